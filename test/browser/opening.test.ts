import { opening } from '../../widget/deferred/contacts/opening.ts'
import { openingWords } from '../../widget/deferred/contacts/opening-words.ts'
import { say } from '../../widget/panel/say.ts'
import type { PanelState } from '../../widget/panel/state.ts'
import { en, enDeferred } from '../../widget/strings/en.ts'
import { equal } from './assert.ts'

const weekdays = { timeZone: 'America/New_York', open: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' }] }
const at = (iso: string) => opening(weekdays, new Date(iso))

describe('opening hours', () => {
  it('is open until the evening there, told as a moment', () => {
    equal(at('2026-11-23T15:00:00Z'), { state: 'open', until: new Date('2026-11-24T01:00:00.000Z') })
  })

  it('opens on Monday when it is Friday night', () => {
    equal(at('2026-11-21T01:00:00Z'), {
      state: 'closed',
      opens: new Date('2026-11-23T13:00:00.000Z'),
      closedFor: undefined,
    })
  })

  it('knows the summer clock', () => {
    equal(at('2026-07-06T11:59:00Z'), {
      state: 'closed',
      opens: new Date('2026-07-06T12:00:00.000Z'),
      closedFor: undefined,
    })
  })

  it('is right on the day that clocks go forward', () => {
    const sunday = { timeZone: 'America/New_York', open: [{ days: [7], from: '01:00', to: '04:00' }] }
    // 1:30 EST; the hour from 2 to 3 does not exist, so 4:00 EDT is an hour and a half away.
    equal(opening(sunday, new Date('2026-03-08T06:30:00Z')), {
      state: 'open',
      until: new Date('2026-03-08T08:00:00.000Z'),
    })
  })

  it('holds at the caller’s own clock where the hours say so', () => {
    const local = new Date(2026, 10, 23, 9, 0)
    const found = opening({ timeZone: 'caller', open: [{ days: [1], from: '08:00', to: '17:00' }] }, local)
    equal(found, { state: 'open', until: new Date(2026, 10, 23, 17, 0) })
  })

  it('is closed on a day that is named, and opens after it', () => {
    const hours = { ...weekdays, closed: [{ day: '2026-11-26', name: 'Thanksgiving Day' }] }
    equal(opening(hours, new Date('2026-11-26T20:00:00Z')), {
      state: 'closed',
      opens: new Date('2026-11-27T13:00:00.000Z'),
      closedFor: 'Thanksgiving Day',
    })
    equal(opening(hours, new Date('2026-11-26T02:00:00Z')), {
      state: 'closed',
      opens: new Date('2026-11-27T13:00:00.000Z'),
      closedFor: undefined,
    })
  })

  it('is never called always where some holidays are kept', () => {
    const closed = [{ day: '2026-11-26', name: 'Thanksgiving Day', maybe: true as const }]
    const hours = { always: true as const, holidays: true as const, closed }
    equal(opening(hours, new Date(2026, 10, 26, 12)), { state: 'unsure', closedFor: 'Thanksgiving Day' })
    equal(opening(hours, new Date(2026, 10, 25, 12)), { state: 'open' })
  })

  it('misses no day where one has 23 hours', () => {
    const sunday = { timeZone: 'America/New_York', open: [{ days: [7], from: '10:00', to: '14:00' }] }
    equal(opening(sunday, new Date('2026-03-08T04:30:00Z')), {
      state: 'closed',
      opens: new Date('2026-03-08T14:00:00.000Z'),
      closedFor: undefined,
    })
  })

  it('says nothing of a zone that the browser does not know', () => {
    equal(opening({ ...weekdays, timeZone: 'Mars/Olympus' }, new Date()), undefined)
  })

  it('reads as people say it', () => {
    const closed = [{ day: '2026-09-07', name: 'Labor Day' }]
    const local = { timeZone: 'caller', open: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '19:30' }], closed }
    const words = (now: Date) => {
      const state: PanelState = {
        ...{ language: 'en', strings: en, languages: [], agency: '', base: '', thread: [], menu: false },
        ...{ inline: false, inputError: '', status: '', alert: '', now },
      }
      return openingWords(local, { state, say: (key, values) => say({ ...en, ...enDeferred }, key, values) })?.words
    }
    equal(words(new Date(2026, 10, 23, 9)), 'Open now, until 7:30 p.m.')
    equal(words(new Date(2026, 10, 23, 7)), 'Opens today at 8 a.m.')
    equal(words(new Date(2026, 10, 23, 22)), 'Opens tomorrow at 8 a.m.')
    equal(words(new Date(2026, 10, 20, 22)), 'Opens Monday at 8 a.m.')
    equal(words(new Date(2026, 8, 7, 9)), 'Closed today: Labor Day. Opens tomorrow at 8 a.m.')
  })
})
