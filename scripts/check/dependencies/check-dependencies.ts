import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { mayUse } from './licences.ts'

const Needs = z.record(z.string(), z.string()).default({})
const Project = z.object({ dependencies: Needs, devDependencies: Needs, optionalDependencies: Needs })
const Locked = z.object({
  version: z.string(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().default(false),
  devOptional: z.boolean().default(false),
})
type Locked = z.infer<typeof Locked>
const Lock = z.object({ packages: z.record(z.string(), z.unknown()) })

/** What a build takes from others, checked without a network: each package by the hash of its bytes, in the very version that is named,
 * from a registry alone, under a licence that we may use.
 * @param root - The project's folder. */
export function checkDependencies(root = '.'): { lines: string[]; failed: boolean; summary: string } {
  const project = Project.parse(read(root, 'package.json'))
  const { packages } = Lock.parse(read(root, 'package-lock.json'))
  const locked = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]): [string, Locked] => [path, Locked.parse(entry)])
  const lines = [
    ...looseVersions(project).map((line) => `package.json:1: ${line}`),
    ...locked.flatMap(problemsOf).map((line) => `package-lock.json:1: ${line}`),
    ...isStale(project, Project.parse(packages[''])),
  ]
  return { lines, failed: lines.length > 0, summary: `${locked.length} packages; ${lines.length} problems` }
}

function read(root: string, file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'))
}

/** `npm:` names another package's version: the version is what follows the last @. */
function looseVersions({ dependencies, devDependencies, optionalDependencies }: z.infer<typeof Project>): string[] {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^(?:npm:.+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} ${version} is no exact version: npm install --save-exact`)
}

function problemsOf([path, { version, integrity, resolved, license, dev, devOptional }]: [string, Locked]): string[] {
  const name = `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`
  const isHashed = /^sha(?:256|384|512)-/.test(integrity ?? '')
  const isFromRegistry = resolved === undefined || resolved.startsWith('https://')
  return [
    ...(isHashed ? [] : [`${name} has no hash: without one, other bytes would be installed unseen`]),
    ...(isFromRegistry ? [] : [`${name} does not come from a registry: ${resolved}`]),
    ...(mayUse(name, license, dev || devOptional)
      ? []
      : [
          `${name} has the licence ${license ?? 'of nobody'}, which scripts/check/dependencies/licences.ts does not list`,
        ]),
  ]
}

/** A lock made for other wishes than package.json's would be made anew at the next install, with whatever there is then. */
function isStale(project: z.infer<typeof Project>, locked: z.infer<typeof Project>): string[] {
  return JSON.stringify(project) === JSON.stringify(locked)
    ? []
    : ['package-lock.json:1: is not that of package.json: npm install']
}
