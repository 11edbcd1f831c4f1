import { type EditorView, type Rect, tooltips } from '@codemirror/view';

/** Between a popup and the edge of the window, in pixels. */
const MARGIN = 8;

/** Between a list and the help on its chosen entry, in pixels. */
const GAP = 2;

/** A wider text is hard to read. */
const MOST_WIDTH = 400;

/** Keeps popups away from the edge of the window. */
export const popups = tooltips({
  tooltipSpace: () => {
    const { clientWidth, clientHeight } = document.documentElement;
    return { left: MARGIN, top: MARGIN, right: clientWidth - MARGIN, bottom: clientHeight - MARGIN };
  },
});

/**
 * Places the help on the chosen entry of a list beside the list; where a window is too narrow for that, below or above
 * all of the list, never over it.
 */
export function besideOrBelow(_: EditorView, list: Rect, option: Rect, help: Rect, space: Rect): { style: string } {
  const [width, height] = [help.right - help.left, help.bottom - help.top];
  const [before, after] = [list.left - space.left, space.right - list.right];
  if (width <= Math.max(before, after)) {
    const top = Math.max(space.top, Math.min(option.top, space.bottom - height)) - list.top;
    return { style: `top: ${top}px; ${width <= after ? 'left' : 'right'}: 100%; max-width: ${MOST_WIDTH}px` };
  }
  const isBelow = space.bottom - list.bottom >= height + GAP || space.bottom - list.bottom >= list.top - space.top;
  const side = `${isBelow ? 'top' : 'bottom'}: ${list.bottom - list.top + GAP}px`;
  return { style: `${side}; left: -1px; max-width: ${Math.min(MOST_WIDTH, space.right - list.left)}px` };
}
