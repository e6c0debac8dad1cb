import { isRefusal } from '../../src/kernel/decider.ts'
import { nobodyIn } from '../../src/platform/access/nobody.ts'
import type { Act } from '../../src/platform/db/act.ts'
import type { DialogueCommand, StatementCommand } from '../../src/slices/consultation/domain/commands.ts'
import { findDialogue } from '../../src/slices/consultation/store/queries.ts'
import { runDialogue, runStatement } from '../../src/slices/consultation/store/run.ts'
import { keepSheets } from '../../src/slices/consultation/store/votes.ts'
import { idOf } from '../ids.ts'
import { day, type Scene, wrenshire } from '../teller.ts'
import { participants } from './open-questions/people.ts'
import { added, type Sentence, seeds, waiting } from './open-questions/sentences.ts'
import { scene } from './telling.ts'

const dialogue = idOf('dialogue open questions')
const statementOf = (key: string): string => idOf(`sentence ${key}`)
const numbered = (all: readonly Sentence[]) => all.map(each => ({ ...each, statement: statementOf(each.key) }))

const background = `A report of May 2025 draws a new way of helping children who need something extra. It leaves some questions open on purpose: what to call it, who has a record, what comes first, who settles disputes.
We ask them here. Nothing is decided yet. Each sentence is one possible answer, and people see it differently for good reasons.
The partnership answers every theme by the end of January: we did, we will, or we will not, and why.`

const backgroundEasy = `Some children need extra help.
People want to make that help better.
They do not know all the answers yet.
What do you think? Say yes or no to each sentence.
You can write one too.
In January we tell you what we do.`

/** The open questions of the report, asked in Wrenshire: opened, added to, sharpened, and voted on by about two hundred. */
export const openQuestions: readonly Scene[] = [
  scene('2026-10-19', '09:00', 'hilary', async act => {
    const opened = await runs(act, {
      ...{ type: 'OpenDialogue', dialogue, name: 'open-questions', title: 'What should everyone be able to count on?' },
      ...{ background, backgroundEasy, byCode: false, until: day('2026-12-18') },
    })
    for (const { key, words, theme } of seeds)
      await says(act, key, {
        ...adding(key, words, []),
        theme,
        source: 'questions that the report of May 2025 leaves open',
      })
    return opened
  }),
  scene('2026-11-04', '18:00', 'hilary', async act => keepSheets(act, { area: wrenshire, dialogue }, before())),
  scene('2026-11-05', '10:00', 'hilary', act =>
    says(act, 'adult', {
      ...{ type: 'Reword', words: 'Help with becoming an adult starts at 14, not at 18.' },
      because: '“Early” meant different things to different people. A young people’s group asked for a number.',
    }),
  ),
  scene('2026-11-06', '16:00', 'hilary', async act => {
    const nobody = { ...act, actor: nobodyIn([wrenshire]) }
    for (const { key, words, by = [] } of added) await says(nobody, key, adding(key, words, by))
    for (const { key, theme } of added) await says(act, key, { type: 'LetThrough', theme })
    await says(nobody, 'named', adding('named', 'The head of the school by the bridge never answers.', ['parent']))
    return says(act, 'named', { type: 'HoldBack', because: 'names-somebody' })
  }),
  scene('2026-11-24', '18:00', 'hilary', act => keepSheets(act, { area: wrenshire, dialogue }, after())),
  scene('2026-11-25', '11:00', 'hilary', async act => {
    for (const key of ['in-the-room', 'an-hour']) await says(act, key, { type: 'Quote', isQuoted: true })
    await runs(act, {
      ...{ type: 'AnswerTheme', theme: 'fairness', outcome: 'will' },
      words:
        'From January, anybody may say a worry by phone or at the school gate. Somebody writes it down and reads it back.',
    })
    await runs(act, { type: 'WriteText', words: 'Families get the same help, however they ask for it.' })
    return runs(act, {
      ...{
        type: 'WriteText',
        words:
          'Families get the same help, in the same time, however they ask for it: by letter, by phone or in person.',
      },
      because: 'People who met at the library asked that time is named too.',
    })
  }),
  scene('2026-11-29', '19:00', 'hilary', async act => {
    const nobody = { ...act, actor: nobodyIn([wrenshire]) }
    for (const { key, words, by = [] } of waiting) await says(nobody, key, adding(key, words, by))
    return true
  }),
]

/** Those who voted before one sentence was sharpened: about a third. */
const before = () => participants(numbered(seeds), 7).filter((_, at) => at % 3 === 0)
const after = () => participants(numbered([...seeds, ...added]), 7).filter((_, at) => at % 3 !== 0)

const adding = (
  key: string,
  words: string,
  writtenBy: Sentence['by'] & object,
): StatementCommand & { type: 'AddStatement' } => ({
  ...{ type: 'AddStatement', statement: statementOf(key), dialogue, words, writtenBy },
})

async function says(act: Act, key: string, command: StatementCommand) {
  const of = await findDialogue(act, { area: wrenshire, name: 'open-questions' })
  return of && told(await runStatement(act, { dialogue: of, statement: statementOf(key) }, command))
}

const runs = async (act: Act, command: DialogueCommand) =>
  told(await runDialogue(act, { area: wrenshire, dialogue }, command))

function told<Answer>(answer: Answer): Answer {
  if (isRefusal(answer)) throw new Error(`The dialogue: refused by ${answer.clause}: ${answer.because}`)
  return answer
}
