/** Services in the order of the signing config: the next one is asked when one does not answer. */
import { messageOf } from '@waybill/toolkit';
import type { ServiceChoice, SigningService } from '../trust/signing-config.ts';

/** Asks services in order until `count` have answered; throws the last error when too few did. */
export async function inOrder<T>(
  { services, count }: ServiceChoice,
  onWarning: ((text: string) => void) | undefined,
  ask: (service: SigningService) => Promise<T>,
): Promise<T[]> {
  const answers: T[] = [];
  for (const [position, service] of services.entries()) {
    if (answers.length === count) break;
    try {
      answers.push(await ask(service));
    } catch (error) {
      const left = services.length - position - 1;
      if (answers.length + left < count) throw error;
      onWarning?.(`${service.url} did not answer, the next service is asked (${messageOf(error)})`);
    }
  }
  return answers;
}
