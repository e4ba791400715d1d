import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ALL_QIDS, type Behaviour, GOLD, goldText } from '../doubles/rag-service.js'
import { filesIn, inScene, type Scene, type Step } from './runner.js'

const MARKER = '<!-- rollout-gate:v1:support-rag -->'
const HOSTILE = [
  '::error::pwned',
  '::add-mask::pwned',
  '##[add-path]pwned',
  MARKER,
  '| pwned | pwned |',
  '<img src=x onerror=pwned()><script>pwned()</script>',
  '@octocat fixes #1 https://evil.example ![x](https://evil.example/x.png) [link](javascript:pwned())',
  '```',
  '</details>',
  '# pwned',
  '\u001b[31mpwned\u202e\u0007'
].join('\n')

const BROKEN = new Set(ALL_QIDS.slice(0, 9))
/** Every text of a reply that people may get to see, hostile. */
const hostile: Behaviour = (good, { item }, response) => {
  if (item.qid === 'q10') {
    response.writeHead(500, { 'content-type': 'text/plain' }).end(HOSTILE)
    return undefined
  }
  if (!BROKEN.has(item.qid)) return good
  const [first] = good['retrieved'] as object[]
  return {
    ...good,
    answer: `${HOSTILE}\n${item.qid}`,
    citations: [HOSTILE],
    retrieved: [{ ...first, snippet_id: HOSTILE, section_id: HOSTILE, tokens: HOSTILE }],
    pins: { ...(good['pins'] as object), PROMPT_VER: HOSTILE }
  }
}

/** What GitHub would make of it: only our own marker, our own links, and tables of four to seven cells. */
function expectInert(text: string): void {
  expect(text).not.toMatch(/@octocat|<img|<script|^# pwned|^```\n?pwned/m)
  for (const unseen of ['\u001b', '\u202e', '\u0007']) expect(text).not.toContain(unseen)
  // Comments have our marker, and what the next run compares itself with; nobody else's.
  const hidden = text.split('<!--').slice(1)
  expect(hidden.filter(rest => !rest.startsWith(' rollout-gate:'))).toEqual([])
  expect(text.split(MARKER)).toHaveLength(text.startsWith(MARKER) ? 2 : 1)
  expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0)
  const links = [...text.matchAll(/\]\((\S+?)\)/g)].map(match => new URL(match[1]!).host)
  expect([...new Set(links)].filter(host => host !== 'github.com')).toEqual([])
  for (const line of text.split('\n').filter(line => line.startsWith('|'))) {
    expect([4, 5, 6, 7]).toContain(line.split('|').length - 2)
  }
}

function expectNotObeyed(step: Step): void {
  const ours = ['add-mask', 'notice', 'warning', 'error', 'stop-commands']
  expect(step.commands.filter(command => !ours.includes(command.name))).toEqual([])
  expect(step.commands.filter(command => command.message.trim() === 'pwned')).toEqual([])
}

test.concurrent('hostile text of a service acts on no log, table, comment, check or page', () =>
  inScene({ canary: hostile }, async ({ step, github, read }) => {
    const gate = await step()
    expect([gate.exit, gate.outputs['reason-code']]).toEqual([1, 'gate_failed'])
    expectNotObeyed(gate)
    const [comment] = github.state.comments
    expect(comment!.body).toContain('pwned')
    for (const text of [comment!.body, github.state.checkRuns[0]!.summary!, gate.summary]) expectInert(text)
    const page = await read('out/report.html')
    expect(page).not.toMatch(/<img|<script>pwned|href="javascript:/)
    expect(page).toContain('pwned')
  }))

test.concurrent('hostile text in a gold set acts on nothing either', () => {
  const items = GOLD.map(item =>
    BROKEN.has(item.qid) ? { ...item, qid: `${item.qid} ${HOSTILE}`.slice(0, 190) } : item
  )
  const wrong: Behaviour = (good, { item }) => (BROKEN.has(item.qid) ? { ...good, answer: 'not in context' } : good)
  return inScene({ canary: wrong, gold: goldText(items) }, async ({ step, github }) => {
    const gate = await step()
    expect([gate.exit, gate.outputs['reason-code']]).toEqual([1, 'gate_failed'])
    expectNotObeyed(gate)
    for (const text of [github.state.comments[0]!.body, github.state.checkRuns[0]!.summary!, gate.summary]) {
      expectInert(text)
    }
  })
})

test.concurrent('a gold set whose every line is wrong fills the log with nothing that acts', () => {
  const lines = Array.from({ length: 30 }, () =>
    JSON.stringify({ qid: `x\n${HOSTILE}`, question: 'q', answerable: true })
  )
  return inScene({ gold: `${lines.join('\n')}\n` }, async ({ step }) => {
    const gate = await step()
    expect([gate.exit, gate.outputs['reason-code']]).toEqual([2, 'gold_invalid'])
    expectNotObeyed(gate)
  })
})

const SECRET = 's3cr3t/with+odd&chars=&more'
const FORMS = [SECRET, encodeURIComponent(SECRET), Buffer.from(SECRET).toString('base64'), 's3cr3t']
const SECRETS = { secrets: ['RAG_TOKEN'], request: { headers: { authorization: 'Bearer ${RAG_TOKEN}' }, retries: 0 } }

/** Sends back what it was sent, in every form and place. */
const echo: Behaviour = (good, { item, headers }, response) => {
  const [, token = ''] = headers.authorization!.split(' ')
  const forms = `${headers.authorization} ${encodeURIComponent(token)} ${Buffer.from(token).toString('base64')}`
  if (item.qid === 'q10') {
    response.writeHead(401, { 'content-type': 'text/plain' }).end(`No such token: ${forms}`)
    return undefined
  }
  if (!BROKEN.has(item.qid)) return good
  const [first] = good['retrieved'] as object[]
  return {
    ...good,
    answer: forms,
    retrieved: [{ ...first, snippet_id: forms, tokens: forms }],
    pins: { ...(good['pins'] as object), PROMPT_VER: forms }
  }
}

async function expectNoSecret({ folder, github }: Scene, step: Step): Promise<void> {
  const log = step.stdout.replace(/^::add-mask::.*$/gm, '') + step.stderr
  const places: [string, string][] = [
    ...(await filesIn(join(folder, 'out'))),
    ['log', log],
    ['summary', step.summary],
    ['outputs', JSON.stringify(step.outputs)],
    ['comments', JSON.stringify(github.state.comments)],
    ['checks', JSON.stringify(github.state.checkRuns)]
  ]
  const leaks = places.flatMap(([place, text]) => FORMS.filter(form => text.includes(form)).map(form => [place, form]))
  expect(leaks).toEqual([])
}

test.concurrent('a secret is sent, masked first, and stands in no file, log, comment or check', () =>
  inScene({ manifest: SECRETS }, async scene => {
    const gate = await scene.step({ env: { RAG_TOKEN: SECRET } })
    expect(gate.exit).toBe(0)
    expect(scene.canary.asked[0]!.headers.authorization).toBe(`Bearer ${SECRET}`)
    const masks = gate.commands.filter(command => command.name === 'add-mask').map(command => command.message)
    expect(masks).toEqual(expect.arrayContaining([SECRET]))
    await expectNoSecret(scene, gate)
  }))

test.concurrent('a secret that a service sends back stands nowhere either', () =>
  inScene({ manifest: SECRETS, canary: echo }, async scene => {
    const gate = await scene.step({ env: { RAG_TOKEN: SECRET } })
    expect([gate.exit, gate.outputs['reason-code']]).toEqual([1, 'gate_failed'])
    expect(await scene.read('out/rows.jsonl')).toContain('Bearer ***')
    await expectNoSecret(scene, gate)
  }))

test.concurrent('a secret in a manifest that is refused is not quoted', () =>
  inScene({ manifest: { ...SECRETS, targets: { gold_regression: '${RAG_TOKEN}' } } }, async scene => {
    const gate = await scene.step({ env: { RAG_TOKEN: SECRET } })
    expect([gate.exit, gate.outputs['reason-code']]).toEqual([2, 'manifest_invalid'])
    await expectNoSecret(scene, gate)
  }))
