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
  mail: {
    off: 'Sin correo',
    once: 'Cuando algo pasa',
    digest: 'Una vez al día, por la mañana',
    weekly: 'Una vez por semana, el lunes por la mañana',
  },
  kindsTitle: 'De qué se entera',
  kindsText: 'Por correo y en su canal. Lo que le espera está de todos modos en la primera página.',
  kinds: {
    review: 'Borradores que esperan revisión',
    'sent-back': 'Sus borradores devueltos',
    comment: 'Comentarios sobre lo que escribió, o que le nombran',
    given: 'Pendientes que alguien le da',
    offered: 'Trabajo que se le ofrece',
    unclaimed: 'Trabajo que nadie tomó',
    published: 'Lo que escribió se publica',
    held: 'Textos planeados que quedaron detenidos',
    asked: 'Cambios de datos y contactos por aprobar',
    checks: 'Respuestas por revisar',
    facts: 'Datos que pronto dejan de valer',
  },
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
    offered: (_who) => 'Se le ofrece algo de lo que puede saber',
    unclaimed: (_who) => 'Nadie tomó algo que se ofreció',
    published: (who) => `${who} publicó lo que usted escribió`,
    asked: (who) => `${who} le pide aprobar un cambio de un dato o contacto`,
    checks: () => 'Toca revisar respuestas',
    facts: () => 'Hay datos que valen una semana como mucho, o ya no valen',
    held: (_who) => 'Lo que usted aprobó para más tarde se detuvo',
  },
  subject: (things) => count(things, { one: 'One Stop: # cosa le espera', other: 'One Stop: # cosas le esperan' }),
  why: 'Recibe este correo porque lo eligió. Puede cambiarlo aquí:',
} satisfies Strings['notify']
