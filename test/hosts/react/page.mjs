import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import Button from '@mui/material/Button'
import MuiDialog from '@mui/material/Dialog'
import TextField from '@mui/material/TextField'
import * as Dialog from '@radix-ui/react-dialog'
import { createElement as h, StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

const { nonce } = document.querySelector('script[nonce]')
/** Where the styles of Radix look for it. */
globalThis.__webpack_nonce__ = nonce

function RadixForm() {
  const content = h(
    Dialog.Content,
    { 'aria-describedby': undefined, className: 'radix' },
    h(Dialog.Title, null, 'Tell us who you are'),
    h('label', null, 'Your name ', h('input', { id: 'name' })),
  )
  return h(
    Dialog.Root,
    null,
    h(Dialog.Trigger, null, 'Open the form'),
    h(Dialog.Portal, null, h(Dialog.Overlay, { className: 'overlay' }), content),
  )
}

function MuiForm() {
  const [open, setOpen] = useState(false)
  const field = h(TextField, { id: 'street', label: 'Your street', autoFocus: true })
  return h(
    'div',
    null,
    h(Button, { onClick: () => setOpen(true) }, 'Open the other form'),
    h(MuiDialog, { open, onClose: () => setOpen(false), 'aria-label': 'Where you live' }, field),
  )
}

/** React 19 gives custom elements their attributes and listens to their events by name. */
function AgencyPage() {
  const [replies, setReplies] = useState(0)
  useEffect(() => {
    const search = (event) => {
      if (event.key !== '/' || event.target.closest('input')) return
      event.preventDefault()
      document.querySelector('#site-search').focus()
    }
    document.addEventListener('keydown', search)
    return () => document.removeEventListener('keydown', search)
  }, [])
  return h(
    'main',
    null,
    h('input', { id: 'site-search', type: 'search', 'aria-label': 'Search' }),
    h('h1', null, 'Apply for benefits'),
    h('p', null, 'Text of the page'),
    h(RadixForm),
    h(MuiForm),
    h('p', { id: 'replies' }, `Replies: ${replies}`),
    h('one-stop', { agency: 'va', 'onone-stop-reply': () => setReplies((count) => count + 1) }),
  )
}

const cache = createCache({ key: 'mui', nonce })
createRoot(document.querySelector('#root')).render(
  h(StrictMode, null, h(CacheProvider, { value: cache }, h(AgencyPage))),
)
