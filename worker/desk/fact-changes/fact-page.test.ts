import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, textOf, writer } from '../../../test/worker/browser.ts'
import { AGENCIES, CORPUS } from '../../../test/worker/deployment.ts'
import { daysAfter, isoDay } from '../../corpus/index.ts'
import { compileSnapshot } from '../../engine/index.ts'
import { answerRecord } from '../../engine/testing/answer-record.ts'
import { asNewIsolate } from '../../per-isolate.ts'
import { factChanges, factsNow } from '../../store/answers/fact-changes.ts'

const FEE = {
  name: 'late-fee',
  value: '$20',
  owner: 'ssa',
  source: 'https://www.ssa.gov/fee',
  checked: '2020-01-01',
  expires: '2020-06-01',
}
const LINE = { ...FEE, name: 'card-line', value: { en: '800-772-1213', es: 'línea 800-772-1213' } }
const NEXT_YEAR = daysAfter(isoDay(new Date()), 365)
const FORM = { value: '$25', source: 'https://www.ssa.gov/fees', expires: NEXT_YEAR, reason: 'New fee rule' }

async function signedIn(name: string, chosen: Parameters<typeof writer>[1]): Promise<Browser> {
  const late = {
    ...answerRecord({ id: 'late', title: 'What is the late fee?', body: 'It is $20.', agency: 'ssa' }),
    facts: ['late-fee'],
  }
  const answers = [...CORPUS.answers, late].sort((a, b) => (a.id < b.id ? -1 : 1))
  const bytes = await compileSnapshot({ ...CORPUS, agencies: AGENCIES, facts: [FEE, LINE], answers })
  const browser = await writer(name, chosen)
  browser.bindings = { RATE_LIMITS: 'off', ASSETS: { fetch: async () => new Response(bytes) } }
  return browser
}

let rex: Browser
let maria: Browser
beforeEach(async () => {
  asNewIsolate() // no snapshot in memory
  await env.DB.batch(['fact_changes', 'agency_rules'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  rex = await signedIn('Rex', { role: 'reviewer', agency: 'ssa' })
  maria = await signedIn('Maria', { role: 'writer', agency: 'ssa' })
})
const live = async () =>
  factsNow([FEE, LINE], await factChanges(env.DB, { state: 'live' })).find(({ name }) => name === 'late-fee')

/** What the form holds that approves or refuses the change that somebody looks at. */
async function asSeen(browser: Browser): Promise<Record<string, string>> {
  const at = /name="asked-at" value="([^"]*)"/.exec(await browser.page('/desk/facts/late-fee'))?.[1]
  return { 'asked-at': at ?? '' }
}

describe('a fact', () => {
  it('says in which answers it stands, and is changed by who may publish for its agency', async () => {
    expect(textOf(await rex.page('/desk/facts/late-fee'))).toMatch(/In 1 answer What is the late fee\?/)
    expect(await rex.go('/desk/facts/late-fee', FORM)).toBe('/desk/facts/late-fee?said=live')
    expect(await live()).toMatchObject({
      value: '$25',
      checked: isoDay(new Date()),
      checkedBy: 'Rex',
      expires: NEXT_YEAR,
    })
    expect(textOf(await rex.page('/desk/facts/late-fee'))).toMatch(/Rex changed the fact .*New fee rule/)
  })

  it('waits for a reviewer where a writer changes it, and is approved or refused', async () => {
    expect(await maria.go('/desk/facts/late-fee', FORM)).toBe('/desk/facts/late-fee?said=asked')
    expect(await live()).toMatchObject({ value: '$20' })
    expect(textOf(await rex.page('/desk'))).toContain('1 change of a fact to approve')
    expect(textOf(await rex.page('/desk/facts/late-fee'))).toMatch(/Maria asks for this change \$20 \$25/)
    await rex.go('/desk/facts/late-fee/approve', { ...(await asSeen(rex)), do: 'refuse' })
    expect(await factChanges(env.DB, { name: 'late-fee' })).toEqual([])
    await maria.go('/desk/facts/late-fee', FORM)
    await rex.go('/desk/facts/late-fee/approve', { ...(await asSeen(rex)), do: 'approve' })
    expect(await live()).toMatchObject({ value: '$25' })
  })

  it('takes two people where its agency wants two', async () => {
    await env.DB.prepare(`INSERT INTO agency_rules (agency, two_people) VALUES ('ssa', 1)`).run()
    expect(await rex.go('/desk/facts/late-fee', FORM)).toBe('/desk/facts/late-fee?said=asked')
    expect((await rex.post('/desk/facts/late-fee/approve', { ...(await asSeen(rex)), do: 'approve' })).status).toBe(403)
    const ann = await signedIn('Ann', { role: 'reviewer', agency: 'ssa' })
    await ann.go('/desk/facts/late-fee/approve', { ...(await asSeen(ann)), do: 'approve' })
    expect(await live()).toMatchObject({ value: '$25' })
  })

  it('is approved as it was seen: what was put in its place meanwhile waits', async () => {
    await maria.go('/desk/facts/late-fee', FORM)
    const seen = await asSeen(rex)
    await maria.go('/desk/facts/late-fee', { ...FORM, value: '$99' })
    expect(await rex.go('/desk/facts/late-fee/approve', { ...seen, do: 'approve' })).toBe(
      '/desk/facts/late-fee?said=other',
    )
    expect(await live()).toMatchObject({ value: '$20' })
    expect(textOf(await rex.page('/desk/facts/late-fee'))).toContain('$99')
  })

  it('shows who approves all that would change: each language, and the page it rests on', async () => {
    const { value: _, ...rest } = FORM
    const texts = { 'value-en': '800-000-1111', 'value-es': 'línea 800-000-2222' }
    await maria.go('/desk/facts/card-line', { ...rest, ...texts })
    const asked = (await rex.page('/desk/facts/card-line')).split('id="asked"')[1]?.split('</section>')[0] ?? ''
    for (const shown of [...Object.values(texts), FORM.source]) expect(asked).toContain(shown)
  })

  it('is still right today by one act, and holds longer', async () => {
    await rex.go('/desk/facts/late-fee/checked', { expires: NEXT_YEAR })
    expect(await live()).toMatchObject({ value: '$20', checked: isoDay(new Date()), expires: NEXT_YEAR })
  })

  it('keeps its languages, each with its own text', async () => {
    const { value: _, ...rest } = FORM
    await rex.go('/desk/facts/card-line', { ...rest, 'value-en': '800-000-1111', 'value-es': 'línea 800-000-1111' })
    const [change] = await factChanges(env.DB, { name: 'card-line' })
    expect(change?.fact.value).toEqual({ en: '800-000-1111', es: 'línea 800-000-1111' })
  })

  it.each([
    { value: 'one **half' },
    { value: '' },
    { source: 'http://www.ssa.gov' },
    { expires: isoDay(new Date()) },
    { reason: '' },
  ])('with %o is not changed, and what was typed stays', async (wrong) => {
    const response = await rex.post('/desk/facts/late-fee', { ...FORM, ...wrong })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Nothing was changed.')
    expect(await live()).toMatchObject({ value: '$20' })
  })

  it('is none of another agency’s', async () => {
    const sam = await signedIn('Sam', { role: 'reviewer', agency: 'va' })
    for (const path of ['', '/approve', '/checked'])
      expect((await sam.post(`/desk/facts/late-fee${path}`, FORM)).status).toBe(403)
    expect((await maria.post('/desk/facts/late-fee/checked', { expires: NEXT_YEAR })).status).toBe(403)
  })

  it('is the file’s where that was checked later', () => {
    const fact = { value: '$25', source: FEE.source, checked: '2026-01-01', checkedBy: 'Rex', expires: '2027-01-01' }
    const said = { askedBy: 'Rex', askedAt: '', reason: '', writers: ['Rex'], begins: '' }
    const change = { name: 'late-fee', state: 'live' as const, fact, ...said }
    expect(factsNow([FEE], [change])).toMatchObject([{ value: '$25' }])
    expect(factsNow([{ ...FEE, checked: '2026-02-01' }], [change])).toMatchObject([{ value: '$20' }])
  })
})
