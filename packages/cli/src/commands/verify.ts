/** `waybill verify`: the evaluator of the action verify-evidence. */
import { folderSource, registrySource } from '@waybill/evidence';
import type { DeliveryPolicy } from '@waybill/policy';
import { registryClient } from '@waybill/registry';
import {
  type ErrorFacts,
  httpClient,
  InputFault,
  messageOf,
  plainLogger,
  type WaybillError,
} from '@waybill/toolkit';
import {
  answer,
  digestOf,
  disagreeingTag,
  factsOf,
  type ImageInput,
  kindNames,
  parseImage,
  publicRoots,
  questionOf,
  type Result,
  readPolicy,
  readTrustedRoot,
  refusal,
  repositoryOf,
} from '@waybill/verification';
import type { Answer, Command, CommandArguments, ExitCode } from '../command.ts';
import { errors } from '../errors.ts';
import { columns } from '../text-table.ts';
import { errorJson } from '../waybill.ts';

const wrongCall = (facts: ErrorFacts) => errors.CLI_USAGE({ ...facts, fix: 'see "waybill verify --help"' });

export const command: Command = {
  help: `
waybill verify IMAGE --policy FILE [options]

Verifies everything that the delivery policy requires of an image: who signed, what, when, and what it says.

  IMAGE                 registry/repository@sha256:..., or a digest alone with --service; a tag is resolved, and the digest said
  --policy FILE         the delivery policy, from the base branch of the config repository
  --service NAME        service in the policy; default: the one whose image it is
  --environment NAME    environment whose evidence is required; default: each that the service is deployed to
  --trusted-root FILE   Sigstore trusted root (JSON); default: the one that the policy names, else that of the public instance, by TUF
  --bundle-dir DIR      verifies from a folder that sign-and-attest wrote, without a registry
  --json                the reports as JSON (docs/schemas/evidence-report.schema.json)

The registry is asked with the credentials of docker login: DOCKER_CONFIG, credHelpers, credsStore.
Exit codes: 0 all of it holds, 1 refused, 2 could not look.`,
  operands: ['IMAGE'],
  options: {
    policy: { type: 'string' },
    service: { type: 'string' },
    environment: { type: 'string' },
    'trusted-root': { type: 'string' },
    'bundle-dir': { type: 'string' },
  },
  async run(args, terminal) {
    const image = imageOperand(args);
    const bundles = args.value('bundle-dir');
    if (bundles !== undefined && image.digest === undefined)
      throw wrongCall({ message: '--bundle-dir needs the image by digest: no registry is asked' });
    const policyPath = args.required('policy');
    const policy = await readPolicy(policyPath);
    const service = args.value('service') ?? serviceWith(image, policy);
    const repository = repositoryOf(image, policy, service);
    const environments = environmentsOf(policy, service, args.value('environment'));

    const { env } = terminal;
    const log = plainLogger(terminal.note, terminal.note);
    // Much is asked at the same time: one line says that something does not answer.
    let told = false;
    const onRetry = (text: string) => {
      if (!told) log.info(text);
      told = true;
    };
    const http = httpClient({ env, onRetry });
    const trustedRoot = await readTrustedRoot(
      args.value('trusted-root'),
      policyPath,
      policy,
      publicRoots(http, env, log),
    );
    const registry = bundles === undefined ? await registryClient(repository, { http, env }) : undefined;
    const source = registry ? registrySource(registry) : await folderSource(bundles ?? '');
    const digest = await digestOf(image, registry);
    if (image.digest === undefined) terminal.note(`the tag is on ${digest} now; that digest is verified`);
    const disagrees = await disagreeingTag(image, registry);
    if (disagrees !== undefined) terminal.note(disagrees);
    const results: Result[] = [];
    for (const environment of environments)
      results.push(
        await answer(questionOf(policy, service, environment, digest), {
          source,
          trustedRoot,
          now: terminal.now(),
        }),
      );
    const refusals = results.map((result) => refusal(result, trustedRoot));
    const refused = refusals.filter((error) => error !== undefined);
    return {
      code: exitCode(refused),
      json: {
        schema: 'waybill/verification/v1',
        passed: refused.length === 0,
        results,
        refusals: refused.map(errorJson),
      },
      text: results.flatMap((result, i) => [
        ...tableOf(result),
        ...(refusals[i] ? [`  to mend: ${refusals[i].fix}`] : []),
        '',
      ]),
    } satisfies Answer;
  },
};

/** What could not be read is no refusal: a registry that answers again may show that the image holds. */
function exitCode(refused: readonly WaybillError[]): ExitCode {
  if (refused.length === 0) return 0;
  return refused.every(({ code }) => code === 'WAYBILL_EVIDENCE_UNREADABLE') ? 2 : 1;
}

function imageOperand({ operands }: CommandArguments): ImageInput {
  const [raw = ''] = operands;
  try {
    return parseImage(raw);
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    throw wrongCall({ message: `IMAGE ${messageOf(error)}`, found: raw });
  }
}

/** The one service whose image it is. */
function serviceWith(image: ImageInput, policy: DeliveryPolicy): string {
  const services = Object.values(policy.services);
  const found =
    image.kind === 'reference'
      ? services.filter((service) => service.image === `${image.registry}/${image.repository}`)
      : [];
  const [only, ...others] = found;
  if (only && others.length === 0) return only.name;
  if (image.kind === 'digest')
    throw wrongCall({
      message: 'a digest alone does not say of which service the image is',
      expected: `--service, one of ${services.map(({ name }) => name).join(', ')}`,
    });
  throw wrongCall({
    message: only
      ? `several services have this image: ${found.map(({ name }) => name).join(', ')}`
      : 'no service of the policy has this image',
    expected: `--service, one of ${services.map(({ name }) => name).join(', ')}`,
  });
}

function environmentsOf(policy: DeliveryPolicy, service: string, given: string | undefined): string[] {
  if (given !== undefined) return [given];
  const targets = policy.services[service]?.targets ?? {};
  return policy.environments.map(({ name }) => name).filter((name) => Object.hasOwn(targets, name));
}

function tableOf(result: Result): string[] {
  const { service, environment, image, digest, passed, checks, source, rejected } = result;
  const rows = checks.map((check) => [
    check.verdict === 'pass' ? 'ok' : 'REFUSED',
    kindNames[check.kind],
    check.verdict === 'pass'
      ? factsOf(check)
          .map(([name, value]) => `${name} ${value}`)
          .join(', ') || 'verified'
      : `${check.code}: ${check.reason}`,
  ]);
  const signers = new Set(checks.flatMap(({ signer }) => (signer === undefined ? [] : [signer])));
  const facts = [
    ...(source ? [['built from', `${source.repository} ${source.ref} ${source.commit}`]] : []),
    ...[...signers].map((signer) => ['signed by', signer]),
    ...(rejected.length > 0 ? [['not counted', `${rejected.length} of what is attached`]] : []),
  ];
  return [
    `${service} ${passed ? 'may enter' : 'may not enter'} ${environment}: ${image}@${digest}`,
    ...columns(rows),
    ...columns(facts),
  ];
}
