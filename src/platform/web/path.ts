import type { AreaId, BodyId, ChildId, PersonId } from '../../kernel/ids.ts'
import { isUuid } from '../../kernel/ids.ts'
import { findPlainDate, type PlainDate } from '../../kernel/plain-date.ts'

/**
 * A place in the site, typed. Slices keep theirs in `web/paths.ts`:
 *
 *     export const raise = path('/my/children/:child/worries/new')
 *     raise.to({ child })            // '/my/children/0b6c…/worries/new'
 *     raise.to({ child }, { from })  // with ?from=…
 *
 * `:child` is an opaque id and anything else in its place is a 404. `:pack=word` is a short word, `:on=day` a day.
 * No URL names a child by anything but an opaque id (P2).
 */
export type Path<Pattern extends string = string> = {
  readonly pattern: Pattern
  readonly to: (...args: ArgsOf<Pattern>) => string
  /** The parameters, each in its type; nothing when one of them cannot be what the pattern says. */
  readonly read: (raw: Readonly<Record<string, string | undefined>>) => ParamsOf<Pattern> | undefined
}

type Query = Readonly<Record<string, string | undefined>>
type ArgsOf<Pattern extends string> = keyof ParamsOf<Pattern> extends never
  ? [params?: Record<string, never>, query?: Query]
  : [params: ParamsOf<Pattern>, query?: Query]

/** The parameters of a pattern: `ParamsOf<'/my/children/:child/on/:on=day'>` is `{ child: ChildId; on: PlainDate }`. */
export type ParamsOf<Pattern extends string> = {
  readonly [Segment in Segments<Pattern> as NameOf<Segment>]: TypeOf<Segment>
}

type Segments<Pattern extends string> = Pattern extends `${string}/:${infer Segment}/${infer Rest}`
  ? Segment | Segments<`/${Rest}`>
  : Pattern extends `${string}/:${infer Segment}`
    ? Segment
    : never
type NameOf<Segment extends string> = Segment extends `${infer Name}=${string}` ? Name : Segment
type TypeOf<Segment extends string> = Segment extends `${string}=day`
  ? PlainDate
  : Segment extends `${string}=word`
    ? string
    : Segment extends 'child'
      ? ChildId
      : Segment extends 'person'
        ? PersonId
        : Segment extends 'body'
          ? BodyId
          : Segment extends 'area'
            ? AreaId
            : string

const word = /^[\w.@~-]{1,120}$/

/** Makes a typed path from its pattern. */
export function path<Pattern extends string>(pattern: Pattern): Path<Pattern> {
  const segments = [...pattern.matchAll(/\/:(\w+)(?:=(\w+))?/g)].map(([, name = '', kind = idKind(name)]) => ({
    name,
    kind,
  }))
  const between = pattern.split(/(?<=\/):\w+(?:=\w+)?/)
  return {
    pattern,
    to: (...[params, query]: ArgsOf<Pattern>) => {
      const given = (params ?? {}) as Readonly<Record<string, string>>
      const url = between.reduce((begun, rest, at) => {
        const name = segments[at - 1]?.name ?? ''
        return `${begun}${encodeURIComponent(given[name] ?? '')}${rest}`
      })
      return query ? url + queryOf(query) : url
    },
    read: raw =>
      segments.every(({ name, kind }) => fits(kind, raw[name])) ? (raw as unknown as ParamsOf<Pattern>) : undefined,
  }
}

/** The pattern as the router wants it: what a parameter must look like is checked by `read`. */
export const routerPattern = (pattern: string): string => pattern.replace(/:(\w+)=\w+/g, ':$1')

const idKind = (name: string): string => (name === 'area' ? 'word' : 'id')

function fits(kind: string, value: string | undefined): boolean {
  if (value === undefined) return false
  if (kind === 'day') return findPlainDate(value) !== undefined
  return kind === 'word' ? word.test(value) : isUuid(value)
}

function queryOf(query: Query): string {
  const pairs = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`
}
