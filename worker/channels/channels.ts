import type { Context, MiddlewareHandler } from 'hono'
import { type Channel, Problem } from '../contract/index.ts'
import { settingsOf } from '../http/settings-of.ts'
import { knownNow } from '../live/known-now.ts'
import { switchedOff } from '../store/switches/switches.ts'

type ChannelContext = Pick<Context<{ Bindings: Env }>, 'env' | 'executionCtx' | 'req'>

/** Somebody turned it off because it does harm: an isolate looks as often as for what writers publish. */
const LOOK_AGAIN_MS = 5_000
const switchesNow = knownNow('what is turned off', switchedOff, LOOK_AGAIN_MS)

/** Until when a channel is off that two people turned off at the desk, as this isolate knows it; undefined for one that they did not. */
export function offUntil({ env, executionCtx }: ChannelContext, channel: Channel): string | undefined {
  const now = new Date().toISOString()
  const until = switchesNow(env, executionCtx)
    .filter((one) => (one.channel === channel || one.channel === 'all') && one.until > now)
    .map((one) => one.until)
  return until.sort().at(-1)
}

/** Whether a channel takes questions: neither the deployment nor the desk turned it off. */
export function isOn(c: ChannelContext, channel: Channel): boolean {
  const until = offUntil(c, channel)
  return until === undefined && !settingsOf(c).channelsOff.includes(channel)
}

/** Refuses a channel that is turned off, with the problem as data: channels for people say it in their own form instead.
 * @throws {Problem} `channel-off`, with `until` where it turns itself on again. */
export function channelOn(channel: Channel): MiddlewareHandler<{ Bindings: Env }> {
  return async function channelOn(c, next) {
    const until = offUntil(c, channel)
    if (!isOn(c, channel)) throw new Problem('channel-off', { channel, ...(until === undefined ? {} : { until }) })
    await next()
  }
}
