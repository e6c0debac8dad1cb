import type { VNode } from 'preact'
import { dayOf, longDay } from '../../../kernel/plain-date.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import type { HomeView } from './home-view.ts'
import type { Text } from './text/text.ts'

type Props = { readonly view: HomeView; readonly words: Text }

/** Somebody looked in an emergency: said at once to the family, with who it was and where the reason stands (ACC-20). */
export const EmergencyPart = ({ view, words }: Props): VNode | null =>
  view.emergencies.length === 0 ? null : (
    <Stack gap="small">
      {view.emergencies.map(each => (
        <Notice key={each.emergency} icon="eye">
          <p>
            {words.my.emergency(
              [view.people.get(each.person)?.fullName, view.bodies.get(each.body)?.name].filter(Boolean).join(', '),
              view.child.knownAs,
              longDay(dayOf(each.openedAt)),
            )}{' '}
            <span dir="auto">“{each.words}”</span>
          </p>
          <Go href={recordPaths.looked.to({ child: view.child.child })}>{words.my.emergencyMore}</Go>
        </Notice>
      ))}
    </Stack>
  )
