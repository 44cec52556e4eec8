// Claims in memory: for a laptop and for tests.
export function memoryStore() {
  const claims = new Map();
  return {
    ready: async () => true,
    get: async (id) => claims.get(id),
    put: async (claim) => {
      claims.set(claim.id, claim);
    },
    list: async (memberId) => [...claims.values()].filter((claim) => claim.memberId === memberId),
  };
}
