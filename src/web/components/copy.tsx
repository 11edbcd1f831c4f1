import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** Copies a text to the clipboard; where the browser refuses, the text is shown to be copied by hand. */
export function CopyButton({
  text,
  label,
  disabled = false,
}: {
  /** A function returns null if there is nothing to copy, and says so itself. */
  readonly text: string | (() => Promise<string | null>);
  readonly label: string;
  readonly disabled?: boolean;
}) {
  const [isCopied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async () => {
    const content = typeof text === 'string' ? text : await text();
    if (content === null) return setRefused(null);
    try {
      await navigator.clipboard.writeText(content);
      setRefused(null);
      setCopied(true);
      setTimeout(() => setCopied(false), 2_000);
    } catch {
      setRefused(content);
    }
  };
  return (
    <>
      <button type="button" disabled={disabled} onClick={copy}>
        {isCopied ? 'Copied' : label}
      </button>
      <span class="hidden" role="status">
        {isCopied ? `${label}: copied` : ''}
      </span>
      {refused !== null && <ByHand text={refused} close={() => setRefused(null)} />}
    </>
  );
}

function ByHand({ text, close }: { readonly text: string; close(): void }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [text]);
  return (
    <span class="by-hand">
      <label for={id}>Your browser blocked copying. Copy this text:</label>
      <textarea id={id} ref={field} rows={4} readOnly value={text} />
      <button type="button" class="link" onClick={close}>
        Close
      </button>
    </span>
  );
}
