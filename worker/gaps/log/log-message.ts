import * as z from 'zod/mini'
import { CHANNELS, FEEDBACK_REASONS, LANGUAGES, REPLY_KINDS } from '../../contract/index.ts'

/** A question and what was replied, on its way to the log. `text` and `page` are redacted before they are sent;
 * `id` is the reply's, so that a message that comes twice counts once. */
const QuestionMessage = z.object({
  kind: z.literal('question'),
  id: z.string(),
  at: z.string(),
  reply: z.enum(REPLY_KINDS),
  text: z.string(),
  removed: z.array(z.string()),
  language: z.enum(LANGUAGES),
  agency: z.string(),
  page: z.string(),
  channel: z.enum(CHANNELS),
  confidence: z.number(),
  answer: z.optional(z.string()),
  snapshot: z.string(),
  receipt: z.optional(z.string()),
  /** The crowd of addresses that it came from, until it is in its gap: it is not kept. */
  crowd: z.optional(z.number()),
  /** Ids of the answers shown instead of one answer. */
  shown: z.optional(z.array(z.string())),
  /** Ids of those answers, the one that was given too, that are not in the question's language. */
  untranslated: z.optional(z.array(z.string())),
})
export type QuestionMessage = z.infer<typeof QuestionMessage>

/** What someone said about an answer, on its way to the log. */
const FeedbackMessage = z.object({
  kind: z.literal('feedback'),
  at: z.string(),
  reply: z.string(),
  answer: z.string(),
  version: z.number(),
  language: z.enum(LANGUAGES),
  helpful: z.boolean(),
  reason: z.optional(z.enum(FEEDBACK_REASONS)),
})
export type FeedbackMessage = z.infer<typeof FeedbackMessage>

/** Which of the choices they were asked back with someone picked. */
const ChosenMessage = z.object({ kind: z.literal('chosen'), at: z.string(), reply: z.string(), answer: z.string() })

/** What was promised may have lost its way: the inbox is to be looked at. */
const InboxMessage = z.object({ kind: z.literal('inbox') })

/** What travels on the `LOG` queue. */
export const LogMessage = z.discriminatedUnion('kind', [QuestionMessage, FeedbackMessage, ChosenMessage, InboxMessage])
export type LogMessage = z.infer<typeof LogMessage>
