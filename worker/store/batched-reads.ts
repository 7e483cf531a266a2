type Found = D1Result<Record<string, unknown>>

interface Waiting {
  statement: D1PreparedStatement
  found: (result: Found) => void
  failed: (error: unknown) => void
}

/** The same database, whose reads of one turn travel together: D1 works on one query at a time, and a trip costs more than most
 * queries. Only `prepare(…).bind(…)` with `all` and `first` are for this. Should the trip fail, each read is made by itself, so
 * that one that cannot be made takes no other with it. */
export function batchedReads(db: D1Database): D1Database {
  const waiting: Waiting[] = []
  const read = (statement: D1PreparedStatement): Promise<Found> =>
    new Promise((found, failed) => {
      if (waiting.length === 0) queueMicrotask(() => travel(db, waiting.splice(0)))
      waiting.push({ statement, found, failed })
    })
  const prepare = (sql: string) => joining(db.prepare(sql), read)
  return new Proxy(db, { get: (target, name) => (name === 'prepare' ? prepare : ownOf(target, name)) })
}

/** A statement whose reads wait for the others. */
function joining(statement: D1PreparedStatement, read: (statement: D1PreparedStatement) => Promise<Found>) {
  const ways: Record<string | symbol, (...values: unknown[]) => unknown> = {
    bind: (...values) => joining(statement.bind(...values), read),
    all: () => read(statement),
    first: async (column) => firstOf((await read(statement)).results[0], column),
  }
  return new Proxy(statement, { get: (target, name) => ways[name] ?? ownOf(target, name) })
}

function firstOf(row: Record<string, unknown> | undefined, column: unknown): unknown {
  if (!row) return null
  return typeof column === 'string' ? row[column] : row
}

function ownOf(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name)
  return typeof value === 'function' ? value.bind(target) : value
}

async function travel(db: D1Database, waiting: Waiting[]): Promise<void> {
  try {
    const results = await db.batch<Record<string, unknown>>(waiting.map(({ statement }) => statement))
    for (const [place, { found, failed }] of waiting.entries()) {
      const result = results[place]
      if (result) found(result)
      else failed(new Error('D1 answered fewer queries than it was asked'))
    }
  } catch {
    for (const { statement, found, failed } of waiting) statement.all<Record<string, unknown>>().then(found, failed)
  }
}
