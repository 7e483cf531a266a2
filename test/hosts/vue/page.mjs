import { loadOneStop } from '../../../widget/npm/load-one-stop.ts'

const { createApp, nextTick, ref } = window.Vue

const app = createApp({
  template: `
    <input id="site-search" type="search" aria-label="Search">
    <main>
      <h1>Apply for benefits</h1>
      <p>Text of the page</p>
      <button type="button" ref="opener" @click="show">Open the form</button>
      <Teleport to="body">
        <div v-if="open" role="dialog" aria-label="Tell us who you are" @keydown.esc="hide">
          <label>Your name <input id="name" v-model.trim="name"></label>
        </div>
      </Teleport>
      <p id="replies">Replies: {{ replies }}</p>
      <one-stop agency="va" @one-stop-reply="replies += 1"></one-stop>
    </main>`,
  setup() {
    const [open, name, replies, opener] = [ref(false), ref(''), ref(0), ref(null)]
    const show = () => {
      open.value = true
      nextTick(() => document.querySelector('#name').focus())
    }
    const hide = () => {
      open.value = false
      opener.value.focus()
    }
    return { open, name, replies, opener, show, hide }
  },
})
// As Vue's notes for web components say.
app.config.compilerOptions.isCustomElement = (tag) => tag === 'one-stop'
app.mount('#app')
// As the package's README says.
await loadOneStop(document.querySelector('#app').dataset.oneStop)
