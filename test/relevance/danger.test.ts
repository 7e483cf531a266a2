import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { anyText } from '../../scripts/bench/speed/any-text.ts'
import { replyTo } from '../../worker/channels/reply-to.ts'
import type { Language } from '../../worker/contract/index.ts'
import type { Engine } from '../../worker/engine/index.ts'
import { DANGER_KINDS } from '../../worker/engine/urgent/danger-kinds.ts'
import { seenDanger } from '../../worker/engine/urgent/seen-danger.ts'
import { starterEngine } from './starter-engine.ts'

interface DangerCase {
  question: string
  danger: boolean
  language: Language
}

const CASES: DangerCase[] = parse(readFileSync(new URL('danger.yaml', import.meta.url), 'utf8'))
const DANGERS = CASES.filter(({ danger }) => danger)
const CALM = CASES.filter(({ danger }) => !danger)
let engine: Engine
beforeAll(async () => {
  engine = (await starterEngine()).engine
}, 400_000)

function dangerIn({ question, language }: Pick<DangerCase, 'question' | 'language'>) {
  return engine.decide({ question, language }).danger
}

describe('danger in other words', () => {
  it('is tried in at least 300 cases, and as many that only look like it', () => {
    expect(DANGERS.length).toBeGreaterThanOrEqual(300)
    expect(CALM.length).toBeGreaterThanOrEqual(300)
  })

  it('shows whom to call in every one', () => {
    expect(DANGERS.filter((one) => !dangerIn(one)).map(({ question }) => question)).toEqual([])
  })

  it('is seen in hardly any calm question', () => {
    const seen = CALM.filter((one) => dangerIn(one)).map(({ question }) => question)
    expect(seen.length, seen.join('\n')).toBeLessThanOrEqual(CALM.length / 100)
  })

  it('says which sign was seen', () => {
    const { decision, why } = engine.explain({ question: 'grandma has been on the floor since this morning' })
    expect(decision.danger?.signs.join()).toContain('on the floor')
    expect(why).toContain('on the floor')
  })

  it('has no titles guessed beside it where nothing answers', () => {
    const question = 'he pushed her down the stairs and took her keys, she is scared to go home'
    expect(engine.decide({ question })).toMatchObject({
      kind: 'unanswered',
      nearest: [],
      danger: { strength: 'maybe' },
    })
  })

  it('takes the place of no reply that only a model is afraid of', () => {
    expect(seenDanger(['someone is draining my checking account as we speak'], [])?.strength).toBe('maybe')
  })
})

describe('a reply', () => {
  it.each([
    ['zh', '附近哪里可以唱卡拉OK'],
    ['vi', 'quán karaoke nào ngon gần đây'],
    ['ko', '우리 동네 노래방 추천해 주세요'],
    ['ar', 'أين أجد مطعما جيدا للكاريوكي'],
    ['ht', 'ki kote mwen ka jwenn yon bon restoran pou karaoke'],
  ] as const)('without an answer carries 911 and 988 in %s, whose dangers are not known well', (language, question) => {
    const { reply } = replyTo(engine, { question, language })
    expect(reply.kind).toBe('unanswered')
    expect(reply.urgent?.lines.map(({ phone }) => phone)).toEqual(['911', '988'])
  })

  it('names lines in the language of the question', () => {
    const question = 'agua hasta la cintura y no podemos salir'
    const { reply } = replyTo(engine, { question, language: 'es' })
    expect(reply.urgent?.lines[0]?.name).toBe('Emergencias 911')
  })

  it('to a calm question carries no line', () => {
    expect(replyTo(engine, { question: 'the heat is killing my tomatoes' }).reply.urgent).toBeUndefined()
  })

  it('can name every line of every kind of danger', () => {
    const ids = engine.snapshot.agencies.flatMap(({ id, contacts }) => contacts.map((one) => `${id}/${one.id}`))
    expect(ids).toEqual(expect.arrayContaining(Object.values(DANGER_KINDS).flatMap(({ lines }) => [...lines])))
  })

  it('has words of content/lines.yaml for every line', () => {
    const named = new Set(engine.snapshot.lines.map(({ line }) => line))
    const lines = Object.values(DANGER_KINDS).flatMap((kind) => [...kind.lines])
    expect(lines.filter((line) => !named.has(line))).toEqual([])
  })
})

describe('any text at all', () => {
  it('is looked at for danger without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 2_000 })), (text) => {
        const danger = seenDanger([text, text], [])
        expect(danger === undefined || danger.lines.length > 0).toBe(true)
      }),
      { numRuns: 3_000, seed: 42 },
    )
  })
})
