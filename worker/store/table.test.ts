import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { json, table } from './table.ts'

const DRAFTS = table({
  id: z.string(),
  answerId: z.exactOptional(z.string()),
  baseVersion: z.number(),
  fields: json(z.object({ title: z.string() })),
})
const row = { id: 'a', answer_id: 'vote', base_version: 2, fields: '{"title":"How?"}' }

describe('a table', () => {
  it('names its columns as the database does', () => {
    expect(DRAFTS.columns).toBe('id, answer_id, base_version, fields')
  })

  it('makes an entry of a row, in the names of the code and with its JSON read', () => {
    expect(DRAFTS.read(row)).toEqual({ id: 'a', answerId: 'vote', baseVersion: 2, fields: { title: 'How?' } })
  })

  it.each([[null], ['']])('leaves an optional name out where the column is %j', (answer_id) => {
    expect(Object.keys(DRAFTS.read({ ...row, answer_id }))).toEqual(['id', 'baseVersion', 'fields'])
  })

  it('keeps an empty text that is not optional', () => {
    expect(DRAFTS.read({ ...row, id: '' }).id).toBe('')
  })

  it.each([
    ['a column is missing', { ...row, base_version: undefined }],
    ['a column that must be there is NULL', { ...row, base_version: null }],
    ['a column holds something else', { ...row, answer_id: 7 }],
    ['JSON holds something else', { ...row, fields: '{"title":1}' }],
    ['JSON is none', { ...row, fields: 'How?' }],
    ['it is no row', 'a'],
  ])('throws where %s', (_, found) => {
    expect(() => DRAFTS.read(found)).toThrow()
  })

  it('finds nothing where there is no row', () => {
    expect([DRAFTS.find(null), DRAFTS.find(undefined), DRAFTS.find(row)?.id]).toEqual([undefined, undefined, 'a'])
  })

  it('reads what D1 returns', async () => {
    const select = (id: string) =>
      env.DB.prepare(`SELECT ? AS id, NULL AS answer_id, 0 AS base_version, '{"title":""}' AS fields`).bind(id)
    const [one, two] = await env.DB.batch([select('a'), select('b')])
    expect([...DRAFTS.list(one), ...DRAFTS.list(two)].map(({ id }) => id)).toEqual(['a', 'b'])
    expect(DRAFTS.list(undefined)).toEqual([])
  })
})
