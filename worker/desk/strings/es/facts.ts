import type { FactsStrings } from '../en/facts.ts'

/** Words of the facts that answers use by name, in Spanish. */
export const factsEs: FactsStrings = {
  factsTitle: 'Datos por su nombre',
  factsText:
    'Un cambio en content/facts.yaml llega a todas las respuestas que nombran el dato. Primero los que toca revisar antes.',
  factsNone: 'Aquí no hay datos.',
  factsAll: (expired) => (expired === 0 ? 'Datos por su nombre' : `Datos por su nombre (${expired} por revisar ya)`),
  factsWarned: (answers) =>
    answers === 1
      ? 'A quienes leen 1 respuesta se les avisa que un dato debía revisarse'
      : `A quienes leen ${answers} respuestas se les avisa que un dato debía revisarse`,
  factName: 'Nombre',
  factValue: 'Valor',
  factOwner: 'Quién lo revisa',
  factChecked: 'Revisado',
  factExpires: 'Vale hasta',
  factExpired: 'Revisar ya',
  factSource: 'Página oficial',
}
