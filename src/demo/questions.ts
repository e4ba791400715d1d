/**
 * The demo's gold set: what people ask about this project, in three phrasings each. The place of an answer is given by
 * its words (`anchor`, found once in the page); offsets are computed at start, so that editing a page does not rot them.
 */
export interface Question {
  qid: string
  phrasings: readonly [string, string, string]
  /** Null where the pages do not hold the answer. */
  answer: { page: string; anchor: string; claims: readonly string[] } | null
  tags: readonly string[]
}

export const QUESTIONS: readonly Question[] = [
  known('runs-per-item', 'gold-set', 'Every item is asked in 3 phrasings under 2 seeds, which makes 6 runs an item.', [
    '6 runs',
    'How many runs does one gold set item make?',
    'In how many phrasings and under how many seeds is every item asked?',
    'How often is an item of the gold set asked, counting phrasings and seeds?'
  ]),
  known('gold-set-size', 'gold-set', 'Use 20 to 40 items before a rollout, and 100 to 500 for a release.', [
    '20 to 40',
    'How many items does a gold set need before a rollout?',
    'How many items should I use for a rollout and for a release?',
    'What number of items is enough before a rollout?'
  ]),
  known(
    'claim-length',
    'gold-set',
    '`gold_claim_substr` lists strings of at least 5 characters, or regular expressions between slashes.',
    [
      'at least 5 characters',
      'What can I put into gold_claim_substr?',
      'How many characters must the strings of gold_claim_substr have at least?',
      'May gold_claim_substr hold regular expressions?'
    ]
  ),
  known('unanswerable-share', 'gold-set', 'Make about one item in five unanswerable.', [
    'one item in five',
    'How many unanswerable items make a good gold set?',
    'What share of the items should be unanswerable?',
    'Do I need unanswerable items, and about how many?'
  ]),
  known(
    'citation-match',
    'gold-set',
    "or when it is a snippet of the target's section whose span covers at least half of the target",
    [
      'at least half',
      'When is a citation matched as a gold one?',
      'How much of the target must the span of a cited snippet cover?',
      'How is a citation matched with the target section?'
    ]
  ),
  known('refusal-default', 'measures', 'The default is `not in context`.', [
    'not in context',
    'Which whole answer counts as a refusal by default?',
    'When is a run a refusal, and what is the default of gold.refusal?',
    'What equals a refusal when gold.refusal is left at its default?'
  ]),
  known('delta-s', 'measures', 'ΔS of two texts is one minus the cosine of their embeddings, kept between 0 and 1.', [
    'one minus the cosine',
    'What is ΔS of two texts?',
    'How is ΔS computed from embeddings?',
    'Is ΔS the cosine of two embeddings or one minus the cosine?'
  ]),
  known(
    'delta-s-drift',
    'measures',
    '`delta_s_drift_median` may be at most 0.03 and `delta_s_drift_p95` at most 0.10',
    [
      'at most 0.03',
      'How much drift may delta_s_drift_median have?',
      'What is the most that delta_s_drift_p95 and the median drift may be?',
      'Which drift of the ΔS median is allowed at most?'
    ]
  ),
  known('coverage-target', 'measures', 'is the mean over answerable items with a target and must reach 0.70', [
    'must reach 0.70',
    'Which coverage must be reached on the target passage?',
    'What mean coverage over answerable items is required?',
    'What coverage must the row reach, and when is it a hard stop?'
  ]),
  known('lambda-collapse', 'measures', 'were `→` on the baseline and are `×` or `←` on the canary: none is allowed', [
    'none is allowed',
    'How many items may lambda_collapse count?',
    'What does lambda_collapse count on the canary?',
    'Which items count as a λ collapse against the baseline?'
  ]),
  known('gold-regression', 'measures', '`gold_regression` is how many points the canary lost; at most 2 are allowed.', [
    'at most 2 are allowed',
    'How many points of gold score may the canary lose?',
    'What is gold_regression and how many points are allowed?',
    'How many gold score points lost are allowed at most?'
  ]),
  known(
    'tool-loop',
    'measures',
    'A tool loop is the same tool with the same arguments three times running, or more than 25 tool calls in one run.',
    [
      '25 tool calls',
      'What is a tool loop?',
      'How many tool calls in one run are a tool loop?',
      'When is calling the same tool with the same arguments a loop?'
    ]
  ),
  known('resonance-sessions', 'measures', 'Sessions shorter than 50 steps are not measured.', [
    '50 steps',
    'For which sessions is E_resonance not measured?',
    'How many steps must sessions have for E_resonance?',
    'Are short sessions of under 50 steps measured by E_resonance?'
  ]),
  known(
    'set-or-population',
    'verdicts',
    'Choose `population` when every new version answers some questions better and some worse, and only the average over future users matters.',
    [
      'average over future users',
      'When should I choose population as evidence?',
      'Should I choose set or population when a new version answers some questions better and some worse?',
      'Which evidence do I choose when only the average over users matters?'
    ]
  ),
  known(
    'inconclusive',
    'verdicts',
    'An inconclusive row in `gate` is a warning unless you say otherwise: exit code 0, the check run is neutral, and the doubt is written down.',
    [
      'is a warning',
      'What happens in the gate when a row is inconclusive?',
      'Is an inconclusive row in the gate a warning or a failure?',
      'Which exit code does an inconclusive row give, and is the check run neutral?'
    ]
  ),
  known(
    'holm',
    'verdicts',
    "Holm's method corrects for that: the smallest p-value must beat alpha divided by the number of tested rows",
    [
      'divided by the number of tested rows',
      "How does Holm's method correct for many tested rows?",
      'What must the smallest p-value beat with many rows?',
      "What is Holm's correction of alpha?"
    ]
  ),
  known('waived-cost', 'verdicts', 'which means that the lower 95 % bound of the gold-score gain is above zero', [
    'above zero',
    'When are cost and latency waived for a quality gain?',
    'When is a gold-score gain proven, so that the cost is waived?',
    'How is a quality gain proven for waivers of cost?'
  ]),
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
  ),
  unknown('slack', [
    'Can it post the gate table to a Slack channel?',
    'Is there a Slack bot for the comment?',
    'How do I notify Slack when the gate fails?'
  ]),
  unknown('gitlab', [
    'Does the gate run on GitLab pipelines?',
    'How do I set up the workflow on GitLab CI?',
    'Is Bitbucket or GitLab supported for pull requests?'
  ]),
  unknown('licence-fee', [
    'What does an enterprise licence cost per year?',
    'How much is the enterprise subscription for a team?',
    'Is there a paid enterprise edition with more commands?'
  ]),
  unknown('finetune', [
    'Can I fine-tune Llama with the answers of my gold set?',
    'How do I fine-tune an open-weights Llama model?',
    'Is LoRA fine-tuning of Llama a command?'
  ]),
  unknown('images', [
    'Can questions contain photos or video clips?',
    'Does it evaluate image generation by a model?',
    'Is multimodal audio and video input possible in a question?'
  ]),
  unknown('mobile-app', [
    'Is there a mobile app that shows the report on Android?',
    'Can I approve a canary from an iPhone?',
    'Where do I download the Android app for reports?'
  ]),
  unknown('headquarters', [
    'In which city is the company behind the service headquartered?',
    'Who founded the company, and in what year?',
    'How many employees work at the headquarters?'
  ]),
  unknown('java-sdk', [
    'Is there a Java or Kotlin SDK for the service?',
    'How do I install the Maven dependency of the action?',
    'Which JVM version does the Java client run on?'
  ])
]

type Phrasings = readonly [claim: string, question: string, again: string, otherwise: string]

function known(qid: string, page: string, anchor: string, [claim, ...phrasings]: Phrasings): Question {
  return { qid, phrasings, answer: { page, anchor, claims: [claim] }, tags: [page] }
}

function unknown(qid: string, phrasings: Question['phrasings']): Question {
  return { qid, phrasings, answer: null, tags: ['unanswerable'] }
}
