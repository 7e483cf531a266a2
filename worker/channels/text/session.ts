import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'

/** Where in which answer somebody is: the options taken at its questions so far, and the reply that showed it. */
const Place = z.object({
  id: z.string(),
  language: z.enum(LANGUAGES),
  version: z.number(),
  reply: z.string(),
  path: z.array(z.number()),
})
export type Place = z.infer<typeof Place>

/** What a number would mean now. */
const Offer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nothing') }),
  /** One of these answers; the number after the last is none of them, where the question is known. */
  z.object({
    kind: z.literal('choices'),
    ids: z.array(z.string()),
    reply: z.string(),
    question: z.optional(z.string()),
    not: z.array(z.string()),
  }),
  z.object({ kind: z.literal('guided'), options: z.number() }),
  z.object({ kind: z.literal('helped') }),
  z.object({ kind: z.literal('why') }),
  /** How much they agree with the survey's statement, then what made the difference, each of one response. */
  z.object({ kind: z.literal('trust'), response: z.string(), agency: z.string(), wording: z.number() }),
  z.object({ kind: z.literal('drivers'), response: z.string(), agency: z.string(), wording: z.number() }),
])
export type Offer = z.infer<typeof Offer>

const Session = z.object({
  /** The language of the last reply, and whether the person chose it. */
  language: z.enum(LANGUAGES),
  isChosen: z.boolean(),
  /** What was not sent yet of the last reply. */
  rest: z.array(z.object({ text: z.string(), joint: z.enum(['\n', ' ']) })),
  offer: Offer,
  place: z.optional(Place),
  /** Somebody may have been in danger: they are asked nothing. */
  isUrgent: z.optional(z.boolean()),
  /** The person's own questions so far, personal data removed. */
  earlier: z.array(z.string()),
})
/** Where a conversation by text message stands. Nothing in it tells whose it is; what they asked is in it redacted. */
export type Session = z.infer<typeof Session>

export const NEW_SESSION: Session = {
  language: 'en',
  isChosen: false,
  rest: [],
  offer: { kind: 'nothing' },
  earlier: [],
}

/** A session as it was kept; undefined where it cannot be read, as after a change of its shape. */
export function parseSession(kept: string | undefined): Session | undefined {
  try {
    return kept === undefined ? undefined : Session.parse(JSON.parse(kept))
  } catch {
    return undefined
  }
}
