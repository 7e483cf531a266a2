import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const PATIENCE_MS = 180_000

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-stop-deploy-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function deploy(...args: string[]) {
  const file = join(folder, 'deployment.json')
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'deploy', '--', '--file', file, ...args], {
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}

describe('npm run deploy', () => {
  it('--dry-run builds what would be deployed, without an account', { timeout: PATIENCE_MS }, () => {
    const settings = { name: 'help', domain: '', vars: { ORIGINS: '', SIGN_IN: 'none' } }
    writeFileSync(join(folder, 'deployment.json'), JSON.stringify(settings))
    const { status, said } = deploy('--dry-run')
    expect(said).toContain('needs: database help, key-value namespace help-snapshots, one-stop-log, one-stop-publish')
    expect(said).toMatch(/env\.DB \(help\)/)
    expect(said).toMatch(/env\.SIGN_IN \("none"\)/)
    expect({ status, end: said.trim().split('\n').at(-1) }).toEqual({ status: 0, end: 'nothing was deployed' })
  })

  it('without settings writes a file to fill in, and goes no further', () => {
    expect(deploy('--yes')).toEqual({ status: 1, said: expect.stringContaining('is new: fill it in') })
  })
})
