import '@angular/compiler'
import 'zone.js'
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZoneChangeDetection } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'

const TEMPLATE = `
  <header><input id="site-search" type="search" aria-label="Search"></header>
  <main>
    <h1>Apply for benefits</h1>
    <p>Text of the page</p>
    <button type="button" #opener (click)="open = true">Open the form</button>
    @if (open) {
      <section role="dialog" aria-label="Tell us who you are" (keydown.escape)="open = false; opener.focus()">
        <label>Your name <input #name (input)="typed = name.value"></label>
        <output>{{ typed }}</output>
      </section>
    }
    <p id="replies">Replies: {{ replies }}</p>
    <one-stop agency="va" (one-stop-reply)="replies = replies + 1"></one-stop>
  </main>`

/** A page as Angular's notes for web components say: a schema of custom elements, and the events bound in the template. */
class AgencyPage {
  open = false
  typed = ''
  replies = 0

  /** Bound to the document, as @HostListener binds it. */
  search(event) {
    if (event.key !== '/' || event.target.closest('input')) return
    event.preventDefault()
    document.querySelector('#site-search').focus()
  }
}
Component({
  selector: 'agency-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  host: { '(document:keydown)': 'search($event)' },
  template: TEMPLATE,
})(AgencyPage)

await bootstrapApplication(AgencyPage, { providers: [provideZoneChangeDetection()] })
