import { describe, expect, it } from 'vitest'
import { replyTo } from '../../worker/channels/reply-to.ts'
import { starterEngine } from './starter-engine.ts'

/** Spanish questions whose answer stands in English only. */
const ASKED: [question: string, answer: string][] = [
  ['dónde está mi paquete', 'missing-package'],
  ['cómo cobro mis bonos de ahorro', 'savings-bonds'],
  ['permiso de estacionamiento para discapacitados', 'disability-parking'],
  ['pensión de un trabajo anterior', 'lost-pension-401k'],
  ['la compañía de mudanza rompió mis muebles', 'moving-company-problem'],
  ['cómo obtengo global entry', 'precheck-global-entry'],
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
