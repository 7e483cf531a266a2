import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count, number } = countingIn('es')

/** Keeping translations up to date, in Spanish. */
export const translations = {
  title: 'Traducciones',
  none: 'Cada traducción dice lo que su texto en inglés dice ahora.',
  behind: (translations) =>
    count(translations, {
      one: 'El texto en inglés de # traducción ha cambiado desde que se hizo.',
      other: 'El texto en inglés de # traducciones ha cambiado desde que se hicieron.',
    }),
  missing: 'Traducciones que hicieron falta',
  noneMissing: 'Nadie recibió una respuesta en un idioma distinto del que usó.',
  missingText: 'Se preguntó en este idioma y la respuesta llegó en inglés. Primero las más pedidas.',
  given: 'La recibieron en inglés',
  offered: 'La vieron entre opciones',
  lastAsked: 'Última vez',
  all: 'Traducciones por actualizar',
  englishNow: (version) => `Inglés, versión ${number(version)}`,
  translatedFrom: (version, now) => `hecha de la versión ${number(version)} en inglés, ahora ${number(now)}`,
  behindSince: 'Atrasada desde',
  englishText: 'Texto en inglés',
  changes: (version) => `Qué cambió en inglés desde la versión ${number(version)}`,
  unchanged: 'El texto en inglés no ha cambiado desde que se hizo esta traducción.',
  unknown: 'Nadie sabe de qué versión en inglés se hizo esta traducción: léala entera.',
  save: 'Guardar como borrador y revisarlo',
  saveHint: 'Desde entonces dice lo que el inglés dice hoy. Todavía no se publica nada.',
  started: (author) => `Ya hay un borrador, guardado por última vez por ${author}. Aquí sigue con él.`,
  inReview: 'Un borrador de esta traducción está en revisión. Se puede cambiar allí.',
  beside: 'Junto a su texto en inglés',
  openDraft: 'Abrir el borrador',
} satisfies Strings['translations']
