import { describe, expect, it } from 'vitest'
import { replyTo } from '../../worker/channels/reply-to.ts'
import { starterEngine } from './starter-engine.ts'

/** Spanish questions whose answer stands in English only. */
const ASKED: [question: string, answer: string][] = [
  ['cómo renuevo el pasaporte', 'renew-passport'],
  ['me mudé, a quién le aviso', 'moving-to-a-new-address'],
  ['perdí mi tarjeta de medicare', 'replace-medicare-card'],
  ['cómo saco la real id', 'get-real-id'],
  ['quiero congelar mi crédito', 'freeze-credit'],
  ['préstamo del va para comprar casa', 'va-home-loan'],
  ['no puedo pagar la hipoteca', 'avoid-foreclosure'],
  ['dónde hay una clínica si no tengo seguro', 'find-local-health-clinic'],
]

describe('a Spanish question whose answer stands in English only', async () => {
  const { engine } = await starterEngine()
  const offered = (question: string) => {
    const { reply } = replyTo(engine, { question, language: 'es' })
    if (reply.kind === 'answer') return [reply.answer]
    return reply.kind === 'choices' ? reply.choices : []
  }
  it.each(ASKED)('“%s” is offered %s by its Spanish title', (question, id) => {
    const link = offered(question).find((one) => one.id === id)
    expect(link?.language).toBe('en')
    expect(link?.readersTitle).toMatch(/[?]$/)
  })
  it('is answered in Spanish where a translation stands', () => {
    expect(offered('cómo solicito medicaid')[0]?.language).toBe('es')
  })
})
