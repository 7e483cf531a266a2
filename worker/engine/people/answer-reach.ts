import type { AnswerRecord } from '../../corpus/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'

/** The agency of whom to reach: `cms/marketplace` is one of Medicare's. */
export const agencyOf = (reach: string) => reach.split('/')[0] ?? reach

/** Whom an answer is for: its agency's contact that it names, where it does. What the first agency of a deployment says, which serves everyone and is
 * always named, is for whom its answer names. */
export function reachOf({ agency, blocks }: AnswerRecord, everyones: string | undefined): string {
  const contacts = blocks.flatMap((block) => (block.kind === 'contact' ? [block.contact] : []))
  const own = agency === everyones ? contacts[0] : contacts.find((contact) => agencyOf(contact) === agency)
  return own ?? agency
}

/** The agency that each answer is for, by id. Only the answers of whoever serves everyone are read, when it is first asked: reading all at every
 * question took longer than the rest of it. */
export function answerAgencies({ agencies, keys, answerAt }: Snapshot): () => ReadonlyMap<string, string> {
  let known: Map<string, string> | undefined
  return () => {
    if (known) return known
    const everyones = agencies[0]?.id
    known = new Map()
    for (const [docId, { id, agency }] of keys.entries())
      if (!known.has(id)) known.set(id, agency === everyones ? agencyOf(reachOf(answerAt(docId), everyones)) : agency)
    return known
  }
}
