import type { SessionKey } from './sessions.ts'

/** Sessions this process has met alive. A cookie alone proves nothing: anybody can make one up. */
export type KnownSessions = {
  readonly has: (key: SessionKey) => boolean
  readonly add: (key: SessionKey) => void
}

/** As many as are at work at once in a large area; beyond that, whoever was met longest ago is met anew. */
const most = 50_000

export function makeKnownSessions(): KnownSessions {
  const known = new Set<string>()
  return {
    has: key => known.has(key.toString('base64')),
    add: key => {
      known.add(key.toString('base64'))
      const [oldest] = known
      if (known.size > most && oldest !== undefined) known.delete(oldest)
    },
  }
}
