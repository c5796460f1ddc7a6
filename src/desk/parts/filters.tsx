import { useQuery } from "@tanstack/react-query";
import { useEffect, useId, useState } from "react";
import {
  Button,
  Dialog,
  DialogTrigger,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
} from "react-aria-components";
import { m } from "../messages/index.ts";
import { useDesk } from "../state/desk.tsx";
import { facetValues } from "../state/ledger.ts";
import { type FilterKey, isFiltered, valuesOf } from "../state/search.ts";
import { actorLabel } from "../words/names.ts";
import { Cap } from "./cap.tsx";

/** After this long without a stroke a typed filter goes into the address. */
const SETTLE_MS = 250;

/** The filter that list, map and timeline share. All of it stands in the address. */
export function Filters({ count }: { readonly count: string }) {
  const { search, change, state } = useDesk();
  const [open, setOpen] = useState(false);
  const chips = chipsOf(search);
  return (
    <section className="filters" aria-label={m.filters} data-open={open || undefined}>
      <div className="filter-row">
        <Typed className="filter-search" name="q" label={m.search} hint={m.searchHint} />
        <Button className="button filter-toggle" onPress={() => setOpen(!open)} aria-expanded={open}>
          {m.showFilters}
          {chips.length > 0 && <span className="count">{chips.length}</span>}
        </Button>
        <div className="filter-more">
          <Day name="from" label={m.from} />
          <Day name="to" label={m.to} />
          <Facet name="country" label={m.country} />
          <Facet name="kind" label={m.kind} />
          <Facet name="actor" label={m.actor} />
          <Typed className="filter-number" name="killed.gte" label={m.killedAtLeast} numeric />
          <Order />
        </div>
      </div>
      <div className="filter-state">
        <p role="status">{count}</p>
        <ul className="chips">
          {chips.map(({ key, label }) => (
            <li key={key}>
              <Button className="chip" aria-label={m.removeFilter(label)} onPress={() => change({ [key]: undefined })}>
                <bdi>{label}</bdi> <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
        {isFiltered(search) && (
          <Button className="text-button" onPress={state.desk.clearFilters}>
            {m.clearAll} <Cap>c</Cap>
          </Button>
        )}
      </div>
    </section>
  );
}

type FieldProps = { readonly name: FilterKey; readonly label: string };

/** A field whose words go into the address once the typing rests, or at Enter. */
function Typed(props: FieldProps & { readonly hint?: string; readonly numeric?: boolean; readonly className: string }) {
  const { name, label, hint, numeric = false, className } = props;
  const { search, change } = useDesk();
  const given = search[name] ?? "";
  const [text, setText] = useState(given);
  useEffect(() => setText(given), [given]);
  const settle = (value: string) => {
    if (value.trim() !== given) change({ [name]: value.trim() }, { replace: true });
  };
  useEffect(() => {
    if (text.trim() === given) return;
    const timer = setTimeout(() => change({ [name]: text.trim() }, { replace: true }), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text, given, name, change]);
  const write = (value: string) => setText(numeric ? value.replace(/\D/g, "").slice(0, 9) : value);
  return (
    <SearchField
      className={`field ${className}`}
      value={text}
      onChange={write}
      onSubmit={settle}
      {...(name === "q" ? { "data-search": true } : {})}
    >
      <Label>{label}</Label>
      <Input {...(hint === undefined ? {} : { placeholder: hint })} inputMode={numeric ? "numeric" : "search"} />
      {name === "q" && (
        <Button className="clear" aria-label={m.clearSearch}>
          <span aria-hidden="true">×</span>
        </Button>
      )}
    </SearchField>
  );
}

function Day({ name, label }: FieldProps) {
  const { search, change } = useDesk();
  const id = useId();
  const given = search[name] ?? "";
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        min="1000-01-01"
        max="9999-12-31"
        value={/^\d{4}-\d{2}-\d{2}$/.test(given) ? given : ""}
        onChange={({ target }) => change({ [name]: target.value }, { replace: true })}
      />
    </div>
  );
}

/** The values that occur, with how many incidents have each; several may be chosen. */
function Facet({ name, label }: { readonly name: "country" | "kind" | "actor"; readonly label: string }) {
  const { search, change } = useDesk();
  const [open, setOpen] = useState(false);
  const { data } = useQuery({ ...facetValues(name, search), enabled: open });
  const chosen = valuesOf(search[name]);
  const values = (data?.values ?? []).flatMap(({ value, label, count }) =>
    value === null ? [] : [{ id: value, label: facetLabel(name, value, label), count }],
  );
  const summary =
    chosen.length === 0
      ? m.anyValue
      : chosen.length === 1
        ? facetLabel(name, chosen[0]!, chosen[0]!)
        : m.chosen(chosen.length);
  return (
    <div className="field">
      <DialogTrigger isOpen={open} onOpenChange={setOpen}>
        <span className="label" aria-hidden="true">
          {label}
        </span>
        <Button className="picker" aria-label={`${label}: ${summary}`}>
          <span className="picker-value">{summary}</span>
          <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="popover" placement="bottom start">
          <Dialog aria-label={label}>
            <ListBox
              aria-label={label}
              className="listbox"
              selectionMode="multiple"
              escapeKeyBehavior="none"
              items={values}
              selectedKeys={chosen}
              onSelectionChange={(keys) => {
                if (keys !== "all") change({ [name]: [...keys].join(",") }, { replace: true });
              }}
              renderEmptyState={() => <p className="listbox-empty">{data ? m.noValue : m.loading}</p>}
            >
              {({ label, count }) => (
                <ListBoxItem className="option" textValue={label}>
                  {({ isSelected }) => (
                    <>
                      <span className="tick" aria-hidden="true">
                        {isSelected ? "✓" : ""}
                      </span>
                      <bdi>{label}</bdi>
                      <span className="num option-count">{count}</span>
                    </>
                  )}
                </ListBoxItem>
              )}
            </ListBox>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

function Order() {
  const { search, change } = useDesk();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{m.sort}</label>
      <select
        id={id}
        value={search.sort ?? "-date"}
        onChange={({ target }) => change({ sort: target.value === "-date" ? undefined : target.value })}
      >
        {Object.entries(m.sorts).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function facetLabel(name: "country" | "kind" | "actor", value: string, label: string): string {
  if (name === "country") return m.countryName(value);
  if (name === "kind") return m.kinds[value as keyof typeof m.kinds] ?? value;
  return actorLabel(value, label);
}

function chipsOf(search: ReturnType<typeof useDesk>["search"]): readonly { key: FilterKey; label: string }[] {
  const named = (name: "country" | "kind" | "actor") =>
    valuesOf(search[name])
      .map((value) => facetLabel(name, value, value))
      .join(", ");
  const all: readonly (readonly [FilterKey, string | undefined])[] = [
    ["q", search.q && `“${search.q}”`],
    ["from", search.from && `${m.from} ${search.from}`],
    ["to", search.to && `${m.to} ${search.to}`],
    ["country", search.country && named("country")],
    ["kind", search.kind && named("kind")],
    ["actor", search.actor && named("actor")],
    ["killed.gte", search["killed.gte"] && `${m.killedAtLeast} ${search["killed.gte"]}`],
    ["has", search.has && (m.has[search.has as keyof typeof m.has] ?? search.has)],
  ];
  return all.flatMap(([key, label]) => (label ? [{ key, label }] : []));
}
