/** SARIF uploads. https://docs.github.com/rest/code-scanning, limits: "SARIF support for code scanning". */
import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { accountOf } from '../git/identity.ts';
import { notFound, Refusal } from '../problems.ts';
import type { SarifUpload } from '../types.ts';
import { repositoryUrl } from '../views.ts';
import type { Handlers } from './call.ts';

/** 10 MB of gzip. */
const MAX_COMPRESSED_BYTES = 10 * 1024 * 1024;
const MAX_RUNS = 20;
const MAX_RESULTS_PER_RUN = 25_000;
const MAX_RULES_PER_RUN = 25_000;
const MAX_EXTENSIONS_PER_RUN = 100;
const MAX_LOCATIONS_PER_RESULT = 1_000;
const MAX_FLOW_LOCATIONS_PER_RESULT = 10_000;
const MAX_TAGS_PER_RULE = 20;

interface Sarif {
  version?: unknown;
  runs?: SarifRun[];
}
interface SarifRun {
  tool?: { driver?: { name?: unknown; rules?: SarifRule[] }; extensions?: unknown[] };
  results?: SarifResult[];
  automationDetails?: { id?: string };
}
interface SarifRule {
  id?: unknown;
  properties?: { tags?: unknown[] };
}
interface SarifResult {
  message?: { text?: unknown; id?: unknown };
  ruleId?: unknown;
  rule?: unknown;
  ruleIndex?: unknown;
  locations?: {
    physicalLocation?: { artifactLocation?: { uri?: unknown }; region?: { startLine?: unknown } };
  }[];
  codeFlows?: { threadFlows?: { locations?: unknown[] }[] }[];
}

/** What code scanning would say against the document; empty when it is taken. */
export function sarifFaults(document: unknown): string[] {
  const sarif = document as Sarif | null;
  if (typeof sarif !== 'object' || sarif === null)
    return ['Invalid SARIF. The document is not a JSON object.'];
  const faults: string[] = [];
  if (sarif.version !== '2.1.0')
    faults.push(
      `Invalid SARIF. Unsupported version ${JSON.stringify(sarif.version)}; only 2.1.0 is supported.`,
    );
  if (!Array.isArray(sarif.runs)) return [...faults, 'Invalid SARIF. Missing "runs".'];
  if (sarif.runs.length > MAX_RUNS)
    faults.push(`rejecting SARIF, as there are more runs than allowed (${sarif.runs.length} > ${MAX_RUNS})`);
  const categories = new Set<string>();
  sarif.runs.forEach((run, i) => {
    const at = `runs[${i}]`;
    const driver = run.tool?.driver;
    if (typeof driver?.name !== 'string' || driver.name === '')
      faults.push(`Invalid SARIF. Missing ${at}.tool.driver.name.`);
    const category = `${String(driver?.name)}\0${run.automationDetails?.id ?? ''}`;
    if (categories.has(category)) faults.push('multiple SARIF runs with the same category');
    categories.add(category);
    const rules = driver?.rules ?? [];
    if (rules.length > MAX_RULES_PER_RUN)
      faults.push(
        `rejecting SARIF, as there are more rules per run than allowed (${rules.length} > ${MAX_RULES_PER_RUN})`,
      );
    if ((run.tool?.extensions?.length ?? 0) > MAX_EXTENSIONS_PER_RUN)
      faults.push('rejecting SARIF, as there are more tool extensions per run than allowed');
    for (const rule of rules) {
      if (typeof rule.id !== 'string') faults.push(`Invalid SARIF. A rule of ${at} has no id.`);
      if ((rule.properties?.tags?.length ?? 0) > MAX_TAGS_PER_RULE)
        faults.push(
          `rejecting SARIF, as there are more tags per rule than allowed (${rule.properties?.tags?.length} > ${MAX_TAGS_PER_RULE})`,
        );
    }
    if (run.results !== undefined && !Array.isArray(run.results)) {
      faults.push(`Invalid SARIF. ${at}.results is not a list.`);
      return;
    }
    const results = run.results ?? [];
    if (results.length > MAX_RESULTS_PER_RUN)
      faults.push(
        `rejecting SARIF, as there are more results per run than allowed (${results.length} > ${MAX_RESULTS_PER_RUN})`,
      );
    for (const [j, result] of results.entries())
      faults.push(...resultFaults(result, `${at}.results[${j}]`, rules.length));
  });
  return faults;
}

function resultFaults(result: SarifResult, at: string, rules: number): string[] {
  const faults: string[] = [];
  if (typeof result.message?.text !== 'string' && typeof result.message?.id !== 'string')
    faults.push(`Invalid SARIF. Missing ${at}.message.text.`);
  if (typeof result.ruleIndex === 'number' && result.ruleIndex >= rules)
    faults.push(`Invalid SARIF. ${at}.ruleIndex ${result.ruleIndex} names no rule.`);
  const locations = result.locations ?? [];
  if (locations.length === 0) faults.push(`locationFromSarifResult: expected at least one location (${at})`);
  if (locations.length > MAX_LOCATIONS_PER_RESULT)
    faults.push(`rejecting SARIF, as there are more locations per result than allowed (${at})`);
  for (const location of locations) {
    if (typeof location.physicalLocation?.artifactLocation?.uri !== 'string')
      faults.push(`locationFromSarifResult: expected a physical location with an artifact URI (${at})`);
    const line = location.physicalLocation?.region?.startLine;
    if (line !== undefined && (!Number.isInteger(line) || Number(line) < 1))
      faults.push(`Invalid SARIF. ${at} has startLine ${String(line)}; lines count from 1.`);
  }
  const flows = (result.codeFlows ?? []).flatMap((flow) =>
    (flow.threadFlows ?? []).flatMap((thread) => thread.locations ?? []),
  );
  if (flows.length > MAX_FLOW_LOCATIONS_PER_RESULT)
    faults.push(`rejecting SARIF, as there are more thread flow locations per result than allowed (${at})`);
  return faults;
}

export const codeScanningHandlers: Handlers = {
  'POST /repos/{owner}/{repo}/code-scanning/sarifs': async (call) => {
    const repository = call.repository('security_events', 'write');
    const body = call.body<{ commit_sha: string; ref: string; sarif: string }>();
    if (!/^refs\/(heads|tags|pull)\/.+/.test(body.ref))
      throw new Refusal(
        400,
        `Invalid ref ${body.ref}: it must be of the form refs/heads/NAME, refs/tags/NAME or refs/pull/N/(head|merge)`,
      );
    if (!(await repository.git.resolve(body.commit_sha))) throw new Refusal(400, 'commit not found');
    const compressed = Buffer.from(body.sarif, 'base64');
    if (compressed.length > MAX_COMPRESSED_BYTES)
      throw new Refusal(
        413,
        `SARIF upload is too large: ${compressed.length} bytes compressed, ${MAX_COMPRESSED_BYTES} allowed`,
      );
    let sarif: unknown;
    try {
      sarif = JSON.parse(gunzipSync(compressed).toString('utf8'));
    } catch {
      throw new Refusal(
        400,
        'Invalid SARIF. The sarif field must be gzip-compressed and base64-encoded JSON.',
      );
    }
    const errors = sarifFaults(sarif);
    const runs = (sarif as Sarif | null)?.runs ?? [];
    const upload: SarifUpload = {
      id: randomUUID(),
      repository: repository.record.fullName,
      commitSha: body.commit_sha,
      ref: body.ref,
      toolName:
        Array.isArray(runs) && typeof runs[0]?.tool?.driver?.name === 'string'
          ? runs[0].tool.driver.name
          : null,
      status: errors.length > 0 ? 'failed' : 'complete',
      errors,
      sarif,
      results: Array.isArray(runs) ? runs.reduce((sum, run) => sum + (run.results?.length ?? 0), 0) : 0,
      uploadedBy: accountOf(call.core, call.identity).login,
      createdAt: call.core.store.now(),
    };
    repository.sarif.push(upload);
    if (errors.length > 0)
      call.core.context.journal('sarif', `upload to ${upload.repository} failed: ${errors[0]}`, { errors });
    return {
      status: 202,
      body: {
        id: upload.id,
        url: `${repositoryUrl(call.core, repository)}/code-scanning/sarifs/${upload.id}`,
      },
    };
  },
  'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}': (call) => {
    const repository = call.repository('security_events');
    const upload = repository.sarif.find((each) => each.id === call.param('sarif_id'));
    if (!upload) throw notFound();
    return {
      status: 200,
      body: {
        processing_status: upload.status,
        analyses_url: `${repositoryUrl(call.core, repository)}/code-scanning/analyses?sarif_id=${upload.id}`,
        ...(upload.errors.length > 0 ? { errors: upload.errors } : {}),
      },
    };
  },
};
