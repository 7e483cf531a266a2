import * as z from 'zod'

/** Runs wrangler and returns what it says.
 * @throws {Error} with what it says, where it fails. */
export type Wrangler = (args: readonly string[]) => string

const Databases = z.array(z.object({ uuid: z.string(), name: z.string() }))
const Namespaces = z.array(z.object({ id: z.string(), title: z.string() }))
const Secrets = z.array(z.object({ name: z.string() }))

/** The id of the database of a name. */
export function findDatabase(wrangler: Wrangler, name: string): string | undefined {
  const found = Databases.parse(jsonIn(wrangler(['d1', 'list', '--json'])))
  return found.find((one) => one.name === name)?.uuid
}

/** The id of the key-value namespace of a title. */
export function findNamespace(wrangler: Wrangler, title: string): string | undefined {
  const found = Namespaces.parse(jsonIn(wrangler(['kv', 'namespace', 'list'])))
  return found.find((one) => one.title === title)?.id
}

export function isQueue(wrangler: Wrangler, name: string): boolean {
  return isFound(() => wrangler(['queues', 'info', name]), /does not exist/)
}

/** Names of the secrets that a Worker has; none where there is no such Worker yet. */
export function findSecrets(wrangler: Wrangler, worker: string): string[] {
  let said = '[]'
  isFound(() => {
    said = wrangler(['secret', 'list', '--name', worker, '--format', 'json'])
  }, /10007|not found|does not exist/)
  return Secrets.parse(jsonIn(said)).map(({ name }) => name)
}

/** Whether a look succeeds. Only what says that there is no such thing counts as no: who is not signed in is told so. */
function isFound(look: () => unknown, notThere: RegExp): boolean {
  try {
    look()
    return true
  } catch (error) {
    if (error instanceof Error && notThere.test(error.message)) return false
    throw error
  }
}

/** A warning may stand before the JSON. */
function jsonIn(said: string): unknown {
  return JSON.parse(said.slice(said.indexOf('[')))
}
