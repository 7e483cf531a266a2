import type { Language } from '../../contract/index.ts'
import { stems } from '../contradictions/index.ts'
import { type Passage, toPassages } from '../plain-language/passages.ts'
import type { PlainAnswer, PlainPlace } from '../plain-language/plain-language.ts'
import { type Claim, findClaims } from './claims.ts'
import { findDuty } from './duty.ts'

/** An answer that the watch reads. */
export interface WatchedAnswer extends PlainAnswer {
  id: string
  agency: string
  /** Names of the facts whose values stand in it. */
  facts?: readonly string[] | undefined
}

/** A claim, where it stands and what it is about: telling words of its sentence (`words`), and of the step, row or title it stands
 * under (`under`). `position` is the passage and the sentence in it: a translation has the same. */
export interface Statement {
  claim: Claim
  id: string
  language: Language
  agency: string
  place: PlainPlace
  sentence: string
  position: string
  words: ReadonlySet<string>
  under: ReadonlySet<string>
}

/** Everything that an answer states with a value, or asks of a reader. */
export function statementsOf(answer: WatchedAnswer): Statement[] {
  const passages = toPassages(answer)
  const title = stems(answer.title)
  return passages.flatMap((passage, index) => {
    if (passage.role === 'title' || passage.role === 'contact') return []
    const under = new Set([...title, ...contextOf(passages, index)])
    return passage.sentences.flatMap(({ text }, sentence) => {
      const claims = [...findClaims(text, answer.language), ...findDuty(text, answer.language)]
      const words = claims.length ? stems(text) : under
      const position = `${placeKey(passage)} ${sentence}/${passage.sentences.length}`
      const { id, language, agency } = answer
      return claims.map((claim) => ({
        claim,
        id,
        language,
        agency,
        place: passage.place,
        sentence: text,
        position,
        words,
        under,
      }))
    })
  })
}

function placeKey({ place, role }: Passage): string {
  return place.part === 'block'
    ? `${role} ${place.block} ${place.step ?? ''} ${place.item ?? ''} ${place.row ?? ''}`
    : role
}

/** The step's title, the other cells of a row, and the heading above. */
function contextOf(passages: readonly Passage[], index: number): string[] {
  const passage = passages[index]
  const place = passage?.place
  if (place?.part !== 'block') return []
  const row = passages.filter(
    ({ place: other, role }) =>
      role === 'label' &&
      other.part === 'block' &&
      other.block === place.block &&
      other.row === place.row &&
      other.step === place.step,
  )
  const heading = passages.slice(0, index).findLast(({ role }) => role === 'heading')
  return [...row, ...(heading ? [heading] : [])].flatMap(({ text }) => [...stems(text)])
}
