// What `npm start` and `npm run build` say when they cannot go on. That they go on is shown by the end-to-end tests.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkContent } from './check/check-content.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-stop-start-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function start(args: string[], port: string) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/start.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, PORT: port },
  })
  return { status, said: stderr.trim() }
}

/** A copy of the content with a mistake in each of two answers. */
function brokenContent(): string {
  cpSync('content', folder, { recursive: true })
  for (const id of ['one', 'two']) writeFileSync(join(folder, `answers/${id}.md`), 'No front matter')
  return folder
}

describe('npm start', () => {
  it('names the port that is taken and how to choose another', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = String(typeof address === 'object' ? address?.port : 0)
    const child = spawn(process.execPath, ['scripts/start.ts'], { env: { ...process.env, PORT: port } })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    const [code] = await once(child, 'close')
    server.close()
    expect(code).toBe(1)
    expect(said.trim()).toBe(
      `port ${port} is taken: end what listens there, or choose another with PORT=8788 npm start`,
    )
  })

  it.each([
    [['--content', 'no-such-folder'], '8787', 'there is no content folder no-such-folder'],
    [[], '99999', 'PORT is 99999, not a port from 1 to 65535'],
    [[], 'http', 'PORT is http, not a port from 1 to 65535'],
  ])('refuses %j with PORT=%s', (args, port, message) => {
    expect(start(args, port)).toEqual({ status: 2, said: message })
  })

  it('names an argument that it does not know', () => {
    expect(start(['--contents', 'x'], '8787')).toMatchObject({
      status: 2,
      said: expect.stringContaining("Unknown option '--contents'"),
    })
  })
})

describe('npm run build', () => {
  it('lists the problems of all files and leaves the last good snapshot in place', () => {
    const made = () => (existsSync('dist/public/snapshot.bin') ? statSync('dist/public/snapshot.bin').mtimeMs : 'none')
    const before = made()
    const content = brokenContent()
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--content', content], {
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr.replaceAll(content, 'content').trim().split('\n')).toEqual([
      'content/answers/one.md:1: the file starts with front matter between two lines of `---`',
      'content/answers/two.md:1: the file starts with front matter between two lines of `---`',
      '2 problems in content: nothing was written, what was built before stays in place',
    ])
    expect(made()).toBe(before)
  })
})

describe('npm run check -- content', () => {
  it('fails on errors', () => {
    expect(checkContent(brokenContent())).toMatchObject({
      failed: true,
      summary: expect.stringContaining('2 problems'),
    })
  })

  it('passes the starter corpus, with at least the questions that it owes', () => {
    const { failed, summary } = checkContent('content')
    const [answers = 0, must = 0, none = 0] = (summary.match(/\d+/g) ?? []).map(Number)
    expect({ failed, summary }).toEqual({ failed: false, summary })
    expect([answers >= 75, must >= 150, none >= 60]).toEqual([true, true, true])
  })
})
