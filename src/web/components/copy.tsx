import { useState } from 'preact/hooks';

/** Copies a text, or what a function returns, to the clipboard. */
export function CopyButton({
  text,
  label,
}: {
  readonly text: string | (() => Promise<string>);
  readonly label: string;
}) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : await text());
      setState('copied');
    } catch {
      setState('failed');
    }
    setTimeout(() => setState('idle'), 2_000);
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {state === 'copied' ? 'Copied' : state === 'failed' ? 'Not allowed' : label}
      </button>
      <span class="hidden" role="status">
        {state === 'copied' ? `${label}: copied` : ''}
      </span>
    </>
  );
}
