import { custom, existingPath, flag, integer, parseInputs, text } from '@waybill/toolkit';
import { IMAGE_FORM, type ImageInput, parseImage } from '@waybill/verification/image';

export interface Inputs {
  image: ImageInput;
  policy: string;
  service: string;
  environment: string;
  trustedRoot?: string;
  bundles?: string;
  signSummary: boolean;
  signingConfig?: string;
  serviceTimeoutSeconds?: number;
}

const NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const name = { required: true, pattern: NAME, form: 'lower-case letters, digits and hyphens' } as const;

export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  return parseInputs(
    {
      image: custom('image', parseImage, { required: true, form: IMAGE_FORM }),
      policy: existingPath('policy', { required: true }),
      service: text('service', name),
      environment: text('environment', name),
      trustedRoot: existingPath('trusted-root'),
      bundles: existingPath('bundles', { kind: 'folder' }),
      signSummary: flag('sign-summary', { fallback: false }),
      signingConfig: existingPath('signing-config'),
      serviceTimeoutSeconds: integer('service-timeout-seconds', { min: 3, max: 3600 }),
    },
    env,
    ({ image, bundles, signSummary, signingConfig }) => [
      ...(bundles !== undefined && image.digest === undefined
        ? [{ name: 'image', allowed: 'must name a digest when "bundles" is given: no registry is asked' }]
        : []),
      ...(bundles !== undefined && signSummary
        ? [
            {
              name: 'sign-summary',
              allowed: 'goes not with "bundles": a summary is attached in the registry',
            },
          ]
        : []),
      ...(signingConfig !== undefined && !signSummary
        ? [{ name: 'signing-config', allowed: 'is for "sign-summary: true" alone' }]
        : []),
    ],
  );
}
