import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const WORKERD = new URL('../../../../node_modules/.bin/workerd', import.meta.url).pathname
const COMPATIBILITY_DATE = '2026-11-01'
const PATIENCE_MS = 30_000

/** A Worker to serve: its modules by file name in the folder (the first is its entry), and what its configuration binds (Cap'n Proto text). */
export interface Service {
  modules: string[]
  bindings?: string[]
  /** Served to other Workers only where it has none. */
  port?: number
}

/** A running workerd. */
export interface Running {
  /** From starting the process to the whole first reply to `probe`. */
  firstReplyMs: number
  end(): Promise<void>
}

/** Serves Workers as plain workerd does, with nothing of wrangler's between them and the caller. Requests for `assets` are answered from the
 * folder of that name.
 * @param folder - Holds the modules and the folder `assets`; the configuration is written into it.
 * @param probe - Asked until it is answered with 200. */
export async function startWorkerd(
  folder: string,
  services: Record<string, Service>,
  probe: () => Request,
): Promise<Running> {
  writeFileSync(join(folder, 'config.capnp'), configOf(services))
  const start = performance.now()
  const child = spawn(WORKERD, ['serve', 'config.capnp'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let said = ''
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4_000)
  })
  const end = async () => {
    child.kill()
    await ended
  }
  while (!(await isAnswered(probe()))) {
    if (child.exitCode === null && performance.now() - start < PATIENCE_MS) continue
    await end()
    throw new Error(`workerd does not answer: ${said}`)
  }
  return { firstReplyMs: performance.now() - start, end }
}

async function isAnswered(request: Request): Promise<boolean> {
  try {
    const response = await fetch(request)
    await response.arrayBuffer()
    return response.status === 200
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 1))
    return false
  }
}

function configOf(services: Record<string, Service>): string {
  const workers = Object.entries(services).map(
    ([name, { modules, bindings = [] }]) => `(name = "${name}", worker = (
      modules = [${modules.map((file) => `(name = "${file}", esModule = embed "${file}")`).join(', ')}],
      compatibilityDate = "${COMPATIBILITY_DATE}",
      bindings = [${bindings.join(', ')}]))`,
  )
  const sockets = Object.entries(services).flatMap(([name, { port }]) =>
    port === undefined ? [] : `(name = "${name}", address = "127.0.0.1:${port}", http = (), service = "${name}")`,
  )
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [${[...workers, '(name = "assets", disk = (path = "assets"))'].join(',\n    ')}],
  sockets = [${sockets.join(', ')}]
);
`
}
