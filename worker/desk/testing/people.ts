import type { Role } from '../../store/people/roles.ts'

/** People of every role and place, towards an answer of SSA. */
export const PEOPLE = {
  'reader of all': { role: 'reader' },
  'writer of SSA': { role: 'writer', agency: 'ssa' },
  'reviewer of SSA': { role: 'reviewer', agency: 'ssa' },
  'reviewer of USAGov': { role: 'reviewer', agency: 'usagov' },
  'reviewer of all': { role: 'reviewer' },
  admin: { role: 'admin' },
} as const satisfies Record<string, { role: Role; agency?: string }>
export type Who = keyof typeof PEOPLE
export const WHO = Object.keys(PEOPLE) as Who[]

/** Whether they may do it for an SSA answer. */
export const writes = (who: string) => who !== 'reader of all' && who !== 'reviewer of USAGov'
export const publishes = (who: Who) => writes(who) && who !== 'writer of SSA'
