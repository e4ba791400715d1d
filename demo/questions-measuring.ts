import { known, type Question } from './question.js'

/** About the gold set, its measures and the verdicts. */
export const MEASURING: readonly Question[] = [
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
  ])
]
