/** Longer than any part of an address of ours. */
const longestPart = 200

/** No page of ours: a mark that stands for letters nobody could read. */
const unreadable = '/%EF%BF%BD'

/** An address the router can read. One that no browser would make leads, like any other wrong one, to the page that says so. */
export function readableUrl(url: string): string {
  const [path = ''] = url.split('?', 1)
  return isReadable(path) && path.split('/').every(part => part.length <= longestPart) ? url : unreadable
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
