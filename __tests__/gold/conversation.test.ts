import { readFileSync, writeFileSync } from 'node:fs'
import { afterEach, expect, test } from '@jest/globals'
import { goodReply, json, type Service, startService } from '../doubles/http-service.js'
import { ask, itemOf, manifestOf } from './setting.js'

/** A chat service that remembers nothing: what was said comes with each request. */

const services: Service[] = []

afterEach(async () => {
  await Promise.all(services.splice(0).map(service => service.close()))
})

interface Message {
  role: string
  content: string
}

async function chat(answer: (messages: Message[]) => string | number = () => 'ninety days'): Promise<Service> {
  const service = await startService((response, { body }) => {
    const said = answer((body as { messages: Message[] }).messages)
    if (typeof said === 'number') response.writeHead(said).end()
    else json(response, { ...goodReply(), answer: said })
  })
  services.push(service)
  return service
}

const turn = (qid: string, changes = {}) =>
  itemOf({ qid, question: `${qid}?`, session_id: 'talk', paraphrases: [], ...changes })
const manifestTo = ({ url }: Service, body: object = { messages: '{{messages}}' }) =>
  manifestOf({ canary: url, request: { body, retries: 0 }, gold: { seeds: [1] } })
const heard = (service: Service) =>
  service.received.map(({ body }) => (body as { messages: Message[] }).messages.map(({ content }) => content))

test('each turn is asked with the earlier questions and the answers that this arm gave', async () => {
  const service = await chat(messages => `ninety days, said ${messages.length}`)
  const { rows } = await ask({ manifest: manifestTo(service), items: [turn('one'), turn('two'), turn('three')] })
  expect(heard(service)).toEqual([
    ['one?'],
    ['one?', 'ninety days, said 1', 'two?'],
    ['one?', 'ninety days, said 1', 'two?', 'ninety days, said 3', 'three?']
  ])
  const roles = (service.received[2]!.body as { messages: Message[] }).messages.map(({ role }) => role)
  expect(roles).toEqual(['user', 'assistant', 'user', 'assistant', 'user'])
  expect(rows.every(row => row.solved)).toBe(true)
})

test('an item brings what was said before it, and no other item hears of it', async () => {
  const service = await chat()
  const history = [
    { role: 'user' as const, content: 'I bought a coat.' },
    { role: 'assistant' as const, content: 'How nice.' }
  ]
  const alone = (qid: string) => itemOf({ qid, question: `${qid}?`, paraphrases: [] })
  await ask({ manifest: manifestTo(service), items: [{ ...alone('with'), history }, alone('without')] })
  expect(heard(service).toSorted((a, b) => b.length - a.length)).toEqual([
    ['I bought a coat.', 'How nice.', 'with?'],
    ['without?']
  ])
})

test('a turn that got no answer is left out together with its question', async () => {
  const service = await chat(messages => {
    const last = messages.at(-1)!.content
    return last === 'one?' ? 500 : last === 'two?' ? ' ' : 'ninety days'
  })
  await ask({ manifest: manifestTo(service), items: ['one', 'two', 'three', 'four'].map(qid => turn(qid)) })
  expect(heard(service)).toEqual([['one?'], ['two?'], ['three?'], ['three?', 'ninety days', 'four?']])
})

test('a resumed conversation goes on with what was said, however long it was', async () => {
  const long = `ninety days ${'and more '.repeat(400)}`
  const service = await chat(messages => (messages.at(-1)!.content === 'one?' ? long : 'ninety days'))
  const manifest = manifestTo(service)
  const items = [turn('one'), turn('two')]
  const { file } = await ask({ manifest, items })
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  writeFileSync(file, `${lines.slice(0, 2).join('\n')}\n`)
  await ask({ manifest, items, file, resume: true })
  expect(heard(service)).toHaveLength(3)
  expect(heard(service)[2]).toEqual(['one?', long, 'two?'])
})

test('a whole answer is kept only where a later turn sends it', async () => {
  const long = 'ninety days '.repeat(100)
  const service = await chat(() => long)
  const { rows } = await ask({ manifest: manifestTo(service), items: [turn('one'), turn('two')] })
  expect(rows.map(row => row.answer_whole)).toEqual([long, undefined])
  const remembers = manifestTo(service, { messages: [], session: '{{session}}' })
  const second = await ask({ manifest: remembers, items: [turn('one'), turn('two')] })
  expect(second.rows.map(row => row.answer_whole)).toEqual([undefined, undefined])
})
