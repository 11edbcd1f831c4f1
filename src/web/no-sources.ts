/**
 * Stands for what the rules know of sources and of recorded traffic: a page has neither. `scripts/site.js` puts this in
 * its place; `__tests__/browser/page-findings.test.ts` shows that the report is that of the command line.
 */
import { NOT_SCANNED } from '../rules/artifacts/not-scanned.ts';

export const noScan = () => NOT_SCANNED;

export const apiCallsOf = async () => null;
export const apiCallMeasurement = apiCallsOf;
export const sourceValues = async () => [];
export const valueFixes = async () => new Map();
export const sourceFixes = async () => notFound;

export const trafficOf = () => null;
export const trafficMeasurement = trafficOf;

/** What is asked only of a call or a value that was found. */
function notFound(): never {
  throw new Error('A page has no sources.');
}

export {
  notFound as callTrafficOf,
  notFound as expectedVersion,
  notFound as faultyCalls,
  notFound as ignoreCommentsOf,
  notFound as nameIn,
  notFound as OPEN,
  notFound as occurrencesOf,
  notFound as placeOf,
  notFound as provenAgent,
  notFound as sourceFault,
  notFound as valueToSend,
  notFound as wantedInSources,
};
