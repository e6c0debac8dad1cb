import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { identificationPaths } from '../../identification/index.ts'
import { redressPaths } from '../../redress/index.ts'
import type { RecordPageView } from '../store/record-page.ts'
import { FamilyAgesCard } from './parts/ages.tsx'
import { AroundCard } from './parts/around.tsx'
import { CapacitiesCard } from './parts/capacities.tsx'
import { ChosenWords } from './parts/chosen-words.tsx'
import { CountOnCard } from './parts/count-on.tsx'
import type { EntryLinks } from './parts/entry.tsx'
import { ErasedCard } from './parts/erased.tsx'
import { Marks } from './parts/marks.tsx'
import { Needs } from './parts/needs.tsx'
import { EmptyParts, Parts } from './parts/parts.tsx'
import { RecordMore } from './parts/record-more.tsx'
import { KeepSafe } from './parts/safe.tsx'
import { Since } from './parts/since.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = RecordPageView & { readonly text: Text }

/** A child's record, for the family: everyone's words, who is around, what is owed, who looked. */
export function RecordPage({ view, text, news, counted, changes, erased, capacities }: Props): VNode {
  const words = text.my.record
  const ids = { child: view.child.child }
  const fileAt = (file: string) => paths.file.to({ ...ids, file })
  const isNow = !view.asOf && !view.child.diedOn
  const write = isNow ? (part: string) => paths.write.to(ids, { part }) : undefined
  const links: EntryLinks | undefined = isNow
    ? {
        change: entry => paths.write.to(ids, { part: entry.part, entry: entry.entry }),
        differ: entry => paths.differ.to({ ...ids, entry: entry.entry }),
        history: entry => paths.entry.to({ ...ids, entry: entry.entry }),
        sharing: entry => paths.sharing.to({ ...ids, entry: entry.entry }),
        ask: entry => paths.askChange.to({ ...ids, entry: entry.entry }),
        answer: asked => paths.asked.to({ ...ids, change: asked.change }),
        concern: redressPaths.raise.to(ids),
      }
    : undefined
  return (
    <Page title={words.title(view.child.knownAs)} space="my" width="narrow">
      <Stack>
        <Head
          above={<a href={`/my?child=${view.child.child}`}>{view.child.knownAs}</a>}
          title={words.title(view.child.knownAs)}
          lead={words.lead}
        />
        <Marks view={view} text={text} space="my" />
        {view.asOf && (
          <Notice>
            <p>{words.asOf(view.asOf)}</p>
            <Go href={paths.record.to(ids)}>{words.now}</Go>
          </Notice>
        )}
        <KeepSafe view={view} text={text} fileAt={fileAt} links={links} write={write?.('keep-me-safe')} />
        <Since view={view} text={text} news={news} />
        {isNow && <ChosenWords view={view} text={text} />}
        {view.entries.length === 0 && <Empty>{text.empty}</Empty>}
        <Parts view={view} text={text} write={write} fileAt={fileAt} links={links} />
        {view.needs.length > 0 && (
          <Card title={words.needs} symbol="think">
            <Needs
              needs={view.needs}
              text={text}
              href={need => identificationPaths.need.to({ ...ids, need: need.need })}
            />
          </Card>
        )}
        {counted && <CountOnCard view={view} text={text} counted={counted} of="family" />}
        <EmptyParts view={view} text={text} write={write} title={words.rest} />
        {isNow && <FamilyAgesCard view={view} text={text} changes={changes} today={view.today} />}
        <CapacitiesCard view={view} text={text} capacities={capacities} />
        <ErasedCard text={text} erased={erased} concern={redressPaths.raise.to(ids)} />
        <AroundCard view={view} text={text} title={words.circle} />
        <RecordMore view={view} text={text} write={write} />
      </Stack>
    </Page>
  )
}
