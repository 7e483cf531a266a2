import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, hiddenValue, textOf, writer } from '../../../test/worker/browser.ts'
import { AGENCIES, CORPUS } from '../../../test/worker/deployment.ts'
import { whileTrailRefuses } from '../../../test/worker/rows.ts'
import { daysAfter, isoDay } from '../../corpus/index.ts'
import { compileSnapshot } from '../../engine/index.ts'
import { asNewIsolate } from '../../per-isolate.ts'
import { factChanges, factsNow } from '../../store/answers/fact-changes.ts'
import { beginPlannedChanges } from '../../store/answers/planned-changes.ts'
import { isPlanDue } from '../../store/answers/plans.ts'
import { recordChanges } from '../../store/answers/record-changes.ts'
import { agenciesNow } from '../../store/answers/records-now.ts'

const { DB } = env
const FEE = {
  ...{ name: 'late-fee', value: '$20', owner: 'ssa', source: 'https://www.ssa.gov/fee' },
  ...{ checked: '2020-01-01', expires: '2020-06-01' },
}
const TODAY = isoDay(new Date())
const [SOON, LATER] = [daysAfter(TODAY, 30), daysAfter(TODAY, 365)]
const FACT = '/desk/facts/late-fee'
const ABOUT = '/desk/agencies/ssa/about'
const FORMS: Record<string, Record<string, string>> = {
  [FACT]: { value: '$25', source: FEE.source, expires: LATER, reason: 'By rule', begins: SOON },
  [ABOUT]: { 'name-en': 'New name', url: 'https://www.ssa.gov/', reason: 'By law', begins: SOON },
}

let rex: Browser
let maria: Browser
async function signedIn(name: string, role: 'reviewer' | 'writer'): Promise<Browser> {
  const bytes = await compileSnapshot({ ...CORPUS, agencies: AGENCIES, facts: [FEE] })
  const browser = await writer(name, { role, agency: 'ssa' })
  browser.bindings = { RATE_LIMITS: 'off', ASSETS: { fetch: async () => new Response(bytes) } }
  return browser
}

beforeEach(async () => {
  asNewIsolate() // no snapshot in memory
  const tables = ['fact_changes', 'record_changes', 'planned_changes', 'agency_rules', 'plans']
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  rex = await signedIn('Rex', 'reviewer')
  maria = await signedIn('Maria', 'writer')
})

async function send(browser: Browser, path: string, changed: Record<string, string> = {}): Promise<string> {
  const html = await browser.page(path)
  const began = path === FACT ? {} : { began: hiddenValue(html, 'began') }
  return browser.go(path, { ...FORMS[path], ...began, ...changed })
}

/** What holds at a thing's page: the fact's value, or the agency's name. */
async function holds(path: string): Promise<unknown> {
  if (path === FACT) return factsNow([FEE], await factChanges(DB, { state: 'live' }))[0]?.value
  const agencies = agenciesNow(AGENCIES, await recordChanges(DB, { state: 'live' }))
  return agencies.find(({ id }) => id === 'ssa')?.name.en
}

const onTheDay = new Date(`${SOON}T12:00:00Z`)
const seen = async (browser: Browser, path: string) => hiddenValue(await browser.page(path), 'asked-at')

describe.each([
  [FACT, '$20', '$25'],
  [ABOUT, AGENCIES.find(({ id }) => id === 'ssa')?.name.en, 'New name'],
])('a change of %s that begins on a later day', (path, before, after) => {
  it('is approved now, and holds from that day on', async () => {
    expect(await send(maria, path)).toBe(`${path}?said=asked`)
    expect(textOf(await rex.page(path))).toMatch(/Maria asks for this change .*Begins on/)
    await rex.go(`${path}/approve`, { do: 'approve', 'asked-at': await seen(rex, path) })
    expect([await holds(path), await isPlanDue(DB, new Date())]).toEqual([before, false])
    expect(textOf(await rex.page(path))).toContain('Maria asked for it, and Rex approved it.')
    await beginPlannedChanges(DB, new Date())
    expect(await holds(path)).toBe(before)
    expect(await isPlanDue(DB, onTheDay)).toBe(true)
    await Promise.all([beginPlannedChanges(DB, onTheDay), beginPlannedChanges(DB, onTheDay)])
    expect([await holds(path), await isPlanDue(DB, onTheDay)]).toEqual([after, false])
    const target = path === FACT ? 'fact:late-fee' : 'agency:ssa'
    const { results } = await DB.prepare(`SELECT action FROM audit WHERE target = ? ORDER BY id DESC LIMIT 3`)
      .bind(target)
      .all<{ action: string }>()
    expect(results.map(({ action }) => action).slice(0, 2)).toEqual(['change-begun', 'change-planned'])
  })

  it('begins with the day where the agency is, not with that of Greenwich', async () => {
    await send(rex, path)
    await beginPlannedChanges(DB, new Date(`${SOON}T03:00:00Z`))
    expect(await holds(path)).toBe(before)
  })

  it('is called off until then by who may publish, and what holds stays', async () => {
    expect(await send(rex, path)).toBe(`${path}?said=planned`)
    expect(await maria.page(path)).not.toContain('value="call-off"')
    const form = { do: 'call-off', 'asked-at': await seen(rex, path) }
    expect((await maria.post(path, form)).status).toBe(403)
    expect(await rex.go(path, { ...form, 'asked-at': 'x' })).toBe(`${path}?said=other`)
    expect(await rex.go(path, form)).toBe(`${path}?said=called-off`)
    await beginPlannedChanges(DB, onTheDay)
    expect(await holds(path)).toBe(before)
  })

  it('waits for another where its agency wants two people', async () => {
    await DB.prepare(`INSERT INTO agency_rules (agency, two_people) VALUES ('ssa', 1)`).run()
    expect(await send(rex, path)).toBe(`${path}?said=asked`)
    const form = { do: 'approve', 'asked-at': await seen(rex, path) }
    expect((await rex.post(`${path}/approve`, form)).status).toBe(403)
    await beginPlannedChanges(DB, onTheDay)
    expect(await holds(path)).toBe(before)
  })

  it.each([TODAY, 'soon'])('cannot begin on %s', async (begins) => {
    const began = path === FACT ? {} : { began: hiddenValue(await rex.page(path), 'began') }
    const response = await rex.post(path, { ...FORMS[path], ...began, begins })
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('A day after today.')])
  })

  it('is planned, called off and begun with its line in the trail, or not at all', async () => {
    const rows = () => DB.prepare('SELECT count(*) AS n FROM planned_changes').first<number>('n')
    const planned = async () => {
      await send(rex, path).catch(() => undefined)
      return (await rows()) === 1
    }
    expect([await whileTrailRefuses('Rex', planned), await planned()]).toEqual([false, true])
    const begun = async () => {
      await beginPlannedChanges(DB, onTheDay).catch(() => undefined)
      return (await holds(path)) === after
    }
    expect([await whileTrailRefuses('Rex', begun), await begun()]).toEqual([false, true])
  })
})

describe('a fact that begins later', () => {
  it('holds though somebody said meanwhile that the present one is still right', async () => {
    await send(rex, FACT)
    await DB.prepare(
      `INSERT INTO fact_changes (name, state, fact, asked_by, asked_at) VALUES ('late-fee', 'live', ?, 'Rex', 'x')`,
    )
      .bind(JSON.stringify({ ...FEE, checked: daysAfter(TODAY, 10), checkedBy: 'Rex' }))
      .run()
    await beginPlannedChanges(DB, onTheDay)
    const [fact] = await factChanges(DB, { state: 'live' })
    expect(fact?.fact).toMatchObject({ value: '$25', checked: daysAfter(TODAY, 10) })
  })

  it('cannot end before it begins', async () => {
    const response = await rex.post(FACT, { ...FORMS[FACT], expires: daysAfter(TODAY, 20) })
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('aria-invalid="true"')])
  })
})
