import type { Refusal } from '../../kernel/decider.ts'
import type { Answer } from './answer.ts'
import type { AskBy, Who } from './ask.ts'
import type { ReadableForm } from './form-contract.ts'
import type { ParamsOf, Path } from './path.ts'

type Answered = Answer | Refusal | Promise<Answer | Refusal>

/**
 * How a slice says what it answers. A bare `Refusal` is answered as a 409 page with its clause.
 *
 * A form page is a `get` and a `post` on the same path. When the form cannot be read, the platform answers 422 with the
 * `get` page again, whose `ask.filled()` then holds what was typed and what to mend. A button posted to a path without
 * a page of its own names the page that shows its problems: `on.post(path, who, form, handler, { again: showChild })`.
 */
export type Routes = {
  readonly get: <Pattern extends string, By extends Who>(
    path: Path<Pattern>,
    who: By,
    handler: (ask: AskBy<By, ParamsOf<Pattern>>) => Answered,
  ) => void
  readonly post: <Pattern extends string, By extends Who, Fields>(
    path: Path<Pattern>,
    who: By,
    form: ReadableForm<Fields>,
    handler: (ask: AskBy<By, ParamsOf<Pattern>>, fields: Fields) => Answered,
    more?: {
      readonly again?: (ask: AskBy<By, ParamsOf<Pattern>>) => Answered
      /** Its file is given to the form as bytes (`about.sent`), up to `mostSentBytes`; else files are text. */
      readonly takesBytes?: boolean
    },
  ) => void
}

/** One route as the platform keeps it, its types forgotten: `read` has checked the parameters before the handler runs. */
export type Route = {
  readonly method: 'GET' | 'POST'
  readonly path: Path
  readonly who: Who
  readonly form?: ReadableForm<unknown>
  readonly handler: (ask: AskBy<Who, unknown>, fields?: unknown) => Answered
  readonly again?: (ask: AskBy<Who, unknown>) => Answered
  readonly takesBytes?: boolean
}

/** Collects the routes that slices declare. Throws when one is declared twice, or a form has no page for its problems. */
export function collectRoutes(declare: readonly ((on: Routes) => void)[]): readonly Route[] {
  const routes: Route[] = []
  const add = (route: object) => void routes.push(route as Route)
  const on: Routes = {
    get: (path, who, handler) => add({ method: 'GET', path, who, handler }),
    post: (path, who, form, handler, more) => add({ method: 'POST', path, who, form, handler, ...more }),
  }
  for (const each of declare) each(on)
  const pages = new Map<string, Route>()
  for (const route of routes) {
    const key = `${route.method} ${route.path.pattern}`
    if (pages.has(key)) throw new Error(`Declared twice: ${key}`)
    pages.set(key, route)
  }
  return routes.map(route => {
    const again = route.again ?? pages.get(`GET ${route.path.pattern}`)?.handler
    return route.method === 'GET' || !again ? route : { ...route, again }
  })
}
