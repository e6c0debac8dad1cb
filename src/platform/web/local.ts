/** True for an address of this site alone, so that nobody is led elsewhere by a link that only begins here. */
export const isLocal = (address: string): boolean => {
  if (!/^\/(?![/\\])/.test(address)) return false
  const url = URL.parse(address, 'http://here.invalid')
  return url?.origin === 'http://here.invalid'
}

/** The address when it is one of ours, else the other. */
export const localOr = (address: string | undefined, other: string): string =>
  address !== undefined && isLocal(address) ? address : other
