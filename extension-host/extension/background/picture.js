/** What the agent takes. */
const largest = 700 * 1024;

/** The longest side and the quality: the first that fits is taken. */
const sizes = [[1920, 0.85], [1600, 0.75], [1280, 0.65], [960, 0.55], [640, 0.5]];

/**
 * A picture as a JPEG of at most 700 KiB.
 * @param {string} dataUrl
 * @returns {Promise<{ picture: string, mediaType: string }>} base64
 */
export async function fitPicture(dataUrl) {
  const bitmap = await createImageBitmap(new Blob([bytesOf(dataUrl)]));
  try {
    for (const [side = 0, quality] of sizes) {
      const blob = await drawn(bitmap, side, quality);
      if (blob.size <= largest) return { picture: base64(new Uint8Array(await blob.arrayBuffer())), mediaType: blob.type };
    }
    throw new Error("the picture fits in no size");
  } finally {
    bitmap.close();
  }
}

/**
 * @param {ImageBitmap} bitmap
 * @param {number} side
 * @param {number} [quality]
 */
function drawn(bitmap, side, quality) {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale)));
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: "image/jpeg", quality });
}

/** @param {string} dataUrl */
const bytesOf = dataUrl => Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(",") + 1)), letter => letter.charCodeAt(0));

/** @param {Uint8Array} bytes */
function base64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
