import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { renderHtml } from '../../src/report/html.js'
import { askedOf, ITEM, many, PASSAGE, rowOf } from '../report/asked.js'
import { failed, HOSTILE, passed, warned } from '../report/fixtures.js'
import { complete, rolledBack, LOOKS as SEEN, underWay } from '../report/rollouts.js'
import { type Browser, looksOf, type Page } from './page.js'
import { part } from './part.js'

// A report in a real browser (CHROMIUM_BIN, driven by PLAYWRIGHT_CORE): what a person does with its questions, and whether
// everybody can. With SCREENSHOTS=DIR it leaves pictures there, to be looked at.

const PAGES: Record<string, () => string> = {
  passed: () => renderHtml(passed(), askedOf({ canary: askedOf().baseline })),
  failed: () => renderHtml(failed(), askedOf()),
  unsettled: () => renderHtml(warned(), askedOf()),
  hostile: () =>
    renderHtml(
      failed(),
      askedOf({
        items: [{ ...ITEM, question: HOSTILE, paraphrases: [], anchor: HOSTILE, tags: [HOSTILE] }],
        canary: [rowOf({ answer: HOSTILE, citations: [HOSTILE] })],
        snippets: new Map([['k1', { ...PASSAGE, id: HOSTILE, text: HOSTILE }]])
      })
    ),
  'under way': () => renderHtml(underWay(), undefined, SEEN),
  'rolled back': () => renderHtml(rolledBack(), undefined, SEEN),
  complete: () => renderHtml(complete()),
  large: () => renderHtml(failed(), many(500))
}

let folder: string
let browser: Browser
let axe: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explorer-'))
  const require = createRequire(import.meta.url)
  axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8')
  browser = await require(part('PLAYWRIGHT_CORE')).chromium.launch({
    executablePath: part('CHROMIUM_BIN'),
    args: ['--no-sandbox']
  })
  for (const [name, make] of Object.entries(PAGES)) await writeFile(join(folder, `${name}.html`), make())
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

const ALL = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 390 }
] as const
/** Each scheme and each width once; all of them for pictures. */
const LOOKS = process.env['SCREENSHOTS'] ? ALL : ALL.slice(0, 2)

describe.each(Object.keys(PAGES).filter(name => name !== 'large'))('a report that is %s', name => {
  test.each(LOOKS)('can be used by everybody, $colorScheme at $width pixels', async ({ colorScheme, width }) => {
    const found = await open(name, { colorScheme, viewport: { width, height: 900 } }, async page => {
      await page.evaluate(`${axe}; null`)
      if (process.env['SCREENSHOTS']) {
        const path = join(process.env['SCREENSHOTS'], `${name} ${colorScheme} ${width}.png`)
        await page.screenshot({ path, fullPage: true })
      }
      const run = `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`
      return { broken: await page.evaluate<string[]>(run), ...(await looksOf(page)) }
    })
    expect(found.broken).toEqual([])
    expect(found.widest).toBeLessThanOrEqual(found.viewport)
    expect(found.contrasts.filter(({ ratio }) => ratio < 4.5)).toEqual([])
  })
})

test('a link to a question opens it at the try that it names, with the differences marked', async () => {
  const seen = await open('failed', { hash: 'item=refund&try=0' }, page =>
    page.evaluate<Record<string, string[]>>(`({
      heading: [document.querySelector('.question').textContent],
      gone: [...document.querySelectorAll('#detail .answer del')].map(each => each.textContent),
      come: [...document.querySelectorAll('#detail .answer ins')].map(each => each.textContent),
      target: [...document.querySelectorAll('.snippet mark')].map(each => each.textContent)
    })`)
  )
  expect(seen).toEqual({
    heading: ['How long may I return it?'],
    gone: ['30', 'days'],
    come: ['two', 'weeks'],
    target: ['30 days', '30 days']
  })
})

test('a link to a row unfolds its evidence', async () => {
  const shown = await open('passed', { hash: 'row=coverage' }, page =>
    page.evaluate<boolean[]>(`[...document.querySelectorAll('.ev')].filter(each => each.checkVisibility()).map(each =>
      each.previousElementSibling.dataset.row)`)
  )
  expect(shown).toEqual(['coverage'])
})

test('the theme switch goes from what the system asks for to the other one, and back', async () => {
  const press = `document.querySelector('[data-theme-switch]').click(), getComputedStyle(document.body).backgroundColor`
  for (const colorScheme of ['light', 'dark'] as const) {
    const [other, own] = await open('rolled back', { colorScheme }, async page => [
      await page.evaluate<string>(press),
      await page.evaluate<string>(press)
    ])
    expect([other, own]).toEqual(
      colorScheme === 'light' ? ['rgb(13, 17, 23)', 'rgb(255, 255, 255)'] : ['rgb(255, 255, 255)', 'rgb(13, 17, 23)']
    )
  }
})

test('keys go through the list, and what is typed into the search does not', async () => {
  const seen = await open('large', {}, page =>
    page.evaluate<string[]>(`(() => {
      const press = (key, target = document.body) => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      const here = () => document.querySelector('#list [aria-current=true] .q').textContent
      const all = [here()]
      press('j'); all.push(here())
      press('k'); all.push(here())
      press('/'); all.push(document.activeElement.id)
      press('j', document.activeElement); all.push(here())
      return all
    })()`)
  )
  expect(seen[1]).not.toBe(seen[0])
  expect(seen.slice(2)).toEqual([seen[0], 'search', seen[0]])
})

test('filters and the search show what they say, and say how many', async () => {
  const counts = await open('large', {}, page =>
    page.evaluate<string[]>(`(() => {
      const count = () => document.getElementById('count').textContent
      const search = text => {
        document.getElementById('search').value = text
        document.getElementById('search').dispatchEvent(new Event('input'))
      }
      const all = [count()]
      document.querySelector('[data-filter=all]').click(); all.push(count())
      search('no such words'); all.push(count())
      document.querySelector('[data-go=all]').click(); all.push(count())
      return all
    })()`)
  )
  expect(counts[0]).toMatch(/^1\d\d of 500 questions$/)
  expect(counts.slice(1)).toEqual(['500 of 500 questions', '0 of 500 questions', '500 of 500 questions'])
})

test('without JavaScript the verdict and the evidence of every row are there', async () => {
  const seen = await open('failed', { javaScriptEnabled: false }, page => page.content())
  expect(seen).toContain('The list of questions needs JavaScript')
  expect(seen).toContain('class="ev"')
})

interface Options {
  viewport?: { width: number; height: number }
  colorScheme?: 'light' | 'dark'
  javaScriptEnabled?: boolean
  hash?: string
}

/** What `look` finds in a page, which must open without an error, a dialog or a request for anything else. */
async function open<T>(name: string, { hash = '', ...options }: Options, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage(options)
  const address = pathToFileURL(join(folder, `${name}.html`)).href
  const trouble: string[] = []
  page.on('console', message => trouble.push(message.text()))
  page.on('pageerror', error => trouble.push(error.message))
  page.on('dialog', dialog => void dialog.dismiss().then(() => trouble.push(dialog.message())))
  page.on('request', request => {
    if (request.url().split('#')[0] !== address) trouble.push(request.url())
  })
  await page.goto(hash === '' ? address : `${address}#${hash}`, { waitUntil: 'load' })
  const isReady = 'document.querySelector("#data") === null || document.querySelector("#list li") !== null'
  if (options.javaScriptEnabled !== false) await page.waitForFunction(isReady)
  const found = await look(page)
  await page.close()
  expect(trouble).toEqual([])
  return found
}
