import type { Language } from '../../contract/index.ts'
import { type Passage, toPassages } from '../plain-language/passages.ts'
import type { PlainAnswer, PlainPlace } from '../plain-language/plain-language.ts'
import { tokenize } from '../plain-language/tokens.ts'
import { findValues, type Value } from './values.ts'

/** A value an answer states, where, and what it is about: the telling words of its sentence and of the step it stands in. */
export interface Fact extends Value {
  place: PlainPlace
  sentence: string
  about: ReadonlySet<string>
}

const STOP_WORDS = new Set(
  `apply applies solicite solicita solicitar i my me am someone somebody here there some many most new a an the and or but if of in on at to for from by with as is are was were be been has have had do does did can may must will would
  should could you your it its they them their this that these those we our not no than then when where who what how also only most
  more less about after before within until up out get gets got go ask call send pay give take make use tell say each per usually often
  need needs want help file start first last long take takes come comes know find decide decides day days week weeks month months year years hour hours dollar dollars percent phone number
  mi mis me yo cómo qué dónde cuándo cuál quién algo alguien el la los las un una unos unas y o de del en a al por para con su sus que se lo le les es son fue ser está están ha han no si como más
  usted puede debe tiene pida llame mande envíe pague use dé vea después antes desde hasta cada casi día días semana semanas mes meses
  año años hora horas dólares ciento teléfono número`.split(/\s+/),
)
/** Words are compared by their start: "appeal", "appeals" and "appealing" are one. Longer words share more. */
const STEM_LETTERS = 6
/** Our fullest answer states 12. Facts are held against facts: a pasted price list must not stop the desk. */
const MOST_FACTS = 100

/** Amounts, phone numbers, dates and spans of time that an answer states, in reading order, the first hundred. */
export function findFacts(answer: PlainAnswer): Fact[] {
  let step = new Set<string>()
  const facts = toPassages(answer).flatMap((passage) => {
    if (!passage.inStep) step = new Set()
    else if (passage.role === 'label') step = stems(passage.text)
    return passageFacts(passage, answer.language, step)
  })
  return facts.slice(0, MOST_FACTS)
}

function passageFacts({ place, sentences }: Passage, language: Language, step: ReadonlySet<string>): Fact[] {
  return sentences.flatMap(({ text: sentence }) => {
    const values = findValues(sentence, language)
    const about = values.length ? new Set([...stems(sentence), ...step]) : step
    return values.map((value) => ({ ...value, place, sentence, about }))
  })
}

/** The telling words of a text: no numbers, no web addresses, no words that stand in any sentence. */
export function stems(text: string): Set<string> {
  const words = tokenize(text).filter(({ plain, address }) => !address && !/\d/.test(plain) && !STOP_WORDS.has(plain))
  return new Set(words.map(({ plain }) => plain.slice(0, STEM_LETTERS)))
}
