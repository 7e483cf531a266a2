import type { Strings } from '../../en/index.ts'

/** The words of lessons in Spanish. */
export const lessons: Strings['lessons'] = {
  title: 'Lecciones',
  intro:
    'Lo que no pudimos responder o respondimos mal, y qué se hizo: para que nadie tenga que descubrirlo dos veces. No nombran a quien se equivocó.',
  none: 'Todavía no hay ninguna lección aquí.',
  topic: 'Tema',
  anyTopic: 'Cualquier tema',
  otherTopics: 'Otros',
  asked: 'Qué preguntó la gente',
  stays:
    'Las palabras de la gente se borran a los 90 días, pero una lección queda y la leen todas las agencias: quite lo que pueda revelar quién preguntó.',
  said: 'Qué dijimos',
  now: 'Qué decimos ahora',
  learned: 'Qué pueden hacer otros con esto',
  by: (agency, who, day) => `${agency}. Escrita por ${who}, ${day}.`,
  drop: 'Retirar la lección',
  offered: 'Qué podría ser una lección',
  offeredText:
    'Pendientes que una respuesta cerró, y respuestas que alguien marcó diciendo cuál debió ser, de los últimos 90 días. Basta una frase: ¿qué debe hacer quien escribe la próxima vez?',
  kinds: {
    question: 'no tenía respuesta',
    choices: 'se preguntó de vuelta',
    feedback: 'la respuesta no ayudó',
    reply: 'recibió algo que no era correcto',
  },
  saidKinds: {
    question: (titles) => `No teníamos respuesta. Mostramos lo más cercano: ${titles}`,
    choices: (titles) => `Preguntamos de vuelta: ${titles}`,
    reply: (titles) => `Mostramos: ${titles}`,
  },
  saidNothing: 'No teníamos respuesta.',
  saidEarlier: 'Una versión anterior de la respuesta, que según la gente no ayudó.',
  nowNothing: 'No hay respuesta para esto, y decimos a quién acudir.',
  make: 'Convertir en lección',
  problem: (characters) => `Llene los cuatro campos, cada uno con ${characters} caracteres como máximo.`,
  trainings: 'Capacitaciones',
}
