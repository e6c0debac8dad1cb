// Writes src/platform/erase/not-words.generated.ts from the types of the events: what may stay when all words of a child go.
//   node tools/not-words.ts
import { writeFileSync } from 'node:fs'
import { readEventShapes } from '../checks/event-shapes/event-shapes.ts'

const lines = Object.entries(readEventShapes())
  .filter(([, kept]) => Object.keys(kept).length > 0)
  .map(([type, kept]) => `  ${type}: ${JSON.stringify(kept)},`)
writeFileSync(
  'src/platform/erase/not-words.generated.ts',
  `// Written by tools/not-words.ts from the types of the events, and held against them by checks/event-shapes.\n\nimport type { NotWords } from './not-words.ts'\n\nexport const notWords: NotWords = {\n${lines.join('\n')}\n}\n`,
)
