import { findDatabase, findNamespace, type Wrangler } from './account.ts'
import type { Deployment } from './deployment.ts'
import { type Plan, toCreate } from './plan.ts'

/** Creates what is missing. @returns The deployment with the ids of what it has now. */
export function createThings(wrangler: Wrangler, plan: Plan, deployment: Deployment): Deployment {
  for (const { what, create } of toCreate(plan)) {
    wrangler(create)
    console.log(`${what}: created`)
  }
  const { name } = deployment
  const databaseId = plan.database.id ?? findDatabase(wrangler, name)
  const namespaceId = plan.namespace.id ?? findNamespace(wrangler, `${name}-snapshots`)
  if (!databaseId || !namespaceId) throw new Error('what was just created is not in the account: run this again')
  return { ...deployment, databaseId, namespaceId }
}
