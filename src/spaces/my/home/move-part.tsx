import type { VNode } from 'preact'
import { fullDay } from '../../../kernel/plain-date.ts'
import { destinationPaths, destinationText } from '../../../slices/destinations/index.ts'
import { Acts, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import type { HomeProps } from './home.page.tsx'

/** The child's next move: when, whether its plan is made, and how to see what happens to each thing (DES-2). */
export function MovePart({ view, language }: HomeProps): VNode | null {
  const { child, move } = view
  if (!move) return null
  const { my: t, kinds } = destinationText(language)
  const toSee = view.moveSeen ? t.homeSeen : t.homeToSee
  return (
    <Card title={t.home(child.knownAs)} symbol="route">
      <p class="t-b">{t.homeWhen(fullDay(move.on))}</p>
      <p>
        {kinds[move.kind]}: {move.to}
      </p>
      <p>{move.plannedOn ? toSee : t.homeMaking}</p>
      <Acts fill>
        <ButtonLink
          href={destinationPaths.move.to({ child: child.child, move: move.move })}
          quiet={!move.plannedOn || view.moveSeen}
          slim
        >
          {t.homeOpen}
        </ButtonLink>
      </Acts>
    </Card>
  )
}
