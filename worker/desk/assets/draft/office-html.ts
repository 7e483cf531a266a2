// What Word, Outlook and Google Docs write in place of lists, bold and headings, as the HTML that it means. All of it was seen on clipboards.

/** Makes the HTML of office programs mean what it shows. */
export function asMeant(body: HTMLElement): void {
  for (const empty of body.querySelectorAll('o\\:p, style, script, meta, link, title, img, del, template'))
    empty.remove()
  for (const wrapper of body.querySelectorAll('b[id^="docs-internal-guid"]')) wrapper.replaceWith(...wrapper.childNodes)
  for (const title of body.querySelectorAll('p.MsoTitle')) rename(title, 'h2')
  for (const run of body.querySelectorAll<HTMLElement>('span, font, b')) byStyle(run)
  for (const list of body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol'))
    list.previousElementSibling?.append(list)
  wordLists(body)
}

function rename(element: Element, tag: string): Element {
  const renamed = element.ownerDocument.createElement(tag)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}

/** Bold by a style is bold; a bold element whose style says that it is not is none. */
function byStyle(run: HTMLElement): void {
  const weight = run.style.fontWeight
  const isBold = run.tagName === 'B'
  if (isBold && (weight === 'normal' || weight === '400')) run.replaceWith(...run.childNodes)
  else if (!isBold && (weight === 'bold' || Number(weight) >= 600)) rename(run, 'b')
}

const LIST_LEVEL = /mso-list:\s*\S+\s+level(\d+)/

/** Word's lists are paragraphs with a mark in a run that readers of HTML are to ignore, and a level in their style. */
function wordLists(body: HTMLElement): void {
  let lists: Element[] = []
  let last: Element | null = null
  for (const paragraph of body.querySelectorAll<HTMLElement>('p, h1, h2, h3')) {
    const level = Number(LIST_LEVEL.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0)
    const mark = [...paragraph.querySelectorAll('span')].find((span) =>
      /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
    )
    if (level === 0 || !mark) continue
    if (last === null || !follows(paragraph, last)) lists = []
    last = intoList(paragraph, mark, level, lists)
  }
}

function follows(paragraph: Element, last: Element): boolean {
  const list = last.closest('[data-pasted]') ?? last
  return paragraph.previousElementSibling === outermost(list)
}

function outermost(list: Element): Element {
  const outer = list.parentElement?.closest('[data-pasted]')
  return outer ? outermost(outer) : list
}

/** Puts a paragraph into the list of its level, which begins where there is none. */
function intoList(paragraph: Element, mark: Element, level: number, lists: Element[]): Element {
  const isOrdered = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(mark.textContent ?? '')
  mark.remove()
  lists.length = Math.min(lists.length, level)
  const document = paragraph.ownerDocument
  const item = document.createElement('li')
  while (lists.length < level) {
    const list = document.createElement(isOrdered ? 'ol' : 'ul')
    list.dataset.pasted = ''
    const outer = lists.at(-1)
    if (outer) (outer.lastElementChild ?? outer.appendChild(document.createElement('li'))).append(list)
    else paragraph.before(list)
    lists.push(list)
  }
  item.append(...paragraph.childNodes)
  paragraph.remove()
  lists.at(-1)?.append(item)
  return item
}
