import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, deskAssets, EXAM, textOf, writer } from '../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import { liveEngine } from '../../live/live.ts'
import { sayWork } from '../../store/answers/work-under-way.ts'
import { rowsToImport } from '../../store/imports/imports.ts'
import { gateRows } from '../publishing/gate/gate-rows.ts'
import { onlyLostCard, published, row, start } from './testing/uploads.ts'

const { DB } = env
const BABY = row('baby-card')
const PIZZA = row('pizza', { title: 'Where is the best pizza in town?', body: 'The best pizza in town is here.' })

let rosa: Browser
beforeEach(async () => {
  await onlyLostCard()
  await DB.prepare('DELETE FROM work_under_way').run()
  rosa = await writer('Rosa')
})

/** The database, in which what is written after a work began waits for `go`. */
function heldFrom(begun: () => void, go: Promise<void>): D1Database {
  let hasBegun = false
  const prepare = (sql: string) => {
    hasBegun ||= sql.includes('INTO work_under_way')
    return DB.prepare(sql)
  }
  const batch = async (statements: D1PreparedStatement[]) => {
    if (hasBegun) {
      begun()
      await go
    }
    return DB.batch(statements)
  }
  const own: Record<PropertyKey, unknown> = { prepare, batch }
  return new Proxy(DB, { get: (db, name) => own[name] ?? Reflect.get(db, name).bind(db) })
}

describe('an import that is under way', () => {
  it('says so on its page, as often as that is loaded, and no more once it ended', async () => {
    const path = await start(rosa, [BABY, row('dog-card', { agency: 'usagov' })])
    const elsewhere = await writer('Rosa')
    const said = async () => textOf(await elsewhere.page(path))
    let letItEnd = () => {}
    const go = new Promise<void>((resolve) => {
      letItEnd = resolve
    })
    let sent: Promise<string> | undefined
    await new Promise<void>((begun) => {
      rosa.bindings = { ASSETS: deskAssets(EXAM), DB: heldFrom(begun, go) }
      sent = rosa.go(path, { do: 'import', as: 'published' }).finally(begun)
    })
    for (let load = 0; load < 2; load++)
      expect(await said()).toContain('Rosa is importing this now. Other questions are checked first. Look again')
    const target = `import:${path.split('/').at(-1)}`
    await sayWork(DB, { target, person: 'Rosa', done: 150, total: 651 }, new Date())
    expect(await said()).toContain(
      'Rosa is importing this now. Checking other questions: 150 of 651 so far. Look again',
    )
    expect(await published()).toHaveLength(1)
    letItEnd()
    expect(await sent).toBe(path)
    expect(await said()).not.toContain('is importing this now')
    expect(await published()).toHaveLength(3)
    expect(await DB.prepare('SELECT count(*) AS n FROM work_under_way').first('n')).toBe(0)
  })

  it('counts every question it asks, and never backwards, though rows that are held back are asked for again', async () => {
    const bindings = deploymentEnv({ ASSETS: deskAssets(EXAM) })
    const path = await start(rosa, [BABY, PIZZA])
    const rows = await rowsToImport(DB, path.split('/').at(-1) ?? '')
    const engine = await liveEngine(bindings, createExecutionContext())
    const told: number[][] = []
    const { held } = await gateRows(bindings, engine, rows, new Date(), (...far) => told.push(far))
    expect([...held.keys()]).toEqual([1])
    expect(told).toEqual([
      [0, 4],
      [4, 8],
    ])
  })
})
