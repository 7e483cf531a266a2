/**
 * Runs in a page, before its scripts: puts something in a builtin's place that behaves as that of an old library does.
 * Prototype.js 1.5–1.7, MooTools, es5-shim, json2, IE's own and core-js 2 are the models: they can be enumerated, know no
 * options, no second argument and no iterators, take one node where many may come, and give arrays back for iterators.
 */
/** @param {import('./builtins-named.ts').Builtin} builtin */
export function replaceBuiltin({ owner, name }) {
  const path = owner === 'window' ? [] : owner.split('.')
  const holder = path.reduce((at, key) => Reflect.get(at, key), window)
  const native = Reflect.get(holder, name)
  const first = (most) =>
    function (...values) {
      return native.apply(this, values.slice(0, most))
    }
  const looping = (use) =>
    function (run, context) {
      return use(this, (value, at) => run.call(context, value, at))
    }
  const oneNode = function (...values) {
    return native.call(this, ...values.slice(0, 1))
  }
  const like = {
    'Array.prototype.entries': function () {
      return this.slice()
    },
    'Array.prototype.keys': function () {
      return Object.keys(this)
    },
    'Array.prototype.values': function () {
      return this.slice()
    },
    'Array.prototype.map': looping((list, call) => {
      const made = []
      for (let at = 0; at < list.length; at++) made[at] = call(list[at], at)
      return made
    }),
    'Array.prototype.filter': looping((list, call) => {
      const kept = []
      for (let at = 0; at < list.length; at++) if (call(list[at], at)) kept[kept.length] = list[at]
      return kept
    }),
    'Array.prototype.forEach': looping((list, call) => {
      for (let at = 0; at < list.length; at++) call(list[at], at)
      return list
    }),
    'Array.prototype.find': looping((list, call) => {
      for (let at = 0; at < list.length; at++) if (call(list[at], at)) return list[at]
      return undefined
    }),
    'Array.prototype.some': looping((list, call) => {
      for (let at = 0; at < list.length; at++) if (call(list[at], at)) return true
      return false
    }),
    'Array.prototype.every': looping((list, call) => {
      for (let at = 0; at < list.length; at++) if (!call(list[at], at)) return false
      return true
    }),
    'Array.prototype.reduce': function () {
      return this.length > 1 ? this : this[0]
    },
    'Array.prototype.splice': function (...values) {
      return values.length < 2 ? native.call(this, values[0], 0) : native.apply(this, values)
    },
    'Array.prototype.flat': function () {
      return native.call(this, 99)
    },
    'Array.prototype.concat': function (...lists) {
      const made = this.slice()
      for (const list of lists) for (const one of Array.isArray(list) ? list : [list]) made[made.length] = one
      return made
    },
    'Array.from': (list) => (list?.length ? Array.prototype.slice.call(list) : []),
    'Element.prototype.remove': function () {
      this.parentNode.removeChild(this)
      return this
    },
    'Element.prototype.scrollTo': function () {
      window.scrollTo(0, this.getBoundingClientRect().top)
      return this
    },
    'window.scrollTo': first(2),
    'window.queueMicrotask': (run) => setTimeout(run, 0),
    'window.requestAnimationFrame': (run) => setTimeout(run, 16),
    'window.setTimeout': first(2),
    'window.CustomEvent': function (type, options) {
      if (!new.target) throw new TypeError('CustomEvent is made with new')
      const event = document.createEvent('CustomEvent')
      event.initCustomEvent(type, options.bubbles, options.cancelable, options.detail)
      return event
    },
    'window.fetch': (url, { signal: _, ...options } = {}) => native.call(window, url, options),
    'MutationObserver.prototype.takeRecords': () => [],
    'Promise.prototype.finally': function (run) {
      return this.then(run, run)
    },
    'Set.prototype.forEach': function (run) {
      for (const one of [...this]) run(one)
    },
    'Map.prototype.forEach': function (run) {
      for (const [key, one] of [...this]) run(one, key)
    },
  }
  for (const one of ['keys', 'values', 'entries'])
    like[`Map.prototype.${one}`] = like[`Set.prototype.${one}`] = function () {
      return [...native.call(this)]
    }
  const oneValue = [
    'includes',
    'indexOf',
    'startsWith',
    'endsWith',
    'focus',
    'scrollIntoView',
    'closest',

    'toggle',
    'contains',
  ]
  const oneNodeOnly = ['append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren', 'add']
  const fallback = oneValue.includes(name) ? first(1) : oneNodeOnly.includes(name) ? oneNode : plainly(native)
  /** The same, but another function, and one that can be enumerated. */
  function plainly(real) {
    return function (...values) {
      return new.target ? Reflect.construct(real, values, new.target) : real.apply(this, values)
    }
  }
  const made = like[`${owner}.${name}`] ?? fallback
  // A class keeps what stands on it.
  if (native.prototype) Object.setPrototypeOf(made, native)
  if (native.prototype) Object.defineProperty(made, 'prototype', { value: native.prototype })
  Object.defineProperty(holder, name, { value: made, enumerable: true, configurable: true, writable: true })
}
