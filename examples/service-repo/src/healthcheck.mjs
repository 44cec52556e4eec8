// For the container's HEALTHCHECK: the image has neither a shell nor curl.
const port = process.env.PORT ?? 8080;
const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(2000) }).catch(
  () => undefined,
);
process.exit(answer?.ok ? 0 : 1);
