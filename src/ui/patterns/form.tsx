import type { ComponentChildren, VNode } from 'preact'
import { ErrorSummary } from '../govuk/error-summary.tsx'
import { Icon } from '../pictures/icon.tsx'
import { useWords } from '../text.ts'
import { ClauseTag } from './clause-tag.tsx'

type Props = {
  /** Left out: the address of the page itself. */
  action?: string | undefined
  /** Keeps a draft on the server while it is typed; every long form does. */
  draft?: boolean | undefined
  /** When a draft brought the words back. */
  keptAt?: Date | undefined
  /** A file is sent with it. */
  withFile?: boolean | undefined
  /** Any other attribute an island reads. */
  group?: string | undefined
  children: ComponentChildren
}

const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', minute: '2-digit' })

/** A form that posts, with its questions evenly spaced. The server checks; the browser does not interrupt. */
export function Form({ action, draft, keptAt, withFile, group, children }: Props): VNode {
  const words = useWords()
  return (
    <form
      class="t-form"
      method="post"
      action={action}
      noValidate
      enctype={withFile ? 'multipart/form-data' : undefined}
      data-draft={draft ? true : undefined}
      data-t-group={group}
    >
      {children}
      {draft && (
        <p class="t-saved" role="status" data-t-saved={words.savedNow} data-t-not-saved={words.notSaved}>
          {keptAt && (
            <>
              <Icon name="check" size="s" /> {words.keptAt(time.format(keptAt))}
            </>
          )}
        </p>
      )}
    </form>
  )
}

type Problem = {
  readonly field: string
  readonly message: string
  readonly at?: string
  readonly clause?: { readonly id: string; readonly href?: string }
}

const inWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'] as const

/** What to mend, at the top of the page, each linked to its field; nothing when nothing is wrong. */
export function ProblemSummary({ problems }: { problems: readonly Problem[] }): VNode | null {
  const words = useWords().mend
  if (problems.length === 0) return null
  return (
    <ErrorSummary
      titleText={problems.length === 1 ? words.one : words.some(inWords[problems.length] ?? String(problems.length))}
      errorList={problems.map(({ field, message, at, clause }) => ({
        text: message,
        href: field === '' ? undefined : `#${at ?? field}`,
        after: clause && <ClauseTag clause={clause.id} href={clause.href} />,
      }))}
    />
  )
}
