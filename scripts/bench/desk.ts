import { rmSync } from 'node:fs'
import { PERMISSIONS } from '../../worker/desk/permissions.ts'
import { openLocalDatabase } from '../local-database.ts'
import { type DeskThings, deskAddresses } from './desk/desk-addresses.ts'
import { type FullDatabase, fillDatabase } from './desk/desk-database.ts'
import { type DeskServer, startDesk } from './desk/desk-server.ts'
import { machine, versions } from './machine.ts'
import { percentile } from './measures.ts'
import { shuffled } from './shuffled.ts'
import { against, type TargetRow, table, targetTable } from './table.ts'

const MOST_MS = 150
/** Each address is asked so often before the clock runs. */
const WARM_UP = 2

export interface DeskReport {
  bench: 'desk'
  machine: ReturnType<typeof machine>
  versions: ReturnType<typeof versions>
  questions: number
  gaps: number
  rounds: number
  rows: TargetRow[]
  pages: PageTime[]
}

/** How long one address took, from sending the request to the last byte of the reply. */
interface PageTime {
  route: string
  path: string
  bytes: number
  p50: number
  p95: number
}

/** Every page of the desk over a full database, asked by one person: how long the server takes. Pages are asked in turn, in
 * another order each round, so that none profits from being asked again and again.
 * @param rounds - How often each address is asked; at least 20, or the highest tells nothing. */
export async function desk(database: FullDatabase, rounds: number): Promise<DeskReport> {
  fillDatabase(database)
  const found = thingsOf(database.state)
  const server = await startDesk(database.state)
  try {
    const things = { ...found, ...(await makeThings(server, found)) }
    const pages = await timesOf(server, addressesOf(things), rounds)
    return {
      bench: 'desk',
      machine: machine(),
      versions: versions('wrangler', 'workerd', 'hono'),
      ...{ questions: database.questions, gaps: database.gaps, rounds },
      rows: rowsOf(pages),
      pages,
    }
  } finally {
    await server.stop()
    if (!database.keep) rmSync(database.state, { recursive: true, force: true })
  }
}

function thingsOf(state: string): Omit<DeskThings, 'draft' | 'import' | 'person'> {
  const database = openLocalDatabase(state)
  const one = (sql: string) => String(Object.values(database.prepare(sql).get() ?? {})[0] ?? '')
  try {
    return {
      gap: one(`SELECT id FROM gaps WHERE state = 'open' ORDER BY people DESC LIMIT 1`),
      smallGap: one(`SELECT id FROM gaps WHERE state = 'open' AND people > 1 ORDER BY people LIMIT 1`),
      answer: one(`SELECT id FROM answers WHERE state = 'published' AND language = 'es' ORDER BY id LIMIT 1`),
      agency: one('SELECT agency FROM gap_places GROUP BY agency ORDER BY count(*) DESC LIMIT 1'),
      topic: 'benefits',
    }
  } finally {
    database.close()
  }
}

/** What no seed makes: a draft, an uploaded file, and who is signed in. */
async function makeThings(server: DeskServer, { answer }: Pick<DeskThings, 'answer'>) {
  const draft = await server.post(`/desk/answers/${answer}/en/edit`, {})
  const file = new FormData()
  const head = 'id,title,body,agency,owner,sources,last_reviewed_on'
  const csv = `${head}\nva-parrot,Can I bring a parrot?,Call first.,va,Team,https://www.va.gov/ VA,2026-11-01\n`
  file.set('file', new Blob([csv], { type: 'text/csv' }), 'one.csv')
  const imported = await server.post('/desk/exchange/imports', file)
  const { text } = await server.get('/desk/people')
  return { draft: lastOf(draft), import: lastOf(imported), person: /\/desk\/people\/([\w-]+)/.exec(text)?.[1] ?? '' }
}

function lastOf(path: string): string {
  return path.split('?')[0]?.split('/').at(-1) ?? ''
}

/** Routes that a provider of sign-in answers, and signing in itself, are no pages over the database. */
const NO_PAGES = ['GET /sign-in/start', 'GET /sign-in/callback']

function addressesOf(things: DeskThings): { route: string; path: string }[] {
  const routes = Object.values(PERMISSIONS).flatMap(({ routes }) => [...routes])
  return routes
    .filter((route) => route.startsWith('GET ') && !NO_PAGES.includes(route))
    .flatMap((route) => {
      const paths = deskAddresses(route, things)
      if (!paths) throw new Error(`the benchmark has no address for ${route}`)
      return paths.map((path) => ({ route, path: path === '/' ? '/desk' : `/desk${path}` }))
    })
}

async function timesOf(server: DeskServer, addresses: { route: string; path: string }[], rounds: number) {
  const taken = new Map(addresses.map(({ path }) => [path, { bytes: 0, ms: [] as number[] }]))
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const at of shuffled([...addresses.keys()], round + WARM_UP + 1)) {
      const path = addresses[at]?.path ?? ''
      const { ms, bytes } = await timed(server, path)
      const own = taken.get(path)
      if (own && round >= 0) own.ms.push(ms)
      if (own) own.bytes = bytes
    }
    process.stderr.write(`round ${round + WARM_UP + 1} of ${rounds + WARM_UP}\n`)
  }
  return addresses.map(({ route, path }) => {
    const { ms, bytes } = taken.get(path) ?? { ms: [], bytes: 0 }
    return { route, path, bytes, p50: percentile(ms, 0.5), p95: percentile(ms, 0.95) }
  })
}

async function timed(server: DeskServer, path: string): Promise<{ ms: number; bytes: number }> {
  const started = performance.now()
  const { status, text } = await server.get(path)
  const ms = performance.now() - started
  if (status !== 200 && status !== 303 && status !== 302) throw new Error(`${path} answered ${status}`)
  return { ms, bytes: Buffer.byteLength(text) }
}

/** One figure a route: its slowest address. */
function rowsOf(pages: PageTime[]): TargetRow[] {
  const routes = [...new Set(pages.map(({ route }) => route))]
  return routes.map((route) => {
    const slowest = Math.max(...pages.filter((page) => page.route === route).map(({ p95 }) => p95))
    return against(`${route.replace('GET ', '/desk')}, p95`, slowest, 'ms', 'at most', MOST_MS)
  })
}

/** The report as tables on a terminal. */
export function deskText({ pages, rows, questions, gaps, rounds, machine, versions }: DeskReport): string {
  const times = [...pages].sort((a, b) => b.p95 - a.p95)
  const head = `${questions.toLocaleString('en')} questions, ${gaps.toLocaleString('en')} gaps, each page ${rounds} times`
  return [
    head,
    Object.entries({ ...machine, ...versions })
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
    table(
      ['page', 'bytes', 'p50 ms', 'p95 ms'],
      times.map(({ path, bytes, p50, p95 }) => [path, bytes, p50.toFixed(1), p95.toFixed(1)]),
    ),
    targetTable(rows),
  ].join('\n\n')
}
