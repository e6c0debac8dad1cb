/**
 * Branded ids. Each is an opaque UUID as text: it says nothing about the person it stands for (P2),
 * and the compiler keeps a child's id out of a place for a person's.
 */
declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

/** The holder of a child's record (P1): a short code such as `wrenshire`; `england` holds national things. */
export type AreaId = Id<'area'>
export type ChildId = Id<'child'>
/** Anyone with a name: a parent, a teacher, a therapist, a young person who signs in. */
export type PersonId = Id<'person'>
/** A setting, service, council, partnership or national body: whatever can owe a duty. */
export type BodyId = Id<'body'>
/** `<slice>-<uuid>`: one thing with a history of its own. */
export type StreamId = Id<'stream'>
export type CommandId = Id<'command'>
/** Three letters of a slice and a number: `IDN-4`. */
export type ClauseId = `${Uppercase<string>}-${number}`

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** True when the text has the shape of an id of ours. */
export const isUuid = (text: string): boolean => uuid.test(text)

/** Names a text for what it identifies. It is not looked up, and not checked. */
export const areaId = (text: string): AreaId => text as AreaId
export const childId = (text: string): ChildId => text as ChildId
export const personId = (text: string): PersonId => text as PersonId
export const bodyId = (text: string): BodyId => text as BodyId
export const streamId = (text: string): StreamId => text as StreamId
export const commandId = (text: string): CommandId => text as CommandId

/** The stream of one thing in a slice: `streamOf('identification', id)` is `identification-<id>`. */
export const streamOf = (slice: string, id: string): StreamId => streamId(`${slice}-${id}`)

/** The id inside a stream's name: everything after the slice. */
export const idInStream = (stream: StreamId): string => stream.slice(stream.indexOf('-') + 1)
