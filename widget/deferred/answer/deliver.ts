import { callApi } from '../../panel/call-api.ts'
import type { PanelContext } from '../../panel/ports.ts'
import { keepUnsent, unsentOf } from '../persist.ts'

/** Waits between tries, then no more on this page: one that stays open overnight does not knock for ever. */
const WAITS_MS = [0, 2_000, 10_000, 30_000, 120_000]
/** What trying again does not mend. */
const REFUSED = ['answer-unknown', 'field-wrong', 'origin-not-listed']

type Said = { reply: string }
const newest = new Map<string, Said>()

/**
 * Delivers what someone said of an answer until the worker has it: while it is away for a while, on the next page, and
 * when the network is back. The worker keeps one row for each reply, so that trying again changes nothing; only the
 * newest word on a reply is sent.
 */
export function deliver(said: Said, panel: PanelContext) {
  newest.set(said.reply, said)
  keepUnsent(panel, [...newest.values()])
  void attempt(said, panel, 0)
}

/** Delivers what a page before could not. */
export function deliverUnsent(panel: PanelContext) {
  for (const said of unsentOf(panel)) deliver(said, panel)
  addEventListener('online', () => {
    for (const said of newest.values()) void attempt(said, panel, 0)
  })
}

async function attempt(said: Said, panel: PanelContext, tries: number): Promise<void> {
  const wait = WAITS_MS[tries]
  if (wait === undefined) return
  await new Promise((resolve) => setTimeout(resolve, wait))
  if (newest.get(said.reply) !== said) return
  const result = await callApi(`${panel.base}api/feedback`, said)
  if (!result.ok && !REFUSED.includes(result.problem)) return attempt(said, panel, tries + 1)
  if (newest.get(said.reply) !== said) return
  newest.delete(said.reply)
  keepUnsent(panel, [...newest.values()])
}
