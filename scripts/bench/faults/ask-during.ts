import { setTimeout as sleep } from 'node:timers/promises'

const ASKERS = 2
/** A person types for a while: each asker waits so long between questions. */
const PAUSE_MS = 150
const QUESTIONS = ['i lost my social security card', 'how do i renew my passport', 'best pizza in town', 'my dad died']
/** Who waits longer has gone. */
const PATIENCE_MS = 10_000

/** What came of questions that were asked while something went on. */
export interface Asked {
  /** Milliseconds of each reply, of those that got none PATIENCE_MS. */
  times: number[]
  unanswered: number
  /** Ids of the replies. */
  replies: string[]
}

/** Asks again and again while something goes on, two at a time, and notes how long each reply took. */
export async function askDuring(origin: string, work: () => Promise<unknown>): Promise<Asked> {
  const asked: Asked = { times: [], unanswered: 0, replies: [] }
  let over = false
  const askers = Array.from({ length: ASKERS }, () => asker(origin, asked, () => over))
  try {
    await work()
  } finally {
    over = true
    await Promise.all(askers)
  }
  return asked
}

async function asker(origin: string, asked: Asked, isOver: () => boolean): Promise<void> {
  for (let turn = 0; !isOver(); turn++) {
    const started = performance.now()
    const id = await ask(origin, QUESTIONS[turn % QUESTIONS.length] ?? '')
    asked.times.push(id === undefined ? PATIENCE_MS : performance.now() - started)
    if (id === undefined) asked.unanswered += 1
    else asked.replies.push(id)
    await sleep(PAUSE_MS)
  }
}

/** The reply's id; undefined where there was none. */
async function ask(origin: string, question: string): Promise<string | undefined> {
  const body = JSON.stringify({ question })
  try {
    const response = await fetch(`${origin}/api/ask`, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const { id }: { id?: unknown } = Object(await response.json())
    return response.ok && typeof id === 'string' ? id : undefined
  } catch {
    return undefined
  }
}
