import { isRefusal, type Refusal, refuse } from '../../../../kernel/decider.ts'
import { type Answer, seeOther } from '../../../../platform/web/answer.ts'
import type { Ask } from '../../../../platform/web/ask.ts'
import { findDialogue } from '../../store/queries.ts'
import { runDialogue, runStatement } from '../../store/run.ts'
import * as paths from '../paths.ts'
import { text } from '../text/text.ts'
import { type OpenFields, seedsIn } from './forms.ts'

/** Opens a dialogue with its first sentences, all or nothing, in the area of whoever opens it. */
export async function openDialogue(ask: Ask<object>, fields: OpenFields): Promise<Answer | Refusal> {
  const [area] = ask.actor.areas
  if (!area) return refuse('CON-1', 'A dialogue belongs to an area.')
  const { desk } = text(ask.language)
  const { title, name, background, easy: backgroundEasy, until, who } = fields
  const dialogue = ask.newId()
  const ids = seedsIn(fields.seeds).map(words => ({ words, statement: ask.newId() }))
  return ask.write(area, async act => {
    if (await findDialogue(act, { area, name })) return refuse('CON-1', desk.nameTaken)
    const opened = await runDialogue(
      act,
      { area, dialogue },
      {
        type: 'OpenDialogue',
        ...{ dialogue, name, title, background, backgroundEasy, until },
        byCode: who === 'by-code',
      },
    )
    if (isRefusal(opened)) return opened
    const row = await findDialogue(act, { area, name })
    if (!row) throw new Error('A dialogue that was opened is there')
    for (const { words, statement } of ids) {
      const added = await runStatement(
        act,
        { dialogue: row, statement },
        { type: 'AddStatement', ...{ statement, dialogue, words }, writtenBy: [], source: desk.seedSource },
      )
      if (isRefusal(added)) return added
    }
    return seeOther(paths.look.to({ area, name }), desk.opened)
  })
}
