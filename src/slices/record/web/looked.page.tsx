import type { VNode } from 'preact'
import type { PersonId } from '../../../kernel/ids.ts'
import { dayOf, longDay } from '../../../kernel/plain-date.ts'
import { useAround } from '../../../ui/around.ts'
import { Page } from '../../../ui/page.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { sharingText } from '../../sharing/index.ts'
import type { LookRow, LooksView } from '../store/looks.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: LooksView
  readonly text: Text
  readonly me: PersonId
  readonly isOwn: boolean
  readonly back: string
}

/** Who looked, at what and when, on a page the family reads without help (RCD-6). */
export function LookedPage({ view, text, me, isOwn, back }: Props): VNode {
  const words = text.my.looked
  const title = words.title(view.child.knownAs)
  const others = view.looks.filter(look => look.person !== me)
  const people = new Set(others.map(look => look.person)).size
  return (
    <Page title={title} space={isOwn ? 'own' : 'my'} width="narrow">
      <Stack>
        <Head above={<a href={back}>{view.child.knownAs}</a>} title={title} lead={words.lead} />
        {others.length === 0 && view.linkUses.length === 0 && <Empty>{words.none}</Empty>}
        {others.length > 0 && (
          <Card title={words.count(people)} symbol="friends">
            <FoldTable
              caption={title}
              hideCaption
              columns={[words.who, words.part, words.when]}
              rows={visitsOf(others).map(looks => {
                const [look] = looks
                return {
                  key: `${look.on}${look.person}${look.emergency?.emergency ?? ''}`,
                  cells: [whoLooked(look, view, text), <What looks={looks} text={text} />, longDay(look.on)],
                }
              })}
            />
          </Card>
        )}
        <ByLink view={view} isOwn={isOwn} />
        <p>{words.ask}</p>
        <p class="t-small">{words.yours}</p>
      </Stack>
    </Page>
  )
}

/** Whoever opened a link the family gave them, or tried to. */
function ByLink({ view, isOwn }: Pick<Props, 'view' | 'isOwn'>): VNode | null {
  const words = sharingText(useAround().language).my.uses
  if (view.linkUses.length === 0) return null
  return (
    <Card title={words.title}>
      <p>{words.lead}</p>
      <FoldTable
        caption={words.title}
        hideCaption
        columns={[words.who, words.what, words.when]}
        rows={view.linkUses.map(use => ({
          key: `${use.link}${use.version}`,
          cells: [use.called ?? words.someone, words[use.kind], longDay(dayOf(use.at))],
        }))}
      />
      <Go href={isOwn ? paths.meShare.to() : paths.share.to({ child: view.child.child })}>{words.see}</Go>
    </Card>
  )
}

type Looks = readonly [LookRow, ...LookRow[]]

/** All that one person opened on one day is one line to read. Each emergency has a reason of its own, and stands alone. */
function visitsOf(looks: readonly LookRow[]): readonly Looks[] {
  const visits = new Map<string, Looks>()
  for (const look of looks) {
    const key = [look.on, look.person, look.emergency?.emergency].join(' ')
    const before = visits.get(key)
    visits.set(key, before ? [...before, look] : [look])
  }
  return [...visits.values()]
}

/** What they opened; and where it was an emergency, why, in the words of whoever looked. */
function What({ looks, text }: { readonly looks: Looks; readonly text: Text }): VNode {
  const [{ emergency }] = looks
  const words = text.my.looked
  return (
    <>
      {opened(looks, text)}
      {emergency && (
        <>
          <br />
          <span class="t-small">
            {words.reasons[emergency.reason]} <span dir="auto">“{emergency.words}”</span>{' '}
            {emergency.toldLater && words.toldLater}
          </span>
        </>
      )}
    </>
  )
}

function whoLooked(look: LookRow, view: LooksView, text: Text): string {
  const visit = view.visitOf(look.person)
  if (visit) return text.my.looked.supply(visit.name, visit.as, visit.className)
  const card = view.nameOf(look.person)
  return card ? [card.fullName, card.jobWords].filter(Boolean).join(', ') : look.role
}

const partWords = (part: string, text: Text): string =>
  Object.entries(text.my.looked.pages).find(([known]) => known === part)?.[1] ?? text.my.looked.pages.page

/** Each thing once, and how often where it was more than once. */
function opened(looks: Looks, text: Text): string {
  const times = new Map<string, number>()
  for (const look of looks) {
    const words = partWords(look.part, text)
    times.set(words, (times.get(words) ?? 0) + look.times)
  }
  return [...times]
    .map(([words, count]) => (count === 1 ? words : `${words} (${text.my.looked.times(count)})`))
    .join(' · ')
}
