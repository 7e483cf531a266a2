import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addGap, type Browser, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'
import { CHANNELS, type Channel, type ReplyKind } from '../../contract/index.ts'
import { DAY_MS } from '../../corpus/iso-day.ts'
import { FIGURES, figureText } from '../../measures/index.ts'
import { insertQuestion, upsertFeedback } from '../../store/log/log-statements.ts'
import { numbers as en } from '../strings/en/numbers.ts'
import { numbers as es } from '../strings/es/numbers.ts'
import { DESK_FIGURES } from './figure.tsx'

const { DB } = env
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString()
const dayOf = (days: number) => ago(days).slice(0, 10)

const newId = () => crypto.randomUUID()
const ask = (kind: ReplyKind, days: number, agency = 'ssa', channel: Channel = 'widget', id: string = newId()) =>
  insertQuestion(DB, {
    ...{ id, kind, agency, at: ago(days), text: 'x', normalised: '', language: 'en', page: '/' },
    ...{ channel, confidence: 0.5, answerId: undefined, snapshot: 'abc', gapId: undefined },
  }).run()

let rosa: Browser
beforeEach(async () => {
  const tables = ['gaps', 'gap_wordings', 'gap_places', 'questions', 'feedback', 'daily_counts', 'log_days', 'answers']
  await DB.batch(
    [...tables, 'channel_counts', 'answer_versions', 'plain_scores', 'plain_days'].map((table) =>
      DB.prepare(`DELETE FROM ${table}`),
    ),
  )
  rosa = await writer()
})

describe('the numbers', () => {
  it('say of each figure that there is nothing to count, and define it all the same', async () => {
    const text = textOf(await rosa.page('/desk/numbers'))
    for (const figure of DESK_FIGURES) {
      expect(text).toContain(textOf(en[figure].empty))
      const { title, numerator, denominator = '', excludes } = figureText(figure, 'en')
      for (const words of [title, numerator, denominator, excludes]) expect(text).toContain(textOf(words))
    }
  })

  it('count the questions of the time by what was replied, and compare with the time before', async () => {
    for (const [kind, days] of [
      ['answer', 0],
      ['answer', 3],
      ['choices', 6],
      ['unanswered', 6],
      ['unanswered', 7],
    ] as const)
      await ask(kind, days)
    const text = textOf(await rosa.page('/desk/numbers?time=7d'))
    expect(text).toContain('4 questions in this time.')
    expect(text).toContain(
      '50% got an answer, 25% got choices, 25% got no answer. In the same time before, 0% got an answer',
    )
    expect(textOf(await rosa.page('/desk/numbers?time=90d'))).toContain('5 questions in this time.')
  })

  it('count who asked for people and got them as answered, and greetings only among all that came in', async () => {
    for (const kind of ['contacts', 'note', 'note', 'unanswered'] as const) await ask(kind, 1)
    const text = textOf(await rosa.page('/desk/numbers?time=7d'))
    expect(text).toContain('4 questions in this time.')
    expect(text).toContain('50% got an answer, 0% got choices, 50% got no answer.')
    expect(await (await rosa.get('/desk/numbers/answered.csv?time=7d')).text()).toContain(`${dayOf(1)},2,0.5,0.5`)
  })

  it('can be of one agency, and keep time and agency in every address', async () => {
    await ask('answer', 1, 'ssa')
    await ask('answer', 1, 'usagov')
    const html = await rosa.page('/desk/numbers?time=90d&agency=ssa')
    expect(textOf(html)).toContain('1 question in this time.')
    expect(html).toContain('href="/desk/numbers/questions.csv?time=90d&amp;agency=ssa"')
    expect(html).toContain('href="/desk/numbers?time=7d&amp;agency=ssa"')
    expect(html).toContain('href="/desk/numbers?agency=ssa"')
  })

  it('tell the questions of every channel, most first, each a way to its own numbers', async () => {
    for (const channel of CHANNELS) await ask('answer', 1, 'ssa', channel)
    await ask('unanswered', 1, '', 'voice')
    const html = await rosa.page('/desk/numbers?time=90d')
    const [, table = ''] = /<h2 id="channels">.*?<tbody>(.*?)<\/tbody>/s.exec(html) ?? []
    const rows = table
      .split('</tr>')
      .map((row) => textOf(row).trim())
      .filter(Boolean)
    expect(rows[0]).toBe('phone 2 50%')
    expect(rows).toHaveLength(CHANNELS.length)
    for (const channel of CHANNELS) expect(table).toContain(`?time=90d&amp;channel=${channel}"`)
    const file = await (await rosa.get('/desk/numbers/channels.csv?agency=ssa')).text()
    expect(file).toContain('voice,1,0,0,0,0')
  })

  it.each(CHANNELS)('can be of one channel, and say what is counted of none: %s', async (channel) => {
    await ask('answer', 1, 'ssa', channel)
    await ask('answer', 1, 'usagov', channel)
    for (const other of CHANNELS.filter((one) => one !== channel)) await ask('choices', 1, 'ssa', other)
    const html = await rosa.page(`/desk/numbers?channel=${channel}`)
    const text = textOf(html)
    expect(text).toContain('2 questions in this time.')
    expect(text).toContain('100% got an answer')
    expect(text).toContain(en.channels.without)
    expect(html).not.toContain('id="feedback"')
    expect(html).toContain(`<option value="${channel}" selected`)
    expect(html).toContain(`href="/desk/numbers/questions.csv?channel=${channel}"`)
    expect(textOf(await rosa.page(`/desk/numbers?channel=${channel}&agency=usagov`))).toContain(
      '1 question in this time.',
    )
    const file = await rosa.get(`/desk/numbers/answered.csv?channel=${channel}`)
    expect(file.headers.get('Content-Disposition')).toContain(`one-stop-answered-${channel}-30d-`)
    expect(await file.text()).toContain(`${dayOf(1)},2,1,1`)
  })

  it('tell the gaps that were asked by one channel, with the people who asked by it', async () => {
    const gap = await addGap({ asked: [['asked by both', 3]], seen: ago(1) })
    await addGap({ asked: [['asked by the widget alone', 9]], seen: ago(1) })
    await DB.prepare(`INSERT INTO gap_places (gap_id, agency, page, channel, count) VALUES (?, '', '', 'voice', 2)`)
      .bind(gap)
      .run()
    const gaps = async (query: string) => (await rosa.get(`/desk/numbers/gaps.csv?${query}`)).text()
    expect(await gaps('channel=voice')).toMatch(/asked by both,en,2,/)
    expect(await gaps('channel=voice')).not.toContain('asked by the widget alone')
    expect(await gaps('channel=voice&agency=ssa')).not.toContain('asked by both')
    expect(await gaps('channel=widget')).toMatch(/asked by the widget alone,en,9,.*\r\n.*asked by both,en,3,/)
  })

  it('tell how many contacts at the counter were closed with an answer, of ten and more, and compare', async () => {
    const close = async (linked: number, none: number, days: number) => {
      for (let at = 0; at < linked; at++) await ask('answer', days, '', 'counter')
      for (let at = 0; at < none; at++) await ask('unanswered', days, '', 'counter')
    }
    await ask('answer', 1, '', 'widget')
    await close(7, 2, 1)
    const html = () => rosa.page('/desk/numbers?time=7d')
    expect(textOf(await html())).toContain('9 contacts were closed at the counter: too few to give a share.')
    await close(1, 0, 1)
    await close(0, 10, 8)
    const text = textOf(await html())
    expect(text).toContain('80% of 10 contacts closed at the counter ended with an answer.')
    expect(text).toContain('Compared with the time before: it rose. With an answer: 8. Could not answer: 2.')
    expect(await (await rosa.get('/desk/numbers/counter-linked.csv?time=7d')).text()).toContain(`${dayOf(1)},10,8`)
    expect(await rosa.page('/desk/numbers?channel=counter')).toContain('id="counter-linked"')
    for (const narrow of ['channel=voice', 'agency=ssa'])
      expect(await rosa.page(`/desk/numbers?${narrow}`)).not.toContain('id="counter-linked"')
  })

  it('take an address that they cannot read for the usual one', async () => {
    await ask('answer', 1)
    expect(textOf(await rosa.page('/desk/numbers?time=forever&agency=nobody&channel=smoke'))).toContain(
      '1 question in this time.',
    )
  })

  it('draw a year by weeks, and give every chart a title and a table with the same numbers', async () => {
    await ask('answer', 0)
    await ask('unanswered', 364)
    const html = await rosa.page('/desk/numbers?time=12m')
    expect(html).toMatch(
      /<svg class="plot"[^>]*role="img" aria-labelledby="questions-chart"><title id="questions-chart">Questions a week</,
    )
    const [, table = ''] = /<h2 id="questions">.*?<tbody>(.*?)<\/tbody>/s.exec(html) ?? []
    expect(table.match(/<tr>/g)).toHaveLength(53)
    expect(html).not.toMatch(/<script|\sstyle=/)
  })

  it('tell feedback, reasons, gaps, checks due and scores', async () => {
    await seedLostCard()
    await DB.prepare(`UPDATE answers SET review_by = ?`).bind(dayOf(1)).run()
    const said = async (replyId: string, helpful: boolean, reason?: string) => {
      await ask('answer', 2, 'ssa', 'widget', replyId)
      await upsertFeedback(DB, {
        replyId,
        answerId: 'lost-card',
        language: 'en',
        version: 1,
        helpful,
        reason,
        at: ago(2),
      }).run()
    }
    await said('a', true)
    await said('b', false, 'confusing')
    const seen = ago(5)
    const gap = await addGap({ asked: [['where is my <b>refund</b>', 12]], seen })
    await DB.prepare(`INSERT INTO gaps (id, state, question, language, first_seen, last_seen, answer_id, answer_language, closed_at)
      VALUES ('done', 'answered', 'q', 'en', ?, ?, 'lost-card', 'en', ?)`)
      .bind(ago(9), ago(9), ago(2))
      .run()
    await rosa.page('/desk/numbers')
    await vi.waitFor(async () => expect(await DB.prepare('SELECT count(*) AS n FROM plain_scores').first('n')).toBe(1))
    const html = await rosa.page('/desk/numbers')
    const text = textOf(html)
    expect(text).toContain('2 people told us. That is too few to give a share.')
    expect(text).toMatch(/Confusing 1 /)
    expect(html).toContain(`href="/desk/gaps/${gap}"`)
    expect(html).toContain('where is my &lt;b&gt;refund&lt;/b&gt;')
    expect(text).toMatch(/1 gap was answered in this time.*Social Security 1 7 days 7 days/)
    expect(text).toContain('1 answer is overdue for a check. No more are due in the next 30 days.')
    expect(text).toMatch(/\d+ of 100 on average, over 1 answer\./)
  })

  it('show the other figures where one cannot be read', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await ask('answer', 1)
    rosa.bindings = {
      DB: {
        prepare: (query: string) => (query.includes('gaps g') ? DB.prepare('SELECT broken') : DB.prepare(query)),
        batch: DB.batch.bind(DB),
      },
    }
    const text = textOf(await rosa.page('/desk/numbers'))
    expect(text).toContain('Time to an answer We could not load this figure.')
    expect(text).toContain('1 question in this time.')
    vi.restoreAllMocks()
  })

  it('speak Spanish', async () => {
    await rosa.get('/desk/language/es?to=/desk/numbers')
    const text = textOf(await rosa.page('/desk/numbers'))
    expect(text).toContain(es.title)
    expect(text).toContain(es.questions.empty)
  })
})

describe('a share', () => {
  const said = (helpful: number, unhelpful: number, days: number) => {
    const count = `INSERT INTO daily_counts (agency, day, kind, count) VALUES ('*', ?, ?, ?)`
    return DB.batch([
      DB.prepare(count).bind(dayOf(days), 'helpful', helpful),
      DB.prepare(count).bind(dayOf(days), 'unhelpful', unhelpful),
    ])
  }

  it('of what people said has its interval, and a word for the change by rule', async () => {
    await said(80, 20, 1)
    await said(70, 30, 8)
    expect(textOf(await rosa.page('/desk/numbers?time=7d'))).toContain(
      '80% of 100 people who told us said the answer helped (95% interval: 71% to 87%). Compared with the time before: no clear change.',
    )
    await said(720, 180, 2)
    await said(630, 270, 9)
    expect(textOf(await rosa.page('/desk/numbers?time=7d'))).toContain('Compared with the time before: it rose.')
  })

  it('is told of ten people and not of nine', async () => {
    await said(9, 0, 1)
    expect(textOf(await rosa.page('/desk/numbers?time=7d'))).toContain('9 people told us. That is too few')
    await said(0, 1, 2)
    expect(textOf(await rosa.page('/desk/numbers?time=7d'))).toContain('90% of 10 people who told us')
  })

  it('over time says what is more than chance', async () => {
    const count = `INSERT INTO daily_counts (agency, day, kind, count) VALUES ('*', ?, ?, ?)`
    for (let days = 0; days < 20; days++) {
      const answered = days === 3 ? 20 : 80
      await DB.prepare(count).bind(dayOf(days), 'answer', answered).run()
      await DB.prepare(count)
        .bind(dayOf(days), 'unanswered', 100 - answered)
        .run()
    }
    const text = textOf(await rosa.page('/desk/numbers'))
    expect(text).toMatch(/Between 6\d% and 9\d% is what chance explains\. What stands out:/)
    expect(text).toContain('lies outside.')
    await DB.prepare(`UPDATE daily_counts SET count = CASE kind WHEN 'answer' THEN 80 ELSE 20 END WHERE day = ?`)
      .bind(dayOf(3))
      .run()
    expect(textOf(await rosa.page('/desk/numbers'))).toContain('is what chance explains. Nothing stands out.')
  })
})

describe('a figure as a file', () => {
  it('holds its numbers with the days on which something was counted', async () => {
    await ask('answer', 1)
    await ask('unanswered', 1)
    const response = await rosa.get('/desk/numbers/questions.csv?time=7d')
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('Content-Disposition')).toBe(
      `attachment; filename="one-stop-questions-7d-${dayOf(0)}.csv"`,
    )
    expect(await response.text()).toBe(`day,answer,contacts,choices,unanswered,note\r\n${dayOf(1)},1,0,0,1,0\r\n`)
  })

  it('keeps a question that looks like a formula a text', async () => {
    await addGap({ asked: [['=HYPERLINK("https://evil.example")', 11]], seen: ago(1) })
    expect(await (await rosa.get('/desk/numbers/gaps.csv')).text()).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
  })

  it.each(['questions', 'answered', 'gaps', 'times', 'feedback', 'marks', 'reviews', 'plain'] as const)(
    'is there for %s, with the columns that the registry names',
    async (name) => {
      const text = await (await rosa.get(`/desk/numbers/${name}.csv`)).text()
      expect(text.split('\r\n')[0]).toBe(FIGURES[name].columns.join(','))
    },
  )

  it('is not there under another name', async () => {
    expect((await rosa.get('/desk/numbers/people.csv')).status).toBe(404)
  })
})
