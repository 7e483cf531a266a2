import { beforeAll, describe, expect, it } from 'vitest'
import { type Browser, textOf, writer } from '../../../test/worker/browser.ts'
import { AGENCIES, CORPUS } from '../../../test/worker/deployment.ts'
import { daysAfter, isoDay } from '../../corpus/index.ts'
import { compileSnapshot } from '../../engine/index.ts'
import { answerRecord } from '../../engine/testing/answer-record.ts'
import { asNewIsolate } from '../../per-isolate.ts'

const FACTS = [
  {
    name: 'late-fee',
    value: '$20',
    owner: 'ssa',
    source: 'https://www.ssa.gov/fee',
    checked: '2020-01-01',
    expires: '2020-06-01',
  },
  {
    name: 'card-line',
    value: { en: '[800-772-1213](tel:+18007721213)', es: 'línea [800-772-1213](tel:+18007721213)' },
    ...{ owner: 'usagov', source: 'https://www.usa.gov/', checked: '2026-11-01', expires: '2999-01-01' },
  },
  ...[7, 8, 60, 61].map((days) => ({
    ...{ name: `in-${days}`, value: '$1', owner: 'va', source: 'https://www.va.gov/', checked: '2026-11-01' },
    expires: daysAfter(isoDay(new Date()), days),
  })),
]
let rosa: Browser
beforeAll(async () => {
  asNewIsolate() // no snapshot in memory
  const late = {
    ...answerRecord({ id: 'late', title: 'What is the late fee?', body: 'It is $20.', agency: 'ssa' }),
    goodUntil: '2020-06-01',
  }
  const answers = [...CORPUS.answers, late].sort((a, b) => (a.id < b.id ? -1 : 1))
  const bytes = await compileSnapshot({ ...CORPUS, agencies: AGENCIES, facts: FACTS, answers })
  rosa = await writer('Rosa')
  rosa.bindings = { RATE_LIMITS: 'off', ASSETS: { fetch: async () => new Response(bytes) } }
})

describe('the facts', () => {
  it('stand with the soonest to be checked first, and whose readers are warned of it', async () => {
    const text = textOf(await rosa.page('/desk/facts'))
    expect(text).toMatch(/Readers of 1 answer are told .* What is the late fee\?/)
    expect(text).toMatch(
      /\{\{late-fee\}\} \$20 .* Social Security .* Check now .*\{\{card-line\}\} 800-772-1213 .* Jan 1, 2999/,
    )
    expect(textOf(await rosa.page('/desk/answers'))).toContain('Shared facts (1 to check now)')
  })

  it('can be narrowed to one agency, which reads of no one else’s', async () => {
    const text = textOf(await rosa.page('/desk/facts?agency=usagov'))
    expect(text).toContain('{{card-line}}')
    expect(text).not.toContain('late fee')
  })

  it('are work for their owner 60, 30 and 7 days before their last day', async () => {
    const text = textOf(await rosa.page('/desk/facts?agency=va'))
    const after = (name: string) => text.slice(text.indexOf(`{{${name}}}`)).split('{{')[1] ?? ''
    expect(['in-7', 'in-8', 'in-60', 'in-61'].map((name) => /Check within (\d+) days/.exec(after(name))?.[1])).toEqual([
      '7',
      '30',
      '60',
      undefined,
    ])
  })
})
