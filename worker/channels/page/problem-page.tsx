import type { Context } from 'hono'
import { type Language, Problem, type ProblemCode } from '../../contract/index.ts'
import { Layout } from '../../html/layout.tsx'
import { readerLanguage } from '../../html/reader-language.ts'
import { onError } from '../../http/on-error.ts'
import { policyText } from '../../http/security-headers.ts'
import { notFound } from './answer/missing-pages.tsx'
import type { PageStrings } from './strings/en.ts'
import { stringsFor } from './strings.ts'

type PageContext = Context<{ Bindings: Env }>
type Words = 'tooMany' | 'tryAgain' | 'failed' | 'wrongMethod' | 'wrongMethodText' | 'refused' | 'refusedText'

/** Title and text of what is not our failure, by problem; of any other that a caller can mend there is one. */
const SAID: Partial<Record<ProblemCode, [title: Words, text: Words]>> = {
  'too-many-requests': ['tooMany', 'tryAgain'],
  'method-not-allowed': ['wrongMethod', 'wrongMethodText'],
}

/** What went wrong, at any address, for people: a page that needs nothing but itself, with the number to call. Software, which asks for no
 * HTML, gets the problem as data, and so does whoever opens an address of the API. */
export async function problemPage(error: unknown, c: PageContext): Promise<Response> {
  const response = onError(error, c)
  if (!c.req.header('Accept')?.includes('text/html') || c.req.path.startsWith('/api/')) return response
  const problem = error instanceof Problem ? error : new Problem('internal')
  if (problem.status === 404) return (await notFoundPage(c)) ?? drawn(c, problem)
  return drawn(c, problem)
}

/** Answers an address that has routes, but not for this method. */
export function wrongMethod(c: PageContext, methods: string[]): Promise<Response> {
  const allowed = methods.join(', ')
  c.header('Allow', allowed)
  return problemPage(new Problem('method-not-allowed', { allowed }), c)
}

/** The page for what is not here, with people to reach; nothing where these cannot be read. */
async function notFoundPage(c: PageContext): Promise<Response | undefined> {
  try {
    return await notFound(c)
  } catch {
    return undefined
  }
}

function drawn(c: PageContext, problem: Problem): Response | Promise<Response> {
  const language = readerLanguage(c)
  // Where a page has a policy of its own, that one stands.
  c.header('Content-Security-Policy', policyText({ scriptSrc: ["'none'"] }))
  return c.html(<ProblemPage language={language} said={saidOf(problem)} />, problem.status)
}

function saidOf({ code, status }: Problem): [title: Words, text: Words] {
  return SAID[code] ?? (status < 500 ? ['refused', 'refusedText'] : ['failed', 'tryAgain'])
}

function ProblemPage({ language, said: [title, text] }: { language: Language; said: [title: Words, text: Words] }) {
  const strings: PageStrings = stringsFor(language)
  return (
    <Layout title={strings[title]} language={language}>
      <h1>{strings[title]}</h1>
      <p>{strings[text]}</p>
      <p>
        <a href={language === 'es' ? '/ask?language=es' : '/ask'}>{strings.ask}</a>
      </p>
      <p>
        {strings.orCall}{' '}
        <a class="phone" href="tel:+18448724681">
          844-872-4681
        </a>
      </p>
    </Layout>
  )
}
