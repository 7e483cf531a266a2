import { describe, expect, it } from 'vitest'
import { openingText } from './opening-text.ts'

describe('whether somebody picks up, in words', () => {
  it.each([
    ['en', { state: 'open', until: '2026-11-25T20:00', on: '2026-11-25' }, 'Open now, until 8 p.m.'],
    ['es', { state: 'open', until: '2026-11-25T13:00', on: '2026-11-25' }, 'Atiende ahora, hasta la 1 p.m.'],
    [
      'en',
      { state: 'closed', closedFor: 'Labor Day', opens: '2026-09-08T08:00', on: '2026-09-07' },
      'Closed today: Labor Day. Opens tomorrow at 8 a.m.',
    ],
    [
      'es',
      { state: 'closed', closedFor: 'Día del Trabajo', opens: '2026-09-08T08:30', on: '2026-09-05' },
      'Hoy no atiende: Día del Trabajo. Atiende el martes desde las 8:30 a.m.',
    ],
    ['en', { state: 'closed', opens: '2026-11-25T08:00', on: '2026-11-25' }, 'Closed now. Opens today at 8 a.m.'],
    ['en', { state: 'closed', opens: '2026-12-14T08:00', on: '2026-12-02' }, 'Closed now. Opens December 14 at 8 a.m.'],
    ['en', { state: 'unsure', closedFor: 'Christmas Day' }, 'May be closed today: Christmas Day'],
  ] as const)('%s: %j', (language, opening, words) => {
    expect(openingText(opening, language).replace(/\s/g, ' ')).toBe(words)
  })
})
