import { requestPublish } from './publish-message.ts'

/** Has the publish queue look after plans whose time has come. It runs one message after another, so that however many notice it,
 * each plan is carried out once. */
export async function askForDuePlans(env: Env, now: Date): Promise<void> {
  const due = await env.DB.prepare(`SELECT 1 AS due FROM plans WHERE state = 'waiting' AND at <= ? LIMIT 1`)
    .bind(now.toISOString())
    .first()
  if (due) await requestPublish(env, { kind: 'publish', by: 'plan', reason: 'plan-due' })
}
