import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Browser, hiddenValue, RIGHT_FORM, textOf, writer } from '../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import { publishSnapshot } from '../../live/publish-snapshot.ts'
import { onlyLostCard, row, start } from '../exchange/testing/uploads.ts'

const BODY = 'Ask for a new card by mail.'
const OLDER = 'checked November 1, 2026 · text changed November 28, 2026 ·'

let rosa: Browser
beforeEach(async () => {
  await onlyLostCard()
  await env.DB.prepare('DELETE FROM current_snapshot').run()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-28T15:00:00Z') })
  rosa = await writer('Rosa')
  await asPeopleRead()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A session does not last so long. */
async function aWeekLater(): Promise<void> {
  vi.setSystemTime(new Date('2026-12-05T15:00:00Z'))
  rosa = await writer('Rosa')
}

async function asPeopleRead(): Promise<string> {
  await publishSnapshot(deploymentEnv(), new Date())
  return textOf(await rosa.page('/a/lost-card'))
}

/** Publishes the answer with these fields, the day of its check as it was, and reads it as people do. */
async function published(version: number, changes: Record<string, string>): Promise<string> {
  const draft = await rosa.go('/desk/answers/lost-card/en/edit')
  const { checkedToday: _, ...form } = RIGHT_FORM
  const lastChecked = hiddenValue(await rosa.page(draft), 'lastChecked')
  const kept = { id: '', revision: '1', baseVersion: String(version), lastChecked }
  await rosa.go(draft, { ...form, title: 'How do I replace a lost card?', ...kept, ...changes, do: 'publish' })
  return asPeopleRead()
}

it('says that a text is newer than its last check, and the day on which it changed', async () => {
  expect(await published(1, { body: BODY })).toContain(OLDER)
  await aWeekLater()
  // How people ask it is no part of what they read.
  expect(await published(2, { body: BODY, asked: 'my card is gone' })).toContain(OLDER)
  expect(await published(3, { body: `${BODY} Or go to an office.` })).toContain('· text changed December 5, 2026 ·')
})

it('says one day alone where the facts were checked with the change', async () => {
  expect(await published(1, { body: BODY })).toContain(OLDER)
  await aWeekLater()
  const checked = await published(2, { body: `${BODY} It is free.`, checkedToday: 'on' })
  expect(checked).toContain('checked December 5, 2026 · version 3')
})

it('says so of what an import changed, and nothing of a text that nobody changed', async () => {
  expect(await asPeopleRead()).toContain('checked November 1, 2026 · version 1')
  const path = await start(rosa, [row('lost-card', { body: BODY })])
  await rosa.go(path, { do: 'overwrite-all' })
  await rosa.go(path, { do: 'import', as: 'published' })
  expect(await asPeopleRead()).toContain(OLDER)
  expect(textOf(await rosa.page(await start(rosa, [row('lost-card', { body: BODY })])))).toContain('1 the same')
})
