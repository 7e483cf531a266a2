import * as z from 'zod/mini'
import { DRIVERS, SCALES, type SurveySettings, type Wording } from '../../measures/index.ts'
import { auditStatement } from '../audit.ts'
import { type Entry, json, table } from '../table.ts'

/** An agency's survey, with the wording that is shown now. */
export interface Survey {
  settings: SurveySettings
  wording: Wording
}

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

function toSettings({ isOn, ...row }: Entry<typeof SURVEYS>): SurveySettings {
  return { ...row, isOn: isOn === 1 }
}

/** Every agency's survey, on or off. */
export async function allSurveys(db: D1Database): Promise<Survey[]> {
  const [surveys, wordings] = await db.batch([
    db.prepare(`SELECT ${SURVEYS.columns} FROM surveys ORDER BY agency`),
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

/** Every wording that an agency ever asked, latest first. */
export async function wordingsOf(db: D1Database, agency: string): Promise<Wording[]> {
  const found = await db
    .prepare(`SELECT ${WORDINGS.columns} FROM survey_wordings WHERE agency = ? ORDER BY version DESC`)
    .bind(agency)
    .all()
  return WORDINGS.list(found)
}

/** Sets an agency's survey, with a line in the audit trail. A wording of another version is added; the ones before stay. */
export async function saveSurvey(
  db: D1Database,
  { settings, wording, who, isNew }: Survey & { who: string; isNew: boolean },
  now: Date,
): Promise<void> {
  const at = now.toISOString()
  const { agency, isOn, sensitive, ombNumber, expiresOn, share } = settings
  const values = [settings.service, ombNumber, expiresOn, settings.burdenMinutes, settings.statementUrl, share]
  await db.batch([
    ...(isNew ? [insertWording(db, agency, wording, who, at)] : []),
    db
      .prepare(
        `INSERT OR REPLACE INTO surveys (agency, service, omb_number, expires_on, burden_minutes, statement_url, share, quiet_days, sensitive,
           widget_as, is_on, wording, changed_by, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .bind(
        ...[agency, ...values, settings.quietDays, JSON.stringify(sensitive), settings.widgetAs],
        ...[Number(isOn), wording.version, who, at],
      ),
    auditStatement(db, {
      ...{ at, who, action: 'survey-changed', target: `survey:${agency}` },
      detail: { wording: wording.version, ombNumber, expiresOn, share, isOn: isOn ? 'yes' : 'no' },
    }),
  ])
}

function insertWording(db: D1Database, agency: string, wording: Wording, who: string, at: string): D1PreparedStatement {
  const { version, scale, drivers, texts } = wording
  return db
    .prepare(
      'INSERT INTO survey_wordings (agency, version, scale, drivers, texts, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .bind(agency, version, scale, JSON.stringify(drivers), JSON.stringify(texts), who, at)
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
