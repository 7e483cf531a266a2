import { normalise } from '../text/normalise.ts'

const PERSON =
  '(?:(?:a|an|some|the|any) )?(?:(?:real|live|actual|human|nice) )*(?:human(?: being)?|person|people|someone|somebody|anyone|agent|representative|rep|operator|man|woman|lady|one of you)'
const LINE =
  '(?:(?:toll ?free|tele)?phone|telephone|tel|contact|customer service|customer care|call center|hot ?line|help ?line|fax|800|1 ?800)'

/** Somebody asks for a number, an address, hours or a person, and means it wherever it stands. */
const CLEAR = [
  `\\b(?:want|need|like|rather|can i|could i|may i|please|how (?:do|can) i|way to|just|i) (?:to )?(?:please )?(?:just )?(?:talk|speak|chat) (?:to|with) ${PERSON}\\b`,
  `\\bhow (?:do|can|could|would) (?:i|we|you|u|one) (?:reach|contact|call|phone|email|get (?:a )?hold of|get through|get in touch|talk|speak)\\b`,
  `\\bwho (?:do|can|should|would|could|shall) (?:i|we) (?:call|phone|contact|reach|talk 2|talk to|speak|ring)\\b`,
  `\\bis there (?:a|any|some) (?:phone|number|hotline|line|office)\\b`,
  `\\bis there (?:some|any|som)(?:one|body) (?:i can|to) (?:see|talk|speak|call)\\b`,
  `\\b(?:need|give me|want|whats|what is|what was|have|just want|find) (?:the |a |an |your )?(?:real )?(?:phone|number|address|adress|hours)\\b`,
  `\\b(?:what|which) (?:time|times|hours|days) (?:is|are|does|do|will) .{0,40}\\b(?:open|close|closed)\\b`,
  `\\b(?:is|are) .{0,30}\\boffices? .{0,10}\\b(?:open|closed) (?:today|now|tomorrow|on|this)\\b`,
  `\\b(?:quiero|necesito|quisiera|puedo|prefiero|como) (?:hablar|comunicarme|platicar) (?:con|al|a la) `,
  `\\bcomo (?:hablo|me comunico|llamo|contacto) (?:con|al|a la|a el) `,
  `\\b(?:que|cual|a que|cual es el) (?:es el )?(?:numero|telefono) (?:llamo|puedo|debo|de|del|para)\\b`,
  `\\b(?:hay|tienen|dame|deme|necesito|quiero|busco) (?:un |una |el |algun )?(?:numero pa|numero para|telefono|oficina)\\b`,
  `\\b(?:a quien|con quien) (?:llamo|puedo llamar|debo llamar|hablo|puedo hablar|le llamo|me comunico)\\b`,
  `\\boficina .{0,30}\\b(?:cerca|cercana)\\b|\\ba que hora (?:abren|abre|cierran|cierra)\\b|\\bdonde me atiendan\\b`,
]
/** So they do where little else is said; in a story these are told, not asked. */
const SHORT = [
  `\\b(?:talk|speak|chat) (?:to|with) (?:${PERSON}|irs|ssa|uscis|va|hud|social security|medicare|immigration|fema)\\b`,
  `\\b(?:reach|get(?: a)? hold of|get through to|get in touch with|contact|call|phone) (?:the |a |an |someone|somebody|you )`,
  `\\bwho to (?:call|contact|reach)\\b`,
  `\\b${LINE}(?: ?(?:number|numbers|no|nr|num|line|info|information|#))`,
  `\\b(?:phone|number|telephone|hotline|help ?line) (?:for|to|at|please|pls)\\b`,
  `\\b(?:office|mailing|street|physical) (?:address|adress|hours|phone|location)\\b`,
  `\\b(?:address|adress|location) (?:of|for|and) (?:the |a |your |office)`,
  `\\bhours (?:of|for|and|at) (?:the |a |your |office)|\\boffice hours\\b`,
  `\\b(?:phone|address|adress|hours|number)$`,
  `\\b(?:nearest|closest|local) (?:[a-z]+ ){0,3}office\\b|\\boffice (?:near|close to|nearby)\\b`,
  `\\b(?:hablar|comunicar(?:me|se|nos)?|contactar|platicar) (?:con|al|a la) `,
  `\\b(?:numero|telefono)(?: de telefono)? (?:de|del|para|pa) (?!(?:la |el )?(?:seguro$|caso|recibo|cuenta|bebe))`,
  `\\b(?:direccion|horario|horarios) (?:de|del) `,
]
const ALWAYS = CLEAR.map((pattern) => new RegExp(pattern))
const IN_SHORT = SHORT.map((pattern) => new RegExp(pattern))
/** Above this a sentence is a story, or several without stops. */
const SHORT_CHARACTERS = 180
const AROUND = 90
const OWN_AROUND = 24

/** The phone or address is the person's own, or is what is to change. A phone that died is why they ask for another way. */
const OWN =
  /\b(?:change|changing|changed|update|updating|updated|switch|correct|fix|add|remove|wrong|cambiar|cambie|cambio|actualizar|corregir)\b.{0,30}\b(?:phone|number|address|adress|numero|telefono|direccion|domicilio)\b|\b(?:my|mi|his|her|our|their) (?:[a-z]+ ){0,2}(?:phone|number|address|adress|telefono|direccion|domicilio)\b(?! (?:died|broke|is (?:dead|broken|off)|se murio))|\b(?:called|calling|calls?) me\b|\bme (?:llaman|llamo|llamaron)\b/
/** What is wanted is said by these words: they weigh nothing beside what else a question asks. */
const ASKING_WORDS = new Set(
  'phone telephone number no call contact reach talk speak human person people being real live someone somebody agent representative office address adress hours hour open close closed near nearest local line hotline help customer service info please today now need hold touch numero telefono hablar alguien persona oficina direccion horario llamar comunicarme quiero necesito cerca federal government national us'.split(
    ' ',
  ),
)

/** Numbers that nobody answers. */
const OTHER_NUMBER =
  /\b(social(?: security)?|ssn|ein|itin|case|claim|tax|tracking|routing|account|receipt|identification|id|confirmation|file|license|passport|alien) numbers?\b/g

/** The sentence that asks for a way to people, or what stands around it in a long one; undefined where none does. The last one that does, as
 * stories end with what they want. */
export function contactSentence(text: string): string | undefined {
  const sentences = normalise(text)
    .split(/[.!?\n]+(?:\s|$)/)
    .map((sentence) =>
      sentence
        .replaceAll("'", '')
        .replace(/[^\p{L}\p{N}#]+/gu, ' ')
        .replace(OTHER_NUMBER, '$1')
        .trim(),
    )
  const isStory = text.length > SHORT_CHARACTERS
  return sentences.flatMap((sentence) => asking(sentence, isStory ? ALWAYS : [...ALWAYS, ...IN_SHORT])).at(-1)
}

function asking(sentence: string, asks: RegExp[]): string[] {
  const found = asks.flatMap((ask) => {
    const match = ask.exec(sentence)
    if (!match) return []
    const end = match.index + match[0].length
    const near = sentence.slice(Math.max(0, match.index - OWN_AROUND), end + OWN_AROUND)
    return OWN.test(near) ? [] : [{ from: match.index, end }]
  })
  const [first] = found
  if (!first) return []
  if (sentence.length <= SHORT_CHARACTERS) return [sentence]
  return [sentence.slice(Math.max(0, first.from - AROUND), first.end + AROUND)]
}

/** How much a sentence says besides whom to reach and that they are to be reached. */
export function otherWords(stems: readonly string[]): number {
  return stems.filter((word) => !ASKING_WORDS.has(word)).length
}
