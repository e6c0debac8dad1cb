// A process of its own that opens an embedded database, for tests that kill it or run it as somebody else.
//   node child-server.ts '{"folder": "…"}'   says what it opened in one line; stops when its input ends
import { startEmbedded } from '../launcher/start-embedded.ts'

const server = await startEmbedded(JSON.parse(process.argv[2] ?? '{}'))
console.log(JSON.stringify({ connection: server.connection, adopted: server.adopted }))
process.stdin.resume().once('end', async () => {
  await server.stop()
  process.exit(0)
})
