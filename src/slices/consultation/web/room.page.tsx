import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { QrCode } from '../../../ui/patterns/qr-code.tsx'
import { Stats } from '../../../ui/patterns/stats.tsx'
import { Stand } from './results/stand.tsx'
import type { ResultsView } from './results-view.ts'
import type { Text } from './text/text.ts'

type Props = { view: ResultsView; address: string; text: Text }
/** As many sentences as can be read from the back of a hall; the rest are counted, so that nobody thinks there are none. */
const fitOnWall = 4
const count = (n: number): string => n.toLocaleString('en-GB')

/** What a hall looks at, and so never where one person stands: the code, how many have voted, the picture, and what is shared so far. It shows itself anew. */
export function RoomPage({ view, address, text }: Props): VNode {
  const { dialogue } = view
  const words = text.public.room
  return (
    <Page title={dialogue.title} space="public">
      <div class="t-hall t-stack" data-t-again="5">
        <Head title={dialogue.title} lead={words.title} />
        <Columns
          side={
            <Card title={words.scan}>
              <QrCode of={address} title={words.code(dialogue.title)} />
              <p class="t-small">{address}</p>
            </Card>
          }
        >
          <Stats
            stats={[
              { number: count(view.people), words: words.people },
              { number: count(view.votes), words: words.votes },
              { number: count(view.statements), words: words.sentences },
            ]}
          />
          {view.people > 0 && <Stand view={{ ...view, me: undefined }} words={text.public.results} />}
          <Card title={words.shared}>
            {view.common.length === 0 ? (
              <p>{words.nothing}</p>
            ) : (
              <>
                <ul>
                  {view.common.slice(0, fitOnWall).map(({ statement }) => (
                    <li key={statement.statement}>“{statement.words}”</li>
                  ))}
                </ul>
                {view.common.length > fitOnWall && <p>{words.more(view.common.length - fitOnWall)}</p>}
              </>
            )}
          </Card>
        </Columns>
      </div>
    </Page>
  )
}
