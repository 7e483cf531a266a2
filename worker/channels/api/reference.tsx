import { Hono } from 'hono'
import { Document } from '../../html/document.tsx'
import { inlineStyles } from '../../html/inline-styles.ts'
import { originOf } from '../../http/origin-of.ts'
import { pageSecurity } from '../../http/security-headers.ts'
import { OPENAPI } from './openapi.ts'

const POLICY = { scriptSrc: ["'none'"] }
/** Ways to the same answers that are no routes of the API. */
const OTHERS = [
  ['POST /mcp', 'Model Context Protocol: ask, get_answer, list_topics, get_contact, changes_since'],
  ['GET /a/{id}.md', 'An answer as Markdown, with its source in its last lines'],
  ['GET /data/answers.jsonl', 'Every answer, a JSON object a line; /data/schema.json describes it'],
  ['GET /data/answers.csv', 'The same as a table'],
  ['GET /data/changes.json?since=2026-11-29', 'What was checked or changed since a day'],
  ['GET /data.json', 'The entry for an agency’s list of data sets (DCAT-US 1.1)'],
  ['GET /changes.atom', 'A feed of what changed in the meaning of answers'],
]

interface Told {
  summary?: string
  parameters?: { name: string; in: string; required: boolean }[]
  requestBody?: { content: Record<string, unknown> }
  responses?: Record<string, { description: string }>
}

/** The reference of the API, for people: drawn from the OpenAPI document, so that both say the same. In English, as code is. */
export const reference = new Hono<{ Bindings: Env }>()

reference.use('/developers', pageSecurity(POLICY), inlineStyles(POLICY))

reference.get('/developers', (c) => c.html(<ReferencePage origin={originOf(c)} />))

function ReferencePage({ origin }: { origin: string }) {
  return (
    <Document language="en" title="One Stop for developers" styles={['tokens.css', 'page.css', 'reference.css']}>
      <body>
        <header>
          <a class="home" href="/">
            One Stop
          </a>
        </header>
        <main id="main">
          <h1>One Stop for developers</h1>
          <p>
            Approved answers for your software. Pass them on as they are, with agency, date and address; numbers for
            people in danger first. The API below as <a href="/api/openapi.json">OpenAPI 3.1</a>; the widget’s tag at{' '}
            <a href="/embed">/embed</a>; how accessible it is at <a href="/accessibility">/accessibility</a>.
          </p>
          <pre tabindex={0}>{`curl -d '{"question":"i lost my ss card"}' ${origin}/api/ask`}</pre>
          <h2>Ways to the same answers</h2>
          <dl>
            {OTHERS.map(([route, what]) => (
              <>
                <dt>
                  <code>{route}</code>
                </dt>
                <dd>{what}</dd>
              </>
            ))}
          </dl>
          <h2>Routes</h2>
          {Object.entries(OPENAPI.paths).flatMap(([path, methods]) =>
            Object.entries(methods).map(([method, told]) => (
              <Operation name={`${method.toUpperCase()} ${path}`} told={told} />
            )),
          )}
        </main>
      </body>
    </Document>
  )
}

function Operation({ name, told }: { name: string; told: Told }) {
  const { summary, parameters = [], requestBody, responses = {} } = told
  const bodies = Object.keys(requestBody?.content ?? {}).join(', ')
  return (
    <section>
      <h3>
        <code>{name}</code>
      </h3>
      <p>{summary}</p>
      <ul>
        {parameters.map((one) => (
          <li>
            <code>{one.name}</code>, in the {one.in}
            {one.required ? ', required' : ''}
          </li>
        ))}
        {bodies ? <li>Body: {bodies}</li> : null}
        {Object.entries(responses).map(([status, { description }]) => (
          <li>
            {status}: {description.replaceAll('`', '')}
          </li>
        ))}
      </ul>
    </section>
  )
}
