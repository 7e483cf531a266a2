import type { TranslationStrings } from '../en/translations.ts'

/** Palabras para mantener al día las traducciones. */
export const translationsEs: TranslationStrings = {
  translationsTitle: 'Traducciones',
  translationsNone: 'Cada traducción dice lo que su texto en inglés dice ahora.',
  translationsBehind: (count) =>
    count === 1
      ? 'El texto en inglés de 1 traducción ha cambiado desde que se hizo.'
      : `El texto en inglés de ${count} traducciones ha cambiado desde que se hicieron.`,
  translationsAll: 'Traducciones por actualizar',
  englishNow: (version) => `Inglés, versión ${version}`,
  translatedFrom: (version, now) => `hecha de la versión ${version} en inglés, ahora ${now}`,
  translationBehind: 'Atrasada desde',
  translationEnglish: 'Texto en inglés',
  translationChanges: (version) => `Qué cambió en inglés desde la versión ${version}`,
  translationUnchanged: 'El texto en inglés no ha cambiado desde que se hizo esta traducción.',
  translationUnknown: 'Nadie sabe de qué versión en inglés se hizo esta traducción: léala entera.',
  translationSave: 'Guardar como borrador y revisarlo',
  translationSaveHint: 'Desde entonces dice lo que el inglés dice hoy. Todavía no se publica nada.',
  translationStarted: (author) => `Ya hay un borrador, guardado por última vez por ${author}. Aquí sigue con él.`,
  translationInReview: 'Un borrador de esta traducción está en revisión. Se puede cambiar allí.',
  translationBeside: 'Junto a su texto en inglés',
  translationOpenDraft: 'Abrir el borrador',
}
