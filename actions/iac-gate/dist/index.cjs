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
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
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
          for (const key2 in this.properties) {
            if (this.properties.hasOwnProperty(key2)) {
              const val = this.properties[key2];
              if (val) {
                if (first) {
                  first = false;
                } else {
                  cmdStr += ",";
                }
                cmdStr += `${key2}=${escapeProperty(val)}`;
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
function prepareKeyValueMessage(key2, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key2.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key2}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
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
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
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
function startGroup(name) {
  issue("group", name);
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
    write(record2) {
      if (record2.event === "" || record2.subject === "")
        throw new TypeError("an audit record names its event and its subject");
      if (!ready) {
        (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(path), { recursive: true });
        ready = true;
      }
      const line2 = {
        time: now().toISOString(),
        action,
        ...record2,
        where: {
          repository: stated(context.repository),
          run: stated(context.runId),
          attempt: stated(context.runAttempt),
          job: stated(context.job)
        },
        actor: stated(context.actor)
      };
      (0, import_node_fs.appendFileSync)(path, `${redact(JSON.stringify(line2))}
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
function eventPayload(env) {
  const path = env.GITHUB_EVENT_PATH;
  if (!path) return {};
  return JSON.parse((0, import_node_fs2.readFileSync)(path, "utf8"));
}
var import_node_fs2;
var init_context = __esm({
  "packages/toolkit/src/context.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
  }
});

// packages/toolkit/src/errors.ts
function defineErrors(entries) {
  const catalogue = {
    entries: Object.fromEntries(Object.entries(entries).map(([key2, entry]) => [`WAYBILL_${key2}`, entry]))
  };
  for (const [key2, entry] of Object.entries(entries)) {
    catalogue[key2] = (facts) => new WaybillError(`WAYBILL_${key2}`, entry, facts);
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
function parseInputs(schema5, env, check) {
  const faults = [];
  const values = {};
  const unread = /* @__PURE__ */ new Set();
  for (const [property, spec2] of Object.entries(schema5)) {
    const raw = env[inputVariable(spec2.name)]?.trim();
    try {
      values[property] = spec2.parse(raw === "" ? void 0 : raw);
    } catch (fault) {
      if (!(fault instanceof InputFault)) throw fault;
      unread.add(property);
      faults.push({ name: spec2.name, allowed: fault.allowed, found: fault.found });
    }
  }
  if (check) faults.push(...checked(values, unread, check));
  if (faults.length > 0) throw invalidInputs(faults);
  return values;
}
function checked(values, unread, check) {
  const asked = new Error("an input that could not be read was asked for");
  const guarded = new Proxy(values, {
    get(target, property) {
      if (unread.has(String(property))) throw asked;
      return Reflect.get(target, property);
    }
  });
  try {
    return check(guarded);
  } catch (error2) {
    if (error2 === asked) return [];
    throw error2;
  }
}
function invalidInputs(faults) {
  const lines2 = faults.map(
    (fault) => fault.found === void 0 ? `"${fault.name}": ${fault.allowed}` : `"${fault.name}": ${fault.allowed}; found ${JSON.stringify(fault.found)}`
  );
  const noun = faults.length === 1 ? "input is" : "inputs are";
  return errors.INVALID_INPUT({
    message: `${faults.length} ${noun} missing or wrong:
${lines2.map((line2) => `  - ${line2}`).join("\n")}`,
    details: { faults }
  });
}
function inputVariable(name) {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function spec(name, options, parse3, required) {
  return {
    name,
    parse(raw) {
      if (raw !== void 0) return parse3(raw);
      if (options?.required) throw new InputFault(required);
      return options?.fallback;
    }
  };
}
function text(name, options) {
  const form = options?.form ?? "a text";
  return spec(
    name,
    options,
    (raw) => {
      if (/[\0\r]/.test(raw)) throw new InputFault(`${form}, without control characters`, raw);
      if (options?.pattern && !options.pattern.test(raw)) throw new InputFault(`must be ${form}`, raw);
      return raw;
    },
    `is required: ${form}`
  );
}
function flag(name, options) {
  return spec(
    name,
    options,
    (raw) => {
      if (["true", "True", "TRUE"].includes(raw)) return true;
      if (["false", "False", "FALSE"].includes(raw)) return false;
      throw new InputFault("must be true or false", raw);
    },
    "is required: true or false"
  );
}
function integer(name, options) {
  const min = options?.min ?? 0;
  const max = options?.max ?? Number.MAX_SAFE_INTEGER;
  const form = max === Number.MAX_SAFE_INTEGER ? `a whole number, at least ${min}` : `a whole number from ${min} to ${max}`;
  return spec(
    name,
    options,
    (raw) => {
      const value = Number(raw);
      if (!/^-?\d{1,16}$/.test(raw) || value < min || value > max)
        throw new InputFault(`must be ${form}`, raw);
      return value;
    },
    `is required: ${form}`
  );
}
function lines(name, options) {
  const form = options?.form ?? "one value a line";
  return spec(
    name,
    options,
    (raw) => {
      const values = raw.split(/\r?\n/).map((line2) => line2.trim()).filter((line2) => line2 !== "" && !line2.startsWith("#"));
      const wrong = values.find((value) => options?.pattern && !options.pattern.test(value));
      if (wrong !== void 0) throw new InputFault(`each line must be ${form}`, wrong);
      if (options?.max !== void 0 && values.length > options.max) {
        throw new InputFault(`must hold at most ${options.max} lines`, `${values.length} lines`);
      }
      return values;
    },
    `is required: ${form}`
  );
}
function custom(name, parse3, options) {
  return spec(
    name,
    options,
    parse3,
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
    return `{${entries.map(([key2, item]) => `${JSON.stringify(key2)}:${canonicalJson(item)}`).join(",")}}`;
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
  return value.replace(ANSI, "").replace(/\r\n?/g, "\n").replace(CONTROL, "\uFFFD").replace(INVISIBLE, "\uFFFD").split("\n").map((line2) => line2.replace(/^(\s*)::/, "$1: :").replaceAll("##[", "# #[")).join("\n");
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
  for (const [name, value] of Object.entries(outputs)) {
    if (value !== void 0) setOutput(name, String(value));
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
      get: (_, name) => name === "__esModule" ? void 0 : require("node:child_process")[name]
    }));
  }
});

// packages/toolkit/src/program.ts
async function runProgram(file, args, options) {
  const result = await runBinaryProgram(file, args, options);
  return { ...result, stdout: result.stdout.toString("utf8") };
}
function runBinaryProgram(file, args, options) {
  const timeoutMs = options.timeoutMs ?? 10 * 6e4;
  const limit = options.maxOutputBytes ?? 256 * MEBIBYTE2;
  return new Promise((resolve3, reject) => {
    const child = (0, import_node_child_process.spawn)(file, args, { cwd: options.cwd, env: options.env, stdio: ["pipe", "pipe", "pipe"] });
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
          message: `${file} did not end within ${Math.round(timeoutMs / 1e3)} s`,
          where: file
        })
      );
    }, timeoutMs);
    const collect2 = (chunks) => (chunk) => {
      size += chunk.length;
      if (size > limit)
        stop(errors.OUTPUT_TOO_LARGE({ message: `${file} printed more than ${limit} bytes`, where: file }));
      else chunks.push(chunk);
    };
    child.stdout.on("data", collect2(out));
    child.stderr.on("data", collect2(err));
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(errors.PROGRAM_MISSING({ message: `${file} could not be started`, where: file, cause }));
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (failure) return reject(failure);
      resolve3({
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
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const used = (0, import_node_fs3.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
  (0, import_node_fs3.appendFileSync)(
    file,
    fitSummary(blocks, SUMMARY_LIMIT_BYTES - used - (used === 0 ? KEPT_FOR_FAILURE_BYTES : 0))
  );
}
function table(head, rows) {
  const line2 = (cells) => `| ${cells.map((cell) => cell.replace(/\r?\n/g, " ")).join(" | ")} |`;
  return [line2(head), line2(head.map(() => "---")), ...rows.map(line2)].join("\n");
}
function details(title, body) {
  return `<details><summary>${markdownText(title)}</summary>

${body}

</details>`;
}
var import_node_fs3, SUMMARY_LIMIT_BYTES, RESERVE_BYTES, KEPT_FOR_FAILURE_BYTES;
var init_summary = __esm({
  "packages/toolkit/src/summary.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
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
  const list2 = items.map((item) => `- ${markdownText(item, 500)}`).join("\n");
  return [`${markdownText(first, 2e3)} ${markdownCode(code)}`, ...list2 === "" ? [] : [list2]];
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

// actions/iac-gate/src/errors.ts
var errors2;
var init_errors2 = __esm({
  "actions/iac-gate/src/errors.ts"() {
    "use strict";
    init_src();
    errors2 = defineErrors({
      GATE_NO_RUN: {
        kind: "user",
        summary: "The gate does not run in a workflow, so its verdict could not be bound to a repository and a run.",
        fix: "use the action as a step of a workflow; the runner sets GITHUB_REPOSITORY and GITHUB_RUN_ID"
      },
      GATE_NOT_A_REPOSITORY: {
        kind: "user",
        summary: "The folder to judge is not in a checked-out git repository.",
        fix: 'check the repository out in an earlier step, or correct the input "path"'
      },
      GATE_BASE_MISSING: {
        kind: "user",
        summary: "The base revision, from which the policy is read, is not in the clone.",
        fix: 'check out with "fetch-depth: 0", so that the base revision is there'
      },
      GATE_BASE_REFUSED: {
        kind: "user",
        summary: 'The input "base" names another revision than the event does, which would let a change choose its own policy.',
        fix: 'leave the input "base" out: the event names the base'
      },
      GATE_POLICY_MISSING: {
        kind: "user",
        summary: "The base revision has no gate policy, so there is nothing to judge by.",
        fix: "merge the policy file into the base branch first, before the gate is a required check"
      },
      GATE_POLICY_INVALID: {
        kind: "user",
        summary: "The gate policy does not have the form that is documented.",
        fix: "correct the policy on the base branch; the README of iac-gate lists every key"
      },
      GATE_TREE_LIMIT: {
        kind: "user",
        summary: "The commit holds more infrastructure code than one run judges.",
        fix: "leave folders out with scope.exclude in the policy, or judge them in runs of their own with scope.paths"
      },
      GATE_GIT_FAILED: {
        kind: "user",
        summary: "git could not read the repository.",
        fix: "read the message of git above; check that the checkout step ran in this job"
      },
      GATE_CHECKOV_MISSING: {
        kind: "user",
        summary: "Checkov is not on the runner.",
        fix: 'install it in an earlier step (pip install checkov==3.3.30), or name its path in the input "checkov"'
      },
      GATE_FAILED: {
        kind: "user",
        summary: "The verdict is fail: findings at or above the threshold of the policy, or exceptions that do not hold.",
        fix: "mend the findings listed in the job summary; an exception needs a reason, an owner and a date, in the policy on the base branch"
      },
      GATE_INDETERMINATE: {
        kind: "user",
        summary: "The verdict is indeterminate: there is no proof that everything was looked at, which is never a pass.",
        fix: "mend each reason listed in the job summary"
      }
    });
  }
});

// actions/iac-gate/src/git.ts
async function openRepository(folder, env) {
  const git = (args, input) => runGit(folder, env, args, input);
  const where2 = await git(["rev-parse", "--show-toplevel", "--show-prefix"]);
  if (where2.code !== 0) {
    throw errors2.GATE_NOT_A_REPOSITORY({
      message: `${folder} is not in a git repository: ${where2.stderr.trim()}`,
      where: 'input "path"'
    });
  }
  const [root = folder, prefix = ""] = where2.stdout.toString("utf8").split("\n");
  const head = await git(["rev-parse", "HEAD^{commit}", "HEAD^{tree}"]);
  if (head.code !== 0) {
    throw errors2.GATE_NOT_A_REPOSITORY({
      message: `${folder} has no commit checked out: ${head.stderr.trim()}`,
      where: 'input "path"'
    });
  }
  const [commit = "", tree = ""] = head.stdout.toString("utf8").split("\n");
  const done = async (args, input) => {
    const result = await git(args, input);
    if (result.code !== 0) {
      throw errors2.GATE_GIT_FAILED({
        message: `git ${args[0]} failed: ${result.stderr.trim()}`,
        where: root
      });
    }
    return result.stdout;
  };
  return {
    root,
    prefix: prefix.replace(/\/+$/, ""),
    commit,
    tree,
    async entries() {
      const listing = await done(["ls-tree", "-r", "-z", "--long", "--full-tree", tree]);
      return listing.toString("utf8").split("\0").filter(Boolean).map(entryOf);
    },
    async blobs(oids) {
      const unique = [...new Set(oids)];
      if (unique.length === 0) return /* @__PURE__ */ new Map();
      return batch(await done(["cat-file", "--batch"], `${unique.join("\n")}
`));
    },
    async hasCommit(revision) {
      return (await git(["cat-file", "-e", `${revision}^{commit}`])).code === 0;
    },
    async file(revision, path) {
      const listing = await done(["ls-tree", "-z", "--full-tree", revision, "--", path]);
      const found = /^100[0-7]{3} blob ([0-9a-f]+)\t/.exec(listing.toString("utf8"));
      return found?.[1] === void 0 ? void 0 : done(["cat-file", "blob", found[1]]);
    }
  };
}
function entryOf(line2) {
  const tab = line2.indexOf("	");
  const [mode = "", , oid = "", size = "0"] = line2.slice(0, tab).split(/ +/);
  return { mode, oid, size: size === "-" ? 0 : Number(size), path: line2.slice(tab + 1) };
}
function batch(output) {
  const out = /* @__PURE__ */ new Map();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [oid = "", kind, size] = output.toString("latin1", at, end).split(" ");
    if (kind !== "blob")
      throw errors2.GATE_GIT_FAILED({ message: `git has no object ${oid} (a partial clone?)` });
    const from = end + 1;
    out.set(oid, output.subarray(from, from + Number(size)));
    at = from + Number(size) + 1;
  }
  return out;
}
function runGit(cwd, env, args, input) {
  const options = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false"];
  return runBinaryProgram("git", ["--literal-pathspecs", ...options, ...args], {
    cwd,
    ...input === void 0 ? {} : { input },
    maxOutputBytes: MAX_OUTPUT_BYTES,
    env: {
      PATH: env.PATH,
      HOME: env.HOME,
      LC_ALL: "C",
      GIT_TERMINAL_PROMPT: "0",
      GIT_OPTIONAL_LOCKS: "0",
      // A replacement ref would show another content under the object's name.
      GIT_NO_REPLACE_OBJECTS: "1",
      GIT_NO_LAZY_FETCH: "1"
    }
  });
}
var MAX_OUTPUT_BYTES;
var init_git = __esm({
  "actions/iac-gate/src/git.ts"() {
    "use strict";
    init_src();
    init_errors2();
    MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
  }
});

// actions/iac-gate/src/workspace.ts
var workspace_exports = {};
__export(workspace_exports, {
  workspaceRepository: () => workspaceRepository
});
async function workspaceRepository(workspace, path, env) {
  const folder = (0, import_node_path2.resolve)(workspace, path);
  if (!(0, import_node_fs4.existsSync)(folder)) {
    throw errors2.GATE_NOT_A_REPOSITORY({
      message: `there is no folder ${path} in the workspace`,
      where: 'input "path"',
      found: path
    });
  }
  const repository = await openRepository(folder, env);
  const top = (0, import_node_fs4.realpathSync)(workspace);
  if (repository.root !== top && !repository.root.startsWith(`${top}/`)) {
    throw errors2.GATE_NOT_A_REPOSITORY({
      message: `${path} is in the repository ${repository.root}, which is not in the workspace`,
      where: 'input "path"',
      expected: `a folder of a repository in ${top}`
    });
  }
  return repository;
}
var import_node_fs4, import_node_path2;
var init_workspace = __esm({
  "actions/iac-gate/src/workspace.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path2 = require("node:path");
    init_errors2();
    init_git();
  }
});

// actions/iac-gate/src/annotations.ts
function annotations(findings) {
  const open2 = findings.filter((finding) => finding.exception === void 0);
  const errors3 = open2.filter((finding) => finding.blocking);
  const warnings = open2.filter((finding) => !finding.blocking);
  const shown3 = [
    ...errors3.slice(0, MAX_ERRORS).map((finding) => annotation("error", finding)),
    ...warnings.slice(0, MAX_WARNINGS).map((finding) => annotation("warning", finding))
  ];
  return { shown: shown3, left: open2.length - shown3.length };
}
function annotation(level, finding) {
  const resource = finding.resource === void 0 ? "" : ` (${finding.resource})`;
  return {
    level,
    title: `${finding.severity}: ${finding.rule}`,
    text: `${finding.title}${resource}`,
    file: finding.path,
    startLine: finding.path === void 0 ? void 0 : finding.startLine,
    endLine: finding.path === void 0 ? void 0 : finding.endLine
  };
}
var MAX_ERRORS, MAX_WARNINGS;
var init_annotations = __esm({
  "actions/iac-gate/src/annotations.ts"() {
    "use strict";
    MAX_ERRORS = 9;
    MAX_WARNINGS = 10;
  }
});

// actions/iac-gate/src/base.ts
function chooseBase(eventName, event, override) {
  const stated2 = statedBase(eventName, event);
  if (stated2 !== void 0) {
    if (!SHA.test(stated2)) {
      throw errors2.GATE_BASE_MISSING({
        message: `the ${eventName} event names no base commit`,
        found: stated2,
        fix: "run the gate in a workflow of that event on GitHub"
      });
    }
    if (override !== void 0 && override !== stated2) {
      throw errors2.GATE_BASE_REFUSED({
        message: `the ${eventName} event's base is ${stated2}; the input "base" may not name another`,
        where: 'input "base"',
        expected: stated2,
        found: override
      });
    }
    return { revision: stated2, orCommit: false, why: `base of the ${eventName} event` };
  }
  if (override !== void 0) return { revision: override, orCommit: false, why: 'input "base"' };
  const before = eventName === "push" ? event.before : void 0;
  if (typeof before === "string" && SHA.test(before) && !NO_COMMIT.test(before)) {
    return { revision: before, orCommit: true, why: "commit before the push" };
  }
  return {
    orCommit: true,
    why: eventName === "push" ? "first push of the branch: the commit itself" : "the commit itself"
  };
}
function statedBase(eventName, event) {
  const text3 = (value) => typeof value === "string" ? value : "";
  if (eventName.startsWith("pull_request")) {
    const base = event.pull_request?.base;
    return text3(base?.sha);
  }
  if (eventName === "merge_group") {
    return text3(event.merge_group?.base_sha);
  }
  return void 0;
}
var SHA, NO_COMMIT;
var init_base = __esm({
  "actions/iac-gate/src/base.ts"() {
    "use strict";
    init_errors2();
    SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
    NO_COMMIT = /^0+$/;
  }
});

// actions/iac-gate/src/readers/reader.ts
function record(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function list(value) {
  return Array.isArray(value) ? value : void 0;
}
function text2(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
function lineNumber(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
}
function repositoryPath(raw, context) {
  if (raw === void 0) return void 0;
  let path = raw;
  if (/^file:\/\//i.test(path)) path = path.replace(/^file:\/\/[^/]*/i, "");
  else if (/^[a-z][a-z0-9+.-]+:/i.test(path) && !/^[a-z]:[\\/]/i.test(path)) return void 0;
  if (path.includes("\\")) path = path.replaceAll("\\", "/");
  for (const root of context.roots) {
    if (path.startsWith(`${root}/`)) path = path.slice(root.length);
  }
  const segments = [];
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === "..") return void 0;
    segments.push(segment);
  }
  return segments.length > 0 ? segments.join("/") : void 0;
}
var init_reader = __esm({
  "actions/iac-gate/src/readers/reader.ts"() {
    "use strict";
  }
});

// packages/toolkit/src/strict-json.ts
function strictJson(text3, { maxDepth = MAX_DEPTH, numbers = "any" } = {}) {
  const body = text3.startsWith("\uFEFF") ? text3.slice(1) : text3;
  walk(body, maxDepth, numbers === "exact");
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new JsonSyntaxFault("is not valid JSON", { cause });
  }
}
function walk(text3, maxDepth, exact) {
  const open2 = [];
  let expectsKey = false;
  for (let i = 0; i < text3.length; i++) {
    const character = text3.charCodeAt(i);
    switch (character) {
      case 34: {
        const end = stringEnd(text3, i);
        const keys = open2.at(-1);
        if (expectsKey && keys) {
          const raw = text3.slice(i + 1, end);
          const key2 = raw.includes("\\") ? unescaped(raw) : raw;
          if (keys.has(key2))
            throw new JsonFault(`holds the key ${shown(key2)} twice in one object, on line ${line(text3, i)}`);
          keys.add(key2);
        }
        expectsKey = false;
        i = end;
        break;
      }
      case 123:
      case 91: {
        if (open2.length >= maxDepth)
          throw new JsonFault(`is nested deeper than ${maxDepth} levels, on line ${line(text3, i)}`);
        expectsKey = character === 123;
        open2.push(expectsKey ? /* @__PURE__ */ new Set() : void 0);
        break;
      }
      case 125:
      case 93:
        open2.pop();
        expectsKey = false;
        break;
      case 44:
        expectsKey = open2.at(-1) !== void 0;
        break;
      default:
        if (exact && (character === 45 || character >= 48 && character <= 57)) {
          NUMBER.lastIndex = i;
          const [digits = "", fraction, exponent] = NUMBER.exec(text3) ?? [];
          if (!isKept(digits, fraction === void 0 && exponent === void 0))
            throw new JsonFault(
              `holds the number ${shown(digits)}, which readers round, on line ${line(text3, i)}: write it as a text`
            );
          i += Math.max(digits.length - 1, 0);
        }
    }
  }
}
function isKept(digits, whole) {
  const value = Number(digits);
  if (!Number.isFinite(value)) return false;
  return !whole || Number.isSafeInteger(value) || BigInt(digits) === BigInt(value);
}
function stringEnd(text3, from) {
  for (let end = text3.indexOf('"', from + 1); end >= 0; end = text3.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text3.charCodeAt(end - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return end;
  }
  throw new JsonSyntaxFault("is not valid JSON: a string does not end");
}
function unescaped(raw) {
  try {
    return JSON.parse(`"${raw}"`);
  } catch (cause) {
    throw new JsonSyntaxFault("is not valid JSON: a key has a wrong escape", { cause });
  }
}
function shown(text3) {
  return JSON.stringify(text3.length > SHOWN_CHARACTERS ? `${text3.slice(0, SHOWN_CHARACTERS)}\u2026` : text3);
}
function line(text3, position) {
  let count = 1;
  for (let end = text3.indexOf("\n"); end >= 0 && end < position; end = text3.indexOf("\n", end + 1)) count++;
  return count;
}
var JsonFault, JsonSyntaxFault, MAX_DEPTH, NUMBER, SHOWN_CHARACTERS;
var init_strict_json = __esm({
  "packages/toolkit/src/strict-json.ts"() {
    "use strict";
    JsonFault = class extends Error {
    };
    JsonSyntaxFault = class extends JsonFault {
    };
    MAX_DEPTH = 200;
    NUMBER = /-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
    SHOWN_CHARACTERS = 80;
  }
});

// actions/iac-gate/src/readers/strict-json.ts
function strictJson2(text3) {
  if (text3.length > reportLimits.maxBytes)
    throw new ReportUnreadable(`is larger than ${reportLimits.maxBytes} bytes`);
  try {
    return strictJson(text3);
  } catch (error2) {
    if (!(error2 instanceof JsonFault)) throw error2;
    throw new ReportUnreadable(error2.message, { cause: error2 });
  }
}
var reportLimits, ReportUnreadable;
var init_strict_json2 = __esm({
  "actions/iac-gate/src/readers/strict-json.ts"() {
    "use strict";
    init_strict_json();
    reportLimits = { maxBytes: 128 * 1024 * 1024 };
    ReportUnreadable = class extends Error {
    };
  }
});

// actions/iac-gate/src/readers/checkov.ts
function isBare(report2) {
  return report2.results === void 0 && typeof report2.passed === "number" && typeof report2.failed === "number";
}
function readPart(report2, context, reading, rules, counted) {
  const summary2 = record(report2.summary) ?? report2;
  const version = text2(summary2.checkov_version);
  if (reading.version !== void 0 && version !== reading.version) {
    throw new ReportUnreadable("mixes versions of Checkov");
  }
  reading.version = version;
  if (isBare(report2)) {
    if (report2.failed !== 0) throw new ReportUnreadable("counts failed checks and does not list them");
    return;
  }
  const results = record(report2.results);
  const passed = list(results?.passed_checks) ?? [];
  const failed = list(results?.failed_checks);
  const skipped = list(results?.skipped_checks);
  const unparsed = list(results?.parsing_errors);
  if (failed === void 0 || skipped === void 0 || unparsed === void 0) {
    throw new ReportUnreadable("has a part without failed_checks, skipped_checks or parsing_errors");
  }
  if (summary2.failed !== failed.length || summary2.skipped !== skipped.length) {
    throw new ReportUnreadable(
      `lists ${failed.length} failed and ${skipped.length} skipped checks, but counts ${String(summary2.failed)} and ${String(summary2.skipped)}`
    );
  }
  counted.failed += failed.length;
  counted.skipped += skipped.length;
  for (const path of unparsed) {
    const raw = text2(path) ?? text2(record(path)?.file_path) ?? "(unnamed)";
    reading.parseErrors.push(repositoryPath(raw, context) ?? raw);
  }
  for (const item of passed) see(item, context, reading, rules);
  for (const item of failed) {
    const finding = findingOf(see(item, context, reading, rules), context);
    if (finding) reading.findings.push(finding);
  }
  for (const item of skipped) {
    const entry = see(item, context, reading, rules);
    const finding = findingOf(entry, context);
    if (finding) {
      const comment = text2(record(entry.check_result)?.suppress_comment);
      reading.findings.push({ ...finding, silenced: comment ?? "no reason given" });
    }
  }
}
function see(item, context, reading, rules) {
  const entry = record(item);
  const rule2 = text2(entry?.check_id);
  if (entry === void 0 || rule2 === void 0) throw new ReportUnreadable("holds a check without check_id");
  if (!rule2.startsWith(WITNESS_PREFIX)) rules.add(rule2);
  const path = pathOf(entry, context);
  if (path !== void 0) reading.seen.push({ path, resource: text2(entry.resource) ?? "", rule: rule2 });
  return { ...entry, check_id: rule2 };
}
function pathOf(entry, context) {
  return repositoryPath(text2(entry.file_path), context);
}
function findingOf(entry, context) {
  if (entry.check_id.startsWith(WITNESS_PREFIX)) return void 0;
  const lines2 = list(entry.file_line_range);
  const startLine = lineNumber(lines2?.[0]);
  const endLine = lineNumber(lines2?.[1]);
  return {
    tool: CHECKOV,
    rule: entry.check_id,
    title: text2(entry.check_name) ?? entry.check_id,
    severity: severityOf(entry.severity),
    path: pathOf(entry, context),
    startLine,
    endLine: endLine !== void 0 && endLine >= (startLine ?? 1) ? endLine : startLine,
    resource: text2(entry.resource),
    help: text2(entry.guideline)
  };
}
function severityOf(value) {
  return (typeof value === "string" ? words[value.toUpperCase()] : void 0) ?? "unknown";
}
var CHECKOV, WITNESS_PREFIX, DATA_WITNESS, checkovReader, words;
var init_checkov = __esm({
  "actions/iac-gate/src/readers/checkov.ts"() {
    "use strict";
    init_reader();
    init_strict_json2();
    CHECKOV = "Checkov";
    WITNESS_PREFIX = "WAYBILL_WITNESS_";
    DATA_WITNESS = `${WITNESS_PREFIX}TERRAFORM_DATA`;
    checkovReader = {
      format: "Checkov JSON",
      recognises(value) {
        const first = record(list(value)?.[0] ?? value);
        if (first === void 0) return false;
        const summary2 = record(first.summary) ?? first;
        return text2(summary2.checkov_version) !== void 0 && (isBare(first) || record(first.results) !== void 0);
      },
      read(value, context) {
        const reading = {
          tool: CHECKOV,
          findings: [],
          rules: /* @__PURE__ */ new Set(),
          seen: [],
          parseErrors: [],
          problems: []
        };
        const rules = /* @__PURE__ */ new Set();
        const counted = { failed: 0, skipped: 0 };
        for (const part of list(value) ?? [value]) {
          const report2 = record(part);
          if (report2 === void 0) throw new ReportUnreadable("holds something that is not a report of Checkov");
          readPart(report2, context, reading, rules, counted);
        }
        reading.rules = rules;
        return [reading];
      }
    };
    words = {
      CRITICAL: "critical",
      HIGH: "high",
      MEDIUM: "medium",
      MODERATE: "medium",
      LOW: "low"
    };
  }
});

// actions/iac-gate/src/coverage.ts
function coverageOf(expected, seen) {
  const byPath = /* @__PURE__ */ new Map();
  for (const { path, resource, rule: rule2 } of seen) {
    const resources = byPath.get(path) ?? /* @__PURE__ */ new Set();
    const address = localAddress(resource);
    resources.add(rule2 === DATA_WITNESS ? `data.${address}` : address);
    byPath.set(path, resources);
  }
  const missing2 = [];
  for (const file of expected) {
    const resources = byPath.get(file.path);
    const unseen = file.resources.filter((resource) => resources?.has(resource) !== true);
    if (resources === void 0 || unseen.length > 0) missing2.push({ path: file.path, resources: unseen });
  }
  return { expected: expected.length, read: expected.length - missing2.length, missing: missing2 };
}
function localAddress(address) {
  let out = address;
  while (MODULE.test(out)) out = out.replace(MODULE, "");
  return out.replace(TRAILING, "");
}
var INSTANCE, MODULE, TRAILING;
var init_coverage = __esm({
  "actions/iac-gate/src/coverage.ts"() {
    "use strict";
    init_checkov();
    INSTANCE = '\\[(?:"[^"]*"|\\d+)\\]';
    MODULE = new RegExp(`^module\\.[\\p{L}\\p{N}_-]+(?:${INSTANCE})?\\.`, "u");
    TRAILING = new RegExp(`${INSTANCE}$`);
  }
});

// actions/iac-gate/src/glob.ts
function glob(pattern) {
  if (pattern === "" || pattern.length > MAX_PATTERN_CHARS || /[\\{}\0\r\n]/.test(pattern)) return void 0;
  const pieces = parse(pattern);
  return (text3) => matches(pieces, text3);
}
function parse(pattern) {
  const pieces = [];
  for (let i = 0; i < pattern.length; ) {
    const atSegment = i === 0 || pattern[i - 1] === "/";
    if (atSegment && pattern.startsWith("**/", i)) {
      pieces.push({ kind: "folders" });
      i += 3;
    } else if (pattern.startsWith("**", i)) {
      pieces.push({ kind: "any" });
      i += 2;
    } else {
      const character = pattern.charAt(i);
      pieces.push(
        character === "*" ? { kind: "segment" } : character === "?" ? { kind: "one" } : { kind: "char", value: character }
      );
      i++;
    }
  }
  return pieces;
}
function matches(pieces, text3) {
  let now = new Uint8Array(pieces.length + 1);
  let next = new Uint8Array(pieces.length + 1);
  now[0] = 1;
  open(pieces, now, true);
  for (let i = 0; i < text3.length; i++) {
    const character = text3.charAt(i);
    let reached = false;
    next.fill(0);
    for (let state = 0; state < pieces.length; state++) {
      if (now[state] === 0) continue;
      const to = step(pieces[state], state, character);
      if (to === void 0) continue;
      next[to] = 1;
      reached = true;
    }
    if (!reached) return false;
    open(pieces, next, character === "/");
    [now, next] = [next, now];
  }
  return now[pieces.length] === 1;
}
function step(piece, state, character) {
  switch (piece.kind) {
    case "char":
      return piece.value === character ? state + 1 : void 0;
    case "one":
      return character === "/" ? void 0 : state + 1;
    case "segment":
      return character === "/" ? void 0 : state;
    default:
      return state;
  }
}
function open(pieces, states, atSegment) {
  for (let state = 0; state < pieces.length; state++) {
    if (states[state] === 0) continue;
    const kind = pieces[state]?.kind;
    if (kind === "segment" || kind === "any" || kind === "folders" && atSegment) states[state + 1] = 1;
  }
}
var MAX_PATTERN_CHARS, PATTERN_FORM;
var init_glob = __esm({
  "actions/iac-gate/src/glob.ts"() {
    "use strict";
    MAX_PATTERN_CHARS = 256;
    PATTERN_FORM = `a pattern of *, ** and ? with at most ${MAX_PATTERN_CHARS} characters`;
  }
});

// actions/iac-gate/src/exceptions.ts
function judgeExceptions(entries, now) {
  const judged = { active: [], faults: [], warnings: [] };
  for (const entry of entries) {
    const name = `exception ${entry.index + 1} (${entry.rule ?? "without a rule"})`;
    const fault = faultOf(entry, now);
    if (fault) {
      judged.faults.push({ code: fault.code, text: `${name} ${fault.text}; it is not applied` });
      continue;
    }
    const path = entry.path === void 0 ? () => true : glob(entry.path);
    const resource = entry.resource === void 0 ? () => true : glob(entry.resource);
    const { rule: rule2, reason, owner, expires } = entry;
    if (!path || !resource || !rule2 || !reason || !owner || !expires) continue;
    const days = Math.floor((endOf(expires) - now.getTime()) / DAY_MS);
    if (days < WARN_EXCEPTION_DAYS) {
      judged.warnings.push({
        code: "GATE_EXCEPTION_ENDS_SOON",
        text: `${name} ends on ${expires}; ${owner} answers for it`
      });
    }
    judged.active.push({
      index: entry.index,
      rule: rule2,
      reason: reason.trim(),
      owner,
      expires,
      covers: (finding) => finding.rule === rule2 && (entry.path === void 0 || finding.path !== void 0 && path(finding.path)) && (entry.resource === void 0 || finding.resource !== void 0 && resource(finding.resource))
    });
  }
  return judged;
}
function faultOf(entry, now) {
  const invalid = (text3) => ({ code: "GATE_EXCEPTION_INVALID", text: text3 });
  if (entry.rule === void 0 || !/^[\w./:-]{1,200}$/.test(entry.rule)) {
    return invalid("must name one rule by its id");
  }
  if (entry.path === void 0 && entry.resource === void 0) {
    return invalid('must say where it holds: path or resource (path "**" means everywhere)');
  }
  if (entry.path !== void 0 && glob(entry.path) === void 0)
    return invalid(`has a path that is not ${PATTERN_FORM}`);
  if (entry.resource !== void 0 && glob(entry.resource) === void 0) {
    return invalid(`has a resource that is not ${PATTERN_FORM}`);
  }
  if ((entry.reason ?? "").trim().length < MIN_REASON_CHARS) {
    return {
      code: "GATE_EXCEPTION_UNJUSTIFIED",
      text: `has no reason of at least ${MIN_REASON_CHARS} characters`
    };
  }
  if (entry.owner === void 0 || !OWNER.test(entry.owner)) {
    return invalid("must name its owner: an account, a team or a mail address");
  }
  const end = entry.expires === void 0 ? Number.NaN : endOf(entry.expires);
  if (Number.isNaN(end)) return invalid("must say when it ends, as a date like 2026-12-31");
  if (end <= now.getTime()) return { code: "GATE_EXCEPTION_EXPIRED", text: `ended on ${entry.expires}` };
  if (end > now.getTime() + (MAX_EXCEPTION_DAYS + 1) * DAY_MS) {
    return invalid(`ends on ${entry.expires}, more than ${MAX_EXCEPTION_DAYS} days ahead`);
  }
  return void 0;
}
function endOf(date) {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return Number.NaN;
  const start = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== date) return Number.NaN;
  return start + DAY_MS;
}
var exceptionKeys, MIN_REASON_CHARS, MAX_EXCEPTION_DAYS, WARN_EXCEPTION_DAYS, DAY_MS, OWNER;
var init_exceptions = __esm({
  "actions/iac-gate/src/exceptions.ts"() {
    "use strict";
    init_glob();
    exceptionKeys = ["rule", "resource", "path", "reason", "owner", "expires"];
    MIN_REASON_CHARS = 20;
    MAX_EXCEPTION_DAYS = 180;
    WARN_EXCEPTION_DAYS = 14;
    DAY_MS = 864e5;
    OWNER = /^(?:@?[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/;
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
function visit_(key2, node, visitor, path) {
  const ctrl = callVisitor(key2, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key2, path, ctrl);
    return visit_(key2, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
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
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
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
async function visitAsync_(key2, node, visitor, path) {
  const ctrl = await callVisitor(key2, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key2, path, ctrl);
    return visitAsync_(key2, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
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
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
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
function callVisitor(key2, node, visitor, path) {
  if (typeof visitor === "function")
    return visitor(key2, node, path);
  if (isMap(node))
    return visitor.Map?.(key2, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key2, node, path);
  if (isPair(node))
    return visitor.Pair?.(key2, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key2, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key2, node, path);
  return void 0;
}
function replaceNode(key2, path, node) {
  const parent = path[path.length - 1];
  if (isCollection(parent)) {
    parent.items[key2] = node;
  } else if (isPair(parent)) {
    if (key2 === "key")
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
      add(line2, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line2.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
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
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
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
          return source;
        onError(`Could not resolve tag: ${source}`);
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
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
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
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error2 = new Error("Failed to resolve repeated object (this should not happen)");
          error2.source = source;
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
function applyReviver(reviver, obj, key2, val) {
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
  return reviver.call(obj, key2, val);
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
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Alias.js
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count)
        count = c;
    }
    return count;
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
      constructor(source) {
        super(ALIAS);
        this.source = source;
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
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
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
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema5, sourceObjects } = ctx;
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
  let tagObj = findTagObject(value, tagName, schema5.tags);
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
    tagObj = value instanceof Map ? schema5[MAP] : Symbol.iterator in Object(value) ? schema5[SEQ] : schema5[MAP];
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
function collectionFromPath(schema5, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
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
    schema: schema5,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath, Collection;
var init_Collection = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Collection.js"() {
    init_createNode();
    init_identity();
    init_Node();
    isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    Collection = class extends NodeBase {
      constructor(type, schema5) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema5,
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
      clone(schema5) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema5)
          copy.schema = schema5;
        copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema5) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key2, ...rest] = path;
          const node = this.get(key2, true);
          if (isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key2, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key2, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key2);
        const node = this.get(key2, true);
        if (isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key2, ...rest] = path;
        const node = this.get(key2, true);
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
      hasIn(path) {
        const [key2, ...rest] = path;
        if (rest.length === 0)
          return this.has(key2);
        const node = this.get(key2, true);
        return isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key2, ...rest] = path;
        if (rest.length === 0) {
          this.set(key2, value);
        } else {
          const node = this.get(key2, true);
          if (isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key2, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
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
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
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
function stringifyPair({ key: key2, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key2) && key2.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key2) || !isNode(key2) && typeof key2 === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key2 || keyComment && value == null && !ctx.inFlow || isCollection(key2) || (isScalar(key2) ? key2.type === Scalar.BLOCK_FOLDED || key2.type === Scalar.BLOCK_LITERAL : typeof key2 === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key2, ctx, () => keyCommentDone = true, () => chompKeep = true);
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
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key2, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key2))
        map2.set(key2, value2);
    } else if (map2 instanceof Set) {
      map2.add(key2);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key2)) {
      Object.defineProperty(map2, key2, {
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
    isMergeKey = (ctx, key2) => (merge.identify(key2) || isScalar(key2) && (!key2.type || key2.type === Scalar.PLAIN) && merge.identify(key2.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key: key2, value }) {
  if (isNode(key2) && key2.addToJSMap)
    key2.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key2))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key2, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key2, jsKey, ctx);
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
function stringifyKey(key2, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key2) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key2.toString(strCtx);
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
function createPair(key2, value, ctx) {
  const k = createNode(key2, void 0, ctx);
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
      constructor(key2, value = null) {
        Object.defineProperty(this, NODE_TYPE, { value: PAIR });
        this.key = key2;
        this.value = value;
      }
      clone(schema5) {
        let { key: key2, value } = this;
        if (isNode(key2))
          key2 = key2.clone(schema5);
        if (isNode(value))
          value = value.clone(schema5);
        return new _Pair(key2, value);
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
      const line2 = lines2[i];
      str += line2 ? `
${indent}${line2}` : "\n";
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
        reqNewline || (reqNewline = lines2.reduce((sum, line2) => sum + line2.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
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
      const len = lines2.reduce((sum, line2) => sum + line2.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line2 of lines2)
        str += line2 ? `
${indentStep}${indent}${line2}` : "\n";
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
function findPair(items, key2) {
  const k = isScalar(key2) ? key2.value : key2;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key2 || it.key === k)
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
      constructor(schema5) {
        super(MAP, schema5);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema5, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map2 = new this(schema5);
        const add = (key2, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key2, value);
          else if (Array.isArray(replacer) && !replacer.includes(key2))
            return;
          if (value !== void 0 || keepUndefined)
            map2.items.push(createPair(key2, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key2, value] of obj)
            add(key2, value);
        } else if (obj && typeof obj === "object") {
          for (const key2 of Object.keys(obj))
            add(key2, obj[key2]);
        }
        if (typeof schema5.sortMapEntries === "function") {
          map2.items.sort(schema5.sortMapEntries);
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
      delete(key2) {
        const it = findPair(this.items, key2);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key2, keepScalar) {
        const it = findPair(this.items, key2);
        const node = it?.value;
        return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key2) {
        return !!findPair(this.items, key2);
      }
      set(key2, value) {
        this.add(new Pair(key2, value), true);
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
      createNode: (schema5, obj, ctx) => YAMLMap.from(schema5, obj, ctx)
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/YAMLSeq.js
function asItemIndex(key2) {
  let idx = isScalar(key2) ? key2.value : key2;
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
      constructor(schema5) {
        super(SEQ, schema5);
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
      delete(key2) {
        const idx = asItemIndex(key2);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key2, keepScalar) {
        const idx = asItemIndex(key2);
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
      has(key2) {
        const idx = asItemIndex(key2);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key2, value) {
        const idx = asItemIndex(key2);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key2}.`);
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
      static from(schema5, obj, ctx) {
        const { replacer } = ctx;
        const seq2 = new this(schema5);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key2 = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key2, it);
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
      createNode: (schema5, obj, ctx) => YAMLSeq.from(schema5, obj, ctx)
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
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
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
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
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
var schema2;
var init_schema = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/schema.js"() {
    init_map();
    init_null();
    init_seq();
    init_string();
    init_bool();
    init_float();
    init_int();
    schema2 = [
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
var stringifyJSON, jsonScalars, jsonError, schema3;
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
    schema3 = [map, seq].concat(jsonScalars, jsonError);
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
function createPairs(schema5, iterable, ctx) {
  const { replacer } = ctx;
  const pairs3 = new YAMLSeq(schema5);
  pairs3.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key2, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key2 = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key2 = keys[0];
          value = it[key2];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key2 = it;
      }
      pairs3.items.push(createPair(key2, value, ctx));
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
          let key2, value;
          if (isPair(pair)) {
            key2 = toJS(pair.key, "", ctx);
            value = toJS(pair.value, key2, ctx);
          } else {
            key2 = toJS(pair, "", ctx);
          }
          if (map2.has(key2))
            throw new Error("Ordered maps must not include duplicate keys");
          map2.set(key2, value);
        }
        return map2;
      }
      static from(schema5, iterable, ctx) {
        const pairs3 = createPairs(schema5, iterable, ctx);
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
        for (const { key: key2 } of pairs3.items) {
          if (isScalar(key2)) {
            if (seenKeys.includes(key2.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key2.value}`);
            } else {
              seenKeys.push(key2.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs3);
      },
      createNode: (schema5, iterable, ctx) => YAMLOMap.from(schema5, iterable, ctx)
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
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
      constructor(schema5) {
        super(schema5);
        this.tag = _YAMLSet.tag;
      }
      add(key2) {
        let pair;
        if (isPair(key2))
          pair = key2;
        else if (key2 && typeof key2 === "object" && "key" in key2 && "value" in key2 && key2.value === null)
          pair = new Pair(key2.key, null);
        else
          pair = new Pair(key2, null);
        const prev = findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key2, keepPair) {
        const pair = findPair(this.items, key2);
        return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key2, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = findPair(this.items, key2);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair(key2));
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
      static from(schema5, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema5);
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
      createNode: (schema5, iterable, ctx) => YAMLSet.from(schema5, iterable, ctx),
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
var schema4;
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
    schema4 = [
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
      const keys = Array.from(schemas.keys()).filter((key2) => key2 !== "yaml11").map((key2) => JSON.stringify(key2)).join(", ");
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
      const keys = Object.keys(tagsByName).map((key2) => JSON.stringify(key2)).join(", ");
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
      ["core", schema2],
      ["failsafe", [map, seq, string]],
      ["json", schema3],
      ["yaml11", schema4],
      ["yaml-1.1", schema4]
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
      constructor({ compat, customTags, merge: merge3, resolveKnownTags, schema: schema5, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
        this.name = typeof schema5 === "string" && schema5 || "core";
        this.knownTags = resolveKnownTags ? coreKnownTags : {};
        this.tags = getTags(customTags, this.name, merge3);
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
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
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
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
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
      createPair(key2, value, options = {}) {
        const k = this.createNode(key2, null, options);
        const v = this.createNode(value, null, options);
        return new Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key2) {
        return assertCollection(this.contents) ? this.contents.delete(key2) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key2, keepScalar) {
        return isCollection(this.contents) ? this.contents.get(key2, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (isEmptyPath(path))
          return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
        return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key2) {
        return isCollection(this.contents) ? this.contents.has(key2) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (isEmptyPath(path))
          return this.contents !== void 0;
        return isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key2, value) {
        if (this.contents == null) {
          this.contents = collectionFromPath(this.schema, [key2], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key2, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
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
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
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
var init_errors3 = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/errors.js"() {
    YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
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
      const { line: line2, col } = error2.linePos[0];
      error2.message += ` at line ${line2}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line2 - 1], lc.lineStarts[line2]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line2 > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line2 - 2], lc.lineStarts[line2 - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error2.linePos[1];
        if (end?.line === line2 && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
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
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
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
function containsNewline(key2) {
  if (!key2)
    return null;
  switch (key2.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key2.source.includes("\n"))
        return true;
      if (key2.end) {
        for (const st of key2.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key2.items) {
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
    const { start, key: key2, sep, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key2 ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key2) {
        if (key2.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key2 && key2.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key2)) {
        onError(key2 ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key2 ? composeNode2(ctx, key2, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key2, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key2 || key2.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
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
    let sep = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
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
    const { start, key: key2, sep, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key2 ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
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
      if (!isMap2 && ctx.options.strict && containsNewline(key2))
        onError(
          key2,
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
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key2 ? composeNode2(ctx, key2, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key2))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], {
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
          if (sep)
            for (const st of sep) {
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
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
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
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
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
  let sep = "";
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
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content;
      sep = " ";
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
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error2 = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
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
    onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
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
function splitLines(source) {
  const split = source.split(/\n( *)/);
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
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
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
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line2 = /(.*?)\r?\n/sy;
  let match = line2.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line2.lastIndex;
  while (match = line2.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line2.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
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
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
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
  scalar.range = range;
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
function findScalarTagByName(schema5, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema5[SCALAR];
  const matchWithTest = [];
  for (const tag of schema5.tags) {
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
  const kt = schema5.knownTags[tagName];
  if (kt && !kt.collection) {
    schema5.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema5[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema5 }, value, token, onError) {
  const tag = schema5.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema5[SCALAR];
  if (schema5.compat) {
    const compat = schema5.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema5[SCALAR];
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
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
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
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
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
    init_errors3();
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
        this.onError = (source, code, message, warning2) => {
          const pos = getErrorPos(source);
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
    init_errors3();
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
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
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
        ctrl = ctrl(item, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
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
    visit2.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path) => {
      const parent = visit2.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst.js
function tokenType(source) {
  switch (source) {
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
  switch (source[0]) {
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
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
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
        let line2 = this.getLine();
        if (line2 === null)
          return this.setNext("stream");
        if (line2[0] === BOM) {
          yield* this.pushCount(1);
          line2 = line2.substring(1);
        }
        if (line2[0] === "%") {
          let dirEnd = line2.length;
          let cs = line2.indexOf("#");
          while (cs !== -1) {
            const ch = line2[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line2.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line2[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line2.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line2.length - sp);
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
        const line2 = this.getLine();
        if (line2 === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line2[n]) {
          case "#":
            yield* this.pushCount(line2.length - n);
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
            yield* this.pushCount(line2.length - n);
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
        const line2 = this.getLine();
        if (line2 === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line2[0] !== "#" || indent === 0 && (line2.startsWith("---") || line2.startsWith("...")) && isEmpty(line2[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line2[0] === "]" || line2[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line2[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line2[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line2.length - n);
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
function includesToken(list2, type) {
  for (let i = 0; i < list2.length; ++i)
    if (list2[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list2) {
  for (let i = 0; i < list2.length; ++i) {
    switch (list2[i].type) {
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
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
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
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
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
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
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
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
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
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map2 = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
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
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
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
                  const key2 = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key: key2, sep }]
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
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
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
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map2 = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
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
function parseAllDocuments(source, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options);
  const docs = Array.from(composer.compose(parser.parse(source)));
  if (prettyErrors && lineCounter)
    for (const doc of docs) {
      doc.errors.forEach(prettifyError(source, lineCounter));
      doc.warnings.forEach(prettifyError(source, lineCounter));
    }
  if (docs.length > 0)
    return docs;
  return Object.assign([], { empty: true }, composer.streamInfo());
}
var init_public_api = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/public-api.js"() {
    init_composer();
    init_Document();
    init_errors3();
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
    init_errors3();
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

// actions/iac-gate/src/hcl.ts
function hclBlocks(text3) {
  const blocks = [];
  let i = 0;
  let words2 = [];
  while (i < text3.length) {
    const next = skipBlank(text3, i);
    if (next > i) {
      i = next;
      continue;
    }
    const character = text3.charAt(i);
    if (character === "\n") {
      words2 = [];
      i++;
    } else if (character === '"') {
      const end = skipString(text3, i);
      words2.push(text3.slice(i + 1, end - 1));
      i = end;
    } else if (character === "{") {
      const [type, ...labels] = words2;
      const attributes = /* @__PURE__ */ new Map();
      i = readBody(text3, i + 1, attributes);
      if (type !== void 0) blocks.push({ type, labels, attributes });
      words2 = [];
    } else if (character === "[" || character === "(") {
      i = skipBracket(text3, i);
    } else {
      const word = wordAt(text3, i);
      if (word !== "") words2.push(word);
      i += Math.max(1, word.length);
    }
  }
  return blocks;
}
function readBody(text3, from, attributes) {
  let i = from;
  let lineStart = true;
  while (i < text3.length) {
    const next = skipBlank(text3, i);
    if (next > i) {
      i = next;
      continue;
    }
    const character = text3.charAt(i);
    if (character === "}") return i + 1;
    if (character === "\n") {
      lineStart = true;
      i++;
      continue;
    }
    const word = wordAt(text3, i);
    if (lineStart && word !== "") {
      const after = skipBlank(text3, i + word.length);
      if (text3.charAt(after) === "=" && text3.charAt(after + 1) !== "=") {
        const value = skipBlank(text3, after + 1);
        const literal = text3.charAt(value) === '"' ? text3.slice(value + 1, skipString(text3, value) - 1) : void 0;
        attributes.set(word, { offset: i, literal });
        i = after + 1;
        lineStart = false;
        continue;
      }
    }
    lineStart = false;
    i = word !== "" ? i + word.length : skipToken(text3, i);
  }
  throw new HclSyntaxError("a block does not end");
}
function skipToken(text3, i) {
  const character = text3.charAt(i);
  if (character === '"') return skipString(text3, i);
  if (character === "{" || character === "[" || character === "(") return skipBracket(text3, i);
  if (character === "<" && text3.charAt(i + 1) === "<") return skipHeredoc(text3, i);
  return i + 1;
}
function skipBracket(text3, from) {
  let depth = 0;
  let i = from;
  while (i < text3.length) {
    const next = skipBlank(text3, i);
    if (next > i) {
      i = next;
      continue;
    }
    const character = text3.charAt(i);
    if (character === "{" || character === "[" || character === "(") {
      if (++depth > MAX_DEPTH2) throw new HclSyntaxError(`brackets are nested deeper than ${MAX_DEPTH2}`);
      i++;
    } else if (character === "}" || character === "]" || character === ")") {
      i++;
      if (--depth === 0) return i;
    } else if (character === '"') i = skipString(text3, i);
    else if (character === "<" && text3.charAt(i + 1) === "<") i = skipHeredoc(text3, i);
    else i++;
  }
  throw new HclSyntaxError("a bracket does not close");
}
function skipString(text3, from, depth = 0) {
  if (depth > MAX_DEPTH2) throw new HclSyntaxError(`templates are nested deeper than ${MAX_DEPTH2}`);
  for (let i = from + 1; i < text3.length; i++) {
    const character = text3.charAt(i);
    if (character === "\\") i++;
    else if (character === '"') return i + 1;
    else if (character === "\n") break;
    else if ((character === "$" || character === "%") && text3.charAt(i + 1) === "{") {
      if (text3.charAt(i - 1) === character) continue;
      i = skipTemplate(text3, i + 1, depth + 1) - 1;
    }
  }
  throw new HclSyntaxError("a string does not end");
}
function skipTemplate(text3, from, depth) {
  let open2 = 0;
  for (let i = from; i < text3.length; ) {
    const character = text3.charAt(i);
    if (character === '"') {
      i = skipString(text3, i, depth);
      continue;
    }
    if (character === "{") open2++;
    if (character === "}" && --open2 === 0) return i + 1;
    i++;
  }
  throw new HclSyntaxError("a template expression does not end");
}
function skipHeredoc(text3, from) {
  const lineEnd = text3.indexOf("\n", from);
  const head = /^<<-?([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?$/u.exec(
    text3.slice(from, lineEnd < 0 ? void 0 : lineEnd)
  );
  if (head === null || lineEnd < 0) return from + 2;
  for (let i = lineEnd + 1; i < text3.length; ) {
    const end = text3.indexOf("\n", i);
    const line2 = text3.slice(i, end < 0 ? void 0 : end).trim();
    if (line2 === head[1]) return end < 0 ? text3.length : end;
    if (end < 0) break;
    i = end + 1;
  }
  throw new HclSyntaxError("a heredoc does not end");
}
function skipBlank(text3, from) {
  let i = from;
  for (; ; ) {
    const character = text3.charAt(i);
    if (character === " " || character === "	" || character === "\r" || character === "\uFEFF") i++;
    else if (character === "#" || character === "/" && text3.charAt(i + 1) === "/") {
      const end = text3.indexOf("\n", i);
      i = end < 0 ? text3.length : end;
    } else if (character === "/" && text3.charAt(i + 1) === "*") {
      const end = text3.indexOf("*/", i + 2);
      if (end < 0) throw new HclSyntaxError("a comment does not end");
      i = end + 2;
    } else return i;
  }
}
function wordAt(text3, i) {
  const word = /[\p{L}_][\p{L}\p{N}_.-]*/uy;
  word.lastIndex = i;
  return word.exec(text3)?.[0] ?? "";
}
var HclSyntaxError, MAX_DEPTH2;
var init_hcl = __esm({
  "actions/iac-gate/src/hcl.ts"() {
    "use strict";
    HclSyntaxError = class extends Error {
    };
    MAX_DEPTH2 = 200;
  }
});

// actions/iac-gate/src/inventory.ts
function inventoryOf(files) {
  const expected = [];
  const modules = [];
  const folders = new Set(files.map((file) => import_node_path3.posix.dirname(file.path)));
  for (const file of files) {
    const framework = candidateOf(file.path);
    if (framework === void 0) continue;
    if (file.content.length > MAX_FILE_BYTES) {
      if (framework === "kubernetes" && !mayHoldManifest(file.content.toString("utf8"))) continue;
      expected.push({
        path: file.path,
        framework,
        resources: [],
        problem: `is larger than ${MAX_FILE_BYTES} bytes`
      });
      continue;
    }
    const text3 = file.content.toString("utf8");
    if (text3.startsWith("version https://git-lfs")) {
      expected.push({ path: file.path, framework, resources: [], problem: "is a pointer to Git LFS" });
      continue;
    }
    if (framework === "terraform") {
      const found = terraformFile(file.path, text3);
      if (found.file) expected.push(found.file);
      for (const module2 of found.modules) {
        const local = /^\.{1,2}(\/|$)/.test(module2.source);
        const target = import_node_path3.posix.normalize(import_node_path3.posix.join(import_node_path3.posix.dirname(file.path), module2.source)).replace(/\/$/, "");
        if (!local || !folders.has(target)) modules.push({ path: file.path, ...module2 });
      }
    } else if (framework === "kubernetes") {
      const found = manifestFile(file.path, text3);
      if (found) expected.push(found);
    } else {
      const problem = framework === "dockerfile" && !CHECKOV_DOCKERFILE.test(import_node_path3.posix.basename(file.path)) ? "has a name that Checkov does not take for a Dockerfile: name it Dockerfile, Dockerfile.NAME or NAME.Dockerfile" : void 0;
      expected.push({ path: file.path, framework, resources: [], problem });
    }
  }
  return { files: expected, externalModules: modules };
}
function candidateOf(path) {
  const name = import_node_path3.posix.basename(path);
  if (/\.(tf|tofu)(\.json)?$/i.test(name)) return "terraform";
  if (DOCKERFILE.test(name)) return "dockerfile";
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return "github_actions";
  if (/\.(ya?ml|json)$/i.test(name) && name !== "package.json" && name !== "package-lock.json") {
    return "kubernetes";
  }
  return void 0;
}
function isSupportFile(path) {
  return /\.tfvars(\.json)?$/i.test(path);
}
function terraformFile(path, text3) {
  const file = { path, framework: "terraform", resources: [] };
  if (!/\.tf$/.test(path)) {
    return {
      file: { ...file, problem: "is in a form that Checkov does not read: write it as HCL in a .tf file" },
      modules: []
    };
  }
  let blocks;
  try {
    blocks = hclBlocks(text3);
  } catch (error2) {
    if (!(error2 instanceof HclSyntaxError)) throw error2;
    return { file: { ...file, problem: `is not valid HCL: ${error2.message}` }, modules: [] };
  }
  const modules = [];
  for (const block of blocks) {
    if (block.type === "resource") file.resources.push(block.labels.join("."));
    if (block.type === "data") file.resources.push(`data.${block.labels.join(".")}`);
    if (block.type === "module") {
      modules.push({
        name: block.labels[0] ?? "",
        source: block.attributes.get("source")?.literal ?? "(not a literal)"
      });
    }
  }
  return { file: file.resources.length > 0 ? file : void 0, modules };
}
function mayHoldManifest(text3) {
  return text3.includes("apiVersion") && text3.includes("kind") || /\\[xuU\n\r]/.test(text3);
}
function manifestFile(path, text3) {
  if (!mayHoldManifest(text3)) return void 0;
  const file = { path, framework: "kubernetes", resources: [] };
  const documents = parseManifests(path, text3);
  if (typeof documents === "string") {
    if (!(text3.includes("apiVersion") && text3.includes("kind"))) return void 0;
    return { ...file, problem: documents };
  }
  for (const document of documents) collect(document, file);
  return file.resources.length > 0 ? file : void 0;
}
function parseManifests(path, text3) {
  try {
    if (path.toLowerCase().endsWith(".json")) return [JSON.parse(text3)];
    const parsed = parseAllDocuments(text3, { uniqueKeys: false, strict: false, logLevel: "silent" });
    if (!Array.isArray(parsed)) return [];
    const fault = parsed.flatMap((document) => document.errors)[0];
    if (fault) return `is not valid YAML (templates must be rendered first): ${fault.message.split("\n")[0]}`;
    return parsed.map((document) => document.toJS({ maxAliasCount: MAX_YAML_ALIASES }));
  } catch (error2) {
    return `cannot be read as YAML or JSON: ${error2 instanceof Error ? error2.message.split("\n")[0] ?? "" : String(error2)}`;
  }
}
function collect(document, file) {
  if (Array.isArray(document)) {
    for (const item of document) collect(item, file);
    return;
  }
  if (typeof document !== "object" || document === null) return;
  const { apiVersion, kind, metadata, items } = document;
  if (typeof apiVersion !== "string" || typeof kind !== "string") return;
  if (apiVersion.startsWith(KUSTOMIZE_GROUP)) return;
  if (kind.endsWith("List") && Array.isArray(items)) {
    for (const item of items) collect(item, file);
    return;
  }
  const { name, namespace = "default", generateName } = metadata ?? {};
  if (name === void 0 && generateName === void 0) return;
  if (typeof (name ?? generateName) !== "string" || typeof namespace !== "string") {
    file.problem = "holds a name that is not a text (templates must be rendered first)";
  }
  file.resources.push(`${kind}.${String(namespace)}.${String(name ?? `${String(generateName)}*`)}`);
}
var import_node_path3, MAX_FILE_BYTES, MAX_YAML_ALIASES, KUSTOMIZE_GROUP, DOCKERFILE, CHECKOV_DOCKERFILE;
var init_inventory = __esm({
  "actions/iac-gate/src/inventory.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    init_dist();
    init_hcl();
    MAX_FILE_BYTES = 4 * 1024 * 1024;
    MAX_YAML_ALIASES = 100;
    KUSTOMIZE_GROUP = "kustomize.config.k8s.io/";
    DOCKERFILE = /^(?:.+\.)?(?:dockerfile|containerfile)(?:\.(?!dockerignore$).+)?$/i;
    CHECKOV_DOCKERFILE = /^(?:.+\.)?[Dd]ockerfile(?:\..+)?$/;
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
      constructor(value, name, invalid, path = "") {
        this.name = name;
        this.#path = path;
        this.#invalid = invalid;
        if (typeof value !== "object" || value === null || Array.isArray(value)) {
          throw this.#error(path || "the file", "must be a mapping of keys to values", value);
        }
        this.#map = value;
      }
      keys() {
        return Object.keys(this.#map);
      }
      value(key2) {
        return Object.hasOwn(this.#map, key2) ? this.#map[key2] : void 0;
      }
      only(allowed) {
        const unknown = this.keys().find((key2) => !allowed.includes(key2));
        if (unknown !== void 0)
          throw this.fault(unknown, `is not a key here; known are: ${allowed.join(", ")}`);
      }
      /** The mapping under a key; an empty one where there is none. */
      section(key2) {
        return this.child(this.value(key2) ?? {}, this.#join(key2));
      }
      /** A mapping in a list: `path` is its whole path in the file. */
      child(value, path) {
        return new _YamlSection(value, this.name, this.#invalid, path);
      }
      list(key2) {
        const value = this.value(key2);
        if (value === void 0 || value === null) return void 0;
        if (!Array.isArray(value)) throw this.fault(key2, "must be a list", value);
        return value;
      }
      strings(key2) {
        return (this.list(key2) ?? []).map((item) => {
          if (typeof item !== "string")
            throw this.fault(key2, "must be a list of texts (put numbers in quotes)", item);
          return item;
        });
      }
      string(key2) {
        const value = this.value(key2);
        if (typeof value !== "string" || value === "") throw this.fault(key2, "must be a text", value);
        return value;
      }
      flag(key2) {
        const value = this.value(key2) ?? false;
        if (typeof value !== "boolean") throw this.fault(key2, "must be true or false", value);
        return value;
      }
      word(key2, words2, fallback) {
        return this.oneOf(key2, words2, this.value(key2) ?? fallback);
      }
      /** `value` of `key` where it is one of the words. */
      oneOf(key2, words2, value) {
        const word = words2.find((candidate) => candidate === value);
        if (word === void 0) throw this.fault(key2, `must be one of: ${words2.join(", ")}`, value);
        return word;
      }
      fault(key2, expected, found) {
        return this.#error(this.#join(key2), expected, found);
      }
      #join(key2) {
        return this.#path === "" ? key2 : `${this.#path}.${key2}`;
      }
      #error(key2, expected, found) {
        return this.#invalid({
          message: `${this.name}: "${key2}" ${expected}`,
          where: `${this.name}, ${key2}`,
          expected,
          found: found === void 0 ? void 0 : JSON.stringify(found)?.slice(0, 200) ?? String(found)
        });
      }
    };
  }
});

// packages/toolkit/src/yaml.ts
function parseYaml(text3, name, limits = defaultYamlLimits) {
  if (Buffer.byteLength(text3) > limits.maxBytes) {
    throw errors.YAML_LIMIT({ message: `${name} is larger than ${limits.maxBytes} bytes`, where: name });
  }
  if (flowDepth(text3) > limits.maxDepth) {
    throw errors.YAML_LIMIT({
      message: `${name} is nested deeper than ${limits.maxDepth} levels`,
      where: name
    });
  }
  const lineCounter = new LineCounter();
  let documents;
  try {
    documents = parseAllDocuments(text3, { lineCounter, uniqueKeys: true, strict: true, prettyErrors: false });
  } catch (cause) {
    throw errors.YAML_LIMIT({ message: `${name} is nested too deep to be read`, where: name, cause });
  }
  if (!Array.isArray(documents) || documents.length !== 1 || documents[0] === void 0) {
    const count = Array.isArray(documents) ? documents.length : 0;
    throw errors.YAML_INVALID({
      message: `${name} must hold exactly one YAML document`,
      where: name,
      found: `${count} documents`
    });
  }
  const [document] = documents;
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) {
    const { line: line2, col } = lineCounter.linePos(fault.pos[0]);
    throw errors.YAML_INVALID({
      message: `${name} is not valid YAML: ${fault.message}`,
      where: `${name}:${line2}:${col}`,
      cause: fault
    });
  }
  try {
    return document.toJS({ maxAliasCount: limits.maxAliases });
  } catch (cause) {
    throw errors.YAML_LIMIT({
      message: `${name} uses more aliases than is allowed (${limits.maxAliases})`,
      where: name,
      cause
    });
  }
}
function flowDepth(text3) {
  let open2 = 0;
  let deepest = 0;
  for (const character of text3) {
    if (character === "[" || character === "{") deepest = Math.max(deepest, ++open2);
    else if (character === "]" || character === "}") open2 = Math.max(0, open2 - 1);
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

// actions/iac-gate/src/findings.ts
function byWeight(a, b) {
  return Number(b.blocking) - Number(a.blocking) || rank[a.weight] - rank[b.weight] || compareText(a.path ?? "", b.path ?? "") || (a.startLine ?? 0) - (b.startLine ?? 0) || compareText(a.rule, b.rule) || compareText(a.resource ?? "", b.resource ?? "") || compareText(a.fingerprint, b.fingerprint);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var severities, knownSeverities, rank;
var init_findings = __esm({
  "actions/iac-gate/src/findings.ts"() {
    "use strict";
    severities = ["critical", "high", "medium", "low", "unknown"];
    knownSeverities = ["critical", "high", "medium", "low"];
    rank = { critical: 0, high: 1, medium: 2, low: 3, unknown: 4 };
  }
});

// actions/iac-gate/src/policy.ts
function parsePolicy(text3, name) {
  const policy = new YamlSection(parseYaml(text3, name), name, errors2.GATE_POLICY_INVALID);
  policy.only([
    "version",
    "fail-on",
    "unknown-severity",
    "require",
    "scope",
    "external-modules",
    "severities",
    "exceptions"
  ]);
  if (policy.value("version") !== 1) throw policy.fault("version", "must be 1", policy.value("version"));
  return {
    failOn: failOn(policy),
    unknownSeverity: policy.word("unknown-severity", knownSeverities, "high"),
    require: requirements(policy),
    scope: scope(policy),
    externalModules: policy.word("external-modules", ["refuse", "allow"], "refuse"),
    severities: severityOverrides(policy),
    exceptions: exceptions(policy)
  };
}
function failOn(policy) {
  const words2 = policy.list("fail-on");
  if (words2 === void 0 || words2.length === 0) {
    throw policy.fault(
      "fail-on",
      `must list at least one of: ${knownSeverities.join(", ")}`,
      policy.value("fail-on")
    );
  }
  return words2.map((word) => policy.oneOf("fail-on", knownSeverities, word));
}
function requirements(policy) {
  const out = /* @__PURE__ */ new Map();
  const section = policy.section("require");
  for (const tool of section.keys()) {
    const entry = section.section(tool);
    entry.only(
      tool.toLowerCase() === "checkov" ? ["min-files", "versions", "accept-report"] : ["min-files", "versions", "allow-empty"]
    );
    const minFiles = entry.value("min-files");
    if (minFiles !== void 0 && !(Number.isSafeInteger(minFiles) && minFiles >= 0)) {
      throw entry.fault("min-files", "must be a whole number, at least 0", minFiles);
    }
    const key2 = tool.toLowerCase();
    if (out.has(key2)) throw section.fault(tool, "may stand once", tool);
    out.set(key2, {
      minFiles,
      versions: entry.strings("versions"),
      acceptReport: entry.flag("accept-report"),
      allowEmpty: entry.flag("allow-empty")
    });
  }
  return out;
}
function scope(policy) {
  const section = policy.section("scope");
  section.only(["paths", "exclude"]);
  const paths = section.value("paths") === void 0 ? ["."] : section.strings("paths");
  if (paths.length === 0)
    throw section.fault("paths", "must list at least one folder", section.value("paths"));
  for (const path of paths) {
    if (!isFolderPath(path)) {
      throw section.fault("paths", 'must be folders of the repository, without ".." or a leading "/"', path);
    }
  }
  const exclude = (section.list("exclude") ?? []).map((item, index) => {
    const entry = section.child(item, `scope.exclude[${index}]`);
    entry.only(["path", "reason"]);
    const path = entry.string("path");
    if (glob(path) === void 0) throw entry.fault("path", `must be ${PATTERN_FORM}`, path);
    const reason = entry.string("reason");
    if (reason.trim().length < MIN_REASON_CHARS) {
      throw entry.fault("reason", `must have at least ${MIN_REASON_CHARS} characters`, reason);
    }
    return { path, reason };
  });
  return { paths: paths.map((path) => path.replace(/^\.\//, "").replace(/\/+$/, "") || "."), exclude };
}
function isFolderPath(path) {
  return path !== "" && !path.startsWith("/") && !path.split("/").includes("..") && !path.includes("\\");
}
function severityOverrides(policy) {
  const section = policy.section("severities");
  return new Map(section.keys().map((rule2) => [rule2, section.word(rule2, knownSeverities)]));
}
function exceptions(policy) {
  const items = policy.list("exceptions") ?? [];
  if (items.length > MAX_EXCEPTIONS) {
    throw policy.fault("exceptions", `must hold at most ${MAX_EXCEPTIONS}`, items.length);
  }
  return items.map((item, index) => {
    const entry = policy.child(item, `exceptions[${index}]`);
    entry.only(exceptionKeys);
    const out = { index };
    for (const key2 of exceptionKeys) {
      const value = entry.value(key2);
      if (value === void 0 || value === null) continue;
      out[key2] = typeof value === "string" ? value : String(value);
    }
    return out;
  });
}
var MAX_EXCEPTIONS;
var init_policy = __esm({
  "actions/iac-gate/src/policy.ts"() {
    "use strict";
    init_yaml();
    init_errors2();
    init_exceptions();
    init_findings();
    init_glob();
    MAX_EXCEPTIONS = 500;
  }
});

// actions/iac-gate/src/readers/sarif.ts
function readRun(run2, context) {
  const driver = record(record(run2.tool)?.driver);
  const tool = text2(driver?.name);
  if (driver === void 0 || tool === void 0)
    throw new ReportUnreadable("has a run without tool.driver.name");
  if (run2.externalPropertyFileReferences !== void 0) {
    throw new ReportUnreadable("keeps results in other files, which are not read");
  }
  const results = list(run2.results);
  const reading = {
    tool,
    version: text2(driver.semanticVersion) ?? text2(driver.version),
    findings: [],
    rules: /* @__PURE__ */ new Set(),
    seen: [],
    parseErrors: [],
    problems: results === void 0 ? [{ code: "GATE_TOOL_CRASHED", text: `${tool} lists no results at all` }] : []
  };
  const extensions = (list(record(run2.tool)?.extensions) ?? []).map((item) => record(item) ?? {});
  const rules = new RuleTable(driver, extensions);
  const evaluated = new Set(rules.ids());
  for (const item of results ?? []) {
    const result = record(item);
    if (result === void 0) throw new ReportUnreadable("holds a result that is not an object");
    const rule2 = rules.find(result);
    evaluated.add(rule2.id);
    const place = placeOf(result, run2, context);
    if (place.path !== void 0) {
      reading.seen.push({ path: place.path, resource: place.resource ?? "", rule: rule2.id });
    }
    if (typeof result.kind === "string" && NOT_A_FINDING.has(result.kind)) continue;
    reading.findings.push({
      tool,
      rule: rule2.id,
      title: text2(record(result.message)?.text) ?? rule2.title ?? rule2.id,
      severity: scored(record(result.properties)) ?? scored(rule2.properties) ?? "unknown",
      ...place,
      help: rule2.help,
      silenced: silencedBy(result)
    });
  }
  reading.rules = evaluated;
  for (const item of list(run2.invocations) ?? []) readInvocation(record(item) ?? {}, tool, reading);
  return reading;
}
function readInvocation(invocation, tool, reading) {
  if (invocation.executionSuccessful !== true) {
    reading.problems.push({
      code: "GATE_TOOL_CRASHED",
      text: `${tool} states that its run was not successful`
    });
  }
  for (const item of list(invocation.toolExecutionNotifications) ?? []) {
    const notification = record(item);
    if (notification?.level !== "error") continue;
    reading.parseErrors.push(text2(record(notification.message)?.text) ?? "an error without a text");
  }
}
function scored(properties) {
  const raw = properties?.["security-severity"];
  const score = typeof raw === "number" ? raw : typeof raw === "string" && raw !== "" ? Number(raw) : Number.NaN;
  if (!(score > 0 && score <= 10)) return void 0;
  return score >= 9 ? "critical" : score >= 7 ? "high" : score >= 4 ? "medium" : "low";
}
function placeOf(result, run2, context) {
  const location2 = record(list(result.locations)?.[0]);
  const physical = record(location2?.physicalLocation);
  const artifact = record(physical?.artifactLocation);
  const index = artifact?.index;
  const indexed = typeof index === "number" ? record(record(list(run2.artifacts)?.[index])?.location)?.uri : void 0;
  const uri = text2(artifact?.uri) ?? text2(indexed);
  const region = record(physical?.region);
  const startLine = lineNumber(region?.startLine);
  const endLine = lineNumber(region?.endLine);
  return {
    path: repositoryPath(decoded(uri), context),
    startLine,
    endLine: endLine !== void 0 && endLine >= (startLine ?? 1) ? endLine : startLine,
    resource: text2(record(list(location2?.logicalLocations)?.[0])?.fullyQualifiedName)
  };
}
function decoded(uri) {
  if (uri?.includes("%") !== true) return uri;
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
function silencedBy(result) {
  const suppressions = list(result.suppressions);
  if (suppressions !== void 0 && suppressions.length > 0) {
    return text2(record(suppressions[0])?.justification) ?? "suppressed in the report";
  }
  if (result.baselineState === "unchanged" || result.baselineState === "absent") {
    return `the report calls it ${result.baselineState}`;
  }
  return void 0;
}
var NOT_A_FINDING, sarifReader, RuleTable;
var init_sarif = __esm({
  "actions/iac-gate/src/readers/sarif.ts"() {
    "use strict";
    init_reader();
    init_strict_json2();
    NOT_A_FINDING = /* @__PURE__ */ new Set(["pass", "notApplicable", "informational"]);
    sarifReader = {
      format: "SARIF 2.1.0",
      recognises(value) {
        const log = record(value);
        return log !== void 0 && list(log.runs) !== void 0 && text2(log.version) !== void 0;
      },
      read(value, context) {
        const log = record(value) ?? {};
        if (log.version !== "2.1.0") throw new ReportUnreadable(`is SARIF ${String(log.version)}, not 2.1.0`);
        const runs = list(log.runs) ?? [];
        if (runs.length === 0) throw new ReportUnreadable("holds no run: no tool has said anything");
        if (log.inlineExternalProperties !== void 0) {
          throw new ReportUnreadable("keeps results in external properties, which are not read");
        }
        return runs.map((item) => readRun(record(item) ?? {}, context));
      }
    };
    RuleTable = class {
      #components;
      #byId = /* @__PURE__ */ new Map();
      constructor(driver, extensions) {
        this.#components = [driver, ...extensions].map(
          (component) => (list(component.rules) ?? []).map((item) => record(item) ?? {})
        );
        for (const rule2 of this.#components.flat()) {
          const id = text2(rule2.id);
          if (id !== void 0 && !this.#byId.has(id)) this.#byId.set(id, rule2);
        }
      }
      ids() {
        return this.#byId.keys();
      }
      /** By id, or by index in the driver or an extension (section 3.27.5 to 3.27.7). */
      find(result) {
        const reference = record(result.rule);
        const index = result.ruleIndex ?? reference?.index;
        const component = record(reference?.toolComponent)?.index;
        const rules = this.#components[typeof component === "number" ? component + 1 : 0] ?? [];
        const indexed = typeof index === "number" && index >= 0 ? rules[index] : void 0;
        const id = text2(result.ruleId) ?? text2(reference?.id) ?? text2(indexed?.id) ?? "unnamed-rule";
        const rule2 = indexed ?? this.#byId.get(id) ?? this.#byId.get(id.split("/")[0] ?? "");
        return {
          id,
          title: text2(record(rule2?.shortDescription)?.text) ?? text2(rule2?.name),
          help: text2(rule2?.helpUri),
          properties: record(rule2?.properties)
        };
      }
    };
  }
});

// actions/iac-gate/src/readers/index.ts
function readReport(content, context) {
  const value = strictJson2(content);
  const reader = readers.find((candidate) => candidate.recognises(value));
  if (reader === void 0) {
    throw new ReportUnreadable(`is of no known format (${readers.map((known2) => known2.format).join(", ")})`);
  }
  return reader.read(value, context);
}
var readers;
var init_readers = __esm({
  "actions/iac-gate/src/readers/index.ts"() {
    "use strict";
    init_checkov();
    init_sarif();
    init_strict_json2();
    readers = [checkovReader, sarifReader];
  }
});

// actions/iac-gate/src/sarif.ts
function sarif(tools, findings, limits = sarifLimits) {
  const open2 = findings.filter((finding) => finding.exception === void 0);
  const names = [...new Set(tools.map((tool) => tool.name))].slice(0, limits.runs);
  for (let perRun = limits.resultsPerRun; ; perRun = Math.floor(perRun / 2)) {
    let written = 0;
    const runs = names.map((name) => {
      const results = open2.filter((finding) => finding.tool === name).slice(0, perRun);
      written += results.length;
      return run(
        name,
        tools.find((tool) => tool.name === name),
        results,
        limits.textChars
      );
    });
    const text3 = `${JSON.stringify({
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs
    })}
`;
    if (perRun <= 1 || (0, import_node_zlib2.gzipSync)(text3).length <= limits.compressedBytes) {
      return { text: text3, dropped: open2.length - written };
    }
  }
}
function run(name, tool, findings, maxChars) {
  const rules = /* @__PURE__ */ new Map();
  for (const finding of findings) if (!rules.has(finding.rule)) rules.set(finding.rule, finding);
  const ids = [...rules.keys()].sort(compareText);
  const index = new Map(ids.map((id, position) => [id, position]));
  return {
    tool: {
      driver: {
        name,
        ...tool?.version ? { version: tool.version } : {},
        rules: ids.map((id) => rule(id, rules.get(id), maxChars))
      }
    },
    // Unique for each tool: GitHub refuses a file with one tool and category twice.
    automationDetails: { id: `waybill/iac-gate/${slug(name)}/` },
    columnKind: "utf16CodeUnits",
    results: findings.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: index.get(finding.rule),
      level: levels[finding.weight],
      message: { text: cut(messageOf2(finding), maxChars) },
      locations: [location(finding)],
      partialFingerprints: { "waybill/v1": finding.fingerprint },
      properties: { severity: finding.severity }
    }))
  };
}
function rule(id, finding, maxChars) {
  const help = URL.parse(finding?.help ?? "");
  return {
    id,
    shortDescription: { text: cut(finding?.title ?? id, maxChars) },
    ...help !== null && ["http:", "https:"].includes(help.protocol) ? { helpUri: help.href } : {},
    defaultConfiguration: { level: levels[finding?.weight ?? "high"] },
    properties: { "security-severity": scores[finding?.weight ?? "high"], tags: ["security"] }
  };
}
function location(finding) {
  const path = finding.path ?? `(no file)/${slug(finding.tool)}`;
  return {
    physicalLocation: {
      artifactLocation: { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" },
      region: {
        startLine: finding.startLine ?? 1,
        ...finding.endLine === void 0 ? {} : { endLine: finding.endLine }
      }
    },
    ...finding.resource === void 0 ? {} : { logicalLocations: [{ fullyQualifiedName: finding.resource, kind: "resource" }] }
  };
}
function messageOf2(finding) {
  const resource = finding.resource === void 0 ? "" : ` Resource: ${finding.resource}.`;
  return `${finding.title}.${resource}`;
}
function slug(name) {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-") || "tool";
}
function cut(value, max) {
  return value.length <= max ? value : `${value.slice(0, max - 1)}\u2026`;
}
var import_node_zlib2, sarifLimits, levels, scores;
var init_sarif2 = __esm({
  "actions/iac-gate/src/sarif.ts"() {
    "use strict";
    import_node_zlib2 = __toESM(require_zlib(), 1);
    init_findings();
    sarifLimits = {
      runs: 20,
      /** GitHub keeps the 5,000 most severe results of a run; we choose them ourselves. */
      resultsPerRun: 5e3,
      compressedBytes: 10 * 1024 * 1024,
      textChars: 1e3
    };
    levels = {
      critical: "error",
      high: "error",
      medium: "warning",
      low: "note"
    };
    scores = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };
  }
});

// actions/iac-gate/src/staging.ts
function stage(files, folder) {
  let skips = 0;
  for (const file of files) {
    if (SCANNER_FILES.test(file.path)) continue;
    const text3 = file.content.toString("latin1").replace(SKIP_COMMENT, (_, name) => {
      skips++;
      return `${name}_skip=`;
    });
    const scanned = text3.replace(SKIP_ANNOTATION, (_, name) => {
      skips++;
      return `${name}.io/sk_p`;
    });
    write(folder, file.path, Buffer.from(scanned, "latin1"));
  }
  return skips;
}
function stageUnconditional(files, folder) {
  const rewritten = files.map((file) => {
    if (!file.path.endsWith(".tf")) return file;
    let text3 = file.content.toString("utf8");
    for (const block of blocksOf(text3)) {
      for (const name of ["count", "for_each"]) {
        const offset = block.attributes.get(name)?.offset;
        if (offset === void 0) continue;
        text3 = `${text3.slice(0, offset)}${name.slice(0, -1)}_${text3.slice(offset + name.length)}`;
      }
    }
    return { path: file.path, content: Buffer.from(text3) };
  });
  stage(rewritten, folder);
}
function blocksOf(text3) {
  try {
    return hclBlocks(text3);
  } catch {
    return [];
  }
}
function plantCanary(files, folder) {
  let name = "waybill-canary";
  while (files.some((file) => file.path.startsWith(`${name}/`))) name += "-";
  for (const [path, text3] of Object.entries(CANARY_FILES)) write(folder, (0, import_node_path4.join)(name, path), Buffer.from(text3));
  return {
    folder: name,
    expected: {
      terraform: ["CKV_GCP_29", "WAYBILL_GCS_CMEK"],
      kubernetes: ["CKV_K8S_16", "WAYBILL_K8S_NODE_ACCESS"],
      dockerfile: ["CKV_DOCKER_8", "WAYBILL_DOCKER_MUTABLE_BASE"],
      github_actions: ["CKV2_GHA_1"]
    }
  };
}
function write(folder, path, content) {
  if (path.split("/").includes("..")) return;
  const target = (0, import_node_path4.join)(folder, path);
  (0, import_node_fs5.mkdirSync)((0, import_node_path4.dirname)(target), { recursive: true });
  (0, import_node_fs5.writeFileSync)(target, content, { flag: "wx" });
}
var import_node_fs5, import_node_path4, SCANNER_FILES, SKIP_COMMENT, SKIP_ANNOTATION, CANARY_FILES;
var init_staging = __esm({
  "actions/iac-gate/src/staging.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path4 = require("node:path");
    init_hcl();
    SCANNER_FILES = /(^|\/)\.checkov\.(ya?ml|baseline)$/;
    SKIP_COMMENT = /(checkov|bridgecrew|cortex):skip=/g;
    SKIP_ANNOTATION = /(checkov|bridgecrew|cortex)\.io\/skip/g;
    CANARY_FILES = {
      "main.tf": 'resource "google_storage_bucket" "canary" {\n  name     = "canary"\n  location = "EU"\n}\n',
      "pod.yaml": "apiVersion: v1\nkind: Pod\nmetadata:\n  name: canary\n  namespace: waybill-canary\nspec:\n  containers:\n    - name: canary\n      image: canary:latest\n      securityContext:\n        privileged: true\n",
      Dockerfile: "FROM canary:latest\nUSER root\n",
      ".github/workflows/canary.yml": "on: push\npermissions: write-all\njobs:\n  canary:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo canary\n"
    };
  }
});

// actions/iac-gate/src/tree.ts
async function readTree(repository, scope2) {
  const entries = await repository.entries();
  const inScope = scopeOf(scope2);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const problems = [];
  const wanted = [];
  const submodules = [];
  let bytes = 0;
  const links = entries.filter(
    (entry) => entry.mode === "120000" && isCandidate(entry.path) && inScope(entry.path)
  );
  const targets = await repository.blobs(entries.filter((e) => e.mode === "120000").map((e) => e.oid));
  for (const entry of entries) {
    if (!inScope(entry.path)) continue;
    if (entry.mode === "160000") submodules.push(entry.path);
    if (!entry.mode.startsWith("100") || !isCandidate(entry.path)) continue;
    bytes += Math.min(entry.size, MAX_FILE_BYTES);
    wanted.push(entry);
  }
  const dangling = [];
  for (const link of links) {
    const target = resolveLink(link, byPath, targets);
    if (target === void 0) dangling.push(link.path);
    else wanted.push({ path: link.path, oid: target.oid });
  }
  if (wanted.length > treeLimits.files || bytes > treeLimits.bytes) {
    throw errors2.GATE_TREE_LIMIT({
      message: `the commit holds ${wanted.length} files (${bytes} bytes) that could be infrastructure code`,
      expected: `at most ${treeLimits.files} files and ${treeLimits.bytes} bytes`
    });
  }
  if (dangling.length > 0) {
    problems.push({
      code: "GATE_UNREADABLE_FILE",
      text: `symbolic links lead out of the commit: ${dangling.slice(0, 10).join("; ")}`
    });
  }
  if (submodules.length > 0) {
    problems.push({
      code: "GATE_SUBMODULE",
      text: `submodules are not part of the commit's tree and were not read (leave them out with scope.exclude, and judge them where they live): ${submodules.slice(0, 10).join("; ")}`
    });
  }
  const contents = await repository.blobs(wanted.map((file) => file.oid));
  const files = wanted.map(({ path, oid }) => ({ path, content: contents.get(oid) ?? Buffer.alloc(0) }));
  return { files: files.sort((a, b) => a.path < b.path ? -1 : 1), problems };
}
function isCandidate(path) {
  return candidateOf(path) !== void 0 || isSupportFile(path);
}
function scopeOf(scope2) {
  const excluded = scope2.exclude.map((exclusion) => glob(exclusion.path)).filter((match) => match !== void 0);
  return (path) => scope2.paths.some((folder) => isUnder(path, folder)) && !excluded.some((match) => match(path));
}
function isUnder(path, folder) {
  return folder === "." || folder === "" || path === folder || path.startsWith(`${folder}/`);
}
function resolveLink(link, byPath, targets) {
  let current = link;
  for (let hop = 0; current?.mode === "120000" && hop < MAX_LINKS; hop++) {
    const target = targets.get(current.oid)?.toString("utf8") ?? "";
    if (target === "" || target.startsWith("/")) return void 0;
    current = byPath.get(import_node_path5.posix.normalize(import_node_path5.posix.join(import_node_path5.posix.dirname(current.path), target)));
  }
  return current?.mode.startsWith("100") ? current : void 0;
}
var import_node_path5, treeLimits, MAX_LINKS;
var init_tree = __esm({
  "actions/iac-gate/src/tree.ts"() {
    "use strict";
    import_node_path5 = require("node:path");
    init_errors2();
    init_glob();
    init_inventory();
    treeLimits = { files: 2e4, bytes: 256 * 1024 * 1024 };
    MAX_LINKS = 8;
  }
});

// actions/iac-gate/src/identity.ts
function fingerprints(findings) {
  const order = findings.map((finding, index) => ({ finding, index })).sort(
    (a, b) => (a.finding.startLine ?? 0) - (b.finding.startLine ?? 0) || compareText(key(a.finding), key(b.finding))
  );
  const counted = /* @__PURE__ */ new Map();
  const out = new Array(findings.length);
  for (const { finding, index } of order) {
    const base = key(finding);
    const number = counted.get(base) ?? 0;
    counted.set(base, number + 1);
    out[index] = sha256Hex(`${base}
${number}`);
  }
  return out;
}
function key(finding) {
  return JSON.stringify([
    finding.tool,
    finding.rule,
    finding.path ?? "",
    finding.resource ?? "",
    finding.resource === void 0 ? finding.title : ""
  ]);
}
var init_identity2 = __esm({
  "actions/iac-gate/src/identity.ts"() {
    "use strict";
    init_src();
    init_findings();
  }
});

// actions/iac-gate/src/severity.ts
function mappedSeverity(rule2) {
  return table2.get(rule2);
}
var groups, table2;
var init_severity = __esm({
  "actions/iac-gate/src/severity.ts"() {
    "use strict";
    groups = [
      {
        severity: "critical",
        because: "anybody on the internet can read or write data, keys or images",
        rules: `CKV_GCP_11 CKV_GCP_15 CKV_GCP_28 CKV_GCP_98 CKV_GCP_99 CKV_GCP_100 CKV_GCP_101 CKV_GCP_112 CKV_GCP_113
      CKV2_GCP_6 CKV2_GCP_8 CKV2_GCP_9
      CKV_AWS_17 CKV_AWS_20 CKV_AWS_32 CKV_AWS_33 CKV_AWS_57 CKV_AWS_69 CKV_AWS_70 CKV_AWS_87 CKV_AWS_89 CKV2_AWS_43`
      },
      {
        severity: "critical",
        because: "a container takes over its node, and with it every other workload there",
        rules: "CKV_K8S_1 CKV_K8S_2 CKV_K8S_16 CKV_K8S_17 CKV_K8S_27 CKV_K8S_39"
      },
      {
        severity: "critical",
        because: "an identity can be taken on by strangers, or may do everything",
        rules: `CKV_GCP_118 CKV_GCP_125 CKV_AWS_1 CKV_AWS_41 CKV_AWS_62 CKV_AWS_274 CKV_AWS_358 CKV2_AWS_40 CKV2_AWS_56
      CKV_K8S_34 CKV_K8S_45`
      },
      {
        severity: "critical",
        because: "a secret stands in the code",
        rules: "CKV_AWS_45 CKV_AWS_46"
      },
      {
        severity: "high",
        because: "nothing keeps the data from being made public later",
        rules: "CKV_GCP_29 CKV_GCP_114 CKV_AWS_53 CKV_AWS_54 CKV_AWS_55 CKV_AWS_56 CKV2_AWS_6 CKV2_AWS_65"
      },
      {
        severity: "high",
        because: "protected health information must be encrypted with a key that its owner can withdraw (45 CFR 164.312(a)(2)(iv))",
        rules: `CKV_GCP_37 CKV_GCP_38 CKV_GCP_80 CKV_GCP_81 CKV_GCP_83 CKV_GCP_84 CKV_GCP_85 CKV_GCP_90 CKV_GCP_91 CKV_GCP_92
      CKV_GCP_93 CKV_GCP_96 CKV2_GCP_21 CKV2_GCP_22 CKV2_GCP_23 CKV2_GCP_24 CKV2_GCP_25 CKV2_GCP_26 CKV2_GCP_27 CKV2_GCP_35
      CKV_AWS_3 CKV_AWS_5 CKV_AWS_8 CKV_AWS_16 CKV_AWS_19 CKV_AWS_22 CKV_AWS_26 CKV_AWS_27 CKV_AWS_29 CKV_AWS_42 CKV_AWS_43
      CKV_AWS_44 CKV_AWS_47 CKV_AWS_58 CKV_AWS_64 CKV_AWS_74 CKV_AWS_77 CKV_AWS_78 CKV_AWS_94 CKV_AWS_96 CKV_AWS_98 CKV_AWS_99
      CKV_AWS_136 CKV_AWS_145 CKV_AWS_173 CKV_AWS_186 CKV_AWS_189 CKV2_AWS_2 CKV2_AWS_34`
      },
      {
        severity: "high",
        because: "data crosses a network in the clear, or with ciphers that are broken (45 CFR 164.312(e)(1))",
        rules: `CKV_GCP_4 CKV_GCP_6 CKV_GCP_95 CKV_GCP_97 CKV2_GCP_37 CKV2_GCP_38 CKV_AWS_2 CKV_AWS_6 CKV_AWS_30 CKV_AWS_31
      CKV_AWS_34 CKV_AWS_81 CKV_AWS_83 CKV_AWS_90 CKV_AWS_97 CKV_AWS_174 CKV2_AWS_49 CKV2_AWS_54 CKV2_AWS_69 CKV2_AWS_74`
      },
      {
        severity: "high",
        because: "an administration port, a database or a control plane is open to the internet",
        rules: `CKV_GCP_2 CKV_GCP_3 CKV_GCP_18 CKV_GCP_25 CKV_GCP_40 CKV_GCP_60 CKV_GCP_64 CKV_GCP_75 CKV_GCP_77 CKV_GCP_86
      CKV_GCP_87 CKV_GCP_88 CKV_GCP_89 CKV_GCP_94 CKV_GCP_102 CKV_GCP_103 CKV_GCP_107 CKV_GCP_124 CKV2_GCP_10 CKV2_GCP_12
      CKV2_GCP_28 CKV2_GCP_32 CKV2_GCP_33 CKV2_GCP_34 CKV2_GCP_36 CKV_AWS_24 CKV_AWS_25 CKV_AWS_38 CKV_AWS_59
      CKV_AWS_88 CKV_AWS_277 CKV2_AWS_7 CKV2_AWS_66 CKV_K8S_33`
      },
      {
        severity: "high",
        because: "an identity may do far more than it needs, or can be taken on through another one",
        rules: `CKV_GCP_7 CKV_GCP_31 CKV_GCP_41 CKV_GCP_42 CKV_GCP_44 CKV_GCP_45 CKV_GCP_46 CKV_GCP_47 CKV_GCP_48 CKV_GCP_49
      CKV_GCP_115 CKV_GCP_116 CKV_GCP_117 CKV2_GCP_1 CKV2_GCP_3 CKV2_GCP_7 CKV_AWS_49 CKV_AWS_60 CKV_AWS_61 CKV_AWS_63
      CKV_AWS_72 CKV_AWS_79 CKV_AWS_107 CKV_AWS_108 CKV_AWS_109 CKV_AWS_110 CKV_AWS_111 CKV_AWS_287 CKV_AWS_288 CKV_AWS_289
      CKV_AWS_290 CKV2_AWS_68 CKV_K8S_49 CKV_K8S_155 CKV_K8S_156 CKV_K8S_157 CKV_K8S_158 CKV2_K8S_1 CKV2_K8S_2 CKV2_K8S_3
      CKV2_K8S_4 CKV2_K8S_5`
      },
      {
        severity: "high",
        because: "a container has a way towards its node",
        rules: `CKV_K8S_3 CKV_K8S_4 CKV_K8S_5 CKV_K8S_6 CKV_K8S_18 CKV_K8S_19 CKV_K8S_20 CKV_K8S_23 CKV_K8S_24 CKV_K8S_25 CKV_K8S_44
      CKV_K8S_159 CKV_DOCKER_8 CKV_GCP_69`
      },
      {
        severity: "high",
        because: "text from outside runs as code, or a token can do more than the job needs",
        rules: "CKV_GHA_1 CKV_GHA_2 CKV_GHA_3 CKV_GHA_4 CKV2_GHA_1 CKV2_AWS_36"
      },
      {
        severity: "high",
        because: "what is put into an image is not verified",
        rules: `CKV2_DOCKER_2 CKV2_DOCKER_3 CKV2_DOCKER_4 CKV2_DOCKER_5 CKV2_DOCKER_6 CKV2_DOCKER_7 CKV2_DOCKER_8 CKV2_DOCKER_9
      CKV2_DOCKER_10 CKV2_DOCKER_11 CKV2_DOCKER_12 CKV2_DOCKER_13 CKV2_DOCKER_14 CKV2_DOCKER_15 CKV2_DOCKER_16`
      },
      {
        severity: "medium",
        because: "a second line of defence is missing",
        rules: `CKV_GCP_10 CKV_GCP_12 CKV_GCP_13 CKV_GCP_16 CKV_GCP_17 CKV_GCP_20 CKV_GCP_27 CKV_GCP_30 CKV_GCP_32 CKV_GCP_33 CKV_GCP_34
      CKV_GCP_35 CKV_GCP_36 CKV_GCP_39 CKV_GCP_50 CKV_GCP_58 CKV_GCP_59 CKV_GCP_65 CKV_GCP_66 CKV_GCP_68 CKV_GCP_71 CKV_GCP_72
      CKV_GCP_73 CKV_GCP_106 CKV_GCP_126 CKV_GCP_127 CKV2_GCP_2 CKV2_GCP_11 CKV2_GCP_18 CKV2_GCP_19
      CKV_AWS_39 CKV_AWS_68 CKV_AWS_130 CKV_AWS_260 CKV_AWS_273 CKV_AWS_355 CKV_AWS_356 CKV_AWS_382 CKV2_AWS_12 CKV2_AWS_28
      CKV2_AWS_29 CKV2_AWS_73 CKV_K8S_7 CKV_K8S_22 CKV_K8S_26 CKV_K8S_28 CKV_K8S_29 CKV_K8S_30 CKV_K8S_31 CKV_K8S_32
      CKV_K8S_35 CKV_K8S_36 CKV_K8S_37 CKV_K8S_38 CKV_K8S_40 CKV_K8S_41 CKV_K8S_42 CKV2_K8S_6 CKV_DOCKER_1 CKV_DOCKER_3
      CKV2_DOCKER_1 CKV2_DOCKER_17`
      },
      {
        severity: "medium",
        because: "another version than the reviewed one can run: a tag moves, evidence is bound to a digest",
        rules: "CKV_K8S_14 CKV_K8S_43 CKV_DOCKER_7 CKV_AWS_51 CKV_TF_1 CKV_TF_2"
      },
      {
        severity: "medium",
        because: "a workload without limits can starve its neighbours",
        rules: "CKV_K8S_11 CKV_K8S_13"
      },
      {
        severity: "medium",
        because: "data or keys can be lost: no backup, version, rotation or protection from deletion (45 CFR 164.308(a)(7))",
        rules: `CKV_GCP_14 CKV_GCP_43 CKV_GCP_78 CKV_GCP_82 CKV_GCP_119 CKV_GCP_120 CKV_GCP_121 CKV_GCP_122 CKV2_GCP_4 CKV2_GCP_20
      CKV_AWS_7 CKV_AWS_21 CKV_AWS_28 CKV_AWS_93 CKV2_AWS_8 CKV2_AWS_57 CKV2_AWS_58 CKV2_AWS_64`
      },
      {
        severity: "medium",
        because: "what happened cannot be told afterwards: no audit record (45 CFR 164.312(b))",
        rules: `CKV_GCP_1 CKV_GCP_8 CKV_GCP_26 CKV_GCP_61 CKV_GCP_62 CKV_GCP_104 CKV_GCP_110 CKV2_GCP_5 CKV_AWS_18 CKV_AWS_35 CKV_AWS_36
      CKV_AWS_37 CKV_AWS_48 CKV_AWS_66 CKV_AWS_67 CKV_AWS_71 CKV_AWS_76 CKV_AWS_80 CKV_AWS_84 CKV_AWS_85 CKV_AWS_86
      CKV_AWS_91 CKV_AWS_92 CKV_AWS_158 CKV2_AWS_10 CKV2_AWS_11`
      },
      {
        severity: "low",
        because: "good practice: operation, cost or order, with no direct way to data",
        rules: `CKV_GCP_9 CKV_GCP_21 CKV_GCP_22 CKV_GCP_23 CKV_GCP_51 CKV_GCP_52 CKV_GCP_53 CKV_GCP_54 CKV_GCP_55 CKV_GCP_56 CKV_GCP_57
      CKV_GCP_63 CKV_GCP_70 CKV_GCP_74 CKV_GCP_76 CKV_GCP_79 CKV_GCP_105 CKV_GCP_108 CKV_GCP_109 CKV_GCP_111 CKV_GCP_123
      CKV2_GCP_13 CKV2_GCP_14 CKV2_GCP_15 CKV2_GCP_16 CKV2_GCP_17 CKV_AWS_23 CKV_AWS_40 CKV_AWS_50 CKV_AWS_65 CKV_AWS_73
      CKV_AWS_135 CKV_AWS_150 CKV_AWS_157 CKV_AWS_226 CKV2_AWS_16 CKV2_AWS_61 CKV2_AWS_62 CKV_K8S_8 CKV_K8S_9 CKV_K8S_10
      CKV_K8S_12 CKV_K8S_15 CKV_K8S_21 CKV_DOCKER_2 CKV_DOCKER_4 CKV_DOCKER_5 CKV_DOCKER_6 CKV_DOCKER_9 CKV_DOCKER_10
      CKV_DOCKER_11 CKV_GHA_5 CKV_GHA_6 CKV_GHA_7`
      }
    ];
    table2 = new Map(
      groups.flatMap((group) => group.rules.split(/\s+/).map((rule2) => [rule2, group.severity]))
    );
  }
});

// actions/iac-gate/src/verdict.ts
function judge(facts) {
  const findings = judgedFindings(facts);
  const blocking = findings.filter((finding) => finding.blocking);
  const failures = [];
  if (blocking.length > 0) {
    failures.push({
      code: "GATE_FINDINGS",
      text: `${blocking.length} ${blocking.length === 1 ? "finding is" : "findings are"} at or above the threshold (${facts.policy.failOn.join(", ")})`
    });
  }
  failures.push(...facts.exceptions.faults);
  const gaps = proofGaps(facts);
  const unused = facts.exceptions.active.filter((exception) => !findings.some((finding) => exception.covers(finding))).map((exception) => exception.index);
  const counts = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0, excepted: 0 };
  for (const finding of findings) counts[finding.exception ? "excepted" : finding.severity]++;
  return {
    verdict: failures.length > 0 ? "fail" : gaps.length > 0 ? "indeterminate" : "pass",
    reasons: [...failures, ...gaps, ...notes(facts, unused)],
    findings,
    counts,
    tools: facts.readings.map((reading) => proofOf(reading, facts)),
    unused
  };
}
function judgedFindings(facts) {
  const all = [];
  const seen = /* @__PURE__ */ new Set();
  for (const reading of facts.readings) {
    const own = [];
    for (const finding of reading.findings) {
      const key2 = JSON.stringify([
        finding.tool,
        finding.rule,
        finding.path ?? finding.title,
        finding.resource,
        finding.startLine
      ]);
      if (seen.has(key2)) continue;
      own.push(key2);
      all.push(finding);
    }
    for (const key2 of own) seen.add(key2);
  }
  const ids = fingerprints(all);
  return all.map((finding, index) => {
    const severity = facts.policy.severities.get(finding.rule) ?? (finding.severity !== "unknown" ? finding.severity : mappedSeverity(finding.rule) ?? "unknown");
    const weight = severity === "unknown" ? facts.policy.unknownSeverity : severity;
    const exception = facts.exceptions.active.find((candidate) => candidate.covers(finding));
    return {
      ...finding,
      severity,
      weight,
      fingerprint: ids[index] ?? "",
      exception: exception && {
        owner: exception.owner,
        reason: exception.reason,
        expires: exception.expires
      },
      blocking: exception === void 0 && facts.policy.failOn.includes(weight)
    };
  }).sort(byWeight);
}
function proofGaps(facts) {
  const gaps = [...facts.problems];
  const { policy, inventory, coverage } = facts;
  const checkov = policy.require.get("checkov");
  const unreadable = inventory.files.filter((file) => file.problem !== void 0);
  if (unreadable.length > 0) {
    gaps.push({
      code: "GATE_UNREADABLE_FILE",
      text: `${unreadable.length} files cannot be judged: ${shown2(unreadable.map((file) => `${file.path} ${file.problem}`))}`
    });
  }
  const known2 = new Set(unreadable.map((file) => file.path));
  const missing2 = coverage.missing.filter((file) => !known2.has(file.path));
  if (missing2.length > 0) {
    const names = missing2.map(
      (file) => file.resources.length > 0 ? `${file.path} (${file.resources.slice(0, 3).join(", ")})` : file.path
    );
    gaps.push({
      code: "GATE_NO_PROOF_OF_SCAN",
      text: `${coverage.read} of ${coverage.expected} files read; not read: ${shown2(names)}`
    });
  }
  const minFiles = checkov?.minFiles ?? 1;
  if (coverage.read < minFiles) {
    gaps.push({
      code: "GATE_TOO_FEW_FILES",
      text: `${coverage.read} files were read, and the policy wants at least ${minFiles} (require.checkov.min-files)`
    });
  }
  if (!facts.readings.some((reading) => reading.tool === CHECKOV)) {
    gaps.push({ code: "GATE_REPORT_MISSING", text: "Checkov has not reported" });
  }
  for (const tool of policy.require.keys()) {
    if (tool !== "checkov" && !facts.readings.some((reading) => reading.tool.toLowerCase() === tool)) {
      gaps.push({
        code: "GATE_REPORT_MISSING",
        text: `the policy wants a report of ${tool}, and none was given`
      });
    }
  }
  for (const reading of facts.readings) gaps.push(...readingGaps(reading, facts));
  if (policy.externalModules === "refuse" && inventory.externalModules.length > 0) {
    gaps.push({ code: "GATE_EXTERNAL_MODULE", text: externalModules(inventory) });
  }
  if (facts.leftOut.length > 0) {
    gaps.push({
      code: "GATE_LEFT_OUT",
      text: `the inputs leave out ${facts.leftOut.length} files that the policy's scope has: ${shown2(facts.leftOut.map((file) => `${file.path} (${file.why})`))}`
    });
  }
  return gaps;
}
function readingGaps(reading, facts) {
  const gaps = [...reading.problems];
  const requirement = facts.policy.require.get(reading.tool.toLowerCase());
  if (reading.parseErrors.length > 0) {
    gaps.push({
      code: "GATE_PARSE_ERRORS",
      text: `${reading.tool} could not read ${reading.parseErrors.length} files: ${shown2(reading.parseErrors)}`
    });
  }
  const proved = reading.rules.size > 0 || reading.findings.length > 0;
  if (!proved && requirement?.allowEmpty !== true) {
    gaps.push({
      code: "GATE_NO_RULES",
      text: `${reading.tool} shows no rule that it evaluated, so nothing proves that it looked`
    });
  }
  const allowed = [
    ...reading.tool === CHECKOV ? [facts.checkovVersion] : [],
    ...requirement?.versions ?? []
  ];
  if (allowed.length > 0 && !allowed.includes(reading.version ?? "")) {
    gaps.push({
      code: "GATE_TOOL_VERSION",
      text: `${reading.tool} ${reading.version ?? "of no stated version"} ran; ${allowed.join(" or ")} is expected`
    });
  }
  const files = new Set(reading.seen.map((item) => item.path)).size;
  if (reading.tool !== CHECKOV && files < (requirement?.minFiles ?? 0)) {
    gaps.push({
      code: "GATE_TOO_FEW_FILES",
      text: `${reading.tool} shows ${files} files, and the policy wants at least ${requirement?.minFiles}`
    });
  }
  return gaps;
}
function notes(facts, unused) {
  const out = [];
  if (facts.policyChange !== void 0) {
    out.push({
      code: "GATE_POLICY_CHANGED",
      text: `the commit has ${facts.policyChange} the gate policy; it was judged under the policy of the base`
    });
  }
  if (facts.skipsIgnored > 0) {
    out.push({
      code: "GATE_INLINE_SKIPS",
      text: `${facts.skipsIgnored} inline skip comments were not followed: exceptions stand in the policy`
    });
  }
  const { policy, inventory } = facts;
  if (policy.externalModules === "allow" && inventory.externalModules.length > 0) {
    out.push({ code: "GATE_EXTERNAL_MODULE", text: `allowed by the policy: ${externalModules(inventory)}` });
  }
  for (const exclusion of policy.scope.exclude) {
    out.push({ code: "GATE_EXCLUDED", text: `the policy leaves out ${exclusion.path}: ${exclusion.reason}` });
  }
  out.push(...facts.exceptions.warnings);
  for (const index of unused) {
    const exception = facts.exceptions.active.find((candidate) => candidate.index === index);
    out.push({
      code: "GATE_EXCEPTION_UNUSED",
      text: `exception ${index + 1} (${exception?.rule ?? ""}) covers nothing and can go`
    });
  }
  return out;
}
function externalModules(inventory) {
  const names = inventory.externalModules.map(
    (module2) => `${module2.name} in ${module2.path} (${module2.source})`
  );
  return `${names.length} modules are not in the commit, so nobody has looked at what they declare: ${shown2(names)}`;
}
function proofOf(reading, facts) {
  const files = new Set(reading.seen.map((item) => item.path)).size;
  const ours = reading.tool === CHECKOV;
  return {
    name: reading.tool,
    version: reading.version ?? "unstated",
    filesExpected: ours ? facts.coverage.expected : files,
    filesRead: ours ? facts.coverage.read : files,
    rulesEvaluated: reading.rules.size,
    parseErrors: reading.parseErrors.length
  };
}
function shown2(names) {
  const rest = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
}
var SHOWN;
var init_verdict = __esm({
  "actions/iac-gate/src/verdict.ts"() {
    "use strict";
    init_findings();
    init_identity2();
    init_checkov();
    init_severity();
    SHOWN = 10;
  }
});

// actions/iac-gate/src/main.ts
async function gate(inputs, ports) {
  const { repository, log, audit: audit2 } = ports;
  const base = chooseBase(ports.context.eventName, ports.event, inputs.base);
  const { policy, used, change } = await readPolicy(inputs, ports, base);
  log.info(`policy ${used.path} of ${used.revision} (${used.why}), ${used.digest}`);
  audit2.write({
    event: "read-policy",
    subject: `${used.path}@${used.revision}`,
    outcome: "done",
    details: { digest: used.digest }
  });
  const tree = await readTree(repository, policy.scope);
  const whole = inventoryOf(tree.files);
  const { judged, leftOut } = narrow(whole.files, inputs, repository);
  const files = filesFor(tree.files, judged, folderOf(repository));
  log.info(`commit ${repository.commit}: ${judged.length} files to judge`);
  const scan = inputs.runCheckov ? await scanTree(files, judged, inputs, ports) : { readings: [], problems: [], reports: [], skipsIgnored: 0 };
  const given = readGivenReports(inputs, policy, ports);
  const readings = [...scan.readings, ...given.readings];
  const judgement = judge({
    policy,
    exceptions: judgeExceptions(policy.exceptions, ports.now),
    readings,
    problems: [...tree.problems, ...scan.problems, ...given.problems],
    inventory: { files: judged, externalModules: whole.externalModules },
    coverage: coverageOf(judged, seenByCheckov(readings, inputs.runCheckov, judged)),
    leftOut,
    checkovVersion: inputs.checkovVersion,
    skipsIgnored: scan.skipsIgnored,
    policyChange: change,
    base
  });
  const reports = [...scan.reports, ...given.reports];
  const findingsFile = `${canonicalJson({ schema: "waybill/gate-findings/v1", findings: judgement.findings })}
`;
  const result = {
    judgement,
    policy: used,
    failOn: policy.failOn,
    commit: repository.commit,
    tree: repository.tree,
    verdictFile: "",
    findingsFile,
    sarif: sarif(judgement.tools, judgement.findings),
    reports
  };
  result.verdictFile = verdictFile(result, ports);
  audit2.write({
    event: "decide",
    subject: `${ports.context.repository}@${repository.commit}`,
    outcome: judgement.verdict,
    code: judgement.reasons[0]?.code,
    reason: judgement.reasons[0]?.text,
    details: {
      tree: repository.tree,
      policy: used.digest,
      counts: judgement.counts,
      verdict: `sha256:${sha256Hex(result.verdictFile)}`
    }
  });
  return result;
}
async function readPolicy(inputs, { repository }, base) {
  let revision = base.revision ?? repository.commit;
  let why = base.why;
  if (!await repository.hasCommit(revision)) {
    throw errors2.GATE_BASE_MISSING({
      message: `the base revision ${revision} (${why}) is not in the clone`,
      where: repository.root
    });
  }
  let content = await repository.file(revision, inputs.policy);
  if (content === void 0 && base.orCommit && revision !== repository.commit) {
    revision = repository.commit;
    why = `${why} has no policy: the first policy of the branch`;
    content = await repository.file(revision, inputs.policy);
  }
  if (content === void 0) {
    throw errors2.GATE_POLICY_MISSING({
      message: `${inputs.policy} is not in ${revision} (${why})`,
      where: `${inputs.policy}@${revision}`
    });
  }
  const own = await repository.file(repository.commit, inputs.policy);
  const name = `${inputs.policy} of ${revision}`;
  return {
    policy: parsePolicy(content.toString("utf8"), name),
    used: { path: inputs.policy, revision, digest: `sha256:${sha256Hex(content)}`, why },
    change: own === void 0 ? "removed" : own.equals(content) ? void 0 : "changed"
  };
}
function narrow(files, inputs, repository) {
  const folder = folderOf(repository);
  const judged = [];
  const leftOut = [];
  for (const file of files) {
    if (!isUnder(file.path, folder)) leftOut.push({ path: file.path, why: 'not in "path"' });
    else if (!inputs.frameworks.includes(file.framework)) {
      leftOut.push({ path: file.path, why: `"frameworks" lacks ${file.framework}` });
    } else judged.push(file);
  }
  return { judged, leftOut };
}
function folderOf(repository) {
  return repository.prefix === "" ? "." : import_node_path6.posix.normalize(repository.prefix);
}
function filesFor(files, judged, folder) {
  const wanted = new Set(judged.map((file) => file.path));
  return files.filter(
    (file) => wanted.has(file.path) || isUnder(file.path, folder) && /\.(tf|tfvars|tfvars\.json)$/i.test(file.path)
  );
}
async function scanTree(files, judged, inputs, ports) {
  const folder = ports.newFolder("tree");
  const skipsIgnored = stage(files, folder);
  const canary = plantCanary(files, folder);
  const first = await scanOnce(folder, inputs.frameworks, canary, ports);
  if ("problem" in first) {
    audit(ports, "indeterminate", first.problem.text);
    return { readings: [], problems: [first.problem], reports: first.reports, skipsIgnored };
  }
  const out = { readings: [first.reading], problems: [], reports: first.reports, skipsIgnored };
  const asleep = sleepingResources(files, judged, first.reading);
  if (asleep) {
    ports.log.info(
      "some resources have no instance with the values in the repository: looking at them as if they had"
    );
    const second = await scanUnconditional(files, ports);
    out.reports.push(...second.reports);
    if ("problem" in second) out.problems.push(second.problem);
    else merge2(first.reading, second.reading);
  }
  audit(ports, "done", `${first.reading.findings.length} findings, ${first.reading.rules.size} rules`);
  return out;
}
async function scanOnce(folder, frameworks, canary, ports, name = "checkov.json") {
  const result = await ports.scanner.scan(folder, frameworks);
  if ("problem" in result) return { problem: result.problem, reports: [] };
  const reports = [{ name, content: result.report }];
  let reading;
  try {
    reading = readReport(result.report, { roots: [folder] })[0];
  } catch (error2) {
    if (!(error2 instanceof ReportUnreadable)) throw error2;
    return { problem: { code: "GATE_TOOL_CRASHED", text: `what Checkov wrote ${error2.message}` }, reports };
  }
  if (reading?.tool !== CHECKOV) {
    return {
      problem: { code: "GATE_TOOL_CRASHED", text: "Checkov wrote something that is not its report" },
      reports
    };
  }
  return { reading: withoutCanary(reading, canary, frameworks), reports };
}
function withoutCanary(reading, canary, frameworks) {
  const planted = (path) => path !== void 0 && isUnder(path, canary.folder);
  const found = new Set(
    reading.findings.filter((finding) => planted(finding.path)).map((finding) => finding.rule)
  );
  const missed = frameworks.flatMap(
    (framework) => canary.expected[framework].filter((rule2) => !found.has(rule2))
  );
  const seen = reading.seen.filter((item) => !planted(item.path));
  return {
    ...reading,
    findings: reading.findings.filter((finding) => !planted(finding.path)),
    seen,
    rules: new Set(seen.map((item) => item.rule).filter((rule2) => !rule2.startsWith(WITNESS_PREFIX))),
    parseErrors: reading.parseErrors.filter((path) => !planted(path)),
    problems: missed.length === 0 ? reading.problems : [
      ...reading.problems,
      {
        code: "GATE_CANARY_MISSED",
        text: `Checkov did not find faults that were planted for it: ${missed.join(", ")}`
      }
    ]
  };
}
function sleepingResources(files, judged, reading) {
  const unparsed = new Set(reading.parseErrors);
  const terraform = judged.filter(
    (file) => file.framework === "terraform" && file.problem === void 0 && !unparsed.has(file.path)
  );
  const { missing: missing2 } = coverageOf(terraform, reading.seen);
  return missing2.length > 0 && files.some((file) => /\b(count|for_each)\b/.test(file.content.toString("latin1")));
}
async function scanUnconditional(files, ports) {
  const folder = ports.newFolder("tree-unconditional");
  const terraform = files.filter((file) => /\.(tf|tfvars|tfvars\.json)$/i.test(file.path));
  stageUnconditional(terraform, folder);
  const canary = plantCanary(files, folder);
  return scanOnce(folder, ["terraform"], canary, ports, "checkov-unconditional.json");
}
function merge2(first, second) {
  const key2 = (path, resource) => `${path ?? ""}
${resource ?? ""}`;
  const known2 = new Set(first.seen.map((item) => key2(item.path, item.resource)));
  const bare = new Set(first.seen.map((item) => key2(item.path, item.resource.replace(/\[[^\]]*\]/g, ""))));
  const isNew = (path, resource) => !known2.has(key2(path, resource)) && !bare.has(key2(path, resource));
  first.findings.push(...second.findings.filter((finding) => isNew(finding.path, finding.resource)));
  first.seen.push(...second.seen.filter((item) => isNew(item.path, item.resource)));
  first.rules = /* @__PURE__ */ new Set([...first.rules, ...second.rules]);
  first.problems.push(...second.problems);
}
function readGivenReports(inputs, policy, ports) {
  const out = { readings: [], problems: [], reports: [] };
  for (const [index, path] of inputs.reports.entries()) {
    try {
      const content = ports.readFile(path);
      out.reports.push({ name: `report-${index + 1}-${import_node_path6.posix.basename(path)}`, content });
      const readings = readReport(content, { roots: [ports.repository.root, ports.context.workspace] });
      out.readings.push(...readings);
      audit(ports, "done", `${readings.map((reading) => reading.tool).join(", ")} in ${path}`);
    } catch (error2) {
      const text3 = error2 instanceof Error ? error2.message : String(error2);
      out.problems.push({ code: "GATE_REPORT_UNREADABLE", text: `the report ${path} ${text3}` });
      audit(ports, "indeterminate", `${path}: ${text3}`);
    }
  }
  if (!inputs.runCheckov && policy.require.get("checkov")?.acceptReport !== true) {
    out.problems.push({
      code: "GATE_REPORT_NOT_ACCEPTED",
      text: "Checkov was not run here, and the policy does not accept a report of it (require.checkov.accept-report)"
    });
  }
  return out;
}
function audit(ports, outcome, reason) {
  ports.audit.write({ event: "scan", subject: ports.repository.commit, outcome, reason });
}
function seenByCheckov(readings, ours, judged) {
  const seen = readings.filter((reading) => reading.tool === CHECKOV).flatMap((reading) => reading.seen);
  const workflows = new Set(
    judged.filter((file) => file.framework === "github_actions").map((file) => file.path)
  );
  if (ours) return seen.filter((item) => item.rule.startsWith(WITNESS_PREFIX) || workflows.has(item.path));
  const paths = new Set(seen.map((item) => item.path));
  return judged.filter((file) => paths.has(file.path)).flatMap(
    (file) => file.resources.length === 0 ? [{ path: file.path, resource: "", rule: "" }] : file.resources.map((resource) => ({ path: file.path, resource, rule: "" }))
  );
}
function verdictFile(result, ports) {
  const { judgement } = result;
  return `${canonicalJson({
    schema: "waybill/gate-verdict/v1",
    verdict: judgement.verdict,
    repository: ports.context.repository,
    repositoryId: ports.context.repositoryId || repositoryIdOf(ports.event),
    commit: result.commit,
    tree: result.tree,
    ref: ports.context.ref,
    run: { id: ports.context.runId, attempt: ports.context.runAttempt },
    evaluatedAt: ports.now.toISOString(),
    policy: { path: result.policy.path, revision: result.policy.revision, digest: result.policy.digest },
    tools: judgement.tools,
    counts: judgement.counts,
    reasons: judgement.reasons,
    reports: [
      ...result.reports.map((report2) => ({
        name: report2.name,
        digest: `sha256:${sha256Hex(report2.content)}`
      })),
      { name: "findings.json", digest: `sha256:${sha256Hex(result.findingsFile)}` }
    ]
  })}
`;
}
function repositoryIdOf(event) {
  const id = event.repository?.id;
  return typeof id === "number" || typeof id === "string" ? String(id) : "";
}
var import_node_path6;
var init_main = __esm({
  "actions/iac-gate/src/main.ts"() {
    "use strict";
    import_node_path6 = require("node:path");
    init_src();
    init_base();
    init_coverage();
    init_errors2();
    init_exceptions();
    init_inventory();
    init_policy();
    init_checkov();
    init_readers();
    init_strict_json2();
    init_sarif2();
    init_staging();
    init_tree();
    init_verdict();
  }
});

// actions/iac-gate/src/scanner.ts
function checkovScanner(options) {
  return {
    async scan(folder, frameworks) {
      const cwd = (0, import_node_path7.join)(options.work, "cwd");
      const home = (0, import_node_path7.join)(options.work, "home");
      const temp = (0, import_node_path7.join)(options.work, "tmp");
      for (const path of [cwd, home, temp]) (0, import_node_fs6.mkdirSync)(path, { recursive: true });
      const settings = (0, import_node_path7.join)(options.work, "checkov-settings.yaml");
      (0, import_node_fs6.writeFileSync)(settings, "{}\n");
      try {
        const result = await runProgram(
          options.program,
          [
            // As one word: Checkov looks for settings in a folder that it finds behind a separate "-d" (config_utils.py).
            `--directory=${folder}`,
            "--config-file",
            settings,
            "--framework",
            ...frameworks,
            "--external-checks-dir",
            options.checks,
            "--download-external-modules",
            "false",
            "--skip-download",
            "--compact",
            "--output",
            "json"
          ],
          {
            cwd,
            env: scannerEnvironment(options.env, home, temp),
            timeoutMs: options.timeoutMs,
            maxOutputBytes: MAX_REPORT_BYTES
          }
        );
        if (result.code !== 0 && result.code !== 1) {
          return {
            problem: crashed(
              `Checkov ended with code ${result.code}: ${oneLine(result.stderr.slice(-2e3), 600)}`
            )
          };
        }
        if (result.stderr.includes("Cannot load external check")) {
          return { problem: crashed("Checkov could not load Waybill's rules (another version of Checkov?)") };
        }
        return { report: result.stdout };
      } catch (error2) {
        if (!(error2 instanceof WaybillError)) throw error2;
        if (error2.code === missing) {
          throw errors2.GATE_CHECKOV_MISSING({
            message: `${options.program} could not be started`,
            where: 'input "checkov"',
            found: `PATH is ${options.env.PATH ?? "(not set)"}`,
            cause: error2.cause
          });
        }
        return { problem: crashed(error2.message) };
      }
    }
  };
}
function crashed(text3) {
  return { code: "GATE_TOOL_CRASHED", text: text3 };
}
function scannerEnvironment(env, home, temp) {
  return {
    PATH: env.PATH,
    // setup-python needs its library folder; "pip install --user" its base.
    LD_LIBRARY_PATH: env.LD_LIBRARY_PATH,
    PYTHONUSERBASE: env.PYTHONUSERBASE ?? (env.HOME ? (0, import_node_path7.join)(env.HOME, ".local") : void 0),
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONHASHSEED: "0",
    HOME: home,
    TMPDIR: temp,
    LC_ALL: "C.UTF-8",
    CKV_IGNORE_HIDDEN_DIRECTORIES: "False",
    CKV_IGNORED_DIRECTORIES: ".git",
    LOG_LEVEL: "ERROR"
  };
}
var import_node_fs6, import_node_path7, MAX_REPORT_BYTES, missing;
var init_scanner = __esm({
  "actions/iac-gate/src/scanner.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_path7 = require("node:path");
    init_src();
    init_errors2();
    MAX_REPORT_BYTES = 128 * 1024 * 1024;
    missing = errors.PROGRAM_MISSING({ message: "" }).code;
  }
});

// actions/iac-gate/src/summary.ts
function summary(result) {
  const { judgement, policy } = result;
  const blocking = judgement.findings.filter((finding) => finding.blocking);
  const excepted = judgement.findings.filter((finding) => finding.exception !== void 0);
  const others = judgement.findings.filter((finding) => !finding.blocking && finding.exception === void 0);
  const isNote = (code) => NOTES.has(code) || judgement.verdict === "pass" && code === "GATE_EXTERNAL_MODULE";
  const because = judgement.reasons.filter((reason) => !isNote(reason.code));
  const notes2 = judgement.reasons.filter((reason) => isNote(reason.code));
  const blocks = [
    `## ${headings[judgement.verdict]}`,
    `Commit ${markdownCode(result.commit)} under the policy ${markdownCode(policy.path)} of ${markdownCode(policy.revision.slice(0, 12))} (${markdownText(policy.why)}), which fails on ${result.failOn.join(", ")}.`
  ];
  if (because.length > 0) blocks.push(reasonList(because));
  blocks.push(
    table(
      [...severities, "excepted"],
      [[...severities, "excepted"].map((word) => String(judgement.counts[word]))]
    )
  );
  if (blocking.length > 0) blocks.push("### To mend", findingTable(blocking, MAX_BLOCKING_ROWS));
  if (notes2.length > 0) blocks.push("### To know", reasonList(notes2));
  if (excepted.length > 0) {
    blocks.push(
      details(
        `${excepted.length} excepted by the policy`,
        table(
          ["rule", "where", "owner", "until", "reason"],
          excepted.slice(0, MAX_OTHER_ROWS).map((finding) => [
            markdownCode(finding.rule),
            where(finding),
            markdownText(finding.exception?.owner ?? ""),
            markdownText(finding.exception?.expires ?? ""),
            markdownText(finding.exception?.reason ?? "")
          ])
        )
      )
    );
  }
  if (others.length > 0) {
    blocks.push(details(`${others.length} below the threshold`, findingTable(others, MAX_OTHER_ROWS)));
  }
  blocks.push(details("Proof of the scan", proofTable(result)));
  return blocks;
}
function reasonList(reasons) {
  return reasons.map((reason) => `- ${markdownText(reason.text, 1500)} ${markdownCode(reason.code)}`).join("\n");
}
function findingTable(findings, max) {
  const rows = findings.slice(0, max).map((finding) => [
    finding.severity,
    markdownCode(finding.rule),
    markdownText(finding.title),
    where(finding),
    finding.silenced === void 0 ? "" : `asks for silence: ${markdownText(finding.silenced, 100)}`
  ]);
  const rest = findings.length - rows.length;
  const text3 = table(["severity", "rule", "what", "where", ""], rows);
  return rest > 0 ? `${text3}

_and ${rest} more in findings.json_` : text3;
}
function where(finding) {
  const place = finding.path === void 0 ? "" : `${finding.path}${finding.startLine ? `:${finding.startLine}` : ""}`;
  return [place, finding.resource ?? ""].filter((part) => part !== "").map((part) => markdownCode(part)).join(" ");
}
function proofTable(result) {
  const rows = result.judgement.tools.map((tool) => [
    `${markdownText(tool.name)} ${markdownText(tool.version)}`,
    `${tool.filesRead} of ${tool.filesExpected}`,
    String(tool.rulesEvaluated),
    String(tool.parseErrors)
  ]);
  const dropped = result.sarif.dropped > 0 ? `

_${result.sarif.dropped} of the least severe findings did not fit into GitHub's limits for SARIF; findings.json has them._` : "";
  return `${table(["tool", "files read", "rules evaluated", "parse errors"], rows)}

Tree ${markdownCode(result.tree)}, policy ${markdownCode(result.policy.digest)}.${dropped}`;
}
var MAX_BLOCKING_ROWS, MAX_OTHER_ROWS, headings, NOTES;
var init_summary2 = __esm({
  "actions/iac-gate/src/summary.ts"() {
    "use strict";
    init_src();
    init_findings();
    MAX_BLOCKING_ROWS = 50;
    MAX_OTHER_ROWS = 100;
    headings = {
      pass: "\u2705 Infrastructure gate: pass",
      fail: "\u274C Infrastructure gate: fail",
      indeterminate: "\u26A0\uFE0F Infrastructure gate: indeterminate"
    };
    NOTES = /* @__PURE__ */ new Set([
      "GATE_POLICY_CHANGED",
      "GATE_INLINE_SKIPS",
      "GATE_EXCLUDED",
      "GATE_EXCEPTION_ENDS_SOON",
      "GATE_EXCEPTION_UNUSED"
    ]);
  }
});

// actions/iac-gate/src/run.ts
var run_exports = {};
__export(run_exports, {
  runGate: () => runGate
});
async function runGate(inputs, repository, frame, checks2) {
  const { context, env, log } = frame;
  const out = (0, import_node_path8.join)(context.runnerTemp, "waybill", "iac-gate");
  (0, import_node_fs7.rmSync)(out, { recursive: true, force: true });
  (0, import_node_fs7.mkdirSync)(out, { recursive: true });
  const work = (0, import_node_fs7.mkdtempSync)((0, import_node_path8.join)(context.runnerTemp, "waybill-gate-"));
  try {
    const result = await gate(inputs, {
      repository,
      scanner: checkovScanner({
        program: inputs.checkov,
        checks: (0, import_node_url.fileURLToPath)(checks2),
        work,
        timeoutMs: inputs.timeoutMinutes * 6e4,
        env
      }),
      context,
      event: eventPayload(env),
      now: /* @__PURE__ */ new Date(),
      log,
      audit: frame.audit,
      newFolder(name) {
        const folder = (0, import_node_path8.join)(work, name);
        (0, import_node_fs7.mkdirSync)(folder);
        return folder;
      },
      readFile: (path) => readLimited((0, import_node_path8.resolve)(context.workspace, path))
    });
    writeFiles(out, result);
    report(result, frame);
    setOutputs({
      verdict: result.judgement.verdict,
      "verdict-file": (0, import_node_path8.join)(out, "verdict.json"),
      "verdict-digest": `sha256:${sha256Hex(result.verdictFile)}`,
      "sarif-file": (0, import_node_path8.join)(out, "findings.sarif"),
      "findings-file": (0, import_node_path8.join)(out, "findings.json"),
      findings: JSON.stringify(result.judgement.counts)
    });
    refuse(result);
  } finally {
    (0, import_node_fs7.rmSync)(work, { recursive: true, force: true });
  }
}
function readLimited(path) {
  const { size } = (0, import_node_fs7.statSync)(path);
  if (size > reportLimits.maxBytes) throw new Error(`is larger than ${reportLimits.maxBytes} bytes`);
  return (0, import_node_fs7.readFileSync)(path, "utf8");
}
function writeFiles(out, result) {
  (0, import_node_fs7.writeFileSync)((0, import_node_path8.join)(out, "verdict.json"), result.verdictFile);
  (0, import_node_fs7.writeFileSync)((0, import_node_path8.join)(out, "findings.json"), result.findingsFile);
  (0, import_node_fs7.writeFileSync)((0, import_node_path8.join)(out, "findings.sarif"), result.sarif.text);
  (0, import_node_fs7.mkdirSync)((0, import_node_path8.join)(out, "reports"));
  for (const entry of result.reports) (0, import_node_fs7.writeFileSync)((0, import_node_path8.join)(out, "reports", entry.name), entry.content);
}
function report(result, { log, summary: append }) {
  const { shown: shown3, left } = annotations(result.judgement.findings);
  for (const { level, text: text3, ...place } of shown3) {
    if (level === "error") log.error(text3, place);
    else log.warning(text3, place);
  }
  if (left > 0)
    log.info(`${left} more findings have no annotation (GitHub shows ten of a kind): see the job summary`);
  for (const reason of result.judgement.reasons) log.info(`${reason.code}: ${reason.text}`);
  log.info(`verdict: ${result.judgement.verdict}`);
  append(summary(result));
}
function refuse({ judgement }) {
  if (judgement.verdict === "pass") return;
  const first = judgement.reasons[0];
  const more = judgement.reasons.length > 1 ? ` (and ${judgement.reasons.length - 1} more reasons in the job summary)` : "";
  const facts = {
    message: `${first?.text ?? "no reason"}${more}`,
    where: first?.code,
    details: { verdict: judgement.verdict }
  };
  throw judgement.verdict === "fail" ? errors2.GATE_FAILED(facts) : errors2.GATE_INDETERMINATE(facts);
}
var import_node_fs7, import_node_path8, import_node_url;
var init_run = __esm({
  "actions/iac-gate/src/run.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    import_node_path8 = require("node:path");
    import_node_url = require("node:url");
    init_src();
    init_annotations();
    init_errors2();
    init_main();
    init_strict_json2();
    init_scanner();
    init_summary2();
  }
});

// actions/iac-gate/src/index.ts
init_src();

// actions/iac-gate/src/inputs.ts
init_src();
init_errors2();
var frameworkWords = ["terraform", "kubernetes", "dockerfile", "github_actions"];
var MAX_REPORTS = 18;
var schema = {
  path: text("path", {
    fallback: ".",
    pattern: /^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/,
    form: 'a folder of the workspace, without ".."'
  }),
  policy: text("policy", {
    fallback: ".waybill/gate.yml",
    pattern: /^(?!\/)(?!.*(^|\/)\.\.(\/|$))(?!.*[*?[\]\\])[^\n]+$/,
    form: 'the path of a file from the root of the repository, without ".."'
  }),
  base: text("base", { pattern: /^([0-9a-f]{40}|[0-9a-f]{64})$/, form: "a full commit SHA in lower case" }),
  frameworks: custom(
    "frameworks",
    (raw) => {
      const words2 = raw.split(/[\s,]+/).filter((word) => word !== "");
      const wrong = words2.find((word) => !frameworkWords.some((known2) => known2 === word));
      const hint = ["helm", "kustomize"].includes(wrong ?? "") ? " (render first, then judge the manifests)" : "";
      if (wrong !== void 0 || words2.length === 0) {
        throw new InputFault(`must be some of: ${frameworkWords.join(", ")}${hint}`, wrong ?? raw);
      }
      return frameworkWords.filter((word) => words2.includes(word));
    },
    { fallback: [...frameworkWords] }
  ),
  reports: lines("reports", { fallback: [], max: MAX_REPORTS, form: "the path of a report" }),
  runCheckov: flag("run-checkov", { fallback: true }),
  checkov: text("checkov", {
    fallback: "checkov",
    pattern: /^(\/[^\n]*|[\w.-]+)$/,
    form: "a program on PATH or an absolute path"
  }),
  checkovVersion: text("checkov-version", {
    fallback: "3.3.30",
    pattern: /^\d+\.\d+\.\d+$/,
    form: "a version like 3.3.30"
  }),
  timeoutMinutes: integer("timeout-minutes", { fallback: 10, min: 1, max: 60 })
};
function readInputs(env) {
  return parseInputs(
    schema,
    env,
    (inputs) => !inputs.runCheckov && inputs.reports.length === 0 ? [
      {
        name: "run-checkov",
        allowed: 'may be false only where "reports" gives a report of Checkov',
        found: "false"
      }
    ] : []
  );
}
function requireRun(context) {
  const missing2 = [
    ...context.repository === "" ? ["GITHUB_REPOSITORY"] : [],
    ...context.runId === "" ? ["GITHUB_RUN_ID"] : []
  ];
  if (missing2.length > 0) {
    throw errors2.GATE_NO_RUN({
      message: `the runner has not set ${missing2.join(" and ")}`,
      where: missing2.join(", ")
    });
  }
}

// actions/iac-gate/src/index.ts
var checks = new URL("../checks", __waybillModuleUrl);
void runAction("iac-gate", async (frame) => {
  const inputs = readInputs(frame.env);
  requireRun(frame.context);
  const { workspaceRepository: workspaceRepository2 } = await Promise.resolve().then(() => (init_workspace(), workspace_exports));
  const repository = await workspaceRepository2(frame.context.workspace, inputs.path, frame.env);
  const { runGate: runGate2 } = await Promise.resolve().then(() => (init_run(), run_exports));
  await runGate2(inputs, repository, frame, checks);
});
