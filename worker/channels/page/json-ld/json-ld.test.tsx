import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../contract/index.ts'
import { presentAnswer } from '../../../corpus/index.ts'
import { answerRecord } from '../../../engine/testing/answer-record.ts'
import { answerGraph } from './answer-graph.ts'
import { LinkedData } from './linked-data.tsx'

const ORIGIN = 'https://help.agency.gov'
const HOSTILE = '</script><script>alert(1)</script><!-- & \u2028 ]]>'
const answer: Answer = presentAnswer(answerRecord({ id: 'a', title: HOSTILE, body: HOSTILE }), [], 'en', '2026-01-01')

describe('data for search engines', () => {
  it('cannot be ended by what an answer says, and says it all the same', () => {
    const html = String(<LinkedData graph={answerGraph(answer, ORIGIN)} />)
    expect(html.match(/</g)).toHaveLength(2)
    const json = JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))
    expect(json['@graph'][0].mainEntity.name).toBe(HOSTILE)
  })

  it('would be ended without escaping: the control', () => {
    expect(JSON.stringify(answerGraph(answer, ORIGIN))).toContain('</script>')
  })

  it('names page, version, day, owner and the way to it; a service only where there are steps', () => {
    const [page, trail, ...more] = answerGraph(answer, ORIGIN) as unknown as Record<string, unknown>[]
    expect(page).toMatchObject({ '@type': 'WebPage', version: 1, lastReviewed: '2026-01-01', url: `${ORIGIN}/a/a` })
    expect(trail).toMatchObject({ '@type': 'BreadcrumbList' })
    expect(more).toEqual([])
    const steps = { ...answer, blocks: [{ kind: 'steps' as const, items: [] }] }
    expect(answerGraph(steps, ORIGIN)).toHaveLength(3)
  })
})
