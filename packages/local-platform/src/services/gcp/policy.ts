/** Allow policies on a tree of resources: a binding holds for its resource and everything below. */
import { permissionsOf } from './roles.ts';

const MEMBER =
  /^(allUsers|allAuthenticatedUsers|(user|group|serviceAccount|domain):\S+|principal(Set)?:\/\/iam\.googleapis\.com\/\S.*)$/;

export interface PolicyStore {
  nameProject(project: { id: string; number: string }): void;
  bind(resource: string, role: string, member: string): void;
  unbind(resource: string, role: string, member: string): void;
  /** Whether one of the members has the permission on the resource or on what holds it. */
  grants(members: readonly string[], permission: string, resource: string): boolean;
}

export function policyStore(): PolicyStore {
  const idOfNumber = new Map<string, string>();
  /** Keys are JSON of [resource, role, member]. */
  const bindings = new Map<string, { resource: string; role: string; member: string }>();

  /** Policies are kept under the project's ID whichever name they were written with. */
  function canonical(resource: string): string {
    const parts = resource.replace(/^\/+|\/+$/g, '').split('/');
    if (parts[0] !== 'projects' || parts.length % 2 !== 0) {
      throw new Error(
        `"${resource}" is not a resource name; expected projects/ID or projects/ID/<collection>/<name>...`,
      );
    }
    parts[1] = idOfNumber.get(parts[1] ?? '') ?? parts[1] ?? '';
    return parts.join('/');
  }

  const key = (resource: string, role: string, member: string) =>
    JSON.stringify([canonical(resource), role, member]);

  return {
    nameProject(project) {
      idOfNumber.set(project.number, project.id);
    },
    bind(resource, role, member) {
      permissionsOf(role);
      if (!MEMBER.test(member)) {
        throw new Error(
          `"${member}" is not a member of an IAM policy; expected serviceAccount:EMAIL, principal://iam.googleapis.com/..., principalSet://iam.googleapis.com/... or allUsers`,
        );
      }
      bindings.set(key(resource, role, member), { resource, role, member });
    },
    unbind(resource, role, member) {
      bindings.delete(key(resource, role, member));
    },
    grants(members, permission, resource) {
      const path = canonical(resource).split('/');
      const chain: string[] = [];
      for (let length = path.length; length >= 2; length -= 2) chain.push(path.slice(0, length).join('/'));
      for (const binding of bindings.values()) {
        if (!chain.includes(canonical(binding.resource))) continue;
        if (!members.includes(binding.member)) continue;
        if (permissionsOf(binding.role).includes(permission)) return true;
      }
      return false;
    },
  };
}
