type Case = readonly [text: string, publishedAt: string, events: readonly string[]];

/** Reports written for this: what they tell of, event by event, as role, first day and least killed. */
export const incidentsIn: Readonly<Record<string, readonly Case[]>> = {
  "one incident told over several paragraphs is one": [
    [
      "Twelve killed in market bombing in Baghdad\n\nA suicide bomber killed 12 people at a market in Baghdad on Tuesday, police said.\n\nThe bomber blew himself up among the stalls at about 9 a.m.\n\nOn Wednesday the market was still closed.",
      "2022-06-08",
      ["news 2022-06-07 12"],
    ],
    [
      "Gunmen kill nine villagers in Mali\n\nGunmen killed nine villagers near Mopti in Mali, the army said on Monday.\n\nMen on motorbikes attacked the village on Saturday and burned huts.\n\nNo group has claimed the attack.",
      "2021-05-03",
      ["news 2021-05-01 9"],
    ],
  ],
  "a later toll, a burial and a claim are dated apart from the deed": [
    [
      "The death toll from a bombing at a mosque in Kabul rose to 31 on Friday, the health ministry said. The bomb went off on Thursday.",
      "2022-08-20",
      ["news 2022-08-18 31"],
    ],
    [
      "Gunmen shot dead six farmers near Jos in Nigeria on Sunday. The victims of the attack were buried on Tuesday. A group claimed the attack on Wednesday.",
      "2022-03-10",
      ["news 2022-03-06 6"],
    ],
  ],
  "several incidents are kept apart by day, place and words": [
    [
      "Attacks in Burkina Faso\n\nGunmen killed ten gendarmes at Seytenga in Burkina Faso on Thursday.\n\nOn the same day, a soldier and a trader were killed in an attack on a mine near Ouahigouya.",
      "2022-06-10",
      ["news 2022-06-09 10", "news 2022-06-09 2"],
    ],
    [
      "Bus driver slain in Guatemala City\n\nA bus driver was shot dead in Guatemala City on Thursday, firefighters said.\n\nOn Tuesday, another driver was gunned down in Mixco.",
      "2018-10-12",
      ["news 2018-10-11 1", "news 2018-10-09 1"],
    ],
    [
      "Teachers shot in Thailand\n\nTwo teachers were shot dead in Pattani, Thailand, on Tuesday.\n\nHours earlier, attackers hurled a grenade at a police post in Narathiwat. Two officers were hurt.",
      "2012-12-12",
      ["news 2012-12-11 2", "news 2012-12-11 –"],
    ],
    [
      "Togo: eight soldiers killed in two attacks\n\nEight soldiers died in two attacks in Togo this week, the army said.\n\nOn Tuesday a pickup with soldiers ran over a mine near Dapaong. Five soldiers were killed.\n\nA day later, gunmen opened fire on a post at Mango. Three soldiers were killed.",
      "2023-02-09",
      ["news 2023-02-07 5", "news 2023-02-08 3"],
    ],
    [
      "Attacks in Iraq\n\nOn Monday, gunmen killed four soldiers in Basra, Iraq.\n\nIn Mosul, a roadside bomb killed two policemen on Tuesday.",
      "2010-05-12",
      ["news 2010-05-10 4", "news 2010-05-11 2"],
    ],
    [
      "Afghan attacks\n\nA car bomb killed eight people in Kandahar, Afghanistan, on Saturday.\n\nIn a separate attack, gunmen killed three policemen in Herat.",
      "2011-07-10",
      ["news 2011-07-09 8", "news 2011-07-09 3"],
    ],
  ],
  "what is told to count from is background, with its own day": [
    [
      "Gunmen killed 20 people in a village in Niger on Sunday. The attack came six days after militants killed 12 herders near Tillaberi.",
      "2021-03-22",
      ["news 2021-03-21 20", "background 2021-03-15 12"],
    ],
    [
      "A bomb killed 30 people at a mosque in Baghdad on Thursday. It was the deadliest attack in the city since March 2019, when gunmen killed 41 people.",
      "2021-01-22",
      ["news 2021-01-21 30", "background 2019-03-01 41"],
    ],
    [
      "A bomb killed ten people in Quetta on Friday. Two days earlier, gunmen had killed five miners near Harnai.",
      "2022-09-17",
      ["news 2022-09-16 10", "background 2022-09-14 5"],
    ],
  ],
  "one toll of incidents told apart is none of theirs": [
    [
      "Mali counts its dead\n\nRebels killed 25 people in two attacks in Mali on Thursday.\n\nGunmen stormed a village near Mopti at dawn.\n\nThe second attack, on a convoy near Gao, wounded three soldiers.",
      "2023-09-08",
      ["news 2023-09-07 –", "news 2023-09-07 –"],
    ],
  ],
};
