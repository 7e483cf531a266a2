import type { ReviewStrings } from './review-en.ts'

/** Words of reviewing drafts and of agencies' rules, in Spanish. */
export const reviewEs: ReviewStrings = {
  inReview: 'En revisión',
  askReview: 'Enviar a revisión',
  sentForReview: 'Enviado a revisión. Quien revisa lo publicará o lo devolverá.',
  waitsForReview: 'Este borrador está en revisión. Quien revisa lo publica o lo devuelve.',
  takeBack: 'Recuperarlo',
  sendBack: 'Devolverlo para seguir escribiendo',
  reviewTitle: 'Revisión',
  commentsTitle: 'Comentarios',
  comment: 'Agregue un comentario',
  commentSend: 'Comentar',
  commentNeeded: 'Primero escriba un comentario.',
  commentTooLong: (limit) => `Use ${limit} caracteres como máximo.`,
  twoPeople:
    'No se publicó: esta agencia pide que publique otra persona, no quien escribió por última vez. Pida ayuda a un colega o envíelo a revisión.',
  agencies: 'Agencias',
  agenciesTitle: 'Reglas de las agencias',
  agenciesText: 'Donde hacen falta dos personas, quien guardó un texto por última vez no puede publicarlo.',
  twoPeopleOn: 'Hacen falta dos personas',
  twoPeopleOff: 'Basta una persona',
  turnOn: 'Pedir dos personas',
  turnOff: 'Que baste una persona',
}
