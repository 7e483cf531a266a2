import * as z from 'zod/mini'
import { type Entry, json, table } from '../table.ts'

const ROUNDS = table({
  id: z.string(),
  startedAt: z.string(),
  cases: z.number(),
  asked: z.number(),
  endedAt: z.exactOptional(z.string()),
})
/** A round of the mystery shopper's cases. */
export type Round = Entry<typeof ROUNDS>

const RESULTS = table({
  caseId: z.string(),
  way: z.string(),
  result: z.string(),
  lacks: json(z.array(z.string())),
  tookMs: z.number(),
})
/** What became of a case in one way; `way` is '' where the case was stale. */
export type RoundResult = Entry<typeof RESULTS>

const HISTORY = table({
  id: z.string(),
  startedAt: z.string(),
  right: z.number(),
  faults: z.number(),
  stale: z.number(),
})
/** A round that ended, in numbers. */
export type RoundSums = Entry<typeof HISTORY>

const ROUNDS_SHOWN = 30
/** Rounds are kept this long, with their results. */
const KEPT_DAYS = 90
/** A promise about corrections is measured by the fiscal year at most, and a while after it is over. */
export const PUBLICATIONS_KEPT_DAYS = 400

/** Begins a round, unless one is under way. */
export async function startRound(db: D1Database, cases: number, now: Date): Promise<void> {
  await db
    .prepare(
      `INSERT INTO shopper_rounds (id, started_at, cases) SELECT ?1, ?2, ?3
       WHERE NOT EXISTS (SELECT 1 FROM shopper_rounds WHERE ended_at IS NULL)`,
    )
    .bind(crypto.randomUUID(), now.toISOString(), cases)
    .run()
}

/** The round that is under way. */
export async function openRound(db: D1Database): Promise<Round | undefined> {
  return ROUNDS.find(await db.prepare(`SELECT ${ROUNDS.columns} FROM shopper_rounds WHERE ended_at IS NULL`).first())
}

/** Keeps what became of some cases, and how far the round is; a case that is asked twice counts once. */
export async function keepResults(
  db: D1Database,
  { id, cases }: Round,
  asked: number,
  results: readonly RoundResult[],
  now: Date,
): Promise<void> {
  const insert = db.prepare(
    'INSERT OR REPLACE INTO shopper_results (round, case_id, way, result, lacks, took_ms) VALUES (?, ?, ?, ?, ?, ?)',
  )
  await db.batch([
    ...results.map((one) =>
      insert.bind(id, one.caseId, one.way, one.result, JSON.stringify(one.lacks), Math.round(one.tookMs)),
    ),
    db
      .prepare('UPDATE shopper_rounds SET asked = ?2, ended_at = CASE WHEN ?2 >= ?3 THEN ?4 END WHERE id = ?1')
      .bind(id, asked, cases, now.toISOString()),
  ])
}

/** The latest round, ended or not, with what it found so far. */
export async function latestRound(db: D1Database): Promise<{ round: Round; results: RoundResult[] } | undefined> {
  const newest = db.prepare(`SELECT ${ROUNDS.columns} FROM shopper_rounds ORDER BY started_at DESC LIMIT 1`)
  const round = ROUNDS.find(await newest.first())
  if (!round) return undefined
  const found = await db
    .prepare(`SELECT ${RESULTS.columns} FROM shopper_results WHERE round = ? ORDER BY case_id, way`)
    .bind(round.id)
    .all()
  return { round, results: RESULTS.list(found) }
}

/** Rounds that ended, newest first. */
export async function roundHistory(db: D1Database): Promise<RoundSums[]> {
  const found = await db
    .prepare(
      `SELECT o.id, o.started_at, coalesce(sum(r.result = 'right'), 0) AS right, coalesce(sum(r.result = 'stale'), 0) AS stale,
         coalesce(sum(r.result NOT IN ('right', 'off', 'not-asked', 'stale')), 0) AS faults
       FROM (SELECT id, started_at FROM shopper_rounds WHERE ended_at IS NOT NULL ORDER BY started_at DESC LIMIT ${ROUNDS_SHOWN}) o
       LEFT JOIN shopper_results r ON r.round = o.id GROUP BY o.id ORDER BY o.started_at DESC`,
    )
    .all()
  return HISTORY.list(found)
}

/** Deletes rounds older than 90 days and publications older than 400, and ends one that stands still since yesterday, or that began on a later day: the clock went back. */
export async function tidyRounds(db: D1Database, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
  await db.batch([
    db
      .prepare('DELETE FROM shopper_results WHERE round IN (SELECT id FROM shopper_rounds WHERE started_at < ?)')
      .bind(before(KEPT_DAYS)),
    db.prepare('DELETE FROM shopper_rounds WHERE started_at < ?').bind(before(KEPT_DAYS)),
    db.prepare('DELETE FROM shopper_publications WHERE published_at < ?').bind(before(PUBLICATIONS_KEPT_DAYS)),
    db
      .prepare(
        'UPDATE shopper_rounds SET ended_at = ?1 WHERE ended_at IS NULL AND (started_at < ?2 OR started_at > ?3)',
      )
      .bind(now.toISOString(), before(1), before(-1)),
  ])
}
