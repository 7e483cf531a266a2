import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { brokenFolderRules } from './folder-rules.ts'
import { importCycles } from './import-cycles.ts'
import { brokenFileRule, brokenPackageRule, isTest } from './import-rules.ts'
import { type Import, importsOf } from './imports-of.ts'
import { roomsWithoutPlace } from './order-rule.ts'

const FILES = ['worker/**/*.{ts,tsx}', 'widget/**/*.ts', 'scripts/**/*.{ts,mjs}', 'test/**/*.{ts,tsx}']

/** What each file imports, by its path from the project's folder. */
type ImportsByPath = ReadonlyMap<string, readonly Import[]>

/** Checks what each file of the project imports against the one direction, types too, and how its folders stand.
 * @param root - The project's folder.
 * @returns One line a problem, as `path:line: message`; empty where all is well. */
export function checkImports(root = '.'): string[] {
  const imports = readImports(root)
  return [
    ...[...imports].flatMap(([path, each]) => each.flatMap((one) => describe(path, one, problemWith(root, path, one)))),
    ...circlesOf(imports),
    ...roomsWithoutPlace([...imports.keys()].filter((path) => !isTest(path))),
    ...brokenFolderRules(root),
  ]
}

function readImports(root: string): ImportsByPath {
  const paths = globSync(FILES, { cwd: root }).map((path) => path.replaceAll('\\', '/'))
  const ours = paths.filter((path) => !path.endsWith('.d.ts')).sort()
  return new Map(ours.map((path) => [path, importsOf(readFileSync(join(root, path), 'utf8'))]))
}

function circlesOf(imports: ImportsByPath): string[] {
  const code = [...imports].filter(([path]) => !isTest(path))
  const graph = new Map(code.map(([path, each]) => [path, each.filter(isFile).map((one) => resolved(path, one))]))
  return importCycles(graph).map(
    (circle) =>
      `${circle[0]}:1: files import each other, what both need wants a file of its own: ${circle.join(' → ')}`,
  )
}

function problemWith(root: string, path: string, one: Import): string | undefined {
  if (!isFile(one)) return brokenPackageRule(path, one.target)
  const to = resolved(path, one)
  const isThere = (file: string) => existsSync(join(root, file))
  return (
    brokenFileRule({ from: path, to, typeOnly: one.typeOnly }, isThere) ??
    (isThere(to) ? undefined : `there is no file ${to}`)
  )
}

function describe(path: string, one: Import, problem: string | undefined): string[] {
  return problem ? [`${path}:${one.line}: ${one.target}: ${problem}`] : []
}

function isFile(one: Import): boolean {
  return one.target.startsWith('.')
}

function resolved(path: string, one: Import): string {
  return posix.join(dirname(path).replaceAll('\\', '/'), one.target.replace(/\?.*$/, '')) // `./a.md?raw` is the file's text
}
