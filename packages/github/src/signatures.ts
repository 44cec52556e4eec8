/** Which commits GitHub itself has signed: nobody else can sign as it. https://docs.github.com/graphql/reference/interfaces#gitsignature */
import { fullName, type GitHubClient, type Repository } from './client.ts';

interface SignatureAnswer {
  signature?: { isValid: boolean; wasSignedByGitHub: boolean } | null;
}

/** Those of the commits that GitHub has made by its API or its pages, and signed. One query. */
export async function signedByGitHub(
  client: GitHubClient,
  repository: Repository,
  oids: readonly string[],
): Promise<Set<string>> {
  const declarations = oids.map((_, i) => `, $o${i}: GitObjectID!`).join('');
  const fields = oids.map(
    (_, i) => `o${i}: object(oid: $o${i}) { ... on Commit { signature { isValid wasSignedByGitHub } } }`,
  );
  const answer = await client.graphql<{ repository: Record<string, SignatureAnswer | null> | null }>(
    `query signedByGitHub($owner: String!, $name: String!${declarations}) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`,
    {
      owner: repository.owner,
      name: repository.name,
      ...Object.fromEntries(oids.map((oid, i) => [`o${i}`, oid])),
    },
    { repository: fullName(repository) },
  );
  return new Set(
    oids.filter((_, i) => {
      const signature = answer.repository?.[`o${i}`]?.signature;
      return signature?.isValid === true && signature.wasSignedByGitHub;
    }),
  );
}
