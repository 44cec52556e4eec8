#!/usr/bin/env node
/** The command `waybill`. Only what a call needs is loaded. */
import { terminal } from './terminal.ts';
import { waybill } from './waybill.ts';

waybill(process.argv.slice(2), terminal(process)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
