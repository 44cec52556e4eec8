/** What a delivery policy asks of an image, and the answer: for the action and for the command line alike. */
export { errors as verificationErrors } from './errors.ts';
export { IMAGE_FORM, type ImageInput, parseImage } from './image.ts';
export { type NamedRoot, readPolicy, readTrustedRoot } from './policy-files.ts';
export { publicRoots } from './public-root.ts';
export {
  answer,
  digestOf,
  type Question,
  questionOf,
  type Result,
  refusal,
  repositoryOf,
} from './question.ts';
export { evidenceReportSchema } from './report-schema.ts';
export { factsOf, kindNames } from './shown.ts';
