// The part of the analyzer that we use; it ships no types.
declare module '@custom-elements-manifest/analyzer/cli.js' {
  interface Named {
    name: string
    description?: string
    privacy?: string
    static?: boolean
    [key: string]: unknown
  }
  interface Declaration {
    kind: string
    name: string
    tagName?: string
    members?: Named[]
    attributes?: Named[]
    events?: Named[]
    slots?: Named[]
    cssParts?: Named[]
    cssProperties?: Named[]
  }
  export interface Manifest {
    schemaVersion: string
    modules: { kind: string; path: string; declarations: Declaration[]; exports: { kind: string; name: string }[] }[]
  }
  export function cli(options: { argv: string[]; cwd: string; noWrite: boolean }): Promise<Manifest>
}
