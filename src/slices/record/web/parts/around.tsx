import type { VNode } from 'preact'
import { longDay } from '../../../../kernel/plain-date.ts'
import { seesPart } from '../../../../kernel/standing.ts'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Empty } from '../../../../ui/patterns/empty.tsx'
import { Person } from '../../../../ui/patterns/person.tsx'
import { aroundOf } from '../../store/around.ts'
import type { RecordWords } from '../../store/record-words.ts'
import type { Text } from '../text/text.ts'

type Props = { readonly view: RecordWords; readonly text: Text; readonly title: string }

/** Everyone around the child by name, the one to ask among them (RCD-9), and whose place ended (ACC-6). */
export function AroundCard({ view, text, title }: Props): VNode {
  const { contact } = view
  const around = aroundOf(view)
  return (
    <Card title={title} symbol="friends" small>
      {around.length === 0 && seesPart(view.facts.me.standing) && <Empty>{text.desk.child.partTitle}</Empty>}
      {around.map(each => (
        <Person
          key={each.person}
          name={each.name}
          of={each.of}
          job={
            each.isContact ? (
              <>
                {each.is && `${each.is} · `}
                <b>{text.contact.ask}</b>
                {contact?.phone && (
                  <>
                    {' · '}
                    <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>{' '}
                    {contact.phoneHours && `(${contact.phoneHours})`}
                  </>
                )}
              </>
            ) : (
              each.is
            )
          }
        />
      ))}
      {view.facts.ended.map(place => (
        <p key={place.member} class="t-small">
          {text.around.ended(view.nameOf(place.person).name, longDay(place.on))}
        </p>
      ))}
    </Card>
  )
}
