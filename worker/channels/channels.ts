import type { MiddlewareHandler } from 'hono'
import { type Channel, Problem } from '../contract/index.ts'
import type { Settings } from '../env.ts'
import { settingsOf } from '../http/settings-of.ts'

/** Whether a deployment serves a channel. */
export function isOn({ channelsOff }: Pick<Settings, 'channelsOff'>, channel: Channel): boolean {
  return !channelsOff.includes(channel)
}

/** Refuses a channel that is turned off, with the problem as data: channels for people say it in their own form instead.
 * @throws {Problem} `channel-off`. */
export function channelOn(channel: Channel): MiddlewareHandler<{ Bindings: Env }> {
  return async function channelOn(c, next) {
    if (!isOn(settingsOf(c), channel)) throw new Problem('channel-off', { channel })
    await next()
  }
}
