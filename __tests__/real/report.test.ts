import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { renderHtml } from '../../src/report/html.js'
import { EVERY } from '../report/fixtures.js'
import { type Browser, looksOf, type Page } from './page.js'
import { part } from './part.js'

// Opens the report in a real browser (CHROMIUM_BIN, driven by PLAYWRIGHT_CORE): those of the fixtures, one of which is
// full of hostile text, and those that the built program writes in its demo.

const DEMO = ['baseline', 'leaner', 'broken_chunks']
const WIDTHS = [360, 768, 1200]

let folder: string
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'))
  const { chromium } = createRequire(import.meta.url)(part('PLAYWRIGHT_CORE'))
  browser = await chromium.launch({ executablePath: part('CHROMIUM_BIN'), args: ['--no-sandbox'] })
  await judgeInDemo()
  for (const [name, make] of Object.entries(EVERY)) await write(name, renderHtml(make()))
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

describe.each([...Object.keys(EVERY), ...DEMO])('the report of %s', name => {
  const all = name === 'huge' ? [360] : WIDTHS

  test.each(all)('is read at %i pixels without scrolling sideways, folded parts open too', async width => {
    const found = await open(name, { viewport: { width, height: 900 } }, async page => {
      const folded = await looksOf(page)
      await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
      return [folded, await looksOf(page)]
    })
    for (const { widest, viewport } of found) expect(widest).toBeLessThanOrEqual(viewport)
  })

  test.each(['light', 'dark'] as const)('has enough contrast for every text in the %s scheme', async colorScheme => {
    const { contrasts, dark } = await open(name, { colorScheme }, looksOf)
    expect(dark).toBe(colorScheme === 'dark')
    expect(contrasts.length).toBeGreaterThan(2)
    expect(contrasts.filter(({ ratio }) => ratio < 4.5)).toEqual([])
  })

  test('names what each cell of its tables belongs to', async () => {
    const { heads } = await open(name, {}, looksOf)
    expect(heads.filter(({ scope }) => scope !== 'col' && scope !== 'row')).toEqual([])
    expect(heads.filter(({ inHead, scope }) => inHead !== (scope === 'col'))).toEqual([])
  })

  test('fits on paper as a table, nothing cut', async () => {
    const paper = { width: 680, height: 960 } // A4 with margins of 15 mm
    const { widest, tables } = await open(name, { viewport: paper }, async page => {
      await page.emulateMedia({ media: 'print' })
      return looksOf(page)
    })
    expect(widest).toBeLessThanOrEqual(paper.width)
    expect(tables.filter(({ display, cut }) => display !== 'table' || cut)).toEqual([])
  })
})

test('hostile text stays text: nothing it asks for is there', async () => {
  const built = await open('failed', {}, page =>
    page.evaluate<{ foreign: number; scripts: number; links: string[]; text: string }>(`({
      foreign: document.querySelectorAll('img, iframe, object, link, form').length,
      scripts: document.querySelectorAll('script').length,
      links: [...document.querySelectorAll('a:not([href^="#"])')].map(link => new URL(link.href).origin),
      text: document.body.textContent
    })`)
  )
  expect(built.foreign).toBe(0)
  expect(built.scripts).toBe(1)
  expect(new Set(built.links)).toEqual(new Set(['https://github.com']))
  expect(built.text).toContain('<img src=x onerror=alert(1)>')
})

test('script in a report would not run: the policy of the page refuses it', async () => {
  const page = renderHtml(EVERY['failed']!())
  await write('tampered', page.replace('</main>', '<img src="x" onerror="alert(1)"><script>alert(2)</script></main>'))
  const trouble = await troubleOf('tampered')
  expect(trouble.filter(each => each.startsWith('dialog'))).toEqual([])
  expect(trouble.filter(each => each.includes('Content Security Policy')).length).toBeGreaterThan(0)
})

test('a report that breaks these rules is found out', async () => {
  const wide = '<table><tr><th>head</th><td style="min-width:2000px;color:#888">grey</td></tr></table>'
  await write('broken', `<!doctype html><meta charset="utf-8"><body style="background:#fff">${wide}<img src="x.png">`)
  const { widest, contrasts, heads } = await open('broken', {}, looksOf, 'any')
  expect(widest).toBeGreaterThan(1280)
  expect(contrasts.some(({ ratio, text }) => ratio < 4.5 && text === 'grey')).toBe(true)
  expect(heads.map(({ scope }) => scope)).toEqual([null])
  expect(await troubleOf('broken')).toContainEqual(expect.stringContaining('request of'))
})

/** The demo up to where its rollouts begin: demo.test.ts tells the rest. */
async function judgeInDemo(): Promise<void> {
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  const demo = spawn(process.execPath, [cli, 'demo', '--out', folder], { stdio: 'ignore' })
  const ended = once(demo, 'exit')
  while (demo.exitCode === null && !existsSync(join(folder, 'demo', 'ledger'))) await sleep(100)
  demo.kill()
  await ended
  for (const name of DEMO) if (!existsSync(pathOf(name))) throw new Error(`the demo wrote no report of ${name}`)
}

function pathOf(name: string): string {
  return join(folder, 'demo', name, 'report.html')
}

async function write(name: string, page: string): Promise<void> {
  await mkdir(join(folder, 'demo', name), { recursive: true })
  await writeFile(pathOf(name), page)
}

type Options = { viewport?: { width: number; height: number }; colorScheme?: 'light' | 'dark' }

/** What `look` finds in a report, which must open without an error, a dialog or a request for anything else. */
async function open<T>(name: string, options: Options, look: (page: Page) => Promise<T>, trouble = 'none'): Promise<T> {
  const page = await browser.newPage(options)
  const seen = listen(page, pathOf(name))
  await page.goto(pathToFileURL(pathOf(name)).href, { waitUntil: 'load' })
  const found = await look(page)
  await page.close()
  if (trouble === 'none') expect(seen).toEqual([])
  return found
}

async function troubleOf(name: string): Promise<string[]> {
  const page = await browser.newPage()
  const seen = listen(page, pathOf(name))
  await page.goto(pathToFileURL(pathOf(name)).href, { waitUntil: 'load' })
  await page.close()
  return seen
}

/** Collects every error, dialog and request but the one for the page itself. */
function listen(page: Page, path: string): string[] {
  const seen: string[] = []
  page.on('console', message => seen.push(`console: ${message.text()}`))
  page.on('pageerror', error => seen.push(`error: ${error.message}`))
  page.on('dialog', dialog => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    if (request.url() !== pathToFileURL(path).href) seen.push(`request of ${request.url()}`)
  })
  return seen
}

test('the demo that is opened is the one that was just run', async () => {
  const result = JSON.parse(await readFile(join(folder, 'demo', 'broken_chunks', 'result.json'), 'utf8'))
  const heading = await open('broken_chunks', {}, page =>
    page.evaluate<string>('document.querySelector("h1").textContent')
  )
  expect(heading).toBe(`Don't ship ${result.name}`)
})
