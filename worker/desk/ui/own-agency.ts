import { ALL_AGENCIES } from '../../store/people/roles.ts'
import type { DeskContext } from './view.ts'

/** The one agency for which a person writes, where it is one. */
export function ownAgency(c: DeskContext): string | undefined {
  const roles = Object.entries(c.var.session?.roles ?? {}).filter(([, role]) => role !== 'reader')
  const [first] = roles
  return roles.length === 1 && first && first[0] !== ALL_AGENCIES ? first[0] : undefined
}
