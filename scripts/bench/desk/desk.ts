import { rmSync } from 'node:fs'
import { PERMISSIONS } from '../../../worker/desk/permissions.ts'
import { shuffled } from '../../random/shuffled.ts'
import { openLocalDatabase } from '../../seed/local-database.ts'
import { percentile } from '../quality/measures.ts'
import { machine, versions } from '../report/machine.ts'
import { against, type TargetRow, table, targetTable } from '../report/table.ts'
import { type DeskThings, deskAddresses } from './desk-addresses.ts'
import { type FullDatabase, fillDatabase } from './desk-database.ts'
import { type DeskServer, startDesk } from './desk-server.ts'

const MOST_MS = 150
/** Each address is asked so often before the clock runs. */
const WARM_UP = 2

export interface DeskReport {
  bench: 'desk'
  machine: ReturnType<typeof machine>
  versions: ReturnType<typeof versions>
  questions: number
  gaps: number
  answers: number
  rounds: number
  rows: TargetRow[]
  pages: PageTime[]
  /** What someone asks for and waits for, knowing that it works a while; it has no target. */
  onDemand: PageTime[]
}

/** How long one address took, from sending the request to the last byte of the reply; of a file, to its first. */
interface PageTime {
  route: string
  path: string
  bytes: number
  p50: number
  p95: number
}

/** Every page of the desk over a full database, asked by one person: how long the server takes. Pages are asked in turn, in
 * another order each round, so that none profits from being asked again and again.
 * @param only - Beginnings of addresses, as `/answers`; all where none is named.
 * @param rounds - How often each address is asked; at least 20, or the highest tells nothing. */
export async function desk(database: FullDatabase, rounds: number, only: readonly string[] = []): Promise<DeskReport> {
  await fillDatabase(database)
  const found = thingsOf(database.state)
  const server = await startDesk(database.state)
  try {
    const things = { ...found, ...(await makeThings(server, found)) }
    const isWanted = (path: string) => only.length === 0 || only.some((one) => path.startsWith(`/desk${one}`))
    const addresses = addressesOf(things).filter(({ path }) => isWanted(path))
    const pages = await timesOf(server, addresses, rounds)
    // The gate compiles all of it anew: minutes, of so many copies.
    const onDemand = database.answers > 0 || only.length > 0 ? [] : await onDemandOf(server, things)
    return {
      bench: 'desk',
      machine: machine(),
      versions: versions('wrangler', 'workerd', 'hono'),
      ...{ questions: database.questions, gaps: database.gaps, answers: database.answers, rounds },
      rows: rowsOf(pages),
      pages,
      onDemand,
    }
  } finally {
    await server.stop()
    if (!database.keep) rmSync(database.state, { recursive: true, force: true })
  }
}

function thingsOf(
  state: string,
): Omit<DeskThings, 'draft' | 'import' | 'person' | 'contact' | 'disaster' | 'servicePlan'> {
  const database = openLocalDatabase(state)
  const one = (sql: string) => String(Object.values(database.prepare(sql).get() ?? {})[0] ?? '')
  try {
    return {
      gap: one(`SELECT id FROM gaps WHERE kind = 'question' AND state = 'open' ORDER BY people DESC LIMIT 1`),
      smallGap: one(
        `SELECT id FROM gaps WHERE kind = 'question' AND state = 'open' AND people > 1 ORDER BY people LIMIT 1`,
      ),
      answer: one(`SELECT id FROM answers WHERE state = 'published' AND language = 'es' ORDER BY id LIMIT 1`),
      agency: one('SELECT agency FROM gap_places GROUP BY agency ORDER BY count(*) DESC LIMIT 1'),
      choices: one(`SELECT id FROM gaps WHERE kind = 'choices' ORDER BY people DESC LIMIT 1`),
      feedback: one(`SELECT id FROM gaps WHERE kind = 'feedback' ORDER BY people DESC LIMIT 1`),
      review: one(`SELECT id FROM gaps WHERE kind = 'review' ORDER BY first_seen LIMIT 1`),
      topic: one('SELECT topic FROM gap_topics GROUP BY topic ORDER BY count(*) DESC LIMIT 1'),
    }
  } finally {
    database.close()
  }
}

/** What no seed makes: a draft, an uploaded file, a disaster of the last two months, and who is signed in. */
async function makeThings(server: DeskServer, { answer, agency }: Pick<DeskThings, 'answer' | 'agency'>) {
  const draft = await server.post(`/desk/answers/${answer}/en/edit`, {})
  const file = new FormData()
  const head = 'id,title,body,agency,owner,sources,last_reviewed_on'
  const csv = `${head}\nva-parrot,Can I bring a parrot?,Call first.,va,Team,https://www.va.gov/ VA,2026-11-01\n`
  file.set('file', new Blob([csv], { type: 'text/csv' }), 'one.csv')
  const imported = await server.post('/desk/exchange/imports', file)
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
  const disaster = await server.post('/desk/disasters', {
    ...{ 'words-en': 'A storm.', 'words-es': 'Tormenta.', 'area-en': 'Here.', 'area-es': 'Aquí.', reason: 'Bench' },
    ...{ begins: day(55), ends: day(-2), answers: answer, lines: '', keyword: '', drill: 'on' },
  })
  const year = String(new Date(Date.now() + 92 * 86_400_000).getUTCFullYear())
  const plan = await server.post('/desk/service-plans', { agency, year, from: 'template' })
  const { text } = await server.get('/desk/people')
  const { text: agencies } = await server.get('/desk/agencies')
  return {
    ...{ draft: lastOf(draft), import: lastOf(imported), disaster: disaster.split('#').at(-1) ?? '' },
    servicePlan: lastOf(plan),
    contact: /\/desk\/contacts\/([\w-]+\/[\w-]+)/.exec(agencies)?.[1] ?? '',
    person: /\/desk\/people\/([\w-]+)/.exec(text)?.[1] ?? '',
  }
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
      const { path, route } = addresses[at] ?? { path: '', route: '' }
      const { ms, bytes } = await timed(server, path, FILES.includes(route))
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

/** Whole files, which stream: how long they take depends on how much was asked for. */
const FILES = ['GET /exchange/:file']

async function timed(server: DeskServer, path: string, isFile: boolean): Promise<{ ms: number; bytes: number }> {
  const { status, text, firstMs, lastMs } = await server.get(path)
  if (status !== 200 && status !== 303 && status !== 302) throw new Error(`${path} answered ${status}`)
  return { ms: isFile ? firstMs : lastMs, bytes: Buffer.byteLength(text) }
}

const ON_DEMAND_ROUNDS = 5

/** The gate asks every examination question and what people asked in the last week, of the answers as they are and as they would be. */
async function onDemandOf(server: DeskServer, { smallGap, answer }: DeskThings): Promise<PageTime[]> {
  const path = `/desk/gaps/${smallGap}/link/${answer}/en`
  const { text } = await server.get(path)
  const [wording, version] = [fieldIn(text, 'wording'), fieldIn(text, 'version')]
  const ms: number[] = []
  let bytes = 0
  for (let round = 0; round < ON_DEMAND_ROUNDS; round++) {
    const reply = await server.send(path, { wording, version, do: 'preview' })
    if (reply.status !== 200) throw new Error(`the preview of a link answered ${reply.status}`)
    ms.push(reply.lastMs)
    bytes = Buffer.byteLength(reply.text)
  }
  return [
    {
      route: 'POST /gaps/:gap/link/:answer/:language',
      path,
      bytes,
      p50: percentile(ms, 0.5),
      p95: percentile(ms, 0.95),
    },
  ]
}

function fieldIn(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}

/** One figure a route: its slowest address. */
function rowsOf(pages: PageTime[]): TargetRow[] {
  const routes = [...new Set(pages.map(({ route }) => route))]
  return routes.map((route) => {
    const slowest = Math.max(...pages.filter((page) => page.route === route).map(({ p95 }) => p95))
    const what = FILES.includes(route) ? 'p95 to the first byte' : 'p95'
    return against(`${route.replace('GET ', '/desk')}, ${what}`, slowest, 'ms', 'at most', MOST_MS)
  })
}

/** The report as tables on a terminal. */
export function deskText({
  pages,
  onDemand,
  rows,
  questions,
  gaps,
  answers,
  rounds,
  machine,
  versions,
}: DeskReport): string {
  const times = [...pages].sort((a, b) => b.p95 - a.p95)
  const head = `${questions.toLocaleString('en')} questions, ${gaps.toLocaleString('en')} gaps, ${answers > 0 ? `${answers.toLocaleString('en')} answers, ` : ''}each page ${rounds} times`
  return [
    head,
    Object.entries({ ...machine, ...versions })
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
    table(['page', 'bytes', 'p50 ms', 'p95 ms'], times.map(cellsOf)),
    table(['asked for, with what it would change', 'bytes', 'p50 ms', 'p95 ms'], onDemand.map(cellsOf)),
    targetTable(rows),
  ].join('\n\n')
}

function cellsOf({ path, bytes, p50, p95 }: PageTime): (string | number)[] {
  return [path, bytes, p50.toFixed(1), p95.toFixed(1)]
}
