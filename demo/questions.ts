import { type Question, unknown } from './question.js'
import { MEASURING } from './questions-measuring.js'
import { RUNNING } from './questions-running.js'

/** What the pages do not hold, and a good service refuses. */
const UNANSWERABLE: readonly Question[] = [
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

/** The demo's gold set. */
export const QUESTIONS: readonly Question[] = [...MEASURING, ...RUNNING, ...UNANSWERABLE]
