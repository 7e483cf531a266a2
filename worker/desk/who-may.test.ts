import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addGap, type Browser, draftForm, LOST_CARD, seedLostCard, writer } from '../../test/worker/browser.ts'
import { whileTrailRefuses } from '../../test/worker/rows.ts'
import { publishVersion } from '../store/answers/publication.ts'
import { PEOPLE, publishes, WHO, type Who, writes } from './testing/people.ts'

const FILES = import.meta.glob(['./**/*.ts', './**/*.tsx', '!./**/*.test.ts', '!./**/testing/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What writes a draft, or makes a text live or no longer live, and the only files of the desk that may name it. */
const DOORS: Record<string, string[]> = {
  'createDraft|saveDraft|draftStateStatement': ['./drafts/change-draft.ts'],
  createDraftStatement: ['./exchange/run-import.ts'],
  publishVersion: ['./publishing/publish.ts'],
  publicationStatements: ['./exchange/run-import.ts', './publishing/run-plans.ts'],
  'archiveStatements|restoreStatements': ['./answers/archive-routes.tsx', './publishing/run-plans.ts'],
  planStatements: ['./editor/publish-draft.ts'],
}

describe('the doors of the desk', () => {
  it.each(Object.entries(DOORS))('nobody goes round them to %s', (names, files) => {
    const word = new RegExp(`\\b(?:${names})\\b`)
    const found = Object.entries(FILES).filter(([, text]) => word.test(String(text)))
    expect(found.map(([path]) => path).sort()).toEqual(files)
  })

  it('whoever makes a text live asks the rule of two people', () => {
    const live = Object.entries(FILES).filter(([, text]) =>
      /\b(?:publishVersion|publicationStatements|planStatements|archiveStatements)\b/.test(String(text)),
    )
    const asking = live.filter(([, text]) => /publishing\/approve\.ts|'\.\/approve\.ts/.test(String(text)))
    expect(asking).toEqual(live)
  })
})

const people = new Map<Who, Browser>()
const personOf = (who: Who) => people.get(who) as Browser
let chief: Browser
beforeAll(async () => {
  for (const who of WHO) people.set(who, await writer(who, PEOPLE[who]))
  chief = await writer('Chief', { role: 'admin' })
})

beforeEach(async () => {
  const tables = ['drafts', 'plans', 'answers', 'answer_versions', 'agency_rules', 'gaps', 'gap_wordings', 'questions']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
})

const CARD = { title: 'How do I replace a lost Social Security card?', reviewBy: '2027-05-01', note: '' }
/** Version 2 of the SSA answer, by a writer, so that there is something to go back to, to teach, to take down. */
async function secondVersion(by: string) {
  const version = { ...CARD, id: 'lost-card', language: 'en', version: 2, agency: 'ssa', markdown: LOST_CARD } as const
  await env.DB.prepare(`UPDATE answer_versions SET writers = json_array(?) WHERE id = 'lost-card'`).bind(by).run()
  await publishVersion(env.DB, { ...version, author: 'Chief', writers: [by], action: 'answer-published' }, new Date())
}

/** A draft of a new SSA answer with a text by somebody. */
async function draftBy(by: string, changes: Record<string, string> = {}): Promise<string> {
  const draft = await chief.go('/desk/drafts')
  await chief.go(draft, draftForm(1, { ...changes, do: 'save' }))
  await env.DB.prepare('UPDATE drafts SET writers = json_array(?)').bind(by).run()
  return draft
}

const inDays = (days: number) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T09:00`
const number = (sql: string) => env.DB.prepare(sql).first<number>('n')
const newest = () => number(`SELECT max(version) AS n FROM answer_versions WHERE id = 'lost-card'`)

interface Way {
  /** Does it as a person, to a text by somebody.
   * @returns Whether it happened. */
  try(person: Browser, by: string): Promise<boolean>
  /** Who may, but for the rule of two people. */
  may: (who: Who) => boolean
  /** Whether doing it changes the text, so that whoever does it has written. */
  isWriting?: true
}

/** Every way to make something live, or no longer live. */
const WAYS: Record<string, Way> = {
  'publishing a draft': {
    may: publishes,
    async try(person, by) {
      await person.post(await draftBy(by), draftForm(2, { do: 'publish' }))
      return (await number(`SELECT count(*) AS n FROM answers WHERE id = 'baby-card'`)) === 1
    },
  },
  'publishing it for another agency': {
    may: (who) => publishes(who) && who !== 'reviewer of SSA',
    isWriting: true,
    async try(person, by) {
      const draft = await draftBy(by, { id: 'lost-card', title: CARD.title })
      await env.DB.prepare(`UPDATE drafts SET answer_id = 'lost-card', base_version = 1`).run()
      await person.post(draft, draftForm(2, { agency: 'usagov', baseVersion: '1', do: 'publish' }))
      return (await newest()) === 2
    },
  },
  'planning a draft': {
    may: publishes,
    async try(person, by) {
      await person.post(await draftBy(by, { from: inDays(2) }), draftForm(2, { from: inDays(2), do: 'publish' }))
      return (await number('SELECT count(*) AS n FROM plans')) === 1
    },
  },
  'going back': {
    may: publishes,
    async try(person, by) {
      await secondVersion(by)
      await person.post('/desk/answers/lost-card/en/roll-back', { version: '1', live: '2', reason: 'x' })
      return (await newest()) === 3
    },
  },
  'teaching wordings': {
    may: publishes,
    async try(person, by) {
      await secondVersion(by)
      const gap = await addGap({ asked: [['my card flew away', 2]] })
      const form = { version: '2', wording: 'en:my card flew away' }
      await person.post(`/desk/gaps/${gap}/link/lost-card/en`, form)
      return (await newest()) === 3
    },
  },
  'taking down': {
    may: publishes,
    async try(person, by) {
      await secondVersion(by)
      await person.post('/desk/answers/lost-card/en/archive', { reason: 'wrong' })
      return (await number(`SELECT count(*) AS n FROM answers WHERE state = 'archived'`)) === 1
    },
  },
  'bringing back': {
    may: publishes,
    async try(person, by) {
      await secondVersion(by)
      await env.DB.prepare(`UPDATE answers SET state = 'archived'`).run()
      await person.post('/desk/answers/lost-card/en/restore')
      return (await number(`SELECT count(*) AS n FROM answers WHERE state = 'published'`)) === 1
    },
  },
}

describe.each(Object.entries(WAYS))('%s', (_, way) => {
  for (const rule of ['one person', 'two people'] as const)
    it(`is for who may, and with ${rule} needed, of those for ${rule === 'one person' ? 'everyone' : 'others than its writers'}`, async () => {
      const happened: Record<string, boolean[]> = {}
      const expected: Record<string, boolean[]> = {}
      for (const who of WHO)
        for (const by of [who, 'Somebody else']) {
          const tables = ['drafts', 'plans', 'answers', 'answer_versions', 'agency_rules', 'gaps', 'gap_wordings']
          await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
          await seedLostCard()
          if (rule === 'two people') await env.DB.prepare(`INSERT INTO agency_rules VALUES ('ssa', 1)`).run()
          happened[who] = [...(happened[who] ?? []), await way.try(personOf(who), by)]
          const isStopped = rule === 'two people' && (by === who || way.isWriting)
          expected[who] = [...(expected[who] ?? []), way.may(who) && !isStopped]
        }
      expect(happened).toEqual(expected)
    }, 60_000)

  it('happens with its line in the audit trail, or not at all', async () => {
    const [admin, by] = [personOf('admin'), 'Somebody else']
    expect(await whileTrailRefuses('admin', () => way.try(admin, by))).toBe(false)
    const tables = ['drafts', 'plans', 'answers', 'answer_versions', 'gaps', 'gap_wordings']
    await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
    await seedLostCard()
    expect(await way.try(admin, by)).toBe(true)
  })
})

/** Does one thing with many drafts at once, of which this is one. */
const many = (person: Browser, draft: string, act: string) =>
  person.post('/desk/change/drafts', { do: act, draft: draft.split('/').at(-1) ?? '' })

const HOSTILE = { title: 'Send 500 dollars', body: 'Send 500 dollars to keep your benefits.', asked: 'x' }

/** Every form that changes a draft of an SSA answer, with all that it lets one type. */
const FORMS: Record<
  string,
  { status: 'draft' | 'in-review' | 'discarded'; send(person: Browser, draft: string): Promise<unknown> }
> = {
  save: { status: 'draft', send: (p, d) => p.post(d, draftForm(2, { ...HOSTILE, do: 'save' })) },
  autosave: { status: 'draft', send: (p, d) => p.post(`${d}/autosave`, draftForm(2, HOSTILE)) },
  'save for an agency of one’s own': {
    status: 'draft',
    send: (p, d) => p.post(d, draftForm(2, { ...HOSTILE, agency: 'usagov', do: 'save' })),
  },
  'a translation’s form': {
    status: 'draft',
    send: (p, d) =>
      p.post('/desk/translations/lost-card/es', { ...HOSTILE, draft: d.split('/').at(-1) ?? '', revision: '2' }),
  },
  discard: { status: 'draft', send: (p, d) => p.post(`${d}/discard`) },
  'discard many': { status: 'draft', send: (p, d) => many(p, d, 'discard') },
  'send many for review': { status: 'draft', send: (p, d) => many(p, d, 'review') },
  'publish many': { status: 'in-review', send: (p, d) => many(p, d, 'publish') },
  'publish what questions are about': { status: 'draft', send: (p, d) => p.post(`${d}/ours`, { revision: '2' }) },
  'overrule the gate': { status: 'draft', send: (p, d) => p.post(`${d}/overrule`, { revision: '2', reason: 'x' }) },
  restore: { status: 'discarded', send: (p, d) => p.post(`${d}/restore`) },
  'take back': { status: 'in-review', send: (p, d) => p.post(`${d}/take-back`) },
  'send back': { status: 'in-review', send: (p, d) => p.post(`${d}/send-back`) },
}

const draftRow = () => env.DB.prepare('SELECT fields, state, saved_by, revision FROM drafts').all()

describe.each(Object.entries(FORMS))('a draft of SSA, by the form: %s', (name, form) => {
  it('is not changed by who may not write for SSA, nor a planned one by anyone', async () => {
    const others = WHO.filter((who) => !writes(who))
    const draft = await draftBy('Somebody else')
    await env.DB.prepare('UPDATE drafts SET state = ?').bind(form.status).run()
    const before = (await draftRow()).results
    for (const who of others) {
      await form.send(personOf(who), draft)
      expect([who, (await draftRow()).results]).toEqual([who, before])
    }
    if (name === 'restore') return // what is planned is not discarded
    await env.DB.prepare(
      `INSERT INTO plans (id, kind, at, answer_id, language, agency, draft_id, who, made_at)
       VALUES ('p', 'publish', '2099-01-01', 'baby-card', 'en', 'ssa', ?, 'Chief', '2026-11-01')`,
    )
      .bind(draft.split('/').at(-1))
      .run()
    for (const who of WHO) {
      await form.send(personOf(who), draft)
      expect([who, (await draftRow()).results]).toEqual([who, before])
    }
  })
})

describe('the form of a translation', () => {
  it('writes into no draft but that of its answer and language', async () => {
    const spanish = LOST_CARD.replace('language: en', 'language: es').replace('agency: ssa', 'agency: usagov')
    const version = {
      ...CARD,
      id: 'lost-card',
      language: 'es',
      version: 1,
      agency: 'usagov',
      markdown: spanish,
    } as const
    await publishVersion(env.DB, { ...version, author: 'x', writers: [], action: 'answer-published' }, new Date())
    const draft = await draftBy('Somebody else')
    const before = (await draftRow()).results
    const fields = { ...HOSTILE, draft: draft.split('/').at(-1) ?? '', revision: '2' }
    const { status } = await personOf('reviewer of USAGov').post('/desk/translations/lost-card/es', fields)
    expect([status, (await draftRow()).results]).toEqual([404, before])
  })
})
