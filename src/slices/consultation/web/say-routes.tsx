import { isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import { dateInWords } from '../../../kernel/plain-date.ts'
import { type Answer, notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { OpenAsk } from '../../../platform/web/ask.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { findAlike } from '../domain/alike-statements.ts'
import { declaredGroups } from '../domain/events.ts'
import { peopleAPhone, readBy, votesAMinute } from '../domain/rules.ts'
import type { Pictures } from '../store/pictures.ts'
import { type DialogueRow, findDialogue, listStatements } from '../store/queries.ts'
import { runStatement } from '../store/run.ts'
import {
  castVote,
  findVoter,
  joinDialogue,
  leavePhone,
  noteWriter,
  sayOfOneself,
  takeBackVote,
  waitingOf,
} from '../store/votes.ts'
import * as paths from './paths.ts'
import { AlikePage } from './say/alike.page.tsx'
import { aboutForm, addForm, startForm, takeBackForm, voteForm } from './say/forms.ts'
import { SayPage } from './say.page.tsx'
import { loadSay } from './say-view.ts'
import { text } from './text/text.ts'

export type OfDialogue = { readonly area: string; readonly name: string }
type Asked = OpenAsk<OfDialogue>

/** Taking part, without an account: every answer leads back to the next sentence. */
export const sayRoutes =
  (pictures: Pictures) =>
  (on: Routes): void => {
    const show = (ask: Asked) => showSay(ask, pictures)
    on.get(paths.dialogue, 'anyone', show)
    on.post(paths.start, 'anyone', startForm, (ask, fields) => start(ask, fields, pictures), { again: show })
    on.post(paths.notMe, 'anyone', noFields, ask =>
      within(ask, async dialogue => {
        const device = ask.device.known
        if (device) await ask.openly(dialogue.area, act => leavePhone(act, dialogue, device))
        return back(dialogue)
      }),
    )
    on.post(
      paths.vote,
      'anyone',
      voteForm,
      (ask, { statement, wording, vote, live }) =>
        within(ask, async dialogue => {
          const device = ask.device.known
          if (!device) return back(dialogue, 'start')
          const cast = await ask.openly(dialogue.area, act =>
            castVote(act, dialogue, {
              ...{ device, statement, wording, live, mostAMinute: votesAMinute(act.packs) },
              vote: vote === 'agree' ? 1 : vote === 'disagree' ? -1 : 0,
            }),
          )
          const words = text(ask.language).say
          switch (cast) {
            case 'kept':
              return back(dialogue)
            case 'not-joined':
              return back(dialogue, 'start')
            case 'other-words':
              return back(dialogue, 'words')
            case 'too-often':
              return refuse('CON-2', words.tooOften, words.tooOftenInstead)
            case 'closed':
              return refuse('CON-1', words.closed, words.closedInstead)
          }
        }),
      { again: show },
    )
    on.post(
      paths.takeBack,
      'anyone',
      takeBackForm,
      (ask, { statement }) =>
        within(ask, async dialogue => {
          const device = ask.device.known
          if (device) await ask.openly(dialogue.area, act => takeBackVote(act, dialogue, device, statement))
          return back(dialogue)
        }),
      { again: show },
    )
    on.post(
      paths.add,
      'anyone',
      addForm,
      (ask, { words, anyway }) => within(ask, of => add(ask, of, words, anyway === 'yes')),
      {
        again: show,
      },
    )
    on.post(
      paths.aboutYou,
      'anyone',
      aboutForm,
      (ask, { groups }) =>
        within(ask, async dialogue => {
          const device = ask.device.known
          if (!device) return back(dialogue, 'start')
          await ask.openly(dialogue.area, act => sayOfOneself(act, dialogue, device, { declared: groups }))
          return back(dialogue, 'kept')
        }),
      { again: show },
    )
  }

type Answered = Promise<Answer | Refusal>

/** Finds the dialogue of the address; 404 where there is none. */
export async function within(ask: Asked, work: (dialogue: DialogueRow) => Answered): Answered {
  const dialogue = await ask.read(seen => findDialogue(seen, ask.params))
  return dialogue ? work(dialogue) : notFound()
}

const back = (dialogue: DialogueRow, said?: string): Answer => seeOther(paths.dialogue.to(dialogue, { said }))

const showSay = (ask: Asked, pictures: Pictures): Answered =>
  within(ask, async dialogue => {
    const shown = await pictures(ask, dialogue)
    const code = ask.query.code?.slice(0, 20)
    const view = await ask.read(seen => loadSay(seen, dialogue, ask.device.known, shown, code))
    const words = text(ask.language)
    const said = {
      added: `${words.say.added} ${words.say.addedBy(dateInWords(await ask.read(async seen => readBy(seen.packsIn(dialogue.area), ask.today))))}`,
      ...{ kept: words.say.kept, start: words.say.startAgain, words: words.say.otherWords },
    }
    const key = ask.query.said
    const isEasy = ask.query.told === undefined ? ask.language === 'en-easy' : ask.query.told === 'easy'
    return page(
      <SayPage
        {...{ view, text: words, today: ask.today, isEasy, filled: await ask.filled() }}
        said={key === 'added' || key === 'kept' || key === 'start' || key === 'words' ? said[key] : undefined}
        code={code}
        isInRoom={ask.query.in === 'room'}
      />,
    )
  })

const start = (
  ask: Asked,
  { code, room, same }: { code: string | undefined; room: string | undefined; same: string | undefined },
  pictures: Pictures,
): Answered =>
  within(ask, async dialogue => {
    const by = {
      device: ask.device.key(),
      voter: ask.newId(),
      ...{ isInRoom: room === 'yes', isSame: same === 'yes' },
      ...(code !== undefined && { code }),
    }
    const joined = await ask.openly(dialogue.area, act =>
      joinDialogue(act, dialogue, { ...by, mostAPhone: peopleAPhone(act.packs) }),
    )
    const words = text(ask.language).say
    switch (joined) {
      case 'joined':
        return back(dialogue)
      case 'no-dialogue':
        return notFound()
      case 'other-code':
        return refuse('CON-12', words.otherCode, words.otherCodeInstead)
      case 'too-many':
        return refuse('CON-12', words.tooMany, words.tooManyInstead)
      case 'needs-code':
      case 'no-code': {
        const message = joined === 'no-code' ? words.codeUnknown : words.codeNeeded
        const filled = { typed: { code: code ?? '' }, problems: [{ field: 'code', message }] }
        const shown = await showSay({ ...ask, filled: async () => filled }, pictures)
        return !isRefusal(shown) && shown.kind === 'page' ? { kind: 'problems', page: shown.page } : shown
      }
    }
  })

/** Adds a sentence, after showing those that may say the same. The log knows its writer's groups, and not the writer. */
async function add(ask: Asked, dialogue: DialogueRow, words: string, anyway: boolean): Answered {
  const device = ask.device.known
  const voter = device && (await ask.read(seen => findVoter(seen, dialogue, device)))
  if (!device || !voter) return back(dialogue, 'start')
  if (!anyway) {
    const open = (await ask.read(seen => listStatements(seen, dialogue))).filter(each => each.stage === 'open')
    const alike = findAlike(words, open)
    if (alike.length > 0)
      return page(<AlikePage of={dialogue} own={words} alike={alike} words={text(ask.language).say} />)
  }
  const statement = `${ask.commandId}`
  return ask.openly(dialogue.area, async (act): Answered => {
    const waiting = await waitingOf(act, dialogue, device)
    const writtenBy = declaredGroups.filter(group => voter.declared.includes(group))
    const done = await runStatement(
      act,
      { dialogue, statement, waiting },
      { type: 'AddStatement', statement, dialogue: dialogue.dialogue, words, writtenBy },
    )
    if (isRefusal(done)) return done
    await noteWriter(act, dialogue, device, statement)
    return back(dialogue, 'added')
  })
}
