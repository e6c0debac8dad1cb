import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { identificationPaths } from '../../identification/index.ts'
import { redressPaths } from '../../redress/index.ts'
import { reviewPaths } from '../../reviews/index.ts'
import { supportPaths } from '../../support/index.ts'
import { transferPaths } from '../../transfer/index.ts'
import type { RecordPageView } from '../store/record-page.ts'
import { entriesOf } from '../store/record-words.ts'
import { FamilyAgesCard } from './parts/ages.tsx'
import { AroundCard } from './parts/around.tsx'
import { ChosenWords } from './parts/chosen-words.tsx'
import { CountOnCard } from './parts/count-on.tsx'
import { Marks } from './parts/marks.tsx'
import { Needs } from './parts/needs.tsx'
import { EmptyParts, Parts } from './parts/parts.tsx'
import { KeepSafe } from './parts/safe.tsx'
import { Since } from './parts/since.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = RecordPageView & { readonly text: Text }

/** A child's record, for the family: everyone's words, who is around, what is owed, who looked. */
export function RecordPage({ view, text, news, counted, changes }: Props): VNode {
  const words = text.my.record
  const ids = { child: view.child.child }
  const fileAt = (file: string) => paths.file.to({ ...ids, file })
  const isNow = !view.asOf && !view.child.diedOn
  const write = isNow ? (part: string) => paths.write.to(ids, { part }) : undefined
  return (
    <Page title={words.title(view.child.knownAs)} space="my" width="narrow">
      <Stack>
        <Head title={words.title(view.child.knownAs)} lead={words.lead} />
        <Marks view={view} text={text} space="my" />
        {view.asOf && (
          <Notice>
            <p>{words.asOf(view.asOf)}</p>
            <Go href={paths.record.to(ids)}>{words.now}</Go>
          </Notice>
        )}
        <KeepSafe view={view} text={text} fileAt={fileAt} />
        <Since view={view} text={text} news={news} />
        {isNow && <ChosenWords view={view} text={text} />}
        {view.entries.length === 0 && <Empty>{text.empty}</Empty>}
        <Parts
          view={view}
          text={text}
          write={write}
          fileAt={fileAt}
          links={
            isNow
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
          }
        />
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
        <AroundCard view={view} text={text} title={words.circle} />
        <Card title={words.more} symbol="book" small>
          <RowsLink
            links={[
              { href: supportPaths.agreed.to(ids), words: words.agreed, icon: 'check' },
              { href: redressPaths.concerns.to(ids), words: words.concerns, icon: 'question' },
              ...(view.child.diedOn
                ? []
                : [{ href: reviewPaths.askForChange.to(ids), words: words.change, icon: 'pen' } as const]),
              { href: paths.childPage.to(ids), words: words.page(view.child.knownAs), icon: 'heart' },
              ...(view.child.diedOn
                ? []
                : [{ href: identificationPaths.worry.to(ids), words: words.worry, icon: 'message' } as const]),
              ...(isNow
                ? [
                    {
                      href: paths.words.to(ids),
                      words: text.wording.chooseFor(view.child.knownAs),
                      icon: 'pen',
                    } as const,
                  ]
                : []),
              { href: paths.around.to(ids), words: words.around, icon: 'people' },
              { href: paths.story.to(ids), words: words.story, icon: 'cal' },
              { href: paths.copy.to(ids), words: words.copy, icon: 'print' },
              { href: paths.letter.to(ids), words: words.letter, icon: 'pen' },
              { href: paths.share.to(ids), words: words.share, icon: 'hand' },
              { href: paths.bring.to(ids), words: words.bring, icon: 'plus' },
              { href: paths.looked.to(ids), words: words.looked, icon: 'eye' },
              ...(view.child.diedOn
                ? []
                : [{ href: transferPaths.moving.to(ids), words: words.movesAway, icon: 'right' } as const]),
              ...(write && entriesOf(view, 'diagnosis').length === 0
                ? [{ href: write('diagnosis'), words: text.together.guide.wishLink, icon: 'pen' } as const]
                : []),
            ]}
          />
        </Card>
      </Stack>
    </Page>
  )
}
