import type { VNode } from 'preact'
import type { Pack, Standing as StandingIs } from '../../../policy/pack.ts'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns } from '../../../ui/patterns/columns.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/en.ts'

export type PacksView = readonly {
  readonly pack: Pack
  /** Who agreed to it, each once; nobody agrees to the law. */
  readonly agreedBy: readonly string[]
}[]

const standings: Record<Pack['status'], StandingIs> = {
  'in force': 'law now',
  model: 'agreed in this area',
  proposed: 'proposed, not set up',
}

/** Which rules live side by side, and what each is worth today. */
export const PacksPage = ({ view, text: { packs: text, pack: words } }: { view: PacksView; text: Text }): VNode => (
  <Page title={text.title} space="public">
    <Head title={text.title} lead={text.lead} />
    <Columns
      side={
        <Card small title={text.more}>
          <RowsLink
            links={[
              { href: paths.compare.to(), words: text.compare, icon: 'doc' },
              { href: paths.requirements.to(), words: text.requirements, icon: 'check' },
              { href: paths.rights.to(), words: text.rights, icon: 'scale' },
            ]}
          />
        </Card>
      }
    >
      {view.map(({ pack, agreedBy }) => (
        <Card
          key={pack.id}
          title={<a href={paths.pack.to({ pack: pack.id })}>{pack.title}</a>}
          beside={<Standing is={standings[pack.status]} />}
        >
          <p>{pack.about}</p>
          <Facts
            beside
            facts={[
              { term: text.status[pack.status], words: words.from(pack.from) },
              { term: text.governs, words: governs(pack, agreedBy, text) },
            ]}
          />
          <p class="t-small t-soft">{text.clauses(pack.clauses.size)}</p>
        </Card>
      ))}
    </Columns>
  </Page>
)

function governs(pack: Pack, agreedBy: readonly string[], text: Text['packs']): string {
  if (pack.status === 'in force') return text.everywhere
  return agreedBy.length > 0 ? agreedBy.join(', ') : text.nowhere
}
