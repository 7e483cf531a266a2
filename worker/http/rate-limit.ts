import type { Context, MiddlewareHandler, Next } from 'hono'
import { Problem } from '../contract/index.ts'
import { logWarning } from '../log.ts'
import { crowdOf, inCrowd } from './crowd.ts'
import { settingsOf } from './settings-of.ts'

/** How many requests an address may send to one of Cloudflare's locations. `wrangler.toml` holds the same numbers,
 * for the Worker cannot read them there; a test compares. */
export const RATE_LIMITS = {
  /** What is written or looked for by trying: questions, feedback, receipts. */
  write: { binding: 'WRITE_LIMIT', requests: 60, periodSeconds: 60 },
  read: { binding: 'READ_LIMIT', requests: 180, periodSeconds: 60 },
  /** What comes with every pause while somebody types: its own, so that typing never keeps anyone from reading. */
  suggest: { binding: 'SUGGEST_LIMIT', requests: 600, periodSeconds: 60 },
} as const
export type RateLimited = keyof typeof RATE_LIMITS

/** The first 64 bits of an IPv6 address, written out in one way: one household or office holds as much. An IPv4 address written as IPv6 is
 * that address. */
function prefixOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address) ?? []
  if (mapped !== undefined) return mapped
  const [head = '', tail = ''] = address.split('::')
  const [before, after] = [head, tail].map((part) => part.split(':').filter(Boolean))
  const zeros = Array.from({ length: Math.max(0, 8 - (before?.length ?? 0) - (after?.length ?? 0)) }, () => '0')
  const groups = [...(before ?? []), ...zeros, ...(after ?? [])].slice(0, 4)
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')
}

/** Who is counted: an IPv4 address, or an IPv6 address's household. */
function addressOf(c: Context): string {
  const address = c.req.header('CF-Connecting-IP') ?? 'unknown'
  return address.includes(':') ? prefixOf(address) : address
}

/** Counts the request. The binding is a brake, not a gate: where it fails, people are answered. */
async function isWithin(limit: RateLimit, key: string): Promise<boolean> {
  try {
    return (await limit.limit({ key })).success
  } catch (error) {
    logWarning('the rate limit could not be asked', error)
    return true
  }
}

/** Whether somebody is within a limit who is known by a key, where the address is a provider's and stands for all of its callers. */
export async function isWithinLimit(c: Context<{ Bindings: Env }>, kind: RateLimited, key: string): Promise<boolean> {
  return settingsOf(c).rateLimits === 'off' || isWithin(c.env[RATE_LIMITS[kind].binding], key)
}

/** What is asked from here counts for the crowd of its address. */
function passOn(c: Context, next: Next): Promise<void> {
  return inCrowd(crowdOf(addressOf(c), new Date().toISOString().slice(0, 10)), next)
}

/** Refuses an address that asks too much, or one of many behind it where `whoOf` tells them apart, and tells everyone what the limit is. The binding does not say how many
 * requests are left nor when its window began: `RateLimit-Remaining` is sent only when it is 0, and the time to wait
 * is the longest it can be. */
export function rateLimit(
  kind: RateLimited,
  whoOf: (c: Context<{ Bindings: Env }>) => string = () => '',
): MiddlewareHandler<{ Bindings: Env }> {
  const { binding, requests, periodSeconds } = RATE_LIMITS[kind]
  return async function rateLimit(c, next) {
    if (settingsOf(c).rateLimits === 'off') return next()
    c.header('RateLimit-Limit', String(requests))
    c.header('RateLimit-Policy', `${requests};w=${periodSeconds}`)
    if (await isWithin(c.env[binding], addressOf(c) + whoOf(c))) return passOn(c, next)
    c.header('RateLimit-Remaining', '0')
    c.header('RateLimit-Reset', String(periodSeconds))
    c.header('Retry-After', String(periodSeconds))
    throw new Problem('too-many-requests', { limit: requests, periodSeconds })
  }
}
