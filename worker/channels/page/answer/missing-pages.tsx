import type { Context } from 'hono'
import type { Language } from '../../../contract/index.ts'
import { directionOf, tagOf } from '../../../html/direction-of.ts'
import { Layout } from '../../../html/layout.tsx'
import { readerLanguage } from '../../../html/reader-language.ts'
import { liveEngine } from '../../../live/live.ts'
import { peopleToReach } from '../../people-to-reach.ts'
import { AnswerLinks } from '../answer-links.tsx'
import { AskForm, People } from '../ask-page.tsx'
import { tidyPath } from '../finding/tidy-path.ts'
import { stringsFor } from '../strings.ts'
import type { WithdrawnAnswer } from './withdrawn-answer.ts'

type PageContext = Context<{ Bindings: Env }>

/** The language of a page's own words, which are English and Spanish: in a third language they would be English all the same. */
export function plainLanguage(language: Language): Language {
  return language === 'es' ? 'es' : 'en'
}

/** The page of an answer that was taken down: it says so, and leads on. */
export async function gone(
  c: PageContext,
  { title, written, language: asked, nearest }: WithdrawnAnswer,
): Promise<Response> {
  const language = plainLanguage(asked)
  const strings = stringsFor(language)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  return c.html(
    <Layout title={strings.withdrawn} language={language}>
      <h1>{strings.withdrawn}</h1>
      <p>
        <q lang={tagOf(written)} dir={directionOf(written)}>
          {title}
        </q>
      </p>
      <p>{strings.withdrawnText}</p>
      <AnswerLinks heading={strings.withdrawnNear} links={nearest} language={language} />
      <AskForm language={language} />
      <People lead={strings.needHelp} contacts={peopleToReach(snapshot, undefined, language)} language={language} />
    </Layout>,
    410,
  )
}

/** A page that says what to do where there is none; an address that something stuck to leads to the one that was meant. */
export async function notFound(c: PageContext): Promise<Response> {
  const { pathname, search } = new URL(c.req.url)
  const meant = tidyPath(pathname)
  if (meant !== pathname) return c.redirect(meant + search, 301)
  const language = readerLanguage(c)
  const strings = stringsFor(language)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  return c.html(
    <Layout title={strings.notFound} language={language}>
      <h1>{strings.notFound}</h1>
      <p>{strings.notFoundText}</p>
      <AskForm language={language} />
      <People lead={strings.needHelp} contacts={peopleToReach(snapshot, undefined, language)} language={language} />
    </Layout>,
    404,
  )
}
