import { fold } from "../../text/fold.ts";
import type { Subject } from "../subject.ts";
import { hashOf } from "../text/scan.ts";
import { type Comparer, nothing } from "./comparer.ts";

/** People whom both name. Private people, whose names a reading withholds, are found by `words` without being named. */
export const people: Comparer = {
  name: "people",
  parts: ["shared"],
  measure(a, b) {
    if (a.people.length === 0 || b.people.length === 0) return nothing(1);
    let shared = 0;
    for (const name of a.people) if (b.people.includes(name)) shared++;
    return [Math.min(2, shared)];
  },
  tell(a, b) {
    return `both name ${sharedNames(a, b).join(", ")}`;
  },
};

function sharedNames(a: Subject, b: Subject): readonly string[] {
  const names = a.mention.people.flatMap((person) => [person.name, ...person.aliases]).filter((name) => name !== "");
  return [...new Set(names)].filter((name) => b.people.includes(hashOf(fold(name))));
}
