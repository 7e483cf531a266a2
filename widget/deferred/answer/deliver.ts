import { callApi } from '../../panel/call-api.ts'

/** Waits between tries, then no more: a page that stays open overnight does not knock for ever. */
const WAITS_MS = [0, 2_000, 10_000, 30_000, 120_000]

const newest = new Map<string, object>()

/**
 * Delivers what someone said of an answer, also when the worker is away for a while. The worker keeps one row for each
 * reply, so that trying again changes nothing; only the newest word on a reply is sent.
 */
export function deliver(url: string, said: { reply: string }) {
  newest.set(said.reply, said)
  void attempt(url, said, 0)
}

async function attempt(url: string, said: { reply: string }, tries: number): Promise<void> {
  const wait = WAITS_MS[tries]
  if (wait === undefined) return
  await new Promise((resolve) => setTimeout(resolve, wait))
  if (newest.get(said.reply) !== said) return
  const result = await callApi(url, said)
  if (!result.ok && ['unreachable', 'offline', 'failed', 'too-many-requests'].includes(result.problem))
    return attempt(url, said, tries + 1)
}
