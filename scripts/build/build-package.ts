import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const SOURCE = 'widget/npm'

/** Makes the folder that `npm publish` wants: a module, its types, the element's manifest, README and licence.
 * @returns Its files, and their bytes together. */
export async function buildPackage(folder: string): Promise<{ names: string[]; bytes: number }> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [join(SOURCE, 'load-one-stop.ts')],
    outfile: join(folder, 'index.js'),
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    tsconfigRaw: '{}',
    logLevel: 'warning',
  })
  declareTypes(folder)
  for (const name of ['package.json', 'README.md']) copyFileSync(join(SOURCE, name), join(folder, name))
  for (const name of ['LICENSE', 'custom-elements.json']) copyFileSync(name, join(folder, name))
  const names = [
    'index.js',
    'index.d.ts',
    'one-stop.d.ts',
    'package.json',
    'README.md',
    'LICENSE',
    'custom-elements.json',
  ]
  return { names, bytes: names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) }
}

/** Types of the module, beside those of the element that they name. */
function declareTypes(folder: string): void {
  const options = [
    '--ignoreConfig',
    '--declaration',
    '--emitDeclarationOnly',
    '--skipLibCheck',
    '--target',
    'es2022',
    '--lib',
    'es2022,dom',
  ]
  const place = ['--types', '', '--module', 'nodenext', '--rootDir', SOURCE, '--outDir', folder]
  execFileSync('node_modules/.bin/tsc', [
    ...options,
    ...place,
    '--allowImportingTsExtensions',
    join(SOURCE, 'load-one-stop.ts'),
  ])
  const made = join(folder, 'load-one-stop.d.ts')
  const text = readFileSync(made, 'utf8').replaceAll('../one-stop.d.ts', './one-stop.d.ts')
  writeFileSync(made, text)
  renameSync(made, join(folder, 'index.d.ts'))
  copyFileSync('widget/one-stop.d.ts', join(folder, 'one-stop.d.ts'))
}
