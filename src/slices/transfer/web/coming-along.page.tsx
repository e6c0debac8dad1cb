import type { ComponentChildren, VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { TicksField } from '../../../ui/patterns/form-choice.tsx'
import { from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import type { TransferView } from '../store/transfer-view.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = { readonly view: TransferView; readonly words: Text; readonly filled: Filled }

/** Who comes along: the family does; of the others whoever is ticked. Nobody is carried along in silence (DES-5). */
export function ComingAlongPage({ view, words, filled }: Props): VNode {
  const t = words.my.people
  const { child, moving, family, others } = view
  return (
    <Under {...{ view, words, filled }} title={t.title(child.knownAs)} lead={t.lead}>
      <Card title={t.family} small>
        <Rows rows={family.map(each => ({ key: each.member, title: each.name, words: each.is }))} />
      </Card>
      <Form>
        {others.length === 0 ? (
          <Empty>{t.nobody}</Empty>
        ) : (
          <TicksField
            {...ticksFrom(filled, 'comes', moving?.comes)}
            label={t.others}
            hint={t.othersHint}
            options={others.map(each => ({ value: each.member, label: each.name, words: each.is }))}
          />
        )}
        <Button>{t.save}</Button>
      </Form>
    </Under>
  )
}

/** We do not move after all: with a word why, which the area reads. */
export function CallOffPage({ view, words, filled }: Props): VNode {
  const t = words.my.callOff
  return (
    <Under {...{ view, words, filled }} title={t.open}>
      <Form draft keptAt={filled.keptAt}>
        <WordsField {...from(filled, 'why')} label={t.why} max={500} rows={2} />
        <Button>{t.save}</Button>
      </Form>
    </Under>
  )
}

type UnderProps = Props & { readonly title: string; readonly lead?: string; readonly children: ComponentChildren }

const Under = ({ view, words, filled, title, lead, children }: UnderProps): VNode => (
  <Page title={title} space="my" width="narrow">
    <Stack>
      <ProblemSummary problems={filled.problems} />
      <Head
        above={<a href={paths.moving.to({ child: view.child.child })}>{words.my.title}</a>}
        title={title}
        lead={lead}
      />
      {children}
    </Stack>
  </Page>
)
