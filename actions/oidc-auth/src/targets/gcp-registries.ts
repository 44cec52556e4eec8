/** Which registries may be given an access token of Google Cloud as password: its own, and what the workflow vouches for. */
import { isLoopback } from '@waybill/registry/reference';

export const PUBLIC_STS = 'https://sts.googleapis.com';
/** Artifact Registry and the hosts of Container Registry that it serves. */
const GOOGLE_REGISTRY = /^(?:[a-z0-9-]+-docker\.pkg\.dev|docker\.pkg\.dev|(?:[a-z]+\.)?gcr\.io)$/;

/**
 * A login sends the token to that host with the next pull: a foreign host in the list would get the right to act in the
 * cloud. With another token service than the public one (sovereign clouds, tests) the hosts are another cloud's too.
 */
export function mayHaveToken(registry: string, stsEndpoint: string): boolean {
  return GOOGLE_REGISTRY.test(registry) || isLoopback(registry) || new URL(stsEndpoint).origin !== PUBLIC_STS;
}
