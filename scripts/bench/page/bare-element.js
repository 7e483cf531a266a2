// The floor of the page benchmark: about a kilobyte, a shadow root, a style sheet and a button.
const STYLE = `
:host { position: fixed; inset: auto 24px 24px auto; z-index: 1000; font: 16px/1.5 system-ui, sans-serif }
button { display: flex; align-items: center; min-height: 48px; padding: 8px 20px; border: 1px solid transparent; border-radius: 24px; background: #0b4f8a; color: #fff; font: inherit; font-weight: 600; cursor: pointer; box-shadow: 0 2px 10px rgb(0 0 0/.22) }
button:hover { filter: brightness(.9) }
button:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 3px }
@media print { :host { display: none } }
`
class BareLauncher extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    root.adoptedStyleSheets = [sheet]
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Ask a question'
    root.append(button)
  }
}
customElements.define('bare-launcher', BareLauncher)
