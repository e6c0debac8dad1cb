import { createHash, randomBytes } from 'node:crypto'

/** What a browser without an account is known by: the hash of a secret it holds. Whoever reads it can be nobody. */
export type DeviceKey = Buffer

/** The browser behind one request. A cookie is given only once a handler asks for the key: looking leaves no trace. */
export type Device = {
  /** The key, where this browser holds a secret already. */
  readonly known: DeviceKey | undefined
  /** The key; a new secret is given to the browser where it holds none. */
  readonly key: () => DeviceKey
  /** The secret to be given with the answer; nothing where none was asked for. */
  readonly given: () => string | undefined
}

const secretForm = /^[\w-]{43}$/

/** The browser that sent this secret; one we do not know yet where there is none, or it is no secret of ours. */
export function deviceOf(secret: string | undefined): Device {
  const held = secret !== undefined && secretForm.test(secret) ? secret : undefined
  let fresh: string | undefined
  return {
    known: held === undefined ? undefined : hashOf(held),
    key: () => {
      if (held !== undefined) return hashOf(held)
      fresh ??= randomBytes(32).toString('base64url')
      return hashOf(fresh)
    },
    given: () => fresh,
  }
}

const hashOf = (secret: string): DeviceKey => createHash('sha256').update(secret).digest()
