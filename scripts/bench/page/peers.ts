import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Peer } from './peer.ts'

const DOCSEARCH = (bundle: string, indices: string) =>
  `<link rel="stylesheet" href="style.css"><div id="docsearch"></div><script src="${bundle}"></script>
<script>docsearch({ container: '#docsearch', appId: 'A', apiKey: 'k', ${indices}, insights: false })</script>`

const docsearch = (name: string, version: string, bundle: string, indices: string): Peer => ({
  name,
  packages: [`@docsearch/js@${version}`, `@docsearch/css@${version}`],
  way: {
    files: { [bundle]: `@docsearch/js/dist/umd/${bundle}`, 'style.css': '@docsearch/css/dist/style.css' },
  },
  tags: DOCSEARCH(bundle, indices),
  launcher: '.DocSearch-Button',
  open: '.DocSearch-Button',
  box: '.DocSearch-Input',
})

/** The floor: the least that a custom element can be. */
const BARE = `<bare-launcher></bare-launcher><script src="bare.js" async></script>`

/** Peers, lightest kind first. Versions are exact, so that a figure can be had again. */
export const PEERS: Peer[] = [
  {
    name: 'bare element',
    packages: [],
    way: { files: { 'bare.js': new URL('bare-element.js', import.meta.url).pathname } },
    tags: BARE,
    launcher: 'bare-launcher button',
  },
  {
    name: 'Lit alone',
    packages: ['lit@3.3.3'],
    way: {
      bundle: `import { html, LitElement } from 'lit'
class Launcher extends LitElement { render() { return html\`<button>Ask a question</button>\` } }
customElements.define('lit-launcher', Launcher)`,
    },
    tags: '<lit-launcher></lit-launcher><script src="bundle.js" async></script>',
    launcher: 'lit-launcher button',
  },
  docsearch('DocSearch 3', '3.9.0', 'index.js', "indexName: 'docs'"),
  docsearch('DocSearch 5', '5.2.0', 'docsearch.js', "indices: ['docs']"),
  {
    name: 'Pagefind UI',
    packages: ['pagefind@1.6.0'],
    way: { files: {} },
    // Pagefind writes its interface beside the index that it makes of a site.
    prepare: (site, modules) => {
      const pagefind = join(modules, 'pagefind/lib/runner/bin.cjs')
      execFileSync('node', [pagefind, '--site', site], { stdio: 'ignore' })
    },
    tags: `<link rel="stylesheet" href="pagefind/pagefind-ui.css"><div id="search"></div><script src="pagefind/pagefind-ui.js"></script>
<script>new PagefindUI({ element: '#search', showSubResults: true })</script>`,
    launcher: '.pagefind-ui__search-input',
    box: '.pagefind-ui__search-input',
    note: 'its engine and index come with the first letter typed',
  },
  {
    name: 'deep-chat',
    packages: ['deep-chat@2.4.2'],
    way: { files: { 'deep-chat.js': 'deep-chat/dist/deepChat.bundle.js' } },
    tags: `<deep-chat demo="true"></deep-chat><script type="module" src="deep-chat.js"></script>`,
    launcher: 'deep-chat #text-input',
    box: 'deep-chat #text-input',
  },
  {
    name: 'Typebot',
    packages: ['@typebot.io/js@0.10.7'],
    way: { files: { 'web.js': '@typebot.io/js/dist/web.js' } },
    tags: `<script type="module">import Typebot from './web.js'
Typebot.initBubble({ typebot: 'help', apiHost: location.origin })</script>`,
    launcher: 'typebot-bubble button',
    note: 'opens only with its service',
  },
  {
    name: 'Botpress',
    packages: ['@botpress/webchat@4.5.2', 'react@19.2.0', 'react-dom@19.2.0'],
    way: {
      bundle: `import { createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Fab, Webchat } from '@botpress/webchat'
function App() {
  const [open, setOpen] = useState(false)
  const place = { position: 'fixed', bottom: 20, right: 20 }
  return h('div', null,
    h(Webchat, { clientId: 'help', style: { ...place, bottom: 90, width: 400, height: 600, display: open ? 'flex' : 'none' } }),
    h(Fab, { onClick: () => setOpen(!open), style: { ...place, width: 64, height: 64 } }))
}
createRoot(document.getElementById('chat')).render(h(App))`,
    },
    tags: '<link rel="stylesheet" href="bundle.css"><div id="chat"></div><script type="module" src="bundle.js"></script>',
    launcher: '.bpFabContainer',
    note: 'opens only with its service',
  },
  {
    name: 'Orama searchbox',
    packages: ['@orama/searchbox@1.0.0-rc53'],
    way: { files: { 'bundle.js': '@orama/searchbox/dist/bundle.js' } },
    tags: `<orama-search-button></orama-search-button><orama-searchbox></orama-searchbox><script src="bundle.js"></script>
<script>oramaSearchbox.RegisterSearchBox({ cloudConfig: { url: location.origin + '/index', key: 'k' } })
oramaSearchbox.RegisterSearchButton({})</script>`,
    launcher: 'orama-search-button button',
    open: 'orama-search-button button',
    box: 'orama-searchbox input',
  },
  {
    name: 'n8n chat',
    packages: ['@n8n/chat@1.37.0'],
    way: { files: { '': '@n8n/chat/dist' } },
    tags: `<link rel="stylesheet" href="style.css"><script type="module">import { createChat } from './chat.bundle.es.js'
createChat({ webhookUrl: location.origin + '/webhook', loadPreviousSession: false })</script>`,
    launcher: '.chat-window-toggle',
    open: '.chat-window-toggle',
    box: '.chat-window textarea',
  },
  {
    name: 'WebChat',
    packages: ['botframework-webchat@4.18.1'],
    way: { files: { 'webchat.js': 'botframework-webchat/dist/webchat-minimal.js' } },
    tags: `<div id="webchat"></div><script src="webchat.js"></script><script>
const never = { subscribe: () => ({ unsubscribe() {} }) }
WebChat.renderWebChat({ directLine: { activity$: never, connectionStatus$: never, postActivity: () => never, end() {} } }, document.getElementById('webchat'))</script>`,
    launcher: '#webchat textarea, #webchat input',
    box: '#webchat textarea, #webchat input',
    note: 'the minimal bundle, the smallest of three',
  },
]
