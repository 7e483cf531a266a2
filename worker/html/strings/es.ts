import { countingIn } from '../count.ts'
import type { HtmlStrings } from './en.ts'

const { number } = countingIn('es')

/** One o'clock is singular: la 1 p.m., las 8 p.m. */
const withArticle = (time: string) => `${/^1(?!\d)/.test(time) ? 'la' : 'las'} ${time}`

export const es: HtmlStrings = {
  sharedBy: (agencies) => `Respuesta de ${agencies}`,
  checked: (day) => `revisada el ${day}`,
  version: (version) => `versión ${number(version)}`,
  outdated: (day, agency) => `Un número, una fecha o un enlace debía revisarse el ${day}. Pregunte a ${agency} antes.`,
  sources: 'Fuentes',
  onlyIn: 'Solo tenemos esta respuesta en inglés.',
  speaker: 'En esta línea hablan español:',
  haveReady: 'Tenga a la mano:',
  always: 'Todos los días, a toda hora',
  exceptHolidays: 'Todos los días, a toda hora, salvo algunos feriados',
  openNow: 'Atiende ahora',
  openUntil: (time) => `Atiende ahora, hasta ${withArticle(time)}`,
  closedNow: 'No atiende ahora.',
  closedToday: (why) => `Hoy no atiende: ${why}.`,
  maybeClosed: (why) => `Puede que hoy no atienda: ${why}`,
  opensToday: (time) => `Atiende hoy desde ${withArticle(time)}`,
  opensTomorrow: (time) => `Atiende mañana desde ${withArticle(time)}`,
  opensOn: (day, time) => `Atiende el ${day} desde ${withArticle(time)}`,
  yourTime: 'su hora local',
  range: (from, to) => `${from} a ${to}`,
  skip: 'Ir a la respuesta',
  home: 'One Stop',
  focus: 'Sobre su pregunta',
  startOver: 'Empezar de nuevo',
  changes: 'Qué cambió',
  answered: 'Usted preguntó, nosotros respondimos',
}
