import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import documentation from './SCHEMA.md?raw'

/** Columns by table, as SCHEMA.md tells them. */
function documented(): Record<string, string[]> {
  const sections = documentation.split(/^## /m).slice(1)
  return Object.fromEntries(
    sections.map((section) => {
      const name = section.slice(0, section.indexOf('\n')).trim()
      return [name, [...section.matchAll(/^\| `(\w+)`/gm)].map(([, column]) => column ?? '')]
    }),
  )
}

async function real(): Promise<Record<string, string[]>> {
  const { results } = await env.DB.prepare(
    `SELECT m.name AS name, group_concat(c.name) AS columns FROM sqlite_master m JOIN pragma_table_info(m.name) c
     WHERE m.type = 'table' AND m.name NOT GLOB 'sqlite_*' AND m.name NOT GLOB '_cf_*' AND m.name <> 'd1_migrations'
     GROUP BY m.name`,
  ).all<{ name: string; columns: string }>()
  return Object.fromEntries(results.map(({ name, columns }) => [name, columns.split(',')]))
}

describe('SCHEMA.md', () => {
  it('tells every table and every column, and none that is gone', async () => {
    expect(documented()).toEqual(await real())
  })
})
