import { countingIn } from '../count.ts'
import type { HtmlStrings } from './en.ts'

const { number } = countingIn('es')

export const es: HtmlStrings = {
  sharedBy: (agencies) => `Respuesta de ${agencies}`,
  checked: (day) => `revisada el ${day}`,
  version: (version) => `versión ${number(version)}`,
  outdated: (day, agency) => `Un número, una fecha o un enlace debía revisarse el ${day}. Pregunte a ${agency} antes.`,
  sources: 'Fuentes',
  onlyIn: 'Solo tenemos esta respuesta en inglés.',
  haveReady: 'Tenga a la mano:',
  always: 'Todos los días, a toda hora',
  yourTime: 'su hora local',
  range: (from, to) => `${from} a ${to}`,
  skip: 'Ir a la respuesta',
  home: 'One Stop',
  focus: 'Sobre su pregunta',
  startOver: 'Empezar de nuevo',
  changes: 'Qué cambió',
  answered: 'Usted preguntó, nosotros respondimos',
}
