import type { ComponentChildren, VNode } from 'preact'
import { Across } from '../../../../ui/patterns/columns.tsx'
import { Facts } from '../../../../ui/patterns/facts.tsx'
import { Checks } from '../../../../ui/patterns/rows.tsx'
import { SafeBox } from '../../../../ui/patterns/safe-box.tsx'
import { Voice } from '../../../../ui/patterns/voice.tsx'
import { type Fitted, fitOneSide, type OnOneSide, type Section } from '../one-side.ts'
import type { Text } from '../text/text.ts'
import { Words } from './entry.tsx'

type Props = {
  readonly content: OnOneSide
  readonly text: Text
  /** Who wrote what keeps the child safe, and by when it is checked. */
  readonly checked?: ComponentChildren
  /** The child’s name beside their own words. */
  readonly knownAs: string
  /** One of several on a page: the box then says whose it is. */
  readonly isOneOfMany?: boolean | undefined
}

/**
 * What stands on a sheet. On the screen all of it; on paper what fits on one side of A4, and beside each section that had
 * to leave something out, that there is more on the record.
 */
export function SheetBody(props: Props): VNode {
  const fitted = fitOneSide(props.content)
  if (fitted.cut.size === 0) return <Body {...props} cut={fitted.cut} />
  return (
    <>
      <div class="t-stack t-noprint">
        <Body {...props} cut={new Set()} />
      </div>
      <div class="t-only-print">
        <Body {...props} content={fitted.shown} cut={fitted.cut} onPaper />
      </div>
    </>
  )
}

function Body({
  content,
  text,
  checked,
  knownAs,
  cut,
  onPaper,
  isOneOfMany,
}: Props & Pick<Fitted, 'cut'> & { readonly onPaper?: boolean }): VNode {
  const words = text.desk.profile
  const whose = isOneOfMany ? words.safeOf(knownAs) : undefined
  const safeTitle = onPaper ? words.safeOnPaper(isOneOfMany ? knownAs : undefined) : whose
  const more = (of: Section) =>
    cut.has(of) && <p class="t-small t-b">{of === 'safe' ? text.desk.profile.moreSafe : text.desk.profile.more}</p>
  return (
    <>
      {content.wording && (
        <p class="t-b" dir="auto">
          {content.wording}
        </p>
      )}
      {content.safe.length > 0 && (
        <SafeBox checked={checked} title={safeTitle}>
          {content.safe.map((words, index) => (
            <Words key={index} words={words} isSafe />
          ))}
          {more('safe')}
        </SafeBox>
      )}
      <Across count={2}>
        <Said title={text.parts['good-at'].title} all={content.goodAt} />
        <Said title={text.parts.communicate.title} all={content.communicate} />
      </Across>
      {more('pair')}
      {content.helps.length > 0 && (
        <section>
          <h2>{text.parts.helps.title}</h2>
          <Checks
            twoColumns
            items={content.helps.map((words, index) => ({ key: `${index}`, words: <span dir="auto">{words}</span> }))}
          />
          {more('helps')}
        </section>
      )}
      {content.quote && (
        <Voice of="own" who={onPaper ? text.desk.profile.saysOnPaper(knownAs) : knownAs} quoted>
          {content.quote}
        </Voice>
      )}
      {content.today.length > 0 && (
        <section>
          <h2>{text.desk.profile.today}</h2>
          <Facts beside facts={content.today} />
        </section>
      )}
      {(cut.has('quote') || cut.has('today')) && <p class="t-small t-b">{text.desk.profile.more}</p>}
    </>
  )
}

const Said = ({ title, all }: { readonly title: string; readonly all: readonly string[] }): VNode | null =>
  all.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {all.map((words, index) => (
        <p key={index} dir="auto">
          {words}
        </p>
      ))}
    </section>
  )
