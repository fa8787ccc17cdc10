const [exifFlag, xmpFlag] = [0x08, 0x04];

/**
 * A WebP without its metadata; null if it cannot be read.
 * @param {Uint8Array} bytes
 */
function bareWebp(bytes) {
  if (!startsWith(bytes, 0, "RIFF") || !startsWith(bytes, 8, "WEBP")) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = 8 + view.getUint32(4, true);
  if (whole > bytes.length) return null;
  /** @type {Uint8Array[]} */
  const kept = [];
  let orientation = upright;
  for (let at = 12; at + 8 <= whole;) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length & 1);
    if (at + 8 + length > whole) return null;
    if (startsWith(bytes, at, "EXIF")) orientation = orientationOf(tiffIn(bytes.subarray(at + 8, at + 8 + length)));
    else if (!startsWith(bytes, at, "XMP ")) kept.push(bytes.slice(at, end));
    at = end;
  }

  if (orientation !== upright) kept.push(riffChunk("EXIF", orientationAlone(orientation)));
  const extended = kept.find(chunk => startsWith(chunk, 0, "VP8X"));
  if (extended) extended[8] = (extended[8] ?? 0) & ~(exifFlag | xmpFlag) | (orientation === upright ? 0 : exifFlag);
  return riffChunk("RIFF", joined([new TextEncoder().encode("WEBP"), ...kept]));
}

/**
 * Some writers put JPEG's name for it before it.
 * @param {Uint8Array} exif
 */
const tiffIn = exif => startsWith(exif, 0, "Exif\0\0") ? exif.subarray(6) : exif;

/**
 * @param {string} type
 * @param {Uint8Array} data
 */
function riffChunk(type, data) {
  const chunk = joined([new TextEncoder().encode(type), new Uint8Array(4), data, new Uint8Array(data.length & 1)]);
  new DataView(chunk.buffer).setUint32(4, data.length, true);
  return chunk;
}
