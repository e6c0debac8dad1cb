import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Button, PostButton } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Form } from '../../../ui/patterns/form.tsx'
import { dayFrom } from '../../../ui/patterns/form-field.ts'
import { DateField } from '../../../ui/patterns/form-more.tsx'
import type { ConcernView } from '../store/concern-view.ts'
import { ids } from './concern-next.tsx'
import * as paths from './paths.ts'
import type { Words } from './text/text.ts'

type Props = { view: ConcernView; words: Words['my']['pace']; filled: Filled }

/** The family sets the pace: wait, or take it back, on any day and without a reason (RED-14). */
export function PaceCard({ view, words, filled }: Props): VNode | null {
  const mayWait = 'allowed' in view.may.wait
  if (!('allowed' in view.may.takeBack)) return null
  return (
    <Card title={words.title} small noPrint>
      {mayWait && (
        <details open={filled.problems.some(problem => problem.field === 'until')}>
          <summary>{words.wait}</summary>
          <Form action={paths.wait.to(ids(view))}>
            <DateField {...dayFrom(filled, 'until')} label={words.waitLabel} hint={words.waitHint} />
            <Button quiet slim>
              {words.wait}
            </Button>
          </Form>
        </details>
      )}
      <PostButton action={paths.takeBack.to(ids(view))} quiet slim>
        {words.takeBack}
      </PostButton>
    </Card>
  )
}
