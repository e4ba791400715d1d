import { readFileSync } from 'node:fs'

/** The few parts of playwright-core that the tests use; it is installed apart from the project. */
export interface Browser {
  newPage(options?: object): Promise<Page>
  close(): Promise<void>
}

export interface Page {
  goto(url: string, options?: object): Promise<unknown>
  /** Runs an expression within the page. */
  evaluate<T>(expression: string): Promise<T>
  /** Resolves when an expression within the page is true. */
  waitForFunction(expression: string): Promise<unknown>
  content(): Promise<string>
  screenshot(options: { path: string; fullPage: boolean }): Promise<unknown>
  emulateMedia(options: { media: 'print' }): Promise<void>
  close(): Promise<void>
  on(event: 'console', listener: (message: { text(): string }) => void): void
  on(event: 'pageerror', listener: (error: Error) => void): void
  on(event: 'dialog', listener: (dialog: { message(): string; dismiss(): Promise<void> }) => void): void
  on(event: 'request', listener: (request: { url(): string }) => void): void
}

interface Looks {
  /** Pixels: how far the page reaches, and how wide the window is. */
  widest: number
  viewport: number
  dark: boolean
  /** One entry for each text colour on each background (WCAG 2, relative luminance), with an example. */
  contrasts: { ratio: number; colour: string; on: string; text: string }[]
  heads: { scope: string | null; inHead: boolean }[]
  tables: { display: string; cut: boolean }[]
}

/** What a reader would see of the page. */
export function looksOf(page: Page): Promise<Looks> {
  return page.evaluate(`(${LOOKS})()`)
}

const LOOKS = readFileSync(new URL('./looks.js', import.meta.url), 'utf8').replace(/^export default /m, '')
