import { isRefusal } from '../../../kernel/decider.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { ParamsOf } from '../../../platform/web/path.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { theirTextOf } from '../../../platform/web/their-text.ts'
import type { CommitmentCommand } from '../domain/commands.ts'
import { runCommitment } from '../store/run-commitment.ts'
import { findAgreedView, findCommitmentView } from '../store/views.ts'
import { AgreedPage } from './agreed.page.tsx'
import * as paths from './paths.ts'
import { TellPage } from './tell.page.tsx'
import { text } from './text/text.ts'

const theirText = theirTextOf(text)

/** The child's own page is plum; everyone else reads it as the family. */
const isOwn = (ask: Ask<{ child: string }>): boolean => ask.actor.person === ask.params.child

/** What the child and the people around them read and say. */
export const familyRoutes = (on: Routes): void => {
  on.get(paths.agreed, 'family', async ask => {
    const view = await ask.read(seen => findAgreedView(seen, ask.params.child))
    return view ? page(<AgreedPage view={view} words={await theirText(ask)} own={isOwn(ask)} />) : notFound()
  })

  on.get(paths.tell, 'family', async ask => {
    const view = await ask.read(seen => findAgreedView(seen, ask.params.child))
    return view
      ? page(
          <TellPage view={view} words={await theirText(ask)} own={isOwn(ask)} earlier={ask.query.earlier === 'yes'} />,
        )
      : notFound()
  })

  on.post(paths.notHappened, 'family', noFields, ask => {
    const { tell } = text(ask.language).my
    const { day } = ask.params
    return say(
      ask,
      { type: 'SayNotHappened', day, by: ask.actor.person },
      { words: tell.thanks, detail: tell.thanksMore },
    )
  })

  on.post(paths.takeBack, 'family', noFields, ask => {
    const { day } = ask.params
    return say(
      ask,
      { type: 'TakeBackNotHappened', day, by: ask.actor.person },
      { words: text(ask.language).my.tell.tookBack },
    )
  })
}

type DayAsk = Ask<ParamsOf<typeof paths.notHappened.pattern>>

/** One tap, in their own name. */
async function say(ask: DayAsk, command: CommitmentCommand, thanks: { words: string; detail?: string }) {
  const { child, commitment } = ask.params
  const view = await ask.read(seen => findCommitmentView(seen, child, commitment))
  if (!view) return notFound()
  const days = paths.tell.to({ child })
  return ask.write(view.child.area, async act => {
    const answer = await runCommitment(act, view.one, command, { saidBy: ask.actor.person })
    // Back to where it was pressed: the days, or the young person's own page with their week on it.
    return isRefusal(answer) ? answer : seeOther(isOwn(ask) ? (ask.from ?? days) : days, thanks)
  })
}
