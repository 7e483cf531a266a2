import { isPlanDue } from '../store/answers/plans.ts'
import { requestPublish } from './publish-message.ts'

/** Has the publish queue look after plans whose time has come. It runs one message after another, so that however many notice it,
 * each plan is carried out once. */
export async function askForDuePlans(env: Env, now: Date): Promise<void> {
  if (await isPlanDue(env.DB, now)) await requestPublish(env, { kind: 'publish', by: 'plan', reason: 'plan-due' })
}
