import { expect, it } from 'vitest'
import { versions } from './machine.ts'

it('names the versions that a measurement rests on', () => {
  expect(versions('typescript')).toEqual({ node: process.versions.node, typescript: expect.stringMatching(/^\d+\./) })
})
