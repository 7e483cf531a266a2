import type { ProfileRecord } from '../corpus/index.ts'

/** The profiles of this deployment, as the build wrote them; none where its content has none.
 * What the build wrote was checked when it was read: it is our own file. */
export async function readProfiles(env: Pick<Env, 'ASSETS'>): Promise<ProfileRecord[]> {
  const response = await env.ASSETS.fetch('http://assets/profiles.json')
  return response.ok ? await response.json<ProfileRecord[]>() : []
}
