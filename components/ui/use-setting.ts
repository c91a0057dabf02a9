/** A stored setting in a page: its value, kept fresh while any page changes it, and the way to change it. */
import { useCallback, useEffect, useState } from 'react';

interface StoredSetting<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  watch(listener: (value: T) => void): () => void;
}

/** `undefined` while it is being read. */
export function useSetting<T>(setting: StoredSetting<T>): readonly [T | undefined, (value: T) => Promise<void>] {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let newer = false;
    const stop = setting.watch((next) => {
      newer = true;
      setValue(() => next);
    });
    setting.getValue().then((first) => {
      if (!newer) setValue(() => first);
    });
    return () => {
      newer = true;
      stop();
    };
  }, [setting]);
  return [value, useCallback((next: T) => setting.setValue(next), [setting])];
}
