import { isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import { type Answer, notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import { type Filled, noFields, untouched } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { mayOpen } from '../domain/may.ts'
import { readBy } from '../domain/rules.ts'
import { isOpenOn } from '../domain/statement.ts'
import { byTheme } from '../domain/themes.ts'
import { findOutcome } from '../store/outcome.ts'
import { type DialogueRow, listOwnDialogues, listStatements, type StatementRow } from '../store/queries.ts'
import { runDialogue, runStatement } from '../store/run.ts'
import { makeCodes } from '../store/votes.ts'
import { CodesPage } from './desk/codes.page.tsx'
import { DeskDialoguePage } from './desk/dialogue.page.tsx'
import { answerForm, codesForm, openForm, quoteForm, readForm, rewordForm, writeForm } from './desk/forms.ts'
import { DeskListPage } from './desk/list.page.tsx'
import { lookingAfter } from './desk/looking-after.ts'
import { openDialogue } from './desk/open-dialogue.ts'
import { paperRoutes } from './desk/paper-routes.tsx'
import { RewordPage } from './desk/reword.page.tsx'
import * as paths from './paths.ts'
import type { OfDialogue } from './say-routes.tsx'
import { type Text, text } from './text/text.ts'

type Asked = Ask<OfDialogue>
type Answered = Promise<Answer | Refusal>

/** The desk of whoever looks after a dialogue. Nobody else is told that it is there. */
export const deskRoutes = (on: Routes): void => {
  on.get(paths.desk, 'practitioner', async ask => {
    const own = await ask.read(listOwnDialogues)
    const may = mayOpen(ask.actor)
    const whyNot = isRefusal(may) ? `${may.because} ${may.instead ?? ''}` : undefined
    return page(<DeskListPage {...{ own, whyNot, filled: await ask.filled(), text: text(ask.language) }} />)
  })
  on.post(paths.desk, 'practitioner', openForm, openDialogue)

  on.get(paths.look, 'practitioner', showDialogue)
  const again = { again: showDialogue }
  on.post(
    paths.read,
    'practitioner',
    readForm,
    (ask, { does, theme, because }) =>
      lookingAfter(ask, dialogue =>
        ask.write(dialogue.area, async act => {
          const { statement } = ask.params
          const done = await runStatement(
            act,
            { dialogue, statement },
            does === 'hold' && because
              ? { type: 'HoldBack', because }
              : { type: 'LetThrough', ...(theme !== undefined && { theme }) },
          )
          return isRefusal(done) ? done : seeOther(paths.look.to(dialogue), text(ask.language).desk.one.done)
        }),
      ),
    again,
  )
  on.get(paths.reword, 'practitioner', ask => lookingAfter(ask, dialogue => showReword(ask, dialogue)))
  on.post(paths.reword, 'practitioner', rewordForm, (ask, { words, because }) =>
    lookingAfter(ask, dialogue =>
      ask.write(dialogue.area, async act => {
        const { statement } = ask.params
        const done = await runStatement(act, { dialogue, statement }, { type: 'Reword', words, because })
        return isRefusal(done) ? done : seeOther(paths.look.to(dialogue), text(ask.language).desk.one.reworded)
      }),
    ),
  )
  on.post(
    paths.quote,
    'practitioner',
    quoteForm,
    (ask, { quoted }) =>
      lookingAfter(ask, dialogue =>
        ask.write(dialogue.area, async act => {
          const { statement } = ask.params
          const done = await runStatement(act, { dialogue, statement }, { type: 'Quote', isQuoted: quoted === 'yes' })
          return isRefusal(done) ? done : seeOther(paths.look.to(dialogue), text(ask.language).desk.one.quoteDone)
        }),
      ),
    again,
  )
  on.post(
    paths.answer,
    'practitioner',
    answerForm,
    (ask, { theme, outcome, reason: words }) =>
      runs(ask, { type: 'AnswerTheme', theme, outcome, words }, text(ask.language).desk.one.answered),
    again,
  )
  on.post(
    paths.write,
    'practitioner',
    writeForm,
    (ask, { words, because }) =>
      runs(
        ask,
        { type: 'WriteText', words, ...(because !== undefined && { because }) },
        text(ask.language).desk.one.textKept,
      ),
    again,
  )
  on.post(paths.agree, 'practitioner', noFields, ask =>
    runs(ask, { type: 'AgreeText' }, text(ask.language).desk.one.agreed),
  )
  on.post(paths.close, 'practitioner', noFields, ask =>
    runs(ask, { type: 'CloseDialogue' }, text(ask.language).desk.one.closed),
  )
  on.post(
    paths.codes,
    'practitioner',
    codesForm,
    (ask, { count, group: chosen }) =>
      lookingAfter(ask, async dialogue => {
        const group = chosen === 'anyone' ? undefined : chosen
        const wanted = { count, ...(group && { group }) }
        const codes = await ask.openly(dialogue.area, act => makeCodes(act, dialogue, wanted))
        return page(<CodesPage {...{ dialogue, codes, group, site: ask.site, text: text(ask.language) }} />)
      }),
    again,
  )
  paperRoutes(on)
}

const runs = (ask: Asked, command: Parameters<typeof runDialogue>[2], said: string): Answered =>
  lookingAfter(ask, async dialogue => {
    const statements = await ask.read(seen => listStatements(seen, dialogue))
    const themes = themesIn(statements, text(ask.language))
    if (command.type === 'AnswerTheme' && !themes.includes(command.theme))
      return refuse('CON-10', `No sentence has this theme: ${command.theme}.`, `The themes are: ${themes.join(', ')}.`)
    return ask.write(dialogue.area, async act => {
      const done = await runDialogue(act, { ...dialogue, themes }, command)
      return isRefusal(done) ? done : seeOther(paths.look.to(dialogue), said)
    })
  })

async function showDialogue(ask: Asked): Answered {
  return lookingAfter(ask, async dialogue => {
    const filled = await ask.filled()
    const view = await ask.read(async seen => {
      const all = await listStatements(seen, dialogue)
      const { texts, answers } = await findOutcome(seen, dialogue)
      const answered = new Set(answers.map(each => each.theme))
      return {
        ...{ dialogue, latest: texts.at(-1), isOpen: isOpenOn(dialogue, ask.today) },
        waiting: all.filter(each => each.stage === 'waiting'),
        open: all.filter(each => each.stage === 'open'),
        unanswered: themesIn(all, text(ask.language)).filter(theme => !answered.has(theme)),
        readBy: (addedOn: Parameters<typeof readBy>[1]) => readBy(seen.packsIn(dialogue.area), addedOn),
      }
    })
    // Every form of the page has an address of its own: what was typed goes back into the one it came from.
    const filledOf = (form: string, about?: string): Filled =>
      ask.path.includes(`/${form}`) && (about === undefined || ask.path.endsWith(about)) ? filled : untouched
    return page(<DeskDialoguePage {...{ view, filledOf, problems: filled.problems, text: text(ask.language) }} />)
  })
}

async function showReword(ask: Ask<OfDialogue & { readonly statement: string }>, dialogue: DialogueRow): Answered {
  const statements = await ask.read(seen => listStatements(seen, dialogue))
  const statement = statements.find(each => each.statement === ask.params.statement && each.stage === 'open')
  if (!statement) return notFound()
  return page(<RewordPage {...{ dialogue, statement, filled: await ask.filled(), text: text(ask.language) }} />)
}

/** What the sentences people vote on are about. */
const themesIn = (statements: readonly StatementRow[], words: Text): readonly string[] => {
  const open = statements.filter(each => each.stage === 'open')
  return [...byTheme(open, words.public.counted.noTheme).keys()].sort()
}
