/** The few parts of a browser that the page's script uses: the program itself runs without one. */

export interface PageElement {
  textContent: string | null
  hidden: boolean
  open: boolean
  value: string
  tagName: string
  className: string
  dataset: Record<string, string | undefined>
  classList: { toggle(name: string, on?: boolean): boolean; contains(name: string): boolean }
  nextElementSibling: PageElement | null
  append(...children: (PageElement | string)[]): void
  replaceChildren(...children: (PageElement | string)[]): void
  setAttribute(name: string, value: string): void
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
  addEventListener(type: string, listener: (event: PageEvent) => void): void
  scrollIntoView(options?: { block: 'start' | 'nearest' }): void
  focus(): void
  remove(): void
  blur(): void
  showModal(): void
}

export interface PageEvent {
  target: PageElement
  key: string
  metaKey: boolean
  ctrlKey: boolean
  altKey: boolean
  preventDefault(): void
}

export interface PageWindow {
  document: PageElement & {
    documentElement: PageElement
    createElement(tag: string): PageElement
    getElementById(id: string): PageElement | null
  }
  location: { hash: string; href: string }
  history: { replaceState(data: null, unused: string, url: string): void }
  navigator: { clipboard?: { writeText(text: string): Promise<void> } }
  matchMedia(query: string): { matches: boolean }
  addEventListener(type: string, listener: (event: PageEvent) => void): void
  atob(text: string): string
  Blob: new (parts: readonly Uint8Array[]) => { stream(): { pipeThrough(through: unknown): unknown } }
  DecompressionStream: new (format: 'deflate-raw') => unknown
  Response: new (body: unknown) => { text(): Promise<string> }
}

export type Child = PageElement | string | null | false

/** Makes an element, of a class or with attributes; empty attributes are left out. */
export type Make = (tag: string, of: string | Record<string, string>, ...children: Child[]) => PageElement

/** Runs within the page, sent there as its own text. */
export function maker(document: PageWindow['document']): Make {
  return (tag, of, ...children) => {
    const element = document.createElement(tag)
    const attributes: Record<string, string> = typeof of === 'string' ? { class: of } : of
    for (const [name, value] of Object.entries(attributes)) if (value !== '') element.setAttribute(name, value)
    element.append(...children.filter(child => child !== null && child !== false))
    return element
  }
}
