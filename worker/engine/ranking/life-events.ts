import { normalise } from '../text/normalise.ts'

/** Answers that tell all there is to do after an event touch every topic, and come with every long story. Each needs a word of its event. */
const EVENTS: Record<string, RegExp> = {
  'someone-died': words(
    'die[ds]?|dying|dead|deaths?|deceased|decedent|pass(?:ed|ing)|funeral|burial|bur(?:y|ied)|cremat\\w+|widow\\w*|late (?:husband|wife|father|mother|son|brother|sister|parents?)|estate|executor|probate|hospice|bucket|lost (?:my|his|her|our) (?:mom|mother|dad|father|husband|wife|son|daughter|brother|sister|parents?|grand\\w+)|(?:is|are|was) gone|muri\\w+|muer[et]\\w*|fallec\\w+|difunt\\w+|viud\\w+|entierro|enterr\\w+|herencia|testamento|perd(?:i|io|imos) a (?:mi|su|nuestr\\w+)',
  ),
  'lost-my-job': words(
    'walked (?:me|him|her|us) out|ya no (?:regrese|volviera)|descansaron|(?:laid|lay|laying) (?:(?:me|him|her|us|them|everyone|people|\\d+) )?off|lay ?offs?|fired|let (?:me|him|her|us|them|everyone)? ?go|terminat\\w+|unemploy\\w+|jobless|furlough\\w*|severance|quit|sacked|canned|(?:lost|lose|losing|no|without an?|out of an?|out of) (?:\\w+ )?(?:job|work|position)|job (?:loss|ended)|shut ?down|closed|closing|hours (?:got |were )?cut|cut (?:my|his|her|our|the) hours|desemple\\w+|desocup\\w+|desp[ie]d\\w+|corrieron|(?:sin|perdi|perdio|perder|perdimos|quede sin) (?:\\w+ )?(?:trabajo|empleo|chamba|jale)|cerr(?:o|aron)',
  ),
  'new-baby': words(
    'bab(?:y|ies)|newborns?|pregnan\\w+|birth\\w*|born|expecting|infants?|twins|due (?:in|date)|having a (?:kid|child|boy|girl)|bebes?|bebit\\w+|embaraz\\w+|recien nacid\\w+|nac(?:e|io|er|imiento|era|ido|ida)|parto|gemel\\w+|luz',
  ),
  'getting-married-name-change': words(
    'marr(?:y|ied|iage|ying)|wedding|spouse|bride|engaged|newlywed|maiden|divorc\\w+|(?:last|new|family) names?|surname|name change\\w*|(?:change|changed|changing) (?:my|her|his|our|your|the|a) (?:\\w+ )?names?|cas(?:ar\\w*|amos|ad[oa]s?|e|o|amiento)|boda|matrimonio|apellidos?|nombre',
  ),
  'identity-stolen': words(
    'stole\\w*|steal\\w*|thef\\w+|thie(?:f|ves)|identity|fraud\\w*|hack\\w*|scam\\w*|breach\\w*|impersonat\\w+|us(?:ed|es|ing) my|(?:in|under) (?:my|his|her|our) names?|(?:my|her|his) (?:ssn|social)|filed (?:\\w+ )?tax\\w*|rob[aoe]\\w*|identidad|fraude|usa(?:n|ndo|ron) mi|a mi nombre|estaf\\w+',
  ),
  'leaving-the-military': words(
    'military|army|navy|marines?|air force|coast guard|space force|discharg\\w+|veterans?|service ?members?|separat\\w+|deploy\\w*|enlist\\w*|national guard|reserves?|ets|dd ?214|soldier|sergeant|base|militar\\w*|ejercito|marina|fuerza aerea|veteran[oa]s?',
  ),
  'moving-to-a-new-address': words(
    'mov(?:e|ed|es|ing|er|ers)|relocat\\w+|new (?:address|apartment|house|place|home|state)|address\\w*|forward\\w*|mud(?:e|o|amos|anza|ar\\w*|aron|ando|amos|e)|direccion\\w*|domicilio|traslad\\w+',
  ),
  retiring: words('retir\\w+|pension\\w*|jubil\\w+|(?:stop|quit) working|6[0-9]|dej(?:ar|e|o) de trabajar'),
  'after-a-disaster': words(
    'flood\\w*|hurricane\\w*|tornado\\w*|fires?|wildfires?|burn\\w*|storms?|disasters?|earthquakes?|fema|damag\\w+|destroy\\w+|evacuat\\w+|landslide|rebuild\\w*|water (?:in|came)|inund\\w+|huracan\\w*|incendi\\w+|quem\\w+|tormentas?|desastres?|terremoto|temblor|sismo|evacu\\w+|dan(?:o|os|ad[oa]s?)',
  ),
}

function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'u')
}

/** Whether an answer tells of an event that none of these texts names. */
export function lacksItsEvent(texts: string[]): (id: string) => boolean {
  const plain = texts.map((text) => normalise(text).replaceAll("'", ''))
  const known = new Map<string, boolean>()
  return (id) => {
    const event = EVENTS[id]
    if (!event) return false
    const lacks = known.get(id) ?? !plain.some((text) => event.test(text))
    known.set(id, lacks)
    return lacks
  }
}
