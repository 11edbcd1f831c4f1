import {
  deleteCharBackward,
  deleteCharForward,
  deleteGroupBackward,
  deleteGroupForward,
  deleteLineBoundaryBackward,
  deleteLineBoundaryForward,
  insertNewlineKeepIndent,
} from '@codemirror/commands';
import { type Command, EditorView } from '@codemirror/view';

/** By the type of an input event, which menus and keys of the system cause too. */
const COMMANDS: Readonly<Record<string, Command>> = {
  deleteContentBackward: deleteCharBackward,
  deleteContentForward: deleteCharForward,
  deleteWordBackward: deleteGroupBackward,
  deleteWordForward: deleteGroupForward,
  deleteSoftLineBackward: deleteLineBoundaryBackward,
  deleteSoftLineForward: deleteLineBoundaryForward,
  deleteHardLineBackward: deleteLineBoundaryBackward,
  deleteHardLineForward: deleteLineBoundaryForward,
  insertLineBreak: insertNewlineKeepIndent,
  insertParagraph: insertNewlineKeepIndent,
};

/**
 * Makes the changes that a browser would otherwise make to the elements of the editor. Where a change removes a colored
 * element, as typing over a selection does, Chromium keeps its color in a `style` attribute, which the policy of the page
 * forbids. Text that is typed at the cursor or composed removes none.
 */
export const nativeEdits = EditorView.domEventHandlers({
  beforeinput({ inputType, data, cancelable }, view) {
    if (!cancelable || view.composing) return false;
    if (inputType !== 'insertText') return COMMANDS[inputType]?.(view) ?? false;
    if (data === null || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(data), { scrollIntoView: true, userEvent: 'input.type' });
    return true;
  },
});
