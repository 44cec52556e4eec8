const __waybillModuleUrl = require('node:url').pathToFileURL(__filename).href;
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
var init_utils = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/utils.js"() {
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
var os, CMD_STRING, Command;
var init_command = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js"() {
    os = __toESM(require("os"), 1);
    init_utils();
    CMD_STRING = "::";
    Command = class {
      constructor(command, properties, message) {
        if (!command) {
          command = "missing.command";
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
      }
      toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          cmdStr += " ";
          let first = true;
          for (const key in this.properties) {
            if (this.properties.hasOwnProperty(key)) {
              const val = this.properties[key];
              if (val) {
                if (first) {
                  first = false;
                } else {
                  cmdStr += ",";
                }
                cmdStr += `${key}=${escapeProperty(val)}`;
              }
            }
          }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
      }
    };
  }
});

// on-use:crypto
var require_crypto = __commonJS({
  "on-use:crypto"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name) => name === "__esModule" ? void 0 : require("node:crypto")[name]
    }));
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js
var crypto;
var init_file_command = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js"() {
    crypto = __toESM(require_crypto(), 1);
    init_utils();
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/platform.js
var import_os, platform, arch;
var init_platform = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/platform.js"() {
    import_os = __toESM(require("os"));
    platform = import_os.default.platform();
    arch = import_os.default.arch();
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}
var os3, ExitCode;
var init_core = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js"() {
    init_command();
    init_file_command();
    init_utils();
    os3 = __toESM(require("os"));
    init_platform();
    (function(ExitCode2) {
      ExitCode2[ExitCode2["Success"] = 0] = "Success";
      ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
    })(ExitCode || (ExitCode = {}));
  }
});

// packages/toolkit/src/secrets.ts
function redact(text2) {
  let out = text2;
  for (const form of [...known].sort((a, b) => b.length - a.length)) out = out.replaceAll(form, "***");
  return out;
}
var known;
var init_secrets = __esm({
  "packages/toolkit/src/secrets.ts"() {
    "use strict";
    known = /* @__PURE__ */ new Set();
  }
});

// packages/toolkit/src/audit.ts
function auditLog(action, context, env, now = () => /* @__PURE__ */ new Date()) {
  const path = env.WAYBILL_AUDIT_LOG ?? (0, import_node_path.join)(context.runnerTemp, "waybill", "audit.jsonl");
  let ready = false;
  return {
    path,
    write(record) {
      if (record.event === "" || record.subject === "")
        throw new TypeError("an audit record names its event and its subject");
      if (!ready) {
        (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(path), { recursive: true });
        ready = true;
      }
      const line = {
        time: now().toISOString(),
        action,
        ...record,
        where: {
          repository: stated(context.repository),
          run: stated(context.runId),
          attempt: stated(context.runAttempt),
          job: stated(context.job)
        },
        actor: stated(context.actor)
      };
      (0, import_node_fs.appendFileSync)(path, `${redact(JSON.stringify(line))}
`, { mode: 384 });
    }
  };
}
function stated(fact) {
  return fact === "" ? "(not set by the runner)" : fact;
}
var import_node_fs, import_node_path;
var init_audit = __esm({
  "packages/toolkit/src/audit.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    init_secrets();
  }
});

// packages/toolkit/src/context.ts
function runContext(env) {
  const serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com";
  const repository = env.GITHUB_REPOSITORY ?? "";
  const runId = env.GITHUB_RUN_ID ?? "";
  const runAttempt = env.GITHUB_RUN_ATTEMPT ?? "1";
  const apiUrl = env.GITHUB_API_URL ?? "https://api.github.com";
  return {
    repository,
    repositoryId: env.GITHUB_REPOSITORY_ID ?? "",
    sha: env.GITHUB_SHA ?? "",
    ref: env.GITHUB_REF ?? "",
    eventName: env.GITHUB_EVENT_NAME ?? "",
    actor: env.GITHUB_ACTOR ?? "",
    actorId: Number(env.GITHUB_ACTOR_ID ?? 0),
    workflow: env.GITHUB_WORKFLOW ?? "",
    job: env.GITHUB_JOB ?? "",
    runId,
    runNumber: env.GITHUB_RUN_NUMBER ?? "",
    runAttempt,
    serverUrl,
    apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL ?? `${apiUrl}/graphql`,
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    runnerTemp: env.RUNNER_TEMP ?? process.getBuiltinModule("node:os").tmpdir(),
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`
  };
}
var init_context = __esm({
  "packages/toolkit/src/context.ts"() {
    "use strict";
  }
});

// packages/toolkit/src/errors.ts
function defineErrors(entries) {
  const catalogue = {
    entries: Object.fromEntries(Object.entries(entries).map(([key, entry]) => [`WAYBILL_${key}`, entry]))
  };
  for (const [key, entry] of Object.entries(entries)) {
    catalogue[key] = (facts) => new WaybillError(`WAYBILL_${key}`, entry, facts);
  }
  return catalogue;
}
function describeError(error2) {
  if (!(error2 instanceof WaybillError)) return [messageOf(error2), ...causes(error2)].join("\n");
  const [first = "", ...rest] = error2.message.split("\n");
  const lines2 = [`${first} [${error2.code}]`, ...rest];
  if (error2.where !== void 0) lines2.push(`  where:    ${error2.where}`);
  if (error2.expected !== void 0) lines2.push(`  expected: ${error2.expected}`);
  if (error2.found !== void 0) lines2.push(`  found:    ${error2.found}`);
  lines2.push(`  to mend:  ${error2.fix}`);
  return [...lines2, ...causes(error2)].join("\n");
}
function messageOf(error2) {
  return error2 instanceof Error ? error2.message : String(error2);
}
function causes(error2) {
  const out = [];
  let current = error2 instanceof Error ? error2.cause : void 0;
  while (current !== void 0 && out.length < MAX_CAUSES) {
    out.push(`  caused by: ${messageOf(current)}`);
    current = current instanceof Error ? current.cause : void 0;
  }
  return out;
}
var WaybillError, MAX_CAUSES;
var init_errors = __esm({
  "packages/toolkit/src/errors.ts"() {
    "use strict";
    WaybillError = class extends Error {
      /** `WAYBILL_` and the key of the catalogue entry. Never changes once released. */
      code;
      kind;
      where;
      expected;
      found;
      fix;
      details;
      constructor(code, entry, facts) {
        super(facts.message, facts.cause === void 0 ? void 0 : { cause: facts.cause });
        this.name = "WaybillError";
        this.code = code;
        this.kind = entry.kind;
        this.where = facts.where;
        this.expected = facts.expected;
        this.found = facts.found;
        this.fix = facts.fix ?? entry.fix;
        this.details = facts.details ?? {};
      }
    };
    MAX_CAUSES = 5;
  }
});

// on-use:http
var require_http = __commonJS({
  "on-use:http"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name) => name === "__esModule" ? void 0 : require("node:http")[name]
    }));
  }
});

// on-use:https
var require_https = __commonJS({
  "on-use:https"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name) => name === "__esModule" ? void 0 : require("node:https")[name]
    }));
  }
});

// on-use:zlib
var require_zlib = __commonJS({
  "on-use:zlib"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name) => name === "__esModule" ? void 0 : require("node:zlib")[name]
    }));
  }
});

// on-use:net
var require_net = __commonJS({
  "on-use:net"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name) => name === "__esModule" ? void 0 : require("node:net")[name]
    }));
  }
});

// packages/toolkit/src/early-connections.ts
var import_node_net;
var init_early_connections = __esm({
  "packages/toolkit/src/early-connections.ts"() {
    "use strict";
    import_node_net = __toESM(require_net(), 1);
  }
});

// packages/toolkit/src/toolkit-errors.ts
var errors;
var init_toolkit_errors = __esm({
  "packages/toolkit/src/toolkit-errors.ts"() {
    "use strict";
    init_errors();
    errors = defineErrors({
      INVALID_INPUT: {
        kind: "user",
        summary: "One or more inputs of the action are missing or not of the allowed form.",
        fix: "correct the inputs named above in the step that uses the action"
      },
      HTTP_UNREACHABLE: {
        kind: "remote",
        summary: "A server could not be reached, or cut the connection, after all tries.",
        fix: "check the address, the proxy (HTTPS_PROXY, NO_PROXY) and the private CA (NODE_EXTRA_CA_CERTS), then run the job again"
      },
      PROXY_INVALID: {
        kind: "user",
        summary: "HTTP_PROXY or HTTPS_PROXY does not name a proxy that can be used; nothing is sent past it.",
        fix: "set the variable to http://host:port (with user:password@ before the host where the proxy asks for it), or take it away"
      },
      HTTP_TIMEOUT: {
        kind: "remote",
        summary: "A server did not answer within the time limit, after all tries.",
        fix: "run the job again; if it lasts, check the status of the service named above"
      },
      HTTP_STATUS: {
        kind: "remote",
        summary: "A server answered with a status that is not a success.",
        fix: "read the answer above; run the job again if the service had an outage"
      },
      HTTP_TOO_LARGE: {
        kind: "remote",
        summary: "A server sent more than the limit for this kind of answer; reading was stopped.",
        fix: "check that the address is right: an answer of this size is not expected there"
      },
      HTTP_NOT_JSON: {
        kind: "remote",
        summary: "A server answered with something that is not JSON where JSON is the contract.",
        fix: "check the address and the proxy: login pages and error pages of proxies look like this"
      },
      ID_TOKEN_NO_PERMISSION: {
        kind: "user",
        summary: "The job may not request an OIDC ID token.",
        fix: 'add "permissions: id-token: write" to the job (and to the job that calls a reusable workflow)'
      },
      ID_TOKEN_FORK: {
        kind: "user",
        summary: "Pull requests from forks never get an OIDC ID token, whatever the permissions say.",
        fix: "run this step only for branches of the repository itself; a fork must not be able to sign or to reach the cloud"
      },
      ID_TOKEN_REFUSED: {
        kind: "remote",
        summary: "GitHub's token service refused to issue an ID token.",
        fix: "run the job again; an ID token can be had only while its job is running"
      },
      YAML_LIMIT: {
        kind: "user",
        summary: "A YAML file is larger, deeper or uses more aliases than is allowed.",
        fix: "split the file, or write the aliased parts out"
      },
      YAML_INVALID: {
        kind: "user",
        summary: "A YAML file does not parse.",
        fix: "correct the file at the line named above"
      },
      PROGRAM_MISSING: {
        kind: "user",
        summary: "A program that the action runs is not on the runner.",
        fix: "install it in an earlier step, or name its path in the input"
      },
      PROGRAM_TIMEOUT: {
        kind: "remote",
        summary: "A program did not end within its time limit and was stopped.",
        fix: "raise the limit in the input, or look at why the program takes so long"
      },
      OUTPUT_TOO_LARGE: {
        kind: "remote",
        summary: "A program printed more than the limit; it was stopped.",
        fix: "narrow what the program is asked to look at"
      },
      UNEXPECTED: {
        kind: "bug",
        summary: "Something happened that Waybill did not foresee: a bug of ours.",
        fix: "open an issue with the log of this step"
      }
    });
  }
});

// packages/toolkit/src/proxy.ts
var import_node_net2;
var init_proxy = __esm({
  "packages/toolkit/src/proxy.ts"() {
    "use strict";
    import_node_net2 = __toESM(require_net(), 1);
    init_toolkit_errors();
  }
});

// packages/toolkit/src/retry.ts
var init_retry = __esm({
  "packages/toolkit/src/retry.ts"() {
    "use strict";
  }
});

// packages/toolkit/src/http.ts
var import_node_http, import_node_https, import_node_zlib, MEBIBYTE, DEFAULT_MAX_RESPONSE_BYTES;
var init_http = __esm({
  "packages/toolkit/src/http.ts"() {
    "use strict";
    import_node_http = __toESM(require_http(), 1);
    import_node_https = __toESM(require_https(), 1);
    import_node_zlib = __toESM(require_zlib(), 1);
    init_early_connections();
    init_errors();
    init_proxy();
    init_retry();
    init_toolkit_errors();
    MEBIBYTE = 1024 * 1024;
    DEFAULT_MAX_RESPONSE_BYTES = 32 * MEBIBYTE;
  }
});

// packages/toolkit/src/id-token.ts
var init_id_token = __esm({
  "packages/toolkit/src/id-token.ts"() {
    "use strict";
    init_errors();
    init_secrets();
    init_toolkit_errors();
  }
});

// packages/toolkit/src/inputs.ts
var init_inputs = __esm({
  "packages/toolkit/src/inputs.ts"() {
    "use strict";
    init_secrets();
    init_toolkit_errors();
  }
});

// packages/toolkit/src/json.ts
var import_node_crypto;
var init_json = __esm({
  "packages/toolkit/src/json.ts"() {
    "use strict";
    import_node_crypto = __toESM(require_crypto(), 1);
  }
});

// packages/toolkit/src/text.ts
function logText(value) {
  return value.replace(ANSI, "").replace(/\r\n?/g, "\n").replace(CONTROL, "\uFFFD").replace(INVISIBLE, "\uFFFD").split("\n").map((line) => line.replace(/^(\s*)::/, "$1: :").replaceAll("##[", "# #[")).join("\n");
}
function oneLine(value, max = 300) {
  const flat = value.replace(ANSI, "").replace(/\s+/g, " ").replace(CONTROL, "\uFFFD").replace(INVISIBLE, "\uFFFD").trim();
  const characters = [...flat];
  return characters.length <= max ? flat : `${characters.slice(0, max - 1).join("")}\u2026`;
}
var ANSI, CONTROL, INVISIBLE;
var init_text = __esm({
  "packages/toolkit/src/text.ts"() {
    "use strict";
    ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
    CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
    INVISIBLE = /(?!\ufe0f)[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
  }
});

// packages/toolkit/src/logger.ts
function actionsLogger() {
  return {
    debug: (text2) => debug(logText(text2)),
    info: (text2) => info(logText(text2)),
    notice: (text2, place) => notice(logText(text2), place),
    warning: (text2, place) => warning(logText(text2), place),
    error: (text2, place) => error(logText(text2), place),
    async group(title, body) {
      startGroup(oneLine(title));
      try {
        return await body();
      } finally {
        endGroup();
      }
    }
  };
}
var init_logger = __esm({
  "packages/toolkit/src/logger.ts"() {
    "use strict";
    init_core();
    init_text();
  }
});

// packages/toolkit/src/outputs.ts
var init_outputs = __esm({
  "packages/toolkit/src/outputs.ts"() {
    "use strict";
  }
});

// on-use:child_process
var require_child_process = __commonJS({
  "on-use:child_process"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name) => name === "__esModule" ? void 0 : require("node:child_process")[name]
    }));
  }
});

// packages/toolkit/src/program.ts
var import_node_child_process, MEBIBYTE2;
var init_program = __esm({
  "packages/toolkit/src/program.ts"() {
    "use strict";
    import_node_child_process = __toESM(require_child_process(), 1);
    init_toolkit_errors();
    MEBIBYTE2 = 1024 * 1024;
  }
});

// packages/toolkit/src/summary.ts
function fitSummary(blocks, limit = SUMMARY_LIMIT_BYTES) {
  let out = "";
  let left = 0;
  for (const block of blocks) {
    const next = `${out}${out === "" ? "" : "\n\n"}${block.trim()}`;
    if (left > 0 || Buffer.byteLength(next) > limit - RESERVE_BYTES) left++;
    else out = next;
  }
  if (left > 0)
    out += `

_${left} of ${blocks.length} parts did not fit into GitHub's limit of ${limit} bytes; the log has all of them._`;
  return `${out}
`;
}
function writeSummary(blocks, env) {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const used = (0, import_node_fs2.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
  (0, import_node_fs2.appendFileSync)(
    file,
    fitSummary(blocks, SUMMARY_LIMIT_BYTES - used - (used === 0 ? KEPT_FOR_FAILURE_BYTES : 0))
  );
}
var import_node_fs2, SUMMARY_LIMIT_BYTES, RESERVE_BYTES, KEPT_FOR_FAILURE_BYTES;
var init_summary = __esm({
  "packages/toolkit/src/summary.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    init_text();
    SUMMARY_LIMIT_BYTES = 1024 * 1024;
    RESERVE_BYTES = 512;
    KEPT_FOR_FAILURE_BYTES = 16 * 1024;
  }
});

// packages/toolkit/src/run-action.ts
function actionFrame(action, env) {
  const context = runContext(env);
  return {
    env,
    context,
    log: actionsLogger(),
    audit: auditLog(action, context, env),
    summary: (blocks) => writeSummary(blocks, env)
  };
}
async function runPost(action, post) {
  const frame = actionFrame(action, process.env);
  const warn = (error2) => frame.log.warning(`${action} (post step): ${redact(describeError(error2))}`);
  process.on("uncaughtException", warn);
  process.on("unhandledRejection", warn);
  try {
    await post(frame);
  } catch (error2) {
    warn(error2);
  }
}
var init_run_action = __esm({
  "packages/toolkit/src/run-action.ts"() {
    "use strict";
    init_audit();
    init_context();
    init_errors();
    init_logger();
    init_secrets();
    init_summary();
    init_text();
    init_toolkit_errors();
  }
});

// packages/toolkit/src/state.ts
function readState(key) {
  const text2 = getState(key);
  if (text2 === "") return void 0;
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
var init_state = __esm({
  "packages/toolkit/src/state.ts"() {
    "use strict";
    init_core();
  }
});

// packages/toolkit/src/index.ts
var init_src = __esm({
  "packages/toolkit/src/index.ts"() {
    "use strict";
    init_audit();
    init_context();
    init_errors();
    init_http();
    init_id_token();
    init_inputs();
    init_json();
    init_logger();
    init_outputs();
    init_program();
    init_retry();
    init_run_action();
    init_secrets();
    init_state();
    init_summary();
    init_text();
    init_toolkit_errors();
  }
});

// packages/registry/src/errors.ts
var errors2;
var init_errors2 = __esm({
  "packages/registry/src/errors.ts"() {
    "use strict";
    init_src();
    errors2 = defineErrors({
      DIGEST_INVALID: {
        kind: "user",
        summary: "A digest is not `sha256:` followed by exactly 64 lower-case hexadecimal digits.",
        fix: "copy the digest from the output of the step that pushed the image"
      },
      REFERENCE_FORMAT: {
        kind: "user",
        summary: "An image reference is not of the form registry/repository[:tag][@digest].",
        fix: "write the reference as registry/repository@sha256:<64 hex digits>, without https://"
      },
      IMAGE_UNKNOWN: {
        kind: "user",
        summary: "The registry has no such repository, tag or digest, or hides it from this identity.",
        fix: "check the name and the digest; if they are right, the identity named above may not see the repository"
      },
      BLOB_UNKNOWN: {
        kind: "remote",
        summary: "The registry does not have a blob or manifest that a manifest names.",
        fix: "push the image again"
      },
      REGISTRY_UNAUTHORIZED: {
        kind: "user",
        summary: "The registry does not accept the credentials, or wants some and there are none.",
        fix: 'log in to the registry in an earlier step (oidc-auth with "registries"), in the same job'
      },
      REGISTRY_DENIED: {
        kind: "user",
        summary: "The registry knows the identity but does not allow it to do this.",
        fix: "grant the permission named above to the identity named above, on this repository alone"
      },
      REGISTRY_AUTH_ORIGIN: {
        kind: "remote",
        summary: "A registry asked for its credentials to be sent to a host that they do not belong to.",
        fix: "check the address of the registry and of a proxy in front of it; nothing was sent. Where the host above is the token service of this registry, name it in the variable WAYBILL_REGISTRY_TOKEN_HOSTS of the runner"
      },
      REGISTRY_CHALLENGE: {
        kind: "remote",
        summary: "A registry asks for a way of logging in that cannot be read or is not supported.",
        fix: "check that the address is that of an OCI registry"
      },
      DOCKER_CONFIG_INVALID: {
        kind: "user",
        summary: "The Docker configuration file with the registry credentials cannot be read.",
        fix: "mend or remove the file named above; DOCKER_CONFIG names its folder"
      },
      CREDENTIAL_HELPER: {
        kind: "user",
        summary: "A Docker credential helper failed or answered with something that cannot be read.",
        fix: "run the helper by hand, or log in with oidc-auth, which needs no helper"
      },
      REGISTRY_DIGEST: {
        kind: "remote",
        summary: "The bytes that a registry sent are not those of the digest that was asked for.",
        fix: "do not use the image: find out what stands between this job and the registry"
      },
      MANIFEST_AMBIGUOUS: {
        kind: "remote",
        summary: "A manifest can be read in two ways: as an index and as an image (CVE-2021-41190), or its type differs by place.",
        fix: "build and push the image again with an up-to-date tool"
      },
      MANIFEST_INVALID: {
        kind: "remote",
        summary: "A manifest is not valid JSON of the OCI image specification.",
        fix: "build and push the image again with an up-to-date tool"
      },
      NOT_AN_IMAGE: {
        kind: "user",
        summary: "The digest is that of an attestation, a signature, a chart or another artifact, not of an image that can run.",
        fix: "name the digest of the image itself (or of its index), as the build step printed it"
      },
      REGISTRY_TOO_LARGE: {
        kind: "remote",
        summary: "A manifest or blob is larger than its limit, or larger than the registry accepts.",
        fix: "make it smaller, or raise the limit where there is an input for it"
      },
      TAG_IMMUTABLE: {
        kind: "user",
        summary: "The tag is set to another digest already and may not be moved.",
        fix: "use another tag; a tag named after a commit is set once and never moved"
      },
      REGISTRY_CONFLICT: {
        kind: "remote",
        summary: "Somebody else changed the tag between reading and writing it.",
        fix: "run the job again"
      },
      REGISTRY_REFUSED: {
        kind: "remote",
        summary: "The registry refused a request for another reason than missing rights.",
        fix: "read the answer above"
      },
      REFERRERS_LIMIT: {
        kind: "remote",
        summary: "An image has more referrers than are read: what is beyond the limit could contradict what was read.",
        fix: "remove referrers that are no evidence, or move the image to a repository of its own"
      },
      REFERRERS_INVALID: {
        kind: "remote",
        summary: "The list of referrers of an image is not an OCI image index.",
        fix: "look at the tag sha256-<hex of the digest> in the repository: it is reserved for referrers"
      },
      REFERRERS_FROZEN: {
        kind: "user",
        summary: "A registry without the referrers API lists what is attached at a tag, and its tags are immutable: the list is written once and cannot grow.",
        fix: 'exempt the tags "sha256-*" of this repository from immutability, or attach everything in one run to a digest that has nothing attached yet'
      },
      REFERRER_LOST: {
        kind: "remote",
        summary: "A referrer was pushed but does not stand in the list of referrers, after all tries.",
        fix: "run the job again; if it lasts, other jobs are writing evidence for the same image all the time"
      }
    });
  }
});

// packages/registry/src/docker-config.ts
function dockerConfigFolder(env) {
  return env.DOCKER_CONFIG ? env.DOCKER_CONFIG : (0, import_node_path2.join)(env.HOME || (0, import_node_os.homedir)(), ".docker");
}
function readDockerConfig(folder) {
  const path = (0, import_node_path2.join)(folder, "config.json");
  let text2;
  try {
    text2 = (0, import_node_fs3.readFileSync)(path, "utf8");
  } catch (cause) {
    if (cause.code === "ENOENT") return void 0;
    throw errors2.DOCKER_CONFIG_INVALID({
      message: "the Docker configuration cannot be read",
      where: path,
      cause
    });
  }
  if (text2.length > MAX_BYTES) throw invalid(path, `it is larger than ${MAX_BYTES} bytes`);
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    throw invalid(path, "it is not JSON");
  }
  if (!isObject(value)) throw invalid(path, "it is not a JSON object");
  for (const member of ["auths", "credHelpers"]) {
    if (value[member] != null && !isObject(value[member]))
      throw invalid(path, `"${member}" is not an object`);
  }
  if (value.credsStore !== void 0 && typeof value.credsStore !== "string")
    throw invalid(path, '"credsStore" is not a text');
  if (Object.values(value.auths ?? {}).some((entry) => !isObject(entry)))
    throw invalid(path, 'an entry of "auths" is not an object');
  if (Object.values(value.credHelpers ?? {}).some((helper) => typeof helper !== "string"))
    throw invalid(path, 'an entry of "credHelpers" is not a text');
  return value;
}
function configKey(registry) {
  return registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
}
function encodeAuth(username, password) {
  return Buffer.from(`${username}:${password}`, "utf8").toString("base64");
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function invalid(path, what) {
  return errors2.DOCKER_CONFIG_INVALID({
    message: `the Docker configuration is not valid: ${what}`,
    where: path
  });
}
var import_node_fs3, import_node_os, import_node_path2, MAX_BYTES;
var init_docker_config = __esm({
  "packages/registry/src/docker-config.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_os = require("node:os");
    import_node_path2 = require("node:path");
    init_errors2();
    MAX_BYTES = 1024 * 1024;
  }
});

// packages/toolkit/src/strict-json.ts
var init_strict_json = __esm({
  "packages/toolkit/src/strict-json.ts"() {
    "use strict";
  }
});

// packages/registry/src/manifest.ts
var MAX_MANIFEST_BYTES;
var init_manifest = __esm({
  "packages/registry/src/manifest.ts"() {
    "use strict";
    init_strict_json();
    MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
  }
});

// packages/registry/src/index.ts
var init_src2 = __esm({
  "packages/registry/src/index.ts"() {
    "use strict";
    init_docker_config();
    init_manifest();
  }
});

// actions/oidc-auth/src/docker-login.ts
function withLogins(own, base, login) {
  const merged = {
    ...own,
    ...base,
    auths: { ...own?.auths, ...base?.auths },
    credHelpers: { ...own?.credHelpers, ...base?.credHelpers }
  };
  const auths = { ...merged.auths };
  const credHelpers = { ...merged.credHelpers };
  for (const registry of login.registries) {
    auths[configKey(registry)] = { auth: encodeAuth(login.user, login.password) };
    if (merged.credsStore !== void 0 || credHelpers[configKey(registry)] !== void 0)
      credHelpers[configKey(registry)] = "";
  }
  const { credHelpers: _, ...rest } = merged;
  return { ...rest, auths, ...Object.keys(credHelpers).length > 0 && { credHelpers } };
}
function withoutLogins(config, registries) {
  const auths = { ...config.auths };
  const credHelpers = { ...config.credHelpers };
  for (const registry of registries) {
    delete auths[configKey(registry)];
    if (credHelpers[configKey(registry)] === "") delete credHelpers[configKey(registry)];
  }
  return { ...config, auths, ...config.credHelpers && { credHelpers } };
}
var init_docker_login = __esm({
  "actions/oidc-auth/src/docker-login.ts"() {
    "use strict";
    init_src2();
  }
});

// actions/oidc-auth/src/errors.ts
var errors3;
var init_errors3 = __esm({
  "actions/oidc-auth/src/errors.ts"() {
    "use strict";
    init_src();
    errors3 = defineErrors({
      TRUST_CONDITION: {
        kind: "user",
        summary: "The attribute condition of the identity provider does not allow this run's ID token.",
        fix: "compare the claims with the attribute condition of the provider: either this run must not reach the cloud, or the condition has to name it"
      },
      TRUST_AUDIENCE: {
        kind: "user",
        summary: "The ID token has an audience that the identity provider does not accept.",
        fix: 'remove the input "audience", or set it to one of the allowed audiences of the provider'
      },
      TRUST_ISSUER: {
        kind: "user",
        summary: "The identity provider trusts another issuer than the one of this GitHub.",
        fix: "set the issuer of the provider to the one that the token names (GitHub Enterprise has its own)"
      },
      TRUST_PROVIDER: {
        kind: "user",
        summary: "There is no such pool or identity provider, or it is disabled.",
        fix: 'check the input "workload-identity-provider" against "gcloud iam workload-identity-pools providers describe"'
      },
      TRUST_SUBJECT: {
        kind: "user",
        summary: "The provider's mapping of google.subject gives nothing usable for this run: too long, or not a text.",
        fix: 'map google.subject to a short claim, such as assertion.repository_id + ":" + assertion.ref, or shorten the branch name'
      },
      TRUST_TOKEN: {
        kind: "remote",
        summary: "The token service does not accept the ID token itself: too old, not readable, or signed with an unknown key.",
        fix: "run the job again; if it lasts, check the issuer of the provider and the clock of a self-hosted runner"
      },
      TRUST_REFUSED: {
        kind: "user",
        summary: "The token service refused the exchange for a reason that is not mapped.",
        fix: "read the answer above and compare the claims with the trust policy"
      },
      IMPERSONATION_DENIED: {
        kind: "user",
        summary: "The federated identity may not act as the service account.",
        fix: "grant roles/iam.workloadIdentityUser on the service account to this identity"
      },
      IMPERSONATION_REFUSED: {
        kind: "user",
        summary: "The IAM Credentials API refused to issue a token of the service account.",
        fix: "read the answer above"
      },
      PRIVATE_FILE: {
        kind: "user",
        summary: "A file that would hold credentials cannot be written in a way that only this job reads it.",
        fix: "find out what created the path named above before this step"
      }
    });
  }
});

// actions/oidc-auth/src/private-files.ts
function privateFolder(path) {
  (0, import_node_fs4.mkdirSync)(path, { recursive: true, mode: OWNER_ONLY_FOLDER });
  const stat = (0, import_node_fs4.lstatSync)(path);
  const uid = process.getuid?.();
  if (!stat.isDirectory() || uid !== void 0 && stat.uid !== uid)
    throw errors3.PRIVATE_FILE({
      message: "a folder for credentials is a link, or belongs to another user",
      where: path
    });
  (0, import_node_fs4.chmodSync)(path, OWNER_ONLY_FOLDER);
}
function createPrivateFile(path, content) {
  let file;
  try {
    file = (0, import_node_fs4.openSync)(path, "wx", OWNER_ONLY_FILE);
  } catch (cause) {
    throw errors3.PRIVATE_FILE({ message: "a file for credentials cannot be created", where: path, cause });
  }
  try {
    (0, import_node_fs4.writeSync)(file, content);
    (0, import_node_fs4.fsyncSync)(file);
  } finally {
    (0, import_node_fs4.closeSync)(file);
  }
}
function replacePrivateFile(path, content) {
  const next = (0, import_node_path3.join)((0, import_node_path3.dirname)(path), `.${(0, import_node_crypto2.randomBytes)(8).toString("hex")}`);
  createPrivateFile(next, content);
  (0, import_node_fs4.renameSync)(next, path);
}
function removeFile(path) {
  (0, import_node_fs4.rmSync)(path, { force: true });
}
var import_node_crypto2, import_node_fs4, import_node_path3, OWNER_ONLY_FILE, OWNER_ONLY_FOLDER;
var init_private_files = __esm({
  "actions/oidc-auth/src/private-files.ts"() {
    "use strict";
    import_node_crypto2 = __toESM(require_crypto(), 1);
    import_node_fs4 = require("node:fs");
    import_node_path3 = require("node:path");
    init_errors3();
    OWNER_ONLY_FILE = 384;
    OWNER_ONLY_FOLDER = 448;
  }
});

// actions/oidc-auth/src/credential-store.ts
var credential_store_exports = {};
__export(credential_store_exports, {
  STATE_KEY: () => STATE_KEY,
  credentialStore: () => credentialStore,
  plan: () => plan,
  remove: () => remove
});
function plan(wanted, runnerTemp) {
  const base = (0, import_node_path4.join)(runnerTemp, "waybill");
  const folder = (0, import_node_path4.join)(base, "docker");
  return {
    // A name of its own for each invocation: the file of an earlier one must stay until its own post step.
    ...wanted.credentialsFile && {
      credentialsFile: (0, import_node_path4.join)(base, `gcp-credentials-${(0, import_node_crypto3.randomBytes)(8).toString("hex")}.json`)
    },
    ...wanted.registries.length > 0 && {
      docker: {
        folder,
        creates: !(0, import_node_fs5.existsSync)((0, import_node_path4.join)(folder, "config.json")),
        registries: [...wanted.registries]
      }
    }
  };
}
function credentialStore(planned, env, runnerTemp) {
  return {
    writeCredentialsFile(content) {
      if (planned.credentialsFile === void 0) return;
      privateFolder((0, import_node_path4.join)(runnerTemp, "waybill"));
      createPrivateFile(planned.credentialsFile, content);
    },
    writeLogins(login) {
      if (planned.docker === void 0) return;
      const { folder } = planned.docker;
      const inForce = dockerConfigFolder(env);
      privateFolder((0, import_node_path4.join)(runnerTemp, "waybill"));
      privateFolder(folder);
      const own = readDockerConfig(folder);
      const base = inForce === folder ? void 0 : readDockerConfig(inForce);
      const config = withLogins(own, base, login);
      const plugins = (0, import_node_path4.join)(inForce, "cli-plugins");
      if (inForce !== folder && (0, import_node_fs5.existsSync)(plugins)) {
        const known2 = Array.isArray(config.cliPluginsExtraDirs) ? config.cliPluginsExtraDirs : [];
        config.cliPluginsExtraDirs = [.../* @__PURE__ */ new Set([...known2, plugins])];
      }
      replacePrivateFile((0, import_node_path4.join)(folder, "config.json"), `${JSON.stringify(config, null, 2)}
`);
    }
  };
}
function remove(planned, runnerTemp) {
  const removed = [];
  const paths = [planned.credentialsFile, planned.docker?.folder].filter((path) => path !== void 0);
  for (const path of paths) {
    if (!(0, import_node_path4.resolve)(path).startsWith(`${(0, import_node_path4.resolve)(runnerTemp, "waybill")}${import_node_path4.sep}`))
      throw errors3.PRIVATE_FILE({ message: "the saved state names a path outside our folder", where: path });
  }
  if (planned.credentialsFile !== void 0 && (0, import_node_fs5.existsSync)(planned.credentialsFile)) {
    removeFile(planned.credentialsFile);
    removed.push("the credentials file");
  }
  if (planned.docker !== void 0) {
    const { folder, creates, registries } = planned.docker;
    const path = (0, import_node_path4.join)(folder, "config.json");
    const there = (0, import_node_fs5.existsSync)(path);
    if (creates) (0, import_node_fs5.rmSync)(folder, { recursive: true, force: true });
    else if (there) {
      const config = withoutLogins(readDockerConfig(folder) ?? {}, registries);
      replacePrivateFile(path, `${JSON.stringify(config, null, 2)}
`);
    }
    if (there) removed.push(`the logins to ${registries.join(", ")}`);
  }
  return removed;
}
var import_node_crypto3, import_node_fs5, import_node_path4, STATE_KEY;
var init_credential_store = __esm({
  "actions/oidc-auth/src/credential-store.ts"() {
    "use strict";
    import_node_crypto3 = __toESM(require_crypto(), 1);
    import_node_fs5 = require("node:fs");
    import_node_path4 = require("node:path");
    init_src2();
    init_docker_login();
    init_errors3();
    init_private_files();
    STATE_KEY = "oidc-auth";
  }
});

// actions/oidc-auth/src/post.ts
init_src();
void runPost("oidc-auth", async ({ context, log, audit }) => {
  const { remove: remove2, STATE_KEY: STATE_KEY2 } = await Promise.resolve().then(() => (init_credential_store(), credential_store_exports));
  const planned = readState(STATE_KEY2);
  if (!planned) return;
  for (const what of remove2(planned, context.runnerTemp)) {
    log.info(`removed ${what}`);
    audit.write({ event: "remove", subject: what, outcome: "done" });
  }
});
