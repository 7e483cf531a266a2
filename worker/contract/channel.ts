/** How a question comes in and a reply goes out. The log, the desk's numbers and the table of channels know these names. */
export const CHANNELS = ['widget', 'page', 'print', 'text', 'voice', 'counter', 'kiosk', 'mcp'] as const
export type Channel = (typeof CHANNELS)[number]

/** Whether a value is one of our channels, exactly as written. */
export function isChannel(value: unknown): value is Channel {
  return CHANNELS.some((channel) => channel === value)
}
