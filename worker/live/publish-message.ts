import * as z from 'zod/mini'

/** What travels on the `PUBLISH` queue: a new snapshot is wanted. `by` is who asked for it, for the log. */
export const PublishMessage = z.object({ kind: z.literal('publish'), by: z.string(), reason: z.string() })
export type PublishMessage = z.infer<typeof PublishMessage>

/** The reason of an isolate that found what is live published on other content: many may find it at once. */
export const NEW_CONTENT = 'new-content'

/** Asks for a new snapshot of what D1 holds now. It is live everywhere within ten seconds. */
export async function requestPublish(env: Env, message: PublishMessage): Promise<void> {
  await env.PUBLISH.send(message)
}
