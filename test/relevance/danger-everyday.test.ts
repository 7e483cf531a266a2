import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { seenDanger } from '../../worker/engine/urgent/seen-danger.ts'

interface Case {
  question: string
  danger: boolean
}

const CASES: Case[] = parse(readFileSync(new URL('danger-work.yaml', import.meta.url), 'utf8'))
const isStory = ({ question }: Case) => question.split(/\s+/).length > 45
const CALM_STORIES = CASES.filter((one) => !one.danger && isStory(one))
const seen = ({ question }: Case) => seenDanger([question, question], [])

describe('a long everyday text', () => {
  it('is tried in at least 100 cases', () => {
    expect(CALM_STORIES.length).toBeGreaterThanOrEqual(100)
  })

  it('shows no line for words of danger that stand far apart in it', () => {
    expect(CALM_STORIES.filter(seen).map(({ question }) => question)).toEqual([])
  })

  it('shows a line for the sentence that speaks of danger, wherever it stands', () => {
    const [story = { question: '', danger: false }] = CALM_STORIES
    const question = `${story.question} My husband hit me again and locked the door, I am hiding in the bathroom. ${story.question}`
    expect(seen({ question, danger: true })?.lines[0]).toBe('hhs/emergency')
  })
})

describe('a harmless question', () => {
  it('is taken over by a danger page in none of the cases', () => {
    expect(CASES.filter((one) => !one.danger && seen(one)?.strength === 'sure')).toEqual([])
  })
})
