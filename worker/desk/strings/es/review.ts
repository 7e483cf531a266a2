import type { Strings } from '../en/index.ts'

/** Reviewing drafts, in Spanish. */
export const review = {
  ask: 'Enviar a revisión',
  waits: 'Este borrador está en revisión. Quien revisa lo publica o lo devuelve.',
  takeBack: 'Recuperarlo',
  sendBack: 'Devolverlo para seguir escribiendo',
  title: 'Revisión',
  commentsTitle: 'Comentarios',
  comment: 'Agregue un comentario',
  commentSend: 'Comentar',
  commentNeeded: 'Primero escriba un comentario.',
  commentTooLong: (limit) => `Use ${limit} caracteres como máximo.`,
  twoPeople:
    'No se publicó: esta agencia pide que publique otra persona, no quien escribió por última vez. Pida ayuda a un colega o envíelo a revisión.',
} satisfies Strings['review']
