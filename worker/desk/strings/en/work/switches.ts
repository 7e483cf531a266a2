import { countingIn } from '../../../../html/texts/count.ts'

const { count } = countingIn('en')

/** Turning channels off for a while. */
export const switches = {
  title: 'Turn channels off',
  text: 'For when a channel does harm: one admin asks, another confirms within an hour, and it is off within ten seconds. It turns itself on again. Published answers can still be read; to stop one of them, take it down on its page.',
  channel: 'Channel',
  all: 'all channels',
  reason: 'Why',
  reasonHint: 'For those who come after you. People who ask do not see it.',
  forHours: 'For how long',
  hours: (hours: number) => count(hours, { one: '# hour', other: '# hours' }),
  ask: 'Ask to turn it off',
  now: 'Off, or waiting for a second person',
  nothing: 'Every channel is on.',
  waits: (who: string, time: string) => `asked for by ${who} for ${time}; somebody else must confirm`,
  off: (who: string, other: string, until: string) => `off until ${until}; asked for by ${who}, confirmed by ${other}`,
  confirm: 'Turn it off now',
  own: 'You asked for it. Another admin must confirm.',
  on: 'Turn it on again',
  takeBack: 'Take it back',
  channelNeeded: 'Choose a channel.',
  reasonNeeded: 'Say why.',
  hoursNeeded: 'Choose for how long.',
  late: 'Nothing waits here any more: it was confirmed, taken back, or is older than an hour.',
  atSettings: 'Turn channels off for a while',
}
