import { nextPart, toUnits } from './parts.ts'
import { plainText } from './plain-text.ts'
import type { Said } from './said.ts'
import type { Session } from './session.ts'
import { textStrings } from './strings.ts'

/** How long a conversation is remembered after its last message. */
export const SESSION_MS = 30 * 60 * 1000

export interface Packed {
  body: string
  session: Session
}

/** As much of a turn as one reply takes, and the session that holds the rest for MORE; or the next part of that rest.
 * @param name - Who answers, for somebody who does not know yet; undefined for who does. */
export function packed(
  turn: Said | 'rest',
  session: Session,
  { name, accents }: { name: string | undefined; accents: 'keep' | 'leave-out' },
): Packed {
  const language = turn === 'rest' ? session.language : turn.language
  const { more, first } = textStrings(language)
  const end = name === undefined ? '' : plainText(first(name), accents)
  const units =
    turn === 'rest'
      ? session.rest
      : toUnits(
          turn.lines.map((line) => plainText(line, accents)),
          `\n${more}`,
        )
  const { text, rest } = nextPart(units, end, more)
  const next = turn === 'rest' ? session : sessionAfter(turn, session)
  const left = turn !== 'rest' && turn.keepsRest ? [...rest, ...session.rest] : rest
  return { body: text, session: { ...next, rest: left } }
}

function sessionAfter({ offer, place, language, earlier, isChosen, isUrgent }: Said, session: Session): Session {
  const { earlier: before, isChosen: chosenBefore } = session
  const kept = { language, isChosen: isChosen ?? chosenBefore, rest: [], offer, earlier: earlier ?? before }
  return { ...kept, ...(place ? { place } : {}), ...(isUrgent || session.isUrgent ? { isUrgent: true } : {}) }
}
