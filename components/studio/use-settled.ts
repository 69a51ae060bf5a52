import { useEffect, useRef, useState } from 'react';

/** Long enough that nobody is in the middle of a word. In ms. */
const pause = 350;

/**
 * What `work` makes of a value, once it has been left alone for a moment: heavy work never stands between a key
 * and the screen. The answer before stays until the next is there; null before the first.
 */
export function useSettled<In, Out>(value: In, work: (value: In) => Out): Out | null {
  const [answer, setAnswer] = useState<Out | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // The first one need not wait for anybody to stop typing.
    const timer = setTimeout(
      () => {
        isFirst.current = false;
        setAnswer(work(value));
      },
      isFirst.current ? 0 : pause,
    );
    return () => clearTimeout(timer);
  }, [value, work]);
  return answer;
}
