const pngSignature = "\x89PNG\r\n\x1a\n";
const droppedChunks = new Set(["eXIf", "tEXt", "iTXt", "zTXt", "tIME"]);

/**
 * A PNG without its metadata; null if it cannot be read.
 * @param {Uint8Array} bytes
 */
function barePng(bytes) {
  if (!startsWith(bytes, 0, pngSignature)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === "eXIf") {
      const orientation = orientationOf(bytes.subarray(at + 8, end - 4));
      if (orientation !== upright) kept.push(pngChunk("eXIf", orientationAlone(orientation)));
    } else if (!droppedChunks.has(type)) {
      kept.push(bytes.subarray(at, end));
    }
    at = end;
    // What follows the end is no part of the picture.
    if (type === "IEND") return joined(kept);
  }
  return null;
}

/**
 * @param {string} type
 * @param {Uint8Array} data
 */
function pngChunk(type, data) {
  const chunk = joined([new Uint8Array(4), new TextEncoder().encode(type), data, new Uint8Array(4)]);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
