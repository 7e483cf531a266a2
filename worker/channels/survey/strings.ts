import type { PageLanguage } from '../../html/strings.ts'
import { countingIn } from '../../html/texts/count.ts'

const { count: countEn } = countingIn('en')
const { count: countEs } = countingIn('es')

const en = {
  offer: 'How did this go?',
  offerLink: (minutes: number) =>
    `Answer ${minutes <= 1 ? 'a one-minute survey' : `a ${minutes}-minute survey`}. It is up to you, and we do not ask your name.`,
  title: 'How did it go?',
  about: (agency: string, service: string) =>
    `About ${service}, ${agency}. You need not answer, and we do not ask who you are.`,
  trust: 'How much do you agree?',
  thumbs: { 1: 'Thumbs up: I agree', 0: 'Thumbs down: I do not agree' },
  points: {
    1: '1: Strongly disagree',
    2: '2: Disagree',
    3: '3: Neither agree nor disagree',
    4: '4: Agree',
    5: '5: Strongly agree',
  },
  send: 'Send',
  chooseOne: 'Choose one of these first.',
  kept: 'Your answer is counted. If you like, tell us more.',
  commentHint: 'No names or numbers, please: what looks like one is taken out.',
  omb: (number: string, expires: string) => `OMB Approval ${number} · Expiration Date ${expires}`,
  burden: (minutes: number, number: string) =>
    `Answering takes about ${countEn(minutes, { one: '# minute', other: '# minutes' })} and is voluntary. An agency may not ask you, and you need not answer, without a valid OMB control number. The number of this survey is ${number}.`,
  statement: 'Where to write about this survey',
  thanks: 'Thank you',
  thanksText: 'What you told us is read by the people who write the answers.',
  removed: (things: number) =>
    countEn(things, {
      one: 'We took out something that looked like a name or a number.',
      other: 'We took out # kinds of things that looked like names or numbers.',
    }),
  closed: 'There is no survey here now',
  closedText: 'Thank you for coming. You can still ask your question.',
  again: 'Ask a question',
}
type SurveyStrings = typeof en

const es: SurveyStrings = {
  offer: '¿Cómo le fue?',
  offerLink: (minutes) =>
    `Responda una encuesta de ${minutes <= 1 ? 'un minuto' : `${minutes} minutos`}. Es voluntaria y no preguntamos su nombre.`,
  title: '¿Cómo le fue?',
  about: (agency, service) => `Sobre ${service}, ${agency}. No tiene que responder, y no preguntamos quién es usted.`,
  trust: '¿Qué tan de acuerdo está?',
  thumbs: { 1: 'Pulgar arriba: de acuerdo', 0: 'Pulgar abajo: en desacuerdo' },
  points: {
    1: '1: Totalmente en desacuerdo',
    2: '2: En desacuerdo',
    3: '3: Ni de acuerdo ni en desacuerdo',
    4: '4: De acuerdo',
    5: '5: Totalmente de acuerdo',
  },
  send: 'Enviar',
  chooseOne: 'Primero elija una de estas opciones.',
  kept: 'Su respuesta ya cuenta. Si quiere, díganos más.',
  commentHint: 'Sin nombres ni números, por favor: quitamos lo que parezca serlo.',
  omb: (number, expires) => `Aprobación de OMB ${number} · Fecha de vencimiento ${expires}`,
  burden: (minutes, number) =>
    `Responder toma alrededor de ${countEs(minutes, { one: '# minuto', other: '# minutos' })} y es voluntario. Una agencia no puede preguntarle, ni usted tiene que responder, sin un número de control de OMB vigente. El número de esta encuesta es ${number}.`,
  statement: 'Dónde escribir sobre esta encuesta',
  thanks: 'Gracias',
  thanksText: 'Lo que nos dijo lo leen las personas que escriben las respuestas.',
  removed: (things) =>
    countEs(things, {
      one: 'Quitamos algo que parecía un nombre o un número.',
      other: 'Quitamos # clases de cosas que parecían nombres o números.',
    }),
  closed: 'Ahora no hay ninguna encuesta aquí',
  closedText: 'Gracias por venir. Todavía puede hacer su pregunta.',
  again: 'Haga una pregunta',
}

const STRINGS = { en, es }

/** The survey's own words; what is asked is data. */
export function surveyStrings(language: PageLanguage): SurveyStrings {
  return STRINGS[language]
}
