// What views are made with. The deferred file borrows these from the panel's (widget/build): one lit-html draws
// everything.
//
// Pages change what is drawn: `normalize()` merges texts and drops empty ones, translators put elements in their
// places. Lit finds its way by nodes that stand side by side, so views keep to three rules, and
// `test/browser/hosts/hostile-dom.test.ts` sees that they do:
// 1. A text that changes is a property of an element of its own: `<p .textContent=${text}></p>`.
// 2. After a value comes an element, another value, or nothing. White space stands inside tags alone.
// 3. What a value shows begins and ends with an element.
import { nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'

export { html, nothing, type TemplateResult } from 'lit'

/**
 * A list whose items keep their elements, by key, wherever they come to stand. All are made before Lit touches the
 * page: what is wrong with one of them throws while nothing is half drawn.
 */
export function keyed<Item>(
  items: Item[],
  keyOf: (item: Item) => unknown,
  view: (item: Item, at: number) => TemplateResult,
) {
  const views = items.map(view)
  return repeat(items, keyOf, (_, at) => views[at] ?? nothing)
}
