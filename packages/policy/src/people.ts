/**
 * Accounts that are one person. Whoever has two must not approve with the one what they did with the other, nor count twice
 * (NIST SP 800-53 AC-5, separation of duties). GitHub does not know it: the policy says it.
 */

/** An account of GitHub. A login can be given up and taken by somebody else; the numeric id can't. */
export interface Account {
  id: number;
  login: string;
}

/** All accounts of one person, each by its login or by its numeric id. */
export interface AccountHolder {
  accounts: (string | number)[];
}

export function isOnePerson(people: readonly AccountHolder[], a: Account, b: Account): boolean {
  return a.id === b.id || people.some((person) => holds(person, a) && holds(person, b));
}

function holds({ accounts }: AccountHolder, { id, login }: Account): boolean {
  return accounts.some((account) =>
    typeof account === 'number' ? account === id : account.toLowerCase() === login.toLowerCase(),
  );
}

/** An account that two persons have would make one of the two, and of all that they did. */
export function peopleFaults(people: readonly AccountHolder[]): string[] {
  const all = people.flatMap(({ accounts }) => accounts.map((account) => String(account).toLowerCase()));
  const twice = new Set(all.filter((account, i) => all.indexOf(account) !== i));
  return [...twice].map((account) => `people: the account "${account}" stands twice`);
}
