import assert from "node:assert/strict";
import { test } from "node:test";
import { isGazetteer } from "../../src/extract/places/gazetteer.ts";
import { placeKey } from "../../src/extract/places/place-key.ts";
import { addPlaces } from "../../src/jobs/gazetteer/add.ts";
import { recordsOf } from "../../src/jobs/gazetteer/records.ts";
import { teachPlace } from "../../src/jobs/gazetteer/teach.ts";
import { Trouble } from "../../src/model/trouble.ts";
import type { Store } from "../../src/store/store.ts";
import { NOW, STAMP } from "./sample.ts";
import type { Bench } from "./store.ts";

const HEADER = "id,name,aliases,country,latitude,longitude";
/** A table of hamlets H0, H1, … every third of which has another name. */
function table(count: number, more: readonly string[] = []): string {
  const rows = Array.from(
    { length: count },
    (_, i) => `h:${i},H${i},${i % 3 === 0 ? `Old ${i}` : ""},PE,${-i / 1e4},-70`,
  );
  return `${[HEADER, ...rows, ...more].join("\n")}\n`;
}

/** What every store must do with places of its own. */
export function placesContract(name: string, fresh: () => Promise<Bench>): void {
  const on = (title: string, work: (store: Store) => Promise<void>) =>
    test(`${name}: ${title}`, async () => {
      const bench = await fresh();
      const store = await bench.open();
      try {
        await work(store);
      } finally {
        await store.close();
        await bench.remove();
      }
    });
  const add = (store: Store, text: string, { label = "file", dies = Number.POSITIVE_INFINITY } = {}) =>
    addPlaces(
      store,
      () =>
        recordsOf(
          (async function* () {
            const bytes = Buffer.from(text);
            for (let at = 0; at < bytes.length; at += 5_000) {
              if (at >= dies) throw new Error("ended from outside");
              yield bytes.subarray(at, at + 5_000);
            }
          })(),
          label,
          new Set(),
        ),
      { label, stamp: STAMP, tell: async () => undefined },
    );

  on("places are found by every name, once whole", async (store) => {
    assert.deepEqual(await store.placeIndex(), null);
    const added = await add(store, table(20));
    assert.deepEqual([added.status, added.rows, added.faultCount], ["new", 20, 0]);
    for (const key of [placeKey("H3"), placeKey("old 3")]) {
      const [place, ...rest] = await store.placesNamed(key, null);
      assert.deepEqual([place?.id, place?.names, rest.length], ["h:3", ["Old 3"], 0]);
    }
    assert.equal((await store.placesNamed(placeKey("h3"), "CO")).length, 0);
    assert.deepEqual(
      (await store.placesWithin(-0.0005, -70, 0.006)).map(({ id }) => id),
      ["h:5"],
    );
    assert.equal(await store.countPlaces(), 20);
    assert.ok(isGazetteer((await store.placeIndex())!.bytes));
    assert.equal((await store.changes({ limit: 1, newestFirst: true }))[0]?.op, "add-places");
  });

  on("the same file again changes nothing", async (store) => {
    await add(store, table(20));
    const before = await store.counts();
    assert.equal((await add(store, table(20))).status, "same");
    assert.deepEqual(await store.counts(), before);
    assert.equal((await store.placeSources()).length, 1);
  });

  on("a run that was ended shows nothing, and its rerun goes on", async (store) => {
    const text = table(30_000);
    await assert.rejects(add(store, text, { dies: Buffer.byteLength(text) * 0.6 }), /ended from outside/);
    const [half] = await store.placeSources();
    assert.equal(half?.state, "loading");
    assert.ok(half.done > 8_000 && half.done < 30_000);
    assert.equal(await store.countPlaces(), 0);
    assert.deepEqual(await store.placesNamed(placeKey("h3"), null), []);
    const added = await add(store, text);
    assert.deepEqual([added.status, added.rows], ["resumed", 30_000]);
    assert.equal(await store.countPlaces(), 30_000);
    assert.equal((await store.placeSources()).length, 1);
  });

  on("after a run that was ended, another file begins anew", async (store) => {
    const text = table(30_000);
    await assert.rejects(add(store, text, { dies: Buffer.byteLength(text) * 0.6 }));
    const added = await add(store, table(30_000).replaceAll("Old", "New"));
    assert.equal(added.status, "new");
    assert.equal(await store.countPlaces(), 30_000);
    assert.equal((await store.placesNamed(placeKey("old 3"), null)).length, 0);
    assert.equal((await store.placesNamed(placeKey("new 3"), null)).length, 1);
  });

  on("bad rows are told by number and the others are kept", async (store) => {
    const bad = ["h:x,Far,,PE,200,1", `h:y,${"n".repeat(10_000)},,PE,1,1`, "h:z,Short,PE"];
    const added = await add(store, table(5, bad));
    assert.equal(added.rows, 5);
    assert.deepEqual(
      added.faults.map(({ number }) => number),
      [7, 8, 9],
    );
    assert.match(
      added.faults.map(({ says }) => says).join("; "),
      /latitude 200; a name of 10000 characters; 3 columns instead of 6/,
    );
  });

  for (const [code, text] of [
    ["bad-gazetteer", "one\ttwo\n1\t2\n"],
    ["bad-gazetteer", ""],
    ["bad-gazetteer", `${HEADER}\n`],
    ["bad-gazetteer", `${HEADER}\n${"h,Far,,PE,200,1\n".repeat(300)}`],
    ["bad-gazetteer", "{ no json }"],
    ["cut-off", `${table(9_000).slice(0, -12)}`],
    ["cut-off", '{"type":"FeatureCollection","features":[{"type":"Feature"'],
  ] as const) {
    on(`${code}: ${JSON.stringify(text.slice(-30))} leaves no place`, async (store) => {
      await assert.rejects(add(store, text), (error) => error instanceof Trouble && error.code === code);
      assert.equal(await store.countPlaces(), 0);
      assert.equal(await store.placeIndex(), null);
    });
  }

  on("a cut file continues once it is had whole", async (store) => {
    const text = table(9_000);
    await assert.rejects(add(store, text.slice(0, -12)));
    assert.equal((await add(store, text)).status, "resumed");
    assert.equal(await store.countPlaces(), 9_000);
  });

  on("a newer file of the same label replaces the older one whole", async (store) => {
    await add(store, table(20));
    await add(store, table(10).replaceAll("Old", "New"));
    assert.equal(await store.countPlaces(), 10);
    assert.deepEqual(await store.placesNamed(placeKey("old 3"), null), []);
  });

  on("what a person taught is kept until it is undone", async (store) => {
    const place = {
      id: "taught:1",
      name: "Putis",
      names: ["Putis"],
      kind: "settlement",
      country: "PE",
      admin1: null,
      admin2: null,
      latitude: -12.63,
      longitude: -74.4,
      radiusKm: 3,
      population: 0,
    } as const;
    const change = await teachPlace(store, { name: "Putis", place, person: "ana", at: NOW, reason: "map", about: [] });
    const [taught] = await store.taughtPlaces();
    assert.deepEqual(
      [taught?.name, taught?.place.latitude, taught?.by, taught?.change],
      ["Putis", -12.63, "ana", change],
    );
    await store.write(async (ledger) => {
      const own = await ledger.appendChange({
        at: NOW,
        by: { kind: "person", name: "ana" },
        op: "undo",
        subjects: [],
        before: null,
        after: null,
        reason: null,
        undoOf: change,
      });
      await ledger.setUndone([change], own);
    });
    assert.deepEqual(await store.taughtPlaces(), []);
  });
}
