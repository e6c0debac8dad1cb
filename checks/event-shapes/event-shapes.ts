import { isTypeAliasDeclaration } from 'typescript/unstable/ast'
import { API, type Checker, type Type, TypeFlags } from 'typescript/unstable/sync'
import type { NotWords } from '../../src/platform/erase/not-words.ts'

/**
 * What in the data of every event is not words, read from the types that publish it: a value out of a closed list, a day, a
 * code. Ids and numbers stand nowhere here, since they are known by themselves.
 */
export function readEventShapes(): NotWords {
  const api = new API({ cwd: import.meta.dirname })
  try {
    const [project] = api.updateSnapshot({ openProjects: ['tsconfig.json'] }).getProjects()
    if (!project) throw new Error('The types of the events cannot be read.')
    const { program, checker } = project
    const files = program.getSourceFileNames().filter(name => /\/src\/(slices|platform)\//.test(name))
    const events = files
      .flatMap(name => [...(program.getSourceFile(name)?.statements ?? [])])
      .filter(isTypeAliasDeclaration)
      .filter(({ type }) => type.getText().startsWith('DomainEvent<'))
    return Object.fromEntries(
      events
        .map(event => [event.name.text, shapeOf(checker, checker.getTypeAtLocation(event.name))] as const)
        .toSorted(([a], [b]) => a.localeCompare(b)),
    )
  } finally {
    api.close()
  }
}

/** What has a form of its own, by the name of its type: how `log.without_words` knows it. */
const known: Readonly<Record<string, readonly string[]>> = {
  PlainDate: ['<day>'],
  AreaId: ['<area>'],
  DutyName: ['<duty>'],
  BodyId: [],
  ChildId: [],
  PersonId: [],
}

function shapeOf(checker: Checker, event: Type | undefined): NotWords[string] {
  const found = new Map<string, Set<string>>()
  const keep = (at: string, ...values: readonly string[]): void => {
    // What stands under this name is blanked though it comes from a list: a face that a child kept.
    if (values.length > 0 && !/(^|\.)words$/.test(at)) found.set(at, new Set([...(found.get(at) ?? []), ...values]))
  }
  const walk = (type: Type | undefined, at: string): void => {
    if (!type) throw new Error(`What stands at ${at} cannot be read.`)
    const name = type.getAliasSymbol()?.name ?? checker.typeToString(type)
    const values = known[name]
    if (type.isUnionType()) for (const each of type.getTypes()) walk(each, at)
    else if (type.isStringLiteralType()) keep(at, type.value)
    else if (checker.isArrayType(type) && type.isTypeReference())
      for (const each of checker.getTypeArguments(type)) walk(each, `${at}[]`)
    else if (values) keep(at, ...values)
    else if (isFields(type))
      for (const field of checker.getPropertiesOfType(type))
        walk(checker.getTypeOfSymbol(field), at === '' ? field.name : `${at}.${field.name}`)
    else if (!(type.flags & knownByThemselves)) throw new Error(`${name}, at ${at}, is no type that an event may hold.`)
  }
  const data = event && checker.getPropertyOfType(event, 'data')
  walk(data && checker.getTypeOfSymbol(data), '')
  return Object.fromEntries([...found].map(([at, values]) => [at, [...values].toSorted()] as const).toSorted())
}

/** Kept or blanked for what they are: no words at all, or nothing but words. */
const knownByThemselves = TypeFlags.NumberLike | TypeFlags.BooleanLike | TypeFlags.Nullable | TypeFlags.String

const isFields = (type: Type): boolean =>
  type.isObjectType() || (type.isIntersectionType() && type.getTypes().every(each => isFields(each)))
