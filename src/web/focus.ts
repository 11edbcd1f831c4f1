import type { FormField } from './protocol.ts';

/**
 * Moves the focus to a field of the form, with its text selected from an offset on.
 *
 * @param from absent: the cursor is put behind the text
 */
export function focusField(field: FormField, from?: number): void {
  const control = document.querySelector(`.${PARTS[field] ?? field} :is(input:not([hidden]), textarea, button)`);
  if (!(control instanceof HTMLElement)) return;
  control.focus();
  const isText =
    control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === 'text');
  if (isText) control.setSelectionRange(from ?? control.value.length, control.value.length);
}

/** Classes of the parts of the page that do not have the name of their field. */
const PARTS: Readonly<Partial<Record<FormField, string>>> = { pressReleases: 'press-release' };

/** A wish to be led to the next step. */
export interface Leading {
  /** Number of the command that a state has to contain. */
  readonly after: number;
  /** What may lose the focus. */
  readonly inside: Element | null;
}

/** Whether what had the focus is no longer there, or is inside an element. */
export function isFocusFree(inside: Element | null): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || (inside?.contains(activeElement) ?? false);
}
