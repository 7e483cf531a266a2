import type { Channel, ProblemCode } from '../contract/index.ts'

/** What holds for one channel. */
interface ChannelTerms {
  /** Its folder of this one. */
  folder: string
  /** Where questions come in, as `METHOD /path`. */
  entry: string
  /** Which of the limits on requests counts its questions. Providers' addresses are not people's: theirs is counted by caller. */
  rate: 'write' | 'read' | 'suggest'
  /** How much one turn of a reply may hold, where the channel has a limit of its own. */
  most?: { segments: number } | { sentences: number }
  /** How long whoever passes the question on waits, in milliseconds. */
  answerWithinMs?: number
  /** Problem codes it answers with beyond those of every route; what has no codes says them in words. */
  problems: readonly ProblemCode[]
}

const QUESTION = ['question-empty', 'question-too-long', 'channel-off'] as const
/** Twilio gives up after 15 s (webhooks, `tt`). */
const PROVIDER_WAITS_MS = 15_000

/** Every channel there is. A new one is a folder, a name in `contract/channel.ts` and a row here. `CHANNELS_OFF` turns any of them off. */
export const CHANNEL_TABLE = {
  widget: { folder: 'api', entry: 'POST /api/ask', rate: 'write', problems: QUESTION },
  page: { folder: 'page', entry: 'POST /ask', rate: 'write', problems: QUESTION },
  print: { folder: 'print', entry: 'GET /a/:id/print', rate: 'read', problems: ['not-found'] },
  text: {
    folder: 'text',
    entry: 'POST /channels/text',
    rate: 'write',
    most: { segments: 3 },
    answerWithinMs: PROVIDER_WAITS_MS,
    problems: ['signature-wrong', 'body-too-large'],
  },
  voice: {
    folder: 'voice',
    entry: 'POST /channels/voice',
    rate: 'write',
    most: { sentences: 3 },
    answerWithinMs: PROVIDER_WAITS_MS,
    problems: ['signature-wrong', 'body-too-large'],
  },
  counter: { folder: 'counter', entry: 'POST /counter/ask', rate: 'suggest', problems: QUESTION },
  kiosk: { folder: 'page', entry: 'POST /ask?kiosk=1', rate: 'write', problems: QUESTION },
  mcp: { folder: 'mcp', entry: 'POST /mcp', rate: 'write', problems: [...QUESTION, 'agency-unknown'] },
} as const satisfies Record<Channel, ChannelTerms>
