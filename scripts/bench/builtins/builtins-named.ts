/** A builtin as a page knows it: where it is, and its name there. */
export interface Builtin {
  owner: string
  name: string
}

const STATICS = 'Object Array JSON Math Promise Number String Symbol Reflect CSS URL'.split(' ')
const CLASSES = [
  'Object Array String Number Function RegExp Promise Map Set WeakMap WeakSet Date',
  'EventTarget Event Node Element HTMLElement HTMLInputElement HTMLDialogElement CharacterData',
  'Document DocumentFragment ShadowRoot DOMImplementation TreeWalker DOMTokenList CSSStyleSheet',
  'CSSStyleDeclaration Storage MutationObserver AbortController Response URLSearchParams Selection',
  'MediaQueryList CustomElementRegistry NodeList DOMStringMap',
].flatMap((row) => row.split(' '))

/** Where builtins are that a page may replace. */
export const OWNERS = ['window', ...STATICS, ...CLASSES.map((one) => `${one}.prototype`)]

/** Everything that code calls by a name, whatever it is a name of. */
export function calledNames(code: string): string[] {
  const methods = [...code.matchAll(/\.([A-Za-z]\w*)(?:\?\.)?\(/g)].map(([, name = '']) => name)
  const globals = [...code.matchAll(/(?<![.\w$])([A-Za-z]\w+)\(/g)].map(([, name = '']) => name)
  return [...new Set([...methods, ...globals])]
}

/** Runs in a page: the builtins of these names at these owners, everything that is a function and can be replaced. */
export function builtinsNamed({ names, owners }: { names: string[]; owners: string[] }): Builtin[] {
  return owners.flatMap((owner) => {
    const keys = owner === 'window' ? [] : owner.split('.')
    const holder = keys.reduce<object>((at, key) => Reflect.get(at, key), window)
    const canBeReplaced = (name: string) => {
      const found = Object.getOwnPropertyDescriptor(holder, name)
      return typeof found?.value === 'function' && found.configurable === true
    }
    return names.filter(canBeReplaced).map((name) => ({ owner, name }))
  })
}
