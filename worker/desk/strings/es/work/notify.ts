import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count } = countingIn('es')

/** How people at the desk are told of what waits, in Spanish. */
export const notify = {
  title: 'Cómo se le avisa',
  text: 'Lo que le espera está en la primera página. También se le puede avisar por correo y por un canal de noticias. No nombran preguntas ni títulos.',
  all: 'Cómo se le avisa',
  saved: 'Guardado.',
  mailTitle: 'Por correo',
  mailTo: (email) =>
    email ? `A ${email}.` : 'Aquí no se conoce su dirección: pida a un administrador que la agregue.',
  noProvider: 'Esta instalación no envía correo. Quien la administra puede conectar un proveedor.',
  mail: { off: 'Sin correo', once: 'Cuando algo pasa', digest: 'Una vez al día, por la mañana' },
  save: 'Guardar',
  feedTitle: 'Por un canal de noticias propio',
  feedText: 'Su dirección es secreta: quien la tenga puede leer lo que se le avisa. Termina cuando termina su acceso.',
  feedOnce: 'La dirección, que se muestra solo esta vez',
  feedNew: 'Crear una dirección',
  feedAgain: 'Crear una dirección nueva; la anterior termina',
  feedOff: 'Terminar el canal',
  last: 'Sus últimos avisos',
  none: 'Aún nada.',
  lines: {
    review: (who) => `${who} envió un borrador a revisión`,
    'sent-back': (who) => `${who} devolvió su borrador`,
    comment: (who) => `${who} comentó un borrador`,
    given: (who) => `${who} le dio un pendiente`,
    published: (who) => `${who} publicó lo que usted escribió`,
    asked: (who) => `${who} le pide aprobar un cambio de un dato o contacto`,
    checks: () => 'Toca revisar respuestas',
    facts: () => 'Hay datos que valen una semana como mucho, o ya no valen',
    held: (_who) => 'Lo que usted aprobó para más tarde se detuvo',
  },
  subject: (things) => count(things, { one: 'One Stop: # cosa le espera', other: 'One Stop: # cosas le esperan' }),
  why: 'Recibe este correo porque lo eligió. Puede cambiarlo aquí:',
} satisfies Strings['notify']
