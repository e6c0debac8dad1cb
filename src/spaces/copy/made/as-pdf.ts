import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePdf } from '../../../platform/documents/pdf.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { projectFolder } from '../../../platform/project-folder.ts'
import { recordText } from '../../../slices/record/index.ts'
import { attachedIn } from '../load-files.ts'
import type { CopiedAttachment, CopiedFiles, CopiedPart, CopiedWords, RecordCopy } from '../record-copy.ts'
import { text } from '../text/text.ts'
import { aboutWords, attachedWords, byWords, happenedWords, metaWords, whoWords } from './words-of.ts'

/**
 * The copy on paper: PDF/UA-1, with its headings, lists and tables in the order they are read. Where a letter has no
 * picture in our fonts a square stands for it, and the first page says so.
 */
export function asPdf(copy: RecordCopy, language: Language, files: CopiedFiles = new Map()): Uint8Array {
  const made = set(copy, language, files, false)
  return made.notShown.length === 0 ? made.bytes : set(copy, language, files, true).bytes
}

function set(copy: RecordCopy, language: Language, files: CopiedFiles, hasSquares: boolean) {
  const words = text(language).my.copy
  const known = Object.entries(recordText(language).voice.how)
  const how = (said: string) => known.find(([name]) => name === said)?.[1] ?? said
  const { child } = copy
  const isShown = (each: CopiedAttachment) => each.kind === 'picture' && files.has(each.id)
  const said = (from: CopiedWords, who: string, meta: string, attached: readonly CopiedAttachment[] = []) => ({
    voice: from.voice,
    who,
    meta,
    lines: from.words.split('\n').filter(line => line.trim() !== ''),
    pictures: attached.filter(isShown).map(each => ({ at: `/${each.name}`, alt: aboutWords(each, words) })),
    others: attached.filter(each => !isShown(each)).map(each => `${attachedWords(each, words)} ${words.inZip}`),
  })
  const voicesOf = (part: CopiedPart) =>
    part.entries.flatMap(entry => [
      said(entry, byWords(entry, words), metaWords(entry, how, words), entry.attachments),
      ...entry.differently.map(view =>
        said(view, words.differently(byWords(view, words)), words.typed(view.writtenOn)),
      ),
    ])
  return makePdf(
    template(),
    {
      title: words.title(child.knownAs),
      from: copy.from,
      facts: [`${child.given} ${child.family}`, words.born(child.bornOn), child.setting, child.className]
        .filter(Boolean)
        .join(' · '),
      wording: child.wording?.join(' ') ?? null,
      made: words.made(copy.asOf, whoWords(copy.madeFor)),
      ask: copy.contact ? words.ask(whoWords(copy.contact)) : null,
      notShown: hasSquares ? words.notShown : null,
      parts: copy.parts.map(part => ({
        title: part.title,
        safe: part.part === 'keep-me-safe',
        voices: voicesOf(part),
      })),
      agreed: copy.agreed.map(each => ({
        name: each.name,
        what: each.what,
        toward: `${words.toward}: ${each.outcome}`,
        gives: each.gives,
        when: `${each.rhythm}. ${words.period(each.from, each.to)}`,
        happened: happenedWords(each, words),
      })),
      columns: [words.what, words.gives, words.when, words.happened],
      people: copy.people.map(whoWords),
      words: { agreed: words.agreed, people: words.people },
      foot: words.foot(copy.from, copy.copy),
    },
    new Date(copy.madeAt),
    new Map(
      attachedIn(copy).flatMap(each => {
        const bytes = isShown(each) ? files.get(each.id) : undefined
        return bytes ? [[each.name, bytes]] : []
      }),
    ),
  )
}

let read: string | undefined
const template = (): string => {
  read ??= readFileSync(join(projectFolder, 'src', 'spaces', 'copy', 'made', 'record.typ'), 'utf8')
  return read
}
