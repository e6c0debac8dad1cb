import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, from } from '../../../ui/patterns/form-field.ts'
import { DateField } from '../../../ui/patterns/form-more.tsx'
import { reasonsAway, reasonsNot } from '../domain/events.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly filled: Filled
  readonly tell: Text['desk']['tell']
  /** It can be given on another day. */
  readonly moves?: boolean
}

/** What came of one session, with why it did not happen or why the child was not there. */
export function WhatCame({ filled, tell, moves }: Props): VNode {
  const why = (
    <ChoiceField
      {...from(filled, 'why')}
      label={tell.why}
      options={reasonsNot.map(value => ({ value, label: tell.whyOptions[value] }))}
    />
  )
  const whyAway = (
    <ChoiceField
      {...from(filled, 'whyAway')}
      label={tell.why}
      options={reasonsAway.map(value => ({ value, label: tell.awayOptions[value] }))}
    />
  )
  const options = [
    { value: 'happened', label: tell.options.happened },
    { value: 'did-not-happen', label: tell.options['did-not-happen'], more: why },
    { value: 'child-away', label: tell.options['child-away'], more: whyAway },
  ]
  const moved = {
    value: 'moved',
    label: tell.options.moved,
    more: <DateField {...dayFrom(filled, 'to')} label={tell.to} />,
  }
  return <ChoiceField {...from(filled, 'what')} label={tell.what} options={moves ? [...options, moved] : options} />
}
