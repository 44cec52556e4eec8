/** Which rules the workflows were seen to refuse by, out of their own annotations, against the evaluator's list of rules. */
import { reasons } from '../../packages/evidence/src/reasons-errors.ts';
import { type RuleName, ruleCodes } from '../../packages/policy/src/index.ts';
import type { Story } from './story.ts';
import type { World } from './world.ts';

/** The codes of every rule; those of the evidence are the verifier's. */
export const codesByRule = Object.entries({
  ...ruleCodes,
  evidence: Object.keys(reasons).filter((name) => name !== 'entries'),
}) as [RuleName, readonly string[]][];

/** Fails for a rule that nobody has seen refuse: what is new in the evaluator must be played, too. */
export function shown(world: World, story: Story): void {
  story.heading('What each rule has refused, in workflows');
  const seen = refusedCodes(world);
  for (const [rule, codes] of codesByRule) {
    if (codes.length === 0) story.note(`  ${rule} only reports`);
    else checkRule(story, rule, codes, seen);
  }
  const ofRules = new Set(codesByRule.flatMap(([, codes]) => codes));
  const others = [...seen].filter((code) => !ofRules.has(code));
  story.note(`  besides the rules: ${others.sort().join(', ')}`);
}

function checkRule(story: Story, rule: RuleName, codes: readonly string[], seen: ReadonlySet<string>): void {
  const played = codes.filter((code) => seen.has(code));
  const others = codes.length - played.length;
  const rest = others === 0 ? '' : `; ${others} more in tests`;
  story.check(
    `${rule}: ${played.length === 0 ? 'nothing' : played.join(', ')}${rest}`,
    played.length > 0,
    `the demo must show a refusal by this rule, as by ${codes.slice(0, 3).join(', ')}`,
  );
}

/** Codes in what failed jobs say, in every repository and attempt. */
function refusedCodes({ platform }: World): Set<string> {
  const github = platform.service('github');
  const messages = github
    .runs()
    .flatMap(({ id }) => github.jobs(id))
    .flatMap(({ annotations }) => annotations)
    .filter(({ annotation_level: level }) => level === 'failure')
    .map(({ message }) => message);
  return new Set(messages.flatMap((message) => [...message.matchAll(CODE)].map(([, code = '']) => code)));
}

/** `SOAK_TOO_SHORT: …` of a finding, `[WAYBILL_SERVICE_UNKNOWN]` of an error. */
const CODE = /(?<![A-Z0-9_])(?:WAYBILL_)?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?=[:\]])/g;
