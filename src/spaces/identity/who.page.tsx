import type { VNode } from 'preact'
import type { PersonId } from '../../kernel/ids.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { Page } from '../../ui/page.tsx'
import { Action } from '../../ui/patterns/action.tsx'
import { Go } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Facts } from '../../ui/patterns/facts.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { Notice } from '../../ui/patterns/notice.tsx'
import { Rows } from '../../ui/patterns/rows.tsx'
import { CircleCard } from './circle-card.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'
import { mayPutRight, maySeal, type WhoView } from './who-view.ts'

type Props = { readonly view: WhoView; readonly text: Text }

/** Who a child is and who stands around them, with every way to put it right (IDT-1 to IDT-5). */
export function WhoPage({ view, text }: Props): VNode {
  const { child } = view
  const words = text.desk.who
  return (
    <Page title={words.title(child.knownAs)} space="desk" width="narrow">
      <Stack>
        <Head
          above={<a href={recordPaths.deskChild.to({ child: child.child })}>{child.fullName}</a>}
          title={words.title(child.knownAs)}
          lead={words.lead}
        />
        <Marks view={view} text={text} />
        <Card title={words.name}>
          <Facts
            facts={[
              { term: words.full, words: child.fullName },
              { term: words.knownAs, words: child.knownAs },
              { term: words.sayIt, words: child.sayIt },
              { term: words.born, words: words.bornOn(child.bornOn, child.age) },
            ]}
          />
          <Action may={mayPutRight(view, 'IDT-1', text)} href={paths.name.to({ child: child.child })} quiet slim>
            {words.mendName}
          </Action>
        </Card>
        <Places view={view} text={text} />
        <CircleCard view={view} text={text} />
        <Ended view={view} text={text} />
        <More view={view} text={text} />
      </Stack>
    </Page>
  )
}

/** What must be known first: a child has died, another record is theirs too, something was moved. */
function Marks({ view, text }: Props): VNode {
  const { child, same, mistakes } = view
  const words = text.desk.who
  return (
    <>
      {child.diedOn && (
        <Notice kind="plain">
          <p class="t-b">{words.hasDied(child.knownAs, child.diedOn)}</p>
          <p>{words.stays}</p>
        </Notice>
      )}
      {same.map(each => (
        <Notice key={each.link}>
          <p>{each.isKept ? words.alsoKept(each.name) : words.alsoOther(each.name)}</p>
          <Go href={paths.who.to({ child: each.other })}>{words.open}</Go>
        </Notice>
      ))}
      {mistakes.length > 0 && (
        <Notice>
          {mistakes.map(each => (
            <p key={each.breach}>{words.mistake[each.side](each.on)}</p>
          ))}
        </Notice>
      )}
    </>
  )
}

function Places({ view, text }: Props): VNode {
  const words = text.desk.who
  return (
    <Card title={words.places}>
      {view.places.length === 0 && <p>{words.noPlaces}</p>}
      <Facts
        facts={view.places.map(place => ({
          term: words.kinds[place.kind],
          words: [
            place.kind === 'class' ? '' : place.body && view.bodies.get(place.body)?.name,
            place.words,
            place.until ? words.between(place.from, place.until) : words.since(place.from),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Card>
  )
}

/** Places of the family that ended: everyone around the child reads that they did, a lead reads why (ACC-6). */
function Ended({ view, text }: Props): VNode | null {
  const { who, endFamily } = text.desk
  if (view.ended.length === 0) return null
  const mayRead = 'allowed' in mayPutRight(view, 'ACC-6', text)
  const name = (person: PersonId) => view.people.get(person)?.fullName ?? ''
  return (
    <Card title={who.placesEnded}>
      <Rows
        rows={view.ended.map(place => ({
          key: place.member,
          title: name(place.person),
          words: who.endedBy(place.on, name(place.by)),
          below: mayRead && (
            <p class="t-small">{[endFamily.reasons[place.reason], place.words].filter(Boolean).join(' · ')}</p>
          ),
        }))}
      />
    </Card>
  )
}

function More({ view, text }: Props): VNode {
  const words = text.desk.who
  const ids = { child: view.child.child }
  return (
    <Card title={words.more}>
      <Stack gap="small">
        <Action may={mayPutRight(view, 'IDT-4', text)} href={paths.same.to(ids)} quiet slim>
          {words.same}
        </Action>
        {!view.child.diedOn && (
          <>
            <Action may={mayPutRight(view, 'IDT-3', text)} href={paths.wrong.to(ids)} quiet slim>
              {words.wrong}
            </Action>
            <Action may={maySeal(view, text)} href={paths.seal.to(ids)} quiet slim>
              {words.seal}
            </Action>
            <Action may={mayPutRight(view, 'IDT-5', text)} href={paths.died.to(ids)} quiet slim>
              {words.died}
            </Action>
          </>
        )}
      </Stack>
    </Card>
  )
}
