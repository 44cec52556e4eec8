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
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret2) {
  issueCommand("add-mask", {}, secret2);
}
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
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
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
function maskedForms(secret2) {
  const bytes = Buffer.from(secret2, "utf8");
  const lines2 = secret2.split(/\r?\n/);
  const forms = [
    secret2,
    ...lines2.length > 1 ? lines2 : [],
    bytes.toString("base64"),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("base64url"),
    encodeURIComponent(secret2),
    JSON.stringify(secret2).slice(1, -1)
  ];
  return [...new Set(forms.map((form) => form.trim()).filter((form) => form.length >= SHORTEST_MASKED))].sort(
    (a, b) => b.length - a.length
  );
}
function masked(secret2) {
  for (const form of maskedForms(secret2)) {
    if (known.has(form)) continue;
    known.add(form);
    if (runnerListens() && !/[\r\n]/.test(form)) setSecret(form);
  }
  return secret2;
}
function runnerListens() {
  return process.env.GITHUB_ACTIONS === "true";
}
function redact(text2) {
  let out = text2;
  for (const form of [...known].sort((a, b) => b.length - a.length)) out = out.replaceAll(form, "***");
  return out;
}
var SHORTEST_MASKED, known;
var init_secrets = __esm({
  "packages/toolkit/src/secrets.ts"() {
    "use strict";
    init_core();
    SHORTEST_MASKED = 4;
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
function earlyConnections(agent, options) {
  const waiting = /* @__PURE__ */ new Map();
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options2, callback) => take(`${options2.host}:${options2.port}`) ?? connect(options2, callback);
  function take(origin) {
    const now = performance.now();
    for (const { socket, openedAt } of waiting.get(origin)?.splice(0, 1) ?? []) {
      socket.off("error", ignore);
      if (!socket.destroyed && socket.writable && now - openedAt < USABLE_FOR_MS) return socket.ref();
      socket.destroy();
      return take(origin);
    }
    return void 0;
  }
  return ({ protocol, hostname, port }) => {
    const host = hostname.replace(/^\[(.*)\]$/, "$1");
    const target = { host, port: Number(port) || (protocol === "https:" ? 443 : 80) };
    const servername = (0, import_node_net.isIP)(host) === 0 ? host : "";
    const socket = connect({
      ...options,
      ...target,
      servername,
      noDelay: true
    });
    socket.unref().on("error", ignore);
    const origin = `${target.host}:${target.port}`;
    waiting.set(origin, [...waiting.get(origin) ?? [], { socket, openedAt: performance.now() }]);
  };
}
function ignore() {
}
var import_node_net, USABLE_FOR_MS;
var init_early_connections = __esm({
  "packages/toolkit/src/early-connections.ts"() {
    "use strict";
    import_node_net = __toESM(require_net(), 1);
    USABLE_FOR_MS = 5e3;
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
function proxyVariables(env) {
  const variables = {};
  for (const name of ["HTTP_PROXY", "HTTPS_PROXY"]) {
    const value = variable(env, name);
    if (value !== void 0) variables[name] = proxyUrl(name, value).href;
  }
  const spared = variable(env, "NO_PROXY")?.split(/[\s,]+/) ?? [];
  if (spared.length > 0) variables.NO_PROXY = spared.flatMap(asNodeReads).join(",");
  return variables;
}
function failedProxy(error2, { HTTP_PROXY, HTTPS_PROXY }) {
  const { hostname, port } = error2 ?? {};
  const proxies = [HTTPS_PROXY, HTTP_PROXY].flatMap((text2) => text2 === void 0 ? [] : [new URL(text2)]);
  return proxies.find(
    (proxy) => proxy.hostname === hostname || port !== void 0 && proxy.port === String(port)
  )?.origin;
}
function variable(env, name) {
  return env[name.toLowerCase()] || env[name] || void 0;
}
function proxyUrl(name, value) {
  const url2 = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`);
  if (url2 !== null && url2.hostname !== "" && ["http:", "https:"].includes(url2.protocol)) return url2;
  throw errors.PROXY_INVALID({
    message: `the variable ${name} does not name a proxy that can be used`,
    where: name,
    expected: "http://host:port or https://host:port",
    found: url2 === null ? "no address" : `${url2.protocol}//`
  });
}
function asNodeReads(entry) {
  if (DOMAIN.test(entry)) return [entry, `.${entry}`];
  const [, address = "", length = ""] = NETWORK.exec(entry) ?? [];
  if (!(0, import_node_net2.isIPv4)(address)) return [entry];
  const size = 2 ** (32 - Number(length));
  const first = Math.floor(numberOf(address) / size) * size;
  return [`${addressOf(first)}-${addressOf(first + size - 1)}`];
}
function numberOf(address) {
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}
function addressOf(number) {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join(".");
}
var import_node_net2, DOMAIN, NETWORK;
var init_proxy = __esm({
  "packages/toolkit/src/proxy.ts"() {
    "use strict";
    import_node_net2 = __toESM(require_net(), 1);
    init_toolkit_errors();
    DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.?[a-z-][a-z0-9-]*$/i;
    NETWORK = /^(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})\/(\d|[12]\d|3[0-2])$/;
  }
});

// packages/toolkit/src/retry.ts
async function retrying(policy, pace, attempt, onWait) {
  let spentMs = 0;
  const begun = pace.now();
  for (let number = 1; ; number++) {
    const outcome = await attempt(number);
    if (outcome.done) return outcome.value;
    if (!outcome.again || number >= policy.attempts) throw outcome.error;
    const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** (number - 1));
    const waitMs = Math.max(outcome.retryAfterMs ?? 0, Math.round(pace.random() * ceiling));
    if (spentMs + waitMs > policy.budgetMs) throw outcome.error;
    if (policy.totalMs !== void 0 && pace.now() - begun + waitMs >= policy.totalMs) throw outcome.error;
    onWait?.(number, waitMs, outcome.error);
    await pace.sleep(waitMs);
    spentMs += waitMs;
  }
}
function retryAfterMs(header2, nowMs) {
  if (header2 === void 0) return void 0;
  if (/^\d{1,9}$/.test(header2.trim())) return Number(header2.trim()) * 1e3;
  const date = Date.parse(header2);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - nowMs);
}
var defaultRetry, realPace;
var init_retry = __esm({
  "packages/toolkit/src/retry.ts"() {
    "use strict";
    defaultRetry = { attempts: 5, baseMs: 250, capMs: 8e3, budgetMs: 6e4 };
    realPace = {
      now: () => Date.now(),
      random: () => Math.random(),
      sleep: (milliseconds) => new Promise((resolve2) => setTimeout(resolve2, milliseconds))
    };
  }
});

// packages/toolkit/src/http.ts
function httpClient(options = {}) {
  const env = options.env ?? process.env;
  const pace = options.pace ?? realPace;
  let proxies;
  const agents = {};
  const openers = {};
  const authorities = () => options.ca?.length ? { ca: caBundle(options.ca) } : {};
  const agentFor = (protocol) => {
    proxies ??= proxyVariables(env);
    const agentOptions = { keepAlive: true, proxyEnv: proxies, ...authorities() };
    const Agent = protocol === "https:" ? import_node_https.Agent : import_node_http.Agent;
    agents[protocol] ??= new Agent(agentOptions);
    return agents[protocol];
  };
  async function once(request, url2, headers, payload) {
    const limit = request.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
    const timeoutMs = Math.min(
      request.timeoutMs ?? options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      options.maxTimeoutMs ?? Number.POSITIVE_INFINITY
    );
    const method = request.method ?? "GET";
    if (url2.protocol !== "http:" && url2.protocol !== "https:") {
      throw failure(
        "HTTP_UNREACHABLE",
        request,
        url2,
        `${url2.protocol}// is not an address that can be fetched`
      );
    }
    const agent = agentFor(url2.protocol);
    const send = url2.protocol === "https:" ? import_node_https.request : import_node_http.request;
    const requestOptions = { method, headers, agent };
    let deadline;
    const answer = new Promise((resolve2, reject) => {
      const outgoing = send(url2, requestOptions, (incoming) => {
        const chunks = [];
        let size = 0;
        incoming.on("data", (chunk) => {
          size += chunk.length;
          if (size > limit) {
            outgoing.destroy();
            reject(failure("HTTP_TOO_LARGE", request, url2, `answer is larger than ${limit} bytes`));
            return;
          }
          chunks.push(chunk);
        });
        incoming.on("error", reject);
        incoming.on("end", () => {
          decode(Buffer.concat(chunks), incoming.headers["content-encoding"], limit).then((body) => resolve2(response(incoming.statusCode ?? 0, incoming.headers, body, url2.href))).catch(
            () => reject(
              failure("HTTP_TOO_LARGE", request, url2, `answer does not decompress within ${limit} bytes`)
            )
          );
        });
      });
      outgoing.on("error", reject);
      deadline = setTimeout(() => {
        reject(new NoAnswerInTime(`nothing came within ${timeoutMs} ms`));
        outgoing.destroy();
      }, timeoutMs);
      outgoing.end(payload);
    });
    return answer.finally(() => clearTimeout(deadline));
  }
  async function follow(request) {
    let url2 = new URL(request.url);
    let method = (request.method ?? "GET").toUpperCase();
    const headers = {
      "user-agent": options.userAgent ?? "waybill",
      "accept-encoding": "gzip, deflate, br"
    };
    for (const [name, value] of Object.entries(request.headers ?? {})) {
      if (value !== void 0) headers[name.toLowerCase()] = value;
    }
    let payload;
    if (request.json !== void 0) {
      payload = Buffer.from(JSON.stringify(request.json));
      headers["content-type"] ??= "application/json";
    } else if (request.body !== void 0) {
      const { body } = request;
      payload = typeof body === "string" ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    }
    if (payload) headers["content-length"] = String(payload.length);
    const wanted = request.redirect ?? (method === "GET" || method === "HEAD" ? "follow" : "manual");
    for (let hop = 0; ; hop++) {
      const answer = await once({ ...request, method }, url2, headers, payload);
      const location = answer.headers.location;
      const redirected = [301, 302, 303, 307, 308].includes(answer.status) && location !== void 0;
      if (!redirected || wanted === "manual") return answer;
      if (hop >= MAX_REDIRECTS)
        throw failure("HTTP_UNREACHABLE", request, url2, `more than ${MAX_REDIRECTS} redirects`);
      const next = new URL(location, url2);
      if (url2.protocol === "https:" && next.protocol !== "https:") {
        throw failure(
          "HTTP_UNREACHABLE",
          request,
          url2,
          `redirect from https to ${next.protocol}//${next.host} refused`
        );
      }
      if (next.origin !== url2.origin) {
        for (const name of Object.keys(headers)) if (CREDENTIAL_HEADERS.has(name)) delete headers[name];
      }
      if (answer.status === 303 && method !== "HEAD") {
        method = "GET";
        payload = void 0;
        delete headers["content-length"];
        delete headers["content-type"];
      }
      url2 = next;
    }
  }
  async function attempt(request) {
    const method = (request.method ?? "GET").toUpperCase();
    const idempotent = request.idempotent ?? ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"].includes(method);
    const url2 = new URL(request.url);
    try {
      const answer = await follow(request);
      const fine = answer.status >= 200 && answer.status < 300 || answer.status >= 300 && answer.status < 400;
      if (fine || request.accept?.includes(answer.status)) return { done: true, value: answer };
      const again = TRANSIENT_STATUS.has(answer.status) && (idempotent || NOT_CARRIED_OUT_STATUS.has(answer.status));
      return {
        done: false,
        error: statusError(request, answer),
        again,
        retryAfterMs: retryAfterMs(header(answer.headers, "retry-after"), pace.now())
      };
    } catch (error2) {
      if (error2 instanceof WaybillError) return { done: false, error: error2, again: false };
      const code = codeOf(error2);
      if (error2 instanceof NoAnswerInTime) {
        return {
          done: false,
          error: failure("HTTP_TIMEOUT", request, url2, "no answer in time", error2),
          again: idempotent
        };
      }
      const proxy = failedProxy(error2, proxies ?? {});
      const what = `${proxy === void 0 ? "" : `the proxy ${proxy}: `}${IN_WORDS[code] ?? (messageOf(error2) || code)}`;
      return {
        done: false,
        error: failure("HTTP_UNREACHABLE", request, url2, what, error2),
        again: !isPermanent(error2, code) && (idempotent || NEVER_SENT.has(code))
      };
    }
  }
  return {
    request: (request) => retrying(
      { ...defaultRetry, ...options.retry, ...request.retry },
      pace,
      () => attempt(request),
      (number, waitMs, error2) => options.onRetry?.(`try ${number} failed (${messageOf(error2)}); next in ${waitMs} ms`)
    ),
    connect(address) {
      const url2 = URL.parse(address.toString());
      if (url2?.protocol !== "http:" && url2?.protocol !== "https:") return;
      const agent = agentFor(url2.protocol);
      if (proxies?.HTTP_PROXY !== void 0 || proxies?.HTTPS_PROXY !== void 0) return;
      openers[url2.protocol] ??= earlyConnections(agent, authorities());
      openers[url2.protocol]?.(url2);
    }
  };
}
function header(headers, name) {
  const value = headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(", ") : value;
}
function shownUrl(url2) {
  const parsed = new URL(url2);
  return `${parsed.origin}${parsed.pathname}`;
}
function response(status, headers, body, url2) {
  return {
    status,
    headers,
    body,
    url: url2,
    text: () => body.toString("utf8"),
    json() {
      try {
        return JSON.parse(body.toString("utf8"));
      } catch (cause) {
        throw errors.HTTP_NOT_JSON({
          message: `${shownUrl(url2)} answered ${status} with something that is not JSON`,
          found: body.toString("utf8").slice(0, 120),
          cause
        });
      }
    }
  };
}
function statusError(request, answer) {
  const method = (request.method ?? "GET").toUpperCase();
  const body = answer.text().slice(0, SHOWN_BODY_CHARS).trim();
  return errors.HTTP_STATUS({
    message: `${method} ${shownUrl(answer.url)} answered ${answer.status}`,
    found: body === "" ? `HTTP ${answer.status} with no body` : body,
    details: {
      status: answer.status,
      method,
      url: shownUrl(answer.url),
      body: answer.text().slice(0, MEBIBYTE),
      headers: answer.headers
    }
  });
}
function failure(code, request, url2, what, cause) {
  const method = (request.method ?? "GET").toUpperCase();
  const facts = {
    message: `${method} ${shownUrl(url2)}: ${what}`,
    cause,
    details: { method, url: shownUrl(url2) }
  };
  return errors[code](facts);
}
function isPermanent(error2, code) {
  const { statusCode } = error2;
  const refused = code === "ERR_PROXY_TUNNEL" && typeof statusCode === "number" && statusCode < 500;
  return refused || /^ERR_TLS|CERT|^UNABLE_TO_VERIFY|^ERR_INVALID_URL$/.test(code);
}
function codeOf(error2) {
  const code = error2?.code;
  return typeof code === "string" ? code : "";
}
async function decode(body, encoding, limit) {
  const bounds = { maxOutputLength: limit };
  if (body.length === 0) return body;
  if (encoding === "gzip" || encoding === "x-gzip") return (0, import_node_util.promisify)(import_node_zlib.gunzip)(body, bounds);
  if (encoding === "br") return (0, import_node_util.promisify)(import_node_zlib.brotliDecompress)(body, bounds);
  if (encoding === "deflate") return (0, import_node_util.promisify)(import_node_zlib.inflate)(body, bounds);
  return body;
}
function caBundle(extra) {
  const tls = process.getBuiltinModule("node:tls");
  return [...tls.getCACertificates("default"), ...extra];
}
var import_node_http, import_node_https, import_node_util, import_node_zlib, MEBIBYTE, DEFAULT_TIMEOUT_MS, DEFAULT_MAX_RESPONSE_BYTES, MAX_REDIRECTS, SHOWN_BODY_CHARS, CREDENTIAL_HEADERS, NEVER_SENT, UNKNOWN_AUTHORITY, IN_WORDS, TRANSIENT_STATUS, NOT_CARRIED_OUT_STATUS, NoAnswerInTime;
var init_http = __esm({
  "packages/toolkit/src/http.ts"() {
    "use strict";
    import_node_http = __toESM(require_http(), 1);
    import_node_https = __toESM(require_https(), 1);
    import_node_util = require("node:util");
    import_node_zlib = __toESM(require_zlib(), 1);
    init_early_connections();
    init_errors();
    init_proxy();
    init_retry();
    init_toolkit_errors();
    MEBIBYTE = 1024 * 1024;
    DEFAULT_TIMEOUT_MS = 3e4;
    DEFAULT_MAX_RESPONSE_BYTES = 32 * MEBIBYTE;
    MAX_REDIRECTS = 5;
    SHOWN_BODY_CHARS = 600;
    CREDENTIAL_HEADERS = /* @__PURE__ */ new Set([
      "authorization",
      "cookie",
      "proxy-authorization",
      "private-token",
      "x-vault-token"
    ]);
    NEVER_SENT = /* @__PURE__ */ new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);
    UNKNOWN_AUTHORITY = "its certificate is from an authority that this machine does not know; NODE_EXTRA_CA_CERTS names a file with the private one";
    IN_WORDS = {
      ECONNREFUSED: "nothing listens at this address",
      ENOTFOUND: "there is no host of this name",
      EAI_AGAIN: "the name of the host could not be looked up",
      ECONNRESET: "the connection was cut before the answer was whole",
      EPIPE: "the connection was cut while the request was sent",
      UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_AUTHORITY,
      UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
      SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
      DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_AUTHORITY
    };
    TRANSIENT_STATUS = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
    NOT_CARRIED_OUT_STATUS = /* @__PURE__ */ new Set([425, 429, 503]);
    NoAnswerInTime = class extends Error {
    };
  }
});

// packages/toolkit/src/id-token.ts
async function requestIdToken(http, env, audience, event = {}) {
  const requestUrl = env.ACTIONS_ID_TOKEN_REQUEST_URL;
  const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  if (!requestUrl || !bearer) {
    if (isForkPullRequest(event))
      throw errors.ID_TOKEN_FORK({
        message: "this run was started by a pull request from a fork, which gets no ID token"
      });
    throw errors.ID_TOKEN_NO_PERMISSION({
      message: "the job has no permission to request an OIDC ID token",
      expected: 'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN, which the runner sets for jobs with "id-token: write"',
      found: requestUrl ? "the address only" : "neither"
    });
  }
  masked(bearer);
  const address = `${requestUrl}&audience=${encodeURIComponent(audience)}`;
  let answer;
  try {
    answer = (await http.request({ url: address, headers: { authorization: `Bearer ${bearer}` } })).json();
  } catch (cause) {
    throw errors.ID_TOKEN_REFUSED({
      message: `GitHub did not issue an ID token for the audience "${audience}"`,
      found: cause instanceof WaybillError ? cause.found ?? cause.message : String(cause),
      cause
    });
  }
  if (typeof answer.value !== "string")
    throw errors.ID_TOKEN_REFUSED({ message: "GitHub answered without a token" });
  return { value: masked(answer.value), claims: decodeClaims(answer.value) };
}
function decodeClaims(token) {
  const part = token.split(".")[1];
  try {
    return JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"));
  } catch {
    throw errors.ID_TOKEN_REFUSED({ message: "the ID token that GitHub issued is not a JWT" });
  }
}
function shownClaims(claims) {
  return SHOWN_CLAIMS.filter((name) => claims[name] !== void 0).map((name) => [
    name,
    String(claims[name])
  ]);
}
function isForkPullRequest(event) {
  const pull = event.pull_request;
  return pull?.head?.repo?.fork === true;
}
var SHOWN_CLAIMS;
var init_id_token = __esm({
  "packages/toolkit/src/id-token.ts"() {
    "use strict";
    init_errors();
    init_secrets();
    init_toolkit_errors();
    SHOWN_CLAIMS = [
      "iss",
      "sub",
      "aud",
      "repository",
      "repository_id",
      "repository_owner",
      "repository_owner_id",
      "repository_visibility",
      "ref",
      "ref_type",
      "sha",
      "event_name",
      "environment",
      "workflow_ref",
      "job_workflow_ref",
      "job_workflow_sha",
      "runner_environment",
      "actor",
      "actor_id",
      "run_id",
      "run_attempt"
    ];
  }
});

// packages/toolkit/src/inputs.ts
function parseInputs(schema, env, check) {
  const faults2 = [];
  const values = {};
  const unread = /* @__PURE__ */ new Set();
  for (const [property, spec2] of Object.entries(schema)) {
    const raw = env[inputVariable(spec2.name)]?.trim();
    try {
      values[property] = spec2.parse(raw === "" ? void 0 : raw);
    } catch (fault) {
      if (!(fault instanceof InputFault)) throw fault;
      unread.add(property);
      faults2.push({ name: spec2.name, allowed: fault.allowed, found: fault.found });
    }
  }
  if (check) faults2.push(...checked(values, unread, check));
  if (faults2.length > 0) throw invalidInputs(faults2);
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
function invalidInputs(faults2) {
  const lines2 = faults2.map(
    (fault) => fault.found === void 0 ? `"${fault.name}": ${fault.allowed}` : `"${fault.name}": ${fault.allowed}; found ${JSON.stringify(fault.found)}`
  );
  const noun = faults2.length === 1 ? "input is" : "inputs are";
  return errors.INVALID_INPUT({
    message: `${faults2.length} ${noun} missing or wrong:
${lines2.map((line) => `  - ${line}`).join("\n")}`,
    details: { faults: faults2 }
  });
}
function inputVariable(name) {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function spec(name, options, parse, required) {
  return {
    name,
    parse(raw) {
      if (raw !== void 0) return parse(raw);
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
      const values = raw.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
      const wrong2 = values.find((value) => options?.pattern && !options.pattern.test(value));
      if (wrong2 !== void 0) throw new InputFault(`each line must be ${form}`, wrong2);
      if (options?.max !== void 0 && values.length > options.max) {
        throw new InputFault(`must hold at most ${options.max} lines`, `${values.length} lines`);
      }
      return values;
    },
    `is required: ${form}`
  );
}
function pairs(name, options) {
  return spec(
    name,
    options,
    (raw) => {
      const out = {};
      for (const line of raw.split(/\r?\n/)) {
        const trimmed = line.trim();
        if (trimmed === "" || trimmed.startsWith("#")) continue;
        const at = trimmed.indexOf("=");
        if (at < 1) throw new InputFault("each line must be key=value", trimmed);
        const key = trimmed.slice(0, at).trim();
        if (Object.hasOwn(out, key)) throw new InputFault("each key may stand once", key);
        out[key] = trimmed.slice(at + 1).trim();
      }
      return out;
    },
    "is required: key=value, one a line"
  );
}
function url(name, options) {
  const form = "an https address (http is allowed for this machine only)";
  return spec(
    name,
    options,
    (raw) => {
      const parsed = URL.parse(raw);
      const loopback = parsed !== null && ["127.0.0.1", "localhost", "[::1]"].includes(parsed.hostname);
      if (parsed === null || !(parsed.protocol === "https:" || parsed.protocol === "http:" && loopback)) {
        throw new InputFault(`must be ${form}`, raw);
      }
      return raw.replace(/\/+$/, "");
    },
    `is required: ${form}`
  );
}
function custom(name, parse, options) {
  return spec(
    name,
    options,
    parse,
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
function shortTime(time) {
  const parsed = new Date(time);
  if (Number.isNaN(parsed.getTime())) return markdownText(time);
  return `${parsed.toISOString().slice(0, 16).replace("T", " ")} UTC`;
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
function setOutputs(outputs) {
  for (const [name, value] of Object.entries(outputs)) {
    if (value !== void 0) setOutput(name, String(value));
  }
}
function exportVariable2(name, value) {
  exportVariable(name, value);
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
  const line = (cells) => `| ${cells.map((cell) => cell.replace(/\r?\n/g, " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
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
function saveState2(key, value) {
  saveState(key, JSON.stringify(value));
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

// packages/registry/src/reference.ts
function parseRegistry(text2, where) {
  return parseHost(text2, text2, where);
}
function isLoopback(registry) {
  return LOOPBACK_HOSTS.has(registry.replace(/:\d+$/, ""));
}
function parseHost(host, text2, where) {
  const lower = host.toLowerCase();
  const match = HOST.exec(lower);
  const port = match?.[1] === void 0 ? void 0 : Number(match[1]);
  if (!match || port !== void 0 && (port < 1 || port > 65535))
    throw wrong(text2, "the registry is not a host name with an optional port", where);
  const canonical = port === 443 && !isLoopback(lower) ? lower.replace(/:0*443$/, "") : lower;
  return DOCKER_HUB_HOSTS.has(canonical) ? DOCKER_HUB : canonical;
}
function wrong(text2, what, where) {
  return errors2.REFERENCE_FORMAT({
    message: `this is not an image reference: ${what}`,
    where,
    expected: "registry/repository[:tag][@sha256:...], lower-case letters, digits, and . _ - / between them",
    found: JSON.stringify(text2.slice(0, 300))
  });
}
var DOCKER_HUB, DOCKER_HUB_HOSTS, HOST, LOOPBACK_HOSTS;
var init_reference = __esm({
  "packages/registry/src/reference.ts"() {
    "use strict";
    init_errors2();
    DOCKER_HUB = "docker.io";
    DOCKER_HUB_HOSTS = /* @__PURE__ */ new Set([DOCKER_HUB, "index.docker.io", "registry-1.docker.io"]);
    HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?$/;
    LOOPBACK_HOSTS = /* @__PURE__ */ new Set(["localhost", "127.0.0.1", "[::1]"]);
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
    text2 = (0, import_node_fs4.readFileSync)(path, "utf8");
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
var import_node_fs4, import_node_os, import_node_path2, MAX_BYTES;
var init_docker_config = __esm({
  "packages/registry/src/docker-config.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
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
  (0, import_node_fs5.mkdirSync)(path, { recursive: true, mode: OWNER_ONLY_FOLDER });
  const stat = (0, import_node_fs5.lstatSync)(path);
  const uid = process.getuid?.();
  if (!stat.isDirectory() || uid !== void 0 && stat.uid !== uid)
    throw errors3.PRIVATE_FILE({
      message: "a folder for credentials is a link, or belongs to another user",
      where: path
    });
  (0, import_node_fs5.chmodSync)(path, OWNER_ONLY_FOLDER);
}
function createPrivateFile(path, content) {
  let file;
  try {
    file = (0, import_node_fs5.openSync)(path, "wx", OWNER_ONLY_FILE);
  } catch (cause) {
    throw errors3.PRIVATE_FILE({ message: "a file for credentials cannot be created", where: path, cause });
  }
  try {
    (0, import_node_fs5.writeSync)(file, content);
    (0, import_node_fs5.fsyncSync)(file);
  } finally {
    (0, import_node_fs5.closeSync)(file);
  }
}
function replacePrivateFile(path, content) {
  const next = (0, import_node_path3.join)((0, import_node_path3.dirname)(path), `.${(0, import_node_crypto2.randomBytes)(8).toString("hex")}`);
  createPrivateFile(next, content);
  (0, import_node_fs5.renameSync)(next, path);
}
function removeFile(path) {
  (0, import_node_fs5.rmSync)(path, { force: true });
}
var import_node_crypto2, import_node_fs5, import_node_path3, OWNER_ONLY_FILE, OWNER_ONLY_FOLDER;
var init_private_files = __esm({
  "actions/oidc-auth/src/private-files.ts"() {
    "use strict";
    import_node_crypto2 = __toESM(require_crypto(), 1);
    import_node_fs5 = require("node:fs");
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
        creates: !(0, import_node_fs6.existsSync)((0, import_node_path4.join)(folder, "config.json")),
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
      if (inForce !== folder && (0, import_node_fs6.existsSync)(plugins)) {
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
  if (planned.credentialsFile !== void 0 && (0, import_node_fs6.existsSync)(planned.credentialsFile)) {
    removeFile(planned.credentialsFile);
    removed.push("the credentials file");
  }
  if (planned.docker !== void 0) {
    const { folder, creates, registries } = planned.docker;
    const path = (0, import_node_path4.join)(folder, "config.json");
    const there = (0, import_node_fs6.existsSync)(path);
    if (creates) (0, import_node_fs6.rmSync)(folder, { recursive: true, force: true });
    else if (there) {
      const config = withoutLogins(readDockerConfig(folder) ?? {}, registries);
      replacePrivateFile(path, `${JSON.stringify(config, null, 2)}
`);
    }
    if (there) removed.push(`the logins to ${registries.join(", ")}`);
  }
  return removed;
}
var import_node_crypto3, import_node_fs6, import_node_path4, STATE_KEY;
var init_credential_store = __esm({
  "actions/oidc-auth/src/credential-store.ts"() {
    "use strict";
    import_node_crypto3 = __toESM(require_crypto(), 1);
    import_node_fs6 = require("node:fs");
    import_node_path4 = require("node:path");
    init_src2();
    init_docker_login();
    init_errors3();
    init_private_files();
    STATE_KEY = "oidc-auth";
  }
});

// actions/oidc-auth/src/event.ts
var event_exports = {};
__export(event_exports, {
  defaultRef: () => defaultRef
});
function defaultRef(event) {
  const branch = event.repository?.default_branch;
  return typeof branch === "string" && branch !== "" ? `refs/heads/${branch}` : void 0;
}
var init_event = __esm({
  "actions/oidc-auth/src/event.ts"() {
    "use strict";
  }
});

// actions/oidc-auth/src/claims.ts
function claimRows(claims, expectations) {
  const shown = new Map(shownClaims(claims));
  for (const claim of Object.keys(expectations.stated)) if (!shown.has(claim)) shown.set(claim, "");
  return [...shown].map(([claim]) => {
    const got = claims[claim] === void 0 ? void 0 : String(claims[claim]);
    const expected = expectations.stated[claim];
    if (expected !== void 0)
      return { claim, got, expected, verdict: matches(got, expected) ? "fits" : "differs" };
    if (claim === "ref" && expectations.defaultRef !== void 0 && got !== expectations.defaultRef)
      return { claim, got, expected: `${expectations.defaultRef} (the default branch)`, verdict: "suspect" };
    if (claim === "event_name" && got?.startsWith("pull_request"))
      return { claim, got, expected: "push, or another event of a branch", verdict: "suspect" };
    return { claim, got, verdict: "unknown" };
  });
}
function faults(rows) {
  const differing = rows.filter((row) => row.verdict === "differs");
  return differing.length > 0 ? differing : rows.filter((row) => row.verdict === "suspect");
}
function faultText(row) {
  const got = row.got === void 0 ? "is not in the token" : `is "${row.got}"`;
  return `${row.claim} ${got}, expected ${row.verdict === "suspect" ? row.expected : `"${row.expected}"`}`;
}
function rowsOf(error2) {
  const rows = error2?.details?.claims;
  return Array.isArray(rows) ? rows : [];
}
function matches(got, expected) {
  if (got === void 0) return false;
  return expected.endsWith("*") ? got.startsWith(expected.slice(0, -1)) : got === expected;
}
var init_claims = __esm({
  "actions/oidc-auth/src/claims.ts"() {
    "use strict";
    init_src();
  }
});

// actions/oidc-auth/src/targets/gcp-refusals.ts
function isTransientRefusal(error2) {
  return /Error connecting to the given credential's issuer/i.test(oauthAnswer(error2)?.description ?? "");
}
function explainExchange(error2, claims, inputs, expectations, now) {
  const answer = oauthAnswer(error2);
  if (!answer) return error2;
  const rows = claimRows(claims, expectations);
  const about = (row) => {
    const others = rows.filter((item) => item.claim !== row.claim);
    const got = claims[row.claim] === void 0 ? void 0 : String(claims[row.claim]);
    return [{ got, verdict: "differs", ...row }, ...others];
  };
  const facts = (details2) => ({
    where: inputs.provider.name,
    found: `${answer.error}: ${answer.description}`,
    cause: error2,
    details: { status: 400, error: answer.error, claims: details2 }
  });
  const text2 = answer.description;
  if (/rejected by the attribute condition/i.test(text2)) {
    const wrong2 = faults(rows);
    const suspicion = wrong2.every((row) => row.verdict === "suspect") ? "perhaps because " : "";
    return errors3.TRUST_CONDITION({
      ...facts(rows),
      message: wrong2.length === 0 ? "the provider's attribute condition does not allow this run" : `the provider's attribute condition does not allow this run: ${suspicion}${wrong2.map(faultText).join("; ")}`,
      expected: "claims for which the attribute condition of the provider is true"
    });
  }
  const audience = /audience in ID Token .*? does not match the expected audiences? ?:?(.*)$/is.exec(text2);
  if (audience) {
    const expected = audience[1]?.trim().replace(/\.$/, "") || "one of the allowed audiences of the provider";
    return errors3.TRUST_AUDIENCE({
      ...facts(about({ claim: "aud", expected })),
      message: `the ID token has the audience "${claims.aud}", which the provider does not accept`,
      expected
    });
  }
  const issuer = /issuer in ID Token .*? does not match the expected ones?:? ?(.*)$/is.exec(text2);
  if (issuer) {
    const expected = issuer[1]?.trim().replace(/\.$/, "") || "the issuer of the provider";
    return errors3.TRUST_ISSUER({
      ...facts(about({ claim: "iss", expected })),
      message: `the ID token comes from "${claims.iss}", which the provider does not trust`,
      expected
    });
  }
  if (/exceeds the 127 bytes limit/i.test(text2) || /mapped attribute 'google\.subject' must be/i.test(text2)) {
    const length = Buffer.byteLength(claims.sub ?? "");
    return errors3.TRUST_SUBJECT({
      ...facts(about({ claim: "sub", expected: `at most ${MAX_SUBJECT_BYTES} bytes, has ${length}` })),
      message: `the provider's mapping of google.subject does not hold for this run (sub has ${length} bytes)`,
      expected: `a text of at most ${MAX_SUBJECT_BYTES} bytes`
    });
  }
  if (answer.error === "invalid_target" || /Invalid value for "audience"/i.test(text2))
    return errors3.TRUST_PROVIDER({
      ...facts(rows),
      message: "the identity provider does not exist, or it or its pool is disabled or deleted",
      expected: "the full name of a provider that is enabled"
    });
  if (/stale to sign-in|is expired|expired/i.test(text2))
    return errors3.TRUST_TOKEN({
      ...facts(about({ claim: "iat", expected: `a token issued just before ${now.toISOString()}` })),
      message: "the ID token is too old for the token service, or its clock and that of the issuer differ"
    });
  if (answer.error === "invalid_grant")
    return errors3.TRUST_TOKEN({ ...facts(rows), message: "the token service does not accept the ID token" });
  return errors3.TRUST_REFUSED({ ...facts(rows), message: "the token service refused the exchange" });
}
function explainImpersonation(error2, claims, inputs, expectations) {
  if (!(error2 instanceof WaybillError) || error2.code !== "WAYBILL_HTTP_STATUS") return error2;
  const status = Number(error2.details.status);
  if (status < 400 || status >= 500) return error2;
  const answer = apiAnswer(error2);
  const account = inputs.serviceAccount ?? "";
  const rows = claimRows(claims, expectations);
  const facts = {
    where: account,
    found: answer.message || error2.found,
    cause: error2,
    details: { status, permission: answer.permission, claims: rows }
  };
  if (status !== 403)
    return errors3.IMPERSONATION_REFUSED({
      ...facts,
      message: `no token of ${account} was issued (HTTP ${status})`
    });
  const pool = `iam.googleapis.com/${inputs.provider.pool}`;
  const members = [
    `principal://${pool}/subject/${claims.sub ?? ""}`,
    `principalSet://${pool}/attribute.repository/${claims.repository ?? ""} (if the provider maps attribute.repository)`
  ];
  return errors3.IMPERSONATION_DENIED({
    ...facts,
    message: `this run may not act as ${account}, or there is no such account: ${answer.permission ?? "permission"} is missing`,
    expected: `roles/iam.workloadIdentityUser on ${account} for ${members.join(" or ")}`,
    fix: `gcloud iam service-accounts add-iam-policy-binding ${account} --role=roles/iam.workloadIdentityUser --member="principalSet://${pool}/attribute.repository/${claims.repository ?? "OWNER/NAME"}" (new bindings take up to two minutes to hold); or correct the input "service-account"`
  });
}
function oauthAnswer(error2) {
  const body = refusalBody(error2);
  if (typeof body?.error !== "string") return void 0;
  return { error: body.error, description: String(body.error_description ?? "") };
}
function apiAnswer(error2) {
  const status = refusalBody(error2)?.error;
  const details2 = Array.isArray(status?.details) ? status.details : [];
  const permission = details2.map((detail) => detail?.metadata?.permission).find((name) => typeof name === "string");
  return {
    message: typeof status?.message === "string" ? status.message : "",
    ...typeof permission === "string" && { permission }
  };
}
function refusalBody(error2) {
  if (!(error2 instanceof WaybillError) || error2.code !== "WAYBILL_HTTP_STATUS") return void 0;
  const status = Number(error2.details.status);
  if (status < 400 || status >= 500) return void 0;
  try {
    const body = JSON.parse(String(error2.details.body));
    return typeof body === "object" && body !== null ? body : void 0;
  } catch {
    return void 0;
  }
}
var MAX_SUBJECT_BYTES;
var init_gcp_refusals = __esm({
  "actions/oidc-auth/src/targets/gcp-refusals.ts"() {
    "use strict";
    init_src();
    init_claims();
    init_errors3();
    MAX_SUBJECT_BYTES = 127;
  }
});

// actions/oidc-auth/src/main.ts
var main_exports = {};
__export(main_exports, {
  authenticate: () => authenticate
});
async function authenticate(inputs, ports) {
  const { target, store, log, audit } = ports;
  const idToken = await ports.idToken(target.audience);
  const claims = shownClaims(idToken.claims);
  await log.group(`Claims of this job's ID token`, async () => {
    for (const [claim, value] of claims) log.info(`${claim}: ${oneLine(value)}`);
  });
  warnOfLongSubject(idToken, log);
  const login = await target.exchange(idToken);
  audit.write({
    event: "exchange",
    subject: login.principal,
    outcome: "done",
    reason: `access token of ${target.name}, until ${login.expiresAt.toISOString()}`,
    details: { audience: target.audience, scopes: inputs.scopes, claims: Object.fromEntries(claims) }
  });
  log.info(`${target.name}: ${login.principal}, until ${login.expiresAt.toISOString()}`);
  if (inputs.registries.length > 0) {
    store.writeLogins({
      registries: inputs.registries,
      user: login.registryUser,
      password: login.accessToken
    });
    for (const registry of inputs.registries)
      audit.write({ event: "write", subject: registry, outcome: "done", reason: "registry login written" });
    log.info(`logged in to ${inputs.registries.join(", ")}`);
  }
  if (inputs.credentialsFile) {
    store.writeCredentialsFile(target.credentialsFile(ports.idTokenRequest()));
    audit.write({
      event: "write",
      subject: "credentials file",
      outcome: "done",
      reason: "outside the workspace, 0600"
    });
  }
  return {
    target: target.name,
    login,
    registries: inputs.registries,
    credentialsFile: inputs.credentialsFile,
    claims
  };
}
function warnOfLongSubject(idToken, log) {
  const bytes = Buffer.byteLength(idToken.claims.sub ?? "");
  if (bytes > MAX_SUBJECT_BYTES)
    log.warning(
      `the subject of the ID token has ${bytes} bytes; a provider that maps google.subject to it refuses more than ${MAX_SUBJECT_BYTES} (a long branch or environment name does this)`
    );
}
var init_main = __esm({
  "actions/oidc-auth/src/main.ts"() {
    "use strict";
    init_src();
    init_gcp_refusals();
  }
});

// actions/oidc-auth/src/summary.ts
var summary_exports = {};
__export(summary_exports, {
  refusalLines: () => refusalLines,
  refusalTable: () => refusalTable,
  summary: () => summary
});
function summary(result) {
  const { login, registries } = result;
  const rows = [
    ["Identity", markdownCode(login.principal)],
    ["Expires", shortTime(login.expiresAt.toISOString())],
    ["Registries", registries.map((registry) => markdownCode(registry)).join(", ") || "none"],
    ["Credentials file", result.credentialsFile ? "written, removed when the job ends" : "none"]
  ];
  return [
    `### Signed in to ${markdownText(result.target)}`,
    table(["What", "Value"], rows),
    details(
      "Claims of this job's ID token",
      table(
        ["Claim", "Value"],
        result.claims.map(([claim, value]) => [markdownCode(claim), markdownCode(value)])
      )
    )
  ];
}
function refusalTable(rows) {
  if (rows.length === 0) return [];
  const order = ["differs", "suspect", "fits", "unknown"];
  const sorted = [...rows].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return [
    "### Sign-in refused: the claims of this run",
    table(
      ["Claim", "Expected", "Got", ""],
      sorted.map((row) => [
        markdownCode(row.claim),
        row.expected === void 0 ? "" : markdownCode(row.expected),
        row.got === void 0 ? "_not in the token_" : markdownCode(row.got),
        VERDICTS[row.verdict]
      ])
    )
  ];
}
function refusalLines(rows) {
  return rows.map((row) => {
    const expected = row.expected === void 0 ? "" : `   expected: ${row.expected}`;
    const verdict = row.verdict === "unknown" ? "" : `   [${row.verdict}]`;
    return `${row.claim}: ${row.got ?? "(not in the token)"}${expected}${verdict}`;
  });
}
var VERDICTS;
var init_summary2 = __esm({
  "actions/oidc-auth/src/summary.ts"() {
    "use strict";
    init_src();
    VERDICTS = {
      fits: "fits",
      differs: "**differs**",
      suspect: "**look here first**",
      unknown: ""
    };
  }
});

// actions/oidc-auth/src/refusal.ts
var refusal_exports = {};
__export(refusal_exports, {
  reportRefusal: () => reportRefusal
});
async function reportRefusal(error2, frame) {
  const rows = rowsOf(error2);
  if (rows.length > 0) {
    await frame.log.group("Claims of the refused ID token", async () => {
      for (const line of refusalLines(rows)) frame.log.info(line);
    });
    frame.summary(refusalTable(rows));
    frame.audit.write({
      event: "exchange",
      subject: error2.where ?? "token service",
      outcome: "fail",
      code: error2.code,
      details: { claims: Object.fromEntries(rows.map((row) => [row.claim, row.got ?? null])) }
    });
  }
  throw error2;
}
var init_refusal = __esm({
  "actions/oidc-auth/src/refusal.ts"() {
    "use strict";
    init_claims();
    init_summary2();
  }
});

// actions/oidc-auth/src/targets/gcp.ts
var gcp_exports = {};
__export(gcp_exports, {
  gcpTarget: () => gcpTarget
});
function gcpTarget(inputs, ports) {
  const { http } = ports;
  const { provider, serviceAccount } = inputs;
  const accounts = `${inputs.iamCredentialsEndpoint}/v1/projects/-/serviceAccounts/`;
  const account = (method) => `${accounts}${serviceAccount}:${method}`;
  async function federate(idToken) {
    const scopes = serviceAccount === void 0 ? inputs.scopes : [IAM_SCOPE];
    const asked = ports.now();
    const answer = await retrying(ISSUER_TRIES, ports.pace ?? realPace, async () => {
      try {
        const response2 = await http.request({
          method: "POST",
          url: `${inputs.stsEndpoint}/v1/token`,
          json: {
            audience: `//iam.googleapis.com/${provider.name}`,
            grantType: TOKEN_EXCHANGE,
            requestedTokenType: ACCESS_TOKEN,
            scope: scopes.join(" "),
            subjectToken: idToken.value,
            subjectTokenType: JWT
          },
          // An exchange changes nothing: after a lost answer it may be asked for again.
          idempotent: true,
          maxResponseBytes: MAX_ANSWER_BYTES
        });
        return { done: true, value: response2.json() };
      } catch (error2) {
        return { done: false, error: error2, again: isTransientRefusal(error2) };
      }
    }).catch((error2) => {
      throw explainExchange(error2, idToken.claims, inputs, ports.expectations, ports.now());
    });
    const lifetime = typeof answer.expires_in === "number" ? answer.expires_in : LEAST_LIFETIME_S;
    return {
      token: received(answer.access_token, "the token service", "access_token"),
      expiresAt: new Date(asked.getTime() + lifetime * 1e3)
    };
  }
  async function ofAccount(method, token, body, idToken) {
    try {
      const response2 = await http.request({
        method: "POST",
        url: account(method),
        headers: { authorization: `Bearer ${token}` },
        json: body,
        idempotent: true,
        maxResponseBytes: MAX_ANSWER_BYTES
      });
      return response2.json();
    } catch (error2) {
      throw explainImpersonation(error2, idToken.claims, inputs, ports.expectations);
    }
  }
  return {
    name: "Google Cloud",
    audience: inputs.audience,
    async exchange(idToken) {
      const federated = await federate(idToken);
      if (serviceAccount === void 0)
        return {
          accessToken: federated.token,
          expiresAt: federated.expiresAt,
          // The mapping of google.subject is the provider's; assertion.sub is what almost all have.
          principal: `principal://iam.googleapis.com/${provider.pool}/subject/${idToken.claims.sub ?? ""}`,
          registryUser: REGISTRY_USER
        };
      const answer = await ofAccount(
        "generateAccessToken",
        federated.token,
        { scope: inputs.scopes, lifetime: `${inputs.tokenLifetime}s` },
        idToken
      );
      const accessToken = received(answer.accessToken, "the IAM Credentials API", "accessToken");
      const expiresAt = new Date(String(answer.expireTime));
      if (Number.isNaN(expiresAt.getTime()))
        throw errors3.IMPERSONATION_REFUSED({
          message: "the IAM Credentials API answered without a readable expireTime"
        });
      return {
        accessToken,
        expiresAt,
        principal: `serviceAccount:${serviceAccount}`,
        registryUser: REGISTRY_USER,
        ...inputs.idTokenAudience !== void 0 && {
          idToken: received(
            (await ofAccount(
              "generateIdToken",
              federated.token,
              { audience: inputs.idTokenAudience, includeEmail: true },
              idToken
            )).token,
            "the IAM Credentials API",
            "token"
          )
        }
      };
    },
    // Format: "external_account" credentials of Google's client libraries (AIP-4117).
    credentialsFile(request) {
      return `${JSON.stringify(
        {
          type: "external_account",
          audience: `//iam.googleapis.com/${provider.name}`,
          subject_token_type: JWT,
          token_url: `${inputs.stsEndpoint}/v1/token`,
          credential_source: {
            url: `${request.url}&audience=${encodeURIComponent(inputs.audience)}`,
            headers: { Authorization: `Bearer ${request.token}` },
            format: { type: "json", subject_token_field_name: "value" }
          },
          ...serviceAccount !== void 0 && {
            service_account_impersonation_url: account("generateAccessToken"),
            service_account_impersonation: { token_lifetime_seconds: inputs.tokenLifetime }
          }
        },
        null,
        2
      )}
`;
    }
  };
}
function received(value, from, member) {
  if (typeof value === "string" && value !== "") return masked(value);
  throw errors3.TRUST_REFUSED({ message: `${from} answered without "${member}"` });
}
var TOKEN_EXCHANGE, ACCESS_TOKEN, JWT, REGISTRY_USER, IAM_SCOPE, MAX_ANSWER_BYTES, LEAST_LIFETIME_S, ISSUER_TRIES;
var init_gcp = __esm({
  "actions/oidc-auth/src/targets/gcp.ts"() {
    "use strict";
    init_src();
    init_errors3();
    init_gcp_refusals();
    TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
    ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";
    JWT = "urn:ietf:params:oauth:token-type:jwt";
    REGISTRY_USER = "oauth2accesstoken";
    IAM_SCOPE = "https://www.googleapis.com/auth/iam";
    MAX_ANSWER_BYTES = 256 * 1024;
    LEAST_LIFETIME_S = 0;
    ISSUER_TRIES = { attempts: 4, baseMs: 500, capMs: 5e3, budgetMs: 2e4 };
  }
});

// actions/oidc-auth/src/index.ts
init_src();

// actions/oidc-auth/src/inputs.ts
init_reference();
init_src();

// actions/oidc-auth/src/targets/gcp-registries.ts
init_reference();
var PUBLIC_STS = "https://sts.googleapis.com";
var GOOGLE_REGISTRY = /^(?:[a-z0-9-]+-docker\.pkg\.dev|docker\.pkg\.dev|(?:[a-z]+\.)?gcr\.io)$/;
function mayHaveToken(registry, stsEndpoint) {
  return GOOGLE_REGISTRY.test(registry) || isLoopback(registry) || new URL(stsEndpoint).origin !== PUBLIC_STS;
}

// actions/oidc-auth/src/inputs.ts
var DEFAULT_LIFETIME_S = 3600;
var LONGEST_LIFETIME_S = 43200;
var MAX_REGISTRIES = 50;
function readInputs(env) {
  const values = parseInputs(
    {
      provider: custom("workload-identity-provider", providerName, {
        required: true,
        form: "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER"
      }),
      serviceAccount: text("service-account", {
        pattern: /^[a-z0-9][a-z0-9-]{0,62}@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}$/,
        form: "the e-mail address of a service account"
      }),
      audience: text("audience", { pattern: /^[\x21-\x7e]{1,500}$/, form: "one audience, without blanks" }),
      tokenLifetime: integer("token-lifetime", { min: 60, max: LONGEST_LIFETIME_S }),
      scopes: lines("scopes", {
        required: true,
        pattern: /^https:\/\/[\x21-\x7e]+$/,
        form: "an OAuth scope: https://www.googleapis.com/auth/..."
      }),
      registries: custom("registries", registryHosts, { fallback: [] }),
      credentialsFile: flag("credentials-file", { fallback: false }),
      idTokenAudience: text("id-token-audience", { pattern: /^[\x21-\x7e]{1,500}$/, form: "one audience" }),
      expectedClaims: pairs("expected-claims", { fallback: {} }),
      stsEndpoint: url("sts-endpoint", { required: true }),
      iamCredentialsEndpoint: url("iam-credentials-endpoint", { required: true })
    },
    env,
    ({ serviceAccount, tokenLifetime, idTokenAudience, registries, stsEndpoint }) => {
      const needs = (name, why) => ({ name, allowed: `needs "service-account": ${why}` });
      const foreign = registries.filter((registry) => !mayHaveToken(registry, stsEndpoint)).map((found) => ({
        name: "registries",
        allowed: "must be registries of this cloud: any other host would be sent its access token",
        found
      }));
      if (serviceAccount !== void 0) return foreign;
      return [
        ...foreign,
        ...tokenLifetime === void 0 ? [] : [
          needs(
            "token-lifetime",
            "a federated token lives as long as the ID token, whatever is asked for"
          )
        ],
        ...idTokenAudience === void 0 ? [] : [needs("id-token-audience", "only accounts have ID tokens")]
      ];
    }
  );
  return {
    ...values,
    tokenLifetime: values.tokenLifetime ?? DEFAULT_LIFETIME_S,
    audience: values.audience ?? `https://iam.googleapis.com/${values.provider.name}`
  };
}
function providerName(raw) {
  const name = /^(?:https:)?\/\/iam\.googleapis\.com\/(.*)$/.exec(raw)?.[1];
  if (name !== void 0)
    throw new InputFault("must be the name alone, without //iam.googleapis.com/ in front", raw);
  const project = /^projects\/([^/]*)\//.exec(raw)?.[1];
  if (project !== void 0 && !/^\d+$/.test(project))
    throw new InputFault(
      `must name the project by its number, not its ID (gcloud projects describe ${project} --format="value(projectNumber)")`,
      raw
    );
  if (/^projects\/\d+\/locations\/[^/]+\/workloadIdentityPools\/[^/]+\/?$/.test(raw))
    throw new InputFault("must name a provider; this is the pool: add /providers/PROVIDER", raw);
  const match = /^(projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32})\/providers\/[a-z0-9-]{4,32}$/.exec(
    raw
  );
  if (!match?.[1])
    throw new InputFault(
      "must be projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER",
      raw
    );
  return { name: raw, pool: match[1] };
}
function registryHosts(raw) {
  const hosts = raw.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  if (hosts.length > MAX_REGISTRIES)
    throw new InputFault(`must hold at most ${MAX_REGISTRIES} lines`, `${hosts.length} lines`);
  return [...new Set(hosts.map(registryHost))];
}
function registryHost(host) {
  try {
    return parseRegistry(host);
  } catch (error2) {
    if (!(error2 instanceof WaybillError)) throw error2;
    throw new InputFault("each line must be the host of a registry, without https:// and path", host);
  }
}

// actions/oidc-auth/src/index.ts
void runAction("oidc-auth", async (frame) => {
  const { env, context, log, audit } = frame;
  const inputs = readInputs(env);
  const { credentialStore: credentialStore2, plan: plan2, STATE_KEY: STATE_KEY2 } = await Promise.resolve().then(() => (init_credential_store(), credential_store_exports));
  const { defaultRef: defaultRef2 } = await Promise.resolve().then(() => (init_event(), event_exports));
  const { authenticate: authenticate2 } = await Promise.resolve().then(() => (init_main(), main_exports));
  const { reportRefusal: reportRefusal2 } = await Promise.resolve().then(() => (init_refusal(), refusal_exports));
  const { summary: summary2 } = await Promise.resolve().then(() => (init_summary2(), summary_exports));
  const { gcpTarget: gcpTarget2 } = await Promise.resolve().then(() => (init_gcp(), gcp_exports));
  const planned = plan2(inputs, context.runnerTemp);
  saveState2(STATE_KEY2, planned);
  const http = httpClient({ env, onRetry: (text2) => log.info(text2) });
  const event = eventPayload(env);
  const target = gcpTarget2(inputs, {
    http,
    expectations: { stated: inputs.expectedClaims, defaultRef: defaultRef2(event) },
    now: () => /* @__PURE__ */ new Date()
  });
  const result = await authenticate2(inputs, {
    idToken: (audience) => requestIdToken(http, env, audience, event),
    idTokenRequest: () => ({
      url: env.ACTIONS_ID_TOKEN_REQUEST_URL ?? "",
      token: env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ""
    }),
    target,
    store: credentialStore2(planned, env, context.runnerTemp),
    log,
    audit
  }).catch((error2) => reportRefusal2(error2, frame));
  if (planned.docker) exportVariable2("DOCKER_CONFIG", planned.docker.folder);
  if (planned.credentialsFile) {
    exportVariable2("GOOGLE_APPLICATION_CREDENTIALS", planned.credentialsFile);
    exportVariable2("CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE", planned.credentialsFile);
  }
  setOutputs({
    "access-token": result.login.accessToken,
    "id-token": result.login.idToken,
    "expires-at": result.login.expiresAt.toISOString(),
    principal: result.login.principal,
    "credentials-file": planned.credentialsFile,
    "docker-config": planned.docker?.folder
  });
  frame.summary(summary2(result));
});
