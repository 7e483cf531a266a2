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
  noneMissing: 'Cada respuesta está también en español, y nadie recibió una en un idioma distinto del que usó.',
  missingText:
    'Quien preguntó en este idioma recibió la respuesta en inglés. Primero las más pedidas; luego, las que nadie ha pedido aún.',
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
  begin:
    'Esta respuesta aún no tiene texto en este idioma. Escríbalo sobre el inglés, línea por línea: pasos, enlaces y números ya están.',
  beginIn: 'Aún no está escrita en',
  beginOne: 'Traducirla',
  beginColumn: 'Empezar',
  even: 'Los pasos, tablas, enlaces y números son los del inglés.',
  uneven: 'No es como en inglés',
  parts: {
    headings: 'títulos',
    steps: 'pasos',
    points: 'puntos de listas',
    tables: 'tablas',
    callouts: 'avisos',
    contacts: 'contactos',
    links: 'enlaces',
    facts: 'datos por nombre',
  },
  partCount: (part, english, here) => `${part}: ${number(english)} en inglés, ${number(here)} aquí`,
  missingValues: (values) => `Esto está en inglés y falta aquí: ${values}`,
  untouched: 'Aún en inglés:',
  save: 'Guardar como borrador y revisarlo',
  saveHint: 'Desde entonces dice lo que el inglés dice hoy. Todavía no se publica nada.',
  started: (author) => `Ya hay un borrador, guardado por última vez por ${author}. Aquí sigue con él.`,
  inReview: 'Un borrador de esta traducción está en revisión. Se puede cambiar allí.',
  beside: 'Junto a su texto en inglés',
  openDraft: 'Abrir el borrador',
} satisfies Strings['translations']
