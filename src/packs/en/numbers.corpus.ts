/**
 * What the words commit to, then the ways of saying it. `[...]` marks the number where more words are needed to tell what
 * it is; without it the whole phrase is the number. Fields: [min, max, wording], a vague word's term being its words.
 */
export const READS = [
  [
    [12, 12, "exact"],
    ["12", "twelve", "TWELVE", "a dozen", "[12] people", "killed [12] on Monday", "[12] men"],
  ],
  [
    [21, 21, "exact"],
    ["twenty-one", "twenty one", "21", "TWENTY-ONE"],
  ],
  [
    [105, 105, "exact"],
    ["a hundred and five", "one hundred five", "one hundred and five", "105"],
  ],
  [
    [24, 24, "exact"],
    ["two dozen", "24", "twenty-four"],
  ],
  [
    [1200, 1200, "exact"],
    ["1,200", "twelve hundred", "one thousand two hundred"],
  ],
  [
    [3_000_000, 3_000_000, "exact"],
    ["3 million", "three million", "3,000,000"],
  ],
  [
    [130_000, 130_000, "exact"],
    ["a hundred thirty thousand", "130,000", "130 thousand"],
  ],
  [
    [6, 6, "exact"],
    ["half a dozen", "six", "6"],
  ],
  [[500_000, 500_000, "exact"], ["half a million"]],
  [
    [1, 1, "exact"],
    ["one", "[one] of the attackers"],
  ],
  [
    [0, 0, "none"],
    ["zero", "none", "no one", "[no] casualties", "[No] deaths", "[No one] was hurt", "[None] of them died"],
  ],
  [
    [12, null, "at-least"],
    ["at least 12", "no fewer than twelve", "12 or more", "at least a dozen", "12-plus", "at least another 12"],
  ],
  [
    [30, null, "at-least"],
    ["upwards of 30", "30+", "a minimum of 30", "no less than 30"],
  ],
  [
    [13, null, "more-than"],
    ["more than 12", "over 12", "more than a dozen", "well over a dozen", "in excess of 12"],
  ],
  [
    [0, 30, "at-most"],
    ["up to 30", "as many as thirty", "no more than 30", "30 or fewer"],
  ],
  [
    [0, 7, "at-most"],
    ["fewer than 8", "less than eight"],
  ],
  [
    [40, 40, "about"],
    [
      "about 40",
      "some 40",
      "40-odd",
      "around forty",
      "nearly 40",
      "almost 40",
      "an estimated 40",
      "40 or so",
      "close to 40",
    ],
  ],
  [
    [200, 350, "between"],
    ["200 to 350", "between 200 and 350", "200-350", "about 200 to 350", "200–350"],
  ],
  [
    [3, 4, "between"],
    ["three or four", "3-4", "three to four", "between three and four"],
  ],
  [
    [2_000_000, 3_000_000, "between"],
    ["two to three million", "2 million to 3 million"],
  ],
  [
    [24, null, "vague"],
    ["dozens", "[dozens] of people"],
  ],
  [
    [40, null, "vague"],
    ["scores", "[scores] of villagers"],
  ],
  [
    [2, null, "vague"],
    ["several", "a few", "a handful", "many", "[a number] of men", "[a couple] of soldiers"],
  ],
  [
    [200, null, "vague"],
    ["hundreds", "several hundred", "a few hundred"],
  ],
  [[20_000, null, "vague"], ["tens of thousands"]],
  [
    [2000, null, "vague"],
    ["thousands", "several thousand"],
  ],
] as const;

/** What a number is, with its unit, where it is no count. The number stands in brackets. */
export const SENSES = [
  [
    "age",
    [
      "a [12]-year-old boy",
      "[12] years old",
      "aged [7]",
      "aged 3 and [5].",
      "two girls aged six and [seven] were there",
      "[12] and 14 years old",
      "Ana Lopez, [34], said",
      "Ana Lopez ([34]) said",
      "a boy of [nine] years of age",
    ],
  ],
  [
    "money",
    [
      "$[500]",
      "US$[3.5 million]",
      "$[3m]",
      "[500] rupees",
      "Rs [500]",
      "Rs. [500]",
      "[two million] dollars",
      "a [10]-dollar bill",
    ],
  ],
  ["percent", ["[69.3] percent", "[12]%", "[12] per cent", "[two] thirds"]],
  [
    "measure",
    [
      "[95,000] hectares",
      "[5] km",
      "[5km] away",
      "[7.62mm] rounds",
      "[155]-mm shells",
      "[three] more miles",
      "a [10]-kilometre road",
      "[one] mile",
    ],
  ],
  [
    "duration",
    [
      "[two] hours",
      "a [five]-day siege",
      "[24]-hour curfew",
      "[three] more days",
      "[over two] decades",
      "[one] day",
      "[several] years",
      "a [two-and-a-half]-hour battle",
    ],
  ],
  [
    "year",
    [
      "in [1991]",
      "in [2000]",
      "the [2022] impeachment",
      "the [1990s]",
      "since [1983]",
      "mid-[1990s]",
      "[nineteen ninety-seven]",
      "of '[89]",
    ],
  ],
  [
    "date",
    [
      "March [14]",
      "[14] March",
      "the [14th] of March",
      "[4] FEB 90",
      "Dec. [25]",
      "[3] and 5 May",
      "[2023-03-14]",
      "on May [15] soldiers came",
    ],
  ],
  [
    "clock",
    ["[4:30] p.m.", "[4] p.m.", "[4pm]", "at [0430]", "[0900] hours", "[1700] GMT", "[16:30]", "about [7:45] pm"],
  ],
  ["ordinal", ["the [first] attack", "[21st] Brigade", "the [second]-largest city"]],
  [
    "label",
    [
      "Battalion [3]",
      "Highway [101]",
      "flight [17]",
      "section [302]",
      "No. [5]",
      "AK-[47]",
      "M[16] rifles",
      "MH-[17]",
      "an [eight]-man patrol",
    ],
  ],
  [
    "label",
    [
      "a [three]-storey house",
      "Brigade [21]",
      "Unit [5]",
      "a [3]-1 win",
      "[24]/7 guard",
      "World War [Two]",
      "resolution [1701]",
    ],
  ],
  [
    "count",
    [
      "[2000] people died",
      "in May [15] soldiers died",
      "[two] day labourers",
      "[3] month-long courses",
      "the Group shot [7] men",
    ],
  ],
] as const;

/** Words that hold no number. */
export const IGNORES = [
  "anyone",
  "someone",
  "often",
  "tension",
  "no longer",
  "no doubt",
  "No, he said",
  "this one",
  "one another",
  "a number is given",
  "how many",
  "a house",
  "someone's weight",
] as const;
