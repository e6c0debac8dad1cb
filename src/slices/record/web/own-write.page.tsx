import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField, ChoiceGroup } from '../../../ui/patterns/form-choice.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { SelectField } from '../../../ui/patterns/form-more.tsx'
import { TextField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { symbolNames } from '../../../ui/pictures/names.ts'
import { ownParts } from '../domain/parts.ts'
import type { EntryRow } from '../store/queries.ts'
import { AttachFields } from './parts/attached.tsx'
import * as paths from './paths.ts'
import { linesOf } from './shape.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly text: Text
  readonly filled: Filled
  readonly part: string | undefined
  readonly entry: EntryRow | undefined
}

/** A young person changes their page: a line, a picture, and who may see it. */
export function OwnWritePage({ text, filled, part, entry }: Props): VNode {
  const words = text.own.write
  const shown = Object.keys(filled.typed).length === 0 && entry ? { ...filled, typed: typedOf(entry) } : filled
  const rows = Math.max(4, entry ? linesOf(entry.words).length + 1 : 0)
  // Something new may be a drawing before it is a word; words that are there already come first.
  const adding = (
    <AttachFields
      text={text}
      filled={shown}
      attached={entry?.attached ?? []}
      fileAt={file => paths.meFile.to({ file })}
      isOwn
    />
  )
  return (
    <Page title={words.title} space="own" width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head title={words.title} lead={words.lead} />
        <Form draft withFile keptAt={filled.keptAt}>
          {entry ? (
            <>
              <h2>{text.parts[entry.part].own}</h2>
              <input type="hidden" name="part" value={entry.part} />
              <input type="hidden" name="entry" value={entry.entry} />
              <input type="hidden" name="after" value={String(entry.version)} />
            </>
          ) : (
            <ChoiceField
              {...from(shown, 'part')}
              value={from(shown, 'part').value ?? part}
              label={words.part}
              asHeading
              options={ownParts.map(each => ({ value: each, label: text.parts[each].own }))}
            />
          )}
          {!entry && adding}
          <ChoiceGroup name="lines" label={words.words} hint={words.lines} asHeading>
            <Stack gap="large">
              {Array.from({ length: rows }, (_, index) => (
                <Stack key={index} gap="small">
                  <TextField {...from(shown, `lines[${index}].words`)} label={words.line(index + 1)} />
                  <SelectField
                    {...from(shown, `lines[${index}].picture`)}
                    label={words.picture}
                    choose={words.noPicture}
                    options={symbolNames.map(name => ({ value: name, label: text.own.pictureWords[name] }))}
                  />
                </Stack>
              ))}
            </Stack>
          </ChoiceGroup>
          {entry && adding}
          {!entry && (
            <ChoiceField
              {...from(shown, 'audience')}
              value={from(shown, 'audience').value ?? 'circle'}
              label={words.audience}
              options={(['circle', 'family-and-author', 'only-me'] as const).map(each => ({
                value: each,
                label: text.audience[each],
              }))}
            />
          )}
          <Button wide>{words.send}</Button>
          <ButtonLink href={paths.me.to()} quiet wide>
            {text.actions.back}
          </ButtonLink>
        </Form>
      </Stack>
    </Page>
  )
}

/** An entry as it would have been typed. */
const typedOf = (entry: EntryRow): Filled['typed'] =>
  Object.fromEntries(
    linesOf(entry.words).flatMap((line, index) => [
      [`lines[${index}].words`, line],
      [`lines[${index}].picture`, entry.pictures[index] ?? ''],
    ]),
  )
