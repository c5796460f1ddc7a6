/**
 * Given names by which a run of capitals is known to be a person: the common ones of the Spanish-speaking countries and a
 * few that its news prints of others. Facts, gathered by hand. Folded, one space between.
 */
export const GIVEN_NAMES = `
  aaron abdul abdullah abel abelardo abigail abraham adan adela adelina adolfo adrian adriana agustin agustina ahmed
  aida alan albeiro alberto aldo alejandra alejandro alex alexander alexandra alexis alfonso alfredo ali alicia alirio
  alma alvaro amadeo amalia amanda amelia americo amparo ana anabel anastasio andrea andres andrey angel angela
  angelica anibal anselmo antonella antonia antonio apolinar araceli arcadio argemiro ariel aristides armando arnoldo
  arnulfo arsenio arturo astrid asuncion augusto aura aureliano aurelio aurora azucena baltasar barack barbara
  bartolome basilio beatriz belisario benedicto benigno benito benjamin bernabe bernarda bernardino bernardo bertha
  bladimir blanca blas bonifacio braulio brayan brenda brian briceida bruno byron calixto camila camilo candido carina
  carla carlos carlota carmelo carmen carolina casimiro catalina cayetano cecilia cecilio celeste celestino celia
  celso cesar chepe christian cipriano ciro clara claribel claudia claudio clemencia clemente clodomiro concepcion
  constantino consuelo cristian cristina cristobal cruz dagoberto daiana daisy dalia damaris damian daniel daniela
  danilo dario david dayana debora deisy delfin delia demetrio derly deyanira diana diego dilan dina dolly dolores
  domingo donald dora doris duvan edelmira eder edgar edgardo edilberto edilma edinson edison edith edmundo eduardo
  edward edwin efrain eladio elena eleuterio elias eliecer eligio elisa elizabeth elkin elmer eloisa eloy elsa elvia
  elvira emigdio emilia emiliano emilio emma emmanuel enrique epifanio erasmo eric erica erick ernestina ernesto
  esmeralda esperanza esteban estefania estela esther eudoro eugenia eugenio eulalia eulogio eusebio eva evangelina
  evaristo evelio evelyn ezequiel fabian fabio fabiola facundo fatima faustino fausto federico felicia feliciano
  felicitas felipe felix ferley fermin fernanda fernando fidel fidelino filemon flavio flor florencia florencio
  florentino floresmiro francisca francisco franco franklin freddy fredy gabriel gabriela gaspar genaro george gerardo
  german gerson gilberto gildardo gilma giovanni gisela gladys gloria gonzalo graciela gregorio griselda guadalupe
  guido guillermina guillermo gustavo haroldo hassan hector heiner helena heliodoro henry heriberto hermelinda
  hermenegildo hermes hermilio herminia hernan hernando hilario hilda hipolito homero honorio horacio hortensia hugo
  humberto hussein ibrahim ignacia ignacio ildefonso iliana ines ingrid irene iris irma isaac isabel isaias isidoro
  isidro ismael israel ivan ivonne jacinto jacobo jaime jairo james janeth javier jazmin jeferson jefferson jennifer
  jenny jeronimo jesica jessica jesus jhon jhonatan jhonny joaquin joe joel johan johana john jonatan jonathan jorge
  jose josefa josefina josue jovita juan juana julia julian juliana julieta julio justa justino justo kamala karen
  karina karla katherine kelly kevin laura laureano lazaro leandro leidy leila leo leocadio leonardo leonel leonidas
  leonor leonora leopoldo leticia libardo lidia ligia lilia liliana lina lino lisandro lizeth lorena lorenzo lourdes
  lucas lucero lucia luciano lucila lucio lucrecia luis luisa luz luzmila macario magaly magdalena mahmud maicol maira
  manuel manuela marcela marcelino marcelo marco marcos margarita margot maria mariana mariano maribel maricela
  mariela marina mario marisol maritza marlene marta martha martin mateo matias maura mauricio mauro maximiliano
  maximo mayra medardo melchor melissa melquisedec mercedes micaela michael miguel milena milton miriam mirna misael
  modesto mohamed mohammed moises monica myriam nancy narciso natalia natividad neftali nelly nelson nepomuceno
  nereida nestor nicanor nicasio nicolas nicolasa nidia nieves nilda noe noel noelia noemi nolberto nora norberto
  norma nubia octaviano octavio odilia ofelia olga olimpo oliverio omar onesimo oralia orfilia orlando oscar osvaldo
  oswaldo otilia otoniel pablo paloma pamela paola pascual pastora patricia patricio paula paulina paulino paulo pedro
  perla petra petrona pilar placido policarpo porfirio priscila prospero rafael ramiro ramon raquel raul rebeca
  refugio regina reinaldo remigio renato rene reynaldo ricardo richard rigoberto rita robert roberta roberto robinson
  rocio rodolfo rodrigo rogelio rolando roman romelia romina romulo ronald rosa rosalba rosalia rosario rosaura roxana
  ruben rufino ruperto ruth sabina sabino salome salomon salvador samuel sandra santiago santos sara saturnino saul
  sebastian segundo selena serafin sergio servando severino severo shirley sigifredo silvana silvestre silvia silvio
  simeon simon sofia sol soledad sonia soraya susana tania tatiana telesforo telmo teodora teodoro teofilo teresa
  thomas tiberio timoteo tito tomas tomasa toribio ubaldo ulises urbano uriel ursula valentin valentina valeria
  valeriano vanessa vania venancio ventura veronica vicenta vicente victor victoria victoriano vidal vilma violeta
  virgilio virginia viviana vladimir volodimir walter wilber wilfredo wilfrido wilian william willian wilmar wilmer
  wilson xavier ximena yadira yaneth yeferson yeison yenny yesenia yesica yessica yoani yolanda yorman yuliana yuri
  yusuf zacarias zenaida zenon zoila zoraida zulma
`;
