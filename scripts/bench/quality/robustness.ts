import type { Engine } from '../../../worker/engine/engine.ts'
import { seeded } from '../../../worker/engine/random.ts'
import { earlierOf } from './ask-set.ts'
import type { BenchQuestion } from './bench-set.ts'
import { withTypingError } from './typing-error.ts'

const SEED = 20_261_122

/** Share of questions whose first answer is right. */
export interface FirstRight {
  /** As they stand. */
  plain: number
  /** With what makes it harder. */
  harder: number
}

/** Answerable questions as they stand, and with one typing error each. */
export function askWithTypingErrors(questions: BenchQuestion[], engine: Engine): FirstRight {
  const random = seeded(SEED)
  const asked = questions.map((question) => ({ ...question, text: withTypingError(question.text, random) }))
  return { plain: firstRight(questions, [], engine), harder: firstRight(asked, [], engine) }
}

/** Questions by themselves, and after somebody else's conversation about another answer: a change of topic in the middle.
 * @param conversations - Questions with their history, of the same corpus. */
export function askAfterOthers(questions: BenchQuestion[], conversations: BenchQuestion[], engine: Engine): FirstRight {
  const random = seeded(SEED)
  const histories = questions.map(({ relevant }) => {
    const others = conversations.filter(
      (other) => earlierOf(other).length > 0 && !other.relevant.some((id) => relevant.includes(id)),
    )
    const other = others[Math.floor(random() * others.length)]
    return other ? earlierOf(other) : []
  })
  return { plain: firstRight(questions, [], engine), harder: firstRight(questions, histories, engine) }
}

function firstRight(questions: BenchQuestion[], earlier: string[][], engine: Engine): number {
  const right = questions.filter(({ text, relevant }, at) => {
    const [first] = engine.find({ question: text, language: 'en', earlier: earlier[at] }, 1)
    return first !== undefined && relevant.includes(first.answer.id)
  })
  return right.length / questions.length
}
