import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { type Entry, json, table } from '../table.ts'
import { GAP_COLUMNS, type GapRow, toGap } from './gap-row.ts'
import { mergedInto } from './merge-statements.ts'

const WORDINGS = table({
  text: z.string(),
  normalised: z.string(),
  language: z.enum(LANGUAGES),
  removed: json(z.array(z.string())),
  count: z.number(),
  firstSeen: z.string(),
  lastSeen: z.string(),
})
/** One way a gap was asked. `removed` names the kinds of personal data taken out of it. */
export type GapWording = Entry<typeof WORDINGS>

const PLACES = table({ agency: z.string(), page: z.string(), channel: z.string(), count: z.number() })
/** Where a gap was asked; `agency` and `page` are '' where the asker's channel names none. */
export type GapPlace = Entry<typeof PLACES>

export interface Gap extends GapRow {
  /** Asked most first, at most 200. */
  asked: GapWording[]
  /** Asked at most first, at most 50. */
  places: GapPlace[]
}

/** A gap with its wordings and places, or undefined when there is none with this id. The id of a gap that was merged leads
 * to the one it went into. */
export async function readGap(db: D1Database, id: string): Promise<Gap | undefined> {
  const found = await readGapOf(db, id)
  if (found) return found
  const now = await mergedInto(db, id)
  return now === id ? undefined : readGapOf(db, now)
}

async function readGapOf(db: D1Database, id: string): Promise<Gap | undefined> {
  const [found, wordings, places] = await db.batch([
    db.prepare(`SELECT ${GAP_COLUMNS} FROM gaps WHERE id = ?`).bind(id),
    db
      .prepare(
        `SELECT ${WORDINGS.columns} FROM gap_wordings
         WHERE gap_id = ? ORDER BY count DESC, id LIMIT 200`,
      )
      .bind(id),
    db.prepare(`SELECT ${PLACES.columns} FROM gap_places WHERE gap_id = ? ORDER BY count DESC LIMIT 50`).bind(id),
  ])
  const row = found?.results[0]
  if (!row) return undefined
  return { ...toGap(row), asked: WORDINGS.list(wordings), places: PLACES.list(places) }
}
