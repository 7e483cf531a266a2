import { beforeEach, describe, expect, it, vi } from 'vitest'
import { snapshotBytes } from '../../../../test/worker/deployment.ts'
import { createEngine, type Engine, openSnapshot } from '../../../engine/index.ts'
import { answerRecord } from '../../../engine/testing/answer-record.ts'
import { asNewIsolate } from '../../../per-isolate.ts'
import { candidateOf } from '../candidate.ts'
import { asking, askingCandidate, askingLive } from './outcomes.ts'

const asked = { question: 'i lost my social security card', language: 'en' } as const
const babies = answerRecord({ id: 'lost-card', title: 'How do I name my baby?', body: 'Fill in the birth papers.' })

describe('what engines said to the gate', () => {
  let live: Engine
  beforeEach(async () => {
    asNewIsolate()
    live = createEngine(await openSnapshot(await snapshotBytes()))
  })

  it('is asked once of the live engine, whoever asks the gate', async () => {
    const decide = vi.spyOn(live, 'decide')
    const first = await askingLive(live)(asked)
    expect(await askingLive(live)(asked)).toEqual(first)
    expect(decide).toHaveBeenCalledTimes(1)
    await askingLive(live)({ ...asked, language: 'es' })
    expect(decide).toHaveBeenCalledTimes(2)
  })

  it('is asked once of a candidate: publishing after the preview makes none', async () => {
    const previewed = await (await askingCandidate(candidateOf(live, babies)))(asked)
    const { engine } = candidateOf(live, babies)
    const again = vi.fn(engine)
    const published = await askingCandidate({ live, answers: [{ ...babies }], engine: again })
    expect(await published(asked)).toEqual(previewed)
    expect(again).not.toHaveBeenCalled()
  })

  it('is asked anew of a candidate with another word, or beside another live snapshot', async () => {
    const before = await (await askingCandidate(candidateOf(live, babies)))(asked)
    const other = { ...babies, asked: [asked.question] }
    const after = await (await askingCandidate(candidateOf(live, other)))(asked)
    expect(after).not.toEqual(before)
    const changed = await candidateOf(live, babies).engine()
    const make = vi.fn(candidateOf(changed, other).engine)
    await (await askingCandidate({ live: changed, answers: [other], engine: make }))(asked)
    expect(make).toHaveBeenCalled()
  })

  it('is known of a candidate that went live', async () => {
    const would = await (await askingCandidate(candidateOf(live, babies)))(asked)
    const now = await candidateOf(live, babies).engine()
    const decide = vi.spyOn(now, 'decide')
    expect(await askingLive(now)(asked)).toEqual(would)
    expect(decide).not.toHaveBeenCalled()
    expect(await asking(now)(asked)).toEqual(would)
  })

  it('forgets those that were asked long ago', async () => {
    const decide = vi.spyOn(live, 'decide')
    await askingLive(live)(asked)
    for (let one = 0; one < 12; one++) {
      const title = `How do I name baby number ${one}?`
      await askingCandidate(candidateOf(live, { ...babies, title }))
    }
    await askingLive(live)(asked)
    expect(decide).toHaveBeenCalledTimes(2)
  })
})
