/** How long a request may take to go out after its field has gone. */
const stillOnItsWay = 10_000;
const deepest = 16;
const shortest = 8;

/**
 * The texts that a request's body carries, out of JSON and forms, also inside one another.
 * @param {unknown} body as network/page.js hands it over
 * @returns {Promise<string[]>}
 */
async function textsIn(body) {
  /** @type {string[]} */
  const found = [];
  if (body instanceof Blob) collect(await body.text(), found, 0);
  else if (body instanceof ArrayBuffer) collect(new TextDecoder().decode(body), found, 0);
  else collect(body, found, 0);
  return found;
}

/**
 * @param {unknown} value
 * @param {string[]} found
 * @param {number} depth
 */
function collect(value, found, depth) {
  if (depth > deepest) return;
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) collect(inner, found, depth + 1);
  } else if (typeof value === "string") {
    found.push(value);
    if (/^\s*[[{"]/.test(value)) collect(parsed(value), found, depth + 1);
    else if (/^[\w.[\]%-]+=/.test(value)) collect([...new URLSearchParams(value).values()], found, depth + 1);
  }
}

/** @param {string} text */
function parsed(text) {
  try {
    return /** @type {unknown} */ (JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Whether a draft is among the texts sent. Sites change its spaces, marks and line ends on the way.
 * @param {string[]} sent
 * @param {string} draft
 */
function carries(sent, draft) {
  const bare = bareText(draft);
  return bare !== "" && sent.map(bareText).some(text => text === bare || bare.length >= shortest && text.includes(bare));
}

/** @param {string} text */
const bareText = text => text.normalize("NFKC").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
