import type { Finding } from './corpus.ts'

/** Collects what is wrong in one file. The same message on the same line counts once: `<b>x</b>` is one problem, not two. */
export interface Report {
  /** Path of the file. */
  readonly path: string
  readonly findings: Finding[]
  error(line: number, message: string): void
  warn(line: number, message: string): void
}

/** @param path - Where the findings will say they are. */
export function createReport(path: string): Report {
  const findings: Finding[] = []
  const add = (severity: Finding['severity'], line: number, message: string) => {
    if (!findings.some((one) => one.line === line && one.message === message))
      findings.push({ severity, path, line, message })
  }
  return {
    path,
    findings,
    error: (line, message) => add('error', line, message),
    warn: (line, message) => add('warning', line, message),
  }
}

/** Whether anything in the list is an error; warnings never stop a build. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((one) => one.severity === 'error')
}

/** Findings in reading order: by path, then line. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1))
}

/** One finding as compilers print it: `path:line: message`, `warning:` before a message that stops nothing. */
export function formatFinding({ severity, path, line, message }: Finding): string {
  return `${path}:${line}: ${severity === 'warning' ? 'warning: ' : ''}${message}`
}
