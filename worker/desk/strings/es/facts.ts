import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count, number } = countingIn('es')

/** The facts that answers use by name, in Spanish. */
export const facts = {
  title: 'Datos por su nombre',
  text: 'Un cambio en content/facts.yaml llega a todas las respuestas que nombran el dato. Primero los que toca revisar antes.',
  none: 'Aquí no hay datos.',
  all: (expired) => (expired === 0 ? 'Datos por su nombre' : `Datos por su nombre (${number(expired)} por revisar ya)`),
  warned: (answers) =>
    count(answers, {
      one: 'A quienes leen # respuesta se les avisa que un dato debía revisarse',
      other: 'A quienes leen # respuestas se les avisa que un dato debía revisarse',
    }),
  name: 'Nombre',
  value: 'Valor',
  owner: 'Quién lo revisa',
  checked: 'Revisado',
  expires: 'Vale hasta',
  expired: 'Revisar ya',
  within: (days) => `Revisar en ${count(days, { one: '# día', other: '# días' })}`,
  source: 'Página oficial',
} satisfies Strings['facts']
