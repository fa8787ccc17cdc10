/** Which way up a picture is, and nothing else: the one thing in its metadata that its look depends on. */
const upright = 1;
const orientationTag = 0x0112;

/**
 * The orientation that EXIF states.
 * @param {Uint8Array} exif from its TIFF header on
 */
function orientationOf(exif) {
  if (exif.length < 8) return upright;
  const view = new DataView(exif.buffer, exif.byteOffset, exif.length);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > exif.length) return upright;
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index++) {
    const at = directory + 2 + index * 12;
    if (at + 12 > exif.length) break;
    if (view.getUint16(at, little) !== orientationTag) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : upright;
  }
  return upright;
}

/**
 * EXIF that states an orientation alone.
 * @param {number} orientation
 */
const orientationAlone = orientation => Uint8Array.of(
  0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, orientationTag & 0xff, orientationTag >> 8, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0);

/**
 * @param {Uint8Array} bytes
 * @param {number} at
 * @param {string} text
 */
const startsWith = (bytes, at, text) => [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

/** @param {Uint8Array[]} parts */
function joined(parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
