import type { Language } from '../contract/index.ts'
import type { ShopperCase } from '../corpus/index.ts'
import { createCaller, type Shop, TurnedOff } from './caller.ts'
import { api, page } from './ways/asked.ts'

/** Whether somebody who asks gets a reply: by the widget, or by the page where the widget is turned off. Nobody gets one where both are.
 * @param answer - Its title is what is asked: it has a reply. */
export async function askWhetherUp(answer: { title: string; language: Language }, shop: Shop): Promise<boolean> {
  const one: ShopperCase = {
    ...{ id: 'minute', question: answer.title, language: answer.language, answer: undefined },
    ...{ manner: ['plain'], facts: [], not: [], path: [], agreed: { by: 'the clock', on: '' } },
  }
  for (const way of [api, page])
    try {
      const reading = await way.ask(one, undefined, createCaller(shop))
      return reading !== undefined && !reading.isUnanswered
    } catch (error) {
      if (!(error instanceof TurnedOff)) return false
    }
  return false
}
