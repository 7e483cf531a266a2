import type { HistoryStrings } from '../en/history.ts'

/** Words of comparing versions and going back to one, in Spanish. */
export const historyEs: HistoryStrings = {
  compareTitle: (from, to) => `Qué cambió de la versión ${from} a la versión ${to}`,
  compareWith: (version) => `Comparar con la versión ${version}`,
  compareSame: 'Las dos versiones tienen el mismo texto.',
  added: 'Agregado:',
  taken: 'Quitado:',
  rollBackTitle: (version) => `Volver a la versión ${version}`,
  rollBackText: 'Su texto se publica otra vez como versión nueva. No se pierde nada: puede avanzar de la misma manera.',
  rollBackWhy: '¿Por qué? Queda en la historia',
  rollBack: 'Publicar esta versión otra vez',
  rollBackReason: (version) => `Vuelta a la versión ${version}`,
  rolledBack: (version, reason) => `Vuelta a la versión ${version}. ${reason}`,
  overrule: 'Publicar de todos modos',
  overruleWhy: '¿Por qué publicar de todos modos? El motivo se conserva',
  rollBackStale: 'Otra persona publicó una versión más nueva mientras usted miraba. Mírela primero y decida otra vez.',
}
