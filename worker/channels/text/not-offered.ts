import { FEEDBACK_REASONS } from '../../contract/index.ts'
import type { Said } from './said.ts'
import type { Session } from './session.ts'
import { textStrings } from './strings.ts'

/** What is said to a number by itself that means nothing where something was offered by number: nobody asks “9”. What was not sent yet and what
 * was offered stay. @returns undefined where nothing was offered: then it is a question. */
export function notOffered(session: Session): Said | undefined {
  const { offer, language, place, rest } = session
  const strings = textStrings(language)
  const most = mostOf(session)
  if (most === 0) return undefined
  const isUnread = offer.kind === 'helped' && rest.length > 0
  const lines = [isUnread ? strings.notYet : strings.notOffered(most)]
  return { lines, offer, language, keepsRest: true, ...(place ? { place } : {}) }
}

/** The highest number that means something; 0 where none does. */
function mostOf({ offer, place }: Session): number {
  switch (offer.kind) {
    case 'choices':
      return offer.ids.length + (offer.question === undefined ? 0 : 1)
    case 'guided':
      return place ? offer.options : 0
    case 'helped':
      return place ? 2 : 0
    case 'why':
      return place ? FEEDBACK_REASONS.length : 0
    default:
      return 0
  }
}
