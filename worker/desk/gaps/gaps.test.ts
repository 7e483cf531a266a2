import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addGap, type Browser, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'
import { closingReasons } from '../../channels/closing-reasons.ts'
import { normaliseWording } from '../../gaps/grouping/normalise-wording.ts'
import { insertQuestion } from '../../store/log/log-statements.ts'

let rosa: Browser
beforeEach(async () => {
  await env.DB.batch(
    ['gaps', 'gap_wordings', 'gap_places', 'drafts', 'questions', 'log_days', 'daily_counts'].map((table) =>
      env.DB.prepare(`DELETE FROM ${table}`),
    ),
  )
  rosa = await writer()
})

const card = (count = 3) =>
  addGap({
    asked: [
      ['my card fell in the river', count],
      ['card lost in water', 1],
    ],
  })

describe('the list of gaps', () => {
  it('says that nobody waits when nobody does', async () => {
    const text = textOf(await rosa.page('/desk/gaps'))
    expect(text).toContain('No gap is open. Nobody is waiting for an answer.')
    expect(text).toContain('When someone asks a question that has no answer, it shows up here.')
  })

  it('shows each gap with people, days, place, language and the nearest answer, most people first', async () => {
    await addGap({ asked: [['is the office open', 1]], agency: 'usagov' })
    await card()
    const text = textOf(await rosa.page('/desk/gaps'))
    expect(text).toContain('2 gaps are open. 5 people are waiting.')
    expect(text.indexOf('my card fell in the river')).toBeLessThan(text.indexOf('is the office open'))
    expect(text).toMatch(/and 1 other wording · English 4 Nov 20, 2026 Social Security How do I replace a lost/)
    expect(text).toContain('does not say “fell” and “river”')
  })

  it('says how many questions of the last week got an answer', async () => {
    await addGap({ asked: [['is the office open', 1]], seen: new Date().toISOString() })
    await env.DB.batch(
      ['one', 'two'].map((id) =>
        insertQuestion(env.DB, {
          ...{ id, at: new Date().toISOString(), kind: 'choices', text: 'x', normalised: '', language: 'en' },
          ...{ agency: '', page: '', channel: 'widget', confidence: 0.4, snapshot: 's' },
          ...{ answerId: undefined, gapId: undefined },
        }),
      ),
    )
    expect(textOf(await rosa.page('/desk/gaps'))).toContain('In the last 7 days, 2 of 3 questions got an answer.')
  })

  it('is filtered by the address, by state, agency and language', async () => {
    await card()
    await addGap({ asked: [['cuántos perros', 1]], language: 'es', agency: 'usagov' })
    expect(await rosa.page('/desk/gaps?agency=usagov')).not.toContain('my card fell')
    expect(await rosa.page('/desk/gaps?agency=usagov')).toContain('cuántos perros')
    expect(await rosa.page('/desk/gaps?language=en')).not.toContain('cuántos perros')
    expect(await rosa.page('/desk/gaps?state=dismissed')).toContain('No gap matches these filters.')
  })

  it.each(['state=x', 'page=-1', 'page=abc', 'language=tlh', 'agency=', 'page=99999999'])(
    'reads %s in an address as not said',
    async (query) => {
      await card()
      expect(await rosa.page(`/desk/gaps?${query}`)).toContain('my card fell in the river')
    },
  )

  it('shows 50 gaps a page', async () => {
    for (let each = 0; each < 51; each++) await addGap({ asked: [[`question number ${each}`, 1]] })
    const html = await rosa.page('/desk/gaps')
    expect(html.match(/href="\/desk\/gaps\/[0-9a-f-]{36}"/g)).toHaveLength(50)
    expect(html).toContain('href="/desk/gaps?page=2"')
    expect(await rosa.page('/desk/gaps?page=2')).toContain('Page 2 of 2')
  })

  it('shows what people typed as text, whatever it is', async () => {
    const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)>"'`
    const id = await addGap({ asked: [[hostile, 1]], page: '/"><script>' })
    for (const html of [await rosa.page('/desk/gaps'), await rosa.page(`/desk/gaps/${id}`)]) {
      expect(html).not.toContain('<script>')
      expect(html).not.toContain('<img')
      expect(textOf(html)).toContain(hostile)
    }
  })
})

describe('a gap', () => {
  it('shows its wordings with what was taken out, and where they were asked', async () => {
    const id = await card()
    await env.DB.prepare(`UPDATE gap_wordings SET removed = '["ssn"]' WHERE gap_id = ? AND count = 1`).bind(id).run()
    const text = textOf(await rosa.page(`/desk/gaps/${id}`))
    expect(text).toContain('4 people asked on Nov 20, 2026 · English · Open')
    expect(text).toContain('card lost in water once · taken out: Social Security number')
    expect(text).toContain('Social Security /cards widget 4')
  })

  it('finds other answers in the writer’s own words', async () => {
    const id = await card()
    expect(await rosa.page(`/desk/gaps/${id}?find=passport`)).toContain('How do I renew my passport?')
    expect(await rosa.page(`/desk/gaps/${id}?find=xyzzy`)).toContain('No answer found.')
  })

  it('offers reasons that people read in their own language', async () => {
    const id = await card()
    const html = await rosa.page(`/desk/gaps/${id}`)
    expect(html).toContain('list="closing-reasons"')
    for (const reason of closingReasons('en')) expect(html).toContain(`<option value="${reason}">`)
  })

  it('is closed with a reason, and opened again', async () => {
    const id = await card()
    await rosa.go(`/desk/gaps/${id}/close`, { state: 'not-ours', reason: 'A river is the county’s' })
    const closed = textOf(await rosa.page(`/desk/gaps/${id}`))
    expect(closed).toMatch(/Not ours by Rosa on .* A river is the county’s/)
    expect(closed).not.toContain('Write an answer')
    const back = await rosa.go(`/desk/gaps/${id}/reopen`)
    const open = textOf(await rosa.page(back))
    expect(open).toContain('The gap is open again.')
    expect(open).toMatch(/What happened Rosa opened it again .* Rosa closed it/)
  })

  it.each([
    [{ state: 'dismissed', reason: ' ' }, 'Say why in a few words.'],
    [{ state: '', reason: 'Spam' }, 'Choose one of the two.'],
    [{ state: 'answered', reason: 'Spam' }, 'Choose one of the two.'],
    [{ state: 'dismissed', reason: 'x'.repeat(301) }, 'Use at most 300 characters.'],
  ])('is not closed with %o', async (fields, problem) => {
    const id = await card()
    const response = await rosa.post(`/desk/gaps/${id}/close`, fields)
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain(problem)
    expect(html).toContain(`value="${fields.reason.trim()}"`)
    expect(await env.DB.prepare('SELECT state FROM gaps WHERE id = ?').bind(id).first('state')).toBe('open')
  })

  it('shows how it is now to someone who was second', async () => {
    const id = await card()
    const sam = await writer('Sam')
    await sam.go(`/desk/gaps/${id}/close`, { state: 'dismissed', reason: 'A test' })
    const late = await rosa.post(`/desk/gaps/${id}/close`, { state: 'not-ours', reason: 'Not us' })
    const text = textOf(await late.text())
    expect(late.status).toBe(409)
    expect(text).toContain('Someone else changed this gap while you looked at it.')
    expect(text).toMatch(/Dismissed by Sam/)
  })

  it('that is not there is a page of its own', async () => {
    expect(await rosa.page('/desk/gaps/none', 404)).toContain('Page not found')
    expect(await rosa.page('/desk/nothing/at/all', 404)).toContain('Page not found')
  })

  it('says that nothing was changed when the store fails, and shows no inside', async () => {
    const id = await card()
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    rosa.bindings = { DB: failing(env.DB, /gap_wordings/) }
    const html = await rosa.page(`/desk/gaps/${id}`, 500)
    log.mockRestore()
    expect(html).toContain('Something went wrong on our side')
    expect(html).not.toContain('disk')
  })
})

/** D1 that fails for statements that match. */
function failing(db: D1Database, pattern: RegExp): D1Database {
  return new Proxy(db, {
    get: (target, name) => {
      if (name === 'prepare')
        return (sql: string) => {
          if (pattern.test(sql)) throw new Error('disk full: secret inside')
          return target.prepare(sql)
        }
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

describe('linking a gap to an answer', () => {
  beforeEach(async () => {
    await env.DB.batch(['answers', 'answer_versions'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
    await seedLostCard()
  })
  const keyOf = (text: string) => `en:${normaliseWording(text)}`

  it('shows the answer and how many who wait would be answered', async () => {
    const id = await card()
    const before = textOf(await rosa.page(`/desk/gaps/${id}/link/lost-card/en`))
    expect(before).toContain('Ask for a new Social Security card online or at an office.')
    const fields = { version: '1', wording: keyOf('my card fell in the river'), do: 'preview' }
    const response = await rosa.post(`/desk/gaps/${id}/link/lost-card/en`, fields)
    const text = textOf(await response.text())
    expect(response.status).toBe(200)
    expect(await env.DB.prepare('SELECT count(*) AS n FROM answer_versions').first('n')).toBe(1)
    expect(text).toMatch(/\d of 4 waiting questions would now be answered\./)
  })

  it('makes a new version that knows the chosen wordings, and closes the gap', async () => {
    const id = await card()
    const to = await rosa.go(`/desk/gaps/${id}/link/lost-card/en`, {
      version: '1',
      wording: keyOf('my card fell in the river'),
    })
    expect(to).toBe('/desk/answers/lost-card/en?published=2')
    const markdown = await env.DB.prepare('SELECT markdown FROM answer_versions WHERE version = 2').first<string>(
      'markdown',
    )
    expect(markdown).toContain('- my card fell in the river')
    expect(markdown).not.toContain('card lost in water')
    expect(markdown).toContain('last_reviewed_on: 2026-11-01')
    const text = textOf(await rosa.page(`/desk/gaps/${id}`))
    expect(text).toMatch(/Answered by Rosa on .* The answer: lost-card/)
    expect(textOf(await rosa.page(to))).toContain('Version 2 is published.')
  })

  it('ticks none, or those alone that say something', async () => {
    const asked = Array.from({ length: 12 }, (_, at): [string, number] => [`card wording ${at}`, 20 - at])
    const path = `/desk/gaps/${await addGap({ asked })}/link/lost-card/en`
    const ticked = (html: string) => html.match(/name="wording"[^>]* checked/g)?.length ?? 0
    expect(ticked(await rosa.page(path))).toBe(12)
    const none = await rosa.page(`${path}?tick=none`)
    expect([ticked(none), none.match(/name="wording"/g)?.length]).toEqual([0, 12])
    const few = await rosa.page(`${path}?find=wording%201`)
    expect([ticked(few), few.match(/name="wording"/g)?.length]).toEqual([3, 3])
  })

  it('is suggested by a writer, as a draft that learns the questions and goes to review', async () => {
    const id = await card()
    const wanda = await writer('Wanda', { role: 'writer', agency: 'ssa' })
    const page = await wanda.page(`/desk/gaps/${id}`)
    expect(page).not.toContain('Link to this answer')
    expect(page).toContain(`/desk/gaps/${id}/suggest/lost-card/en`)
    const draft = await wanda.go(`/desk/gaps/${id}/suggest/lost-card/en`, {})
    expect(await wanda.page(draft)).toMatch(/name="asked"[^>]*>[^<]*my card fell in the river/)
    expect(await wanda.go(`/desk/gaps/${id}/suggest/lost-card/en`, {})).toBe(draft)
    const uma = await writer('Uma', { role: 'writer', agency: 'usagov' })
    expect((await uma.post(`/desk/gaps/${await addGap({ asked: [['my card', 1]] })}/suggest/vote/en`, {})).status).toBe(
      404,
    )
    await env.DB.prepare('DELETE FROM drafts').run()
    expect((await uma.post(`/desk/gaps/${id}/suggest/lost-card/en`, {})).status).toBe(403)
  })

  it('needs a wording, and an answer that nobody changed meanwhile', async () => {
    const id = await card()
    const none = await rosa.post(`/desk/gaps/${id}/link/lost-card/en`, { version: '1' })
    expect([none.status, await none.text()]).toEqual([422, expect.stringContaining('Choose at least one question.')])
    const stale = await rosa.post(`/desk/gaps/${id}/link/lost-card/en`, {
      version: '0',
      wording: keyOf('card lost in water'),
    })
    expect(await stale.text()).toContain('Someone changed this answer while you looked at it.')
    expect(await env.DB.prepare('SELECT count(*) AS n FROM answer_versions').first('n')).toBe(1)
  })

  it('sent twice makes one version', async () => {
    const id = await card()
    const fields = { version: '1', wording: keyOf('card lost in water') }
    const send = () => rosa.post(`/desk/gaps/${id}/link/lost-card/en`, fields)
    await Promise.all([send(), send()])
    const after = await send()
    expect(after.headers.get('Location')).toBe('/desk/answers/lost-card/en?published=2')
    expect(await env.DB.prepare('SELECT count(*) AS n FROM answer_versions').first('n')).toBe(2)
  })

  it('closes a gap whose wordings the answer knows already, without a new version', async () => {
    const id = await addGap({ asked: [['I lost my Social Security card', 2]] })
    await rosa.go(`/desk/gaps/${id}/link/lost-card/en`, {
      version: '1',
      wording: keyOf('i lost my social security card'),
    })
    expect(await env.DB.prepare('SELECT state FROM gaps WHERE id = ?').bind(id).first('state')).toBe('answered')
    expect(await env.DB.prepare('SELECT count(*) AS n FROM answer_versions').first('n')).toBe(1)
  })

  it('to an answer that is not there is a page of its own', async () => {
    const id = await card()
    expect(await rosa.page(`/desk/gaps/${id}/link/nope/en`, 404)).toContain('Page not found')
    expect(await rosa.page(`/desk/gaps/${id}/link/lost-card/tlh`, 404)).toContain('Page not found')
  })
})
