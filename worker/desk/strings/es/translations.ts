import type { Strings } from '../en/index.ts'

/** Keeping translations up to date, in Spanish. */
export const translations = {
  title: 'Traducciones',
  none: 'Cada traducción dice lo que su texto en inglés dice ahora.',
  behind: (count) =>
    count === 1
      ? 'El texto en inglés de 1 traducción ha cambiado desde que se hizo.'
      : `El texto en inglés de ${count} traducciones ha cambiado desde que se hicieron.`,
  all: 'Traducciones por actualizar',
  englishNow: (version) => `Inglés, versión ${version}`,
  translatedFrom: (version, now) => `hecha de la versión ${version} en inglés, ahora ${now}`,
  behindSince: 'Atrasada desde',
  englishText: 'Texto en inglés',
  changes: (version) => `Qué cambió en inglés desde la versión ${version}`,
  unchanged: 'El texto en inglés no ha cambiado desde que se hizo esta traducción.',
  unknown: 'Nadie sabe de qué versión en inglés se hizo esta traducción: léala entera.',
  save: 'Guardar como borrador y revisarlo',
  saveHint: 'Desde entonces dice lo que el inglés dice hoy. Todavía no se publica nada.',
  started: (author) => `Ya hay un borrador, guardado por última vez por ${author}. Aquí sigue con él.`,
  inReview: 'Un borrador de esta traducción está en revisión. Se puede cambiar allí.',
  beside: 'Junto a su texto en inglés',
  openDraft: 'Abrir el borrador',
} satisfies Strings['translations']
