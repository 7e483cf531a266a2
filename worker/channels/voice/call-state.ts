import * as z from 'zod/mini'

/** What is being talked about: an open question, a place in an answer, answers to choose from, what is asked beside an answer, and the survey. */
const WHERE = [
  'question',
  'answer',
  'choices',
  'more',
  'addresses',
  'consent',
  'why',
  'person',
  'dialled',
  'trust',
  'drivers',
] as const

const number = (most: number) => z.catch(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(most)), 0)
const slugs = z.catch(
  z.pipe(
    z.string(),
    z.transform((text: string) => text.split('~').filter((id) => /^[a-z0-9-]+$/.test(id))),
  ),
  [],
)

const places = z.catch(
  z.pipe(
    z.string().check(z.regex(/^\d*(?:\.\d+)*$/)),
    z.transform((text: string) => text.split('.').filter(Boolean).map(Number)),
  ),
  [],
)

const Call = z.object({
  where: z.catch(z.enum(WHERE), 'question'),
  /** Turns so far: a call that only goes round is led to a person. */
  turn: number(1_000),
  language: z.catch(z.enum(['en', 'es']), 'en'),
  slow: number(1),
  /** Times in a row that nothing was heard or understood. */
  misses: number(9),
  /** The answer: its id, the version that is told, the reply that found it, the options taken, and the sentence that is next. */
  id: z.catch(z.string().check(z.regex(/^[a-z0-9-]*$/)), ''),
  version: number(1_000_000),
  reply: z.catch(z.string().check(z.regex(/^[0-9a-f-]*$/)), ''),
  path: places,
  /** Way to the passage that was asked for, which is said first. */
  focus: places,
  from: number(10_000),
  /** Answers to choose from, and those that were refused before. */
  ids: slugs,
  /** Id of the contact that is dialled: `agency/contact`. */
  contact: z.catch(z.string().check(z.regex(/^[a-z0-9/-]*$/)), ''),
  /** The answer that was read last, once another question may come; and whether somebody may have been in danger at any time. */
  read: z.catch(z.string().check(z.regex(/^[a-z0-9-]*$/)), ''),
  readVersion: number(1_000_000),
  urgent: number(1),
  /** The survey: whose, in which wording, and the id of the response. */
  surveyed: z.catch(z.string().check(z.regex(/^[a-z0-9-]*$/)), ''),
  wording: number(1_000_000),
  response: z.catch(z.uuid(), ''),
})
/** Where a call stands. It travels in the address that the provider calls next, and is believed because that address is signed. No word
 * that anybody said is in it. */
export type Call = z.infer<typeof Call>

/** The state that an address holds; what is not there is as at the beginning. */
export function readCall(query: Record<string, string>): Call {
  return Call.parse(query)
}

/** The address of a call's next turn. What is as at the beginning is left out. */
export function callPath(call: Call, agency: string | undefined): string {
  const start = readCall({})
  const query = new URLSearchParams()
  if (agency) query.set('agency', agency)
  for (const [name, value] of Object.entries(call)) {
    const text = Array.isArray(value) ? value.join(name === 'ids' ? '~' : '.') : String(value)
    if (text !== '' && text !== String(Reflect.get(start, name))) query.set(name, text)
  }
  return query.size === 0 ? '/channels/voice' : `/channels/voice?${query}`
}
