import type { VNode } from 'preact'
import { Checkboxes } from '../../ui/govuk/checkboxes.tsx'
import { Page } from '../../ui/page.tsx'
import { Acts, Button, ButtonLink } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Empty } from '../../ui/patterns/empty.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { Rows } from '../../ui/patterns/rows.tsx'
import { Sees } from '../../ui/patterns/sees.tsx'
import { type LetterAsked, purposes } from './purposes.ts'
import type { LetterPageWords } from './text/en.ts'

type Props = {
  readonly knownAs: string
  readonly isOwn: boolean
  readonly words: LetterPageWords
  readonly parts: readonly { readonly name: string; readonly title: string }[]
  readonly asked: LetterAsked
  /** This page, and the letter itself. */
  readonly here: string
  readonly made: string
  readonly back: string
}

/** First what it is for; then what it says, with what is usually asked about ticked; then one press. */
export function ChoosePage(props: Props): VNode {
  const { knownAs, isOwn, words, asked, parts, back } = props
  const title = isOwn ? words.own : words.title(knownAs)
  return (
    <Page title={title} space={isOwn ? 'own' : 'my'} width="narrow">
      <Stack>
        <Head above={<a href={back}>{words.back}</a>} title={title} lead={words.lead} />
        {parts.length === 0 ? <Empty>{words.none}</Empty> : asked.purpose ? <Says {...props} /> : <For {...props} />}
        <Sees title={isOwn ? words.ownNoted : words.noted}>{words.private}</Sees>
      </Stack>
    </Page>
  )
}

function For({ words, here }: Props): VNode {
  return (
    <Card title={words.forWhat}>
      <Rows
        rows={purposes.map(purpose => ({
          key: purpose,
          title: <a href={`${here}?for=${purpose}`}>{words.purposes[purpose].label}</a>,
          words: words.purposes[purpose].words,
        }))}
      />
    </Card>
  )
}

function Says({ words, asked, parts, here, made }: Props): VNode {
  const chosen = asked.purpose && words.purposes[asked.purpose]
  return (
    <form method="get" action={made}>
      <Stack>
        <input type="hidden" name="for" value={asked.purpose} />
        <input type="hidden" name="chosen" value="yes" />
        <p>
          <b>{chosen?.label}.</b> {chosen?.words}
        </p>
        <Checkboxes
          idPrefix="parts"
          name="parts"
          fieldset={{ legend: { text: words.parts, classes: 'govuk-fieldset__legend--m' } }}
          hint={{ text: words.partsHint }}
          items={parts.map(({ name, title }) => ({
            name: `part-${name}`,
            value: 'yes',
            text: title,
            checked: asked.has(name),
          }))}
        />
        <Acts>
          <Button>{words.make}</Button>
          <ButtonLink href={here} quiet>
            {words.another}
          </ButtonLink>
        </Acts>
      </Stack>
    </form>
  )
}
