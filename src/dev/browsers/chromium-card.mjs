/**
 * Reaches the card by the debugger, which sees into closed shadow roots.
 * @template T
 * @param {import('puppeteer-core').Page} page
 * @param {(root: ShadowRoot) => T} body
 * @returns {Promise<T | null>}
 */
export async function inCard(page, body) {
  const cdp = await page.createCDPSession();
  try {
    const { root: tree } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = descendants(tree).find((node) => node.attributes?.includes('data-newsgloss'));
    const shadow = host?.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: /** @type {string} */ (object.objectId),
      functionDeclaration: `function () { return (${body})(this); }`,
      returnByValue: true,
    });
    return result.value;
  } finally {
    await cdp.detach();
  }
}

/**
 * A node and all below it, shadow roots included.
 * @param {import('puppeteer-core').Protocol.DOM.Node} node
 * @returns {import('puppeteer-core').Protocol.DOM.Node[]}
 */
const descendants = (node) => [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(descendants)];
