import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { addGap, type Browser, draftForm, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'

const { DB } = env
let maria: Browser
let rex: Browser
beforeEach(async () => {
  const tables = ['drafts', 'draft_comments', 'answers', 'answer_versions', 'gaps', 'gap_wordings', 'people', 'plans']
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  maria = await writer('Maria', { role: 'writer', agency: 'ssa' })
  rex = await writer('Rex', { role: 'reviewer', agency: 'ssa' })
})
const home = async (who: Browser) => textOf(await who.page('/desk'))
const sendForReview = async () => {
  const draft = await maria.go('/desk/drafts')
  await maria.go(draft, draftForm(1, { do: 'review' }))
  return draft
}

describe('the first page', () => {
  it('says that nothing waits, where nothing does', async () => {
    expect(await home(rex)).toContain('Nothing waits for you.')
  })

  it('shows a reviewer of the agency what was sent for review, and nobody else', async () => {
    await sendForReview()
    expect(await home(rex)).toMatch(/1 draft to review How do I get a card for my baby\? Maria/)
    expect(await home(maria)).not.toContain('to review')
    expect(await home(await writer('Tom', { role: 'reviewer', agency: 'usagov' }))).not.toContain('to review')
    expect(await home(await writer('Rita', { role: 'reader' }))).not.toContain('to review')
  })

  it('shows the writer what came back, and the comment with it, until they answer', async () => {
    const draft = await sendForReview()
    await rex.go(`${draft}/comment`, { comment: 'The fee is missing.' })
    await rex.go(`${draft}/send-back`)
    expect(await home(maria)).toMatch(/1 draft came back to you .* 1 comment for you .*Rex.* The fee is missing\./)
    await maria.go(`${draft}/comment`, { comment: 'It is there now.' })
    expect(await home(maria)).not.toContain('The fee is missing.')
    await maria.go(draft, draftForm(2, { do: 'review' }))
    expect(await home(maria)).not.toContain('came back')
  })

  it('shows who was named in a comment', async () => {
    const draft = await sendForReview()
    await maria.go(`${draft}/comment`, { comment: 'Is this right, @ann?' })
    expect(await home(await writer('Ann', { role: 'writer' }))).toContain('Is this right, @ann?')
  })

  it('shows work that was given, answers whose check is due, and own drafts', async () => {
    await seedLostCard()
    await DB.prepare(`UPDATE answers SET review_by = '2026-01-01'`).run()
    const gap = await addGap({ asked: [['where do bears sleep', 3]] })
    await rex.go('/desk/gaps/change', { kind: 'assign', gap, person: 'Maria', back: '/desk/gaps' })
    await maria.go('/desk/drafts')
    const text = await home(maria)
    expect(text).toContain('1 piece of work is yours where do bears sleep 3 people')
    expect(text).toContain('1 answer to check again How do I replace a lost Social Security card? due Jan 1, 2026')
    expect(text).toContain('Your draft No title yet Maria')
  })

  it('is in Spanish too', async () => {
    await sendForReview()
    await rex.get('/desk/language/es')
    expect(await home(rex)).toContain('1 borrador por revisar')
  })
})
