import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ORDERS } from '../../scripts/check/orders.ts'

const architecture = readFileSync('ARCHITECTURE.md', 'utf8')
const decisions = readFileSync('DECISIONS.md', 'utf8')

function foldersOf(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

/** Folders that the drawing of the house shows below a folder at the top: two spaces, a name, a slash. */
function drawnBelow(top: string): string[] {
  const [, drawing = ''] = /\n## The house\n\n```\n([\s\S]*?)\n```/.exec(architecture) ?? []
  const lines = drawing.split('\n')
  const from = lines.findIndex((line) => line.startsWith(`${top}/`)) + 1
  const rows = lines.slice(from).findIndex((line) => !line.startsWith('  '))
  return lines.slice(from, from + rows).flatMap((line) => /^ {2}(\w+)\/ /.exec(line)?.[1] ?? [])
}

/** The folders of a hall's order; its single files are left to the list. */
function roomsOf(rows: readonly string[]): string {
  const folders = rows.map((row) => row.split(' ').filter((room) => !room.includes('.') && room !== '*'))
  return folders
    .filter((row) => row.length > 0)
    .map((row) => row.join(', '))
    .join(' ← ')
}

describe('ARCHITECTURE.md', () => {
  it.each(['worker', 'widget'])('draws the folders of %s as they are', (top) => {
    expect(drawnBelow(top).sort()).toEqual(foldersOf(top).sort())
  })

  it.each(Object.keys(ORDERS).filter((hall) => hall !== 'worker'))('tells the order of the rooms of %s', (hall) => {
    expect(architecture).toContain(`| \`${hall}\` | ${roomsOf(ORDERS[hall] ?? [])} |`)
  })

  it('names the file of every term in its glossary', () => {
    const [, glossary = ''] = /\n## Glossary\n([\s\S]*)$/.exec(architecture) ?? []
    const rows = glossary.split('\n').filter((line) => /^\| (?!term \||---)/.test(line))
    expect(rows.length).toBeGreaterThan(60)
    expect(rows.filter((row) => !/`[\w./-]+` \|$/.test(row))).toEqual([])
  })
})

describe('README.md', () => {
  it.each(foldersOf('worker'))('stands in worker/%s', (folder) => {
    expect(existsSync(`worker/${folder}/README.md`)).toBe(true)
  })
})

describe('DECISIONS.md', () => {
  const records = [...decisions.matchAll(/^### (\d+)\. (.+)\n\n(.+)\n([\s\S]*?)(?=\n##|$(?![\s\S]))/gm)].map(
    ([, number, title, status = '', body = '']) => ({ number: Number(number), title, status, body }),
  )

  it('numbers its records without a hole', () => {
    expect(records.map(({ number }) => number)).toEqual(records.map((_, at) => at + 1))
    expect(records.length).toBeGreaterThan(25)
  })

  it('lists each of them, with its status', () => {
    const unlisted = records.filter(({ number, title }) => !decisions.includes(`| ${number} | [${title}](`))
    expect(unlisted).toEqual([])
  })

  it('says of each whether it holds, since when, and why', () => {
    const unsaid = records.filter(
      ({ status, body }) =>
        !/^(?:Accepted|Superseded by \[\d+\]\(#.+\)).* · \d{4}-\d{2}-\d{2}$/.test(status) ||
        !['Context', 'Decision', 'Consequences'].every((part) => body.includes(`**${part}.**`)),
    )
    expect(unsaid).toEqual([])
  })
})
