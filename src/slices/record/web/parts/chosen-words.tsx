import { Fragment, type VNode } from 'preact'
import { Notice } from '../../../../ui/patterns/notice.tsx'
import type { ChosenWordsRow } from '../../store/chosen-words.ts'
import type { RecordWords } from '../../store/record-words.ts'
import { linesOf } from '../shape.ts'
import type { Text } from '../text/text.ts'

type Props = { readonly view: Pick<RecordWords, 'chosen' | 'nameOf'>; readonly text: Text }

/**
 * The words the child and each of the family chose about themselves, before somebody writes about them (RCD-18). Nothing
 * where nobody chose any.
 */
export function ChosenWords({ view, text }: Props): VNode | null {
  if (view.chosen.length === 0) return null
  return (
    <Notice>
      {view.chosen.map(each => {
        const name = view.nameOf(each.whose).called
        return (
          <Fragment key={each.whose}>
            <p class="t-b">
              {text.wording.of(name)}
              {each.by !== each.whose && ` · ${text.wording.writtenDown(view.nameOf(each.by).called)}`}
            </p>
            <p dir="auto">{sentencesAbout(each, name, text).join(' ')}</p>
          </Fragment>
        )
      })}
      <p class="t-small">{text.wording.forWriters}</p>
    </Notice>
  )
}

/** What they chose, as they say it of themself: `I call it “epilepsy”.` `Please don’t say “fits”.` */
export function sentencesOfOwn(chosen: ChosenWordsRow, { wording: { says, or } }: Text): readonly string[] {
  return [
    chosen.me && says.me(quoted(chosen.me)),
    chosen.need && says.need(quoted(chosen.need)),
    chosen.support && says.support(quoted(chosen.support)),
    chosen.record && says.record(quoted(chosen.record)),
    chosen.avoid && says.avoid(listed(chosen.avoid, or)),
  ].filter(Boolean)
}

/** The same, said of them by name. */
export function sentencesAbout(chosen: ChosenWordsRow, name: string, { wording }: Text): readonly string[] {
  const { saysOf, or } = wording
  return [
    chosen.me && saysOf.me(name, quoted(chosen.me)),
    chosen.need && saysOf.need(name, quoted(chosen.need)),
    chosen.support && saysOf.support(name, quoted(chosen.support)),
    chosen.record && saysOf.record(name, quoted(chosen.record)),
    chosen.avoid && saysOf.avoid(listed(chosen.avoid, or)),
  ].filter(Boolean)
}

const quoted = (term: string): string => `“${term}”`

/** `“fits”, “attacks” or “SEN”`. */
function listed(lines: string, or: string): string {
  const terms = linesOf(lines).map(quoted)
  const last = terms.at(-1) ?? ''
  return terms.length < 2 ? last : `${terms.slice(0, -1).join(', ')} ${or} ${last}`
}
