import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Language } from '../../../platform/i18n/language.ts'
import { recordText } from '../../../slices/record/index.ts'
import type { CopiedAttachment, CopiedEntry, CopiedFiles, CopiedPart, CopiedWords, RecordCopy } from '../record-copy.ts'
import type { CopyWords } from '../text/en.ts'
import { text } from '../text/text.ts'
import { aboutWords, attachedWords, byWords, happenedWords, metaWords, whoWords } from './words-of.ts'

/**
 * The copy as one file that opens offline, on anything: no script, nothing fetched, its own few lines of style. It reads
 * in the same order on a phone, on paper and aloud.
 */
export function asHtml(copy: RecordCopy, language: Language, files: CopiedFiles = new Map()): string {
  const words = text(language).my.copy
  const how = howWords(language)
  return `<!doctype html>${renderToString(<Document copy={copy} language={language} words={words} how={how} files={files} />)}`
}

type Say = { readonly words: CopyWords; readonly how: (how: string) => string; readonly files: CopiedFiles }

function Document({ copy, language, words, how, files }: Say & { copy: RecordCopy; language: Language }): VNode {
  const { child } = copy
  const title = words.title(child.knownAs)
  return (
    <html lang={language === 'en-easy' ? 'en-x-easy' : 'en-GB'}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <meta
          http-equiv="Content-Security-Policy"
          content={`default-src 'none'; style-src 'unsafe-inline'${files.size > 0 ? '; img-src data:' : ''}`}
        />
        <style>{style}</style>
      </head>
      <body>
        <main>
          <header>
            <h1>{title}</h1>
            <p>
              {[`${child.given} ${child.family}`, words.born(child.bornOn), child.setting, child.className]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {child.wording && <p dir="auto">{child.wording.join(' ')}</p>}
            <p class="soft">{words.made(copy.asOf, whoWords(copy.madeFor))}</p>
            {copy.contact && <p class="soft">{words.ask(whoWords(copy.contact))}</p>}
          </header>
          {copy.parts.map(part => (
            <Part key={part.part} part={part} words={words} how={how} files={files} />
          ))}
          {copy.agreed.length > 0 && <Agreed copy={copy} words={words} />}
          {copy.people.length > 0 && (
            <section>
              <h2>{words.people}</h2>
              <ul>
                {copy.people.map((person, at) => (
                  <li key={at}>{whoWords(person)}</li>
                ))}
              </ul>
            </section>
          )}
        </main>
        <footer>{words.foot(copy.from, copy.copy)}</footer>
      </body>
    </html>
  )
}

const Part = ({ part, words, how, files }: Say & { part: CopiedPart }): VNode => (
  <section class={part.part === 'keep-me-safe' ? 'safe' : undefined}>
    <h2>{part.title}</h2>
    {part.entries.map(entry => (
      <Entry key={entry.id} entry={entry} words={words} how={how} files={files} />
    ))}
  </section>
)

const Entry = ({ entry, words, how, files }: Say & { entry: CopiedEntry }): VNode => (
  <>
    <Voice from={entry} who={byWords(entry, words)} meta={metaWords(entry, how, words)}>
      {(entry.attachments ?? []).map(each => (
        <Attached key={each.id} attachment={each} words={words} files={files} />
      ))}
    </Voice>
    {entry.differently.map((view, at) => (
      <Voice key={at} from={view} who={words.differently(byWords(view, words))} meta={words.typed(view.writtenOn)} />
    ))}
  </>
)

type AttachedProps = Pick<Say, 'words' | 'files'> & { attachment: CopiedAttachment }

/** A picture is in the page itself; of a recording and a paper its words are, and where the file is. */
function Attached({ attachment, words, files }: AttachedProps): VNode {
  const bytes = files.get(attachment.id)
  const { type } = attachment
  if (attachment.kind === 'picture' && bytes)
    return (
      <img src={`data:${type};base64,${Buffer.from(bytes).toString('base64')}`} alt={aboutWords(attachment, words)} />
    )
  return (
    <p dir="auto">
      {attachedWords(attachment, words)} <span class="soft">{words.inZip}</span>
    </p>
  )
}

type VoiceProps = { from: CopiedWords; who: string; meta: string; children?: ComponentChildren }

const Voice = ({ from, who, meta, children }: VoiceProps): VNode => (
  <article class={`voice ${from.voice}`} lang={from.language}>
    {from.words
      .split('\n')
      .filter(line => line.trim() !== '')
      .map((line, at) => (
        <p key={at} dir="auto">
          {line}
        </p>
      ))}
    {children}
    <p class="soft" lang="en-GB">
      <b>{who}</b> · {meta}
    </p>
  </article>
)

const Agreed = ({ copy, words }: { copy: RecordCopy; words: CopyWords }): VNode => (
  <section>
    <h2>{words.agreed}</h2>
    {copy.agreed.map(each => (
      <article key={each.id} class="agreed">
        <h3>{each.name}</h3>
        <p>{each.what}</p>
        <dl>
          {[
            [words.gives, each.gives],
            [words.when, `${each.rhythm}. ${words.period(each.from, each.to)}`],
            [words.toward, each.outcome],
            [words.happened, happenedWords(each, words)],
          ].map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </article>
    ))}
  </section>
)

const howWords = (language: Language) => {
  const known = recordText(language).voice.how
  return (how: string): string => Object.entries(known).find(([name]) => name === how)?.[1] ?? how
}

// No quotes and no angle brackets: it stands in the page as text.
const style = `
:root { --ink: #16333a; --soft: #4a5f66; --line: #e3dccd; }
* { box-sizing: border-box; }
body { margin: 0; background: #fbf7ef; color: var(--ink); font: 1.125rem/1.5 Atkinson Hyperlegible Next, Atkinson Hyperlegible, system-ui, sans-serif; }
main, footer { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.875rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.4375rem; line-height: 1.25; margin: 2rem 0 .75rem; }
h3 { font-size: 1.1875rem; margin: 0 0 .25rem; }
p { margin: 0 0 .5rem; overflow-wrap: anywhere; }
.soft, footer { color: var(--soft); font-size: 1rem; }
.voice, .agreed { background: #fff; border-radius: 12px; padding: 1rem; margin: 0 0 .75rem; border-left: 6px solid #6f8288; break-inside: avoid; }
.young-person { border-left-color: #6a2c70; background: #f1e3f3; }
.parent, .carer { border-left-color: #4d5710; background: #edf0d0; }
.professional { border-left-color: #1f4e79; background: #dbeaf6; }
.safe h2 { color: #a8321a; }
.safe .voice { border-left-color: #a8321a; background: #fde5dd; }
img { display: block; max-width: 100%; height: auto; max-height: 30rem; margin: 0 0 .5rem; background: #fff; border-radius: 8px; }
dl { margin: .75rem 0 0; }
dl div { display: flex; gap: 1rem; padding: .4rem 0; border-top: 1px solid var(--line); }
dt { flex: 0 0 8rem; color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 30rem) { dl div { display: block; } }
@media print { body { background: #fff; font-size: 11pt; } main, footer { padding: 0; max-width: none; } .voice { background: none; border-color: var(--ink); } }
`
