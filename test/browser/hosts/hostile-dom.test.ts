import type { OneStopPanel } from '../../../widget/panel/one-stop-panel.ts'
import { STATES } from '../../../widget/states/states.ts'
import { en, enDeferred } from '../../../widget/strings/en.ts'
import { equal, ok } from '../assert.ts'
import { OTHERS } from '../languages.ts'
import { find, mount, openedPanel, unmount } from '../mount.ts'

/** What a state leaves out, another may have left there. */
const NOTHING = { thread: [], suggestions: [], active: -1, done: [], paths: {} }
const CLEAN = { ...NOTHING, menu: false, inputError: '' as const, reading: undefined }

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode)
  return found
}

/** As translators do it: each text gives its place to an element in an element. */
function replaceTexts(root: Node) {
  for (const text of textNodes(root)) {
    const outer = document.createElement('font')
    outer.appendChild(document.createElement('font')).append(text.data)
    text.replaceWith(outer)
  }
}

/** As others do it: an element around the text that is there. */
function wrapTexts(root: Node) {
  for (const text of textNodes(root)) {
    const outer = document.createElement('font')
    text.replaceWith(outer)
    outer.append(text)
  }
}

/** As grammar checkers and highlighters do it: some words within a text get a mark. */
function markWords(root: Node) {
  for (const text of textNodes(root)) {
    const middle = Math.floor(text.length / 2)
    if (middle === 0) continue
    const mark = document.createElement('mark')
    const rest = text.splitText(middle)
    rest.replaceWith(mark)
    mark.append(rest)
  }
}

/** As password managers do it: something beside each field, and attributes of their own on it. */
function helpFields(root: ParentNode) {
  for (const field of root.querySelectorAll('input')) {
    field.setAttribute('data-helper', 'on')
    field.style.backgroundImage = 'none'
    field.after(document.createElement('helper-icon'))
  }
}

/** As accessibility overlays do it: sizes, spacing, order of stops and roles of everything. */
function overlay(root: ParentNode) {
  for (const one of root.querySelectorAll<HTMLElement>('*')) {
    one.style.letterSpacing = '1px'
    one.setAttribute('data-overlay', '')
    one.classList.add('overlay-read')
  }
}

async function opened() {
  const element = mount()
  const panel = await openedPanel(element)
  await panel.loadDeferred()
  return { element, panel, text: () => find(element, '.panel')?.textContent ?? '' }
}

const STRINGS = { en: { ...en, ...enDeferred }, es: OTHERS.es }
/** Every state, in two languages one after the other: then each text of it changes where it stands. */
const DRAWS = STATES.flatMap(({ name, state }) =>
  (['en', 'es'] as const).map((language) => ({ name: `${name}, ${language}`, state, language })),
)

function draw(panel: OneStopPanel, { state, language }: (typeof DRAWS)[number]) {
  panel.show({ ...CLEAN, ...state, language, strings: STRINGS[language] })
}

/** Every state as it looks in a panel that has drawn nothing before. */
async function freshTexts(): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const one of DRAWS) {
    const { panel, text } = await opened()
    draw(panel, one)
    texts.set(one.name, text())
    unmount()
  }
  return texts
}

describe('a page that changes what was drawn', () => {
  let fresh: Map<string, string>
  before(async function () {
    this.timeout(60_000)
    fresh = await freshTexts()
  })
  afterEach(unmount)

  for (const [what, spoil] of [
    ['merges texts', (root: ParentNode & Node) => root.normalize()],
    ['puts translations in the place of texts', replaceTexts],
    ['puts elements around texts', wrapTexts],
    ['marks words', markWords],
    ['helps with fields', helpFields],
    ['lays its styles over everything', overlay],
    ['does nothing (the control)', () => undefined],
  ] as const)
    it(`sees the same in every state as one that leaves it alone: ${what}`, async () => {
      const { element, panel, text } = await opened()
      for (const one of [...DRAWS, ...DRAWS.toReversed()]) {
        draw(panel, one)
        equal([one.name, text()], [one.name, fresh.get(one.name)])
        spoil(element.shadowRoot ?? element)
      }
    }).timeout(30_000)

  it('finds no text of white space alone, which merging would take from between two of Lit’s marks', async () => {
    const { element, panel } = await opened()
    for (const one of DRAWS) {
      draw(panel, one)
      const blank = textNodes(element.shadowRoot ?? element).filter(({ data }) => !data.trim())
      ok(blank.length === 0, `${one.name}: ${blank.map(({ parentElement }) => parentElement?.outerHTML).join()}`)
    }
  })
})
