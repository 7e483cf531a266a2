import { redact } from '../../gaps/redaction/redact.ts'
import { branchOf } from '../../measures/index.ts'
import { begunResponse, finishResponse } from '../../store/surveys/responses.ts'
import { wordingsOf } from '../../store/surveys/surveys.ts'

const COMMENT_CHARACTERS = 1_000

/** Keeps the boxes and the words of a response that was begun, without what names a person.
 * @returns How many kinds of things were taken out; undefined where no such response of the agency was begun. */
export async function tellMore(
  env: Env,
  { id, agency, ticked, comment }: { id: string; agency: string; ticked: readonly unknown[]; comment: string },
): Promise<number | undefined> {
  const begun = await begunResponse(env.DB, id)
  const wordings = begun ? await wordingsOf(env.DB, begun.agency) : []
  // The list that was shown is that of the wording that was answered, though another may be shown by now.
  const wording = wordings.find(({ version }) => version === begun?.wording)
  if (!begun || !wording || begun.agency !== agency) return undefined
  const { text, removed } = redact(comment.slice(0, COMMENT_CHARACTERS))
  await finishResponse(env.DB, {
    ...{ id, side: branchOf(wording.scale, begun.trust), comment: text.slice(0, COMMENT_CHARACTERS) },
    ticked: wording.drivers.filter((driver) => ticked.includes(driver)),
  })
  return removed.length
}
