import { countingIn } from '../texts/count.ts'
import type { HtmlStrings } from './en.ts'

const { number, count } = countingIn('es')

/** One o'clock is singular: la 1 p.m., las 8 p.m. */
const withArticle = (time: string) => `${/^1(?!\d)/.test(time) ? 'la' : 'las'} ${time}`

export const es: HtmlStrings = {
  sharedBy: (agencies, many) => `${count(many, { one: 'Agencia', other: 'Agencias' })}: ${agencies}`,
  checked: (day) => `revisada el ${day}`,
  edited: (day) => `texto cambiado el ${day}`,
  version: (version) => `versión ${number(version)}`,
  outdated: (day, agency) =>
    `Un dato de esta respuesta debía revisarse el ${day} y puede haber cambiado. Confírmelo con la agencia: ${agency}.`,
  sources: 'Fuentes',
  onlyIn: (language) => `Esta respuesta está en ${language}. Todavía no la tenemos en español.`,
  inLanguage: (language) => `En ${language}`,
  speaker: 'En esta línea hablan español:',
  haveReady: 'Tenga a la mano:',
  lineSpeaks: (languages) => `Idiomas: ${languages}`,
  interpreter: 'Pida un intérprete de español. Es gratis.',
  always: 'Atiende las 24 horas, todos los días',
  exceptHolidays: 'Atiende las 24 horas, salvo algunos feriados',
  openNow: 'Atiende ahora',
  openUntil: (time) => `Atiende ahora, hasta ${withArticle(time)}`,
  closedNow: 'No atiende ahora.',
  closedToday: (why) => `Hoy no atiende: ${why}.`,
  maybeClosed: (why) => `Puede que hoy no atienda: ${why}`,
  opensToday: (time) => `Atiende hoy desde ${withArticle(time)}`,
  opensTomorrow: (time) => `Atiende mañana desde ${withArticle(time)}`,
  opensOn: (day, time) => `Atiende el ${day} desde ${withArticle(time)}`,
  yourTime: 'su hora local',
  range: (from, to) => `de ${from} a ${to}`,
  skip: 'Ir al contenido',
  home: 'One Stop',
  focus: 'Sobre su pregunta',
  startOver: 'Empezar de nuevo',
  changes: 'Qué cambió',
  accessibility: 'Accesibilidad',
  answered: 'Usted preguntó, nosotros respondimos',
}
