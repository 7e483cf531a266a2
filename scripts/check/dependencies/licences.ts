/** Licences of what runs in a deployment or in an agency's page: whoever passes it on need do no more than name its authors. */
const RUN_TIME = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']

/** Those of what builds and tests, and is passed on to nobody: it may ask for its own sources, or for anything less. */
const TOOLS = [...RUN_TIME, 'MPL-2.0', 'LGPL-3.0-or-later', 'CC0-1.0', 'Python-2.0', 'BlueOak-1.0.0']

/** Packages whose licence stands in their text alone, or under another name than SPDX's, by name and version, with what it is. Of USWDS fonts
 * are under the OFL, and nothing of it is passed on. */
const READ: Readonly<Record<string, string>> = {
  'only@0.0.2': 'MIT',
  '@uswds/uswds@3.14.0': 'CC0-1.0',
  'htmx.org@4.0.1': '0BSD',
}

/** Whether a licence, as package.json writes it (SPDX: `MIT`, `(MPL-2.0 OR Apache-2.0)`, `A AND B`), may be used.
 * @param name - The package with its version, `only@0.0.2`. */
export function mayUse(name: string, licence: string | undefined, isTool: boolean): boolean {
  const said = READ[name] ?? licence
  const allowed = isTool ? TOOLS : RUN_TIME
  if (said === undefined) return false
  const ways = said.replace(/[()]/g, '').split(' OR ')
  return ways.some((way) => way.split(' AND ').every((one) => allowed.includes(one)))
}
