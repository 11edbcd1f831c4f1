/** A date, or how one is written. */
const DATE = /((?:\d{4}-\d{2}-\d{2}|YYYY-MM-DD)(?![\w-]))/;

/** A text whose dates are not broken at their hyphens. */
export function Prose({ text }: { readonly text: string }) {
  // Every second part is what was captured.
  return (
    <>
      {text.split(DATE).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} class="nowrap">
            {part}
          </span>
        ),
      )}
    </>
  );
}
