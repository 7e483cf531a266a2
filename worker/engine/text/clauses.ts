/** A piece of a turn that stands by itself, and whether it asks. */
export interface Clause {
  text: string
  asks: boolean
}

const SENTENCE_END = /(?<=[.?!…])\s+|\n+|\s+\/\s+|;\s*/u
/** Speech has no full stops: it is cut before these, in clauses of at least `SHORT` words. */
const CONNECTOR = /\s+(?=(?:and|but|so|because|cuz|then|also|or|y|pero|porque|entonces|ahora)\s)/iu
const SHORT = 14

const ASKING =
  /[¿?]|\b(?:how (?:do|can|much|many|long|to|should|would|does|is|soon|old)|where (?:do|can|is|are|would|should|to|does)|what (?:do|is|are|form|happens|if|can|should|papers|does|would)|when (?:do|can|is|does|will|should)|who (?:do|can|is|should|does)|which (?:form|one|office)|(?:can|could|do|does|will|should|would|am|are|is|did) (?:i|we|he|she|they|it|my|our|that|there|u|you)|yes or no|(?:need|want|trying|wants|needs) to|need (?:a|my|help)|asks? (?:if|how|where|whether)|wants? to know)\b/iu
const ASKING_SPANISH =
  /(?<![\p{L}\p{N}])(?:qu[eé] (?:hago|necesito|papeles|pasa|tengo|debo|forma)|c[oó]mo (?:le|hago|puedo|se|saco|pido|renuevo|aplico|solicito|lo|la|me|cambio|consigo)|(?:a|en|por|de)?d[oó]nde|cu[aá]nto|cu[aá]ndo|cu[aá]l|qui[eé]n|puedo|puede|podemos|debo|tengo que|hay que|es cierto|es verdad|s[ií] o no|necesito|quiero|quisiera|ocupo|pregunta)(?![\p{L}\p{N}])/iu

/** Two questions in one sentence are cut here, however short. */
const NEXT_QUESTION =
  /,?\s+(?:and|also|&|y|e)\s+(?=(?:also |too |tambien |también )?(?:how|where|can|what|do|does|when|is|will|who|which|c[oó]mo|d[oó]nde|puedo|cu[aá]nto|qu[eé]|cu[aá]ndo|qui[eé]n)\s)/iu

/** A turn cut in sentences, and long sentences in clauses. In order. */
export function clausesOf(turn: string): Clause[] {
  return turn
    .split(SENTENCE_END)
    .flatMap((sentence) => sentence.split(NEXT_QUESTION))
    .flatMap((sentence) => (wordsIn(sentence) > 2 * SHORT ? joined(sentence.split(CONNECTOR)) : [sentence]))
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => ({ text: text.trim(), asks: ASKING.test(text) || ASKING_SPANISH.test(text) }))
}

/** Words of a text, roughly: runs of letters and digits. */
function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function joined(parts: string[]): string[] {
  const clauses: string[] = []
  for (const part of parts) {
    const last = clauses.at(-1)
    if (last !== undefined && wordsIn(last) + wordsIn(part) <= SHORT) clauses[clauses.length - 1] = `${last} ${part}`
    else clauses.push(part)
  }
  return clauses
}
