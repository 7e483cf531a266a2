// The Atom feed, read by libxml2 and by a feed reader, and held against what RFC 4287 says of each element: its schema is a text of the RFC that
// no package carries.
import { XMLParser } from 'fast-xml-parser'
import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { changedAnswers } from '../../../worker/channels/page/changes/changed-answers.ts'
import { changesFeed } from '../../../worker/channels/page/changes/changes-feed.ts'
import { compileSnapshot, createEngine, openSnapshot } from '../../../worker/engine/index.ts'
import { hostileCorpus } from '../hostile-corpus.ts'
import { OWN, PUBLISHED } from '../hostile-strings.ts'
import { notWellFormed } from './xml-reader.ts'

const ORIGIN = 'https://help.agency.gov'
/** More changes than a feed tells: it holds a hundred. */
const { corpus } = hostileCorpus([...OWN, ...PUBLISHED].slice(0, 3_000))
const engine = createEngine(await openSnapshot(await compileSnapshot(corpus)))
const changes = changedAnswers(engine, 'en')
const feed = changesFeed(changes, 'en', ORIGIN)

interface Entry {
  id: string
  title: string
  updated: string
  author: { name: string }
  link: { '@_href': string }
}

describe('the feed of changes, with attack strings for titles, owners and changes', () => {
  it('is well-formed XML', async () => {
    expect(changes.length).toBeGreaterThan(1)
    expect(await notWellFormed(feed)).toEqual([])
  })

  it('is read by a feed reader as it was written', () => {
    const { entries = [] } = parseAtomFeed(feed)
    expect(entries).toHaveLength(changes.length)
    expect(entries[0]).toMatchObject({ id: expect.stringContaining(`${ORIGIN}/a/`), updated: '2026-11-02T00:00:00Z' })
    expect(entries.map(({ title }) => title?.value)).toContain('</Say><Hangup/><Say>')
  })

  it('has all that RFC 4287 asks: one id, title, time with its zone, author and own address, and no id twice', () => {
    const read = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(feed).feed
    expect(read.link).toMatchObject({ '@_rel': 'self', '@_href': `${ORIGIN}/changes.atom` })
    const entries: Entry[] = read.entry
    for (const { title, updated, author } of [read, ...entries])
      expect([typeof title, typeof author.name, updated]).toEqual([
        'string',
        'string',
        expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/),
      ])
    const ids = [read, ...entries].map(({ id }: { id: string }) => id)
    expect(ids.filter((id) => !URL.canParse(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the XML reader: the control', () => {
  it.each(['</title>', '&x;', 'a\u0000b', 'a\u001bb', '<![CDATA['])('says no to %j unescaped', async (text) => {
    expect(await notWellFormed(`<feed><title>${text}</title></feed>`)).not.toEqual([])
  })
})
