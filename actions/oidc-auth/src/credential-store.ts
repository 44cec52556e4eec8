/**
 * What this step leaves on disk, and how it goes away again. The plan is saved before the first request, so that the post step
 * knows of every file even when the main step was killed.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { dockerConfigFolder, readDockerConfig } from '@waybill/registry';
import { type DockerLogin, withLogins, withoutLogins } from './docker-login.ts';
import { errors } from './errors.ts';
import { createPrivateFile, privateFolder, removeFile, replacePrivateFile } from './private-files.ts';

/** Handed from main to post; holds no secret. */
export interface Plan {
  credentialsFile?: string;
  docker?: {
    folder: string;
    /** Whether this invocation makes the file: then its post removes the whole folder, not only the entries. */
    creates: boolean;
    registries: string[];
  };
}

export const STATE_KEY = 'oidc-auth';

/** What will be written, where. */
export function plan(
  wanted: { registries: readonly string[]; credentialsFile: boolean },
  runnerTemp: string,
): Plan {
  const base = join(runnerTemp, 'waybill');
  const folder = join(base, 'docker');
  return {
    // A name of its own for each invocation: the file of an earlier one must stay until its own post step.
    ...(wanted.credentialsFile && {
      credentialsFile: join(base, `gcp-credentials-${randomBytes(8).toString('hex')}.json`),
    }),
    ...(wanted.registries.length > 0 && {
      docker: {
        folder,
        creates: !existsSync(join(folder, 'config.json')),
        registries: [...wanted.registries],
      },
    }),
  };
}

export interface CredentialStore {
  writeCredentialsFile(content: string): void;
  writeLogins(login: DockerLogin): void;
}

export function credentialStore(planned: Plan, env: NodeJS.ProcessEnv, runnerTemp: string): CredentialStore {
  return {
    writeCredentialsFile(content) {
      if (planned.credentialsFile === undefined) return;
      privateFolder(join(runnerTemp, 'waybill'));
      createPrivateFile(planned.credentialsFile, content);
    },
    writeLogins(login) {
      if (planned.docker === undefined) return;
      const { folder } = planned.docker;
      const inForce = dockerConfigFolder(env);
      privateFolder(join(runnerTemp, 'waybill'));
      privateFolder(folder);
      const own = readDockerConfig(folder);
      const base = inForce === folder ? undefined : readDockerConfig(inForce);
      const config = withLogins(own, base, login);
      // Docker looks for plugins (buildx, compose) beside its configuration: the former place stays known.
      const plugins = join(inForce, 'cli-plugins');
      if (inForce !== folder && existsSync(plugins)) {
        const known = Array.isArray(config.cliPluginsExtraDirs)
          ? (config.cliPluginsExtraDirs as unknown[])
          : [];
        config.cliPluginsExtraDirs = [...new Set([...known, plugins])];
      }
      replacePrivateFile(join(folder, 'config.json'), `${JSON.stringify(config, null, 2)}\n`);
    },
  };
}

/** Takes away what was written by the plan; returns what it removed, in words. Nothing outside our own folder is touched. */
export function remove(planned: Plan, runnerTemp: string): string[] {
  const removed: string[] = [];
  const paths = [planned.credentialsFile, planned.docker?.folder].filter((path) => path !== undefined);
  for (const path of paths) {
    if (!resolve(path).startsWith(`${resolve(runnerTemp, 'waybill')}${sep}`))
      throw errors.PRIVATE_FILE({ message: 'the saved state names a path outside our folder', where: path });
  }
  if (planned.credentialsFile !== undefined && existsSync(planned.credentialsFile)) {
    removeFile(planned.credentialsFile);
    removed.push('the credentials file');
  }
  if (planned.docker !== undefined) {
    const { folder, creates, registries } = planned.docker;
    const path = join(folder, 'config.json');
    const there = existsSync(path);
    // With the folder goes what a stopped step left half-written, and what Docker's client put beside the file.
    if (creates) rmSync(folder, { recursive: true, force: true });
    else if (there) {
      const config = withoutLogins(readDockerConfig(folder) ?? {}, registries);
      replacePrivateFile(path, `${JSON.stringify(config, null, 2)}\n`);
    }
    if (there) removed.push(`the logins to ${registries.join(', ')}`);
  }
  return removed;
}
