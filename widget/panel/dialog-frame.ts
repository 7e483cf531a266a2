import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { PanelHost } from './panel-host.ts'

/** Narrower than this, or at 400 % zoom, the panel is the whole screen. The style sheet says the same. */
const PHONE = '(max-width: 480px), (max-height: 420px)'

/** Top layer without modality; Chrome 114, Safari 17, Firefox 125. Older ones get the z-index. */
const HAS_POPOVER = 'popover' in HTMLElement.prototype

/** What happens in our fields: a host's shortcuts and focus traps would take it for theirs. */
const OURS =
  'keydown keypress keyup beforeinput input paste copy cut focusin focusout compositionstart compositionupdate compositionend'.split(
    ' ',
  )

/** Keys with Ctrl, Alt or Command go on, and so do Tab, by which a dialog around us keeps the focus, and an Escape of no use. */
function keepIn(event: Event) {
  const { type, key, ctrlKey, altKey, metaKey, defaultPrevented } = event as KeyboardEvent
  const isUnused = type === 'keydown' && key === 'Escape' && !defaultPrevented
  if (!isUnused && key !== 'Tab' && !ctrlKey && !altKey && !metaKey) event.stopPropagation()
}

/**
 * How the panel stands on the screen. Wide: beside the page, in the top layer, not modal, so that the page stays
 * usable. Phone: the whole screen and modal, so that the focus cannot go behind it. Inline: it is simply there.
 */
export class DialogFrame implements ReactiveController {
  readonly #place: HTMLElement
  readonly #host: PanelHost
  readonly #phone = matchMedia(PHONE)
  isOpen = false
  /** Opened by a person over a modal dialog of the host's, which makes all else inert but a later one. One that comes after us is left in front. */
  #isOver = false

  constructor(place: HTMLElement & ReactiveControllerHost, host: PanelHost) {
    place.addController(this)
    this.#place = place
    this.#host = host
    // The launcher alone is a button of the page like any other: a modal of the host's may keep the focus from it.
    for (const type of OURS) (type[0] === 'f' ? place : host.root).addEventListener(type, keepIn)
    place.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !this.#dialog) return
      event.preventDefault()
      host.element.close()
    })
    // The phone's back gesture closes a modal dialog by itself.
    place.addEventListener(
      'cancel',
      (event) => {
        event.preventDefault()
        host.element.close()
      },
      true,
    )
  }

  hostConnected() {
    addEventListener('focus', this.#keepFocus, true)
    this.#phone.addEventListener('change', this.#show)
    for (const event of ['resize', 'scroll']) visualViewport?.addEventListener(event, this.#fit)
    if (this.isOpen) this.open(true) // it stood elsewhere in the page before
  }

  /** What left the page hears nothing of its window. */
  hostDisconnected() {
    removeEventListener('focus', this.#keepFocus, true)
    this.#phone.removeEventListener('change', this.#show)
    for (const event of ['resize', 'scroll']) visualViewport?.removeEventListener(event, this.#fit)
  }

  /** jQuery before 4 makes its `focusin` of this event on the document's way down: modals of Bootstrap 4 and jQuery UI would take the focus back. */
  readonly #keepFocus = (event: Event) => this.isOpen && event.target === this.#host.element && event.stopPropagation()

  get isPhone() {
    return this.#phone.matches
  }

  /** @param quietly - The focus stays where it is: a dialog that is inert for the moment does not take it. */
  open(quietly: boolean) {
    const dialog = this.#dialog
    this.isOpen = true
    this.#host.launcher.hidden = true
    if (!quietly) {
      this.#isOver = isHostModal()
      // Radix hears which field its own was left for, and takes the focus back; left for none, it does not.
      const had: Partial<HTMLElement> | null = document.activeElement
      had?.blur?.()
    }
    if (dialog) dialog.inert = quietly
    this.#show()
    if (dialog) dialog.inert = false
  }

  /** @returns false where it was not open. Focus returns to the launcher when it was in the panel. */
  close() {
    const dialog = this.#dialog
    if (!this.isOpen || !dialog) return false
    const inside = dialog.contains(this.#host.root.activeElement)
    this.isOpen = false
    hide(dialog)
    this.#host.launcher.hidden = false
    this.#host.launcher.ariaExpanded = 'false'
    if (inside) this.#host.launcher.focus({ preventScroll: true })
    return true
  }

  get #dialog() {
    return this.#place.querySelector('dialog')
  }

  readonly #show = () => {
    const dialog = this.#dialog
    if (!dialog || !this.isOpen) return
    const focused = this.#host.root.activeElement
    hide(dialog)
    dialog.ariaModal = String(this.#phone.matches)
    if (this.#phone.matches || (this.#isOver && isHostModal())) dialog.showModal()
    else if (HAS_POPOVER) {
      dialog.popover = 'manual'
      dialog.showPopover()
    } else dialog.setAttribute('open', '')
    if (dialog.contains(focused)) (focused as HTMLElement).focus()
    this.#host.launcher.ariaExpanded = 'true'
    this.#fit()
  }

  /** Keeps the question box above the on-screen keyboard. Not while someone has zoomed in: that view is theirs. */
  readonly #fit = () => {
    const view = visualViewport
    const dialog = this.#dialog
    if (!view || !dialog || view.scale > 1.01) return
    const keyboard = this.#phone.matches && view.height < innerHeight - 1
    dialog.style.setProperty('height', keyboard ? `${view.height}px` : '')
    dialog.style.setProperty('top', keyboard ? `${view.offsetTop}px` : '')
  }
}

function isHostModal() {
  return document.querySelector('dialog:modal') !== null
}

function hide(dialog: HTMLDialogElement) {
  if (HAS_POPOVER && dialog.matches(':popover-open')) dialog.hidePopover()
  dialog.removeAttribute('popover')
  if (dialog.open) dialog.close()
}
