import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count } = countingIn('es')

/** Reviewing drafts, in Spanish. */
export const review = {
  ask: 'Enviar a revisión',
  waits: 'Este borrador está en revisión. Quien revisa lo publica o lo devuelve.',
  takeBack: 'Recuperarlo',
  sendBack: 'Devolverlo para seguir escribiendo',
  commentsTitle: 'Comentarios',
  comment: 'Agregue un comentario',
  commentSend: 'Comentar',
  commentNeeded: 'Primero escriba un comentario.',
  commentTooLong: (limit) => `Use ${count(limit, { one: '# carácter', other: '# caracteres' })} como máximo.`,
  twoPeople:
    'No se publicó: usted escribió en este texto y su agencia pide que lo apruebe otra persona. Pida ayuda a un colega que no haya escrito en él o envíelo a revisión.',
  twoPeopleWrote:
    'Usted escribió en este borrador y su agencia pide que lo apruebe otra persona. Envíelo a revisión o pida ayuda a un colega que no haya escrito en él.',
} satisfies Strings['review']
