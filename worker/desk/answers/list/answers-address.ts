import * as z from 'zod/mini'
import { LANGUAGES } from '../../../contract/index.ts'
import { ANSWER_ORDERS } from '../../../store/answers/list-answers.ts'
import { PageNumber } from '../../ui/page-number.ts'

const FIND_CHARACTERS = 200
const name = () => z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(120))), undefined)

// What cannot be read in the address counts as not said: a list sent by mail still opens.
const Address = z.object({
  find: z.catch(z.string().check(z.maxLength(FIND_CHARACTERS)), ''),
  /** '' is all agencies, said: who has one of their own begins with that. */
  agency: z.catch(z.optional(z.string().check(z.maxLength(80))), undefined),
  language: z.catch(z.optional(z.enum(LANGUAGES)), undefined),
  owner: name(),
  topic: name(),
  due: z.catch(z.optional(z.literal('yes')), undefined),
  state: z.catch(z.optional(z.literal('archived')), undefined),
  order: z.catch(z.enum(ANSWER_ORDERS), 'title'),
  page: PageNumber,
})
/** Which answers an address shows. */
export type AnswersAddress = z.infer<typeof Address>

/** Reads the address of a list of answers. */
export function readAnswersAddress(query: Record<string, string>): AnswersAddress {
  return Address.parse(query)
}

/** The address of a list: what is said, and not what goes without saying. */
export function answersAddress(address: Partial<AnswersAddress>): string {
  const said = Object.entries(address).filter(
    ([key, value]) =>
      (value || (key === 'agency' && value === '')) &&
      !(key === 'page' && value === 1) &&
      !(key === 'order' && value === 'title'),
  )
  const query = new URLSearchParams(said.map(([key, value]) => [key, String(value)]))
  return said.length === 0 ? '/desk/answers' : `/desk/answers?${query}`
}
