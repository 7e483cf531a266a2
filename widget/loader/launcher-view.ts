import type { Language } from '../../worker/contract/index.ts'
import { bakedPhone } from './baked.ts'
import { LAUNCHER } from './page-language.ts'

const SORRY: Record<Language, string> = {
  en: 'We cannot load the answers right now. You can call or try again.',
  es: 'No podemos cargar las respuestas ahora. Puede llamar o intentarlo de nuevo.',
  zh: '现在无法载入答案。您可以打电话或重试。',
  vi: 'Hiện không tải được câu trả lời. Quý vị có thể gọi hoặc thử lại.',
  ko: '지금은 답변을 불러올 수 없습니다. 전화하거나 다시 시도하세요.',
  ar: 'لا يمكننا تحميل الإجابات الآن. يمكنك الاتصال أو المحاولة مرة أخرى.',
  ht: 'Nou pa ka chaje repons yo kounye a. Ou ka rele oswa eseye ankò.',
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Record<string, string>, text = '') {
  const element = document.createElement(tag)
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '')
  if (text) element.textContent = text
  return element
}

/** The button that opens the panel, or with `href` the plain link that stands in for it. */
export function launcherView(label: string, href?: string): HTMLElement {
  const launcher = href
    ? make('a', { class: 'launcher', part: 'launcher', href })
    : make('button', {
        class: 'launcher',
        part: 'launcher',
        type: 'button',
        'aria-haspopup': 'dialog',
        'aria-expanded': 'false',
      })
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const shape = { width: '20', height: '20', viewBox: '0 0 20 20', fill: 'none', stroke: 'currentColor' }
  for (const [name, value] of Object.entries({ ...shape, 'stroke-width': '2', 'aria-hidden': 'true' }))
    svg.setAttribute(name, value)
  const path = svg.appendChild(document.createElementNS(svg.namespaceURI, 'path'))
  path.setAttribute('d', 'M3 4h14v10H8l-4 3v-3H3z')
  launcher.append(svg, make('span', {}, label))
  return launcher
}

/** Said when the panel's file does not come: whom to call, the plain page, and the launcher below it to try again. */
export function failedView(agency: string, language: Language, askUrl: string): HTMLElement {
  const failed = make('div', { class: 'failed', part: 'failed', role: 'alert' })
  failed.append(make('p', {}, SORRY[language]))
  const number = bakedPhone(agency)
  if (number) failed.append(make('a', { href: `tel:${number.phone}`, dir: 'ltr' }, number.phoneText))
  failed.append(make('a', { href: askUrl }, LAUNCHER[language]))
  return failed
}
