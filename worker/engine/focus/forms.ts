import { normalise } from '../text/normalise.ts'

/** What a question wants to hear, as its form tells it; a question may have several. */
const FORMS = ['amount', 'time', 'place', 'person', 'yesNo', 'way'] as const
export type Form = (typeof FORMS)[number]

const ASKED: Record<Form, RegExp> = {
  amount:
    /\bhow much\b|\bcosts?\b|\bfees?\b|\bprices?\b|\bfree\b|\bexpensive\b|\bcharge\b|\blimit\b|\bpay for\b|\bcuanto (?:cuesta|vale|cobra|es|sale|me|le|se|dinero|pag)|\bcuesta\b|\bcosto\b|\bcobran?\b|\bgratis\b|\bprecio\b/,
  time: /\bwhen\b|\bhow (?:long|soon|late|old|often|many (?:days|weeks|months|years))\b|\bdeadline\b|\btoo late\b|\bby what date\b|\bwhat age\b|\bcuando\b|\bcuanto (?:tiempo|tarda|dura|demora)|\bcuantos (?:dias|meses|anos)|\bhasta que\b|\ba que edad\b|\bfecha\b|\bplazo\b|\btarda\b/,
  place:
    /\bwhere\b|\bwhich office\b|\bwhat (?:office|website|number|address)\b|\bphone\b|\bonline\b|\bdonde\b|\b(?:que|cual) (?:oficina|numero|pagina)\b|\btelefono\b|\bpor internet\b|\ben linea\b/,
  yesNo:
    /(?:^|[.!?,;:\n]\s*|\b(?:and|so|but|or) )(?:can|could|may|am|is|are|do|does|did|will|would|should|must|have|has) (?:i|we|he|she|they|it|you|u|my|the|a|this|that|there|someone|somebody|his|her|our|your)\b|\bor not\b|\byes or no\b|\bsi o no\b|\b(?:puedo|puede|podemos|pueden|debo|debe|tengo que|tiene que|califico|califica|es cierto|es verdad|sirve|se puede)\b/,
  person: /\bwho\b|\bwhom\b|\bwhich agency\b|\ba quien\b|\bquien(?:es)?\b|\bcon quien\b/,
  way: /\bhow (?:do|can|to|would|should|does|did)\b|\bcomo (?:se|le|puedo|hago|lo|la|puede|saco|pido)?\b/,
}

/** The forms of a question in English or Spanish. */
export function questionForms(question: string): ReadonlySet<Form> {
  const text = normalise(question)
  return new Set(FORMS.filter((form) => ASKED[form].test(text)))
}

const SAID = {
  amount:
    /\$ ?\d|\d ?%|\bdollars?\b|\bfree\b|\bno (?:fee|cost|charge)\b|\bfees?\b|\bcosts?\b|^nothing\b|\bgratis\b|\bdolares\b|\bcuesta\b|\bcuota\b|\btarifa\b|\bcostos?\b|^nada\b/,
  date: /\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|\b(?:19|20)\d\d\b|\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/,
  duration:
    /\b(?:\d+|one|two|three|four|five|six|ten|few|several|un|una|dos|tres|cuatro|cinco|seis|diez) (?:business |full |calendar |more )?(?:minutes?|hours?|days?|weeks?|months?|years?|minutos?|horas?|dias?|semanas?|mes|meses|anos?)\b|\bdeadline\b|\bplazo\b|\bage \d|\bedad\b/,
  place:
    /\bonline\b|\bby (?:mail|phone)\b|\bin person\b|\boffices?\b|\bcall\b|\.gov\b|\.com\b|\b\d{3}-\d{3}-\d{4}\b|\ben linea\b|\bpor (?:internet|correo|telefono)\b|\ben persona\b|\boficinas?\b|\bllame\b|\bvaya\b/,
  permission:
    /\b(?:can|may|could|allowed|eligible|qualif\w+|able)\b|\b(?:puede|pueden|podria|califica\w*|tiene derecho|permitid\w+)\b/,
  duty: /\b(?:must|have to|has to|need|needs|needed|required|requires)\b|\b(?:debe|deben|tiene que|tienen que|hay que|necesit\w+|requier\w+)\b/,
  negation: /\b(?:no|not|never|none|cannot|nobody)\b|n't\b|\b(?:nunca|ningun\w*|nadie|tampoco|sin)\b/,
  verdict:
    /^(?:yes|no|maybe|usually|often|it depends|most|you can|you may|you do not|si,|no,|tal vez|depende|puede|no)\b/,
} as const satisfies Record<string, RegExp>

/** What a passage tells by its form. */
export type Said = keyof typeof SAID
const SAYINGS: readonly Said[] = ['amount', 'date', 'duration', 'place', 'permission', 'duty', 'negation', 'verdict']

/** What a passage tells: an amount, a date, a duty … */
export function saidIn(passage: string): ReadonlySet<Said> {
  const text = normalise(passage)
  return new Set(SAYINGS.filter((said) => SAID[said].test(text)))
}

const WANTED: Record<Form, readonly Said[]> = {
  amount: ['amount'],
  time: ['date', 'duration'],
  place: ['place'],
  person: ['place'],
  yesNo: ['permission', 'duty', 'negation', 'verdict'],
  way: [],
}

/** Whether a passage tells something that one of the forms wants to hear; forms that want nothing special are content with any. */
export function fits(forms: ReadonlySet<Form>, said: ReadonlySet<Said>): boolean {
  const wanted = [...forms].flatMap((form) => WANTED[form])
  return wanted.length === 0 || wanted.some((one) => said.has(one))
}
