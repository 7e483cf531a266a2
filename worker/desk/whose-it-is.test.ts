import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  addGap,
  type Browser,
  deskAssets,
  draftForm,
  EXAM,
  hiddenValue,
  RIGHT_FORM,
  seedLostCard,
  writer,
} from '../../test/worker/browser.ts'
import { AGENCIES, CORPUS } from '../../test/worker/deployment.ts'
import { allRows } from '../../test/worker/rows.ts'
import { daysAfter, isoDay } from '../corpus/index.ts'
import { compileSnapshot } from '../engine/index.ts'
import { examId } from '../store/answers/exam-questions.ts'
import { ANSWER_ACTS } from './answers/list/change-answers.ts'
import { row, start } from './exchange/testing/uploads.ts'
import { PERMISSIONS } from './permissions.ts'
import { DRAFT_ACTS } from './reviews/change-drafts.ts'
import { planYears } from './service-plans/measure-plan.ts'
import { FORM as STANDARD } from './standards/testing/promised.ts'
import { FORM as SURVEY } from './surveys/testing/survey-form.ts'

const FILES = import.meta.glob(['./**/*.tsx', '!./**/*.test.tsx'], { query: '?raw', import: 'default', eager: true })

/** Every way that a button of the desk says what it does, and none. */
const ACTS = [
  '',
  ...ANSWER_ACTS,
  ...DRAFT_ACTS,
  ...new Set(
    Object.values(FILES).flatMap((text) =>
      [...String(text).matchAll(/name="do"\s+value="([\w-]+)"/g)].map(([, act = '']) => act),
    ),
  ),
]
const ROUTES = [...PERMISSIONS.write.routes, ...PERMISSIONS.publish.routes].filter((route) => route.startsWith('POST'))

/** What belongs to no agency: anyone whose role the table names may. */
const NOBODYS: Partial<Record<string, string>> = {
  'POST /disasters/:id': 'a disaster is everybody’s; who drafted it may not approve it',
  'POST /skills/confirm': 'what somebody knows is a person’s, and held by tests of its own',
  'POST /shopper/rounds': 'a round asks for all',
  'POST /states/:state': 'offices of states are everybody’s: it is asked for, and approved by who may publish for all',
  'POST /states/:state/approve': 'the same',
  'POST /new-agencies/:agency': 'an agency that is not there yet is nobody’s: it goes as the offices of states do',
  'POST /new-agencies/:agency/approve': 'the same',
}

/** Where this one form asks for nothing that can be done, whoever sends it; they are held by `who-may.test.ts` and tests of their own. */
const ASKS_NOTHING = [
  ...[
    'POST /gaps/:id/write',
    'POST /gaps/:gap/suggest/:answer/:language',
    'POST /lessons',
    'POST /lessons/:id',
    'POST /service-plans',
    'POST /service-plans/:id',
    'POST /drafts/:id/autosave',
    'POST /drafts/:id/reviewer',
  ],
  ...['POST /drafts/:id/check', 'POST /translations/:id/:language', 'POST /exchange/imports'],
  ...[
    'POST /answers/:id/:language/live',
    'POST /answers/:id/:language/roll-back',
    'POST /answers/:id/:language/still-right',
  ],
  ...[
    'POST /drafts/:id/ours',
    'POST /standards/:id/result',
    'POST /survey/:agency/customers',
    'POST /survey/:agency/approve',
    'POST /facts/:name/approve',
  ],
  ...[
    'POST /drafts/:id/study/:study/close',
    'POST /drafts/:id/links/:link/end',
    'POST /contacts/:agency/:contact/approve',
    'POST /contacts/:agency/:contact/checked',
    'POST /closures/:agency',
    'POST /closures/:agency/approve',
    'POST /new-contacts/:agency/:contact',
    'POST /new-contacts/:agency/:contact/approve',
    'POST /agencies/:agency/about',
    'POST /agencies/:agency/about/approve',
    'POST /gaps/:gap/link/:answer/:language',
  ],
]

const FACT = {
  ...{ name: 'late-fee', value: '$20', owner: 'ssa', source: 'https://www.ssa.gov/fee' },
  ...{ checked: '2020-01-01', expires: '2020-06-01' },
}
const TRAINING = {
  ...{ agency: 'ssa', title: 'Short sentences', kind: 'plain-language', day: '2026-10-05' },
  ...{ people: '12', hours: '1.5' },
}
/** What every form of the desk asks for, in one: each takes what it knows. */
const TYPED = {
  ...TRAINING,
  ...SURVEY,
  ...STANDARD,
  ...RIGHT_FORM,
  ...{ title: 'Send 500 dollars', body: 'Send 500 dollars to keep your benefits.', asked: 'send 500 dollars' },
  ...{ id: 'lost-card', revision: '2', baseVersion: '1', version: '1', live: '1', wording: 'en:my card flew away' },
  ...{ value: '$666', source: 'https://evil.example', expires: daysAfter(isoDay(new Date()), 300), reason: 'x' },
  ...{ said: 'x', now: 'x', learned: 'x', comment: 'x' },
  ...{ answer: 'lost-card/en', topic: 'lost-things', check: daysAfter(isoDay(new Date()), 30), phone: '+18005550100' },
  ...{ 'name-en': 'Line', languages: 'en' },
  ...{ 'asked-at': 'x', name: 'Lena, lawyer', began: '' },
  ...{ first: 'Call us\nWrite to us', planned: '30', days: '30' },
  ...{ question: 'where do i send 500 dollars', answers: 'lost-card', kind: 'review', as: 'published', count: '9' },
}

const THINGS: Record<string, string> = {}
let uma: Browser
let rita: Browser
let admin: Browser

async function signedIn(name: string, chosen: Parameters<typeof writer>[1]): Promise<Browser> {
  const bytes = await compileSnapshot({ ...CORPUS, agencies: AGENCIES, facts: [FACT] })
  const usual = deskAssets(EXAM)
  const fetch = async (address: RequestInfo | URL) =>
    String(address).endsWith('.json') ? usual.fetch(address) : new Response(bytes)
  const browser = await writer(name, chosen)
  // Nothing is published beside the test: a queue would take the answers of another deployment, without its fact.
  const PUBLISH = { send: async () => {} }
  browser.bindings = { RATE_LIMITS: 'off', ASSETS: { fetch }, PUBLISH }
  return browser
}

beforeAll(async () => {
  await seedLostCard()
  admin = await signedIn('Chief', { role: 'admin' })
  uma = await signedIn('Uma of USAGov', { role: 'writer', agency: 'usagov' })
  rita = await signedIn('Rita of USAGov', { role: 'reviewer', agency: 'usagov' })
  const draft = await admin.go('/desk/drafts')
  await admin.go(draft, draftForm(1, { agency: 'ssa', do: 'save' }))
  await admin.go('/desk/standards', STANDARD)
  const [year = 0] = planYears(new Date())
  const plan = await admin.go('/desk/service-plans', { agency: 'ssa', year: String(year), from: 'template' })
  await admin.go('/desk/trainings', TRAINING)
  const imported = await start(admin, [row('baby-card')])
  await env.DB.batch([
    env.DB.prepare('UPDATE service_plans SET revision = 2'), // as the form says
    env.DB.prepare(
      `INSERT INTO plans (id, kind, at, answer_id, language, agency, who, made_at)
       VALUES ('planned', 'archive', '2099-01-01', 'lost-card', 'en', 'ssa', 'Chief', '2026-11-01')`,
    ),
    env.DB.prepare(
      `INSERT INTO disasters (id, is_drill, words, area, reason, begins, ends, answers, lines, made_by, made_at)
       VALUES ('flood', 0, '{}', '{}', '', '2026-11-01', '2026-11-02', '[]', '[]', 'Somebody', '2026-11-01')`,
    ),
    env.DB.prepare(
      `INSERT INTO fact_changes (name, state, fact, asked_by, asked_at) VALUES ('late-fee', 'asked', ?, 'Ann', 'x')`,
    ).bind(JSON.stringify({ ...FACT, value: '$25', checkedBy: 'Ann' })),
  ])
  TYPED.began = hiddenValue(await admin.page('/desk/contacts/ssa/main'), 'began')
  const idIn = (table: string) => env.DB.prepare(`SELECT id FROM ${table}`).first<string>('id')
  Object.assign(THINGS, {
    drafts: draft.split('/').at(-1),
    answers: 'lost-card',
    translations: 'lost-card',
    gaps: await addGap({ asked: [['my card flew away', 2]] }),
    plans: 'planned',
    facts: 'late-fee',
    contacts: 'ssa',
    closures: 'ssa',
    'new-agencies': 'moon',
    'new-contacts': 'ssa',
    agencies: 'ssa',
    states: 'ca',
    standards: await idIn('standards'),
    trainings: await idIn('trainings'),
    lessons: 'learned',
    'service-plans': plan.split('/').at(-1),
    survey: 'ssa',
    examination: await examId('en', 'i lost my social security card'),
    disasters: 'flood',
    exchange: imported.split('/').at(-1),
    shopper: '',
    skills: '',
    change: '',
  })
})

/** The address of a route for what is Social Security's; undefined where nobody said here what that is. */
function addressOf(route: string): string | undefined {
  const path = route.replace('POST ', '')
  const [, first = ''] = path.split('/')
  const thing = THINGS[first]
  if (thing === undefined) return undefined
  const filled = path
    .replace(':language', first === 'translations' ? 'es' : 'en')
    .replace(':answer', 'lost-card')
    .replace(':contact', 'main')
    .replace(/:\w+/, thing)
  return `/desk${filled}`
}

/** What goes on beside the work: who is here, and what was done. */
const BESIDE = ['sessions', 'people', 'audit', 'd1_migrations', 'notice_events', 'notices', 'draft_presence']

const isOfSsa = (row: string) => /"(?:agency|owner|answer_id)":"(?:ssa|lost-card)"|\\"agency\\":\\"ssa\\"/.test(row)

/** What was changed or is gone, and what is new and named. */
async function changedBy(act: () => Promise<unknown>, isNamed = isOfSsa): Promise<string[]> {
  const before = await allRows(BESIDE)
  await act()
  const after = await allRows(BESIDE)
  const [old, now] = [new Set(before), new Set(after)]
  return [...before.filter((one) => !now.has(one)), ...after.filter((one) => !old.has(one) && isNamed(one))]
}

const STATES = ['draft', 'in-review', 'discarded']

async function sendAll(browser: Browser, route: string, agency: string): Promise<void> {
  for (const act of ACTS)
    await browser.post(addressOf(route) ?? '', { ...TYPED, draft: THINGS.drafts ?? '', agency, do: act })
}

describe('what belongs to an agency', () => {
  it('is found by every route that writes or publishes', () => {
    expect(ROUTES.filter((route) => addressOf(route) === undefined)).toEqual([])
  })

  describe.each(ROUTES.filter((route) => !(route in NOBODYS)))('%s', (route) => {
    it('changes nothing of it for other agencies’ writers and reviewers, whatever they send', async () => {
      for (const state of route.includes('/drafts/:id') ? STATES : ['draft']) {
        await env.DB.prepare('UPDATE drafts SET state = ?').bind(state).run()
        const changed = await changedBy(async () => {
          await sendAll(uma, route, 'usagov')
          for (const agency of ['usagov', 'ssa']) await sendAll(rita, route, agency)
        })
        expect([state, changed]).toEqual([state, []])
      }
    })
  })

  // The control: the same forms, sent by somebody who may, do their work.
  it('is changed by the same forms where somebody sends them who may', async () => {
    const idle: string[] = []
    for (const route of ROUTES.filter((one) => !(one in NOBODYS) && !ASKS_NOTHING.includes(one))) {
      const changed: string[] = []
      for (const state of route.includes('/drafts/:id') ? STATES : ['draft']) {
        await env.DB.batch([
          env.DB.prepare('UPDATE drafts SET state = ?, revision = 2').bind(state),
          env.DB.prepare('UPDATE answers SET state = ?').bind(route.endsWith('/restore') ? 'archived' : 'published'),
          env.DB.prepare(
            `UPDATE fact_changes SET state = 'asked' WHERE NOT EXISTS (SELECT 1 FROM fact_changes WHERE state = 'asked')`,
          ),
        ])
        changed.push(
          ...(await changedBy(
            () => sendAll(admin, route, 'ssa'),
            () => true,
          )),
        )
      }
      if (changed.length === 0) idle.push(route)
    }
    expect(idle).toEqual([])
  }, 180_000)
})
