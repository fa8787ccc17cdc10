/**
 * The text of a rich field, and where each part of it stands in the page: pieces in Text nodes, gaps where a line is empty.
 * @typedef {{ node: Text, start: number, length: number }} TextPiece
 * @typedef {{ node: Node, offset: number }} Position
 * @typedef {Position & { start: number }} TextGap
 * @typedef {{ text: string, pieces: TextPiece[], gaps: TextGap[], offsets: (number | null)[] }} RichText
 */

const lineElements = new Set(["ADDRESS", "ARTICLE", "BLOCKQUOTE", "DIV", "DL", "DT", "DD", "FIGURE", "FOOTER", "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "LI", "OL", "P", "PRE", "SECTION", "TABLE", "TR", "UL"]);

/**
 * Reads a rich field as a person sees it: each block and each <br> begins a line. A space that does not break is a space: the browser puts one
 * wherever two meet.
 * @param {Node} root
 * @param {Position[]} [positions] whose offsets in the text are wanted; null for one outside
 * @returns {RichText}
 */
function readRichText(root, positions = []) {
  let text = "";
  /** @type {TextPiece[]} */
  const pieces = [];
  /** @type {TextGap[]} */
  const gaps = [];
  const offsets = positions.map(() => /** @type {number | null} */ (null));
  const newLine = () => {
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };
  /** @type {(node: Node, from: number, to: number) => void} */
  const pass = (node, from, to) => positions.forEach((position, index) => {
    if (position.node === node && position.offset >= from && position.offset <= to) offsets[index] ??= text.length + position.offset - from;
  });

  /** @param {Node} parent */
  const visit = parent => {
    let index = 0;
    for (let node = parent.firstChild; node; node = node.nextSibling, index++) {
      pass(parent, index, index);
      if (node.nodeType === 3) {
        const { data } = /** @type {Text} */ (node);
        if (data === "" || isFiller(parent)) continue;
        pass(node, 0, data.length);
        pieces.push({ node: /** @type {Text} */ (node), start: text.length, length: data.length });
        text += data.replaceAll("\u00a0", " ");
      } else if (node.nodeName === "BR") {
        gaps.push({ node: parent, offset: index, start: text.length });
        text += "\n";
      } else if (node.nodeType === 1) {
        const block = lineElements.has(node.nodeName);
        if (block) newLine();
        visit(node);
        if (block && node.nextSibling) newLine();
      }
    }
    pass(parent, index, index);
  };

  visit(root);
  return { text, pieces, gaps, offsets };
}

/**
 * What Slate writes for itself and not for the author: the mark in an empty line, and what stands there before anything is written.
 * @param {Node} parent
 */
const isFiller = parent => /** @type {Partial<Element>} */ (parent).hasAttribute?.("data-slate-zero-width") || /** @type {Partial<Element>} */ (parent).hasAttribute?.("data-slate-placeholder");

/**
 * Where an offset of the text stands: at the end of one piece rather than the start of the next when `atEnd`.
 * @param {TextPiece[]} pieces
 * @param {number} offset
 * @param {boolean} atEnd
 * @returns {{ node: Text, offset: number } | null}
 */
function pieceAt(pieces, offset, atEnd) {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, length } = /** @type {TextPiece} */ (pieces[middle]);
    if (atEnd ? start + length >= offset : start + length > offset) high = middle;
    else low = middle + 1;
  }

  const piece = pieces[low];
  const inside = piece && (atEnd ? offset > piece.start : offset >= piece.start);
  return inside ? { node: piece.node, offset: offset - piece.start } : null;
}

/**
 * Where a caret at an offset of the text stands, in an empty line too.
 * @param {RichText} read
 * @param {number} offset
 * @returns {Position | null}
 */
function positionAt({ pieces, gaps }, offset) {
  return pieceAt(pieces, offset, true) ?? pieceAt(pieces, offset, false) ?? gaps.find(gap => gap.start === offset) ?? null;
}
