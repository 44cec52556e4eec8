/** The timestamp authority's HTTP interface: RFC 3161 section 3.4, with the paths and errors of Sigstore's authority. */
import { HttpProblem, type PlatformServer } from '../../http.ts';
import { pemOf } from './certificate-authority.ts';
import { parseDerRequest, parseJsonRequest, TimestampRefusal } from './timestamp-request.ts';
import type { TimestampSigner } from './timestamp-token.ts';

interface TimestampAuthorityOptions {
  server: PlatformServer;
  signer: TimestampSigner;
  now(): Date;
  onStamped(digest: Buffer): void;
}

export function serveTimestampAuthority(options: TimestampAuthorityOptions): void {
  const { server, signer, now } = options;

  server.route('POST', '/api/v1/timestamp', ({ headers, body }) => {
    const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    try {
      const request =
        mediaType === 'application/json'
          ? parseJsonRequest(body)
          : mediaType === 'application/timestamp-query'
            ? parseDerRequest(body)
            : unsupported(mediaType);
      const response = signer.respond(request, now());
      options.onStamped(request.digest);
      return { status: 200, headers: { 'content-type': 'application/timestamp-reply' }, body: response };
    } catch (error) {
      if (error instanceof TimestampRefusal) throw problem(400, error.message);
      throw error;
    }
  });

  server.route('GET', '/api/v1/timestamp/certchain', () => ({
    status: 200,
    headers: { 'content-type': 'application/pem-certificate-chain' },
    body: signer.certificates.map(pemOf).join(''),
  }));

  server.route('GET', '/ping', () => ({
    status: 200,
    headers: { 'content-type': 'text/plain' },
    body: 'pong',
  }));
}

function unsupported(mediaType: string | undefined): never {
  throw new HttpProblem(415, {
    code: 415,
    message: `unsupported media type "${mediaType ?? ''}", only [application/json application/timestamp-query] are allowed`,
  });
}

function problem(code: number, message: string): HttpProblem {
  return new HttpProblem(code, { code, message });
}
