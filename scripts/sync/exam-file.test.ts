import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { withExamLines } from './exam-file.ts'

const FILE = `# What people ask.
must:
  # cards
  - { question: "lost card", answer: lost-card }
  - { question: "se perdió", answer: [lost-card, steal], language: es } # both

none:
  # far
  - { question: "pizza" }
  - { question: "drone" }
`
const en = (question: string, answers: string[] | undefined) => ({ question, language: 'en', answers })

describe('questions.yaml', () => {
  it('moves a question from one list to the other, and touches no other line', () => {
    expect(withExamLines(FILE, [en('Drone', ['fly-drone'])])).toBe(
      FILE.replace('  - { question: "drone" }\n', '').replace(
        '# both\n',
        '# both\n  - { question: "Drone", answer: fly-drone }\n',
      ),
    )
  })

  it('changes what is right in its place, and keeps the comment behind it', () => {
    expect(withExamLines(FILE, [{ question: 'se perdió', language: 'es', answers: ['steal'] }])).toBe(
      FILE.replace('answer: [lost-card, steal]', 'answer: steal').replace('"se perdió"', '"se perdió"'),
    )
  })

  it('takes out what is retired, and adds what is new at the end of its list', () => {
    const text = withExamLines(FILE, [en('lost card', undefined), en('who won: "us"?', []), en('a', ['b', 'c'])])
    expect(parse(text)).toEqual({
      must: [
        { question: 'se perdió', answer: ['lost-card', 'steal'], language: 'es' },
        { question: 'a', answer: ['b', 'c'] },
      ],
      none: [{ question: 'pizza' }, { question: 'drone' }, { question: 'who won: "us"?' }],
    })
    expect(text).toContain('# cards\n')
  })

  it('tells languages apart, and takes out nothing that is not there', () => {
    expect(withExamLines(FILE, [{ question: 'drone', language: 'es', answers: undefined }])).toBe(FILE)
  })

  it('begins a list that is empty', () => {
    expect(parse(withExamLines('must: []\nnone: []\n', [en('a', ['b'])]))).toEqual({
      must: [{ question: 'a', answer: 'b' }],
      none: [],
    })
  })

  it('leaves an empty list where the last one goes', () => {
    const gone = withExamLines(FILE, [en('pizza', undefined), en('drone', undefined)])
    expect(parse(gone).none).toEqual([])
    expect(parse(withExamLines(gone, [en('rain', [])])).none).toEqual([{ question: 'rain' }])
  })

  it('finds every question of this deployment’s own file', () => {
    const file = readFileSync('content/questions.yaml', 'utf8')
    const { none }: { none: { question: string; language?: string }[] } = parse(file)
    const lines = none.map(({ question, language = 'en' }) => ({ question, language, answers: ['someone-died'] }))
    const moved = parse(withExamLines(file, lines))
    expect(moved.none).toEqual([])
    expect(moved.must).toHaveLength(parse(file).must.length + none.length)
  })
})
