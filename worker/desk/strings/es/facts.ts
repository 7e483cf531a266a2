import type { Strings } from '../en/index.ts'

/** The facts that answers use by name, in Spanish. */
export const facts = {
  title: 'Datos por su nombre',
  text: 'Un cambio en content/facts.yaml llega a todas las respuestas que nombran el dato. Primero los que toca revisar antes.',
  none: 'Aquí no hay datos.',
  all: (expired) => (expired === 0 ? 'Datos por su nombre' : `Datos por su nombre (${expired} por revisar ya)`),
  warned: (answers) =>
    answers === 1
      ? 'A quienes leen 1 respuesta se les avisa que un dato debía revisarse'
      : `A quienes leen ${answers} respuestas se les avisa que un dato debía revisarse`,
  name: 'Nombre',
  value: 'Valor',
  owner: 'Quién lo revisa',
  checked: 'Revisado',
  expires: 'Vale hasta',
  expired: 'Revisar ya',
  source: 'Página oficial',
} satisfies Strings['facts']
