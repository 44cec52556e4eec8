/**
 * Opens what is attached to an image: referrer manifest, Sigstore bundle, DSSE envelope, in-toto statement. It decodes
 * and does not verify: the actions do that, and this page must not look as though it had.
 * Sources: OCI image-spec 1.1 (referrers), sigstore/protobuf-specs (bundle v0.3), secure-systems-lab/dsse, in-toto
 * attestation framework v1.
 */
import { createHash, X509Certificate } from 'node:crypto';
import type { Descriptor, RegistryService } from '../registry/types.ts';
import type { IssuedCertificate, SigstoreLogEntry } from '../sigstore/types.ts';

type Json = Record<string, unknown>;

/** One thing attached to a digest, as far as it could be opened. */
export interface Evidence {
  /** Digest of the referrer's manifest. */
  digest: string;
  artifactType: string;
  annotations: Record<string, string>;
  predicateType?: string;
  /** The decoded payload: an in-toto statement, or the layer itself where it is JSON of another kind. */
  payload?: unknown;
  /** Subject alternative names of the signing certificate. */
  signers: string[];
  /** OIDC issuer of that certificate, from the authority's own list. */
  issuer?: string;
  certificateFrom?: string;
  logIndexes: string[];
  /** When the log took it up; undefined where the bundle names no entry of these logs. */
  loggedAt?: string;
  timestamps: number;
  components?: Component[];
  /** Why it could not be opened. */
  fault?: string;
}

/** A package that an SBOM names. */
export interface Component {
  name: string;
  version: string;
  type: string;
  licences: string;
  purl: string;
}

export interface EvidenceSources {
  registry: Pick<RegistryService, 'manifest' | 'blob' | 'referrersOf'>;
  entries: readonly SigstoreLogEntry[];
  certificates: readonly IssuedCertificate[];
}

/** Everything attached to a digest of a repository, in the registry's order. */
export function evidenceOf(sources: EvidenceSources, name: string, digest: string): Evidence[] {
  return sources.registry.referrersOf(name, digest).map((descriptor) => {
    const evidence: Evidence = {
      digest: descriptor.digest,
      artifactType: descriptor.artifactType ?? descriptor.mediaType,
      annotations: descriptor.annotations ?? {},
      signers: [],
      logIndexes: [],
      timestamps: 0,
    };
    try {
      open(sources, name, descriptor, evidence);
    } catch (error) {
      evidence.fault = error instanceof Error ? error.message : String(error);
    }
    return evidence;
  });
}

function open(sources: EvidenceSources, name: string, descriptor: Descriptor, evidence: Evidence): void {
  const manifest = sources.registry.manifest(name, descriptor.digest);
  if (!manifest) throw new Error('the registry lists this referrer and does not hold its manifest');
  const layers = list(manifest.content.layers);
  const layer = layers[0];
  if (layers.length !== 1 || !layer) throw new Error(`the manifest has ${layers.length} layers, not one`);
  const bytes = sources.registry.blob(name, String(layer.digest));
  if (!bytes) throw new Error(`the registry does not hold the layer ${String(layer.digest)}`);
  if (!String(layer.mediaType).includes('json'))
    throw new Error(`the layer is ${String(layer.mediaType)}, not JSON`);
  const document: unknown = JSON.parse(bytes.toString('utf8'));
  if (!/sigstore\.bundle/.test(String(layer.mediaType))) {
    evidence.payload = document;
    return;
  }
  openBundle(sources, object(document), evidence);
}

function openBundle(sources: EvidenceSources, bundle: Json, evidence: Evidence): void {
  const material = object(bundle.verificationMaterial);
  const certificate =
    object(material.certificate).rawBytes ??
    list(object(material.x509CertificateChain).certificates)[0]?.rawBytes;
  if (typeof certificate === 'string') {
    const parsed = new X509Certificate(Buffer.from(certificate, 'base64'));
    evidence.signers = alternativeNames(parsed);
    evidence.certificateFrom = parsed.validFromDate.toISOString();
    const serial = normalSerial(parsed.serialNumber);
    evidence.issuer = sources.certificates.find(
      (issued) => normalSerial(issued.serialNumber) === serial,
    )?.issuer;
  }
  const entries = list(material.tlogEntries);
  // Protobuf's JSON leaves out a number that is 0.
  evidence.logIndexes = entries.map((entry) => String(entry.logIndex ?? 0));
  evidence.timestamps = list(object(material.timestampVerificationData).rfc3161Timestamps).length;
  const envelope = object(bundle.dsseEnvelope);
  if (typeof envelope.payload !== 'string') throw new Error('the bundle holds no DSSE envelope');
  const payload = Buffer.from(envelope.payload, 'base64');
  const digest = createHash('sha256').update(payload).digest('hex');
  evidence.loggedAt = sources.entries.find(
    (entry) => entry.digest === digest && evidence.logIndexes.includes(String(entry.logIndex)),
  )?.at;
  evidence.payload = JSON.parse(payload.toString('utf8'));
  const statement = object(evidence.payload);
  if (typeof statement.predicateType === 'string') evidence.predicateType = statement.predicateType;
  evidence.components = components(evidence.predicateType, object(statement.predicate));
}

/** Node writes `URI:https://..., URI:...`. */
function alternativeNames(certificate: X509Certificate): string[] {
  return (certificate.subjectAltName ?? '').split(', ').map((name) => name.replace(/^(URI|email|DNS):/, ''));
}

function normalSerial(serial: string): string {
  return serial.replaceAll(':', '').toLowerCase().replace(/^0+/, '');
}

function components(predicateType: string | undefined, predicate: Json): Component[] | undefined {
  if (predicateType?.startsWith('https://cyclonedx.org/bom')) {
    return list(predicate.components).map((component) => ({
      name: [component.group, component.name]
        .filter((part) => typeof part === 'string' && part !== '')
        .join('/'),
      version: text(component.version),
      type: text(component.type),
      licences: list(component.licenses)
        .map(
          (licence) =>
            text(licence.expression) ||
            text(object(licence.license).id) ||
            text(object(licence.license).name),
        )
        .join(', '),
      purl: text(component.purl),
    }));
  }
  if (predicateType?.startsWith('https://spdx.dev/Document')) {
    return list(predicate.packages).map((item) => ({
      name: text(item.name),
      version: text(item.versionInfo),
      type: text(item.primaryPackagePurpose).toLowerCase(),
      licences: text(item.licenseConcluded) || text(item.licenseDeclared),
      purl: text(
        list(item.externalRefs).find((reference) => reference.referenceType === 'purl')?.referenceLocator,
      ),
    }));
  }
  return undefined;
}

const WORDS: readonly (readonly [prefix: string, words: string])[] = [
  ['https://sigstore.dev/cosign/sign/', 'signature'],
  ['https://slsa.dev/provenance/', 'SLSA provenance'],
  ['https://slsa.dev/verification_summary/', 'verification summary'],
  ['https://cyclonedx.org/bom', 'SBOM (CycloneDX)'],
  ['https://spdx.dev/Document', 'SBOM (SPDX)'],
  ['https://in-toto.io/attestation/svr/', 'gate verdict'],
  ['https://in-toto.io/attestation/test-result/', 'test result'],
];

/** A few words for a predicate type; the type itself where it is none of the known ones. */
export function wordsFor(predicateType: string | undefined): string {
  if (predicateType === undefined) return 'unknown';
  return WORDS.find(([prefix]) => predicateType.startsWith(prefix))?.[1] ?? predicateType;
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(object) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
