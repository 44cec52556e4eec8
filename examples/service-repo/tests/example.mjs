// A claim that is right, and the day on which the tests live.
export const today = new Date('2026-03-10T12:00:00Z');

export const claim = () => ({
  memberId: 'M123456789',
  providerNpi: '1234567893',
  serviceDate: '2026-03-02',
  currency: 'USD',
  lines: [
    { procedureCode: '99213', diagnosisCodes: ['E11.9'], units: 2, amountCents: 12_500 },
    { procedureCode: 'J1100', diagnosisCodes: ['M54.5', 'R52'], units: 1, amountCents: 4_000 },
  ],
});
