import type { Strings } from '../en/index.ts'

const number = (value: number) => value.toLocaleString('es-US')
const count = (value: number, one: string, many: string) => (value === 1 ? `1 ${one}` : `${number(value)} ${many}`)

/** The list of gaps and of other work, in Spanish. */
export const queue = {
  title: 'Lo que la gente no pudo averiguar',
  now: (gaps, people) =>
    `${count(gaps, 'vacío abierto', 'vacíos abiertos')}. ${count(people, 'persona espera', 'personas esperan')}.`,
  answered: (answered, asked) =>
    `En los últimos 7 días, ${number(answered)} de ${count(asked, 'pregunta', 'preguntas')} recibieron respuesta.`,
  nobodyWaits: 'No hay vacíos abiertos. Nadie espera una respuesta.',
  workFilter: 'Tipo de trabajo',
  works: { question: 'Sin respuesta', choices: 'Sin elegir', feedback: 'No ayudó', review: 'Por revisar' },
  workText: {
    question: 'Preguntas sin respuesta; las que piden lo mismo van juntas.',
    choices: 'Preguntamos “¿cuál quiere decir?” y a lo más una de cada cinco personas eligió.',
    feedback: 'Respuestas que no ayudaron, según la gente. Una nueva versión del texto la quita de esta lista.',
    review: 'Respuestas que su dueño debe revisar. Publicarlas con otra fecha de revisión las quita de esta lista.',
  },
  workEmpty: {
    question: 'Cuando alguien pregunta algo que no tiene respuesta, aparece aquí.',
    choices: 'Cuando nadie elige una de las opciones, aparece aquí.',
    feedback: 'Cuando alguien dice que una respuesta no ayudó, aparece aquí.',
    review: 'Ninguna respuesta está por revisar.',
  },
  stateFilter: 'Estado',
  lists: {
    open: 'Abiertos',
    mine: 'Míos',
    aside: 'Aplazados',
    answered: 'Respondidos',
    dismissed: 'Descartados',
    'not-ours': 'Ajenos',
  },
  order: 'Orden',
  orders: { impact: 'Más personas, últimamente', people: 'Más personas', recent: 'Últimos primero' },
  findGaps: 'Buscar en las preguntas',
  topic: 'Tema',
  anyTopic: 'Cualquier tema',
  worksOnIt: 'Quién trabaja en esto',
  anyPerson: 'Cualquier persona',
  nobody: 'Nadie todavía',
  noMatch: 'Ningún vacío coincide con estos filtros.',
  showAll: 'Mostrar todos los vacíos abiertos',
  question: 'Pregunta',
  people: 'Personas',
  askedOn: 'Dónde',
  nearestAnswer: 'Respuesta más cercana',
  whenAsked: 'Primera y última vez',
  answer: 'Respuesta',
  notHelped: 'No ayudó a',
  whenSaid: 'Última vez',
  overdueBy: (days) => `${count(days, 'día', 'días')} de retraso`,
  notDueYet: 'todavía no toca',
  otherWordings: (wordings) => (wordings === 1 ? 'y 1 forma más' : `y ${number(wordings)} formas más`),
  notIn: (words) => `no dice ${words}`,
  onlyInLanguage: (language) => `solo en ${language}`,
  pickedOne: (people) => `${count(people, 'persona eligió', 'personas eligieron')} una`,
  cannotWait: (people) => `urgente para ${count(people, 'persona', 'personas')}`,
  handedBy: (name) => `pasado por ${name}`,
  withPerson: (name) => `con ${name}`,
  asideUntil: (day) => `aplazado hasta el ${day}`,
  weeks: (weeks) => `${weeks} semanas`,
  weeksSpoken: (counts) => `Preguntas por semana, de la más antigua a la más reciente: ${counts.join(', ')}`,
  choose: (question) => `Elegir: ${question}`,
  logFull: (questions) =>
    `En los últimos 7 días el registro se llenó: ${count(questions, 'pregunta se contó y no se guardó', 'preguntas se contaron y no se guardaron')}.`,
  notGrouped: (questions) =>
    `${count(questions, 'pregunta quedó', 'preguntas quedaron')} sin grupo o sin palabras, porque llegaron demasiadas distintas.`,
} satisfies Strings['queue']
