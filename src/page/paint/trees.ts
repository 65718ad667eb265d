/** A tree of nodes, and some of the elements that stand in it. */
export type Trees = ReadonlyMap<Node, readonly Element[]>;

/** Of siblings the first two: they stand for all, in the same tree, and nothing smaller holds them than what holds all. */
function* twoOfEach(elements: Iterable<Element>): Generator<Element> {
  const first = new Map<Node, Element>();
  const second = new Set<Node>();
  // A long article has thousands, and all that is asked of an element takes its time in a content script.
  for (const element of elements) {
    const { parentNode } = element;
    if (!parentNode || second.has(parentNode)) continue;
    const known = first.get(parentNode);
    if (known === element) continue;
    if (known) second.add(parentNode);
    else first.set(parentNode, element);
    yield element;
  }
}

/**
 * The trees that elements stand in: the document, and open shadow roots; of siblings two stand for all. The elements that
 * bear those roots count among the others. Elements that stand nowhere are left out.
 */
export function treesOf(elements: Iterable<Element>): Trees {
  const trees = new Map<Node, Element[]>();
  const add = (element: Element): void => {
    const root = element.getRootNode();
    const known = trees.get(root);
    if (known) known.push(element);
    else {
      trees.set(root, [element]);
      if (root instanceof ShadowRoot) add(root.host);
    }
  };
  for (const element of twoOfEach(elements)) add(element);
  return trees;
}
