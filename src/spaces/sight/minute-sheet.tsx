import type { VNode } from 'preact'
import { longDay, type PlainDate } from '../../kernel/plain-date.ts'
import type { Minute, MinuteEntry, Reachable } from '../../platform/identity/minute.ts'
import { recordText, SheetBody, sentencesOf, wordLines } from '../../slices/record/index.ts'
import { Facts } from '../../ui/patterns/facts.tsx'
import { Notice } from '../../ui/patterns/notice.tsx'
import { Sheet } from '../../ui/patterns/sheet.tsx'
import { hasPortrait, Portrait } from '../../ui/pictures/portrait.tsx'
import type { Text } from './text/text.ts'

type Props = { readonly minute: Minute; readonly today: PlainDate; readonly text: Text; readonly isOneOfMany?: boolean }

const of = ({ entries }: Minute, part: MinuteEntry['part']) => entries.filter(each => each.part === part)

/** A child for an adult who has a minute: what keeps them safe, what helps, how to talk (P10, P18). */
export function MinuteSheet({ minute, today, text, isOneOfMany }: Props): VNode {
  const words = text.minute
  const { parts } = recordText('en')
  const safe = of(minute, 'keep-me-safe')
  const under = [`${minute.age}`, minute.className, minute.sayIt && `say “${minute.sayIt}”`].filter(Boolean).join(' · ')
  return (
    <Sheet
      title={minute.fullName}
      isOneOfMany={isOneOfMany}
      under={under}
      portrait={minute.portrait && hasPortrait(minute.portrait) && <Portrait of={minute.portrait} size="l" />}
    >
      {safe.length === 0 && <Notice kind="plain">{words.noSafe}</Notice>}
      <SheetBody
        text={recordText('en')}
        knownAs={minute.knownAs}
        isOneOfMany={isOneOfMany}
        content={{
          name: minute.fullName,
          safe: safe.map(each => each.words),
          pair: [
            { title: parts['good-at'].title, words: of(minute, 'good-at').map(each => sentencesOf(each.words)) },
            { title: parts.communicate.title, words: of(minute, 'communicate').map(each => sentencesOf(each.words)) },
          ],
          ticked: [{ title: parts.helps.title, words: of(minute, 'helps').flatMap(each => wordLines(each.words)) }],
          today: [],
          ring: ringOf(minute),
        }}
        checked={safe.map(entry => (
          <span key={entry.entry}>
            {words.checked(entry.typedBy, longDay(entry.writtenOn))}{' '}
            {entry.checkBy && words.check(entry.checkBy, today)}{' '}
          </span>
        ))}
      />
    </Sheet>
  )
}

/** Whom to ring, as lines for paper: who leads, then the setting. */
function ringOf({ ask, setting }: Minute): readonly string[] {
  const { line } = recordText('en').desk.profile
  const leads = ask.slice(0, 2).map(({ name, is, phone }) => line([name, is].filter(Boolean).join(', '), phone))
  return [...leads, ...(setting ? [line(setting.name, setting.phone)] : [])]
}

/** People to ring, each with what they are and a number to press. */
export const Reach = ({ people, none }: { readonly people: readonly Reachable[]; readonly none?: string }): VNode => (
  <Facts
    facts={people.map(({ name, is, phone }) => ({
      term: [name, is].filter(Boolean).join(', '),
      words: phone ? <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a> : (none ?? ''),
    }))}
  />
)
