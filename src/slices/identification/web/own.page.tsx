import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { TicksField } from '../../../ui/patterns/form-choice.tsx'
import { from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { TextField, WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { PicTiles } from '../../../ui/patterns/pic-tiles.tsx'
import { Sees } from '../../../ui/patterns/sees.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import { findSymbol } from '../../../ui/pictures/names.ts'
import { PictureSymbol } from '../../../ui/pictures/symbol.tsx'
import type { NeedView } from '../store/need-view.ts'
import { dutyWords } from './parts/next-duty.tsx'
import { pictureWords } from './parts/voices.tsx'
import type { Text } from './text/text.ts'

type Props = { readonly view: NeedView; readonly text: Text; readonly filled: Filled }

/** The child speaks: pictures first, words if they like, in their own space (IDN-14). */
export function OwnNeedPage({ view, text, filled }: Props): VNode {
  const words = text.own
  const mine = view.voices.filter(voice => voice.party.as === 'young-person')
  const [next] = view.duties
  return (
    <Page title={words.title} space="own" width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head title={words.title} lead={words.lead} />
        {mine.length > 0 && (
          <Card title={words.youSaid}>
            {mine.map(voice => (
              <Stack key={voice.version} gap="small">
                <PicTiles
                  tiles={voice.pictures.map(name => ({
                    key: name,
                    symbol: findSymbol(name),
                    words: pictureWords(name, text),
                  }))}
                />
                {voice.words && (
                  <Voice of="own" who={longDay(voice.on)} quoted>
                    {voice.words}
                  </Voice>
                )}
              </Stack>
            ))}
          </Card>
        )}
        <Form draft keptAt={filled.keptAt}>
          <TicksField
            {...ticksFrom(filled, 'pictures')}
            label={words.pictures}
            asHeading
            options={Object.entries(words.pictureWords).map(([name, label]) => ({
              value: name,
              label: <PictureLabel name={name} label={label} />,
            }))}
          />
          <WordsField {...from(filled, 'words')} label={words.words} max={2000} rows={3} />
          <TextField {...from(filled, 'help')} label={words.help} width={20} />
          <Button wide>{words.send}</Button>
        </Form>
        <Card title={words.next}>
          {next ? (
            <p>
              <b>{longDay(next.dueOn)}.</b> {dutyWords(next.kind, view.child.knownAs, text)}.
            </p>
          ) : (
            <p>{words.nothing}</p>
          )}
        </Card>
        <Sees>{words.sees}</Sees>
      </Stack>
    </Page>
  )
}

function PictureLabel({ name, label }: { readonly name: string; readonly label: string }): VNode {
  const symbol = findSymbol(name)
  return (
    <span class="t-row">
      {symbol && <PictureSymbol name={symbol} />} {label}
    </span>
  )
}
