import * as z from 'zod/mini'
import { DRIVERS, SCALES, type SurveySettings, type Wording } from '../../measures/index.ts'
import { auditStatement, writeWithLines } from '../audit.ts'
import { type Entry, json, table } from '../table.ts'

/** An agency's survey, with the wording that is shown now. */
export interface Survey {
  settings: SurveySettings
  wording: Wording
}

/** A wording that waits for a second person, and who wrote it, or one before it that was never shown. */
export interface WaitingWording {
  wording: Wording
  writers: string[]
}

/** An agency's survey as the desk sees it: a first wording may still wait, another one may wait beside what is shown. */
export interface SurveyAtDesk {
  settings: SurveySettings
  shown: Wording | undefined
  waiting: WaitingWording | undefined
}

/** What is to become of the words that were typed: a new wording waits, the one that waits goes on, or none waits any more. */
export type WordingChange = 'new' | 'same' | 'as-shown'

const Text = z.object({ trust: z.string(), positive: z.string(), negative: z.string(), comment: z.string() })
const WORDINGS = table({
  version: z.number(),
  scale: z.enum(SCALES),
  drivers: json(z.array(z.enum(DRIVERS))),
  texts: json(z.object({ en: Text, es: Text })),
})
const SURVEYS = table({
  agency: z.string(),
  service: z.string(),
  ombNumber: z.string(),
  expiresOn: z.string(),
  burdenMinutes: z.number(),
  statementUrl: z.string(),
  share: z.number(),
  quietDays: z.number(),
  sensitive: json(z.array(z.string())),
  widgetAs: z.enum(['chatbot', 'website']),
  isOn: z.number(),
  wording: z.number(),
})
const WRITERS = table({ madeBy: z.string() })

function toSettings({ isOn, ...row }: Entry<typeof SURVEYS>): SurveySettings {
  return { ...row, isOn: isOn === 1 }
}

/** Every agency's survey with a wording that two people stand for, on or off. */
export async function allSurveys(db: D1Database): Promise<Survey[]> {
  const [surveys, wordings] = await db.batch([
    db.prepare(`SELECT ${SURVEYS.columns} FROM surveys WHERE wording > 0 ORDER BY agency`),
    db.prepare(
      `SELECT ${WORDINGS.columns} FROM surveys s JOIN survey_wordings w ON w.agency = s.agency AND w.version = s.wording ORDER BY s.agency`,
    ),
  ])
  const shown = WORDINGS.list(wordings)
  return SURVEYS.list(surveys).flatMap((row, at) => {
    const wording = shown[at]
    return wording ? [{ settings: toSettings(row), wording }] : []
  })
}

/** An agency's survey, with what waits; undefined where none was ever set up. */
export async function surveyAtDesk(db: D1Database, agency: string): Promise<SurveyAtDesk | undefined> {
  const wordings = 'FROM surveys s JOIN survey_wordings w ON w.agency = s.agency WHERE s.agency = ?'
  const [settings, shown, waiting, writers] = await db.batch([
    db.prepare(`SELECT ${SURVEYS.columns} FROM surveys WHERE agency = ?`).bind(agency),
    db.prepare(`SELECT ${WORDINGS.columns} ${wordings} AND w.version = s.wording`).bind(agency),
    db.prepare(`SELECT ${WORDINGS.columns} ${wordings} AND w.version = s.waiting`).bind(agency),
    db
      .prepare(`SELECT DISTINCT w.made_by ${wordings} AND w.version > s.wording AND w.version <= s.waiting`)
      .bind(agency),
  ])
  const [row] = SURVEYS.list(settings)
  const [wording] = WORDINGS.list(waiting)
  if (!row) return undefined
  return {
    settings: toSettings(row),
    shown: WORDINGS.list(shown)[0],
    waiting: wording && { wording, writers: WRITERS.list(writers).map(({ madeBy }) => madeBy) },
  }
}

/** Every wording that an agency ever wrote, latest first. */
export async function wordingsOf(db: D1Database, agency: string): Promise<Wording[]> {
  const found = await db
    .prepare(`SELECT ${WORDINGS.columns} FROM survey_wordings WHERE agency = ? ORDER BY version DESC`)
    .bind(agency)
    .all()
  return WORDINGS.list(found)
}

/** Sets an agency's survey, with a line in the audit trail. Another wording is added, and waits for a second person; the ones before stay. */
export async function saveSurvey(
  db: D1Database,
  survey: { settings: SurveySettings; wording: Omit<Wording, 'version'>; change: WordingChange; who: string },
  now: Date,
): Promise<void> {
  const { settings, wording, change, who } = survey
  const at = now.toISOString()
  const { agency, isOn, sensitive, ombNumber, expiresOn, share } = settings
  const values = [settings.service, ombNumber, expiresOn, settings.burdenMinutes, settings.statementUrl, share]
  await db.batch([
    ...(change === 'new' ? [insertWording(db, agency, wording, who, at)] : []),
    db
      .prepare(
        `INSERT INTO surveys (agency, service, omb_number, expires_on, burden_minutes, statement_url, share, quiet_days, sensitive,
           widget_as, is_on, changed_by, changed_at, wording, waiting)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 0, ${WAITING[change]})
         ON CONFLICT (agency) DO UPDATE SET service = excluded.service, omb_number = excluded.omb_number,
           expires_on = excluded.expires_on, burden_minutes = excluded.burden_minutes, statement_url = excluded.statement_url,
           share = excluded.share, quiet_days = excluded.quiet_days, sensitive = excluded.sensitive, widget_as = excluded.widget_as,
           is_on = excluded.is_on, changed_by = excluded.changed_by, changed_at = excluded.changed_at, waiting = excluded.waiting`,
      )
      .bind(
        ...[agency, ...values, settings.quietDays, JSON.stringify(sensitive), settings.widgetAs],
        ...[Number(isOn), who, at],
      ),
    auditStatement(db, {
      ...{ at, who, action: 'survey-changed', target: `survey:${agency}` },
      detail: { wording: change, ombNumber, expiresOn, share, isOn: isOn ? 'yes' : 'no' },
    }),
  ])
}

/** Which version waits after a change. */
const WAITING: Readonly<Record<WordingChange, string>> = {
  new: '(SELECT max(version) FROM survey_wordings WHERE agency = ?1)',
  same: 'coalesce((SELECT waiting FROM surveys WHERE agency = ?1), 0)',
  'as-shown': '0',
}

function insertWording(
  db: D1Database,
  agency: string,
  { scale, drivers, texts }: Omit<Wording, 'version'>,
  who: string,
  at: string,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO survey_wordings (agency, version, scale, drivers, texts, made_by, made_at)
       SELECT ?1, coalesce(max(version), 0) + 1, ?2, ?3, ?4, ?5, ?6 FROM survey_wordings WHERE agency = ?1`,
    )
    .bind(agency, scale, JSON.stringify(drivers), JSON.stringify(texts), who, at)
}

/** Has people asked in the wording that waits.
 * @param seen - Who approves, which is nobody who wrote it or one before it that was never shown (the table refuses that too), and the
 *   version that was read.
 * @returns Whether that version waited for this person. */
export async function approveWording(
  db: D1Database,
  { agency, version, who }: { agency: string; version: number; who: string },
  now: Date,
): Promise<boolean> {
  const change = db
    .prepare(
      `UPDATE surveys SET wording = waiting, waiting = 0, approved_by = ?3 WHERE agency = ?1 AND waiting = ?2 AND waiting > 0
         AND NOT EXISTS (SELECT 1 FROM survey_wordings w WHERE w.agency = ?1 AND w.made_by = ?3
           AND w.version > surveys.wording AND w.version <= surveys.waiting)`,
    )
    .bind(agency, version, who)
  const line = { at: now.toISOString(), who, action: 'survey-approved', target: `survey:${agency}` } as const
  return writeWithLines(db, change, { ...line, detail: { wording: version } })
}

const VOLUMES = table({ customers: z.number() })

/** How many customers the service had in a fiscal quarter, as the agency says; undefined where it does not. */
export async function customersIn(db: D1Database, agency: string, quarter: string): Promise<number | undefined> {
  const found = await db
    .prepare('SELECT customers FROM survey_volumes WHERE agency = ? AND quarter = ?')
    .bind(agency, quarter)
    .first()
  return VOLUMES.find(found)?.customers
}

/** Says how many customers the service had in a fiscal quarter. */
export async function setCustomers(
  db: D1Database,
  { agency, quarter, customers, who }: { agency: string; quarter: string; customers: number; who: string },
  now: Date,
): Promise<void> {
  await db.batch([
    db
      .prepare('INSERT OR REPLACE INTO survey_volumes (agency, quarter, customers, said_by) VALUES (?, ?, ?, ?)')
      .bind(agency, quarter, customers, who),
    auditStatement(db, {
      ...{ at: now.toISOString(), who, action: 'survey-changed', target: `survey:${agency}` },
      detail: { quarter, customers },
    }),
  ])
}
