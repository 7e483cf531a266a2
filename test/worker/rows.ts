import { env } from 'cloudflare:workers'

/** All rows of all tables, each with its table's name, but for some tables. */
export async function allRows(without: readonly string[] = []): Promise<string[]> {
  const { results } = await env.DB.prepare(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*'`,
  ).all<{ name: string }>()
  const names = results.map(({ name }) => name).filter((name) => !without.includes(name))
  const rows = await env.DB.batch(names.map((name) => env.DB.prepare(`SELECT * FROM ${name}`)))
  return rows.flatMap(({ results: found }, at) => found.map((one) => `${names[at]} ${JSON.stringify(one)}`))
}

/** Does something while the audit trail takes no line: of one person, or of nobody. */
export async function whileTrailRefuses<T>(who: string | undefined, act: () => Promise<T>): Promise<T> {
  await env.DB.prepare(
    `CREATE TRIGGER trail_refuses BEFORE INSERT ON audit ${who === undefined ? '' : `WHEN NEW.who = '${who}'`}
     BEGIN SELECT RAISE(ABORT, 'the trail takes no line'); END`,
  ).run()
  try {
    return await act()
  } finally {
    await env.DB.prepare('DROP TRIGGER trail_refuses').run()
  }
}
