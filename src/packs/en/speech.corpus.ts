/** Sentences and who speaks in them: names as read, outlets behind "via". Our own; each shows one construction. */
export const SPEAKS: readonly (readonly [text: string, speakers: readonly string[]])[] = [
  // the subject before the verb
  ["Police said on Monday that four men had been shot.", ["Police"]],
  ["The provincial governor told reporters that nine soldiers had died.", ["provincial governor"]],
  ["A senior army officer said rebels had fled into the hills.", ["senior army officer"]],
  ["Yerevan said two villages had come under fire.", ["Yerevan"]],
  ["India's home ministry confirmed the deaths of three jawans.", ["India's home ministry"]],
  ["Residents accused soldiers of firing at random.", ["Residents"]],
  ["The Red Cross put the number of wounded at 80.", ["Red Cross"]],
  ["The commissioner of the county spoke of 40 dead.", ["commissioner of the county"]],
  ["A shepherd who had fled to the next valley said he saw six bodies.", ["shepherd"]],
  ["Two survivors told this newspaper that the gunmen wore uniforms.", ["survivors"]],
  ["In Quetta, a hospital official said five bodies had been brought in.", ["hospital official"]],
  // behind what is said
  ["Twelve people were killed in the blast, police said.", ["police"]],
  ["Eight troops were killed in an ambush, the Defence Ministry said in a statement on Friday.", ["Defence Ministry"]],
  ["Nine villagers were hacked to death, police and medics said.", ["police", "medics"]],
  ["At least six farmers were shot dead, local officials and residents said.", ["local officials", "residents"]],
  ["Three gunmen, police said, were shot dead at the gate.", ["police"]],
  // inverted
  ['"They shot everyone they saw," said a farmer.', ["farmer"]],
  ["Five people were killed by a car bomb, said police spokesman Kamal Haddad.", ["police spokesman Kamal Haddad"]],
  // appositions
  ["Kamal Haddad, a police spokesman, said four men were shot dead.", ["Kamal Haddad"]],
  ["The army spokesman, Colonel Juan Rojas, said two soldiers were killed.", ["Colonel Juan Rojas"]],
  ["Capt. Ramon Torres, spokesman of the brigade, said the rebels lost six men.", ["Capt. Ramon Torres"]],
  ["A rights group, FundaVida, said eight troops were held captive.", ["FundaVida"]],
  ["Musa Danladi, the state police spokesman, told a news conference that six died.", ["Musa Danladi"]],
  // according to
  ["According to witnesses, the gunmen came on motorcycles and killed ten people.", ["witnesses"]],
  ["Ten people were killed, according to a local chief.", ["local chief"]],
  ["Six soldiers were killed, as per the police.", ["police"]],
  // documents
  ["The army's statement said that 12 insurgents were killed.", ["army"]],
  ["The communique of the Joint Command says a soldier and five rebels died.", ["Joint Command"]],
  ["A statement from the interior ministry said three officers were wounded.", ["interior ministry"]],
  // passives
  ["The deaths of four miners were confirmed by the mayor.", ["mayor"]],
  ["The governor was quoted as saying that 14 people died.", ["governor"]],
  ["It was learned on Tuesday from military sources that a patrol had been ambushed.", ["military sources"]],
  // headlines and short reports
  ["Toll in market bombing rises to 51: health ministry", ["health ministry"]],
  ["Gunmen kill nine in raid on village - police", ["police"]],
  // in capitals
  ["THE ARMED FORCES REPORTED TODAY THAT FIVE GUERRILLAS WERE KILLED NEAR AGUA FRIA.", ["ARMED FORCES"]],
  // machine-translated
  ['"We will not rest," manifested the director of the police after the attack.', ["director of the police"]],
  // relays
  ["Two soldiers were killed on Sunday, a security source told Reuters.", ["security source via Reuters"]],
  ["Xinhua, citing the police, said that 11 people were stabbed to death.", ["police via Xinhua"]],
  ["Nine people were killed, according to an Associated Press count.", ["Associated Press"]],
  ["According to AFP, Nigerian police confirmed that ten farmers were killed.", ["Nigerian police via AFP"]],
  ["The mayor told AFP by phone that seven people were killed.", ["mayor via AFP"]],
];

/** Who speaks over several sentences: what is taken up from before is the same speaker. */
export const TAKES_UP: readonly (readonly [text: string, speakers: readonly string[]])[] = [
  ["The army said that six rebels were killed. It added that two soldiers were hurt.", ["army"]],
  ["Governor Amadou Keita said ten people were killed. He said five others were wounded.", ["Governor Amadou Keita"]],
  ["Six soldiers died in the ambush, the defence ministry said. The statement gave no names.", ["defence ministry"]],
  [
    "Al-Shabaab fighters killed nine soldiers on Monday, police said. The group said it had lost no one.",
    ["police", "Al-Shabaab"],
  ],
  ["The military said it had killed ten rebels. A spokesman said two soldiers were wounded.", ["military"]],
];

/** Sentences in which nobody speaks. */
export const SILENT: readonly string[] = [
  "No group has claimed responsibility for the bombing.",
  "The blast claimed the lives of six soldiers.",
  "Insurgents suspected of killing four farmers fled into the hills.",
  "Police detained a man accused of shooting two officers.",
  "Gunmen believed to be members of a gang killed three men.",
  "Nobody has said what became of the four captives.",
  "The army did not say how many had died.",
  "A drone struck the market and 14 people were killed.",
  "The soldiers found two rifles and subversive documents.",
];

/** Whose word a toll is: the harmed and the name, null for the report's own. */
export const WHOSE: readonly (readonly [text: string, who: string, speaker: string | null, stance: string])[] = [
  ["Six soldiers were killed on Monday, the army said.", "Six soldiers", "army", "asserts"],
  [
    "The army said six soldiers were killed on Monday, while the rebels said they had killed 20 soldiers.",
    "20 soldiers",
    "rebels",
    "asserts",
  ],
  [
    "The rebels claimed responsibility for Monday's ambush, in which ten soldiers were killed.",
    "ten soldiers",
    "rebels",
    "claims-responsibility",
  ],
  ["Nine farmers were shot dead on Monday. Police said four others were wounded.", "Nine farmers", null, "asserts"],
];
