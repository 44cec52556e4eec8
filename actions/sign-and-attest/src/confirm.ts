/** Nothing is claimed that was not read back from the registry and verified. */
import { evidenceErrors, kindOf, predicateTypes } from '@waybill/evidence';
import { type PlacedLayer, statementDigestOf, tagOf } from './legacy.ts';
import type { Ports } from './ports.ts';
import { type Found, readBack, signaturesIn } from './read-back.ts';
import type { Attested } from './result.ts';
import type { Transparency } from './transparency.ts';
import { subjectsOf, type Work, type Written } from './work.ts';

/** What is written is read back; a registry may need a moment until a list shows it. */
const CONFIRM_TRIES = 8;
const CONFIRM_WAIT_MS = 500;

/** What a reader is told of a statement that is in no log. */
const NOTES: Record<Transparency, string | undefined> = {
  logged: undefined,
  timestamp: 'signed timestamp alone: in no transparency log',
  none: 'in no transparency log, and nobody signed the time',
};

/** Reads everything back from the registry, on every digest, and verifies it. Throws WAYBILL_EVIDENCE_NOT_KEPT. */
export async function confirm(
  work: Work,
  written: readonly Written[],
  legacy: { layers: readonly PlacedLayer[]; refused: readonly string[] },
  ports: Ports,
): Promise<Attested[]> {
  const { plan, forms } = work;
  const expected = [
    ...written.map(({ statement, digest, bundle, transparency }) => ({
      statement,
      digest,
      bundle,
      form: forms.bundle ? ('bundle' as const) : ('legacy' as const),
      outcome: 'written' as const,
      note: NOTES[transparency],
    })),
    ...plan.keep.map(({ statement, existing, reason }) => ({
      statement,
      digest: existing.statementDigest,
      bundle: existing.bytes,
      form: existing.form,
      outcome: 'kept' as const,
      note: reason,
    })),
  ];
  const placed = legacy.layers
    .map((item) => ({ ...item, tag: tagOf(item) }))
    .filter(({ tag }) => !legacy.refused.includes(tag));
  let missing: string[] = [];
  for (let tries = 0; tries < CONFIRM_TRIES; tries++) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, CONFIRM_WAIT_MS));
    const found = await readBack(work, ports);
    missing = [
      ...expected.flatMap(({ statement, digest, form }) =>
        subjectsOf({ statement })
          .filter((subject) => !found.has(`${form} ${subject} ${digest}`))
          .map((subject) => `${statement.predicateType} on ${subject}`),
      ),
      ...placed
        .filter(({ digest, layer }) => !found.has(`legacy ${digest} ${statementDigestOf(layer)}`))
        .map(({ predicateType, tag }) => `${predicateType} at ${tag}`),
    ];
    if (missing.length > 0) continue;
    const attested = expected.map(({ statement, digest, bundle, form, outcome, note }): Attested => {
      const at = (where: Found['form']) =>
        subjectsOf({ statement }).flatMap((subject) => found.get(`${where} ${subject} ${digest}`) ?? []);
      return {
        predicateType: statement.predicateType,
        statementDigest: digest,
        outcome,
        referrers: at('bundle').map(({ referrer }) => referrer),
        tags:
          kindOf(statement.predicateType) === 'signature'
            ? signaturesIn(found, work).map(({ tag }) => tag)
            : at('legacy').map(({ tag }) => tag),
        logIndex: at(form)[0]?.verified.logIndex,
        note,
        bundle,
      };
    });
    return forms.bundle ? attested : [signatureOf(found, work), ...attested];
  }
  throw evidenceErrors.EVIDENCE_NOT_KEPT({
    message: `${missing.length} statements cannot be read back and verified`,
    where: ports.registry.name,
    found: missing.join(', '),
  });
}

/** The signature where it is written in the older format alone: one for each digest, one line in the report. */
function signatureOf(found: ReadonlyMap<string, Found>, work: Work): Attested {
  const all = signaturesIn(found, work);
  return {
    predicateType: predicateTypes.signature,
    statementDigest: all[0]?.verified.statementDigest ?? '',
    outcome: work.signatures.length > 0 ? 'written' : 'kept',
    referrers: [],
    tags: all.map(({ tag }) => tag),
    logIndex: all[0]?.verified.logIndex,
    signatures: all.flatMap(({ bytes, signedPayload }) =>
      signedPayload ? [{ bundle: bytes, signedPayload }] : [],
    ),
  };
}
