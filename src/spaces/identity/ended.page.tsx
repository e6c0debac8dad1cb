import type { VNode } from 'preact'
import { longDay } from '../../kernel/plain-date.ts'
import { OwnAnswersCard, type redressText } from '../../slices/redress/index.ts'
import { Page } from '../../ui/page.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { RowsLink } from '../../ui/patterns/rows.tsx'
import type { EndedView } from './ended-view.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: EndedView
  readonly text: Text
  readonly concernWords: ReturnType<typeof redressText>['my']
}

/**
 * Your place around a child ended: by whom, the reason that was given, whom to ask, and how to challenge it; what you
 * raised, and its answer (ACC-6).
 */
export function EndedPage({ view, text, concernWords }: Props): VNode {
  const t = text.ended
  const { place, by, setting, head, raised, bodies, people } = view
  return (
    <Page title={t.title(place.knownAs)} space="my" width="narrow">
      <Stack>
        <Head title={t.title(place.knownAs)} lead={t.lead(longDay(place.on), by?.fullName ?? t.someone)} />
        <Card>
          <p>{t.reason[place.reason]}</p>
          <p>{t.stays}</p>
        </Card>
        {raised.map(own => (
          <OwnAnswersCard key={own.concern} own={own} bodies={bodies} people={people} words={concernWords} />
        ))}
        <Card title={t.why}>
          <p>{t.mayAsk(by?.fullName ?? t.someone, setting?.name ?? t.school)}</p>
          {setting?.phone && <p>{t.phone(setting.name, setting.phone)}</p>}
        </Card>
        <Card title={t.wrong}>
          <ul>
            <li>{head ? t.head(head.fullName) : t.governors(setting?.name ?? t.school)}</li>
            <li>{t.complain}</li>
            <li>{place.reason === 'court-order' ? t.court : t.responsibility}</li>
            <li>{t.records}</li>
          </ul>
          <RowsLink links={[{ href: '/rights', words: t.rights, icon: 'scale' }]} />
        </Card>
      </Stack>
    </Page>
  )
}
