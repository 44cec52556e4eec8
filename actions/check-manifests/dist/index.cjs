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
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
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
function issue(name2, message = "") {
  issueCommand(name2, {}, message);
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
      get: (_, name2) => name2 === "__esModule" ? void 0 : require("node:crypto")[name2]
    }));
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}
var crypto, fs, os2;
var init_file_command = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js"() {
    crypto = __toESM(require_crypto(), 1);
    fs = __toESM(require("fs"), 1);
    os2 = __toESM(require("os"), 1);
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
function setOutput(name2, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name2, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name: name2 }, toCommandValue(value));
}
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
  process.stdout.write(message + os4.EOL);
}
function startGroup(name2) {
  issue("group", name2);
}
function endGroup() {
  issue("endgroup");
}
var os4, ExitCode;
var init_core = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js"() {
    init_command();
    init_file_command();
    init_utils();
    os4 = __toESM(require("os"));
    init_platform();
    (function(ExitCode2) {
      ExitCode2[ExitCode2["Success"] = 0] = "Success";
      ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
    })(ExitCode || (ExitCode = {}));
  }
});

// packages/toolkit/src/secrets.ts
function redact(text3) {
  let out = text3;
  for (const form2 of [...known].sort((a, b) => b.length - a.length)) out = out.replaceAll(form2, "***");
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
  const path2 = env.WAYBILL_AUDIT_LOG ?? (0, import_node_path.join)(context.runnerTemp, "waybill", "audit.jsonl");
  let ready = false;
  return {
    path: path2,
    write(record) {
      if (record.event === "" || record.subject === "")
        throw new TypeError("an audit record names its event and its subject");
      if (!ready) {
        (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(path2), { recursive: true });
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
      (0, import_node_fs.appendFileSync)(path2, `${redact(JSON.stringify(line))}
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
    entries: Object.fromEntries(Object.entries(entries).map(([key, entry2]) => [`WAYBILL_${key}`, entry2]))
  };
  for (const [key, entry2] of Object.entries(entries)) {
    catalogue[key] = (facts) => new WaybillError(`WAYBILL_${key}`, entry2, facts);
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
      constructor(code, entry2, facts) {
        super(facts.message, facts.cause === void 0 ? void 0 : { cause: facts.cause });
        this.name = "WaybillError";
        this.code = code;
        this.kind = entry2.kind;
        this.where = facts.where;
        this.expected = facts.expected;
        this.found = facts.found;
        this.fix = facts.fix ?? entry2.fix;
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
      get: (_, name2) => name2 === "__esModule" ? void 0 : require("node:http")[name2]
    }));
  }
});

// on-use:https
var require_https = __commonJS({
  "on-use:https"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name2) => name2 === "__esModule" ? void 0 : require("node:https")[name2]
    }));
  }
});

// on-use:zlib
var require_zlib = __commonJS({
  "on-use:zlib"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name2) => name2 === "__esModule" ? void 0 : require("node:zlib")[name2]
    }));
  }
});

// on-use:net
var require_net = __commonJS({
  "on-use:net"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name2) => name2 === "__esModule" ? void 0 : require("node:net")[name2]
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
function parseInputs(schema4, env, check) {
  const faults = [];
  const values = {};
  const unread = /* @__PURE__ */ new Set();
  for (const [property, spec2] of Object.entries(schema4)) {
    const raw = env[inputVariable(spec2.name)]?.trim();
    try {
      values[property] = spec2.parse(raw === "" ? void 0 : raw);
    } catch (fault2) {
      if (!(fault2 instanceof InputFault)) throw fault2;
      unread.add(property);
      faults.push({ name: spec2.name, allowed: fault2.allowed, found: fault2.found });
    }
  }
  if (check) faults.push(...checked(values, unread, check));
  if (faults.length > 0) throw invalidInputs(faults);
  return values;
}
function checked(values, unread, check) {
  const asked2 = new Error("an input that could not be read was asked for");
  const guarded = new Proxy(values, {
    get(target, property) {
      if (unread.has(String(property))) throw asked2;
      return Reflect.get(target, property);
    }
  });
  try {
    return check(guarded);
  } catch (error2) {
    if (error2 === asked2) return [];
    throw error2;
  }
}
function invalidInputs(faults) {
  const lines2 = faults.map(
    (fault2) => fault2.found === void 0 ? `"${fault2.name}": ${fault2.allowed}` : `"${fault2.name}": ${fault2.allowed}; found ${JSON.stringify(fault2.found)}`
  );
  const noun = faults.length === 1 ? "input is" : "inputs are";
  return errors.INVALID_INPUT({
    message: `${faults.length} ${noun} missing or wrong:
${lines2.map((line) => `  - ${line}`).join("\n")}`,
    details: { faults }
  });
}
function inputVariable(name2) {
  return `INPUT_${name2.replaceAll(" ", "_").toUpperCase()}`;
}
function spec(name2, options, parse2, required) {
  return {
    name: name2,
    parse(raw) {
      if (raw !== void 0) return parse2(raw);
      if (options?.required) throw new InputFault(required);
      return options?.fallback;
    }
  };
}
function text(name2, options) {
  const form2 = options?.form ?? "a text";
  return spec(
    name2,
    options,
    (raw) => {
      if (/[\0\r]/.test(raw)) throw new InputFault(`${form2}, without control characters`, raw);
      if (options?.pattern && !options.pattern.test(raw)) throw new InputFault(`must be ${form2}`, raw);
      return raw;
    },
    `is required: ${form2}`
  );
}
function integer(name2, options) {
  const min = options?.min ?? 0;
  const max = options?.max ?? Number.MAX_SAFE_INTEGER;
  const form2 = max === Number.MAX_SAFE_INTEGER ? `a whole number, at least ${min}` : `a whole number from ${min} to ${max}`;
  return spec(
    name2,
    options,
    (raw) => {
      const value = Number(raw);
      if (!/^-?\d{1,16}$/.test(raw) || value < min || value > max)
        throw new InputFault(`must be ${form2}`, raw);
      return value;
    },
    `is required: ${form2}`
  );
}
function custom(name2, parse2, options) {
  return spec(
    name2,
    options,
    parse2,
    `is required: ${options?.form ?? "see the description of the input"}`
  );
}
var InputFault;
var init_inputs = __esm({
  "packages/toolkit/src/inputs.ts"() {
    "use strict";
    init_secrets();
    init_toolkit_errors();
    InputFault = class extends Error {
      allowed;
      found;
      constructor(allowed, found) {
        super(allowed);
        this.allowed = allowed;
        this.found = found;
      }
    };
  }
});

// packages/toolkit/src/json.ts
function canonicalJson(value) {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError("JSON has no form for a number that is not finite");
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value === "object") {
    const entries = Object.entries(value).filter(([, item]) => item !== void 0).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
  }
  throw new TypeError(`JSON has no form for a ${typeof value}`);
}
function sha256Hex(data) {
  return (0, import_node_crypto.createHash)("sha256").update(data).digest("hex");
}
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
function markdownText(value, max = 300) {
  return linkText(value, max).replace(/\\#(?=\d)/g, "\\#\u2060");
}
function linkText(value, max = 300) {
  return oneLine(value, max).replaceAll("&", "&amp;").replace(/[\\`*_{}[\]()<>#!|~$]/g, (character) => `\\${character}`).replace(/\\</g, "&lt;").replace(/\\>/g, "&gt;").replaceAll("@", "@\u2060").replace(/\b(https?|ftp|mailto):/gi, "$1\u2060:").replace(/\bwww\./gi, "www\u2060.").replace(/\bGH-(\d)/gi, "GH\u2060-$1").replace(/^(?:[-+]|\d{1,9}[.)])(?=\s|$)/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`);
}
function markdownCode(value, max = 300) {
  const flat = oneLine(value, max).replaceAll("`", "\u02CB").replaceAll("|", "\\|");
  return flat === "" ? "" : `\`${flat}\``;
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
    debug: (text3) => debug(logText(text3)),
    info: (text3) => info(logText(text3)),
    notice: (text3, place) => notice(logText(text3), place),
    warning: (text3, place) => warning(logText(text3), place),
    error: (text3, place) => error(logText(text3), place),
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
function setOutputs(outputs) {
  for (const [name2, value] of Object.entries(outputs)) {
    if (value !== void 0) setOutput(name2, String(value));
  }
}
var init_outputs = __esm({
  "packages/toolkit/src/outputs.ts"() {
    "use strict";
    init_core();
  }
});

// on-use:child_process
var require_child_process = __commonJS({
  "on-use:child_process"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name2) => name2 === "__esModule" ? void 0 : require("node:child_process")[name2]
    }));
  }
});

// packages/toolkit/src/program.ts
async function runProgram(file2, args, options) {
  const result = await runBinaryProgram(file2, args, options);
  return { ...result, stdout: result.stdout.toString("utf8") };
}
function runBinaryProgram(file2, args, options) {
  const timeoutMs = options.timeoutMs ?? 10 * 6e4;
  const limit = options.maxOutputBytes ?? 256 * MEBIBYTE2;
  return new Promise((resolve2, reject) => {
    const child = (0, import_node_child_process.spawn)(file2, args, { cwd: options.cwd, env: options.env, stdio: ["pipe", "pipe", "pipe"] });
    const out = [];
    const err = [];
    let size = 0;
    let failure;
    const stop = (error2) => {
      failure ??= error2;
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => {
      stop(
        errors.PROGRAM_TIMEOUT({
          message: `${file2} did not end within ${Math.round(timeoutMs / 1e3)} s`,
          where: file2
        })
      );
    }, timeoutMs);
    const collect = (chunks) => (chunk) => {
      size += chunk.length;
      if (size > limit)
        stop(errors.OUTPUT_TOO_LARGE({ message: `${file2} printed more than ${limit} bytes`, where: file2 }));
      else chunks.push(chunk);
    };
    child.stdout.on("data", collect(out));
    child.stderr.on("data", collect(err));
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(errors.PROGRAM_MISSING({ message: `${file2} could not be started`, where: file2, cause }));
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (failure) return reject(failure);
      resolve2({
        code: code ?? (signal ? 128 : 1),
        stdout: Buffer.concat(out),
        stderr: Buffer.concat(err).toString("utf8")
      });
    });
    child.stdin.on("error", () => {
    });
    child.stdin.end(options.input);
  });
}
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
  const file2 = env.GITHUB_STEP_SUMMARY;
  if (!file2) return;
  const used = (0, import_node_fs2.statSync)(file2, { throwIfNoEntry: false })?.size ?? 0;
  (0, import_node_fs2.appendFileSync)(
    file2,
    fitSummary(blocks, SUMMARY_LIMIT_BYTES - used - (used === 0 ? KEPT_FOR_FAILURE_BYTES : 0))
  );
}
function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replace(/\r?\n/g, " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
function details(title, body) {
  return `<details><summary>${markdownText(title)}</summary>

${body}

</details>`;
}
function fence(language, content) {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${language}
${content}
${marks}`;
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
async function runAction(action, main) {
  const frame = actionFrame(action, process.env);
  let failed = false;
  let ended = false;
  const fail = (error2) => {
    failed = true;
    reportFailure(action, frame, error2);
  };
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  process.exitCode = 1;
  process.once("exit", () => {
    if (!ended)
      error(`${action} ended before its work was done`, { title: `${action}: WAYBILL_UNEXPECTED` });
  });
  try {
    await main(frame);
    if (!failed) process.exitCode = 0;
  } catch (error2) {
    fail(error2);
  } finally {
    ended = true;
  }
}
function reportFailure(action, frame, thrown) {
  const error2 = thrown instanceof WaybillError ? thrown : errors.UNEXPECTED({
    message: `${action} met something unforeseen: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    cause: thrown
  });
  process.exitCode = 1;
  error(logText(redact(describeError(error2))), { title: `${action}: ${error2.code}` });
  if (error2.kind === "bug" && thrown instanceof Error && thrown.stack) frame.log.debug(redact(thrown.stack));
  try {
    frame.audit.write({
      event: "failed",
      subject: error2.where ?? action,
      outcome: "fail",
      code: error2.code,
      reason: error2.message
    });
    frame.summary([
      `### ${action}: failed`,
      ...messageBlocks(redact(error2.message), error2.code),
      `**To mend:** ${markdownText(redact(error2.fix), 1e3)}`
    ]);
  } catch (cause) {
    frame.log.warning(
      `the failure could not be recorded: ${cause instanceof Error ? cause.message : String(cause)}`
    );
  }
}
function messageBlocks(message, code) {
  const [first = "", ...items] = message.split(/\n {2}- /);
  const list = items.map((item) => `- ${markdownText(item, 500)}`).join("\n");
  return [`${markdownText(first, 2e3)} ${markdownCode(code)}`, ...list === "" ? [] : [list]];
}
var init_run_action = __esm({
  "packages/toolkit/src/run-action.ts"() {
    "use strict";
    init_core();
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
var init_state = __esm({
  "packages/toolkit/src/state.ts"() {
    "use strict";
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

// packages/policy/src/people.ts
function peopleFaults(people) {
  const all = people.flatMap(({ accounts }) => accounts.map((account) => String(account).toLowerCase()));
  const twice = new Set(all.filter((account, i) => all.indexOf(account) !== i));
  return [...twice].map((account) => `people: the account "${account}" stands twice`);
}
var init_people = __esm({
  "packages/policy/src/people.ts"() {
    "use strict";
  }
});

// packages/policy/src/calendar.ts
function closedDays(name2, calendar, faults) {
  return calendar.closed.flatMap(({ first, last: last2 = first, reason }, i) => {
    const where = `calendars.${name2}.closed.${i}`;
    const wrong = [first, last2].find((date) => !isDate(date));
    if (wrong !== void 0) {
      faults.push(`${where}: "${wrong}" is no day of the calendar`);
      return [];
    }
    if (last2 < first) {
      faults.push(`${where}: "last" (${last2}) is before "first" (${first})`);
      return [];
    }
    const from = beginOfDay(calendar.zone, first);
    const to = beginOfDay(calendar.zone, nextDay(last2));
    return [{ from, to, reason: `${reason}, calendar ${name2}` }];
  });
}
function beginOfDay(zone, date) {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit"
  });
  const utc = Date.parse(`${date}T00:00:00Z`);
  let before = utc - SEARCH_MS;
  let after = utc + SEARCH_MS;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (format.format(middle) < date) before = middle;
    else after = middle;
  }
  return new Date(after);
}
function nextDay(date) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
function instantOf(text3) {
  const moment = new Date(text3);
  return isDate(text3.slice(0, DAY_LENGTH)) && !Number.isNaN(moment.getTime()) ? moment : void 0;
}
function spanOf([first, last2], name2, where, faults) {
  const [from, until] = [instantOf(first), instantOf(last2)];
  if (!from || !until)
    faults.push(`${where}: "${from ? last2 : first}" is no time: there is no such day, hour or offset`);
  else if (from >= until) faults.push(`${where}: "from" (${first}) must be before "${name2}" (${last2})`);
  return [from ?? new Date(Number.NaN), until ?? new Date(Number.NaN)];
}
function isDate(text3) {
  const time = Date.parse(`${text3}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text3);
}
var DAY_MS, SEARCH_MS, DAY_LENGTH;
var init_calendar = __esm({
  "packages/policy/src/calendar.ts"() {
    "use strict";
    DAY_MS = 24 * 36e5;
    SEARCH_MS = 2 * DAY_MS;
    DAY_LENGTH = "YYYY-MM-DD".length;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/identity.js
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var ALIAS, DOC, MAP, PAIR, SCALAR, SEQ, NODE_TYPE, isAlias, isDocument, isMap, isPair, isScalar, isSeq, hasAnchor;
var init_identity = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/identity.js"() {
    ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/visit.js
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
function visit_(key, node, visitor, path2) {
  const ctrl = callVisitor(key, node, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path2, ctrl);
    return visit_(key, ctrl, visitor, path2);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path2 = Object.freeze(path2.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path2);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path2 = Object.freeze(path2.concat(node));
      const ck = visit_("key", node.key, visitor, path2);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path2);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
async function visitAsync_(key, node, visitor, path2) {
  const ctrl = await callVisitor(key, node, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path2, ctrl);
    return visitAsync_(key, ctrl, visitor, path2);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path2 = Object.freeze(path2.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path2);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path2 = Object.freeze(path2.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path2);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path2);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path2) {
  if (typeof visitor === "function")
    return visitor(key, node, path2);
  if (isMap(node))
    return visitor.Map?.(key, node, path2);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path2);
  if (isPair(node))
    return visitor.Pair?.(key, node, path2);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path2);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path2);
  return void 0;
}
function replaceNode(key, path2, node) {
  const parent = path2[path2.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}
var BREAK, SKIP, REMOVE;
var init_visit = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/visit.js"() {
    init_identity();
    BREAK = /* @__PURE__ */ Symbol("break visit");
    SKIP = /* @__PURE__ */ Symbol("skip children");
    REMOVE = /* @__PURE__ */ Symbol("remove node");
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/directives.js
var escapeChars, escapeTagName, Directives;
var init_directives = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/directives.js"() {
    init_identity();
    init_visit();
    escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name2 = parts.shift();
        switch (name2) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name2}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source2, onError) {
        if (source2 === "!")
          return "!";
        if (source2[0] !== "!") {
          onError(`Not a valid tag: ${source2}`);
          return null;
        }
        if (source2[1] === "<") {
          const verbatim = source2.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source2} is invalid.`);
            return null;
          }
          if (source2[source2.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source2.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source2} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error2) {
            onError(String(error2));
            return null;
          }
        }
        if (handle === "!")
          return source2;
        onError(`Could not resolve tag: ${source2}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines2 = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
          const tags = {};
          visit(doc.contents, (_key, node) => {
            if (isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines2.push(`%TAG ${handle} ${prefix}`);
        }
        return lines2.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name2 = `${prefix}${i}`;
    if (!exclude.has(name2))
      return name2;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source2) => {
      aliasObjects.push(source2);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source2 of aliasObjects) {
        const ref = sourceObjects.get(source2);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error2 = new Error("Failed to resolve repeated object (this should not happen)");
          error2.source = source2;
          throw error2;
        }
      }
    },
    sourceObjects
  };
}
var init_anchors = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/anchors.js"() {
    init_identity();
    init_visit();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}
var init_applyReviver = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/applyReviver.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}
var init_toJS = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/toJS.js"() {
    init_identity();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase;
var init_Node = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Node.js"() {
    init_applyReviver();
    init_identity();
    init_toJS();
    NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Alias.js
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source2 = node.resolve(doc);
    const anchor = anchors && source2 && anchors.get(source2);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count2 = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count2)
        count2 = c;
    }
    return count2;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}
var Alias;
var init_Alias = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Alias.js"() {
    init_anchors();
    init_visit();
    init_identity();
    init_Node();
    init_toJS();
    Alias = class extends NodeBase {
      constructor(source2) {
        super(ALIAS);
        this.source = source2;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit(doc, {
            Node: (_key, node) => {
              if (isAlias(node) || hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors, doc: doc2, maxAliasCount } = ctx;
          let data = anchors.get(found);
          if (!data) {
            toJS(found, null, ctx);
            data = anchors.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source2 = this.resolve(ctx.doc, ctx);
        if (!source2) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source2).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue, Scalar;
var init_Scalar = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Scalar.js"() {
    init_identity();
    init_Node();
    init_toJS();
    isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    Scalar = class extends NodeBase {
      constructor(value) {
        super(SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/createNode.js
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}
var defaultTagPrefix;
var init_createNode = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/createNode.js"() {
    init_Alias();
    init_identity();
    init_Scalar();
    defaultTagPrefix = "tag:yaml.org,2002:";
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path2, value) {
  let v = value;
  for (let i = path2.length - 1; i >= 0; --i) {
    const k = path2[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath, Collection;
var init_Collection = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Collection.js"() {
    init_createNode();
    init_identity();
    init_Node();
    isEmptyPath = (path2) => path2 == null || typeof path2 === "object" && !!path2[Symbol.iterator]().next().done;
    Collection = class extends NodeBase {
      constructor(type, schema4) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema4,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema4) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema4)
          copy.schema = schema4;
        copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path2, value) {
        if (isEmptyPath(path2))
          this.add(value);
        else {
          const [key, ...rest] = path2;
          const node = this.get(key, true);
          if (isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        const [key, ...rest] = path2;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && isScalar(node) ? node.value : node;
        else
          return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        const [key, ...rest] = path2;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyComment.js
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var stringifyComment, lineComment;
var init_stringifyComment = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyComment.js"() {
    stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/foldFlowLines.js
function foldFlowLines(text3, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text3;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text3.length <= endStep)
    return text3;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text3, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text3[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text3[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text3, i, indent.length);
      end = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text3[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text3[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text3;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text3;
  if (onFold)
    onFold();
  let res = text3.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text3.length;
    if (fold === 0)
      res = `
${indent}${text3.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text3[fold]}\\`;
      res += `
${indent}${text3.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text3, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text3[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text3[++i];
    } else {
      do {
        ch = text3[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text3[start];
    }
  }
  return end;
}
var FOLD_FLOW, FOLD_BLOCK, FOLD_QUOTED;
var init_foldFlowLines = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/foldFlowLines.js"() {
    FOLD_FLOW = "flow";
    FOLD_BLOCK = "block";
    FOLD_QUOTED = "quoted";
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyString.js
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str += "\\x" + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header2 = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header2 += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header2}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header2}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}
var getFoldOptions, containsDocumentMarker, blockEndNewlines;
var init_stringifyString = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyString.js"() {
    init_Scalar();
    init_foldFlowLines();
    getFoldOptions = (ctx, isBlock2) => ({
      indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name2 = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name2} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}
var init_stringify = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringify.js"() {
    init_anchors();
    init_identity();
    init_stringifyComment();
    init_stringifyString();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}
var init_stringifyPair = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyPair.js"() {
    init_identity();
    init_Scalar();
    init_stringify();
    init_stringifyComment();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning2) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning2);
  }
}
var init_log = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/log.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
function addMergeToJSMap(ctx, map2, value) {
  const source2 = resolveAliasValue(ctx, value);
  if (isSeq(source2))
    for (const it of source2.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source2))
    for (const it of source2)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source2);
}
function mergeValue(ctx, map2, value) {
  const source2 = resolveAliasValue(ctx, value);
  if (!isMap(source2))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source2.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
var MERGE_KEY, merge, isMergeKey;
var init_merge = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js"() {
    init_identity();
    init_Scalar();
    MERGE_KEY = "<<";
    merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}
var init_addPairToJSMap = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/addPairToJSMap.js"() {
    init_log();
    init_merge();
    init_stringify();
    init_identity();
    init_toJS();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair;
var init_Pair = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Pair.js"() {
    init_createNode();
    init_stringifyPair();
    init_addPairToJSMap();
    init_identity();
    Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, NODE_TYPE, { value: PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema4) {
        let { key, value } = this;
        if (isNode(key))
          key = key.clone(schema4);
        if (isNode(value))
          value = value.clone(schema4);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines2 = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines2.push("");
      addCommentBefore(ctx, lines2, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines2.push("");
        addCommentBefore(ctx, lines2, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines2.push(blockItemPrefix + str2);
  }
  let str;
  if (lines2.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines2[0];
    for (let i = 1; i < lines2.length; ++i) {
      const line = lines2[i];
      str += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines2 = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines2.push("");
      addCommentBefore(ctx, lines2, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines2.push("");
        addCommentBefore(ctx, lines2, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines2.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines2.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines2.push(str);
    linesAtValue = lines2.length;
  }
  const { start, end } = flowChars;
  if (lines2.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines2.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines2)
        str += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines2.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines2, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines2.push(ic.trimStart());
  }
}
var init_stringifyCollection = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyCollection.js"() {
    init_identity();
    init_stringify();
    init_stringifyComment();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap;
var init_YAMLMap = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/YAMLMap.js"() {
    init_stringifyCollection();
    init_addPairToJSMap();
    init_Collection();
    init_identity();
    init_Pair();
    init_Scalar();
    YAMLMap = class extends Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema4) {
        super(MAP, schema4);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema4, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map2 = new this(schema4);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map2.items.push(createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema4.sortMapEntries === "function") {
          map2.items.sort(schema4.sortMapEntries);
        }
        return map2;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair(pair, pair?.value);
        } else
          _pair = new Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (isScalar(prev.value) && isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const item of this.items)
          addPairToJSMap(ctx, map2, item);
        return map2;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/map.js
var map;
var init_map = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/map.js"() {
    init_identity();
    init_YAMLMap();
    map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/YAMLSeq.js
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
var YAMLSeq;
var init_YAMLSeq = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/YAMLSeq.js"() {
    init_createNode();
    init_stringifyCollection();
    init_Collection();
    init_identity();
    init_Scalar();
    init_toJS();
    YAMLSeq = class extends Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema4) {
        super(SEQ, schema4);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (isScalar(prev) && isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq2 = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq2);
        let i = 0;
        for (const item of this.items)
          seq2.push(toJS(item, String(i++), ctx));
        return seq2;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema4, obj, ctx) {
        const { replacer } = ctx;
        const seq2 = new this(schema4);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq2.items.push(createNode(it, void 0, ctx));
          }
        }
        return seq2;
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/seq.js
var seq;
var init_seq = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/seq.js"() {
    init_identity();
    init_YAMLSeq();
    seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/string.js
var string;
var init_string = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/string.js"() {
    init_stringifyString();
    string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/null.js
var nullTag;
var init_null = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/null.js"() {
    init_Scalar();
    nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar(null),
      stringify: ({ source: source2 }, ctx) => typeof source2 === "string" && nullTag.test.test(source2) ? source2 : ctx.options.nullStr
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag;
var init_bool = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/bool.js"() {
    init_Scalar();
    boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source: source2, value }, ctx) {
        if (source2 && boolTag.test.test(source2)) {
          const sv = source2[0] === "t" || source2[0] === "T";
          if (value === sv)
            return source2;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}
var init_stringifyNumber = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyNumber.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN, floatExp, float;
var init_float = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/float.js"() {
    init_Scalar();
    init_stringifyNumber();
    floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber
    };
    floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
      }
    };
    float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/int.js
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intIdentify, intResolve, intOct, int, intHex;
var init_int = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/int.js"() {
    init_stringifyNumber();
    intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber
    };
    intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/schema.js
var schema;
var init_schema = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/schema.js"() {
    init_map();
    init_null();
    init_seq();
    init_string();
    init_bool();
    init_float();
    init_int();
    schema = [
      map,
      seq,
      string,
      nullTag,
      boolTag,
      intOct,
      int,
      intHex,
      floatNaN,
      floatExp,
      float
    ];
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON, jsonScalars, jsonError, schema2;
var init_schema2 = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/json/schema.js"() {
    init_Scalar();
    init_map();
    init_seq();
    stringifyJSON = ({ value }) => JSON.stringify(value);
    jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify2,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    schema2 = [map, seq].concat(jsonScalars, jsonError);
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary;
var init_binary = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js"() {
    init_Scalar();
    init_stringifyString();
    binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.BLOCK_LITERAL);
        if (type !== Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines2 = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines2[i] = str.substr(o, lineWidth);
          }
          str = lines2.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs3 = new YAMLSeq(schema4);
  pairs3.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs3.items.push(createPair(key, value, ctx));
    }
  return pairs3;
}
var pairs2;
var init_pairs = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js"() {
    init_identity();
    init_Pair();
    init_Scalar();
    init_YAMLSeq();
    pairs2 = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap, omap;
var init_omap = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js"() {
    init_identity();
    init_toJS();
    init_YAMLMap();
    init_YAMLSeq();
    init_pairs();
    YAMLOMap = class _YAMLOMap extends YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map2 = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const pair of this.items) {
          let key, value;
          if (isPair(pair)) {
            key = toJS(pair.key, "", ctx);
            value = toJS(pair.value, key, ctx);
          } else {
            key = toJS(pair, "", ctx);
          }
          if (map2.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map2.set(key, value);
        }
        return map2;
      }
      static from(schema4, iterable, ctx) {
        const pairs3 = createPairs(schema4, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs3.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq2, onError) {
        const pairs3 = resolvePairs(seq2, onError);
        const seenKeys = [];
        for (const { key } of pairs3.items) {
          if (isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs3);
      },
      createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source: source2 }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source2 && boolObj.test.test(source2))
    return source2;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag, falseTag;
var init_bool2 = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js"() {
    init_Scalar();
    trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar(true),
      stringify: boolStringify
    };
    falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar(false),
      stringify: boolStringify
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2, floatExp2, float2;
var init_float2 = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/float.js"() {
    init_Scalar();
    init_stringifyNumber();
    floatNaN2 = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber
    };
    floatExp2 = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
      }
    };
    float2 = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intIdentify3, intBin, intOct2, int2, intHex2;
var init_int2 = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/int.js"() {
    init_stringifyNumber();
    intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
    intBin = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
      stringify: (node) => intStringify2(node, 2, "0b")
    };
    intOct2 = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
      stringify: (node) => intStringify2(node, 8, "0")
    };
    int2 = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
      stringify: stringifyNumber
    };
    intHex2 = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
      stringify: (node) => intStringify2(node, 16, "0x")
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet, set;
var init_set = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/set.js"() {
    init_identity();
    init_Pair();
    init_YAMLMap();
    YAMLSet = class _YAMLSet extends YAMLMap {
      constructor(schema4) {
        super(schema4);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair(key.key, null);
        else
          pair = new Pair(key, null);
        const prev = findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = findPair(this.items, key);
        return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema4, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema4);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
      resolve(map2, onError) {
        if (isMap(map2)) {
          if (map2.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map2);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map2;
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime, floatTime, timestamp;
var init_timestamp = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js"() {
    init_stringifyNumber();
    intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3;
var init_schema3 = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js"() {
    init_map();
    init_null();
    init_seq();
    init_string();
    init_binary();
    init_bool2();
    init_float2();
    init_int2();
    init_merge();
    init_omap();
    init_pairs();
    init_set();
    init_timestamp();
    schema3 = [
      map,
      seq,
      string,
      nullTag,
      trueTag,
      falseTag,
      intBin,
      intOct2,
      int2,
      intHex2,
      floatNaN2,
      floatExp2,
      float2,
      binary,
      merge,
      omap,
      pairs2,
      set,
      intTime,
      floatTime,
      timestamp
    ];
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/tags.js
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}
var schemas, tagsByName, coreKnownTags;
var init_tags = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/tags.js"() {
    init_map();
    init_null();
    init_seq();
    init_string();
    init_bool();
    init_float();
    init_int();
    init_schema();
    init_schema2();
    init_binary();
    init_merge();
    init_omap();
    init_pairs();
    init_schema3();
    init_set();
    init_timestamp();
    schemas = /* @__PURE__ */ new Map([
      ["core", schema],
      ["failsafe", [map, seq, string]],
      ["json", schema2],
      ["yaml11", schema3],
      ["yaml-1.1", schema3]
    ]);
    tagsByName = {
      binary,
      bool: boolTag,
      float,
      floatExp,
      floatNaN,
      floatTime,
      int,
      intHex,
      intOct,
      intTime,
      map,
      merge,
      null: nullTag,
      omap,
      pairs: pairs2,
      seq,
      set,
      timestamp
    };
    coreKnownTags = {
      "tag:yaml.org,2002:binary": binary,
      "tag:yaml.org,2002:merge": merge,
      "tag:yaml.org,2002:omap": omap,
      "tag:yaml.org,2002:pairs": pairs2,
      "tag:yaml.org,2002:set": set,
      "tag:yaml.org,2002:timestamp": timestamp
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey, Schema;
var init_Schema = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/Schema.js"() {
    init_identity();
    init_map();
    init_seq();
    init_string();
    init_tags();
    sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    Schema = class _Schema {
      constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
        this.name = typeof schema4 === "string" && schema4 || "core";
        this.knownTags = resolveKnownTags ? coreKnownTags : {};
        this.tags = getTags(customTags, this.name, merge2);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, MAP, { value: map });
        Object.defineProperty(this, SCALAR, { value: string });
        Object.defineProperty(this, SEQ, { value: seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines2 = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines2.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines2.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines2.length !== 1)
      lines2.unshift("");
    const cs = commentString(doc.commentBefore);
    lines2.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines2.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines2.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines2[lines2.length - 1] === "---") {
      lines2[lines2.length - 1] = `--- ${body}`;
    } else
      lines2.push(body);
  } else {
    lines2.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines2.push("...");
        lines2.push(indentComment(cs, ""));
      } else {
        lines2.push(`... ${cs}`);
      }
    } else {
      lines2.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines2[lines2.length - 1] !== "")
        lines2.push("");
      lines2.push(indentComment(commentString(dc), ""));
    }
  }
  return lines2.join("\n") + "\n";
}
var init_stringifyDocument = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyDocument.js"() {
    init_identity();
    init_stringify();
    init_stringifyComment();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/Document.js
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}
var Document;
var init_Document = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/Document.js"() {
    init_Alias();
    init_Collection();
    init_identity();
    init_Pair();
    init_toJS();
    init_Schema();
    init_stringifyDocument();
    init_anchors();
    init_applyReviver();
    init_createNode();
    init_directives();
    Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, NODE_TYPE, { value: DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [NODE_TYPE]: { value: DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path2, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path2, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name2) {
        if (!node.anchor) {
          const prev = anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name2 || prev.has(name2) ? findNewAnchor(name2 || "a", prev) : name2;
        }
        return new Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode(value, tag, ctx);
        if (flow && isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        if (isEmptyPath(path2)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path2) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        if (isEmptyPath(path2))
          return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
        return isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path2) {
        if (isEmptyPath(path2))
          return this.contents !== void 0;
        return isCollection(this.contents) ? this.contents.hasIn(path2) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        if (isEmptyPath(path2)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = collectionFromPath(this.schema, Array.from(path2), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path2, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument(this, options);
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/errors.js
var YAMLError, YAMLParseError, YAMLWarning, prettifyError;
var init_errors2 = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/errors.js"() {
    YAMLError = class extends Error {
      constructor(name2, pos, code, message) {
        super();
        this.name = name2;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    prettifyError = (src, lc) => (error2) => {
      if (error2.pos[0] === -1)
        return;
      error2.linePos = error2.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error2.linePos[0];
      error2.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count2 = 1;
        const end = error2.linePos[1];
        if (end?.line === line && end.col > col) {
          count2 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count2);
        error2.message += `:

${lineStr}
${pointer}
`;
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last2 = tokens[tokens.length - 1];
  const end = last2 ? last2.offset + last2.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}
var init_resolve_props = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-props.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}
var init_util_contains_newline = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-contains-newline.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}
var init_util_flow_indent_check = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-flow-indent-check.js"() {
    init_util_contains_newline();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}
var init_util_map_includes = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-map-includes.js"() {
    init_identity();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-block-map.js
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep: sep2, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep2?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep2) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep2 ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep2, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}
var startColMsg;
var init_resolve_block_map = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-block-map.js"() {
    init_Pair();
    init_YAMLMap();
    init_resolve_props();
    init_util_contains_newline();
    init_util_flow_indent_check();
    init_util_map_includes();
    startColMsg = "All mapping items must start at the same column";
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}
var init_resolve_block_seq = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-block-seq.js"() {
    init_YAMLSeq();
    init_resolve_props();
    init_util_flow_indent_check();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep2 = "";
    for (const token of end) {
      const { source: source2, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source2.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep2 + cb;
          sep2 = "";
          break;
        }
        case "newline":
          if (comment)
            sep2 += source2;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source2.length;
    }
  }
  return { comment, offset };
}
var init_resolve_end = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-end.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep: sep2, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep2?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep2 && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep2 && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep2, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep2 ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep2)
            for (const st of sep2) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep2, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name2 = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name2} must end with a ${expectedEnd}` : `${name2} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}
var blockMsg, isBlock;
var init_resolve_flow_collection = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-flow-collection.js"() {
    init_identity();
    init_Pair();
    init_YAMLMap();
    init_YAMLSeq();
    init_resolve_end();
    init_resolve_props();
    init_util_contains_newline();
    init_util_map_includes();
    blockMsg = "Block collections are not allowed within flow collections";
    isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}
var init_compose_collection = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-collection.js"() {
    init_identity();
    init_Scalar();
    init_YAMLMap();
    init_YAMLSeq();
    init_resolve_block_map();
    init_resolve_block_seq();
    init_resolve_flow_collection();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header2 = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header2)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header2.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines2 = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines2.length;
  for (let i = lines2.length - 1; i >= 0; --i) {
    const content = lines2[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header2.chomp === "+" && lines2.length > 0 ? "\n".repeat(Math.max(1, lines2.length - 1)) : "";
    let end2 = start + header2.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header2.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header2.indent;
  let offset = scalar.offset + header2.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines2[i];
    if (content === "" || content === "\r") {
      if (header2.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header2.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines2.length - 1; i >= chompStart; --i) {
    if (lines2[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep2 = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines2[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines2[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header2.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep2 + indent.slice(trimIndent) + content;
      sep2 = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep2 === " ")
        sep2 = "\n";
      else if (!prevMoreIndented && sep2 === "\n")
        sep2 = "\n\n";
      value += sep2 + indent.slice(trimIndent) + content;
      sep2 = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep2 === "\n")
        value += "\n";
      else
        sep2 = "\n";
    } else {
      value += sep2 + content;
      sep2 = " ";
      prevMoreIndented = false;
    }
  }
  switch (header2.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines2.length; ++i)
        value += "\n" + lines2[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header2.length + scalar.source.length;
  return { value, type, comment: header2.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source: source2 } = props[0];
  const mode = source2[0];
  let indent = 0;
  let chomp = "";
  let error2 = -1;
  for (let i = 1; i < source2.length; ++i) {
    const ch = source2[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error2 === -1)
        error2 = offset + i;
    }
  }
  if (error2 !== -1)
    onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source2}`);
  let hasSpace = false;
  let comment = "";
  let length = source2.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source2) {
  const split = source2.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines2 = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines2.push([split[i], split[i + 1]]);
  return lines2;
}
var init_resolve_block_scalar = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-block-scalar.js"() {
    init_Scalar();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source: source2, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source2, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source2, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source2, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source2.length, offset + source2.length]
      };
  }
  const valueEnd = offset + source2.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source2, onError) {
  let badChar = "";
  switch (source2[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source2[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source2[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source2);
}
function singleQuotedValue(source2, onError) {
  if (source2[source2.length - 1] !== "'" || source2.length === 1)
    onError(source2.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source2.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source2) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source2);
  if (!match)
    return source2;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep2 = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source2)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep2 === "\n")
        res += sep2;
      else
        sep2 = "\n";
    } else {
      res += sep2 + lm;
      sep2 = " ";
    }
    pos = line.lastIndex;
  }
  const last2 = /[ \t]*(.*)/sy;
  last2.lastIndex = pos;
  match = last2.exec(source2);
  return res + sep2 + (match?.[1] ?? "");
}
function doubleQuotedValue(source2, onError) {
  let res = "";
  for (let i = 1; i < source2.length - 1; ++i) {
    const ch = source2[i];
    if (ch === "\r" && source2[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source2, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source2[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source2[i + 1];
        while (next === " " || next === "	")
          next = source2[++i + 1];
      } else if (next === "\r" && source2[i + 1] === "\n") {
        next = source2[++i + 1];
        while (next === " " || next === "	")
          next = source2[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source2, i + 1, length, onError);
        i += length;
      } else {
        const raw = source2.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source2[i + 1];
      while (next === " " || next === "	")
        next = source2[++i + 1];
      if (next !== "\n" && !(next === "\r" && source2[i + 2] === "\n"))
        res += i > wsStart ? source2.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source2[source2.length - 1] !== '"' || source2.length === 1)
    onError(source2.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source2, offset) {
  let fold = "";
  let ch = source2[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source2[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source2[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
function parseCharCode(source2, offset, length, onError) {
  const cc = source2.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source2.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}
var escapeCodes;
var init_resolve_flow_scalar = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js"() {
    init_Scalar();
    init_resolve_end();
    escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range: range2 } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error2) {
    const msg = error2 instanceof Error ? error2.message : String(error2);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range2;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}
var init_compose_scalar = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-scalar.js"() {
    init_identity();
    init_Scalar();
    init_resolve_block_scalar();
    init_resolve_flow_scalar();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}
var init_util_empty_scalar_position = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-node.js
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error2) {
        const message = error2 instanceof Error ? error2.message : String(error2);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source: source2, end }, onError) {
  const alias = new Alias(source2.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source2.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source2.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}
var CN;
var init_compose_node = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-node.js"() {
    init_Alias();
    init_identity();
    init_compose_collection();
    init_compose_scalar();
    init_resolve_end();
    init_util_empty_scalar_position();
    CN = { composeNode, composeEmptyNode };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}
var init_compose_doc = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-doc.js"() {
    init_Document();
    init_compose_node();
    init_resolve_end();
    init_resolve_props();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source: source2 } = src;
  return [offset, offset + (typeof source2 === "string" ? source2.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source2 = prelude[i];
    switch (source2[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source2.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer;
var init_composer = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/composer.js"() {
    init_directives();
    init_Document();
    init_errors2();
    init_identity();
    init_compose_doc();
    init_resolve_end();
    Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source2, code, message, warning2) => {
          const pos = getErrorPos(source2);
          if (warning2)
            this.warnings.push(new YAMLWarning(pos, code, message));
          else
            this.errors.push(new YAMLParseError(pos, code, message));
        };
        this.directives = new Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning2) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning2);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error2 = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error2);
            else
              this.doc.errors.push(error2);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst-scalar.js
var init_cst_scalar = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst-scalar.js"() {
    init_resolve_block_scalar();
    init_resolve_flow_scalar();
    init_errors2();
    init_stringifyString();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst-stringify.js
var init_cst_stringify = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst-stringify.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst-visit.js
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
function _visit(path2, item, visitor) {
  let ctrl = visitor(item, path2);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path2.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path2);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path2) : ctrl;
}
var BREAK2, SKIP2, REMOVE2;
var init_cst_visit = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst-visit.js"() {
    BREAK2 = /* @__PURE__ */ Symbol("break visit");
    SKIP2 = /* @__PURE__ */ Symbol("skip children");
    REMOVE2 = /* @__PURE__ */ Symbol("remove item");
    visit2.BREAK = BREAK2;
    visit2.SKIP = SKIP2;
    visit2.REMOVE = REMOVE2;
    visit2.itemAtPath = (cst, path2) => {
      let item = cst;
      for (const [field, index] of path2) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path2) => {
      const parent = visit2.itemAtPath(cst, path2.slice(0, -1));
      const field = path2[path2.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst.js
function tokenType(source2) {
  switch (source2) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source2[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}
var BOM, DOCUMENT, FLOW_END, SCALAR2;
var init_cst = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst.js"() {
    init_cst_scalar();
    init_cst_stringify();
    init_cst_visit();
    BOM = "\uFEFF";
    DOCUMENT = "";
    FLOW_END = "";
    SCALAR2 = "";
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits, tagChars, flowIndicatorChars, invalidAnchorChars, isNotAnchorChar, Lexer;
var init_lexer = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/lexer.js"() {
    init_cst();
    hexDigits = new Set("0123456789ABCDEFabcdef");
    tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    flowIndicatorChars = new Set(",[]{}");
    invalidAnchorChars = new Set(" ,[]{}\n\r	");
    isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source2, incomplete = false) {
        if (source2) {
          if (typeof source2 !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source2 : source2;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield SCALAR2;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield SCALAR2;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter;
var init_line_counter = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/line-counter.js"() {
    LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
  for (let i = 0; i < list.length; ++i)
    if (list[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list) {
  for (let i = 0; i < list.length; ++i) {
    switch (list[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source2) {
  if (source2.length < 1e5)
    Array.prototype.push.apply(target, source2);
  else
    for (let i = 0; i < source2.length; ++i)
      target.push(source2[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser;
var init_parser = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/parser.js"() {
    init_cst();
    init_lexer();
    Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source2, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source2, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source2) {
        this.source = source2;
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source2.length;
          return;
        }
        const type = tokenType(source2);
        if (!type) {
          const message = `Not a YAML token: ${source2}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source: source2 });
          this.offset += source2.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source2.length);
              break;
            case "space":
              if (this.atNewLine && source2[0] === " ")
                this.indent += source2.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source2.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source2.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error2) {
        const token = error2 ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last2 = token.items[token.items.length - 1];
            if (last2 && !last2.sep && !last2.value && last2.start.length > 0 && findNonEmptyIndex(last2.start) === -1 && (token.indent === 0 || last2.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last2.start;
              else
                top.items.push({ start: last2.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep2;
          if (scalar.end) {
            sep2 = scalar.end;
            sep2.push(this.sourceToken);
            delete scalar.end;
          } else
            sep2 = [this.sourceToken];
          const map2 = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep: sep2 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map2;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map2) {
        const it = map2.items[map2.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last2 = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last2?.type === "comment")
                end?.push(this.sourceToken);
              else
                map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map2.indent)) {
                const prev = map2.items[map2.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map2.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map2.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map2.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep2 = it.sep;
                  sep2.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep: sep2 }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map2.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map2.items.push({ start, key: fs2, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs2);
              } else {
                Object.assign(it, { key: fs2, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map2);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map2.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq2) {
        const it = seq2.items[seq2.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last2 = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last2?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq2.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq2.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq2.indent)) {
                const prev = seq2.items[seq2.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq2.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq2.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq2.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq2.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq2.indent) {
          const bv = this.startBlockValue(seq2);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs2, sep: [] });
              else if (it.sep)
                this.stack.push(fs2);
              else
                Object.assign(it, { key: fs2, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep2 = fc.end.splice(1, fc.end.length);
            sep2.push(this.sourceToken);
            const map2 = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep2 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map2;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
  const prettyErrors = options.prettyErrors !== false;
  const lineCounter = options.lineCounter || prettyErrors && new LineCounter() || null;
  return { lineCounter, prettyErrors };
}
function parseAllDocuments(source2, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options);
  const docs = Array.from(composer.compose(parser.parse(source2)));
  if (prettyErrors && lineCounter)
    for (const doc of docs) {
      doc.errors.forEach(prettifyError(source2, lineCounter));
      doc.warnings.forEach(prettifyError(source2, lineCounter));
    }
  if (docs.length > 0)
    return docs;
  return Object.assign([], { empty: true }, composer.streamInfo());
}
function parseDocument(source2, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options);
  let doc = null;
  for (const _doc of composer.compose(parser.parse(source2), true, source2.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  }
  if (prettyErrors && lineCounter) {
    doc.errors.forEach(prettifyError(source2, lineCounter));
    doc.warnings.forEach(prettifyError(source2, lineCounter));
  }
  return doc;
}
var init_public_api = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/public-api.js"() {
    init_composer();
    init_Document();
    init_errors2();
    init_log();
    init_identity();
    init_line_counter();
    init_parser();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/index.js
var init_dist = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/index.js"() {
    init_composer();
    init_Document();
    init_Schema();
    init_errors2();
    init_Alias();
    init_identity();
    init_Pair();
    init_Scalar();
    init_YAMLMap();
    init_YAMLSeq();
    init_cst();
    init_lexer();
    init_line_counter();
    init_parser();
    init_public_api();
    init_visit();
  }
});

// packages/toolkit/src/yaml-section.ts
var YamlSection;
var init_yaml_section = __esm({
  "packages/toolkit/src/yaml-section.ts"() {
    "use strict";
    YamlSection = class _YamlSection {
      /** Of the file, in messages. */
      name;
      #path;
      #map;
      #invalid;
      /** @param invalid the error that every fault becomes. */
      constructor(value, name2, invalid2, path2 = "") {
        this.name = name2;
        this.#path = path2;
        this.#invalid = invalid2;
        if (typeof value !== "object" || value === null || Array.isArray(value)) {
          throw this.#error(path2 || "the file", "must be a mapping of keys to values", value);
        }
        this.#map = value;
      }
      keys() {
        return Object.keys(this.#map);
      }
      value(key) {
        return Object.hasOwn(this.#map, key) ? this.#map[key] : void 0;
      }
      only(allowed) {
        const unknown = this.keys().find((key) => !allowed.includes(key));
        if (unknown !== void 0)
          throw this.fault(unknown, `is not a key here; known are: ${allowed.join(", ")}`);
      }
      /** The mapping under a key; an empty one where there is none. */
      section(key) {
        return this.child(this.value(key) ?? {}, this.#join(key));
      }
      /** A mapping in a list: `path` is its whole path in the file. */
      child(value, path2) {
        return new _YamlSection(value, this.name, this.#invalid, path2);
      }
      list(key) {
        const value = this.value(key);
        if (value === void 0 || value === null) return void 0;
        if (!Array.isArray(value)) throw this.fault(key, "must be a list", value);
        return value;
      }
      strings(key) {
        return (this.list(key) ?? []).map((item) => {
          if (typeof item !== "string")
            throw this.fault(key, "must be a list of texts (put numbers in quotes)", item);
          return item;
        });
      }
      string(key) {
        const value = this.value(key);
        if (typeof value !== "string" || value === "") throw this.fault(key, "must be a text", value);
        return value;
      }
      flag(key) {
        const value = this.value(key) ?? false;
        if (typeof value !== "boolean") throw this.fault(key, "must be true or false", value);
        return value;
      }
      word(key, words, fallback) {
        return this.oneOf(key, words, this.value(key) ?? fallback);
      }
      /** `value` of `key` where it is one of the words. */
      oneOf(key, words, value) {
        const word = words.find((candidate) => candidate === value);
        if (word === void 0) throw this.fault(key, `must be one of: ${words.join(", ")}`, value);
        return word;
      }
      fault(key, expected, found) {
        return this.#error(this.#join(key), expected, found);
      }
      #join(key) {
        return this.#path === "" ? key : `${this.#path}.${key}`;
      }
      #error(key, expected, found) {
        return this.#invalid({
          message: `${this.name}: "${key}" ${expected}`,
          where: `${this.name}, ${key}`,
          expected,
          found: found === void 0 ? void 0 : JSON.stringify(found)?.slice(0, 200) ?? String(found)
        });
      }
    };
  }
});

// packages/toolkit/src/yaml.ts
function parseYaml(text3, name2, limits = defaultYamlLimits) {
  if (Buffer.byteLength(text3) > limits.maxBytes) {
    throw errors.YAML_LIMIT({ message: `${name2} is larger than ${limits.maxBytes} bytes`, where: name2 });
  }
  if (flowDepth(text3) > limits.maxDepth) {
    throw errors.YAML_LIMIT({
      message: `${name2} is nested deeper than ${limits.maxDepth} levels`,
      where: name2
    });
  }
  const lineCounter = new LineCounter();
  let documents;
  try {
    documents = parseAllDocuments(text3, { lineCounter, uniqueKeys: true, strict: true, prettyErrors: false });
  } catch (cause) {
    throw errors.YAML_LIMIT({ message: `${name2} is nested too deep to be read`, where: name2, cause });
  }
  if (!Array.isArray(documents) || documents.length !== 1 || documents[0] === void 0) {
    const count2 = Array.isArray(documents) ? documents.length : 0;
    throw errors.YAML_INVALID({
      message: `${name2} must hold exactly one YAML document`,
      where: name2,
      found: `${count2} documents`
    });
  }
  const [document] = documents;
  const fault2 = document.errors[0] ?? document.warnings[0];
  if (fault2) {
    const { line, col } = lineCounter.linePos(fault2.pos[0]);
    throw errors.YAML_INVALID({
      message: `${name2} is not valid YAML: ${fault2.message}`,
      where: `${name2}:${line}:${col}`,
      cause: fault2
    });
  }
  try {
    return document.toJS({ maxAliasCount: limits.maxAliases });
  } catch (cause) {
    throw errors.YAML_LIMIT({
      message: `${name2} uses more aliases than is allowed (${limits.maxAliases})`,
      where: name2,
      cause
    });
  }
}
function yamlLines(text3) {
  const lineCounter = new LineCounter();
  const { contents } = parseDocument(text3, { lineCounter });
  return (path2) => {
    let node = contents;
    let offset;
    for (const part of path2) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === part);
        if (!pair || !isScalar(pair.key)) break;
        offset = pair.key.range?.[0];
        node = pair.value;
      } else if (isSeq(node)) {
        const item = /^\d+$/.test(part) ? node.items[Number(part)] : node.items.find((entry2) => isMap(entry2) && entry2.get("name") === part);
        if (!isMap(item) && !isScalar(item) && !isSeq(item)) break;
        offset = item.range?.[0];
        node = item;
      } else break;
    }
    return offset === void 0 ? void 0 : lineCounter.linePos(offset).line;
  };
}
function flowDepth(text3) {
  let open = 0;
  let deepest = 0;
  for (const character of text3) {
    if (character === "[" || character === "{") deepest = Math.max(deepest, ++open);
    else if (character === "]" || character === "}") open = Math.max(0, open - 1);
  }
  const indents = /* @__PURE__ */ new Set();
  for (const match of text3.matchAll(/^( *)(- )*/gm)) indents.add(match[0].length);
  return Math.max(deepest, indents.size);
}
var defaultYamlLimits;
var init_yaml = __esm({
  "packages/toolkit/src/yaml.ts"() {
    "use strict";
    init_dist();
    init_toolkit_errors();
    init_yaml_section();
    defaultYamlLimits = { maxBytes: 1024 * 1024, maxDepth: 100, maxAliases: 100 };
  }
});

// packages/policy/src/errors.ts
var errors2;
var init_errors3 = __esm({
  "packages/policy/src/errors.ts"() {
    "use strict";
    init_src();
    errors2 = defineErrors({
      POLICY_INVALID: {
        kind: "user",
        summary: "The delivery policy does not follow its schema, or contradicts itself.",
        fix: "correct the delivery policy at the places named above; docs/schemas/delivery-policy.schema.json gives completion in an editor"
      },
      POLICY_MISSING: {
        kind: "user",
        summary: "The config repository has no delivery policy at the given path and revision.",
        fix: "commit a delivery policy to the base branch, or correct the input that names its path"
      },
      SERVICE_UNKNOWN: {
        kind: "user",
        summary: "The delivery policy declares no such service.",
        fix: 'correct the name of the service, or declare it under "services" in the delivery policy'
      },
      ENVIRONMENT_UNKNOWN: {
        kind: "user",
        summary: "The delivery policy declares no such environment.",
        fix: 'correct the name of the environment, or declare it under "environments" in the delivery policy'
      },
      TARGET_UNDECLARED: {
        kind: "user",
        summary: "The delivery policy does not say where the digest of this service stands in this environment.",
        fix: 'declare the target under "services.<service>.targets.<environment>" in the delivery policy'
      },
      TARGETS_INVALID: {
        kind: "user",
        summary: "Targets that are given apart from the delivery policy are of no form that it has.",
        fix: 'write them as the delivery policy does: { kustomize: overlays/dev/api/kustomization.yaml, image: api }; "waybill policy find-targets" prints them'
      },
      LADDER_SKIPPED: {
        kind: "user",
        summary: "A promotion goes from one rung of the environment ladder to the next, never past one.",
        fix: "promote to the next environment first"
      },
      ROLLBACK_RECORD_INVALID: {
        kind: "user",
        summary: "The record of a rollback in the config repository does not follow its form: its digest is refused until it does.",
        fix: 'mend the member that is named; to acknowledge, replace null by {"by": "your-login", "reason": "...", "at": "2026-11-22"} and change nothing else'
      }
    });
  }
});

// packages/policy/src/lookup.ts
function hasDeciders({ trust }, kind) {
  const workflows = kind === "promotion" ? trust.promoters : trust.withdrawers;
  return workflows.length > 0 || trust.keys.some(({ decisions }) => decisions.includes(kind));
}
var init_lookup = __esm({
  "packages/policy/src/lookup.ts"() {
    "use strict";
  }
});

// packages/policy/src/notice-events.ts
var noticeEvents;
var init_notice_events = __esm({
  "packages/policy/src/notice-events.ts"() {
    "use strict";
    noticeEvents = ["proposed", "emergency", "merged", "rollback", "undecided"];
  }
});

// packages/policy/src/schema-targets.ts
function entry(title, description, required, optional = {}) {
  return {
    title,
    description,
    type: "object",
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional }
  };
}
var text2, file, STEPS, path, name, form, application, source, argocd, flux, forms, MAX_TARGETS, targetDefinitions;
var init_schema_targets = __esm({
  "packages/policy/src/schema-targets.ts"() {
    "use strict";
    text2 = (description, examples, pattern = "^\\S(.*\\S)?$") => ({
      type: "string",
      pattern,
      maxLength: 500,
      description,
      examples
    });
    file = (description, example) => text2(description, [example], "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$");
    STEPS = "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$";
    path = (description, examples) => text2(description, examples, STEPS);
    name = (description, example) => text2(description, [example], "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$");
    form = {
      enum: ["digest", "hex", "tag", "reference"],
      description: "What the value holds, where its key does not tell: sha256:\u2026, its 64 digits alone, v1@sha256:\u2026, or registry/repository@sha256:\u2026"
    };
    application = name(
      "metadata.name of the Application or ApplicationSet, where the file holds several.",
      "claims-api-dev"
    );
    source = path("Path of the source, where it is not spec.source or spec.template.spec.source.", [
      "spec.sources.1",
      "spec.sources.[path=charts/api]"
    ]);
    argocd = file("A file with an Argo CD Application or ApplicationSet.", "argocd/claims-api.yaml");
    flux = file("A file with resources of Flux.", "clusters/dev/claims-api.yaml");
    forms = {
      kustomize: entry(
        "Kustomize image",
        "An entry of `images` in a kustomization or a component, by its name (or newName). Its `digest` is written, and added where there is none.",
        {
          kustomize: file(
            "A kustomization.yaml with an `images` entry.",
            "overlays/dev/claims-api/kustomization.yaml"
          ),
          image: text2("`name` of the entry; else its `newName`.", ["claims-api"])
        },
        {
          path: path("Path of another such list, in a resource that hands it to kustomize.", [
            "[Kustomization/apps].spec.images"
          ])
        }
      ),
      yaml: entry(
        "YAML or JSON path",
        "One scalar in any YAML or JSON file: a digest, a tag or an image reference.",
        {
          yaml: file("Any YAML or JSON file.", "environments/dev.json"),
          path: path(
            'Keys from the root, joined by dots. [key=value] takes an entry of a list, "|" goes into a block of text, [Kind/name] or [#2] in front takes one document of several.',
            ["spec.image.digest", "[Deployment/api].spec.template.spec.containers.[name=api].image"]
          )
        },
        { form }
      ),
      helmValues: entry(
        "Helm values",
        "A mapping with repository, tag and (better) digest or sha, with or without registry; or one string with the whole reference.",
        {
          "helm-values": file("A values file, or any file that holds such values.", "envs/dev/values.yaml"),
          path: path("Path of the mapping or the string.", ["image", "api.image", "images.[name=api]"])
        }
      ),
      workload: entry(
        "Container of a workload",
        "The image of a container (or init container) in a Deployment, Rollout, StatefulSet, DaemonSet, CronJob, Job or Pod.",
        {
          manifest: file("A file of Kubernetes manifests.", "dev/claims-api.yaml"),
          workload: text2("Kind and name.", ["Deployment/claims-api", "Rollout/api"], "^[A-Za-z]+/[a-z0-9.-]+$"),
          container: name("Name of the container.", "api")
        }
      ),
      argocdKustomize: entry(
        "Argo CD kustomize image",
        "An entry of `kustomize.images` in the source of an Application or ApplicationSet.",
        {
          argocd,
          "kustomize-image": text2('What stands before "=" in the entry, else its repository.', ["claims-api"])
        },
        { application, source }
      ),
      argocdParameters: entry(
        "Argo CD Helm parameters",
        "Parameters <prefix>.digest, else <prefix>.tag; or <prefix> with the whole reference.",
        { argocd, "helm-parameters": text2("The prefix.", ["image", "api.image"]) },
        { application, source }
      ),
      argocdValues: entry(
        "Argo CD Helm values",
        "Helm values in the source of an Application or ApplicationSet: valuesObject, or values as a block of text.",
        { argocd, values: path("Path of the mapping or the string inside of the values.", ["image"]) },
        { application, source }
      ),
      argocdElement: entry(
        "Argo CD list element",
        "A value of one element of a list generator of an ApplicationSet.",
        {
          argocd,
          element: {
            type: "object",
            minProperties: 1,
            maxProperties: 1,
            additionalProperties: { type: "string", minLength: 1, maxLength: 300 },
            description: "One key of the element with its value, which no other element has.",
            examples: [{ cluster: "dev" }]
          },
          path: path("Path of the value inside of the element.", ["imageDigest", "image"])
        },
        { application, form }
      ),
      fluxRelease: entry(
        "Flux HelmRelease",
        "Helm values in a HelmRelease of Flux: a mapping or a string, as in a values file.",
        {
          flux,
          "helm-release": name("metadata.name of the HelmRelease.", "claims-api"),
          path: path("Path inside of spec.values.", ["image"])
        }
      ),
      fluxPolicy: entry(
        "Flux image policy",
        'Every value of the file with the marker of an image policy: # {"$imagepolicy": "flux-system:claims-api:digest"}. Let Waybill or the image automation write them, not both.',
        {
          flux,
          "image-policy": text2(
            "Namespace and name of the policy.",
            ["flux-system:claims-api"],
            "^[a-z0-9-]+:[a-z0-9.-]+$"
          )
        }
      )
    };
    MAX_TARGETS = 20;
    targetDefinitions = {
      ...forms,
      target: {
        description: "Where the digest stands.",
        anyOf: Object.keys(forms).map((form2) => ({ $ref: `#/definitions/${form2}` })),
        examples: [
          { kustomize: "overlays/dev/claims-api/kustomization.yaml", image: "claims-api" },
          { "helm-values": "envs/dev/values.yaml", path: "image" },
          { manifest: "dev/claims-api.yaml", workload: "Deployment/claims-api", container: "api" },
          { argocd: "argocd/claims-api.yaml", values: "image" },
          { flux: "clusters/dev/claims-api.yaml", "helm-release": "claims-api", path: "image" }
        ]
      },
      targets: {
        description: "One place, or a list of places that hold the same digest and change in one commit.",
        anyOf: [
          { $ref: "#/definitions/target" },
          {
            type: "array",
            minItems: 1,
            maxItems: MAX_TARGETS,
            items: { $ref: "#/definitions/target" }
          }
        ]
      }
    };
  }
});

// packages/policy/src/target-faults.ts
function targetFaults(where, raw, wrong) {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw))
    return [
      `${where}: must be one target, a mapping such as { kustomize: \u2026, image: \u2026 }, or a list of 1 to ${MAX_TARGETS}`
    ];
  const keys = Object.keys(raw);
  const meant = formsFor(keys);
  const [form2] = meant;
  if (form2 === void 0) {
    const kinds = [...new Set(FORMS.map(({ required }) => required[0]))];
    return [
      `${where}: names no kind of target; its first key is one of ${kinds.join(", ")}; found ${keys.join(", ") || "nothing"}`
    ];
  }
  const known2 = new Set(meant.flatMap(({ properties }) => Object.keys(properties)));
  const faults = keys.filter((key) => !known2.has(key)).map(
    (key) => `${where}: unknown key "${key}"; a target with "${form2.required[0]}" has ${[...known2].join(", ")}`
  );
  const missing = meant.map(({ required }) => required.filter((key) => !keys.includes(key)).join(" and "));
  if (missing.every((text3) => text3 !== ""))
    faults.push(
      `${where}: beside ${keys.filter((key) => known2.has(key)).join(" and ")} it needs ${missing.join(", or ")}`
    );
  for (const key of keys.filter((candidate) => known2.has(candidate) && wrong.has(candidate))) {
    faults.push(`${where}.${key}: ${asked(meant, key, raw[key])}`);
  }
  return faults.length > 0 ? faults : [`${where}: is of no form of a target`];
}
function asked(meant, key, value) {
  const schemas2 = meant.flatMap(({ properties }) => properties[key] ?? []);
  const words = schemas2.find((schema4) => Array.isArray(schema4.enum))?.enum;
  if (Array.isArray(words)) return `must be one of ${words.join(", ")}`;
  const [example] = schemas2.flatMap(({ examples = [] }) => examples);
  return `${JSON.stringify(value)} is not of the form that is asked for, as in ${typeof example === "string" ? example : JSON.stringify(example)}`;
}
function formsFor(keys) {
  const held = ({ required }) => required.filter((key) => keys.includes(key)).length;
  const begun = FORMS.filter(({ required: [first2 = ""] }) => keys.includes(first2));
  const [first] = keys.flatMap((key) => begun.find(({ required }) => required[0] === key) ?? []);
  const same = begun.filter(({ required }) => required[0] === first?.required[0]);
  const most = Math.max(...same.map(held));
  return same.filter((form2) => held(form2) === most);
}
var FORMS;
var init_target_faults = __esm({
  "packages/policy/src/target-faults.ts"() {
    "use strict";
    init_schema_targets();
    FORMS = Object.values(forms);
  }
});

// packages/policy/src/schema-faults.ts
function schemaFaults(raw, found) {
  const ofTargets = /* @__PURE__ */ new Map();
  const others = found.filter((error2) => {
    const [, place, rest = ""] = TARGETS_PLACE.exec(error2.instancePath) ?? [];
    if (place === void 0) return true;
    const there = ofTargets.get(place) ?? [];
    ofTargets.set(place, [...there, { ...error2, instancePath: rest }]);
    return false;
  });
  return faultTexts(raw, others).concat(
    ...[...ofTargets].map(([place, errors5]) => targetsFaults(placeText(place), valueAt(raw, place), errors5))
  );
}
function targetsFaults(where, raw, found) {
  const wrongIn = (place) => {
    const inside = found.filter(({ instancePath }) => instancePath.startsWith(`${place}/`));
    return new Set(
      inside.map(({ instancePath }) => pathPart(instancePath.slice(place.length + 1).split("/")[0] ?? ""))
    );
  };
  if (!Array.isArray(raw)) return targetFaults(where, raw, wrongIn(""));
  const entries = raw.flatMap(
    (target, i) => found.some(({ instancePath }) => `${instancePath}/`.startsWith(`/${i}/`)) ? targetFaults(`${where}.${i}`, target, wrongIn(`/${i}`)) : []
  );
  return entries.length > 0 ? entries : targetFaults(where, raw, /* @__PURE__ */ new Set());
}
function valueAt(raw, path2) {
  return path2.split("/").slice(1).reduce((value, part) => value[pathPart(part)], raw);
}
function pathPart(part) {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
function placeText(path2) {
  return path2 === "" ? "the file" : path2.slice(1).split("/").map(pathPart).join(".");
}
function faultTexts(raw, found) {
  const places = Map.groupBy(found, ({ instancePath }) => instancePath);
  const texts = [...places].flatMap(([path2, all]) => {
    const value = valueAt(raw, path2);
    const errors5 = all.filter(({ message }) => message !== NONE_FITS);
    const inside = found.some(({ instancePath }) => instancePath.startsWith(`${path2}/`));
    const faults = isCollection2(value) ? ofCollection(value, errors5, inside) : [joined(value, errors5)];
    return faults.map((text3) => `${placeText(path2)}: ${text3}`);
  });
  return [...new Set(texts)];
}
function ofCollection(value, errors5, inside) {
  const members = errors5.filter(({ params }) => OF_MEMBERS.some((name2) => params[name2] !== void 0));
  if (members.length === 0) return inside ? [] : [joined(value, errors5)];
  const form2 = errors5.map(({ params }) => formOf(params)).find((text3) => text3 !== void 0);
  return members.map(
    (error2) => typeof error2.params.propertyName === "string" ? `"${error2.params.propertyName}" is no name of that kind${form2 === void 0 ? "" : `: ${form2}`}` : textOf(error2, value)
  );
}
function joined(value, errors5) {
  const closer = errors5.filter(
    ({ params }) => params.type === void 0 || COLLECTIONS.includes(params.type)
  );
  const kept = closer.some(({ params }) => params.type === void 0) ? closer : errors5;
  const texts = new Set(kept.map((error2) => textOf(error2, value)));
  return [...texts].join(", or ").replaceAll(", or must be ", ", or ");
}
function isCollection2(value) {
  return typeof value === "object" && value !== null;
}
function textOf({ message = "", params }, value) {
  if (typeof params.additionalProperty === "string") return `unknown key "${params.additionalProperty}"`;
  if (typeof params.missingProperty === "string") return `needs "${params.missingProperty}"`;
  if (Array.isArray(params.allowedValues)) return `must be one of ${params.allowedValues.join(", ")}`;
  if (params.allowedValue !== void 0) return `must be ${JSON.stringify(params.allowedValue)}`;
  if (Array.isArray(value) && typeof params.j === "number")
    return `${JSON.stringify(value[params.j])} stands twice`;
  if (typeof params.comparison === "string")
    return `must be ${params.limit} ${params.comparison === "<=" ? "at most" : "at least"}`;
  if (params.type === "string" && ["number", "boolean"].includes(typeof value))
    return `must be text; ${value} is none, unless it stands in quotes`;
  if (typeof params.type === "string") return `must be ${TYPES[params.type] ?? params.type}`;
  const form2 = formOf(params);
  return form2 === void 0 ? message : `must be ${form2}`;
}
function formOf({ pattern }) {
  return typeof pattern === "string" ? FORMS2[pattern] : void 0;
}
var TARGETS_PLACE, NONE_FITS, OF_MEMBERS, COLLECTIONS, TYPES, FORMS2;
var init_schema_faults = __esm({
  "packages/policy/src/schema-faults.ts"() {
    "use strict";
    init_target_faults();
    TARGETS_PLACE = /^(\/services\/[^/]+\/targets\/[^/]+)(.*)$/;
    NONE_FITS = "must match a schema in anyOf";
    OF_MEMBERS = ["additionalProperty", "missingProperty", "propertyName", "limit", "j"];
    COLLECTIONS = ["object", "array"];
    TYPES = {
      string: "text",
      integer: "a whole number",
      boolean: "true or false",
      object: "a mapping",
      array: "a list"
    };
    FORMS2 = {
      "^[0-9]{1,6}(s|m|h|d)$": "a whole number with its unit: 30m, 24h, 7d",
      "^([01][0-9]|2[0-3]):[0-5][0-9]$": 'a time of day in quotes: "09:30"',
      "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$": 'a time of day in quotes, "24:00" at the latest: "16:30"',
      "^\\d{4}-\\d\\d-\\d\\d$": "a day: 2026-12-25",
      "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$": "a time with its offset: 2026-12-20T00:00:00+04:00",
      "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)$": "a time with its offset: 2026-11-24T11:00:00+04:00",
      "^[A-Z][A-Z0-9_]*$": "a code: WINDOW_CLOSED",
      "^[A-Za-z0-9-]{1,39}$": "a login",
      "^[A-Za-z0-9-]+/[A-Za-z0-9-]+$": "a team: acme/approvers",
      "^[CG][A-Z0-9]{8,20}$": "the id of a channel, from its details: C0123456789",
      "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$": "lower-case letters, digits and hyphens, 63 at most",
      "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$": "a repository: owner/name",
      "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$": "a path from the root of the config repository, without .. and without a slash at its ends",
      "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$": "a whole ref: refs/heads/main, refs/tags/v*",
      "^[0-9a-f]{40}$": "a commit in 40 digits",
      "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$": "owner/repository/.github/workflows/file.yml",
      "^[0-9]{1,20}$": 'the numeric id of a repository, in quotes: "1001"',
      "^@?[A-Za-z0-9-]{1,39}$": "a login",
      "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$": "a login or a team: alice, acme/approvers",
      "^sha256:[0-9a-f]{64}$": "a digest: sha256: and 64 lower-case hex digits",
      "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$": "registry/repository in lower case, without tag and digest",
      "^https?://[^\\s/]+(/[^\\s]*)?$": "an address: https://token.actions.githubusercontent.com",
      "^https?://[^\\s/]+$": "the address of a server, without a path: https://github.com",
      "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$": "the address of an instance, without a path: https://acme.service-now.com",
      "^[a-z_]+$": "the name of an event: push, workflow_dispatch",
      "^\\s*-----BEGIN ": "a public key in PEM, which begins with -----BEGIN PUBLIC KEY-----",
      "^[^\\s]{1,200}$": "text without blanks, 200 characters at most",
      "^[0-9a-f]{32}$": "a sys_id: 32 lower-case hex digits",
      "^[a-z][a-z0-9_]{0,79}$": "the name of a field: lower-case letters, digits and underscores"
    };
  }
});

// packages/policy/src/target.ts
function buildTargets(raw) {
  const [first, ...others] = [raw].flat();
  if (first === void 0) throw new TypeError("a list of targets has one at least");
  return [buildTarget(first), ...others.map(buildTarget)];
}
function buildTarget(raw) {
  if ("kustomize" in raw)
    return {
      kind: "kustomize-image",
      file: raw.kustomize,
      name: raw.image,
      ...raw.path === void 0 ? {} : { path: raw.path }
    };
  if ("yaml" in raw)
    return { kind: "yaml-path", file: raw.yaml, path: raw.path, ...raw.form ? { form: raw.form } : {} };
  if ("helm-values" in raw) return { kind: "helm-values", file: raw["helm-values"], path: raw.path };
  if ("manifest" in raw)
    return {
      kind: "workload-image",
      file: raw.manifest,
      workload: raw.workload,
      container: raw.container
    };
  if ("image-policy" in raw) return { kind: "flux-marker", file: raw.flux, policy: raw["image-policy"] };
  if ("helm-release" in raw) {
    const path2 = `[HelmRelease/${raw["helm-release"]}].spec.values.${raw.path}`;
    return { kind: "helm-values", file: raw.flux, path: path2 };
  }
  return argo(raw);
}
function argo(raw) {
  const place = {
    file: raw.argocd,
    ...raw.application === void 0 ? {} : { application: raw.application }
  };
  const source2 = raw.source === void 0 ? place : { ...place, source: raw.source };
  if ("kustomize-image" in raw)
    return { kind: "argocd-kustomize-image", ...source2, name: raw["kustomize-image"] };
  if ("helm-parameters" in raw)
    return { kind: "argocd-helm-parameters", ...source2, prefix: raw["helm-parameters"] };
  if ("values" in raw) return { kind: "argocd-helm-values", ...source2, path: raw.values };
  const [[key = "", value = ""] = []] = Object.entries(raw.element);
  return {
    kind: "argocd-list-element",
    ...place,
    element: { key, value },
    path: raw.path,
    ...raw.form ? { form: raw.form } : {}
  };
}
var init_target = __esm({
  "packages/policy/src/target.ts"() {
    "use strict";
  }
});

// packages/toolkit/src/public-key.ts
function readPublicKey(pem) {
  const label = pemLabel(pem);
  if (label !== "PUBLIC KEY" && label !== "RSA PUBLIC KEY")
    throw new PublicKeyFault("unreadable", "this is not a public key", {
      expected: "PUBLIC KEY in PEM",
      found: label ?? "no PEM"
    });
  let key;
  try {
    key = (0, import_node_crypto2.createPublicKey)(pem);
  } catch (error2) {
    if (!String(error2.code).startsWith("ERR_")) throw error2;
    throw new PublicKeyFault("unreadable", "the public key cannot be read", {});
  }
  return publicKeyOf(key);
}
function publicKeyOf(key) {
  const kind = kindOf(key);
  if (kind === void 0)
    throw new PublicKeyFault("kind", "keys of this kind are not taken", {
      expected: TAKEN,
      found: shown(key)
    });
  const publicKey = key.type === "private" ? (0, import_node_crypto2.createPublicKey)(key) : key;
  const der = publicKey.export({ type: "spki", format: "der" });
  const digest = (0, import_node_crypto2.createHash)("sha256").update(der).digest();
  return {
    key: publicKey,
    kind,
    der,
    pem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    id: `sha256:${digest.toString("hex")}`,
    hint: digest.toString("base64")
  };
}
function pemLabel(text3) {
  return /^\s*-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(text3)?.[1];
}
function kindOf({ asymmetricKeyType, asymmetricKeyDetails }) {
  const { namedCurve, modulusLength = 0 } = asymmetricKeyDetails ?? {};
  if (asymmetricKeyType === "ec" && namedCurve === "prime256v1") return "ecdsa-p256";
  if (asymmetricKeyType === "rsa" && RSA_BITS.includes(modulusLength)) return "rsa";
  return asymmetricKeyType === "ed25519" ? "ed25519" : void 0;
}
function shown({ asymmetricKeyType, asymmetricKeyDetails = {} }) {
  const { namedCurve, modulusLength } = asymmetricKeyDetails;
  const detail = namedCurve ?? (modulusLength === void 0 ? void 0 : `${modulusLength} bits`);
  return [asymmetricKeyType, detail].filter(Boolean).join(" ");
}
var import_node_crypto2, RSA_BITS, TAKEN, PublicKeyFault;
var init_public_key = __esm({
  "packages/toolkit/src/public-key.ts"() {
    "use strict";
    import_node_crypto2 = __toESM(require_crypto(), 1);
    RSA_BITS = [2048, 3072, 4096];
    TAKEN = `ECDSA P-256, RSA with ${RSA_BITS.join(", ")} bits, or Ed25519`;
    PublicKeyFault = class extends Error {
      /** `unreadable`: it is no public key in PEM. `kind`: it is one that is not taken. */
      problem;
      expected;
      found;
      constructor(problem, message, seen) {
        super(message);
        this.problem = problem;
        this.expected = seen.expected;
        this.found = seen.found;
      }
    };
  }
});

// packages/policy/src/trusted-keys.ts
function policyKeys(raw, services, faults) {
  const keys = raw.map((key) => policyKey(key, services, faults));
  for (const [i, { name: name2, id }] of keys.entries()) {
    const earlier = keys.slice(0, i);
    if (earlier.some((other) => other.name === name2)) faults.push(`trust.keys: "${name2}" stands twice`);
    const twin = earlier.find((other) => other.id === id && id !== "");
    if (twin) faults.push(`${placeOf(name2)}: this is the key of "${twin.name}"`);
  }
  return keys;
}
function policyKey(raw, known2, faults) {
  const { name: name2, file: file2, services = [], decisions = [] } = raw;
  const where = placeOf(name2);
  const fault2 = (text3) => faults.push(`${where}${text3}`);
  const pem = raw["public-key"];
  if (pem === void 0 === (file2 === void 0)) fault2(': needs "public-key" or "file", one of them');
  else if (file2 !== void 0 && raw.id === void 0)
    fault2('.id: is required with "file": the policy says which key it trusts, wherever that stands');
  const key = pem === void 0 ? void 0 : checkedKey(pem, raw.id, `${where}.public-key`, faults);
  if (services.length + decisions.length === 0)
    fault2(': signs nothing; name "services", "decisions" or both');
  for (const service of services.filter((candidate) => !known2.includes(candidate)))
    fault2(`.services: there is no service "${service}"; there are: ${known2.join(", ")}`);
  const [from, until] = spanOf([raw.from, raw.until], "until", where, faults);
  const timestamp2 = raw.timestamp ?? "required";
  if (decisions.length > 0 && timestamp2 === "none") fault2(".timestamp: decisions need a signed time");
  return {
    name: name2,
    id: key?.id ?? raw.id ?? "",
    publicKey: key?.pem,
    file: file2,
    services,
    decisions,
    transparencyLog: raw["transparency-log"] ?? "required",
    timestamp: timestamp2,
    from,
    until
  };
}
function checkedKey(pem, id, where, faults) {
  try {
    const key = readPublicKey(pem);
    if (id === void 0 || id === key.id) return key;
    faults.push(`${where}: this is the key ${key.id}, and "id" says ${id}`);
  } catch (error2) {
    if (!(error2 instanceof PublicKeyFault)) throw error2;
    const seen = error2.expected === void 0 ? "" : `: expected ${error2.expected}, found ${error2.found}`;
    faults.push(`${where}: ${messageOf(error2)}${seen}`);
  }
  return void 0;
}
function placeOf(name2) {
  return `trust.keys.${name2}`;
}
var init_trusted_keys = __esm({
  "packages/policy/src/trusted-keys.ts"() {
    "use strict";
    init_src();
    init_public_key();
    init_calendar();
  }
});

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js"(exports2, module2) {
    "use strict";
    module2.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports2.default = equal;
  }
});

// packages/policy/src/schema-validator.ts
var schema_validator_exports = {};
__export(schema_validator_exports, {
  validate: () => validate,
  validateTargets: () => validateTargets
});
function fault(list, instancePath, params, message) {
  const error2 = { instancePath, params, message };
  if (list === null) {
    return [error2];
  }
  list.push(error2);
  return list;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (!(data === "required" || data === "optional")) {
    vErrors = fault(vErrors, instancePath, { allowedValues: schema7.enum }, "must be equal to one of the allowed values");
    errors5++;
  }
  validate22.errors = vErrors;
  return errors5 === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, 'must match pattern "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate26.errors = vErrors;
  return errors5 === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$" }, 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate30.errors = vErrors;
  return errors5 === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$" }, 'must match pattern "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate34.errors = vErrors;
  return errors5 === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^[0-9a-f]{40}$" }, 'must match pattern "^[0-9a-f]{40}$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate36.errors = vErrors;
  return errors5 === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  const _errs0 = errors5;
  let valid0 = false;
  const _errs1 = errors5;
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
    errors5 = vErrors.length;
  }
  var _valid0 = _errs1 === errors5;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors5;
    if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
      errors5 = vErrors.length;
    }
    var _valid0 = _errs2 === errors5;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = fault(vErrors, instancePath, {}, "must match a schema in anyOf");
    errors5++;
  } else {
    errors5 = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate33.errors = vErrors;
  return errors5 === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
      errors5++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate33(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
    errors5++;
  }
  validate32.errors = vErrors;
  return errors5 === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate36(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
    errors5++;
  }
  validate40.errors = vErrors;
  return errors5 === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workflow === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "workflow" }, "must have required property 'workflow'");
      errors5++;
    }
    if (data.refs === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "refs" }, "must have required property 'refs'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "workflow" || key0 === "refs" || key0 === "digests")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.workflow !== void 0) {
      if (!validate30(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.refs !== void 0) {
      if (!validate32(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.digests !== void 0) {
      if (!validate40(data.digests, { instancePath: instancePath + "/digests", parentData: data, parentDataProperty: "digests", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate29.errors = vErrors;
  return errors5 === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
      errors5++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate29(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
    errors5++;
  }
  validate28.errors = vErrors;
  return errors5 === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate46.errors = vErrors;
  return errors5 === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^sha256:[0-9a-f]{64}$" }, 'must match pattern "^sha256:[0-9a-f]{64}$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate49.errors = vErrors;
  return errors5 === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
      errors5++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate46(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors5 = vErrors.length;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      outer0:
        for (; i1--; ) {
          for (j0 = i1; j0--; ) {
            if (func0(data[i1], data[j0])) {
              vErrors = fault(vErrors, instancePath, { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
              errors5++;
              break outer0;
            }
          }
        }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
    errors5++;
  }
  validate51.errors = vErrors;
  return errors5 === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (!(data === "required" || data === "none")) {
    vErrors = fault(vErrors, instancePath, { allowedValues: schema22.enum }, "must be equal to one of the allowed values");
    errors5++;
  }
  validate54.errors = vErrors;
  return errors5 === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$" }, 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate57.errors = vErrors;
  return errors5 === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "name" }, "must have required property 'name'");
      errors5++;
    }
    if (data.from === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "from" }, "must have required property 'from'");
      errors5++;
    }
    if (data.until === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "until" }, "must have required property 'until'");
      errors5++;
    }
    for (const key0 in data) {
      if (!func2.call(schema18.properties, key0)) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.name !== void 0) {
      if (!validate46(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors5 = vErrors.length;
      }
    }
    if (data["public-key"] !== void 0) {
      let data1 = data["public-key"];
      if (typeof data1 === "string") {
        if (func5(data1) > 4e3) {
          vErrors = fault(vErrors, instancePath + "/public-key", { limit: 4e3 }, "must NOT have more than 4000 characters");
          errors5++;
        }
        if (!pattern7.test(data1)) {
          vErrors = fault(vErrors, instancePath + "/public-key", { pattern: "^\\s*-----BEGIN " }, 'must match pattern "^\\s*-----BEGIN "');
          errors5++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/public-key", { type: "string" }, "must be string");
        errors5++;
      }
    }
    if (data.file !== void 0) {
      if (!validate26(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate49(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.services !== void 0) {
      if (!validate51(data.services, { instancePath: instancePath + "/services", parentData: data, parentDataProperty: "services", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.decisions !== void 0) {
      let data5 = data.decisions;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = fault(vErrors, instancePath + "/decisions", { limit: 1 }, "must NOT have fewer than 1 items");
          errors5++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (!(data6 === "promotion" || data6 === "withdrawal")) {
            vErrors = fault(vErrors, instancePath + "/decisions/" + i0, { allowedValues: schema18.properties.decisions.items.enum }, "must be equal to one of the allowed values");
            errors5++;
          }
        }
        let i1 = data5.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data5[i1], data5[j0])) {
                  vErrors = fault(vErrors, instancePath + "/decisions", { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
                  errors5++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/decisions", { type: "array" }, "must be array");
        errors5++;
      }
    }
    if (data["transparency-log"] !== void 0) {
      if (!validate54(data["transparency-log"], { instancePath: instancePath + "/transparency-log", parentData: data, parentDataProperty: "transparency-log", rootData })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.timestamp !== void 0) {
      if (!validate54(data.timestamp, { instancePath: instancePath + "/timestamp", parentData: data, parentDataProperty: "timestamp", rootData })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate57(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate57(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate45.errors = vErrors;
  return errors5 === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$" }, 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate67.errors = vErrors;
  return errors5 === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^[0-9]{1,20}$" }, 'must match pattern "^[0-9]{1,20}$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate69.errors = vErrors;
  return errors5 === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
      errors5++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate34(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
    errors5++;
  }
  validate71.errors = vErrors;
  return errors5 === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.repository === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "repository" }, "must have required property 'repository'");
      errors5++;
    }
    if (data["repository-id"] === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "repository-id" }, "must have required property 'repository-id'");
      errors5++;
    }
    if (data.refs === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "refs" }, "must have required property 'refs'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "repository" || key0 === "repository-id" || key0 === "refs")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.repository !== void 0) {
      if (!validate67(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors5 = vErrors.length;
      }
    }
    if (data["repository-id"] !== void 0) {
      if (!validate69(data["repository-id"], { instancePath: instancePath + "/repository-id", parentData: data, parentDataProperty: "repository-id", rootData })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.refs !== void 0) {
      if (!validate71(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate66.errors = vErrors;
  return errors5 === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workflow === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "workflow" }, "must have required property 'workflow'");
      errors5++;
    }
    if (data.refs === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "refs" }, "must have required property 'refs'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "workflow" || key0 === "refs" || key0 === "digests" || key0 === "source")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.workflow !== void 0) {
      if (!validate30(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.refs !== void 0) {
      if (!validate32(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.digests !== void 0) {
      if (!validate40(data.digests, { instancePath: instancePath + "/digests", parentData: data, parentDataProperty: "digests", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate66(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate62.errors = vErrors;
  return errors5 === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
      errors5++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate62(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
    errors5++;
  }
  validate61.errors = vErrors;
  return errors5 === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema8.properties, key0)) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.issuer !== void 0) {
      let data0 = data.issuer;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          vErrors = fault(vErrors, instancePath + "/issuer", { pattern: "^https?://[^\\s/]+(/[^\\s]*)?$" }, 'must match pattern "^https?://[^\\s/]+(/[^\\s]*)?$"');
          errors5++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/issuer", { type: "string" }, "must be string");
        errors5++;
      }
    }
    if (data.server !== void 0) {
      let data1 = data.server;
      if (typeof data1 === "string") {
        if (!pattern1.test(data1)) {
          vErrors = fault(vErrors, instancePath + "/server", { pattern: "^https?://[^\\s/]+$" }, 'must match pattern "^https?://[^\\s/]+$"');
          errors5++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/server", { type: "string" }, "must be string");
        errors5++;
      }
    }
    if (data["trusted-root"] !== void 0) {
      if (!validate26(data["trusted-root"], { instancePath: instancePath + "/trusted-root", parentData: data, parentDataProperty: "trusted-root", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.sigstore !== void 0) {
      let data3 = data.sigstore;
      if (!(data3 === "public-good" || data3 === "github" || data3 === "none")) {
        vErrors = fault(vErrors, instancePath + "/sigstore", { allowedValues: schema8.properties.sigstore.enum }, "must be equal to one of the allowed values");
        errors5++;
      }
    }
    if (data.builders !== void 0) {
      if (!validate28(data.builders, { instancePath: instancePath + "/builders", parentData: data, parentDataProperty: "builders", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.keys !== void 0) {
      let data5 = data.keys;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = fault(vErrors, instancePath + "/keys", { limit: 1 }, "must NOT have fewer than 1 items");
          errors5++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate45(data5[i0], { instancePath: instancePath + "/keys/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors5 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/keys", { type: "array" }, "must be array");
        errors5++;
      }
    }
    if (data.promoters !== void 0) {
      if (!validate61(data.promoters, { instancePath: instancePath + "/promoters", parentData: data, parentDataProperty: "promoters", rootData })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.withdrawers !== void 0) {
      if (!validate61(data.withdrawers, { instancePath: instancePath + "/withdrawers", parentData: data, parentDataProperty: "withdrawers", rootData })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.triggers !== void 0) {
      let data9 = data.triggers;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          vErrors = fault(vErrors, instancePath + "/triggers", { limit: 1 }, "must NOT have fewer than 1 items");
          errors5++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 === "string") {
            if (!pattern12.test(data10)) {
              vErrors = fault(vErrors, instancePath + "/triggers/" + i1, { pattern: "^[a-z_]+$" }, 'must match pattern "^[a-z_]+$"');
              errors5++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/triggers/" + i1, { type: "string" }, "must be string");
            errors5++;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/triggers", { type: "array" }, "must be array");
        errors5++;
      }
    }
    if (data.runners !== void 0) {
      let data11 = data.runners;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          vErrors = fault(vErrors, instancePath + "/runners", { limit: 1 }, "must NOT have fewer than 1 items");
          errors5++;
        }
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          if (!(data12 === "github-hosted" || data12 === "self-hosted")) {
            vErrors = fault(vErrors, instancePath + "/runners/" + i2, { allowedValues: schema8.properties.runners.items.enum }, "must be equal to one of the allowed values");
            errors5++;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/runners", { type: "array" }, "must be array");
        errors5++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate25.errors = vErrors;
  return errors5 === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (!(data === "signature" || data === "provenance" || data === "sbom" || data === "gate" || data === "tests" || data === "summary")) {
    vErrors = fault(vErrors, instancePath, { allowedValues: schema30.enum }, "must be equal to one of the allowed values");
    errors5++;
  }
  validate79.errors = vErrors;
  return errors5 === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^[0-9]{1,6}(s|m|h|d)$" }, 'must match pattern "^[0-9]{1,6}(s|m|h|d)$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate83.errors = vErrors;
  return errors5 === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "kind" }, "must have required property 'kind'");
      errors5++;
    }
    for (const key0 in data) {
      if (!func2.call(schema31.properties, key0)) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate79(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors5 = vErrors.length;
      }
    }
    if (data["max-age"] !== void 0) {
      if (!validate83(data["max-age"], { instancePath: instancePath + "/max-age", parentData: data, parentDataProperty: "max-age", rootData })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors5 = vErrors.length;
      }
    }
    if (data["policy-digests"] !== void 0) {
      let data2 = data["policy-digests"];
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = fault(vErrors, instancePath + "/policy-digests", { limit: 1 }, "must NOT have fewer than 1 items");
          errors5++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate49(data2[i0], { instancePath: instancePath + "/policy-digests/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors5 = vErrors.length;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data2[i1], data2[j0])) {
                  vErrors = fault(vErrors, instancePath + "/policy-digests", { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
                  errors5++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/policy-digests", { type: "array" }, "must be array");
        errors5++;
      }
    }
    if (data.formats !== void 0) {
      let data4 = data.formats;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = fault(vErrors, instancePath + "/formats", { limit: 1 }, "must NOT have fewer than 1 items");
          errors5++;
        }
        const len1 = data4.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data5 = data4[i2];
          if (!(data5 === "cyclonedx" || data5 === "spdx")) {
            vErrors = fault(vErrors, instancePath + "/formats/" + i2, { allowedValues: schema31.properties.formats.items.enum }, "must be equal to one of the allowed values");
            errors5++;
          }
        }
        let i3 = data4.length;
        let j1;
        if (i3 > 1) {
          outer1:
            for (; i3--; ) {
              for (j1 = i3; j1--; ) {
                if (func0(data4[i3], data4[j1])) {
                  vErrors = fault(vErrors, instancePath + "/formats", { i: i3, j: j1 }, "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)");
                  errors5++;
                  break outer1;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/formats", { type: "array" }, "must be array");
        errors5++;
      }
    }
    if (data["minimum-components"] !== void 0) {
      let data6 = data["minimum-components"];
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        vErrors = fault(vErrors, instancePath + "/minimum-components", { type: "integer" }, "must be integer");
        errors5++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e6 || isNaN(data6)) {
          vErrors = fault(vErrors, instancePath + "/minimum-components", { comparison: "<=", limit: 1e6 }, "must be <= 1000000");
          errors5++;
        }
        if (data6 < 0 || isNaN(data6)) {
          vErrors = fault(vErrors, instancePath + "/minimum-components", { comparison: ">=", limit: 0 }, "must be >= 0");
          errors5++;
        }
      }
    }
    if (data["minimum-tests"] !== void 0) {
      let data7 = data["minimum-tests"];
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        vErrors = fault(vErrors, instancePath + "/minimum-tests", { type: "integer" }, "must be integer");
        errors5++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1e6 || isNaN(data7)) {
          vErrors = fault(vErrors, instancePath + "/minimum-tests", { comparison: "<=", limit: 1e6 }, "must be <= 1000000");
          errors5++;
        }
        if (data7 < 1 || isNaN(data7)) {
          vErrors = fault(vErrors, instancePath + "/minimum-tests", { comparison: ">=", limit: 1 }, "must be >= 1");
          errors5++;
        }
      }
    }
    if (data.environment !== void 0) {
      if (!validate46(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.builders !== void 0) {
      if (!validate28(data.builders, { instancePath: instancePath + "/builders", parentData: data, parentDataProperty: "builders", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate66(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate81.errors = vErrors;
  return errors5 === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.instance === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "instance" }, "must have required property 'instance'");
      errors5++;
    }
    if (data.audience === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "audience" }, "must have required property 'audience'");
      errors5++;
    }
    if (data.type === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "type" }, "must have required property 'type'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "instance" || key0 === "audience" || key0 === "type" || key0 === "template" || key0 === "planned" || key0 === "fields")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.instance !== void 0) {
      let data0 = data.instance;
      if (typeof data0 === "string") {
        if (!pattern15.test(data0)) {
          vErrors = fault(vErrors, instancePath + "/instance", { pattern: "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$" }, 'must match pattern "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$"');
          errors5++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/instance", { type: "string" }, "must be string");
        errors5++;
      }
    }
    if (data.audience !== void 0) {
      let data1 = data.audience;
      if (typeof data1 === "string") {
        if (!pattern16.test(data1)) {
          vErrors = fault(vErrors, instancePath + "/audience", { pattern: "^[^\\s]{1,200}$" }, 'must match pattern "^[^\\s]{1,200}$"');
          errors5++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/audience", { type: "string" }, "must be string");
        errors5++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (!(data2 === "normal" || data2 === "standard")) {
        vErrors = fault(vErrors, instancePath + "/type", { allowedValues: schema34.properties.type.enum }, "must be equal to one of the allowed values");
        errors5++;
      }
    }
    if (data.template !== void 0) {
      let data3 = data.template;
      if (typeof data3 === "string") {
        if (!pattern17.test(data3)) {
          vErrors = fault(vErrors, instancePath + "/template", { pattern: "^[0-9a-f]{32}$" }, 'must match pattern "^[0-9a-f]{32}$"');
          errors5++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/template", { type: "string" }, "must be string");
        errors5++;
      }
    }
    if (data.planned !== void 0) {
      if (!validate83(data.planned, { instancePath: instancePath + "/planned", parentData: data, parentDataProperty: "planned", rootData })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.fields !== void 0) {
      let data5 = data.fields;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 20) {
          vErrors = fault(vErrors, instancePath + "/fields", { limit: 20 }, "must NOT have more than 20 properties");
          errors5++;
        }
        for (const key1 in data5) {
          const _errs12 = errors5;
          if (typeof key1 === "string") {
            if (!pattern18.test(key1)) {
              vErrors = fault(vErrors, instancePath + "/fields", { pattern: "^[a-z][a-z0-9_]{0,79}$" }, 'must match pattern "^[a-z][a-z0-9_]{0,79}$"');
              errors5++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/fields", { type: "string" }, "must be string");
            errors5++;
          }
          var valid1 = _errs12 === errors5;
          if (!valid1) {
            vErrors = fault(vErrors, instancePath + "/fields", { propertyName: key1 }, "property name must be valid");
            errors5++;
          }
        }
        for (const key2 in data5) {
          let data6 = data5[key2];
          if (typeof data6 === "string") {
            if (func5(data6) > 400) {
              vErrors = fault(vErrors, instancePath + "/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), { limit: 400 }, "must NOT have more than 400 characters");
              errors5++;
            }
            if (func5(data6) < 1) {
              vErrors = fault(vErrors, instancePath + "/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), { limit: 1 }, "must NOT have fewer than 1 characters");
              errors5++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), { type: "string" }, "must be string");
            errors5++;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/fields", { type: "object" }, "must be object");
        errors5++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate91.errors = vErrors;
  return errors5 === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.servicenow === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "servicenow" }, "must have required property 'servicenow'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "servicenow")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.servicenow !== void 0) {
      if (!validate91(data.servicenow, { instancePath: instancePath + "/servicenow", parentData: data, parentDataProperty: "servicenow", rootData })) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate90.errors = vErrors;
  return errors5 === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channel === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "channel" }, "must have required property 'channel'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "channel" || key0 === "environments" || key0 === "events")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.channel !== void 0) {
      let data0 = data.channel;
      if (typeof data0 === "string") {
        if (!pattern19.test(data0)) {
          vErrors = fault(vErrors, instancePath + "/channel", { pattern: "^[CG][A-Z0-9]{8,20}$" }, 'must match pattern "^[CG][A-Z0-9]{8,20}$"');
          errors5++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/channel", { type: "string" }, "must be string");
        errors5++;
      }
    }
    if (data.environments !== void 0) {
      if (!validate51(data.environments, { instancePath: instancePath + "/environments", parentData: data, parentDataProperty: "environments", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.events !== void 0) {
      let data2 = data.events;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = fault(vErrors, instancePath + "/events", { limit: 1 }, "must NOT have fewer than 1 items");
          errors5++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "proposed" || data3 === "emergency" || data3 === "merged" || data3 === "rollback" || data3 === "undecided")) {
            vErrors = fault(vErrors, instancePath + "/events/" + i0, { allowedValues: schema36.properties.events.items.enum }, "must be equal to one of the allowed values");
            errors5++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data2[i1], data2[j0])) {
                  vErrors = fault(vErrors, instancePath + "/events", { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
                  errors5++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/events", { type: "array" }, "must be array");
        errors5++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate96.errors = vErrors;
  return errors5 === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.slack === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "slack" }, "must have required property 'slack'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "slack")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.slack !== void 0) {
      let data0 = data.slack;
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          vErrors = fault(vErrors, instancePath + "/slack", { limit: 20 }, "must NOT have more than 20 items");
          errors5++;
        }
        if (data0.length < 1) {
          vErrors = fault(vErrors, instancePath + "/slack", { limit: 1 }, "must NOT have fewer than 1 items");
          errors5++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate96(data0[i0], { instancePath: instancePath + "/slack/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
            errors5 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/slack", { type: "array" }, "must be array");
        errors5++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate95.errors = vErrors;
  return errors5 === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (!pattern20.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^@?[A-Za-z0-9-]{1,39}$" }, 'must match pattern "^@?[A-Za-z0-9-]{1,39}$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate101.errors = vErrors;
  return errors5 === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accounts === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "accounts" }, "must have required property 'accounts'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "accounts")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.accounts !== void 0) {
      let data0 = data.accounts;
      if (Array.isArray(data0)) {
        if (data0.length < 2) {
          vErrors = fault(vErrors, instancePath + "/accounts", { limit: 2 }, "must NOT have fewer than 2 items");
          errors5++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const _errs5 = errors5;
          let valid3 = false;
          const _errs6 = errors5;
          if (!validate101(data1, { instancePath: instancePath + "/accounts/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
            errors5 = vErrors.length;
          }
          var _valid0 = _errs6 === errors5;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs7 = errors5;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              vErrors = fault(vErrors, instancePath + "/accounts/" + i0, { type: "integer" }, "must be integer");
              errors5++;
            }
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 < 1 || isNaN(data1)) {
                vErrors = fault(vErrors, instancePath + "/accounts/" + i0, { comparison: ">=", limit: 1 }, "must be >= 1");
                errors5++;
              }
            }
            var _valid0 = _errs7 === errors5;
            valid3 = valid3 || _valid0;
          }
          if (!valid3) {
            vErrors = fault(vErrors, instancePath + "/accounts/" + i0, {}, "must match a schema in anyOf");
            errors5++;
          } else {
            errors5 = _errs5;
            if (vErrors !== null) {
              if (_errs5) {
                vErrors.length = _errs5;
              } else {
                vErrors = null;
              }
            }
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data0[i1], data0[j0])) {
                  vErrors = fault(vErrors, instancePath + "/accounts", { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
                  errors5++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/accounts", { type: "array" }, "must be array");
        errors5++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate100.errors = vErrors;
  return errors5 === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (func5(data) < 1) {
      vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 characters");
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate105.errors = vErrors;
  return errors5 === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (!pattern22.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^\\d{4}-\\d\\d-\\d\\d$" }, 'must match pattern "^\\d{4}-\\d\\d-\\d\\d$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate108.errors = vErrors;
  return errors5 === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (func5(data) > 300) {
      vErrors = fault(vErrors, instancePath, { limit: 300 }, "must NOT have more than 300 characters");
      errors5++;
    }
    if (func5(data) < 5) {
      vErrors = fault(vErrors, instancePath, { limit: 5 }, "must NOT have fewer than 5 characters");
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate111.errors = vErrors;
  return errors5 === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.first === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "first" }, "must have required property 'first'");
      errors5++;
    }
    if (data.reason === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "reason" }, "must have required property 'reason'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "first" || key0 === "last" || key0 === "reason")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.first !== void 0) {
      if (!validate108(data.first, { instancePath: instancePath + "/first", parentData: data, parentDataProperty: "first", rootData })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.last !== void 0) {
      if (!validate108(data.last, { instancePath: instancePath + "/last", parentData: data, parentDataProperty: "last", rootData })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      if (!validate111(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData })) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate107.errors = vErrors;
  return errors5 === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zone === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "zone" }, "must have required property 'zone'");
      errors5++;
    }
    if (data.closed === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "closed" }, "must have required property 'closed'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "zone" || key0 === "closed")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.zone !== void 0) {
      if (!validate105(data.zone, { instancePath: instancePath + "/zone", parentData: data, parentDataProperty: "zone", rootData })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.closed !== void 0) {
      let data1 = data.closed;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = fault(vErrors, instancePath + "/closed", { limit: 1 }, "must NOT have fewer than 1 items");
          errors5++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data1[i0], { instancePath: instancePath + "/closed/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors5 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/closed", { type: "array" }, "must be array");
        errors5++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate104.errors = vErrors;
  return errors5 === 0;
}
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (!pattern23.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$" }, 'must match pattern "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate121.errors = vErrors;
  return errors5 === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
      errors5++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate121(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
        errors5 = vErrors.length;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      outer0:
        for (; i1--; ) {
          for (j0 = i1; j0--; ) {
            if (func0(data[i1], data[j0])) {
              vErrors = fault(vErrors, instancePath, { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
              errors5++;
              break outer0;
            }
          }
        }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
    errors5++;
  }
  validate120.errors = vErrors;
  return errors5 === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "count" }, "must have required property 'count'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "count" || key0 === "from" || key0 === "independent")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = fault(vErrors, instancePath + "/count", { type: "integer" }, "must be integer");
        errors5++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 10 || isNaN(data0)) {
          vErrors = fault(vErrors, instancePath + "/count", { comparison: "<=", limit: 10 }, "must be <= 10");
          errors5++;
        }
        if (data0 < 1 || isNaN(data0)) {
          vErrors = fault(vErrors, instancePath + "/count", { comparison: ">=", limit: 1 }, "must be >= 1");
          errors5++;
        }
      }
    }
    if (data.from !== void 0) {
      if (!validate120(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.independent !== void 0) {
      let data2 = data.independent;
      if (!(data2 === true || data2 === false || data2 === "proven")) {
        vErrors = fault(vErrors, instancePath + "/independent", { allowedValues: schema45.properties.independent.enum }, "must be equal to one of the allowed values");
        errors5++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate119.errors = vErrors;
  return errors5 === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (!(data === "enforced" || data === "reported")) {
    vErrors = fault(vErrors, instancePath, { allowedValues: schema49.enum }, "must be equal to one of the allowed values");
    errors5++;
  }
  validate127.errors = vErrors;
  return errors5 === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "merge" || key0 === "soak" || key0 === "reach" || key0 === "evidence-age" || key0 === "windows")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.merge !== void 0) {
      let data0 = data.merge;
      if (!(data0 === "direct" || data0 === "auto" || data0 === "reviewed")) {
        vErrors = fault(vErrors, instancePath + "/merge", { allowedValues: schema48.properties.merge.enum }, "must be equal to one of the allowed values");
        errors5++;
      }
    }
    if (data.soak !== void 0) {
      if (!validate83(data.soak, { instancePath: instancePath + "/soak", parentData: data, parentDataProperty: "soak", rootData })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.reach !== void 0) {
      let data2 = data.reach;
      if (!(data2 === "last-good" || data2 === "any-good")) {
        vErrors = fault(vErrors, instancePath + "/reach", { allowedValues: schema48.properties.reach.enum }, "must be equal to one of the allowed values");
        errors5++;
      }
    }
    if (data["evidence-age"] !== void 0) {
      if (!validate127(data["evidence-age"], { instancePath: instancePath + "/evidence-age", parentData: data, parentDataProperty: "evidence-age", rootData })) {
        vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.windows !== void 0) {
      if (!validate127(data.windows, { instancePath: instancePath + "/windows", parentData: data, parentDataProperty: "windows", rootData })) {
        vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate125.errors = vErrors;
  return errors5 === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.skip === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "skip" }, "must have required property 'skip'");
      errors5++;
    }
    if (data.approvers === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "approvers" }, "must have required property 'approvers'");
      errors5++;
    }
    if (data.for === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "for" }, "must have required property 'for'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "skip" || key0 === "approvers" || key0 === "for")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.skip !== void 0) {
      let data0 = data.skip;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = fault(vErrors, instancePath + "/skip", { limit: 1 }, "must NOT have fewer than 1 items");
          errors5++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(data1 === "soak" || data1 === "window" || data1 === "change")) {
            vErrors = fault(vErrors, instancePath + "/skip/" + i0, { allowedValues: schema50.properties.skip.items.enum }, "must be equal to one of the allowed values");
            errors5++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data0[i1], data0[j0])) {
                  vErrors = fault(vErrors, instancePath + "/skip", { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
                  errors5++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/skip", { type: "array" }, "must be array");
        errors5++;
      }
    }
    if (data.approvers !== void 0) {
      if (!validate120(data.approvers, { instancePath: instancePath + "/approvers", parentData: data, parentDataProperty: "approvers", rootData })) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.for !== void 0) {
      if (!validate83(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate133.errors = vErrors;
  return errors5 === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.days === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "days" }, "must have required property 'days'");
      errors5++;
    }
    if (data.from === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "from" }, "must have required property 'from'");
      errors5++;
    }
    if (data.to === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "to" }, "must have required property 'to'");
      errors5++;
    }
    if (data.zone === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "zone" }, "must have required property 'zone'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "days" || key0 === "from" || key0 === "to" || key0 === "zone")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.days !== void 0) {
      let data0 = data.days;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = fault(vErrors, instancePath + "/days", { limit: 1 }, "must NOT have fewer than 1 items");
          errors5++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(data1 === "mon" || data1 === "tue" || data1 === "wed" || data1 === "thu" || data1 === "fri" || data1 === "sat" || data1 === "sun")) {
            vErrors = fault(vErrors, instancePath + "/days/" + i0, { allowedValues: schema51.properties.days.items.enum }, "must be equal to one of the allowed values");
            errors5++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data0[i1], data0[j0])) {
                  vErrors = fault(vErrors, instancePath + "/days", { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
                  errors5++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/days", { type: "array" }, "must be array");
        errors5++;
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (typeof data2 === "string") {
        if (!pattern24.test(data2)) {
          vErrors = fault(vErrors, instancePath + "/from", { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" }, 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"');
          errors5++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/from", { type: "string" }, "must be string");
        errors5++;
      }
    }
    if (data.to !== void 0) {
      let data3 = data.to;
      if (typeof data3 === "string") {
        if (!pattern25.test(data3)) {
          vErrors = fault(vErrors, instancePath + "/to", { pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, 'must match pattern "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"');
          errors5++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/to", { type: "string" }, "must be string");
        errors5++;
      }
    }
    if (data.zone !== void 0) {
      if (!validate105(data.zone, { instancePath: instancePath + "/zone", parentData: data, parentDataProperty: "zone", rootData })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate137.errors = vErrors;
  return errors5 === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "from" }, "must have required property 'from'");
      errors5++;
    }
    if (data.to === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "to" }, "must have required property 'to'");
      errors5++;
    }
    if (data.reason === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "reason" }, "must have required property 'reason'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "reason")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.from !== void 0) {
      if (!validate57(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate57(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      if (!validate111(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData })) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate141.errors = vErrors;
  return errors5 === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "name" }, "must have required property 'name'");
      errors5++;
    }
    if (data.merge === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "merge" }, "must have required property 'merge'");
      errors5++;
    }
    if (data.evidence === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "evidence" }, "must have required property 'evidence'");
      errors5++;
    }
    for (const key0 in data) {
      if (!func2.call(schema44.properties, key0)) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.name !== void 0) {
      if (!validate46(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.merge !== void 0) {
      let data1 = data.merge;
      if (!(data1 === "direct" || data1 === "auto" || data1 === "queue" || data1 === "reviewed")) {
        vErrors = fault(vErrors, instancePath + "/merge", { allowedValues: schema44.properties.merge.enum }, "must be equal to one of the allowed values");
        errors5++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate46(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.soak !== void 0) {
      if (!validate83(data.soak, { instancePath: instancePath + "/soak", parentData: data, parentDataProperty: "soak", rootData })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.approvals !== void 0) {
      let data4 = data.approvals;
      const _errs7 = errors5;
      let valid1 = false;
      const _errs8 = errors5;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        vErrors = fault(vErrors, instancePath + "/approvals", { type: "integer" }, "must be integer");
        errors5++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 10 || isNaN(data4)) {
          vErrors = fault(vErrors, instancePath + "/approvals", { comparison: "<=", limit: 10 }, "must be <= 10");
          errors5++;
        }
        if (data4 < 0 || isNaN(data4)) {
          vErrors = fault(vErrors, instancePath + "/approvals", { comparison: ">=", limit: 0 }, "must be >= 0");
          errors5++;
        }
      }
      var _valid0 = _errs8 === errors5;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs10 = errors5;
        if (!validate119(data4, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData })) {
          vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
          errors5 = vErrors.length;
        }
        var _valid0 = _errs10 === errors5;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = fault(vErrors, instancePath + "/approvals", {}, "must match a schema in anyOf");
        errors5++;
      } else {
        errors5 = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.rollback !== void 0) {
      if (!validate125(data.rollback, { instancePath: instancePath + "/rollback", parentData: data, parentDataProperty: "rollback", rootData })) {
        vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.reviewers !== void 0) {
      let data6 = data.reviewers;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate121(data6[i0], { instancePath: instancePath + "/reviewers/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors5 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/reviewers", { type: "array" }, "must be array");
        errors5++;
      }
    }
    if (data.assignees !== void 0) {
      let data8 = data.assignees;
      if (Array.isArray(data8)) {
        if (data8.length > 10) {
          vErrors = fault(vErrors, instancePath + "/assignees", { limit: 10 }, "must NOT have more than 10 items");
          errors5++;
        }
        if (data8.length < 1) {
          vErrors = fault(vErrors, instancePath + "/assignees", { limit: 1 }, "must NOT have fewer than 1 items");
          errors5++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate101(data8[i1], { instancePath: instancePath + "/assignees/" + i1, parentData: data8, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
            errors5 = vErrors.length;
          }
        }
        let i2 = data8.length;
        let j0;
        if (i2 > 1) {
          outer0:
            for (; i2--; ) {
              for (j0 = i2; j0--; ) {
                if (func0(data8[i2], data8[j0])) {
                  vErrors = fault(vErrors, instancePath + "/assignees", { i: i2, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)");
                  errors5++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/assignees", { type: "array" }, "must be array");
        errors5++;
      }
    }
    if (data.milestone !== void 0) {
      let data10 = data.milestone;
      if (typeof data10 === "string") {
        if (func5(data10) > 255) {
          vErrors = fault(vErrors, instancePath + "/milestone", { limit: 255 }, "must NOT have more than 255 characters");
          errors5++;
        }
        if (func5(data10) < 1) {
          vErrors = fault(vErrors, instancePath + "/milestone", { limit: 1 }, "must NOT have fewer than 1 characters");
          errors5++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/milestone", { type: "string" }, "must be string");
        errors5++;
      }
    }
    if (data.emergency !== void 0) {
      if (!validate133(data.emergency, { instancePath: instancePath + "/emergency", parentData: data, parentDataProperty: "emergency", rootData })) {
        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.windows !== void 0) {
      let data12 = data.windows;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          vErrors = fault(vErrors, instancePath + "/windows", { limit: 1 }, "must NOT have fewer than 1 items");
          errors5++;
        }
        const len2 = data12.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate137(data12[i3], { instancePath: instancePath + "/windows/" + i3, parentData: data12, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
            errors5 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/windows", { type: "array" }, "must be array");
        errors5++;
      }
    }
    if (data.calendars !== void 0) {
      let data14 = data.calendars;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate46(data14[i4], { instancePath: instancePath + "/calendars/" + i4, parentData: data14, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors5 = vErrors.length;
          }
        }
        let i5 = data14.length;
        let j1;
        if (i5 > 1) {
          outer1:
            for (; i5--; ) {
              for (j1 = i5; j1--; ) {
                if (func0(data14[i5], data14[j1])) {
                  vErrors = fault(vErrors, instancePath + "/calendars", { i: i5, j: j1 }, "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)");
                  errors5++;
                  break outer1;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/calendars", { type: "array" }, "must be array");
        errors5++;
      }
    }
    if (data.change !== void 0) {
      if (!(data.change === "required")) {
        vErrors = fault(vErrors, instancePath + "/change", { allowedValues: schema44.properties.change.enum }, "must be equal to one of the allowed values");
        errors5++;
      }
    }
    if (data.freezes !== void 0) {
      let data17 = data.freezes;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i6 = 0; i6 < len4; i6++) {
          if (!validate141(data17[i6], { instancePath: instancePath + "/freezes/" + i6, parentData: data17, parentDataProperty: i6, rootData })) {
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors5 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/freezes", { type: "array" }, "must be array");
        errors5++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate115.errors = vErrors;
  return errors5 === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (func5(data) > 500) {
      vErrors = fault(vErrors, instancePath, { limit: 500 }, "must NOT have more than 500 characters");
      errors5++;
    }
    if (!pattern2.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, 'must match pattern "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate152.errors = vErrors;
  return errors5 === 0;
}
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (func5(data) > 500) {
      vErrors = fault(vErrors, instancePath, { limit: 500 }, "must NOT have more than 500 characters");
      errors5++;
    }
    if (!pattern30.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^\\S(.*\\S)?$" }, 'must match pattern "^\\S(.*\\S)?$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate154.errors = vErrors;
  return errors5 === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (func5(data) > 500) {
      vErrors = fault(vErrors, instancePath, { limit: 500 }, "must NOT have more than 500 characters");
      errors5++;
    }
    if (!pattern31.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$" }, 'must match pattern "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate156.errors = vErrors;
  return errors5 === 0;
}
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kustomize === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "kustomize" }, "must have required property 'kustomize'");
      errors5++;
    }
    if (data.image === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "image" }, "must have required property 'image'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "kustomize" || key0 === "image" || key0 === "path")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.kustomize !== void 0) {
      if (!validate152(data.kustomize, { instancePath: instancePath + "/kustomize", parentData: data, parentDataProperty: "kustomize", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.image !== void 0) {
      if (!validate154(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData })) {
        vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      if (!validate156(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate151.errors = vErrors;
  return errors5 === 0;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (!(data === "digest" || data === "hex" || data === "tag" || data === "reference")) {
    vErrors = fault(vErrors, instancePath, { allowedValues: schema61.enum }, "must be equal to one of the allowed values");
    errors5++;
  }
  validate162.errors = vErrors;
  return errors5 === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.yaml === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "yaml" }, "must have required property 'yaml'");
      errors5++;
    }
    if (data.path === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "path" }, "must have required property 'path'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "yaml" || key0 === "path" || key0 === "form")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.yaml !== void 0) {
      if (!validate152(data.yaml, { instancePath: instancePath + "/yaml", parentData: data, parentDataProperty: "yaml", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      if (!validate156(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate162(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate159.errors = vErrors;
  return errors5 === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["helm-values"] === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "helm-values" }, "must have required property 'helm-values'");
      errors5++;
    }
    if (data.path === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "path" }, "must have required property 'path'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "helm-values" || key0 === "path")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data["helm-values"] !== void 0) {
      if (!validate152(data["helm-values"], { instancePath: instancePath + "/helm-values", parentData: data, parentDataProperty: "helm-values", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      if (!validate156(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate165.errors = vErrors;
  return errors5 === 0;
}
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (typeof data === "string") {
    if (func5(data) > 500) {
      vErrors = fault(vErrors, instancePath, { limit: 500 }, "must NOT have more than 500 characters");
      errors5++;
    }
    if (!pattern33.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$" }, 'must match pattern "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"');
      errors5++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors5++;
  }
  validate171.errors = vErrors;
  return errors5 === 0;
}
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.manifest === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "manifest" }, "must have required property 'manifest'");
      errors5++;
    }
    if (data.workload === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "workload" }, "must have required property 'workload'");
      errors5++;
    }
    if (data.container === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "container" }, "must have required property 'container'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "manifest" || key0 === "workload" || key0 === "container")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.manifest !== void 0) {
      if (!validate152(data.manifest, { instancePath: instancePath + "/manifest", parentData: data, parentDataProperty: "manifest", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.workload !== void 0) {
      let data1 = data.workload;
      if (typeof data1 === "string") {
        if (func5(data1) > 500) {
          vErrors = fault(vErrors, instancePath + "/workload", { limit: 500 }, "must NOT have more than 500 characters");
          errors5++;
        }
        if (!pattern32.test(data1)) {
          vErrors = fault(vErrors, instancePath + "/workload", { pattern: "^[A-Za-z]+/[a-z0-9.-]+$" }, 'must match pattern "^[A-Za-z]+/[a-z0-9.-]+$"');
          errors5++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/workload", { type: "string" }, "must be string");
        errors5++;
      }
    }
    if (data.container !== void 0) {
      if (!validate171(data.container, { instancePath: instancePath + "/container", parentData: data, parentDataProperty: "container", rootData })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate169.errors = vErrors;
  return errors5 === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.argocd === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "argocd" }, "must have required property 'argocd'");
      errors5++;
    }
    if (data["kustomize-image"] === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "kustomize-image" }, "must have required property 'kustomize-image'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "argocd" || key0 === "kustomize-image" || key0 === "application" || key0 === "source")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.argocd !== void 0) {
      if (!validate152(data.argocd, { instancePath: instancePath + "/argocd", parentData: data, parentDataProperty: "argocd", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors5 = vErrors.length;
      }
    }
    if (data["kustomize-image"] !== void 0) {
      if (!validate154(data["kustomize-image"], { instancePath: instancePath + "/kustomize-image", parentData: data, parentDataProperty: "kustomize-image", rootData })) {
        vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.application !== void 0) {
      if (!validate171(data.application, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate156(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate174.errors = vErrors;
  return errors5 === 0;
}
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.argocd === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "argocd" }, "must have required property 'argocd'");
      errors5++;
    }
    if (data["helm-parameters"] === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "helm-parameters" }, "must have required property 'helm-parameters'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "argocd" || key0 === "helm-parameters" || key0 === "application" || key0 === "source")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.argocd !== void 0) {
      if (!validate152(data.argocd, { instancePath: instancePath + "/argocd", parentData: data, parentDataProperty: "argocd", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors5 = vErrors.length;
      }
    }
    if (data["helm-parameters"] !== void 0) {
      if (!validate154(data["helm-parameters"], { instancePath: instancePath + "/helm-parameters", parentData: data, parentDataProperty: "helm-parameters", rootData })) {
        vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.application !== void 0) {
      if (!validate171(data.application, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate156(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate180.errors = vErrors;
  return errors5 === 0;
}
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.argocd === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "argocd" }, "must have required property 'argocd'");
      errors5++;
    }
    if (data.values === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "values" }, "must have required property 'values'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "argocd" || key0 === "values" || key0 === "application" || key0 === "source")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.argocd !== void 0) {
      if (!validate152(data.argocd, { instancePath: instancePath + "/argocd", parentData: data, parentDataProperty: "argocd", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.values !== void 0) {
      if (!validate156(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.application !== void 0) {
      if (!validate171(data.application, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate156(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate186.errors = vErrors;
  return errors5 === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.argocd === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "argocd" }, "must have required property 'argocd'");
      errors5++;
    }
    if (data.element === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "element" }, "must have required property 'element'");
      errors5++;
    }
    if (data.path === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "path" }, "must have required property 'path'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "argocd" || key0 === "element" || key0 === "path" || key0 === "application" || key0 === "form")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.argocd !== void 0) {
      if (!validate152(data.argocd, { instancePath: instancePath + "/argocd", parentData: data, parentDataProperty: "argocd", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.element !== void 0) {
      let data1 = data.element;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length > 1) {
          vErrors = fault(vErrors, instancePath + "/element", { limit: 1 }, "must NOT have more than 1 properties");
          errors5++;
        }
        if (Object.keys(data1).length < 1) {
          vErrors = fault(vErrors, instancePath + "/element", { limit: 1 }, "must NOT have fewer than 1 properties");
          errors5++;
        }
        for (const key1 in data1) {
          let data2 = data1[key1];
          if (typeof data2 === "string") {
            if (func5(data2) > 300) {
              vErrors = fault(vErrors, instancePath + "/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), { limit: 300 }, "must NOT have more than 300 characters");
              errors5++;
            }
            if (func5(data2) < 1) {
              vErrors = fault(vErrors, instancePath + "/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), { limit: 1 }, "must NOT have fewer than 1 characters");
              errors5++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), { type: "string" }, "must be string");
            errors5++;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/element", { type: "object" }, "must be object");
        errors5++;
      }
    }
    if (data.path !== void 0) {
      if (!validate156(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.application !== void 0) {
      if (!validate171(data.application, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate162(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate192.errors = vErrors;
  return errors5 === 0;
}
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flux === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "flux" }, "must have required property 'flux'");
      errors5++;
    }
    if (data["helm-release"] === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "helm-release" }, "must have required property 'helm-release'");
      errors5++;
    }
    if (data.path === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "path" }, "must have required property 'path'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "flux" || key0 === "helm-release" || key0 === "path")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.flux !== void 0) {
      if (!validate152(data.flux, { instancePath: instancePath + "/flux", parentData: data, parentDataProperty: "flux", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors5 = vErrors.length;
      }
    }
    if (data["helm-release"] !== void 0) {
      if (!validate171(data["helm-release"], { instancePath: instancePath + "/helm-release", parentData: data, parentDataProperty: "helm-release", rootData })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      if (!validate156(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors5 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate198.errors = vErrors;
  return errors5 === 0;
}
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flux === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "flux" }, "must have required property 'flux'");
      errors5++;
    }
    if (data["image-policy"] === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "image-policy" }, "must have required property 'image-policy'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "flux" || key0 === "image-policy")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.flux !== void 0) {
      if (!validate152(data.flux, { instancePath: instancePath + "/flux", parentData: data, parentDataProperty: "flux", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors5 = vErrors.length;
      }
    }
    if (data["image-policy"] !== void 0) {
      let data1 = data["image-policy"];
      if (typeof data1 === "string") {
        if (func5(data1) > 500) {
          vErrors = fault(vErrors, instancePath + "/image-policy", { limit: 500 }, "must NOT have more than 500 characters");
          errors5++;
        }
        if (!pattern34.test(data1)) {
          vErrors = fault(vErrors, instancePath + "/image-policy", { pattern: "^[a-z0-9-]+:[a-z0-9.-]+$" }, 'must match pattern "^[a-z0-9-]+:[a-z0-9.-]+$"');
          errors5++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/image-policy", { type: "string" }, "must be string");
        errors5++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate203.errors = vErrors;
  return errors5 === 0;
}
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  const _errs0 = errors5;
  let valid0 = false;
  const _errs1 = errors5;
  if (!validate151(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
    errors5 = vErrors.length;
  }
  var _valid0 = _errs1 === errors5;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors5;
    if (!validate159(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
      errors5 = vErrors.length;
    }
    var _valid0 = _errs2 === errors5;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors5;
      if (!validate165(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
        errors5 = vErrors.length;
      }
      var _valid0 = _errs3 === errors5;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs4 = errors5;
        if (!validate169(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
          errors5 = vErrors.length;
        }
        var _valid0 = _errs4 === errors5;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs5 = errors5;
          if (!validate174(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
            errors5 = vErrors.length;
          }
          var _valid0 = _errs5 === errors5;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs6 = errors5;
            if (!validate180(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
              errors5 = vErrors.length;
            }
            var _valid0 = _errs6 === errors5;
            valid0 = valid0 || _valid0;
            if (!valid0) {
              const _errs7 = errors5;
              if (!validate186(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                errors5 = vErrors.length;
              }
              var _valid0 = _errs7 === errors5;
              valid0 = valid0 || _valid0;
              if (!valid0) {
                const _errs8 = errors5;
                if (!validate192(data, { instancePath, parentData, parentDataProperty, rootData })) {
                  vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
                  errors5 = vErrors.length;
                }
                var _valid0 = _errs8 === errors5;
                valid0 = valid0 || _valid0;
                if (!valid0) {
                  const _errs9 = errors5;
                  if (!validate198(data, { instancePath, parentData, parentDataProperty, rootData })) {
                    vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
                    errors5 = vErrors.length;
                  }
                  var _valid0 = _errs9 === errors5;
                  valid0 = valid0 || _valid0;
                  if (!valid0) {
                    const _errs10 = errors5;
                    if (!validate203(data, { instancePath, parentData, parentDataProperty, rootData })) {
                      vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
                      errors5 = vErrors.length;
                    }
                    var _valid0 = _errs10 === errors5;
                    valid0 = valid0 || _valid0;
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    vErrors = fault(vErrors, instancePath, {}, "must match a schema in anyOf");
    errors5++;
  } else {
    errors5 = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate150.errors = vErrors;
  return errors5 === 0;
}
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  const _errs0 = errors5;
  let valid0 = false;
  const _errs1 = errors5;
  if (!validate150(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
    errors5 = vErrors.length;
  }
  var _valid0 = _errs1 === errors5;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors5;
    if (Array.isArray(data)) {
      if (data.length > 20) {
        vErrors = fault(vErrors, instancePath, { limit: 20 }, "must NOT have more than 20 items");
        errors5++;
      }
      if (data.length < 1) {
        vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
        errors5++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate150(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
          errors5 = vErrors.length;
        }
      }
    } else {
      vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
      errors5++;
    }
    var _valid0 = _errs2 === errors5;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = fault(vErrors, instancePath, {}, "must match a schema in anyOf");
    errors5++;
  } else {
    errors5 = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate149.errors = vErrors;
  return errors5 === 0;
}
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "image" }, "must have required property 'image'");
      errors5++;
    }
    if (data.source === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "source" }, "must have required property 'source'");
      errors5++;
    }
    if (data.targets === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "targets" }, "must have required property 'targets'");
      errors5++;
    }
    for (const key0 in data) {
      if (!(key0 === "image" || key0 === "source" || key0 === "targets")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (typeof data0 === "string") {
        if (!pattern27.test(data0)) {
          vErrors = fault(vErrors, instancePath + "/image", { pattern: "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$" }, 'must match pattern "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"');
          errors5++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/image", { type: "string" }, "must be string");
        errors5++;
      }
    }
    if (data.source !== void 0) {
      if (!validate66(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.targets !== void 0) {
      let data2 = data.targets;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          vErrors = fault(vErrors, instancePath + "/targets", { limit: 1 }, "must NOT have fewer than 1 properties");
          errors5++;
        }
        for (const key1 in data2) {
          const _errs7 = errors5;
          if (typeof key1 === "string") {
            if (!pattern6.test(key1)) {
              vErrors = fault(vErrors, instancePath + "/targets", { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"');
              errors5++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/targets", { type: "string" }, "must be string");
            errors5++;
          }
          var valid1 = _errs7 === errors5;
          if (!valid1) {
            vErrors = fault(vErrors, instancePath + "/targets", { propertyName: key1 }, "property name must be valid");
            errors5++;
          }
        }
        for (const key2 in data2) {
          if (!validate149(data2[key2], { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
            errors5 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/targets", { type: "object" }, "must be object");
        errors5++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate147.errors = vErrors;
  return errors5 === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors5 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "version" }, "must have required property 'version'");
      errors5++;
    }
    if (data.trust === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "trust" }, "must have required property 'trust'");
      errors5++;
    }
    if (data.evidence === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "evidence" }, "must have required property 'evidence'");
      errors5++;
    }
    if (data.environments === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "environments" }, "must have required property 'environments'");
      errors5++;
    }
    if (data.services === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "services" }, "must have required property 'services'");
      errors5++;
    }
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors5++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        vErrors = fault(vErrors, instancePath + "/version", { allowedValue: 1 }, "must be equal to constant");
        errors5++;
      }
    }
    if (data["promotion-statement"] !== void 0) {
      if (!validate22(data["promotion-statement"], { instancePath: instancePath + "/promotion-statement", parentData: data, parentDataProperty: "promotion-statement", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors5 = vErrors.length;
      }
    }
    if (data["rollback-statement"] !== void 0) {
      if (!validate22(data["rollback-statement"], { instancePath: instancePath + "/rollback-statement", parentData: data, parentDataProperty: "rollback-statement", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.trust !== void 0) {
      if (!validate25(data.trust, { instancePath: instancePath + "/trust", parentData: data, parentDataProperty: "trust", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      let data4 = data.evidence;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length < 1) {
          vErrors = fault(vErrors, instancePath + "/evidence", { limit: 1 }, "must NOT have fewer than 1 properties");
          errors5++;
        }
        for (const key1 in data4) {
          const _errs8 = errors5;
          if (typeof key1 === "string") {
            if (!pattern6.test(key1)) {
              vErrors = fault(vErrors, instancePath + "/evidence", { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"');
              errors5++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/evidence", { type: "string" }, "must be string");
            errors5++;
          }
          var valid1 = _errs8 === errors5;
          if (!valid1) {
            vErrors = fault(vErrors, instancePath + "/evidence", { propertyName: key1 }, "property name must be valid");
            errors5++;
          }
        }
        for (const key2 in data4) {
          let data5 = data4[key2];
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              vErrors = fault(vErrors, instancePath + "/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), { limit: 1 }, "must NOT have fewer than 1 items");
              errors5++;
            }
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              const _errs14 = errors5;
              let valid5 = false;
              const _errs15 = errors5;
              if (!validate79(data6, { instancePath: instancePath + "/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                errors5 = vErrors.length;
              }
              var _valid0 = _errs15 === errors5;
              valid5 = valid5 || _valid0;
              if (!valid5) {
                const _errs16 = errors5;
                if (!validate81(data6, { instancePath: instancePath + "/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                  errors5 = vErrors.length;
                }
                var _valid0 = _errs16 === errors5;
                valid5 = valid5 || _valid0;
              }
              if (!valid5) {
                vErrors = fault(vErrors, instancePath + "/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, {}, "must match a schema in anyOf");
                errors5++;
              } else {
                errors5 = _errs14;
                if (vErrors !== null) {
                  if (_errs14) {
                    vErrors.length = _errs14;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), { type: "array" }, "must be array");
            errors5++;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/evidence", { type: "object" }, "must be object");
        errors5++;
      }
    }
    if (data["change-management"] !== void 0) {
      if (!validate90(data["change-management"], { instancePath: instancePath + "/change-management", parentData: data, parentDataProperty: "change-management", rootData })) {
        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.notifications !== void 0) {
      if (!validate95(data.notifications, { instancePath: instancePath + "/notifications", parentData: data, parentDataProperty: "notifications", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors5 = vErrors.length;
      }
    }
    if (data.people !== void 0) {
      let data9 = data.people;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          vErrors = fault(vErrors, instancePath + "/people", { limit: 1 }, "must NOT have fewer than 1 items");
          errors5++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate100(data9[i1], { instancePath: instancePath + "/people/" + i1, parentData: data9, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors5 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/people", { type: "array" }, "must be array");
        errors5++;
      }
    }
    if (data.calendars !== void 0) {
      let data11 = data.calendars;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key3 in data11) {
          const _errs24 = errors5;
          if (typeof key3 === "string") {
            if (!pattern6.test(key3)) {
              vErrors = fault(vErrors, instancePath + "/calendars", { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"');
              errors5++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/calendars", { type: "string" }, "must be string");
            errors5++;
          }
          var valid8 = _errs24 === errors5;
          if (!valid8) {
            vErrors = fault(vErrors, instancePath + "/calendars", { propertyName: key3 }, "property name must be valid");
            errors5++;
          }
        }
        for (const key4 in data11) {
          if (!validate104(data11[key4], { instancePath: instancePath + "/calendars/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key4, rootData })) {
            vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
            errors5 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/calendars", { type: "object" }, "must be object");
        errors5++;
      }
    }
    if (data.environments !== void 0) {
      let data13 = data.environments;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          vErrors = fault(vErrors, instancePath + "/environments", { limit: 1 }, "must NOT have fewer than 1 items");
          errors5++;
        }
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate115(data13[i2], { instancePath: instancePath + "/environments/" + i2, parentData: data13, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
            errors5 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/environments", { type: "array" }, "must be array");
        errors5++;
      }
    }
    if (data.services !== void 0) {
      let data15 = data.services;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (Object.keys(data15).length < 1) {
          vErrors = fault(vErrors, instancePath + "/services", { limit: 1 }, "must NOT have fewer than 1 properties");
          errors5++;
        }
        for (const key5 in data15) {
          const _errs33 = errors5;
          if (typeof key5 === "string") {
            if (!pattern6.test(key5)) {
              vErrors = fault(vErrors, instancePath + "/services", { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"');
              errors5++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/services", { type: "string" }, "must be string");
            errors5++;
          }
          var valid12 = _errs33 === errors5;
          if (!valid12) {
            vErrors = fault(vErrors, instancePath + "/services", { propertyName: key5 }, "property name must be valid");
            errors5++;
          }
        }
        for (const key6 in data15) {
          if (!validate147(data15[key6], { instancePath: instancePath + "/services/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key6, rootData })) {
            vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
            errors5 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/services", { type: "object" }, "must be object");
        errors5++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors5++;
  }
  validate21.errors = vErrors;
  return errors5 === 0;
}
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors5 = 0;
  const _errs0 = errors5;
  let valid0 = false;
  const _errs1 = errors5;
  if (!validate150(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
    errors5 = vErrors.length;
  }
  var _valid0 = _errs1 === errors5;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors5;
    if (Array.isArray(data)) {
      if (data.length > 20) {
        vErrors = fault(vErrors, instancePath, { limit: 20 }, "must NOT have more than 20 items");
        errors5++;
      }
      if (data.length < 1) {
        vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
        errors5++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate150(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
          errors5 = vErrors.length;
        }
      }
    } else {
      vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
      errors5++;
    }
    var _valid0 = _errs2 === errors5;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = fault(vErrors, instancePath, {}, "must match a schema in anyOf");
    errors5++;
  } else {
    errors5 = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate210.errors = vErrors;
  return errors5 === 0;
}
var import_ucs2length, import_equal, validate, schema6, func2, schema7, schema8, pattern0, pattern1, pattern12, pattern2, pattern3, pattern4, pattern5, schema18, func5, func0, pattern6, pattern8, schema22, pattern9, pattern7, pattern10, pattern11, schema30, schema31, pattern14, schema34, pattern15, pattern16, pattern17, pattern18, schema36, pattern19, pattern20, pattern22, schema44, schema45, pattern23, schema48, schema49, schema50, schema51, pattern24, pattern25, pattern27, pattern30, pattern31, schema61, pattern33, pattern32, pattern34, validateTargets;
var init_schema_validator = __esm({
  "packages/policy/src/schema-validator.ts"() {
    "use strict";
    import_ucs2length = __toESM(require_ucs2length(), 1);
    import_equal = __toESM(require_equal(), 1);
    validate = validate21;
    schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "delivery-policy.schema.json", "type": "object", "additionalProperties": false, "required": ["version", "trust", "evidence", "environments", "services"], "properties": { "version": { "const": 1 }, "promotion-statement": { "$ref": "#/definitions/part0" }, "rollback-statement": { "$ref": "#/definitions/part0" }, "trust": { "$ref": "#/definitions/part22" }, "evidence": { "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "Lower-case letters, digits and hyphens." }, "additionalProperties": { "type": "array", "minItems": 1, "items": { "anyOf": [{ "$ref": "#/definitions/part23" }, { "$ref": "#/definitions/part25" }] } } }, "change-management": { "$ref": "#/definitions/part27" }, "notifications": { "$ref": "#/definitions/part29" }, "people": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part31" } }, "calendars": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "Lower-case letters, digits and hyphens." }, "additionalProperties": { "$ref": "#/definitions/part36" } }, "environments": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part45" } }, "services": { "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "Lower-case letters, digits and hyphens." }, "additionalProperties": { "$ref": "#/definitions/part46" } } }, "definitions": { "kustomize": { "$ref": "#/definitions/part50" }, "yaml": { "$ref": "#/definitions/part52" }, "helmValues": { "$ref": "#/definitions/part53" }, "workload": { "$ref": "#/definitions/part55" }, "argocdKustomize": { "$ref": "#/definitions/part56" }, "argocdParameters": { "$ref": "#/definitions/part57" }, "argocdValues": { "$ref": "#/definitions/part58" }, "argocdElement": { "$ref": "#/definitions/part59" }, "fluxRelease": { "$ref": "#/definitions/part60" }, "fluxPolicy": { "$ref": "#/definitions/part61" }, "target": { "anyOf": [{ "$ref": "#/definitions/kustomize" }, { "$ref": "#/definitions/yaml" }, { "$ref": "#/definitions/helmValues" }, { "$ref": "#/definitions/workload" }, { "$ref": "#/definitions/argocdKustomize" }, { "$ref": "#/definitions/argocdParameters" }, { "$ref": "#/definitions/argocdValues" }, { "$ref": "#/definitions/argocdElement" }, { "$ref": "#/definitions/fluxRelease" }, { "$ref": "#/definitions/fluxPolicy" }] }, "targets": { "anyOf": [{ "$ref": "#/definitions/target" }, { "type": "array", "minItems": 1, "maxItems": 20, "items": { "$ref": "#/definitions/target" } }] }, "part0": { "enum": ["required", "optional"] }, "part1": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, "part2": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$" }, "part3": { "type": "string", "pattern": "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$" }, "part4": { "type": "string", "pattern": "^[0-9a-f]{40}$" }, "part5": { "anyOf": [{ "$ref": "#/definitions/part3" }, { "$ref": "#/definitions/part4" }] }, "part6": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part5" } }, "part7": { "type": "array", "items": { "$ref": "#/definitions/part4" } }, "part8": { "type": "object", "additionalProperties": false, "required": ["workflow", "refs"], "properties": { "workflow": { "$ref": "#/definitions/part2" }, "refs": { "$ref": "#/definitions/part6" }, "digests": { "$ref": "#/definitions/part7" } } }, "part9": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part8" } }, "part10": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, "part11": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "part12": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/definitions/part10" } }, "part13": { "enum": ["required", "none"] }, "part14": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$" }, "part15": { "type": "object", "additionalProperties": false, "required": ["name", "from", "until"], "properties": { "name": { "$ref": "#/definitions/part10" }, "public-key": { "type": "string", "pattern": "^\\s*-----BEGIN ", "maxLength": 4e3 }, "file": { "$ref": "#/definitions/part1" }, "id": { "$ref": "#/definitions/part11" }, "services": { "$ref": "#/definitions/part12" }, "decisions": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["promotion", "withdrawal"] } }, "transparency-log": { "$ref": "#/definitions/part13" }, "timestamp": { "$ref": "#/definitions/part13" }, "from": { "$ref": "#/definitions/part14" }, "until": { "$ref": "#/definitions/part14" } } }, "part16": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$" }, "part17": { "type": "string", "pattern": "^[0-9]{1,20}$" }, "part18": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part3" } }, "part19": { "type": "object", "additionalProperties": false, "required": ["repository", "repository-id", "refs"], "properties": { "repository": { "$ref": "#/definitions/part16" }, "repository-id": { "$ref": "#/definitions/part17" }, "refs": { "$ref": "#/definitions/part18" } } }, "part20": { "type": "object", "additionalProperties": false, "required": ["workflow", "refs"], "properties": { "workflow": { "$ref": "#/definitions/part2" }, "refs": { "$ref": "#/definitions/part6" }, "digests": { "$ref": "#/definitions/part7" }, "source": { "$ref": "#/definitions/part19" } } }, "part21": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part20" } }, "part22": { "type": "object", "additionalProperties": false, "properties": { "issuer": { "type": "string", "pattern": "^https?://[^\\s/]+(/[^\\s]*)?$" }, "server": { "type": "string", "pattern": "^https?://[^\\s/]+$" }, "trusted-root": { "$ref": "#/definitions/part1" }, "sigstore": { "enum": ["public-good", "github", "none"] }, "builders": { "$ref": "#/definitions/part9" }, "keys": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part15" } }, "promoters": { "$ref": "#/definitions/part21" }, "withdrawers": { "$ref": "#/definitions/part21" }, "triggers": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[a-z_]+$" } }, "runners": { "type": "array", "minItems": 1, "items": { "enum": ["github-hosted", "self-hosted"] } } } }, "part23": { "enum": ["signature", "provenance", "sbom", "gate", "tests", "summary"] }, "part24": { "type": "string", "pattern": "^[0-9]{1,6}(s|m|h|d)$" }, "part25": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "$ref": "#/definitions/part23" }, "max-age": { "$ref": "#/definitions/part24" }, "policy-digests": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/definitions/part11" } }, "formats": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["cyclonedx", "spdx"] } }, "minimum-components": { "type": "integer", "minimum": 0, "maximum": 1e6 }, "minimum-tests": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "environment": { "$ref": "#/definitions/part10" }, "builders": { "$ref": "#/definitions/part9" }, "source": { "$ref": "#/definitions/part19" } } }, "part26": { "type": "object", "additionalProperties": false, "required": ["instance", "audience", "type"], "properties": { "instance": { "type": "string", "pattern": "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$" }, "audience": { "type": "string", "pattern": "^[^\\s]{1,200}$" }, "type": { "enum": ["normal", "standard"] }, "template": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "planned": { "$ref": "#/definitions/part24" }, "fields": { "type": "object", "maxProperties": 20, "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,79}$" }, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 400 } } } }, "part27": { "type": "object", "additionalProperties": false, "required": ["servicenow"], "properties": { "servicenow": { "$ref": "#/definitions/part26" } } }, "part28": { "type": "object", "additionalProperties": false, "required": ["channel"], "properties": { "channel": { "type": "string", "pattern": "^[CG][A-Z0-9]{8,20}$" }, "environments": { "$ref": "#/definitions/part12" }, "events": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["proposed", "emergency", "merged", "rollback", "undecided"] } } } }, "part29": { "type": "object", "additionalProperties": false, "required": ["slack"], "properties": { "slack": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "$ref": "#/definitions/part28" } } } }, "part30": { "type": "string", "pattern": "^@?[A-Za-z0-9-]{1,39}$" }, "part31": { "type": "object", "additionalProperties": false, "required": ["accounts"], "properties": { "accounts": { "type": "array", "minItems": 2, "uniqueItems": true, "items": { "anyOf": [{ "$ref": "#/definitions/part30" }, { "type": "integer", "minimum": 1 }] } } } }, "part32": { "type": "string", "minLength": 1 }, "part33": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "part34": { "type": "string", "minLength": 5, "maxLength": 300 }, "part35": { "type": "object", "additionalProperties": false, "required": ["first", "reason"], "properties": { "first": { "$ref": "#/definitions/part33" }, "last": { "$ref": "#/definitions/part33" }, "reason": { "$ref": "#/definitions/part34" } } }, "part36": { "type": "object", "additionalProperties": false, "required": ["zone", "closed"], "properties": { "zone": { "$ref": "#/definitions/part32" }, "closed": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part35" } } } }, "part37": { "type": "string", "pattern": "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$" }, "part38": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/definitions/part37" } }, "part39": { "type": "object", "additionalProperties": false, "required": ["count"], "properties": { "count": { "type": "integer", "minimum": 1, "maximum": 10 }, "from": { "$ref": "#/definitions/part38" }, "independent": { "enum": [true, false, "proven"] } } }, "part40": { "enum": ["enforced", "reported"] }, "part41": { "type": "object", "additionalProperties": false, "properties": { "merge": { "enum": ["direct", "auto", "reviewed"] }, "soak": { "$ref": "#/definitions/part24" }, "reach": { "enum": ["last-good", "any-good"] }, "evidence-age": { "$ref": "#/definitions/part40" }, "windows": { "$ref": "#/definitions/part40" } } }, "part42": { "type": "object", "additionalProperties": false, "required": ["skip", "approvers", "for"], "properties": { "skip": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["soak", "window", "change"] } }, "approvers": { "$ref": "#/definitions/part38" }, "for": { "$ref": "#/definitions/part24" } } }, "part43": { "type": "object", "additionalProperties": false, "required": ["days", "from", "to", "zone"], "properties": { "days": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, "from": { "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" }, "to": { "type": "string", "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, "zone": { "$ref": "#/definitions/part32" } } }, "part44": { "type": "object", "additionalProperties": false, "required": ["from", "to", "reason"], "properties": { "from": { "$ref": "#/definitions/part14" }, "to": { "$ref": "#/definitions/part14" }, "reason": { "$ref": "#/definitions/part34" } } }, "part45": { "type": "object", "additionalProperties": false, "required": ["name", "merge", "evidence"], "properties": { "name": { "$ref": "#/definitions/part10" }, "merge": { "enum": ["direct", "auto", "queue", "reviewed"] }, "evidence": { "$ref": "#/definitions/part10" }, "soak": { "$ref": "#/definitions/part24" }, "approvals": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 10 }, { "$ref": "#/definitions/part39" }] }, "rollback": { "$ref": "#/definitions/part41" }, "reviewers": { "type": "array", "items": { "$ref": "#/definitions/part37" } }, "assignees": { "type": "array", "minItems": 1, "maxItems": 10, "uniqueItems": true, "items": { "$ref": "#/definitions/part30" } }, "milestone": { "type": "string", "minLength": 1, "maxLength": 255 }, "emergency": { "$ref": "#/definitions/part42" }, "windows": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part43" } }, "calendars": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/definitions/part10" } }, "change": { "enum": ["required"] }, "freezes": { "type": "array", "items": { "$ref": "#/definitions/part44" } } } }, "part46": { "type": "object", "additionalProperties": false, "required": ["image", "source", "targets"], "properties": { "image": { "type": "string", "pattern": "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$" }, "source": { "$ref": "#/definitions/part19" }, "targets": { "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "Lower-case letters, digits and hyphens." }, "additionalProperties": { "$ref": "#/definitions/targets" } } } }, "part47": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "maxLength": 500 }, "part48": { "type": "string", "pattern": "^\\S(.*\\S)?$", "maxLength": 500 }, "part49": { "type": "string", "pattern": "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "maxLength": 500 }, "part50": { "type": "object", "additionalProperties": false, "required": ["kustomize", "image"], "properties": { "kustomize": { "$ref": "#/definitions/part47" }, "image": { "$ref": "#/definitions/part48" }, "path": { "$ref": "#/definitions/part49" } } }, "part51": { "enum": ["digest", "hex", "tag", "reference"] }, "part52": { "type": "object", "additionalProperties": false, "required": ["yaml", "path"], "properties": { "yaml": { "$ref": "#/definitions/part47" }, "path": { "$ref": "#/definitions/part49" }, "form": { "$ref": "#/definitions/part51" } } }, "part53": { "type": "object", "additionalProperties": false, "required": ["helm-values", "path"], "properties": { "helm-values": { "$ref": "#/definitions/part47" }, "path": { "$ref": "#/definitions/part49" } } }, "part54": { "type": "string", "pattern": "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "maxLength": 500 }, "part55": { "type": "object", "additionalProperties": false, "required": ["manifest", "workload", "container"], "properties": { "manifest": { "$ref": "#/definitions/part47" }, "workload": { "type": "string", "pattern": "^[A-Za-z]+/[a-z0-9.-]+$", "maxLength": 500 }, "container": { "$ref": "#/definitions/part54" } } }, "part56": { "type": "object", "additionalProperties": false, "required": ["argocd", "kustomize-image"], "properties": { "argocd": { "$ref": "#/definitions/part47" }, "kustomize-image": { "$ref": "#/definitions/part48" }, "application": { "$ref": "#/definitions/part54" }, "source": { "$ref": "#/definitions/part49" } } }, "part57": { "type": "object", "additionalProperties": false, "required": ["argocd", "helm-parameters"], "properties": { "argocd": { "$ref": "#/definitions/part47" }, "helm-parameters": { "$ref": "#/definitions/part48" }, "application": { "$ref": "#/definitions/part54" }, "source": { "$ref": "#/definitions/part49" } } }, "part58": { "type": "object", "additionalProperties": false, "required": ["argocd", "values"], "properties": { "argocd": { "$ref": "#/definitions/part47" }, "values": { "$ref": "#/definitions/part49" }, "application": { "$ref": "#/definitions/part54" }, "source": { "$ref": "#/definitions/part49" } } }, "part59": { "type": "object", "additionalProperties": false, "required": ["argocd", "element", "path"], "properties": { "argocd": { "$ref": "#/definitions/part47" }, "element": { "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 300 } }, "path": { "$ref": "#/definitions/part49" }, "application": { "$ref": "#/definitions/part54" }, "form": { "$ref": "#/definitions/part51" } } }, "part60": { "type": "object", "additionalProperties": false, "required": ["flux", "helm-release", "path"], "properties": { "flux": { "$ref": "#/definitions/part47" }, "helm-release": { "$ref": "#/definitions/part54" }, "path": { "$ref": "#/definitions/part49" } } }, "part61": { "type": "object", "additionalProperties": false, "required": ["flux", "image-policy"], "properties": { "flux": { "$ref": "#/definitions/part47" }, "image-policy": { "type": "string", "pattern": "^[a-z0-9-]+:[a-z0-9.-]+$", "maxLength": 500 } } } } };
    func2 = Object.prototype.hasOwnProperty;
    schema7 = { "enum": ["required", "optional"] };
    schema8 = { "type": "object", "additionalProperties": false, "properties": { "issuer": { "type": "string", "pattern": "^https?://[^\\s/]+(/[^\\s]*)?$" }, "server": { "type": "string", "pattern": "^https?://[^\\s/]+$" }, "trusted-root": { "$ref": "#/definitions/part1" }, "sigstore": { "enum": ["public-good", "github", "none"] }, "builders": { "$ref": "#/definitions/part9" }, "keys": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part15" } }, "promoters": { "$ref": "#/definitions/part21" }, "withdrawers": { "$ref": "#/definitions/part21" }, "triggers": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[a-z_]+$" } }, "runners": { "type": "array", "minItems": 1, "items": { "enum": ["github-hosted", "self-hosted"] } } } };
    pattern0 = new RegExp("^https?://[^\\s/]+(/[^\\s]*)?$", "u");
    pattern1 = new RegExp("^https?://[^\\s/]+$", "u");
    pattern12 = new RegExp("^[a-z_]+$", "u");
    pattern2 = new RegExp("^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "u");
    pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "u");
    pattern4 = new RegExp("^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$", "u");
    pattern5 = new RegExp("^[0-9a-f]{40}$", "u");
    schema18 = { "type": "object", "additionalProperties": false, "required": ["name", "from", "until"], "properties": { "name": { "$ref": "#/definitions/part10" }, "public-key": { "type": "string", "pattern": "^\\s*-----BEGIN ", "maxLength": 4e3 }, "file": { "$ref": "#/definitions/part1" }, "id": { "$ref": "#/definitions/part11" }, "services": { "$ref": "#/definitions/part12" }, "decisions": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["promotion", "withdrawal"] } }, "transparency-log": { "$ref": "#/definitions/part13" }, "timestamp": { "$ref": "#/definitions/part13" }, "from": { "$ref": "#/definitions/part14" }, "until": { "$ref": "#/definitions/part14" } } };
    func5 = import_ucs2length.default.default ?? import_ucs2length.default;
    func0 = import_equal.default.default ?? import_equal.default;
    pattern6 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
    pattern8 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
    schema22 = { "enum": ["required", "none"] };
    pattern9 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$", "u");
    pattern7 = new RegExp("^\\s*-----BEGIN ", "u");
    pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", "u");
    pattern11 = new RegExp("^[0-9]{1,20}$", "u");
    schema30 = { "enum": ["signature", "provenance", "sbom", "gate", "tests", "summary"] };
    schema31 = { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "$ref": "#/definitions/part23" }, "max-age": { "$ref": "#/definitions/part24" }, "policy-digests": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/definitions/part11" } }, "formats": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["cyclonedx", "spdx"] } }, "minimum-components": { "type": "integer", "minimum": 0, "maximum": 1e6 }, "minimum-tests": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "environment": { "$ref": "#/definitions/part10" }, "builders": { "$ref": "#/definitions/part9" }, "source": { "$ref": "#/definitions/part19" } } };
    pattern14 = new RegExp("^[0-9]{1,6}(s|m|h|d)$", "u");
    schema34 = { "type": "object", "additionalProperties": false, "required": ["instance", "audience", "type"], "properties": { "instance": { "type": "string", "pattern": "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$" }, "audience": { "type": "string", "pattern": "^[^\\s]{1,200}$" }, "type": { "enum": ["normal", "standard"] }, "template": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "planned": { "$ref": "#/definitions/part24" }, "fields": { "type": "object", "maxProperties": 20, "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,79}$" }, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 400 } } } };
    pattern15 = new RegExp("^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$", "u");
    pattern16 = new RegExp("^[^\\s]{1,200}$", "u");
    pattern17 = new RegExp("^[0-9a-f]{32}$", "u");
    pattern18 = new RegExp("^[a-z][a-z0-9_]{0,79}$", "u");
    schema36 = { "type": "object", "additionalProperties": false, "required": ["channel"], "properties": { "channel": { "type": "string", "pattern": "^[CG][A-Z0-9]{8,20}$" }, "environments": { "$ref": "#/definitions/part12" }, "events": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["proposed", "emergency", "merged", "rollback", "undecided"] } } } };
    pattern19 = new RegExp("^[CG][A-Z0-9]{8,20}$", "u");
    pattern20 = new RegExp("^@?[A-Za-z0-9-]{1,39}$", "u");
    pattern22 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
    schema44 = { "type": "object", "additionalProperties": false, "required": ["name", "merge", "evidence"], "properties": { "name": { "$ref": "#/definitions/part10" }, "merge": { "enum": ["direct", "auto", "queue", "reviewed"] }, "evidence": { "$ref": "#/definitions/part10" }, "soak": { "$ref": "#/definitions/part24" }, "approvals": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 10 }, { "$ref": "#/definitions/part39" }] }, "rollback": { "$ref": "#/definitions/part41" }, "reviewers": { "type": "array", "items": { "$ref": "#/definitions/part37" } }, "assignees": { "type": "array", "minItems": 1, "maxItems": 10, "uniqueItems": true, "items": { "$ref": "#/definitions/part30" } }, "milestone": { "type": "string", "minLength": 1, "maxLength": 255 }, "emergency": { "$ref": "#/definitions/part42" }, "windows": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part43" } }, "calendars": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/definitions/part10" } }, "change": { "enum": ["required"] }, "freezes": { "type": "array", "items": { "$ref": "#/definitions/part44" } } } };
    schema45 = { "type": "object", "additionalProperties": false, "required": ["count"], "properties": { "count": { "type": "integer", "minimum": 1, "maximum": 10 }, "from": { "$ref": "#/definitions/part38" }, "independent": { "enum": [true, false, "proven"] } } };
    pattern23 = new RegExp("^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$", "u");
    schema48 = { "type": "object", "additionalProperties": false, "properties": { "merge": { "enum": ["direct", "auto", "reviewed"] }, "soak": { "$ref": "#/definitions/part24" }, "reach": { "enum": ["last-good", "any-good"] }, "evidence-age": { "$ref": "#/definitions/part40" }, "windows": { "$ref": "#/definitions/part40" } } };
    schema49 = { "enum": ["enforced", "reported"] };
    schema50 = { "type": "object", "additionalProperties": false, "required": ["skip", "approvers", "for"], "properties": { "skip": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["soak", "window", "change"] } }, "approvers": { "$ref": "#/definitions/part38" }, "for": { "$ref": "#/definitions/part24" } } };
    schema51 = { "type": "object", "additionalProperties": false, "required": ["days", "from", "to", "zone"], "properties": { "days": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, "from": { "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" }, "to": { "type": "string", "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, "zone": { "$ref": "#/definitions/part32" } } };
    pattern24 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
    pattern25 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
    pattern27 = new RegExp("^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "u");
    pattern30 = new RegExp("^\\S(.*\\S)?$", "u");
    pattern31 = new RegExp("^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "u");
    schema61 = { "enum": ["digest", "hex", "tag", "reference"] };
    pattern33 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "u");
    pattern32 = new RegExp("^[A-Za-z]+/[a-z0-9.-]+$", "u");
    pattern34 = new RegExp("^[a-z0-9-]+:[a-z0-9.-]+$", "u");
    validateTargets = validate210;
  }
});

// packages/policy/src/delivery-policy.ts
async function parsePolicy(text3, name2) {
  if (last?.text === text3) return last.policy;
  const raw = parseYaml(text3, name2);
  const compiled = await Promise.resolve().then(() => (init_schema_validator(), schema_validator_exports));
  const validate2 = compiled.validate;
  if (!validate2(raw)) {
    throw invalid(name2, schemaFaults(raw, validate2.errors ?? []), text3);
  }
  const faults = [];
  const policy = build(raw, faults);
  policy.digest = `sha256:${sha256Hex(text3)}`;
  if (faults.length > 0) throw invalid(name2, faults, text3);
  last = { text: text3, policy };
  return policy;
}
function build(raw, faults) {
  const names = raw.environments.map((environment) => environment.name);
  for (const name2 of new Set(names.filter((candidate, i) => names.indexOf(candidate) !== i))) {
    faults.push(`environments: "${name2}" stands twice`);
  }
  const calendars = Object.entries(raw.calendars ?? {}).map(([name2, calendar]) => {
    const known2 = isTimeZone(calendar.zone);
    if (!known2) faults.push(`calendars.${name2}: "${calendar.zone}" is not an IANA time zone`);
    return [name2, known2 ? closedDays(name2, calendar, faults) : []];
  });
  const closed = new Map(calendars);
  const environments = raw.environments.map((environment, i) => {
    const where = `environments.${environment.name}`;
    const set2 = raw.evidence[environment.evidence];
    if (!set2)
      faults.push(
        `${where}.evidence: there is no set "${environment.evidence}" under "evidence"; there are: ${Object.keys(raw.evidence).join(", ")}`
      );
    if (i > 0 && environment.merge === "direct")
      faults.push(`${where}.merge: only the first environment may be written directly`);
    const approvals = requiredApprovals(environment.approvals ?? 0);
    if (environment.merge === "direct" && approvals.count > 0)
      faults.push(`${where}.approvals: a direct commit has no approvals`);
    if (approvals.from.length > 0 && !approvals.from.some((entry2) => entry2.includes("/"))) {
      const people = new Set(approvals.from.map((login) => login.toLowerCase())).size;
      if (people < approvals.count)
        faults.push(
          `${where}.approvals: ${approvals.count} are asked for, and "from" names ${people} ${people === 1 ? "person" : "people"}, so that nothing could ever enter; name more, a team, or ask for fewer`
        );
    }
    if (i === 0 && environment.soak !== void 0)
      faults.push(`${where}.soak: the first environment has no rung below to soak in`);
    for (const window of environment.windows ?? []) {
      if (!isTimeZone(window.zone))
        faults.push(`${where}.windows: "${window.zone}" is not an IANA time zone`);
      if (window.from >= window.to)
        faults.push(
          `${where}.windows: "from" (${window.from}) must be before "to" (${window.to}); split a window that passes midnight`
        );
    }
    const freezes = (environment.freezes ?? []).map((freeze) => {
      const [from, to] = spanOf([freeze.from, freeze.to], "to", `${where}.freezes`, faults);
      return { from, to, reason: freeze.reason };
    });
    for (const calendar of environment.calendars ?? []) {
      const days = closed.get(calendar);
      if (!days)
        faults.push(
          `${where}.calendars: there is no calendar "${calendar}"; there are: ${[...closed.keys()].join(", ") || "none"}`
        );
      freezes.push(...days ?? []);
    }
    if (environment.change === "required" && !raw["change-management"])
      faults.push(`${where}.change: "required" needs "change-management"`);
    if (environment.change === "required" && i === 0)
      faults.push(`${where}.change: a release enters the first environment; only a promotion has a change`);
    return {
      name: environment.name,
      from: names[i - 1],
      merge: environment.merge,
      evidence: (set2 ?? []).map(
        (entry2) => requiredEvidence(typeof entry2 === "string" ? { kind: entry2 } : entry2, i, names, faults)
      ),
      soakSeconds: environment.soak === void 0 ? 0 : seconds(environment.soak),
      approvals,
      rollback: rollbackOf(environment),
      reviewers: environment.reviewers ?? [],
      assignees: (environment.assignees ?? []).map(withoutAt),
      milestone: environment.milestone,
      emergency: environment.emergency && {
        skip: environment.emergency.skip,
        approvers: environment.emergency.approvers.map(withoutAt),
        longestSeconds: seconds(environment.emergency.for)
      },
      windows: environment.windows ?? [],
      freezes,
      change: environment.change
    };
  });
  const services = {};
  const places = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  for (const [name2, service] of Object.entries(raw.services)) {
    const targets = {};
    for (const [environment, target] of Object.entries(service.targets)) {
      const where = `services.${name2}.targets.${environment}`;
      if (!names.includes(environment))
        faults.push(`${where}: there is no environment "${environment}"; there are: ${names.join(", ")}`);
      const values = buildTargets(target);
      for (const value of values) {
        const place = JSON.stringify(value);
        const other = places.get(place);
        if (other) faults.push(`${where}: the same place is declared at ${other}`);
        places.set(place, where);
        const twin = files.get(value.file.toLowerCase());
        if (twin && twin.file !== value.file)
          faults.push(`${where}: "${value.file}" differs only in case from "${twin.file}" at ${twin.where}`);
        else files.set(value.file.toLowerCase(), { file: value.file, where });
      }
      targets[environment] = values;
    }
    services[name2] = {
      name: name2,
      image: service.image,
      source: sourceOf(service.source),
      targets
    };
  }
  if (raw.trust["trusted-root"] !== void 0 && raw.trust.sigstore !== void 0)
    faults.push('trust: "trusted-root" and "sigstore" both say whom to trust; keep one');
  const keys = policyKeys(raw.trust.keys ?? [], Object.keys(services), faults);
  const deciders = {
    keys,
    promoters: (raw.trust.promoters ?? []).map(decider),
    withdrawers: (raw.trust.withdrawers ?? []).map(decider)
  };
  if (raw.trust.builders === void 0)
    for (const service of Object.keys(services).filter(
      (name2) => !keys.some((key) => key.services.includes(name2))
    ))
      faults.push(`services.${service}: nobody may sign: there are no "trust.builders", and no key names it`);
  if (raw.trust.sigstore === "none") faults.push(...withoutSigstore(raw.trust, keys));
  const promoted = hasDeciders({ trust: deciders }, "promotion");
  const promotionStatement = raw["promotion-statement"] ?? (promoted ? "required" : "optional");
  const rollbackStatement = raw["rollback-statement"] ?? promotionStatement;
  for (const kind of ["promotion", "rollback"])
    if (raw[`${kind}-statement`] === "required" && !promoted)
      faults.push(
        `${kind}-statement: "required" needs "trust.promoters", or a key with "decisions: [promotion]": nobody else may sign a ${kind}`
      );
  return {
    digest: "",
    promotionStatement,
    rollbackStatement,
    trust: {
      issuer: raw.trust.issuer ?? DEFAULT_ISSUER,
      server: raw.trust.server ?? DEFAULT_SERVER,
      trustedRoot: raw.trust["trusted-root"],
      sigstore: raw.trust.sigstore ?? "public-good",
      builders: raw.trust.builders ?? [],
      ...deciders,
      triggers: raw.trust.triggers ?? ["push", "workflow_dispatch", "release"],
      runners: raw.trust.runners ?? ["github-hosted"]
    },
    changeManagement: changeManagementOf(raw, faults),
    notifications: { slack: slackChannels(raw, names, faults) },
    people: peopleOf(raw, faults),
    environments,
    services
  };
}
function requiredApprovals(raw) {
  const { count: count2, from = [], independent = true } = typeof raw === "number" ? { count: raw } : raw;
  return { count: count2, from: from.map(withoutAt), independent };
}
function peopleOf({ people = [] }, faults) {
  const holders = people.map(({ accounts }) => ({
    accounts: accounts.map((account) => typeof account === "string" ? withoutAt(account) : account)
  }));
  faults.push(...peopleFaults(holders));
  return holders;
}
function withoutAt(personOrTeam) {
  return personOrTeam.replace(/^@/, "");
}
function withoutSigstore(trust, keys) {
  const others = ["builders", "promoters", "withdrawers"].filter(
    (name2) => trust[name2] !== void 0
  );
  return [
    ...others.map(
      (name2) => `trust.${name2}: with "sigstore: none" no workflow can sign: nobody vouches for its certificate`
    ),
    ...keys.filter(({ transparencyLog, timestamp: timestamp2 }) => transparencyLog === "required" || timestamp2 === "required").map(
      ({ name: name2 }) => `trust.keys.${name2}: with "sigstore: none" there is neither a log nor a timestamp: "transparency-log" and "timestamp" must be none`
    )
  ];
}
function rollbackOf({ merge: merge2, soak, rollback = {} }) {
  const ran = rollback.soak ?? soak;
  return {
    merge: rollback.merge ?? (merge2 === "queue" ? "auto" : merge2),
    soakSeconds: ran === void 0 ? ROLLBACK_SOAK_SECONDS : seconds(ran),
    reach: rollback.reach ?? "last-good",
    evidenceAge: rollback["evidence-age"] ?? "reported",
    windows: rollback.windows ?? "reported"
  };
}
function changeManagementOf(raw, faults) {
  const servicenow = raw["change-management"]?.servicenow;
  if (!servicenow) return void 0;
  const { planned = DEFAULT_PLANNED, fields = {}, instance, ...rest } = servicenow;
  const where = "change-management.servicenow";
  if (rest.type === "standard" && rest.template === void 0)
    faults.push(`${where}.template: "type: standard" needs the sys_id of a standard change template`);
  if (rest.type === "normal" && rest.template !== void 0)
    faults.push(`${where}.template: only a change of "type: standard" is made from a template`);
  const own = Object.keys(fields).filter((field) => OWN_FIELDS.includes(field));
  if (own.length > 0) faults.push(`${where}.fields: Waybill or people write ${own.join(", ")}`);
  return { ...rest, instance: instance.replace(/\/$/, ""), plannedSeconds: seconds(planned), fields };
}
function slackChannels({ notifications }, names, faults) {
  return (notifications?.slack ?? []).map(({ channel, environments = names, events = [...noticeEvents] }) => {
    for (const environment of environments.filter((name2) => !names.includes(name2)))
      faults.push(
        `notifications.slack.${channel}.environments: there is no environment "${environment}"; there are: ${names.join(", ")}`
      );
    return { channel, environments, events };
  });
}
function decider({ source: source2, ...workflow }) {
  return source2 ? { ...workflow, source: sourceOf(source2) } : workflow;
}
function sourceOf({ "repository-id": repositoryId, ...rest }) {
  return { ...rest, repositoryId };
}
function requiredEvidence(entry2, rung, names, faults) {
  const { kind, builders, source: source2 } = entry2;
  const maxAgeSeconds = entry2["max-age"] === void 0 ? void 0 : seconds(entry2["max-age"]);
  const where = `environments.${names[rung]}.evidence`;
  for (const [of, keys] of Object.entries(CONDITIONS_OF))
    for (const key of of === kind ? [] : keys)
      if (entry2[key] !== void 0) faults.push(`${where}: "${key}" is for "kind: ${of}", not for ${kind}`);
  if (kind !== "summary")
    return {
      kind,
      maxAgeSeconds,
      policyDigests: entry2["policy-digests"],
      formats: entry2.formats,
      minimumComponents: entry2["minimum-components"],
      minimumTests: entry2["minimum-tests"]
    };
  const environment = entry2.environment ?? names[rung - 1];
  if (environment === void 0 || !names.slice(0, rung).includes(environment))
    faults.push(
      `${where}: a summary is of a rung below; ${rung === 0 ? "there is none below the first" : `there are: ${names.slice(0, rung).join(", ")}`}`
    );
  return { kind, maxAgeSeconds, environment, builders, source: source2 && sourceOf(source2) };
}
function seconds(duration) {
  const unit = { s: 1, m: 60, h: 3600, d: 86400 }[duration.at(-1) ?? "s"] ?? 1;
  return Number(duration.slice(0, -1)) * unit;
}
function isTimeZone(zone) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone.includes("/") || zone === "UTC";
  } catch {
    return false;
  }
}
function invalid(name2, texts, file2 = "") {
  const lineOf = yamlLines(file2);
  const faults = [...new Set(texts)].map((text3) => {
    const [, place, key] = FAULT.exec(text3) ?? [];
    const line = lineOf([...place?.split(".") ?? [], ...key === void 0 ? [] : [key]]);
    return line === void 0 ? { text: text3 } : { text: text3, line };
  });
  const shown2 = faults.slice(0, MAX_FAULTS).map(({ text: text3, line }) => `  - ${text3}${line === void 0 ? "" : ` (line ${line})`}`);
  if (faults.length > MAX_FAULTS) shown2.push(`  - and ${faults.length - MAX_FAULTS} more`);
  return errors2.POLICY_INVALID({
    message: `${name2} is not a valid delivery policy:
${shown2.join("\n")}`,
    where: name2,
    details: { faults }
  });
}
var CONDITIONS_OF, DEFAULT_ISSUER, DEFAULT_SERVER, last, ROLLBACK_SOAK_SECONDS, OWN_FIELDS, DEFAULT_PLANNED, FAULT, MAX_FAULTS;
var init_delivery_policy = __esm({
  "packages/policy/src/delivery-policy.ts"() {
    "use strict";
    init_src();
    init_yaml();
    init_calendar();
    init_errors3();
    init_lookup();
    init_notice_events();
    init_people();
    init_schema_faults();
    init_target();
    init_trusted_keys();
    CONDITIONS_OF = {
      gate: ["policy-digests"],
      sbom: ["formats", "minimum-components"],
      tests: ["minimum-tests"],
      summary: ["environment", "builders", "source"]
    };
    DEFAULT_ISSUER = "https://token.actions.githubusercontent.com";
    DEFAULT_SERVER = "https://github.com";
    ROLLBACK_SOAK_SECONDS = 3600;
    OWN_FIELDS = [
      "short_description",
      "description",
      "justification",
      "risk_impact_analysis",
      "implementation_plan",
      "backout_plan",
      "start_date",
      "end_date",
      "correlation_id",
      "correlation_display",
      "type",
      "state",
      "approval",
      "close_code",
      "close_notes"
    ];
    DEFAULT_PLANNED = "72h";
    FAULT = /^(?:the file|([^:\s]+)): (?:unknown key "([^"]+)")?/;
    MAX_FAULTS = 20;
  }
});

// packages/policy/src/index.ts
var init_src2 = __esm({
  "packages/policy/src/index.ts"() {
    "use strict";
    init_delivery_policy();
  }
});

// actions/check-manifests/src/errors.ts
var errors3;
var init_errors4 = __esm({
  "actions/check-manifests/src/errors.ts"() {
    "use strict";
    init_src();
    errors3 = defineErrors({
      MANIFEST_SETTINGS_MISSING: {
        kind: "user",
        summary: "The base of the change has no settings that say how rendered manifests are judged.",
        fix: "add the settings by a pull request of its own first: they are read from the base alone"
      },
      MANIFEST_SETTINGS_INVALID: {
        kind: "user",
        summary: "The settings for judging rendered manifests have a fault.",
        fix: "correct the key that the message names; docs/manifest-checks.md lists all keys"
      },
      MANIFEST_POLICY_MISSING: {
        kind: "user",
        summary: "The base of the change has no delivery policy, which says where the overlays are.",
        fix: 'correct the input "policy", or add the delivery policy by a pull request of its own first'
      },
      MANIFESTS_REFUSED: {
        kind: "user",
        summary: "A checker has something against the rendered manifests.",
        fix: "see the table in the job summary; correct the manifests, or the rule by a pull request of its own"
      },
      MANIFESTS_INDETERMINATE: {
        kind: "user",
        summary: "The rendered manifests could not be judged in full, which is never taken for a pass.",
        fix: "mend what the reasons name, then run again"
      },
      MANIFEST_TREE_TOO_LARGE: {
        kind: "user",
        summary: "A checkout has more files, or a larger one, than are compared.",
        fix: "keep what is no configuration out of the config repository"
      }
    });
  }
});

// actions/check-manifests/src/tree.ts
function readTree(root) {
  const files = /* @__PURE__ */ new Map();
  const links = /* @__PURE__ */ new Set();
  const open = [""];
  for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
    for (const entry2 of (0, import_node_fs4.readdirSync)((0, import_node_path3.join)(root, folder), { withFileTypes: true })) {
      if (folder === "" && entry2.name === ".git") continue;
      const path2 = folder === "" ? entry2.name : `${folder}/${entry2.name}`;
      if (entry2.isDirectory()) open.push(path2);
      else if (entry2.isSymbolicLink()) {
        links.add(path2);
        files.set(path2, sha256Hex(`link ${(0, import_node_fs4.readlinkSync)((0, import_node_path3.join)(root, path2))}`));
      } else files.set(path2, digestOf(root, path2));
      if (files.size > MAX_FILES)
        throw errors3.MANIFEST_TREE_TOO_LARGE({ message: `${root} has more than ${MAX_FILES} files` });
    }
  }
  return { root, files, links };
}
function digestOf(root, path2) {
  const { size } = (0, import_node_fs4.lstatSync)((0, import_node_path3.join)(root, path2));
  if (size > MAX_FILE_BYTES)
    throw errors3.MANIFEST_TREE_TOO_LARGE({
      message: `${path2} has ${size} bytes; at most ${MAX_FILE_BYTES} are read`,
      where: path2
    });
  return sha256Hex((0, import_node_fs4.readFileSync)((0, import_node_path3.join)(root, path2)));
}
function changedPaths(base, head) {
  return [.../* @__PURE__ */ new Set([...base.files.keys(), ...head.files.keys()])].filter((path2) => base.files.get(path2) !== head.files.get(path2)).sort();
}
var import_node_fs4, import_node_path3, MAX_FILES, MAX_FILE_BYTES;
var init_tree = __esm({
  "actions/check-manifests/src/tree.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path3 = require("node:path");
    init_src();
    init_errors4();
    MAX_FILES = 2e5;
    MAX_FILE_BYTES = 32 * 1024 * 1024;
  }
});

// actions/check-manifests/src/charts.ts
function touchedCharts({ charts, tests: folder }, { base, head }) {
  const changed = changedPaths(base, head);
  return charts.filter((path2) => changed.some((file2) => file2.startsWith(`${path2}/`))).filter((path2) => filesBelow(head, path2).length > 0).map((path2) => {
    const tests = filesBelow(base, `${path2}/${folder}`).filter((file2) => TEST_FILE.test(file2));
    return { path: path2, tests, problem: problemOf({ path: path2, tests }, folder, { base, head }) };
  });
}
function problemOf({ path: path2, tests }, folder, { base, head }) {
  const link = [
    ...filesBelow(head, path2).filter((file2) => head.links.has(file2)),
    ...filesBelow(base, `${path2}/${folder}`).filter((file2) => base.links.has(file2))
  ][0];
  if (link !== void 0) return `${path2}: ${link} is a link, which is not followed`;
  if (tests.length === 0)
    return `${path2} has no test (${folder}/*_test.yaml) in the base; add it by a pull request of its own first`;
  return void 0;
}
function assembleChart({ path: path2 }, tests, { base, head }, folder) {
  const own = filesBelow(head, path2).filter((file2) => !file2.startsWith(`${path2}/${tests}/`));
  for (const [tree, files] of [
    [head, own],
    [base, filesBelow(base, `${path2}/${tests}`)]
  ])
    for (const file2 of files) {
      const copy = (0, import_node_path4.join)(folder, (0, import_node_path4.relative)(path2, file2));
      (0, import_node_fs5.mkdirSync)((0, import_node_path4.dirname)(copy), { recursive: true });
      (0, import_node_fs5.cpSync)((0, import_node_path4.join)(tree.root, file2), copy);
    }
  const before = new Set(filesIn(folder));
  return {
    folder,
    place: (test) => (0, import_node_path4.join)(folder, (0, import_node_path4.relative)(path2, test)),
    added: () => filesIn(folder).filter((file2) => !before.has(file2))
  };
}
function filesBelow(tree, folder) {
  return [...tree.files.keys()].filter((file2) => file2.startsWith(`${folder}/`)).sort();
}
function filesIn(folder) {
  return (0, import_node_fs5.readdirSync)(folder, { withFileTypes: true, recursive: true }).filter((entry2) => entry2.isFile()).map((entry2) => (0, import_node_path4.relative)(folder, (0, import_node_path4.join)(entry2.parentPath, entry2.name))).sort();
}
var import_node_fs5, import_node_path4, TEST_FILE;
var init_charts = __esm({
  "actions/check-manifests/src/charts.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path4 = require("node:path");
    init_tree();
    TEST_FILE = /_test\.ya?ml$/;
  }
});

// actions/check-manifests/src/check.ts
function saidBy({ code, stdout, stderr }) {
  return `it ended with code ${code}: ${(stderr.trim() || stdout.trim() || "nothing printed").slice(0, 400)}`;
}
function unjudged(checker, problems) {
  return { checker, verdict: "indeterminate", looked: "nothing", objections: [], warnings: [], problems };
}
function verdictOf({ objections, problems }) {
  return objections.length > 0 ? "fail" : problems.length > 0 ? "indeterminate" : "pass";
}
function inOrder(result) {
  return {
    ...result,
    objections: ordered(result.objections),
    warnings: ordered(result.warnings),
    problems: [...result.problems].sort()
  };
}
function ordered(objections) {
  const keyOf = ({ root, rule, resource: resource2, text: text3 }) => [root, rule, resource2, text3].join("\0");
  return [...objections].sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
}
var init_check = __esm({
  "actions/check-manifests/src/check.ts"() {
    "use strict";
  }
});

// actions/check-manifests/src/checkers/conftest.ts
async function conftest(settings, rendered, run, place) {
  const result = await run([
    "test",
    "--output",
    "json",
    "--no-color",
    "--parser",
    "yaml",
    ...settings.policies.flatMap((path2) => ["--policy", place(path2)]),
    ...settings.namespaces.flatMap((namespace) => ["--namespace", namespace]),
    ...rendered.map(({ file: file2 }) => file2)
  ]);
  const entries = entriesIn(result.stdout);
  if (!entries) return unjudged("Conftest", [`Conftest gave no report; ${saidBy(result)}`]);
  const roots = new Map(rendered.map(({ file: file2, root }) => [file2, root]));
  const objections = [];
  const warnings = [];
  const problems = [];
  const evaluated = /* @__PURE__ */ new Map();
  for (const {
    filename,
    namespace,
    successes,
    failures = [],
    warnings: warned = [],
    exceptions = []
  } of entries) {
    const root = roots.get(filename) ?? filename;
    const spoken = (message) => ({
      root,
      rule: ruleOf(message, namespace),
      resource: "",
      text: message.msg
    });
    objections.push(...failures.map(spoken));
    warnings.push(...warned.map(spoken));
    warnings.push(
      ...exceptions.map((each2) => ({ ...spoken(each2), text: `excepted by the rules: ${each2.msg}` }))
    );
    const key = `${filename}
${namespace}`;
    const rules = successes + failures.length + warned.length + exceptions.length;
    evaluated.set(key, (evaluated.get(key) ?? 0) + rules);
  }
  for (const { file: file2, root } of rendered)
    for (const namespace of settings.namespaces)
      if ((evaluated.get(`${file2}
${namespace}`) ?? 0) === 0)
        problems.push(`${root}: no rule of the namespace "${namespace}" was evaluated`);
  const total = [...evaluated.values()].reduce((sum, count2) => sum + count2, 0);
  return {
    checker: "Conftest",
    verdict: verdictOf({ objections, problems }),
    looked: `${total} evaluations in ${settings.namespaces.join(", ")}`,
    objections,
    warnings,
    problems
  };
}
function ruleOf({ metadata }, namespace) {
  const name2 = metadata?.rule_id ?? metadata?.id;
  return typeof name2 === "string" ? `${namespace}.${name2}` : namespace;
}
function entriesIn(text3) {
  try {
    const value = JSON.parse(text3);
    const whole = Array.isArray(value) && value.every((entry2) => typeof entry2?.filename === "string" && Number.isSafeInteger(entry2.successes));
    return whole ? value : void 0;
  } catch {
    return void 0;
  }
}
var init_conftest = __esm({
  "actions/check-manifests/src/checkers/conftest.ts"() {
    "use strict";
    init_check();
  }
});

// library:saxes
var require_saxes = __commonJS({
  "library:saxes"(exports2, module2) {
    module2.exports = require("./saxes.cjs")["saxes"];
  }
});

// packages/evidence/src/predicates/junit.ts
async function parseJunit(text3) {
  const { SaxesParser } = await Promise.resolve().then(() => __toESM(require_saxes(), 1));
  const report = { passed: [], failed: [], said: [], skipped: 0 };
  let stated2 = 0;
  const path2 = [];
  let current;
  let fault2;
  const parser = new SaxesParser();
  const fail = (message) => {
    fault2 ??= new JunitFault(message);
  };
  parser.on("error", (error2) => fail(`the XML is not well-formed: ${error2.message}`));
  parser.on("doctype", () => fail("it has a document type declaration; reports have none"));
  parser.on("opentag", (tag) => {
    if (path2.length >= MAX_DEPTH) return fail(`elements are nested deeper than ${MAX_DEPTH}`);
    const attribute = (name2) => {
      const value = tag.attributes[name2];
      return typeof value === "string" ? value : "";
    };
    if (path2.length === 0 && !SUITES.includes(tag.name))
      fail(`the root element is "${tag.name.slice(0, 60)}", not testsuites or testsuite`);
    if (SUITES.includes(tag.name))
      stated2 = Math.max(stated2, count(attribute("failures")) + count(attribute("errors")));
    if (tag.name === "testcase") {
      const states = [attribute("status"), attribute("result")];
      current = {
        name: [attribute("classname"), attribute("name")].filter((part) => part !== "").join("."),
        outcome: states.some((state) => FAILED.test(state)) ? "failed" : states.some((state) => NOT_RUN.test(state)) ? "skipped" : "passed",
        said: ""
      };
    } else if (current && path2.at(-1) === "testcase") {
      if (FAILURES.includes(tag.name)) {
        current.outcome = "failed";
        current.said ||= attribute("message");
      } else if (["skipped", "disabled"].includes(tag.name) && current.outcome === "passed")
        current.outcome = "skipped";
    } else if (FAILURES.includes(tag.name) && SUITES.includes(path2.at(-1) ?? "")) {
      report.failed.push("a suite as a whole");
      report.said.push(attribute("message").slice(0, MAX_SAID_CHARS));
    }
    path2.push(tag.name);
  });
  const hear = (text4) => {
    if (current?.outcome === "failed" && FAILURES.includes(path2.at(-1) ?? ""))
      current.said = `${current.said} ${text4}`.slice(0, MAX_SAID_CHARS);
  };
  parser.on("text", hear);
  parser.on("cdata", hear);
  parser.on("closetag", (tag) => {
    path2.pop();
    if (tag.name !== "testcase" || !current) return;
    if (current.outcome === "skipped") report.skipped++;
    else report[current.outcome].push(current.name || "unnamed");
    if (current.outcome === "failed") report.said.push(current.said.replace(/\s+/g, " ").trim());
    current = void 0;
  });
  try {
    parser.write(text3).close();
  } catch (error2) {
    fail(error2 instanceof Error ? error2.message : String(error2));
  }
  if (fault2) throw fault2;
  if (stated2 > 0 && report.failed.length === 0) {
    report.failed.push(`${stated2} failures that the report states without naming them`);
    report.said.push("");
  }
  return report;
}
function count(text3) {
  return /^\d{1,9}$/.test(text3) ? Number(text3) : 0;
}
var JunitFault, MAX_DEPTH, MAX_SAID_CHARS, SUITES, FAILURES, FAILED, NOT_RUN;
var init_junit = __esm({
  "packages/evidence/src/predicates/junit.ts"() {
    "use strict";
    JunitFault = class extends Error {
    };
    MAX_DEPTH = 64;
    MAX_SAID_CHARS = 400;
    SUITES = ["testsuites", "testsuite"];
    FAILURES = ["failure", "error"];
    FAILED = /^(?:fail(?:ed|ure)?|error|broken|crashed|timeout)$/i;
    NOT_RUN = /^(?:not[-_ ]?run|skipped|disabled|ignored|suppressed)$/i;
  }
});

// actions/check-manifests/src/checkers/helm-unittest.ts
async function helmUnittest(charts, ports) {
  const objections = [];
  const warnings = [];
  const problems = [];
  let total = 0;
  for (const chart of charts) {
    if (chart.problem !== void 0) {
      problems.push(chart.problem);
      continue;
    }
    const assembled = ports.assemble(chart);
    for (const test of chart.tests) {
      const result = await ports.run([
        "--strict",
        "--with-subchart=false",
        "--output-type",
        "JUnit",
        "--file",
        assembled.place(test),
        assembled.folder
      ]);
      const report = await reportIn(result.report);
      if (typeof report === "string" || report === void 0) {
        problems.push(`${test}: no report of test cases${report ? `: ${report}` : ""}; ${saidBy(result)}`);
        continue;
      }
      const ran = report.passed.length + report.failed.length;
      total += ran;
      if (ran === 0) problems.push(`${test}: no test case was run; ${saidBy(result)}`);
      const about = { root: chart.path, rule: test.slice(chart.path.length + 1), resource: "" };
      objections.push(
        ...report.failed.map((name2, i) => ({
          ...about,
          text: [name2, report.said[i]].filter(Boolean).join(": ")
        }))
      );
      if (report.skipped > 0)
        warnings.push({
          ...about,
          text: `${report.skipped} of its test cases are skipped by the test itself`
        });
    }
    problems.push(
      ...assembled.added().map((file2) => `${chart.path}/${file2} is not in the base, so that there was nothing to compare with`)
    );
  }
  return {
    checker: "helm-unittest",
    verdict: verdictOf({ objections, problems }),
    looked: `${total} test cases of ${charts.length} ${charts.length === 1 ? "chart" : "charts"}`,
    objections,
    warnings,
    problems
  };
}
async function reportIn(text3) {
  if (text3 === void 0) return void 0;
  try {
    return await parseJunit(text3);
  } catch (error2) {
    if (error2 instanceof JunitFault) return error2.message;
    throw error2;
  }
}
var init_helm_unittest = __esm({
  "actions/check-manifests/src/checkers/helm-unittest.ts"() {
    "use strict";
    init_junit();
    init_check();
  }
});

// actions/check-manifests/src/checkers/kubeconform.ts
async function kubeconform(settings, rendered, run, place) {
  const schemas2 = settings.schemas.flatMap((schema4) => [
    "-schema-location",
    schema4 === "default" || schema4.startsWith("https://") ? schema4 : place(schema4)
  ]);
  const skipped = settings.withoutSchema.length > 0 ? ["-skip", settings.withoutSchema.join(",")] : [];
  const result = await run([
    "-strict",
    "-verbose",
    "-output",
    "json",
    "-kubernetes-version",
    settings.kubernetes,
    ...schemas2,
    ...skipped,
    ...rendered.map(({ file: file2 }) => file2)
  ]);
  const report = reportIn2(result.stdout);
  if (!report) return unjudged("kubeconform", [`kubeconform gave no report; ${saidBy(result)}`]);
  const roots = new Map(rendered.map(({ file: file2, root }) => [file2, root]));
  const objections = [];
  const problems = [];
  const seen = /* @__PURE__ */ new Map();
  let left = 0;
  for (const { filename, kind, name: name2, status, msg } of report.resources) {
    const root = roots.get(filename) ?? filename;
    seen.set(filename, (seen.get(filename) ?? 0) + 1);
    const resource2 = `${kind} ${name2}`.trim();
    if (status === "statusInvalid") objections.push({ root, rule: "schema", resource: resource2, text: msg });
    else if (status === "statusError") problems.push(`${root}, ${resource2}: ${msg}`);
    else if (status === "statusSkipped") left++;
    else if (status !== "statusValid") problems.push(`${root}, ${resource2}: unknown status ${status}`);
  }
  for (const { file: file2, root, count: count2 } of rendered) {
    const found = seen.get(file2) ?? 0;
    if (found < count2) problems.push(`${root}: kubeconform looked at ${found} of ${count2} resources`);
  }
  const total = report.resources.length;
  return {
    checker: "kubeconform",
    verdict: verdictOf({ objections, problems }),
    looked: `${total - left} of ${total} resources against Kubernetes ${settings.kubernetes}${left > 0 ? `; ${left} of kinds without a schema` : ""}`,
    objections,
    warnings: [],
    problems
  };
}
function reportIn2(text3) {
  try {
    const value = JSON.parse(text3);
    return Array.isArray(value?.resources) ? value : void 0;
  } catch {
    return void 0;
  }
}
var init_kubeconform = __esm({
  "actions/check-manifests/src/checkers/kubeconform.ts"() {
    "use strict";
    init_check();
  }
});

// actions/check-manifests/src/checkers/kyverno.ts
async function kyverno(folder, files, rendered, run) {
  const { rules, faults } = declaredRules(files);
  const out = unjudged("Kyverno", faults);
  if (faults.length > 0) return out;
  let resources = 0;
  let applied = Number.POSITIVE_INFINITY;
  for (const each2 of rendered) {
    const [told, report] = [
      await run(["apply", folder, "--resource", each2.file]),
      await run(["apply", folder, "--resource", each2.file, "--policy-report"])
    ];
    const counts = countsIn(told);
    if (!counts) {
      out.problems.push(`${each2.root}: Kyverno did not say what it applied; ${saidBy(told)}`);
      continue;
    }
    if (counts.rules < rules)
      out.problems.push(
        `${each2.root}: Kyverno applied ${counts.rules} rules, the files declare ${rules}: it could not read a policy`
      );
    if (counts.resources < each2.count)
      out.problems.push(`${each2.root}: Kyverno looked at ${counts.resources} of ${each2.count} resources`);
    resources += counts.resources;
    applied = Math.min(applied, counts.rules);
    judge(each2, report, counts.against, out);
  }
  out.looked = Number.isFinite(applied) ? `${resources} resources, ${applied} rules` : "nothing";
  out.verdict = verdictOf(out);
  return out;
}
function judge(rendered, report, against, out) {
  const entries = entriesIn2(report);
  if (!entries) {
    out.problems.push(`${rendered.root}: Kyverno gave no report; ${saidBy(report)}`);
    return;
  }
  let found = 0;
  for (const { policy, rule = "", result, message = "", resources = [] } of entries) {
    const [resource2] = resources;
    const where = resource2 ? [resource2.namespace, resource2.name].filter(Boolean).join("/") : "";
    const spoken = {
      root: rendered.root,
      rule: `${policy}/${rule}`,
      resource: resource2 ? `${resource2.kind ?? ""} ${where}`.trim() : "",
      text: message
    };
    if (result === "fail") out.objections.push(spoken);
    else if (result === "warn") out.warnings.push(spoken);
    else if (result === "error") out.problems.push(`${rendered.root}, ${spoken.rule}: ${message}`);
    else if (result !== "pass" && result !== "skip")
      out.problems.push(`${rendered.root}, ${spoken.rule}: unknown result ${result}`);
    if (result === "fail" || result === "error") found++;
  }
  if (found < against)
    out.problems.push(`${rendered.root}: Kyverno counts ${against} failures, its report has ${found}`);
}
function countsIn({ stdout }) {
  const [, rules, resources] = APPLYING.exec(stdout) ?? [];
  const [, failed, broken] = COUNTS.exec(stdout) ?? [];
  if (rules === void 0 || failed === void 0) return void 0;
  return { rules: Number(rules), resources: Number(resources), against: Number(failed) + Number(broken) };
}
function entriesIn2({ stdout, code }) {
  if (stdout.trim() === "") return code === 0 ? [] : void 0;
  const entries = [];
  for (const document of parseAllDocuments(stdout, { logLevel: "silent" })) {
    if (document.errors.length > 0) return void 0;
    const report = document.toJS();
    if (report === null) continue;
    if (report.kind !== "ClusterPolicyReport" && report.kind !== "PolicyReport") return void 0;
    entries.push(...report.results ?? []);
  }
  return entries;
}
function declaredRules(files) {
  const faults = [];
  let rules = 0;
  for (const { path: path2, text: text3 } of files) {
    for (const document of parseAllDocuments(text3, { logLevel: "silent" })) {
      if (document.errors.length > 0) {
        faults.push(`${path2} is not valid YAML`);
        continue;
      }
      const policy = document.toJS();
      if (policy === null) continue;
      const declared = policy.spec?.rules;
      if (policy.kind !== "ClusterPolicy" && policy.kind !== "Policy" || !Array.isArray(declared) || declared.length === 0)
        faults.push(`${path2} holds something else than a ClusterPolicy or Policy with rules`);
      else rules += declared.length;
    }
  }
  if (rules === 0 && faults.length === 0) faults.push("the settings name no file with a rule of Kyverno");
  return { rules, faults };
}
var APPLYING, COUNTS;
var init_kyverno = __esm({
  "actions/check-manifests/src/checkers/kyverno.ts"() {
    "use strict";
    init_dist();
    init_check();
    APPLYING = /^Applying (\d+) policy rule\(s\) to (\d+) resource\(s\)/m;
    COUNTS = /^pass: \d+, fail: (\d+), warn: \d+, error: (\d+), skip: \d+/m;
  }
});

// actions/check-manifests/src/overlays.ts
function rootOf(file2, files) {
  for (let folder = import_node_path5.posix.dirname(file2); ; folder = import_node_path5.posix.dirname(folder)) {
    if (kustomizationIn(folder, files) !== void 0) return { kind: "overlay", path: folder };
    if (folder === ".") return { kind: "manifest", path: file2 };
  }
}
function kustomizationIn(folder, files) {
  return KUSTOMIZATION_FILES.map((name2) => import_node_path5.posix.join(folder, name2)).find((path2) => files.has(path2));
}
function readsAny(root, changed, files) {
  if (root.kind === "manifest") return changed.has(root.path);
  const seen = /* @__PURE__ */ new Set();
  const open = [root.path];
  for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    for (const path2 of changed) if (isBelow(path2, folder)) return true;
    const file2 = kustomizationIn(folder, files);
    if (file2 === void 0) continue;
    for (const text3 of textsOf(files.text(file2))) {
      const path2 = import_node_path5.posix.normalize(import_node_path5.posix.join(folder, text3));
      if (path2.startsWith("..") || import_node_path5.posix.isAbsolute(text3)) continue;
      if (changed.has(path2)) return true;
      if (kustomizationIn(path2, files) !== void 0) open.push(path2);
    }
  }
  return false;
}
function isBelow(path2, folder) {
  return folder === "." || path2.startsWith(`${folder}/`);
}
function textsOf(content) {
  const texts = [];
  const open = parseAllDocuments(content, { logLevel: "silent" }).flatMap((document) => {
    try {
      return [document.toJS({ maxAliasCount: 100 })];
    } catch {
      return [];
    }
  });
  for (let value = open.pop(); open.length > 0 || value !== void 0; value = open.pop()) {
    if (typeof value === "string") texts.push(value, value.slice(value.indexOf("=") + 1));
    else if (typeof value === "object" && value !== null) open.push(...Object.values(value));
  }
  return texts;
}
var import_node_path5, KUSTOMIZATION_FILES;
var init_overlays = __esm({
  "actions/check-manifests/src/overlays.ts"() {
    "use strict";
    import_node_path5 = require("node:path");
    init_dist();
    KUSTOMIZATION_FILES = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
  }
});

// packages/gitops/src/errors.ts
var errors4;
var init_errors5 = __esm({
  "packages/gitops/src/errors.ts"() {
    "use strict";
    init_src();
    errors4 = defineErrors({
      DIGEST_FORMAT: {
        kind: "user",
        summary: "An image was not named by its digest, or the digest is not of the one allowed form.",
        fix: "name the image as registry/repository@sha256:\u2026 with 64 lower-case hexadecimal digits; a tag can be moved and is refused"
      },
      TAG_MUTABLE: {
        kind: "user",
        summary: "The tag that is to stand beside a digest is one that is moved by custom, such as latest or the name of a branch.",
        fix: "name the image by its digest alone, or with a tag that belongs to this build"
      },
      TARGET_OUTSIDE: {
        kind: "user",
        summary: "The file of a target is not a plain path to a regular file inside the config repository, or its value belongs to another environment.",
        fix: 'declare a path from the root of the config repository, without "..", links, submodules, empty parts or a leading slash'
      },
      TARGET_PATH: {
        kind: "user",
        summary: "The path of a target inside its file is not of an allowed form.",
        fix: "join keys by dots; take an entry of a list by its index or by [key=value]"
      },
      TARGET_FILE_MISSING: {
        kind: "user",
        summary: "The file of a target does not exist in the config repository.",
        fix: "commit the file to the config repository first, or correct the target in the delivery policy"
      },
      TARGET_NOT_FOUND: {
        kind: "user",
        summary: "The file of a target does not hold the declared value.",
        fix: "add the entry to the file, or correct the target in the delivery policy"
      },
      TARGET_AMBIGUOUS: {
        kind: "user",
        summary: "The declared value stands more than once, or changing it would change other values too.",
        fix: "leave one entry only, written out in its own place: no duplicate key, no second match, no alias"
      },
      TARGET_UNREADABLE: {
        kind: "user",
        summary: "The file of a target is not valid YAML in UTF-8, or is beyond the limits.",
        fix: "correct the file at the line named above"
      },
      TARGET_TEMPLATE: {
        kind: "user",
        summary: "The file of a target is a template, not YAML: what it renders to depends on other files.",
        fix: "declare the values file that the template reads as the target"
      },
      TARGET_FORM: {
        kind: "user",
        summary: "The declared value is there, but is not an image reference or a digest that can be replaced.",
        fix: "write a digest or an image reference as one plain or quoted scalar"
      },
      TARGETS_DISAGREE: {
        kind: "user",
        summary: "The places of one service in one environment hold different digests: something has written only some of them.",
        fix: "make the places named above equal by a pull request to the config repository, to the digest that is meant; then run again"
      },
      TARGET_IMAGE_MISMATCH: {
        kind: "user",
        summary: "The file names another image at the declared place than the one that is to be written.",
        fix: "correct the image in the file or in the delivery policy: a digest belongs to one repository of the registry"
      },
      EDIT_UNPROVEN: {
        kind: "bug",
        summary: "An edit did not prove itself: more than the declared value would have changed. Nothing was written.",
        fix: "open an issue with the file and the target"
      },
      ORDER_FORMAT: {
        kind: "user",
        summary: "The order of a build is not one to four whole numbers joined by dots.",
        fix: "use run number and attempt, such as 128.1, or seconds since 1970"
      },
      TRAILER_FORMAT: {
        kind: "user",
        summary: "A value does not fit into a commit trailer.",
        fix: "correct the value: one line, of the form named above"
      }
    });
  }
});

// packages/gitops/src/cluster-tokens.ts
var init_cluster_tokens = __esm({
  "packages/gitops/src/cluster-tokens.ts"() {
    "use strict";
  }
});

// packages/gitops/src/cluster-grammar.ts
var init_cluster_grammar = __esm({
  "packages/gitops/src/cluster-grammar.ts"() {
    "use strict";
    init_cluster_tokens();
  }
});

// packages/gitops/src/reading.ts
var init_reading = __esm({
  "packages/gitops/src/reading.ts"() {
    "use strict";
    init_cluster_tokens();
  }
});

// packages/gitops/src/documents.ts
var MAX_FILE_CHARS;
var init_documents = __esm({
  "packages/gitops/src/documents.ts"() {
    "use strict";
    init_dist();
    init_cluster_grammar();
    init_errors5();
    init_reading();
    MAX_FILE_CHARS = 8 * 1024 * 1024;
  }
});

// packages/gitops/src/nested.ts
var init_nested = __esm({
  "packages/gitops/src/nested.ts"() {
    "use strict";
    init_documents();
  }
});

// packages/gitops/src/nodes.ts
var init_nodes = __esm({
  "packages/gitops/src/nodes.ts"() {
    "use strict";
    init_dist();
  }
});

// packages/gitops/src/target.ts
var init_target2 = __esm({
  "packages/gitops/src/target.ts"() {
    "use strict";
    init_errors5();
  }
});

// packages/gitops/src/descend.ts
var init_descend = __esm({
  "packages/gitops/src/descend.ts"() {
    "use strict";
    init_dist();
    init_errors5();
    init_nested();
    init_nodes();
    init_target2();
  }
});

// packages/gitops/src/image.ts
var DIGEST, MUTABLE_TAGS;
var init_image = __esm({
  "packages/gitops/src/image.ts"() {
    "use strict";
    init_errors5();
    DIGEST = /^sha256:[0-9a-f]{64}$/;
    MUTABLE_TAGS = new Set(
      "latest main master trunk head develop development dev edge nightly next canary snapshot stable release staging stage test testing qa uat prod production live current default".split(
        " "
      )
    );
  }
});

// packages/gitops/src/walk.ts
var init_walk = __esm({
  "packages/gitops/src/walk.ts"() {
    "use strict";
    init_dist();
    init_descend();
    init_nodes();
  }
});

// packages/gitops/src/candidates.ts
var init_candidates = __esm({
  "packages/gitops/src/candidates.ts"() {
    "use strict";
    init_src();
    init_dist();
    init_descend();
    init_documents();
    init_image();
    init_nodes();
    init_target2();
    init_walk();
  }
});

// packages/gitops/src/diff.ts
function lineDiff(before, after) {
  if (before === after) return "";
  const [a, b] = [before.split("\n"), after.split("\n")];
  const hunks = lineByLine(a, b) ?? [wholeHunk(a, b)];
  const shown2 = (line) => line.replace(/\r$/, "");
  return hunks.flatMap(({ from, into, out, add }) => [
    `@@ -${range(from, out.length)} +${range(into, add.length)} @@`,
    ...out.map((line) => `-${shown2(line)}`),
    ...add.map((line) => `+${shown2(line)}`)
  ]).join("\n");
}
function lineByLine(a, b) {
  const hunks = [];
  let missing = b.length - a.length;
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [old, now] = [a[i], b[j]];
    if (old !== void 0 && old === now) {
      i++;
      j++;
      continue;
    }
    const last2 = hunks.at(-1);
    const hunk = last2 && last2.from + last2.out.length === i && last2.into + last2.add.length === j ? last2 : { from: i, into: j, out: [], add: [] };
    if (hunk !== last2) hunks.push(hunk);
    if (now === void 0) return void 0;
    hunk.add.push(now);
    j++;
    const inserted = missing > 0 && (old === void 0 || b[j] === old);
    if (inserted) missing--;
    else if (old === void 0) return void 0;
    else {
      hunk.out.push(old);
      i++;
    }
  }
  return missing === 0 ? hunks : void 0;
}
function wholeHunk(a, b) {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  return { from: head, into: head, out: a.slice(head, a.length - tail), add: b.slice(head, b.length - tail) };
}
function range(start, length) {
  if (length === 1) return String(start + 1);
  return `${length === 0 ? start : start + 1},${length}`;
}
var init_diff = __esm({
  "packages/gitops/src/diff.ts"() {
    "use strict";
  }
});

// packages/gitops/src/agreement.ts
var NOTHING_RELEASED;
var init_agreement = __esm({
  "packages/gitops/src/agreement.ts"() {
    "use strict";
    init_errors5();
    init_target2();
    NOTHING_RELEASED = `sha256:${"0".repeat(64)}`;
  }
});

// packages/gitops/src/slots.ts
var init_slots = __esm({
  "packages/gitops/src/slots.ts"() {
    "use strict";
    init_dist();
    init_descend();
    init_nodes();
  }
});

// packages/gitops/src/argocd.ts
var init_argocd = __esm({
  "packages/gitops/src/argocd.ts"() {
    "use strict";
    init_dist();
    init_descend();
    init_errors5();
    init_image();
    init_nodes();
    init_slots();
    init_target2();
  }
});

// packages/gitops/src/flux-marker.ts
var init_flux_marker = __esm({
  "packages/gitops/src/flux-marker.ts"() {
    "use strict";
    init_dist();
    init_descend();
    init_slots();
    init_walk();
  }
});

// packages/gitops/src/locate.ts
var init_locate = __esm({
  "packages/gitops/src/locate.ts"() {
    "use strict";
    init_dist();
    init_argocd();
    init_descend();
    init_errors5();
    init_flux_marker();
    init_slots();
    init_target2();
  }
});

// packages/gitops/src/quoting.ts
var init_quoting = __esm({
  "packages/gitops/src/quoting.ts"() {
    "use strict";
  }
});

// packages/gitops/src/read.ts
var init_read = __esm({
  "packages/gitops/src/read.ts"() {
    "use strict";
    init_errors5();
    init_image();
    init_target2();
  }
});

// packages/gitops/src/plan.ts
var init_plan = __esm({
  "packages/gitops/src/plan.ts"() {
    "use strict";
    init_errors5();
    init_flux_marker();
    init_image();
    init_quoting();
    init_read();
    init_target2();
  }
});

// packages/gitops/src/splice.ts
var init_splice = __esm({
  "packages/gitops/src/splice.ts"() {
    "use strict";
  }
});

// packages/gitops/src/verify.ts
var init_verify = __esm({
  "packages/gitops/src/verify.ts"() {
    "use strict";
    init_dist();
    init_documents();
    init_errors5();
    init_nodes();
  }
});

// packages/gitops/src/edit.ts
var init_edit = __esm({
  "packages/gitops/src/edit.ts"() {
    "use strict";
    init_agreement();
    init_diff();
    init_documents();
    init_errors5();
    init_image();
    init_locate();
    init_plan();
    init_read();
    init_splice();
    init_target2();
    init_verify();
  }
});

// packages/gitops/src/edit-targets.ts
var init_edit_targets = __esm({
  "packages/gitops/src/edit-targets.ts"() {
    "use strict";
    init_agreement();
    init_diff();
    init_edit();
    init_errors5();
  }
});

// packages/gitops/src/order.ts
var init_order = __esm({
  "packages/gitops/src/order.ts"() {
    "use strict";
    init_errors5();
  }
});

// packages/gitops/src/overlap.ts
var init_overlap = __esm({
  "packages/gitops/src/overlap.ts"() {
    "use strict";
    init_src();
    init_documents();
    init_errors5();
    init_locate();
    init_read();
    init_target2();
  }
});

// packages/gitops/src/trailers.ts
var FORMS3, FIELDS;
var init_trailers = __esm({
  "packages/gitops/src/trailers.ts"() {
    "use strict";
    init_errors5();
    init_image();
    FORMS3 = {
      image: { trailer: "Waybill-Image", form: /^[a-z0-9][a-z0-9._:/-]{0,300}$/, required: true },
      digest: { trailer: "Waybill-Digest", form: DIGEST, required: true },
      service: { trailer: "Waybill-Service", form: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, required: true },
      environment: {
        trailer: "Waybill-Environment",
        form: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
        required: true
      },
      source: {
        trailer: "Waybill-Source",
        form: /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}@(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
        required: false
      },
      run: {
        trailer: "Waybill-Run",
        form: /^https?:\/\/[A-Za-z0-9._:[\]-]+\/[A-Za-z0-9._/-]{1,300}$/,
        required: true
      },
      order: { trailer: "Waybill-Order", form: /^\d{1,15}(?:\.\d{1,15}){0,3}$/, required: true },
      rollback: { trailer: "Waybill-Rollback", form: /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{5,300}$/u, required: false }
    };
    FIELDS = Object.entries(FORMS3);
  }
});

// packages/gitops/src/index.ts
var init_src3 = __esm({
  "packages/gitops/src/index.ts"() {
    "use strict";
    init_candidates();
    init_diff();
    init_documents();
    init_edit();
    init_edit_targets();
    init_errors5();
    init_image();
    init_order();
    init_overlap();
    init_target2();
    init_trailers();
    init_verify();
  }
});

// actions/check-manifests/src/resources.ts
function resourcesIn(rendering) {
  const lines2 = new LineCounter();
  const documents = parseAllDocuments(rendering, { lineCounter: lines2, logLevel: "silent" });
  return documents.flatMap((document) => {
    const fault2 = document.errors[0];
    if (fault2) throw new RenderingFault(`line ${lines2.linePos(fault2.pos[0]).line}: ${fault2.message}`);
    if (document.contents === null) return [];
    const [from, , to] = document.range;
    const text3 = rendering.slice(from, to).replace(/^---[^\n]*\n/, "").replace(/\n?(?:---|\.\.\.)?\s*$/, "\n");
    return [resource(document.toJS({ maxAliasCount: 100 }), text3)];
  });
}
function resource(value, text3) {
  const { apiVersion, kind, metadata } = value ?? {};
  const { name: name2, namespace, generateName } = metadata ?? {};
  const called = name2 ?? generateName;
  if (typeof apiVersion !== "string" || typeof kind !== "string" || typeof called !== "string")
    throw new RenderingFault(
      "a document is no Kubernetes resource: it lacks apiVersion, kind or metadata.name"
    );
  return {
    id: `${apiVersion} ${kind} ${typeof namespace === "string" ? `${namespace}/` : ""}${called}`,
    kind,
    text: text3
  };
}
function differences(base, head) {
  const [before, after] = [byId(base), byId(head)];
  return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was === is) return [];
    const kind = was === void 0 ? "added" : is === void 0 ? "removed" : "changed";
    return [{ id, kind, diff: lineDiff(was ?? "", is ?? "") }];
  });
}
function byId(resources) {
  const out = /* @__PURE__ */ new Map();
  for (const { id, text: text3 } of resources) out.set(id, `${out.get(id) ?? ""}${text3}`);
  return out;
}
var RenderingFault;
var init_resources = __esm({
  "actions/check-manifests/src/resources.ts"() {
    "use strict";
    init_src3();
    init_dist();
    RenderingFault = class extends Error {
    };
  }
});

// actions/check-manifests/src/render.ts
async function render(root, tree, there, kustomize) {
  if (!there) return { text: "", resources: [] };
  if (root.kind === "manifest" && tree.links.has(root.path))
    return { problem: `${root.path} is a link; what it points to is not read` };
  const run = root.kind === "overlay" ? await kustomize(["build", (0, import_node_path6.join)(tree.root, root.path)]) : { code: 0, stdout: (0, import_node_fs6.readFileSync)((0, import_node_path6.join)(tree.root, root.path), "utf8"), stderr: "" };
  if (run.code !== 0)
    return {
      problem: `${root.path} can't be rendered: ${oneLine(withoutFolder(run.stderr, tree.root), 400)}`
    };
  try {
    return { text: run.stdout, resources: resourcesIn(run.stdout) };
  } catch (error2) {
    if (!(error2 instanceof RenderingFault)) throw error2;
    return { problem: `${root.path}: ${error2.message}` };
  }
}
function withoutFolder(text3, folder) {
  return text3.replaceAll(`${folder}/`, "").replaceAll(folder, ".");
}
var import_node_fs6, import_node_path6;
var init_render = __esm({
  "actions/check-manifests/src/render.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_path6 = require("node:path");
    init_src();
    init_resources();
  }
});

// actions/check-manifests/src/main.ts
async function checkManifests(policy, settings, trees, ports) {
  const roots = touched(policy, trees, ports);
  const overlays = [];
  const rendered = [];
  const problems = [];
  for (const root of roots) {
    const [before, after] = [
      await render(root, trees.base, isIn(root, trees.base.files), ports.run.kustomize),
      await render(root, trees.head, isIn(root, trees.head.files), ports.run.kustomize)
    ];
    if ("problem" in after) {
      problems.push(after.problem);
      continue;
    }
    if ("problem" in before) ports.log.warning(`base: ${before.problem}`);
    const was = "problem" in before ? [] : before.resources;
    overlays.push({
      root,
      digest: `sha256:${sha256Hex(after.text)}`,
      resources: after.resources.length,
      differences: differences(was, after.resources)
    });
    if (after.resources.length > 0)
      rendered.push({
        root: root.path,
        file: ports.keep(root.path, after.text),
        count: after.resources.length
      });
  }
  ports.log.info(`${roots.length} overlays touched, ${rendered.length} to judge`);
  const checks = [
    ...rendered.length === 0 ? [] : await judge2(settings, rendered, ports),
    ...await judgeCharts(settings, trees, ports)
  ].map(inOrder);
  const verdicts = checks.map(({ verdict: verdict2 }) => verdict2);
  const verdict = verdicts.includes("fail") ? "fail" : verdicts.includes("indeterminate") || problems.length > 0 ? "indeterminate" : "pass";
  return { verdict, overlays, checks, problems };
}
function touched(policy, { base, head }, ports) {
  const changed = new Set(changedPaths(base, head));
  const roots = /* @__PURE__ */ new Map();
  for (const tree of [base, head]) {
    const files = {
      has: (path2) => tree.files.has(path2),
      text: (path2) => ports.text(tree, path2)
    };
    for (const { targets } of Object.values(policy.services))
      for (const { file: file2 } of Object.values(targets).flat()) {
        const root = rootOf(file2, files);
        if (!roots.has(root.path) && isIn(root, tree.files) && readsAny(root, changed, files))
          roots.set(root.path, root);
      }
  }
  return [...roots.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function isIn(root, files) {
  return root.kind === "manifest" ? files.has(root.path) : kustomizationIn(root.path, files) !== void 0;
}
async function judge2(settings, rendered, ports) {
  const checks = [];
  const missing = (checker, paths) => {
    const gone = paths.filter((path2) => ports.place(path2) === void 0);
    if (gone.length === 0) return void 0;
    return unjudged(
      checker,
      gone.map((path2) => `${path2} is not in the base (or is a link)`)
    );
  };
  const place = (path2) => ports.place(path2) ?? path2;
  if (settings.kubeconform)
    checks.push(
      await kubeconform(
        settings.kubeconform,
        rendered,
        ports.run.kubeconform,
        (path2) => schemaPlace(path2, place)
      )
    );
  if (settings.conftest)
    checks.push(
      missing("Conftest", settings.conftest.policies) ?? await conftest(settings.conftest, rendered, ports.run.conftest, place)
    );
  if (settings.kyverno) {
    const gone = missing("Kyverno", settings.kyverno.policies);
    if (gone) checks.push(gone);
    else {
      const { folder, files } = ports.policyFiles(settings.kyverno.policies);
      checks.push(await kyverno(folder, files, rendered, ports.run.kyverno));
    }
  }
  return checks;
}
async function judgeCharts({ helmUnittest: settings }, trees, ports) {
  const charts = settings ? touchedCharts(settings, trees) : [];
  if (!settings || charts.length === 0) return [];
  const assemble = (chart) => ports.assemble(chart, settings.tests);
  return [await helmUnittest(charts, { assemble, run: ports.helmUnittest })];
}
function schemaPlace(path2, place) {
  const at = path2.indexOf("{{");
  if (at < 0) return place(path2);
  const slash = path2.lastIndexOf("/", at);
  return slash < 0 ? `${place(".")}/${path2}` : `${place(path2.slice(0, slash))}${path2.slice(slash)}`;
}
function resultFile(result, digests) {
  return `${canonicalJson({
    schema: "waybill/manifest-checks/v1",
    verdict: result.verdict,
    policyDigest: digests.policy,
    settingsDigest: digests.settings,
    overlays: result.overlays.map(({ root, digest, resources, differences: found }) => ({
      path: root.path,
      kind: root.kind,
      renderedDigest: digest,
      resources,
      differences: found.map(({ id, kind }) => ({ id, kind }))
    })),
    checks: result.checks,
    problems: result.problems
  })}
`;
}
function differenceText({ overlays }) {
  return overlays.flatMap(
    ({ root, differences: found }) => found.map(({ id, kind, diff }) => `# ${root.path}: ${id} (${kind})
${diff}
`)
  ).join("\n");
}
var init_main = __esm({
  "actions/check-manifests/src/main.ts"() {
    "use strict";
    init_src();
    init_charts();
    init_check();
    init_conftest();
    init_helm_unittest();
    init_kubeconform();
    init_kyverno();
    init_overlays();
    init_render();
    init_resources();
    init_tree();
  }
});

// actions/check-manifests/src/settings.ts
function parseSettings(text3, name2) {
  const file2 = new YamlSection(parseYaml(text3, name2), name2, errors3.MANIFEST_SETTINGS_INVALID);
  file2.only(["version", ...CHECKERS]);
  if (file2.value("version") !== 1) throw file2.fault("version", "must be 1", file2.value("version"));
  const settings = {};
  if (file2.value("kubeconform") !== void 0)
    settings.kubeconform = kubeconform2(file2.section("kubeconform"));
  if (file2.value("conftest") !== void 0) settings.conftest = conftest2(file2.section("conftest"));
  if (file2.value("kyverno") !== void 0) settings.kyverno = kyverno2(file2.section("kyverno"));
  if (file2.value("helm-unittest") !== void 0)
    settings.helmUnittest = helmUnittest2(file2.section("helm-unittest"));
  if (Object.keys(settings).length === 0)
    throw file2.fault(CHECKERS.join('" or "'), "must be there: without a checker nothing is judged");
  return settings;
}
function kubeconform2(section) {
  section.only(["kubernetes", "schemas", "without-schema"]);
  const kubernetes = section.string("kubernetes");
  if (!VERSION.test(kubernetes))
    throw section.fault("kubernetes", 'must be a version such as "1.34.0"', kubernetes);
  const schemas2 = section.value("schemas") === void 0 ? ["default"] : section.strings("schemas");
  const wrong = schemas2.find((schema4) => !SCHEMA.test(schema4) && !PATH2.test(schema4));
  if (wrong !== void 0 || schemas2.length === 0)
    throw section.fault(
      "schemas",
      'must list "default", https addresses or paths of this repository',
      wrong ?? []
    );
  return { kubernetes, schemas: schemas2, withoutSchema: each(section, "without-schema", KIND, "kinds") };
}
function conftest2(section) {
  section.only(["policies", "namespaces"]);
  const namespaces = section.value("namespaces") === void 0 ? ["main"] : some(section, "namespaces", NAMESPACE, "packages of Rego");
  return { policies: some(section, "policies", PATH2, "paths of this repository"), namespaces };
}
function kyverno2(section) {
  section.only(["policies"]);
  return { policies: some(section, "policies", PATH2, "paths of this repository") };
}
function helmUnittest2(section) {
  section.only(["charts", "tests"]);
  const tests = section.value("tests") === void 0 ? "tests" : section.string("tests");
  if (!PATH2.test(tests)) throw section.fault("tests", "must be a folder of each chart", tests);
  return { charts: some(section, "charts", PATH2, "folders of charts in this repository"), tests };
}
function some(section, key, form2, words) {
  const values = each(section, key, form2, words);
  if (values.length === 0)
    throw section.fault(key, `must list at least one of: ${words}`, section.value(key));
  return values;
}
function each(section, key, form2, words) {
  const values = section.strings(key);
  const wrong = values.find((value) => !form2.test(value));
  if (wrong !== void 0) throw section.fault(key, `must list ${words}`, wrong);
  return values;
}
var CHECKERS, VERSION, KIND, NAMESPACE, PATH2, SCHEMA;
var init_settings = __esm({
  "actions/check-manifests/src/settings.ts"() {
    "use strict";
    init_yaml();
    init_errors4();
    CHECKERS = ["kubeconform", "conftest", "kyverno", "helm-unittest"];
    VERSION = /^\d{1,3}\.\d{1,3}\.\d{1,3}$/;
    KIND = /^[A-Za-z0-9./-]{1,200}$/;
    NAMESPACE = /^[A-Za-z_][A-Za-z0-9_.]{0,200}$/;
    PATH2 = /^(?![/-])(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._/@+{}-]{1,300}$/;
    SCHEMA = /^(?:default|https:\/\/[\x21-\x7e]{1,500})$/;
  }
});

// actions/check-manifests/src/summary.ts
function summary(result) {
  const { overlays, checks, problems, verdict } = result;
  return [
    `## Rendered manifests: ${TITLES[verdict]}`,
    sentence(result),
    ...checks.length > 0 ? [table(["Checker", "Verdict", "Looked at", "Against it", "Warnings"], checks.map(row))] : [],
    ...listed(
      "Against it",
      checks.flatMap(({ checker, objections }) => objections.map((each2) => ({ checker, ...each2 })))
    ),
    ...listed(
      "Warnings",
      checks.flatMap(({ checker, warnings }) => warnings.map((each2) => ({ checker, ...each2 })))
    ),
    ...reasonList([...problems, ...checks.flatMap((check) => check.problems)]),
    ...overlays.flatMap(overlayBlocks)
  ];
}
function sentence({ overlays, verdict }) {
  if (overlays.length === 0 && verdict === "pass")
    return "The change touches no overlay of the delivery policy: there is nothing to render.";
  const changed = overlays.filter(({ differences: differences2 }) => differences2.length > 0).length;
  return `The change touches ${overlays.length} ${overlays.length === 1 ? "overlay" : "overlays"}; ${changed} ${changed === 1 ? "renders" : "render"} to something else.`;
}
function row({ checker, verdict, looked, objections, warnings }) {
  return [checker, TITLES[verdict], markdownText(looked), String(objections.length), String(warnings.length)];
}
function listed(title, objections) {
  if (objections.length === 0) return [];
  const rows = objections.slice(0, MAX_ROWS).map(({ checker, root, rule, resource: resource2, text: text3 }) => [
    checker,
    markdownCode(root),
    markdownCode(rule),
    markdownText(resource2) || "\u2014",
    markdownText(text3, 500)
  ]);
  const left = objections.length - rows.length;
  return [
    `### ${title}`,
    `${table(["Checker", "Where", "Rule", "Resource", "What it says"], rows)}${left > 0 ? `

${left} more are in the result file.` : ""}`
  ];
}
function reasonList(problems) {
  if (problems.length === 0) return [];
  const shown2 = problems.slice(0, MAX_ROWS).map((problem) => `- ${markdownText(problem, 500)}`);
  return ["### Not looked at in full", shown2.join("\n")];
}
function overlayBlocks({ root, resources, differences: differences2 }) {
  if (differences2.length === 0) return [];
  const blocks = differences2.map(
    ({ id, kind, diff }) => `${markdownText(id)}: ${kind}

${fence("diff", diff.length > MAX_DIFF_CHARS ? `${diff.slice(0, MAX_DIFF_CHARS)}
\u2026 the difference file has the rest` : diff)}`
  );
  return [
    details(
      `${root.path}: ${differences2.length} of ${resources} ${resources === 1 ? "resource differs" : "resources differ"}`,
      blocks.join("\n\n")
    )
  ];
}
var TITLES, MAX_ROWS, MAX_DIFF_CHARS;
var init_summary2 = __esm({
  "actions/check-manifests/src/summary.ts"() {
    "use strict";
    init_src();
    TITLES = { pass: "\u2705 pass", fail: "\u274C fail", indeterminate: "\u26A0\uFE0F not judged in full" };
    MAX_ROWS = 100;
    MAX_DIFF_CHARS = 4e4;
  }
});

// actions/check-manifests/src/run.ts
var run_exports = {};
__export(run_exports, {
  runChecks: () => runChecks
});
async function runChecks(inputs, frame) {
  const { context, log, audit } = frame;
  const trees = { base: readTree(inputs.base), head: readTree(inputs.head) };
  const settingsPath = inputs.settings ?? DEFAULT_SETTINGS;
  const settingsText = textOf3(trees.base, settingsPath);
  if (settingsText === void 0)
    throw errors3.MANIFEST_SETTINGS_MISSING({
      message: `${settingsPath} is not in the base`,
      where: settingsPath
    });
  const settings = parseSettings(settingsText, `${settingsPath} of the base`);
  const policyText = textOf3(trees.base, inputs.policy);
  if (policyText === void 0)
    throw errors3.MANIFEST_POLICY_MISSING({
      message: `${inputs.policy} is not in the base`,
      where: inputs.policy
    });
  const policy = await parsePolicy(policyText, `${inputs.policy} of the base`);
  const out = (0, import_node_path7.join)(context.runnerTemp, "waybill", "check-manifests");
  (0, import_node_fs7.rmSync)(out, { recursive: true, force: true });
  (0, import_node_fs7.mkdirSync)(out, { recursive: true });
  const work = (0, import_node_fs7.mkdtempSync)((0, import_node_path7.join)(context.runnerTemp, "waybill-manifests-"));
  try {
    const run = runners(inputs, frame.env, work);
    const result = await checkManifests(policy, settings, trees, {
      run,
      text: (tree, path2) => textOf3(tree, path2) ?? "",
      keep(root, text3) {
        const file2 = (0, import_node_path7.join)(work, `${sha256Hex(root).slice(0, 16)}.yaml`);
        (0, import_node_fs7.writeFileSync)(file2, text3);
        return file2;
      },
      place: (path2) => placeIn(trees.base, path2),
      policyFiles: (paths) => copyPolicies(trees.base, paths, (0, import_node_path7.join)(work, "kyverno-policies")),
      assemble: (chart, tests) => assembleChart(chart, tests, trees, (0, import_node_path7.join)(work, `chart-${sha256Hex(chart.path).slice(0, 16)}`)),
      async helmUnittest(args) {
        const file2 = (0, import_node_path7.join)(work, "helm-unittest.xml");
        (0, import_node_fs7.rmSync)(file2, { force: true });
        const ended = await run.helmUnittest(["--output-file", file2, ...args]);
        return { ...ended, report: (0, import_node_fs7.existsSync)(file2) ? (0, import_node_fs7.readFileSync)(file2, "utf8") : void 0 };
      },
      log
    });
    const digests = { policy: policy.digest, settings: `sha256:${sha256Hex(settingsText)}` };
    const [resultPath, differencePath] = [(0, import_node_path7.join)(out, "manifest-checks.json"), (0, import_node_path7.join)(out, "difference.txt")];
    (0, import_node_fs7.writeFileSync)(resultPath, resultFile(result, digests));
    (0, import_node_fs7.writeFileSync)(differencePath, differenceText(result));
    audit.write({
      event: "decide",
      subject: `rendered manifests of ${context.repository}`,
      outcome: result.verdict,
      reason: reasons(result)[0] ?? "every checker looked at everything and has nothing against it",
      details: {
        ...digests,
        overlays: result.overlays.map(({ root, digest }) => ({ path: root.path, digest }))
      }
    });
    setOutputs({
      verdict: result.verdict,
      "result-file": resultPath,
      "difference-file": differencePath,
      overlays: JSON.stringify(result.overlays.map(({ root }) => root.path))
    });
    for (const reason of reasons(result)) log.info(reason);
    frame.summary(summary(result));
    refuse(result);
  } finally {
    (0, import_node_fs7.rmSync)(work, { recursive: true, force: true });
  }
}
function textOf3(tree, path2) {
  return tree.files.has(path2) && !tree.links.has(path2) ? (0, import_node_fs7.readFileSync)((0, import_node_path7.join)(tree.root, path2), "utf8") : void 0;
}
function placeIn(tree, path2) {
  let place = tree.root;
  for (const part of path2.split("/").filter((each2) => each2 !== ".")) {
    place = (0, import_node_path7.join)(place, part);
    const stat = (0, import_node_fs7.lstatSync)(place, { throwIfNoEntry: false });
    if (!stat || stat.isSymbolicLink()) return void 0;
  }
  return place;
}
function copyPolicies(tree, paths, folder) {
  (0, import_node_fs7.mkdirSync)(folder);
  const files = paths.flatMap((path2) => yamlFiles(placeIn(tree, path2) ?? ""));
  return {
    folder,
    files: files.map((file2, index) => {
      (0, import_node_fs7.cpSync)(file2, (0, import_node_path7.join)(folder, `${index}.yaml`));
      return { path: (0, import_node_path7.relative)(tree.root, file2), text: (0, import_node_fs7.readFileSync)(file2, "utf8") };
    })
  };
}
function yamlFiles(place) {
  if ((0, import_node_fs7.lstatSync)(place).isFile()) return [place];
  return (0, import_node_fs7.readdirSync)(place, { withFileTypes: true, recursive: true }).filter((entry2) => entry2.isFile() && /\.ya?ml$/.test(entry2.name)).map((entry2) => (0, import_node_path7.join)(entry2.parentPath, entry2.name)).sort();
}
function runners(inputs, env, work) {
  const [cwd, home] = [(0, import_node_path7.join)(work, "cwd"), (0, import_node_path7.join)(work, "home")];
  for (const folder of [cwd, home]) (0, import_node_fs7.mkdirSync)(folder);
  const runner = (program) => async (args) => {
    try {
      return await runProgram(inputs[program], args, {
        cwd,
        env: { PATH: env.PATH, HOME: home, TMPDIR: home, LC_ALL: "C.UTF-8", NO_COLOR: "1" },
        timeoutMs: inputs.timeoutMinutes * 6e4
      });
    } catch (error2) {
      if (!(error2 instanceof WaybillError)) throw error2;
      return { code: -1, stdout: "", stderr: error2.message };
    }
  };
  return {
    kustomize: runner("kustomize"),
    kubeconform: runner("kubeconform"),
    conftest: runner("conftest"),
    kyverno: runner("kyverno"),
    helmUnittest: runner("helmUnittest")
  };
}
function reasons({ checks, problems }) {
  return [
    ...checks.flatMap(
      ({ checker, objections }) => objections.map(({ root, rule, resource: resource2, text: text3 }) => `${checker}, ${root}, ${rule} ${resource2}: ${text3}`)
    ),
    ...problems,
    ...checks.flatMap((check) => check.problems)
  ];
}
function refuse(result) {
  if (result.verdict === "pass") return;
  const [first = "no reason", ...others] = reasons(result);
  const more = others.length > 0 ? ` (and ${others.length} more in the job summary)` : "";
  const facts = { message: `${first}${more}`, details: { verdict: result.verdict } };
  throw result.verdict === "fail" ? errors3.MANIFESTS_REFUSED(facts) : errors3.MANIFESTS_INDETERMINATE(facts);
}
var import_node_fs7, import_node_path7, DEFAULT_SETTINGS;
var init_run = __esm({
  "actions/check-manifests/src/run.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    import_node_path7 = require("node:path");
    init_src2();
    init_src();
    init_charts();
    init_errors4();
    init_main();
    init_settings();
    init_summary2();
    init_tree();
    DEFAULT_SETTINGS = ".waybill/manifests.yml";
  }
});

// actions/check-manifests/src/index.ts
init_src();

// actions/check-manifests/src/inputs.ts
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");

// packages/promotion/src/inputs.ts
init_src();
var DEFAULT_POLICY = "delivery-policy.yml";
var PATH = /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))(?!.*\/\/)[A-Za-z0-9._/@+-]{1,500}(?<!\/)$/;
var PATH_FORM = "a path from the root of the config repository";
function policyInput(name2) {
  return text(name2, { fallback: DEFAULT_POLICY, pattern: PATH, form: PATH_FORM });
}
function repositoryPathInput(name2) {
  return text(name2, { pattern: PATH, form: PATH_FORM });
}

// actions/check-manifests/src/inputs.ts
init_src();
function checkout(name2, workspace) {
  const form2 = "a folder of the workspace with a checkout of the config repository";
  return custom(
    name2,
    (raw) => {
      const [folder, top] = [real((0, import_node_path2.resolve)(workspace, raw)), real(workspace)];
      const isInside = folder !== void 0 && top !== void 0 && folder.startsWith(`${top}${import_node_path2.sep}`);
      if (!isInside || !(0, import_node_fs3.statSync)(folder).isDirectory()) throw new InputFault(`must be ${form2}`, raw);
      return folder;
    },
    { required: true, form: form2 }
  );
}
function real(path2) {
  try {
    return (0, import_node_fs3.realpathSync)(path2);
  } catch {
    return void 0;
  }
}
function readInputs(env, workspace) {
  const schema4 = {
    base: checkout("base", workspace),
    head: checkout("head", workspace),
    policy: policyInput("policy"),
    settings: repositoryPathInput("settings"),
    kustomize: text("kustomize", { fallback: "kustomize" }),
    kubeconform: text("kubeconform", { fallback: "kubeconform" }),
    conftest: text("conftest", { fallback: "conftest" }),
    kyverno: text("kyverno", { fallback: "kyverno" }),
    helmUnittest: text("helm-unittest", { fallback: "helm-unittest" }),
    timeoutMinutes: integer("timeout-minutes", { fallback: 5, min: 1, max: 30 })
  };
  return parseInputs(
    schema4,
    env,
    ({ base, head }) => base === head ? [{ name: "head", allowed: 'must be another folder than "base"', found: head }] : []
  );
}

// actions/check-manifests/src/index.ts
void runAction("check-manifests", async (frame) => {
  const inputs = readInputs(frame.env, frame.context.workspace);
  const { runChecks: runChecks2 } = await Promise.resolve().then(() => (init_run(), run_exports));
  await runChecks2(inputs, frame);
});
