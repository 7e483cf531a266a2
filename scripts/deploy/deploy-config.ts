import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'smol-toml'
import * as z from 'zod'
import type { Deployment } from './deployment.ts'

const FOLDER = '.cache/deploy'

/** What is read of `wrangler.toml`; the rest is passed on as it is. */
const WranglerToml = z.looseObject({
  main: z.string(),
  assets: z.looseObject({ directory: z.string() }),
  d1_databases: z.tuple([z.looseObject({ migrations_dir: z.string() })]),
  kv_namespaces: z.tuple([z.looseObject({})]),
  queues: z.looseObject({ producers: z.array(z.looseObject({ queue: z.string() })) }),
  vars: z.record(z.string(), z.string()),
})
type WranglerToml = z.infer<typeof WranglerToml>

export function readWranglerToml(): WranglerToml {
  return WranglerToml.parse(parse(readFileSync('wrangler.toml', 'utf8')))
}

/** The queues that the Worker fills and empties. */
export function queuesOf({ queues }: WranglerToml): string[] {
  return queues.producers.map(({ queue }) => queue)
}

/** `wrangler.toml`, which serves on a developer's machine, with what a deployment has of its own. Paths are whole ones, since the file lies
 * elsewhere. */
export function deployConfig(toml: WranglerToml, { name, domain, vars, ...ids }: Deployment) {
  const [database] = toml.d1_databases
  const [namespace] = toml.kv_namespaces
  return {
    ...toml,
    name,
    main: resolve(toml.main),
    assets: { ...toml.assets, directory: resolve(toml.assets.directory) },
    d1_databases: [
      {
        ...database,
        database_name: name,
        migrations_dir: resolve(database.migrations_dir),
        ...(ids.databaseId ? { database_id: ids.databaseId } : {}),
      },
    ],
    kv_namespaces: [{ ...namespace, ...(ids.namespaceId ? { id: ids.namespaceId } : {}) }],
    vars: { ...toml.vars, ...vars },
    ...(domain
      ? { routes: domainsOf(domain, vars).map((pattern) => ({ pattern, custom_domain: true })) }
      : { workers_dev: true }),
  }
}

/** Where people ask, and where the desk is, if that has a host of its own. */
function domainsOf(domain: string, { DESK_ORIGIN: desk }: Deployment['vars']): string[] {
  return typeof desk === 'string' && desk !== '' ? [domain, new URL(desk).host] : [domain]
}

/** Writes the configuration where wrangler reads it.
 * @returns Its path. */
export function writeDeployConfig(deployment: Deployment): string {
  const file = join(FOLDER, 'wrangler.json')
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(file, `${JSON.stringify(deployConfig(readWranglerToml(), deployment), null, 2)}\n`)
  return file
}
