import { html, render } from '../../widget/template/template.ts'
import { equal, ok } from './assert.ts'

const place = document.createElement('div')

/** What is in the page, without what the templates leave there to find their way. */
function shown(value: Parameters<typeof render>[0]) {
  render(value, place)
  return place.innerHTML.replace(/<!--.*?-->/g, '')
}

const HOSTILE = '<img src=x onerror="window.hacked=1">"\'&‡<!--‡-->'

describe('templates', () => {
  it('never parse a value, wherever it stands', () => {
    shown(html`<p title=${HOSTILE} lang="a ${HOSTILE} b">${HOSTILE}<i>${[HOSTILE]}</i></p>`)
    equal(place.querySelectorAll('img').length, 0)
    const p = place.querySelector('p')
    equal([p?.title, p?.lang, p?.textContent], [HOSTILE, `a ${HOSTILE} b`, HOSTILE + HOSTILE])
  })

  it('take nothing that came over the network for markup', () => {
    const forged: unknown = JSON.parse('{"strings":["<img>"],"values":[]}')
    shown(html`<p>${forged}</p>`)
    equal(place.querySelectorAll('img').length, 0)
  })

  it('show texts, numbers, templates, lists, and nothing', () => {
    equal(
      shown(html`<b>${0}</b>${'a'}${html`<i>${1}</i>`}${[html`<u></u>`, 'x']}${undefined}${null}${false}${''}`),
      '<b>0</b>a<i>1</i><u></u>x',
    )
  })

  it('stand in tables and lists, where a browser moves other things about', () => {
    const cells = ['a', 'b']
    equal(
      shown(
        html`<table><tbody>${[1, 2].map(() => html`<tr>${cells.map((one) => html`<td>${one}</td>`)}</tr>`)}</tbody></table>`,
      ),
      '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>a</td><td>b</td></tr></tbody></table>',
    )
  })

  it('keep an element, its focus and what was typed, when its values change', () => {
    document.body.append(place)
    const view = (hint: string, items: string[]) =>
      html`<input placeholder=${hint} aria-label=${hint} /><ul>${items.map((one) => html`<li>${one}</li>`)}</ul>`
    shown(view('a', ['1']))
    const input = place.querySelector('input')
    ok(input, 'an input')
    input.value = 'typed'
    input.focus()
    equal(
      shown(view('b', ['1', '2', '3'])),
      '<input placeholder="b" aria-label="b"><ul><li>1</li><li>2</li><li>3</li></ul>',
    )
    equal(shown(view('b', ['3'])), '<input placeholder="b" aria-label="b"><ul><li>3</li></ul>')
    equal(
      [place.querySelector('input') === input, document.activeElement === input, input.value],
      [true, true, 'typed'],
    )
    place.remove()
  })

  it('change kind in one place, and leave nothing behind', () => {
    const view = (value: unknown) => html`<p>${value}</p>`
    const kinds: [unknown, string][] = [
      ['a', 'a'],
      [html`<b>b</b>`, '<b>b</b>'],
      [[html`<i></i>`, ['x', html`<u></u>`]], '<i></i>x<u></u>'],
      [html`<s>${['y']}</s>`, '<s>y</s>'],
      [undefined, ''],
      [[], ''],
    ]
    for (const [first, one] of kinds)
      for (const [second, other] of kinds) {
        equal(shown(view(first)), `<p>${one}</p>`)
        equal(shown(view(second)), `<p>${other}</p>`)
      }
  })

  it('hear with the newest listener, once', () => {
    const heard: number[] = []
    const view = (n: number) => html`<button @click=${() => heard.push(n)}>x</button>`
    for (const n of [1, 2, 3]) shown(view(n))
    place.querySelector('button')?.click()
    equal(heard, [3])
  })

  it('set properties, and take an attribute away where there is no value', () => {
    const view = (checked: boolean, name?: string) => html`<input type="checkbox" .checked=${checked} data-x=${name} />`
    equal(shown(view(true, 'a')), '<input type="checkbox" data-x="a">')
    equal(place.querySelector('input')?.checked, true)
    equal(shown(view(false)), '<input type="checkbox">')
    equal(place.querySelector('input')?.checked, false)
  })
})
