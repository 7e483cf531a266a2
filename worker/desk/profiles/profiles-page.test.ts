import { beforeAll, describe, expect, it } from 'vitest'
import { type Browser, textOf, writer } from '../../../test/worker/browser.ts'
import { AGENCIES, CORPUS } from '../../../test/worker/deployment.ts'
import type { ProfileRecord } from '../../corpus/index.ts'
import { compileSnapshot } from '../../engine/index.ts'
import { answerRecord } from '../../engine/testing/answer-record.ts'
import { asNewIsolate } from '../../per-isolate.ts'

const SAILOR: ProfileRecord = {
  id: 'sailor',
  name: { en: 'Sailor', es: 'Marinero' },
  needs: { en: 'To fish in peace', es: 'Pescar en paz' },
  words: ['boat', 'skipper'],
  channels: ['voice'],
  languages: ['en', 'es'],
  tasks: [
    { name: { en: 'Fish', es: 'Pescar' }, answers: ['fishing'], asked: ['how much is the fishing licence fee'] },
    { name: { en: 'Moor', es: 'Amarrar' }, answers: [], asked: ['where may i anchor a schooner'] },
  ],
}
let rosa: Browser
let profiles: ProfileRecord[] = [SAILOR]
beforeAll(async () => {
  asNewIsolate() // no snapshot in memory
  const fishing = answerRecord({ id: 'fishing', title: 'How much is the fishing licence fee?', body: 'You owe $55.' })
  const answers = [...CORPUS.answers, fishing].sort((a, b) => (a.id < b.id ? -1 : 1))
  const bytes = await compileSnapshot({ ...CORPUS, agencies: AGENCIES, answers })
  rosa = await writer('Rosa')
  const fetch = async (address: string) =>
    address.endsWith('profiles.json') ? Response.json(profiles) : new Response(bytes)
  rosa.bindings = { RATE_LIMITS: 'off', ASSETS: { fetch } }
})

describe('the profiles', () => {
  it('are listed with how many of their tasks are there', async () => {
    const text = textOf(await rosa.page('/desk/profiles'))
    expect(text).toMatch(/Sailor 0 1 1 To fish in peace/)
  })

  it('show each task, what it lacks, and what its questions get', async () => {
    const text = textOf(await rosa.page('/desk/profiles?profile=sailor'))
    expect(text).toMatch(/Fish Partly How much is the fishing licence fee\? fishing\/es “how much is .*” gets it/)
    expect(text).toMatch(/Moor Missing “where may i anchor a schooner” gets none/)
  })

  it('say where there are none', async () => {
    profiles = []
    expect(textOf(await rosa.page('/desk/profiles'))).toContain('This deployment has no profiles')
  })
})
