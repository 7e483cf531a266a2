import * as z from 'zod/mini'
import type { ShopperSet } from '../corpus/index.ts'
import { checkSettings, type Settings } from '../env.ts'
import { asOwnTraffic } from '../gaps/log/own-traffic.ts'
import type { Shop } from './caller.ts'

/** The Worker's own `fetch`: no network lies between. */
export type OwnFetch = (request: Request, env: Env, ctx: ExecutionContext) => Response | Promise<Response>

/** Where a request of its own goes: settings for providers and paper are taken from `PUBLIC_ORIGIN` as ever. */
const HERE = 'http://localhost'

/** The deployment as its own cron asks it. @returns undefined where its settings are wrong: then it answers nobody. */
export function ownShop(env: Env, ctx: ExecutionContext, fetch: OwnFetch): Shop | undefined {
  const found = checkSettings(env, new URL(HERE))
  if ('wrong' in found) return undefined
  const own = asOwnTraffic(env)
  return { send: async (request) => fetch(request, own, ctx), origin: HERE, key: '', phone: phoneOf(found.settings) }
}

function phoneOf({ phone, publicOrigin }: Settings): Shop['phone'] {
  const token = phone?.tokens[0]
  return token === undefined ? undefined : { token, publicOrigin }
}

const Kept = z.object({ pages: z.array(z.string()), cases: z.array(z.looseObject({ id: z.string() })) })

/** The cases as the build left them; none where it left none. Pages of other sites are for `npm run shopper`: the Worker asks itself. */
export async function keptCases({ ASSETS }: Pick<Env, 'ASSETS'>): Promise<ShopperSet> {
  const response = await ASSETS.fetch('http://assets/shopper.json')
  if (!response.ok) return { pages: [], cases: [] }
  const text = await response.text()
  const { pages } = Kept.parse(JSON.parse(text))
  const { cases }: ShopperSet = JSON.parse(text)
  return { pages: pages.filter((page) => page.startsWith('/')), cases }
}
