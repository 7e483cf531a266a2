import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, LOST_CARD, writer } from '../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import { publishSnapshot } from '../../live/publish-snapshot.ts'
import { asNewIsolate } from '../../per-isolate.ts'

const { DB } = env
let rosa: Browser
beforeEach(async () => {
  asNewIsolate() // no snapshot in memory
  const tables = ['drafts', 'answers', 'answer_versions', 'agency_rules', 'answer_moves']
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  rosa = await writer('Rosa')
})

async function published(id: string, language: 'en' | 'es'): Promise<void> {
  const title = `The title of ${id}`
  const markdown = LOST_CARD.replace('id: lost-card', `id: ${id}`)
    .replace('language: en', `language: ${language}`)
    .replace(/^title: .*$/m, `title: ${title}`)
  await DB.batch([
    DB.prepare(
      `INSERT INTO answer_versions (id, language, version, title, markdown, author, created_at) VALUES (?, ?, 1, ?, ?, 'Team', '2026-01-01')`,
    ).bind(id, language, title, markdown),
    DB.prepare(
      `INSERT INTO answers (id, language, agency, title, state, version, review_by) VALUES (?, ?, 'ssa', ?, 'published', 1, '2027-05-01')`,
    ).bind(id, language, title),
  ])
}
const takeDown = async (answer: string, into: string) => {
  await publishSnapshot(deploymentEnv(), new Date())
  return rosa.go(`/desk/answers/${answer}/archive`, { reason: 'One answer for both', into })
}
/** What the public page answers, and where it leads to. */
const seen = async (path: string) => {
  await publishSnapshot(deploymentEnv(), new Date())
  const { status, headers } = await rosa.get(path)
  return [status, headers.get('Location')]
}

describe('an answer that was taken down into another', () => {
  beforeEach(async () => {
    await published('card', 'en')
    await published('other', 'en')
    await published('other', 'es')
  })

  it('in Spanish alone leads to the other there, and its English stays', async () => {
    await published('card', 'es')
    await takeDown('card/es', 'other')
    expect(await seen('/es/a/card')).toEqual([301, '/es/a/other'])
    expect(await seen('/a/card')).toEqual([200, null])
  })

  it('leads to the other in Spanish too where it never was in Spanish', async () => {
    await takeDown('card/en', 'other')
    expect(await seen('/es/a/card')).toEqual([301, '/es/a/other'])
  })

  it('needs one in its own language', async () => {
    await published('card', 'es')
    await published('english', 'en')
    expect(await takeDown('card/es', 'english')).toContain('?archive=into')
    expect(await seen('/es/a/card')).toEqual([200, null])
  })
})

it('an answer in English alone is shown at its Spanish address', async () => {
  await published('card', 'en')
  expect(await seen('/es/a/card')).toEqual([200, null])
})
