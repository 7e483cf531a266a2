import type { PageLanguage } from '../../html/strings.ts'

const en = {
  drill: 'EXERCISE, not a real emergency:',
  now: 'What to do now',
  banner: 'Emergency notice',
  all: 'All on one page',
  people: 'Call first',
  ask: 'Ask something else',
  print: 'Print all of it',
  keyword: (word: string) => `Text ${word} to the number of this service to get this by text message.`,
  none: 'There is no emergency notice now.',
  home: 'To the front page',
  until: (day: string) => `This notice stands until ${day}.`,
}
type DisasterStrings = typeof en

const es: DisasterStrings = {
  drill: 'SIMULACRO, no es una emergencia real:',
  now: 'Qué hacer ahora',
  banner: 'Aviso de emergencia',
  all: 'Todo en una página',
  people: 'Llame primero',
  ask: 'Pregunte otra cosa',
  print: 'Imprimir todo',
  keyword: (word) => `Envíe ${word} por mensaje de texto al número de este servicio para recibir esto en su teléfono.`,
  none: 'Ahora no hay ningún aviso de emergencia.',
  home: 'A la página principal',
  until: (day) => `Este aviso vale hasta el ${day}.`,
}

const STRINGS = { en, es }

/** The words around a notice; what is going on is data. */
export function disasterStrings(language: PageLanguage): DisasterStrings {
  return STRINGS[language]
}
