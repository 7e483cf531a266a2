import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDependencies } from './check-dependencies.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'one-stop-dependencies-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const SOUND = { version: '1.2.3', integrity: 'sha512-x', license: 'MIT' }

/** What the check says of a project that needs one package, locked as given. */
function check(locked: object, wishes = { dependencies: { left: '1.2.3' } }, inLock: object = wishes): string[] {
  writeFileSync(join(root, 'package.json'), JSON.stringify(wishes))
  const packages = { '': inLock, 'node_modules/a/node_modules/left': { ...SOUND, ...locked } }
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }))
  return checkDependencies(root).lines
}

it('the packages of this project pass', () => {
  expect(checkDependencies().lines).toEqual([])
})

describe('a package', () => {
  it('passes with an exact version, a hash and a licence that is listed', () => {
    expect(check({})).toEqual([])
  })

  it('is named where the lock has no hash of it', () => {
    expect(check({ integrity: undefined })).toEqual([expect.stringContaining('left@1.2.3 has no hash')])
  })

  it('is named where it comes from somewhere else than a registry', () => {
    expect(check({ resolved: 'git+ssh://git@example.org/left.git' })).toEqual([expect.stringContaining('registry')])
  })

  it('is named where any later version would do', () => {
    expect(check({}, { dependencies: { left: '^1.2.3' } })).toEqual([expect.stringContaining('exact version')])
  })

  it('is named where package.json asks for another than the lock was made for', () => {
    expect(check({}, { dependencies: { left: '1.2.3' } }, { dependencies: { left: '1.2.2' } })).toEqual([
      expect.stringContaining('npm install'),
    ])
  })
})

describe('a licence', () => {
  it.each(['GPL-3.0-only', 'MPL-2.0', 'UNLICENSED', 'MIT AND GPL-2.0-only', undefined])(
    'that is not listed for what runs is named: %s',
    (license) => {
      expect(check({ license })).toEqual([expect.stringContaining('licence')])
    },
  )

  it.each(['MIT', '(GPL-2.0-only OR MIT)', 'MIT AND ISC'])('that is listed passes: %s', (license) => {
    expect(check({ license })).toEqual([])
  })

  it('may ask for more where the package only builds or tests', () => {
    expect([check({ license: 'MPL-2.0', dev: true }), check({ license: 'AGPL-3.0-only', dev: true }).length]).toEqual([
      [],
      1,
    ])
  })
})
