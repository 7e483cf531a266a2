import type { Reply } from '../../contract/index.ts'
import { redact } from '../../gaps/redaction/redact.ts'

/** A reply without the personal data that its asker put into it: what is left of it for MORE is kept for minutes.
 * @param published - Numbers that are the corpus's own, which stay. */
export function withoutPersonal(reply: Reply, published: ReadonlySet<string>): Reply {
  const bare = (text: string) => redact(text, published).text
  const { understood, also } = reply
  return {
    ...reply,
    ...(understood === undefined ? {} : { understood: bare(understood) }),
    ...(also ? { also: also.map((other) => ({ ...other, question: bare(other.question) })) } : {}),
  }
}
