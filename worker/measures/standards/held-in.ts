import type { Period } from '../periods/fiscal-periods.ts'
import type { Standard } from './standard.ts'

/** Whether a standard held in the whole of a period: it was published before, and had not ended. */
export function heldIn({ state, since, ends }: Standard, { from, to }: Period): boolean {
  return state === 'published' && from >= since && (ends === '' || to <= ends)
}
