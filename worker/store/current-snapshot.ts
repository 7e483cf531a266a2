import * as z from 'zod/mini'
import { type Entry, table } from './table.ts'

const CURRENT = table({ name: z.string(), base: z.string(), publishedAt: z.string() })
/** Which snapshot is live. `base` names the deployment's own snapshot whose agencies and words it holds. */
export type Pointer = Entry<typeof CURRENT>

/** A snapshot that was published. `bytes` is its size. */
export interface SnapshotRow {
  name: string
  base: string
  answers: number
  bytes: number
}

/** The live snapshot's name, or undefined when nothing was published yet. */
export async function readPointer(db: D1Database): Promise<Pointer | undefined> {
  return CURRENT.find(await db.prepare(`SELECT ${CURRENT.columns} FROM current_snapshot WHERE one = 1`).first())
}

/** Makes a snapshot the live one. Its bytes must be in KV already. */
export async function movePointer(db: D1Database, snapshot: SnapshotRow, now: Date): Promise<Pointer> {
  const { name, base, answers, bytes } = snapshot
  const publishedAt = now.toISOString()
  await db.batch([
    db
      .prepare('INSERT OR IGNORE INTO snapshots (name, base, answers, bytes, created_at) VALUES (?, ?, ?, ?, ?)')
      .bind(name, base, answers, bytes, publishedAt),
    db
      .prepare(
        `INSERT INTO current_snapshot (one, name, base, published_at) VALUES (1, ?, ?, ?)
         ON CONFLICT (one) DO UPDATE SET name = excluded.name, base = excluded.base, published_at = excluded.published_at`,
      )
      .bind(name, base, publishedAt),
  ])
  return { name, base, publishedAt }
}
