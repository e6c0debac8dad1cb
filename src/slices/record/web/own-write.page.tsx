import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField, ChoiceGroup } from '../../../ui/patterns/form-choice.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { SelectField } from '../../../ui/patterns/form-more.tsx'
import { TextField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { InlineChanges } from '../../../ui/patterns/inline-changes.tsx'
import { symbolNames } from '../../../ui/pictures/names.ts'
import { mergeLines, textOf } from '../domain/merge-lines.ts'
import { findPart, ownParts } from '../domain/parts.ts'
import { type Pictured, picturesOf } from '../domain/pictures.ts'
import type { EntryRow } from '../store/queries.ts'
import type { Meanwhile } from './meanwhile.ts'
import { AttachFields } from './parts/attached.tsx'
import { Guide } from './parts/guide.tsx'
import * as paths from './paths.ts'
import { linesOf } from './shape.ts'
import type { Text } from './text/text.ts'
import { versionSeen } from './write.page.tsx'

type Props = {
  readonly text: Text
  readonly filled: Filled
  readonly part: string | undefined
  readonly entry: EntryRow | undefined
  /** Begun as something for themself alone. */
  readonly isPrivate?: boolean
  /** Another device wrote here meanwhile: what it changed, and both put together to look at (RCD-13). */
  readonly meanwhile?: { readonly who: string; readonly mine: Pictured } & Meanwhile
}

/** A young person changes their page: a line, a picture, and who may see it. */
export function OwnWritePage({ text, filled, part, entry, isPrivate, meanwhile }: Props): VNode {
  const words = text.own.write
  const isFresh = Object.keys(filled.typed).length === 0
  const begun = meanwhile ? mergedOf(meanwhile) : entry
  const shown = (isFresh || meanwhile) && begun ? { ...filled, typed: { ...filled.typed, ...typedOf(begun) } } : filled
  const rows = Math.max(4, begun ? linesOf(begun.words).length + 1 : 0)
  const guided = findPart(part ?? entry?.part ?? '')
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
        {meanwhile && <Other text={text} {...meanwhile} />}
        {guided && <Guide text={text} part={guided} voice="own" />}
        <Form draft withFile keptAt={filled.keptAt}>
          {entry ? (
            <>
              <h2>{text.parts[entry.part].own}</h2>
              <input type="hidden" name="part" value={entry.part} />
              <input type="hidden" name="entry" value={entry.entry} />
              <input
                type="hidden"
                name="after"
                value={String(meanwhile ? entry.version : versionSeen(filled, entry))}
              />
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
              value={from(shown, 'audience').value ?? (isPrivate ? 'only-me' : 'circle')}
              label={words.audience}
              options={(['circle', 'family-and-author', 'only-me'] as const).map(each => ({
                value: each,
                label: text.own.audience[each],
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

/** What the other device wrote, before both are kept. */
function Other({ text, who, before, saved }: Pick<Props, 'text'> & { readonly who: string } & Meanwhile): VNode {
  const words = text.together.merge
  return (
    <Card title={words.title(who)}>
      <InlineChanges
        earlier={before?.words ?? ''}
        later={saved.words}
        gone={text.together.versions.gone}
        fresh={text.together.versions.fresh}
      />
      <p>{words.bothLead}</p>
    </Card>
  )
}

function mergedOf({ mine, before, saved }: { readonly mine: Pictured } & Meanwhile): Pictured {
  const words = textOf(mergeLines(before?.words ?? '', mine.words, saved.words))
  return { words, pictures: picturesOf(words, [mine, saved]) }
}

/** An entry as it would have been typed. */
const typedOf = (entry: Pictured): Filled['typed'] =>
  Object.fromEntries(
    linesOf(entry.words).flatMap((line, index) => [
      [`lines[${index}].words`, line],
      [`lines[${index}].picture`, entry.pictures[index] ?? ''],
    ]),
  )
