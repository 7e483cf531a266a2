import { describe, expect, it } from 'vitest'
import type { HeardRecord } from '../../corpus/index.ts'
import { compileSnapshot, type Embeddings, embeddingsOf, openSnapshot, trainClassifier } from '../index.ts'
import { answerRecord } from '../testing/answer-record.ts'
import { CLASSIFIER } from '../training/train-classifier.ts'
import { NOBODY, openClassifier } from './classifier.ts'
import { textFeatures } from './text-features.ts'

const corpus = {
  agencies: [],
  words: [],
  facts: [],
  answers: [
    answerRecord({ id: 'card', title: 'Replace a lost card', body: 'Ask.', asked: ['my card is gone', 'a new card'] }),
    answerRecord({ id: 'dog', title: 'Bring a dog', body: 'Ask.', asked: ['take my dog along', 'a dog on the plane'] }),
    answerRecord({ id: 'vote', title: 'Register to vote', body: 'Ask.', asked: ['sign up to vote', 'voter card'] }),
    answerRecord({ id: 'vote', title: 'Inscribirse para votar', body: '', asked: ['quiero votar'], language: 'es' }),
  ],
}
const settings = { ...CLASSIFIER, leastTexts: 1 }
const common = { name: '', stems: [], section: () => new Uint8Array() } as unknown as Embeddings['common']
const embeddings = (classifier: Uint8Array | undefined): Embeddings => ({
  ...{ common, dimensions: 0, step: 1, most: 1, stems: [], deltas: new Int8Array() },
  classifier,
})

async function classifier(changed = settings, heard: HeardRecord[] = []) {
  const snapshot = await openSnapshot(
    await compileSnapshot(corpus, embeddings(trainClassifier({ ...corpus, heard }, changed))),
    async () => common,
  )
  const opened = openClassifier(snapshot)
  if (!opened) throw new Error('the snapshot has no classifier')
  return { opened, snapshot }
}

describe('the classifier', () => {
  it.each([
    ['where is my new card', 'card'],
    ['my crad is gonne', 'card'],
    ['can the dog come along', 'dog'],
    ['¿dónde puedo votar?', 'vote'],
  ])('takes “%s” for what it is asked in words like it', async (question, id) => {
    expect((await classifier()).opened(textFeatures(question)).likeliest[0]).toBe(id)
  })

  it('says chances that add up to 1, and shares those of who is not to be had', async () => {
    const { opened } = await classifier()
    const sum = (without?: Set<string>) => {
      const { chance } = opened(textFeatures('a new card'), without)
      return ['card', 'dog', 'vote'].reduce((all, id) => all + Math.exp(chance(id) ?? 0), 0)
    }
    expect(sum()).toBeCloseTo(1)
    expect(sum(new Set(['card']))).toBeCloseTo(1)
    expect(opened(textFeatures('a new card'), new Set(['card'])).likeliest).not.toContain('card')
  })

  describe('that heard what people asked', () => {
    const heard = [
      { question: 'my plastic thing vanished', answers: ['card'], reach: [] },
      { question: 'the sheriff towed my van', answers: [], reach: ['states'] },
      { question: 'sing me a song', answers: [], reach: [] },
    ]
    const agencyOf = (id: string) => (id === 'vote' ? 'states' : 'ssa')
    const asked = async (question: string) => (await classifier(settings, heard)).opened(textFeatures(question))

    it('knows an answer by it', async () => {
      expect((await asked('my plastic thing')).likeliest[0]).toBe('card')
    })

    it('says whose people can help where there is no answer, and when it is for nobody', async () => {
      const likeliest = async (question: string) =>
        [...(await asked(question)).agencies(agencyOf)].sort(([, a], [, b]) => b - a)[0]?.[0]
      expect(await likeliest('they towed the van of my uncle, the sheriff')).toBe('states')
      expect(await likeliest('a new card')).toBe('ssa')
      expect(await likeliest('sing a song')).toBe(NOBODY)
    })

    it('names answers alone as likeliest, and shares all chances among agencies', async () => {
      const { likeliest, agencies } = await asked('sing me the song of the sheriff')
      expect(likeliest.every((id) => corpus.answers.some((answer) => answer.id === id))).toBe(true)
      expect([...agencies(agencyOf).values()].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1)
    })
  })

  it('says nothing of an answer that it never learnt', async () => {
    expect((await classifier()).opened(textFeatures('a new card')).chance('pandas')).toBeUndefined()
  })

  it('is as unsure as it began of a text with nothing known in it', async () => {
    const { chance } = (await classifier()).opened(textFeatures('🐼'))
    expect(Math.exp(chance('card') ?? 0)).toBeGreaterThan(0.1)
    expect(Math.exp(chance('card') ?? 0)).toBeLessThan(0.7)
  })

  it('goes on into the snapshot that is made of a snapshot', async () => {
    const { snapshot } = await classifier()
    expect(embeddingsOf(snapshot)?.classifier).toEqual(trainClassifier(corpus, settings))
  })

  it('is the same for the same wordings, and none for a corpus of one answer', () => {
    expect(trainClassifier(corpus)).toEqual(trainClassifier(corpus))
    expect(trainClassifier({ ...corpus, answers: corpus.answers.slice(0, 1) })).toBeUndefined()
  })

  it('still knows the answer when few weights are kept', async () => {
    const { opened } = await classifier({ ...settings, keptWeights: 200 })
    expect(opened(textFeatures('a new card')).likeliest[0]).toBe('card')
  })
})

describe('features of a text', () => {
  it('are the same however it is written', () => {
    expect(textFeatures('¿QUÉ tal?')).toEqual(textFeatures('que tal'))
    expect(textFeatures('SS-5')).toEqual(textFeatures('ss5'))
  })

  it('are few of a long text', () => {
    expect(textFeatures('word '.repeat(10_000))).toEqual(textFeatures('word word'))
    expect(textFeatures('')).toEqual(new Set())
  })
})
