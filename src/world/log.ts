import { randomUUID } from 'node:crypto'
import type { Clock, Log } from '../model/world.js'
import { systemClock } from './clock.js'
import { bounded, createPace, createRepeat, inert, visible } from './log-text.js'
import { createRedactor, type Redactor, SHORTEST_INSIDE, SHORTEST_SECRET } from './redact.js'

const MAX_LINE = 65_536
const MAX_UNTRUSTED = 8_192
const REDRAW_MS = 100
const JOB_SHARE = 0.1
const JOB_EVERY_MS = 30_000
/** A line that says the same again is printed this often. */
const REPEAT_MS = 10 * 60_000

/** What a terminal log writes to: process.stderr, or anything with its `write`. */
interface LogStream {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}

/** The part of @actions/core that a job log needs. */
interface CoreLike {
  info(message: string): void
  notice(message: string): void
  warning(message: string): void
  error(message: string): void
  setSecret(secret: string): void
}

interface LogOptions {
  clock?: Pick<Clock, 'elapsed'>
  redactor?: Redactor
}

interface TerminalLog extends Log {
  /** A line that is still drawn gives way to what is printed elsewhere. */
  clear(): void
}

const YELLOW = 33
const RED = 31
const DIM = 2

/**
 * A log for people at a terminal. Colours and a redrawn progress line only on a TTY (no colours with NO_COLOR);
 * elsewhere progress is a line now and then. In a job of GitHub Actions no line is a workflow command.
 */
export function terminalLog(
  stream: LogStream,
  env: Readonly<Record<string, string | undefined>> = {},
  options: LogOptions = {}
): TerminalLog {
  const { clock = systemClock, redactor = createRedactor() } = options
  const tty = stream.isTTY === true
  const colours = tty && !env['NO_COLOR']
  const pace = tty ? createPace(0, REDRAW_MS) : createPace(JOB_SHARE, JOB_EVERY_MS)
  const repeat = createRepeat(REPEAT_MS)
  const plain = cleaner(redactor)
  const clean = (text: string, max: number) => (env['GITHUB_ACTIONS'] ? inert(plain(text, max)) : plain(text, max))
  const paint = (code: number, text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text)
  let drawn = false
  let standing = false

  /** What takes away a line that is drawn. */
  const wiping = () => {
    const wipe = drawn ? '\r\u001b[2K' : ''
    drawn = false
    standing = false
    return wipe
  }
  const print = (text: string) => {
    stream.write(`${wiping()}${text}\n`)
  }
  const redraw = (line: string, end = '') => {
    const oneLine = clean(line, MAX_LINE).replaceAll('\n', ' ')
    const room = (stream.columns || 80) - 1
    stream.write(`\r\u001b[2K${oneLine.length > room ? `${oneLine.slice(0, room - end.length)}${end}` : oneLine}`)
    drawn = true
  }
  const log: TerminalLog = {
    clear() {
      const wipe = wiping()
      if (wipe !== '') stream.write(wipe)
    },
    info: line => print(clean(line, MAX_LINE)),
    notice: line => print(clean(line, MAX_LINE)),
    warning: line => print(`${paint(YELLOW, 'warning:')} ${clean(line, MAX_LINE)}`),
    error: line => print(`${paint(RED, 'error:')} ${clean(line, MAX_LINE)}`),
    untrusted: text => print(paint(DIM, quoted(clean(text, MAX_UNTRUSTED)))),
    mask: masker(redactor, line => log.warning(line)),
    progress(label, done, total) {
      const line = pace.step(label, done, total, clock.elapsed())
      if (line === null) return
      if (!tty || done >= total) return print(clean(line, MAX_LINE))
      redraw(line)
    },
    stands(line, what) {
      const due = repeat(what, clock.elapsed())
      if (!tty) return void (due && print(clean(line, MAX_LINE)))
      // What stood there before a change stays to be read.
      if (due === 'changed' && standing) stream.write('\n')
      redraw(line, '…')
      standing = true
    }
  }
  return log
}

/** Only what went wrong. */
export function quiet(log: Log): Log {
  const nothing = () => undefined
  return { ...log, info: nothing, notice: nothing, progress: nothing, stands: nothing }
}

/**
 * A log for a job of GitHub Actions. Every line is made inert but those that are meant as workflow commands; text of
 * others stands between stop-commands under a token that nobody can guess.
 */
export function actionsLog(core: CoreLike, options: LogOptions = {}): Log {
  const { clock = systemClock, redactor = createRedactor() } = options
  const pace = createPace(JOB_SHARE, JOB_EVERY_MS)
  const repeat = createRepeat(REPEAT_MS)
  const clean = cleaner(redactor)
  const info = (line: string) => core.info(inert(clean(line, MAX_LINE)))
  return {
    info,
    notice: line => core.notice(clean(line, MAX_LINE)),
    warning: line => core.warning(clean(line, MAX_LINE)),
    error: line => core.error(clean(line, MAX_LINE)),
    untrusted(text) {
      const token = randomUUID()
      core.info(`::stop-commands::${token}`)
      try {
        core.info(quoted(clean(text, MAX_UNTRUSTED)))
      } finally {
        core.info(`::${token}::`)
      }
    },
    mask: masker(
      redactor,
      line => core.warning(line),
      form => core.setSecret(form)
    ),
    progress(label, done, total) {
      const line = pace.step(label, done, total, clock.elapsed())
      if (line !== null) info(line)
    },
    stands(line, what) {
      if (repeat(what, clock.elapsed())) info(line)
    }
  }
}

/** Redacts twice: once before the text is changed, once for what only became a secret by leaving out escapes. */
function cleaner(redactor: Redactor): (text: string, max: number) => string {
  return (text, max) => bounded(redactor.redact(visible(redactor.redact(text))), max)
}

function quoted(text: string): string {
  return text.replace(/\n$/, '').replace(/^/gm, '| ')
}

/** Says once of each kind which secrets are not masked everywhere; never how a secret begins. */
function masker(redactor: Redactor, warn: (line: string) => void, announce: (form: string) => void = () => {}) {
  const warned = new Set<string>()
  const once = (line: string) => {
    if (!warned.has(line)) warn(line)
    warned.add(line)
  }
  return (secret: string) => {
    if (secret === '') return
    const forms = redactor.add(secret)
    if (forms === null) return once(`a secret has fewer than ${SHORTEST_SECRET} characters: it is not masked`)
    for (const form of forms) announce(form)
    if (secret.length >= SHORTEST_INSIDE) return
    once(`a secret has fewer than ${SHORTEST_INSIDE} characters: it is masked only where it is a word of its own`)
  }
}
