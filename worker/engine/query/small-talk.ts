import type { NoteId } from '../../corpus/index.ts'
import { normalise } from '../text/normalise.ts'
import { withoutCourtesy } from './without-courtesy.ts'

/** Longer turns say something besides, unless every sentence of them is courtesy. */
const MOST_WORDS = 14

const WHOLE: [NoteId, RegExp][] = [
  [
    'start',
    /^(?:(?:please )?(?:can (?:you|u|someone|anyone) )?help(?: me)?(?: out)?(?: please| pls)?|i need (?:some )?(?:help|assistance)|need help|where (?:do|should|can) (?:i|we) (?:even )?(?:start|begin|go)|how do i (?:start|begin|use this|get started)|how does (?:it|this|that)(?: thing| site| page)? work|what (?:do i do|can you do|can i ask|is this|now|next)|get started|start|menu|question|i have a question|que hago|ayuda(?: por favor)?|ayudame|ayudeme(?: por favor)?|necesito ayuda|(?:por )?donde (?:empiezo|comienzo)|como (?:funciona|empiezo)(?: esto)?|tengo una pregunta)$/,
  ],
  [
    'apply',
    /^(?:(?:i (?:want|need|would like|wanna) to |how (?:do|can) i |can i |id like to |where (?:do|can) i )?(?:apply|sign up|enroll|get an application)(?: for (?:it|this|something|benefits|help|assistance))?|application(?: form)?(?: please)?|benefits?(?: please)?|(?:quiero|necesito|como puedo|como) (?:aplicar|solicitar|inscribirme|apuntarme)|solicitud|beneficios?)$/,
  ],
  [
    'appeal',
    /^(?:(?:i (?:want|need|would like|have) to |how (?:do|can) i |can i |id like to |where (?:do|can) i )?(?:appeal|file an appeal)(?: (?:it|this|a decision|the decision|my decision|a denial|something))?|(?:the )?appeals?(?: (?:form|process|paperwork))?(?: please)?|(?:quiero|necesito|como puedo|como) apelar(?: (?:una|la) decision)?|apelacion(?:es)?)$/,
  ],
  [
    'robot',
    /^(?:.{0,60} )?(?:are (?:you|u) (?:a |an |the )?(?:real |actual |live )?(?:robot|bot|bots|ai|human|person|machine|computer|real|chat ?bot|chatgpt|one of those bots|lady|man)(?: or .{0,30})?|is (?:this|it|that) (?:a |an )?(?:real |live |actual )?(?:robot|bot|ai|human|person|machine|computer|chat ?bot|chatgpt)(?: or .{0,30})?|am i (?:talking|speaking|chatting) (?:to|with) (?:a |an )?(?:real |actual )?(?:robot|bot|ai|human|person|machine|computer)(?: or .{0,30})?|who am i talking to|(?:es|eres|es usted|usted es) (?:un |una )?(?:robot|persona|maquina|humano|bot|computadora)(?: real)?(?: o .{0,30})?)(?: .{0,30})?$/,
  ],
  [
    'maker',
    /^(?:who (?:made|built|runs|wrote|owns|is behind|created|writes) (?:this|it|you|these answers|the answers)(?: .{0,20})?|who are you|what are you|whats your name|what is your name|where do (?:you get|these answers come from).{0,30}|quien (?:hizo|hace|creo|escribe|escribio) (?:esto|esta pagina|las respuestas)|quien(?:es)? (?:eres|es usted|son ustedes)|como (?:te llamas|se llama usted))$/,
  ],
  [
    'official',
    /^(?:is (?:this|it) (?:site |page |website |thing )?(?:really |actually |even )?(?:(?:an |the )?(?:official|legit|legitimate|government|a scam|safe|trustworthy|real|from the government|gov|free|private|for real))(?: (?:site|website|page|government|government site|government website|information|info))?|are you (?:official|legit|from the government|with the government|the government)|can i trust (?:this|you)|es(?:to|ta pagina)? (?:es )?(?:oficial|seguro|confiable|del gobierno|gratis|una estafa))$/,
  ],
  [
    'thanks',
    /^(?:(?:ok(?:ay)?|alright|all right|great|perfect|awesome|cool|got it|good|nice|wow|yes|well|oh|sure|fine|bye|bye bye|goodbye|thats (?:all|it|great|good|perfect)|never ?mind|no|de acuerdo|vale|listo|perfecto|excelente|muy bien|bueno|eso es todo|adios|si)(?: |$))+(?:bye(?: bye)?|now|then|for now)?$/,
  ],
]

/** These are asked behind other words too; `i need help` behind other words is part of a question. */
const ABOUT_US = new Set<NoteId>(['robot', 'maker', 'official'])

const THANKS = /\b(?:thanks|thank (?:you|u)|thx|thnx|tysm|gracias|god bless|bless you)\b/
const ASKS =
  /\?|\b(?:how|what|where|when|who|why|which|can|could|do|does|is|are|need|want|lost|apply|form|help|como|donde|cuando|quien|que|cual|necesito|quiero|puedo|perdi|ayuda)\b/
const COMPLAINT =
  /\b(?:this (?:site|thing|page|box|chat|website|service|app)|your (?:site|website|page|chat|answers?)|ur (?:site|page|website|answers?)|esta (?:pagina|cosa)|este (?:sitio|chat)|u r|you are|youre|that|it|this|esto)\b.{0,40}\b(?:useless|sucks?|terrible|awful|stupid|garbage|worthless|no help|not help(?:ful|ing)?|didnt help|doesnt (?:work|help)|dont work|not working|broken|didnt do|horrible|waste of time|wrong answers?|not what i asked|no sirve|no funciona|inutil|no ayuda|pesim[oa]|keeps? giving me|kept giving me)\b|^(?:useless|no sirve|that didnt help|not helpful|wrong|wrong answer|that is wrong|thats wrong|esto no ayuda)$/

/** What a turn is that asks nothing, or undefined where it asks something. */
export function smallTalk(question: string): NoteId | undefined {
  const said = plain(withoutCourtesy(question))
  const whole = plain(question)
  if (isGreeting(whole)) return 'greeting'
  const found = WHOLE.find(
    ([id, pattern]) =>
      pattern.test(said) ||
      (ABOUT_US.has(id) && isShort(said) && sentencesOf(question).some((one) => pattern.test(one))),
  )
  if (found) return found[0]
  if (THANKS.test(said) && !ASKS.test(said) && !ASKS.test(question) && whole.split(' ').length <= 2 * MOST_WORDS)
    return 'thanks'
  return COMPLAINT.test(whole) && wordsOf(whole) <= 4 * MOST_WORDS && !/\?/.test(question) ? 'complaint' : undefined
}

const HELLO =
  /^(?:(?:hello|hi|hey|heya|hiya|howdy|yo|good|morning|afternoon|evening|day|greetings|there|again|everyone|is|this|on|anyone|anybody|home|hola|buenos|buenas|dias|tardes|noches|saludos|test|testing|how|are|you|today)(?: |$))+$/

function isGreeting(whole: string): boolean {
  return (
    HELLO.test(whole) &&
    /\b(?:hello|hi|hey|heya|hiya|howdy|yo|greetings|hola|saludos|test|testing|good (?:morning|afternoon|evening|day)|buen[oa]s)\b/.test(
      whole,
    )
  )
}

/** Each sentence by itself. */
function sentencesOf(question: string): string[] {
  const sentences = withoutCourtesy(question)
    .split(/[.!?\n]+(?:\s|$)/)
    .map((one) => plain(withoutCourtesy(one)))
  return sentences.filter((one) => one !== '')
}

function isShort(said: string): boolean {
  return wordsOf(said) <= 2 * MOST_WORDS
}

function wordsOf(text: string): number {
  return text === '' ? 0 : text.split(' ').length
}

function plain(text: string): string {
  return normalise(text)
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
