import * as z from 'zod/mini'
import { CHANNELS, type Channel, REPLY_KINDS, type ReplyKind } from '../../contract/index.ts'
import { table } from '../table.ts'
import { ALL_TOGETHER, type DayRange, noneCounted } from './daily-counts.ts'

/** Questions that came in by a channel, by kind of reply. */
export interface ChannelCount extends Record<ReplyKind, number> {
  channel: Channel
}

const COUNTS = table({ channel: z.enum(CHANNELS), kind: z.enum(REPLY_KINDS), count: z.number() })

/** Statement behind `channelCounts`, for EXPLAIN: a short search for each channel. */
export const CHANNEL_COUNTS = `SELECT n.channel, n.kind, sum(n.count) AS count
  FROM json_each(?1) c CROSS JOIN channel_counts n ON n.agency = ?2 AND n.channel = c.value AND n.day BETWEEN ?3 AND ?4
  GROUP BY n.channel, n.kind`

/** What came in by each channel in a time, in the order of the contract's list; channels without a question have zeros.
 * @param agency - An agency's id, or undefined for all together. */
export async function channelCounts(
  db: D1Database,
  { from, to }: DayRange,
  agency: string = ALL_TOGETHER,
): Promise<ChannelCount[]> {
  const found = await db.prepare(CHANNEL_COUNTS).bind(JSON.stringify(CHANNELS), agency, from, to).all()
  const counts = new Map(CHANNELS.map((channel) => [channel, { channel, ...noneCounted() }]))
  for (const { channel, kind, count } of COUNTS.list(found)) {
    const row = counts.get(channel)
    if (row) row[kind] = count
  }
  return [...counts.values()]
}
