/**
 * The engine's own rules, which hold in every language: what `rule` names in a reading, beside the rows of the language
 * packs. `docs/reference/rules.md` is made from it and from them, and a test meets every rule that the samples use.
 */
export const RULES = {
  "account/killed-side": "the dead of one side, from what is told of its people",
  "account/injured-side": "the wounded of one side, from what is told of its people",
  "account/captured-side": "those taken of one side, from what is told of its people",
  "account/missing-side": "the missing of one side, from what is told of its people",
  "account/killed-stated": "the total of the dead that the text states",
  "account/injured-stated": "the total of the wounded that the text states",
  "account/killed-sum": "no total is stated: the dead of all sides together",
  "account/injured-sum": "no total is stated: the wounded of all sides together",
  "actor/register": "a name, alias or acronym in the register of actors",
  "actor/state-body": "a force that every state has, named by kind and country",
  "actor/described": "a party that the text describes and no register lists",
  "figure/several-incidents": "one toll for several incidents: it belongs to none",
  "figure/period": "a toll over a span of time",
  "figure/cumulative": "a toll of a whole conflict or campaign",
  "figure/strength": "the number of an armed body's people, to whom nothing is done",
  "figure/percent": "a share",
  "figure/measure": "an area",
  "person/named": "a person's name beside what they are or do",
  "place/named": "a name in the gazetteer, the countries' own places, or beside a word for a place",
  "place/site": "a building, base or road by its word, with the name or the place beside it",
  "speaker/said": "who stands with a verb or phrase of saying",
  "time/absolute": "a date that needs nothing to count from",
  "time/publication": "counted from the day of publication",
  "time/anchored": "counted from the event told before",
  "time/other-event": "counted from another event that has no time: left open",
  "time/none": "nothing to count from: left open",
  "time/announced": "only the day it was announced is known: on that day or before",
  "toll/including": "a part named inside a toll, never added to it",
} as const;
