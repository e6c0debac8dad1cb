import type { VNode } from 'preact'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import type { Words } from '../text/text.ts'

/** What a council's officer must keep in mind here: the law's own time limits, and that assessments are not kept here. */
export function LawCard({ words }: { readonly words: Words }): VNode {
  const t = words.council
  return (
    <Card title={t.title} small>
      <p>
        <Standing is="law now" />
      </p>
      <p>{t.words}</p>
      <p class="t-small t-soft">{t.notHere}</p>
      <Go href="/rights">{t.rights}</Go>
    </Card>
  )
}
