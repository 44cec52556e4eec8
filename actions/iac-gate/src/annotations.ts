/** Annotations within GitHub's limit: ten errors and ten warnings for a step, most severe first; the rest are counted. */
import type { JudgedFinding } from './findings.ts';

export interface Annotation {
  level: 'error' | 'warning';
  text: string;
  file?: string;
  startLine?: number;
  endLine?: number;
  title: string;
}

/** The tenth error is the step's own: that it failed, and how to mend it. */
export const MAX_ERRORS = 9;
export const MAX_WARNINGS = 10;

/** `findings` are in order of weight. Excepted findings get no annotation. */
export function annotations(findings: readonly JudgedFinding[]): { shown: Annotation[]; left: number } {
  const open = findings.filter((finding) => finding.exception === undefined);
  const errors = open.filter((finding) => finding.blocking);
  const warnings = open.filter((finding) => !finding.blocking);
  const shown = [
    ...errors.slice(0, MAX_ERRORS).map((finding) => annotation('error', finding)),
    ...warnings.slice(0, MAX_WARNINGS).map((finding) => annotation('warning', finding)),
  ];
  return { shown, left: open.length - shown.length };
}

function annotation(level: Annotation['level'], finding: JudgedFinding): Annotation {
  const resource = finding.resource === undefined ? '' : ` (${finding.resource})`;
  return {
    level,
    title: `${finding.severity}: ${finding.rule}`,
    text: `${finding.title}${resource}`,
    file: finding.path,
    startLine: finding.path === undefined ? undefined : finding.startLine,
    endLine: finding.path === undefined ? undefined : finding.endLine,
  };
}
