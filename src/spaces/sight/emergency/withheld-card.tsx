import type { VNode } from 'preact'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Withheld } from '../../../platform/identity/emergency-withheld.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Acts, Button, PostButton } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Form } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { momentOf } from '../moments.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

export type WithheldView = {
  readonly all: readonly Withheld[]
  readonly nameOf: (person: PersonId) => string
  readonly whereOf: (of: Withheld) => string
}

type Props = { readonly view: WithheldView; readonly filled: Filled; readonly text: Text }

/** What a family is not told yet: a second person agrees, or it is told; each with its day (ACC-21). */
export const WithheldCards = ({ view, filled, text }: Props): VNode => (
  <>
    {view.all.map(each => (
      <One key={each.emergency} each={each} view={view} filled={filled} text={text} />
    ))}
  </>
)

function One({ each, view, filled, text: { emergency } }: Props & { readonly each: Withheld }): VNode {
  const t = emergency.withheld
  const { agreed } = each
  const to = { emergency: each.emergency }
  const isTyped = filled.typed.of === each.emergency
  return (
    <Card title={`${each.knownAs}: ${t.title}`}>
      <p>{t.asked(view.nameOf(each.person), view.whereOf(each), momentOf(each.askedAt))}</p>
      <p dir="auto">
        {emergency.reasons[each.reason]}. {each.words}
      </p>
      <h3>{t.why}</h3>
      {each.why.map((words, index) => (
        <p key={index} dir="auto">
          {words}
        </p>
      ))}
      {agreed ? <p class="t-b">{t.agreed(view.nameOf(agreed.by), agreed.until)}</p> : each.mine && <p>{t.waiting}</p>}
      {!each.mine && (
        <Form action={paths.agreeWithheld.to(to)}>
          <input type="hidden" name="of" value={each.emergency} />
          <WordsField
            {...(isTyped ? from(filled, 'agree') : { name: 'agree', value: undefined, problem: undefined })}
            label={t.agreeWords}
            max={1000}
            rows={2}
          />
          <Button quiet>{agreed ? t.renew : t.agree}</Button>
        </Form>
      )}
      {(agreed || each.mine) && (
        <Acts>
          <PostButton action={paths.tellEmergency.to(to)}>{agreed ? t.tell : t.goOn}</PostButton>
        </Acts>
      )}
    </Card>
  )
}
