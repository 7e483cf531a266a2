import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { CORPUS, deploymentEnv, STATES, snapshotBytes } from '../../test/worker/deployment.ts'
import { recordText } from '../corpus/index.ts'
import { type Common, commonPath, hashName, openCommon } from '../corpus/snapshot/index.ts'
import { compileSnapshot, embeddingsOf, openSnapshot } from '../engine/index.ts'
import { packPretrainedVectors } from '../engine/vectors/pretrained-vectors.ts'
import { asNewIsolate } from '../per-isolate.ts'
import { keepRecordChange } from '../store/answers/record-changes.ts'
import { readPointer } from '../store/current-snapshot.ts'
import { consumePublish } from './consume-publish.ts'
import { liveEngine } from './live.ts'
import { publishSnapshot } from './publish-snapshot.ts'
import { readPublished } from './published-snapshot.ts'

/** A part that snapshots share, with a vector of two numbers for `dog`; and what a corpus taught about two words. */
const packed = (value: number) =>
  packPretrainedVectors({
    stems: ['dog'],
    words: ['dog', 'the'],
    ranks: new Uint32Array([0]),
    scales: new Float32Array([0.5]),
    values: new Int8Array([3, value]),
  })
const commonBytes = packed(4)
const common = openCommon(await hashName(commonBytes), commonBytes)
const otherBytes = packed(5)
const other = await hashName(otherBytes)
const embeddings = {
  common,
  dimensions: 2,
  step: 0.1,
  most: 1,
  stems: ['dog', 'zoo'],
  deltas: new Int8Array([0, 1, 1, 0]),
}

/** Static assets by path. */
function assetsOf(files: Record<string, Uint8Array>) {
  const fetch = async (url: string) => {
    const bytes = files[new URL(url).pathname]
    return bytes ? new Response(bytes) : new Response('', { status: 404 })
  }
  return { ASSETS: { fetch } }
}
const NOW = new Date('2026-11-22T12:00:00Z')

const fileOf = (id: string, title: string, body = 'Ask at the gate.') => `---
id: ${id}
title: ${title}
language: en
agency: usagov
agencies: [usagov]
topics: [animals]
asked:
  - bring my dog to the zoo
  - dogs in the zoo
  - zoo with a dog
sources:
  - title: Zoo rules
    url: https://www.usa.gov/zoo
owner: Zoo team
last_reviewed_on: 2026-11-01
review_in: 6 months
---

${body}
`

async function write(id: string, version: number, markdown: string, state = 'published') {
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO answer_versions (id, language, version, title, markdown, author, created_at)
       VALUES (?, 'en', ?, 't', ?, 'w', '2026-11-22')`,
    ).bind(id, version, markdown),
    env.DB.prepare(
      `INSERT INTO answers (id, language, agency, title, state, version, review_by)
       VALUES (?, 'en', 'usagov', 't', ?, ?, '2027-01-01')
       ON CONFLICT (id, language) DO UPDATE SET version = excluded.version, state = excluded.state`,
    ).bind(id, state, version),
  ])
}

beforeEach(async () => {
  const tables = ['answers', 'answer_versions', 'current_snapshot', 'snapshots']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
})

const published = async (shared?: Common) => {
  const pointer = await readPointer(env.DB)
  return pointer && openSnapshot(await readPublished(env.SNAPSHOTS, pointer.name), shared)
}

describe('publishing', () => {
  it('has contacts, closed days, agencies and states as the desk changed them', async () => {
    const [contact] = CORPUS.agencies[0]?.contacts ?? []
    if (!contact) throw new Error('the deployment has no contact')
    const record = { ...contact, phone: '+18005550100' }
    const closures = [{ from: '2026-12-24', to: '2026-12-24', name: { en: 'Closed by order' } }]
    const about = { name: { en: 'USA.gov' }, url: 'https://www.usa.gov/new' }
    const [state] = STATES.states
    const offices = { medicaid: { url: 'https://new.ca.gov/' } }
    for (const [target, now, filed] of [
      ['contact:usagov/main', record, contact],
      ['closures:ssa', closures, []],
      ['closures:everywhere', [{ ...closures[0], everywhere: true }], []],
      ['agency:usagov', about, { name: CORPUS.agencies[0]?.name, url: CORPUS.agencies[0]?.url }],
      ['state:ca', { ...state, offices }, state],
    ] as const) {
      const said = { askedBy: 'Rex', askedAt: NOW.toISOString(), reason: '', was: recordText(filed) }
      await keepRecordChange(env.DB, { target, state: 'live', record: now, ...said }, 'Rex', NOW)
    }
    await write('zoo', 1, fileOf('zoo', 'May I bring my dog to the zoo?'))
    await publishSnapshot(deploymentEnv(), NOW)
    const now = await published()
    expect(now?.agencies[0]).toMatchObject({ ...about, contacts: [{ phone: '+18005550100' }] })
    expect(now?.agencies.map((agency) => agency.closures?.length)).toEqual([1, 2])
    expect(now?.states?.states[0]?.offices).toEqual(offices)
    await env.DB.prepare('DELETE FROM record_changes').run()
  })

  it('puts the deployment’s facts in the place of their names', async () => {
    const days = { owner: 'usagov', source: 'https://www.usa.gov/', checked: '2026-11-01', expires: '2027-05-01' }
    const bytes = await compileSnapshot({ ...CORPUS, facts: [{ name: 'dog-fee', value: '$4', ...days }] })
    const ASSETS = { ...env.ASSETS, fetch: async () => new Response(bytes) }
    await write('zoo', 1, fileOf('zoo', 'May I bring my dog to the zoo?', 'Yes, for {{dog-fee}}.'))
    await write('pool', 1, fileOf('pool', 'May I bring my dog to the pool?', 'Yes, for {{pool-fee}}.'))
    const { leftOut } = await publishSnapshot(deploymentEnv({ ASSETS }), NOW)
    expect(leftOut).toEqual(['pool/en version 1: line 20: there is no fact `pool-fee` in facts.yaml'])
    const zoo = (await published())?.answer('zoo', 'en')
    expect(zoo).toMatchObject({ facts: ['dog-fee'], goodUntil: '2027-05-01' })
    expect(JSON.stringify(zoo?.blocks)).toContain('Yes, for $4.')
    expect((await published())?.facts).toHaveLength(1)
  })

  it('makes the live versions in D1 a snapshot, with this deployment’s agencies and words', async () => {
    await write('zoo', 1, fileOf('zoo', 'May I bring my dog to the zoo?'))
    await write('zoo', 2, fileOf('zoo', 'May I bring a dog to the zoo?'))
    await write('old', 1, fileOf('old', 'What was this about?'), 'archived')
    const outcome = await publishSnapshot(deploymentEnv(), NOW)
    const snapshot = await published()
    expect(outcome).toEqual({ published: snapshot?.name, answers: 1, leftOut: [] })
    expect(snapshot?.answer('zoo', 'en')).toMatchObject({ version: 2, title: 'May I bring a dog to the zoo?' })
    expect(snapshot?.agencies.map(({ id }) => id)).toEqual(['usagov', 'ssa'])
    expect(await readPointer(env.DB)).toEqual({
      name: snapshot?.name,
      base: (await openSnapshot(await snapshotBytes())).name,
      publishedAt: NOW.toISOString(),
    })
  })

  it('keeps what this deployment’s own snapshot learnt about words', async () => {
    const base = await compileSnapshot(CORPUS, embeddings)
    await write('cat', 1, fileOf('cat', 'May I bring my cat to the zoo?'))
    await publishSnapshot(
      deploymentEnv(assetsOf({ '/snapshot.bin': base, [commonPath(common.name)]: commonBytes })),
      NOW,
    )
    const snapshot = await published(common)
    const kept = snapshot && embeddingsOf(snapshot)
    expect(kept).toEqual({ ...embeddings, stems: ['zoo', 'dog'], deltas: new Int8Array([1, 0, 0, 1]) })
  })

  it('keeps the part that snapshots share, so that a deployment with another one can open what was published', async () => {
    const base = await compileSnapshot(CORPUS, { ...embeddings, common: { ...common, name: other } })
    const { commonSource } = await import('./common-part.ts')
    await expect(commonSource(deploymentEnv(assetsOf({})))(other)).rejects.toThrow('neither assets nor KV')
    await write('zoo', 1, fileOf('zoo', 'May I bring my dog to the zoo?'))
    await publishSnapshot(deploymentEnv(assetsOf({ '/snapshot.bin': base, [commonPath(other)]: otherBytes })), NOW)
    asNewIsolate() // nothing in memory
    const later = await import('./common-part.ts')
    const found = await later.commonSource(deploymentEnv(assetsOf({})))(other)
    expect(found.stems).toEqual(['dog'])
    expect((await published(found))?.size).toBe(1)
  })

  it('is seen at once by the isolate that did it', async () => {
    await write('zoo', 1, fileOf('zoo', 'May I bring my dog to the zoo?'))
    const bindings = deploymentEnv()
    await publishSnapshot(bindings, NOW)
    const engine = await liveEngine(bindings, createExecutionContext())
    expect(engine.snapshot.name).toBe((await published())?.name)
  })

  it('puts damaged bytes right, of the snapshot and of the part that it shares', async () => {
    const base = await compileSnapshot(CORPUS, embeddings)
    const bindings = deploymentEnv(assetsOf({ '/snapshot.bin': base, [commonPath(common.name)]: commonBytes }))
    await write('zoo', 1, fileOf('zoo', 'May I bring my dog to the zoo?'))
    await publishSnapshot(bindings, NOW)
    const { name = '' } = (await readPointer(env.DB)) ?? {}
    for (const key of [`snapshot:${name}`, `common:${common.name}`]) await env.SNAPSHOTS.put(key, 'damaged')
    await expect(published(common)).rejects.toThrow('KV holds')
    await publishSnapshot(bindings, NOW)
    expect((await published(common))?.name).toBe(name)
    expect(await env.SNAPSHOTS.get(`common:${common.name}`, 'arrayBuffer')).toEqual(commonBytes.slice().buffer)
  })

  it('gives the same content the same name', async () => {
    await write('zoo', 1, fileOf('zoo', 'May I bring my dog to the zoo?'))
    const first = await publishSnapshot(deploymentEnv(), NOW)
    expect(await publishSnapshot(deploymentEnv(), new Date())).toEqual(first)
    expect(await env.DB.prepare('SELECT count(*) AS n FROM snapshots').first('n')).toBe(1)
  })

  it('leaves a broken version out, and says which and why', async () => {
    await write('zoo', 1, fileOf('zoo', 'May I bring my dog to the zoo?'))
    await write('raw', 1, fileOf('raw', 'Is raw HTML fine?', '<script>alert(1)</script>'))
    await write('other', 1, fileOf('not-other', 'Is this another answer?'))
    const outcome = await publishSnapshot(deploymentEnv(), NOW)
    expect(outcome).toMatchObject({ answers: 1 })
    expect(outcome.leftOut).toHaveLength(2)
    expect(outcome.leftOut[0]).toMatch(/^other\/en version 1: it names not-other\/en/)
    expect(outcome.leftOut[1]).toMatch(/^raw\/en version 1: line \d+: /)
  })

  it('never empties a deployment', async () => {
    await write('raw', 1, 'not an answer')
    expect(await publishSnapshot(deploymentEnv(), NOW)).toMatchObject({ nothing: expect.any(String) })
    expect(await readPointer(env.DB)).toBeUndefined()
  })

  it('compiles 600 answers in order, page by page', async () => {
    for (let first = 0; first < 600; first += 100) {
      const ids = Array.from({ length: 100 }, (_, at) => `answer-${String(first + at).padStart(4, '0')}`)
      await Promise.all(ids.map((id) => write(id, 1, fileOf(id, `What about ${id}?`))))
    }
    expect(await publishSnapshot(deploymentEnv(), NOW)).toMatchObject({ answers: 600 })
    const snapshot = await published()
    expect(snapshot?.keys.map(({ id }) => id)).toEqual([...(snapshot?.keys ?? [])].map(({ id }) => id).sort())
  })
})

describe('the publishing queue', () => {
  const batchOf = (ids: string[], reason = 'r') =>
    createMessageBatch(
      'one-stop-publish',
      ids.map((id) => ({ id, timestamp: NOW, attempts: 1, body: { kind: 'publish', by: 'w', reason } })),
    )

  it('publishes once for all messages that wait', async () => {
    await write('zoo', 1, fileOf('zoo', 'May I bring my dog to the zoo?'))
    const batch = batchOf(['a', 'b', 'c'])
    await consumePublish(batch, deploymentEnv())
    expect((await getQueueResult(batch, createExecutionContext())).ackAll).toBe(true)
    expect((await published())?.size).toBe(1)
  })

  it('does once what many isolates ask for when new content is deployed', async () => {
    await write('zoo', 1, fileOf('zoo', 'May I bring my dog to the zoo?'))
    const bindings = deploymentEnv()
    await consumePublish(batchOf(['a', 'b'], 'new-content'), bindings)
    const first = await readPointer(env.DB)
    await write('zoo', 2, fileOf('zoo', 'May I bring a dog to the zoo?'))
    const again = batchOf(['c'], 'new-content')
    await consumePublish(again, bindings)
    expect(await readPointer(env.DB)).toEqual(first)
    expect((await getQueueResult(again, createExecutionContext())).ackAll).toBe(true)
    await consumePublish(batchOf(['d', 'e'], 'written'), bindings)
    expect((await published())?.answer('zoo', 'en')?.version).toBe(2)
  })

  it('tries again when KV fails, and moves no pointer', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    await write('zoo', 1, fileOf('zoo', 'May I bring my dog to the zoo?'))
    const batch = batchOf(['a'])
    await consumePublish(batch, deploymentEnv({ SNAPSHOTS: { put: () => Promise.reject(new Error('KV is down')) } }))
    expect((await getQueueResult(batch, createExecutionContext())).retryBatch).toMatchObject({ retry: true })
    expect(await readPointer(env.DB)).toBeUndefined()
    expect(log).toHaveBeenCalled()
  })
})
