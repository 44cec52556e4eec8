import type { Digest } from '@waybill/registry';
import { parseReference } from '@waybill/registry/reference';
import { custom, existingPath, InputFault, parseInputs, text, WaybillError } from '@waybill/toolkit';

/** The image as it was named; a digest alone belongs to the repository that the policy declares. */
export type ImageInput =
  | { kind: 'digest'; digest: Digest }
  | { kind: 'reference'; registry: string; repository: string; tag?: string; digest?: Digest };

export interface Inputs {
  image: ImageInput;
  policy: string;
  service: string;
  environment: string;
  trustedRoot?: string;
  bundles?: string;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const name = { required: true, pattern: NAME, form: 'lower-case letters, digits and hyphens' } as const;

export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  return parseInputs(
    {
      image: custom('image', image, { required: true, form: 'registry/repository@sha256:...' }),
      policy: existingPath('policy', { required: true }),
      service: text('service', name),
      environment: text('environment', name),
      trustedRoot: existingPath('trusted-root'),
      bundles: existingPath('bundles'),
    },
    env,
    ({ image, bundles }) =>
      bundles !== undefined && image.digest === undefined
        ? [{ name: 'image', allowed: 'must name a digest when "bundles" is given: no registry is asked' }]
        : [],
  );
}

function image(raw: string): ImageInput {
  if (DIGEST.test(raw)) return { kind: 'digest', digest: raw as Digest };
  try {
    const { registry, repository, tag, digest } = parseReference(raw, 'image');
    if (tag === undefined && digest === undefined)
      throw new InputFault('must name a digest (or a tag): registry/repository@sha256:...', raw);
    return { kind: 'reference', registry, repository, tag, digest };
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    throw new InputFault(`must be ${error.expected ?? 'registry/repository@sha256:...'}`, raw);
  }
}
