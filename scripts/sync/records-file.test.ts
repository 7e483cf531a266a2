import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { AgencyRecord } from '../../worker/corpus/index.ts'
import { loadContent } from '../content-folder/load-content.ts'
import {
  withAbout,
  withClosures,
  withClosuresEverywhere,
  withContact,
  withNewAgency,
  withNewContact,
  withState,
} from './records-file.ts'

const { corpus } = loadContent('content')
const agencies = readFileSync('content/agencies.yaml', 'utf8')
const states = readFileSync('content/states.yaml', 'utf8')
const changedLines = (before: string, after: string) => {
  const old = new Set(before.split('\n'))
  return after.split('\n').filter((line) => !old.has(line))
}
interface Filed {
  id: string
  closures?: unknown[]
}
const closuresOf = (text: string, agency: string) => (parse(text) as Filed[]).find(({ id }) => id === agency)?.closures

describe('a contact of the desk in its file', () => {
  it('is written anew, whichever it is, and leaves every other as it was', () => {
    for (const { id, contacts } of corpus.agencies.slice(0, 4))
      for (const contact of contacts) {
        const now = { ...contact, url: 'https://www.usa.gov/changed' }
        const text = withContact(agencies, id, now)
        const lost = changedLines(text, agencies)
        const gained = changedLines(agencies, text)
        expect(gained).toContain('      url: https://www.usa.gov/changed')
        expect(lost.length).toBeLessThan(40)
      }
  })

  it('is not written where there is none', () => {
    const [first] = corpus.agencies[0]?.contacts ?? []
    if (!first) throw new Error('there is no contact')
    expect(() => withContact(agencies, 'moon', first)).toThrow('`moon`')
  })
})

describe('what was begun at the desk in its file', () => {
  const line = {
    id: 'night-line',
    name: { en: 'Night line: "late"', es: 'De noche' },
    phone: '+18005550100',
    languages: ['en'],
  }
  const moon: AgencyRecord = {
    ...{ id: 'moon', name: { en: 'Moon Agency' }, url: 'https://www.moon.gov/' },
    contacts: [{ id: 'main', name: { en: 'Moon Agency' }, url: 'https://www.moon.gov/', languages: ['en'] }],
  }
  const read = (text: string) => parse(text) as AgencyRecord[]

  it.each(['usagov', 'ssa', corpus.agencies.at(-1)?.id ?? ''])('is a contact more of %s, and nothing else', (id) => {
    const text = withNewContact(agencies, id, line)
    expect(changedLines(text, agencies)).toEqual([])
    const [before, after] = [read(agencies), read(text)]
    expect(after.find((one) => one.id === id)?.contacts.at(-1)).toEqual(line)
    after.find((one) => one.id === id)?.contacts.pop()
    expect(after).toEqual(before)
  })

  it('is an agency more, whose contacts can be changed and be more in their turn', () => {
    const begun = withNewAgency(agencies, moon)
    expect(begun.startsWith(agencies.trimEnd())).toBe(true)
    const more = withNewContact(begun, 'moon', line)
    const main = { ...moon.contacts[0], hours: { always: true as const } }
    const all = withAbout(withContact(more, 'moon', main), 'moon', { name: { en: 'The Moon' }, url: moon.url })
    expect(read(all).at(-1)).toEqual({ ...moon, name: { en: 'The Moon' }, contacts: [main, line] })
    expect(read(all).slice(0, -1)).toEqual(read(agencies))
  })
})

describe('closed days of the desk in their file', () => {
  const moving = { from: '2027-03-01', to: '2027-03-05', name: { en: 'Moving: "north"', es: 'Mudanza' } }
  const order = { from: '2026-12-24', to: '2026-12-24', name: { en: 'By executive order' }, everywhere: true as const }

  it('come, change and go again, and the file is as it was', () => {
    for (const { id } of [...corpus.agencies.slice(0, 2), ...corpus.agencies.slice(-1)]) {
      const text = withClosures(agencies, id, [moving])
      expect(closuresOf(text, id)).toEqual([moving])
      expect(changedLines(text, agencies)).toEqual([])
      const later = withClosures(text, id, [{ ...moving, to: '2027-03-06' }])
      expect(closuresOf(later, id)).toEqual([{ ...moving, to: '2027-03-06' }])
      expect(withClosures(later, id, [])).toBe(agencies)
    }
  })

  it('of every agency stand at the first one, beside its own', () => {
    const text = withClosuresEverywhere(withClosures(agencies, 'usagov', [moving]), [order])
    expect(closuresOf(text, 'usagov')).toEqual([order, moving])
    expect(closuresOf(withClosures(text, 'usagov', []), 'usagov')).toEqual([order])
    expect(closuresOf(withClosuresEverywhere(text, []), 'usagov')).toEqual([moving])
    expect(withClosures(withClosuresEverywhere(text, []), 'usagov', [])).toBe(agencies)
  })
})

describe('an agency and a state of the desk in their files', () => {
  it('change their own lines, and no other', () => {
    const [first] = corpus.agencies
    if (!first) throw new Error('there is no agency')
    const name = { ...first.name, es: 'USAGov: en Español' }
    const text = withAbout(agencies, first.id, { name, url: 'https://www.usa.gov/new' })
    expect(changedLines(agencies, text)).toEqual(['    es: "USAGov: en Español"', '  url: https://www.usa.gov/new'])
    expect(withAbout(text, first.id, first)).toBe(agencies)
  })

  it('are written so that the file says what the desk does', () => {
    const all = corpus.states?.states ?? []
    expect(all.length).toBeGreaterThan(50)
    for (const state of all.slice(0, 3)) {
      const offices = { ...state.offices, medicaid: { url: 'https://new.example.gov/', phone: '+18005550100' } }
      const text = withState(states, { ...state, offices })
      const { states: read } = parse(text) as { states: (typeof state)[] }
      expect(read.find(({ id }) => id === state.id)).toEqual({ ...state, offices })
      expect(changedLines(states, text).length).toBeLessThan(10)
    }
    expect(() => withState(states, { id: 'zz', name: { en: 'Moon' }, offices: {} })).toThrow('`zz`')
  })
})
