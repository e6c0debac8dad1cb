import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Checks } from '../../../ui/patterns/rows.tsx'
import type { Words } from './text/text.ts'

/** How these pages can be used, how we know, and what we have not done: said before somebody finds out. */
export function AccessibilityPage({ words }: { words: Words['accessibility'] }): VNode {
  return (
    <Page title={words.title} space="public" width="mid">
      <Stack>
        <Head title={words.title} lead={words.lead} />
        <Card title={words.can}>
          <Checks items={words.cans.map(each => ({ key: each, words: each }))} />
        </Card>
        <Card title={words.not}>
          <ul>
            {words.nots.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Card>
        <Card title={words.how}>
          <p>{words.howWords}</p>
        </Card>
        <Card title={words.other}>
          <p>{words.otherWords}</p>
        </Card>
        <Card title={words.law}>
          <p>{words.lawWords}</p>
          <p>{words.enforce}</p>
          <p>
            <a href="tel:08088000082">{words.call}</a>
          </p>
        </Card>
        <p class="t-small t-soft">{words.dated}</p>
      </Stack>
    </Page>
  )
}
