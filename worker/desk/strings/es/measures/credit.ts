import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count } = countingIn('es')

/** The words of what became of one's own work in Spanish. */
export const credit: Strings['credit'] = {
  title: 'A quién ayudaron sus respuestas',
  intro: 'Solo usted ve esta página. No le compara con nadie.',
  none: 'Todavía no hay ninguna respuesta publicada con palabras suyas.',
  summary: (answers, given, receipts) =>
    `Usted escribió en ${count(answers, { one: '# respuesta publicada', other: '# respuestas publicadas' })}. Dadas en los últimos 90 días: ${given} veces. Recibos que resolvieron: ${receipts}.`,
  few: 'menos de #',
  answer: 'Respuesta',
  given: 'Veces que se dio',
  people: 'Personas que antes no tenían respuesta',
  receipts: 'Recibos resueltos',
}
