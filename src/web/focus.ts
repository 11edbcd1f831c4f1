import type { FormField } from './protocol.ts';

/**
 * Moves the focus to a field of the form, with its text selected from an offset on.
 *
 * @param from absent: the cursor is put behind the text
 */
export function focusField(field: FormField, from?: number): void {
  const control = document.querySelector(CONTROLS[field] ?? `.field.${field} :is(input, textarea)`);
  if (!(control instanceof HTMLElement)) return;
  control.focus();
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
    control.setSelectionRange(from ?? control.value.length, control.value.length);
}

/** By field, what is not a field of text. */
const CONTROLS: Readonly<Partial<Record<FormField, string>>> = {
  logo: '.logo > header button',
  pressReleases: '.press-release input',
};

/** Whether what had the focus is no longer there, or is inside an element. */
export function isFocusFree(inside: Element | null): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || (inside?.contains(activeElement) ?? false);
}
