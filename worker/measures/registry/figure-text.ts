import { en, type FigureId, type FigureText } from './texts/en.ts'
import { es } from './texts/es.ts'

/** Languages of figures: those of the desk and the plain pages. */
const TEXTS = { en, es }
export type FigureLanguage = keyof typeof TEXTS

/** A figure's words. */
export function figureText(figure: FigureId, language: FigureLanguage): FigureText {
  return TEXTS[language][figure]
}
