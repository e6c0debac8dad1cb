/** The longest side of a picture that is kept, in dots: sharp on any screen and on paper, and a few hundred KB. */
const longestSide = 2000
/** The most dots a picture may have when it comes: a 60-megapixel camera. A file of 1 KB can claim a thousand million. */
const mostDots = 60_000_000

export type Picture = { readonly bytes: Uint8Array; readonly width: number; readonly height: number }

/**
 * Makes a picture anew as JPEG: upright, not larger than a screen, on white where it was see-through, and with nothing
 * of what the camera wrote into it: not the place, not the time, not the telephone. Whatever hid in the file is gone too.
 */
export async function makeAnew(bytes: Uint8Array): Promise<Picture | 'broken' | 'tooManyDots'> {
  // Loaded with the first picture: most starts see none.
  const { default: sharp } = await import('sharp')
  try {
    const coming = sharp(bytes, { limitInputPixels: false, sequentialRead: true, failOn: 'error' })
    const { width = 0, height = 0 } = await coming.metadata()
    if (width * height > mostDots) return 'tooManyDots'
    const { data, info } = await sharp(bytes, { limitInputPixels: mostDots, sequentialRead: true, failOn: 'error' })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 86, chromaSubsampling: '4:4:4' })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch {
    return 'broken'
  }
}
