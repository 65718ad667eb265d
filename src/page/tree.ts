type Link = 'parentNode' | 'lastChild';

/**
 * Asks a node's prototype where it hangs in its tree: a form answers by its fields first, and `form.parentNode` is the field
 * of that name where there is one, so that whoever climbs by it goes round for ever.
 */
function link(name: Link): (node: Node) => Node | null {
  const get: (() => Node | null) | undefined =
    typeof Node === 'function' ? Object.getOwnPropertyDescriptor(Node.prototype, name)?.get : undefined;
  return get ? (node) => get.call(node) : (node) => node[name];
}

export const parentOf = link('parentNode');
export const lastChildOf = link('lastChild');
