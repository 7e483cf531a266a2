import { Hono } from 'hono'
import type { Answer, Notice, UrgentLine } from '../../contract/index.ts'
import { isoDay } from '../../corpus/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { AnswerArticle } from '../../html/answer-article.tsx'
import { Document } from '../../html/document.tsx'
import { inlineStyles } from '../../html/inline-styles.ts'
import { readerLanguage } from '../../html/reader-language.ts'
import type { PageLanguage } from '../../html/strings.ts'
import { longDayText } from '../../html/texts/day-text.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { pageSecurity } from '../../http/security-headers.ts'
import { liveEngine } from '../../live/live.ts'
import type { Disaster } from '../../store/disasters/disasters.ts'
import { shownAnswer } from '../shown-answer.ts'
import { disastersNow, isDrill } from './disaster-now.ts'
import { noticeOf } from './notices.ts'
import { disasterStrings } from './strings.ts'

const POLICY = { scriptSrc: ["'none'"] }
/** All the style of a page for a bad line: what a browser draws by itself, legible on a phone. */
const STYLE =
  ':root{color-scheme:light dark;background:Canvas;color:CanvasText}body{font:1.125rem/1.5 sans-serif;max-width:40rem;margin:auto;padding:1rem;overflow-wrap:anywhere}a,summary{padding:.35rem 0;display:inline-block}.phone{font-weight:bold;font-size:1.375rem}textarea{width:100%;box-sizing:border-box;font:inherit}button{font:inherit;padding:.5rem 1rem}details{border-top:1px solid}table{display:block;overflow-x:auto}'

/** `/now`: all that is said of the disasters that last, on one page that takes one request and no script, style sheet or picture. */
export const disaster = new Hono<{ Bindings: Env }>()

disaster.use('/now', pageSecurity(POLICY), inlineStyles(POLICY), rateLimit('read'))
disaster.get('/ahora', (c) => c.redirect('/now?language=es', 302))

disaster.get('/now', async (c) => {
  const language = readerLanguage(c)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const drill = isDrill(c.req.query('drill'))
  const disasters = disastersNow(c.env, c.executionCtx, drill)
  c.set('ownStyle', STYLE)
  c.header('Cache-Control', 'no-store')
  return c.html(<NowPage disasters={disasters} snapshot={snapshot} language={language} isDrill={drill} />)
})

interface NowPageProps {
  disasters: Disaster[]
  snapshot: Snapshot
  language: PageLanguage
  isDrill: boolean
}

function NowPage({ disasters, snapshot, language, isDrill: drill }: NowPageProps) {
  const t = disasterStrings(language)
  const other = language === 'es' ? 'en' : 'es'
  return (
    <Document language={language} title={t.now} styles={[]} unlisted={drill}>
      <body>
        <main>
          <p>
            <a href={`/now?language=${other}${drill ? '&drill=1' : ''}`} lang={other} hreflang={other}>
              {other === 'es' ? 'Español' : 'English'}
            </a>
          </p>
          <h1>{t.now}</h1>
          {disasters.length === 0 ? <p>{t.none}</p> : null}
          {disasters.map((one) => (
            <Now
              one={one}
              notice={noticeOf(one, snapshot, language)}
              answers={pinned(one, snapshot, language)}
              language={language}
            />
          ))}
          <form method="post" action="/ask">
            <input type="hidden" name="language" value={language} />
            <p>
              <label for="question">{t.ask}</label>
            </p>
            <textarea id="question" name="question" rows={2} required />
            <p>
              <button type="submit">{t.ask}</button>
            </p>
          </form>
          {disasters.length > 0 ? (
            <p>
              <a href={`/now/print?language=${language}${drill ? '&drill=1' : ''}`}>{t.print}</a>
            </p>
          ) : null}
          <p>
            <a href={language === 'es' ? '/es' : '/'}>{t.home}</a>
          </p>
        </main>
      </body>
    </Document>
  )
}

interface NowProps {
  one: Disaster
  notice: Notice
  answers: Answer[]
  language: PageLanguage
}

/** One disaster: what is going on, whom to call, and each pinned answer in full, folded. */
function Now({ one, notice, answers, language }: NowProps) {
  const t = disasterStrings(language)
  return (
    <section aria-label={t.banner}>
      <p>
        <strong>{notice.text}</strong> {t.until(longDayText(one.ends, language))}
      </p>
      {notice.lines.length > 0 ? <h2>{t.people}</h2> : null}
      <Lines lines={notice.lines} />
      {one.keyword ? <p>{t.keyword(one.keyword)}</p> : null}
      {answers.map((answer) => (
        <details>
          <summary lang={answer.language}>{answer.title}</summary>
          <Lines lines={answer.callNow ?? []} />
          <AnswerArticle answer={answer} reader={language} title="h2" />
        </details>
      ))}
    </section>
  )
}

/** Whom to call. */
function Lines({ lines }: { lines: UrgentLine[] }) {
  return (
    <>
      {lines.map(({ name, purpose, phone, phoneText }) => (
        <p>
          <a class="phone" dir="ltr" href={`tel:${phone}`}>
            {phoneText}
          </a>{' '}
          {purpose ? `${name}: ${purpose}` : name}
        </p>
      ))}
    </>
  )
}

/** The answers of a disaster that are live, as they are read. */
function pinned({ answers }: Disaster, snapshot: Snapshot, language: PageLanguage): Answer[] {
  const today = isoDay(new Date())
  return answers.flatMap((id) => {
    const record = snapshot.answer(id, language)
    return record ? [shownAnswer(record, { snapshot, today, reader: language })] : []
  })
}
