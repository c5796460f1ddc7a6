/**
 * Words and surnames that GeoNames lists as a place somewhere and that a text means otherwise most of the time: the
 * frequent words of `popular-english-words` (ISC) that are also names of small places. Folded, one space between.
 */
export const ORDINARY_WORDS = `
  abbas abbey abs abu academy accord acre adam adams addison ade adi adrian advance agency ain aka al ala albert
  alberto albion ale alejandro alex alexander alexandra alexis alf alfa alfonso alfred ali alice alicia alla allan
  alley alliance allison alma along alot alpha alpine alta altar alter alto alvin ama amanda amber amd amelia ami amor
  amos anderson andes andreas andrew andrews angela angels anger angered angle angles ani anita anna annapolis annex
  anon ans anthem anthony antique anton antonio antony apa apache ape apex apollo apples apt aquarium arab arcade
  arcadia arch archer arches archibald archie are area aren arena arenas argent argentine ari aria arias armour
  armstrong arnold arrest arroyo ars arsenal arthur arun as asa ascension ash ashley ashton ask aspen assumption aston
  astros atkins atkinson atlantic atlas au aubrey august aura auschwitz austin ava avalon avery avon axel axis ay aziz
  aztec azure ba baba babylon bach bacon baden badger bag bah bail bailey baird baja baker bala baldwin ball ballard
  ballast ballots baltic bamboo banana band banjo bank banks banner banning bar barbara barber bard barge bark barker
  barley barlow barn barnes baron barr barra barrage barren barrett barron barrow barry bart bartholomew bartlett
  barton base basic basil basin basing bass bates bath battle battlefield battleground baxter bay baylor beach beacon
  bean bear beatrice beaver becker beckett bee beech beers began begun bei bel bell belle bells belmont belt bend
  benjamin bennett benson bent bentley benton berg berger berkshire bernard bernardo bernie bernstein berry bert
  bertha bertie bertrand best beta bethel betting beverly bey bias bid bigger billed billy bingham birch bishop bison
  bites biting blacks blackwell blades blair blake blanc blanchard blanco bland blessing bliss bloom blossom bluff bo
  boca boer bohemia bois bol bolt bond bone book booker boom boomerang boone boot border bore born borne bot botany
  bottom boundary bourbon bourne bow bowen bowie bowling bowman box boyle bra brad bradley brady brain brains brake
  branch brand brass bravo bray brenda brewer brewers brewster bride bridge brig bright brill brilliant broadway brock
  brody broke brook brooke brooks brown browning bruce bruno brush bryan bryant bu buchanan buckingham bud bullet
  bullock bulls bully burden bureau burke burnett burns burr burst burt burton busch bush bust busy butler buy byron
  cabaret cache cactus cadillac cafe cal calcium caldwell caledonia calhoun caller calvert came cameron camp campbell
  campo camps can canadian canal canals cane cannon canon cant cantor canyon capital cappella carbon carbonate care
  carey cargo carleton carlton carnegie caroline carpenter carroll carry cars carter carthage carver cascade cases
  casey cash casino casinos cass cassidy cast castile castillo castle castro cat catalan catalina causeway cave caves
  cecil cecilia cedar celebration cell cement centenary center central centre centres century chad chair chamber
  chamberlain chambers champ champagne champion chance chandra chang change chao chaplin chapman char charge charles
  charlotte charlton chase chateau chelsea chen cherokee cherry cheshire chester chi chiang chichester chili ching cho
  chopin christian christina christmas christopher chun chung church churchill circa circle cis cite citrus city clair
  clans clara clare clarence clark clarke clarkson claude claudia claudio clay clayton clemson clever clifford cliffs
  climax clinch clinton clive clones cloud clover clyde coal coats cobra cochrane coco cocoa cody coffee cohort coin
  coke cola colbert cole coleman coll college collier collingwood collins colony columbus combine come comet comfort
  comma commerce commissioner communal compendium competition compound conception concession concise concrete cone
  confluence congress connell connolly connor conrad consolation constance constitution contention contest continental
  convent converse conversion convoy cook cooke cool cooling cooper copa cope cora corbett corey corn cornelius
  cornell corners cornish corporation corpus costello cottage cotton council countryside course court cousins cove
  cowan cox coyote craig crane crater craven crawford creek crescent crest cricket crisp cristina croix cromwell crook
  crosby cross crossroads crowley cruz crystal cube cullen cummings currie curry curtis cut cutler cuts cypress cyril
  daisy dale dalton dame damon damp dan dana daniel daniels dante daphne dare das date dave david davies davis dawson
  day daytona deal dean deep defiance deg del delay delle delta demo democrat denis denise denison dennis denny dent
  deposit der desk desmond devi dewey dexter dial diamond diana diaz dickens dickinson dickson die dig dillon dio dion
  dire discovery diva divide dixie dixon dock docking dodge dogs dollar dolores dolphin dome don donald donegal dong
  donna doom door dora doris dover downs doyle drag drain drains drama dramas draper drew driver drone drowning drug
  drummond drury dry du dual dubois duets duffy duke dukes dunbar duncan dunes dunlop dunn dupont dusty dwight dyer ea
  eagle earl earle early earnest earth east eastern easton eaton echo eclectic economy ed eddy eden edgar edna edu
  eduardo edwards ee een effort eg egg eine elaine elbow eleanor elena elias eliot elizabeth elk ella ellington elliot
  elliott ellis elm elmer elsa elsie elton ely emanuel emblem emerald emerson emery emil emily emmanuel emory empire
  energetic energy english enigma enterprise equality er era eras erik erin ernst erwin esperanza essay est esther eu
  eugene eureka eva evans evelyn ever evergreen everton ewing excel exchange experiment export eye ezra faith fall
  falls fang fare farmers farmland farms farrell fate faulkner federal federation felipe felix fell feng ferdinand
  ferguson fernandez fernando ferreira ferris ferry fertile finale fines fireworks fiscal fisher fitzgerald fitzroy
  fjord flee fleet fleming flesh fletcher flora florence flores floyd flynn foley fontaine fonts forbes force ford
  fore foreman forest forge forks forrest forster forth fortune fossil foster fountain four fowler fram fran frances
  francis francisco franco frank franklin franz fraser frederic frederick free freedom freeman fremantle fresco
  freshwater friend friendly friendship from front frontier frost fry fully furnace gage gail gala gale galway gaming
  gamma gan gang gap gar garc garcia garden gardiner gardner garfield garner garrett garrison gary gas gaston gates
  gateway gay gel gem gemini genes gentry george georgia ger gerald german gets gettysburg gibbons gibson gideon
  gilbert giles gill gillespie gilmore gin give glacier glad gland glenn globe gloria glove god goddard godfrey goes
  going gold goldberg golden golf gomez gone gonna gonzales gonzalez goodman goodwill google gordon gore gorge gorman
  gossip gotham gould grab grabs grace grady graham grain gram gran grand grande grandson grange granite grant grants
  grass grave graves gray grayson green greene greens greenwich gregg gregory grey griffin griffith grill grimm groom
  gross grove groves guerra guessing guide guido guise gulf gunn guns guru guthrie guy gy ha hahn hai hale halfway
  hall halls ham hamas hamid hamlet hammer hampshire han hancock hand handel hang hank hanna hansen hanson happy
  harbor harcourt hard harding hardy harley harmon harmony harold harper harrington harris harrisburg harrison hart
  hartley hartman harvard harvest harvey hasan hat hatch haven hawkins hawks hawthorn hay hayes haynes hazard
  headquarters healing healy heard heath heather hector heel helen helena hell helper henderson henrietta henry herald
  herbert hercules herman hermann hermitage hernandez hero heron hewitt higgins highland highlands hill hills hillside
  hilltop hilton hit hitchcock ho hobbs hoffman holden holder hole holiday holloway holly holmes holt home homeland
  homer hometown honda honey hong hood hook hooker hooks hooper hope hopkins horace horn horseshoe horton hose
  hospital hot houghton hour howard howe howell huang hub hubbard hudson hugh hughes hugo hull human humble humboldt
  humphrey hunt hunter hunting huntington hurley huron hurricane hurst hurt hutchinson hutton hyde hydro ida ie
  ignacio imo imperial independence indigo industry ingram inland inning ins intercourse ios ip irene iron iroquois
  irwin is isa isaac isabel isabella island islands isle isles ismail ita ithaca ivan ives ivy jack jackson jacob jam
  james jang jarvis jasper java javier jay jean jefferson jenkins jennings jenny jensen jericho jerome jesus jewish
  job johannes johnston johnstone jones jordan joseph josephine joshua jules julian julien juliet jun junction june
  jung junior juno jury just justice justin kal kala kamal kampong kan kang kant kaplan karl karma kashmir kate
  katherine kathleen kaufman kay kaye kazakh keel keen keith keller kelly kemp kennedy kenneth kensington kent kerr
  kerry keys keystone khan kilkenny kill kim kin kinda king kings kirby kissing kite klaus klein knees knock knowles
  kong kramer krishna kuala kyle lab label labor labrador lac lack lacrosse lai lake lakes lal lam lama lamar lamb
  lambert lame lan lancaster landfall landing landmark lane lang lange langley lao laps lar larva las laser lau laura
  laurel laurent laurie law lawrence lawson lay lazy lea lead lean leary lede lee lei leigh lemmon lemon lena lend
  lenin lennon lens lent leo leon leonard leonardo leone leopold leroy les leslie levi levin levy lewis li liang lib
  liberal liberty light lilly lim limestone limit lincoln linda linden lindsay line linen ling lion lions lisa list
  lit liter lively lives livingston lizard lloyd lo loans lobe loch lock locking log logan logo lok lola lombard lon
  lone long look loop loose lopez lorenzo lorraine lot louis louisa louise love lover loving lowlands loyal loyola lu
  luca lucas lucia luck lucky lucy luis luna lung lure lush luther luzon lydia lyle lynch lynn mabel macarthur mach
  mack mackenzie maclean macleod macquarie mad made madeleine madonna mae mafia magazine maggie magna magnet magnolia
  maiden mailing maize major make mal malay malaya males malik mall malone mama mammoth man manage mandal manga mango
  mani mania manly manning manny manor mans mansion manson manuel many mao marathon marble marc marcel march marches
  marco marcos marcus mare marek margaret margarita mari maria marian mariana marianne marina marine marines marion
  maritime mark marker market marks mars marshal marshall marshes mart marta martha martin martinez martins maru
  marvin marx mary mas mascot masjid mason massey mata mate mater mathews matthews maud maurice maxi maximum maxwell
  maya mayer maynard mayo maze mcbride mccarthy mccormick mcdonald mcfarland mcgill mcgregor mcintyre mckenna mckenzie
  mckinley mclaughlin mclean mcleod mcpherson me mead meadow meadows means mechanic media medley mega mel melissa
  mentor mer mercury mercy mere meredith merit merlin merrill mesa mess messy metal meter metro metropolis mets mica
  michael michaels michel middleton midfield midi midway mifflin mile miles mill miller mills milo milton mina mind
  mine miner mineral minerva mining minister minor minus mir mira mirza mis mission mitchell mo mobile model modern
  moe mohan mohawk mol mold mole mon mona monroe monster mont monte montgomery monument moody moon moor moore mor
  moral morales moran more moreno morgan mori morley mormon morris morrison morrow morse mortimer morton mos mosquito
  moss most moth mound mounds mountain mu much muddy muir murdoch murphy murray musa muse musik mussolini muster mute
  myers myrtle mystic nacional nagar nakamura nam name nan nana nancy napoleon nasal nash natalia nathan national nato
  navajo naval navarro nave nearest needle needles nel nelson neo neon neptune nero nes ness never neville newborn
  newcomers newman newton ngo niagara nice nicholas nichols nicholson nikolai nina nissan nixon noble nobles noel
  noisy nokia nolan non none nor nora norma normal norman norris north northeast northeastern northern northwest
  norton norwood nov novi nuevo nur oasis ob obama oblong occasion ocean oceanic of officer oi okay okrug ola olga
  oliveira oliver olivia olsen olympia omar omega on one onset op opera opportunity opus ora oracle oral orange
  orchard orchards ore orient oriental orion oro ortega ortiz os osborn osborne osprey otis otter ousted outer outing
  outlook over overland oversee owen owens oxford pablo pace pacific pack pact page pains paint painter palais palazzo
  pale palmer palms palomar panda panic panorama papa paper par para parachute paradise paramount parent park parker
  parkinson parks parkway parole parsons pascal pasha paso passage paste patrick patrol patterson patton paul paula
  pavel pavilion payne peabody peace peach pearce pearl pearson peck peculiar pedro peer pembroke pen penal pencil
  peng penguin peninsula penn per percy perez perkins perl perry persia person peters petit petra petroleum pets
  phelps philip phillip phillips phone pia piano piazza pier pierre pietro pigeon pike pile piles pill pin pine pines
  pink pinnacle pinto pioneer pipes pitt plain plains plan planes plans plantation plate plato plaza pleasant plenty
  plugin plum plus po point pol pole police poll polling polo pond pont pool pop pope popular port portal porter
  portico poses posing possession post postal potomac potter pound powell power powers prairie pratt pray prem
  prescott preston prey price primera prince princeton privateer prix proclamation proctor progress prospect
  prosperity prosperous proven provost puck puerto punch purchase pure purse putnam pyramid quarter quay que quentin
  quinn ra race rachel radcliffe rai raiding rain rainbow rains raja raju rama ramirez ramon ramos rana rand randall
  randolph random ranger rani rankin ransom raoul rapid rapids rash rashid rate raven ray raymond reach reading reagan
  real reborn recovery rector rees reese reeves reform reich reid reliance republic research reserve reservoir rest
  retreat rey reyes reynolds rez rhode rhodes rica rican ricardo rice rich richard richardson richmond rico riddle
  ride rider ridge riding rifle riley ring rio ripe ripley risen ritchie rivers rivi ro road robbins robe robert
  roberts robertson robinson roche rock rod rode rodeo rodrigo rodrigues roe rogers roland roles rom roma roman romani
  romano romans romeo romney ron roosevelt root ros rosa rose rosemary rosen rosenberg rosenthal roses ross rossi rot
  roth rothschild rouge roundabout rowan rowland roy royal rude rudolph rudy rue rugby ruiz rule rum rupert rus rush
  russ russell rust ry ryan rye sable sac sack sahara sai said sail saints sake sal sale sales salle sally salmon
  salon salt salute same sami samples sampson samson samsung san sanchez sand sanders sandra sands sandstone sandwich
  sandy sanford sang sant santiago santo santos sara satan sauce saunders savage save savoy savy sawmill sawyer sax
  saxon say scenic schooner schwartz scotia scott se seaman sears seaside sebastian sec secretary section sector sedan
  see seen sees sega sell sells semi sen send seneca sense sent sentinel ser serena servant serves seth settle seven
  seymour shaft shale shane shannon shape share sharon sharp shaw sheldon shell shelley shelton shepherd sheridan
  sherlock sherman sherwood shields shin shipyard shirley shore shoreline shot siberia sic sici sid side siding sierra
  sig sigma signpost silla silly silva sim sima simon simpson sims sin sinai since sinclair sing singer sins sioux sir
  sire sisters situ sixteen ski skull skyline slap slater slaughter slide sloan slope smith smyth snow snyder sober
  socorro sol sole solo solomon son song sort sorts soto soul sour south southeastern southern souza soy spa spanish
  sparta spas speedway spence spencer spire split spoken spray spring springer springfield springs spur spy stables
  stacy stall stamps stanford stanton staple staples star stark starr start startup station steele steep stein stella
  stephen stephens stephenson steps sterling stern stevens stevenson stewart still stock stokes stone store storey
  story stra strand stratford straw strawberry street strong stuart success sue sued sullivan sultan summer summers
  summit sumner sung sunset sunshine superior supreme sur surf surprise susanna susquehanna swallow swamp swan sway
  sweeney swift swords sykes sylvester sylvia ta tab tactic taft taking tal talbot tale talent tales taliban tall
  taluk tangent tank tanner tanya tao tape tapes tar tara tat tata tate tau tavern taylor tea tell teller temperance
  temple tender tent teresa terminal terminus terrace terry thai thames than thatcher them theodore theresa thermal
  thomas thompson thomson thor thorn thorne thorpe thursday tiers tiffany till tilt tim time tin tina tipperary tire
  tires titan tito titus tobago tobias toc todd toll tomas tombstone tone tong tongue tool tore torn tornado toro
  torre torres torso toss tour tours tower town towns townsend trail train trainer trans transit transylvania trap
  traverse treasure tree trent tres trial triangle tribune trim trinity trip triumph trojan troublesome trough troupe
  troy truman truss tucker tune turbo turk turn turner twin twist tyler tyrone tyson uci un una underwood une uni
  union unity university uri used uses usher utopia val vale valentine valley valor van vance vanderbilt vans var vary
  vase vaughn vega venice venus vera verde verdi vernon veronica veteran veto vez vi vic vicar vice vicente victor
  victoria victory vida viking vila villa village villas ville vince vincent vineyard vineyards viola violet virgil
  virgin virginia vis visa vista vita vivian vladimir vo vogue volcano vols vom voters wa wade wagner waits wake
  walden walk walker wall wallace waller wallis walls walnut walsh walter walters walton wang wanna war ward warden
  wards ware warner warns warren warrior waterways watkins watson watt wave wayne ways we weasel weaver webb webster
  wedding weed week weir welch welcome well wells welsh welt wentworth were werner wesley west western westwood
  wharton wheeler whig white whitehead whites whitman whitney wilcox wilder wilkinson will willard williams willis
  willow wilson winchester wines wing winner winters wise wolfe wood woodland woods woodstock woodward wool worth
  wright wrist xiao yan yang yates ying young yukon yuri zero zeta zimmerman zone
`;
