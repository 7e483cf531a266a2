import { Hono } from 'hono'
import { isLanguage, LIMITS, Problem } from '../../contract/index.ts'
import { readAnswerParts } from '../../corpus/index.ts'
import { draftOfAnswer } from '../../store/answers/drafts.ts'
import { beginDraft } from '../drafts/change-draft.ts'
import { askedWording, fieldsOfAnswer, linesOf } from '../drafts/draft-fields.ts'
import { liveVersion } from '../publishing/live-version.ts'
import { type DeskEnv, viewOf } from '../ui/view.ts'
import { gapOf, gapPage } from './gap-page.tsx'

/** A writer says which answer a gap's questions are for: a draft of it learns them, to be looked at and sent for review like any other. */
export const suggestLink = new Hono<DeskEnv>()

suggestLink.post('/gaps/:gap/suggest/:answer/:language', async (c) => {
  const { gap: gapId, answer: answerId, language } = c.req.param()
  if (!isLanguage(language)) throw new Problem('answer-unknown')
  const [gap, live] = await Promise.all([gapOf(c, gapId), liveVersion(c.env.DB, answerId, language)])
  if (gap.state !== 'open') return gapPage(c, gap.id, { said: 'changed' })
  const parts = readAnswerParts(live.markdown)
  if (!parts) throw new Problem('answer-wrong')
  const started = await draftOfAnswer(c.env.DB, answerId, language)
  if (started) return c.redirect(`/desk/drafts/${started.id}`, 303) // what somebody writes there is not touched
  const fields = fieldsOfAnswer(parts)
  const known = linesOf(fields.asked)
  const asked = [...new Set([...known, ...gap.asked.map(({ text }) => askedWording(text))])].filter(Boolean)
  const learned = asked.slice(0, LIMITS.askedPhrasings)
  const note = viewOf(c).t.links.note(learned.length - known.length)
  const start = { answerId, language, gapId: gap.id, baseVersion: live.version, writers: [] }
  const id = await beginDraft(c, { ...start, fields: { ...fields, asked: learned.join('\n'), note } })
  return c.redirect(`/desk/drafts/${id}`, 303)
})
