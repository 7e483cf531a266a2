import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { presentAnswer, readCorpus } from '../../worker/corpus/index.ts'

const OWN = readFileSync('content/states.yaml', 'utf8')
const AGENCIES = `- id: ssa
  name: { en: Social Security }
  url: https://www.ssa.gov/
  contacts: [{ id: main, name: { en: Line }, url: "https://www.ssa.gov/", languages: [en] }]
`

function read(body: string, states = OWN, language = 'en') {
  const text = `---
id: a
title: What?
language: ${language}
agency: ssa
agencies: [ssa]
topics: []
asked: []
sources: [{ title: Page, url: https://www.ssa.gov/ }]
owner: Team
last_reviewed_on: 2026-11-01
review_in: 1 year
---

${body}
`
  const path = `answers/ssa/a${language === 'en' ? '' : '.es'}.md`
  const files = [
    { path: 'agencies.yaml', text: AGENCIES },
    { path: 'states.yaml', text: states },
    { path, text },
  ]
  const { corpus, findings } = readCorpus(files, '2026-11-22')
  const [answer] = corpus.answers
  const shown = answer && presentAnswer(answer, corpus.agencies, 'en', '2026-11-22', corpus.states)
  return { shown, corpus, said: findings.map(({ message }) => message) }
}

describe('our own states', () => {
  const { states } = read('Text.').corpus

  it('are the 50 states, the District of Columbia and the five territories, each once, in the order of their names', () => {
    const names = states?.states.map(({ name }) => name.en) ?? []
    expect(new Set(names).size).toBe(56)
    expect(names.slice(0, 51)).toEqual([...names.slice(0, 51)].sort())
  })

  it('each have their vital records office and their page for voters', () => {
    const missing = states?.states.filter(({ offices }) => !offices['vital-records'] || !offices.elections)
    expect(missing).toEqual([])
  })

  it('have a motor vehicle office in every state', () => {
    expect(states?.states.slice(0, 51).filter(({ offices }) => !offices['motor-vehicles'])).toEqual([])
  })
})

describe('a list of offices', () => {
  const placesOf = (language: string) => {
    const block = read('One.\n\n1. **Go**\n\n   @offices motor-vehicles', OWN, language).shown?.blocks[1]
    const inner = block?.kind === 'steps' ? block.items[0]?.blocks[0] : undefined
    return inner?.kind === 'offices' ? inner : undefined
  }

  it('leads to each state’s own office, in a step too', () => {
    expect(placesOf('en')?.label).toBe("Find your state's motor vehicle office")
    expect(placesOf('en')?.places).toContainEqual({
      state: 'California',
      name: 'dmv.ca.gov',
      url: 'https://www.dmv.ca.gov/',
    })
  })

  it('names states and offices in the answer’s language', () => {
    expect(placesOf('es')?.label).toBe('Busque la oficina de vehículos de su estado')
    expect(placesOf('es')?.places.map(({ state }) => state)).toContain('Carolina del Norte')
  })

  it('is refused for an office that no state has', () => {
    expect(read('One.\n\n@offices zoo').said.join()).toContain('`zoo` is no office: motor-vehicles')
  })
})

describe('states.yaml', () => {
  it('takes official addresses alone', () => {
    const states = OWN.replace('https://www.dmv.ca.gov/', 'https://dmv-help.example.com/')
    expect(read('Text.', states).said.join()).toContain('is not an official https address')
  })

  it('refuses a state that is there twice', () => {
    expect(read('Text.', OWN.replace('- id: ak', '- id: al')).said).toContain('`al` is there twice')
  })
})
