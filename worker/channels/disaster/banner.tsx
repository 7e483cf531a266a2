import type { MiddlewareHandler } from 'hono'
import type { Notice } from '../../contract/index.ts'
import { answerUrl } from '../../corpus/index.ts'
import { liveEngine } from '../../live/live.ts'
import { disastersNow, isDrill } from './disaster-now.ts'
import { noticeOf } from './notices.ts'
import { disasterStrings } from './strings.ts'

const MAIN = /<main\b[^>]*>/
const PAGE_LANGUAGE = /<html lang="es/

/** Puts what is said of a disaster that lasts now at the head of every page, as far as this isolate knows: no page waits for it. `?drill=1` shows
 * an exercise. */
export function disasterBanner(): MiddlewareHandler<{ Bindings: Env }> {
  return async function disasterBanner(c, next) {
    // Asked for early, so that it is read while the page is made.
    disastersNow(c.env, c.executionCtx)
    await next()
    const disasters = disastersNow(c.env, c.executionCtx, isDrill(c.req.query('drill')))
    if (disasters.length === 0 || !c.res.headers.get('Content-Type')?.startsWith('text/html')) return
    const { snapshot } = await liveEngine(c.env, c.executionCtx)
    const html = await c.res.text()
    const language = PAGE_LANGUAGE.test(html) ? 'es' : 'en'
    const banners = disasters.map((one) => String(<Banner notice={noticeOf(one, snapshot, language)} />)).join('')
    c.res = new Response(
      html.replace(MAIN, (main) => main + banners),
      c.res,
    )
  }
}

/** What is going on, whom to call, what was pinned, and the page that has all of it. */
function Banner({ notice: { text, language, lines, answers, url } }: { notice: Notice }) {
  const t = disasterStrings(language === 'es' ? 'es' : 'en')
  return (
    <section class="callout warning" aria-label={t.banner} lang={language}>
      <p>
        <strong>{text}</strong>
      </p>
      <ul>
        {lines.map(({ name, phone, phoneText }) => (
          <li>
            <a class="phone" dir="ltr" href={`tel:${phone}`}>
              {phoneText}
            </a>{' '}
            {name}
          </li>
        ))}
        {answers.map((link) => (
          <li>
            <a href={answerUrl(link)} lang={link.language}>
              {link.title}
            </a>
          </li>
        ))}
        <li>
          <a href={url}>{t.all}</a>
        </li>
      </ul>
    </section>
  )
}
