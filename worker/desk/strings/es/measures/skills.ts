import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count } = countingIn('es')

/** The words of the skills directory in Spanish. */
export const skills: Strings['skills'] = {
  title: 'Quién sabe qué',
  intro:
    'Por tema: lo que la gente dice saber y lo que publicó en los últimos 18 meses. Ayuda a encontrar a quién preguntar, y no mide a nadie.',
  none: 'Nada.',
  all: 'Todos, por tema',
  alone: 'Temas que dependen de una sola persona',
  aloneText: 'De estos puede escribir una persona y nadie más: ¿quién lo comparte con ella?',
  hangs: (topic, person) => `${topic}: ${person}`,
  topic: 'Tema',
  person: 'Persona',
  level: 'Lo que usted puede hacer',
  levels: { 1: 'puede revisar la redacción', 2: 'puede escribir', 3: 'decide los datos' },
  why: 'Por qué',
  wrote: (answers) =>
    count(answers, { one: 'escribió # respuesta publicada', other: 'escribió # respuestas publicadas' }),
  declared: (what) => `lo dice (${what})`,
  confirmed: (what, who) => `lo dice (${what}), y lo confirmó ${who}`,
  away: (day) => `ausente hasta el ${day}`,
  full: 'ya tiene bastante',
  confirm: 'Confirmar',
  mine: 'Lo que usted sabe',
  mineText:
    'Diga sobre qué pueden preguntarle otros. Lo que usted escribió se encuentra sin que lo diga, y se desvanece.',
  declare: 'Decir que lo sé',
  drop: 'Retirarlo',
  awayUntil: 'Ausente hasta (vacío: presente)',
  mostOpen: 'Preguntarme solo mientras tenga menos pendientes abiertos que (vacío: siempre)',
  saveLimit: 'Guardar',
  ask: 'Quién puede saberlo',
  offer: 'Ofrecérselo',
  offerText: 'Quien lo toma primero lo tiene. Después de dos días hábiles queda con quien dirige.',
  take: 'Tomarlo',
  decline: 'Yo no',
  until: (day) => `hasta el ${day}`,
  offerStates: {
    open: (who, day) => `Se le ofrece a ${who} hasta el ${day}`,
    lead: 'Está con quien dirige: nadie sabía o nadie lo tomó.',
    taken: (who, day) => `${who} lo tomó el ${day}`,
    declined: (who, day) => `${who} dijo que no el ${day}`,
    lapsed: (who, day) => `Se le ofreció a ${who} hasta el ${day}`,
  },
  offersTitle: 'Lo ofrecido hasta ahora',
}
