import { createHash } from 'node:crypto'
import { isUuid } from '../../../../kernel/ids.ts'
import { page, problems, seeOther } from '../../../../platform/web/answer.ts'
import type { Ask } from '../../../../platform/web/ask.ts'
import type { Filled } from '../../../../platform/web/form-contract.ts'
import type { Routes } from '../../../../platform/web/routes.ts'
import { statementOnCard } from '../../domain/card-numbers.ts'
import { readSheets } from '../../domain/read-sheets.ts'
import { type DialogueRow, listStatements, type StatementRow } from '../../store/queries.ts'
import { keepSheets } from '../../store/votes.ts'
import * as paths from '../paths.ts'
import type { OfDialogue } from '../say-routes.tsx'
import { text } from '../text/text.ts'
import { paperForm } from './forms.ts'
import { lookingAfter } from './looking-after.ts'
import { PaperPage } from './paper.page.tsx'

/** Votes on paper, typed in by whoever looks after the dialogue. */
export const paperRoutes = (on: Routes): void => {
  on.get(paths.paper, 'practitioner', ask =>
    lookingAfter(ask, async dialogue => {
      const statements = await ask.read(seen => listStatements(seen, dialogue))
      return page(<PaperPage {...pageOf(ask, dialogue, statements, await ask.filled())} />)
    }),
  )
  on.post(paths.paper, 'practitioner', paperForm, (ask, fields) =>
    lookingAfter(ask, async dialogue => {
      const statements = await ask.read(seen => listStatements(seen, dialogue))
      const on = (card: number): string | undefined => statementOnCard(card, statements)
      const { desk } = text(ask.language)
      const read = readSheets(fields.sheets, card => on(card) !== undefined, dialogue.byCode)
      if (read.problems.length > 0) {
        const mend = read.problems.slice(0, 20).map(({ line, part }) => ({
          ...{ field: 'sheets' },
          message: part === undefined ? desk.paperPage.needsCode(line) : desk.paperPage.wrong(line, part),
        }))
        const filled = { typed: { sheets: fields.sheets, batch: fields.batch ?? '' }, problems: mend }
        return problems(<PaperPage {...pageOf(ask, dialogue, statements, filled)} />)
      }
      const batch = fields.batch !== undefined && isUuid(fields.batch) ? fields.batch : ask.newId()
      const sheets = read.sheets.map(({ declared, votes, code }, at) => ({
        ...{
          voter: idIn(batch, at, JSON.stringify([declared, votes, code])),
          declared,
          sheet: batch,
          channel: 'paper' as const,
          ...(code !== undefined && { code }),
        },
        // What was held back since its card was printed counts no vote: the rest of the sheet does.
        votes: votes.flatMap(({ card, vote }) => {
          const statement = on(card)
          return statement === undefined ? [] : [{ statement, vote }]
        }),
      }))
      return ask.write(dialogue.area, async act => {
        const kept = await keepSheets(act, dialogue, sheets)
        return seeOther(paths.look.to(dialogue), desk.paperPage.kept(kept, sheets.length))
      })
    }),
  )
}

const pageOf = (ask: Ask<OfDialogue>, dialogue: DialogueRow, statements: readonly StatementRow[], filled: Filled) => ({
  ...{ dialogue, statements, filled, batch: ask.newId(), text: text(ask.language) },
})

/**
 * The same sheet of the same batch is the same participant, however often it is sent. Another pile typed into the same
 * page, gone back to, is other people.
 */
function idIn(batch: string, at: number, sheet: string): string {
  const hex = createHash('sha256').update(`${batch} ${at} ${sheet}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
