import type { CheckOutcome } from '../app/check.ts';
import { printDiagnostic, printStack } from '../platform/node/output.ts';

/** Says on stderr which rules failed; what they threw is shown only for a debug log. */
export function tellCrashes({ crashes }: Pick<CheckOutcome, 'crashes'>): void {
  for (const { rule, error } of crashes) {
    printDiagnostic(`the rule ${rule} failed (set MDE_PARTNER_DEBUG=1 for details)`);
    printStack(error);
  }
}
