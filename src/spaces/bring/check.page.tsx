import { Fragment, type VNode } from 'preact'
import type { Filled } from '../../platform/web/form-contract.ts'
import { type Part, parts } from '../../slices/record/index.ts'
import { Details } from '../../ui/govuk/details.tsx'
import { Page } from '../../ui/page.tsx'
import { Acts, Button, PostButton } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../ui/patterns/form.tsx'
import { TicksField } from '../../ui/patterns/form-choice.tsx'
import { from, ticksFrom } from '../../ui/patterns/form-field.ts'
import { SelectField } from '../../ui/patterns/form-more.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { Notice } from '../../ui/patterns/notice.tsx'
import { Sees } from '../../ui/patterns/sees.tsx'
import { type BringView, isHere } from './bring-view.ts'
import type { Found, FoundPiece } from './read/found.ts'
import type { Words } from './text/text.ts'

type Props = {
  readonly view: BringView
  readonly draft: Found
  readonly words: Words
  readonly titles: Readonly<Record<Part, { readonly title: string }>>
  readonly filled: Filled
  readonly space: 'my' | 'desk'
  readonly to: { readonly record: string; readonly drop: string }
}

/** Every piece of what was read, whose words, from where and when, to tick. Nothing is in the record before the button. */
export function CheckPage({ view, draft, words, titles, filled, space, to }: Props): VNode {
  const t = words.check
  const { child, here } = view
  const fresh = draft.pieces.filter(piece => !isHere(here, piece))
  const known = draft.pieces.length - fresh.length
  const isOpen = draft.source.proof !== 'signed'
  return (
    <Page title={t.title} space={space} width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head above={<a href={to.record}>{child.fullName}</a>} title={t.title} lead={t.lead(child.knownAs)} />
        <Card title={t.from} small>
          <p>{sourceWords(draft, words)}</p>
          {known > 0 && fresh.length > 0 && <p>{t.here(known)}</p>}
          {draft.keptBack > 0 && <p>{t.keptBack(draft.keptBack)}</p>}
          {draft.leftOut !== undefined && <p>{t.leftOut(draft.leftOut)}</p>}
        </Card>
        {fresh.length === 0 ? (
          <Notice>{t.nothing}</Notice>
        ) : (
          <Form>
            <TicksField
              {...ticksFrom(
                filled,
                'keep',
                fresh.map(piece => piece.entry),
              )}
              label={t.pieces}
              asHeading
              options={inOrder(fresh).map(piece => ({
                value: piece.entry,
                label: titles[piece.part].title,
                words: <PieceWords piece={piece} words={words} />,
                ...(isOpen && {
                  more: (
                    <Details
                      summaryText={t.part}
                      html={
                        <SelectField
                          {...from(filled, `part-${piece.entry}`)}
                          value={from(filled, `part-${piece.entry}`).value ?? piece.part}
                          label={t.belongs}
                          options={parts.map(part => ({ value: part, label: titles[part].title }))}
                        />
                      }
                    />
                  ),
                }),
              }))}
            />
            <Sees title={t.who}>{t.whoWords}</Sees>
            {fresh.some(piece => piece.part === 'agreed') && <p>{t.agreed}</p>}
            <Acts>
              <Button>{t.confirm}</Button>
            </Acts>
          </Form>
        )}
        <Acts>
          <PostButton action={to.drop} quiet>
            {t.drop}
          </PostButton>
        </Acts>
      </Stack>
    </Page>
  )
}

const inOrder = (pieces: readonly FoundPiece[]): readonly FoundPiece[] =>
  pieces.toSorted((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part))

function sourceWords({ source }: Found, { check }: Words): string {
  const { keeper, stoodOn, signedBy = keeper } = source
  switch (source.proof) {
    case 'signed':
      return check.signed(signedBy, stoodOn)
    case 'unsigned':
      return check.unsigned(keeper, stoodOn)
    case 'paper':
      return check.paper(keeper, stoodOn)
  }
}

function PieceWords({ piece, words }: { readonly piece: FoundPiece; readonly words: Words }): VNode {
  const t = words.check
  const { section, on } = piece.brought
  const facts = [
    t.by(piece.by || t.together, on),
    section && t.section(section),
    piece.differently.length > 0 && t.beside(piece.differently.length),
  ].filter(Boolean)
  return (
    <>
      <span dir="auto">
        {piece.words.split('\n').map((line, at) => (
          <Fragment key={at}>
            {at > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </span>
      {(piece.attached ?? []).map(each => (
        <Fragment key={each.file}>
          <br />
          <span dir="auto">{[t.with[each.kind], each.about].filter(Boolean).join(': ')}</span>
        </Fragment>
      ))}
      <br />
      <span class="t-small t-soft">{facts.join(' · ')}</span>
    </>
  )
}
