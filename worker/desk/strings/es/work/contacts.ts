import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count } = countingIn('es')

/** One contact of an agency, in Spanish. */
export const contacts = {
  name: 'Nombre',
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
  holidays: 'Feriados en que nadie atiende',
  holidaysKinds: {
    usual: 'Como siempre: los federales donde hay horario de la semana',
    federal: 'Todos los federales',
    washington: 'Los federales, y el día de la toma de posesión',
    some: 'Algunos, nadie dice cuáles',
    none: 'Ninguno',
    named: 'Solo estos',
  },
  languages: 'Idiomas que se hablan',
  languagesHelp: 'Como en, es. mul: una línea solo para llamadas con intérprete.',
  interpreter: 'Quien pide intérprete lo tiene',
  yes: 'sí',
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
  problems: {
    name: 'Como mucho 200 caracteres en una línea; hace falta el inglés.',
    languages: 'Dos letras cada uno, como en, es.',
    phone: 'Un número como 800-772-1213, o un código corto como 988. Un contacto tiene un número o una página.',
    phoneText: 'Este texto marca otro número que el de arriba.',
    tty: 'Un número como 800-325-0778.',
    ready: 'Como mucho 200 caracteres en una línea; hace falta el texto en inglés donde hay otro.',
    url: 'Una dirección que empiece con https://.',
    hours: 'Cada línea necesita un día, y un final después de su comienzo.',
  },
} satisfies Strings['contacts']
