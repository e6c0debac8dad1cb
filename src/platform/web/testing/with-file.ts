/** A file as a browser sends it: what it is called and what it claims to be count for nothing. */
export type FileSent = { readonly bytes: Uint8Array; readonly name?: string; readonly type?: string }

/** A form with a file, as a browser without script sends it: its body, and the header that says how it is parted. */
export async function withFile(
  fields: Readonly<Record<string, string>>,
  { bytes, name = 'file.bin', type = 'application/octet-stream' }: FileSent,
): Promise<{ readonly body: Buffer; readonly headers: { readonly 'content-type': string } }> {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  form.append('file', new Blob([Buffer.from(bytes)], { type }), name)
  const sent = new Response(form)
  return {
    body: Buffer.from(await sent.arrayBuffer()),
    headers: { 'content-type': sent.headers.get('content-type') ?? '' },
  }
}
