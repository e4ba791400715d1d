/**
 * The layers, from the ground up. A folder imports itself and folders of the layers below it, never one beside it or
 * above it; type-only imports count. ARCHITECTURE.md says why. `npm run lint` holds the code to it.
 */
const LAYERS = [
  ['src/model'], // what every layer speaks of: reasons, rows, the result, errors, the world's types
  ['src/statistics', 'src/world'], // pure mathematics · adapters to the machine
  ['src/manifest'], // what is to be compared, how to ask, what must hold
  ['src/window', 'src/gold', 'src/probes'], // evidence: the request log, the gold set, probes
  ['src/gates', 'src/routers'], // verdicts: pure · adapters that move traffic
  ['src/rollout', 'src/report', 'src/alarms'], // the decision and its record · one result on each surface · CloudWatch
  ['src/github'], // GitHub as store, ledger and surface
  ['demo'], // the example that `demo` runs
  ['src/commands'], // one file a command
  ['src/(doors|[^/]+[.]ts)'], // the doors: the Action, the command line, and what both share
  ['tools', 'bench'] // what builds schema/, what measures the claims of the docs
]

/** What computes and never reaches outside, not even through what it imports. */
const PURE = ['src/model', 'src/statistics', 'src/gates', 'src/report']
/** Modules of node that only compute. */
const PURE_BUILTINS = ['crypto', 'util', 'zlib']

const within = folders => `^(${folders.join('|')})(/|$)`

const upwards = LAYERS.flatMap((layer, height) =>
  layer.map(folder => ({
    name: `${folder} imports only what lies below it`,
    severity: 'error',
    from: { path: within([folder]) },
    to: {
      path: within(
        LAYERS.slice(height)
          .flat()
          .filter(other => other !== folder)
      )
    }
  }))
)

export default {
  forbidden: [
    ...upwards,
    {
      name: 'every folder has its layer',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: within(LAYERS.flat()) }
    },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'the product knows the example in one place',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/commands/demo[.]ts$' },
      to: { path: '^demo/' }
    },
    {
      name: 'what computes imports no adapter',
      severity: 'error',
      from: { path: within(PURE) },
      to: {
        path: within(['src/world', 'src/routers', 'src/github']),
        pathNot: '^src/world/log-text[.]ts$', // text only
        reachable: true
      }
    },
    {
      name: 'what computes reads no file, socket or clock',
      severity: 'error',
      from: { path: within(PURE) },
      to: { dependencyTypes: ['core'], pathNot: `^(node:)?(${PURE_BUILTINS.join('|')})$` }
    }
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|out|bundle)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] }
  }
}
