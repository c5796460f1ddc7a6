import assert from "node:assert/strict";
import { test } from "node:test";
import { chainFaults } from "../../src/store/changes.ts";
import { digestOf } from "../../src/store/digest.ts";
import { sortKeyOf } from "../../src/store/events.ts";
import type { EventFilter, EventSort, NewJudgement, Store } from "../../src/store/store.ts";
import { NOW, STAMP, sampleChange, sampleEvent, sampleNewMention, sampleReading, sampleReport } from "./sample.ts";

/** A ledger to try: two ways into the same one, so that what one writes the other must see. */
export type Bench = { readonly open: () => Promise<Store>; readonly remove: () => Promise<void> };

/** What every store must do. `fresh` makes an empty ledger; each test has its own. */
export function storeContract(name: string, fresh: () => Promise<Bench>): void {
  const on = (title: string, work: (store: Store, other: Store) => Promise<void>) =>
    test(`${name}: ${title}`, async () => {
      const bench = await fresh();
      const store = await bench.open();
      const other = await bench.open();
      try {
        await work(store, other);
      } finally {
        await store.close();
        await other.close();
        await bench.remove();
      }
    });

  on("a report is kept once, unit by unit, and never again", async (store, other) => {
    const texts = [
      "Six soldiers died.",
      "",
      "nul \0 inside",
      "half a pair \ud83d",
      "🕊 whole pair, ñ, ا",
      "line\r\nend ",
    ];
    for (const text of texts) {
      const report = sampleReport(text, { id: "név/\u001b[31m.txt", extra: { "\0": "\ud800" } });
      const first = await store.write((tx) => tx.addReport(report, digestOf(report), STAMP));
      assert.equal(first.status, "new");
      const again = await other.write((tx) => tx.addReport({ ...report, id: "another name" }, digestOf(report), STAMP));
      assert.deepEqual(again, { status: "same", id: first.id, replaced: null });
      const kept = await other.report(first.id);
      assert.equal(kept?.report.text, text);
      assert.equal(kept?.name, "név/\u001b[31m.txt");
      assert.deepEqual(kept?.report.extra, { "\0": "\ud800" });
    }
    assert.equal((await store.counts()).reports, texts.length);
  });

  on("another text under the same URL is a new version", async (store) => {
    const url = "https://example.org/a";
    const [one, two] = [sampleReport("Six died.", { url }), sampleReport("Seven died.", { url })];
    const first = await store.write((tx) => tx.addReport(one, digestOf(one), STAMP));
    const second = await store.write((tx) => tx.addReport(two, digestOf(two), STAMP));
    assert.deepEqual(second, { status: "changed", id: second.id, replaced: first.id });
    const heads = await store.reportHeads([second.id, "r-none", first.id]);
    assert.deepEqual(
      heads.map(({ id, version, replacedBy }) => [id, version, replacedBy]),
      [
        [second.id, 2, null],
        [first.id, 1, second.id],
      ],
    );
  });

  on("titles are cut out of the text they stand in", async (store) => {
    const text = "🔥 Six killed\n\nSix soldiers were killed.";
    const plain = sampleReport(text, { title: { start: 0, end: 13 } });
    const odd = sampleReport(`${text}\0`, { title: { start: 0, end: 13 } });
    for (const report of [plain, odd]) {
      const { id } = await store.write((tx) => tx.addReport(report, digestOf(report), STAMP));
      assert.equal((await store.reportHeads([id]))[0]?.title, "🔥 Six killed");
      assert.equal((await store.report(id))?.title, "🔥 Six killed");
    }
  });

  on("a failed transaction leaves nothing", async (store, other) => {
    const report = sampleReport("Six soldiers died.");
    await assert.rejects(
      store.write(async (tx) => {
        await tx.addReport(report, digestOf(report), STAMP);
        await tx.appendChange(sampleChange());
        throw new Error("on purpose");
      }),
      /on purpose/,
    );
    assert.deepEqual(await other.counts(), { reports: 0, mentions: 0, events: 0, changes: 0 });
  });

  on("readings are kept by reader; the last saved counts", async (store) => {
    const report = sampleReport("Six soldiers were killed in an ambush.");
    const told = { trigger: "ambush", toll: "Six soldiers", killed: 6 };
    const { id } = await store.write((tx) => tx.addReport(report, digestOf(report), STAMP));
    for (const reader of ["hand 1", "hand 2", "hand 1"]) {
      await store.write((tx) => tx.saveReading(sampleReading(report, told, reader), id, NOW));
      assert.deepEqual(await store.reading(id), sampleReading(report, told, reader));
    }
    assert.deepEqual((await store.readers(id)).toSorted(), ["hand 1", "hand 2"]);
    assert.equal(await store.reading("r-none"), null);
  });

  on("mentions and claims come back as they went in", async (store) => {
    const report = sampleReport("Six soldiers were killed in an ambush.");
    const mention = sampleNewMention(report, { trigger: "ambush", toll: "Six soldiers", killed: 6 });
    const { id } = await store.write(async (tx) => {
      const added = await tx.addReport(report, digestOf(report), STAMP);
      await tx.saveMentions(added.id, [mention]);
      return added;
    });
    const [kept] = await store.mentions({ report: id });
    assert.deepEqual(kept?.mention, mention.mention);
    assert.deepEqual([kept?.live, kept?.event, kept?.report], [true, null, id]);
    assert.deepEqual(await store.claims(mention.id), [{ ...mention.claims[0], mention: mention.id, report: id }]);
    await store.write((tx) => tx.saveMentions(id, []));
    assert.equal((await store.mentions({ ids: [mention.id] }))[0]?.live, false);
    await store.write((tx) => tx.saveMentions(id, [mention]));
    assert.equal((await store.mentions({ ids: [mention.id] }))[0]?.live, true);
  });

  on("mentions are found by the keys they share, but not by one that too many hold", async (store) => {
    const told = { trigger: "ambush", toll: "six soldiers", killed: 6, day: "2024-04-01" };
    const holding: readonly (readonly number[])[] = [[1, 7, 2 ** 32 - 1], [1, 7], [1], []];
    const reports = holding.map((_, i) => sampleReport(`Report ${i}: six soldiers died in an ambush.`));
    const mentions = reports.map((report, i) => ({ ...sampleNewMention(report, told), keys: holding[i]! }));
    const saved = await store.write(async (tx) => {
      const ids: string[] = [];
      for (const [i, report] of reports.entries()) {
        const { id } = await tx.addReport(report, digestOf(report), STAMP);
        await tx.saveMentions(id, [mentions[i]!]);
        ids.push(id);
      }
      return ids;
    });
    const held = async (keys: readonly number[], most: number) =>
      [...(await store.keyHolders(keys, most))]
        .map(([key, ids]) => [key, ids.toSorted()] as const)
        .toSorted(([a], [b]) => a - b);
    const [first, second] = mentions.map(({ id }) => id);
    assert.deepEqual(await held([7, 2 ** 32 - 1, 1, 99], 2), [
      [7, [first, second].toSorted()],
      [2 ** 32 - 1, [first]],
    ]);
    assert.equal((await held([1], 3))[0]?.[1].length, 3);
    await store.write((tx) => tx.saveMentions(saved[0]!, []));
    assert.deepEqual(await held([7, 2 ** 32 - 1], 2), [[7, [second]]]);
  });

  on("judgements are kept in order and fall silent when undone", async (store) => {
    const [left, right] = await twoMentions(store);
    const judged = (verdict: NewJudgement["verdict"]): NewJudgement => ({
      left: right,
      right: left,
      verdict,
      by: { kind: "model", name: "m1" },
      score: 1.5,
      reasons: [{ name: "place", weight: -4.1, detail: "96 km apart" }],
      note: null,
      at: NOW,
    });
    const changes: number[] = [];
    for (const verdict of ["same", "different"] as const) {
      changes.push(
        await store.write(async (tx) => {
          const change = await tx.appendChange(sampleChange({ op: "decide" }));
          await tx.addJudgements([judged(verdict)], change);
          return change;
        }),
      );
    }
    const verdicts = async () => (await store.judgements([left])).map(({ verdict }) => verdict);
    assert.deepEqual(await verdicts(), ["same", "different"]);
    const [one] = await store.judgements([right]);
    assert.ok(one !== undefined);
    assert.deepEqual([one.left, one.right], [right, left]);
    assert.deepEqual(one.reasons, judged("same").reasons);
    const undo = await store.write(async (tx) => {
      const by = await tx.appendChange(sampleChange({ op: "undo", undoOf: changes[1]! }));
      await tx.setUndone([changes[1]!], by);
      return by;
    });
    assert.deepEqual(await verdicts(), ["same"]);
    assert.equal((await store.change(changes[1]!))?.undoneBy, undo);
    await store.write((tx) => tx.setUndone([changes[1]!], null));
    assert.deepEqual(await verdicts(), ["same", "different"]);
  });

  on("corrections are kept", async (store) => {
    const [mention] = await twoMentions(store);
    const [stored] = await store.mentions({ ids: [mention] });
    const correction = { report: stored!.report, mention, body: { about: "killed", to: 7 }, by: "ana", at: NOW };
    await store.write(async (tx) => tx.addCorrection(correction, await tx.appendChange(sampleChange())));
    const [kept] = await store.corrections([mention]);
    assert.deepEqual({ ...kept, seq: 0, change: 0 }, { ...correction, seq: 0, change: 0 });
  });

  on("numbers of events are given once and lead on after a merge", async (store) => {
    const [left, right] = await twoMentions(store);
    const [one, two] = await store.write(
      async (tx) => [await tx.giveNumber(left), await tx.giveNumber(right)] as const,
    );
    assert.deepEqual([one, two], [1, 2]);
    await store.write((tx) => tx.placeMentions([left, right], one));
    assert.equal(await store.resolveEvent(two), one);
    assert.equal(await store.resolveEvent(99), null);
    assert.deepEqual(
      await store.numbersOf([left, right]),
      new Map([
        [left, 1],
        [right, 2],
      ]),
    );
    await store.write((tx) => tx.bequeath(left, right));
    assert.deepEqual(await store.numbersOf([left, right]), new Map([[right, 1]]));
    assert.equal(await store.resolveEvent(1), 1);
    assert.deepEqual(await store.mentions({ pending: 9 }), []);
    await store.write((tx) => tx.placeMentions([right], null));
    assert.deepEqual(
      (await store.mentions({ pending: 9 })).map(({ id }) => id),
      [right],
    );
    assert.equal(await store.resolveEvent(2), null);
  });

  on("events are saved, replaced and removed", async (store) => {
    await store.write((tx) => tx.saveEvent(sampleEvent(1)));
    await store.write((tx) => tx.saveEvent(sampleEvent(1, { caption: "other", actors: [] })));
    const { actors: _, ...expected } = sampleEvent(1, { caption: "other" });
    assert.deepEqual(await store.event(1), expected);
    assert.deepEqual(await store.facet({}, "actor"), []);
    await store.write((tx) => tx.removeEvent(1));
    assert.equal(await store.event(1), null);
  });

  on("each filter keeps what it says and nothing else", async (store) => {
    await store.write(async (tx) => {
      await tx.saveEvent(sampleEvent(1));
      await tx.saveEvent(
        sampleEvent(2, {
          country: "CO",
          kind: "bombing",
          killedLow: 20,
          killedBest: 25,
          killedHigh: null,
          disputed: true,
        }),
      );
      await tx.saveEvent(sampleEvent(3, { startDay: null, endDay: null, latitude: null, longitude: null, actors: [] }));
      await tx.saveEvent(sampleEvent(4, { startDay: null, endDay: "2020-01-05", longitude: 179.5, reports: 3 }));
      await tx.saveEvent(sampleEvent(5, { killedLow: null, killedBest: null, killedHigh: null, admin1: "Junín" }));
    });
    const cases: readonly (readonly [EventFilter, readonly number[]])[] = [
      [{}, [1, 2, 3, 4, 5]],
      [{ from: "2024-04-03", to: "2024-04-03" }, [1, 2, 5]],
      [{ from: "2024-04-04" }, []],
      [{ to: "2024-04-02" }, [4]],
      [{ from: "2024", to: "2024" }, [1, 2, 5]],
      [{ countries: ["CO"] }, [2]],
      [{ countries: ["CO", "PE"] }, [1, 2, 3, 4, 5]],
      [{ kinds: ["bombing"] }, [2]],
      [{ domains: ["criminal"] }, []],
      [{ admin1: ["Junín"] }, [5]],
      [{ actors: ["pe-military"] }, [1, 2, 4, 5]],
      [{ actors: ["Military of Peru"] }, [1, 2, 4, 5]],
      [{ killedMin: 7 }, [2]],
      [{ killedMax: 100 }, [1, 3, 4]],
      [{ box: { west: -80, east: -70, south: -20, north: 0 } }, [1, 2, 5]],
      [{ box: { west: 170, east: -170, south: -20, north: 0 } }, [4]],
      [{ has: "conflict" }, [2]],
      [{ has: "duplicate" }, [4]],
      [{ has: "place" }, [1, 2, 4, 5]],
      [{ has: "date" }, [1, 2, 4, 5]],
    ];
    for (const [filter, expected] of cases) {
      const found = await store.events({ ...filter, sort: "date", limit: 50 });
      assert.deepEqual(
        found.map(({ seq }) => seq).toSorted((a, b) => a - b),
        expected,
        JSON.stringify(filter),
      );
      assert.equal(await store.countEvents(filter), expected.length);
    }
    assert.deepEqual(await store.facet({}, "country"), [
      { value: "PE", label: "PE", count: 4 },
      { value: "CO", label: "CO", count: 1 },
    ]);
    assert.deepEqual(await store.facet({}, "actor"), [{ value: "pe-military", label: "Military of Peru", count: 4 }]);
    assert.deepEqual(await store.days({}), [
      { day: "", events: 1, killed: 6 },
      { day: "2020-01-05", events: 1, killed: 6 },
      { day: "2024-04-03", events: 3, killed: 31 },
    ]);
  });

  on("pages cover a list once each, in every order", async (store) => {
    await store.write(async (tx) => {
      for (let seq = 1; seq <= 25; seq++) {
        const startDay = seq % 5 === 0 ? null : `2024-04-0${(seq % 4) + 1}`;
        await tx.saveEvent(
          sampleEvent(seq, { startDay, endDay: null, killedLow: seq % 3, killedBest: seq % 7 === 0 ? null : seq % 3 }),
        );
      }
    });
    for (const sort of ["date", "-date", "killed", "-killed", "updated", "-updated"] as const satisfies EventSort[]) {
      const seen: number[] = [];
      let at: { key: string | number; seq: number } | undefined;
      for (let page = 0; page < 10; page++) {
        const rows = await store.events({ sort, limit: 4, ...(at === undefined ? {} : { after: at }) });
        const last = rows.at(-1);
        if (last === undefined) break;
        seen.push(...rows.map(({ seq }) => seq));
        at = { key: sortKeyOf(last, sort), seq: last.seq };
      }
      const whole = (await store.events({ sort, limit: 100 })).map(({ seq }) => seq);
      assert.deepEqual(seen, whole, sort);
      assert.equal(new Set(seen).size, 25, sort);
    }
  });

  on("words are found whatever their case and accents", async (store) => {
    const report = sampleReport('Murió un niño en Ayacucho: "; drop table reports; -- *)');
    await store.write((tx) => tx.addReport(report, digestOf(report), STAMP));
    const found = async (text: string) => (await store.reports({ limit: 10, text })).length;
    for (const text of ["murio NINO", "Ayacucho", "niño"]) assert.equal(await found(text), 1, text);
    for (const text of ["niña", "", '"', "ayacucho huanta", "*"]) assert.equal(await found(text), 0, text);
  });

  on("the history is chained, append-only and found by subject", async (store) => {
    for (let i = 0; i < 5; i++) {
      await store.write((tx) =>
        tx.appendChange(sampleChange({ subjects: ["r1", `r${i}`], after: { nul: "\0", half: "\ud800", i } })),
      );
    }
    const all = await store.changes({ limit: 100 });
    assert.deepEqual(
      all.map(({ seq }) => seq),
      [1, 2, 3, 4, 5],
    );
    assert.deepEqual(all[4]?.after, { nul: "\0", half: "\ud800", i: 4 });
    assert.deepEqual(chainFaults(all), []);
    assert.deepEqual(
      (await store.changes({ subject: "r3", limit: 9 })).map(({ seq }) => seq),
      [4],
    );
    assert.deepEqual(
      (await store.changes({ limit: 2, newestFirst: true })).map(({ seq }) => seq),
      [5, 4],
    );
    const forged = all.map((change) =>
      change.seq === 3 ? { ...change, payload: change.payload!.replace("2", "9") } : change,
    );
    assert.equal(chainFaults(forged).length, 1);
    assert.equal(chainFaults(all.filter(({ seq }) => seq !== 3)).length, 1);
  });

  on("two writers at once both get through", async (store, other) => {
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 === 0 ? store : other).write((tx) => tx.appendChange(sampleChange({ subjects: [`s${i}`] }))),
      ),
    );
    assert.deepEqual(chainFaults(await store.changes({ limit: 100 })), []);
    assert.equal((await store.counts()).changes, 20);
  });
}

async function twoMentions(store: Store): Promise<readonly [string, string]> {
  const ids = await store.write(async (tx) => {
    const names: string[] = [];
    for (const text of ["Six soldiers died in an ambush.", "An ambush: six soldiers died."]) {
      const report = sampleReport(text);
      const { id } = await tx.addReport(report, digestOf(report), STAMP);
      const mention = sampleNewMention(report, { trigger: "ambush", toll: "ix soldiers", killed: 6 });
      await tx.saveMentions(id, [mention]);
      names.push(mention.id);
    }
    return names;
  });
  return [ids[0]!, ids[1]!];
}
