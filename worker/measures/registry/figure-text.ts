import { MINIMUM_CELL } from './figures.ts'
import { en, type FigureId, type FigureText } from './texts/en.ts'
import { es } from './texts/es.ts'

/** Languages of figures: those of the desk and the plain pages. */
const TEXTS = { en, es }
export type FigureLanguage = keyof typeof TEXTS

/** A figure's words.
 * @param minimum - The first number of people that this deployment tells. */
export function figureText(figure: FigureId, language: FigureLanguage, minimum: number = MINIMUM_CELL): FigureText {
  const { title, ...counted } = TEXTS[language][figure]
  const said = Object.entries(counted).map(([part, text]) => [part, text.replaceAll('#', String(minimum))])
  return { title, ...Object.fromEntries(said) }
}
