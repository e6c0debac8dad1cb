import { notFound, page } from '../../../platform/web/answer.ts'
import type { OpenAsk } from '../../../platform/web/ask.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { isOpenOn } from '../domain/statement.ts'
import { findMyRow } from '../store/load-picture.ts'
import type { Pictures } from '../store/pictures.ts'
import { type DialogueRow, findDialogue, listDialogues } from '../store/queries.ts'
import { ListPage } from './list.page.tsx'
import * as paths from './paths.ts'
import { ResultsPage } from './results.page.tsx'
import { type ResultsView, resultsOf } from './results-view.ts'
import type { OfDialogue } from './say-routes.tsx'
import { text } from './text/text.ts'

/** What people share and where they differ: the same for everybody, but for where "you" stand. */
export const resultsRoutes =
  (pictures: Pictures) =>
  (on: Routes): void => {
    on.get(paths.dialogues, 'anyone', async ask => {
      const dialogues = await ask.read(listDialogues)
      return page(<ListPage {...{ dialogues, today: ask.today, text: text(ask.language) }} />)
    })
    on.get(paths.results, 'anyone', async ask => {
      const found = await loadResults(ask, pictures)
      if (!found) return notFound()
      const isOpen = isOpenOn(found.dialogue, ask.today)
      return page(<ResultsPage view={found} text={text(ask.language)} isOpen={isOpen} />)
    })
  }

/** The results of the dialogue in the address, as this browser sees them. */
export async function loadResults(ask: OpenAsk<OfDialogue>, pictures: Pictures): Promise<ResultsView | undefined> {
  const dialogue = await ask.read(seen => findDialogue(seen, ask.params))
  return dialogue && resultsFor(ask, dialogue, pictures)
}

export async function resultsFor(
  ask: OpenAsk<object>,
  dialogue: DialogueRow,
  pictures: Pictures,
): Promise<ResultsView> {
  const shown = await pictures(ask, dialogue)
  return ask.read(async seen => {
    const me = await findMyRow(seen, dialogue, ask.device.known)
    return resultsOf(dialogue, shown, seen.packsIn(dialogue.area), { today: ask.today, me })
  })
}
