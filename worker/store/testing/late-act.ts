import { env } from 'cloudflare:workers'
import type { AuditAction } from '../audit.ts'
import { AT } from './rows-before.ts'

export const { DB } = env
export const NOW = new Date(AT)
export const WHO = 'Sam'

/** Something that is written with lines in the audit trail, and may come too late. */
export interface Act {
  /** What is there before. */
  rows: string[]
  /** Does it; a second time it comes too late. */
  act(): Promise<unknown>
  lines: AuditAction[]
}

export const line = (action: AuditAction, target: string) => ({ at: AT, who: WHO, action, target })
