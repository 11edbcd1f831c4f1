import type { Severity } from '../../core/finding.ts';
import { plainText } from '../../render/escape.ts';
import { type Annotation, commandOf } from '../../render/github/github.ts';
import { printData } from '../node/output.ts';

export function printAnnotations(annotations: readonly Annotation[]): void {
  printData(annotations.map((annotation) => `${commandOf(annotation)}\n`).join(''));
}

/** A message of the action itself, without a place. It counts toward the ten annotations of its level. */
export function printMessage(level: Severity, message: string): void {
  printAnnotations([{ level, title: 'mde-partner-check', message: plainText(message), place: null }]);
}
