/** An import as written: the path or package named, its line, and whether only types come through. */
export interface Import {
  target: string
  line: number
  typeOnly: boolean
}

const STATEMENT = /^[ \t]*(import|export)\s+(type\s+)?(?:[\w$*{][^'"`;]*?\sfrom\s*)?(['"])([^'"\n]+)\3/gm
const CALL = /\bimport\(\s*(['"])([^'"\n]+)\1\s*\)/g

/** Every import and re-export of a TypeScript or JavaScript file. `import { type A }` counts as a value: under `verbatimModuleSyntax`
 * the module is loaded all the same. Comments are blanked first, so that an example in one is not an import. */
export function importsOf(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;,{}()])\/\/[^\n]*/g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  )
  const statements = [...code.matchAll(STATEMENT)].map((found) => ({
    target: found[4] ?? '',
    line: lineAt(code, found.index + found[0].search(/\S/)),
    typeOnly: Boolean(found[2]),
  }))
  const calls = [...code.matchAll(CALL)].map((found) => ({
    target: found[2] ?? '',
    line: lineAt(code, found.index),
    typeOnly: false,
  }))
  return [...statements, ...calls].sort((a, b) => a.line - b.line)
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
