import { setTimeout as sleep } from 'node:timers/promises'

/** What people were promised: receipts by code, with their question's reply, and ratings by reply. */
export interface Promised {
  receipts: Map<string, string>
  ratings: Map<string, boolean>
}

export function nothingPromised(): Promised {
  return { receipts: new Map(), ratings: new Map() }
}

/** Words that no answer knows, so that every question gets a receipt; each differs from all others. */
function unanswerable(writer: number, turn: number): string {
  const letters = (number: number) => number.toString(26).replace(/\d/g, (digit) => 'zqxjvkwyhb'[Number(digit)] ?? '')
  return `where do i register my ${letters(writer + 1_000)} ${letters(Date.now() % 1e9)} ${letters(turn + 100)} balloon`
}

async function post(origin: string, path: string, body: object): Promise<Record<string, unknown> | undefined> {
  try {
    const response = await fetch(origin + path, { method: 'POST', body: JSON.stringify(body) })
    if (!response.ok) return undefined
    const text = await response.text()
    return text ? JSON.parse(text) : {}
  } catch {
    return undefined // cut off: nothing was promised
  }
}

/** Asks, and rates an answer now and then, until it is told to stop; writes down what was acknowledged. */
async function writer(origin: string, number: number, promised: Promised, isOver: () => boolean): Promise<void> {
  for (let turn = 0; !isOver(); turn++) {
    const reply = await post(origin, '/api/ask', { question: unanswerable(number, turn), agency: 'va' })
    if (typeof reply?.receipt === 'string' && reply.receipt) promised.receipts.set(reply.receipt, String(reply.id))
    if (turn % 4 === 0) await rate(origin, promised)
    if (!reply) await sleep(20)
  }
}

async function rate(origin: string, { ratings }: Promised): Promise<void> {
  const reply = await post(origin, '/api/ask', { question: 'i lost my social security card', agency: 'ssa' })
  if (reply?.kind !== 'answer') return
  const said = { reply: String(reply.id), answer: 'replace-social-security-card', version: 1, language: 'en' }
  const taken = await post(origin, '/api/feedback', { ...said, helpful: true })
  if (taken) ratings.set(said.reply, true)
}

/** Lets writers work until so much more was promised, and cuts them off without a warning.
 * @param kill - Ends the server while they write. */
export async function writeUntil(
  { origin, kill }: { origin: string; kill(): Promise<void> },
  writers: number,
  more: number,
  promised: Promised,
): Promise<void> {
  const enough = promised.receipts.size + promised.ratings.size + more
  let over = false
  const all = Array.from({ length: writers }, (_, number) => writer(origin, number, promised, () => over))
  for (const giveUp = Date.now() + 60_000; Date.now() < giveUp; await sleep(5))
    if (promised.receipts.size + promised.ratings.size >= enough) break
  await kill()
  over = true
  await Promise.all(all)
}
