/** Conditions that a compiler takes for never true, and for always true. */
export interface Conditions {
  readonly never: string;
  readonly always: string;
}

const DIRECTIVE = /^[ \t]*#[ \t]*(if|ifdef|ifndef|elif|elifdef|elifndef|else|endif)\b[ \t]*(.*)\r?$/;

/** A branch of a condition, and whether an earlier one of it is always taken. */
interface Branch {
  dead: boolean;
  taken: boolean;
}

/** The text with blanks in the place of what `#if false` and the like leave out, so that all offsets stay. */
export function withoutDeadCode(text: string, { never, always }: Conditions): string {
  if (!text.includes('#')) return text;
  const open: Branch[] = [];
  let dead = 0;
  return text
    .split('\n')
    .map((line) => {
      const [, directive, rest = ''] = DIRECTIVE.exec(line) ?? [];
      if (directive === undefined) return dead > 0 ? blank(line) : line;
      const branch = open.at(-1);
      if (branch?.dead) dead--;
      const condition = conditionOf(rest);
      if (directive.startsWith('if')) {
        if (branch?.dead) dead++;
        const isIf = directive === 'if';
        open.push({ dead: isIf && condition === never, taken: isIf && condition === always });
      } else if (directive === 'endif') open.pop();
      else if (branch) {
        branch.dead = branch.taken || (directive === 'elif' && condition === never);
        branch.taken ||= directive === 'elif' && condition === always;
      }
      if (directive !== 'endif' && open.at(-1)?.dead) dead++;
      return line;
    })
    .join('\n');
}

function conditionOf(rest: string): string {
  return rest.replace(/\/[/*].*$/, '').replace(/[()\s]/g, '');
}

function blank(line: string): string {
  return line.replace(/[^\r]/g, ' ');
}
