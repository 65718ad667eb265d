/** Makes something once for each object, such as the words of a language or a text's tokens; it is kept as long as the object is. */
export function oncePer<Key extends object, Made extends object>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    let found = made.get(key);
    if (!found) {
      found = make(key);
      made.set(key, found);
    }
    return found;
  };
}

/** Makes something when it is first asked for. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
