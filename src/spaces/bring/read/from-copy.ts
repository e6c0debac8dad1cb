import { type PersonId, personId } from '../../../kernel/ids.ts'
import { dateInWords, type PlainDate } from '../../../kernel/plain-date.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { findPart } from '../../../slices/record/index.ts'
import type { CopiedAgreed, CopiedEntry, CopiedWords, RecordCopy, Who } from '../../copy/record-copy.ts'
import { type AttachedIn, nothingAttached } from './attached-in.ts'
import type { Found, FoundPiece } from './found.ts'
import { idOf } from './id-of.ts'

/** Who brings it, and what of it is in the record already. */
export type Bringer = {
  readonly person: PersonId
  readonly fullName: string
  /** One of the family here speaks with their own voice; a lead brings what others wrote. */
  readonly voice: 'young-person' | 'parent' | 'carer' | undefined
}
export type Here = {
  readonly child: ChildCard
  readonly me: Bringer
  /** The entries of the record, each with the version it was brought in; without end, when it was written or changed here. */
  readonly entries: ReadonlyMap<string, number>
  readonly views: ReadonlySet<string>
  /** What is written in it now. */
  readonly words: ReadonlySet<string>
  /** The sums of what came with its entries. */
  readonly files: ReadonlySet<string>
}

/**
 * A copy that was proved, as pieces for a person to confirm. Everybody's words stay theirs: the child's are the child's,
 * and whoever brings it gets their own back as their own. Nobody else is taken for somebody here because of a name.
 */
export function fromCopy(
  copy: RecordCopy,
  signedBy: string,
  here: Here,
  { files, leftOut }: AttachedIn = nothingAttached,
): Found {
  const source = idOf(here.child.child, 'copy', copy.copy)
  const reader = { ...here, source, files, writers: new Map<string, Found['writers'][number]>() }
  const pieces = copy.parts.flatMap(({ part, entries }) =>
    entries
      // Nothing but a file that cannot be kept is nothing to bring.
      .map(entry => pieceOf(entry, findPart(part) ?? 'advice', reader))
      .filter(({ words, attached }) => words.trim() !== '' || attached !== undefined),
  )
  const mine = (piece: FoundPiece) => !isForFew(piece) || piece.whose === here.me.person
  // What this very record says was agreed stands here as agreed.
  const isOurs = copy.child.id === here.child.child
  const agreed = isOurs ? [] : copy.agreed.map(each => agreedPiece(each, copy.asOf, reader))
  return {
    source: {
      source,
      proof: 'signed',
      keeper: copy.from,
      ...(copy.child.setting && { setting: copy.child.setting }),
      stoodOn: copy.asOf,
      signedBy,
    },
    pieces: [...pieces.filter(mine), ...agreed],
    writers: [...reader.writers.values()],
    keptBack: pieces.filter(piece => !mine(piece)).length,
    ...(leftOut > 0 && { leftOut }),
  }
}

type Reader = Omit<Here, 'files'> &
  Pick<AttachedIn, 'files'> & { readonly source: string; readonly writers: Map<string, Found['writers'][number]> }

const isForFew = ({ audience }: FoundPiece): boolean => audience === 'only-me' || audience === 'named'

function pieceOf(entry: CopiedEntry, part: FoundPiece['part'], reader: Reader): FoundPiece {
  const { heard } = entry
  const attached = (entry.attachments ?? []).flatMap(each => reader.files.get(each.id)?.attachment ?? [])
  const how = hows.find(each => each === heard?.how)
  return {
    entry: entryHere(entry.id, reader),
    part,
    ...saidOf(entry, entry.version, reader, heard === undefined, earlierOf(entry)),
    audience: entry.audience,
    ...(attached.length > 0 && { attached }),
    ...(heard && how && { heard: { on: heard.on, how, ...(heard.withHelpOf && { withHelpOf: heard.withHelpOf }) } }),
    differently: entry.differently.map((view, at) => ({
      view: idOf(reader.child.child, 'view', entry.id, `${at}`, view.words),
      ...saidOf(view, 1, reader, true),
    })),
  }
}

/** An entry of this very record is known by its own id: then there is nothing to bring. */
export const entryHere = (id: string, { entries, child }: Pick<Here, 'entries' | 'child'>): string =>
  entries.has(id) ? id : idOf(child.child, 'entry', id)

function saidOf(said: CopiedWords, version: number, reader: Reader, isByHand: boolean, earlier = '') {
  const whose = whoseOf(said, reader, earlier)
  const writer = whose !== undefined && reader.writers.has(whose) ? whose : undefined
  return {
    words: said.words,
    language: said.language,
    voice: said.voice,
    ...(whose && { whose }),
    by: nameOf(said.by),
    brought: {
      source: reader.source,
      ...(writer && { writer }),
      on: said.writtenOn,
      version,
      ...(said.voice === 'young-person' && isByHand && { byOwnHand: true as const }),
    },
  }
}

/** The child, whoever brings it, or somebody who is nobody here; with where they wrote it, if it came there from elsewhere. */
function whoseOf({ voice, by }: CopiedWords, { child, me, writers }: Reader, earlier = ''): PersonId | undefined {
  if (voice === 'young-person') return personId(child.child)
  if (voice === 'together' || !by) return undefined
  if (voice === me.voice && by.name === me.fullName) return me.person
  const relation = [by.is, earlier].filter(Boolean).join(', ')
  const writer = personId(idOf(child.child, 'writer', voice, by.name, relation))
  writers.set(writer, { writer, name: by.name, ...(relation && { relation }) })
  return writer
}

/** What was agreed there is not agreed here: words, for people to agree on again. */
function agreedPiece(agreed: CopiedAgreed, asOf: PlainDate, reader: Reader): FoundPiece {
  const { id, name, what, gives, rhythm, from, to, outcome } = agreed
  return {
    entry: idOf(reader.child.child, 'agreed', id),
    part: 'agreed',
    words: [
      `${name}: ${what}`,
      [gives, rhythm].filter(Boolean).join(' · '),
      `${dateInWords(from)} – ${dateInWords(to)}`,
      outcome && `→ ${outcome}`,
    ]
      .filter(Boolean)
      .join('\n'),
    language: 'en',
    voice: 'together',
    by: '',
    audience: 'circle',
    brought: { source: reader.source, on: asOf, version: 1 },
    differently: [],
  }
}

const earlierOf = ({ brought }: CopiedEntry): string =>
  brought ? [brought.from, brought.section].filter(Boolean).join(' ') : ''

const nameOf = (by: Who | undefined): string => (by ? [by.name, by.is].filter(Boolean).join(', ') : '')
const hows = ['said', 'pointed', 'pictures', 'signed', 'drew'] as const
