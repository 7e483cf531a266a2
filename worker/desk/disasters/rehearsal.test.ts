// The whole of a disaster mode as it is rehearsed: drafted, turned on by someone else, in every channel, over by itself, and told afterwards.
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ask } from '../../../test/worker/api-caller.ts'
import { Browser, refusal, textOf, writer } from '../../../test/worker/browser.ts'
import { post } from '../../channels/phone/testing/provider.ts'
import { measureDay } from '../../measures/index.ts'
import { askIn } from '../surveys/testing/survey-form.ts'
import { askedDays } from './asked-tables.ts'

const { DB } = env
const TODAY = measureDay(new Date())
const later = (days: number) => measureDay(new Date(Date.now() + days * 86_400_000))
const FORM = {
  ...{ 'words-en': 'Hurricane Ida is here.', 'words-es': 'Llegó el huracán Ida.', reason: 'DR-4611' },
  ...{ 'area-en': 'All of Louisiana.', 'area-es': 'Toda Luisiana.', begins: TODAY, ends: later(2) },
  ...{ answers: 'vote lost-card', lines: 'usagov/main', keyword: 'storm' },
}

const SURVEY = {
  ...{ service: 'Replacing a card', omb: '0960-0000', expires: '2099-12-31', burden: '1', statement: '' },
  ...{ share: '100', quiet: '90', sensitive: '', widgetAs: 'chatbot', scale: 'thumbs', isOn: 'yes' },
  ...{
    drivers: ['effectiveness', 'ease'],
    'en-trust': 'I trust it.',
    'en-positive': 'Well?',
    'en-negative': 'Better?',
  },
  ...{ 'en-comment': 'Else?', 'es-trust': 'Confío.', 'es-positive': '¿Bien?', 'es-negative': '¿Mejor?' },
  'es-comment': '¿Más?',
}

/** A binding of an isolate that knows nothing yet, and when it has looked. */
function freshDb() {
  let resolve = () => {}
  const looked = new Promise<void>((done) => {
    resolve = done
  })
  const prepare = (sql: string) => {
    const statement = DB.prepare(sql)
    if (!sql.includes(`FROM disasters WHERE state`)) return statement
    const all = async () => {
      const found = await statement.all()
      setTimeout(resolve)
      return found
    }
    return { all }
  }
  return { db: { prepare, batch: DB.batch.bind(DB), exec: DB.exec.bind(DB) }, looked }
}

let rosa: Browser
beforeEach(async () => {
  const tables = ['disasters', 'questions', 'caller_sessions', 'caller_replies', 'caller_stops']
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  rosa = await writer()
})
afterEach(() => void vi.useRealTimers())

async function idOf(): Promise<string> {
  return (await DB.prepare('SELECT id FROM disasters').first<string>('id')) ?? ''
}

/** Drafted by Rosa, turned on by Sam. */
async function turnedOn(change: Record<string, string> = {}): Promise<string> {
  const [, id = ''] = (await rosa.go('/desk/disasters', { ...FORM, ...change })).split('#')
  await (await writer('Sam')).go(`/desk/disasters/${id}`, { do: 'approve' })
  return id
}

/** Somebody whose isolate has looked: the first request reads, the next ones know. */
async function anyone(): Promise<Browser> {
  const browser = new Browser()
  const { db, looked } = freshDb()
  browser.bindings = { RATE_LIMITS: 'off', DB: db }
  await browser.page('/now')
  await looked
  return browser
}

describe('the switch', () => {
  it('is thrown by someone who did not draft it, and both stand in the audit', async () => {
    await rosa.go('/desk/disasters', FORM)
    const id = await idOf()
    expect(textOf(await rosa.page('/desk/disasters'))).toContain('You drafted it: someone else turns it on.')
    expect((await rosa.post(`/desk/disasters/${id}`, { do: 'approve' })).status).toBe(403)
    expect(textOf(await (await anyone()).page('/now'))).toContain('There is no emergency notice now.')
    const sam = await writer('Sam')
    await sam.go(`/desk/disasters/${id}`, { do: 'approve' })
    const again = await sam.post(`/desk/disasters/${id}`, { do: 'approve' })
    expect(await refusal(again)).toEqual([409, 'This changed meanwhile'])
    const done = await DB.prepare(`SELECT action, who FROM audit WHERE target = ? ORDER BY id`)
      .bind(`disaster:${id}`)
      .all()
    expect(done.results).toEqual([
      { action: 'disaster-drafted', who: 'Rosa' },
      { action: 'disaster-approved', who: 'Sam' },
    ])
    await expect(DB.prepare(`UPDATE disasters SET ends = '2099-01-01'`).run()).rejects.toThrow(/never changed/)
  })

  it('is for writers to draft and for reviewers to throw', async () => {
    const reader = await writer('Rae', { role: 'reader' })
    expect((await reader.post('/desk/disasters', FORM)).status).toBe(403)
    await rosa.go('/desk/disasters', FORM)
    const other = await writer('Wes', { role: 'writer' })
    expect((await other.post(`/desk/disasters/${await idOf()}`, { do: 'approve' })).status).toBe(403)
  })

  it.each([
    [{ 'words-es': '' }, 'Say in English and Spanish what is going on'],
    [{ answers: 'vote nowhere' }, 'Name one to six answers'],
    [{ answers: 'vote vote' }, 'Name one to six answers'],
    [{ lines: 'usagov/nobody' }, 'Name at most three contacts'],
    [{ keyword: 'stop' }, 'The word has 4 to 12 letters'],
    [{ keyword: 'año' }, 'The word has 4 to 12 letters'],
    [{ ends: '2020-01-01' }, 'The last day is today or later'],
    [{ ends: later(99) }, 'The last day is today or later'],
  ])('refuses %j, says what is wrong, and keeps what was typed', async (change, said) => {
    const response = await rosa.post('/desk/disasters', { ...FORM, ...change })
    const html = await response.text()
    expect([response.status, textOf(html).includes(said), html.includes('DR-4611')]).toEqual([422, true, true])
    expect(await DB.prepare('SELECT count(*) AS n FROM disasters').first('n')).toBe(0)
  })
})

describe('while it lasts', () => {
  it('stands on every page, in the language of the page, with whom to call and what is pinned', async () => {
    await turnedOn()
    const browser = await anyone()
    for (const path of ['/', '/ask', '/a/vote', '/a/vote/print', '/standards', '/answered', '/counter', '/receipts']) {
      const text = textOf(await browser.page(path))
      expect([path, text.includes('Hurricane Ida is here. All of Louisiana. 844-872-4681 USAGov line')]).toEqual([
        path,
        true,
      ])
    }
    expect(textOf(await browser.page('/es'))).toContain('Llegó el huracán Ida. Toda Luisiana.')
  })

  it('comes with every reply, and who to call stands first', async () => {
    await turnedOn()
    const { db, looked } = freshDb()
    await ask({ question: 'renew passport by mail' }, { DB: db })
    await looked
    const { body: json } = await ask({ question: 'best pizza in the whole town', agency: 'ssa' }, { DB: db })
    expect(json.notices).toMatchObject([
      { text: 'Hurricane Ida is here. All of Louisiana.', language: 'en', url: '/now' },
    ])
    expect(json.notices[0].lines).toMatchObject([{ id: 'usagov/main', phone: '+18448724681' }])
    expect(json.notices[0].answers.map(({ id }: { id: string }) => id)).toEqual(['vote', 'lost-card'])
    expect(json.contacts[0].id).toBe('usagov/main')
  })

  it('is one light page and a print pack', async () => {
    await turnedOn()
    const browser = await anyone()
    const html = await browser.page('/now')
    expect(html).not.toMatch(/<script|rel="stylesheet"|<img/)
    expect(textOf(html)).toMatch(/Register with your state.*Ask for a new Social Security card/)
    expect(textOf(html)).toContain('Text STORM to the number of this service')
    const pack = textOf(await browser.page('/now/print'))
    expect(pack).toMatch(/How do I register to vote\?.*How do I replace a lost Social Security card\?/)
    expect((await browser.get('/ahora')).headers.get('Location')).toBe('/now?language=es')
  })

  it('is read to callers first, and texted to its word, once in a conversation', async () => {
    await turnedOn()
    const { db, looked } = freshDb()
    let sent = 0
    const text = async (Body: string) =>
      (await post('/channels/text', { From: '+12025550123', Body, MessageSid: `SM${sent++}` }, { DB: db })).body
    await text('help')
    await looked
    expect(await text('Storm')).toMatch(
      /Hurricane Ida is here\. All of Louisiana\..*USAGov line.*1 How do I register to vote\?/s,
    )
    expect(await text('2')).toContain('How do I replace a lost Social Security card?')
    await env.DB.prepare('DELETE FROM caller_sessions').run()
    expect(await text('renew passport by mail')).toContain('Hurricane Ida')
    expect(await text('sign up to vote')).not.toContain('Hurricane Ida')
    const call = await post('/channels/voice', { From: '+12025550123', CallSid: 'CA1' }, { DB: db })
    expect(call.body).toMatch(/Hurricane Ida is here\..*USAGov line.*8 4 4/s)
  })

  it('asks nobody how it went', async () => {
    await askIn(rosa, SURVEY)
    const plain = new Browser()
    expect((await plain.get('/survey/ssa')).status).toBe(200)
    await turnedOn()
    const browser = await anyone()
    expect((await browser.get('/survey/ssa')).status).toBe(404)
  })

  it('goes on being said where D1 is away', async () => {
    await turnedOn()
    const { db, looked } = freshDb()
    await ask({ question: 'renew passport by mail' }, { DB: db })
    await looked
    db.prepare = () => {
      throw new Error('D1 is away')
    }
    const { body: json } = await ask({ question: 'renew passport by mail' }, { DB: db })
    expect(json.notices).toHaveLength(1)
  })

  it('is turned off by anyone who may publish', async () => {
    const id = await turnedOn()
    await rosa.go(`/desk/disasters/${id}`, { do: 'end' })
    expect(textOf(await (await anyone()).page('/now'))).toContain('There is no emergency notice now.')
  })

  it('turns itself off when its last day is over in Washington', async () => {
    await turnedOn({ ends: TODAY })
    const browser = await anyone()
    expect(textOf(await browser.page('/'))).toContain('Hurricane Ida')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${later(1)}T05:01:00Z`) })
    expect(textOf(await browser.page('/'))).not.toContain('Hurricane Ida')
  })
})

describe('an exercise', () => {
  it('is seen only by who asks for it, and says first that it is one', async () => {
    await turnedOn({ drill: 'on' })
    const browser = await anyone()
    expect(textOf(await browser.page('/'))).not.toContain('Hurricane')
    expect(textOf(await browser.page('/now'))).toContain('There is no emergency notice now.')
    expect(textOf(await browser.page('/?drill=1'))).toContain('EXERCISE, not a real emergency: Hurricane Ida is here.')
    expect(textOf(await browser.page('/now?drill=1&language=es'))).toContain('SIMULACRO, no es una emergencia real:')
  })
})

describe('the report afterwards', () => {
  it('tells hours in Washington by what was got, and no number of people under ten', () => {
    const hour = (kind: 'pinned' | 'open', people: number, at: string) => ({ hour: at, kind, people })
    const [day, next] = askedDays(
      [
        ...[hour('pinned', 40, '2026-12-02T03'), hour('open', 12, '2026-12-02T03'), hour('open', 4, '2026-12-02T04')],
        hour('open', 3, '2026-12-02T05'),
      ],
      10,
    )
    expect(day?.day).toBe('2026-12-01')
    expect(day?.table?.rowTotals).toEqual([56])
    expect(JSON.stringify(day?.table)).not.toMatch(/\b4\b/)
    expect(next).toEqual({ day: '2026-12-02', table: undefined })
  })

  it('has only days that are over, as a page and a file', async () => {
    const id = await turnedOn({ begins: later(-3) })
    await DB.prepare(`UPDATE disasters SET approved_at = ?`)
      .bind(`${later(-3)}T10:00:00.000Z`)
      .run()
    const insert = DB.prepare(
      `INSERT INTO questions (id, at, kind, text, normalised, language, agency, page, channel, confidence, answer_id, snapshot)
       VALUES (?, ?, ?, 'q', 'q', 'en', '', '', 'page', 1, ?, 's')`,
    )
    const many = (people: number, at: string, answer: string | null) =>
      Array.from({ length: people }, () =>
        insert.bind(crypto.randomUUID(), at, answer ? 'answer' : 'unanswered', answer),
      )
    await DB.batch([
      ...many(21, `${later(-2)}T15:10:00.000Z`, 'vote'),
      ...many(13, `${later(-2)}T15:20:00.000Z`, null),
      ...many(17, new Date().toISOString(), 'vote'),
    ])
    const text = textOf(await rosa.page(`/desk/disasters/${id}`))
    expect(text).toMatch(/1\d:00 21 0 13 34/)
    expect(text).toContain('vote 21 times')
    expect(text).not.toContain('17')
    const file = await (await rosa.get(`/desk/disasters/${id}/asked.csv`)).text()
    expect(file).toMatch(/day,hour,kind,questions\r\n.*,pinned,21\r\n.*,answered,0\r\n.*,open,13\r\n.*,all,34\r\n$/)
  })
})
