import { expect, it } from 'vitest'
import { roleFor, rolesOfList } from './roles.ts'

it('gives each agency its own role, and the higher where two count', () => {
  const roles = { '*': 'reader', ssa: 'reviewer', va: 'writer' } as const
  expect(['ssa', 'va', 'irs'].map((agency) => roleFor(roles, agency))).toEqual(['reviewer', 'writer', 'reader'])
  expect(roleFor({ '*': 'reviewer', ssa: 'reader' }, 'ssa')).toBe('reviewer')
})

it('gives nobody a role who has none', () => {
  expect(roleFor({})).toBeUndefined()
  expect(roleFor({ ssa: 'writer' }, 'va')).toBeUndefined()
})

it('knows the highest role of all where no agency is asked for', () => {
  expect(roleFor({ ssa: 'reader', va: 'reviewer', irs: 'writer' })).toBe('reviewer')
})

it('reads roles as providers list them, and leaves out what is none', () => {
  const list = [
    'reader',
    'writer:ssa',
    'reviewer:ssa',
    'writer:va',
    'payroll',
    'owner:ssa',
    'writer:',
    'writer:a:b',
    '',
  ]
  expect(rolesOfList(list)).toEqual({ '*': 'reader', ssa: 'reviewer', va: 'writer' })
})

it('makes nobody admin of one agency only', () => {
  expect(rolesOfList(['admin:ssa'])).toEqual({})
  expect(rolesOfList(['admin'])).toEqual({ '*': 'admin' })
})

it('takes no role from a name that every object has', () => {
  expect(rolesOfList(['constructor', '__proto__:ssa', 'toString'])).toEqual({})
})
