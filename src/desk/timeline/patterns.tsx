import { GROUPS, type Group } from "./bins.ts";

/** What tells the groups apart where colours do not. */
const MARKS: Readonly<Record<Group, string>> = {
  fighting: "",
  attacks: "M0 8 8 0M-2 2 2 -2M6 10 10 6",
  explosions: "M2 2h1.6v1.6H2zM6 6h1.6v1.6H6z",
  captures: "M0 2h8M0 6h8",
  other: "M2 0v8M6 0v8",
};

/** Fills by name, for chart and legend. */
export function GroupPatterns() {
  return (
    <svg width="0" height="0" className="patterns" aria-hidden="true">
      <defs>
        {GROUPS.map((group) => (
          <pattern key={group} id={`group-${group}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" className={`group-fill group-${group}`} />
            <path d={MARKS[group]} className="group-mark" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

export function GroupSwatch({ group }: { readonly group: Group }) {
  return (
    <svg className="swatch" viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="2" fill={`url(#group-${group})`} />
    </svg>
  );
}
