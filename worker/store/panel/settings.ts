import * as z from 'zod/mini'
import { isOmbNumber } from '../../measures/index.ts'
import { auditStatement } from '../audit.ts'
import { type Entry, table } from '../table.ts'

const SETTINGS = table({ ombNumber: z.string(), expiresOn: z.string(), burdenMinutes: z.number(), isOn: z.number() })
/** How the panel is set: asking ten people the same is a collection, so it has OMB's number and the last day on which that holds. */
export type PanelSettings = Entry<typeof SETTINGS>

const NONE: PanelSettings = { ombNumber: '', expiresOn: '', burdenMinutes: 5, isOn: 0 }

/** How the panel is set, off at first. */
export async function panelSettings(db: D1Database): Promise<PanelSettings> {
  return SETTINGS.find(await db.prepare(`SELECT ${SETTINGS.columns} FROM panel_settings`).first()) ?? NONE
}

/** Whether people may be asked on an ISO day in Washington. */
export function isPanelOpen({ ombNumber, expiresOn, isOn }: PanelSettings, today: string): boolean {
  return isOn === 1 && isOmbNumber(ombNumber) && expiresOn !== '' && today <= expiresOn
}

/** Sets the panel. */
export async function setPanel(db: D1Database, settings: PanelSettings, who: string, now: Date): Promise<void> {
  const at = now.toISOString()
  const { ombNumber, expiresOn, burdenMinutes, isOn } = settings
  await db.batch([
    db
      .prepare(
        `INSERT INTO panel_settings (one, omb_number, expires_on, burden_minutes, is_on, changed_by, changed_at)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (one) DO UPDATE
         SET omb_number = ?1, expires_on = ?2, burden_minutes = ?3, is_on = ?4, changed_by = ?5, changed_at = ?6`,
      )
      .bind(ombNumber, expiresOn, burdenMinutes, isOn, who, at),
    auditStatement(db, {
      ...{ at, who, action: 'panel-set', target: 'panel', reason: '' },
      detail: { ombNumber, expiresOn, isOn },
    }),
  ])
}
