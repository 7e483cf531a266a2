import { countingIn } from '../../../html/count.ts'
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
    title: { day: 'Preguntas por día', week: 'Preguntas por semana' },
    summary: (questions) => `${count(questions, { one: '# pregunta', other: '# preguntas' })} en este período.`,
    empty: 'Nadie hizo preguntas en este período.',
    definition:
      'Cada pregunta cuenta una vez, el día en que llegó, según lo que respondimos. «Respuesta»: mostramos una respuesta. «Personas de contacto»: alguien pidió hablar con una persona, un número, una dirección o un horario, y lo recibió. «Opciones»: preguntamos cuál de hasta tres respuestas es. «Sin respuesta»: pasó a un vacío. «Sin pregunta»: un saludo, las gracias o algo parecido, que recibió un texto corto. Si elige una agencia, son las preguntas hechas en las páginas de esa agencia.',
  },
  answered: {
    title: 'Parte respondida',
    summary: (answered, choices, unanswered) =>
      `El ${answered} recibió una respuesta, el ${choices} recibió opciones y el ${unanswered} quedó sin respuesta.`,
    before: (share) => `En el mismo tiempo anterior, el ${share} recibió una respuesta u opciones.`,
    empty: 'No hay preguntas que contar.',
    lines: { any: 'Respuesta u opciones', answer: 'Respuesta' },
    definition:
      'De todas las preguntas del período, la parte que recibió una respuesta, y la parte que recibió una respuesta u opciones. Quien pidió con quién hablar y lo recibió cuenta como respondido. Lo que no preguntaba nada no cuenta. No dice si la respuesta era correcta: eso lo dicen las opiniones y las preguntas de prueba.',
  },
  gaps: {
    title: 'Mayores vacíos',
    summary: (gaps) =>
      `${count(gaps, { one: '# vacío abierto con más personas, preguntado', other: '# vacíos abiertos con más personas, preguntados' })} en este período.`,
    empty: 'Ningún vacío abierto se preguntó en este período.',
    question: 'Pregunta',
    people: 'Personas',
    first: 'Primera vez',
    last: 'Última vez',
    definition:
      'Vacíos abiertos que alguien preguntó en el período, primero los de más personas, diez como máximo. Las personas se cuentan desde la primera vez. Si elige una agencia, solo las que preguntaron en sus páginas.',
  },
  times: {
    title: 'Tiempo hasta la respuesta',
    summary: (gaps) =>
      `${count(gaps, { one: '# vacío se respondió', other: '# vacíos se respondieron' })} en este período.`,
    empty: 'No se respondió ningún vacío en este período.',
    agency: 'Agencia',
    answered: 'Vacíos respondidos',
    median: 'La mitad tardó como máximo',
    longest: 'El que más tardó',
    days: (days) => (days < 1 ? 'menos de un día' : count(Math.round(days), { one: '# día', other: '# días' })),
    definition:
      'Desde la primera vez que alguien preguntó hasta que una respuesta publicada cerró el vacío, para los vacíos cerrados en el período. Primero la agencia más lenta. La agencia es la dueña de la respuesta. Los vacíos que todavía esperan no están aquí: vea los mayores vacíos.',
  },
  feedback: {
    title: 'Opiniones',
    summary: (helpful, said) =>
      `El ${helpful} de ${count(said, { one: '# persona que opinó', other: '# personas que opinaron' })} dijo que la respuesta le ayudó.`,
    empty: 'Nadie opinó sobre una respuesta en este período.',
    kinds: { helpful: 'Ayudó', unhelpful: 'No ayudó' },
    reasons: 'Por qué no ayudó',
    reason: {
      wrong: 'Equivocada o incompleta',
      confusing: 'Confusa',
      'not-detailed': 'Con pocos detalles',
      'not-asked': 'No es lo que pregunté',
      'broken-link': 'Un enlace no funcionó',
    },
    times: 'Veces',
    definition:
      '«¿Respondió esto su pregunta?», sí o no, el día en que se dijo. Quien cambia de opinión cuenta una vez, con lo último que dijo. La razón se pide solo después de un no y es opcional. Si elige una agencia, se trata de las respuestas de esa agencia.',
  },
  marks: {
    title: 'Lo que los redactores revisaron',
    summary: (share, from, to, marked) =>
      `El ${share} de ${count(marked, { one: '# respuesta revisada', other: '# respuestas revisadas' })} estaba bien. De todas las respuestas, es probable que sea entre el ${from} y el ${to}.`,
    empty: 'Nadie revisó una respuesta en este período.',
    check: 'Revisar lo respondido',
    verdicts: (right, partly, wrong) => `Bien: ${number(right)}. En parte: ${number(partly)}. Mal: ${number(wrong)}.`,
    definition:
      'Respuestas de una muestra al azar, según lo que los redactores dijeron de ellas, el día en que lo dijeron. El rango es el intervalo del 95 % según Wilson: es estrecho cuando se revisaron muchas. Vale para todas las respuestas solo si la muestra se revisó tal como llegó.',
  },
  reviews: {
    title: 'Revisiones pendientes',
    summary: (overdue, soon) =>
      `${count(overdue, { one: '# respuesta pasó', other: '# respuestas pasaron' })} la fecha de su próxima revisión. ${count(soon, { one: 'Otra vence', other: 'Otras # vencen' })} en los próximos 30 días.`,
    empty: 'No hay nada publicado.',
    agency: 'Agencia',
    answers: 'Respuestas',
    overdue: 'Vencidas',
    soon: 'Vencen en 30 días',
    definition:
      'Respuestas publicadas según el día de su próxima revisión, a la fecha de hoy, sea cual sea el período elegido. Cada idioma de una respuesta cuenta. Vencidas: antes de hoy. Vencen en 30 días: desde hoy.',
  },
  plain: {
    title: 'Lenguaje claro',
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
    definition:
      'El promedio de la revisión de lenguaje claro en las respuestas publicadas de una agencia, a la fecha de hoy; primero las más difíciles de leer. 100: nada que cambiar. Más de 90: lista. De 70 a 90: hay que cambiar algunas frases. Menos de 70: escríbala de nuevo. Cambio: desde el primer día del período que tiene puntos.',
  },
} satisfies Strings['numbers']
