import type { VNode } from 'preact'
import { isRefusal } from '../../../kernel/decider.ts'
import { Page } from '../../../ui/page.tsx'
import { ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Across, Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { Tabs } from '../../../ui/patterns/tabs.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import { type Asker, mayMoveAlong } from '../domain/may.ts'
import { gateBefore } from '../domain/path/gates.ts'
import type { AreaHere } from '../store/areas.ts'
import { type LegView, type PathView, unbegunBefore } from '../store/path-view.ts'
import { GatesCard } from './gates-card.tsx'
import * as paths from './paths.ts'
import { stageWords, whenOf } from './plan-card.tsx'
import type { DeskWords, PathWords } from './text/text.ts'

type Props = { view: PathView; asker: Asker; own: readonly AreaHere[]; words: DeskWords; path: PathWords }

/** What a partnership may begin, has begun and has done; the figures of its gates beside. */
export function DeskPathPage({ view, asker, own: areas, words, path }: Props): VNode {
  const may = mayMoveAlong(asker)
  const own = view.legs.filter(leg => leg.owner === 'partnership')
  const groups = [
    { key: 'begin', title: words.may.begin, legs: own.filter(leg => leg.stage === 'to-come') },
    { key: 'begun', title: words.may.begun, legs: own.filter(leg => leg.stage === 'started') },
    { key: 'done', title: words.may.done, legs: own.filter(leg => leg.stage === 'done') },
  ]
  return (
    <Page title={words.title} space="desk">
      <Head
        title={words.title}
        lead={words.lead}
        below={<a href={paths.thePath.to({}, { area: view.here.area })}>{words.readIt}</a>}
      />
      {areas.length > 1 && (
        <Tabs
          label={words.whichArea}
          tabs={areas.map(({ area, name }) => ({
            href: paths.deskPath.to({}, { area }),
            words: name,
            isHere: area === view.here.area,
          }))}
        />
      )}
      {isRefusal(may) && <Notice kind="plain">{words.notYours}</Notice>}
      <Across count={2}>
        <Stack>
          {groups.map(group => (
            <Card key={group.key} title={group.title}>
              {group.legs.length === 0 ? (
                <p>{words.none}</p>
              ) : (
                <Rows
                  rows={group.legs.map(leg => ({
                    key: leg.leg,
                    title: <a href={paths.leg.to({ leg: leg.leg })}>{leg.title}</a>,
                    words: `${whenOf(leg, path)}. ${stageWords(leg, path)}`,
                    below: <Below {...{ view, leg, words, may: !isRefusal(may) }} />,
                  }))}
                />
              )}
            </Card>
          ))}
        </Stack>
        <GatesCard view={view} words={path} />
      </Across>
    </Page>
  )
}

function Below({ view, leg, words, may }: { view: PathView; leg: LegView; words: DeskWords; may: boolean }): VNode {
  const shut = leg.stage === 'to-come' && gateBefore(leg, view.gates, 'together') !== undefined
  const first = unbegunBefore(leg, view.legs).map(each => each.title)
  return (
    <p class="t-row">
      {shut && <Tag>{words.leg.shut}</Tag>}
      {first.length > 0 && <span class="t-small">{words.first(first.join('; '))}</span>}
      {may && first.length === 0 && leg.stage !== 'done' && (
        <ButtonLink href={paths.deskLeg.to({ leg: leg.leg }, { area: view.here.area })} quiet slim>
          {leg.stage === 'started' ? words.done : words.begin}
        </ButtonLink>
      )}
    </p>
  )
}
