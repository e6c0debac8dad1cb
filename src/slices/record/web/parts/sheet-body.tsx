import type { ComponentChildren, VNode } from 'preact'
import { Across } from '../../../../ui/patterns/columns.tsx'
import { Facts } from '../../../../ui/patterns/facts.tsx'
import { Checks } from '../../../../ui/patterns/rows.tsx'
import { SafeBox } from '../../../../ui/patterns/safe-box.tsx'
import { Voice } from '../../../../ui/patterns/voice.tsx'
import { type Fitted, fitOneSide, type OnOneSide, type Section, tickedAt } from '../one-side.ts'
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
  const ring = <Ring ring={props.content.ring} text={props.text} />
  if (fitted.cut.size === 0)
    return (
      <>
        <Body {...props} cut={fitted.cut} />
        {ring}
      </>
    )
  return (
    <>
      <div class="t-stack t-noprint">
        <Body {...props} cut={new Set()} />
      </div>
      <div class="t-only-print">
        <Body {...props} content={fitted.shown} cut={fitted.cut} onPaper />
      </div>
      {ring}
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
  // The box on paper has a name of its own, since the one on the screen stands in the same document.
  const safeOnPaper = cut.has('safe') ? words.safeOnPaper : words.safeWhole
  const safeTitle = onPaper ? safeOnPaper(isOneOfMany ? knownAs : undefined) : whose
  const more = (of: Section) => cut.has(of) && <p class="t-small t-b">{of === 'safe' ? words.moreSafe : words.more}</p>
  const ticked = content.ticked.map((piece, index) => ({ ...piece, of: tickedAt(index) }))
  const isGone = [...cut].some(of => of === 'quote' || of === 'today' || !isShown(of, content))
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
        {content.pair.map(piece => (
          <Said key={piece.title} {...piece} />
        ))}
      </Across>
      {isShown('pair', content) && more('pair')}
      {ticked
        .filter(({ words }) => words.length > 0)
        .map(({ title, words, of }) => (
          <section key={of}>
            <h2>{title}</h2>
            <Checks
              twoColumns
              items={words.map((each, index) => ({ key: `${index}`, words: <span dir="auto">{each}</span> }))}
            />
            {more(of)}
          </section>
        ))}
      {content.quote && (
        <Voice of="own" who={onPaper ? words.saysOnPaper(knownAs) : knownAs} quoted>
          {content.quote}
        </Voice>
      )}
      {content.today.length > 0 && (
        <section>
          <h2>{words.today}</h2>
          <Facts beside facts={content.today} />
        </section>
      )}
      {isGone && <p class="t-small t-b">{words.more}</p>}
    </>
  )
}

/** Whether anything of a section is there: where it is not, what was left out is said at the end. */
function isShown(of: Section, { pair, ticked }: OnOneSide): boolean {
  if (of === 'pair') return pair.some(({ words }) => words.length > 0)
  return of === 'safe' || ticked.some(({ words }, index) => tickedAt(index) === of && words.length > 0)
}

/** Whom to ring, on paper: on the screen it stands beside the sheet, with a number to press. */
const Ring = ({ ring, text }: { readonly ring: readonly string[]; readonly text: Text }): VNode | null =>
  ring.length === 0 ? null : (
    <section class="t-only-print">
      <h2>{text.desk.profile.ring}</h2>
      {ring.map(each => (
        <p key={each}>{each}</p>
      ))}
    </section>
  )

type SaidProps = { readonly title: string; readonly words: readonly string[] }

const Said = ({ title, words: all }: SaidProps): VNode | null =>
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
