import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count, number } = countingIn('es')

/** The words of the desk's numbers in Spanish. */
export const numbers = {
  title: 'Cifras',
  intro: 'Lo que la gente pregunta y qué tan bien respondemos.',
  ranges: {
    '7d': 'Últimos 7 días',
    '30d': 'Últimos 30 días',
    '90d': 'Últimos 90 días',
    '12m': 'Últimos 12 meses',
  },
  rangeLabel: 'Período',
  days: (from, to) => `Del ${from} al ${to}, en UTC.`,
  noAgency: 'sin agencia',
  exchange: 'Exportar e importar',
  table: 'Ver como tabla',
  csv: 'Descargar en CSV',
  definition: 'Qué se cuenta',
  denominator: 'De',
  excludes: 'No se cuenta',
  intervals: {
    wilson: 'El rango es el intervalo del 95 % según Wilson: es estrecho cuando se contaron muchas.',
    xmr: 'Se contaron todas.',
    none: 'Se contaron todas.',
  },
  minimum: (people) => `No se da ninguna parte de menos de ${number(people)} personas.`,
  method: (version) => `Método ${number(version)}.`,
  changes: {
    rose: 'subió',
    fell: 'bajó',
    'no-clear-change': 'sin cambio claro',
    'too-few': 'muy pocos para comparar',
  },
  sinceBefore: (change) => `En comparación con el tiempo anterior: ${change}.`,
  signals: {
    none: (low, high) => `Entre ${low} y ${high} es lo que explica el azar. Nada llama la atención.`,
    some: (low, high) => `Entre ${low} y ${high} es lo que explica el azar. Lo que llama la atención:`,
    provisional: 'Hay menos de 20 puntos; estos límites todavía pueden moverse.',
    rules: {
      outside: (day) => `${day} queda fuera.`,
      run: (day) => `Siete seguidos, hasta ${day}, quedan de un lado de la media.`,
      trend: (day) => `Siete seguidos, hasta ${day}, van en una dirección.`,
      'near-limit': (day) => `Dos de tres, hasta ${day}, quedan cerca de un límite.`,
    },
  },
  failed: 'No pudimos cargar esta cifra. Vuelva a cargar la página en un minuto.',
  notCounted: (questions) =>
    count(questions, {
      one: '# pregunta superó el límite diario del registro. No aparece en ninguna de estas cifras.',
      other: '# preguntas superaron el límite diario del registro. No aparecen en ninguna de estas cifras.',
    }),

  day: 'Día',
  week: 'Semana del',
  total: 'Preguntas',
  kinds: {
    answer: 'Respuesta',
    contacts: 'Personas de contacto',
    choices: 'Opciones',
    unanswered: 'Sin respuesta',
    note: 'Sin pregunta',
  },
  kindOn: (kind, value, day) => `${kind}, ${day}: ${number(value)}`,

  questions: {
    chart: { day: 'Preguntas por día', week: 'Preguntas por semana' },
    summary: (questions) => `${count(questions, { one: '# pregunta', other: '# preguntas' })} en este período.`,
    empty: 'Nadie hizo preguntas en este período.',
  },
  answered: {
    summary: (answered, choices, unanswered) =>
      `El ${answered} recibió una respuesta, el ${choices} recibió opciones y el ${unanswered} quedó sin respuesta.`,
    before: (share) => `En el mismo tiempo anterior, el ${share} recibió una respuesta u opciones.`,
    empty: 'No hay preguntas que contar.',
    lines: { any: 'Respuesta u opciones', answer: 'Respuesta' },
  },
  channels: {
    summary: (channels) =>
      `Llegaron preguntas por ${count(channels, { one: '# canal', other: '# canales' })} en este período.`,
    empty: 'Nadie preguntó por ningún canal en este período.',
    questions: 'Preguntas',
    answered: 'Parte respondida',
    without: 'Las opiniones, los tiempos, las revisiones y el lenguaje claro se cuentan de todos los canales juntos.',
  },
  'counter-linked': {
    summary: (share, closed) =>
      `El ${share} de ${count(closed, { one: '# contacto cerrado', other: '# contactos cerrados' })} en ventanilla terminó con una respuesta.`,
    tooFew: (closed) =>
      `${count(closed, { one: '# contacto se cerró', other: '# contactos se cerraron' })} en ventanilla: muy pocos para dar una parte.`,
    empty: 'No se cerró ningún contacto en ventanilla en este período.',
    ends: (linked, none) => `Con respuesta: ${number(linked)}. Sin poder responder: ${number(none)}.`,
  },
  gaps: {
    summary: (gaps) =>
      `${count(gaps, { one: '# pendiente abierto con más personas, preguntado', other: '# pendientes abiertos con más personas, preguntados' })} en este período.`,
    empty: 'Ningún pendiente abierto se preguntó en este período.',
    question: 'Pregunta',
    people: 'Personas',
    first: 'Primera vez',
    last: 'Última vez',
  },
  times: {
    summary: (gaps) =>
      `${count(gaps, { one: '# pendiente se respondió', other: '# pendientes se respondieron' })} en este período.`,
    empty: 'No se respondió ningún pendiente en este período.',
    agency: 'Agencia',
    answered: 'Pendientes respondidos',
    median: 'La mitad tardó como máximo',
    longest: 'El que más tardó',
    days: (days) => (days < 1 ? 'menos de un día' : count(Math.round(days), { one: '# día', other: '# días' })),
  },
  feedback: {
    summary: (helpful, said, from, to) =>
      `El ${helpful} de ${count(said, { one: 'la única persona que opinó', other: 'las # personas que opinaron' })} dijo que la respuesta le ayudó (intervalo del 95 %: de ${from} a ${to}).`,
    tooFew: (said) =>
      `${count(said, { one: 'Opinó # persona', other: 'Opinaron # personas' })}: muy pocas para dar una parte.`,
    empty: 'Nadie opinó sobre una respuesta en este período.',
    kinds: { helpful: 'Ayudó', unhelpful: 'No ayudó' },
    reasons: 'Por qué no ayudó',
    reason: {
      wrong: 'Está mal o incompleta',
      confusing: 'Confusa',
      'not-detailed': 'Con pocos detalles',
      'not-asked': 'No es lo que pregunté',
      'broken-link': 'Un enlace no funcionó',
    },
    times: 'Veces',
  },
  marks: {
    summary: (share, from, to, marked) =>
      `El ${share} de ${count(marked, { one: '# respuesta revisada', other: '# respuestas revisadas' })} estaba bien. De todas las respuestas, es probable que sea entre el ${from} y el ${to}.`,
    empty: 'Nadie revisó una respuesta en este período.',
    check: 'Revisar lo respondido',
    verdicts: (right, partly, wrong) => `Bien: ${number(right)}. En parte: ${number(partly)}. Mal: ${number(wrong)}.`,
  },
  reviews: {
    summary: (overdue, soon) =>
      `${count(overdue, { one: '# respuesta pasó', other: '# respuestas pasaron' })} la fecha de su próxima revisión. ${soon === 0 ? 'Ninguna otra vence' : count(soon, { one: 'Otra vence', other: 'Otras # vencen' })} en los próximos 30 días.`,
    empty: 'No hay nada publicado.',
    agency: 'Agencia',
    answers: 'Respuestas',
    overdue: 'Vencidas',
    soon: 'Vencen en 30 días',
  },
  plain: {
    summary: (score, answers) =>
      `${number(score)} de 100 en promedio, en ${count(answers, { one: '# respuesta', other: '# respuestas' })}.`,
    waiting: (answers) =>
      `${count(answers, { one: '# respuesta todavía se está', other: '# respuestas todavía se están' })} revisando. Vuelva a cargar la página en un momento.`,
    empty: 'Todavía no se ha revisado ninguna respuesta publicada.',
    agency: 'Agencia',
    answers: 'Respuestas',
    score: 'Puntos',
    change: 'Cambio',
    since: (points, day) => `${points} desde el ${day}`,
    noChange: (day) => `igual desde el ${day}`,
    unknown: 'sin puntos anteriores',
  },
} satisfies Strings['numbers']
