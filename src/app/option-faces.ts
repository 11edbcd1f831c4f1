import type { CommandName } from './commands.ts';
import type { Kind } from './option-kinds.ts';
import { OPTIONS, type Option } from './options.ts';

type Options = typeof OPTIONS;
type ValueOf<O> = O extends { readonly kind: Kind<infer T> } ? T : never;

/** The values of the options that a command takes. */
export type CommandValues<C extends CommandName> = {
  readonly [K in keyof Options as Options[K] extends { cli: { help: string | { readonly [N in C]: string } } }
    ? K
    : never]: ValueOf<Options[K]>;
};

/** The values of the inputs of the Action. */
export type InputValues = {
  readonly [K in keyof Options as Options[K] extends { input: object } ? K : never]: ValueOf<Options[K]>;
};

/** An option in the form of one face. */
export interface Named<Face extends 'cli' | 'input'> {
  /** Its key in `OPTIONS`, and that of its value. */
  readonly key: string;
  readonly name: string;
  readonly kind: Kind<unknown>;
  readonly face: NonNullable<Option<unknown>[Face]>;
}

/**
 * Returns the options of a command with their help, by name.
 *
 * @param command null: the options that need no command
 */
export function commandOptions(
  command: CommandName | null,
): ReadonlyMap<string, Named<'cli'> & { readonly help: string }> {
  const found = named('cli').flatMap((option) => {
    const { help, otherHelp } = option.face;
    const own = (command && otherHelp?.[command]) ?? (typeof help === 'string' ? help : command && help[command]);
    return own ? [[option.name, { ...option, help: own + remark(option.kind) }] as const] : [];
  });
  return new Map(found);
}

/** Returns the inputs of the Action. */
export function inputs(): readonly Named<'input'>[] {
  return named('input');
}

function named<Face extends 'cli' | 'input'>(face: Face): Named<Face>[] {
  return Object.entries<Option<unknown>>(OPTIONS).flatMap(([key, option]) => {
    const own = option[face];
    return own ? [{ key, name: own.name ?? kebab(key), kind: option.kind, face: own }] : [];
  });
}

/** Renders default and repeatability of a value as the help shows them. */
function remark({ takesValue, isRepeatable, preset }: Kind<unknown>): string {
  const parts = [
    ...(takesValue && preset !== '' ? [`default ${preset}`] : []),
    ...(isRepeatable ? ['repeatable'] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
