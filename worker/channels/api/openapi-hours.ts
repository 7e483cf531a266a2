import { day, kind, list, object, type Schema, text } from './json-schema.ts'

const truth: Schema = { type: 'boolean', const: true }
const closed = {
  'holidays?': { ...truth, description: 'there day and night, but not on every holiday' },
  'closed?': {
    ...list(object({ day, name: text, 'maybe?': truth })),
    description: 'days of the next two weeks on which the hours do not hold, or (`maybe`) may not',
  },
}

/** When somebody picks up. */
export const hours: Schema = {
  description: 'always, or opening times in a time zone; `caller` means the caller’s own',
  anyOf: [
    object({ always: truth, ...closed }),
    object({
      ...closed,
      timeZone: text,
      open: list(object({ days: list({ type: 'integer', minimum: 1, maximum: 7 }), from: text, to: text })),
    }),
  ],
}

/** Whether somebody does now. */
export const opening: Schema = {
  description:
    'whether somebody picks up now; `YYYY-MM-DDTHH:MM` on the clocks of the hours’ time zone, and `on` the day there',
  anyOf: [
    object({ state: kind('always') }),
    object({ state: kind('open'), 'until?': text, 'on?': day }),
    object({ state: kind('closed'), 'closedFor?': text, 'opens?': text, 'on?': day }),
    object({ state: kind('unsure'), closedFor: text }),
  ],
}
