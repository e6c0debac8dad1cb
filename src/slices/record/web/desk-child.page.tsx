import type { VNode } from 'preact'
import { allowed } from '../../../kernel/decider.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import { seesPart } from '../../../kernel/standing.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, ButtonLink, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Rows, RowsLink } from '../../../ui/patterns/rows.tsx'
import { SpokenWith } from '../../../ui/patterns/spoken-with.tsx'
import { hasPortrait, Portrait } from '../../../ui/pictures/portrait.tsx'
import { destinationPaths } from '../../destinations/index.ts'
import { identificationPaths } from '../../identification/index.ts'
import { redressPaths } from '../../redress/index.ts'
import { supportPaths } from '../../support/index.ts'
import { mayBring } from '../domain/may.ts'
import type { RecordPageView } from '../store/record-page.ts'
import { entriesOf } from '../store/record-words.ts'
import { AroundCard } from './parts/around.tsx'
import { ChosenWords } from './parts/chosen-words.tsx'
import { CountOnCard } from './parts/count-on.tsx'
import type { EntryLinks } from './parts/entry.tsx'
import { ErasedCard } from './parts/erased.tsx'
import { Marks } from './parts/marks.tsx'
import { Needs } from './parts/needs.tsx'
import { EmptyParts, Parts } from './parts/parts.tsx'
import { KeepSafe } from './parts/safe.tsx'
import { Since } from './parts/since.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = RecordPageView & { readonly text: Text }

/** A child for those who work with them: keep me safe first, then strengths, then everyone's words. */
export function DeskChildPage(props: Props): VNode {
  const { view, text } = props
  const words = text.desk.child
  const { child } = view
  const ids = { child: child.child }
  const fileAt = (file: string) => paths.deskFile.to({ ...ids, file })
  const isNow = !view.asOf && !child.diedOn
  const isPart = seesPart(view.facts.me.standing)
  const write = isNow ? (part: string) => paths.deskWrite.to(ids, { part }) : undefined
  const links: EntryLinks | undefined = isNow
    ? {
        change: entry => paths.deskWrite.to(ids, { part: entry.part, entry: entry.entry }),
        differ: entry => paths.deskDiffer.to({ ...ids, entry: entry.entry }),
        history: entry => paths.deskEntry.to({ ...ids, entry: entry.entry }),
        answer: asked => paths.deskAsked.to({ ...ids, change: asked.change }),
      }
    : undefined
  return (
    <Page title={child.fullName} space="desk">
      <Head
        title={child.fullName}
        below={
          <>
            {words.under(child.age, child.className ?? '')}
            {view.setting && ` · ${view.setting.shortName}`}
            {child.sayIt && ` · ${words.say(child.sayIt)}`}
          </>
        }
        portrait={child.portrait && hasPortrait(child.portrait) && <Portrait of={child.portrait} size="l" />}
        action={
          <ButtonLink href={paths.profile.to(ids)} icon="doc">
            {words.profile}
          </ButtonLink>
        }
      />
      <Columns side={<Side {...props} />}>
        <Marks view={view} text={text} space="desk" />
        {view.asOf && (
          <Notice>
            <p>{text.my.record.asOf(view.asOf)}</p>
            <Go href={paths.deskChild.to(ids)}>{text.my.record.now}</Go>
          </Notice>
        )}
        {isPart && (
          <Notice>
            <p>
              <b>{words.partTitle}</b>
            </p>
            <p>{words.part}</p>
          </Notice>
        )}
        {entriesOf(view, 'keep-me-safe').length > 0 ? (
          <KeepSafe view={view} text={text} fileAt={fileAt} links={links} write={write?.('keep-me-safe')} />
        ) : isPart ? (
          <Empty>{words.partSafe(view.contact?.fullName ?? words.partSafeAsk)}</Empty>
        ) : (
          <Empty>
            <p>{words.safeNone}</p>
            {write && (
              <Acts>
                <ButtonLink href={write('keep-me-safe')} quiet slim>
                  {words.writeSafe}
                </ButtonLink>
              </Acts>
            )}
          </Empty>
        )}
        <SpokenWith people={props.spoken} />
        {!view.asOf && <ChosenWords view={view} text={text} />}
        {view.entries.length === 0 && !isPart && <Empty>{text.empty}</Empty>}
        <Parts view={view} text={text} write={write} fileAt={fileAt} links={links} />
        {!isPart && <EmptyParts view={view} text={text} write={write} title={words.rest} />}
      </Columns>
    </Page>
  )
}

/** Who is around the child, what is being decided, who has read the page. */
function Side({ view, text, news, counted, erased, isPresumedAble }: Props): VNode {
  const words = text.desk.child
  const ids = { child: view.child.child }
  const isPart = seesPart(view.facts.me.standing)
  return (
    <>
      <Since view={view} text={text} news={news} />
      <Card title={words.needs}>
        {view.needs.length > 0 ? (
          <Needs
            needs={view.needs}
            text={text}
            href={need => identificationPaths.deskNeed.to({ ...ids, need: need.need })}
          />
        ) : (
          <Empty>{isPart ? words.partTitle : words.noNeeds}</Empty>
        )}
        {!view.child.diedOn && (
          <Acts>
            <ButtonLink href={identificationPaths.deskWorry.to(ids)} quiet slim icon="plus">
              {words.worry}
            </ButtonLink>
          </Acts>
        )}
      </Card>
      {counted && <CountOnCard view={view} text={text} counted={counted} of="work" />}
      <ErasedCard text={text} erased={erased} />
      <AroundCard view={view} text={text} title={words.around(view.child.knownAs)} />
      <Card title={words.readBy} small>
        {view.readers.length > 0 ? (
          <Rows
            rows={view.readers.map(each => ({
              key: each.reader,
              title: view.nameOf(each.reader).name,
              words: longDay(each.readOn),
            }))}
          />
        ) : (
          <p>{words.notRead}</p>
        )}
      </Card>
      <Card title={text.my.record.more} small>
        <RowsLink
          links={[
            { href: supportPaths.deskAgreed.to(ids), words: text.my.record.agreed, icon: 'check' },
            { href: redressPaths.deskQuestions.to(ids), words: text.my.record.concerns, icon: 'question' },
            { href: destinationPaths.deskMoves.to(ids), words: words.moves, icon: 'right' },
            { href: paths.deskStory.to(ids), words: words.story, icon: 'cal' },
            ...(mayBring(view.facts.me) === allowed
              ? [{ href: paths.deskBring.to(ids), words: text.my.record.bring, icon: 'plus' } as const]
              : []),
            ...(view.entries.some(({ part, brought }) => part === 'agreed' && brought)
              ? [{ href: paths.agreedThere.to(ids), words: words.agreedThere, icon: 'check' } as const]
              : []),
            { href: paths.deskWho.to(ids), words: words.who, icon: 'people' },
            ...(isPresumedAble && !isPart
              ? [{ href: paths.deskCapacity.to(ids), words: text.desk.capacity.link, icon: 'pen' } as const]
              : []),
          ]}
        />
      </Card>
    </>
  )
}
