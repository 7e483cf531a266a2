import type { QueueStrings } from './queue-en.ts'

const count = (value: number, one: string, many: string) =>
  value === 1 ? `1 ${one}` : `${value.toLocaleString('es-US')} ${many}`

/** Words of working through the list of gaps, in Spanish. */
export const queueEs: QueueStrings = {
  lists: {
    open: 'Abiertos',
    mine: 'Míos',
    aside: 'Aplazados',
    answered: 'Respondidos',
    dismissed: 'Descartados',
    'not-ours': 'Ajenos',
  },
  orders: { impact: 'Más personas, últimamente', people: 'Más personas', recent: 'Últimos primero' },
  order: 'Orden',
  findGaps: 'Buscar en las preguntas',
  weeks: (weeks) => `${weeks} semanas`,
  weeksSpoken: (counts) => `Preguntas por semana, de la más antigua a la más reciente: ${counts.join(', ')}`,
  whenAsked: 'Primera y última vez',
  withPerson: (name) => `con ${name}`,
  asideUntil: (day) => `aplazado hasta el ${day}`,
  choose: (question) => `Elegir: ${question}`,
  withChosen: 'Con los elegidos',
  do: 'Hacer',
  changes: {
    take: 'Tomarlos',
    'give-back': 'Devolverlos',
    'put-aside': 'Aplazar 2 semanas',
    wake: 'Traer de vuelta',
    dismissed: 'Descartar: no es una pregunta, es spam o una prueba',
    'not-ours': 'Ajenos: ninguna agencia de aquí puede responder',
  },
  changeReason: '¿Por qué? Hace falta para descartar o para ajenos',
  chooseFirst: 'Elija al menos un vacío y qué hacer.',
  changed: (gaps) => `${count(gaps, 'vacío cambió', 'vacíos cambiaron')}.`,
  changedNone: 'No cambió nada: los elegidos ya están así, o alguien los cerró.',
  undo: 'Deshacer',
  undone: (gaps) => `Deshecho: ${count(gaps, 'vacío está', 'vacíos están')} como antes.`,
  take: 'Tomarlo',
  giveBack: 'Devolverlo',
  putAside: 'Aplazar 2 semanas',
  wake: 'Traerlo de vuelta',
  queuePanel: 'Quién trabaja en esto',
  nobodyYet: 'Nadie todavía.',
  youDo: 'Usted.',
  cameBack: 'La gente siguió preguntando y volvió por sí solo.',
}
