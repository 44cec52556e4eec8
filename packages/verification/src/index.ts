/** What a delivery policy asks of an image, and the answer: for the action and for the command line alike. */
export { errors as verificationErrors } from './errors.ts';
export { IMAGE_FORM, type ImageInput, parseImage } from './image.ts';
export { readPolicy, readTrustedRoot } from './policy-files.ts';
export { type NamedRoot, type PublicRoots, publicRoots, rootWithoutFile } from './public-root.ts';
export {
  answer,
  digestOf,
  disagreeingTag,
  type Question,
  questionOf,
  type Result,
  refusal,
  repositoryOf,
  staleRoot,
} from './question.ts';
export { evidenceReportSchema } from './report-schema.ts';
export { factsOf, kindNames } from './shown.ts';
