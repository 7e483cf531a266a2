import type { Call } from './call-state.ts'
import type { CallTurn } from './call-turn.ts'
import { closed } from './spoken-lines.ts'
import { voiceStrings } from './strings.ts'

/** Answers to choose from by number or by name, and a way out. Of one it is asked whether it is meant, and yes or no says so too.
 * @param lead - What is said before them where nothing is asked back. */
export function choicesTurn(titles: readonly string[], call: Call, lead?: string): CallTurn {
  const { which, one, none, notThis, option, orSay, orSayYes } = voiceStrings(call.language)
  const isOne = titles.length === 1 && lead === undefined
  const options = [...titles, isOne ? notThis : none]
  return {
    say: [lead ?? (isOne ? one : which)],
    prompt: [...options.map((label, at) => option(at + 1, closed(label))), isOne ? orSayYes : orSay],
    call,
  }
}
