import type { VNode } from 'preact'
import { Checkboxes } from '../../ui/govuk/checkboxes.tsx'
import { Page } from '../../ui/page.tsx'
import { Acts, Button, ButtonLink } from '../../ui/patterns/buttons.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { ProblemSummary } from '../../ui/patterns/form.tsx'
import { ChoiceField } from '../../ui/patterns/form-choice.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { Sees } from '../../ui/patterns/sees.tsx'
import { type CopyAsked, kinds } from './copy-asked.ts'
import type { CopyPageWords } from './text/en.ts'

type Props = {
  readonly knownAs: string
  readonly isOwn: boolean
  readonly words: CopyPageWords
  /** The parts that hold anything, by name, in the order they are read; "keep me safe" is not asked about. */
  readonly parts: readonly { readonly name: string; readonly title: string }[]
  /** Whether there are words kept for few people that this reader may take with them. */
  readonly hasPrivate: boolean
  readonly file: string
  readonly back: string
  /** What was asked for before, when the kind was left out. */
  readonly asked?: CopyAsked | undefined
}

/** Choosing what is in a copy and what kind it is. It asks by address, so that the file can be taken again the same way. */
export function CopyPage(props: Props): VNode {
  const { knownAs, isOwn, words, parts, hasPrivate, file, back, asked } = props
  const title = isOwn ? words.own : words.title(knownAs)
  const problem = asked && !asked.as ? words.problem : undefined
  const isTicked = (part: string) => !asked?.parts || asked.parts.includes(part)
  return (
    <Page title={title} space={isOwn ? 'own' : 'my'} width="narrow">
      <ProblemSummary problems={problem ? [{ field: 'as', message: problem }] : []} />
      <Stack>
        <Head above={<a href={back}>{words.back}</a>} title={title} lead={words.lead} />
        <form method="get" action={file}>
          <Stack>
            <ChoiceField
              name="as"
              label={words.kind}
              asHeading
              problem={problem}
              value={asked?.as}
              options={kinds.map(value => ({ value, ...words.kinds[value] }))}
            />
            {parts.length > 0 && (
              <Checkboxes
                idPrefix="parts"
                name="parts"
                fieldset={{ legend: { text: words.parts, classes: 'govuk-fieldset__legend--m' } }}
                hint={{ text: isOwn ? words.ownPartsHint : words.partsHint }}
                items={parts.map(({ name, title: text }) => ({
                  name: `part-${name}`,
                  value: 'yes',
                  text,
                  checked: isTicked(name),
                }))}
              />
            )}
            {hasPrivate && (
              <Checkboxes
                idPrefix="private"
                name="private"
                fieldset={{ legend: { text: words.private, classes: 'govuk-fieldset__legend--m' } }}
                items={[
                  {
                    value: 'yes',
                    text: words.privateLabel,
                    hint: { text: words.privateHint },
                    checked: asked?.withPrivate ?? false,
                  },
                ]}
              />
            )}
            <input type="hidden" name="chosen" value="yes" />
            <Acts>
              <Button>{words.take}</Button>
              <ButtonLink href={back} quiet>
                {words.back}
              </ButtonLink>
            </Acts>
          </Stack>
        </form>
        <Sees title={isOwn ? words.ownNoted : words.noted}>{words.stays}</Sees>
      </Stack>
    </Page>
  )
}
