import { countingIn } from '../../../html/texts/count.ts'
import type { PrintStrings } from './en.ts'

const { count } = countingIn('es')

export const es: PrintStrings = {
  print: 'Imprimir',
  howToPrint: 'Imprima esta página desde el menú de su navegador o guárdela ahí como PDF.',
  off: 'Aquí no hay hojas para imprimir',
  large: 'Letra grande',
  normal: 'Letra normal',
  back: 'Volver a la página',
  tick: 'Marque cada casilla al terminar el paso. Escriba una fecha o un número en la línea.',
  newest: 'La versión más reciente de esta respuesta:',
  owner: (owner) => `Escrita por ${owner}`,
  goodUntil: (day) => `Los datos valen hasta el ${day}`,
  printed: (day) => `Impresa el ${day}`,
  page: 'Página',
  of: 'de',
  contents: 'Contenido',
  booklet: (answers) => `Folleto con ${count(answers, { one: '# respuesta', other: '# respuestas' })}`,
  newestBooklet: 'La versión más reciente de este folleto:',
  part: (part, parts) => `Parte ${part} de ${parts}`,
  nextPart: 'Parte siguiente',
}
