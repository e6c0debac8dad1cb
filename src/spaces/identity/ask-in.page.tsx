import type { VNode } from 'preact'
import type { BodyCard } from '../../platform/identity/bodies.ts'
import type { PersonCard } from '../../platform/identity/people.ts'
import type { Filled } from '../../platform/web/form-contract.ts'
import { Button } from '../../ui/patterns/buttons.tsx'
import { Empty } from '../../ui/patterns/empty.tsx'
import { Form } from '../../ui/patterns/form.tsx'
import { ChoiceField } from '../../ui/patterns/form-choice.tsx'
import { from } from '../../ui/patterns/form-field.ts'
import { SearchForm } from '../../ui/patterns/form-more.tsx'
import { TextField } from '../../ui/patterns/form-text.tsx'
import { RowsLink } from '../../ui/patterns/rows.tsx'
import { WhoForm } from './form.page.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'
import type { WhoView } from './who-view.ts'

type Props = {
  readonly view: WhoView
  readonly filled: Filled
  readonly text: Text
  /** Where somebody may work, by what was typed of its name. */
  readonly places: { readonly bodies: readonly BodyCard[]; readonly isMore: boolean }
  readonly typed: string
  readonly body: BodyCard | undefined
  readonly staff: readonly PersonCard[]
}

/** Someone who works in the area is asked in: first where they work, found by name, then who (ACC-1). */
export function AskInPage({ view, filled, text, places, typed, body, staff }: Props): VNode {
  const t = text.desk.askIn
  const here = paths.askIn.to({ child: view.child.child })
  return (
    <WhoForm view={view} filled={filled} title={t.title} lead={t.lead}>
      <SearchForm action={here} label={t.body} hint={t.bodyHint} value={typed} button={t.find} />
      {places.bodies.length === 0 ? (
        <Empty>{t.nowhere}</Empty>
      ) : (
        <RowsLink
          links={places.bodies.map(each => ({
            href: paths.askIn.to({ child: view.child.child }, { q: typed || undefined, body: each.body }),
            words: each.name,
          }))}
        />
      )}
      {places.isMore && <p>{t.more}</p>}
      {body && <h2>{body.name}</h2>}
      {body && staff.length === 0 && <Empty>{t.nobody}</Empty>}
      {body && staff.length > 0 && (
        <Form>
          <input type="hidden" name="body" value={body.body} />
          <ChoiceField
            {...from(filled, 'person')}
            label={t.person}
            options={staff.map(each => ({ value: each.person, label: each.fullName, words: each.jobWords }))}
          />
          <TextField {...from(filled, 'relationship')} label={t.relationship} hint={t.relationshipHint} />
          <Button>{t.save}</Button>
        </Form>
      )}
    </WhoForm>
  )
}
