import { env, exports } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { CRITERIA } from './criteria.ts'

const open = (language: string) => exports.default.fetch(`http://localhost/accessibility?language=${language}`)

describe('the accessibility page', () => {
  it.each([
    ['en', 'Accessibility of One Stop', '2.4.11 Focus Not Obscured (Minimum)', 'Meets it in part'],
    ['es', 'Accesibilidad de One Stop', '2.4.11 Foco no tapado (mínimo)', 'La cumple en parte'],
  ])('tells of every criterion in the reader’s words: %s', async (language, title, criterion, level) => {
    const page = await (await open(language)).text()
    expect(page).toContain(`<h1>${title}</h1>`)
    expect(page).toContain(criterion)
    expect(page).toContain(level)
    expect(page.match(/<dt>/g)).toHaveLength(CRITERIA.length)
    // One of the widget and the pages, one of the desk.
    expect(page.match(/<dd>/g)).toHaveLength(2 * CRITERIA.length)
  })

  it('says what was not evaluated, and that nobody with assistive technology tried it', async () => {
    const page = await (await open('en')).text()
    expect(page).toContain('Not evaluated.')
    expect(page).toContain('No person who uses assistive technology has tested this version')
  })

  it('leads to the file that it was drawn from', async () => {
    const page = await (await open('en')).text()
    const [, href = ''] = /href="([^"]*openacr[^"]*)"/.exec(page) ?? []
    const file = await env.ASSETS.fetch(`http://assets${href}`)
    expect(await file.text()).toContain('evaluation_methods_used')
  })

  it('is linked from the foot of every page', async () => {
    expect(await (await exports.default.fetch('http://localhost/ask?language=es')).text()).toContain('/accessibility')
    expect(await (await exports.default.fetch('http://localhost/developers')).text()).toContain('href="/accessibility"')
  })
})
