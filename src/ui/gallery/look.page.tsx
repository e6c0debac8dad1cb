import type { VNode } from 'preact'
import { Page } from '../page.tsx'
import { BeadKey } from '../patterns/beads.tsx'
import { Card } from '../patterns/card.tsx'
import { Across, Stack } from '../patterns/columns.tsx'
import { Empty } from '../patterns/empty.tsx'
import { Head } from '../patterns/head.tsx'
import { Next } from '../patterns/next.tsx'
import { RowsLink } from '../patterns/rows.tsx'
import { Standing } from '../patterns/standing.tsx'
import { Tag } from '../patterns/tag.tsx'
import { Voices } from '../patterns/voice.tsx'
import { Icon } from '../pictures/icon.tsx'
import { iconNames, symbolNames } from '../pictures/names.ts'
import { Portrait } from '../pictures/portrait.tsx'
import { portraitNames } from '../pictures/portrait-looks.ts'
import { PictureSymbol } from '../pictures/symbol.tsx'
import { samples } from './samples.ts'

type Props = { sampleHref: (name: string) => string }

/** The parts of these pages, what each colour means, and whole pages of invented content. */
export const LookPage = ({ sampleHref }: Props): VNode => (
  <Page title="The parts of these pages" space="public" width="mid">
    <Stack>
      <Head
        title="The parts of these pages"
        lead="Each colour means one thing, and never speaks alone: a word or a shape stands beside it."
      />
      <Card title="Whole pages">
        <p>All people and places in them are invented.</p>
        <RowsLink links={samples.map(sample => ({ href: sampleHref(sample.name), words: sample.words }))} />
      </Card>
      <Next
        when="By Friday 4 December"
        title="What happens next"
        bare
        owner={{ name: 'Priya Patel', job: 'Inclusion lead (SENCO), Oakfield' }}
      >
        Marigold: the day, what, who owes it, and what you can do if it does not come. One of these a page.
      </Next>
      <Card title="Whose words">
        <Voices
          voices={[
            { of: 'own', who: 'The young person', children: 'Plum: their own voice, and their own space.' },
            { of: 'family', who: 'The family', children: 'Moss: each parent or carer, a person of their own.' },
            { of: 'professional', who: 'A professional', children: 'Sky: advice and observation.' },
            { of: 'other', who: 'Anyone else', children: 'Grey: a forum member, a friend.' },
            { of: 'waiting', who: 'Somebody asked', children: 'Dashed: asked on Monday 16 November, no reply yet.' },
          ]}
        />
      </Card>
      <Card title="What happened">
        <BeadKey />
      </Card>
      <Card title="Where a rule stands">
        <p class="t-row">
          <Standing is="law now" /> <Standing is="agreed in this area" /> <Standing is="proposed, not set up" />
        </p>
      </Card>
      <Card title="Small marks">
        <p class="t-row">
          <Tag is="overdue">Overdue</Tag> <Tag is="today">Today</Tag> <Tag is="yes">Agreed</Tag>{' '}
          <Tag is="info">To know</Tag> <Tag>Quiet</Tag>
        </p>
      </Card>
      <Empty title="An empty place.">It says what will be here, and how it gets here.</Empty>
      <Card title="Icons">
        <ul class="t-swatches">
          {iconNames.map(name => (
            <li key={name}>
              <Icon name={name} />
              {name}
            </li>
          ))}
        </ul>
      </Card>
      <Card title="Symbols for children and easy read">
        <ul class="t-swatches">
          {symbolNames.map(name => (
            <li key={name}>
              <PictureSymbol name={name} />
              {name}
            </li>
          ))}
        </ul>
      </Card>
      <Card title="Drawn people">
        <ul class="t-swatches">
          {portraitNames.map(name => (
            <li key={name}>
              <Portrait of={name} />
              {name}
            </li>
          ))}
        </ul>
      </Card>
      <Across count={2}>
        <Card title="Without sight, without script" small>
          <p>Every page does its whole job by keyboard, read aloud, at 400 % zoom, without script, and on paper.</p>
        </Card>
        <Card title="Words" small>
          <p>Short, warm, to you. Easy read is a language of its own on every family’s page.</p>
        </Card>
      </Across>
    </Stack>
  </Page>
)
