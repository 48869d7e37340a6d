/** Work that is the same for the same value, done once: formatting a time is slow, and sessions share their times. */

/** @param make depends on nothing but its value */
export function onceEach<Key, Value extends string | number>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
