import { describe, expect, it } from 'vitest'
import { AGENCIES, CORPUS } from '../../../../test/worker/deployment.ts'
import { compileSnapshot, createEngine, openSnapshot } from '../../../engine/index.ts'
import { answerRecord } from '../../../engine/testing/answer-record.ts'
import { changedAnswers } from './changed-answers.ts'
import { changesFeed } from './changes-feed.ts'
import { ChangesPage } from './changes-page.tsx'

async function engine() {
  const fee = {
    ...answerRecord({ id: 'fee', title: 'What is the fee?', body: 'It is $20.', agency: 'ssa' }),
    changed: { on: '2026-11-02', text: 'Checks & cash are no longer taken.' },
  }
  const line = {
    ...answerRecord({ id: 'line', title: 'Which line?', body: 'Call us.', agency: 'ssa' }),
    changed: { on: '2026-11-20', text: 'The number is new.' },
  }
  const answers = [...CORPUS.answers, fee, line].sort((a, b) => (a.id < b.id ? -1 : 1))
  return createEngine(await openSnapshot(await compileSnapshot({ ...CORPUS, agencies: AGENCIES, answers })))
}

describe('what changed', () => {
  it('is told of marked answers only, the latest first', async () => {
    expect(changedAnswers(await engine(), 'en').map(({ id }) => id)).toEqual(['line', 'fee'])
    expect(changedAnswers(await engine(), 'es')).toEqual([])
  })

  it('names the month and the change in a sentence', async () => {
    const html = String(ChangesPage({ language: 'en', changes: changedAnswers(await engine(), 'en') }))
    expect(html).toContain('Changed in November 2026: Checks &amp; cash are no longer taken.')
  })

  it('can be followed as a feed whose signs are escaped', async () => {
    const feed = changesFeed(changedAnswers(await engine(), 'en'), 'en', 'https://help.example.gov')
    expect(feed).toContain('<id>https://help.example.gov/a/fee#2026-11-02</id>')
    expect(feed).toContain('Checks &amp; cash')
    expect(feed).toContain('<updated>2026-11-20T00:00:00Z</updated>')
  })
})
