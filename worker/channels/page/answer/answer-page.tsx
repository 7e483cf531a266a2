import type { Context } from 'hono'
import { isLanguage } from '../../../contract/index.ts'
import { answerUrl, isoDay } from '../../../corpus/index.ts'
import { recordChosen } from '../../../gaps/log/record-reply.ts'
import { AnswerArticle } from '../../../html/answer-article.tsx'
import { Layout } from '../../../html/layout.tsx'
import { isPageLanguage } from '../../../html/strings.ts'
import { originOf } from '../../../http/origin-of.ts'
import { liveEngine } from '../../../live/live.ts'
import { answerNow } from '../../open-now.ts'
import { shownAnswer } from '../../shown-answer.ts'
import { urgentIn } from '../../urgent/urgent-of.ts'
import { answerGraph } from '../json-ld/answer-graph.ts'
import { LinkedData } from '../json-ld/linked-data.tsx'
import { stringsFor } from '../strings.ts'
import { UrgentView } from '../urgent-view.tsx'
import { AnswerTools } from './answer-tools.tsx'
import { gone, notFound } from './missing-pages.tsx'
import { withdrawnAnswer } from './withdrawn-answer.ts'

/** An answer's own page, at its address for good. The address alone decides: who follows a link reads what its sender read. */
export async function answerPage(c: Context<{ Bindings: Env }>): Promise<Response> {
  const asked = c.req.query('language')
  const id = c.req.param('id') ?? ''
  if (isLanguage(asked)) return c.redirect(withReply(answerUrl({ id, language: asked }), c.req.query('reply')), 301)
  const named = c.req.param('language')
  const language = isLanguage(named) ? named : 'en'
  const engine = await liveEngine(c.env, c.executionCtx)
  const { snapshot } = engine
  const record = snapshot.answer(id, language)
  if (!record || record.language !== language) {
    const withdrawn = await withdrawnAnswer(c.env, engine, id, language)
    // Where its English stands, only an answer in the language that was asked for is better.
    if (withdrawn?.movedTo && (!record || withdrawn.movedTo.language === language)) {
      // For good, but an answer can be brought back: no browser keeps it for longer than this.
      c.header('Cache-Control', 'public, max-age=300')
      return c.redirect(withReply(answerUrl(withdrawn.movedTo), c.req.query('reply')), 301)
    }
    if (!record) return withdrawn ? gone(c, withdrawn) : notFound(c)
  }
  recordChosen(c.env, c.executionCtx, c.req.query('reply'), record.id)
  const reader = isPageLanguage(language) ? language : 'en'
  const other = snapshot.answer(record.id, record.language === 'en' ? 'es' : 'en')
  const alternate =
    other && other.language !== record.language
      ? { language: other.language, href: answerUrl(other), text: stringsFor(record.language).otherLanguage }
      : undefined
  const now = new Date()
  const answer = answerNow(shownAnswer(record, { snapshot, today: isoDay(now), reader }), now)
  const origin = originOf(c)
  return c.html(
    <Layout
      title={record.title}
      language={reader}
      address={origin + answer.url}
      alternate={alternate}
      head={
        <>
          <link rel="alternate" type="text/markdown" href={`${answer.url}.md`} />
          <link rel="describedby" type="text/plain" href="/llms.txt" />
          <LinkedData graph={answerGraph(answer, origin)} />
        </>
      }
    >
      <UrgentView urgent={urgentIn(answer)} language={record.language} />
      <AnswerArticle answer={answer} reader={reader} />
      <AnswerTools answer={answer} language={reader} />
    </Layout>,
  )
}

function withReply(path: string, reply: string | undefined): string {
  return reply === undefined ? path : `${path}?reply=${encodeURIComponent(reply)}`
}
