import type { Questions } from '../questions.js'
import type { PageElement, PageWindow } from './dom.js'

/**
 * Runs within the page, sent there as its own text: unfolds rows, copies commands, changes between light and dark, and hands the questions to `explore`.
 * Imports types alone, and uses nothing around it.
 */
export async function openPage(window: PageWindow, explore: (window: PageWindow, data: Questions) => void) {
  const { document, location, history } = window
  document.documentElement.classList.toggle('js', true)

  function unfold(head: PageElement, on: boolean) {
    head.classList.toggle('open', on)
    head.querySelector('[aria-expanded]')?.setAttribute('aria-expanded', String(on))
    head.nextElementSibling?.classList.toggle('open', on)
  }
  for (const head of document.querySelectorAll('tr[data-row]')) {
    head.addEventListener('click', event => {
      if (event.target.closest('a')) return
      const on = !head.classList.contains('open')
      unfold(head, on)
      history.replaceState(null, '', on ? `#row=${head.dataset['row']}` : '#gates')
    })
  }

  function route() {
    const row = new URLSearchParams(location.hash.slice(1)).get('row')
    const head = [...document.querySelectorAll('tr[data-row]')].find(each => each.dataset['row'] === row)
    if (!head) return false
    const fold = head.closest('details')
    if (fold) fold.open = true
    unfold(head, true)
    head.scrollIntoView({ block: 'start' })
    return true
  }

  for (const button of document.querySelectorAll('[data-copy]')) {
    button.addEventListener('click', () => {
      void window.navigator.clipboard?.writeText(button.dataset['copy'] ?? '')
      button.textContent = 'Copied'
    })
  }
  const root = document.documentElement
  document.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
    const now = root.dataset['theme'] ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
    root.dataset['theme'] = now === 'dark' ? 'light' : 'dark'
  })
  document.addEventListener('click', event => {
    const mark = event.target.closest('[data-item]')
    if (mark) location.hash = `item=${encodeURIComponent(mark.dataset['item'] ?? '')}`
  })
  window.addEventListener('hashchange', route)

  const data = document.getElementById('data')
  if (data) {
    const text = data.textContent ?? ''
    explore(window, JSON.parse(data.dataset['form'] === 'deflate' ? await inflate(text) : text))
  }
  if (!route() && location.hash === '') {
    const first = document.querySelector('tr[data-row].failing')
    if (first) unfold(first, true)
  }

  function inflate(text: string): Promise<string> {
    const bytes = Uint8Array.from(window.atob(text), char => char.charCodeAt(0))
    const stream = new window.Blob([bytes]).stream().pipeThrough(new window.DecompressionStream('deflate-raw'))
    return new window.Response(stream).text()
  }
}
