import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Leading } from '../focus.ts';
import type { Command, PageState } from '../protocol.ts';

export interface Shown {
  readonly state: PageState;
}

export interface Edited extends Shown {
  /** Returns the number of the command, which `answered` of a state reaches. */
  send(command: Command): number;
}

export interface Led extends Edited {
  /** Moves the focus to the next step, once a command is judged. */
  lead(to: Leading | null): void;
}

export interface Notifying extends Edited {
  /** Shows a message at the top of the page, until the next command. */
  notify(text: string): void;
}

/** Why a control is off although the manifest can be edited. */
export const BLOCKED = 'The manifest has something else here. Edit it in the manifest.';

/** A part of the page with a heading. `aside` is at the right of the heading. */
export function Panel({
  title,
  name,
  aside,
  children,
}: {
  readonly title: string;
  readonly name: string;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class={`panel ${name}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
