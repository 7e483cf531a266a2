import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'
import { GAP_COLUMNS, type GapRow, toGap } from './gap-row.ts'
import { mergedInto } from './merge-gaps.ts'

/** One way a gap was asked. `removed` names the kinds of personal data taken out of it. */
export interface GapWording {
  text: string
  normalised: string
  language: Language
  removed: string[]
  count: number
  firstSeen: string
  lastSeen: string
}

/** Where a gap was asked; `agency` and `page` are '' where the asker's channel names none. */
export interface GapPlace {
  agency: string
  page: string
  channel: string
  count: number
}

export interface Gap extends GapRow {
  /** Asked most first, at most 200. */
  asked: GapWording[]
  /** Asked at most first, at most 50. */
  places: GapPlace[]
}

const WordingRow = z.object({
  text: z.string(),
  normalised: z.string(),
  language: z.enum(LANGUAGES),
  removed: z.string(),
  count: z.number(),
  first_seen: z.string(),
  last_seen: z.string(),
})
const Removed = z.array(z.string())
const PlaceRow = z.object({ agency: z.string(), page: z.string(), channel: z.string(), count: z.number() })

function toWording(found: unknown): GapWording {
  const { first_seen, last_seen, removed, ...row } = WordingRow.parse(found)
  return { ...row, removed: Removed.parse(JSON.parse(removed)), firstSeen: first_seen, lastSeen: last_seen }
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
        `SELECT text, normalised, language, removed, count, first_seen, last_seen FROM gap_wordings
         WHERE gap_id = ? ORDER BY count DESC, id LIMIT 200`,
      )
      .bind(id),
    db
      .prepare('SELECT agency, page, channel, count FROM gap_places WHERE gap_id = ? ORDER BY count DESC LIMIT 50')
      .bind(id),
  ])
  const row = found?.results[0]
  if (!row) return undefined
  const asked = (wordings?.results ?? []).map(toWording)
  return { ...toGap(row), asked, places: (places?.results ?? []).map((place) => PlaceRow.parse(place)) }
}
