import type { Context } from 'hono'
import { type Language, Problem } from '../../contract/index.ts'
import { Layout } from '../../html/layout.tsx'
import { readerLanguage } from '../../html/reader-language.ts'
import { onError } from '../../http/on-error.ts'
import { stringsFor } from './strings.ts'

/** What went wrong, for people: a page that needs nothing but itself, with the number to call. Software, which asks for no HTML, gets the
 * problem as data. */
export async function problemPage(error: unknown, c: Context): Promise<Response> {
  const response = onError(error, c)
  if (!c.req.header('Accept')?.includes('text/html')) return response
  const language = readerLanguage(c)
  const { status } = response
  const retry = response.headers.get('Retry-After')
  const page = String(<ProblemPage language={language} lead={leadOf(error, language)} />)
  const headers = { 'Content-Type': 'text/html; charset=UTF-8', 'Cache-Control': 'no-store' }
  return new Response(page, { status, headers: retry ? { ...headers, 'Retry-After': retry } : headers })
}

function leadOf(error: unknown, language: Language): string {
  const strings = stringsFor(language)
  return error instanceof Problem && error.code === 'too-many-requests' ? strings.tooMany : strings.failed
}

function ProblemPage({ language, lead }: { language: Language; lead: string }) {
  const strings = stringsFor(language)
  return (
    <Layout title={lead} language={language}>
      <h1>{lead}</h1>
      <p>{strings.tryAgain}</p>
      <p>
        {strings.orCall}{' '}
        <a class="phone" href="tel:+18448724681">
          844-872-4681
        </a>
      </p>
    </Layout>
  )
}
