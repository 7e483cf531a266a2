const list = (words: string) => new Set(words.split(/\s+/))

/** Given names that are common in the United States, after the Social Security Administration's counts of 1930 to 2020 (public domain), without
 * accents. Those that are words of questions as well (will, mark, grace, may) are in `ALSO_WORDS`. */
export const GIVEN =
  list(`aaron abby abdul abel abelardo abigail abraham adam adan addison adela adelina adolfo adrian adriana agatha agnes agustin ahmed aida aidan
  aiden aileen aisha al alaina alan alana alba albert alberto alden alec alejandra alejandrina alejandro alex alexa alexander alexandra
  alexandria alexis alfonso alfred alfreda alfredo ali alice alicia alina alisa alisha allan allen allison allyson alma alonzo alton alvaro
  alvin alyson alyssa amalia amanda amari amaya amber ambrose amelia amelie amina amir amira amos amy ana anabel anabelle anahi anastasia
  andre andrea andreas andres andrew angel angela angelica angelina angelique angelita angie angus anh anika anita anjali ann anna annabelle
  anne annette annie annmarie anselmo anthony antoinette anton antonia antonio anya april araceli aracely archie ariana arianna aric ariel
  arielle arlen arlene arline armand armando arnold arnulfo aron art arthur arturo arvind aryan asher ashley asia aubrey audrey augustin
  aurelio aurora ava avery ayden bailey barbara barry bart basil beatrice beatriz beau becca becky belen belinda bella ben benedict benita
  benito benjamin bennett bernadette bernadine bernard bernardino bernardo bernice bert bertha bertram bessie beth bethany beto betsy betty
  beulah beverly bianca billie billy blaine blair blake blanca bob bobbie bobby bonnie boris boyd brad braden bradley brandi brandon brandy
  braxton brayden breanna breanne bree brenda brendan brendon brenna brent brett brian briana brianna bridget bridgette brielle brigitte
  britney brittany brock bronson brooke bruce bruno bryan bryant buddy burt byron caden caitlin caitlyn caleb calvin cameron camila camilla
  camille candace candice carey carina carissa carl carla carlene carlos carlton carly carmela carmelo carmen carol carole carolina caroline
  carolyn carrie carroll carson carter cary casandra casey cassandra cassie catalina catherine cathy cayden cecelia cecil cecilia cedric
  celeste celia celina cesar chad chance chandler chantel charity charlene charles charlie charlotte chase chasity chelsea cherie cheryl
  chester cheyenne chloe chris christa christen christi christian christie christina christine christophe christopher christy chuck chuy
  cierra cindy claire clare clarence clarissa clark claude claudette claudia clayton clement cleo cleveland cliff clifford clifton clint
  clinton clyde cody colby cole colette colin colleen connie connor conor conrad conrado constance consuelo cooper cordelia corey corinne
  cornelius cortney cory courtney craig cristian cristina cruz crystal curtis cynthia cyril daisy dakota dale dalia dallas dalton damian damon
  dan dana dandre dane daniel daniela danielle danny daphne darcy daria darian dariel darin dario darius darlene darnell darrell darren darrin
  darryl darwin dashawn dave david davina davis dawson dayana dean deana deandra deandre deann deanna deborah debra dee deena deirdre delbert
  delfina delia delilah della delmar delores deloris demetrius denis denise dennis denny deon deonte derek derrick deshawn desiree desmond
  destiny devante devin devon devonte dewayne dexter diana diane dianna dianne diego dillon dina dinesh dino dixie dmitri dolly dolores
  dominic dominick dominique don donald donna donnie dontae dora doreen dorian doris dorothea dorothy dorsey dorthy douglas drew duane dulce
  dustin dwayne dwight dylan earl earlene earnest easton ebony eddie edgar edith edmund eduardo edward edwin efrain efren eileen elaina elaine
  eldon eleanor eleazar elena eleni eli elian eliana elias elijah elio eliot elisa eliseo eliza elizabeth ella ellen elliot elliott ellis
  elmer elmo eloise elroy elsa elsie elton elva elvin elvira elvis elyse emanuel emerson emery emil emilia emiliano emilio emily emma emmanuel
  emmett enid enoch enrique ephraim erasmo eric erica erick erik erika erin erma ernest ernestine ernesto ernie ervin erwin esmeralda
  esperanza essie esteban estela estelle esther estrella ethan ethel etta eugene eugenia eula eunice eva evan evangelina evelyn everett
  ezekiel ezequiel ezra fabian fatima faye federico felecia felicia felicity felipe felisha felix fermin fern fernanda fernando fidel finn
  fletcher flor florence florencio floyd fonda forrest foster frances francesca francine francis francisco frank frankie franklin franklyn
  fred freda freddie frederic frederick fredrick fredy gabriel gabriela gaby gail gale galen garrett gary gaston gavin gemma genaro gene
  genesis genevieve geoffrey george georgia georgina geovanni gerald geraldine gerard gerardo germaine german gerry gertrude gianna gil
  gilbert gilberto gina giovanna giovanni gisela giselle gladys glen glenda glenn glenna gloria gonzalo gordon gracie graciela grady graham
  grayson greg gregory greta gretchen griffin griselda guadalupe guido guillermo gunnar gus gustavo gwen gwendolyn gwyneth hadley haley hallie
  hamza hank hannah hans harlan harley harmony harold harriet harrison harry harvey hassan hattie haven hayden hazel heath heather hector
  heidi helen helena helga henri henrietta henry herbert heriberto herman herminia hilario hilary hilda hillary hiram hiroshi holly homero
  hope horace howard hubert hudson hugo humberto hunter hussein hyun ian ibrahim ida ignacio iliana imani imelda immanuel india ines inez inga
  ingrid irene iris irma irvin irving isaac isabel isabella isabelle isaiah isaias isiah isidro ismael ismail israel issac ivan ivana ivette
  ivy izaiah jabari jack jackie jackson jacky jaclyn jacob jacquelin jacqueline jacquelyn jacques jada jaden jadyn jaime jairo jake jaleel
  jamaal jamal jamar jamel james jamie jamila jan jane janelle janet janice janie jaqueline jared jarred jarvis jasmin jasmine jason javier
  javon jaxon jay jaycee jayden jayla jaylen jayne jazmin jazmine jean jeanette jeanie jeanine jeanne jeannette jed jeff jeffery jeffrey
  jeffry jenifer jenkins jenna jennie jennifer jenny jerald jeremiah jeremias jeremy jeri jermaine jerome jerrod jerry jess jesse jessica
  jessie jesus jewel jill jillian jim jimena jimmie jimmy jin jo joan joann joanna joanne joaquin joaquina jocelyn jodi jody joe joel joey
  johanna john johnathan johnnie johnny jon jonah jonathan joni jordan jorge jose josefa josefina joseph josephine josh joshua josiah josie
  josue jovan jovani joy joyce juan juana juanita juanito judi judith judson judy julia julian juliana julie juliet juliette julio june junior
  justin justine kaden kaila kaitlyn kaleb kali kamal kameron kara kareem karen kari karin karina karl karla karma karolina kasey kassandra
  kate katelin katelyn katharine katherine kathleen kathryn kathy katie katlyn katrina kay kayla keanu keaton keegan keenan keira keisha keith
  kelli kellie kelly kelsey kelvin ken kendall kendra kendrick kennedy kenneth kenny kent kenya keri kerri kerry kevin khadijah khalid khloe
  kiara kiera kieran kim kimberly kingston kira kirk kirsten kody korey kristen kristi kristian kristin kristina kristine kristopher kristy
  krystal kurt kyla kyle kylie kyra lacey ladonna lakeisha lakisha lamar lamont lana lance landon lane lara larissa larry lashawn lashonda
  latasha latisha latonya latoya latrice laura laurel lauren laurie laverne lavonne lawrence layla lazaro leah leandro leann leanne lee leeann
  leila leilani leland lemuel lena lenny lenora leo leon leona leonard leonardo leonel leonor leopoldo leora leroy leslie lesly lester leta
  leticia levi lewis lexi lia liam libby lidia lila lilian liliana lilith lillian lillie lily lina linda lindsay lindsey lindy linh lionel
  lisa lisandro lissette lizbeth lizette lloyd logan lois lola lonnie lonny loren lorena lorene lorenzo loretta lori lorna lorraine lou louis
  louisa louise lourdes lucas lucia lucian luciana luciano lucille lucina lucinda lucy luella luis luisa luisito luke lula lupe lupita luther
  luz lydia lyle lynda lynette lynn lynne lyric mabel mable mackenzie macy maddox madeline madelyn madison mae magdalena maggie maisie makayla
  malachi malcolm malia malik mallory mamie mandy manuel marc marcela marcelino marcella marcelo marcia marco marcos marcus margaret margarita
  margarito margie margo margot marguerite maria mariah marian mariana mariano maribel maribeth maricela marie marilyn marina mario marion
  marisa marisol marissa maritza marjorie mark markus marla marlene marlon marquez marquis marquise marsha marshall marta martha martin marty
  marvin mary maryann maryanne marybeth mateo mathew matias matt matthew mattie maude maureen maurice mauricio mauro maverick max maximiliano
  maximo maxine maxwell maya mayra mckayla megan meghan mei mel melanie melba melinda melissa melody melvin mercedes mercy meredith merle mia
  micaela micah michael michaela michele michelle mickey miguel mika mikayla mike milagros milan mildred miles millicent millie milo milton
  mina mindy minerva minh minnie mira miranda mireya miriam misael misha misty mitch mitchell modesto mohamed mohammad mohammed moises mollie
  molly mona monica monika monique monroe monte montserrat monty morgan morris moses moshe muhammad muriel myra myrtle nadia nadine nala nancy
  nanette naomi natalia natalie natalya natasha nathalie nathan nathaniel nayeli ned nehemiah neil nelda nell nellie nelly nelson nestor nia
  nicholas nichole nick nicolas nicole nikita nikki nila niles nina noah noel noelia noemi nolan noma nora norbert noreen norma norman norris
  nova nyla octavio odalys odell odessa odette oksana olga oliver olivia olivier ollie omar omari ophelia ora orlando orville oscar osvaldo
  otis ottis otto owen pablo paige pam pamela pamella pansy paola pat patience patrica patrice patricia patrick patsy patti patty paul paula
  paulette paulina pauline paulo paxton payton pearl pearlie pedro peggy penny percy perla pete peter petra peyton phil philip phillip phoebe
  phuong phyllis pierce pierre porfirio presley preston prince priscila priscilla priya quentin quincy quinn quinton rachael rachel rachelle
  rachid rafael rafaela raheem rahul raja ralph ramiro ramon ramona randall randi randy raquel rashad rashida raul ray raymond raymundo reagan
  reba rebeca rebecca reed refugio regan reggie regina reginald reid reina remy rene renee rex reyna reynaldo rhett rhonda ricardo richard
  rick rickey ricki ricky rigo rigoberto riley rina rita rob robert roberta roberto robin robyn rocio rocky roderick rodney rodolfo rodrick
  rodrigo rogelio roger rohan roland rolando roma roman romeo ron ronald ronnie roosevelt rory rosa rosalie rosalind rosalinda rosalva rosalyn
  rosanna rosanne rosario rose roseann roselyn rosemarie rosemary rosetta rosie roslyn ross rowan roxana roxanna roxanne roxie roy royce ruben
  ruby rudolph rudy rufus russell rusty ruth ruthie ryan ryder sabine sabrina sadie sal sally salma salvador salvatore sam samantha samir
  samira sammie sammy samuel sandra sandy sanford sanjay santana santiago santino santos sara sarah sasha saul saundra savanna savannah sawyer
  scott sean sebastian sebastien selena selma serena sergio seth shad shakira shana shane shanice shanna shannon shanon shaquan shaquille
  shari sharita sharlene sharon shaun shauna shavon shawn sheena sheila shelby sheldon shelia shelley shelly shelton sheri sherman sherri
  sherrie sherry sheryl shira shirley shonda sidney sierra silas silvia simon simone siobhan sky skylar skyler socorro sofia soledad solomon
  sonia sonja sonya sophia sophie sophronia spencer stacey stacy stan stanley stefan stefanie stella stephanie stephen sterling steve steven
  stevie stewart stuart sue summer sunita sunny suresh susan susana susie suzanna suzanne suzette svetlana sydney sylvester sylvia tabatha
  tabitha talia tamara tameka tamera tami tamika tammy tamra tania tanisha tanya tara tariq tasha tate tatiana tatum tawana taylor ted teddy
  teodoro terence teresa terese teri terra terrance terrell terrence terri terry thad thaddeus thea thelma theo theodore theresa theron thomas
  thurman tia tiana tiara tiffany tim timmy timothy tina tito tobias toby todd tom tomas tomeka tommy toni tonia tony tonya tori trace tracey
  traci tracy travis travon tremaine trent trenton trevor trey trina trinidad trinity trisha tristan tristen troy trudy ty tyler tyra tyree
  tyrell tyrese tyrone tyson ulises uriel ursula valentin valentina valeria valerie vance vanessa vaughn velma vera verla verna vernell
  vernice vernon veronica vicente vicki vickie vicky victor victoria victorina vilma vince vincent viola violet violeta virgie virgil virginia
  vivek vivian vivienne vladimir wade waleed wallace wallis walter wanda warren wayne wendell wendy wes wesley weston whitney wilbert wilbur
  wiley wilfredo willa willard william willie willis wilma wilmer wilson winifred winston woodrow wyatt xander xavier ximena xiomara yadira
  yahaira yahir yaneth yara yasmin yasmine yesenia yessenia yolanda yolonda yosef yuliana yuri yusuf yvette yvonne zachariah zachary zachery
  zack zackary zaid zain zane zara zelda zion zoe zoey zoila zulma`)

/** Family names that are common in the United States, after the Census Bureau's counts of 2010 (public domain), without accents. */
export const FAMILY =
  list(`abbott abrams acevedo acosta acuna adams adkins aguila aguilar aguirre ahmed akins albright alexander alfaro alford ali allen allred almanza
  alonso alonzo altman alvarado alvarez amador amaya anaya andersen anderson andrade andrews aponte aquino aragon arce arellano arevalo arias
  armenta armijo armstrong arnold arroyo ashby ashley atkins atkinson austin avalos avila ayala ayers baez bailey bain baird baker baldwin
  ballard banks banuelos barajas barber barker barlow barnard barnes barnett barnhart barraza barrera barrett barrios barron bartlett barton
  bass bates batista batiste bautista baxter beach beard beck becker bell beltran beltre benavides benavidez bender benitez bennett benoit
  benson benton berg berger bernal bernard berry betancourt bird bishop black blackburn blackwell blair blake blanchard blanco blankenship
  bloom blount boggs bolton bond bonilla boone booth bowen bowers bowles bowman boyd boyer boyle bradford bradley bradshaw brady brandt
  brennan brewer briggs britt brock brooks broussard brown browning bruce bryan bryant buchanan buck buckley bui bullock burch burgess burgos
  burke burnett burns burris burton bush bustamante butler byers byrd caballero cabrera cain calderon caldwell calhoun calvillo camacho
  cameron campbell campos canales cannon cantrell cantu cao cardenas cardona carey carlson carmona carpenter carr carrasco carrillo carroll
  carson carter carver casey cash castaneda castellanos castillo castrejon castro ceballos cerda cervantes chacon chambers champion chan
  chandler chaney chang chapman chau chaudhry chavez chen cherry cho choi christensen christian chung church cisneros clark clarke clay
  clayton clemons cline cobb cochran coffey cohen cohn cole coleman collins colon combs compton conley conner connolly contreras conway cook
  cooke cooper copeland corbett cordero cordova corona corrales correa cortes cortez costello cote cotton covarrubias cox craig crane crawford
  crosby cross crowell crum cruz cuellar cuevas cummings cunningham curry curtis dalton daly dang daniel daniels daugherty davenport davidson
  davila davis dawson dejesus delacruz delaney delarosa delatorre deleon delgado delrio deluca dennis denton desai devine diaz dickerson
  dickson dillard dillon dixon do doan dodson dominguez donaldson donnelly donovan dorsey dotson douglas dove downing downs doyle drake duarte
  dubois dudley duke duncan dunn duong duran durham dyer eaton echeverria edwards elias elliott ellis ellison elmore emerson england enriquez
  erickson escobar escobedo espino espinosa espinoza esquivel estep estes estrada evans everett ewing farley farmer farrell faulkner feliciano
  felix ferguson fernandez ferreira ferrell fields fierro figueroa finch finley fisher fitzgerald fitzpatrick flanagan fleming fletcher flood
  flores flynn foley fonseca forbes ford foster fowler fox francis franco frank franklin franks frazier frederick freeman french frost frye
  fuentes fuller gaines galindo gallagher gallardo gallegos galvan gamble gamboa gaona garay garcia gardner garner garrett garrido garrison
  garza gates gay gentry george gibbs gibson gil gilbert giles gill gilmore glass glover goldberg golden goldstein gomez gonzales gonzalez
  good goode goodman goodwin gordon gould graham grant graves gray green greene greer gregory griffin griffith grimes gross guerra guerrero
  guevara guillen gupta guthrie gutierrez guzman ha haas hahn haines hale haley hall hamilton hammond hampton hancock haney hansen hanson
  hardin harding hardy harmon harper harrington harris harrison hart harvey hatfield hawkins hayden hayes haynes heath henderson hendricks
  henry hensley henson heredia hernandez herrera hess hester hickman hicks higgins hill hines hinojosa hinton ho hobbs hodge hodges hoffman
  hogan holcomb holden holder holland holloway holmes holt hood hooper hoover hopkins horn horne horton house houston howard howe howell huang
  hubbard huber hudson huerta huff huffman hughes humphrey hunt hunter hurley hurst hurtado hutchinson hutchison huynh ibarra ingram irwin
  isaac jackson jacobs jacobson jaime jaimes jain james jaramillo jarvis jefferies jefferson jenkins jennings jensen jimenez jimerson johnson
  johnston jones jordan joseph joyce juarez kane kang kaplan kaufman kaur keith keller kelley kelly kemp kennedy kent kerr khan kim king kirby
  kirk klein knight koch kramer kruger kumar lam lamb lambert landry lane lang lara larsen larson lawrence lawson le leach leal leblanc lee
  leon leonard leonardo lewis li lim lin linares lindsay lindsey little liu livingston lloyd lockhart logan long lopez lott love lowe lowery
  lozano lu lucas lucero lugo luna luong lutz ly lynch lyons macdonald macias mack mackey maddox madrid magana mahoney mai maldonado malone
  mann manning manzo marin marks marquez marrero marroquin marsh marshall martin martinez mason massey masters mata mathews mathis matos
  matthews maxwell may maynard mayo mcbride mccall mccarthy mcclain mcclure mcconnell mccormick mccoy mccray mccullough mcdaniel mcdonald
  mcfarland mcgee mcguire mcintosh mcintyre mckay mckee mckenzie mckinney mcknight mclaughlin mclean mcleod mcmahon mcmillan mcneil mcpherson
  meadows medina medrano mejia melendez melgar melton mendez mendiola mendoza menendez mercado merritt meyer meyers meza michael middleton
  miles miller mills miranda mitchell mohamed molina monge monroe monroy montanez monteiro montero montes montgomery montoya moody mooney
  moore mora morales moran moreno morgan morris morrison morrow morse morton moser mosley moss moya mueller mullins munoz murillo murphy
  murray myers nakamura nash nava navarro nazario neal nelson nevarez newman newton ngo nguyen nichols nielsen nieves nixon noble nolan norman
  norris norton novak nowak nunes nunez obrien ocampo ochoa oconnor ojeda oliver olsen olson olvera oneal oneil oneill ornelas orozco orr
  ortega ortiz osborne osorio owen owens pace pacheco padilla pagan page palacios palmer pandey paredes park parker parks parra parrish
  parsons pate patel patino patrick patterson patton paul payne pearce pearson pena pennington perales peralta pereda perez perkins perry
  peters petersen peterson pham phan phelan phelps phillips pickett pierce pina pineda pineiro pittman pitts plascencia polanco pollard ponce
  poole pope porter potter powell powers prado pratt preciado preston price prince proctor pruitt puente pugh quezada quinn quinones quintana
  quintero quispe ramirez ramos ramsey randall rangel rao rasmussen ratliff ray razo reed reese reeves reid renteria reyes reynolds reynoso
  rhoads rhodes rice rich richard richards richardson richmond riddle riggs riley rincon rios ritter rivas rivera rivers roach robbins roberts
  robertson robinson robison robles rocha rodgers rodriguez rogers rojas roman romero roque rosado rosales rosario rosas rose ross roth rowe
  rowland roy rubio ruiz rush russell russo rutledge ryan saavedra sadler saenz salas salazar salcedo saldana salgado salinas sampson samuels
  sanchez sanders sandoval sanford santana santiago santillan santos sarmiento sauceda saunders savage sawyer schaefer schmidt schmitt
  schneider schroeder schultz schwartz scott sears sellers sepulveda serrano sexton shaffer shah shannon sharma sharp shaw shelton shepherd
  sheppard sherman sierra silva simmons simon simpson sims singh singleton skinner slater sloan small smith snow snyder solis solomon sosa
  sotelo soto sparks spears spencer springer stafford stanley stanton stark steele stein stephens stephenson stevens stevenson stewart stokes
  stone stout strickland strong stuart suarez sullivan summers sutton swanson sweeney talley tanner tapia tate taylor tejada terry thomas
  thompson thornhill thornton tillman tipton todd torres tovar townsend tran trejo trevino trujillo truong tucker turner tyler tyson ulrich
  underwood urbina urena valadez valdes valdez valdivia valencia valentine valenzuela valle vallejo vance vang varela vargas vasquez vaughn
  vazquez vega velasquez velazco velazquez velez vera verdugo vergara vigil villa villalobos villanueva villarreal villasenor vincent vo vogel
  vu wade wagner walker wall wallace waller walls walsh walters walton wang ward ware warner warren washington waters watkins watson watts
  weaver webb weber webster weeks weiss welch wells west wheeler whitaker white whitehead whitfield whitley wiggins wilcox wilder wiley
  wilkerson wilkes wilkins wilkinson williams williamson willis wilson winkler winn winters wise wolf wolfe wong wood woodard woods woodward
  workman wright wu wyatt xiong yanez yang yates ybarra yoder york young yu zambrano zamora zapata zarate zavala zepeda zhang zhao zhou
  zimmerman zuniga`)

/** Names that questions use as words, places or programs; alone they are no names. */
export const ALSO_WORDS =
  list(`adam mira german haven milan modesto delmar martin luther virginia king abbott al alma amber an andrew angel angeles ann april art august aurora austin autumn baker banks berry best bill bishop black brooke brown
  buck bush butler campos carolina carpenter case celeste charity charlotte chase cherry cheyenne christian clay cliff clint colon constance
  consuelo cook corona cortes costa cross cruz crystal daisy dakota dallas dawn day dean debby dee destiny dick dolores don dora drew duke
  duncan earl ed elder england esperanza estrella eve faith farmer fields fisher florence flores ford fox frank franklin french gene genesis
  georgia gill grace grant gray green guerra guy hamilton hardy harvey hazel heath helene hill ho holland holly homer hope houston hunt hunter
  ian ida ireland iris israel ivy jack jackson jan jefferson jesus jo jordan joy june katrina kay kelly kim king knight lamb lane le lee leon
  li lincoln little logan long love luna mack madison mann maria marin marina mark marsh mason mata max may melody mercado mercedes michael
  miles mills milton misty montgomery moody moya noble olive orlando page paris park parks parra pat patience pearl penny perla phoenix pope
  potter power powers price prince ramona ramos ray read reed reina reyes rice rich rios rita rivers rob robin roman roosevelt roque rosario
  rose ruby rusty sandy santiago santos savannah sharp short sierra socorro sol soledad sosa star steele stokes stone story sue summer sunny
  taylor temple terry torres trinidad tyler valentine victoria villa violet virginia vo ward washington waters weeks wells west white will
  wise wolf wood woods york young`)
