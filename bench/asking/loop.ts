/** The plain loop: `node loop.js URL QUESTIONS CONCURRENCY`. Fetches, parses, keeps what a judge would need. */

const [url = '', questions = '0', concurrency = '8'] = process.argv.slice(2)
const rows: { ms: number; answer: string }[] = []
let next = 0

async function worker(): Promise<void> {
  while (next < Number(questions)) {
    const seed = next++
    const started = performance.now()
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question: `What does the gate do, in case ${seed}?`, seed })
    })
    const reply = (await response.json()) as { answer: string }
    rows.push({ ms: performance.now() - started, answer: reply.answer })
  }
}

await Promise.all(Array.from({ length: Number(concurrency) }, worker))
if (rows.length !== Number(questions)) throw new Error('the loop is short of rows')
