import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clean } from '../../src/report/escape.js'
import { actionsLog, terminalLog } from '../../src/world/log.js'
import { bounded, inert, visible } from '../../src/world/log-text.js'
import { createRedactor } from '../../src/world/redact.js'

const ESC = '\u001b'

function stream(over: { isTTY?: boolean; columns?: number } = {}) {
  const written: string[] = []
  return { ...over, written, write: (text: string) => written.push(text), text: () => written.join('') }
}

function job() {
  const lines: string[] = []
  const secrets: string[] = []
  const say = (level: string) => (message: string) => lines.push(level ? `<${level}> ${message}` : message)
  const core = {
    info: say(''),
    notice: say('notice'),
    warning: say('warning'),
    error: say('error'),
    setSecret: (s: string) => secrets.push(s)
  }
  return { core, lines, secrets, text: () => lines.join('\n') }
}

function hands(...times: number[]) {
  return { elapsed: () => times.shift() ?? 0 }
}

describe('untrusted text in a job', () => {
  test.each([
    '::error file=a.ts::pwned',
    '::add-mask::e',
    '  ::set-output name=x::y',
    'fine\r::error::after a carriage return',
    'fine\n##[add-mask]e',
    `${ESC}[31m::error::behind an escape`
  ])('%j stands between stop-commands and never at the start of a line', text => {
    const { core, lines } = job()
    actionsLog(core).untrusted(text)
    const [stop, body, resume] = lines
    const token = /^::stop-commands::([0-9a-f-]{36})$/.exec(stop!)?.[1]
    expect(resume).toBe(`::${token}::`)
    expect(lines).toHaveLength(3)
    for (const line of body!.split(/\r|\n/)) expect(line.startsWith('| ')).toBe(true)
  })

  test('gets a new token each time, so that no text can know it', () => {
    const { core, lines } = job()
    const log = actionsLog(core)
    log.untrusted('a')
    log.untrusted('b')
    expect(lines[0]).not.toBe(lines[3])
  })

  test('lets commands work again even where printing fails', () => {
    const { core, lines } = job()
    let calls = 0
    const failing = {
      ...core,
      info(line: string) {
        if (++calls === 2) throw new Error('pipe closed')
        core.info(line)
      }
    }
    expect(() => actionsLog(failing).untrusted('x')).toThrow('pipe closed')
    expect(lines[1]).toBe(lines[0]!.replace('stop-commands::', '').concat('::'))
  })

  test('is bounded and says how much was left out', () => {
    const { core, lines } = job()
    actionsLog(core).untrusted('x'.repeat(100_000))
    expect(lines[1]!.length).toBeLessThan(9000)
    expect(lines[1]).toContain('91808 more characters')
  })
})

describe('a terminal log inside a job', () => {
  test('lets no line begin as a workflow command, whatever it is told', () => {
    const out = stream()
    const log = terminalLog(out, { GITHUB_ACTIONS: 'true' })
    log.info('fine\n::error::pwned')
    log.notice('  ::set-output name=x::y')
    log.warning('a\n##[add-mask]e')
    log.error('a\r::add-mask::e')
    log.progress('::add-mask::e', 0, 2)
    expect(out.text()).not.toMatch(/^\s*::|##\[/m)
  })

  test('shows the text of others after a bar', () => {
    const out = stream()
    terminalLog(out).untrusted('::error::pwned')
    expect(out.text()).toBe('| ::error::pwned\n')
  })
})

describe('lines of a job', () => {
  test('that quote a name can not become commands', () => {
    const { core, lines } = job()
    const log = actionsLog(core)
    log.info('::error::from a service name')
    log.info('ok\n  ::add-mask::x\n##[error]x')
    expect(lines).toEqual([': :error::from a service name', 'ok\n  : :add-mask::x\n## [error]x'])
  })

  test('go to their levels', () => {
    const { core, lines } = job()
    const log = actionsLog(core)
    log.notice('n')
    log.warning('w')
    log.error('e')
    expect(lines).toEqual(['<notice> n', '<warning> w', '<error> e'])
  })

  test('show progress at the start, each tenth, each half minute, and the end', () => {
    const { core, lines } = job()
    const log = actionsLog(core, { clock: hands(0, 1000, 2000, 40_000, 41_000, 42_000) })
    for (const done of [0, 5, 12, 13, 14, 100]) log.progress('asked', done, 100)
    expect(lines.map(line => line.replace(/,.*/, ''))).toEqual([
      'asked 0/100 (0 %)',
      'asked 12/100 (12 %',
      'asked 13/100 (13 %',
      'asked 100/100 (100 %)'
    ])
    expect(lines[1]).toContain('about 15 s left')
  })

  test('say how something stands where that changed, and else each ten minutes', () => {
    const { core, lines } = job()
    const log = actionsLog(core, { clock: hands(0, 15_000, 30_000, 600_000, 630_000) })
    for (const [line, what] of [
      ['812 more', 'thin'],
      ['790 more', 'thin'],
      ['over', 'failed'],
      ['still over', 'failed'],
      ['over for long', 'failed']
    ] as const) {
      log.stands(line, what)
    }
    expect(lines).toEqual(['812 more', 'over', 'over for long'])
  })
})

describe('a terminal', () => {
  test('gets colours and one redrawn line only where it is one', () => {
    const tty = stream({ isTTY: true, columns: 20 })
    const log = terminalLog(tty, {}, { clock: hands(0, 200) })
    log.progress('asking the canary', 0, 10)
    log.progress('asking the canary', 1, 10)
    log.warning('slow')
    expect(tty.written).toEqual([
      `\r${ESC}[2Kasking the canary 0`,
      `\r${ESC}[2Kasking the canary 1`,
      `\r${ESC}[2K${ESC}[33mwarning:${ESC}[0m slow\n`
    ])
  })

  test('has one line for how something stands, and a new one where that changed', () => {
    const tty = stream({ isTTY: true, columns: 40 })
    const log = terminalLog(tty, {}, { clock: hands(0, 15_000, 30_000) })
    log.stands('812 more', 'thin')
    log.stands('790 more', 'thin')
    log.stands('over', 'failed')
    log.info('done')
    expect(tty.text()).toBe(`\r${ESC}[2K812 more\r${ESC}[2K790 more\n\r${ESC}[2Kover\r${ESC}[2Kdone\n`)
  })

  test('loses the line that is drawn before something else is printed, and nothing twice', () => {
    const tty = stream({ isTTY: true, columns: 40 })
    const log = terminalLog(tty, {}, { clock: hands(0) })
    log.clear()
    log.stands('812 more', 'thin')
    log.clear()
    log.clear()
    expect(tty.written).toEqual([`\r${ESC}[2K812 more`, `\r${ESC}[2K`])
  })

  test('that is a pipe, or asks for no colour, gets plain text', () => {
    const pipe = stream()
    terminalLog(pipe).error('broken')
    expect(pipe.text()).toBe('error: broken\n')
    const plain = stream({ isTTY: true })
    terminalLog(plain, { NO_COLOR: '1' }).error('broken')
    expect(plain.text()).toBe('error: broken\n')
  })

  test('shows progress sparingly through a pipe, and ends it', () => {
    const pipe = stream()
    const log = terminalLog(pipe, {}, { clock: hands() })
    for (let done = 0; done <= 200; done++) log.progress('asked', done, 200)
    expect(pipe.written).toHaveLength(11)
    expect(pipe.written.at(-1)).toBe('asked 200/200 (100 %)\n')
  })

  test('is not driven by the text of others', () => {
    const pipe = stream()
    terminalLog(pipe).untrusted(`${ESC}[2J${ESC}]0;title\u0007a\u0008b\rc\u202ed`)
    expect(pipe.text()).toBe('| a␈b\n| c<U+202E>d\n')
  })
})

describe('secrets', () => {
  const secret = 'p@ss word/+é&x?~>>'

  test.each([
    ['as they are', secret],
    ['URL-encoded', encodeURIComponent(secret)],
    ['URL-encoded in lower case', encodeURIComponent(secret).replace(/%../g, c => c.toLowerCase())],
    ['as a form field', encodeURIComponent(secret).replaceAll('%20', '+')],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64url', Buffer.from(secret).toString('base64url')]
  ])('are shown as *** %s', (_, form) => {
    const out = stream()
    const log = terminalLog(out)
    log.mask(secret)
    log.info(`value ${form} end`)
    log.untrusted(form)
    expect(out.text()).not.toContain(form.slice(0, -3))
    expect(out.text()).toContain('value ***')
  })

  test('are found within base64 of something longer, as in Basic authentication', () => {
    const redactor = createRedactor()
    redactor.add('hunter2-token')
    for (const user of ['a', 'ab', 'abc']) {
      const header = Buffer.from(`${user}:hunter2-token`).toString('base64')
      expect(redactor.redact(header)).toContain('***')
      expect(redactor.redact(header).length).toBeLessThan(16)
    }
  })

  test('line by line, quoted in JSON, and put together by leaving out escapes', () => {
    const out = stream()
    const log = terminalLog(out)
    log.mask('first-line\nsecond "line"')
    log.info('x second "line" y')
    log.info(JSON.stringify({ key: 'first-line\nsecond "line"' }))
    log.info(`first${ESC}[0m-line`)
    expect(out.text()).not.toMatch(/first-line|second/)
  })

  test('are told to the runner in each form', () => {
    const { core, secrets, lines } = job()
    const log = actionsLog(core)
    log.mask('tok en/1')
    expect(secrets).toEqual(expect.arrayContaining(['tok en/1', 'tok%20en%2F1', 'dG9rIGVuLzE=']))
    log.info('tok en/1')
    expect(lines).toEqual(['***'])
  })

  test('too short to mask are warned about once, never shown', () => {
    const { core, secrets, lines } = job()
    const log = actionsLog(core)
    log.mask('abc')
    log.mask('xy')
    log.mask('')
    expect(secrets).toEqual([])
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toContain('abc')
  })

  const HARD = 'sk-live/9f&2c41d7+abc/Zz <"é'
  const hexOf = (char: string) => char.charCodeAt(0).toString(16).padStart(4, '0')
  test.each([
    ['by PHP’s JSON', JSON.stringify(HARD).slice(1, -1).replaceAll('/', '\\/')],
    [
      'by Go’s JSON',
      JSON.stringify(HARD)
        .slice(1, -1)
        .replace(/[<>&]/g, char => `\\u${hexOf(char)}`)
    ],
    ['in every character', [...HARD].map(char => `\\u${hexOf(char).toUpperCase()}`).join('')],
    ['in JSON within JSON', JSON.stringify(JSON.stringify(HARD).replaceAll('/', '\\/'))],
    [
      'in HTML',
      HARD.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&#34;').replaceAll('/', '&#x2F;')
    ],
    ['in a URL, twice', encodeURIComponent(encodeURIComponent(HARD))],
    ['in hexadecimal', Buffer.from(HARD).toString('hex').toUpperCase()],
    [
      'as a dump of its bytes',
      Buffer.from(HARD)
        .toString('hex')
        .replace(/..(?!$)/g, '$&:')
    ],
    ['as bytes of a program', [...Buffer.from(HARD)].map(byte => `\\${byte.toString(8)}`).join('')],
    ['in base64 of several lines', Buffer.from(HARD).toString('base64').replace(/.{12}/g, '$&\n')],
    ['in base64, by PHP’s JSON', Buffer.from(HARD).toString('base64').replaceAll('/', '\\/').replaceAll('=', '')],
    ['in HTML by names', HARD.replaceAll('&', '&amp;').replaceAll('/', '&sol;').replaceAll('+', '&plus;')],
    ['in HTML without semicolons', [...HARD].map(char => `&#${char.charCodeAt(0)}`).join('')]
  ])('are found escaped %s', (_, form) => {
    const redactor = createRedactor()
    redactor.add(HARD)
    expect(redactor.redact(`token ${form} is not valid`)).toMatch(/^token "?\W*\*\*\*\W* is not valid$/)
    // Cut short, the beginning does not tell either.
    expect(redactor.redact(`token ${form.slice(0, -4)}…`)).not.toContain(form.slice(0, 12))
  })

  test.each([
    ['as UTF-16 that was read as UTF-8', Buffer.from(HARD, 'utf16le').toString('latin1')],
    ['with a mark of no width after each letter', [...HARD].join('\u200b')],
    ['with a soft hyphen', HARD.replace('live', 'li\u00adve')],
    ['with an escape of the terminal', HARD.replace('live', `li${ESC}[0mve`)],
    ['broken into lines', HARD.replace('live', 'li\nve')],
    ['folded as a header is', HARD.replace('live', 'li\r\n  ve')],
    ['folded as a mail is', HARD.replace('live', 'li=\r\nve')],
    ['in base64 of UTF-16', Buffer.from(HARD, 'utf16le').toString('base64')],
    ['in hexadecimal of UTF-16', Buffer.from(HARD, 'utf16le').toString('hex')]
  ])('are found, and stand on no page, %s', (_, form) => {
    const redactor = createRedactor()
    redactor.add(HARD)
    const kept = redactor.redact(`token\n${form} is\nnot valid`)
    expect(kept).toContain('***')
    expect(kept.replace(/[^ -~]/g, '')).not.toContain('9f&2c41')
    expect(kept).not.toContain(form.slice(-9))
    expect(clean(kept)).not.toContain('sk-live')
    expect(redactor.redact('first\nsecond\u200b')).toBe('first\nsecond\u200b')
  })

  test('under eight characters are looked for as words of their own', () => {
    const redactor = createRedactor()
    redactor.add('canary')
    expect(redactor.redact('canary, canaryman and "canary"')).toBe('***, canaryman and "***"')
  })

  test('cost no more than the length of a text that nearly holds them', () => {
    const redactor = createRedactor()
    redactor.add('a/'.repeat(200))
    const text = `${'\\'.repeat(20_000)}${'a\\/'.repeat(20_000)}${'&amp;'.repeat(20_000)}%${'25'.repeat(20_000)}`
    expect(redactor.redact(text).length).toBeLessThan(text.length)
  })

  test('never survive, whatever they are and whatever stands around them', () => {
    const text = fc.string({ minLength: 8, maxLength: 40, unit: 'grapheme' })
    fc.assert(
      fc.property(text, fc.string(), fc.string(), (secret, before, after) => {
        fc.pre(secret.length >= 8 && !'*'.repeat(80).includes(secret))
        const redactor = createRedactor()
        redactor.add(secret)
        expect(redactor.redact(`${before}${secret}${after}`).split('***').join('')).not.toContain(secret)
      })
    )
  })
})

describe('text', () => {
  test('made visible holds no control but line ends and tabs, and no escape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: it must not be there
        expect(visible(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\u200b]/)
      })
    )
  })

  test('made inert has no line that begins with a command', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(':', '#', '[', ' ', '\n', 'a') }), text => {
        for (const line of inert(text).split('\n')) {
          expect(line.trimStart().startsWith('::')).toBe(false)
          expect(line).not.toContain('##[')
        }
      })
    )
  })

  test('is not cut within a character', () => {
    expect(bounded('ab😀', 3)).toBe('ab… (2 more characters)')
    expect(bounded('ab😀', 4)).toBe('ab😀')
  })
})
