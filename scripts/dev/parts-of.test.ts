import { describe, expect, it } from 'vitest'
import { partsOfContent, partsOfSource } from './parts-of.ts'

describe('a file that is saved', () => {
  it.each([
    ['widget/strings/en.ts', ['widget']],
    ['widget/panel/style.ts', ['widget']],
    ['widget/states/states.ts', ['assets']],
    ['worker/desk/assets/desk.css', ['assets']],
    ['worker/channels/page/assets/page.css', ['assets']],
    ['worker/contract/language.ts', ['widget', 'snapshot']],
    ['worker/engine/ranking/rank.ts', ['snapshot']],
    ['worker/store/migrations/0001_answers.sql', ['migrations']],
  ])('%s is built into %j', (path, parts) => {
    expect(partsOfSource(path)).toEqual(parts)
  })

  it.each([
    'widget/panel/panel.test.ts',
    'worker/engine/testing/answer-record.ts',
    'worker/desk/index.tsx',
    'worker/README.md',
  ])('%s is built into nothing here', (path) => {
    expect(partsOfSource(path)).toEqual([])
  })

  it.each([
    ['facts.yaml', ['snapshot', 'questions']],
    ['answers/va/parrot.md', ['snapshot', 'questions']],
    ['agencies.yaml', ['widget', 'snapshot', 'questions']],
    ['questions.yaml', ['questions']],
    ['links.yaml', ['links']],
    ['profiles.yaml', ['profiles']],
    ['shopper.yaml', ['shopper']],
    ['README.md', []],
  ])('%s of the content is built into %j', (path, parts) => {
    expect(partsOfContent(path)).toEqual(parts)
  })
})
