import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { addGap, type Browser, textOf, writer } from '../../../test/worker/browser.ts'
import { CHANNELS } from '../../contract/index.ts'
import { DAY_MS } from '../../corpus/iso-day.ts'
import { insertQuestion } from '../../store/log/log-statements.ts'
import { queueAddress, readQueueAddress } from './queue-filter.ts'

let rosa: Browser
beforeEach(async () => {
  const tables = ['gaps', 'gap_wordings', 'gap_places', 'gap_terms', 'gap_weeks', 'gap_changes', 'questions', 'drafts']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  rosa = await writer()
})

const today = (days = 0) => new Date(Date.now() + days * DAY_MS).toISOString()
const gapOf = (question: string, count = 1, seen = today()) => addGap({ asked: [[question, count]], seen })
const change = (fields: Record<string, string | string[]>) => rosa.go('/desk/gaps/change', fields)
const stateOf = (id: string) =>
  env.DB.prepare('SELECT state, assigned_to, snoozed_until, reason FROM gaps WHERE id = ?').bind(id).first()
const tabs = async () => textOf((await rosa.page('/desk/gaps')).split('class="tabs"')[1]?.split('</nav>')[0] ?? '')

describe('the queue', () => {
  it('shows first what most people asked lately', async () => {
    await gapOf('asked by many long ago', 6, today(-80))
    await gapOf('asked by some today', 4)
    const first = async (query: string) => (await rosa.page(`/desk/gaps${query}`)).match(/asked by \w+/)?.[0]
    expect(await first('')).toBe('asked by some')
    expect(await first('?order=people')).toBe('asked by many')
    expect(await first('?order=recent')).toBe('asked by some')
  })

  it('draws how often each was asked in each of 12 weeks, and says it in numbers', async () => {
    const id = await gapOf('is the office open', 3)
    const [question] = (await env.DB.prepare('SELECT * FROM questions').all()).results
    expect(question).toBeDefined()
    const old = { kind: 'unanswered', text: 'x', normalised: 'is the office open', agency: '', page: '' } as const
    const rest = {
      channel: 'widget',
      confidence: 0,
      answerId: undefined,
      snapshot: 's',
      gapId: id,
      language: 'en',
    } as const
    await insertQuestion(env.DB, { ...old, ...rest, id: 'older', at: today(-14) }).run()
    expect(await rosa.page('/desk/gaps')).toContain('Asked each week, oldest first: 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 3')
  })

  it('is searched by what the words mean, not how they end', async () => {
    const id = await gapOf('how do i adopt a stepchild')
    await gapOf('is the office open')
    await env.DB.batch(
      ['adopt', 'stepchild'].map((term) => env.DB.prepare('INSERT INTO gap_terms VALUES (?, ?)').bind(term, id)),
    )
    const html = await rosa.page('/desk/gaps?find=adopting')
    expect(html).toContain('how do i adopt a stepchild')
    expect(html).not.toContain('is the office open')
    expect(await rosa.page('/desk/gaps?find=adopting%20parrots')).toContain('No gap matches')
  })

  it('shows the wording that was looked for, where the row’s own question lacks it, and finds a receipt’s code', async () => {
    const id = await addGap({
      asked: [
        ['where to go for a dog license', 3],
        ['dogs at yellowstone', 1],
      ],
    })
    await env.DB.prepare(`INSERT INTO gap_terms VALUES ('yellowston', ?)`).bind(id).run()
    expect(textOf(await rosa.page('/desk/gaps?find=yellowstone'))).toContain('Found in: dogs at yellowstone')
    expect(textOf(await rosa.page('/desk/gaps'))).not.toContain('Found in:')
    await env.DB.prepare(
      `INSERT INTO receipts (code, question_id, text, language, agency, created_at, gap_id)
       VALUES ('K7QF-29WM', 'q', 'dogs at yellowstone', 'en', 'ssa', '2026-11-20', ?)`,
    )
      .bind(id)
      .run()
    expect((await rosa.get('/desk/gaps?find=k7qf29wm')).headers.get('location')).toBe(`/desk/gaps/${id}`)
    expect((await rosa.get('/desk/gaps?find=K7QF-29WX')).status).toBe(200)
  })

  it.each(CHANNELS)('lists what came in by one channel: %s', async (channel) => {
    const id = await gapOf('asked by this channel')
    await gapOf('asked by another one')
    const other = CHANNELS.find((one) => one !== channel)
    await env.DB.prepare('UPDATE gap_places SET channel = CASE gap_id WHEN ? THEN ? ELSE ? END')
      .bind(id, channel, other)
      .run()
    const html = await rosa.page(`/desk/gaps?channel=${channel}`)
    expect(html).toContain('asked by this channel')
    expect(html).not.toContain('asked by another one')
    expect(html).toContain(`<option value="${channel}" selected`)
    expect(await rosa.page(`/desk/gaps?channel=${channel}&agency=va`)).toContain('No gap matches')
    expect(await rosa.page('/desk/gaps?channel=smoke')).toContain('asked by another one')
  })

  it('keeps a view in its address', () => {
    const address = '/desk/gaps?state=mine&agency=ssa&language=es&channel=voice&find=tarjeta&order=recent&page=3'
    const query = Object.fromEntries(new URLSearchParams(address.split('?')[1]))
    expect(queueAddress(readQueueAddress(query))).toBe(address)
    expect(queueAddress(readQueueAddress({}))).toBe('/desk/gaps')
  })
})

describe('a narrowed queue', () => {
  const count = (html: string, name: string) => textOf(html).match(new RegExp(`${name} (\\d+)`))?.[1]

  it('begins at the own agency of who writes for one, and shows all when asked to', async () => {
    await addGap({ asked: [['how do i join the army', 1]], agency: 'dol' })
    await gapOf('lost my card')
    const sam = await writer('Sam', { role: 'writer', agency: 'ssa' })
    expect((await sam.get('/desk/gaps')).headers.get('Location')).toBe('/desk/gaps?agency=ssa')
    expect(await sam.page('/desk/gaps?agency=ssa')).not.toContain('join the army')
    expect(await sam.page('/desk/gaps?agency=')).toContain('join the army')
    expect((await rosa.get('/desk/gaps')).status).toBe(200)
  })

  it('counts in its tabs what the filters leave', async () => {
    await addGap({ asked: [['how do i join the army', 1]], agency: 'dol' })
    await gapOf('lost my card')
    const html = await rosa.page('/desk/gaps?agency=dol')
    expect(count(html, 'Open')).toBe('1')
    expect(count(await rosa.page('/desk/gaps?language=es'), 'Open')).toBe('0')
    expect(count(await rosa.page('/desk/gaps?work=review&find=army'), 'Open')).toBe('0')
  })

  it('keeps agency and language from one kind of work to the next', async () => {
    const html = await rosa.page('/desk/gaps?agency=ssa&language=es&find=tarjeta&page=2')
    expect(html).toContain('href="/desk/gaps?work=feedback&amp;agency=ssa&amp;language=es"')
    expect(html).toContain('href="/desk/gaps?work=choices&amp;agency=ssa&amp;language=es&amp;find=tarjeta"')
  })

  it('is what the way back from a gap leads to, at its row', async () => {
    const id = await gapOf('lost my card')
    expect(await rosa.page('/desk/gaps?agency=ssa&order=recent')).toContain(`id="gap-${id}"`)
    expect(await rosa.page(`/desk/gaps/${id}`)).toContain(`href="/desk/gaps?agency=ssa&amp;order=recent#gap-${id}"`)
  })

  it('names the place where most asked, and how many others there are', async () => {
    const id = await gapOf('lost my card', 2)
    for (const agency of ['dol', 'state-department', 'va'])
      await env.DB.prepare(
        `INSERT INTO gap_places (gap_id, channel, agency, page, count) VALUES (?, 'widget', ?, '/', 1)`,
      )
        .bind(id, agency)
        .run()
    expect(textOf(await rosa.page('/desk/gaps'))).toMatch(/Social Security\b.* and 3 more/)
  })
})

describe('a change to several gaps', () => {
  it('gives them to who takes them, and its own list holds them', async () => {
    const [one, two] = [await gapOf('first question'), await gapOf('second question')]
    const to = await change({ gap: [one, two], kind: 'take', back: '/desk/gaps?order=recent' })
    expect(to).toMatch(/^\/desk\/gaps\?order=recent&change=/)
    expect(textOf(await rosa.page(to))).toContain('2 gaps changed. Undo')
    expect(await tabs()).toMatch(/Open 2 Mine 2 Put aside 0/)
    expect(textOf(await rosa.page('/desk/gaps?state=mine'))).toContain('with Rosa')
    expect(await (await writer('Sam')).page('/desk/gaps?state=mine')).not.toContain('first question')
  })

  it('puts them aside for two weeks, after which they are open again', async () => {
    const id = await gapOf('later question')
    await change({ gap: id, kind: 'put-aside' })
    expect(await tabs()).toMatch(/Open 0 Mine 0 Put aside 1/)
    expect(await rosa.page('/desk/gaps?state=aside')).toContain('later question')
    expect(await rosa.page('/desk/gaps')).not.toContain('later question')
    await env.DB.prepare('UPDATE gaps SET snoozed_until = ?').bind(today().slice(0, 10)).run()
    expect(await tabs()).toMatch(/Open 1 Mine 0 Put aside 0/)
  })

  it('closes a flood in one action, with a reason, and is undone in one', async () => {
    const ids = await Promise.all(Array.from({ length: 30 }, (_, each) => gapOf(`buy cheap pills ${each}`)))
    const to = await change({ gap: ids, kind: 'dismissed', reason: 'Spam' })
    expect(await stateOf(ids[7] ?? '')).toMatchObject({ state: 'dismissed', reason: 'Spam' })
    const id = new URLSearchParams(to.split('?')[1]).get('change') ?? ''
    expect(textOf(await rosa.page(await rosa.go('/desk/gaps/undo', { change: id })))).toContain(
      'Undone: 30 gaps are as before.',
    )
    expect(await stateOf(ids[7] ?? '')).toEqual({ state: 'open', assigned_to: '', snoozed_until: '', reason: '' })
    const trail = await env.DB.prepare(`SELECT count(*) AS n FROM audit WHERE target = ?`)
      .bind(`gap:${ids[7]}`)
      .first('n')
    expect(trail).toBe(1)
  })

  it('is undone once, and never over what someone did since', async () => {
    const id = await gapOf('contested question')
    const to = await change({ gap: id, kind: 'take' })
    const made = new URLSearchParams(to.split('?')[1]).get('change') ?? ''
    const sam = await writer('Sam')
    await sam.go('/desk/gaps/change', { gap: id, kind: 'take' })
    await rosa.go('/desk/gaps/undo', { change: made })
    await rosa.go('/desk/gaps/undo', { change: made })
    expect(await stateOf(id)).toMatchObject({ assigned_to: 'Sam' })
  })

  it.each([
    [{ kind: 'take' }, 'Choose at least one gap'],
    [{ gap: 'x', kind: 'explode' }, 'Choose at least one gap'],
    [{ gap: 'x', kind: 'dismissed', reason: ' ' }, 'Say why in a few words.'],
    [{ gap: 'x', kind: 'not-ours', reason: 'x'.repeat(301) }, 'Use at most 300 characters.'],
  ])('with %o is refused, and keeps what was chosen', async (fields, problem) => {
    const id = await gapOf('kept question')
    const chosen = 'gap' in fields ? { ...fields, gap: id } : fields
    const response = await rosa.post('/desk/gaps/change', chosen)
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain(problem)
    if ('gap' in fields) expect(html).toMatch(new RegExp(`value="${id}"[^>]*checked`))
    expect(await stateOf(id)).toMatchObject({ state: 'open' })
  })

  it('leaves alone what is closed or not there, and says so', async () => {
    const to = await change({ gap: ['none'], kind: 'take' })
    expect(textOf(await rosa.page(to))).toContain('Nothing changed')
  })

  it('is not for readers', async () => {
    const reader = await writer('Ray', { role: 'reader' })
    const id = await gapOf('a question')
    expect(await reader.page('/desk/gaps')).not.toContain('type="checkbox"')
    expect((await reader.post('/desk/gaps/change', { gap: id, kind: 'take' })).status).toBe(403)
  })

  it('can be made on the gap’s own page', async () => {
    const id = await gapOf('one question')
    const to = await change({ gap: id, kind: 'take', back: `/desk/gaps/${id}` })
    expect(textOf(await rosa.page(to))).toMatch(/1 gap changed\. .* Who works on it You Give it back/)
  })
})

describe('a closed gap', () => {
  const ask = async (gapId: string, times: number) => {
    for (let each = 0; each < times; each++)
      await insertQuestion(env.DB, {
        ...{ kind: 'unanswered', text: 'again', normalised: 'again', agency: '', page: '', channel: 'widget' },
        ...{
          confidence: 0,
          answerId: undefined,
          snapshot: 's',
          language: 'en',
          gapId,
          at: today(),
          id: crypto.randomUUID(),
        },
      }).run()
  }

  it('comes back by itself when ten more people ask', async () => {
    const id = await gapOf('again', 3)
    await change({ gap: id, kind: 'dismissed', reason: 'A test' })
    await ask(id, 9)
    expect(await stateOf(id)).toMatchObject({ state: 'dismissed' })
    await ask(id, 1)
    expect(await stateOf(id)).toMatchObject({ state: 'open' })
    expect(textOf(await rosa.page(`/desk/gaps/${id}`))).toContain('One Stop opened it again: people kept asking')
  })

  it('stays closed where it is not ours', async () => {
    const id = await gapOf('again', 3)
    await change({ gap: id, kind: 'not-ours', reason: 'The county’s' })
    await ask(id, 25)
    expect(await stateOf(id)).toMatchObject({ state: 'not-ours' })
  })
})
