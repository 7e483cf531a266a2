import type { Inline, Language } from '../../contract/index.ts'
import { answerUrl, inlineText } from '../../corpus/index.ts'
import { phoneText } from '../../html/texts/phone-text.ts'

/** An address as it is typed from paper: without what every browser adds. */
export function typedAddress(href: string): string {
  return href.replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, '')
}

/** What paper has to say beside a link's words, where they do not say it already: paper cannot be followed.
 * @param origin - Of this deployment, for other answers' addresses. */
export function besideLink(
  run: Extract<Inline, { kind: 'link' | 'answer' | 'phone' }>,
  language: Language,
  origin: string,
): string | undefined {
  if (run.kind === 'phone') return saysNumber(run.text, run.number) ? undefined : phoneText(run.number)
  if (run.kind === 'link' && run.href.startsWith('sms:')) return undefined
  const href = run.kind === 'link' ? run.href : `${origin}${answerUrl({ id: run.id, language })}`
  const address = typedAddress(href)
  return inlineText(run.content).includes(address) ? undefined : address
}

function saysNumber(text: string, number: string): boolean {
  return text.replace(/\D/g, '').includes(number.replace(/^\+1(?=\d{10}$)/, '').replace(/\D/g, ''))
}
