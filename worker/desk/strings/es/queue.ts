import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count, number } = countingIn('es')

/** The list of gaps and of other work, in Spanish. */
export const queue = {
  title: 'Lo que la gente no pudo averiguar',
  now: (gaps, people) =>
    `${count(gaps, { one: '# pendiente abierto', other: '# pendientes abiertos' })}. ${count(people, { one: '# persona espera', other: '# personas esperan' })}.`,
  answered: (answered, asked) =>
    `En los últimos 7 días, ${number(answered)} de ${count(asked, { one: '# pregunta', other: '# preguntas' })} ${count(answered, { one: 'recibió', other: 'recibieron' })} respuesta.`,
  nobodyWaits: 'No hay pendientes abiertos. Nadie espera una respuesta.',
  workFilter: 'Tipo de trabajo',
  works: { question: 'Sin respuesta', choices: 'Sin elegir', feedback: 'No ayudó', review: 'Por revisar' },
  workText: {
    question: 'Preguntas sin respuesta; las que piden lo mismo van juntas.',
    choices: 'Preguntamos «¿cuál quiere decir?» y como máximo una de cada cinco personas eligió.',
    feedback:
      'Respuestas que no ayudaron, según la gente. Cuando se publica un texto nuevo, la respuesta sale de esta lista.',
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
  findGaps: 'Buscar en las preguntas, o un código',
  alsoAsked: 'Está en:',
  topic: 'Tema',
  anyTopic: 'Cualquier tema',
  worksOnIt: 'Quién trabaja en esto',
  anyPerson: 'Cualquier persona',
  nobody: 'Nadie todavía',
  noMatch: 'Ningún pendiente coincide con estos filtros.',
  showAll: 'Mostrar todos los pendientes abiertos',
  question: 'Pregunta',
  people: 'Personas',
  askedOn: 'Dónde',
  nearestAnswer: 'Respuesta más cercana',
  whenAsked: 'Primera y última vez',
  answer: 'Respuesta',
  notHelped: 'No ayudó a',
  whenSaid: 'Última vez',
  overdueBy: (days) => `${count(days, { one: '# día', other: '# días' })} de retraso`,
  notDueYet: 'todavía no toca',
  andPlaces: (first, more) => `${first} y ${more} más`,
  otherWordings: (wordings) => count(wordings, { one: 'y # forma más', other: 'y # formas más' }),
  notIn: (words) => `no dice ${words}`,
  onlyInLanguage: (language) => `solo en ${language}`,
  pickedOne: (people) => `${count(people, { one: '# persona eligió', other: '# personas eligieron' })} una`,
  cannotWait: (people) => `urgente para ${count(people, { one: '# persona', other: '# personas' })}`,
  handedBy: (name) => `lo pasó ${name}`,
  withPerson: (name) => `con ${name}`,
  asideUntil: (day) => `aplazado hasta el ${day}`,
  weeks: (weeks) => count(weeks, { one: '# semana', other: '# semanas' }),
  weeksSpoken: (counts) => `Preguntas por semana, de la más antigua a la más reciente: ${counts.join(', ')}`,
  choose: (question) => `Elegir: ${question}`,
  logFull: (questions) =>
    `En los últimos 7 días el registro se llenó: ${count(questions, { one: '# pregunta se contó y no se guardó', other: '# preguntas se contaron y no se guardaron' })}.`,
  notGrouped: (questions) =>
    `${count(questions, { one: '# pregunta quedó', other: '# preguntas quedaron' })} sin grupo o sin palabras, porque llegaron demasiadas distintas.`,
} satisfies Strings['queue']
