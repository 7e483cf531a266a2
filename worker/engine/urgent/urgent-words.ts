/** Words of danger, by the answer that must come first. Matched on normalised text without apostrophes, and on its repaired spelling.
 * `sure` patterns say that a person is in danger whatever else the question holds; `likely` ones give way to `CALM` words. */
export interface DangerWords {
  answer: string
  sure: RegExp[]
  likely: RegExp[]
}

const DEAR =
  '(?:husband|wife|boyfriend|girlfriend|partner|spouse|ex|dad|father|stepdad|mom|mother|son|daughter|brother|man|guy|fiance|roommate|he|she)'
const SELF = '(?:myself|himself|herself|themselves|themself|my self)'
const HER = '(?:esposo|esposa|marido|mujer|novio|novia|pareja|ex|papa|padrastro|padre|hijo|hija|hermano|el|ella)'
const NO = '(?:no|nowhere|no where|no were|not any)'

export const DANGER: DangerWords[] = [
  {
    answer: 'suicide-crisis-help',
    sure: [
      /\bkill(?:ing)? (?:my|him|her|them) ?sel(?:f|ves)\b/,
      /\bsuicid(?:al|e hotline|e help|e line)\b/,
      /\b(?:think\w*|thought|talk\w*|plan\w*|consider\w*|attempt\w*|tried|try\w*|commit\w*|want\w*) (?:of|about|to commit|on)? ?su[ic]+ide\b/,
      /\b(?:want|wanna|going|ready|wish|rather) (?:to |i (?:was|were) )?(?:die|be dead|dead|not exist|disappear forever)\b(?!.*\b(?:at home|in a hospital|will|plan)\b)/,
      /\b(?:do ?nt|dont|do not|no longer|not) (?:want|wanna|wish) (?:to )?(?:be alive|live|wake up|be here|exist|go on|keep going)\b(?! (?:in|with|at|near|on)\b)/,
      /\bend(?:ing)? (?:it all|my life|his life|her life|my own life|it tonight|it now|it today)\b(?! insurance)/,
      /\b(?:want|wanna|going|gonna|ready) (?:to )?end it$/,
      /\b(?:take|taking) (?:my|his|her) (?:own )?life\b/,
      /\bbetter off (?:without me|dead|if i (?:was|were) (?:dead|gone))\b/,
      /\b(?:everyone|everybody|they all|my (?:family|kids|children|wife|husband|parents)) (?:would|will|d) (?:all )?be better off\b(?! (?:in|on|at|with|if|by|financially|moving|renting|buying|selling))/,
      /\b(?:no|dont see (?:a|any|the)|not (?:a|any)) (?:reason|point) (?:left|to (?:keep )?liv(?:e|ing)|in living|(?:in|to) (?:me )?(?:being|be) alive|in going on|to go on)\b/,
      new RegExp(
        `\\b(?:hurt|harm|cut|shoot|hang|cutting|hurting|harming|shooting|hanging)(?:ing)? ${SELF}\\b(?! (?:at work|on the job|at my job|lifting))`,
      ),
      /\b(?:suicide|goodbye) (?:note|letter)\b|\bnote saying goodbye\b|\bletters? to my (?:kids|children|family) last night\b/,
      /\b(?:pills|gun|pistol|rope|knife)\b.*\b(?:not wake up|to die|end it|overdose on purpose|drawer|looking at|keep looking|no reason|be over|be done)\b/,
      /\bkeep looking at (?:the|my) (?:gun|pistol|pills|bridge|rope|closet)\b/,
      /\bnot safe with myself\b|\bgive up on life\b|\bcant go on (?:living|anymore|any more|like this)\b/,
      /\b(?:me (?:voy|quiero|quisiera) a? ?(?:matar|morir|ahorcar|colgar)|(?:quiero|quisiera|prefiero|ganas de) (?:matarme|morirme|morir|estar muert[oa]|desaparecer para siempre))\b/,
      /\b(?:quit(?:arme|arse|ar) la vida|me quiero quitar la vida|suicidarm?[es]|suicidarse|se quiere (?:matar|morir|suicidar)|se va a (?:matar|colgar|ahorcar|suicidar))\b/,
      /\bpensamientos? (?:de suicidio|suicidas?)\b|\b(?:pienso|pensando|piensa) (?:mucho )?en (?:el )?suicid\w+/,
      /\b(?:no (?:le )?(?:veo|encuentro) sentido a (?:la|mi) vida|no quiere? (?:vivir|seguir viviendo)|(?:me quiero|quiero|quisiera) ir(?:me)? para siempre|si yo me muriera|se corta (?:los brazos|las venas)|no quiero (?:vivir|seguir viviendo|despertar)|no despertar (?:nunca|jamas|mas)|para que (?:sigo )?vi(?:vo|vir|viendo)|ya no quiero (?:vivir|estar aqui))\b/,
      /\b(?:carta|nota) de despedida\b|\bacabar con (?:todo de una vez|mi vida)\b|\bhacer(?:me|se) dano\b|\bmejor (?:muert[oa]|sin mi)\b|\bpastillas\b.*\b(?:tomar(?:me(?:las)?)? todas|quiero tomar|morir)\b/,
    ],
    likely: [
      /\bsuicid[aei]\w*\b/,
      /\bsu[ic]?[sc]ide\b/,
      /\b(?:hopeless|worthless|desperate)\b.*\b(?:over|anymore|alone|go on)\b|\beverything to be over\b/,
      /\b(?:self harm|selfharm|overdosing on purpose)\b/,
      /\bya no aguanto(?: mas)?\b.*\b(?:vida|todo|vivir)\b|\b988\b/,
      /\bi (?:have|got) a gun\b.*\b(?:lap|hand|mouth|head|reason)\b/,
    ],
  },
  {
    answer: 'emergency-call-911',
    sure: [
      /\b(?:stopped|not|isnt|is not|wont|cant|cannot|can not|trouble|hard time|difficulty|barely) (?:breath\w*|breathe)\b/,
      /\bcan ?t breath\w*\b/,
      /\b(?:is|isnt|was|hes|shes|baby|child|kid|someone|dad|mom|he|she) (?:is )?(?:chok\w+|unconscious|unresponsive|passed out|convulsing|not responding|turning blue|blue)\b(?!.*\b(?:hazard|rule|label)\b)/,
      /\b(?:collapsed|fainted|passed out|fell)\b.*\b(?:wont wake|not waking|cant wake|unconscious|not moving|cant move|wont get up)\b|\bwont wake up\b/,
      /\b(?:is|hes|shes|im|having|just had|just having) (?:having )?(?:a |an )?(?:heart attack|stroke|seizure|seisure)\b(?!.*\b(?:ago|last (?:year|month)|in (?:19|20)\d\d|years)\b)/,
      /\b(?:chest pains?|pains? in (?:his|her|my|the) chest|crushing pain)\b/,
      /\b(?:face|side|words|arm|hand|leg)\b.*\b(?:drooping|droops|slurr\w+|numb|come out wrong|cant (?:lift|move))\b/,
      /\b(?:took|taken|swallowed|ate|drank) (?:too (?:much|many)|a (?:bunch|lot|bottle|whole bottle|handful) of|all (?:of )?(?:his|her|my|the)|bleach|poison|batter\w+)\b.*(?:\b(?:pills?|medicine|meds|fentanyl|heroin|drugs?|blue|tylenol|bleach|poison|batter\w+)\b|$)/,
      /\boverdos(?:ed|ing|e)\b(?!.*\b(?:grant|training|statistics|data|prevention|certificate)\b)/,
      /\b(?:bleeding|losing blood|blood everywhere)\b(?!.*\b(?:disorder|money|gums|heart month)\b)|\b(?:shot|stabbed) (?:me|him|her|someone|my \w+)\b(?! (?:down|an|a)\b)|\b(?:been|got|was) (?:shot|stabbed)\b(?!.*\b(?:ago|last|in (?:19|20)\d\d|years?)\b)/,
      /\b(?:break(?:ing)?|broke|trying to (?:get|break)) in(?:to)?\b.*\b(?:right now|now|house|home|still here|inside)\b(?=.*\b(?:now|someone|somebody|trying|still)\b)/,
      /\b(?:man|someone|somebody|guy|person) (?:with|has|is waving|pointing) a (?:gun|knife)\b/,
      /\b(?:house|home|apartment|kitchen|building|wall|car) (?:is |s )?on fire\b|\bsmoke (?:is )?coming (?:out|from|up|in)\b|\bmy (?:house|home|apartment|kitchen|building) is burning\b/,
      /\b(?:smell\w*(?: of)? gas|gas leak|gas smell|carbon monoxide alarm)\b/,
      /\b(?:no (?:puede )?respira\w*|no puedo respirar|se (?:esta )?ahoga\w*(?! en)|se desmayo|no despierta|no reacciona|inconsciente|convulsion\w+)\b/,
      /\b(?:le|me) (?:esta )?(?:da|dio|dando) un (?:infarto|derrame|ataque)\b(?!.*\b(?:hace|ano|anos|mes|meses)\b)|\bdolor (?:fuerte )?(?:en|de) (?:el )?pecho\b/,
      /\b(?:sangra\w*|mucha sangre|le sale sangre|perdiendo sangre)\b|\b(?:le|me) dispararon\b|\b(?:lo|la|me) apunalaron\b/,
      /\b(?:se (?:trago|tomo)|trago|tomo) (?:unas?|muchas|todas|un frasco|veneno|cloro|demasiad[oa]s?|pilas|las) ?(?:pastillas|pilas|medicinas?|veneno|cloro)?\b(?=.*\b(?:pastillas|pilas|medicin\w+|veneno|cloro|respira)\b)/,
      /\b(?:se metieron|alguien (?:esta )?(?:entrando|tratando de entrar)|hay un ladron|siguen adentro)\b/,
      /\b(?:huele|olor) (?:mucho )?a gas\b|\b(?:casa|cocina|edificio|carro) (?:se )?(?:esta )?(?:en llamas|incendia\w*|quemando)\b|\bse (?:me |nos )?(?:esta )?quema(?:ndo)? (?:la|mi) (?:casa|cocina|cama|sala)\b|\brompiendo la puerta\b|\bhombre (?:con|armado con) (?:una )?(?:pistola|arma|cuchillo)\b/,
    ],
    likely: [
      /\b(?:medical emergency|life threatening|call an ambulance|need an ambulance|heart attack|having a stroke)\b/,
      /\bwhen (?:am i supposed to|do i|should i|do you|can i) (?:dial|call|text) 911\b|\bwhat (?:do i|should i|to) (?:say|tell)\b.*\b911\b/,
      /\bcar (?:accident|crash|wreck)\b.*\b(?:hurt|injured|bleeding|trapped|now|just)\b|\bsomeone (?:is )?(?:hurt|injured|dying)\b/,
      /\b(?:emergencia medica|necesito una ambulancia|ataque al corazon|sobredosis)\b/,
    ],
  },
  {
    answer: 'domestic-violence-help',
    sure: [
      new RegExp(
        `\\b${DEAR} (?:\\w+ ){0,5}?(?:hits?|punch\\w*|beats?|slaps?|slapped|kicks?|kicked|chok\\w+|strangl\\w+|abus\\w+|raped?|burned|threw|throws) (?:\\w+ ){0,3}?(?:me|us|my (?:mom|mother|kids|children|sister|son|daughter)|things at me)\\b`,
      ),
      new RegExp(
        `\\b${DEAR} (?:just |always |has )?(?:hits|punched|beat|beats|slapped|kicked|choked|strangled|hurt|hurts) me\\b`,
      ),
      new RegExp(
        `\\b(?:afraid|scared|terrified|frightened) (?:of|to go home to|to go back to) (?:my )?(?:him|her|${DEAR})\\b`,
      ),
      /\b(?:puts?|putting) (?:his|her) hands on me\b|\bbruises\b.*\b(?:leave|him|her|everywhere|hide)\b|\bme (?:by|against) (?:the wall by )?(?:my|the) (?:neck|throat)\b|\b(?:choked|choaked|strangled) me\b/,
      /\bmy abuser\b|\b(?:violent|abusive) (?:man|husband|wife|partner|boyfriend|girlfriend|relationship|marriage|home|ex|father|spouse)\b/,
      /\b(?:get away|escape|run(?:ning)?|hide|hiding|flee(?:ing)?|leave|leaving) (?:from )?(?:my )?(?:husband|wife|partner|boyfriend|girlfriend|ex|him|her|a violent)\b.*\b(?:hurts?|hit|before|safe|kids|violent|afraid|scared|kill|abus\w+)\b/,
      /\b(?:says?|said|threat\w*|going|swore|promised|keeps saying) (?:he|she|hell|shell|that he|to)? ?(?:will |would |ll |s going to |to )?(?:kill|hurt|find) me\b|\bif i leave he\b/,
      /\b(?:wont let me (?:out|leave|go)|locks? me in|took my phone|keeps me locked)\b(?=.*\b(?:he|she|him|house|husband|partner|boyfriend)\b)/,
      /\bhe (?:broke my|watches the bank|controls (?:all )?(?:the|my) money)\b|\bbroke my (?:arm|finger|nose|jaw|rib|ribs)\b/,
      new RegExp(
        `\\b${HER} (?:\\w+ ){0,3}?(?:me (?:pega|golpea|golpeo|pego|maltrata|amenaza|encierra|abusa|viola|empuja|ahorca)|nos pega)\\b`,
      ),
      /\bme (?:pega|golpea|golpeo|maltrata|amenaza (?:con|de)|ahorco|jala del pelo|avienta (?:cosas|contra)|tira cosas|empuja)\b|\bno me deja (?:salir|tener dinero|ver a mi familia|hablar con)\b|\bme (?:va|quiere) (?:a )?matar\b(?! el)|\b(?:escapar|huir) de mi (?:esposo|marido|pareja|novio|casa)\b/,
      /\b(?:violencia domestica|maltrato|abuso)\b.*\b(?:en mi casa|de mi (?:esposo|marido|pareja|novio)|ayuda|refugio)\b|\bmoretones\b.*\b(?:el|miedo|esposo)\b|\bmiedo (?:de |a )?(?:regresar|volver) (?:con|a casa con) (?:el|mi)\b/,
    ],
    likely: [
      /\b(?:domestic (?:violence|abuse)|battered (?:woman|women|wife)|being abused|abused by|restraining order against|order of protection)\b/,
      /\bviolencia (?:domestica|familiar|en el hogar)\b|\borden de (?:proteccion|restriccion)\b/,
    ],
  },
  {
    answer: 'disaster-now-shelter',
    sure: [
      /\b(?:told|ordered|have|need|trying|asked|how) (?:us |me |everyone )?to evacuate\b|\bevacuation order\b|\bevacuating (?:now|right now|with)\b|\bevacuat\w+\b.*\b(?:where|right now|tonight)\b/,
      /\b(?:water|flood\w*|creek|river)\b.*\b(?:up to (?:our|the|my) (?:door|porch|steps|knees?|waist|windows?)|rising|coming (?:in|into|across|over|up)|over the road|in (?:the|my|our) (?:house|street|basement) (?:now|right now)|entering|at (?:the|our|my) door)\b/,
      /\b(?:roads?|streets?|house|car|we) (?:are|is) under ?water\b|\bcant get out\b.*\b(?:flood|water|snow|storm|fire)\b/,
      /\b(?:wild ?fire|brush fire|forest fire|fire|flames)\b.*\b(?:getting close|is close|coming (?:toward|towards|at|our|this|down|up|over)|near (?:us|our|my)|across the street|approaching)\b/,
      /\btornado (?:warning|siren|sirens|is coming|on the ground|coming|near us|right now|heading)\b|\b(?:hurricane|storm|typhoon)\b.*\b(?:about to hit|is hitting|hitting us|is coming|is here|heading (?:toward|towards|for)|making landfall|right now)\b/,
      /\b(?:just (?:had|felt)|during) (?:a |an )?(?:big |huge |strong )?(?:earth ?qu?a?ke)\b|\bground is shaking\b/,
      /\b(?:shelters?|warming (?:center|shelter)|cooling center)\b.*\b(?:storm|hurricane|flood|tornado|fire|freez\w+|heat|ice|tonight open|open now)\b|\b(?:where is|find|nearest) (?:a |the )?(?:warming|cooling) (?:center|shelter)\b/,
      /\b(?:hurricane|storm|flood|tornado|wildfire) shelters?\b(?=.*\b(?:now|open|tonight|near|where|find)\b)/,
      /\b(?:ordenaron|dijeron|mandaron|tenemos que|hay que|orden de) (?:\w+ ){0,2}evacu\w+\b|\bse esta inundando\b|\b(?:lumbre|fuego|incendio)\b.*\b(?:ya viene|viene cerca|se acerca|esta cerca)\b|\bevacuar (?:por|ya|ahora)\b/,
      /\bel agua (?:ya )?(?:esta )?(?:entra\w*|sube|subiendo|llega\w*)\b|\b(?:esta temblando|esta tembland|acaba de temblar)\b/,
      /\b(?:viene|llega|se acerca|ahi viene) (?:un |el |una |la )?(?:tornado|huracan|tormenta|incendio|inundacion|ciclon)\b/,
      /\b(?:albergues?|refugios?)\b.*\b(?:huracan|tormenta|inundacion|incendio|tornado|abiertos?)\b(?!.*\banimales\b)/,
    ],
    likely: [
      /\b(?:fire|flood|tornado|hurricane) (?:is )?(?:right )?now\b/,
      /\bse inunda\w*\b.*\b(?:ahora|ahorita|casa)\b/,
    ],
  },
  {
    answer: 'homeless-tonight-211',
    sure: [
      new RegExp(`\\b${NO} (?:place )?(?:(?:else )?to (?:go|stay|sleep|live|be)|place to (?:go|stay|sleep|live))\\b`),
      /\bnowhere (?:else )?(?:to (?:go|stay|sleep|live)|tonight)\b|\bhave nowhere\b|\bneed (?:a )?(?:bed|place|roof|somewhere)(?: to (?:sleep|stay))? (?:for )?(?:tonight|now)\b/,
      /\bsomewhere to (?:crash|sleep|stay)\b.*\b(?:tonight|tonite)\b|\b(?:dejen|deje) dormir\b|\bslept (?:at|in) (?:the|a|my) (?:bus station|car|park|street)\b/,
      /\bwhere can (?:i|we) (?:sleep|stay|go)\b.*\b(?:tonight|tonite|now)\b|\bwhere can (?:i|we) sleep\b|\bsleep(?:ing)? (?:tonight|outside(?! the)|rough|in (?:my|the|our|a) (?:car|truck|van|tent|park|street|bus station)|on the (?:street|streets|sidewalk)|under (?:a|the) bridge)\b/,
      /\b(?:me|we|i|us|im|were|are|kids) (?:\w+ ){0,4}?(?:on the streets?|living (?:in (?:my|our|a|the) (?:car|truck|van|tent|shelter)|under (?:a|the) bridge|on the street|outside(?! (?:of )?the)))\b(?! (?:parking|where|address|sign))/,
      /\b(?:kicked|thrown|threw|locked|put) (?:me |us )?out\b.*\b(?:nowhere|snow\w*|cold|tonight|street|today|house|now)\b|\b(?:kicked|threw|locked) (?:me|us) out\b/,
      /\b(?:homeless|shelter|bed)\b.*\b(?:tonight|tonite|right now|today|i am|im|we are|need|my kids|with (?:my )?kids|dogs?)\b|\b(?:i am|im|were|we are|became|going to be|about to be) homeless\b/,
      /\b(?:another|spending|spend) (?:the |another )?night (?:at|in) (?:the|a) (?:bus|train|car|park|station|airport|hospital)\b|\basking about tonight\b/,
      /\b(?:dorm(?:imos|ir|iendo|o)|durmiendo|duermo|vivimos|vivo|viviendo|quedamos) en (?:el|la|mi|un|una|nuestro) (?:carro|coche|calle|parque|auto|troca|camioneta|estacion|puente|carpa)\b/,
      /\b(?:no tengo|no tenemos|sin) (?:a )?(?:donde|adonde|lugar donde|un lugar) ?(?:para )?(?:ir|dormir|quedar\w*|vivir)\b|\bdonde (?:me |nos )?(?:puedo|podemos) (?:quedar|dormir|pasar la noche)\w*\b/,
      /\b(?:estoy|estamos|quede|quedamos|ando|andamos) en la calle\b|\btecho para (?:hoy|esta noche)\b|\b(?:me|nos) (?:sacaron|echaron|corrieron) (?:de|del)\b.*\b(?:noche|calle|hoy|donde|casa|departamento)\b/,
      /\b(?:refugio|albergue)\b.*\b(?:esta noche|hoy|ahora|dormir)\b/,
    ],
    likely: [/\bhomeless shelter\b/, /\bemergency (?:shelter|housing)\b/, /\bsin hogar\b/],
  },
]

/** Words that say nobody is in danger now: work, study, money for organizations, papers, long ago, ways of speaking. */
export const CALM =
  /\b(?:grants?|funding|funds|budget|statistics|stats|rates?|study|studies|research|report|reports|news|article|poster|month|awareness|jobs?|career|careers|salary|hiring|openings?|coordinator|advocate|counselor|degree|course|class|training|volunteer\w*|donat\w+|nonprofits?|organizations?|history|season|map|zone|insurance|loans?|interest|certificates?|license|movie|book|history|policy|law|act|bill|rules?|memorial|documentary|number of|passports?|visas?|years? ago|months? ago|weeks? ago|last (?:year|month|summer|winter|fall|spring)|in (?:19|20)\d\d|since (?:19|20)\d\d|subvencion\w*|estadisticas?|trabajo de|empleo de|voluntari[oa]s?|curso|estudio|noticias?|prestamo|seguro contra|temporada|el ano pasado|hace \w+ (?:anos?|meses)|organizaciones)\b/
