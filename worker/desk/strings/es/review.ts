import type { ReviewStrings } from '../en/review.ts'

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
  agenciesTitle: 'Agencias y ajustes',
  agenciesText:
    'Donde hacen falta dos personas, quien guardó un texto por última vez no puede publicarlo. Los nombres, contactos y horarios están en content/agencies.yaml, para que cada cambio se revise antes de que alguien llame a un número equivocado.',
  agencyContacts: (contacts) => (contacts === 1 ? '1 contacto' : `${contacts} contactos`),
  agencyZone: 'Zona horaria de lo previsto',
  agencySite: 'Sitio web',
  settingsTitle: 'Cómo está configurada esta instalación',
  settingsText: 'Quien la administra lo fija en wrangler.toml. Los secretos no se muestran.',
  settingOrigins: 'Sitios que pueden preguntar',
  settingOwnOnly: 'solo sus propias páginas',
  settingSignIn: 'Cómo se entra',
  settingIdle: 'Minutos hasta que termina una sesión sin uso',
  settingHours: 'Horas hasta que termina cualquier sesión',
  settingLimits: 'Límites de uso',
  twoPeopleOn: 'Hacen falta dos personas',
  twoPeopleOff: 'Basta una persona',
  turnOn: 'Pedir dos personas',
  turnOff: 'Que baste una persona',
}
