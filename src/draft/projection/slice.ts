/** A value that is computed when it is read and kept until something it rests on changes. */
export interface Slice<T> {
  readonly read: () => T;
  readonly touch: () => void;
}

export function slice<T>(compute: () => T): Slice<T> {
  let held: { value: T } | null = null;
  return {
    read: () => {
      held ??= { value: compute() };
      return held.value;
    },
    touch: () => {
      held = null;
    },
  };
}
