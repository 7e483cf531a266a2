/** Libraries that replace builtins, as tags of a page. `needs`: a file below Debian's folder of scripts, where no registry has it. */
export const REPLACING: Readonly<Record<string, { tags: string; needs?: string }>> = {
  nothing: { tags: '' },
  'core-js-2': { tags: '<script src="/npm/core-js2/client/shim.min.js"></script>' },
  'zone.js': { tags: '<script src="/npm/zone.js/bundles/zone.umd.min.js"></script>' },
  SES: { tags: '<script src="/npm/ses/dist/ses.umd.min.js"></script><script>lockdown()</script>' },
  MooTools: { tags: '<script src="/system/mootools/mootools.js"></script>', needs: 'mootools/mootools.js' },
  'Prototype-1.6': { tags: '<script src="/prototype/prototype-1.6.js"></script>' },
  'Prototype.js': { tags: '<script src="/system/prototype/prototype.js"></script>', needs: 'prototype/prototype.js' },
}

/** Routers, by the scripts of their pages and what the body says of them. The last is as Next.js and its like do it. */
const SWAPPING: Readonly<Record<string, { body: string; tags: string }>> = {
  turbo: { body: '', tags: '<script type="module" src="/npm/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>' },
  htmx: { body: 'hx-boost:inherited="true"', tags: '<script src="/npm/htmx.org/dist/htmx.min.js"></script>' },
  history: {
    body: '',
    tags: `<script>
      addEventListener('click', async (event) => {
        const link = event.target.closest?.('a')
        if (!link) return
        event.preventDefault()
        const text = await (await fetch(link.href)).text()
        history.pushState({}, '', link.href)
        const next = new DOMParser().parseFromString(text, 'text/html')
        document.title = next.title
        document.querySelector('main').replaceWith(document.importNode(next.querySelector('main'), true))
      })
    </script>`,
  },
}
export const ROUTERS = Object.keys(SWAPPING)

function routed(name: string, main: string): string {
  const { body, tags } = SWAPPING[name] ?? { body: '', tags: '' }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>${tags}</head><body ${body}><main>${main}</main>{{one-stop}}</body></html>`
}

const replacing = Object.entries(REPLACING).map(([name, { tags }]): [string, string] => [
  `/replacing/${name}`,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${tags}<p style="height:3000px">Text of the page</p>{{one-stop}}`,
])
const swapping = ROUTERS.flatMap((name): [string, string][] => [
  [`/${name}/first`, routed(name, `<p>Text of the page</p><a href="/${name}/next">The next page</a>`)],
  [`/${name}/next`, routed(name, '<p>Text of the next page</p>')],
])

/** Pages by path, `{{one-stop}}` where the tag goes. */
export const PAGES: Readonly<Record<string, string>> = Object.fromEntries([...replacing, ...swapping])
