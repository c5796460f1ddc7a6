type Case = readonly [text: string, sides: readonly string[]];

/** Who is a party and what of, incident by incident: "kind role words", `;` between incidents. Written for this. */
export const sidesIn: Readonly<Record<string, readonly Case[]>> = {
  "who strikes is of no side of those struck, whatever the noun": [
    [
      "A driver mowed down pedestrians in Graz, Austria, on Saturday, killing three people.",
      ["unidentified initiator", "civilians target"],
    ],
    [
      "A student opened fire on his classmates at a school in Kazan, Russia, on Tuesday, killing nine.",
      ["unidentified initiator", "civilians target"],
    ],
    [
      "Villagers hacked two suspected rustlers to death near Isiolo, Kenya, on Friday.",
      ["civilians initiator", "unidentified target"],
    ],
  ],
  "the subject of meeting a mine or fire is struck": [
    [
      "A pickup carrying soldiers ran over a mine near Kidal, Mali, on Monday, killing five soldiers.",
      ["state-forces target"],
    ],
    [
      "Gunmen attacked Jos, Nigeria, on Monday. Troops came under heavy fire and two soldiers were killed.",
      ["unidentified initiator", "state-forces target"],
    ],
  ],
  "arrests and the killing of the attackers make no party": [
    [
      "A gunman killed four shoppers in Aurora, Colorado, on Friday. Police shot the gunman dead.",
      ["unidentified initiator", "civilians target"],
    ],
    [
      "Gunmen shot dead three traders in Kano, Nigeria, on Monday. Police later arrested two suspects.",
      ["unidentified initiator", "civilians target"],
    ],
  ],
  "half a word is nobody": [
    [
      "Gunmen attacked an army-run bakery in Nowshera, Pakistan, on Sunday, killing 18 people.",
      ["unidentified initiator", "unidentified target"],
    ],
  ],
  "the same people told of again": [
    [
      "Islamist militants attacked Macomia in Mozambique on Friday. The militants killed six villagers. They burned houses.",
      ["armed-group initiator", "civilians target"],
    ],
    [
      "Gunmen killed seven soldiers near Kidal, Mali, on Sunday. Islamic State said on Monday that its fighters had carried out the attack.",
      ["armed-group initiator", "state-forces target"],
    ],
    [
      "Thai soldiers and rebels shelled each other near Yala, Thailand, on Sunday, killing two soldiers.",
      ["state-forces both", "armed-group both"],
    ],
  ],
  "a country's weapons strike for its forces": [
    [
      "Russia carried out a missile strike on Zaporizhzhia, Ukraine, on Monday, killing two residents.",
      ["state-forces initiator", "civilians target"],
    ],
    [
      "Israeli tanks shelled Khan Younis in Gaza on Monday, killing four bystanders.",
      ["state-forces initiator", "civilians target"],
    ],
    [
      "Two separatist attacks killed six soldiers near Kumbo, Cameroon, on Friday.",
      ["armed-group initiator", "state-forces target"],
    ],
  ],
};
