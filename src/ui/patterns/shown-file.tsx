import type { VNode } from 'preact'
import { Icon } from '../pictures/icon.tsx'
import { useWords } from '../text.ts'

/** A file that came with somebody's words. */
export type ShownFile = {
  readonly kind: 'picture' | 'voice' | 'paper'
  readonly href: string
  /** What a picture shows, what is said, what a paper is: in somebody's words, or that nobody has said. */
  readonly about: string
  readonly size?: { readonly width: number; readonly height: number } | undefined
  readonly bytes: number
  readonly scanned: boolean
}

/** Pictures, recordings and papers, one under the other; nothing where there are none. */
export const ShownFiles = ({ files }: { readonly files: readonly ShownFile[] }): VNode | null =>
  files.length === 0 ? null : (
    <div class="t-shown">
      {files.map(file => (
        <Shown key={file.href} file={file} />
      ))}
    </div>
  )

function Shown({ file }: { readonly file: ShownFile }): VNode {
  switch (file.kind) {
    case 'picture':
      return <img class="t-shown__picture" src={file.href} alt={file.about} {...file.size} />
    case 'voice':
      return (
        <figure class="t-shown__voice">
          <audio controls preload="none" src={file.href} />
          <figcaption dir="auto">{file.about}</figcaption>
        </figure>
      )
    case 'paper':
      return <Paper file={file} />
  }
}

/** It is only ever downloaded, and says what it is, how large, and whether anybody looked for what is harmful. */
function Paper({ file }: { readonly file: ShownFile }): VNode {
  const words = useWords().attach
  return (
    <p class="t-shown__paper">
      <Icon name="doc" />
      <span>
        <a href={file.href}>{file.about}</a>
        <br />
        <span class="t-small t-soft">
          PDF, {sizeWords(file.bytes)}, {file.scanned ? words.scanned : words.unscanned}
        </span>
      </span>
    </p>
  )
}

/** `40 KB`, `1.2 MB`. */
const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
