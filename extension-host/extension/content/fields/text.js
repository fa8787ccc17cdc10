/**
 * The text of a rich field, and where each part of it stands in the page's Text nodes.
 * @typedef {{ node: Text, start: number, length: number }} TextPiece
 * @typedef {{ text: string, pieces: TextPiece[] }} RichText
 */

const lineElements = new Set(["ADDRESS", "ARTICLE", "BLOCKQUOTE", "DIV", "DL", "DT", "DD", "FIGURE", "FOOTER", "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "LI", "OL", "P", "PRE", "SECTION", "TABLE", "TR", "UL"]);

/**
 * Reads a rich field as a person sees it: each block and each <br> begins a line.
 * @param {Node} root
 * @returns {RichText}
 */
function readRichText(root) {
  let text = "";
  /** @type {TextPiece[]} */
  const pieces = [];
  const newLine = () => {
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };

  /** @param {Node} parent */
  const visit = parent => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) {
        const { data } = /** @type {Text} */ (node);
        if (data === "") continue;
        pieces.push({ node: /** @type {Text} */ (node), start: text.length, length: data.length });
        text += data;
      } else if (node.nodeName === "BR") {
        text += "\n";
      } else if (node.nodeType === 1) {
        const block = lineElements.has(node.nodeName);
        if (block) newLine();
        visit(node);
        if (block && node.nextSibling) newLine();
      }
    }
  };

  visit(root);
  return { text, pieces };
}

/**
 * Where an offset of the text stands: at the end of one piece rather than the start of the next when `atEnd`.
 * @param {TextPiece[]} pieces
 * @param {number} offset
 * @param {boolean} atEnd
 * @returns {{ node: Text, offset: number } | null}
 */
function pieceAt(pieces, offset, atEnd) {
  for (const { node, start, length } of pieces) {
    const inside = atEnd ? offset > start && offset <= start + length : offset >= start && offset < start + length;
    if (inside) return { node, offset: offset - start };
  }
  return null;
}

/**
 * The offset in the text of a position in a Text node, or null.
 * @param {TextPiece[]} pieces
 * @param {Node | null} node
 * @param {number} offset
 */
function offsetOf(pieces, node, offset) {
  const piece = pieces.find(candidate => candidate.node === node);
  return piece ? piece.start + Math.min(offset, piece.length) : null;
}
