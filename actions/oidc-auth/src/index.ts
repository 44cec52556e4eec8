import {
  eventPayload,
  exportVariable,
  httpClient,
  requestIdToken,
  runAction,
  saveState,
  setOutputs,
} from '@waybill/toolkit';
import { readInputs } from './inputs.ts';

void runAction('oidc-auth', async (frame) => {
  const { env, context, log, audit } = frame;
  const inputs = readInputs(env);
  const { credentialStore, plan, STATE_KEY } = await import('./credential-store.ts');
  const { defaultRef } = await import('./event.ts');
  const { authenticate } = await import('./main.ts');
  const { reportRefusal } = await import('./refusal.ts');
  const { summary } = await import('./summary.ts');
  const { gcpTarget } = await import('./targets/gcp.ts');

  const planned = plan(inputs, context.runnerTemp);
  saveState(STATE_KEY, planned);
  const http = httpClient({ env, onRetry: (text) => log.info(text) });
  const event = eventPayload(env);
  const target = gcpTarget(inputs, {
    http,
    expectations: { stated: inputs.expectedClaims, defaultRef: defaultRef(event) },
    now: () => new Date(),
  });
  const result = await authenticate(inputs, {
    idToken: (audience) => requestIdToken(http, env, audience, event),
    idTokenRequest: () => ({
      url: env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '',
      token: env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '',
    }),
    target,
    store: credentialStore(planned, env, context.runnerTemp),
    log,
    audit,
  }).catch((error: unknown) => reportRefusal(error, frame));

  if (planned.docker) exportVariable('DOCKER_CONFIG', planned.docker.folder);
  if (planned.credentialsFile) {
    exportVariable('GOOGLE_APPLICATION_CREDENTIALS', planned.credentialsFile);
    exportVariable('CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE', planned.credentialsFile);
  }
  setOutputs({
    'access-token': result.login.accessToken,
    'id-token': result.login.idToken,
    'expires-at': result.login.expiresAt.toISOString(),
    principal: result.login.principal,
    'credentials-file': planned.credentialsFile,
    'docker-config': planned.docker?.folder,
  });
  frame.summary(summary(result));
});
