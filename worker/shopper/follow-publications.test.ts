import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, expect, it } from 'vitest'
import { deploymentEnv } from '../../test/worker/deployment.ts'
import worker from '../index.ts'
import { keepLook, publicationsToFollow, secondsToEverywhere } from '../store/shopper/publications.ts'
import type { Shop } from './caller.ts'
import { followPublications } from './follow-publications.ts'
import { ownShop } from './own-shop.ts'

const { DB } = env
const NOW = new Date('2026-11-29T12:00:00.000Z')
const PUBLISHED = '2026-11-29T11:59:00.000Z'

beforeEach(async () => {
  const tables = ['shopper_publications', 'answers', 'answer_versions']
  await DB.batch([
    ...tables.map((table) => DB.prepare(`DELETE FROM ${table}`)),
    DB.prepare(
      `INSERT INTO answers (id, language, agency, title, state, version, review_by) VALUES ('lost-card', 'en', 'ssa', 'x', 'published', 2, '2027-01-01')`,
    ),
    DB.prepare(
      `INSERT INTO answer_versions (id, language, version, title, markdown, author, created_at) VALUES ('lost-card', 'en', 2, 'x', '', 'Maria', ?)`,
    ).bind(PUBLISHED),
  ])
})

/** The deployment, whose open data is a version behind for a while. */
function lateShop(isLate: () => boolean): Shop {
  const bound = deploymentEnv({ SIGN_IN: 'none' })
  const shop = ownShop(bound, createExecutionContext(), worker.fetch)
  if (!shop) throw new Error('settings')
  return {
    ...shop,
    async send(request) {
      const response = await shop.send(request)
      if (new URL(request.url).pathname === '/data/answers.jsonl' && isLate()) return response
      const body = (await response.text())
        .replace(/version 1\b|Version 1\b/g, 'version 2')
        .replaceAll('"version":1', '"version":2')
      return new Response(body, { status: response.status, headers: response.headers })
    },
  }
}

it('reads the open data anew at each look: what was behind a moment ago may be there now', async () => {
  let late = true
  const shop = lateShop(() => late)
  expect(await followPublications(DB, shop, () => NOW)).toBe(1)
  late = false
  expect(await followPublications(DB, shop, () => NOW)).toBe(0)
})

it('that was seen everywhere stays so, whatever a look that began before it says', async () => {
  const [publication] = await publicationsToFollow(DB, NOW)
  if (!publication) throw new Error('none to follow')
  await keepLook(DB, publication, [], NOW)
  await keepLook(DB, publication, ['open data'], new Date(NOW.getTime() + 5_000))
  expect(await secondsToEverywhere(DB, '2026-11-01')).toEqual([expect.closeTo(60, 1)])
})
