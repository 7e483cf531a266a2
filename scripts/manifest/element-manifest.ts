import { cli, type Manifest } from '@custom-elements-manifest/analyzer/cli.js'

const ELEMENT = 'widget/loader/one-stop-element.ts'

/** The element's public side as `custom-elements.json`, read from its doc tags: what editors and documentation tools take.
 * Left out is what our own files use among themselves: private and static members, and the name of a type parameter that the
 * analyzer takes for an event. */
export async function elementManifest(): Promise<string> {
  const manifest = await cli({ argv: ['analyze', '--globs', ELEMENT, '--quiet'], cwd: process.cwd(), noWrite: true })
  for (const { declarations } of manifest.modules)
    for (const declaration of declarations) {
      declaration.members = declaration.members?.filter((one) => one.privacy !== 'private' && !one.static) ?? []
      declaration.events = declaration.events?.filter((one) => one.name.startsWith('one-stop-')) ?? []
    }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** Every name that a webmaster may use, by kind. */
export function publicNames(manifest: Manifest): { kind: string; name: string }[] {
  const all = (kind: string, list: { name: string }[] | undefined) =>
    (list ?? []).filter(({ name }) => name !== '').map(({ name }) => ({ kind, name }))
  return manifest.modules.flatMap(({ declarations }) =>
    declarations.flatMap((one) => [
      ...all('attribute', one.attributes),
      ...all('member', one.members),
      ...all('event', one.events),
      ...all('part', one.cssParts),
      ...all('property', one.cssProperties),
    ]),
  )
}
