/** The first bytes of a file are enough to find its metadata. */
const headLength = 512 * 1024;

/**
 * Asks the agent about a picture.
 * @param {File} file
 * @returns {Promise<PageCheck>}
 */
async function askPhoto(file) {
  const head = base64(new Uint8Array(await file.slice(0, headLength).arrayBuffer()));
  const request = /** @type {const} */ ({ type: "photo", mediaType: file.type, head, size: file.size, account: pageSite().account });
  return askBackground(request, /** @type {PageCheck} */ (unreachable));
}

/** @param {Uint8Array} bytes */
function base64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/**
 * The same photo without its metadata, under the same name; null where we cannot make one.
 * @param {File} file
 * @returns {Promise<File | null>}
 */
async function withoutMetadata(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const bare = bareJpeg(bytes) ?? barePng(bytes) ?? bareWebp(bytes);
  return bare && new File([bare], file.name, { type: file.type, lastModified: file.lastModified });
}

/** @param {File} file */
const canBeBared = ({ type }) => ["image/jpeg", "image/png", "image/webp"].includes(type);

/** @param {File} file */
const isPhoto = ({ type }) => type.startsWith("image/") || type.startsWith("video/");
