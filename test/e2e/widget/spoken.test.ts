import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { STATES } from '../../../widget/states/states.ts'
import { type AgencySite, startAgencySite } from '../testing/agency-site.ts'

const GOLDEN = join(import.meta.dirname, 'golden')

let site: AgencySite

beforeAll(async () => {
  const tag = () => `<script src="${site.widget.origin}/one-stop.js" data-agency="va" async></script>`
  site = await startAgencySite((path) => ({
    body: `<!doctype html><html lang="en"><title>An agency</title>${path === '/states' ? '' : tag()}`,
  }))
})

afterAll(async () => {
  await site?.close()
})

interface Node {
  nodeId: string
  ignored: boolean
  role?: { value?: string }
  name?: { value?: string }
  childIds?: string[]
  properties?: { name: string; value: { value?: unknown } }[]
}

/** The accessibility tree as a screen reader walks it: one line a node, its state where it has one. */
async function spoken(session: CDPSession): Promise<string> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []
  const walk = (id: string, depth: number) => {
    const node = byId.get(id)
    if (!node) return
    const line = lineOf(node)
    if (line) lines.push(`${'  '.repeat(depth)}${line}`)
    if (node.role?.value === 'StaticText') return
    for (const child of node.childIds ?? []) walk(child, line ? depth + 1 : depth)
  }
  const dialog = nodes.find((node) => node.role?.value === 'dialog' && !node.ignored)
  walk(dialog?.nodeId ?? '', 0)
  // How many there are is the content folder's affair.
  return `${lines.join('\n')}\n`.replaceAll(/\d+ agencies/g, 'N agencies')
}

const TOLD = ['live', 'expanded', 'invalid', 'modal', 'focused', 'checked', 'autocomplete', 'selected']

function lineOf({ ignored, role, name, properties = [] }: Node): string {
  if (ignored || !role?.value || ['generic', 'none', 'InlineTextBox', 'LineBreak'].includes(role.value)) return ''
  const states = properties.filter(
    (one) => TOLD.includes(one.name) && !['false', false, 'off'].includes(String(one.value.value)),
  )
  const words = states.map((one) => `${one.name}=${String(one.value.value)}`)
  return [role.value, name?.value ? `"${name.value}"` : '', ...words].filter(Boolean).join(' ')
}

/** Compares with the golden file; GOLDEN=write makes it anew, to be read before it is committed. */
function expectGolden(name: string, text: string) {
  const path = join(GOLDEN, `${name}.txt`)
  if (process.env.GOLDEN === 'write') writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

async function opened(): Promise<{ page: Page; session: CDPSession }> {
  const page = await site.browser.newPage({ timezoneId: 'America/New_York', locale: 'en-US' })
  await page.goto(site.origin)
  await page.getByRole('button', { name: 'Ask a question' }).click()
  await page.getByRole('combobox', { name: /^(Type your|Ask another) question$/ }).waitFor()
  return { page, session: await page.context().newCDPSession(page) }
}

async function ask(page: Page, question: string, heading: string) {
  await page.getByRole('combobox', { name: /^(Type your|Ask another) question$/ }).fill(question)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: heading }).waitFor()
}

/** How often a tree has it. */
const times = (tree: string, what: RegExp) => [...tree.matchAll(what)].length

// What answers say is the content folder's affair: trees of replies are compared among the states, whose words are fixed.
describe('what a screen reader is told', () => {
  it('of the panel as it opens', async () => {
    const { page, session } = await opened()
    expectGolden('open', await spoken(session))
    await page.close()
  })

  it('of suggestions while somebody types: how many, which one, and that the box goes on', async () => {
    const { page, session } = await opened()
    await page.keyboard.type('new card')
    await page.getByRole('option').nth(1).waitFor()
    await page.keyboard.press('ArrowDown')
    const tree = await spoken(session)
    const count = times(tree, /^\s+option "/gm)
    expect(count).toBeGreaterThan(1)
    expect(times(tree, new RegExp(`status live=polite\n\\s+StaticText "Suggestions: ${count}"`, 'g'))).toBe(1)
    expect(times(tree, new RegExp(`listbox "Suggestions: ${count}"`, 'g'))).toBe(1)
    expect(times(tree, /option ".*" selected=true/g)).toBe(1)
    expect(tree).toMatch(/combobox "Type your question" focused=true .*expanded=true\n\s+StaticText "new card"/)
    await page.close()
  })

  it('of an answer: once in the status, once in the log', async () => {
    const { page, session } = await opened()
    await ask(page, 'my dad died', 'Someone in my family died')
    await page.getByRole('button', { name: 'Copy link' }).waitFor()
    const tree = await spoken(session)
    const told =
      /status live=polite\n\s+StaticText "Answer. Agency: USAGov. "\n\s+StaticText "Someone in my family died/g
    expect(times(tree, told)).toBe(1)
    expect(times(tree, /article "Answer. Agency: USAGov"\n\s+heading "Someone in my family died/g)).toBe(1)
    expect(times(tree, /heading "Someone in my family died/g)).toBe(1)
    expect(times(tree, /checkbox "Done: /g)).toBe(times(tree, /StaticText "Done"/g))
    expect(times(tree, /group "Did this answer your question\?"/g)).toBe(1)
    expect(tree).not.toMatch(/log .*live=(polite|assertive)/)
    expect(tree).toMatch(/combobox "Ask another question" focused=true/)
    await page.close()
  })

  it('of a question that has no answer: that, its code and whom to call', async () => {
    const { page, session } = await opened()
    await ask(page, 'can my parrot fly to the zebra', 'We don’t have an answer to that yet')
    await page.getByRole('button', { name: 'Copy code' }).waitFor()
    const tree = await spoken(session)
    expect(times(tree, /status live=polite\n\s+StaticText "We don’t have an answer to that yet"/g)).toBe(1)
    expect(tree).toMatch(/\bcode\n\s+StaticText "[A-Z0-9]{4}-[A-Z0-9]{4}"\n\s+button "Copy code"/)
    expect(tree).toMatch(/heading "Need help today\?"[\s\S]*link "\d{3}-\d{3}-\d{4}"/)
    await page.close()
  })

  it('of an error: once, at once', async () => {
    const { page, session } = await opened()
    site.widget.mood = 'down'
    await ask(page, 'my dad died', 'We can’t connect right now')
    await page.getByRole('link', { name: '800-698-2411' }).waitFor()
    const tree = await spoken(session)
    site.widget.mood = 'well'
    expect(times(tree, /alert .*live=assertive\n\s+StaticText "We can’t connect/g)).toBe(1)
    await page.close()
  })

  it('of every state of the panel', async () => {
    const page = await site.browser.newPage({ timezoneId: 'America/New_York', locale: 'en-US' })
    await page.clock.setFixedTime(new Date('2026-11-23T20:00:00Z'))
    await page.goto(`${site.origin}/states`)
    await page.addScriptTag({ content: await statesScript() })
    const session = await page.context().newCDPSession(page)
    const trees: string[] = []
    for (const { name } of STATES) {
      await page.evaluate((state) => Reflect.get(window, 'showState')(state), name)
      trees.push(`# ${name}\n${await spoken(session)}`)
    }
    expect(new Set(trees.map((tree) => tree.split('\n').slice(1).join())).size).toBeGreaterThan(STATES.length / 2)
    expectGolden('states', trees.join('\n'))
    await page.close()
  })
})

/** A page's script that shows states: the widget's source, drawn from data, with no server behind it. */
async function statesScript(): Promise<string> {
  const options = { bundle: true, write: false, format: 'iife' } as const
  const { outputFiles } = await build({ ...options, entryPoints: ['test/browser/show-state.ts'] })
  return outputFiles[0]?.text ?? ''
}
