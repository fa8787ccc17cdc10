/**
 * A composer may be spread over frames: the text in one, its button in the page around it. Our scripts in the frames of one origin see each other's
 * globals, which the pages' scripts do not.
 * @typedef {{ drafts: () => Iterable<Draft>, ask: typeof askAuthor }} FrameParts
 * @typedef {Window & { schoolGuard?: FrameParts }} Frame
 */

/**
 * @param {FrameParts} parts
 */
function joinFrames(parts) {
  /** @type {Frame} */ (window).schoolGuard = parts;
}

/**
 * Our parts in a frame; null in one that is of another origin or has no script of ours.
 * @param {Frame} frame
 * @returns {FrameParts | null}
 */
function partsOf(frame) {
  try {
    return frame.schoolGuard ?? null;
  } catch {
    return null;
  }
}

/** The outermost frame that ours can reach: large enough to ask in. */
function outermostFrame() {
  let frame = /** @type {Frame} */ (window);
  while (frame.parent !== frame && partsOf(frame.parent)) frame = frame.parent;
  return frame;
}

/**
 * The drafts of all frames that can be reached.
 * @param {Frame} [from]
 * @returns {Generator<Draft>}
 */
function* draftsOfFrames(from = outermostFrame()) {
  yield* partsOf(from)?.drafts() ?? [];
  for (let index = 0; index < from.length; index++) {
    const inner = /** @type {Frame} */ (from[index]);
    if (partsOf(inner)) yield* draftsOfFrames(inner);
  }
}
