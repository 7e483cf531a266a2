import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, babyGap, draftForm, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'

let rosa: Browser
beforeEach(async () => {
  const tables = ['gaps', 'gap_wordings', 'gap_places', 'questions', 'drafts', 'answers', 'answer_versions']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  rosa = await writer()
})

const editLostCard = () => rosa.go('/desk/answers/lost-card/en/edit')
const versions = () =>
  env.DB.prepare(`SELECT count(*) AS n FROM answer_versions WHERE id = 'baby-card'`).first<number>('n')

describe('writing an answer to a gap', () => {
  it('starts with its question, all its wordings and the agency it was asked at', async () => {
    const draft = await rosa.go(`/desk/gaps/${await babyGap()}/write`)
    const html = await rosa.page(draft)
    expect(html).toContain('value="how do i get a card for my baby"')
    expect(html).toMatch(
      /name="asked"[^>]*>\s*how do i get a card for my baby\nnewborn card\nmy son 078-05-1120 has no card<\/textarea>/,
    )
    expect(html).toContain('<option value="ssa" selected="">')
    expect(textOf(html)).toContain('6 people are waiting')
  })

  it('is one draft, however often the button is pressed', async () => {
    const gap = await babyGap()
    expect(await rosa.go(`/desk/gaps/${gap}/write`)).toBe(await (await writer('Sam')).go(`/desk/gaps/${gap}/write`))
    expect(textOf(await rosa.page(`/desk/gaps/${gap}`))).toContain('Someone is writing an answer to this')
  })

  it('keeps every field as typed, also what is wrong', async () => {
    const draft = await rosa.go('/desk/drafts')
    const body = '\n\n  <b half a tho\n\n\ttab & "quotes" \u0627\u0644'
    const to = await rosa.go(draft, draftForm(1, { body, title: ' x ', do: 'save' }))
    const html = await rosa.page(to)
    expect(textOf(html)).toContain('Saved.')
    expect(html).toContain(`\n${body.replace('&', '&amp;').replaceAll('"', '&quot;').replace('<', '&lt;')}</textarea>`)
    expect(html).toContain('value=" x "')
    expect(html).toContain('value="https://www.ssa.gov/people/parents"')
  })

  it('makes the name in the address from the title, until somebody wrote one', async () => {
    const draft = await rosa.go('/desk/drafts')
    const form = draftForm(1, { title: 'Can I keep a llama at work?', id: '' })
    await rosa.go(draft, { ...form, do: 'save' })
    expect(await rosa.page(draft)).not.toContain('value="can-i-keep-a-llama-at-work"')
    const shown = await rosa.page(await rosa.go(draft, { ...form, revision: '2', do: 'preview' }))
    expect(shown).toContain('value="can-i-keep-a-llama-at-work"')
    expect(shown).toMatch(/<datalist id="owner-names"><option value="[^"]+"/)
  })

  it('says which day readers would read without the tick', async () => {
    expect(textOf(await rosa.page(await editLostCard()))).toContain(
      'Without the tick readers still read “checked Nov 1, 2026”',
    )
  })

  it('shows each problem beside its field, with the line of that field, and all at once', async () => {
    const draft = await rosa.go('/desk/drafts')
    const body = 'Call us.\n\n<b>bad</b>\n\n1. **Go** @nobody\n\n   [x](http://a.b)'
    const asked = 'fine\n\nbad\u202eword'
    const wrong = draftForm(1, {
      body,
      asked,
      owner: '',
      id: 'Not An Id',
      sourceTitle: '',
      sourceUrl: '',
      do: 'publish',
    })
    const response = await rosa.post(draft, wrong)
    const html = await response.text()
    const beside = (field: string) => textOf(html.split(`id="${field}-problem"`)[1]?.split('</ul>')[0] ?? '')
    expect(response.status).toBe(422)
    expect(beside('body')).toMatch(
      /Line 3: this is code of a web page.* Line 5: no agency here is called `@nobody`.* Line 7: link/,
    )
    expect(beside('asked')).toMatch(/Line 3:/)
    expect(beside('owner')).toContain('This cannot be empty.')
    expect(beside('sources')).toContain('This cannot be empty.')
    expect(beside('id')).toContain('lower-case')
    expect(textOf(html)).toContain('Fix 8 problems before you publish')
    expect(await versions()).toBe(0)
  })

  it('previews the answer as citizens will see it, and what it would change', async () => {
    const draft = await rosa.go(`/desk/gaps/${await babyGap()}/write`)
    const to = await rosa.go(draft, draftForm(1, { do: 'preview' }))
    const text = textOf(await rosa.page(to))
    expect(text).toMatch(/As citizens will see it How do I get a card for my baby\? Ask for it when/)
    expect(text).toMatch(/\d of 6 waiting questions would now be answered\./)
    expect(text).toContain('No problems found.')
  })

  it('previews the text while other fields are still empty', async () => {
    const draft = await rosa.go('/desk/drafts')
    const to = await rosa.go(
      draft,
      draftForm(1, { owner: '', id: '', agency: '', sourceTitle: '', sourceUrl: '', do: 'preview' }),
    )
    expect(textOf(await rosa.page(to))).toMatch(/As citizens will see it How do I get .* Tick the box/)
  })

  it('says what in the wording is hard to read, where, and what to do', async () => {
    const draft = await rosa.go('/desk/drafts')
    const body = 'Applicants shall utilize the form prior to the deadline.'
    const html = await rosa.page(await rosa.go(draft, draftForm(1, { body, do: 'preview' })))
    expect(textOf(html)).toMatch(/Plain-language check Reads at grade \d+/)
    expect(html).toContain('<mark>shall</mark>')
    expect(html).toContain('<mark>utilize</mark>')
  })

  it('is discarded, and brought back with its text', async () => {
    const draft = await rosa.go('/desk/drafts')
    await rosa.go(draft, draftForm(1, { do: 'save' }))
    await rosa.go(`${draft}/discard`)
    expect(textOf(await rosa.page(draft))).toContain('The draft is discarded. Its text is kept.')
    expect(await rosa.page('/desk/answers')).not.toContain(draft)
    await rosa.go(`${draft}/restore`)
    expect(await rosa.page(draft)).toContain('value="How do I get a card for my baby?"')
  })
})

describe('editing an answer', () => {
  it('starts from the live version, and keeps the day of its last check', async () => {
    const draft = await editLostCard()
    const html = await rosa.page(draft)
    expect(html).toContain('value="How do I replace a lost Social Security card?"')
    expect(html).not.toMatch(/name="checkedToday" checked/)
    const { checkedToday, ...form } = draftForm(1, {
      id: 'lost-card',
      baseVersion: '1',
      lastChecked: '2026-11-01',
      do: 'publish',
    })
    expect(checkedToday).toBe('on')
    await rosa.go(draft, form)
    const markdown = await env.DB.prepare('SELECT markdown FROM answer_versions WHERE version = 2').first<string>(
      'markdown',
    )
    expect(markdown).toContain('last_reviewed_on: 2026-11-01')
    expect(textOf(await rosa.page('/desk/answers/lost-card/en?version=1'))).toContain(
      'This is version 1. Version 2 is live.',
    )
  })

  it('opens the draft that someone has begun', async () => {
    expect(await editLostCard()).toBe(await (await writer('Sam')).go('/desk/answers/lost-card/en/edit'))
  })

  it('never changes the answer’s name', async () => {
    const draft = await editLostCard()
    await rosa.go(draft, draftForm(1, { id: 'stolen', baseVersion: '1', do: 'publish' }))
    expect(await env.DB.prepare(`SELECT count(*) AS n FROM answers WHERE id = 'stolen'`).first('n')).toBe(0)
  })
})
