/** What a cloud is to this action: an audience, and an exchange of the job's ID token for a short-lived login. One file each. */
import type { IdToken } from '@waybill/toolkit';

export interface Login {
  /** Masked. */
  accessToken: string;
  expiresAt: Date;
  /** Who the token stands for, as its cloud names it. */
  principal: string;
  /** User name that goes with the access token at this cloud's registries. */
  registryUser: string;
  /** An ID token of the cloud; masked. */
  idToken?: string;
}

export interface Target {
  /** For people: `Google Cloud`. */
  readonly name: string;
  /** Audience that the ID token must have. */
  readonly audience: string;
  /** Throws coded errors; those that concern trust carry the claims in question (claims.ts). */
  exchange(idToken: IdToken): Promise<Login>;
  /** Content of a credentials file for the cloud's own tools, which asks for fresh ID tokens by itself. */
  credentialsFile(request: { url: string; token: string }): string;
}
