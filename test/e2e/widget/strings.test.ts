import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en, enDeferred } from '../../../widget/strings/en.ts'
import { PROBLEMS } from '../../../worker/contract/index.ts'

const sources = globSync('widget/{panel,deferred}/**/*.ts').map((path) => readFileSync(path, 'utf8'))
/** Said by a name that comes from the worker: a callout's tone, a problem. */
const FROM_WORKER = ['note', 'tip', 'important', 'warning', ...Object.keys(PROBLEMS)]

describe('the widget’s strings', () => {
  it('are all in use', () => {
    const isUsed = (key: string) => sources.some((text) => text.includes(`'${key}'`) || text.includes(`strings.${key}`))
    const unused = Object.keys({ ...en, ...enDeferred }).filter((key) => !isUsed(key) && !FROM_WORKER.includes(key))
    expect(unused).toEqual([])
  })
})
