import type { VNode } from 'preact'
import { Acts, Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Lever } from '../../../ui/patterns/lever.tsx'
import type { LabProps } from './lab.page.tsx'
import type { BeliefView, LeverView } from './lab-view.ts'
import * as paths from './paths.ts'
import type { LabWords } from './text/text.ts'

/** What we do: the most asked for first, the rest by strand. Without script one button shows what follows. */
export const DoCard = ({ view, words }: LabProps): VNode => (
  <Card title={words.do.title} id="do">
    <p class="t-small t-soft">{words.do.about}</p>
    {view.choices.first.map(lever => (
      <OneLever key={lever.name} lever={lever} words={words} />
    ))}
    <details open={view.choices.moreOpen}>
      <summary>{words.do.more}</summary>
      {view.choices.more.map(group => (
        <section key={group.title}>
          <h3>{group.title}</h3>
          {group.levers.map(lever => (
            <OneLever key={lever.name} lever={lever} words={words} />
          ))}
        </section>
      ))}
    </details>
    <Show words={words} />
  </Card>
)

/** What we believe: brown, with a square thumb. A belief that nobody sets is left open, and every value is tried. */
export const BelieveCard = ({ view, words }: LabProps): VNode => (
  <Card title={words.believe.title} id="believe" belief>
    <p class="t-small">
      {words.believe.about} {words.believe.middle}
    </p>
    {view.beliefs.first.map(belief => (
      <OneBelief key={belief.name} belief={belief} words={words} />
    ))}
    <details open={view.beliefs.moreOpen}>
      <summary>{words.believe.more}</summary>
      {view.beliefs.more.map(belief => (
        <OneBelief key={belief.name} belief={belief} words={words} />
      ))}
    </details>
    <Show words={words} />
  </Card>
)

const OneLever = ({ lever, words }: { lever: LeverView; words: LabWords }): VNode => (
  <Lever
    {...{ name: `do.${lever.name}`, label: lever.label, words: lever.words, value: lever.value }}
    {...{ min: lever.from, max: lever.to, step: lever.step }}
    hint={<Explain {...lever} words={words} />}
    data={{ 'data-t-kind': lever.kind }}
  />
)

const OneBelief = ({ belief, words }: { belief: BeliefView; words: LabWords }): VNode => (
  <Lever
    {...{ name: `believe.${belief.name}`, label: belief.label, value: belief.value }}
    words={belief.isSet ? belief.words : words.believe.all}
    {...{ min: belief.from, max: belief.to, step: belief.step }}
    hint={<Explain {...belief} words={words} />}
    data={{
      'data-t-kind': belief.kind,
      'data-t-middle': String(belief.middle),
      ...(belief.scale && { 'data-t-scale': belief.scale.join('|') }),
    }}
  />
)

/** What it means, its range and where it comes from stand on a page of their own. */
const Explain = ({ name, label, words }: { name: string; label: string; words: LabWords }): VNode => (
  <a href={paths.labLine.to({ line: name })}>
    {words.explain} <span class="t-vh">{label}</span>
  </a>
)

const Show = ({ words }: { words: LabWords }): VNode => (
  <Acts>
    <Button slim>{words.show}</Button>
    <ButtonLink href={paths.lab.to()} quiet slim>
      {words.reset}
    </ButtonLink>
  </Acts>
)
