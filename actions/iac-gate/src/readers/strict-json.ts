/** JSON of a report, read within limits: a second `results` must not hide the first, nor what is nested deep end the process. */
import { JsonFault, strictJson as parsed } from '@waybill/toolkit/strict-json';

export const reportLimits = { maxBytes: 128 * 1024 * 1024 };

export class ReportUnreadable extends Error {}

/** The value of a JSON text. Throws ReportUnreadable. */
export function strictJson(text: string): unknown {
  if (text.length > reportLimits.maxBytes)
    throw new ReportUnreadable(`is larger than ${reportLimits.maxBytes} bytes`);
  try {
    return parsed(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new ReportUnreadable(error.message, { cause: error });
  }
}
