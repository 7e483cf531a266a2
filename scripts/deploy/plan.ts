import { findDatabase, findNamespace, findSecrets, isQueue, type Wrangler } from './account.ts'
import { type Deployment, secretsOf } from './deployment.ts'

/** One thing that a deployment needs, as it is in the account. */
export interface Thing {
  what: string
  /** Of what has one, and is there. */
  id?: string | undefined
  isThere: boolean
  /** The wrangler command that makes it. */
  create: readonly string[]
}

/** What there is in the account and what is missing. */
export interface Plan {
  database: Thing
  namespace: Thing
  queues: Thing[]
  /** Secrets that the Worker does not have yet. */
  missingSecrets: string[]
}

/** Looks up, by name, what a deployment needs. Nothing is changed. */
export function planOf(wrangler: Wrangler, deployment: Deployment, queues: readonly string[]): Plan {
  const { name } = deployment
  const title = `${name}-snapshots`
  const database = findDatabase(wrangler, name)
  const namespace = findNamespace(wrangler, title)
  const secrets = secretsOf(deployment)
  const had = secrets.length > 0 ? findSecrets(wrangler, name) : []
  return {
    database: thing(`database ${name}`, ['d1', 'create', name], database),
    namespace: thing(`key-value namespace ${title}`, ['kv', 'namespace', 'create', title], namespace),
    queues: queues.map((queue) => ({
      ...thing(`queue ${queue}`, ['queues', 'create', queue]),
      isThere: isQueue(wrangler, queue),
    })),
    missingSecrets: secrets.filter((secret) => !had.includes(secret)),
  }
}

function thing(what: string, create: string[], id?: string): Thing {
  return { what, create, id, isThere: id !== undefined }
}

/** What there is to create, in order. */
export function toCreate({ database, namespace, queues }: Plan): Thing[] {
  return [database, namespace, ...queues].filter(({ isThere }) => !isThere)
}

/** What will happen, a line each. */
export function describePlan(plan: Plan, { name, domain }: Deployment): string[] {
  const things = [plan.database, plan.namespace, ...plan.queues]
  return [
    ...things.map(({ what, isThere }) => `${what}: ${isThere ? 'is there' : 'will be created'}`),
    ...plan.missingSecrets.map((secret) => `secret ${secret}: will be asked for`),
    `migrations: those that are new will run on database ${name}`,
    `Worker ${name}: will be built and deployed ${domain ? `at https://${domain}` : 'under workers.dev'}`,
  ]
}
