// What search engines are told of an answer. The validator knows every type of schema.org and which properties each may have, and what Google
// asks of breadcrumbs; which values a property takes is held by `schema-dts` where the graph is built. It promises no rich result.
import Validator from '@adobe/structured-data-validator'
import { describe, expect, it } from 'vitest'
import { answerGraph } from '../../../worker/channels/page/json-ld/answer-graph.ts'
import { CORPUS_ANSWERS } from '../parity/corpus-answers.ts'
import { generatedAnswers } from '../parity/generated-answers.ts'
import { schemaOrgVocabulary } from './vocabulary.ts'

const ORIGIN = 'https://help.agency.gov'
const validator = new Validator(schemaOrgVocabulary())

/** What the validator says against nodes of a graph, as it reads them from a page. */
async function faultsOf(nodes: readonly unknown[]): Promise<string[]> {
  const jsonld: Record<string, unknown[]> = {}
  for (const node of JSON.parse(JSON.stringify(nodes))) jsonld[node['@type']] = [...(jsonld[node['@type']] ?? []), node]
  const found = await validator.validate({ jsonld, microdata: {}, rdfa: {} })
  return found.map(({ issueMessage }) => issueMessage)
}

const graph = (answer: (typeof CORPUS_ANSWERS)[number][1]) => [answerGraph(answer, ORIGIN)].flat()

describe('an answer in schema.org’s words', () => {
  it('has no type and no property that schema.org has not: every answer', async () => {
    for (const [name, answer] of CORPUS_ANSWERS) expect(await faultsOf(graph(answer)), name).toEqual([])
  })

  it('nor in 2,000 shapes', async () => {
    for (const answer of generatedAnswers(2_000, 13)) expect(await faultsOf(graph(answer)), answer.id).toEqual([])
  })

  it('is a page with a question, breadcrumbs, and a service where there are steps', () => {
    const types = new Set(
      CORPUS_ANSWERS.flatMap(([, answer]) => graph(answer).map((node) => Reflect.get(Object(node), '@type'))),
    )
    expect([...types].sort()).toEqual(['BreadcrumbList', 'GovernmentService', 'WebPage'])
  })
})

describe('the validator: the control', () => {
  const crumb = (more: object) => ({
    '@type': 'BreadcrumbList',
    itemListElement: [1, 2].map((position) => ({ '@type': 'ListItem', position, name: 'x', item: ORIGIN, ...more })),
  })

  it.each([
    ['a property of another type', { '@type': 'WebPage', serviceType: 'passports' }],
    [
      'a property that nobody knows',
      { '@type': 'GovernmentService', name: 'x', provider: { '@type': 'GovernmentOrganization', nmae: 'x' } },
    ],
    ['a type that nobody knows', { '@type': 'GovernmentServise', name: 'x' }],
    ['a breadcrumb without its name', crumb({ name: undefined })],
    ['a breadcrumb without its place', crumb({ position: undefined })],
  ])('says no to %s', async (_, node) => {
    expect(await faultsOf([node])).not.toEqual([])
  })

  it('takes what is right', async () => {
    expect(await faultsOf([crumb({}), { '@type': 'WebPage', name: 'x', lastReviewed: '2026-01-01' }])).toEqual([])
  })
})
