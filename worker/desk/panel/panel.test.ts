import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Browser, draftForm, textOf, writer } from '../../../test/worker/browser.ts'
import { daysAfter } from '../../corpus/index.ts'
import { measureDay } from '../../measures/index.ts'
import { forgetPanel } from '../../store/panel/members.ts'
import { closeDueStudies } from '../../store/panel/studies.ts'

const { DB } = env
const SETTINGS = { omb: '3090-0000', expires: '2099-12-31', minutes: '3', isOn: 'yes' }
const ASKED = { kind: 'understanding', first: 'Call us\nWrite to us\nWait', planned: '10', days: '30' }
const FACT = { q1: 'What must you bring?', 'q1-options': 'Papers\nNothing' }

let rosa: Browser
let draft: string
beforeEach(async () => {
  const tables = ['drafts', 'panel_settings', 'panel_members', 'panel_studies', 'panel_invites']
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  rosa = await writer('Rosa', { role: 'admin' })
  await rosa.go('/desk/panel', SETTINGS)
  draft = await rosa.go('/desk/drafts')
  await rosa.go(draft, draftForm(1, { do: 'save' }))
})

interface Somebody {
  browser: Browser
  path: string
}

async function join(language = 'en'): Promise<Somebody> {
  const browser = new Browser()
  browser.bindings = { RATE_LIMITS: 'off' }
  return { browser, path: await browser.go(`/panel?language=${language}`, { agree: 'yes' }) }
}

/** Chooses in each group the option with this text. */
async function choose({ browser, path }: Somebody, options: string[]): Promise<Response> {
  const html = await browser.page(path)
  const study = /name="study" value="([^"]*)"/.exec(html)?.[1] ?? ''
  const radios = [...html.matchAll(/<input type="radio" name="(q\d)" value="(\d)"[^>]*\/>([^<]*)/g)]
  const chosen = radios
    .filter(([, , , text = '']) => options.includes(text))
    .map(([, name = '', value = '']) => [name, value])
  return browser.post(path, { study, ...Object.fromEntries(chosen) })
}

const count = (table: string) => DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')

describe('joining the panel', () => {
  it('needs consent, and no account; of the address a hash is kept, and nothing else about anyone', async () => {
    const maria = new Browser()
    const text = textOf(await maria.page('/panel'))
    expect(text).toContain('We do not ask for your name')
    expect(text).toContain('OMB Approval 3090-0000 · Expiration Date 12/31/2099')
    expect(textOf(await maria.page('/panel?language=es'))).toContain('No le pedimos su nombre')
    const refused = await maria.post('/panel', {})
    expect([refused.status, textOf(await refused.text())]).toEqual([
      422,
      expect.stringContaining('Check this box first'),
    ])
    expect(await count('panel_members')).toBe(0)
    const { path } = await join()
    const { results } = await DB.prepare('SELECT * FROM panel_members').all()
    const today = measureDay(new Date())
    expect(results).toEqual([
      {
        ...{ id: expect.any(String), secret_hash: expect.any(String), language: 'en', consent: 1 },
        ...{ joined_on: today, expires_on: daysAfter(today, 365) },
      },
    ])
    expect(JSON.stringify(results)).not.toContain(path.split('/').at(-1))
  })

  it.each([
    ['it is off', { isOn: '' }],
    ['its number has run out', { expires: '2020-01-01' }],
    ['it has no number', { isOn: '', omb: '', expires: '' }],
  ])('is closed where %s', async (_, change) => {
    await rosa.go('/desk/panel', { ...SETTINGS, ...change })
    expect(textOf(await new Browser().page('/panel', 404))).toContain('The panel is closed now')
    expect((await new Browser().post('/panel', { agree: 'yes' })).status).toBe(404)
    expect(await count('panel_members')).toBe(0)
  })

  it('is not opened without a number', async () => {
    for (const wrong of [{ omb: '' }, { expires: '' }, { omb: '12' }, { minutes: '9' }])
      expect((await rosa.post('/desk/panel', { ...SETTINGS, ...wrong })).status).toBe(422)
  })

  it('is no secret that leaves by a header, a cache or the log', async () => {
    const said = (['log', 'warn', 'error'] as const).map((way) => vi.spyOn(console, way).mockReturnValue())
    const { browser, path } = await join()
    const { headers } = await browser.get(path)
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('Set-Cookie')).toBeNull()
    await browser.get(`/panel/${'0'.repeat(64)}`)
    await browser.post(`${path}/leave`)
    expect(JSON.stringify(said.map(({ mock }) => mock.calls))).not.toContain(path.split('/').at(-1))
    for (const one of said) one.mockRestore()
  })
})

describe('a test of a draft', () => {
  it('is read and answered, and told once it is closed: the pass mark with n and interval, beside the draft', async () => {
    await rosa.go(`${draft}/study`, { ...ASKED, ...FACT })
    for (let n = 0; n < 10; n++) {
      const member = await join()
      if (n === 0) {
        const text = textOf(await member.browser.page(member.path))
        expect(text).toContain('This text is a draft. Do not act on it.')
        expect(text).toContain('Ask for it when you fill in the birth papers.')
        expect(text).toContain('What would you do first?')
      }
      // The last one closes it.
      expect(textOf(await rosa.page(draft))).toContain('What they say is told when it is closed.')
      const said = await choose(member, ['Call us', n < 5 ? 'Papers' : 'Nothing'])
      expect(textOf(await said.text())).toContain('Thank you')
    }
    const text = textOf(await rosa.page(draft))
    expect(text).toMatch(/Passed\. Passes where the lower end .* is 70% or more/)
    expect(text).toMatch(/Call us : 100% of 10 \(95% interval 72% to 100%\)/)
    expect(text).toMatch(/Papers : 50% of 10/)
    expect(text).toContain('never a share of the public')
    // Who chose what is forgotten.
    expect(await DB.prepare('SELECT count(answers) AS n FROM panel_invites').first('n')).toBe(0)
    expect(await DB.prepare('SELECT counts FROM panel_studies').first('counts')).toBe('[[0,0,10],[1,0,5],[1,1,5]]')
  })

  it('says of fewer than ten people nothing', async () => {
    await rosa.go(`${draft}/study`, ASKED)
    for (let n = 0; n < 9; n++) await choose(await join(), ['Call us'])
    const id = await DB.prepare('SELECT id FROM panel_studies').first<string>('id')
    await rosa.go(`${draft}/study/${id}/close`)
    const text = textOf(await rosa.page(draft))
    expect(text).toContain('Fewer than 10 people answered: nothing is told.')
    expect(text).not.toContain('100%')
  })

  it('asks which wording is the clearest, in Spanish too', async () => {
    await DB.prepare(`UPDATE drafts SET language = 'es'`).run()
    await rosa.go(`${draft}/study`, { ...ASKED, kind: 'wording', wordings: 'Llame.\nEscriba.' })
    const member = await join('es')
    const text = textOf(await member.browser.page(member.path))
    expect(text).toContain('¿Cuál de estos es el más claro?')
    expect(text).not.toContain('birth papers')
    expect(textOf(await (await choose(member, ['Llame.'])).text())).toContain('Gracias')
  })

  it('shows each member the options in an order of their own, and no sign of the right one', async () => {
    await rosa.go(`${draft}/study`, ASKED)
    const firsts = new Set<string>()
    for (let n = 0; n < 12; n++) {
      const { browser, path } = await join()
      const html = await browser.page(path)
      firsts.add(/name="q0" value="0"[^>]*\/>([^<]*)/.exec(html)?.[1] ?? '')
      expect(await browser.page(path)).toBe(html)
    }
    expect(firsts.size).toBe(3)
  })

  it('keeps what was chosen where not all was, and counts nobody twice', async () => {
    await rosa.go(`${draft}/study`, { ...ASKED, ...FACT })
    const member = await join()
    const half = await choose(member, ['Call us'])
    expect(half.status).toBe(422)
    const html = await half.text()
    expect(textOf(html)).toContain('Choose one in each group.')
    expect(html).toMatch(/checked(?:="")?\/>Call us/)
    const study = /name="study" value="([^"]*)"/.exec(html)?.[1] ?? ''
    await choose(member, ['Call us', 'Papers'])
    expect((await member.browser.post(member.path, { study, q0: '1', q1: '1' })).status).toBe(409)
    expect(await DB.prepare('SELECT count(answers) AS n FROM panel_invites').first('n')).toBe(1)
  })

  it.each([
    [{ first: 'Only one' }, 'Give two to five options'],
    [{ first: 'Twice\nTwice' }, 'Give two to five options'],
    [{ q1: 'What?' }, 'A question needs options'],
    [{ planned: '9' }, 'Ask at least 10 people'],
    [{ days: '61' }, 'Give 1 to 60 days'],
  ])('is not begun with %o', async (change, why) => {
    const refused = await rosa.post(`${draft}/study`, { ...ASKED, ...change })
    expect([refused.status, textOf(await refused.text())]).toEqual([422, expect.stringContaining(why)])
    expect(await count('panel_studies')).toBe(0)
  })

  it('is not begun of a draft with problems', async () => {
    await rosa.go(draft, draftForm(2, { do: 'save', body: '' }))
    const refused = await rosa.post(`${draft}/study`, ASKED)
    expect([refused.status, await count('panel_studies')]).toEqual([422, 0])
  })
})

describe('invitations', () => {
  const study = () => rosa.go(`${draft}/study`, ASKED)
  const back = (days: number) =>
    DB.prepare('UPDATE panel_invites SET day = ?')
      .bind(daysAfter(measureDay(new Date()), -days))
      .run()

  it('come once in 30 days, four times a year, and never twice to the same test', async () => {
    const member = await join()
    const isAsked = async () => (await member.browser.page(member.path)).includes('name="study"')
    for (let n = 0; n < 6; n++) await study()
    expect(await isAsked()).toBe(true)
    await choose(member, ['Call us'])
    expect(await isAsked()).toBe(false)
    for (let n = 0; n < 3; n++) {
      await back(31)
      expect(await isAsked()).toBe(true)
      await choose(member, ['Call us'])
    }
    await back(31)
    expect(await isAsked()).toBe(false)
    expect(await count('panel_invites')).toBe(4)
  })

  it('end with the draft, and are for who reads its language', async () => {
    await study()
    const spanish = await join('es')
    expect(await spanish.browser.page(spanish.path)).not.toContain('name="study"')
    await rosa.go(`${draft}/discard`)
    const member = await join()
    expect(await member.browser.page(member.path)).not.toContain('name="study"')
  })
})

describe('leaving', () => {
  it('takes everything of a member with it, at once', async () => {
    await rosa.go(`${draft}/study`, ASKED)
    const member = await join()
    await choose(member, ['Call us'])
    expect([await count('panel_members'), await count('panel_invites')]).toEqual([1, 1])
    expect(textOf(await (await member.browser.post(`${member.path}/leave`)).text())).toContain(
      'You have left the panel',
    )
    expect([await count('panel_members'), await count('panel_invites')]).toEqual([0, 0])
    expect((await member.browser.get(member.path)).status).toBe(404)
  })

  it('is possible while the panel is closed', async () => {
    const member = await join()
    await rosa.go('/desk/panel', { ...SETTINGS, isOn: '' })
    expect((await member.browser.post(`${member.path}/leave`)).status).toBe(200)
    expect(await count('panel_members')).toBe(0)
  })

  it('comes by itself after twelve months, with all that is held; tests close by themselves on their day', async () => {
    await rosa.go(`${draft}/study`, ASKED)
    const member = await join()
    await choose(member, ['Call us'])
    const today = measureDay(new Date())
    await forgetPanel(DB, daysAfter(today, 364))
    expect(await count('panel_members')).toBe(1)
    expect(await forgetPanel(DB, daysAfter(today, 365))).toBe(1)
    expect([await count('panel_members'), await count('panel_invites')]).toEqual([0, 0])
    await closeDueStudies(DB, daysAfter(today, 30), new Date())
    expect(await DB.prepare('SELECT closed_at FROM panel_studies').first('closed_at')).toBe('')
    await closeDueStudies(DB, daysAfter(today, 31), new Date())
    expect(await DB.prepare('SELECT closed_at FROM panel_studies').first('closed_at')).not.toBe('')
  })
})
