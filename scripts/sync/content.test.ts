// Into a real local D1, migrated by wrangler, in a folder of its own. The tests tell one story, in order.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordText } from '../../worker/corpus/index.ts'
import { loadContent } from '../content-folder/load-content.ts'
import { programEnv } from '../process/program-env.ts'
import { quote } from '../seed/seed-statements.ts'
import { execute, readLive, readPast } from './database.ts'
import { pushStatements } from './push-statements.ts'
import {
  content,
  folder,
  pathOf,
  persistTo,
  place,
  publishAtDesk,
  read,
  run,
  text,
  write,
} from './testing/synced-place.ts'

const SLOW = 400_000
afterAll(() => rmSync(folder, { recursive: true }))

const versions = () => [...readLive(place).values()].map(({ key, version }) => `${key} ${version}`)

beforeAll(() => {
  mkdirSync(join(content, 'answers/ssa'), { recursive: true })
  cpSync('content/agencies.yaml', join(content, 'agencies.yaml'))
  for (const id of ['both', 'desk', 'file', 'same']) writeFileSync(pathOf(id), text(id, 'One.'))
  writeFileSync(pathOf('file', 'es'), text('file', 'Uno.', 'es'))
  const options = { env: programEnv, encoding: 'utf8' } as const
  spawnSync('wrangler', ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', persistTo], options)
  spawnSync(process.execPath, ['scripts/seed.ts', '--content', content, '--persist-to', persistTo], options)
  publishAtDesk('desk', 2, 'Two, from the desk.')
  publishAtDesk('new', 1, 'Made at the desk.')
  publishAtDesk('both', 2, 'Two, from the desk.')
  write('both', 'Two, from the file.')
  write('file', 'Two, from the file.')
  writeFileSync(pathOf('fresh'), text('fresh', 'Made in the folder.'))
}, SLOW)

const before = ['both/en 2', 'desk/en 2', 'file/en 1', 'file/es 1', 'new/en 1', 'same/en 1']

describe('npm run content', { timeout: SLOW }, () => {
  it('shows what it would do, and does nothing', () => {
    const { status, stdout, results, last } = run('pull')
    expect(results).toEqual([
      'both/en: refused: both sides changed since version 1 (the desk has version 2); nothing was overwritten. Decide with --force ours or --force theirs and its name',
      'desk/en: would be written, version 2',
      'file/en: only the file changed: `push` brings it over',
      'fresh/en: only the file changed: `push` brings it over',
      'new/en: would be written, version 1',
    ])
    expect(last).toBe(
      'pull: 2 to bring over (nothing was changed: add --yes to do it), 1 refused, 2 the same on both sides',
    )
    for (const line of ['-One.', '+Two, from the desk.', '+Two, from the file.']) expect(stdout).toContain(line)
    expect(status).toBe(1)
    expect(read('desk')).toBe(text('desk', 'One.'))
    expect(existsSync(pathOf('new'))).toBe(false)
  })

  it('pulls what writers published, with its version, and leaves what both changed', () => {
    const { results, last } = run('pull', '--yes')
    expect(results).toContain('desk/en: written, version 2')
    expect(last).toBe('pull: 2 brought over, 1 refused, 2 the same on both sides')
    expect(read('desk')).toBe(
      text('desk', 'Two, from the desk.').replace('language: en\n', 'language: en\nversion: 2\n'),
    )
    expect(read('new')).toContain('version: 1\n')
    expect(read('both')).toContain('Two, from the file.')
    expect(readdirSync(join(content, 'answers/ssa')).filter((name) => name.endsWith('.new'))).toEqual([])
    expect(versions()).toEqual(before)
  })

  it('pushes what changed in the folder as new versions, and leaves what both changed', () => {
    const { results, status } = run('push', '--yes')
    expect(results.map((line) => line.slice(0, 45))).toEqual([
      'both/en: refused: both sides changed since ve',
      'file/en: published as version 2',
      'fresh/en: published as version 1',
    ])
    expect(status).toBe(1)
    expect(versions()).toEqual([
      'both/en 2',
      'desk/en 2',
      'file/en 2',
      'file/es 1',
      'fresh/en 1',
      'new/en 1',
      'same/en 1',
    ])
    expect(read('file')).toContain('version: 2\n')
    expect(read('file')).toContain('asked: []   # nobody asked yet') // what it does not mean to change, it does not touch
    expect(readLive(place).get('file/en')?.text).toBe(text('file', 'Two, from the file.'))
  })

  it('lets named conflicts be decided, for the file or for the desk', () => {
    expect(run('push', '--yes', '--force', 'ours', 'both').results).toEqual(['both/en: published as version 3'])
    expect(readPast(place, ['both/en']).get('both/en')).toHaveLength(3)
    publishAtDesk('both', 4, 'Four, from the desk.')
    write('both', 'Four, from the file.')
    expect(run('pull', '--yes', '--force', 'theirs', 'both/en').results).toEqual(['both/en: written, version 4'])
    expect(read('both')).toContain('Four, from the desk.')
  })

  it('has nothing more to do, and neither has the next start', () => {
    expect(run('pull', '--yes')).toMatchObject({ status: 0, results: [] })
    const seeded = spawnSync(process.execPath, ['scripts/seed.ts', '--content', content, '--persist-to', persistTo])
    expect(seeded.status).toBe(0)
    expect(versions()).toContain('both/en 4')
    expect(versions()).toContain('desk/en 2')
  })

  it('publishes nothing where a writer was quicker', () => {
    const live = readLive(place).get('same/en')
    publishAtDesk('same', 2, 'Two, at the same moment.')
    const answer = {
      id: 'same',
      language: 'en',
      title: 't',
      agency: 'ssa',
      owner: 'o',
      reviewBy: '2027-01-01',
    } as const
    const rest = {
      version: 1,
      asked: [],
      agencies: ['ssa'],
      topics: [],
      sources: [],
      checked: '',
      urgent: false,
      blocks: [],
    }
    const push = { answer: { ...rest, ...answer }, text: text('same', 'Mine.'), replaces: live?.version ?? 0 }
    execute(place, pushStatements(push, '2026-11-22T00:00:00Z'))
    expect(readLive(place).get('same/en')).toMatchObject({ version: 2, text: text('same', 'Two, at the same moment.') })
    expect(readPast(place, ['same/en']).get('same/en')).toHaveLength(2)
  })

  it('pulls the test questions that the desk changed, and decides those that both did', () => {
    const path = join(content, 'questions.yaml')
    const file = `must:\n  - { question: "both ways", answer: same } # kept\nnone:\n  - { question: "pizza" }\n`
    writeFileSync(path, file)
    const row = (id: string, question: string, answers: string, state: string, base: string) =>
      `INSERT INTO exam_questions VALUES ('${id}', 'en', '${question}', '${answers}', '${state}', '${base}', 'Rosa', '', '');`
    execute(place, [
      row('1', 'pizza', '["same"]', 'asked', '[]'),
      row('2', 'both ways', '[]', 'retired', '["desk"]'),
      row('3', 'to nowhere', '["gone"]', 'asked', 'null'),
    ])
    const { status, stdout } = run('pull', '--yes')
    expect(status).toBe(1)
    expect(stdout).toContain('question:1 "pizza": written: same')
    expect(stdout).toContain(
      'question:2 "both ways": refused: both sides changed it: the desk says nothing, the file same',
    )
    expect(stdout).toContain('question:3 "to nowhere": refused: its answer `gone` is not in the folder')
    const pulled = `must:\n  - { question: "both ways", answer: same } # kept\n  - { question: "pizza", answer: same }\nnone:\n  []\n`
    expect(readFileSync(path, 'utf8')).toBe(pulled)
    expect(run('push', '--yes', '--force', 'ours', 'question:2').stdout).toContain(
      'question:2 "both ways": the file rules: same',
    )
    expect(run('pull').stdout).not.toContain('question:2')
    writeFileSync(path, file)
  })

  it('changes nothing at all where a file has an error', () => {
    const whole = read('fresh')
    write('fresh', 'See <b>this</b>.')
    write('file', 'Three.')
    const { status, stderr } = run('push', '--yes')
    expect(status).toBe(1)
    expect(stderr).toContain('raw HTML is refused')
    expect(versions()).toContain('file/en 2')
    writeFileSync(pathOf('fresh'), whole)
  })

  it.each([
    [['sync'], 'say `pull` or `push`'],
    [['pull', 'vote'], 'names go with --force'],
    [['pull', '--force', 'ours'], '--force needs the names'],
    [['pull', '--force', 'mine', 'vote'], '--force takes `ours` or `theirs`'],
    [['pull', '--force', 'ours', 'vote/xx'], 'is no answer’s name'.replace('’', "'")],
  ])('refuses %j', (args, message) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('facts and contacts that the desk changed', { timeout: SLOW }, () => {
  const contactOf = () => loadContent(content).corpus.agencies.find(({ id }) => id === 'ssa')?.contacts[0]
  const factOf = () => loadContent(content).corpus.facts.find(({ name }) => name === 'card-fee')

  it('are pulled into their files, and stand there the same', () => {
    const fact = `- name: card-fee
  value: $10
  owner: ssa
  source: https://www.ssa.gov/
  checked_by: Card team
  checked_on: 2026-11-01
  expires: 2027-11-01
`
    writeFileSync(join(content, 'facts.yaml'), fact)
    const filed = contactOf()
    if (!filed) throw new Error('the agency has no contact')
    const changed = {
      value: '$12',
      source: 'https://www.ssa.gov/',
      checked: '2026-11-20',
      expires: '2027-11-20',
      checkedBy: 'Rex',
    }
    const record = { ...filed, phone: '+18005550100', phoneText: '800-555-0100' }
    const rest = `'live', ${quote(JSON.stringify(record))}, ${quote(recordText(filed))}, 'Rex', '2026-11-20', 'moved'`
    const closures = [{ from: '2027-03-01', to: '2027-03-05', name: { en: 'Moving' } }]
    const closed = `'live', ${quote(JSON.stringify(closures))}, '[]', 'Rex', '2026-11-20', 'moved'`
    execute(place, [
      `INSERT INTO fact_changes (name, state, fact, asked_by, asked_at, reason) VALUES ('card-fee', 'live', ${quote(JSON.stringify(changed))}, 'Rex', '2026-11-20', 'new');`,
      `INSERT INTO record_changes (target, state, record, was, asked_by, asked_at, reason) VALUES ('contact:ssa/main', ${rest}), ('closures:ssa', ${closed});`,
    ])
    expect(run('push').stdout).toContain('contact:ssa/main: only the desk changed it: `pull` brings it over')
    expect(run('pull').stdout).toContain('fact:card-fee: would be written')
    expect(factOf()?.value).toBe('$10')
    const { stdout } = run('pull', '--yes')
    expect(stdout).toContain('fact:card-fee: written')
    expect(stdout).toContain('contact:ssa/main: written')
    expect(factOf()).toMatchObject(changed)
    expect(contactOf()).toEqual(record)
    expect(loadContent(content).corpus.agencies.find(({ id }) => id === 'ssa')?.closures).toEqual(closures)
    expect(run('pull').stdout).not.toMatch(/ssa\/main|closures:/)
  })

  it('that were begun at the desk come with what changed of them since, and are the file’s from then on', () => {
    const main = { id: 'main', name: { en: 'Moon Agency' }, url: 'https://www.moon.gov/', languages: ['en'] }
    const moon = { id: 'moon', name: { en: 'Moon Agency' }, url: 'https://www.moon.gov/', contacts: [main] }
    const called = { ...main, phone: '+18005550199' }
    const line = { id: 'night-line', name: { en: 'Night line' }, phone: '+18005550100', languages: ['en'] }
    const values = (target: string, record: object, was: string) =>
      `(${quote(target)}, 'live', ${quote(JSON.stringify(record))}, ${quote(was)}, 'Rex', '2026-11-20', 'new')`
    execute(place, [
      `INSERT INTO record_changes (target, state, record, was, asked_by, asked_at, reason) VALUES
       ${values('contact:moon/main', called, recordText(main))},
       ${values('new-agency:moon', moon, '{}')}, ${values('new-contact:ssa/night-line', line, '{}')};`,
    ])
    expect(run('push').stdout).toContain('new-agency:moon: only the desk changed it: `pull` brings it over')
    const looked = run('pull').stdout
    for (const key of ['new-agency:moon', 'new-contact:ssa/night-line', 'contact:moon/main'])
      expect(looked).toContain(`${key}: would be written`)
    expect(run('pull', '--yes').stdout).toContain('contact:moon/main: written')
    const agencies = () => loadContent(content).corpus.agencies
    expect(agencies().at(-1)).toEqual({ ...moon, contacts: [called] })
    expect(
      agencies()
        .find(({ id }) => id === 'ssa')
        ?.contacts.at(-1),
    ).toEqual(line)
    expect(run('pull').stdout).not.toMatch(/moon|night-line/)
  })

  it('stay with the file where it changed since, until somebody decides', () => {
    const path = join(content, 'facts.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace('$12', '$14').replace('2026-11-20', '2026-11-25'))
    expect(run('pull', '--yes').stdout).toContain(
      'fact:card-fee: the file changed since, and holds from the next build',
    )
    expect(factOf()?.value).toBe('$14')
    expect(run('pull', '--yes', '--force', 'theirs', 'fact:card-fee').stdout).toContain('fact:card-fee: written')
    expect(factOf()?.value).toBe('$12')
  })
})
