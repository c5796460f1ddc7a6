import type { PlaceKind } from "../../model/words.ts";
import type { PlaceLexicon } from "../../text/place-lexicon.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { ORDINARY_WORDS } from "./ordinary-words.ts";

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== "");
const kinds = (kind: PlaceKind, list: string): readonly (readonly [string, PlaceKind])[] =>
  list.split(";").map((phrase) => [phrase.trim(), kind] as const);

export const PLACES: PlaceLexicon = {
  language: "en",
  locatives: words(
    "in near at from around outside inside across throughout towards toward into between within through via leaving entering stormed shelled bombed raided captured seized retook recaptured entered overran besieged pounded invaded shelling bombing storming raiding leaving reaching around nearby off beyond",
  ),
  weakLocatives: words(
    "attacked attacking hit hitting struck striking targeted targeting left of to for with against over on by visiting",
  ),
  articles: ["the", "a", "an"],
  conjunctions: ["and", "or"],
  bearings: {
    north: 0,
    northeast: 45,
    "north east": 45,
    east: 90,
    southeast: 135,
    "south east": 135,
    south: 180,
    southwest: 225,
    "south west": 225,
    west: 270,
    northwest: 315,
    "north west": 315,
  },
  parts: words(
    "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-eastern upper lower downtown midtown inner outer rural suburban mainland coastal greater uptown nearby neighboring neighbouring tiny occupied war-torn mid",
  ),
  distances: {
    km: 1,
    kms: 1,
    kilometer: 1,
    kilometers: 1,
    kilometre: 1,
    kilometres: 1,
    mile: 1.609,
    miles: 1.609,
    mi: 1.609,
  },
  origins: ["of", "from"],
  vicinity: {
    near: 10,
    "close to": 10,
    "not far from": 15,
    "outskirts of": 8,
    "the outskirts of": 8,
    "suburb of": 15,
    "a suburb of": 15,
    "suburbs of": 15,
    outside: 10,
    "just outside": 6,
    around: 10,
    "the vicinity of": 8,
    "vicinity of": 8,
    "surroundings of": 10,
    "countryside of": 25,
    "off the coast of": 40,
  },
  between: ["between"],
  kindsBefore: Object.fromEntries([
    ...kinds(
      "settlement",
      "village of; town of; city of; hamlet of; settlement of; community of; township of; port of; port city of; capital of; outskirts of; suburb of; villages of; towns of; cities of; capital city of; market town of; border town of",
    ),
    ...kinds(
      "district",
      "district of; county of; municipality of; borough of; commune of; districts of; sub-district of; canton of; parish of; ward of; locality of; area of",
    ),
    ...kinds("province", "province of; provinces of"),
    ...kinds(
      "admin1",
      "state of; region of; department of; governorate of; oblast of; republic of; prefecture of; states of; departments of",
    ),
    ...kinds(
      "area",
      "valley of; island of; mount; mt; lake; isle of; gulf of; bay of; cape; peninsula of; desert of; sea of; strait of; straits of; islands of; sea of; plain of; forest of; jungle of; river",
    ),
    ...kinds(
      "site",
      "camp; fort; base of; airport of; refugee camp of; village market of; farm of; hacienda; neighborhood; neighborhood of; neighbourhood of; quarter of",
    ),
  ]),
  kindsAfter: Object.fromEntries([
    ...kinds(
      "settlement",
      "city; town; village; municipality; township; hamlet; settlement; suburb; suburbs; port; villages; community",
    ),
    ...kinds(
      "district",
      "district; county; parish; subdistrict; sub-district; borough; commune; tehsil; ward; districts; counties; locality; raion; area; woreda; division; agency; circle",
    ),
    ...kinds("province", "province; provinces; prefecture; canton"),
    ...kinds("admin1", "state; region; department; governorate; oblast; krai; republic; territory; states"),
    ...kinds(
      "area",
      "valley; river; island; islands; lake; mountains; mountain; peninsula; desert; forest; hills; basin; strip; gulf; delta; coast; bay; range; plateau; jungle; sea; creek; canal; archipelago; plain; plains; highlands; lakes; strait; falls; beach; reservoir; bay; glacier",
    ),
    ...kinds(
      "site",
      "neighborhood; neighbourhood; neighborhoods; quarter; refugee camp; camp; airport; base; air base; airbase; prison; bridge; highway; crossing; checkpoint; barracks; dam; port; junction; market; square; national park; airfield; station; park",
    ),
  ]),
  sureBefore: words(
    "village town city hamlet settlement township villages towns district county municipality province governorate locality neighborhood neighbourhood",
  ),
  sureAfter: words(
    "province district village town governorate municipality oblast county township parish subdistrict sub-district tehsil hamlet",
  ),
  joiners: words(
    "de del la las los el al of the and y e du des da do dos das di der den von van sur upon on le les l d en am im bei saint ibn bin an-nur ul ur us ez es et ed au aux à il ibn y",
  ),
  openers: words("al el ez es ad an ar as ash at az de la le san"),
  titles: words(
    "prime mr mrs ms miss dr prof professor sir lord lady dame president premier chancellor minister secretary senator sen rep representative congressman congresswoman congressmember assemblyman councilman councilwoman councilmember councillor governor gov mayor ambassador judge justice attorney general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal cpl private pvt admiral adm commander cmdr commodore marshal brigadier brig inspector constable superintendent supt detective det officer deputy sheriff chief spokesman spokeswoman spokesperson director chairman chairwoman chairperson archbishop bishop cardinal pope father fr rev reverend pastor sister brother imam sheikh shaikh ayatollah mullah maulana maulvi mufti rabbi king queen prince princess emperor sultan emir comrade commandante comandante coach guard forward manager editor analyst author actor actress singer engineer leader founder lawyer prosecutor candidate ceo cfo president-elect ex-president lieutenant-colonel don doña",
  ),
  speech: words(
    "said says told added stated reported announced declared warned noted argued claimed insisted testified wrote explained replied thinks believes recalled acknowledged confirmed denied asked",
  ),
  givenNames: words(GIVEN_NAMES),
  nameTails: words("jr sr ii iii iv"),
  brandsAfter: words(
    "times post herald tribune gazette journal daily news university college institute street st avenue ave road rd boulevard blvd drive dr lane ln court ct way parkway pkwy place inc corp corporation ltd llc co company bank holdings group foundation association society club fc united rovers athletic airlines airways motors hotel inn press star sun globe chronicle dispatch today cup prize award awards festival theatre theater orchestra symphony museum gallery library magazine records pictures studios treaty accord accords agreement protocol declaration doctrine syndrome virus fever building tower towers hall center centre terrace plaza square mall elementary fund trust partners capital insurance law act bill commission",
  ),
  brandsBefore: [
    "university of",
    "bank of",
    "church of",
    "college of",
    "society of",
    "association of",
    "institute of",
    "museum of",
    "league of",
    "order of",
    "chamber of commerce of",
    "stade de",
  ],
  bodiesAfter: words(
    "defense defence police sheriff officials official authorities residents resident government fire department city council councilman councilwoman school schools high hospital medical county district mayor governor gov sen rep prosecutors prosecutor attorney army airport station branch office native natives man woman men women people parliament ministry legislature lawmakers democrat democrats republican republicans stock area areas-based river state town municipal regional general metropolitan public community chamber board court superior supreme troops forces national international security intelligence embassy",
  ),
  never: words(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun i he she it we you they his her its their my our your this that these those there here who what when where why how which the a an and or but not no nor so yet if then than as at by for from in into of off on onto out over per to up via with yes mr mrs ms dr sir madam am is are was were be been being do does did have has had will would can could shall should may might must also just only even still ever never very more most many much some any all both each every few several other another such same own too now once twice one two three four five six seven eight nine ten eleven twelve first second third fourth fifth last next congress parliament senate house court state states union university college church school hospital capitol cabinet government ministry council city town county district province national central federal international republic kingdom empire red cross national park center centre island islands lake mount river valley street avenue road highway bridge station airport army guard camp base fort port team group party department office board committee commission association north south east west northern southern eastern western northeast northwest southeast southwest mosque temple cathedral mall market hotel bar club zone sector front corps brigade battalion division force forces command operation peace freedom liberty independence victory day week month year today tomorrow yesterday new old god allah lord christmas easter ramadan capital car passover hanukkah thanksgiving lent diwali eid duma knesset swat toyota honda ford dodge chevrolet nissan md police army navy un us-led english french spanish german chinese japanese islam muslim christian jewish",
  ),
  ordinary: words(ORDINARY_WORDS),
  abbreviations: {
    n: ["north"],
    s: ["south"],
    e: ["east"],
    w: ["west"],
    cd: ["ciudad"],
    ft: ["fort"],
    mt: ["mount"],
    st: ["saint", "st"],
    sto: ["santo"],
    sta: ["santa"],
    pto: ["puerto"],
    gral: ["general"],
    pt: ["port", "point"],
  },
  units: unitAbbreviations(),
  doubtfulUnits: words(
    "al ak az ar ca cal co de del fl hi id il in ind ia ks la me ma mass mi ms miss mo mt ne nd oh ok or ore pa sd wa wash ut va man",
  ),
  roadsAfter: words(
    "street st avenue ave road rd boulevard blvd drive lane ln parkway pkwy highway turnpike expressway freeway bypass",
  ),
  roadsBefore: ["highway", "route", "interstate", "road", "state highway", "county road", "state route", "state road"],
  countryCues: countryCues({
    US: "sheriff; sheriffs; deputies; county commissioners; congressman; congresswoman; gop; fbi; irs; atf; district attorney; grand jury; arraigned; misdemeanor; felony; state trooper; state troopers; state police; interstate; school district; fire department; county road; state highway; medicaid; medicare; freshman; sophomore; varsity; county jail; township; homecoming; neighborhood; fire chief; commissioners; fiscal year; first responders; alderman; aldermen; elementary school; middle school; board of education; parish president; state senator; state representative; city council; city councilman; city councilwoman; councilman; councilwoman; city manager; city commission; school board; planning commission; planning board; selectmen; elementary schools; highway patrol; county auditor; county clerk; county judge; county attorney; county executive; county seat; prosecuting attorney; assistant district attorney; circuit court; bond hearing; tax levy; millage; sophomores; freshmen; quarterback; homeroom; spring training; ncaa; pta; veterans day; memorial day; fourth of july; pickup truck; mobile home; trailer park; social security; food stamps; general assembly; gubernatorial; sheriff s office; public defender; first-degree murder; second-degree murder; fairgrounds; statehouse; downtown",
    CA: "rcmp; mounties; mla; mlas; mpp; mpps; first nations; crown prosecutor; cbc; hydro one; environment canada; toonie; oilers; loonie; city councillor; city councillors; reeve; ndp; canada post; tim hortons; junior hockey; b.c. ferries; provincial police; provincial government",
    GB: "mps; magistrates; magistrates court; crown court; nhs; constabulary; councillors; cllr; borough council; county council; city centre; town centre; parish council; bbc; lib dem; lib dems; tory; tories; whitehall; fortnight; motorway; mep; high street; pensioner; pensioners; primary school; secondary school; carriageway; gcse; gcses; a-levels; a-level; bank holiday; det con; det sgt; lorry; fa cup; headteacher; leisure centre",
    AU: "bushfire; bushfires; aboriginal; outback; triple zero; ute; nrl; afl; shire council",
    IE: "garda; gardaí; gardai; taoiseach; dáil; oireachtas",
    NZ: "maori; kiwi; kiwis",
    IN: "crore; lakh; lakhs; crores; panchayat; lok sabha; rajya sabha; naxal; naxals; naxalite; naxalites; crpf; bjp; sarpanch; jawan; jawans; gram",
    PK: "frontier corps; jirga; nawaz league; levies; tehsil; rangers personnel; taluka",
    PH: "barangay; npa; barangays; lgu",
    NG: "naira; efcc; emir; boda; okada; lga",
    KE: "matatu; kenyan shillings; boda boda; gsu",
    ZA: "saps; hawks; taxi rank; shack; shacks",
    MX: "cartel gunmen; municipal president; ejido; narcobanner",
    CO: "departamento; vereda; corregimiento",
  }),
  peoples: {
    gazan: "recount:ps-gaza-strip",
    gazans: "recount:ps-gaza-strip",
    kurdish: "recount:tr-kurdistan",
    european: "recount:europe",
    europeans: "recount:europe",
    african: "recount:africa",
    africans: "recount:africa",
    asian: "recount:asia",
    asians: "recount:asia",
    "latin american": "recount:latin-america",
    "south american": "recount:south-america",
    "north american": "recount:north-america",
    "central american": "recount:central-america",
    "middle eastern": "recount:middle-east",
    "north african": "recount:north-africa",
    "west african": "recount:west-africa",
    "east african": "recount:east-africa",
    arab: "recount:arabian-peninsula",
    arabian: "recount:arabian-peninsula",
    balkan: "recount:balkans",
    caribbean: "recount:caribbean",
    soviet: "recount:soviet-union",
    scandinavian: "recount:scandinavia",
    chechen: "admin1:RU.12",
    chechens: "admin1:RU.12",
    dagestani: "admin1:RU.17",
    ingush: "admin1:RU.19",
    kashmiri: "recount:in-kashmir",
    kashmiris: "recount:in-kashmir",
    tibetan: "admin1:CN.14",
    tibetans: "admin1:CN.14",
    darfuri: "recount:sd-darfur",
    abkhaz: "admin1:GE.02",
    "south ossetian": "recount:ge-south-ossetia",
    siberian: "recount:ru-siberia",
    scottish: "admin1:GB.SCT",
    welsh: "admin1:GB.WLS",
    "northern irish": "admin1:GB.NIR",
    catalan: "admin1:ES.56",
    basque: "admin1:ES.59",
    korean: "country:KR",
    koreans: "country:KR",
    sinhalese: "country:LK",
    texan: "admin1:US.TX",
    texans: "admin1:US.TX",
    californian: "admin1:US.CA",
    californians: "admin1:US.CA",
    hawaiian: "admin1:US.HI",
    alaskan: "admin1:US.AK",
    ohioans: "admin1:US.OH",
    minnesotans: "admin1:US.MN",
    ontarians: "admin1:CA.08",
    "new yorker": "geonames:5128581",
    "new yorkers": "geonames:5128581",
    londoner: "geonames:2643743",
    londoners: "geonames:2643743",
    parisian: "geonames:2988507",
    parisians: "geonames:2988507",
  },
};

/** Words of each country, turned round. */
function countryCues(byCountry: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const cues: Record<string, string> = {};
  for (const [code, list] of Object.entries(byCountry)) for (const cue of list.split(";")) cues[cue.trim()] = code;
  return cues;
}

/** Newspaper and postal abbreviations of the states of the United States and the provinces of Canada. */
function unitAbbreviations(): Readonly<Record<string, string>> {
  const table: Record<string, string> = {};
  const put = (country: string, rows: string) => {
    for (const row of rows.split(";")) {
      const [code, ...names] = row.trim().split(" ");
      for (const name of names) table[name] = `admin1:${country}.${code}`;
    }
  };
  put(
    "US",
    "AL al ala;AK ak;AZ az ariz;AR ar ark;CA ca calif cal;CO co colo;CT ct conn;DE de del;FL fl fla;GA ga;HI hi;ID id;IL il ill;IN in ind;IA ia;KS ks kan kans;KY ky;LA la;ME me;MD md;MA ma mass;MI mi mich;MN mn minn;MS ms miss;MO mo;MT mt mont;NE ne neb nebr;NV nv nev;NH nh;NJ nj;NM nm;NY ny;NC nc;ND nd;OH oh;OK ok okla;OR or ore;PA pa penn;RI ri;SC sc;SD sd;TN tn tenn;TX tx tex;UT ut;VT vt;VA va;WA wa wash;WV wv wva;WI wi wis;WY wy wyo;DC dc",
  );
  put("CA", "01 alta;02 bc;03 man;04 nb;05 nfld nl;07 ns;08 ont;09 pei;10 que;11 sask;12 yt;13 nwt");
  put("AU", "02 nsw;04 qld;06 tas;07 vic");
  return table;
}
