import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { PrintButton, Sheet, SheetColumns } from '../../../ui/patterns/sheet.tsx'
import type { Text } from '../text/text.ts'

type Props = {
  readonly text: Text
  readonly name: string
  /** In groups, as it is read out. */
  readonly code: string
  readonly steps: readonly string[]
  /** When it runs out; nothing for a slip that replaces another. */
  readonly until?: string
  readonly back: { readonly href: string; readonly words: string }
}

/** A code on paper, to be handed over at the office: one small side, that names no child and no school. */
export function CodeSlipPage({ text, name, code, steps, until, back }: Props): VNode {
  const t = text.desk.slip
  return (
    <Page title={t.title} space="desk" ground="desk">
      <SheetColumns
        side={
          <Card title={t.title}>
            <p>{t.lead}</p>
            <PrintButton />
            <ButtonLink href={back.href} quiet wide>
              {back.words}
            </ButtonLink>
          </Card>
        }
      >
        <Sheet title={t.head} under={t.for(name)} foot={t.help}>
          <h2 class="t-nowrap">{code}</h2>
          <ol>
            {steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {until && <p>{t.until(until)}</p>}
        </Sheet>
      </SheetColumns>
    </Page>
  )
}
