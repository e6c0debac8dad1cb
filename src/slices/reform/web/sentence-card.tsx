import type { VNode } from 'preact'
import { Acts, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { firstApartInCost, oddsOfLower, of100, quantile } from '../domain/lab/odds.ts'
import { sayPounds } from '../domain/lab/say.ts'
import type { LabProps } from './lab.page.tsx'
import type { ShownRoute } from './lab-view.ts'
import * as paths from './paths.ts'
import type { LabWords } from './text/text.ts'

/** Words before pictures: what the worlds say, made from their numbers. */
export function SentenceCard({ view, words }: LabProps): VNode {
  const { mine, others } = view
  const against = others.filter(each => each.key !== mine.key)
  return (
    <Card title={words.sentence.title} id="sentence">
      <div data-t-sentence>
        <Stack gap="small">
          {against.slice(0, 3).map(other => (
            <p key={other.key} class="t-lead">
              <OddsSentence mine={mine} other={other} words={words} />
            </p>
          ))}
          <p>
            {moneySentence(mine, against.slice(0, 3), words, view.area?.local.share)}{' '}
            {trustSentence(mine, against, words)}
          </p>
        </Stack>
      </div>
      <p class="t-small t-soft" data-t-whole>
        {words.sentence.whole(view.worlds)}
      </p>
      <Acts>
        <span data-t-copy>
          <ButtonLink href={view.address} slim icon="doc">
            {words.copy}
          </ButtonLink>
        </span>
        <ButtonLink href={paths.labGroup.to()} quiet slim icon="people">
          {words.group.title}
        </ButtonLink>
        <ButtonLink href={paths.labLines.to()} quiet slim icon="doc">
          {words.everyEquation}
        </ButtonLink>
      </Acts>
      <p class="t-small">
        {words.linkIs}: <code data-t-link>{view.address}</code>
      </p>
    </Card>
  )
}

/** “In 93 of 100 worlds, together when ready leaves fewer children without help than rules first.” */
export function OddsSentence({ mine, other, words }: { mine: ShownRoute; other: ShownRoute; words: LabWords }): VNode {
  const odds = oddsOfLower(mine.fan.worlds.unmet, other.fan.worlds.unmet)
  const [name, than] = [nameIn(mine), nameIn(other)]
  if (odds.same === odds.worlds) return <>{words.sentence.same(name, than)}</>
  return (
    <>
      {words.sentence.inOf} <b>{words.sentence.of(odds.of100)}</b> {words.sentence.better(name, than)}
      {odds.same > 0 && ` ${words.sentence.sameIn(of100(odds.same, odds.worlds))}`}
    </>
  )
}

/** Odds say little where one way is given more money than another: so what each costs stands beside them (LAB-3). */
function moneySentence(
  mine: ShownRoute,
  told: readonly ShownRoute[],
  words: LabWords,
  share: number | undefined,
): string {
  if (told.length === 0) return ''
  const apart = firstApartInCost(mine, told, share)
  if (!apart) return words.sentence.sameMoney
  return words.sentence[apart.more > 0 ? 'moreMoney' : 'lessMoney'](
    nameIn(mine),
    sayPounds(Math.abs(apart.more), true),
    nameIn(apart.other),
  )
}

/** How low trust falls, here and where it falls least. */
function trustSentence(mine: ShownRoute, others: readonly ShownRoute[], words: LabWords): string {
  const lowest = (route: ShownRoute): number => Math.round(100 * quantile(route.fan.worlds.trustLowest, 0.5))
  const kindest = others.toSorted((a, b) => lowest(b) - lowest(a))[0]
  if (!kindest) return ''
  return lowest(mine) === lowest(kindest)
    ? words.sentence.trustSame(nameIn(mine), lowest(mine), nameIn(kindest))
    : words.sentence.trust(nameIn(mine), lowest(mine), nameIn(kindest), lowest(kindest))
}

/** What a route is called inside a sentence. */
export const nameIn = (route: ShownRoute): string => route.title.charAt(0).toLowerCase() + route.title.slice(1)
