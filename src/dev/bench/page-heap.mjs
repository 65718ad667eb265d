/** What a heap holds, bytes: objects of all kinds, and code that was compiled. @typedef {{ objects: number, code: number }} Heap */

/**
 * What the heap of a page's process holds. A snapshot is taken of it, before which all that can be collected is.
 * @param {import('puppeteer-core').CDPSession} cdp
 * @returns {Promise<Heap>}
 */
export async function heapOf(cdp) {
  /** @type {string[]} */
  const chunks = [];
  const take = (/** @type {{ chunk: string }} */ { chunk }) => void chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', take);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const compiled = types[type].indexOf('code');
  const heap = { objects: 0, code: 0 };
  for (let at = 0; at < nodes.length; at += fields.length)
    heap[nodes[at + type] === compiled ? 'code' : 'objects'] += nodes[at + size];
  return heap;
}

/** What one heap has more than another. @param {Heap} one @param {Heap} other @returns {Heap} */
export const less = (one, other) => ({ objects: one.objects - other.objects, code: one.code - other.code });
