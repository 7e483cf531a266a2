import * as z from 'zod/mini'
import { CHANNELS } from '../../contract/index.ts'
import { auditStatement, writeWithLines } from '../audit.ts'
import { type Entry, table } from '../table.ts'

/** What can be turned off: a channel, or all of them. */
export const SWITCHED = [...CHANNELS, 'all'] as const
export type Switched = (typeof SWITCHED)[number]

/** Whoever has not confirmed by then has not looked: what was urgent an hour ago may be mended. */
const WAITS_MS = 3_600_000
const HOUR_MS = 3_600_000

const OFF = table({ channel: z.enum(SWITCHED), until: z.string() })
/** A channel that is off until a time (ISO). */
export type SwitchedOff = Entry<typeof OFF>

const SWITCHES = table({
  id: z.string(),
  channel: z.enum(SWITCHED),
  hours: z.number(),
  reason: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  confirmedBy: z.exactOptional(z.string()),
  until: z.exactOptional(z.string()),
})
/** A wish to turn a channel off for some hours; off from when somebody else confirms, until `until`. */
export type Switch = Entry<typeof SWITCHES>

/** What is off now, or will turn itself on: whoever uses it compares `until` with the clock. */
export async function switchedOff(db: D1Database): Promise<SwitchedOff[]> {
  const found = await db
    .prepare(`SELECT ${OFF.columns} FROM switches WHERE until > ?`)
    .bind(new Date().toISOString())
    .all()
  return OFF.list(found)
}

/** What is off, and what waits for a second person, the newest first. */
export async function openSwitches(db: D1Database, now: Date): Promise<Switch[]> {
  const found = await db
    .prepare(
      `SELECT ${SWITCHES.columns} FROM switches
       WHERE until > ?1 OR (until IS NULL AND taken_back_by IS NULL AND asked_at > ?2) ORDER BY asked_at DESC`,
    )
    .bind(now.toISOString(), earliest(now))
    .all()
  return SWITCHES.list(found)
}

const earliest = (now: Date) => new Date(now.getTime() - WAITS_MS).toISOString()

/** Asks for a channel to be turned off. Nothing is off yet. */
export async function askToTurnOff(
  db: D1Database,
  wish: Pick<Switch, 'id' | 'channel' | 'hours' | 'reason' | 'askedBy'>,
  now: Date,
): Promise<void> {
  const { id, channel, hours, reason, askedBy } = wish
  const at = now.toISOString()
  await db.batch([
    db
      .prepare('INSERT INTO switches (id, channel, hours, reason, asked_by, asked_at) VALUES (?, ?, ?, ?, ?, ?)')
      .bind(id, channel, hours, reason, askedBy, at),
    auditStatement(db, {
      ...{ at, who: askedBy, action: 'channel-off-asked', target: `channel:${channel}`, reason, detail: { hours } },
    }),
  ])
}

/** Turns off what somebody else asked for, for as long as they said.
 * @returns Whether such a wish waited for this person: not their own, and not older than an hour. */
export async function confirmTurnOff(db: D1Database, id: string, who: string, now: Date): Promise<boolean> {
  const wish = await switchById(db, id)
  if (!wish) return false
  const at = now.toISOString()
  const until = new Date(now.getTime() + wish.hours * HOUR_MS).toISOString()
  const line = { at, who, action: 'channel-off', target: `channel:${wish.channel}`, detail: { until } } as const
  const change = db
    .prepare(
      `UPDATE switches SET confirmed_by = ?2, until = ?3
       WHERE id = ?1 AND until IS NULL AND taken_back_by IS NULL AND asked_by <> ?2 AND asked_at > ?4`,
    )
    .bind(id, who, until, earliest(now))
  return writeWithLines(db, change, line)
}

/** Turns on again what is off, or takes back what waits. One person is enough: what is on is what people were promised.
 * @returns Whether it was off or waiting. */
export async function turnOnAgain(db: D1Database, id: string, who: string, now: Date): Promise<boolean> {
  const wish = await switchById(db, id)
  if (!wish) return false
  const at = now.toISOString()
  const line = { at, who, action: 'channel-on', target: `channel:${wish.channel}`, detail: { until: at } } as const
  const change = db
    .prepare(
      `UPDATE switches SET taken_back_by = ?2, until = ?3 WHERE id = ?1 AND taken_back_by IS NULL AND coalesce(until, ?3) >= ?3`,
    )
    .bind(id, who, at)
  return writeWithLines(db, change, line)
}

async function switchById(db: D1Database, id: string): Promise<Switch | undefined> {
  return SWITCHES.find(await db.prepare(`SELECT ${SWITCHES.columns} FROM switches WHERE id = ?`).bind(id).first())
}
