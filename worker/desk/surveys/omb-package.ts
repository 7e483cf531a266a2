import { isChannel, Problem } from '../../contract/index.ts'
import { logError } from '../../log.ts'
import { checkOmbFile, OMB_COLUMNS, ombChannel, ombRow, type Period } from '../../measures/index.ts'
import { offeredCounts, responsesIn } from '../../store/surveys/responses.ts'
import { customersIn, type Survey, wordingsOf } from '../../store/surveys/surveys.ts'
import { csvLine } from '../csv/csv-text.ts'

/** The record of a quarter, as the federal collection wants it: one detail a channel and wording. */
export async function ombRecord(db: D1Database, { settings }: Survey, quarter: Period) {
  const { agency, service, ombNumber } = settings
  const [offered, wordings, customers] = await Promise.all([
    offeredCounts(db, agency, quarter),
    wordingsOf(db, agency),
    customersIn(db, agency, quarter.name),
  ])
  const [year, name] = quarter.name.split('-')
  const details = filesOf(offered).map(({ channel, wording: version, offered, answered }) => {
    const wording = wordings.find((one) => one.version === version)
    return {
      channel: isChannel(channel) ? ombChannel(channel, settings) : channel,
      service_stage: 'service',
      transaction_point: 'post_interaction',
      survey_type: wording?.scale === 'likert5' ? 'likert_scale' : 'thumbs_up_down',
      survey_title: `${service}, wording ${version}`,
      omb_control_number: ombNumber,
      trust_question_text: wording?.texts.en.trust ?? '',
      volume_of_customers: customers ?? null,
      volume_of_customers_provided_survey_opportunity: offered,
      volume_of_respondents: answered,
      file: fileName(quarter, { channel, wording: version }),
    }
  })
  return { name: 'CX Quarterly Reporting', agency, service, fiscal_year: year, quarter: name, details }
}

/** One file of a quarter: 17 columns, without a byte order mark.
 * @throws {Problem} `internal` where the file would not pass its own check: then none is handed out. */
export async function ombFile(
  db: D1Database,
  { agency, quarter, channel, version }: { agency: string; quarter: Period; channel: string; version: number },
): Promise<string> {
  const wording = (await wordingsOf(db, agency)).find((one) => one.version === version)
  if (!wording) throw new Problem('not-found')
  const responses = await responsesIn(db, { agency, wording: version, channel, period: quarter })
  const rows = [OMB_COLUMNS, ...responses.map(ombRow)]
  const faults = checkOmbFile(
    rows.map((row) => row.map(String)),
    wording.scale,
  )
  if (faults.length > 0) {
    logError('the file for OMB does not pass its check', faults)
    throw new Problem('internal')
  }
  return rows.map(csvLine).join('')
}

/** What a file is called: the quarter, the channel, the wording. */
export function fileName({ name }: Period, { channel, wording }: { channel: string; wording: number }): string {
  return `${name}-${channel}-${wording}.csv`
}

/** The files of a quarter with what each counts, all languages together. */
export function filesOf(counts: Awaited<ReturnType<typeof offeredCounts>>) {
  const files = new Map<string, { channel: string; wording: number; offered: number; answered: number }>()
  for (const { channel, wording, offered, answered } of counts) {
    const file = files.get(`${channel} ${wording}`) ?? { channel, wording, offered: 0, answered: 0 }
    files.set(`${channel} ${wording}`, {
      ...file,
      offered: file.offered + offered,
      answered: file.answered + answered,
    })
  }
  return [...files.values()]
}
