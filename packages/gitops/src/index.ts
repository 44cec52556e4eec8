/** Declared values in a config repository: found, replaced, proved; and the order of bumps. Pure: nothing here touches the world. */
export { mayHoldTarget, targetsIn } from './candidates.ts';
export { lineDiff } from './diff.ts';
export { decodeFile } from './documents.ts';
export { currentDigest, currentImage, type Edit, editDigest, editText, type TextEdit } from './edit.ts';
export { digestOf, editTargets, filesOf, type TargetsEdit, type TextOf } from './edit-targets.ts';
export { errors as gitopsErrors } from './errors.ts';
export {
  checkDigest,
  type ImageReference,
  isDigest,
  isMutableTag,
  isRepository,
  parseImage,
} from './image.ts';
export { compareOrder, type OrderKey, parseOrder } from './order.ts';
export { refuseOverlap } from './overlap.ts';
export type { NewImage } from './plan.ts';
export type { CurrentImage } from './read.ts';
export {
  checkTargetFile,
  describeTarget,
  parsePath,
  type Target,
  type ValueForm,
} from './target.ts';
export { type BumpRecord, formatTrailers, parseTrailers } from './trailers.ts';
export { type Proof, proveEdit } from './verify.ts';
