// What Prototype.js 1.6 puts in the place of builtins, written again after its documentation: no registry has that version, and sites
// still load it. All of it can be seen in a `for … in`, as there.
{
  const identity = (value) => value
  const asList = (list) => (list?.toArray ? list.toArray() : Array.prototype.slice.call(list ?? []))
  const enumerable = {
    each(iterator, context) {
      let at = 0
      this._each((value) => iterator.call(context, value, at++))
      return this
    },
    all(iterator = identity, context = undefined) {
      let result = true
      this.each((value, at) => {
        result = result && Boolean(iterator.call(context, value, at))
      })
      return result
    },
    any(iterator = identity, context = undefined) {
      let result = false
      this.each((value, at) => {
        result = result || Boolean(iterator.call(context, value, at))
      })
      return result
    },
    collect(iterator = identity, context = undefined) {
      const results = []
      this.each((value, at) => results.push(iterator.call(context, value, at)))
      return results
    },
    detect(iterator, context) {
      let result
      this.each((value, at) => {
        if (result === undefined && iterator.call(context, value, at)) result = value
      })
      return result
    },
    findAll(iterator, context) {
      const results = []
      this.each((value, at) => iterator.call(context, value, at) && results.push(value))
      return results
    },
    include(object) {
      return this.indexOf(object) !== -1
    },
    toArray() {
      return this.collect()
    },
    inspect() {
      return '#<Enumerable>'
    },
  }
  const { collect, detect, findAll, include, toArray, all, any } = enumerable
  const names = { map: collect, find: detect, select: findAll, filter: findAll, member: include, entries: toArray }
  const reversed = Array.prototype.reverse
  Object.assign(Array.prototype, enumerable, names, {
    every: all,
    some: any,
    _each(iterator) {
      for (let at = 0; at < this.length; at++) iterator(this[at])
    },
    clear() {
      this.length = 0
      return this
    },
    first() {
      return this[0]
    },
    last() {
      return this[this.length - 1]
    },
    reduce() {
      return this.length > 1 ? this : this[0]
    },
    reverse(inline) {
      return reversed.call(inline === false ? this.slice() : this)
    },
    toJSON() {
      return `[${this.map((value) => JSON.stringify(value)).join(', ')}]`
    },
  })
  Array.from = asList
  Object.keys = (object) => {
    const found = []
    for (const name in object) found.push(name)
    return found
  }
  Object.values = (object) => Object.keys(object).map((name) => object[name])
  Object.assign(String.prototype, {
    strip() {
      return this.replace(/^\s+/, '').replace(/\s+$/, '')
    },
    startsWith(pattern) {
      return this.indexOf(pattern) === 0
    },
    endsWith(pattern) {
      const at = this.length - pattern.length
      return at >= 0 && this.lastIndexOf(pattern) === at
    },
    include(pattern) {
      return this.indexOf(pattern) > -1
    },
    toArray() {
      return this.split('')
    },
    toJSON() {
      return `"${this}"`
    },
  })
  Number.prototype.toJSON = function () {
    return String(this)
  }
  Date.prototype.toJSON = function () {
    return `"${this.getUTCFullYear()}"`
  }
  Function.prototype.bind = function (context, ...first) {
    return (...rest) => this.apply(context, [...first, ...rest])
  }
  Object.assign(HTMLElement.prototype, {
    remove() {
      this.parentNode.removeChild(this)
      return this
    },
    scrollTo() {
      window.scrollTo(0, this.offsetTop)
      return this
    },
    toggle() {
      this.style.display = this.style.display === 'none' ? '' : 'none'
      return this
    },
    show() {
      this.style.display = ''
      return this
    },
    hide() {
      this.style.display = 'none'
      return this
    },
    update(content) {
      this.innerHTML = content
      return this
    },
    match(selector) {
      return this.matches(selector)
    },
    empty() {
      return this.innerHTML.trim() === ''
    },
    select(selector) {
      return asList(this.querySelectorAll(selector))
    },
    observe(name, handler) {
      this.addEventListener(name, handler)
      return this
    },
  })
  document.getElementsByClassName = (name) => asList(document.querySelectorAll(`.${name}`))
}
