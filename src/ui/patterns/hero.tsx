import type { ComponentChildren, VNode } from 'preact'
import { HeroDrawing } from '../pictures/hero-drawing.tsx'
import { Portrait } from '../pictures/portrait.tsx'

type HeroProps = {
  /** The page's `<h1>`. */
  title: ComponentChildren
  lead?: ComponentChildren
  /** What the drawing shows. */
  drawing: string
  /** The search, or the first thing to do. */
  children?: ComponentChildren
}

/** The first thing on the public home. */
export const Hero = ({ title, lead, drawing, children }: HeroProps): VNode => (
  <div class="t-hero">
    <div class="t-hero__in">
      <div class="t-stack">
        <h1>{title}</h1>
        {lead && <p class="t-lead">{lead}</p>}
        {children}
      </div>
      <HeroDrawing label={drawing} />
    </div>
  </div>
)

export type WalkPerson = {
  /** Posted as `person`; its first part finds the portrait. */
  slug: string
  /** `Amara, Kofi’s mother`. */
  title: string
  /** What you will see as them. */
  words: ComponentChildren
}

/** Invented people to look through the eyes of. One press signs in as them. */
export const WalkThrough = ({
  people,
  action = '/demo/sign-in',
}: {
  people: readonly WalkPerson[]
  action?: string | undefined
}): VNode => (
  <form method="post" action={action}>
    <ul class="t-walk">
      {people.map(person => (
        <li key={person.slug}>
          <button type="submit" name="person" value={person.slug}>
            <Portrait of={person.slug} />
            <span>
              <b>{person.title}</b> <small>{person.words}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  </form>
)
