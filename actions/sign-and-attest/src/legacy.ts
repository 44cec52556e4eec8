/**
 * The format before bundles (tags `.sig` and `.att`), for verifiers that read nothing else: which of it is written, and how
 * it comes to the registry. It says the same as the bundles, signed with the same certificate.
 */
import {
  type AnyVerified,
  addLayers,
  attestationLayer,
  type BundleVerifier,
  evidenceErrors,
  kindOf,
  type LegacyLayer,
  layerAsBundle,
  legacyTag,
  SIMPLE_SIGNING,
  type Statement,
  simpleSigningPayload,
} from '@waybill/evidence';
import type { SignedStatement, StatementSigner } from '@waybill/evidence/sign';
import { type Digest, digestHex, digestOf, type RegistryClient } from '@waybill/registry';
import { type Logger, WaybillError } from '@waybill/toolkit';
import type { Format } from './inputs.ts';
import type { Existing, Plan } from './plan.ts';

/** Which forms are written. */
export interface Forms {
  bundle: boolean;
  legacy: boolean;
  /** Why the older form is not written although it was asked for. */
  note?: string;
}

/** A layer and the image or platform at whose tag it belongs. */
export interface PlacedLayer {
  digest: Digest;
  layer: LegacyLayer;
  predicateType: string;
}

/** @param possible whether there is a log of version 1, or a key signs and no log is asked. Throws WAYBILL_LEGACY_NEEDS_LOG. */
export function formsOf(format: Format, possible: boolean): Forms {
  if (format === 'bundle') return { bundle: true, legacy: false };
  if (possible) return { bundle: format === 'both', legacy: true };
  const message =
    'the signing config names no transparency log of version 1, which the legacy format (.sig and .att tags) needs';
  if (format === 'legacy') throw evidenceErrors.LEGACY_NEEDS_LOG({ message, where: 'format' });
  return { bundle: true, legacy: false, note: `bundles only: ${message}` };
}

/** What is there in the wanted form first: it is what is kept. */
export function inOrderOf(forms: Forms, existing: readonly Existing[]): Existing[] {
  const first = forms.bundle ? 'bundle' : 'legacy';
  const rank = ({ form }: Existing) => (form === first ? 0 : 1);
  return [...existing].sort((a, b) => rank(a) - rank(b));
}

/**
 * A statement that is there, but not in a form that is wanted and cannot be made from the one that is there, is signed
 * again. What another run has said is left as it is: this run cannot say it in its place.
 */
export function completeForms(plan: Plan, forms: Forms, existing: readonly Existing[], log: Logger): Plan {
  const lacks = (kept: Plan['keep'][number]): boolean => {
    const same = existing.filter(({ statementDigest }) => statementDigest === kept.existing.statementDigest);
    const { predicateType } = kept.statement;
    return (
      (forms.bundle && !same.some(({ form }) => form === 'bundle')) ||
      (forms.legacy &&
        kindOf(predicateType) !== 'signature' &&
        !same.some(({ bytes }) => attestationLayer(bytes, predicateType)))
    );
  };
  const again = plan.keep.filter((kept) => kept.equal && lacks(kept));
  for (const kept of plan.keep)
    if (!kept.equal && lacks(kept))
      log.warning(`${kept.statement.predicateType}: another run has signed it, in one format only`);
  return {
    ...plan,
    write: [...plan.write, ...again.map(({ statement }) => statement)],
    keep: plan.keep.filter((kept) => !again.includes(kept)),
  };
}

/** The payloads of signatures that are not there yet, one for each digest. */
export function missingSignatures(
  digests: readonly Digest[],
  name: string,
  annotations: Record<string, string>,
  existing: readonly Existing[],
): { digest: Digest; payload: Buffer }[] {
  return digests
    .map((digest) => ({ digest, payload: simpleSigningPayload(name, digest, annotations) }))
    .filter(({ payload }) => {
      const wanted = digestOf(payload);
      return !existing.some(({ form, statementDigest }) => form === 'legacy' && statementDigest === wanted);
    });
}

/** Signs them. Fewer come back where the log is down and only preferred. */
export async function signatureLayers(
  signer: StatementSigner,
  missing: readonly { digest: Digest; payload: Buffer }[],
  predicateType: string,
): Promise<PlacedLayer[]> {
  const layers = await Promise.all(
    missing.map(async ({ digest, payload }) => ({ digest, layer: await signer.legacySignature(payload) })),
  );
  return layers.flatMap(({ digest, layer }) => (layer ? [{ digest, layer, predicateType }] : []));
}

/** The older form of statements that were signed now. */
export async function attestationLayers(
  signer: StatementSigner,
  signed: readonly SignedStatement[],
): Promise<PlacedLayer[]> {
  const all = await Promise.all(
    signed
      .filter(({ statement }) => kindOf(statement.predicateType) !== 'signature')
      .map(async (item) => ({ item, layer: await signer.legacyAttestation(item) })),
  );
  return all.flatMap(({ item, layer }) => (layer ? placed(item.statement, layer) : []));
}

/** The older form of statements that are kept, where it is missing: made from what is there, nothing is signed. */
export function keptLayers(plan: Plan, existing: readonly Existing[]): PlacedLayer[] {
  return plan.keep
    .filter(({ statement }) => kindOf(statement.predicateType) !== 'signature')
    .flatMap(({ statement, existing: kept }) => {
      const same = existing.filter(({ statementDigest }) => statementDigest === kept.statementDigest);
      const layers = same
        .filter(({ form }) => form === 'legacy')
        .concat(same.filter(({ form }) => form === 'bundle'))
        .flatMap(({ bytes }) => attestationLayer(bytes, statement.predicateType) ?? []);
      const there = same.filter(({ form }) => form === 'legacy').flatMap(({ attachedTo }) => attachedTo);
      const [layer] = layers;
      return layer ? placed(statement, layer).filter(({ digest }) => !there.includes(digest)) : [];
    });
}

function placed(statement: Statement, layer: LegacyLayer): PlacedLayer[] {
  return statement.subjects.map(({ digest }) => ({
    digest: digest as Digest,
    layer,
    predicateType: statement.predicateType,
  }));
}

export function isSignatureLayer({ layer }: PlacedLayer): boolean {
  return layer.mediaType === SIMPLE_SIGNING;
}

export function tagOf(item: PlacedLayer): string {
  return legacyTag(item.digest, isSignatureLayer(item) ? 'sig' : 'att');
}

/** Digest of what the layer claims: of its own bytes, or of the statement in its envelope. */
export function statementDigestOf(layer: LegacyLayer): string {
  if (layer.mediaType === SIMPLE_SIGNING) return digestOf(layer.bytes);
  const { payload } = JSON.parse(layer.bytes.toString('utf8')) as { payload: string };
  return digestOf(Buffer.from(payload, 'base64'));
}

/** Throws WAYBILL_SIGNED_NOT_VERIFIED unless all of them verify. */
export async function verifyLayers(
  layers: readonly PlacedLayer[],
  verify: BundleVerifier<AnyVerified>,
): Promise<void> {
  await Promise.all(
    [...new Map(layers.map((item) => [item.layer, item])).values()].map(async ({ layer, predicateType }) => {
      const hex = digestHex(digestOf(layer.bytes));
      const { bundle, signedPayload } = layerAsBundle(layer.mediaType, layer.annotations, layer.bytes, hex);
      const verdict = await verify(bundle, predicateType, signedPayload);
      if (!verdict.ok)
        throw evidenceErrors.SIGNED_NOT_VERIFIED({
          message: `the signed layer does not verify: ${verdict.reason}`,
          where: predicateType,
          found: verdict.code,
        });
    }),
  );
}

/**
 * Adds all layers of a tag at once.
 * @returns tags that the registry does not let be moved, where bundles hold the evidence. Throws WAYBILL_TAG_IMMUTABLE else.
 */
export async function attachLayers(
  registry: RegistryClient,
  layers: readonly PlacedLayer[],
  forms: Forms,
  log: Logger,
): Promise<string[]> {
  const byTag = new Map<string, LegacyLayer[]>();
  for (const item of layers) {
    const tag = tagOf(item);
    byTag.set(tag, [...(byTag.get(tag) ?? []), item.layer]);
  }
  const refused: string[] = [];
  await Promise.all(
    [...byTag].map(async ([tag, ofTag]) => {
      try {
        await addLayers(registry, tag, ofTag);
      } catch (error) {
        if (!(error instanceof WaybillError) || error.code !== 'WAYBILL_TAG_IMMUTABLE' || !forms.bundle)
          throw error;
        refused.push(tag);
        log.warning(
          `${registry.name} does not let the tag ${tag} be extended (tags are immutable): the evidence is complete as bundles, and verifiers that read only that tag do not see what is new`,
        );
      }
    }),
  );
  return refused.sort();
}
