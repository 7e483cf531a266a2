import { env } from 'cloudflare:workers'
import {
  type Browser,
  deskAssets,
  draftForm,
  EXAM,
  hiddenValue,
  LOST_CARD,
  writer,
} from '../../../test/worker/browser.ts'
import { AGENCIES, CORPUS } from '../../../test/worker/deployment.ts'
import { daysAfter, isoDay } from '../../corpus/index.ts'
import { compileSnapshot } from '../../engine/index.ts'
import { publishVersion } from '../../store/answers/publication.ts'
import type { Role } from '../../store/people/roles.ts'
import { row, start } from '../exchange/testing/uploads.ts'
import { ALWAYS_FOR_TWO } from './always-for-two.ts'
import { PEOPLE, publishes, WHO, type Who } from './people.ts'

export const OTHER = 'Somebody else'

interface Way {
  route: string
  /** Who may, but for the rule of two people. */
  may: (who: Who) => boolean
  /** Whether doing it changes the text, so that whoever does it has written. */
  isWriting?: true
  /** Whether two people are needed whatever an agency wants. */
  isAlwaysForTwo?: true
  /** Whether the first alone wrote it, and nobody after them can. */
  hasOneWriter?: true
  /** Does it as a person, to what these wrote, one after another; `two` sets whether the agency wants two people.
   * @returns Whether it happened. */
  try(person: Browser, by: readonly string[], who: Who): Promise<boolean>
}

const { DB } = env
const FEE = {
  ...{ name: 'late-fee', value: '$20', owner: 'ssa', source: 'https://www.ssa.gov/fee' },
  ...{ checked: '2020-01-01', expires: '2020-06-01' },
}
const FEE_FORM = { value: '$25', source: FEE.source, expires: daysAfter(isoDay(new Date()), 300), reason: 'x' }
const CONTACT = {
  ...{ phone: '800-555-0100', 'phone-text': '800-555-0100', url: '', tty: '', 'ready-en': 'x', 'ready-es': 'x' },
  ...{
    'name-en': 'Line',
    languages: 'en',
    hours: 'week',
    zone: 'America/New_York',
    'days-0': '1',
    'from-0': '08:00',
    'to-0': '17:00',
    reason: 'x',
  },
}
const EVERYBODYS: Who[] = ['reviewer of all', 'admin']
const CLOSED = { 'from-0': '2027-03-01', 'name-0-en': 'Moving', reason: 'x' }
const ABOUT = { 'name-en': 'Social Security', url: 'https://www.ssa.gov/new', reason: 'x' }
const NEW_AGENCY = { 'name-en': 'Moon Agency', url: 'https://www.moon.gov/', phone: '800-555-0199', reason: 'x' }
const STATE = { 'name-en': 'California', 'medicaid-url': 'https://new.ca.gov/', reason: 'x' }
const FACT_PAGE = '/desk/facts/late-fee'

const people = new Map<string, Browser>()
/** An admin who has written nothing. */
export let chief: Browser
export const personOf = (who: string) => people.get(who) as Browser

async function signedIn(name: string, chosen: { role: Role; agency?: string }): Promise<Browser> {
  const bytes = await compileSnapshot({ ...CORPUS, agencies: AGENCIES, facts: [FEE] })
  const usual = deskAssets(EXAM)
  const fetch = async (address: RequestInfo | URL) =>
    String(address).endsWith('.json') ? usual.fetch(address) : new Response(bytes)
  const browser = await writer(name, chosen)
  browser.bindings = { RATE_LIMITS: 'off', ASSETS: { fetch }, PUBLISH: { send: async () => {} } }
  return browser
}

/** Signs everybody in. */
export async function everybody(): Promise<void> {
  for (const who of WHO) people.set(who, await signedIn(who, PEOPLE[who]))
  people.set(OTHER, await signedIn(OTHER, { role: 'writer', agency: 'ssa' }))
  chief = await signedIn('Chief', { role: 'admin' })
}

const number = (sql: string) => DB.prepare(sql).first<number>('n')
const newest = () => number(`SELECT max(version) AS n FROM answer_versions WHERE id = 'lost-card'`)
/** Sets whether Social Security wants two people. */
export const wantTwo = (isWanted: boolean) =>
  DB.prepare(`INSERT OR REPLACE INTO agency_rules (agency, two_people) VALUES ('ssa', ?)`).bind(Number(isWanted)).run()
const isTwoWanted = async () => (await number('SELECT coalesce(max(two_people), 0) AS n FROM agency_rules')) === 1

/** Lets people ask for a change one after another. Where one person is enough, a reviewer's would be live at once: it waits all the same. */
async function askedBy(by: readonly string[], ask: (person: Browser) => Promise<unknown>): Promise<void> {
  const before = await isTwoWanted()
  await wantTwo(true)
  for (const name of by) await ask(personOf(name))
  await wantTwo(before)
}

async function draftBy(by: readonly string[]): Promise<string> {
  const draft = await chief.go('/desk/drafts')
  await chief.go(draft, draftForm(1, { do: 'save' }))
  await DB.prepare('UPDATE drafts SET writers = ?').bind(JSON.stringify(by)).run()
  return draft
}

/** Version 2 of the SSA answer, which these wrote. */
async function secondVersion(by: readonly string[]): Promise<void> {
  await publishVersion(
    DB,
    {
      ...{ id: 'lost-card', version: 2, agency: 'ssa', markdown: LOST_CARD, author: 'Chief', note: '' },
      ...{ title: 'How do I replace a lost Social Security card?', reviewBy: '2027-05-01', writers: [...by] },
      language: 'en',
      action: 'answer-published',
    },
    new Date(),
  )
}

const isPublished = async () => (await number(`SELECT count(*) AS n FROM answers WHERE id = 'baby-card'`)) === 1
const isFactLive = async () => (await number(`SELECT count(*) AS n FROM fact_changes WHERE state = 'live'`)) === 1
const isRecordLive = async () => (await number(`SELECT count(*) AS n FROM record_changes WHERE state = 'live'`)) === 1
const askedAt = (table: string) =>
  DB.prepare(`SELECT asked_at FROM ${table} WHERE state = 'asked'`).first<string>('asked_at')

/** What content files say: its route, the page of one, what its form holds, and who may publish it. */
const RECORDS: Record<string, { route: string; page: string; form: Record<string, string>; may: Way['may'] }> = {
  'a contact': { route: '/contacts/:agency/:contact', page: '/contacts/ssa/main', form: CONTACT, may: publishes },
  'closed days': { route: '/closures/:agency', page: '/closures/ssa', form: CLOSED, may: publishes },
  'an agency': { route: '/agencies/:agency/about', page: '/agencies/ssa/about', form: ABOUT, may: publishes },
  'a new contact': {
    route: '/new-contacts/:agency/:contact',
    page: '/new-contacts/ssa/night-line',
    form: CONTACT,
    may: publishes,
  },
  // What belongs to all agencies is approved by who may publish for each.
  'a state': { route: '/states/:state', page: '/states/ca', form: STATE, may: (who) => EVERYBODYS.includes(who) },
  'a new agency': {
    route: '/new-agencies/:agency',
    page: '/new-agencies/moon',
    form: NEW_AGENCY,
    may: (who) => EVERYBODYS.includes(who),
  },
}

function recordWays([name, { route, page, form, may }]: [string, (typeof RECORDS)[string]]): [string, Way][] {
  const address = `/desk${page}`
  const filled = async () => ({ ...form, began: hiddenValue(await chief.page(address), 'began') })
  return [
    [
      `changing ${name}`,
      {
        ...{ route: `POST ${route}`, may, isWriting: true },
        async try(person) {
          await person.post(address, await filled())
          return isRecordLive()
        },
      },
    ],
    [
      `approving ${name}`,
      {
        ...{ route: `POST ${route}/approve`, may },
        async try(person, by) {
          await askedBy(by, async (one) => one.post(address, await filled()))
          await person.post(`${address}/approve`, {
            do: 'approve',
            'asked-at': (await askedAt('record_changes')) ?? '',
          })
          return isRecordLive()
        },
      },
    ],
  ]
}

/** Every way to make something live that `who-may.test.ts` does not try. */
export const WAYS: Record<string, Way> = {
  'publishing many drafts at once': {
    route: 'POST /change/drafts',
    may: publishes,
    async try(person, by) {
      await person.post('/desk/change/drafts', { do: 'publish', draft: (await draftBy(by)).split('/').at(-1) ?? '' })
      return isPublished()
    },
  },
  'publishing although the gate says no': {
    route: 'POST /drafts/:id/overrule',
    may: (who) => who === 'admin',
    async try(person, by) {
      await person.post(`${await draftBy(by)}/overrule`, { revision: '2', reason: 'x' })
      return isPublished()
    },
  },
  'publishing what questions without an answer are about': {
    route: 'POST /drafts/:id/ours',
    may: publishes,
    async try(person, by) {
      await person.post(`${await draftBy(by)}/ours`, { revision: '2' })
      return isPublished()
    },
  },
  'changing many answers at once': {
    route: 'POST /change/answers',
    may: publishes,
    isWriting: true,
    async try(person, by) {
      await secondVersion(by)
      await person.post('/desk/change/answers', { answer: 'lost-card/en', do: 'owner', owner: 'Evil team', back: '' })
      return (await newest()) === 3
    },
  },
  'saying that an answer is still right': {
    route: 'POST /answers/:id/:language/still-right',
    may: publishes,
    async try(person, by) {
      await secondVersion(by)
      await person.post('/desk/answers/lost-card/en/still-right', { checked: 'on', version: '2' })
      return (await newest()) === 3
    },
  },
  importing: {
    route: 'POST /exchange/imports/:id',
    may: publishes,
    isWriting: true,
    async try(person) {
      const path = await start(person, [row('baby-card')]).catch(() => '/desk/exchange/imports/none')
      await person.post(path, { do: 'import', as: 'published' })
      return isPublished()
    },
  },
  'changing a fact': {
    route: 'POST /facts/:name',
    may: publishes,
    isWriting: true,
    async try(person) {
      await person.post(FACT_PAGE, FEE_FORM)
      return isFactLive()
    },
  },
  'approving a fact': {
    route: 'POST /facts/:name/approve',
    may: publishes,
    async try(person, by) {
      await askedBy(by, (one) => one.post(FACT_PAGE, FEE_FORM))
      await person.post(`${FACT_PAGE}/approve`, { do: 'approve', 'asked-at': (await askedAt('fact_changes')) ?? '' })
      return isFactLive()
    },
  },
  ...Object.fromEntries(Object.entries(RECORDS).flatMap(recordWays)),
  ...Object.fromEntries(
    Object.entries(ALWAYS_FOR_TWO).map(([name, { route, may, hasOneWriter, begin, isLive }]) => [
      name,
      {
        ...{ route, may, isAlwaysForTwo: true as const, ...(hasOneWriter ? { hasOneWriter } : {}) },
        async try(person: Browser, by: readonly string[]) {
          await (await begin(by, chief))(person)
          return isLive()
        },
      },
    ]),
  ),
}

/** What the ways write. */
export const TABLES = [
  ...[
    'drafts',
    'plans',
    'answers',
    'answer_versions',
    'agency_rules',
    'gaps',
    'gap_wordings',
    'imports',
    'import_rows',
  ],
  ...[
    'fact_changes',
    'record_changes',
    'disasters',
    'standards',
    'service_plans',
    'switches',
    'surveys',
    'survey_wordings',
  ],
]
