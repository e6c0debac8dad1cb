import type { VNode } from 'preact'
import { isRefusal } from '../../../../kernel/decider.ts'
import { Notice } from '../../../../ui/patterns/notice.tsx'
import { mayAnswerChange } from '../../domain/change-asked.ts'
import type { EntryChangeRow } from '../../store/entry-changes.ts'
import type { EntryRow } from '../../store/queries.ts'
import type { RecordWords } from '../../store/record-words.ts'
import type { Text } from '../text/text.ts'
import type { EntryLinks } from './entry.tsx'

type Props = {
  readonly view: RecordWords
  readonly text: Text
  readonly entry: EntryRow
  readonly links: Pick<EntryLinks, 'differ' | 'concern' | 'answer'> | undefined
}

/** What was asked to be changed in an entry: by when the answer comes, or what it was and how to go on (RCD-12). */
export function Asked({ view, text, entry, links }: Props): VNode {
  return (
    <>
      {view.asked
        .filter(each => each.entry === entry.entry)
        .map(asked => (
          <Notice key={asked.change}>
            <p class="t-b">{text.together.ask.asked(view.nameOf(asked.askedBy).called, asked.askedOn)}</p>
            <p dir="auto">“{asked.words}”</p>
            {asked.answer ? (
              <Answered view={view} text={text} entry={entry} links={links} asked={asked} />
            ) : (
              <p>
                {(asked.dueOn < view.today ? text.together.ask.overdue : text.together.ask.due)(asked.dueOn)}{' '}
                {links?.answer && !isRefusal(mayAnswerChange(entry, view.facts.me)) && (
                  <a href={links.answer(asked)}>{text.together.answering.link}</a>
                )}
              </p>
            )}
          </Notice>
        ))}
    </>
  )
}

function Answered({ view, text, entry, links, asked }: Props & { readonly asked: EntryChangeRow }): VNode | null {
  const words = text.together.ask
  const { answer } = asked
  if (!answer) return null
  const isAsker = asked.askedBy === view.facts.me.person
  return (
    <>
      <p class="t-b">{words.answer[answer.is]}</p>
      <p dir="auto">{answer.words}</p>
      <p class="t-small">{words.answered(view.nameOf(answer.by).name, answer.on)}</p>
      {isAsker && links?.concern && (
        <p class="t-small t-row">
          {words.challenge} <a href={links.differ(entry)}>{words.beside}</a> <a href={links.concern}>{words.concern}</a>
        </p>
      )}
    </>
  )
}
