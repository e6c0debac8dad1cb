import type { VNode } from 'preact'
import { dayOf, longDay } from '../../../../kernel/plain-date.ts'
import { Go } from '../../../../ui/patterns/buttons.tsx'
import { Notice } from '../../../../ui/patterns/notice.tsx'
import type { OwnEmergency } from '../../store/own-around.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type Props = { readonly text: Text; readonly emergencies: readonly OwnEmergency[] }

/** Somebody looked in an emergency: said to the young person at once, with who it was and why (ACC-20). */
export const OwnEmergencies = ({ text, emergencies }: Props): VNode => (
  <>
    {emergencies.map(each => (
      <Notice key={each.emergency} icon="eye">
        <p>
          {text.own.emergency(each.who, longDay(dayOf(each.openedAt)))} <span dir="auto">“{each.words}”</span>
        </p>
        <Go href={paths.meLooked.to()}>{text.own.looked}</Go>
      </Notice>
    ))}
  </>
)
