// The domain: what a claim is, what is wrong with one, and what a decision does to it. No I/O.

const MAX_LINES = 100;
const MAX_CENTS = 100_000_000;
/** The codes of a denial (CARC numbers of the service's own contract). */
const DENIAL_CODES = ['16', '18', '29', '50', '96', '197'];

/** Faults of a new claim, each with the field it concerns. `today` bounds the date of service. */
export function claimFaults(body, today) {
  if (!isObject(body)) return [{ field: '', fault: 'must be an object' }];
  const faults = unknownFields(body, ['memberId', 'providerNpi', 'serviceDate', 'currency', 'lines']);
  const fault = (field, text) => faults.push({ field, fault: text });
  if (!matches(body.memberId, /^M\d{9}$/)) fault('memberId', 'must be M and nine digits');
  if (!matches(body.providerNpi, /^\d{10}$/) || !hasNpiCheckDigit(body.providerNpi)) {
    fault('providerNpi', 'must be a National Provider Identifier with a valid check digit');
  }
  if (!isDate(body.serviceDate)) fault('serviceDate', 'must be a date like 2026-03-31');
  else if (body.serviceDate > today.toISOString().slice(0, 10))
    fault('serviceDate', 'must not be in the future');
  if (body.currency !== 'USD') fault('currency', 'must be USD');
  if (!Array.isArray(body.lines) || body.lines.length === 0 || body.lines.length > MAX_LINES) {
    fault('lines', `must hold 1 to ${MAX_LINES} lines`);
  } else {
    body.lines.forEach((line, index) => {
      faults.push(...lineFaults(line, `lines[${index}]`));
    });
  }
  return faults;
}

function lineFaults(line, at) {
  if (!isObject(line)) return [{ field: at, fault: 'must be an object' }];
  const faults = unknownFields(line, ['procedureCode', 'diagnosisCodes', 'units', 'amountCents'], at);
  const fault = (field, text) => faults.push({ field: `${at}.${field}`, fault: text });
  // CPT (five digits, or four and a letter) and HCPCS level II (a letter and four digits).
  if (!matches(line.procedureCode, /^(\d{4}[0-9A-Z]|[A-V]\d{4})$/))
    fault('procedureCode', 'must be a CPT or HCPCS code');
  const codes = line.diagnosisCodes;
  // ICD-10-CM: letter, digit, letter or digit, then up to four more behind a point.
  const isIcd = (code) => matches(code, /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/);
  if (!Array.isArray(codes) || codes.length === 0 || codes.length > 12 || !codes.every(isIcd)) {
    fault('diagnosisCodes', 'must hold 1 to 12 ICD-10-CM codes');
  }
  if (!isWhole(line.units, 1, 999)) fault('units', 'must be a whole number from 1 to 999');
  if (!isWhole(line.amountCents, 1, MAX_CENTS))
    fault('amountCents', `must be a whole number from 1 to ${MAX_CENTS}`);
  return faults;
}

/** Faults of a decision on a claim. */
export function decisionFaults(body, claim) {
  if (!isObject(body)) return [{ field: '', fault: 'must be an object' }];
  const faults = unknownFields(body, ['outcome', 'allowedCents', 'denialCode']);
  if (body.outcome === 'approved') {
    if (!isWhole(body.allowedCents, 0, claim.totalCents)) {
      faults.push({ field: 'allowedCents', fault: `must be a whole number from 0 to ${claim.totalCents}` });
    }
    if (body.denialCode !== undefined) faults.push({ field: 'denialCode', fault: 'belongs to a denial' });
  } else if (body.outcome === 'denied') {
    if (!DENIAL_CODES.includes(body.denialCode)) {
      faults.push({ field: 'denialCode', fault: `must be one of: ${DENIAL_CODES.join(', ')}` });
    }
    if (body.allowedCents !== undefined)
      faults.push({ field: 'allowedCents', fault: 'belongs to an approval' });
  } else faults.push({ field: 'outcome', fault: 'must be approved or denied' });
  return faults;
}

/** A claim as it is kept. `body` has no faults. */
export function newClaim(body, id, receivedAt) {
  return {
    id,
    status: 'received',
    receivedAt: receivedAt.toISOString(),
    memberId: body.memberId,
    providerNpi: body.providerNpi,
    serviceDate: body.serviceDate,
    currency: body.currency,
    lines: body.lines,
    totalCents: body.lines.reduce((sum, line) => sum + line.amountCents * line.units, 0),
  };
}

/** The claim with its decision. */
export function decide(claim, { outcome, allowedCents, denialCode }, decidedAt) {
  const decision = outcome === 'approved' ? { allowedCents } : { denialCode };
  return { ...claim, status: outcome, decision: { ...decision, decidedAt: decidedAt.toISOString() } };
}

/** The check digit of an NPI: Luhn over "80840" and its first nine digits (45 CFR 162.406; NPI check digit, CMS 2004). */
export function hasNpiCheckDigit(npi) {
  let sum = 0;
  [...`80840${npi}`].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const matches = (value, form) => typeof value === 'string' && form.test(value);
const isWhole = (value, min, max) => Number.isSafeInteger(value) && value >= min && value <= max;

function isDate(value) {
  if (!matches(value, /^\d{4}-\d\d-\d\d$/)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function unknownFields(body, known, at = '') {
  return Object.keys(body)
    .filter((field) => !known.includes(field))
    .map((field) => ({ field: at ? `${at}.${field}` : field, fault: 'is not known' }));
}
