/** Keys that the policy trusts: each for the services and decisions that it names, in a time that it names. */
import { messageOf } from '@waybill/toolkit';
import { PublicKeyFault, readPublicKey } from '@waybill/toolkit/public-key';
import { spanOf } from './calendar.ts';

/** What a key may say besides evidence. Of a promotion it cannot say, as a certificate does, from which branch's run it comes. */
export type DecisionByKey = 'promotion' | 'withdrawal';

export interface PolicyKey {
  name: string;
  /** `sha256:...` of the key (SubjectPublicKeyInfo, DER). */
  id: string;
  /** PEM. Undefined for the key of a file that was not read. */
  publicKey?: string;
  /** Path in the config repository. */
  file?: string;
  /** Services whose evidence it signs. */
  services: string[];
  decisions: DecisionByKey[];
  transparencyLog: 'required' | 'none';
  timestamp: 'required' | 'none';
  /** Included; `until` is not. */
  from: Date;
  until: Date;
}

export interface RawKey {
  name: string;
  'public-key'?: string;
  file?: string;
  id?: string;
  services?: string[];
  decisions?: DecisionByKey[];
  'transparency-log'?: 'required' | 'none';
  timestamp?: 'required' | 'none';
  from: string;
  until: string;
}

/** @param services that the policy declares */
export function policyKeys(
  raw: readonly RawKey[],
  services: readonly string[],
  faults: string[],
): PolicyKey[] {
  const keys = raw.map((key) => policyKey(key, services, faults));
  for (const [i, { name, id }] of keys.entries()) {
    const earlier = keys.slice(0, i);
    if (earlier.some((other) => other.name === name)) faults.push(`trust.keys: "${name}" stands twice`);
    // Under two names it could be trusted in two ways, and the one that is read first would not be the one that counts.
    const twin = earlier.find((other) => other.id === id && id !== '');
    if (twin) faults.push(`${placeOf(name)}: this is the key of "${twin.name}"`);
  }
  return keys;
}

function policyKey(raw: RawKey, known: readonly string[], faults: string[]): PolicyKey {
  const { name, file, services = [], decisions = [] } = raw;
  const where = placeOf(name);
  const fault = (text: string) => faults.push(`${where}${text}`);
  const pem = raw['public-key'];
  if ((pem === undefined) === (file === undefined)) fault(': needs "public-key" or "file", one of them');
  else if (file !== undefined && raw.id === undefined)
    fault('.id: is required with "file": the policy says which key it trusts, wherever that stands');
  const key = pem === undefined ? undefined : checkedKey(pem, raw.id, `${where}.public-key`, faults);
  if (services.length + decisions.length === 0)
    fault(': signs nothing; name "services", "decisions" or both');
  for (const service of services.filter((candidate) => !known.includes(candidate)))
    fault(`.services: there is no service "${service}"; there are: ${known.join(', ')}`);
  const [from, until] = spanOf([raw.from, raw.until], 'until', where, faults);
  const timestamp = raw.timestamp ?? 'required';
  // Statements of decisions are ordered, and held against the time of the decision.
  if (decisions.length > 0 && timestamp === 'none') fault('.timestamp: decisions need a signed time');
  return {
    name,
    id: key?.id ?? raw.id ?? '',
    publicKey: key?.pem,
    file,
    services,
    decisions,
    transparencyLog: raw['transparency-log'] ?? 'required',
    timestamp,
    from,
    until,
  };
}

/**
 * Reads the keys that stand in files.
 * @param read text of a path in the config repository; undefined where there is no such file
 * @param faults what is wrong with them is added here
 */
export async function readKeyFiles(
  keys: readonly PolicyKey[],
  read: (path: string) => Promise<string | undefined>,
  faults: string[],
): Promise<PolicyKey[]> {
  return Promise.all(
    keys.map(async (key) => {
      if (key.file === undefined) return key;
      const where = `${placeOf(key.name)}.file`;
      const pem = await read(key.file);
      if (pem === undefined) {
        faults.push(`${where}: there is no ${key.file}`);
        return key;
      }
      return { ...key, publicKey: checkedKey(pem, key.id, where, faults)?.pem };
    }),
  );
}

function checkedKey(
  pem: string,
  id: string | undefined,
  where: string,
  faults: string[],
): { id: string; pem: string } | undefined {
  try {
    const key = readPublicKey(pem);
    if (id === undefined || id === key.id) return key;
    faults.push(`${where}: this is the key ${key.id}, and "id" says ${id}`);
  } catch (error) {
    if (!(error instanceof PublicKeyFault)) throw error;
    const seen = error.expected === undefined ? '' : `: expected ${error.expected}, found ${error.found}`;
    faults.push(`${where}: ${messageOf(error)}${seen}`);
  }
  return undefined;
}

function placeOf(name: string): string {
  return `trust.keys.${name}`;
}
