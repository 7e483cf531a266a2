import { LIMITS } from '../../contract/index.ts'
import type { Report } from '../report.ts'

/** Block markers nested in one another (`> - 1.`), and spaces of indent, that an answer may use. */
const NESTING = 4
const INDENT = 24
/** Marks that open or close something inline, in one block of text. The longest hand-written answer uses 64. */
const MARKS = 240
/** Columns of a table: marked fills every row up to the head's width, so 1,000 columns in 9 KB become 2.5 million cells. */
const PIPES = 13

const MARKERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/
const MARKER = />|[-*+]|\d{1,9}[.)]/g

/** Refuses text that would cost marked too much: it recurses once a nesting level (4 KB of `> ` overflows its stack, 18.2.1)
 * and looks again at the rest of a block for each opening mark (64 KB of `*a` take 2 s).
 * @returns Whether the text may be parsed. */
export function withinMarkdownLimits(body: string, firstLine: number, report: Report): boolean {
  const before = report.findings.length
  if (body.length > LIMITS.answerCharacters)
    report.error(firstLine, `the answer is ${body.length} characters long; ${LIMITS.answerCharacters} is the limit`)
  else for (const [index, line] of body.split('\n').entries()) checkLine(line, firstLine + index, report)
  if (report.findings.length === before) checkBlocks(body, firstLine, report)
  return report.findings.length === before
}

function checkLine(line: string, number: number, report: Report): void {
  const markers = MARKERS.exec(line)?.[0].match(MARKER)?.length ?? 0
  const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
  if (markers > NESTING)
    report.error(number, `${markers} lists or quotes are nested on one line; ${NESTING} is the limit`)
  if (indent > INDENT && line.trim()) report.error(number, `indented by ${indent} spaces; ${INDENT} is the limit`)
  if (unescaped(line).split('|').length - 1 > PIPES) report.error(number, `a table has at most ${PIPES - 1} columns`)
}

function checkBlocks(body: string, firstLine: number, report: Report): void {
  let line = firstLine
  for (const part of body.split(/(\n[ \t]*(?=\n))/)) {
    const marks = unescaped(part).match(/[*_~`[\]<!&]/g)?.length ?? 0
    if (marks > MARKS)
      report.error(line, `${marks} marks (\`*\`, \`_\`, \`[\` …) without an empty line; ${MARKS} is the limit`)
    line += part.split('\n').length - 1
  }
}

function unescaped(text: string): string {
  return text.replace(/\\./g, '')
}
