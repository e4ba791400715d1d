/** Entity tags as a proxy in front of a router leaves them (RFC 9110, section 8.8.3). Pure. */

/** What servers that compress add to the tag of the content before: `-gzip` (Apache), `--gzip` (Jetty), `;br`. */
const CODING = /(?:--|[-;:+])(?:x-)?(?:gzip|br|deflate|zstd|compress)(?="?$)/i

/** The tag that the router itself gave: strong, and of no content coding. Equal ones mean the same version. */
export function meantTag(tag: string): string {
  return strongTag(tag).replace(CODING, '')
}

/**
 * What to send as If-Match, first to last, one after another. It is compared strongly (section 13.1.1), so a weak tag
 * matches at no server that follows the RFC; those that compare texts want what they gave.
 */
export function tagsToSend(tag: string): string[] {
  return [...new Set([meantTag(tag), strongTag(tag), tag.trim()])]
}

function strongTag(tag: string): string {
  return tag.trim().replace(/^W\//i, '')
}
