import { createServer } from 'node:http'

/** A service that answers every question alike after a delay: `node server.js DELAY_MS`, prints its port. */

const delay = Number(process.argv[2] ?? 0)
const pins = { INDEX_HASH: 'sha256:1', RERANK_HASH: 'sha256:2', PROMPT_VER: 'p-1', MODEL_VER: 'm-2026-01-01' }
const text = 'The gate judges a canary by evidence from the gold set and says so in one table. '.repeat(4)
const reply = JSON.stringify({
  answer: 'The gate judges a canary by evidence.',
  citations: ['s1'],
  retrieved: Array.from({ length: 4 }, (_, at) => ({
    snippet_id: `s${at + 1}`,
    section_id: 'gate',
    source_url: 'https://docs.example/gate',
    offsets: [at * 100, at * 100 + 100],
    tokens: 40,
    text
  })),
  usage: { input_tokens: 200, output_tokens: 20 },
  cost_usd: 0.0001,
  pins
})

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    const answer = () => response.writeHead(200, { 'content-type': 'application/json' }).end(reply)
    if (delay === 0) answer()
    else setTimeout(answer, delay)
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => console.log((server.address() as { port: number }).port))
