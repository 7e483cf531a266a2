import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
const wanted = readFileSync('.nvmrc', 'utf8').trim()

it.each(['README.md', 'CONTRIBUTING.md'])('%s names the Node version of .nvmrc and the oldest that works', (file) => {
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(`Node ${wanted} (`)
  expect(text).toContain(`${engines.node.replace('>=', '')} or newer works`)
})

it('is the version that CI runs', () => {
  expect(readFileSync('.github/workflows/ci.yml', 'utf8')).toContain(`container: node:${wanted}-`)
})
