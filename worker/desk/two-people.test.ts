import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedLostCard } from '../../test/worker/browser.ts'
import { whileTrailRefuses } from '../../test/worker/rows.ts'
import { PERMISSIONS } from './permissions.ts'
import { ALWAYS_FOR_TWO } from './testing/always-for-two.ts'
import { chief, everybody, OTHER, personOf, TABLES, WAYS, wantTwo } from './testing/live-ways.ts'
import { WHO } from './testing/people.ts'
import answersWays from './who-may.test.ts?raw'

const { DB } = env
beforeAll(everybody)

/** Of the ways to make something live or no longer live those that `who-may.test.ts` tries in the same way, by their names there. */
const TRIED_THERE = {
  'POST /drafts/:id': ['publishing a draft', 'publishing it for another agency', 'planning a draft'],
  'POST /answers/:id/:language/roll-back': ['going back'],
  'POST /gaps/:gap/link/:answer/:language': ['teaching wordings'],
  'POST /answers/:id/:language/archive': ['taking down'],
  'POST /answers/:id/:language/restore': ['bringing back'],
}

/** What nobody who writes or reads an answer, a contact or a promise would see, and why. A new route that posts stands here, there, or in
 * `WAYS` below. */
const NOT_LIVE: Record<string, string> = {
  'POST /answers/:id/:language/edit': 'begins a draft',
  'POST /answers/:id/:language/live': 'asks for what is published already to be compiled again',
  'POST /gaps/:id/write': 'begins a draft',
  'POST /gaps/:gap/suggest/:answer/:language': 'begins a draft',
  'POST /drafts': 'begins a draft',
  'POST /drafts/:id/autosave': 'a draft',
  'POST /drafts/:id/check': 'a draft',
  'POST /drafts/:id/discard': 'a draft',
  'POST /drafts/:id/restore': 'a draft',
  'POST /drafts/:id/take-back': 'a draft',
  'POST /drafts/:id/send-back': 'a draft',
  'POST /drafts/:id/links': 'for whoever has the link, who is told that it is a draft',
  'POST /drafts/:id/links/:link/end': 'ends such a link',
  'POST /drafts/:id/study': 'asks volunteers about a draft, who are told that it is one',
  'POST /drafts/:id/study/:study/close': 'ends that',
  'POST /panel': 'whether volunteers are asked',
  'POST /skills/offers': 'who does it, not what is live',
  'POST /top-tasks': 'the order of answers that are live',
  'POST /drafts/:id/reviewer': 'who is asked to read a draft, and until when',
  'POST /plans/:id/cancel': 'what is live stays',
  'POST /translations/:id/:language': 'a draft',
  'POST /exchange/imports': 'a file is looked at',
  'POST /gaps/:id/close': 'a gap; whose receipt says so reads our words, not the writer’s',
  'POST /gaps/:id/reopen': 'a gap',
  'POST /gaps/change': 'gaps',
  'POST /gaps/undo': 'gaps',
  'POST /gaps/:id/merge': 'gaps',
  'POST /gaps/:id/split': 'gaps',
  'POST /gaps/:id/move': 'gaps',
  'POST /disasters': 'a draft of a disaster',
  'POST /standards': 'a draft of a standard',
  'POST /service-plans': 'a draft of a plan',
  'POST /service-plans/:id': 'a draft of a plan',
  'POST /lessons': 'for colleagues',
  'POST /lessons/:id': 'for colleagues',
  'POST /trainings': 'counted in a plan, which two people publish',
  'POST /trainings/:id': 'counted in a plan, which two people publish',
  'POST /shopper/visits': 'for colleagues',
  'POST /shopper/visits/:id': 'for colleagues',
  'POST /shopper/rounds': 'for colleagues',
  'POST /replies/:id/mark': 'for colleagues',
  'POST /replies/:id/unmark': 'for colleagues',
  'POST /examination': 'what the gate asks',
  'POST /examination/:id': 'what the gate asks',
  'POST /skills/confirm': 'for colleagues',
  'POST /switches': 'asks for a channel to be turned off',
  'POST /switches/:id/on': 'what is on is what people were promised: one is enough',
  'POST /facts/:name/checked': 'changes no value: who may publish says so alone',
  'POST /contacts/:agency/:contact/checked': 'the same of a contact',
  'POST /survey/:agency':
    'its words wait for a second person; numbers, and whether people are asked at all, are for one',
  'POST /survey/:agency/customers': 'a number of customers',
  'POST /standards/:id/result': 'a count, which `standards.test.ts` has confirmed by another',
  'POST /agencies/:id': 'a rule',
  'POST /people': 'roles',
  'POST /people/:id': 'roles',
  'POST /people/:id/disable': 'roles',
  'POST /people/:id/enable': 'roles',
}

describe('the ways to make something live', () => {
  it('are all tried, or said not to be one', () => {
    const { enter: _, read: __, ...rest } = PERMISSIONS
    const routes = Object.values(rest).flatMap(({ routes: all }): string[] =>
      all.filter((one) => one.startsWith('POST')),
    )
    const listed = [
      ...Object.values(WAYS).map(({ route }) => route),
      ...Object.keys(TRIED_THERE),
      ...Object.keys(NOT_LIVE),
    ]
    expect(listed.sort()).toEqual(routes.sort())
  })

  it('are tried elsewhere where this list says so', () => {
    const names = Object.values(TRIED_THERE).flat()
    expect(names.filter((name) => !answersWays.includes(`  '${name}': {`))).toEqual([])
  })
})

describe.each(Object.entries(WAYS))('%s', (_, way) => {
  it.each([false, true])(
    'is for who may and, where two are wanted (%s), for others than all who wrote',
    async (two) => {
      const happened: Record<string, boolean> = {}
      const expected: Record<string, boolean> = {}
      for (const who of WHO)
        for (const by of [[who], [OTHER], [who, OTHER], [OTHER, who]]) {
          await DB.batch(TABLES.map((table) => DB.prepare(`DELETE FROM ${table}`)))
          await seedLostCard()
          await wantTwo(two)
          const name = `${who}, of what was written by ${by.join(', then ')}`
          happened[name] = await way.try(personOf(who), by, who)
          const wrote = way.hasOneWriter ? by[0] === who : by.includes(who)
          const isStopped = (two || way.isAlwaysForTwo) && (wrote || way.isWriting)
          expected[name] = way.may(who) && !isStopped
        }
      expect(happened).toEqual(expected)
    },
    300_000,
  )
})

describe.each(Object.entries(WAYS))('%s', (_, way) => {
  it('happens with its line in the audit trail, or not at all', async () => {
    const tried = async () => {
      await DB.batch(TABLES.map((table) => DB.prepare(`DELETE FROM ${table}`)))
      await seedLostCard()
      return way.try(personOf('admin'), [OTHER], 'admin')
    }
    await wantTwo(false)
    expect([await whileTrailRefuses('admin', tried), await tried()]).toEqual([false, true])
  })
})

describe.each(Object.entries(ALWAYS_FOR_TWO))('%s at once', (_, { begin, isLive, line }) => {
  const trail = async () => (await DB.prepare('SELECT who FROM audit WHERE action = ?').bind(line).all()).results
  beforeEach(() => DB.batch(TABLES.map((table) => DB.prepare(`DELETE FROM ${table}`))))

  it('by who wrote it and by somebody else: it is the other who did', async () => {
    const before = (await trail()).length
    const press = await begin(['admin'], chief)
    await Promise.all([press(personOf('admin')), press(chief), press(personOf('admin'))])
    expect(await isLive()).toBe(true)
    expect((await trail()).slice(before)).toEqual([{ who: 'Chief' }])
  })

  it('by who wrote it, five times: it never is', async () => {
    const press = await begin(['admin'], chief)
    await Promise.all(Array.from({ length: 5 }, () => press(personOf('admin'))))
    expect(await isLive()).toBe(false)
  })

  it('by two others: it is once', async () => {
    const before = (await trail()).length
    const press = await begin([OTHER], chief)
    await Promise.all([press(personOf('admin')), press(chief)])
    expect(await isLive()).toBe(true)
    expect((await trail()).slice(before)).toHaveLength(1)
  })
})
