import { env } from 'cloudflare:workers'
import type { Browser } from '../../../test/worker/browser.ts'
import { DOCUMENT_SECTIONS } from '../../measures/index.ts'
import { planYears } from '../service-plans/measure-plan.ts'
import { FORM as STANDARD } from '../standards/testing/promised.ts'
import { publishes, type Who } from './people.ts'

interface ForTwo {
  route: string
  may: (who: Who) => boolean
  hasOneWriter?: true
  /** Writes what waits for a second person, as these did.
   * @returns How a person makes it live. */
  begin(by: readonly string[], chief: Browser): Promise<(person: Browser) => Promise<unknown>>
  isLive(): Promise<boolean>
  /** The line of the audit trail that says so. */
  line: string
}

const { DB } = env
const isOne = async (sql: string) => (await DB.prepare(sql).first<number>('n')) === 1
const SURVEY = `'Cards', 1, 'x', 'now', 0`

/** What two people make live whatever an agency wants. */
export const ALWAYS_FOR_TWO: Record<string, ForTwo> = {
  'turning a disaster on': {
    route: 'POST /disasters/:id',
    may: (who) => who !== 'reader of all' && who !== 'writer of SSA',
    hasOneWriter: true,
    line: 'disaster-approved',
    async begin([by]) {
      await DB.prepare(
        `INSERT INTO disasters (id, is_drill, words, area, reason, begins, ends, answers, lines, made_by, made_at)
         VALUES ('flood', 0, '{"en":"x","es":"x"}', '{"en":"x","es":"x"}', '', '2026-11-01', '2026-11-02', '[]', '[]', ?, '2026-11-01')`,
      )
        .bind(by)
        .run()
      return (person) => person.post('/desk/disasters/flood', { do: 'approve' })
    },
    isLive: () => isOne(`SELECT count(*) AS n FROM disasters WHERE state = 'approved'`),
  },
  'approving a standard': {
    route: 'POST /standards/:id',
    may: publishes,
    hasOneWriter: true,
    line: 'standard-published',
    async begin([by], chief) {
      await chief.go('/desk/standards', STANDARD)
      await DB.prepare('UPDATE standards SET made_by = ?').bind(by).run()
      const id = await DB.prepare('SELECT id FROM standards').first<string>('id')
      return (person) => person.post(`/desk/standards/${id}`, { do: 'approve' })
    },
    isLive: () => isOne(`SELECT count(*) AS n FROM standards WHERE state = 'published'`),
  },
  'publishing a plan': {
    route: 'POST /service-plans/:id/publish',
    may: publishes,
    line: 'service-plan-published',
    async begin(by, chief) {
      const year = String(planYears(new Date())[0])
      const plan = await chief.go('/desk/service-plans', { agency: 'ssa', year, from: 'template' })
      const words = DOCUMENT_SECTIONS.flatMap((section) => [
        [`${section}-en`, 'We say.'],
        [`${section}-es`, 'Decimos.'],
      ])
      await chief.go(plan, { ...Object.fromEntries(words), revision: '1' })
      await DB.prepare('UPDATE service_plans SET writers = ?').bind(JSON.stringify(by)).run()
      return (person) => person.post(`${plan}/publish`, { do: 'publish', revision: '2' })
    },
    isLive: () => isOne(`SELECT count(*) AS n FROM service_plans WHERE state = 'published'`),
  },
  'turning a channel off': {
    route: 'POST /switches/:id/confirm',
    may: (who) => who === 'admin',
    hasOneWriter: true,
    line: 'channel-off',
    async begin([by]) {
      await DB.prepare(
        `INSERT INTO switches (id, channel, hours, reason, asked_by, asked_at) VALUES ('off', 'kiosk', 1, 'x', ?, ?)`,
      )
        .bind(by, new Date().toISOString())
        .run()
      return (person) => person.post('/desk/switches/off/confirm')
    },
    isLive: () => isOne('SELECT count(*) AS n FROM switches WHERE confirmed_by IS NOT NULL'),
  },
  'approving the wording of a survey': {
    route: 'POST /survey/:agency/approve',
    may: publishes,
    line: 'survey-approved',
    async begin(by) {
      const wording = DB.prepare(`INSERT INTO survey_wordings VALUES ('ssa', ?, 'thumbs', '["ease"]', ?, ?, 'now')`)
      const texts = { trust: 'x', positive: 'x', negative: 'x', comment: 'x' }
      await DB.batch([
        ...by.map((who, at) => wording.bind(at + 1, JSON.stringify({ en: texts, es: texts }), who)),
        DB.prepare(
          `INSERT INTO surveys (agency, service, share, changed_by, changed_at, wording, waiting) VALUES ('ssa', ${SURVEY}, ?)`,
        ).bind(by.length),
      ])
      return (person) => person.post('/desk/survey/ssa/approve', { version: String(by.length) })
    },
    isLive: () => isOne('SELECT count(*) AS n FROM surveys WHERE wording > 0'),
  },
}
