import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count } = countingIn('es')

/** One contact of an agency, in Spanish. */
export const contacts = {
  change: 'Cambiarlo',
  changeNow: 'Cambiarlo en todas partes',
  phone: 'Número que se marca',
  phoneHelp: 'Como 800-772-1213, o un código corto como 988.',
  phoneText: 'Número como la gente lo lee',
  tty: 'Número TTY',
  ready: 'Qué tener a mano',
  url: 'Página',
  hours: 'Horario',
  hoursKinds: { unknown: 'No se dice', always: 'Día y noche', week: 'Este horario' },
  zone: 'Zona horaria',
  callersZone: 'La de quien llama',
  line: (line) => `Línea ${line} del horario`,
  from: 'Desde',
  to: 'Hasta',
  usedIn: (answers) =>
    count(answers, {
      zero: 'Ninguna respuesta lo nombra',
      one: 'Nombrado en # respuesta',
      other: 'Nombrado en # respuestas',
    }),
  written: (answers) =>
    count(answers, {
      one: '# respuesta tiene este número en un texto propio: ahí no cambia',
      other: '# respuestas tienen este número en textos propios: ahí no cambia',
    }),
  offline:
    'Donde una página no puede comunicarse con este servicio, el botón muestra los números de la última instalación.',
  said: {
    live: 'Cambiado. Todas las respuestas y canales lo tienen en segundos.',
    asked: 'Enviado. Lo debe aprobar un revisor de su agencia.',
    refused: 'Rechazado. No se cambió nada.',
    other: 'Cambió mientras tanto. Mírelo como está ahora.',
  },
  problems: {
    phone: 'Un número como 800-772-1213, o un código corto como 988. Un contacto tiene un número o una página.',
    phoneText: 'Este texto marca otro número que el de arriba.',
    tty: 'Un número como 800-325-0778.',
    ready: 'Como mucho 200 caracteres en una línea; hace falta el texto en inglés donde hay otro.',
    url: 'Una dirección que empiece con https://.',
    hours: 'Cada línea necesita un día, y un final después de su comienzo.',
    reason: 'Esto es necesario.',
    stale:
      'Alguien lo cambió, o pidió un cambio, mientras usted escribía. Esto es lo que el suyo cambiaría ahora. Envíelo otra vez si es correcto.',
  },
} satisfies Strings['contacts']
