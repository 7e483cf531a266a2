import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'

let rosa: Browser
beforeEach(async () => {
  const tables = ['drafts', 'answers', 'answer_versions']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  rosa = await writer()
})

describe('the list of answers', () => {
  it('shows what is published', async () => {
    const html = await rosa.page('/desk/answers')
    expect(textOf(html)).toContain('1 answer is published.')
    expect(textOf(html)).toContain(
      'How do I replace a lost Social Security card? Social Security English 1 May 1, 2027',
    )
  })

  it('finds answers as citizens do', async () => {
    expect(textOf(await rosa.page('/desk/answers?find=lost%20card'))).toContain('How do I replace a lost')
    expect(textOf(await rosa.page('/desk/answers?find=xyzzy'))).toContain('No answer matches.')
    expect(textOf(await rosa.page('/desk/answers?agency=usagov'))).toContain('No answer matches.')
  })

  it.each([
    '/desk/answers/none/en',
    '/desk/answers/lost-card/tlh',
    '/desk/answers/lost-card/en?version=9',
    '/desk/drafts/none',
  ])('has a page of its own for %s, which is not there', async (path) => {
    expect(await rosa.page(path, 404)).toContain('We don’t have this page')
  })
})
