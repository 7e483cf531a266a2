import type { Passage, PassageSentence } from '../passages.ts'
import type { Remark } from '../plain-language.ts'

/** Fewer sentences of its own than this beside its links, and an answer is a sign post. */
const OWN_SENTENCES = 3
/** Shorter ones ("It is free.") say too little to count. */
const OWN_WORDS = 4
const SENDS_AWAY = new Set(
  `visit see contact call go refer consult check click read review find learn browse search
  visite vea consulte contacte comuníquese llame vaya lea busque revise conozca ingrese`.split(/\s+/),
)
const AWAY_OPENINGS =
  /^(?:for (?:more|further|additional|other|details|questions|help|information)|to learn more|to find out more|more information|if you have (?:any )?questions|questions\?|please (?:visit|see|contact|call|refer|consult|go)|you (?:can|may|should) (?:visit|find|see|contact|call|learn|read)|information (?:is|can be)|details (?:are|can be)|para (?:más|mayor|obtener)|más información|si tiene (?:alguna )?preguntas?|puede (?:visitar|encontrar|ver|llamar|consultar|leer|comunicarse))/i

/** An answer that only sends people elsewhere: links, phones or contacts, and hardly a sentence that tells what to do or what holds. */
export function referrals(passages: readonly Passage[]): Remark[] {
  const body = passages.filter(({ role }) => role === 'paragraph' || role === 'item' || role === 'label')
  const sentences = body.flatMap((passage) => passage.sentences.map((sentence) => ({ passage, sentence })))
  const away = sentences.find(({ sentence }) => sentence.refers)
  const contact = passages.find(({ role }) => role === 'contact')
  if (!away && !contact) return []
  const own = sentences.filter(({ sentence }) => isOwn(sentence)).length
  if (own >= OWN_SENTENCES) return []
  const sentence = away?.sentence.text ?? ''
  const place = away?.passage.place ?? contact?.place ?? { part: 'body' }
  return [{ rule: 'referral', place, sentence, start: 0, end: sentence.length, detail: { own: String(own) } }]
}

function isOwn({ text, words, refers }: PassageSentence): boolean {
  if (words.length < OWN_WORDS || AWAY_OPENINGS.test(text)) return false
  return !refers && !SENDS_AWAY.has(words[0]?.plain ?? '')
}
