/** Runs a program of somebody else: no shell, a time limit, a limit on what it prints, its own environment. */
import { spawn } from 'node:child_process';
import { errors } from './toolkit-errors.ts';

export interface ProgramOptions {
  cwd?: string;
  /** The whole environment of the program; nothing is inherited. */
  env: NodeJS.ProcessEnv;
  input?: string | Uint8Array;
  timeoutMs?: number;
  maxOutputBytes?: number;
}

export interface ProgramResult<Output = string> {
  /** The exit code; what it means is the caller's to know: never infer a verdict from it alone. */
  code: number;
  stdout: Output;
  stderr: string;
}

const MEBIBYTE = 1024 * 1024;

/** What it prints is read as UTF-8. Throws WAYBILL_PROGRAM_MISSING, _PROGRAM_TIMEOUT or _OUTPUT_TOO_LARGE. */
export async function runProgram(
  file: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<ProgramResult> {
  const result = await runBinaryProgram(file, args, options);
  return { ...result, stdout: result.stdout.toString('utf8') };
}

/** As `runProgram`, for a program that prints anything but text. */
export function runBinaryProgram(
  file: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<ProgramResult<Buffer>> {
  const timeoutMs = options.timeoutMs ?? 10 * 60_000;
  const limit = options.maxOutputBytes ?? 256 * MEBIBYTE;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: options.cwd, env: options.env, stdio: ['pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let size = 0;
    let failure: Error | undefined;
    const stop = (error: Error) => {
      failure ??= error;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => {
      stop(
        errors.PROGRAM_TIMEOUT({
          message: `${file} did not end within ${Math.round(timeoutMs / 1000)} s`,
          where: file,
        }),
      );
    }, timeoutMs);
    const collect = (chunks: Buffer[]) => (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit)
        stop(errors.OUTPUT_TOO_LARGE({ message: `${file} printed more than ${limit} bytes`, where: file }));
      else chunks.push(chunk);
    };
    child.stdout.on('data', collect(out));
    child.stderr.on('data', collect(err));
    child.on('error', (cause) => {
      clearTimeout(timer);
      reject(errors.PROGRAM_MISSING({ message: `${file} could not be started`, where: file, cause }));
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (failure) return reject(failure);
      resolve({
        code: code ?? (signal ? 128 : 1),
        stdout: Buffer.concat(out),
        stderr: Buffer.concat(err).toString('utf8'),
      });
    });
    child.stdin.on('error', () => {});
    child.stdin.end(options.input);
  });
}
