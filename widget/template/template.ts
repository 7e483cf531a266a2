import type { Trust } from '../trust/create-trust.ts'

/** Markup as it stands in the source, and the values in it. Only `html` makes one: nothing that came over the network can be taken for it. */
export class Template {
  readonly strings: TemplateStringsArray
  readonly values: unknown[]

  constructor(strings: TemplateStringsArray, values: unknown[]) {
    this.strings = strings
    this.values = values
  }
}

/**
 * Markup with values in it: in the place of a child, as the value of an attribute or a part of it, as a listener (`@click=`) or a property
 * (`.checked=`). A child is a text, a template, a list of both, or nothing (`undefined`, `null`, `false`). Values are never parsed.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Template {
  return new Template(strings, values)
}

/** Stands where a value goes while the markup is parsed. */
const MARK = '‡'
const COMMENT = 8
/** NodeFilter.SHOW_ELEMENT | SHOW_COMMENT */
const ELEMENTS_AND_COMMENTS = 129

/** Where a value goes: the node's place among elements and comments; an attribute's name and the texts around its values, or no texts. */
interface Slot {
  node: number
  name: string
  texts: string[]
}
interface Parsed {
  content: DocumentFragment
  slots: Slot[]
}

const parsed = new WeakMap<TemplateStringsArray, Parsed>()
let policy: Trust | null | undefined

/** The policy under which the markup of the source is parsed, where a page asks for one. */
export function parseWith(trust: Trust | null | undefined) {
  policy = trust
}

const walk = (root: Node) => document.createTreeWalker(root, ELEMENTS_AND_COMMENTS)

function parse(strings: TemplateStringsArray): Parsed {
  const markup = strings.reduce((all, next) => all + (/<[^>]*$/.test(all) ? MARK : `<!--${MARK}-->`) + next)
  const template = document.createElement('template')
  template.innerHTML = policy ? policy.createHTML(markup) : markup
  const slots: Slot[] = []
  const walker = walk(template.content)
  for (let node = 0; walker.nextNode(); node++) {
    const at = walker.currentNode
    if (at.nodeType === COMMENT) slots.push({ node, name: '', texts: [] })
    else if (at instanceof Element)
      for (const { name, value } of [...at.attributes]) {
        if (!value.includes(MARK)) continue
        slots.push({ node, name, texts: value.split(MARK) })
        at.removeAttribute(name)
      }
  }
  return { content: template.content, slots }
}

/** Takes the next of a template's values. */
type Part = (next: () => unknown) => void

/** A template in the page. */
class Instance {
  readonly strings: TemplateStringsArray
  readonly fragment: DocumentFragment
  readonly #parts: Part[]

  constructor(strings: TemplateStringsArray) {
    this.strings = strings
    const known = parsed.get(strings) ?? parse(strings)
    parsed.set(strings, known)
    this.fragment = document.importNode(known.content, true)
    const walker = walk(this.fragment)
    let at = -1
    this.#parts = known.slots.map(({ node, name, texts }) => {
      for (; at < node; at++) walker.nextNode()
      const place = walker.currentNode
      return place instanceof Element ? attribute(place, name, texts) : child(place as Comment)
    })
  }

  show(values: unknown[]) {
    let at = 0
    for (const part of this.#parts) part(() => values[at++])
  }
}

function attribute(element: Element, name: string, texts: string[]): Part {
  const key = name.slice(1)
  let held: unknown
  if (name[0] === '@') element.addEventListener(key, (event) => (held as EventListener)(event))
  return (next) => {
    const value =
      texts.length === 2 && !texts.join('') ? next() : texts.reduce((all, text) => all + String(next()) + text)
    if (value === held) return
    held = value
    if (name[0] === '.') Reflect.set(element, key, value)
    else if (name[0] !== '@') {
      if (value === undefined) element.removeAttribute(name)
      else element.setAttribute(name, String(value))
    }
  }
}

function child(end: ChildNode): Part {
  const content = new Content(end)
  return (next) => content.show(next())
}

/** What stands before a node of the page: a text, a template, or a list. What stays the same kind is changed in its place, so that focus,
 * scrolling and what was typed stay. */
class Content {
  readonly #start = document.createTextNode('')
  readonly #end: ChildNode
  #text: Text | undefined
  #instance: Instance | undefined
  #items: Content[] | undefined

  constructor(end: ChildNode) {
    this.#end = end
    end.before(this.#start)
  }

  show(value: unknown) {
    if (value instanceof Template) this.#showTemplate(value)
    else if (Array.isArray(value)) this.#showList(value)
    else this.#showText(value === undefined || value === null || value === false ? '' : String(value))
  }

  #showTemplate({ strings, values }: Template) {
    if (this.#instance?.strings === strings) return this.#instance.show(values)
    this.#clear()
    this.#instance = new Instance(strings)
    this.#instance.show(values)
    this.#end.before(this.#instance.fragment)
  }

  #showList(values: unknown[]) {
    if (!this.#items) this.#clear()
    const items = this.#items ?? []
    this.#items = items
    for (const gone of items.splice(values.length)) gone.#remove()
    for (const [at, value] of values.entries()) {
      items[at] ??= this.#item()
      items[at].show(value)
    }
  }

  #showText(text: string) {
    if (!this.#text) {
      this.#clear()
      this.#text = document.createTextNode('')
      this.#end.before(this.#text)
    }
    if (this.#text.data !== text) this.#text.data = text
  }

  #item() {
    const end = document.createTextNode('')
    this.#end.before(end)
    return new Content(end)
  }

  #clear() {
    this.#text = this.#instance = this.#items = undefined
    while (this.#start.nextSibling !== this.#end) this.#start.nextSibling?.remove()
  }

  #remove() {
    this.#clear()
    this.#start.remove()
    this.#end.remove()
  }
}

const roots = new WeakMap<Element, Content>()

/** Shows a template in an element, or changes what is there already. */
export function render(template: Template, place: Element) {
  const root = roots.get(place) ?? new Content(place.appendChild(document.createTextNode('')))
  roots.set(place, root)
  root.show(template)
}
