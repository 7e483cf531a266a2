import { describe, expect, it } from 'vitest'
import { policyVerdicts } from './policy-verdict.ts'
import type { WidgetFiles } from './widget-files.ts'

const ORIGIN = 'https://help.agency.gov'
const HASHES = ['sha384-AAAA', 'sha384-BBBB', 'sha384-CCCC']
const FILES: WidgetFiles = {
  newest: { path: '/one-stop.js', integrity: 'sha384-AAAA' },
  pinned: { path: '/one-stop-1.js', integrity: 'sha384-AAAA' },
  scriptHashes: HASHES,
  paths: [
    '/one-stop.js',
    '/one-stop-1.js',
    '/widget/panel-1.js',
    '/widget/strings-1/es.json',
    '/widget/contacts-1/any.json',
  ],
  languages: ['en'],
}

/** What becomes of script, connection, Trusted Types and sandbox, in a word each. */
function said(text: string): string {
  return policyVerdicts(text, ORIGIN, FILES)
    .map(({ leave }) => leave)
    .join(' ')
}

const listed = HASHES.map((hash) => `'${hash}'`).join(' ')

describe('what a policy says of the widget', () => {
  it.each([
    ["default-src 'self'", 'blocked blocked allowed allowed'],
    ["default-src 'none'; script-src https:; connect-src *", 'allowed allowed allowed allowed'],
    ["script-src 'self' help.agency.gov", 'allowed allowed allowed allowed'],
    ['script-src *.agency.gov; connect-src https://help.agency.gov', 'allowed allowed allowed allowed'],
    ['connect-src https://help.agency.gov/api/ https://help.agency.gov/widget/', 'allowed allowed allowed allowed'],
    ['connect-src https://help.agency.gov/api/', 'allowed partly allowed allowed'],
    [
      'connect-src https://help.agency.gov/api/ https://help.agency.gov/widget/strings-1/',
      'allowed partly allowed allowed',
    ],
    ['connect-src https://help.agency.gov/widget/', 'allowed blocked allowed allowed'],
    ['connect-src https://help.agency.gov/api/ask https://help.agency.gov/widget/', 'allowed partly allowed allowed'],
    ['script-src *.help.agency.gov; connect-src https://help.agency.gov/other/', 'blocked blocked allowed allowed'],
    ['script-src https://help.agency.gov/one-stop.js', 'blocked allowed allowed allowed'],
    [
      'script-src https://help.agency.gov:8443; connect-src https://help.agency.gov:*',
      'blocked allowed allowed allowed',
    ],
    ['script-src http://help.agency.gov', 'allowed allowed allowed allowed'],
    ["script-src 'nonce-abc'", 'nonce allowed allowed allowed'],
    ["script-src 'nonce-abc' 'strict-dynamic' https://help.agency.gov", 'nonce allowed allowed allowed'],
    ["script-src 'strict-dynamic' https://help.agency.gov", 'blocked allowed allowed allowed'],
    [`script-src ${listed}`, 'hash allowed allowed allowed'],
    [`script-src '${HASHES[0]}'`, 'blocked allowed allowed allowed'],
    [`script-src '${HASHES[0]}' 'strict-dynamic'`, 'hash allowed allowed allowed'],
    [`script-src '${HASHES[1]}' 'strict-dynamic'`, 'blocked allowed allowed allowed'],
    ["script-src *; script-src-elem 'self'", 'blocked allowed allowed allowed'],
    ["script-src 'none'; SCRIPT-SRC *", 'blocked allowed allowed allowed'],
    ["require-trusted-types-for 'script'", 'allowed allowed allowed allowed'],
    ["require-trusted-types-for 'script'; trusted-types one-stop dompurify", 'allowed allowed allowed allowed'],
    ["trusted-types 'none'", 'allowed allowed blocked allowed'],
    ['trusted-types dompurify', 'allowed allowed blocked allowed'],
    ['sandbox allow-scripts', 'allowed allowed allowed blocked'],
    ['sandbox allow-scripts allow-same-origin', 'allowed allowed allowed allowed'],
    ["style-src 'none'; img-src 'none'", 'allowed allowed allowed allowed'],
  ])('%s', (policy, leaves) => {
    expect(said(policy)).toBe(leaves)
  })

  it.each([
    ["Content-Security-Policy: script-src 'self'", 'blocked allowed allowed allowed'],
    [`<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`, 'allowed blocked allowed allowed'],
    ["script-src *, connect-src 'none'", 'allowed blocked allowed allowed'],
    [
      "content-security-policy: script-src *\ncontent-security-policy: script-src 'self'",
      'blocked allowed allowed allowed',
    ],
    ["Content-Security-Policy-Report-Only: default-src 'none', sandbox", 'allowed allowed allowed allowed'],
    [
      "content-security-policy-report-only: default-src 'none'\nContent-Security-Policy: connect-src 'self'",
      'allowed blocked allowed allowed',
    ],
    [
      "Content-Security-Policy: script-src 'self'\nContent-Security-Policy-Report-Only: default-src 'none'",
      'blocked allowed allowed allowed',
    ],
    [
      `<meta http-equiv="Content-Security-Policy-Report-Only" content="default-src 'none'">`,
      'allowed allowed allowed allowed',
    ],
  ])('is read as it is pasted, the strictest of several: %s', (text, leaves) => {
    expect(said(text)).toBe(leaves)
  })

  it.each(['', '  ', '<>', '1;2;3'])('is nothing where there is no policy: %j', (text) => {
    expect(policyVerdicts(text, ORIGIN, FILES)).toEqual([])
  })

  it('comes with directives that allow it, as they could be written', () => {
    const verdicts = policyVerdicts("default-src 'self'; trusted-types 'none'; sandbox", ORIGIN, FILES)
    expect(verdicts.map(({ instead }) => instead)).toEqual([
      `script-src 'self' ${ORIGIN}`,
      `connect-src 'self' ${ORIGIN}`,
      'trusted-types one-stop',
      'sandbox allow-scripts allow-same-origin',
    ])
    const widened = verdicts.map(({ instead }) => instead).join('; ')
    expect(said(widened)).toBe('allowed allowed allowed allowed')
  })
})
