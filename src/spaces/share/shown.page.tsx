import type { VNode } from 'preact'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { Page } from '../../ui/page.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Facts } from '../../ui/patterns/facts.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import type { VoiceOf } from '../../ui/patterns/person.tsx'
import { ShownFiles } from '../../ui/patterns/shown-file.tsx'
import { Voice } from '../../ui/patterns/voice.tsx'
import { aboutWords, attachedWords, byWords, happenedWords, whoWords } from '../copy/made/words-of.ts'
import type { CopiedEntry, RecordCopy } from '../copy/record-copy.ts'
import type { CopyWords } from '../copy/text/en.ts'
import { text as copyText } from '../copy/text/text.ts'
import { text } from './text/text.ts'

/** Where a file of the record is; nothing where it does not go along. */
type HrefOf = (file: string) => string | undefined
type Props = {
  readonly copy: RecordCopy
  readonly language: Language
  readonly today: PlainDate
  readonly hrefOf: HrefOf
}

/** What a link shows, on a page of ours, for whoever has no script: the same words in the same order. */
export function ShownPage({ copy, language, today, hrefOf }: Props): VNode {
  const words = copyText(language).my.copy
  const { child } = copy
  return (
    <Page title={words.title(child.knownAs)} space="public" width="narrow" nav={[]}>
      <Stack>
        <Head
          title={words.title(child.knownAs)}
          below={[`${child.given} ${child.family}`, words.born(child.bornOn), child.setting]
            .filter(Boolean)
            .join(' · ')}
        />
        {child.wording && (
          <p class="t-b" dir="auto">
            {child.wording.join(' ')}
          </p>
        )}
        {copy.parts.map(part => (
          <Card key={part.part} title={part.title}>
            <Stack gap="small">
              {part.entries.map(entry => (
                <Entry key={entry.id} entry={entry} words={words} hrefOf={hrefOf} />
              ))}
            </Stack>
          </Card>
        ))}
        {copy.agreed.length > 0 && <Agreed copy={copy} words={words} />}
        {copy.people.length > 0 && (
          <Card title={words.people}>
            <ul>
              {copy.people.map((person, at) => (
                <li key={at}>{whoWords(person)}</li>
              ))}
            </ul>
          </Card>
        )}
        <p class="t-small">{text(language).public.shownTo(today)}</p>
      </Stack>
    </Page>
  )
}

type EntryProps = { readonly entry: CopiedEntry; readonly words: CopyWords; readonly hrefOf: HrefOf }

const Entry = ({ entry, words, hrefOf }: EntryProps): VNode => (
  <>
    {entry.words.trim() === '' ? (
      <p class="t-small">{byWords(entry, words)}</p>
    ) : (
      <Voice of={voiceOf(entry.voice)} who={byWords(entry, words)} lang={tagOf(entry.language)}>
        {entry.words}
      </Voice>
    )}
    <AttachedThere entry={entry} words={words} hrefOf={hrefOf} />
    {entry.differently.map((view, at) => (
      <Voice
        key={at}
        of={voiceOf(view.voice)}
        who={words.differently(byWords(view, words))}
        lang={tagOf(view.language)}
      >
        {view.words}
      </Voice>
    ))}
  </>
)

/** What came with the words: shown where it goes along, and in words where it does not. */
function AttachedThere({ entry: { attachments = [] }, words, hrefOf }: EntryProps): VNode {
  const files = attachments.map(each => ({ ...each, about: aboutWords(each, words), href: hrefOf(each.id) }))
  return (
    <>
      <ShownFiles files={files.flatMap(({ href, ...each }) => (href === undefined ? [] : [{ ...each, href }]))} />
      {files
        .filter(each => each.href === undefined)
        .map(each => (
          <p key={each.id} dir="auto">
            {attachedWords(each, words)}
          </p>
        ))}
    </>
  )
}

/** A language may be written down in words, which no browser can read aloud by. */
const tagOf = (language: string): string | undefined =>
  /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language) ? language : undefined

const voices: Readonly<Record<CopiedEntry['voice'], VoiceOf>> = {
  'young-person': 'own',
  parent: 'family',
  carer: 'family',
  professional: 'professional',
  together: 'other',
}
const voiceOf = (voice: CopiedEntry['voice']): VoiceOf => voices[voice]

const Agreed = ({ copy, words }: { readonly copy: RecordCopy; readonly words: CopyWords }): VNode => (
  <Card title={words.agreed}>
    {copy.agreed.map(each => (
      <div key={each.id}>
        <h3>{each.name}</h3>
        <p>{each.what}</p>
        <Facts
          facts={[
            { term: words.gives, words: each.gives },
            { term: words.when, words: `${each.rhythm}. ${words.period(each.from, each.to)}` },
            { term: words.toward, words: each.outcome },
            { term: words.happened, words: happenedWords(each, words) },
          ]}
        />
      </div>
    ))}
  </Card>
)
