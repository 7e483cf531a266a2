import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastRatio, parseColour } from '../../worker/channels/embed/contrast.ts'

const SHEET = 'worker/html/assets/tokens.css'

type Tokens = Record<string, string>

function tokensIn(css: string): Tokens {
  return Object.fromEntries(
    [...css.matchAll(/(--[\w-]+): (#\w+)/g)].map(([, name = '', colour = '']) => [name, colour]),
  )
}

const [light = {}, dark = {}] = readFileSync(SHEET, 'utf8').split('@media (prefers-color-scheme: dark)').map(tokensIn)

/** What the panel declares beside its `color-scheme`. It calls the edges of controls strong lines. */
function panelTokens(scheme: 'light' | 'dark'): Tokens {
  const panel = readFileSync('widget/panel/style.ts', 'utf8')
  const declarations = new RegExp(`[^\`{}]*color-scheme: ${scheme}[^\`{}]*`).exec(panel)?.[0] ?? ''
  const carried = Object.entries(tokensIn(declarations.replaceAll('--line-strong', '--control')))
  return Object.fromEntries(carried.filter(([name]) => name in light)) // the rest are its own
}

function between(scheme: Tokens, one: string, other: string): number {
  const colours = [one, other].map((name) => parseColour(scheme[`--${name}`] ?? ''))
  const [first, second] = colours
  if (!first || !second) throw new Error(`no colour --${one} or --${other}`)
  return contrastRatio(first, second)
}

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s colours', (_, scheme) => {
  it.each(['ink', 'ink-2', 'accent', 'good', 'warn', 'bad'])('of text (%s) can be read on paper and wash', (text) => {
    expect(between(scheme, text, 'paper')).toBeGreaterThanOrEqual(4.5)
    expect(between(scheme, text, 'wash')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['accent', 'good', 'warn', 'bad'])('of text and %s can be read on its wash', (tone) => {
    expect(between(scheme, tone, `${tone}-wash`)).toBeGreaterThanOrEqual(4.5)
    expect(between(scheme, 'ink', `${tone}-wash`)).toBeGreaterThanOrEqual(4.5)
  })

  it('of words on a button can be read', () => {
    expect(between(scheme, 'accent-ink', 'accent')).toBeGreaterThanOrEqual(4.5)
  })

  it('of the edges of controls can be seen on paper and wash', () => {
    expect(between(scheme, 'control', 'paper')).toBeGreaterThanOrEqual(3)
    expect(between(scheme, 'control', 'wash')).toBeGreaterThanOrEqual(3)
  })
})

describe('the widget’s panel', () => {
  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('carries the %s colours of the pages', (name, scheme) => {
    const carried = panelTokens(name)
    expect(Object.keys(carried).length).toBeGreaterThanOrEqual(12)
    expect(scheme).toMatchObject(carried)
  })
})

it('are both whole: a colour of one scheme stands in the other', () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light))
})

it('stand once: no other style sheet of ours gives one of them another value', () => {
  const others = globSync('worker/**/assets/*.css').filter((path) => !path.endsWith('tokens.css'))
  expect(others.length).toBeGreaterThan(5)
  const doubles = others.flatMap((path) =>
    Object.keys(tokensIn(readFileSync(path, 'utf8')))
      .filter((name) => name in light)
      .map((name) => `${path} ${name}`),
  )
  expect(doubles).toEqual([])
})
