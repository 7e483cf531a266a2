import { countingIn } from '../../../html/count.ts'
import type { PageStrings } from './en.ts'

const { count } = countingIn('es')

export const es: PageStrings = {
  ask: 'Haga una pregunta',
  askButton: 'Preguntar',
  yourQuestion: 'Su pregunta',
  youAsked: 'Usted preguntó:',
  askAnother: 'Haga otra pregunta',
  askHint: 'Use sus propias palabras. No escriba nombres ni números de identificación.',
  related: 'Preguntas relacionadas',
  switchLanguage: 'English',
  otherLanguage: 'This answer in English',
  choices: '¿Cuál de estas es su pregunta?',
  none: 'Ninguna de estas',
  noneOfThese: '¿Ninguna? Pregunte con otras palabras o hable con una persona:',
  unanswered: 'Todavía no tenemos una respuesta',
  unansweredText:
    'Enviamos su pregunta, sin su nombre, a las personas que escriben nuestras respuestas. Para ver la respuesta después, guarde este código:',
  notKept: 'No pudimos pasar su pregunta',
  notKeptText: 'Algo no funciona de nuestro lado. Envíela otra vez en un momento, o hable con una persona.',
  sendAgain: 'Enviarla otra vez',
  people: 'Hable con una persona',
  needHelp: '¿Necesita ayuda hoy?',
  nearest: '¿Es una de estas?',
  receipt: '¿Tiene un código de recibo?',
  receiptLabel: 'Código de recibo',
  receiptButton: 'Ver mi respuesta',
  receiptWaiting: 'Todavía preparamos su respuesta',
  receiptAsked: (question, day) => `Usted preguntó el ${day}: «${question}». Puede volver con el mismo código.`,
  receiptClosed: 'No pudimos responder esta pregunta',
  receiptUnknown: 'No conocemos ese código. Revíselo e intente otra vez.',
  withdrawn: 'Esta respuesta se retiró',
  withdrawnText: 'Ya no es válida. Pregunte de nuevo o hable con una persona.',
  withdrawnNear: 'Esto puede servirle',
  off: 'En esta página no se reciben preguntas',
  offText: 'Las respuestas siguen en sus propias direcciones. Para preguntar, hable con una persona.',
  notFound: 'No tenemos esta página',
  notFoundText: 'La dirección puede ser antigua. Haga su pregunta o hable con una persona.',
  empty: 'Primero escriba su pregunta.',
  tooLong: (limit) =>
    `Su pregunta es muy larga. Use ${count(limit, { one: '# carácter', other: '# caracteres' })} como máximo.`,
  changesText: 'Reglas, tarifas y plazos que cambiaron desde que quizás los leyó.',
  changesFeed: 'Siga esta lista en un lector de noticias',
  changesNone: 'Nada cambió últimamente.',
  changedIn: (month, what) => `Cambió en ${month}: ${what}`,
  answeredText:
    'Muchas personas nos hicieron estas preguntas cuando todavía no teníamos una respuesta. Ahora sí la tenemos.',
  answeredEmpty:
    'Todavía no hay nada que mostrar. Cuando muchas personas piden la misma respuesta y la escribimos, aparece aquí.',
  answeredNoMore: 'No hay nada en esta página de la lista.',
  answeredFailed:
    'No podemos mostrar la lista en este momento. Intente otra vez en un minuto o haga su pregunta aquí abajo.',
  answeredAsked: 'Así lo preguntaron:',
  answeredPeople: (people, day, agency) =>
    `${count(people, { one: 'Preguntó # persona', other: 'Preguntaron # personas' })}. Respondida el ${day} por ${agency}.`,
  newer: 'Respuestas más recientes',
  older: 'Respuestas anteriores',
  tagline: 'Una respuesta a su pregunta, de todas las agencias que hacen falta',
}
