import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Across } from '../../../ui/patterns/columns.tsx'
import { SearchForm } from '../../../ui/patterns/form-more.tsx'
import { Hero, type WalkPerson, WalkThrough } from '../../../ui/patterns/hero.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import type { Words } from './text/text.ts'

type Links = {
  readonly expectations: string
  readonly rights: string
  readonly rules: string
  readonly path: string
  readonly say: string
  readonly lab: string
}

type Props = {
  words: Words
  /** People to walk through as; none where real people are. */
  people: readonly WalkPerson[]
  /** How many expectations there are. */
  promises: number
  links: Links
}

/** The front door: what this is in one screen, and in the demonstration people to walk through as. */
export const HomePage = ({ words, people, promises, links }: Props): VNode => (
  <Page title={words.title} space="public" width="full">
    <Hero title={words.hello} lead={words.lead} drawing={words.drawing}>
      <SearchForm action={links.expectations} label={words.search} hint={words.hint} button={words.find} />
    </Hero>
    <div class="t-wrap t-stack-l">
      {people.length > 0 && (
        <section>
          <h2>{words.walk}</h2>
          <p class="t-soft">{words.walkWords}</p>
          <WalkThrough people={people} />
        </section>
      )}
      <Across count={3}>
        <Card title={words.expect}>
          <p>{words.expectWords(promises)}</p>
          <Go href={links.expectations}>{words.expectLink}</Go>
        </Card>
        <Card title={words.rights}>
          <p>{words.rightsWords}</p>
          <Go href={links.rights}>{words.rightsLink}</Go>
        </Card>
        <Card title={words.rules}>
          <p>{words.rulesWords}</p>
          <Go href={links.rules}>{words.rulesLink}</Go>
        </Card>
      </Across>
      <Across count={3}>
        <Card title={words.say}>
          <p>{words.sayWords}</p>
          <Go href={links.say}>{words.sayLink}</Go>
        </Card>
        <Card title={words.path}>
          <p>{words.pathWords}</p>
          <Go href={links.path}>{words.pathLink}</Go>
        </Card>
        <Card title={words.lab}>
          <p>{words.labWords}</p>
          <Go href={links.lab}>{words.labLink}</Go>
        </Card>
      </Across>
      <Card title={words.stands}>
        <Across count={3}>
          <p>
            <Standing is="law now" />
            <br />
            {words.lawNow}
          </p>
          <p>
            <Standing is="agreed in this area" />
            <br />
            {words.agreed}
          </p>
          <p>
            <Standing is="proposed, not set up" />
            <br />
            {words.proposed}
          </p>
        </Across>
      </Card>
    </div>
  </Page>
)
