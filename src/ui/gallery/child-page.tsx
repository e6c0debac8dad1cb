import type { VNode } from 'preact'
import { Page } from '../page.tsx'
import { ButtonLink } from '../patterns/buttons.tsx'
import { Card } from '../patterns/card.tsx'
import { Stack } from '../patterns/columns.tsx'
import { Head } from '../patterns/head.tsx'
import { Listen } from '../patterns/listen.tsx'
import { PicTiles } from '../patterns/pic-tiles.tsx'
import { Sees } from '../patterns/sees.tsx'
import { Portrait } from '../pictures/portrait.tsx'

/** A page made by a child of eight, in his words and pictures. */
export const ChildPage = (): VNode => (
  <Page title="My page: Kofi" space="own" width="narrow" brand="My page">
    <Stack>
      <Head title="Hi, I’m Kofi" lead="I am 8." portrait={<Portrait of="kofi" size="l" label="A drawing of Kofi" />} />
      <p>Know this before you teach me.</p>
      <Card title="I’m good at" id="good" beside={<Listen to="good" of="what I’m good at" />}>
        <PicTiles
          tiles={[
            { key: 'bus', symbol: 'bus', words: 'Drawing buses' },
            { key: 'way', symbol: 'route', words: 'Knowing the way' },
            { key: 'laugh', symbol: 'laugh', words: 'Making my sister laugh' },
          ]}
        />
      </Card>
      <Card title="What helps me" id="helps" beside={<Listen to="helps" of="what helps me" />}>
        <PicTiles
          tiles={[
            { key: 'change', symbol: 'change', words: 'Tell me before things change' },
            { key: 'picture', symbol: 'picture', words: 'Show me a picture' },
            { key: 'wait', symbol: 'wait', words: 'Wait. Let me finish' },
            { key: 'ears', symbol: 'ears', words: 'My ear muffs' },
          ]}
        />
      </Card>
      <Card title="A bad day" id="bad" beside={<Listen to="bad" of="what makes a bad day" />}>
        <PicTiles
          tiles={[
            { key: 'loud', symbol: 'loud', words: 'Loud dinner hall' },
            { key: 'rush', symbol: 'rush', words: 'Being rushed' },
          ]}
        />
        <p>And when people guess what I mean.</p>
      </Card>
      <ButtonLink href="#tell" icon="message" wide>
        Tell someone
      </ButtonLink>
      <ButtonLink href="#change" icon="pen" wide quiet>
        Change my page
      </ButtonLink>
      <Sees>6 grown-ups at school, and Mum. Mr Shaw has read it.</Sees>
    </Stack>
  </Page>
)
