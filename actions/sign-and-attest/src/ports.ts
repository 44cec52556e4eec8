/** What the story needs of the world outside: the registry, the signer, the files of the job, the run itself. */
import type { EvidenceSource, PublicKey } from '@waybill/evidence';
import type { KeylessSigner, StatementSigner } from '@waybill/evidence/sign';
import type { RegistryClient } from '@waybill/registry';
import type { AuditLog, IdToken, Logger } from '@waybill/toolkit';
import type { VerifierOnUse } from './verifier-on-use.ts';

export interface Ports extends VerifierOnUse {
  registry: RegistryClient;
  /** The same repository as a place where evidence is. */
  source: EvidenceSource;
  /** Whether the older format can be had: there is a log whose entries carry a signed time, or a key signs without a log. */
  legacyPossible: boolean;
  /** The ID token of this run, asked for when it is needed. */
  idToken(): Promise<IdToken>;
  signer:
    | {
        /** It will be asked for a certificate, unless all that is wanted is there already. */
        expected(): void;
        keyless(token: IdToken): Promise<KeylessSigner>;
      }
    | { publicKey: PublicKey; byKey(): StatementSigner };
  readFile(path: string): Promise<Buffer>;
  run: {
    repository: string;
    repositoryId: string;
    commit: string;
    /** URI of the workflow that runs, as the runner says it. */
    workflow: string;
    runId: string;
    runUrl: string;
    serverUrl: string;
    eventInputs?: Record<string, unknown>;
  };
  now(): Date;
  log: Logger;
  audit: AuditLog;
}
