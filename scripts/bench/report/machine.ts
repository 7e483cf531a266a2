import { readFileSync } from 'node:fs'
import { arch, cpus, platform, totalmem } from 'node:os'

/** What a measurement ran on. */
export function machine(): Record<string, string | number> {
  const processors = cpus()
  return {
    platform: `${platform()} ${arch()}`,
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
  }
}

/** Versions of Node and of the packages that a measurement depends on. */
export function versions(...packages: string[]): Record<string, string> {
  return Object.fromEntries([['node', process.versions.node], ...packages.map((name) => [name, versionOf(name)])])
}

function versionOf(name: string): string {
  const path = new URL(`../../../node_modules/${name}/package.json`, import.meta.url)
  const { version }: { version: string } = JSON.parse(readFileSync(path, 'utf8'))
  return version
}
