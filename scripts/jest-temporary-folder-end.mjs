export { teardown as default } from './jest-temporary-folder.mjs';
