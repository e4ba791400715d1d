import { folderLedger } from '../../src/rollout/folder-ledger.js'
import { actorOf, ownership } from '../../src/rollout/owner.js'
import { recover } from '../../src/rollout/recover.js'
import { rollBack } from '../../src/rollout/roll-back.js'
import { openRouter } from '../../src/routers/open-router.js'
import { systemClock } from '../../src/world/clock.js'
import { openHttp } from '../../src/world/http.js'
import { newFate } from './fate.js'
import { BY_HAND, fated, NAME, newDeps, pendingOf, promote, promotion } from './setting.js'

/**
 * A process that does one command over a folder and a webhook, and kills itself with SIGKILL before or after its n-th
 * outside call. argv: folder, URL of the router, command, phase, n, before | after.
 */
const [folder, url, command, phase, at, when] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
  string
]
const fate = newFate(Number(at), when as 'before' | 'after', () => process.kill(process.pid, 'SIGKILL'))
const capabilities = { sticky: true, mirrorPercent: true, step: 1 }
const router = await openRouter(
  { kind: 'webhook', url, capabilities, timeout: 2000, settle: 2000, headers: {} },
  {
    name: NAME,
    base: folder,
    clock: systemClock,
    env: {},
    http: guard => openHttp(guard),
    signal: new AbortController().signal
  }
)
const by = actorOf('jo', null)
const deps = newDeps({
  clock: systemClock,
  by,
  isAtWork: ownership(by, systemClock, null),
  ledger: fated(folderLedger(folder, { name: NAME, clock: systemClock, url: null }), fate),
  router: {
    read: () => fate.through('router read', () => router.read()),
    set: (to, version) => fate.through('router set', () => router.set(to, version)),
    prove: version => fate.through('router prove', () => router.prove(version))
  },
  pending: pendingOf(folder, fate)
})
const commands: Record<string, () => Promise<unknown>> = {
  promote: () => promote(deps, promotion(phase === '-' ? null : phase)),
  rollback: () => rollBack(deps, BY_HAND),
  recover: () => recover(deps)
}
const error = await commands[command]!().then(
  () => null,
  error => String(error)
)
await router.close()
console.log(JSON.stringify({ calls: fate.calls, error }))
