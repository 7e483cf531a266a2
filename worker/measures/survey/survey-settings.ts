import type { Channel } from '../../contract/index.ts'

/** How an agency's survey is set. */
export interface SurveySettings {
  agency: string
  /** The service it is about, as the public knows it. */
  service: string
  /** OMB's control number, such as 1405-0001; '' for none. Every agency has its own. */
  ombNumber: string
  /** Last day on which people may be asked, ISO; '' for none. */
  expiresOn: string
  burdenMinutes: number
  /** Where the statement of the Paperwork Reduction Act stands; '' for none. */
  statementUrl: string
  /** 0–1: how many of the finished conversations are offered it. */
  share: number
  /** Not offered again on the same device for so long. */
  quietDays: number
  /** Ids of answers after which nobody is asked. */
  sensitive: readonly string[]
  /** What the widget is called in the file for OMB. */
  widgetAs: 'chatbot' | 'website'
  isOn: boolean
  /** Version of the wording that is shown now. */
  wording: number
}

/** `1405-0001`. */
export function isOmbNumber(text: string): boolean {
  return /^\d{4}-\d{4}$/.test(text)
}

/** Why nobody is asked, or `open`. The number holds through its last day, where the survey is counted. */
export type SurveyState = 'open' | 'off' | 'no-number' | 'expired'

/** Whether people may be asked on a day.
 * @param today - ISO day in Washington. */
export function surveyState({ isOn, ombNumber, expiresOn }: SurveySettings, today: string): SurveyState {
  if (!isOmbNumber(ombNumber) || expiresOn === '') return 'no-number'
  if (today > expiresOn) return 'expired'
  return isOn ? 'open' : 'off'
}

/** Channels that ask. Nobody is there to be asked by software, and a clerk never answers for somebody. */
export const SURVEYED: readonly Channel[] = ['page', 'kiosk', 'widget', 'text', 'voice']

/** OMB's names of our channels. */
export function ombChannel(channel: Channel, { widgetAs }: Pick<SurveySettings, 'widgetAs'>): string {
  return channel === 'widget' ? widgetAs : OMB_CHANNELS[channel]
}

const OMB_CHANNELS: Record<Exclude<Channel, 'widget'>, string> = {
  page: 'website',
  kiosk: 'self_service_kiosk',
  text: 'sms_text_messages',
  voice: 'automated_phone',
  counter: 'in_person',
  print: 'paper',
  mcp: 'other_digital',
}
