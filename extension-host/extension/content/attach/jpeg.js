const [startOfImage, endOfImage, startOfScan, exifSegment, restartFirst, restartLast] = [0xd8, 0xd9, 0xda, 0xe1, 0xd0, 0xd7];
/** APP1 (EXIF, XMP), APP2 but for colour profiles, APP13 (IPTC) and comments. */
const droppedSegments = new Set([exifSegment, 0xe2, 0xed, 0xfe]);

/**
 * A JPEG without its metadata; every pixel as it was. What follows the picture (phones put others there) goes too. Null if it cannot be read.
 * @param {Uint8Array} bytes
 */
function bareJpeg(bytes) {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return null;
  /** @type {Uint8Array[]} */
  const kept = [];
  let orientation = upright;
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === endOfImage) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === endOfImage) return joined([Uint8Array.of(0xff, startOfImage), ...exifOf(orientation), ...kept, Uint8Array.of(0xff, endOfImage)]);
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8 | (bytes[at + 3] ?? 0));
    const next = marker === startOfScan ? endOfScan(bytes, end) : end;
    if (marker === exifSegment && startsWith(bytes, at + 4, "Exif\0\0")) orientation = orientationOf(bytes.subarray(at + 10, end));
    if (!droppedSegments.has(marker) || startsWith(bytes, at + 4, "ICC_PROFILE\0")) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return null;
}

/**
 * Where the picture's own data ends: at the next marker that is not part of it.
 * @param {Uint8Array} bytes
 * @param {number} at
 */
function endOfScan(bytes, at) {
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && marker !== 0 && marker !== 0xff && (marker < restartFirst || marker > restartLast)) return at;
    at++;
  }
  return bytes.length;
}

/** @param {number} orientation */
function exifOf(orientation) {
  if (orientation === upright) return [];
  const tiff = orientationAlone(orientation);
  return [Uint8Array.of(0xff, exifSegment, 0, tiff.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0), tiff];
}
