import { env } from 'cloudflare:workers'
import { beforeEach, expect, it, vi } from 'vitest'
import { ask } from '../../../test/worker/api-caller.ts'
import { Browser } from '../../../test/worker/browser.ts'
import { CORPUS } from '../../../test/worker/deployment.ts'
import { nothingPromised, published } from '../../desk/standards/testing/promised.ts'
import { compileSnapshot } from '../../engine/index.ts'
import { asNewIsolate } from '../../per-isolate.ts'

const NAMES = [{ reach: 'ssa/main', names: ['Social Security', 'SSA'], topics: [] }]
const BYTES = await compileSnapshot({ ...CORPUS, names: NAMES })
const ASSETS = { fetch: async () => new Response(BYTES) }
const PROMISE = { text: 'We answer in 10 days.', language: 'en', url: '/standards/ssa' }

const { DB } = env
beforeEach(async () => {
  await published(await nothingPromised())
  asNewIsolate() // the desk was asked with another corpus, and its standards are known
})

async function reached(question: string, more: Record<string, string> = {}) {
  const { body } = await ask({ question, ...more }, { DB, ASSETS })
  return { kind: body.kind, urgent: body.urgent, promises: promisesOf(body), body }
}

function promisesOf({ contacts }: { contacts: { agency: { id: string }; promise?: unknown }[] }) {
  return contacts.flatMap(({ agency, promise }) => (promise ? [[agency.id, promise]] : []))
}

it('comes with a reply that says whom to reach, whoever’s page it was asked on', async () => {
  await vi.waitFor(async () =>
    expect(await reached('social security phone number')).toMatchObject({
      ...{ kind: 'contacts', promises: [['ssa', PROMISE]] },
    }),
  )
  const spanish = await reached('número de teléfono de Social Security', { language: 'es' })
  const inSpanish = { text: 'Respondemos en 10 días.', language: 'es', url: '/standards/ssa?language=es' }
  expect(spanish).toMatchObject({ kind: 'contacts', promises: [['ssa', inSpanish]] })
  expect(await reached('social security phone number', { agency: 'usagov' })).toMatchObject({
    ...{ kind: 'contacts', promises: [['ssa', PROMISE]] },
  })
  expect(await reached('i want to talk to a person', { agency: 'usagov' })).toMatchObject({
    ...{ kind: 'contacts', promises: [] },
  })
})

it('is drawn on the page of the reply', async () => {
  const anyone = new Browser()
  anyone.bindings = { RATE_LIMITS: 'off', DB, ASSETS } as never
  await vi.waitFor(async () => {
    const page = await (await anyone.post('/ask', { question: 'social security phone number', language: 'en' })).text()
    expect(page).toContain('<a href="/standards/ssa">We answer in 10 days.</a>')
  })
})

it('is told to nobody in danger', async () => {
  await vi.waitFor(async () => expect((await reached('social security phone number')).promises).toHaveLength(1))
  const { urgent, body } = await reached('i want to kill myself, social security phone number')
  expect(urgent).toBeDefined()
  expect(JSON.stringify(body)).not.toContain('We answer in 10 days.')
})
