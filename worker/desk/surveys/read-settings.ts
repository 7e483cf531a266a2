import { isHttps, isIsoDate } from '../../corpus/index.ts'
import {
  DRIVERS,
  isOmbNumber,
  isSameWording,
  NEEDED_DRIVERS,
  SCALES,
  SURVEY_LANGUAGES,
  SURVEY_TEXTS,
  type SurveySettings,
  type Wording,
} from '../../measures/index.ts'
import type { SurveyAtDesk, WordingChange } from '../../store/surveys/surveys.ts'
import { text, texts } from '../ui/form.ts'

const TEXT_CHARACTERS = 300

/** What is wrong with a survey as it was typed, by field. */
export type SurveyProblem = 'service' | 'omb' | 'number' | 'drivers' | 'text' | 'statement'

/** What is asked, which has a number once it is kept. */
type AskedWording = Omit<Wording, 'version'>

/** A survey as it was typed: what is wrong with it, and what is to become of its words. */
export interface TypedSurvey {
  settings: SurveySettings
  wording: AskedWording
  change: WordingChange
  problems: SurveyProblem[]
}

/** Reads the form of an agency's survey.
 * @param before - The survey as it is, where there is one: the same words keep its series. */
export function readSettings(form: FormData, agency: string, before: SurveyAtDesk | undefined): TypedSurvey {
  const wording = readWording(form)
  const settings: SurveySettings = {
    agency,
    service: text(form, 'service').trim().slice(0, 120),
    ombNumber: text(form, 'omb').trim(),
    expiresOn: text(form, 'expires').trim(),
    burdenMinutes: Number(text(form, 'burden')),
    statementUrl: text(form, 'statement').trim(),
    share: Number(text(form, 'share')) / 100,
    quietDays: Number(text(form, 'quiet')),
    sensitive: text(form, 'sensitive')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^[a-z0-9-]{1,80}$/.test(line)),
    widgetAs: text(form, 'widgetAs') === 'website' ? 'website' : 'chatbot',
    isOn: text(form, 'isOn') === 'yes',
    wording: before?.settings.wording ?? 0,
  }
  return { settings, wording, change: changeTo(wording, before), problems: problemsOf(settings, wording) }
}

function changeTo(wording: AskedWording, before: SurveyAtDesk | undefined): WordingChange {
  if (before?.waiting && isSameWording(before.waiting.wording, wording)) return 'same'
  return before?.shown && isSameWording(before.shown, wording) ? 'as-shown' : 'new'
}

function readWording(form: FormData): AskedWording {
  const drivers = texts(form, 'drivers')
  const textOf = (language: string, name: string) => text(form, `${language}-${name}`).trim()
  const inLanguage = (language: string) => ({
    trust: textOf(language, 'trust'),
    positive: textOf(language, 'positive'),
    negative: textOf(language, 'negative'),
    comment: textOf(language, 'comment'),
  })
  return {
    scale: SCALES.find((scale) => scale === text(form, 'scale')) ?? 'thumbs',
    drivers: DRIVERS.filter((driver) => drivers.includes(driver)),
    texts: { en: inLanguage('en'), es: inLanguage('es') },
  }
}

function problemsOf(settings: SurveySettings, { drivers, texts }: AskedWording): SurveyProblem[] {
  const { service, ombNumber, expiresOn, statementUrl, burdenMinutes, share, quietDays } = settings
  const hasNumber = ombNumber !== '' || expiresOn !== ''
  const every = SURVEY_LANGUAGES.flatMap((language) => SURVEY_TEXTS.map((name) => texts[language][name]))
  const isWhole = (value: number, from: number, to: number) => Number.isInteger(value) && value >= from && value <= to
  const wrong: [SurveyProblem, boolean][] = [
    ['service', service === ''],
    ['omb', hasNumber && !(isOmbNumber(ombNumber) && isIsoDate(expiresOn))],
    ['number', !(isWhole(burdenMinutes, 1, 15) && isWhole(quietDays, 0, 365) && share >= 0 && share <= 1)],
    ['statement', statementUrl !== '' && !isHttps(statementUrl)],
    ['drivers', !NEEDED_DRIVERS.every((driver) => drivers.includes(driver))],
    ['text', every.some((one) => one === '' || one.length > TEXT_CHARACTERS)],
  ]
  return wrong.filter(([, isWrong]) => isWrong).map(([name]) => name)
}
