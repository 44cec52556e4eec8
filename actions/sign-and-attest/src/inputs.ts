import { type KeyInputs, keyFaults, keyInputs, signsByKey } from '@waybill/evidence/key-inputs';
import { type ImageReference, parseReference } from '@waybill/registry/reference';
import {
  choice,
  custom,
  existingFiles,
  existingPath,
  expectFile,
  type FaultLine,
  flag,
  InputFault,
  integer,
  pairs,
  parseInputs,
  text,
  WaybillError,
} from '@waybill/toolkit';

export const FORMATS = ['bundle', 'legacy', 'both'] as const;
export type Format = (typeof FORMATS)[number];

export interface Inputs extends KeyInputs {
  image: ImageReference;
  receipt?: string;
  allowUnbuilt: boolean;
  /** Paths. */
  sboms: string[];
  gateVerdict?: string;
  /** `sha256:...` that the verdict's bytes must have. */
  gateVerdictDigest?: string;
  testResults?: string;
  vulnerabilityScan?: string;
  verificationSummary?: string;
  /** Further predicates: type and path. */
  predicates: { type: string; path: string }[];
  provenance: boolean;
  annotations: Record<string, string>;
  signingConfig?: string;
  trustedRoot?: string;
  format: Format;
  transparencyLog: 'required' | 'prefer' | 'none';
  /** Of each digest, with those that this run adds. */
  maxReferrers: number;
  serviceTimeoutSeconds?: number;
  dryRun: boolean;
}

/** As many platforms as an index in practice has, and then some. */
const MAX_SBOMS = 32;

export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  return parseInputs(
    {
      image: custom('image', reference, { required: true, form: 'registry/repository@sha256:...' }),
      receipt: existingPath('receipt'),
      allowUnbuilt: flag('allow-unbuilt', { fallback: false }),
      sboms: existingFiles('sbom', { fallback: [], max: MAX_SBOMS }),
      gateVerdict: existingPath('gate-verdict'),
      gateVerdictDigest: text('gate-verdict-digest', {
        pattern: /^sha256:[0-9a-f]{64}$/,
        form: 'sha256: and 64 lower-case hexadecimal digits',
      }),
      testResults: existingPath('test-results'),
      vulnerabilityScan: existingPath('vulnerability-scan'),
      verificationSummary: existingPath('verification-summary'),
      predicates: custom('predicates', predicates, { fallback: [] }),
      provenance: flag('provenance', { fallback: true }),
      annotations: pairs('annotations', { fallback: {} }),
      signingConfig: existingPath('signing-config'),
      trustedRoot: existingPath('trusted-root'),
      format: choice('format', FORMATS, { fallback: 'both' }),
      transparencyLog: choice('transparency-log', ['required', 'prefer', 'none'] as const, {
        fallback: 'required',
      }),
      // Kyverno takes none of an image's evidence where there are more.
      maxReferrers: integer('max-referrers', { fallback: 50, min: 1, max: 1000 }),
      serviceTimeoutSeconds: integer('service-timeout-seconds', { min: 3, max: 3600 }),
      ...keyInputs,
      dryRun: flag('dry-run', { fallback: false }),
    },
    env,
    (inputs) => [
      ...fault(
        inputs.receipt === undefined && !inputs.allowUnbuilt,
        'receipt',
        'is required: the path that push-image gives, unless "allow-unbuilt" is true',
      ),
      ...keyFaults(inputs),
      ...fault(
        !signsByKey(inputs) && inputs.transparencyLog === 'none',
        'transparency-log',
        'must be required or prefer, unless a key signs: a certificate has to be shown to have been valid',
      ),
    ],
  );
}

function fault(wrong: boolean, name: string, allowed: string): FaultLine[] {
  return wrong ? [{ name, allowed }] : [];
}

/** A URI with its scheme (RFC 3986), as in-toto asks of a type (spec/v1/field_types.md, "TypeURI"); then the path. */
const PREDICATE = /^([a-z][a-z0-9+.-]*:[^\s]{1,250})\s+(\S.*)$/;
/** Types that Waybill makes itself, from documents that it checks. */
const OWN =
  /^https:\/\/(?:sigstore\.dev\/cosign\/|slsa\.dev\/(?:provenance|verification_summary)\/|in-toto\.io\/attestation\/(?:svr|test-result)\/|cyclonedx\.org\/|spdx\.dev\/)/;

function predicates(raw: string): { type: string; path: string }[] {
  return raw
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, type, path] = PREDICATE.exec(line) ?? [];
      if (type === undefined || path === undefined)
        throw new InputFault(
          'each line must be a predicate type (a URI), a blank and the path of a file',
          line,
        );
      if (OWN.test(type))
        throw new InputFault(
          'must not name a type that an input of its own is for (sbom, gate-verdict, ...)',
          type,
        );
      expectFile(path);
      return { type, path };
    });
}

function reference(raw: string): ImageReference {
  try {
    return parseReference(raw, 'image');
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    throw new InputFault(`must be ${error.expected ?? 'registry/repository@sha256:...'}`, raw);
  }
}
