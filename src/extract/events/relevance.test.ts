import assert from "node:assert/strict";
import { test } from "node:test";
import { openReader } from "../../cli/open-reader.ts";
import type { Reading } from "../../model/reading.ts";
import type { Kind } from "../../model/words.ts";

const { read } = openReader();

/** Reads a short report whose first line is its title. */
function reading(text: string, publishedAt: string): Reading {
  const end = text.indexOf("\n");
  return read({
    id: "case",
    text,
    title: end < 0 ? null : { start: 0, end },
    publisher: null,
    url: null,
    publishedAt,
    language: "en",
    country: null,
    extra: null,
  });
}

/** What looks like violence and is none: name, day of publication, text. */
const SILENT: readonly (readonly [name: string, published: string, text: string])[] = [
  [
    "friendly fire on a range",
    "2019-06-12",
    "Soldier killed in shooting-range accident\nA 22-year-old conscript was killed and two others were wounded when a rifle went off accidentally during live-fire training near Tampere, the Finnish army said on Wednesday. The weapon is believed to have discharged while it was being cleaned.",
  ],
  [
    "hunting accident",
    "2021-11-08",
    "Hunter shot dead by friend\nA 61-year-old man was shot dead on Sunday by a member of his own hunting party who took him for a wild boar, gendarmes in the Dordogne said. The man who fired, 68, has been treated for shock. It is the fourth hunting accident of the season in the region.",
  ],
  [
    "police chase crash",
    "2022-03-14",
    "Two dead as car flees police in Leeds\nTwo teenagers were killed when the stolen hatchback they were in hit a wall during a police chase in Leeds late on Saturday. A third was taken to hospital with serious injuries. The car had failed to stop for officers and lost control at a roundabout.",
  ],
  [
    "stampede at a food handout",
    "2023-03-27",
    "Eleven crushed to death in queue for flour\nEleven women and children died in a stampede at a factory handing out free flour in Karachi on Friday, police said. Some fell into an open drain as the crowd surged. Three managers of the plant were held for not informing the police.",
  ],
  [
    "helicopter came down",
    "2018-10-31",
    "Army helicopter crash kills 25\nAn army helicopter came down in bad weather in Farah, western Afghanistan, on Wednesday, killing all 25 on board, among them the deputy commander of a corps, officials said. The provincial spokesman said that it hit a mountain soon after take-off. Both pilots also died.",
  ],
  [
    "gas explosion",
    "2020-01-17",
    "Blast flattens house in Katowice\nA gas explosion brought down a three-storey house in Katowice on Thursday evening, killing eight members of one family, four of them children. Firefighters dug through the rubble all night. Workers had been laying a pipe in the road outside.",
  ],
  [
    "fuel tanker",
    "2021-11-07",
    "Death toll in Freetown tanker fire rises to 115\nThe number of people killed when a fuel tanker exploded after a collision in Freetown on Friday night has risen to 115, the health ministry of Sierra Leone said. Many of the victims had run to the scene with cans to collect leaking petrol. Ninety-two people were being treated for burns.",
  ],
  [
    "fireworks depot",
    "2016-04-10",
    "More than 100 killed in temple fireworks explosion\nA huge explosion and fire at a temple in Kerala killed at least 102 people early on Sunday, when a firework display went wrong and sparks fell on a store of crackers. Nearly 300 were injured. Five temple officials surrendered to the police.",
  ],
  [
    "ammunition store, heat",
    "2019-06-26",
    "Munitions store blows up in Kazakh town\nA blaze set off a chain of explosions at an army ammunition depot near the town of Arys on Monday, killing three people and injuring 165. Some 44,000 residents were moved out. The defence ministry said that the fire was an accident.",
  ],
  [
    "ferry",
    "2018-09-21",
    "Toll in Lake Victoria ferry disaster passes 130\nThe death toll from Thursday's capsizing of a ferry off Ukara island in Tanzania rose to 131 on Friday. The vessel, which overturned some 50 metres from the dock, had been carrying three times as many passengers as it should. The president ordered the arrest of its managers.",
  ],
  [
    "building collapse",
    "2013-04-25",
    "Garment factory collapse kills 187\nRescuers in Savar, outside Dhaka, pulled 41 people alive from the ruins of an eight-storey block on Thursday, a day after it came down on its workers. At least 187 bodies had been recovered. Police are looking for the owner, who ignored cracks in the walls.",
  ],
  [
    "floods",
    "2022-08-29",
    "Floods have killed 1,061 in Pakistan since June\nThe floods that have battered Pakistan since the middle of June have killed 1,061 people, the disaster authority said on Monday, 28 of them in the past 24 hours. Army helicopters were picking families off roofs in Sindh. A bridge at Nowshera was swept away.",
  ],
  [
    "avalanche on troops",
    "2012-04-08",
    "Avalanche buries 130 soldiers\nAn avalanche engulfed a battalion headquarters of the Pakistani army high on the Siachen glacier before dawn on Saturday, burying at least 124 soldiers and 11 civilians. No survivor had been found by nightfall on Sunday. The army has lost more men there to the weather than to the enemy.",
  ],
  [
    "lightning",
    "2020-06-26",
    "Lightning kills more than 100 in Bihar and Uttar Pradesh\nBolts of lightning struck and killed at least 107 people in two states of northern India on Thursday, most of them farmers at work in their fields. Twenty people were wounded. The weather office warned of more storms.",
  ],
  [
    "cholera",
    "2023-02-10",
    "Cholera kills 1,210 in Malawi\nMalawi's outbreak of cholera, its deadliest ever, has killed 1,210 people since March, the World Health Organization said on Thursday. The strain attacks the gut within hours. Schools in Blantyre and Lilongwe opened late, and soldiers have been deployed to carry water.",
  ],
  [
    "poisoned drink",
    "2022-07-26",
    "Bootleg liquor kills 28 in Gujarat\nAt least 28 people have died and 60 others are in hospital after drinking spiked alcohol in Botad district, police said on Tuesday. A raid on a shed found drums of methanol stolen from a factory. Ten suspects were arrested.",
  ],
  [
    "crocodile",
    "2021-05-18",
    "Crocodile that killed four is trapped\nRangers in Kivulini on the Zambezi have caught a five-metre crocodile that attacked a fishing camp twice this month and killed four villagers. It was shot after it had dragged a boy from a canoe on Sunday. Elephants killed two farmers in the same district.",
  ],
  [
    "stray dogs",
    "2018-05-08",
    "Feral dogs kill sixth child in Sitapur\nA pack of dogs attacked and killed a ten-year-old girl on her way to school near Khairabad on Friday, the sixth child to die so since Tuesday. Police with guns and nets combed the mango groves and shot 13 of the animals.",
  ],
  [
    "war crimes verdict",
    "2017-11-22",
    "Mladic given life for genocide\nJudges in The Hague on Wednesday found Ratko Mladic guilty of genocide and crimes against humanity and sentenced him to life imprisonment. The former general was convicted over the siege of Sarajevo, in which 10,000 civilians died, and of the killing of prisoners. He will appeal.",
  ],
  [
    "murder trial plea",
    "2019-03-05",
    "Former guard pleads not guilty to five murders\nA 44-year-old former security guard pleaded not guilty in the High Court in Cape Town to five counts of murder. Prosecutors allege that he lured the women to a flat and strangled them. The trial was postponed to 3 June. He was refused bail in January.",
  ],
  [
    "appeal dismissed",
    "2015-07-30",
    "Memon hanged after court turns down last plea\nYakub Memon, convicted of financing a series of bombings that killed 257 people in Mumbai, was hanged in Nagpur jail on Thursday, hours after the Supreme Court dismissed his final plea at a hearing that began at 3 a.m. He turned 53 on the same day.",
  ],
  [
    "compensation ruling",
    "2020-02-13",
    "Court orders state to pay families\nThe Inter-American Court on Thursday ordered Ecuador to pay damages to the relatives of three prisoners who died in custody. The judges held that the state had failed to investigate. Lawyers for the families said the ruling ended a battle of two decades.",
  ],
  [
    "anniversary of a bombing",
    "2020-08-06",
    "Hiroshima marks 75 years since bomb\nBells tolled in Hiroshima on Thursday as survivors and officials gathered to mark the 75th anniversary of the atomic bombing, which killed 140,000 people by the end of 1945. The mayor called on nations to reject selfish nationalism. The ceremony was cut short because of the virus.",
  ],
  [
    "statue unveiled",
    "2016-07-02",
    "Royal guests remember the Somme\nTen thousand people stood in the rain at Thiepval on Friday to remember the soldiers of the battle of the Somme, one hundred years after whistles blew along the front. Almost 20,000 British troops were killed on the first day. A lone piper closed the service.",
  ],
  [
    "football",
    "2019-05-08",
    "Liverpool blow Barcelona away\nLiverpool produced one of the great fightbacks on Tuesday night, shooting down Barcelona 4-0 to reach the final. Origi struck after seven minutes; Wijnaldum came off the bench to fire two in 122 seconds and the fourth was a killer blow. Barcelona's defenders were ambushed by a quick corner.",
  ],
  [
    "cricket",
    "2021-03-28",
    "Pandya's late assault seals series\nIndia held off a charge by England to win by seven runs in Pune on Sunday. Curran plundered 95 not out and hammered the bowlers to all parts, but Natarajan defended 14 off the last over. Earlier Pant attacked the spinners and Pandya bombed the stands with four sixes.",
  ],
  [
    "boxing",
    "2022-04-24",
    "Fury knocks out Whyte\nTyson Fury destroyed Dillian Whyte with a single uppercut in the sixth round at Wembley on Saturday and then said that he would fight no more. The challenger was hit so hard that he fell like a man shot. Some 94,000 people saw the battle of the British heavyweights.",
  ],
  [
    "chess and e-sports",
    "2023-07-10",
    "Wildcats storm to title\nThe underdogs of Team Wildcat wiped out the favourites 3-1 in the final of the shooter league in Riyadh on Sunday. Their sniper killed four opponents within nine seconds on the last map and planted the bomb with the clock at zero. The players share a prize of $400,000.",
  ],
  [
    "film",
    "2022-05-20",
    "Cannes applauds hostage drama\nA French thriller about gunmen who take a train hostage and kill its crew had its premiere in Cannes on Thursday. The director, who shot the film in 31 days near Lille, said that she wanted to show how fear spreads. The lead actor, as a wounded policeman, had the house in tears.",
  ],
  [
    "television plot",
    "2019-04-29",
    "What happened in last night's episode\nIn the battle that fans had waited two years for, the army of the dead overran the castle and killed hundreds of its defenders before a girl stabbed their king. A young lady of the house crushed a giant and died in its fist. The episode, 82 minutes long, was watched by 17.8 million viewers.",
  ],
  [
    "museum of arms",
    "2018-02-02",
    "Rifles and roses\nA new exhibition at the war museum in Ottawa shows how soldiers passed the hours between attacks. There are carved shells, a violin made from a rifle butt and a letter by a gunner who was killed a week after he had posted it. Visitors may try on a gas mask. It runs until May.",
  ],
  [
    "naval exercise",
    "2021-07-19",
    "Navies sink target ship in Pacific exercise\nAircraft and warships of five nations fired missiles at a decommissioned frigate off Hawaii on Friday and sank it within the hour, in the last act of a month-long exercise. Troops had earlier stormed a beach held by a mock enemy. Twenty-five thousand personnel took part in the drills.",
  ],
  [
    "airport drill",
    "2017-11-03",
    "Hijack exercise shuts airport for three hours\nPassengers were told not to be alarmed on Thursday when masked men with rifles seized a parked aircraft at Entebbe and demanded fuel. The simulated hijacking ended with two attackers 'dead' and 30 hostages freed. It was the third such exercise this year, the civil aviation authority said.",
  ],
  [
    "yearly terrorism index",
    "2019-11-20",
    "Deaths from terrorism fall by 15 per cent\nThe number of people killed by terrorism fell to 15,952 in 2018, 15.2 per cent fewer than the year before, according to an annual index published on Wednesday. Afghanistan overtook Iraq as the country worst hit, with 7,379 deaths. Attacks in Europe dropped by a third.",
  ],
  [
    "gun deaths survey",
    "2023-01-05",
    "Shootings down in most big cities\nHomicides fell in 27 of the 35 largest cities of the United States last year, a survey found, though they were still a third above the level of 2019. Chicago recorded 695 murders against 804 in the previous year. Robberies rose by 5.5 percent on average.",
  ],
  [
    "market war",
    "2018-07-06",
    "First shots fired in trade war\nThe United States and China exchanged the first salvos of what has become the largest trade war in history on Friday, as tariffs on $34 billion of goods took effect. Beijing said that it had been forced to strike back. Shares in Shanghai, battered for weeks, ended half a percent up.",
  ],
  [
    "price war",
    "2020-03-10",
    "Oil suffers worst day since Gulf war\nCrude prices crashed by a quarter on Monday after Saudi Arabia opened fire in a price war with Russia. Energy stocks were massacred: one shale driller lost half of its value within an hour. Analysts said the kingdom wanted to kill off high-cost rivals.",
  ],
  [
    "parliament brawl of words",
    "2021-10-14",
    "Minister under fire over hospital queues\nThe health minister came under heavy fire in parliament on Thursday as members of all parties attacked his plan to shut 14 rural clinics. The opposition's spokeswoman accused him of declaring war on the sick. He shot back that she had voted for the cuts herself.",
  ],
  [
    "peace talks",
    "2016-08-24",
    "Colombia and Farc announce final deal\nColombia's government and the Farc said in Havana on Wednesday that they had agreed on a final accord to end more than 50 years of war, in which 220,000 people have died. Voters will be asked to approve it on 2 October. The rebels are to hand their arms to the United Nations.",
  ],
  [
    "arms purchase",
    "2022-09-16",
    "Poland orders 48 fighter jets from Seoul\nPoland signed a contract on Friday for 48 light combat aircraft from South Korea worth $3 billion. The first 12 will be delivered next year. The deal follows orders for a thousand tanks and 672 howitzers as the country arms itself against the threat of a Russian attack.",
  ],
  [
    "computer attack",
    "2021-05-09",
    "Hackers shut America's largest fuel pipeline\nA ransomware attack forced the operator of the largest fuel pipeline in the United States to halt all its lines on Friday. A criminal gang known as DarkSide is suspected. The firm said that it had taken systems offline to contain the threat; nobody was hurt.",
  ],
  [
    "wildfire",
    "2018-07-25",
    "Greek wildfires kill 79\nFires that tore through the seaside village of Mati east of Athens on Monday killed at least 79 people, many of whom were trapped in their cars. Twenty-six bodies were found in a field, locked in embraces. The government said it had evidence that some of the fires had been set.",
  ],
  [
    "suicide by farmer",
    "2015-04-23",
    "Farmer hangs himself at rally in Delhi\nA farmer from Rajasthan hanged himself from a tree on Wednesday while thousands attended a rally in Delhi against a land bill. He left a note saying that his father had turned him out after hail destroyed his crop. Speeches went on for another hour.",
  ],
  [
    "train derailment",
    "2013-07-25",
    "Train derails on bend near Santiago\nA high-speed train left the track on a bend outside Santiago de Compostela on Wednesday night and slammed into a wall, killing at least 78 people and injuring 140. The driver, who was slightly hurt, told controllers that he had taken the curve too fast. Foul play was ruled out.",
  ],
  [
    "historical essay",
    "2014-06-28",
    "The shots that are still heard\nA hundred years ago the heir of an empire took a wrong turning in a provincial town, and historians have argued ever since about what followed. The century of wars that came after killed tens of millions. A small museum on the corner sells postcards of the car.",
  ],
  [
    "obituary",
    "2019-01-14",
    "Colonel who blew up bridges dies at 97\nThe last surviving officer of a unit that destroyed bridges behind enemy lines in the second world war has died in a nursing home in Kent aged 97. He was wounded twice and captured once, and escaped by jumping from a train. He leaves three daughters. After the war he bred roses.",
  ],
  [
    "old shell made safe",
    "2018-04-20",
    "Ten thousand moved out while bomb is made safe in Berlin\nExperts defused a British bomb of 500 kilos from the second world war near Berlin's main station on Friday after some 10,000 people had been told to leave. Trains stood still for two hours. Such finds are common; three engineers were killed by one in 2010.",
  ],
  [
    "warning of attacks",
    "2015-11-22",
    "Brussels stays on highest alert\nBrussels was on its highest level of alert for a second day on Sunday, its metro shut, over what the prime minister called a serious and imminent threat of attacks with guns and explosives in several places. Soldiers guarded shopping streets. A decision on schools was expected later.",
  ],
  [
    "plan foiled in talk only",
    "2019-09-02",
    "Labour leader calls strike at mines\nThe biggest union at South Africa's platinum mines said on Monday that its members would strike from Thursday, after talks on pay broke down. 'We are going to war,' its president told a rally in Rustenburg. The companies say that a long strike would kill jobs.",
  ],
];

/** What looks like the above and is violence: name, day of publication, kinds that are right, text. */
const TOLD: readonly (readonly [name: string, published: string, kinds: readonly Kind[], text: string])[] = [
  [
    "friendly fire between units",
    "2017-06-01",
    ["air_or_drone_strike"],
    "Air strike hits own troops in Marawi\nA military jet dropped a bomb on Philippine soldiers fighting Islamist militants in the city of Marawi on Wednesday, killing 11 of them and wounding seven. The defence secretary said that the strike had missed its target.",
  ],
  [
    "shooting at a football match",
    "2015-06-15",
    ["attack", "massacre"],
    "Gunmen kill six at football match in Honduras\nGunmen opened fire on spectators at an amateur football match in Choloma, northern Honduras, on Sunday, killing six people and wounding four. The home team was leading by two goals when four men got out of a pick-up truck, police said. Gangs fight over the district.",
  ],
  [
    "bomb at a stadium",
    "2016-03-26",
    ["bombing"],
    "Suicide bomber kills 41 at Iraqi football stadium\nA suicide bomber blew himself up during a trophy ceremony after a local football match south of Baghdad on Friday, killing at least 41 people and wounding 105. Islamic State claimed responsibility for the attack in the village of Asriya.",
  ],
  [
    "attack on the cricket team",
    "2009-03-03",
    ["attack", "battle"],
    "Sri Lanka cricketers attacked in Lahore\nA dozen gunmen with rifles and grenades attacked a bus carrying the Sri Lankan cricket team to a match in Lahore on Tuesday, wounding seven players and a coach and killing six policemen and a driver. The batsmen were on their way to the third day of the Test.",
  ],
  [
    "bomb at a film festival",
    "2014-11-24",
    ["bombing"],
    "Bomb goes off at film festival in Herat\nA bomb hidden in a speaker exploded in a cinema in Herat on Sunday, shortly before a film about the war was to be shown at the city's festival. Two people were killed and nine wounded, police said. The director of the film was unharmed.",
  ],
  [
    "shooting in a cinema",
    "2012-07-20",
    ["attack", "massacre"],
    "Gunman kills 12 at Batman premiere\nA masked man threw gas canisters and then opened fire on the audience at a midnight showing of the new Batman film in Aurora, Colorado, on Friday, killing 12 people and injuring 58. Police arrested a 24-year-old man beside his car behind the theatre.",
  ],
  [
    "attack on a court",
    "2014-03-03",
    ["attack", "bombing", "massacre"],
    "Judge among 11 dead in attack on Islamabad court\nGunmen and suicide bombers stormed a court complex in Islamabad on Monday, killing 11 people, a judge among them, and wounding 25. Lawyers who were waiting for a hearing said that they hid under desks. It was the worst attack in the capital in years.",
  ],
  [
    "witness shot before a trial",
    "2018-02-20",
    ["assassination", "attack"],
    "Key witness in murder trial shot dead\nA man who was to testify next week at the trial of a gang leader was shot dead outside his house in Piura, northern Peru, on Monday night, prosecutors said. Two men on a motorcycle fired nine times. The judge had refused him protection.",
  ],
  [
    "killing during an election campaign",
    "2018-07-11",
    ["bombing"],
    "Candidate and 19 others killed at rally in Peshawar\nA suicide bomber struck an election rally in Peshawar on Tuesday night, killing 20 people including Haroon Bilour, a candidate of the Awami National Party, and wounding 65. His opponents condemned the bombing, two weeks before Pakistan votes.",
  ],
  [
    "candidate shot",
    "2023-08-10",
    ["assassination"],
    "Ecuador presidential candidate assassinated\nFernando Villavicencio, a candidate in Ecuador's presidential election, was shot dead as he left a campaign rally in Quito on Wednesday evening. Nine people were wounded. A suspect died after an exchange of fire with guards, the attorney general said. The vote will go ahead on 20 August.",
  ],
  [
    "helicopter shot down",
    "2014-05-29",
    ["attack", "shelling", "battle", "air_or_drone_strike"],
    "Rebels shoot down Ukrainian helicopter\nPro-Russian rebels shot down an army helicopter near Sloviansk in eastern Ukraine on Thursday, killing 14 soldiers, among them a general, Ukraine's acting president said. The aircraft, which was bringing in fresh troops, was hit by a portable missile and crashed in a field.",
  ],
  [
    "bomb blast in a restaurant",
    "2016-07-12",
    ["bombing"],
    "Restaurant blast was a bomb, police say\nA blast that killed eight people and injured 14 in a crowded restaurant in Mogadishu's Lido district on Monday was caused by a bomb hidden in a bag, police said on Tuesday, dismissing first reports of a gas cylinder. Al-Shabaab said that it had planted the device.",
  ],
  [
    "bus plunges after shots",
    "2023-06-12",
    ["attack", "battle", "massacre"],
    "Bus falls into gorge after gunmen fire on it\nA bus carrying Hindu pilgrims plunged into a gorge in Reasi, Jammu, on Sunday after militants opened fire on it, killing nine people and wounding 33. The driver was hit and lost control, the police chief of the district said.",
  ],
  [
    "train blown up",
    "2012-04-28",
    ["bombing", "sabotage"],
    "Train derailed by bomb in Sindh\nA bomb derailed six carriages of a passenger train near Nawabshah, in southern Pakistan, on Friday, killing two people and injuring 20. The device had been laid on the track. A separatist group, the Sindhudesh Liberation Army, said it was responsible.",
  ],
  [
    "live rounds then a crush",
    "2020-10-21",
    ["riot_or_protest", "attack", "massacre"],
    "Soldiers fire on protesters in Lagos\nNigerian soldiers opened fire on hundreds of peaceful protesters at the Lekki toll gate in Lagos on Tuesday night, killing at least 12 people, witnesses said. Others were hurt as the crowd fled. The army denied that its men had shot at anybody.",
  ],
  [
    "attack in quake zone",
    "2023-02-15",
    ["attack", "battle", "bombing"],
    "Militants attack police post in quake-hit Syria town\nIslamic State fighters attacked a police post near Jinderes, a Syrian town hard hit by last week's earthquake, killing four officers on Tuesday night. The quake has killed thousands in the area. The militants fled on motorcycles.",
  ],
  [
    "flood relief convoy",
    "2010-08-26",
    ["kidnapping", "massacre", "attack"],
    "Aid workers seized in flood zone are killed\nSuspected Taliban kidnapped three foreign aid workers who were bringing food to victims of the floods in Swat on Tuesday and shot them dead, officials said on Wednesday. Their bodies were found beside a washed-out bridge.",
  ],
  [
    "health workers killed",
    "2012-12-19",
    ["attack", "assassination", "massacre"],
    "Eight polio workers shot dead in two days\nGunmen on motorcycles shot dead two women who were giving out polio vaccine in Karachi and Charsadda on Wednesday, police said. The United Nations has halted its campaign against the disease. The Taliban, who say the vaccine is a plot, denied that they had killed them.",
  ],
  [
    "Ebola clinic torched",
    "2019-02-28",
    ["attack", "sabotage"],
    "Attackers burn down Ebola centre in Butembo\nArmed men attacked an Ebola treatment centre in Butembo, eastern Congo, on Wednesday evening, setting fire to its tents and killing a policeman on guard. A nurse was wounded. The outbreak has killed more than 550 people since August.",
  ],
  [
    "attack at a memorial service",
    "2020-03-06",
    ["attack", "massacre"],
    "Gunmen kill 32 at ceremony in Kabul\nGunmen in an unfinished building fired on a crowd at a ceremony in Kabul on Friday to mark the anniversary of the death of a Hazara leader, killing at least 32 people and wounding 58. Politicians on the platform escaped unhurt. Islamic State said it had carried out the attack.",
  ],
  [
    "anniversary march bombed",
    "2023-12-29",
    ["bombing"],
    "Twin blasts kill scores near grave of Iranian general\nTwo explosions killed at least 95 people in Kerman on Wednesday at a ceremony to mark the fourth anniversary of the death of Qassem Soleimani, state television said. The first bomb went off 700 metres from the grave; the second 15 minutes later. More than 200 were wounded.",
  ],
  [
    "clash in an exercise area",
    "2021-06-04",
    ["battle", "attack"],
    "Rebels attack troops on exercise in Arauca\nDissidents of the Farc attacked soldiers on a training exercise near Arauquita, Colombia, on Thursday, killing two of them and wounding four. The army said that the men had returned fire and that three rebels were captured.",
  ],
  [
    "statistics with today's murder",
    "2010-09-06",
    ["attack", "assassination", "massacre"],
    "Police chief shot dead in Ciudad Juarez\nGunmen killed a police commander and two of his bodyguards in Ciudad Juarez on Sunday, as official figures showed that the city had recorded 2,000 murders so far this year, up by 20 per cent. The attackers fired more than 100 rounds at his car and escaped.",
  ],
  [
    "attack on a stock exchange",
    "2020-06-29",
    ["attack", "battle", "bombing"],
    "Gunmen storm Karachi stock exchange\nFour gunmen attacked the stock exchange in Karachi on Monday with grenades and rifles, killing two guards and a policeman before they were shot dead themselves. Trading went on and shares closed higher. The Baloch Liberation Army said it was behind the assault.",
  ],
  [
    "attack on striking miners",
    "2012-08-17",
    ["attack", "massacre", "riot_or_protest"],
    "Police kill striking miners at Marikana\nPolice opened fire on striking platinum miners at Marikana, South Africa, on Thursday, killing 34 of them and injuring 78. The police minister said that the strikers had charged with machetes. Shares of the company that owns the mine fell by seven per cent.",
  ],
  [
    "illegal miners killed",
    "2022-05-24",
    ["battle", "massacre", "attack"],
    "A hundred feared dead in fight at Chad gold mine\nAbout 100 people were killed when gold miners fought each other at Kouri Bougoudi, in northern Chad, on 23 May, the defence minister said. At least 40 others were injured. The clashes broke out between Mauritanians and Libyans after a quarrel.",
  ],
  [
    "talks overshadowed by attack",
    "2014-02-17",
    ["massacre", "attack"],
    "Taliban faction says it has killed 23 captive soldiers\nA faction of the Pakistani Taliban said on Sunday that it had killed 23 soldiers whom it had held since 2010. Government negotiators called off a meeting with mediators that was planned for Monday. The men were executed in Mohmand, the group said in a statement.",
  ],
  [
    "truce broken by shelling",
    "2015-02-16",
    ["shelling"],
    "Shelling kills three hours into truce\nArtillery shells hit the Ukrainian town of Popasna on Sunday, killing an elderly couple and a girl, barely 20 minutes after a ceasefire agreed in Minsk had come into force. The governor blamed the separatists, who denied it.",
  ],
  [
    "knife in a parliament",
    "2021-10-15",
    ["assassination"],
    "British lawmaker stabbed to death\nDavid Amess, a member of the British parliament, was stabbed to death by a man who walked into a meeting with voters in a church in Leigh-on-Sea on Friday. Police arrested a 25-year-old man and recovered a knife. The prime minister led tributes to him.",
  ],
  [
    "elephant rangers",
    "2021-01-11",
    ["battle", "attack", "massacre"],
    "Six rangers killed in Virunga gorilla park\nMilitiamen ambushed and killed six rangers who were patrolling Congo's Virunga National Park on foot on Sunday, the park said. It is home to a third of the world's mountain gorillas. A local Mai-Mai group is suspected.",
  ],
  [
    "cattle raid",
    "2017-02-17",
    ["battle", "attack", "massacre"],
    "Cattle raiders kill 28 in Ethiopian border village\nArmed men of the Murle tribe from South Sudan crossed into Gambella and attacked a village on Thursday, killing 28 people and abducting 43 children, officials said. They drove off 1,000 head of cattle. Drought has killed many animals on both sides.",
  ],
  [
    "arson with deaths",
    "2019-07-18",
    ["attack", "massacre"],
    "Thirty-three killed in arson attack on Kyoto film studio\nA man shouting 'die' poured petrol around the entrance of an animation studio in Kyoto on Thursday and set it on fire, killing 33 people and injuring 36. The blaze took firefighters five hours to put out. The suspect, 41, was held.",
  ],
  [
    "van into a crowd",
    "2017-08-18",
    ["attack", "massacre"],
    "Van ploughs into crowd in Barcelona, killing 13\nA van was driven into crowds on Barcelona's Ramblas on Thursday in what police called a terrorist attack, killing 13 people and injuring more than 100. Islamic State claimed responsibility. The driver fled on foot.",
  ],
  [
    "fire bomb on a bus",
    "2015-01-14",
    ["attack", "bombing", "riot_or_protest"],
    "Petrol bomb kills four on Bangladesh bus\nFour passengers, one of them a child, were burned to death when a petrol bomb was thrown at a bus in Rangpur, northern Bangladesh, on Tuesday night, on the ninth day of a blockade called by the opposition. Ten others were injured.",
  ],
  [
    "chemical attack",
    "2013-08-21",
    ["attack", "shelling", "massacre", "bombing"],
    "Syrian opposition says hundreds gassed near Damascus\nRockets with a nerve agent hit suburbs of Damascus early on Wednesday, killing hundreds of people as they slept, opposition activists said. Doctors described patients with pinpoint pupils. The government denied that it had used chemical weapons.",
  ],
  [
    "hijacked plane",
    "2000-01-01",
    ["kidnapping", "attack", "other"],
    "Hostages freed after eight days\nThe 155 passengers of an Indian airliner hijacked on 24 December flew home from Kandahar on Friday after India freed three militants. The five hijackers had stabbed one passenger to death.",
  ],
  [
    "protest fire",
    "2021-01-27",
    ["riot_or_protest"],
    "Farmers storm Red Fort\nTens of thousands of farmers drove tractors through barricades in Delhi on Tuesday and clashed with the police, who fired tear gas. One protester died when his tractor overturned and more than 80 officers were injured. Some of the crowd climbed the walls of the Red Fort.",
  ],
  [
    "pipeline blown up",
    "2016-02-17",
    ["sabotage", "bombing"],
    "Underwater pipeline bombed in Niger Delta\nMilitants blew up an underwater crude oil pipeline at Forcados in the Niger Delta on Sunday night, the company that runs it said. Exports were halted. The price of oil rose by three per cent.",
  ],
  [
    "rape by soldiers",
    "2012-11-30",
    ["sexual_violence"],
    "Congo troops raped 126 women in Minova, UN says\nSoldiers of the Congolese army raped at least 126 women and girls in the town of Minova between 20 and 30 November as they fled from rebels, the United Nations said. Two soldiers were charged with rape and seven with looting.",
  ],
  [
    "arrests in a raid",
    "2022-12-07",
    ["arrest_or_raid"],
    "Germany arrests 25 over plot to overthrow state\nSome 3,000 police raided 130 homes across Germany on Wednesday and arrested 25 people suspected of planning to storm parliament. Among those held are a prince, a former lawmaker and several former soldiers. Weapons were seized, prosecutors said.",
  ],
  [
    "crash after missile",
    "2020-01-11",
    ["shelling", "attack"],
    "Iran admits that its missiles brought down airliner\nIran said on Saturday that its forces had shot down a Ukrainian airliner by mistake on Wednesday, killing all 176 people on board. A missile operator took the aircraft for a cruise missile, a commander of the Revolutionary Guards said. Iran had blamed a technical failure.",
  ],
];

test("reports of accidents, disasters, courts, sports, fiction and figures tell of no news incident", async (t) => {
  for (const [name, published, text] of SILENT) {
    await t.test(name, () => {
      const news = reading(text, published).events.filter((event) => event.role === "news");
      assert.deepEqual(news.map((event) => `${event.kind} “${event.trigger.quote}”`), []);
    });
  }
});

test("violence in the same settings is read, with its kind", async (t) => {
  for (const [name, published, kinds, text] of TOLD) {
    await t.test(name, () => {
      const news = reading(text, published).events.filter((event) => event.role === "news");
      assert.notEqual(news.length, 0, "no news event read");
      const kind = news[0]!.kind;
      assert.ok(kinds.includes(kind), `read ${kind}, right is ${kinds.join(" or ")}`);
    });
  }
});
