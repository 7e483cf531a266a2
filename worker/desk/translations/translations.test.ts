import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { LOST_CARD, RIGHT_FORM, textOf, writer } from '../../../test/worker/browser.ts'
import { publishVersion } from '../../store/answers/publication.ts'
import { OUTDATED, outdatedTranslations, translatedVersion } from '../../store/answers/translations.ts'

const BODY = 'Ask for a new Social Security card online or at an office.'
const SPANISH = LOST_CARD.replace('language: en', 'language: es')
  .replace(/^title: .*$/m, 'title: ¿Cómo reemplazo una tarjeta perdida?')
  .replace(BODY, 'Pida una tarjeta nueva por internet o en una oficina.')
const LIST = '/desk/translations'
const PAGE = '/desk/translations/lost-card/es'

async function publish(language: 'en' | 'es', version: number, markdown: string, day: string, translates?: number) {
  const title = /^title: (.*)$/m.exec(markdown)?.[1] ?? ''
  const rest = { agency: 'ssa', title, reviewBy: '2027-05-01', markdown, author: 'Card team', writers: [], note: '' }
  const publication = { id: 'lost-card', language, version, translates, action: 'answer-published', ...rest } as const
  expect(await publishVersion(env.DB, publication, new Date(day))).toBe(true)
}

const english = (body: string) => LOST_CARD.replace(BODY, body)

beforeEach(async () => {
  const tables = ['answers', 'answer_versions', 'drafts']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  await publish('en', 1, LOST_CARD, '2026-11-01')
  await publish('es', 1, SPANISH, '2026-11-02')
})

const behind = async (agency?: string) =>
  (await outdatedTranslations(env.DB, agency)).map(({ id, language, translates }) => `${id}/${language} ${translates}`)

describe('a translation', () => {
  it('counts as made from the English that was live when it was first published', async () => {
    expect(await translatedVersion(env.DB, 'lost-card', 'es')).toBe(1)
    expect(await translatedVersion(env.DB, 'lost-card', 'en')).toBeUndefined()
    expect(await behind()).toEqual([])
  })

  it('is behind once the English text changes, since that day, until it is made from the newer version', async () => {
    await publish('en', 2, english('Ask online.'), '2026-11-10')
    await publish('en', 3, english('Ask online only.'), '2026-11-12')
    expect(await outdatedTranslations(env.DB)).toMatchObject([
      { id: 'lost-card', language: 'es', translates: 1, english: { version: 3 }, since: '2026-11-10T00:00:00.000Z' },
    ])
    await publish('es', 2, SPANISH.replace('Pida', 'Solicite'), '2026-11-13')
    expect(await behind()).toEqual(['lost-card/es 1'])
    await publish('es', 3, SPANISH.replace('Pida', 'Solicite ya'), '2026-11-14', 3)
    expect(await behind()).toEqual([])
  })

  it('is not behind an English version that only learnt wordings, or that went back to its text', async () => {
    await publish('en', 2, LOST_CARD.replace('asked: [', 'asked: [where is my card, '), '2026-11-10')
    expect(await behind()).toEqual([])
    await publish('en', 3, english('Ask online.'), '2026-11-11')
    await publish('en', 4, LOST_CARD, '2026-11-12')
    expect(await behind()).toEqual([])
  })

  it('is looked up through indexes', async () => {
    const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${OUTDATED}`).bind('', 300).all<{ detail: string }>()
    const plan = results.map(({ detail }) => detail)
    expect(plan.filter((detail) => /^SCAN (?!.*USING)/.test(detail))).toEqual([])
    expect(plan.join()).toContain('answers_translated')
  })
})

describe('the list of translations', () => {
  it('says that all is well, and otherwise names what is behind, for one agency or all', async () => {
    const rosa = await writer()
    expect(textOf(await rosa.page(LIST))).toContain('All translations match the current English.')
    await publish('en', 2, english('Ask online.'), '2026-11-10')
    const html = await rosa.page(LIST)
    expect(html).toContain(`href="${PAGE}"`)
    expect(textOf(html)).toContain('The English of 1 translation has changed since it was made.')
    expect(textOf(html)).toContain('made from version 1 of the English, now 2')
    expect(textOf(await rosa.page(`${LIST}?agency=usagov`))).toContain('All translations match')
    expect(textOf(await rosa.page(`${LIST}?agency=ssa`))).toContain('tarjeta perdida')
  })

  it('speaks Spanish', async () => {
    const rosa = await writer()
    await rosa.get('/desk/language/es?to=/desk/translations')
    expect(textOf(await rosa.page(LIST))).toContain('Cada traducción dice lo que su texto en inglés dice ahora.')
  })
})

describe('a translation beside its English', () => {
  const form = { title: '¿Cómo reemplazo mi tarjeta?', body: 'Pídala por internet.', asked: 'perdí mi tarjeta' }
  const fresh = { ...form, draft: '', revision: '0', translates: '2' }
  beforeEach(() => publish('en', 2, english('Ask for a new Social Security card online, never by mail.'), '2026-11-10'))

  it('shows what changed in English, the English of today, and the translation to edit', async () => {
    const html = await (await writer()).page(PAGE)
    expect(html).toMatch(/<ins><span class="hidden"> Added: <\/span>never<\/ins>/)
    expect(html).toMatch(/<del><span class="hidden"> Taken out: <\/span>/)
    expect(textOf(html)).toContain('What changed in English since version 1')
    expect(html).toContain('Pida una tarjeta nueva por internet o en una oficina.</textarea>')
    expect(html).toContain('name="translates" value="2"')
  })

  it('becomes an ordinary draft that, once published, is up to date', async () => {
    const rosa = await writer()
    const path = await rosa.go(PAGE, fresh)
    expect(path).toMatch(/^\/desk\/drafts\/[\w-]+\?show=preview$/)
    const draft = await rosa.page(path)
    expect(draft).toContain('name="translates" value="2"')
    expect(textOf(draft)).toContain('¿Cómo reemplazo mi tarjeta?')
    const row = await env.DB.prepare('SELECT answer_id, language, base_version, fields FROM drafts').first<{
      fields: string
    }>()
    expect(row).toMatchObject({ answer_id: 'lost-card', language: 'es', base_version: 1 })
    const { translates, sources, ...fields } = JSON.parse(row?.fields ?? '{}')
    expect(translates).toBe(2)
    const published = await rosa.go(path.replace(/\?.*/, ''), {
      ...fields,
      ...{
        asked: '',
        agencies: [],
        checkedToday: 'on',
        do: 'publish',
        revision: '1',
        baseVersion: '1',
        translates: '2',
      },
      ...{ sourceTitle: [sources[0].title], sourceUrl: [sources[0].url], language: 'es' },
    })
    expect(published).toBe('/desk/answers/lost-card/es?published=2')
    expect(await behind()).toEqual([])
    const { markdown } = (await env.DB.prepare(
      "SELECT markdown FROM answer_versions WHERE language = 'es' AND version = 2",
    ).first<{ markdown: string }>()) ?? { markdown: '' }
    expect(markdown).toContain('translates: 2')
  })

  it('is saved once when it is sent twice, and goes on in the draft that there is', async () => {
    const rosa = await writer()
    const path = await rosa.go(PAGE, fresh)
    expect(await rosa.go(PAGE, fresh)).toBe(path)
    const html = await rosa.page(PAGE)
    expect(textOf(html)).toContain('There is a draft already, last saved by Rosa.')
    expect(html).toContain('Pídala por internet.</textarea>')
    const draft = path.replace('/desk/drafts/', '').replace(/\?.*/, '')
    expect(await rosa.go(PAGE, { ...fresh, draft, revision: '1', body: 'Pídala hoy.' })).toBe(path)
    expect(await env.DB.prepare('SELECT count(*) AS n FROM drafts').first()).toEqual({ n: 1 })
  })

  it('shows both texts when someone else saved first', async () => {
    const [rosa, ana] = [await writer('Rosa'), await writer('Ana')]
    await rosa.go(PAGE, fresh)
    const response = await ana.post(PAGE, { ...fresh, body: 'El texto de Ana.' })
    expect(response.status).toBe(409)
    const html = await response.text()
    expect(html).toContain('El texto de Ana.')
    expect(html).toContain('Pídala por internet.')
  })

  it('is for writers of its agency: others read it', async () => {
    const sam = await writer('Sam', { role: 'writer', agency: 'usagov' })
    expect(await sam.page(PAGE)).not.toContain('<textarea')
    expect((await sam.post(PAGE, fresh)).status).toBe(403)
    expect(await env.DB.prepare('SELECT count(*) AS n FROM drafts').first()).toEqual({ n: 0 })
  })

  it('is not there for English, or for an answer that is not there', async () => {
    const rosa = await writer()
    await rosa.page('/desk/translations/lost-card/en', 404)
    await rosa.page('/desk/translations/no-such-answer/vi', 404)
  })
})

describe('translations that people missed', () => {
  it('are listed by how many asked, until there is one', async () => {
    await env.DB.batch([
      env.DB.prepare('DELETE FROM missing_translations'),
      env.DB.prepare(`INSERT OR REPLACE INTO answers (id, language, agency, title, state, version, review_by)
        VALUES ('lost-card', 'en', 'ssa', 'How do I replace a lost Social Security card?', 'published', 1, '2027-05-01')`),
      env.DB.prepare(`DELETE FROM answers WHERE id = 'lost-card' AND language = 'es'`),
      env.DB.prepare(`INSERT INTO missing_translations VALUES ('lost-card', 'es', 7, 2, '2026-11-20T00:00:00Z')`),
    ])
    const rosa = await writer()
    expect(textOf(await rosa.page('/desk/translations'))).toMatch(
      /lost Social Security card\? Spanish Social Security 7 2/,
    )
    await env.DB.prepare(`INSERT INTO answers (id, language, agency, title, state, version, review_by)
      VALUES ('lost-card', 'es', 'ssa', '¿Cómo?', 'published', 1, '2027-05-01')`).run()
    expect(textOf(await rosa.page('/desk/translations'))).toContain('Every answer is in Spanish too')
  })
})

describe('a translation that begins', () => {
  beforeEach(async () => {
    const tables = ['answers', 'answer_versions']
    await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table} WHERE language = 'es'`)))
  })

  it('is offered on its English, to who may write it, and in the list of what lacks Spanish', async () => {
    const rosa = await writer()
    expect(await rosa.page('/desk/answers/lost-card/en')).toContain(`href="${PAGE}"`)
    expect(await rosa.page(LIST)).toContain(`href="${PAGE}"`)
    const reader = await writer('Rita', { role: 'reader' })
    expect(await reader.page('/desk/answers/lost-card/en')).not.toContain(`href="${PAGE}"`)
  })

  it('has the English text to be written over, and becomes a draft of the same answer', async () => {
    const rosa = await writer()
    const html = await rosa.page(PAGE)
    expect(html).toMatch(new RegExp(`<textarea[^>]*name="body"[^>]*>\\s*${BODY}`))
    const typed = {
      draft: '',
      revision: '0',
      translates: '1',
      title: '¿Cómo pido otra?',
      body: 'Pídala en línea.',
      asked: '',
    }
    const to = await rosa.go(PAGE, typed)
    expect(to).toMatch(/^\/desk\/drafts\/[\w-]+\?show=preview$/)
    const made = await env.DB.prepare('SELECT answer_id, language, base_version FROM drafts').first()
    expect(made).toEqual({ answer_id: 'lost-card', language: 'es', base_version: 0 })
    expect(await rosa.page(to)).toContain('href="/desk/answers/lost-card/en"')
  })

  it('is published as the first version in its language', async () => {
    const rosa = await writer()
    const typed = { translates: '1', title: '¿Cómo pido otra?', body: 'Pídala en línea.', asked: 'otra tarjeta' }
    const [draft = ''] = (await rosa.go(PAGE, { ...typed, draft: '', revision: '0' })).split('?')
    const form = { ...RIGHT_FORM, ...typed, id: 'lost-card', language: 'es', revision: '1', baseVersion: '0' }
    expect(await rosa.go(draft, { ...form, do: 'publish' })).toBe('/desk/answers/lost-card/es?published=1')
    expect(await translatedVersion(env.DB, 'lost-card', 'es')).toBe(1)
  })

  it('is told on its draft what it lacks of the English', async () => {
    const rosa = await writer()
    const typed = { draft: '', revision: '0', translates: '1', title: '¿Cómo pido otra?', body: BODY, asked: '' }
    const text = textOf(await rosa.page(await rosa.go(PAGE, typed)))
    expect(text).toContain(`English still: ${BODY}`)
  })

  it('is not for the writers of another agency', async () => {
    const sam = await writer('Sam', { role: 'writer', agency: 'va' })
    expect((await sam.post(PAGE, { draft: '', title: 'x', body: 'y', asked: '' })).status).toBe(403)
  })
})
