import { known, type Question } from './question.js'

/** About everything around: probes, baseline, pull requests, pins, requests, results. */
export const RUNNING: readonly Question[] = [
  known('deadlock', 'probes', 'The whole graph has 120 seconds; after that it is called a deadlock.', [
    '120 seconds',
    'How many seconds has the whole boot graph until it is a deadlock?',
    'When is the boot order called a deadlock?',
    'How long until the boot graph counts as a deadlock?'
  ]),
  known('nan-probe', 'probes', 'An empty answer and NaN are no data, and no data is not healthy.', [
    'not healthy',
    'Is NaN from Prometheus healthy?',
    'What if a Prometheus query gives an empty answer or NaN?',
    'Does a Prometheus probe with no data count as healthy?'
  ]),
  known('freeze-tier', 'probes', 'Tier T0 is for emergencies and passes every freeze.', [
    'Tier T0',
    'Which tier passes every freeze?',
    'Which tier is for emergencies during a freeze of the calendar?',
    'How does an emergency change get past a freeze?'
  ]),
  known(
    'baseline-age',
    'baseline',
    'the artifact has not expired and is not older than `max_age`, 30 days by default',
    [
      '30 days',
      'How many days old may the baseline artifact be by default?',
      'When is a baseline artifact older than max_age?',
      'How old may a trusted baseline artifact be?'
    ]
  ),
  known('second-pass', 'baseline', 'The second pass shows how much the system differs from itself', [
    'differs from itself',
    'Why is the baseline measured in two passes?',
    'What does the second pass over the gold set show?',
    'What is the second baseline pass good for?'
  ]),
  known('baseline-missing', 'baseline', 'the gate ends with exit code 5 and the reason `baseline_unavailable`', [
    'exit code 5',
    'What happens when the baseline is missing and its arm does not answer?',
    'With which exit code does the gate end when no baseline is available?',
    'Which reason does the gate end with if the baseline arm does not answer?'
  ]),
  known(
    'required-check',
    'pull-request',
    'Require the job, not the check run: in the branch protection choose the name of the job, `gate`.',
    [
      'Require the job',
      'Should I require the job or the check run in the branch protection?',
      'What do I require for merging in the branch protection?',
      'Which name do I choose in branch protection so that merging needs the gate?'
    ]
  ),
  known(
    'merge-queue',
    'pull-request',
    'Add the `merge_group` trigger as above, or the queue waits for a check that never starts.',
    [
      'merge_group',
      'Which trigger does the merge queue need?',
      'Why does the merge queue wait for a check that never starts?',
      'What must I add for a merge queue?'
    ]
  ),
  known(
    'fork-token',
    'pull-request',
    'On a pull request from a fork GitHub gives the job a read-only token and no secrets.',
    [
      'read-only token',
      'Does a pull request from a fork get secrets?',
      'What token does GitHub give the job on a pull request from a fork?',
      'Why is the token read-only for PRs from forks?'
    ]
  ),
  known('four-pins', 'pins', '| `RERANK_HASH` | the reranker and its configuration |', [
    'the reranker and its configuration',
    'What does the pin RERANK_HASH name?',
    'Which pin names the reranker and its configuration?',
    'What is RERANK_HASH?'
  ]),
  known(
    'undated-model',
    'pins',
    'A model alias without a date, such as `gpt-4o`, is a warning: the provider may change what is behind it.',
    [
      'is a warning',
      'Is a model alias without a date refused or a warning?',
      'May I pin a model alias such as gpt-4o?',
      'Why is a model alias such as gpt-4o without a date a warning?'
    ]
  ),
  known('retry-after', 'requests-and-replies', '`Retry-After` is kept to, up to 60 seconds.', [
    '60 seconds',
    'Is Retry-After kept to, and up to how many seconds?',
    'After which statuses is a request tried again, and is Retry-After kept?',
    'How many seconds of Retry-After are kept to at most?'
  ]),
  known(
    'concurrency',
    'requests-and-replies',
    '`gold.concurrency` says how many questions are under way at once, 8 by default.',
    [
      '8 by default',
      'How many questions are under way at once by default?',
      'What does gold.concurrency say?',
      'What is the default of gold.concurrency?'
    ]
  ),
  known(
    'resume',
    'requests-and-replies',
    'Resuming is refused when the manifest, the gold set or the pins have changed',
    [
      'is refused when',
      'When is resuming an interrupted run refused?',
      'Can I resume when the gold set or the pins have changed?',
      'Does resuming with a changed manifest get refused?'
    ]
  ),
  known('shards', 'requests-and-replies', '`--shard 1/4` asks the first quarter of the items, and so on.', [
    'first quarter',
    'How do I share the work among several jobs with shards?',
    'What does --shard 1/4 ask?',
    'How can the items be split among jobs with --shard?'
  ]),
  known('exit-two', 'results', '| 2 | invalid input: nothing was done |', [
    'nothing was done',
    'Which exit code means invalid input?',
    'What does it mean when the exit code says invalid input and nothing was done?',
    'What is the exit code of invalid input?'
  ]),
  known(
    'rows-missing',
    'results',
    '| `rows_missing` | planned runs have no row | run again with `--resume`, or raise `max_cost_usd` |',
    [
      'planned runs have no row',
      'What do I do about the reason rows_missing?',
      'What happened when the reason code is rows_missing?',
      'rows_missing: planned runs have no row, what now?'
    ]
  ),
  known('artifacts-public', 'security', 'Artifacts of a public repository can be read by everyone.', [
    'read by everyone',
    'Who can read the artifacts of a public repository?',
    'Can everyone read artifacts in a public repository?',
    'Is there personal data in artifacts of a public repository that everyone can read?'
  ]),
  known(
    'refuses-otherwise',
    'troubleshooting',
    'Your service refuses in other words than `not in context`. Add its sentence to `gold.refusal`.',
    [
      'Add its sentence',
      'My service refuses in other words and every refusal counts as an answer, what do I add?',
      'Why does every refusal of my service count as an answer?',
      'What if the service refuses in other words than not in context?'
    ]
  )
]
