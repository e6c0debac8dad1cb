import type { VNode } from 'preact'
import { isRefusal } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { isFamilyStanding } from '../../../kernel/standing.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField, SegField, TicksField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { DateField, SelectField } from '../../../ui/patterns/form-more.tsx'
import { TextField, WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { mayWriteIn } from '../domain/may.ts'
import { audiences, type Part, parts } from '../domain/parts.ts'
import type { EntryRow } from '../store/queries.ts'
import type { RecordView } from '../store/record-view.ts'
import { AttachFields, type FileAt } from './parts/attached.tsx'
import { ChosenWords } from './parts/chosen-words.tsx'
import { whoseWords } from './parts/entry.tsx'
import { Guide } from './parts/guide.tsx'
import type { Text } from './text/text.ts'
import { entryMax } from './write.form.ts'

export type WritePageProps = {
  readonly view: RecordView
  readonly text: Text
  readonly filled: Filled
  readonly part: Part | undefined
  /** The entry of which this is a new version; none for a new one. */
  readonly entry: EntryRow | undefined
  readonly space: 'my' | 'desk'
  readonly back: string
  readonly fileAt: FileAt
}

/** Writing in a record: in whose voice, for whom to read. The question is put in the reader's own voice. */
export function WritePage({ view, text, filled, part, entry, space, back, fileAt }: WritePageProps): VNode {
  const words = text.my.write
  const asked = part && text.parts[part]
  const title = asked ? words.title(asked.title, view.child.knownAs) : text.actions.write
  return (
    <Page title={title} space={space} width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head above={<a href={back}>{view.child.fullName}</a>} title={title} />
        <ChosenWords view={view} text={text} />
        {part && <Guide text={text} part={part} voice={space === 'my' ? 'family' : 'work'} />}
        <Form draft withFile keptAt={filled.keptAt}>
          {part ? (
            <input type="hidden" name="part" value={part} />
          ) : (
            <SelectField
              {...from(filled, 'part')}
              label={words.part}
              options={partsFor(view).map(each => ({ value: each, label: text.parts[each].title }))}
            />
          )}
          {entry && <input type="hidden" name="entry" value={entry.entry} />}
          {entry && <input type="hidden" name="after" value={String(versionSeen(filled, entry))} />}
          <WordsField
            {...from(filled, 'words')}
            label={asked ? (space === 'my' ? asked.family : asked.work) : words.words}
            hint={words.lines}
            max={entryMax}
            rows={8}
          />
          <AttachFields text={text} filled={filled} attached={entry?.attached ?? []} fileAt={fileAt} />
          {entry ? (
            <p class="t-small">{whoseWords(view, text, entry)}</p>
          ) : (
            <Whose view={view} text={text} filled={filled} />
          )}
          {part === 'keep-me-safe' ? (
            <Notice>{words.safe}</Notice>
          ) : (
            !entry && <Readers view={view} text={text} filled={filled} />
          )}
          <Acts>
            <Button>{text.actions.send}</Button>
            <Button name="later" value={back} quiet skipsChecks>
              {text.actions.later}
            </Button>
          </Acts>
        </Form>
        <p class="t-small t-soft">{words.kept}</p>
      </Stack>
    </Page>
  )
}

/** The version these words began from: a draft that comes back days later still knows what it did not see (RCD-13). */
export function versionSeen({ typed }: Filled, entry: EntryRow): number {
  const seen = Number(typed.after)
  return typed.entry === entry.entry && seen >= 1 && seen < entry.version ? seen : entry.version
}

type Inside = Pick<WritePageProps, 'view' | 'text' | 'filled'>

/** Whose words: mine, ours, or someone's who said them to me. */
function Whose({ view, text, filled }: Inside): VNode {
  const words = text.my.write
  const others = view.facts.circle.filter(
    member => ['parent', 'carer'].includes(member.standing) && member.person !== view.facts.me.person,
  )
  return (
    <ChoiceField
      {...from(filled, 'voice')}
      label={words.whose}
      options={[
        { value: 'mine', label: words.mine },
        { value: 'together', label: words.together },
        {
          value: 'child',
          label: words.child(view.child.knownAs),
          more: (
            <>
              <SegField
                {...from(filled, 'how')}
                label={words.how}
                options={(['said', 'pointed', 'pictures', 'signed', 'drew'] as const).map(each => ({
                  value: each,
                  label: text.voice.how[each],
                }))}
              />
              <DateField {...dayFrom(filled, 'heardOn')} label={words.heardOn} />
              <TextField {...from(filled, 'helped')} label={words.helped} width={20} />
            </>
          ),
        },
        ...(isWorker(view)
          ? others.map(member => ({
              value: member.person,
              label: words.parent(view.nameOf(member.person).name || member.relationship),
            }))
          : []),
      ]}
    />
  )
}

/** A diagnosis is offered to nobody at work, and last to the family (RCD-15). */
const partsFor = (view: RecordView): readonly Part[] =>
  parts.filter(part => !isRefusal(mayWriteIn(part, view.facts.me)))

/** Only someone at work writes down what a parent said; each parent writes for themself (P6). */
const isWorker = ({ facts }: RecordView): boolean => !isFamilyStanding(facts.me.standing)

/** Who may read it, chosen by whoever writes it (RCD-5). */
export function Readers({ view, text, filled }: Inside): VNode {
  const words = text.my.write
  const said = view.facts.me.standing === 'child' ? text.own.audience : text.audience
  return (
    <ChoiceField
      {...from(filled, 'audience')}
      label={words.audience}
      options={audiences.map(each => ({
        value: each,
        label: said[each],
        ...(each === 'named' && {
          more: (
            <TicksField
              {...ticksFrom(filled, 'named')}
              label={words.named}
              options={namesAround(view).map(({ person, name }) => ({ value: person, label: name }))}
            />
          ),
        }),
      }))}
    />
  )
}

function namesAround(view: RecordView): readonly { readonly person: PersonId; readonly name: string }[] {
  const others = view.facts.circle.filter(member => member.person !== view.facts.me.person)
  // Somebody who stands here twice, as a lead and for a concern, is one name to tick.
  return others
    .filter((member, at) => others.findIndex(each => each.person === member.person) === at)
    .map(member => ({ person: member.person, name: view.nameOf(member.person).name || member.relationship }))
}
