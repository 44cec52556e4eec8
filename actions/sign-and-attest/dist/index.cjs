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
      const line2 = {
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
  const [, address = "", length2 = ""] = NETWORK.exec(entry) ?? [];
  if (!(0, import_node_net2.isIPv4)(address)) return [entry];
  const size = 2 ** (32 - Number(length2));
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
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
    };
  }
});

// packages/toolkit/src/http.ts
function serviceLimits(seconds) {
  if (seconds === void 0) return {};
  const totalMs = seconds * 1e3;
  return { maxTimeoutMs: totalMs / TRIES_IN_TIME, retry: { totalMs } };
}
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
  async function once2(request, url2, headers, payload) {
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
    const answer = new Promise((resolve, reject) => {
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
          decode(Buffer.concat(chunks), incoming.headers["content-encoding"], limit).then((body) => resolve(response(incoming.statusCode ?? 0, incoming.headers, body, url2.href))).catch(
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
      const answer = await once2({ ...request, method }, url2, headers, payload);
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
  const parsed3 = new URL(url2);
  return `${parsed3.origin}${parsed3.pathname}`;
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
var import_node_http, import_node_https, import_node_util, import_node_zlib, MEBIBYTE, DEFAULT_TIMEOUT_MS, DEFAULT_MAX_RESPONSE_BYTES, MAX_REDIRECTS, SHOWN_BODY_CHARS, CREDENTIAL_HEADERS, NEVER_SENT, UNKNOWN_AUTHORITY, IN_WORDS, TRANSIENT_STATUS, NOT_CARRIED_OUT_STATUS, NoAnswerInTime, TRIES_IN_TIME;
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
    TRIES_IN_TIME = 3;
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
  const faults = [];
  const values = {};
  const unread = /* @__PURE__ */ new Set();
  for (const [property, spec2] of Object.entries(schema)) {
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
    (fault2) => fault2.found === void 0 ? `"${fault2.name}": ${fault2.allowed}` : `"${fault2.name}": ${fault2.allowed}; found ${JSON.stringify(fault2.found)}`
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
function secret(name, options) {
  return spec(name, options, (raw) => masked(raw), `is required: ${options?.form ?? "a secret"}`);
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
function choice(name, words, options) {
  return spec(
    name,
    options,
    (raw) => {
      const word = words.find((candidate) => candidate === raw);
      if (word === void 0) throw new InputFault(`must be one of: ${words.join(", ")}`, raw);
      return word;
    },
    `is required: one of ${words.join(", ")}`
  );
}
function lines(name, options) {
  const form = options?.form ?? "one value a line";
  return spec(
    name,
    options,
    (raw) => {
      const values = raw.split(/\r?\n/).map((line2) => line2.trim()).filter((line2) => line2 !== "" && !line2.startsWith("#"));
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
      for (const line2 of raw.split(/\r?\n/)) {
        const trimmed = line2.trim();
        if (trimmed === "" || trimmed.startsWith("#")) continue;
        const at2 = trimmed.indexOf("=");
        if (at2 < 1) throw new InputFault("each line must be key=value", trimmed);
        const key = trimmed.slice(0, at2).trim();
        if (Object.hasOwn(out, key)) throw new InputFault("each key may stand once", key);
        out[key] = trimmed.slice(at2 + 1).trim();
      }
      return out;
    },
    "is required: key=value, one a line"
  );
}
function expectPath(path, kind) {
  const form = PATH_FORMS[kind];
  if (/[\0\r\n]/.test(path)) throw new InputFault(`must be ${form}`, path);
  const found = (0, import_node_fs3.statSync)(path, { throwIfNoEntry: false });
  if (!found) throw new InputFault(`must be ${form} that exists`, path);
  if (kind !== "any" && found.isDirectory() !== (kind === "folder"))
    throw new InputFault(`must be ${form}, and this is a ${kind === "file" ? "folder" : "file"}`, path);
}
function existingPath(name, options) {
  const kind = options?.kind ?? "file";
  return spec(
    name,
    options,
    (raw) => {
      expectPath(raw, kind);
      return raw;
    },
    `is required: ${PATH_FORMS[kind]}`
  );
}
function existingFiles(name, options) {
  const { parse } = lines(name, { ...options, form: PATH_FORMS.file });
  return spec(
    name,
    options,
    (raw) => {
      const paths = parse(raw) ?? [];
      for (const path of paths) expectPath(path, "file");
      return paths;
    },
    `is required: ${PATH_FORMS.file}, one a line`
  );
}
function expectFile(path) {
  expectPath(path, "file");
}
function custom(name, parse, options) {
  return spec(
    name,
    options,
    parse,
    `is required: ${options?.form ?? "see the description of the input"}`
  );
}
var import_node_fs3, InputFault, PATH_FORMS;
var init_inputs = __esm({
  "packages/toolkit/src/inputs.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
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
    PATH_FORMS = {
      file: "the path of a file",
      folder: "the path of a folder",
      any: "the path of a file or folder"
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
  return new Promise((resolve, reject) => {
    const child = (0, import_node_child_process.spawn)(file, args, { cwd: options.cwd, env: options.env, stdio: ["pipe", "pipe", "pipe"] });
    const out = [];
    const err = [];
    let size = 0;
    let failure2;
    const stop = (error2) => {
      failure2 ??= error2;
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
    const collect = (chunks) => (chunk) => {
      size += chunk.length;
      if (size > limit)
        stop(errors.OUTPUT_TOO_LARGE({ message: `${file} printed more than ${limit} bytes`, where: file }));
      else chunks.push(chunk);
    };
    child.stdout.on("data", collect(out));
    child.stderr.on("data", collect(err));
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(errors.PROGRAM_MISSING({ message: `${file} could not be started`, where: file, cause }));
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (failure2) return reject(failure2);
      resolve({
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
  const used = (0, import_node_fs4.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
  (0, import_node_fs4.appendFileSync)(
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
var import_node_fs4, SUMMARY_LIMIT_BYTES, RESERVE_BYTES, KEPT_FOR_FAILURE_BYTES;
var init_summary = __esm({
  "packages/toolkit/src/summary.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
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

// packages/registry/src/digest.ts
function isDigest(text2) {
  return typeof text2 === "string" && DIGEST.test(text2);
}
function parseDigest(text2, where) {
  if (isDigest(text2)) return text2;
  throw errors2.DIGEST_INVALID({
    message: "this is not a sha256 digest in its canonical form",
    where,
    expected: "sha256: followed by 64 lower-case hexadecimal digits",
    // Cut and quoted: the text may be hostile.
    found: JSON.stringify(text2.slice(0, 100))
  });
}
function digestOf(data) {
  return `sha256:${sha256Hex(data)}`;
}
function digestHex(digest) {
  return digest.slice("sha256:".length);
}
var DIGEST;
var init_digest = __esm({
  "packages/registry/src/digest.ts"() {
    "use strict";
    init_src();
    init_errors2();
    DIGEST = /^sha256:[0-9a-f]{64}(?![\s\S])/;
  }
});

// packages/registry/src/reference.ts
function parseReference(text2, where) {
  const at2 = text2.indexOf("@");
  const digest = at2 < 0 ? void 0 : parseDigest(text2.slice(at2 + 1), where);
  let name = at2 < 0 ? text2 : text2.slice(0, at2);
  const colon = name.indexOf(":", name.lastIndexOf("/") + 1);
  let tag;
  if (colon >= 0) {
    tag = name.slice(colon + 1);
    name = name.slice(0, colon);
    if (!TAG.test(tag)) throw wrong(text2, "the tag is not of the allowed form", where);
    if (at2 < 0 && isDigest(text2)) throw wrong(text2, "it is a digest alone, without its repository", where);
  }
  return { ...parseRepository(name, where), ...tag !== void 0 && { tag }, ...digest && { digest } };
}
function parseRepository(text2, where) {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text2)) throw wrong(text2, "it is a web address", where);
  const slash = text2.indexOf("/");
  const first = slash < 0 ? "" : text2.slice(0, slash);
  const hasHost = /[.:[]/.test(first) || first === "localhost";
  const registry = hasHost ? parseHost(first, text2, where) : DOCKER_HUB;
  let repository = hasHost ? text2.slice(slash + 1) : text2;
  if (registry === DOCKER_HUB && !repository.includes("/")) repository = `library/${repository}`;
  if (!NAME.test(repository)) throw wrong(text2, "the repository is not of the allowed form", where);
  if (registry.length + 1 + repository.length > MAX_NAME_LENGTH)
    throw wrong(text2, `the name is longer than ${MAX_NAME_LENGTH} characters`, where);
  return { registry, repository };
}
function parseRegistry(text2, where) {
  return parseHost(text2, text2, where);
}
function formatReference(reference2) {
  const { registry, repository, tag, digest } = reference2;
  return `${registry}/${repository}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
function isTag(text2) {
  return TAG.test(text2);
}
function isLoopback(registry) {
  return LOOPBACK_HOSTS.has(registry.replace(/:\d+$/, ""));
}
function registryOrigin(registry) {
  if (registry === DOCKER_HUB) return "https://registry-1.docker.io";
  return `${isLoopback(registry) ? "http" : "https"}://${registry}`;
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
var DOCKER_HUB, DOCKER_HUB_HOSTS, NAME, MAX_NAME_LENGTH, TAG, HOST, LOOPBACK_HOSTS;
var init_reference = __esm({
  "packages/registry/src/reference.ts"() {
    "use strict";
    init_digest();
    init_errors2();
    DOCKER_HUB = "docker.io";
    DOCKER_HUB_HOSTS = /* @__PURE__ */ new Set([DOCKER_HUB, "index.docker.io", "registry-1.docker.io"]);
    NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
    MAX_NAME_LENGTH = 255;
    TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
    HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?$/;
    LOOPBACK_HOSTS = /* @__PURE__ */ new Set(["localhost", "127.0.0.1", "[::1]"]);
  }
});

// packages/evidence/src/media-types.ts
function kindOf(predicateType) {
  if (SBOM_TYPES.test(predicateType)) return "sbom";
  switch (predicateType) {
    case predicateTypes.signature:
      return "signature";
    case predicateTypes.provenance:
      return "provenance";
    case predicateTypes.gate:
      return "gate";
    case predicateTypes.tests:
      return "tests";
    case predicateTypes.summary:
      return "summary";
    default:
      return void 0;
  }
}
var IN_TOTO_PAYLOAD, BUNDLE_V03, BUNDLE_PREFIX, STATEMENT_V1, STATEMENT_V01, predicateTypes, WORKFLOW_BUILD_TYPE, annotations, SBOM_TYPES;
var init_media_types = __esm({
  "packages/evidence/src/media-types.ts"() {
    "use strict";
    IN_TOTO_PAYLOAD = "application/vnd.in-toto+json";
    BUNDLE_V03 = "application/vnd.dev.sigstore.bundle.v0.3+json";
    BUNDLE_PREFIX = "application/vnd.dev.sigstore.bundle";
    STATEMENT_V1 = "https://in-toto.io/Statement/v1";
    STATEMENT_V01 = "https://in-toto.io/Statement/v0.1";
    predicateTypes = {
      signature: "https://sigstore.dev/cosign/sign/v1",
      provenance: "https://slsa.dev/provenance/v1",
      cyclonedx: "https://cyclonedx.org/bom",
      spdx: "https://spdx.dev/Document/v2.3",
      gate: "https://in-toto.io/attestation/svr/v0.1",
      tests: "https://in-toto.io/attestation/test-result/v0.1",
      summary: "https://slsa.dev/verification_summary/v1",
      promotion: "urn:waybill:promotion:v1",
      rollback: "urn:waybill:rollback:v1",
      withdrawal: "urn:waybill:withdrawal:v1"
    };
    WORKFLOW_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
    annotations = {
      content: "dev.sigstore.bundle.content",
      predicateType: "dev.sigstore.bundle.predicateType",
      created: "org.opencontainers.image.created"
    };
    SBOM_TYPES = /^https:\/\/(?:cyclonedx\.org\/bom(?:\/v?\d+\.\d+)?|spdx\.dev\/Document(?:\/v2\.[23])?)$/;
  }
});

// packages/evidence/src/dsse.ts
function preAuthEncoding(payloadType, payload) {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head, "utf8"), payload]);
}
function envelope(payload, signature) {
  return {
    payloadType: IN_TOTO_PAYLOAD,
    payload: Buffer.from(payload).toString("base64"),
    signatures: [{ sig: Buffer.from(signature).toString("base64") }]
  };
}
var init_dsse = __esm({
  "packages/evidence/src/dsse.ts"() {
    "use strict";
    init_media_types();
  }
});

// packages/evidence/src/errors.ts
var errors3;
var init_errors3 = __esm({
  "packages/evidence/src/errors.ts"() {
    "use strict";
    init_src();
    errors3 = defineErrors({
      TRUST_ROOT_MISSING: {
        kind: "user",
        summary: "No Sigstore trusted root is given: without one nothing can be verified.",
        fix: 'commit the trusted root of your Sigstore instance (JSON, "cosign trusted-root create" or the TUF target trusted_root.json) and name it in "trusted-root" of the delivery policy or in the input'
      },
      TRUST_ROOT_INVALID: {
        kind: "user",
        summary: "The Sigstore trusted root cannot be read, or lacks what verification needs.",
        fix: "fetch the trusted root again from the Sigstore instance that signs"
      },
      TRUST_ROOT_STALE: {
        kind: "remote",
        summary: "The trusted root is out of date: its TUF metadata has expired or is older than what was seen before, or none of its authorities is valid any more.",
        fix: "fetch it again from the Sigstore instance itself; if its own repository is out of date, or a mirror serves old metadata, that must be mended there"
      },
      TRUST_ROOT_UNREACHABLE: {
        kind: "remote",
        summary: "The trusted root of a public Sigstore instance could not be fetched, and no valid one is cached.",
        fix: 'let the job reach the address above, or commit the trusted root and name it in "trusted-root" of the delivery policy or in the input'
      },
      TRUST_ROOT_UNVERIFIED: {
        kind: "remote",
        summary: "What was served as the trusted root of a public Sigstore instance is not signed by the keys that it must be signed by.",
        fix: "do not go on; look at what stands between this job and the address above"
      },
      SIGNING_CONFIG_INVALID: {
        kind: "user",
        summary: "The Sigstore signing config cannot be read, or names no service that can be used.",
        fix: "fetch the signing config (v0.2, JSON) again from the Sigstore instance, or leave the input away for the public one"
      },
      LEGACY_NEEDS_LOG: {
        kind: "user",
        summary: "Signatures in the format before bundles need a transparency log of version 1, which signs the time of its entries.",
        fix: 'set "format: bundle", or add a log with "majorApiVersion": 1 to "rekorTlogUrls" of the signing config'
      },
      KEY_INVALID: {
        kind: "user",
        summary: "A key that is to sign or to be trusted cannot be read.",
        fix: "hand the key over as PEM, whole, with its line breaks: the private one to sign with, the public one to verify with"
      },
      KEY_KIND: {
        kind: "user",
        summary: "A key is of a kind that not every verifier, or not this format, can take.",
        fix: 'use an ECDSA P-256 key, which every format, log and verifier takes ("cosign generate-key-pair" makes one)'
      },
      KEY_PASSWORD: {
        kind: "user",
        summary: "The signing key is encrypted and cannot be opened.",
        fix: 'hand the password of the key over in "key-password"'
      },
      KEY_PAIR: {
        kind: "user",
        summary: "The signing key does not belong to the public key that is given beside it.",
        fix: 'hand over the public half of the signing key, or leave "public-key" away'
      },
      KEY_COMMAND_FAILED: {
        kind: "remote",
        summary: "The program that signs with a key of its own did not sign.",
        fix: "run the program by hand with the same arguments; check that this job may use the key"
      },
      KEY_COMMAND_SIGNATURE: {
        kind: "user",
        summary: "The program that signs wrote something that is not a signature by the public key.",
        fix: 'check that "public-key" is that of the key the program uses, that it signs with SHA-256, and that "key-command-input" says what it reads'
      },
      CERTIFICATE_REFUSED: {
        kind: "remote",
        summary: "The certificate authority did not issue a certificate for the identity of this run.",
        fix: "check that the authority trusts the OIDC issuer named above; run the job again if the service had an outage"
      },
      CERTIFICATE_INVALID: {
        kind: "remote",
        summary: "The certificate authority answered with a certificate that is not for the key of this run.",
        fix: "check the address of the certificate authority in the signing config"
      },
      TIMESTAMP_REFUSED: {
        kind: "remote",
        summary: "The timestamp authority did not issue a timestamp.",
        fix: "run the job again; if it lasts, check the timestamp authority in the signing config"
      },
      TLOG_REFUSED: {
        kind: "remote",
        summary: "The transparency log did not take the entry.",
        fix: 'run the job again; with "transparency-log: prefer" and a timestamp authority an outage of the log does not stop a release'
      },
      TLOG_PROOF_LOST: {
        kind: "remote",
        summary: "The transparency log took the entry, but its answer was lost, and it answers once only.",
        fix: "run the job again: each signature is a new entry; a key whose signatures are always the same can only be logged in a log of version 1"
      },
      TLOG_ENTRY_INVALID: {
        kind: "remote",
        summary: "The transparency log answered with something that is not an entry.",
        fix: "check the address and version of the log in the signing config"
      },
      SIGN_NO_TIME: {
        kind: "user",
        summary: "The signing config has neither a log that signs the time nor a timestamp authority: such a signature could not be verified.",
        fix: "add a timestamp authority to the signing config"
      },
      SIGN_CLAIMS: {
        kind: "remote",
        summary: "The ID token lacks claims that provenance is made of.",
        fix: "check the OIDC issuer: GitHub names all of them"
      },
      STATEMENT_TOO_LARGE: {
        kind: "user",
        summary: "A statement is larger than the verifiers of the field read.",
        fix: "attest a smaller document: Kyverno reads at most 10 MB, GitHub 16 MB"
      },
      SIGNED_NOT_VERIFIED: {
        kind: "user",
        summary: "What this run has signed does not verify with the trusted root; nothing was attached.",
        fix: "take trusted root and signing config from the same Sigstore instance, and both up to date"
      },
      EVIDENCE_NOT_KEPT: {
        kind: "remote",
        summary: "Evidence was written but cannot be read back from the registry as it was written.",
        fix: "run the job again; look at what stands between this job and the registry"
      },
      EVIDENCE_FOLDER_INVALID: {
        kind: "user",
        summary: "The folder with bundles has not what offline verification needs.",
        fix: 'use the folder that sign-and-attest wrote ("bundles" output): manifests/ and bundles/ inside'
      },
      BUNDLE_INVALID: {
        kind: "remote",
        summary: "A Sigstore bundle does not follow its format.",
        fix: "sign again with an up-to-date tool"
      }
    });
  }
});

// library:@sigstore/bundle
var require_bundle = __commonJS({
  "library:@sigstore/bundle"(exports2, module2) {
    module2.exports = require("./sigstore.cjs")["@sigstore/bundle"];
  }
});

// packages/evidence/src/bundle.ts
function serializeBundle(parts) {
  const bundle = {
    mediaType: BUNDLE_V03,
    verificationMaterial: {
      ..."keyHint" in parts.signer ? { publicKey: { hint: parts.signer.keyHint } } : { certificate: { rawBytes: Buffer.from(parts.signer.certificate).toString("base64") } },
      tlogEntries: [...parts.logEntries],
      timestampVerificationData: {
        rfc3161Timestamps: parts.timestamps.map((timestamp) => ({
          signedTimestamp: Buffer.from(timestamp).toString("base64")
        }))
      }
    },
    dsseEnvelope: envelope(parts.payload, parts.signature)
  };
  return Buffer.from(JSON.stringify(bundle), "utf8");
}
async function parseBundle(bytes, where) {
  const { bundleFromJSON } = await Promise.resolve().then(() => __toESM(require_bundle(), 1));
  try {
    return bundleFromJSON(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw errors3.BUNDLE_INVALID({ message: "this is not a Sigstore bundle", where, cause });
  }
}
var init_bundle = __esm({
  "packages/evidence/src/bundle.ts"() {
    "use strict";
    init_dsse();
    init_errors3();
    init_media_types();
  }
});

// packages/evidence/src/json-values.ts
function asObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function asArray(value) {
  return Array.isArray(value) ? value : void 0;
}
function asText(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
function asCount(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}
function at(value, ...path) {
  let current = value;
  for (const step of path) {
    if (typeof step === "number") current = asArray(current)?.[step];
    else {
      const object = asObject(current);
      current = object && Object.hasOwn(object, step) ? object[step] : void 0;
    }
  }
  return current;
}
function textAt(value, ...path) {
  return asText(at(value, ...path));
}
var init_json_values = __esm({
  "packages/evidence/src/json-values.ts"() {
    "use strict";
  }
});

// packages/evidence/src/predicates/gate-verdict.ts
function parseGateVerdict(value) {
  const fields = asObject(value);
  if (!fields) throw new VerdictFault("it is not a JSON object");
  if (fields.schema !== "waybill/gate-verdict/v1")
    throw new VerdictFault(
      `"schema" is ${JSON.stringify(fields.schema ?? null)}, not "waybill/gate-verdict/v1"`
    );
  const { verdict } = fields;
  if (verdict !== "pass" && verdict !== "fail" && verdict !== "indeterminate")
    throw new VerdictFault('"verdict" is not one of pass, fail, indeterminate');
  const text2 = (...path) => {
    const found = textAt(fields, ...path);
    if (found === void 0) throw new VerdictFault(`"${path.join(".")}" is missing`);
    return found;
  };
  const like = (pattern, form, ...path) => {
    const found = text2(...path);
    if (!pattern.test(found)) throw new VerdictFault(`"${path.join(".")}" is not ${form}`);
    return found;
  };
  const tools = list(fields, "tools").map((item, i) => tool(item, i));
  if (verdict === "pass") expectProof(tools);
  const evaluatedAt = text2("evaluatedAt");
  if (Number.isNaN(Date.parse(evaluatedAt))) throw new VerdictFault('"evaluatedAt" is not a time');
  return {
    schema: "waybill/gate-verdict/v1",
    verdict,
    repository: text2("repository"),
    repositoryId: text2("repositoryId"),
    commit: like(COMMIT, "a full commit id", "commit"),
    tree: like(COMMIT, "a full tree id", "tree"),
    ref: text2("ref"),
    run: { id: text2("run", "id"), attempt: text2("run", "attempt") },
    evaluatedAt,
    policy: {
      path: text2("policy", "path"),
      revision: text2("policy", "revision"),
      digest: like(SHA256, "a sha256 digest", "policy", "digest")
    },
    tools,
    counts: Object.fromEntries(
      SEVERITIES.map((name) => [name, count(at(fields, "counts", name), `counts.${name}`)])
    ),
    reasons: list(fields, "reasons").map((item, i) => ({
      code: needed(textAt(item, "code"), `reasons[${i}].code`),
      text: needed(textAt(item, "text"), `reasons[${i}].text`)
    })),
    reports: list(fields, "reports").map((item, i) => ({
      name: needed(textAt(item, "name"), `reports[${i}].name`),
      digest: needed(textAt(item, "digest"), `reports[${i}].digest`)
    }))
  };
}
function gatePredicate(verdict, verifier) {
  return {
    verifier: {
      id: verifier,
      policy: {
        name: verdict.policy.path,
        digest: { sha256: verdict.policy.digest.slice("sha256:".length) }
      }
    },
    timeCreated: verdict.evaluatedAt,
    // Only what holds is a property: a verdict that is not a pass proves none.
    properties: verdict.verdict === "pass" ? [PASSED] : [],
    [VERDICT_FIELD]: verdict
  };
}
function verdictOf(predicate) {
  if (!Object.hasOwn(predicate, VERDICT_FIELD))
    throw new VerdictFault("the verification result carries no verdict of the gate");
  const verdict = parseGateVerdict(predicate[VERDICT_FIELD]);
  const passed = (asArray(predicate.properties) ?? []).includes(PASSED);
  if (passed !== (verdict.verdict === "pass"))
    throw new VerdictFault(
      `the properties say ${passed ? "passed" : "not passed"}, the verdict says ${verdict.verdict}`
    );
  return verdict;
}
function expectProof(tools) {
  for (const { name, filesExpected, filesRead, parseErrors } of tools) {
    if (filesRead >= filesExpected && parseErrors === 0) continue;
    throw new VerdictFault(
      `"verdict" is pass, and ${name} read ${filesRead} of ${filesExpected} files with ${parseErrors} parse errors`
    );
  }
}
function tool(item, position) {
  const where = `tools[${position}]`;
  return {
    name: needed(textAt(item, "name"), `${where}.name`),
    version: needed(textAt(item, "version"), `${where}.version`),
    filesExpected: count(at(item, "filesExpected"), `${where}.filesExpected`),
    filesRead: count(at(item, "filesRead"), `${where}.filesRead`),
    rulesEvaluated: count(at(item, "rulesEvaluated"), `${where}.rulesEvaluated`),
    parseErrors: count(at(item, "parseErrors"), `${where}.parseErrors`)
  };
}
function list(value, name) {
  const found = asArray(value[name]);
  if (!found) throw new VerdictFault(`"${name}" is not a list`);
  return found;
}
function needed(value, name) {
  if (asText(value) === void 0 || value === void 0) throw new VerdictFault(`"${name}" is missing`);
  return value;
}
function count(value, name) {
  const found = asCount(value);
  if (found === void 0) throw new VerdictFault(`"${name}" is not a count`);
  return found;
}
var VerdictFault, VERDICT_FIELD, PASSED, COMMIT, SHA256, SEVERITIES;
var init_gate_verdict = __esm({
  "packages/evidence/src/predicates/gate-verdict.ts"() {
    "use strict";
    init_json_values();
    VerdictFault = class extends Error {
    };
    VERDICT_FIELD = "urn:waybill:gate-verdict:v1";
    PASSED = "WAYBILL_GATE_PASSED";
    COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
    SHA256 = /^sha256:[0-9a-f]{64}$/;
    SEVERITIES = ["critical", "high", "medium", "low", "unknown", "excepted"];
  }
});

// packages/evidence/src/predicates/provenance.ts
function parseWorkflowRef(text2) {
  const match = /^([^/@\s]+\/[^/@\s]+)\/([^@\s]+)@(\S+)$/.exec(text2);
  return match?.[1] && match[2] && match[3] ? { repository: match[1], path: match[2], ref: match[3] } : void 0;
}
function missingClaims(claims) {
  return NEEDED.filter((name) => claim(claims, name) === "");
}
function provenancePredicate(claims, options) {
  const server = options.serverUrl;
  const caller = parseWorkflowRef(claim(claims, "workflow_ref"));
  const builder = parseWorkflowRef(claim(claims, "job_workflow_ref"));
  const source = {
    uri: `git+${server}/${claim(claims, "repository")}@${claim(claims, "ref")}`,
    digest: { gitCommit: claim(claims, "sha") }
  };
  const reusable = builder && claim(claims, "job_workflow_ref") !== claim(claims, "workflow_ref") ? [
    {
      uri: `git+${server}/${builder.repository}@${builder.ref}`,
      digest: { gitCommit: claim(claims, "job_workflow_sha") }
    }
  ] : [];
  return {
    buildDefinition: {
      buildType: WORKFLOW_BUILD_TYPE,
      externalParameters: {
        workflow: {
          ref: caller?.ref ?? claim(claims, "ref"),
          repository: `${server}/${caller?.repository ?? claim(claims, "repository")}`,
          path: caller?.path ?? claim(claims, "workflow_ref")
        },
        ...options.inputs && Object.keys(options.inputs).length > 0 ? { inputs: options.inputs } : {}
      },
      internalParameters: {
        github: {
          event_name: claim(claims, "event_name"),
          repository_id: claim(claims, "repository_id"),
          repository_owner_id: claim(claims, "repository_owner_id"),
          runner_environment: claim(claims, "runner_environment")
        }
      },
      resolvedDependencies: [source, ...reusable]
    },
    runDetails: {
      builder: { id: `${server}/${claim(claims, "job_workflow_ref")}` },
      metadata: {
        invocationId: `${server}/${claim(claims, "repository")}/actions/runs/${claim(claims, "run_id")}/attempts/${claim(claims, "run_attempt")}`
      }
    }
  };
}
function provenanceFacts(predicate) {
  const definition = "buildDefinition";
  const workflow = [definition, "externalParameters", "workflow"];
  return {
    buildType: textAt(predicate, definition, "buildType"),
    builderId: textAt(predicate, "runDetails", "builder", "id"),
    repository: textAt(predicate, ...workflow, "repository"),
    ref: textAt(predicate, ...workflow, "ref"),
    commit: textAt(predicate, definition, "resolvedDependencies", 0, "digest", "gitCommit"),
    sourceUri: textAt(predicate, definition, "resolvedDependencies", 0, "uri"),
    invocationId: textAt(predicate, "runDetails", "metadata", "invocationId")
  };
}
function runOf(invocation) {
  return invocation.replace(/\/attempts\/\d+$/, "");
}
function claim(claims, name) {
  const value = claims[name];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
var NEEDED;
var init_provenance = __esm({
  "packages/evidence/src/predicates/provenance.ts"() {
    "use strict";
    init_json_values();
    init_media_types();
    NEEDED = [
      "repository",
      "repository_id",
      "repository_owner_id",
      "ref",
      "sha",
      "event_name",
      "workflow_ref",
      "job_workflow_ref",
      "job_workflow_sha",
      "run_id",
      "run_attempt",
      "runner_environment"
    ];
  }
});

// packages/evidence/src/predicates/test-result.ts
function testResultPredicate(report, file, url2) {
  return {
    result: report.failed.length > 0 ? "FAILED" : report.passed.length === 0 ? "WARNED" : "PASSED",
    configuration: [
      { name: file.name, digest: { sha256: sha256Hex(file.bytes) }, mediaType: "application/xml" }
    ],
    url: url2,
    passedTests: report.passed.slice(0, MAX_NAMES),
    warnedTests: [],
    failedTests: report.failed.slice(0, MAX_NAMES),
    [COUNTS_FIELD]: {
      passed: report.passed.length,
      failed: report.failed.length,
      skipped: report.skipped
    }
  };
}
function testFacts(predicate) {
  const { result } = predicate;
  if (result !== "PASSED" && result !== "WARNED" && result !== "FAILED")
    throw new TestResultFault(`"result" is ${JSON.stringify(result ?? null)}, not PASSED, WARNED or FAILED`);
  if (!asArray(predicate.configuration)) throw new TestResultFault('"configuration" is not a list');
  const names = (key) => {
    const list2 = predicate[key] === void 0 ? [] : asArray(predicate[key]);
    if (!list2 || list2.some((name) => asText(name) === void 0))
      throw new TestResultFault(`"${key}" is not a list of names`);
    return list2.length;
  };
  const counted = (key, fallback) => Math.max(fallback, asCount(at(predicate, COUNTS_FIELD, key)) ?? 0);
  const failed = counted("failed", names("failedTests"));
  if (result === "PASSED" && failed > 0)
    throw new TestResultFault(`"result" is PASSED, but ${failed} tests failed`);
  return {
    result,
    passed: counted("passed", names("passedTests")),
    failed,
    skipped: counted("skipped", 0)
  };
}
var TestResultFault, MAX_NAMES, COUNTS_FIELD;
var init_test_result = __esm({
  "packages/evidence/src/predicates/test-result.ts"() {
    "use strict";
    init_src();
    init_json_values();
    TestResultFault = class extends Error {
    };
    MAX_NAMES = 2e3;
    COUNTS_FIELD = "urn:waybill:test-counts:v1";
  }
});

// packages/evidence/src/claim-key.ts
function claimOf(statement) {
  const { predicate, predicateType } = statement;
  switch (kindOf(predicateType)) {
    case "provenance": {
      const facts = provenanceFacts(predicate);
      const run = runOf(facts.invocationId ?? "");
      return {
        key: canonicalJson([facts.builderId, facts.repository, facts.ref, facts.commit, run]),
        shown: `run ${run} of commit ${facts.commit ?? "unknown"}`
      };
    }
    case "gate": {
      const verdict = verdictOf(predicate);
      return {
        key: canonicalJson([verdict.repositoryId, verdict.commit, verdict.tree, verdict.verdict]),
        shown: `verdict ${verdict.verdict} for commit ${verdict.commit}`
      };
    }
    case "tests": {
      const { result, failed } = testFacts(predicate);
      return { key: canonicalJson([result, failed > 0]), shown: `tests ${result}` };
    }
    case "summary": {
      const result = at(predicate, "verificationResult");
      return { key: canonicalJson(result ?? null), shown: `summary ${String(result)}` };
    }
    case "sbom":
      return sbomClaim(statement);
    default:
      return { key: predicateType, shown: predicateType };
  }
}
function sbomClaim({ predicate, predicateType, subjects }) {
  const { serialNumber: _1, metadata, creationInfo, documentNamespace: _2, ...rest } = predicate;
  const without = (value, name) => value === void 0 ? void 0 : { ...value, [name]: void 0 };
  return {
    key: canonicalJson([
      predicateType,
      subjects.map(({ digest }) => digest).sort(),
      { ...rest, metadata: without(metadata, "timestamp"), creationInfo: without(creationInfo, "created") }
    ]),
    shown: `${predicateType} of ${subjects.map(({ digest }) => digest).join(", ")}`
  };
}
var init_claim_key = __esm({
  "packages/evidence/src/claim-key.ts"() {
    "use strict";
    init_src();
    init_json_values();
    init_media_types();
    init_gate_verdict();
    init_provenance();
    init_test_result();
  }
});

// packages/registry/src/challenge.ts
function parseChallenges(header2, where) {
  if (header2.length > MAX_HEADER_LENGTH) throw unreadable(header2, where);
  const challenges = [];
  let at2 = 0;
  const take = (pattern) => {
    pattern.lastIndex = at2;
    const match = pattern.exec(header2);
    if (match === null) return void 0;
    at2 = pattern.lastIndex;
    return match;
  };
  for (take(SEPARATORS); at2 < header2.length; take(SEPARATORS)) {
    const start = at2;
    const name = take(TOKEN)?.[0];
    if (name === void 0) throw unreadable(header2, where);
    const current = challenges.at(-1);
    if (take(EQUALS) && current) {
      const quoted2 = take(QUOTED)?.[1];
      const value = quoted2 === void 0 ? take(TOKEN)?.[0] : quoted2.replace(/\\(.)/g, "$1");
      const key = name.toLowerCase();
      if (value === void 0 || Object.hasOwn(current.params, key)) throw unreadable(header2, where);
      current.params[key] = value;
      take(BLANKS);
      if (at2 < header2.length && header2[at2] !== ",") throw unreadable(header2, where);
      continue;
    }
    if (at2 !== start + name.length) throw unreadable(header2, where);
    challenges.push({ scheme: name.toLowerCase(), params: /* @__PURE__ */ Object.create(null) });
    const blanks = take(BLANKS)?.[0] ?? "";
    if (blanks === "" && at2 < header2.length && header2[at2] !== ",") throw unreadable(header2, where);
    const before = at2;
    const single = take(TOKEN68)?.[0];
    if (single === void 0) at2 = before;
  }
  if (challenges.length === 0) throw unreadable(header2, where);
  return challenges;
}
function unreadable(header2, where) {
  return errors2.REGISTRY_CHALLENGE({
    message: "the registry sent a WWW-Authenticate header that cannot be read",
    where,
    expected: 'Bearer realm="...",service="...",scope="..." or Basic realm="..."',
    found: JSON.stringify(header2.slice(0, 200))
  });
}
var MAX_HEADER_LENGTH, TOKEN, TOKEN68, QUOTED, EQUALS, BLANKS, SEPARATORS;
var init_challenge = __esm({
  "packages/registry/src/challenge.ts"() {
    "use strict";
    init_errors2();
    MAX_HEADER_LENGTH = 8192;
    TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
    TOKEN68 = /[A-Za-z0-9._~+/-]+=*(?=[ \t]*(?:,|$))/y;
    QUOTED = /"((?:[^"\\]|\\.)*)"/y;
    EQUALS = /[ \t]*=[ \t]*/y;
    BLANKS = /[ \t]*/y;
    SEPARATORS = /[ \t,]*/y;
  }
});

// packages/registry/src/blobs.ts
function blobs(transport2, pace = realPace) {
  async function hasBlob(digest, access = "pull") {
    const answer = await transport2.send({
      method: "HEAD",
      path: `blobs/${digest}`,
      access,
      accept: [404],
      what: `blob ${digest}`
    });
    return answer.status === 200;
  }
  async function upload(source, { mountFrom, fresh }) {
    const { digest, size } = source;
    const what = `blob ${digest}`;
    if (fresh !== true && await hasBlob(digest, "push")) return { digest, size, how: "existed" };
    const mount = mountFrom === void 0 ? "" : `?mount=${digest}&from=${encodeURIComponent(mountFrom)}`;
    const begun = await transport2.send({
      method: "POST",
      path: `blobs/uploads/${mount}`,
      access: "push",
      from: mountFrom,
      what
    });
    if (begun.status === 201) return { digest, size, how: "mounted" };
    const target = transport2.resolve(header(begun.headers, "location"), begun.url, what);
    target.search += `${target.search === "" ? "?" : "&"}digest=${encodeURIComponent(digest)}`;
    const bytes = await source.read();
    if (bytes.length !== size || digestOf(bytes) !== digest)
      throw errors2.REGISTRY_DIGEST({
        message: "the bytes to be pushed are not those of their digest",
        where: what,
        expected: `${digest}, ${size} bytes`,
        found: `${digestOf(bytes)}, ${bytes.length} bytes`,
        fix: "find out what writes to the image while it is being pushed"
      });
    const done = await transport2.send({
      method: "PUT",
      url: target,
      headers: { "content-type": "application/octet-stream" },
      body: bytes,
      access: "push",
      accept: [404, 416],
      what,
      timeoutMs: timeoutFor(size),
      attempts: 1
    });
    if (done.status !== 201) throw new LostUpload(done);
    return { digest, size, how: "sent" };
  }
  return {
    hasBlob: (digest) => hasBlob(digest),
    async getBlob(blob, maxBytes = DEFAULT_MAX_BLOB_BYTES) {
      const { digest, size } = blob;
      const what = `blob ${digest}`;
      if (size !== void 0 && size > maxBytes)
        throw errors2.REGISTRY_TOO_LARGE({
          message: `${what} is larger than its limit`,
          where: transport2.name,
          expected: `at most ${maxBytes} bytes`,
          found: `${size} bytes`
        });
      const answer = await transport2.send({
        method: "GET",
        path: `blobs/${digest}`,
        access: "pull",
        accept: [404],
        what,
        maxResponseBytes: maxBytes,
        timeoutMs: timeoutFor(size ?? maxBytes)
      });
      if (answer.status === 404)
        throw errors2.BLOB_UNKNOWN({
          message: `${transport2.repository.registry} has no ${what}`,
          where: transport2.name
        });
      const found = digestOf(answer.body);
      if (found !== digest || size !== void 0 && answer.body.length !== size)
        throw errors2.REGISTRY_DIGEST({
          message: `${transport2.repository.registry} sent other bytes than those of the digest`,
          where: `${transport2.name}, ${what}`,
          expected: `${digest}${size === void 0 ? "" : `, ${size} bytes`}`,
          found: `${found}, ${answer.body.length} bytes`
        });
      return answer.body;
    },
    pushBlob(blob, options = {}) {
      const source = blob instanceof Uint8Array ? { digest: digestOf(blob), size: blob.length, read: async () => blob } : blob;
      return retrying(UPLOAD_TRIES, pace, async () => {
        try {
          return { done: true, value: await upload(source, options) };
        } catch (error2) {
          return { done: false, again: isTransient(error2), error: lasting(error2, transport2, source) };
        }
      });
    }
  };
}
function isTransient(error2) {
  if (error2 instanceof LostUpload) return true;
  if (!(error2 instanceof WaybillError)) return false;
  if (error2.code === "WAYBILL_HTTP_UNREACHABLE" || error2.code === "WAYBILL_HTTP_TIMEOUT") return true;
  return error2.code === "WAYBILL_HTTP_STATUS" && TRANSIENT_STATUS2.has(Number(error2.details.status));
}
function lasting(error2, transport2, source) {
  if (!(error2 instanceof LostUpload)) return error2;
  return errors2.REGISTRY_REFUSED({
    message: `${transport2.repository.registry} lost the upload of blob ${source.digest}: ${messageOf(error2)}`,
    where: transport2.name,
    found: error2.response.text().slice(0, 400)
  });
}
function timeoutFor(bytes) {
  return 6e4 + Math.ceil(bytes / SLOWEST_BYTES_PER_SECOND) * 1e3;
}
var MEBIBYTE3, DEFAULT_MAX_BLOB_BYTES, SLOWEST_BYTES_PER_SECOND, UPLOAD_TRIES, LostUpload, TRANSIENT_STATUS2;
var init_blobs = __esm({
  "packages/registry/src/blobs.ts"() {
    "use strict";
    init_src();
    init_digest();
    init_errors2();
    MEBIBYTE3 = 1024 * 1024;
    DEFAULT_MAX_BLOB_BYTES = 64 * MEBIBYTE3;
    SLOWEST_BYTES_PER_SECOND = 256 * 1024;
    UPLOAD_TRIES = { attempts: 4, baseMs: 500, capMs: 8e3, budgetMs: 6e4 };
    LostUpload = class extends Error {
      response;
      constructor(response2) {
        super(`upload session answered ${response2.status}`);
        this.response = response2;
      }
    };
    TRANSIENT_STATUS2 = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
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
    text2 = (0, import_node_fs5.readFileSync)(path, "utf8");
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
function keysFor(entries, registry) {
  const keys = Object.keys(entries).filter((key) => hostOfKey(key) === registry);
  const exact = (key) => Number(key === configKey(registry) || key === registry);
  return keys.sort((a, b) => exact(b) - exact(a));
}
function repositoryKeysFor(entries, registry, repository) {
  const parts = repository.split("/");
  const wanted = parts.map((_, i) => `${registry}/${parts.slice(0, parts.length - i).join("/")}`);
  const nameOf = (key) => {
    const slash = key.indexOf("/");
    return `${hostOfKey(key.slice(0, slash)) ?? ""}${key.slice(slash).replace(/\/$/, "")}`;
  };
  const keys = Object.keys(entries).filter((key) => /^[^/]+\/[^/]/.test(key) && hostOfKey(key) === void 0);
  return wanted.flatMap((name) => keys.filter((key) => nameOf(key) === name));
}
function hostOfKey(key) {
  const match = /^(?:https?:\/\/)?([^/?#@\s]+)(\/v[12]\/?|\/)?$/.exec(key);
  if (!match?.[1]) return void 0;
  try {
    return parseRegistry(match[1]);
  } catch {
    return void 0;
  }
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
var import_node_fs5, import_node_os, import_node_path2, MAX_BYTES;
var init_docker_config = __esm({
  "packages/registry/src/docker-config.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_os = require("node:os");
    import_node_path2 = require("node:path");
    init_errors2();
    init_reference();
    MAX_BYTES = 1024 * 1024;
  }
});

// packages/registry/src/credentials.ts
async function credentialsFor(registry, options) {
  if (options.explicit) return options.explicit;
  const folder = dockerConfigFolder(options.env);
  const config = readDockerConfig(folder);
  const none2 = {
    kind: "anonymous",
    source: `no entry for ${registry} in ${folder}/config.json`
  };
  if (!config) return none2;
  const auths = config.auths ?? {};
  const inFile = (keys) => {
    for (const key of keys) {
      const found = fromEntry(auths[key] ?? {}, `${folder}/config.json, "${key}"`);
      if (found) return found;
    }
    return void 0;
  };
  const own = inFile(repositoryKeysFor(auths, registry, options.repository ?? ""));
  if (own) return own;
  const helpers = config.credHelpers ?? {};
  const [helperKey] = keysFor(helpers, registry);
  const helper = helperKey === void 0 ? config.credsStore : helpers[helperKey];
  if (helper) {
    const found = await askHelper(helper, configKey(registry), options.env);
    if (found) return found;
  }
  return inFile(keysFor(auths, registry)) ?? none2;
}
function describeCredentials(credentials) {
  if (credentials.kind === "anonymous") return `an anonymous client (${credentials.source})`;
  if (credentials.kind === "basic") return `user "${credentials.username}" (${credentials.source})`;
  return `the holder of ${credentials.kind === "bearer" ? "a registry" : "an identity"} token (${credentials.source})`;
}
function fromEntry(entry, source) {
  if (entry.identitytoken) return { kind: "identity-token", token: masked(entry.identitytoken), source };
  if (entry.registrytoken) return { kind: "bearer", token: masked(entry.registrytoken), source };
  if (entry.auth) {
    masked(entry.auth);
    const text2 = Buffer.from(entry.auth, "base64").toString("utf8").replace(/\0+$/, "");
    const colon = text2.indexOf(":");
    if (colon < 1)
      throw errors2.DOCKER_CONFIG_INVALID({
        message: 'an "auth" is not base64 of user:password',
        where: source
      });
    return { kind: "basic", username: text2.slice(0, colon), password: masked(text2.slice(colon + 1)), source };
  }
  if (entry.username && entry.password)
    return { kind: "basic", username: entry.username, password: masked(entry.password), source };
  return void 0;
}
async function askHelper(name, serverUrl, env) {
  const program = `docker-credential-${name}`;
  const failed = (message, found, cause) => errors2.CREDENTIAL_HELPER({ message, where: `${program} get, for ${serverUrl}`, found, cause });
  if (!HELPER_NAME.test(name))
    throw failed(
      "the name of the credential helper is not a program name",
      JSON.stringify(name.slice(0, 100))
    );
  const result = await runProgram(program, ["get"], {
    env,
    input: serverUrl,
    timeoutMs: HELPER_TIMEOUT_MS,
    maxOutputBytes: HELPER_MAX_BYTES
  }).catch((cause) => {
    throw failed(`the credential helper could not be run: ${messageOf(cause)}`, void 0, cause);
  });
  if (result.code !== 0) {
    if (result.stdout.includes(HELPER_NOT_FOUND)) return void 0;
    throw failed("the credential helper failed", (result.stdout || result.stderr).trim().slice(0, 300));
  }
  let answer;
  try {
    answer = JSON.parse(result.stdout);
  } catch {
    throw failed("the credential helper did not answer with JSON");
  }
  if (answer?.Username === "" && answer.Secret === "") return void 0;
  if (typeof answer?.Username !== "string" || typeof answer.Secret !== "string" || answer.Secret === "")
    throw failed('the credential helper answered without "Username" or "Secret"');
  const source = `credential helper ${program}`;
  const secret2 = masked(answer.Secret);
  return answer.Username === HELPER_TOKEN_USER ? { kind: "identity-token", token: secret2, source } : { kind: "basic", username: answer.Username, password: secret2, source };
}
var HELPER_TIMEOUT_MS, HELPER_MAX_BYTES, HELPER_NAME, HELPER_NOT_FOUND, HELPER_TOKEN_USER;
var init_credentials = __esm({
  "packages/registry/src/credentials.ts"() {
    "use strict";
    init_src();
    init_docker_config();
    init_errors2();
    HELPER_TIMEOUT_MS = 3e4;
    HELPER_MAX_BYTES = 1024 * 1024;
    HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
    HELPER_NOT_FOUND = "credentials not found in native keychain";
    HELPER_TOKEN_USER = "<token>";
  }
});

// packages/toolkit/src/strict-json.ts
function strictJson(text2, { maxDepth = MAX_DEPTH, numbers = "any" } = {}) {
  const body = text2.startsWith("\uFEFF") ? text2.slice(1) : text2;
  walk(body, maxDepth, numbers === "exact");
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new JsonSyntaxFault("is not valid JSON", { cause });
  }
}
function walk(text2, maxDepth, exact) {
  const open = [];
  let expectsKey = false;
  for (let i = 0; i < text2.length; i++) {
    const character = text2.charCodeAt(i);
    switch (character) {
      case 34: {
        const end = stringEnd(text2, i);
        const keys = open.at(-1);
        if (expectsKey && keys) {
          const raw = text2.slice(i + 1, end);
          const key = raw.includes("\\") ? unescaped(raw) : raw;
          if (keys.has(key))
            throw new JsonFault(`holds the key ${shown(key)} twice in one object, on line ${line(text2, i)}`);
          keys.add(key);
        }
        expectsKey = false;
        i = end;
        break;
      }
      case 123:
      case 91: {
        if (open.length >= maxDepth)
          throw new JsonFault(`is nested deeper than ${maxDepth} levels, on line ${line(text2, i)}`);
        expectsKey = character === 123;
        open.push(expectsKey ? /* @__PURE__ */ new Set() : void 0);
        break;
      }
      case 125:
      case 93:
        open.pop();
        expectsKey = false;
        break;
      case 44:
        expectsKey = open.at(-1) !== void 0;
        break;
      default:
        if (exact && (character === 45 || character >= 48 && character <= 57)) {
          NUMBER.lastIndex = i;
          const [digits = "", fraction, exponent] = NUMBER.exec(text2) ?? [];
          if (!isKept(digits, fraction === void 0 && exponent === void 0))
            throw new JsonFault(
              `holds the number ${shown(digits)}, which readers round, on line ${line(text2, i)}: write it as a text`
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
function stringEnd(text2, from) {
  for (let end = text2.indexOf('"', from + 1); end >= 0; end = text2.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text2.charCodeAt(end - 1 - slashes) === 92) slashes++;
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
function shown(text2) {
  return JSON.stringify(text2.length > SHOWN_CHARACTERS ? `${text2.slice(0, SHOWN_CHARACTERS)}\u2026` : text2);
}
function line(text2, position) {
  let count3 = 1;
  for (let end = text2.indexOf("\n"); end >= 0 && end < position; end = text2.indexOf("\n", end + 1)) count3++;
  return count3;
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

// packages/registry/src/manifest.ts
function parseManifest(bytes, mediaType, where) {
  if (bytes.length > MAX_MANIFEST_BYTES)
    throw errors2.REGISTRY_TOO_LARGE({
      message: `the manifest is larger than ${MAX_MANIFEST_BYTES} bytes`,
      where
    });
  const content = parseObject(bytes, where);
  const both2 = "manifests" in content && ("layers" in content || "config" in content);
  if (both2)
    throw errors2.MANIFEST_AMBIGUOUS({
      message: "the manifest has the members of an index and of an image",
      where,
      expected: 'either "manifests", or "config" and "layers"'
    });
  const stated2 = content.mediaType;
  if (stated2 !== void 0 && typeof stated2 !== "string") throw invalid2('"mediaType" is not a text', where);
  if (stated2 !== void 0 && mediaType !== void 0 && stated2 !== mediaType)
    throw errors2.MANIFEST_AMBIGUOUS({
      message: "the manifest came with another media type than it states itself",
      where,
      expected: stated2,
      found: mediaType
    });
  const type = stated2 ?? mediaType ?? ("manifests" in content ? OCI_INDEX : OCI_MANIFEST);
  if (!MANIFEST_TYPES.includes(type))
    throw errors2.MANIFEST_INVALID({
      message: "the manifest has a media type that is not read",
      where,
      expected: MANIFEST_TYPES.join(", "),
      found: JSON.stringify(type.slice(0, 200))
    });
  if (content.schemaVersion !== 2) throw invalid2('"schemaVersion" is not 2', where);
  expectExactNames(content, where);
  const index = INDEX_TYPES.includes(type);
  if (index !== "manifests" in content)
    throw errors2.MANIFEST_AMBIGUOUS({
      message: `the manifest says that it is ${index ? "an index" : "an image manifest"}, but has the members of the other`,
      where,
      found: type
    });
  if (index) descriptors(content.manifests, "manifests", where);
  else {
    descriptor(content.config, "config", where);
    descriptors(content.layers, "layers", where);
  }
  if (content.subject !== void 0) descriptor(content.subject, "subject", where);
  const common = { digest: digestOf(bytes), mediaType: type, bytes: Buffer.from(bytes) };
  return index ? { ...common, kind: "index", content } : { ...common, kind: "manifest", content };
}
function descriptorOf(manifest) {
  return { mediaType: manifest.mediaType, digest: manifest.digest, size: manifest.bytes.length };
}
function platforms(index, where) {
  const images = [];
  const attestations = [];
  for (const entry of index.manifests) {
    const { os: os5, architecture } = entry.platform ?? { os: void 0, architecture: void 0 };
    const attestation = entry.annotations?.["vnd.docker.reference.type"] === "attestation-manifest" || os5 === "unknown" && architecture === "unknown";
    if (attestation && os5 === "unknown" && architecture === "unknown") {
      attestations.push(entry);
      continue;
    }
    if (attestation || !os5 || !architecture || ![OCI_MANIFEST, DOCKER_MANIFEST].includes(entry.mediaType))
      throw errors2.NOT_AN_IMAGE({
        message: "the index has an entry that is neither an image with a platform nor an attestation",
        where: `${where}, entry ${entry.digest}`,
        expected: `${OCI_MANIFEST} with os and architecture`,
        found: `${entry.mediaType} for ${os5 ?? "no os"}/${architecture ?? "no architecture"}`
      });
    images.push({ platform: platformName(entry.platform ?? { os: os5, architecture }), descriptor: entry });
  }
  if (images.length === 0)
    throw errors2.NOT_AN_IMAGE({ message: "the index has no image that can run", where });
  return { images, attestations };
}
function platformName(platform2) {
  return [platform2.os, platform2.architecture, platform2.variant].filter(Boolean).join("/");
}
function assertImage(manifest, where) {
  const not = (message, expected, found) => errors2.NOT_AN_IMAGE({ message, where, expected, found: JSON.stringify(found.slice(0, 200)) });
  if (manifest.artifactType !== void 0)
    throw not(
      "the manifest is that of an artifact, not of an image",
      'no "artifactType"',
      manifest.artifactType
    );
  if (manifest.subject !== void 0)
    throw not("the manifest refers to another image", 'no "subject"', manifest.subject.digest);
  if (!CONFIG_TYPES.includes(manifest.config.mediaType))
    throw not(
      "the config of the manifest is not that of an image",
      OCI_IMAGE_CONFIG,
      manifest.config.mediaType
    );
  for (const layer of manifest.layers) {
    if (!LAYER_TYPES.includes(layer.mediaType.replace(ENCRYPTED, "")))
      throw not("the manifest has a layer that is not a file system", LAYER_TYPES[1] ?? "", layer.mediaType);
  }
}
function parseObject(bytes, where) {
  let value;
  try {
    value = strictJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    if (cause instanceof JsonFault && !(cause instanceof JsonSyntaxFault))
      throw errors2.MANIFEST_AMBIGUOUS({ message: `the manifest ${cause.message}`, where });
    throw errors2.MANIFEST_INVALID({ message: "the manifest is not JSON in UTF-8", where, cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalid2("it is not a JSON object", where);
  return value;
}
function expectExactNames(content, where) {
  const folded = (name) => name.toLowerCase().toUpperCase();
  const check = (value, names) => {
    for (const key of Object.keys(typeof value === "object" && value !== null ? value : {})) {
      const name = names.find((one) => one !== key && folded(one) === folded(key));
      if (name !== void 0)
        throw errors2.MANIFEST_AMBIGUOUS({
          message: `the manifest has a member ${JSON.stringify(key)}, which some take for "${name}" and others do not know`,
          where,
          expected: `"${name}"`,
          found: JSON.stringify(key)
        });
    }
  };
  check(content, NAMES);
  for (const value of [content.config, content.layers, content.manifests, content.subject].flat()) {
    check(value, DESCRIPTOR_NAMES);
    check(value?.platform, PLATFORM_NAMES);
  }
}
function descriptors(value, member, where) {
  if (!Array.isArray(value)) throw invalid2(`"${member}" is not a list`, where);
  if (value.length > MAX_ENTRIES) throw invalid2(`"${member}" has more than ${MAX_ENTRIES} entries`, where);
  value.forEach((item, i) => {
    descriptor(item, `${member}[${i}]`, where);
  });
}
function descriptor(value, member, where) {
  const { mediaType, digest, size, annotations: annotations2, platform: platform2 } = value ?? {};
  if (typeof mediaType !== "string") throw invalid2(`"${member}" has no media type`, where);
  if (!isDigest(digest)) throw invalid2(`"${member}" has no sha256 digest`, where);
  if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0)
    throw invalid2(`"${member}" has no size`, where);
  for (const [name, map] of Object.entries({ annotations: annotations2, platform: platform2 })) {
    if (map !== void 0 && (typeof map !== "object" || map === null || Array.isArray(map)))
      throw invalid2(`"${member}.${name}" is not an object`, where);
  }
  if (annotations2 !== void 0 && Object.values(annotations2).some((text2) => typeof text2 !== "string"))
    throw invalid2(`"${member}.annotations" has a value that is not a text`, where);
}
function invalid2(what, where) {
  return errors2.MANIFEST_INVALID({ message: `the manifest is not valid: ${what}`, where });
}
var OCI_MANIFEST, OCI_INDEX, OCI_IMAGE_CONFIG, OCI_EMPTY, DOCKER_MANIFEST, DOCKER_INDEX, DOCKER_IMAGE_CONFIG, MANIFEST_TYPES, INDEX_TYPES, CONFIG_TYPES, LAYER_TYPES, ENCRYPTED, MAX_MANIFEST_BYTES, MAX_ENTRIES, NAMES, DESCRIPTOR_NAMES, PLATFORM_NAMES;
var init_manifest = __esm({
  "packages/registry/src/manifest.ts"() {
    "use strict";
    init_strict_json();
    init_digest();
    init_errors2();
    OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
    OCI_INDEX = "application/vnd.oci.image.index.v1+json";
    OCI_IMAGE_CONFIG = "application/vnd.oci.image.config.v1+json";
    OCI_EMPTY = "application/vnd.oci.empty.v1+json";
    DOCKER_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";
    DOCKER_INDEX = "application/vnd.docker.distribution.manifest.list.v2+json";
    DOCKER_IMAGE_CONFIG = "application/vnd.docker.container.image.v1+json";
    MANIFEST_TYPES = [OCI_INDEX, OCI_MANIFEST, DOCKER_INDEX, DOCKER_MANIFEST];
    INDEX_TYPES = [OCI_INDEX, DOCKER_INDEX];
    CONFIG_TYPES = [OCI_IMAGE_CONFIG, DOCKER_IMAGE_CONFIG];
    LAYER_TYPES = [
      "application/vnd.oci.image.layer.v1.tar",
      "application/vnd.oci.image.layer.v1.tar+gzip",
      "application/vnd.oci.image.layer.v1.tar+zstd",
      "application/vnd.oci.image.layer.nondistributable.v1.tar",
      "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip",
      "application/vnd.oci.image.layer.nondistributable.v1.tar+zstd",
      "application/vnd.docker.image.rootfs.diff.tar",
      "application/vnd.docker.image.rootfs.diff.tar.gzip",
      "application/vnd.docker.image.rootfs.diff.tar.zstd",
      "application/vnd.docker.image.rootfs.foreign.diff.tar",
      "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip"
    ];
    ENCRYPTED = /\+encrypted$/;
    MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
    MAX_ENTRIES = 4096;
    NAMES = ["schemaVersion", "mediaType", "artifactType", "config", "layers", "manifests", "subject"];
    DESCRIPTOR_NAMES = ["mediaType", "digest", "size", "urls", "platform"];
    PLATFORM_NAMES = ["os", "architecture", "variant", "os.version"];
  }
});

// packages/registry/src/auth.ts
function registryAuth(repository, credentials, options) {
  const origin = registryOrigin(repository.registry);
  const now = options.now ?? Date.now;
  const tokens = /* @__PURE__ */ new Map();
  let challenge;
  async function token(asked, scopes) {
    const key = scopes.join(" ");
    const known3 = tokens.get(key);
    if (known3 && (await known3).goodUntil > now()) return (await known3).value;
    const fresh = requestToken(asked, scopes);
    tokens.set(key, fresh);
    fresh.catch(() => tokens.delete(key));
    return (await fresh).value;
  }
  async function requestToken(asked, scopes) {
    const realm = checkedRealm(asked.params.realm ?? "");
    const url2 = new URL(realm);
    const common = { maxResponseBytes: MAX_TOKEN_ANSWER_BYTES, redirect: "manual" };
    let answer;
    try {
      if (credentials.kind === "identity-token") {
        const form = new URLSearchParams({
          grant_type: "refresh_token",
          refresh_token: credentials.token,
          client_id: CLIENT_ID,
          service: asked.params.service ?? "",
          scope: scopes.join(" ")
        });
        answer = await options.http.request({
          ...common,
          method: "POST",
          url: url2,
          headers: { "content-type": "application/x-www-form-urlencoded" },
          body: form.toString(),
          idempotent: true
        });
      } else {
        if (asked.params.service !== void 0) url2.searchParams.set("service", asked.params.service);
        for (const scope of scopes) url2.searchParams.append("scope", scope);
        answer = await options.http.request({
          ...common,
          url: url2,
          headers: { authorization: credentials.kind === "basic" ? basic(credentials) : void 0 }
        });
      }
    } catch (cause) {
      const status = cause.details?.status;
      if (status !== 400 && status !== 401 && status !== 403) throw cause;
      throw refused(
        `the token service of ${repository.registry} did not issue a token`,
        scopes,
        cause
      );
    }
    if (answer.status !== 200)
      throw errors2.REGISTRY_CHALLENGE({
        message: `the token service of ${repository.registry} answered ${answer.status} in place of a token`,
        where: url2.origin + url2.pathname
      });
    const body = answer.json();
    const value = typeof body.token === "string" && body.token !== "" ? body.token : body.access_token;
    if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value))
      throw errors2.REGISTRY_CHALLENGE({
        message: `the token service of ${repository.registry} answered without a token`,
        where: url2.origin + url2.pathname
      });
    const lifetime = typeof body.expires_in === "number" && body.expires_in > 0 ? body.expires_in : DEFAULT_LIFETIME_S;
    return { value: masked(value), goodUntil: now() + (lifetime - EARLY_S) * 1e3 };
  }
  function checkedRealm(text2) {
    const realm = URL.parse(text2);
    const wrongOrigin = (expected) => errors2.REGISTRY_AUTH_ORIGIN({
      message: `${repository.registry} wants its credentials to be sent to another host; nothing was sent`,
      where: `realm of the Bearer challenge of ${origin}`,
      expected,
      found: JSON.stringify(realm === null ? text2.slice(0, 200) : realm.origin),
      details: { registry: repository.registry, realm: realm?.origin }
    });
    const bothLoopback = isLoopback(repository.registry) && realm !== null && isLoopback(realm.host);
    if (realm === null || realm.protocol !== "https:" && !(realm.protocol === "http:" && bothLoopback))
      throw wrongOrigin("an https address");
    if (realm.username !== "" || realm.password !== "") throw wrongOrigin("an address without a user");
    const own = new URL(origin);
    const trusted = credentials.kind === "anonymous" || realm.origin === own.origin || bothLoopback || isParentDomain(realm.host, own.hostname) || KNOWN_REALMS[repository.registry]?.includes(realm.host) || options.trustedRealms?.includes(realm.host);
    if (!trusted) throw wrongOrigin(`${origin}, or a parent domain of its host`);
    return realm.href;
  }
  function refused(message, scopes, cause) {
    return errors2.REGISTRY_UNAUTHORIZED({
      message,
      where: `${repository.registry}/${repository.repository}`,
      expected: `credentials for ${scopes.join(" ")}`,
      found: `${describeCredentials(credentials)}${cause?.found ? `; answer: ${cause.found}` : ""}`,
      cause
    });
  }
  return {
    credentials,
    async authorization(scopes) {
      if (credentials.kind === "bearer") return challenge ? `Bearer ${credentials.token}` : void 0;
      if (!challenge) return void 0;
      if (challenge.scheme === "basic") return credentials.kind === "basic" ? basic(credentials) : void 0;
      return `Bearer ${await token(challenge, scopes)}`;
    },
    challenged(response2, sent, scopes) {
      const header2 = response2.headers["www-authenticate"];
      if (header2 === void 0) return false;
      const found = parseChallenges(header2, origin);
      const usable = found.find(
        (one) => one.scheme === "bearer" && one.params.realm !== void 0 || one.scheme === "basic"
      );
      if (!usable)
        throw errors2.REGISTRY_CHALLENGE({
          message: `${repository.registry} asks for a way of logging in that is not supported`,
          where: origin,
          expected: "Bearer with a realm, or Basic",
          found: found.map((one) => one.scheme).join(", ")
        });
      const before = challenge;
      challenge = usable;
      if (sent === void 0) return usable.scheme === "bearer" || credentials.kind === "basic";
      if (usable.scheme === "basic" || credentials.kind === "bearer") return before?.scheme !== usable.scheme;
      tokens.delete(scopes.join(" "));
      return true;
    }
  };
}
function basic(credentials) {
  const value = Buffer.from(`${credentials.username}:${credentials.password}`, "utf8").toString("base64");
  return `Basic ${masked(value)}`;
}
function isParentDomain(parent, child) {
  return parent.includes(".") && !/^[0-9.]+$|[:[]/.test(parent) && child.endsWith(`.${parent}`);
}
var KNOWN_REALMS, DEFAULT_LIFETIME_S, EARLY_S, MAX_TOKEN_ANSWER_BYTES, CLIENT_ID;
var init_auth = __esm({
  "packages/registry/src/auth.ts"() {
    "use strict";
    init_src();
    init_challenge();
    init_credentials();
    init_errors2();
    init_reference();
    KNOWN_REALMS = { "docker.io": ["auth.docker.io"] };
    DEFAULT_LIFETIME_S = 60;
    EARLY_S = 20;
    MAX_TOKEN_ANSWER_BYTES = 256 * 1024;
    CLIENT_ID = "waybill";
  }
});

// packages/registry/src/transport.ts
function transport(repository, credentials, options) {
  const origin = registryOrigin(repository.registry);
  const name = `${repository.registry}/${repository.repository}`;
  const auth = registryAuth(repository, credentials, options);
  let first;
  let answered2 = false;
  async function send(request) {
    const url2 = request.url ?? new URL(`${origin}/v2/${repository.repository}/${request.path ?? ""}`);
    const own = url2.origin === origin;
    const rights = request.access === "push" || options.access === "push" ? "pull,push" : "pull";
    const scopes = [`repository:${repository.repository}:${rights}`];
    if (request.from !== void 0) scopes.push(`repository:${request.from}:pull`);
    const ask = async () => {
      const authorization = own ? await auth.authorization(scopes) : void 0;
      const response2 = await options.http.request({
        method: request.method,
        url: url2,
        // The digest is that of the bytes as they are: no content coding in between.
        headers: { "accept-encoding": "identity", ...request.headers, authorization },
        body: request.body,
        accept: REFUSALS,
        idempotent: true,
        redirect: "follow",
        maxResponseBytes: request.maxResponseBytes,
        timeoutMs: request.timeoutMs,
        retry: request.attempts === void 0 ? void 0 : { attempts: request.attempts }
      }).catch((error2) => {
        throw tooLarge(error2, request, name);
      });
      return [authorization, response2];
    };
    if (own && !answered2) options.http.connect?.(url2);
    if (own && first) await first;
    for (let round = 0; ; round++) {
      const asked = ask();
      if (own)
        first ??= asked.catch(() => void 0).finally(() => {
          answered2 = true;
        });
      const [authorization, response2] = await asked;
      if (response2.status < 400 || request.accept?.includes(response2.status)) return response2;
      const again = response2.status === 401 && own && round === 0 && auth.challenged(response2, authorization, scopes);
      if (!again) throw refusal2(request, response2);
    }
  }
  function refusal2(request, response2) {
    const { status } = response2;
    const codes = errorCodes(response2);
    const who = describeCredentials(credentials);
    const answer = response2.text().trim().slice(0, SHOWN_ANSWER_CHARS);
    const facts = {
      where: `${request.what} in ${name}`,
      found: answer === "" ? `HTTP ${status} with no body` : `HTTP ${status}: ${answer}`,
      details: { status, codes, registry: repository.registry, repository: repository.repository }
    };
    const permission = request.access === "push" ? "push to" : "pull from";
    if (status === 401)
      return errors2.REGISTRY_UNAUTHORIZED({
        ...facts,
        message: `${repository.registry} does not let ${who} ${permission} ${name}`,
        expected: `credentials for ${repository.registry} that may ${permission} ${repository.repository}`
      });
    if (status === 403)
      return errors2.REGISTRY_DENIED({
        ...facts,
        message: `${who} may not ${permission} ${name}`,
        expected: `the permission to ${permission} this repository`
      });
    if (codes.includes("MANIFEST_BLOB_UNKNOWN"))
      return errors2.BLOB_UNKNOWN({
        ...facts,
        message: `${request.what} names content that ${name} does not have`
      });
    if (status === 404 || status === 410)
      return errors2.IMAGE_UNKNOWN({
        ...facts,
        message: `${repository.registry} has no ${request.what} in ${name}`
      });
    if (status === 412)
      return errors2.REGISTRY_CONFLICT({ ...facts, message: `${request.what} was changed meanwhile` });
    if (status === 413 || codes.includes("SIZE_INVALID"))
      return errors2.REGISTRY_TOO_LARGE({
        ...facts,
        message: `${repository.registry} takes nothing as large as this`
      });
    return errors2.REGISTRY_REFUSED({ ...facts, message: `${repository.registry} refused ${request.what}` });
  }
  return {
    repository,
    name,
    send,
    refusal: refusal2,
    resolve(location, base, what) {
      const url2 = location === void 0 ? null : URL.parse(location, base);
      if (url2 === null)
        throw errors2.REGISTRY_REFUSED({
          message: `${repository.registry} answered without the address for ${what}`
        });
      if (url2.protocol === "http:" && origin.startsWith("https:") && url2.host === new URL(origin).host)
        url2.protocol = "https:";
      if (url2.protocol !== "https:" && url2.origin !== origin)
        throw errors2.REGISTRY_AUTH_ORIGIN({
          message: `${repository.registry} wants ${what} to be sent without TLS`,
          found: shownUrl(url2),
          expected: "an https address"
        });
      return url2;
    }
  };
}
function errorCodes(response2) {
  try {
    const { errors: list2 } = JSON.parse(response2.text());
    return Array.isArray(list2) ? list2.map((entry) => String(entry?.code ?? "")).filter((code) => code !== "") : [];
  } catch {
    return [];
  }
}
function mediaTypeOf(response2) {
  return header(response2.headers, "content-type")?.split(";")[0]?.trim().toLowerCase();
}
function tooLarge(error2, request, name) {
  if (!(error2 instanceof WaybillError) || error2.code !== "WAYBILL_HTTP_TOO_LARGE") return error2;
  return errors2.REGISTRY_TOO_LARGE({
    message: `${request.what} is larger than its limit of ${request.maxResponseBytes} bytes; reading was stopped`,
    where: name,
    cause: error2
  });
}
var REFUSALS, SHOWN_ANSWER_CHARS;
var init_transport = __esm({
  "packages/registry/src/transport.ts"() {
    "use strict";
    init_src();
    init_auth();
    init_credentials();
    init_errors2();
    init_reference();
    REFUSALS = [400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 414, 415, 416, 422, 501];
    SHOWN_ANSWER_CHARS = 400;
  }
});

// packages/registry/src/manifests.ts
function manifests(transport2) {
  const { registry } = transport2.repository;
  function checked2(reference2) {
    if (reference2.includes(":")) return parseDigest(reference2);
    if (isTag(reference2)) return reference2;
    throw errors2.REFERENCE_FORMAT({
      message: "this is neither a tag nor a digest",
      found: JSON.stringify(reference2.slice(0, 200))
    });
  }
  async function getIfThere(reference2) {
    const what = `manifest ${checked2(reference2)}`;
    const answer = await transport2.send({
      method: "GET",
      path: `manifests/${reference2}`,
      headers: { accept: ACCEPT },
      access: "pull",
      accept: [404],
      what,
      maxResponseBytes: MAX_MANIFEST_BYTES
    });
    if (answer.status === 404) return void 0;
    const where = isDigest(reference2) ? `${transport2.name}@${reference2}` : `${transport2.name}:${reference2}`;
    const found = digestOf(answer.body);
    const stated2 = header(answer.headers, "docker-content-digest");
    if (isDigest(reference2) && found !== reference2)
      throw errors2.REGISTRY_DIGEST({
        message: `${registry} sent other bytes than those of the digest`,
        where,
        expected: reference2,
        found
      });
    if (isDigest(stated2) && stated2 !== found)
      throw errors2.REGISTRY_DIGEST({
        message: `${registry} states another digest than that of the bytes it sent`,
        where,
        expected: found,
        found: stated2
      });
    const manifest = parseManifest(answer.body, mediaTypeOf(answer), where);
    return { manifest, etag: header(answer.headers, "etag") };
  }
  async function put(reference2, bytes, options) {
    const what = `manifest ${checked2(reference2)}`;
    const digest = digestOf(bytes);
    if (isDigest(reference2) && reference2 !== digest)
      throw errors2.REGISTRY_DIGEST({
        message: "the manifest to be pushed does not have the digest it is to be pushed by",
        where: transport2.name,
        expected: reference2,
        found: digest
      });
    const answer = await transport2.send({
      method: "PUT",
      path: `manifests/${reference2}`,
      headers: {
        "content-type": options.mediaType,
        "if-match": options.ifMatch,
        "if-none-match": options.ifNoneMatch ? "*" : void 0
      },
      body: bytes,
      access: "push",
      accept: [400, 403, 405, 409, 412],
      what
    });
    if (answer.status >= 400) {
      const immutable = !isDigest(reference2) && answer.status !== 412 && (answer.status === 409 || errorCodes(answer).includes("TAG_INVALID") || IMMUTABLE.test(answer.text()));
      if (!immutable) throw transport2.refusal({ access: "push", what }, answer);
      throw errors2.TAG_IMMUTABLE({
        message: `${registry} does not let the tag ${reference2} of ${transport2.name} be moved`,
        where: `${transport2.name}:${reference2}`,
        found: answer.text().trim().slice(0, 300),
        details: { status: answer.status }
      });
    }
    const stated2 = header(answer.headers, "docker-content-digest");
    if (isDigest(stated2) && stated2 !== digest)
      throw errors2.REGISTRY_DIGEST({
        message: `${registry} stored the manifest under another digest than that of the bytes sent`,
        where: transport2.name,
        expected: digest,
        found: stated2
      });
    const subject = header(answer.headers, "oci-subject");
    return { digest, ...isDigest(subject) && { subject } };
  }
  async function head(reference2) {
    const answer = await transport2.send({
      method: "HEAD",
      path: `manifests/${checked2(reference2)}`,
      headers: { accept: ACCEPT },
      access: "pull",
      accept: [404],
      what: `manifest ${reference2}`
    });
    if (answer.status === 404) return void 0;
    const digest = header(answer.headers, "docker-content-digest");
    const size = Number(header(answer.headers, "content-length") ?? Number.NaN);
    return {
      ...isDigest(digest) && { digest },
      mediaType: mediaTypeOf(answer),
      ...Number.isSafeInteger(size) && { size }
    };
  }
  async function putIfUnchanged(tag, bytes, options) {
    try {
      return await put(tag, bytes, options);
    } catch (error2) {
      if (error2.code !== "WAYBILL_REGISTRY_CONFLICT") throw error2;
      const current = await head(tag);
      const digest = digestOf(bytes);
      return current?.digest === digest ? { digest } : void 0;
    }
  }
  async function get(reference2) {
    const found = await getIfThere(reference2);
    if (found) return found.manifest;
    throw unknown(reference2);
  }
  function unknown(reference2) {
    return errors2.IMAGE_UNKNOWN({
      message: `${registry} has no ${isDigest(reference2) ? reference2 : `tag "${reference2}"`} in ${transport2.name}`,
      where: transport2.name
    });
  }
  async function resolve(reference2) {
    const answer = await head(reference2);
    if (!answer) throw unknown(reference2);
    if (isDigest(reference2)) return reference2;
    return answer.digest ?? (await get(reference2)).digest;
  }
  return {
    get,
    getIfThere,
    head,
    resolve,
    put,
    putIfUnchanged,
    async setTagOnce(tag, manifest) {
      const conflict = (found) => errors2.TAG_IMMUTABLE({
        message: `the tag ${tag} of ${transport2.name} is set to another digest already`,
        where: `${transport2.name}:${tag}`,
        expected: manifest.digest,
        found,
        details: { tag, expected: manifest.digest, found }
      });
      const before = await getIfThere(tag);
      if (before?.manifest.digest === manifest.digest) return "already";
      if (before) throw conflict(before.manifest.digest);
      const { mediaType, bytes } = manifest;
      await putIfUnchanged(tag, bytes, { mediaType, ifNoneMatch: true }).catch((error2) => {
        if (error2.code !== "WAYBILL_TAG_IMMUTABLE") throw error2;
      });
      const after = await getIfThere(tag);
      if (after?.manifest.digest !== manifest.digest) throw conflict(after?.manifest.digest ?? "no such tag");
      return "set";
    }
  };
}
var ACCEPT, IMMUTABLE;
var init_manifests = __esm({
  "packages/registry/src/manifests.ts"() {
    "use strict";
    init_src();
    init_digest();
    init_errors2();
    init_manifest();
    init_reference();
    init_transport();
    ACCEPT = MANIFEST_TYPES.join(", ");
    IMMUTABLE = /immutab|cannot be overwritten|already exists/i;
  }
});

// packages/registry/src/shared-tag.ts
async function extendTag(store, tag, { mediaType, next, refused }, pace = realPace, conditions = { state: "unknown" }) {
  let confirmed = 0;
  for (let tries = 0; tries < MAX_UPDATES; ) {
    const current = await store.read(tag);
    const bytes = await next(current?.manifest);
    if (bytes === void 0 && current) {
      if (conditions.state !== "ignored" || confirmed++ >= SETTLE_READS) return current.manifest.digest;
      await pace.sleep(Math.round(SETTLE_MS.from + pace.random() * (SETTLE_MS.to - SETTLE_MS.from)));
      continue;
    }
    if (bytes === void 0) return void 0;
    confirmed = 0;
    tries++;
    if (conditions.state === "unknown") {
      const answer2 = await write(bytes, { ifMatch: NO_SUCH_ETAG });
      if (answer2 === "again") continue;
      conditions.state = answer2 === "conflict" ? "kept" : "ignored";
      if (answer2 === "done") continue;
    }
    const answer = await write(bytes, conditions.state === "ignored" ? {} : conditionOf(current));
    if (answer === "done" || answer === "again") continue;
    await pace.sleep(Math.round(pace.random() * SETTLE_MS.from));
    const after = await store.read(tag);
    if (after?.manifest.digest === current?.manifest.digest) conditions.state = "ignored";
  }
  return void 0;
  async function write(bytes, condition) {
    try {
      await store.write(tag, bytes, { mediaType, ...condition });
      return "done";
    } catch (error2) {
      if (!(error2 instanceof WaybillError)) throw error2;
      if (error2.code === "WAYBILL_REGISTRY_CONFLICT") return "conflict";
      if (refused?.(error2)) return "again";
      const conditional = condition.ifMatch !== void 0 || condition.ifNoneMatch === true;
      if (conditional && UNDERSTOOD_NOT.includes(error2.code)) return "not-understood";
      throw error2;
    }
  }
}
function conditionOf(current) {
  if (!current) return { ifNoneMatch: true };
  return { ifMatch: current.etag ?? `"${current.manifest.digest}"` };
}
var MAX_UPDATES, SETTLE_MS, SETTLE_READS, NO_SUCH_ETAG, UNDERSTOOD_NOT;
var init_shared_tag = __esm({
  "packages/registry/src/shared-tag.ts"() {
    "use strict";
    init_src();
    MAX_UPDATES = 30;
    SETTLE_MS = { from: 300, to: 900 };
    SETTLE_READS = 2;
    NO_SUCH_ETAG = `"sha256:${"0".repeat(64)}"`;
    UNDERSTOOD_NOT = ["WAYBILL_REGISTRY_REFUSED", "WAYBILL_IMAGE_UNKNOWN"];
  }
});

// packages/registry/src/referrers.ts
function referrersTag(subject) {
  return `sha256-${digestHex(subject)}`;
}
function referrers(transport2, manifests2, pace = realPace) {
  const waiting = /* @__PURE__ */ new Map();
  const writing = /* @__PURE__ */ new Map();
  const conditions = { state: "unknown" };
  const store = { read: manifests2.getIfThere, write: manifests2.put };
  let apiSeen = false;
  async function fromApi(subject) {
    const what = `list of referrers of ${subject}`;
    const found = [];
    const seen = /* @__PURE__ */ new Set();
    let url2;
    for (let page = 0; ; page++) {
      const answer = await transport2.send({
        method: "GET",
        ...url2 ? { url: url2 } : { path: `referrers/${subject}` },
        headers: { accept: OCI_INDEX },
        access: "pull",
        accept: page === 0 ? NO_API : [],
        what,
        maxResponseBytes: MAX_MANIFEST_BYTES
      });
      if (answer.status >= 400) return void 0;
      apiSeen = true;
      found.push(...readIndex(answer.body, mediaTypeOf(answer), what, transport2.name).manifests);
      const next = nextLink(header(answer.headers, "link"));
      if (found.length > MAX_REFERRERS || next !== void 0 && page + 1 >= MAX_PAGES)
        throw overLimit(subject);
      if (next === void 0) return found;
      url2 = transport2.resolve(next, answer.url, what);
      if (url2.origin !== new URL(answer.url).origin || seen.has(url2.href))
        throw errors2.REFERRERS_INVALID({
          message: `the ${what} goes on at an address of another host, or in a circle`,
          where: transport2.name,
          found: JSON.stringify(next.slice(0, 300))
        });
      seen.add(url2.href);
    }
  }
  async function fromTag(subject) {
    const found = await manifests2.getIfThere(referrersTag(subject));
    return found && indexOf(found.manifest, subject);
  }
  function indexOf(manifest, subject) {
    if (manifest.kind !== "index") throw notAnIndex(subject);
    if (manifest.content.manifests.length > MAX_REFERRERS) throw overLimit(subject);
    return manifest.content;
  }
  async function update(subject) {
    const wanted = /* @__PURE__ */ new Map();
    try {
      await writeUntilListed(subject, wanted);
    } catch (error2) {
      waiting.set(subject, [...wanted.values(), ...waiting.get(subject) ?? []]);
      throw isImmutable(error2) ? frozenIndex(subject, error2) : error2;
    }
  }
  function frozenIndex(subject, cause) {
    return errors2.REFERRERS_FROZEN({
      message: `${transport2.repository.registry} has no referrers API and does not let the index at tag ${referrersTag(subject)} be extended`,
      where: transport2.name,
      found: cause.found,
      cause
    });
  }
  async function writeUntilListed(subject, wanted) {
    let prune = false;
    const digest = await extendTag(
      store,
      referrersTag(subject),
      {
        mediaType: OCI_INDEX,
        async next(current) {
          for (const descriptor2 of waiting.get(subject) ?? []) wanted.set(descriptor2.digest, descriptor2);
          waiting.set(subject, []);
          const index = current && indexOf(current, subject);
          const there = index?.manifests ?? [];
          const missing = [...wanted.values()].filter(
            (item) => !there.some((entry) => entry.digest === item.digest)
          );
          if (missing.length === 0) return void 0;
          if (there.length + missing.length > MAX_REFERRERS) throw overLimit(subject);
          const kept = prune ? await existing2(there) : there;
          const content = {
            schemaVersion: 2,
            ...index,
            mediaType: OCI_INDEX,
            manifests: [...kept, ...missing]
          };
          return Buffer.from(JSON.stringify(content));
        },
        // An entry whose manifest was deleted makes some registries refuse the whole index: leave such entries out.
        refused(error2) {
          const again = !prune && error2.code === "WAYBILL_BLOB_UNKNOWN";
          prune ||= again;
          return again;
        }
      },
      pace,
      conditions
    );
    if (digest === void 0)
      throw errors2.REFERRER_LOST({
        message: `${wanted.size} referrers of ${subject} do not stay in the index at tag ${referrersTag(subject)}`,
        where: transport2.name
      });
  }
  async function existing2(entries) {
    const found = await Promise.all(entries.map((entry) => manifests2.head(entry.digest)));
    return entries.filter((_, i) => found[i] !== void 0);
  }
  async function list2(subject) {
    const [api, tag] = await Promise.all([fromApi(subject), fromTag(subject)]);
    const byDigest = /* @__PURE__ */ new Map();
    for (const entry of [...api ?? [], ...tag?.manifests ?? []])
      if (!byDigest.has(entry.digest)) byDigest.set(entry.digest, entry);
    return { entries: [...byDigest.values()], api: api !== void 0 };
  }
  async function typed(entry) {
    if (entry.artifactType !== void 0 && entry.artifactType !== OCI_EMPTY) return entry;
    if (entry.mediaType !== OCI_MANIFEST) return entry;
    const { content, kind } = await manifests2.get(entry.digest);
    return {
      ...entry,
      artifactType: content.artifactType ?? (kind === "manifest" ? content.config.mediaType : void 0)
    };
  }
  function overLimit(subject) {
    return errors2.REFERRERS_LIMIT({
      message: `${subject} has more than ${MAX_REFERRERS} referrers or ${MAX_PAGES} pages of them`,
      where: transport2.name,
      expected: `at most ${MAX_REFERRERS}`
    });
  }
  function notAnIndex(subject) {
    return errors2.REFERRERS_INVALID({
      message: `the tag ${referrersTag(subject)} is not an index of referrers; it was left as it is`,
      where: transport2.name
    });
  }
  return {
    async listReferrers(subject, filter = {}) {
      const { entries, api } = await list2(subject);
      const wanted = filter.artifactType;
      if (wanted === void 0) return { referrers: entries, api };
      const all = await Promise.all(entries.map(typed));
      return { referrers: all.filter((entry) => matches(entry.artifactType, wanted)), api };
    },
    async attachReferrers(contents, { confirmedBy = "attach" } = {}) {
      const pushed = await Promise.all(contents.map(async (content) => push(await content, confirmedBy)));
      const unlisted = Map.groupBy(
        pushed.filter(({ listed }) => listed === "tag"),
        ({ subject }) => subject
      );
      await Promise.all(
        [...unlisted].map(async ([subject, items]) => {
          const added = items.map(({ descriptor: descriptor2 }) => descriptor2);
          waiting.set(subject, [...waiting.get(subject) ?? [], ...added]);
          await serialised(writing, subject, async () => {
            if (added.some(({ digest }) => waiting.get(subject)?.some((item) => item.digest === digest)))
              await update(subject);
          });
        })
      );
      return pushed.map(({ descriptor: descriptor2, listed }) => ({ descriptor: descriptor2, listed }));
    }
  };
  async function push(content, confirmedBy) {
    const bytes = Buffer.from(JSON.stringify(content));
    const manifest = parseManifest(bytes, content.mediaType ?? OCI_MANIFEST, transport2.name);
    const { subject } = manifest.content;
    if (manifest.kind !== "manifest" || subject === void 0)
      throw errors2.MANIFEST_INVALID({
        message: "a referrer is a manifest with a subject",
        where: transport2.name
      });
    const pushed = { descriptor: referrerDescriptor(manifest, manifest.content), subject: subject.digest };
    const put = await manifests2.put(manifest.digest, bytes, { mediaType: manifest.mediaType });
    if (put.subject === subject.digest) {
      if (confirmedBy === "caller" && apiSeen) return { ...pushed, listed: "api" };
      const listed = await fromApi(subject.digest);
      if (listed?.some((entry) => entry.digest === manifest.digest)) return { ...pushed, listed: "api" };
    }
    return { ...pushed, listed: "tag" };
  }
}
function referrerDescriptor(manifest, content) {
  return {
    mediaType: manifest.mediaType,
    digest: digestOf(manifest.bytes),
    size: manifest.bytes.length,
    artifactType: content.artifactType ?? content.config.mediaType,
    ...content.annotations && { annotations: content.annotations }
  };
}
function readIndex(bytes, mediaType, what, name) {
  const manifest = parseManifest(bytes, mediaType, `${what} in ${name}`);
  if (manifest.kind !== "index")
    throw errors2.REFERRERS_INVALID({
      message: `the ${what} is not an index`,
      where: name,
      found: manifest.mediaType
    });
  return manifest.content;
}
function nextLink(link) {
  for (const match of (link ?? "").matchAll(/<([^>]*)>((?:\s*;\s*[^,;]+)*)/g)) {
    if (/;\s*rel="?next"?(?:\s|;|$)/i.test(match[2] ?? "")) return match[1];
  }
  return void 0;
}
function isImmutable(error2) {
  return error2 instanceof WaybillError && error2.code === "WAYBILL_TAG_IMMUTABLE";
}
function matches(type, wanted) {
  return wanted.endsWith("*") ? type?.startsWith(wanted.slice(0, -1)) === true : type === wanted;
}
async function serialised(chains, key, body) {
  const run = (chains.get(key) ?? Promise.resolve()).catch(() => {
  }).then(body);
  chains.set(key, run);
  await run;
}
var MAX_REFERRERS, MAX_PAGES, NO_API;
var init_referrers = __esm({
  "packages/registry/src/referrers.ts"() {
    "use strict";
    init_src();
    init_digest();
    init_errors2();
    init_manifest();
    init_shared_tag();
    init_transport();
    MAX_REFERRERS = 1e3;
    MAX_PAGES = 100;
    NO_API = [400, 404, 405, 406, 501];
  }
});

// packages/registry/src/client.ts
async function registryClient(repository, options) {
  const credentials = await credentialsFor(repository.registry, {
    env: options.env,
    explicit: options.credentials,
    repository: repository.repository
  });
  const wire = transport({ registry: repository.registry, repository: repository.repository }, credentials, {
    ...options,
    trustedRealms: options.env[TOKEN_HOSTS]?.split(/[\s,]+/)
  });
  const ofManifests = manifests(wire);
  const ofBlobs = blobs(wire, options.pace);
  const ofReferrers = referrers(wire, ofManifests, options.pace);
  return {
    repository: wire.repository,
    name: wire.name,
    getManifest: ofManifests.get,
    headManifest: ofManifests.head,
    resolve: ofManifests.resolve,
    putManifest: ofManifests.put,
    setTagOnce: ofManifests.setTagOnce,
    hasBlob: ofBlobs.hasBlob,
    getBlob: ofBlobs.getBlob,
    pushBlob: ofBlobs.pushBlob,
    listReferrers: ofReferrers.listReferrers,
    attachReferrers: ofReferrers.attachReferrers
  };
}
var TOKEN_HOSTS;
var init_client = __esm({
  "packages/registry/src/client.ts"() {
    "use strict";
    init_blobs();
    init_credentials();
    init_manifests();
    init_referrers();
    init_transport();
    TOKEN_HOSTS = "WAYBILL_REGISTRY_TOKEN_HOSTS";
  }
});

// packages/registry/src/index.ts
var init_src2 = __esm({
  "packages/registry/src/index.ts"() {
    "use strict";
    init_client();
    init_digest();
    init_errors2();
    init_manifest();
    init_reference();
    init_shared_tag();
  }
});

// packages/evidence/src/legacy/layer-store.ts
async function addLayers(registry, tag, layers, pace = realPace) {
  let uploaded = false;
  const store = {
    async read(at2) {
      const manifest = await manifestAt(registry, at2);
      return manifest && { manifest };
    },
    write: registry.putManifest
  };
  const digest = await extendTag(
    store,
    tag,
    {
      mediaType: OCI_MANIFEST,
      async next(current) {
        const content = current && contentOf(current, registry, tag);
        const missing = layers.filter((layer) => !content?.layers.some((there) => sameLayer(there, layer)));
        if (current && missing.length === 0) return void 0;
        if (!uploaded) await Promise.all(layers.map(({ bytes }) => registry.pushBlob(bytes)));
        uploaded = true;
        return nextManifest(registry, content, missing);
      }
    },
    pace
  );
  if (digest !== void 0) return digest;
  throw errors3.EVIDENCE_NOT_KEPT({
    message: `${layers.length} layers do not stay at the tag ${tag}`,
    where: registry.name
  });
}
async function manifestAt(registry, tag) {
  try {
    return await registry.getManifest(tag);
  } catch (error2) {
    if (error2 instanceof WaybillError && error2.code === "WAYBILL_IMAGE_UNKNOWN") return void 0;
    throw error2;
  }
}
function contentOf(manifest, registry, tag) {
  if (manifest.kind === "manifest") return manifest.content;
  throw errors3.BUNDLE_INVALID({
    message: `the tag ${tag} is an index, not a list of signatures; it was left as it is`,
    where: registry.name
  });
}
function sameLayer(there, layer) {
  return there.digest === digestOf(layer.bytes) && Object.entries(layer.annotations).every(([name, value]) => (there.annotations?.[name] ?? "") === value);
}
async function nextManifest(registry, content, missing) {
  const layers = [
    ...content?.layers ?? [],
    ...missing.map(({ mediaType, bytes, annotations: annotations2 }) => ({
      mediaType,
      digest: digestOf(bytes),
      size: bytes.length,
      annotations: annotations2
    }))
  ];
  const config = Buffer.from(
    JSON.stringify({
      architecture: "",
      created: "0001-01-01T00:00:00Z",
      history: layers.map(() => ({ created: "0001-01-01T00:00:00Z" })),
      os: "",
      rootfs: { type: "layers", diff_ids: layers.map(({ digest: digest2 }) => digest2) },
      config: {}
    })
  );
  const { digest } = await registry.pushBlob(config);
  return Buffer.from(
    JSON.stringify({
      ...content,
      schemaVersion: 2,
      mediaType: OCI_MANIFEST,
      config: { mediaType: OCI_IMAGE_CONFIG, digest, size: config.length },
      layers
    })
  );
}
var init_layer_store = __esm({
  "packages/evidence/src/legacy/layer-store.ts"() {
    "use strict";
    init_src2();
    init_src();
    init_errors3();
  }
});

// packages/evidence/src/legacy/names.ts
function legacyTag(subject, kind) {
  return `sha256-${digestHex(subject)}.${kind}`;
}
var SIMPLE_SIGNING, DSSE_ENVELOPE, layerAnnotations;
var init_names = __esm({
  "packages/evidence/src/legacy/names.ts"() {
    "use strict";
    init_src2();
    SIMPLE_SIGNING = "application/vnd.dev.cosign.simplesigning.v1+json";
    DSSE_ENVELOPE = "application/vnd.dsse.envelope.v1+json";
    layerAnnotations = {
      /** base64 signature over the bytes of the layer; empty for an envelope, which has its own. */
      signature: "dev.cosignproject.cosign/signature",
      /** PEM of the signing certificate. */
      certificate: "dev.sigstore.cosign/certificate",
      /** PEM of what stands above it; left empty, verifiers take it from their trusted root. */
      chain: "dev.sigstore.cosign/chain",
      /** Entry of a transparency log with its signed time, JSON. */
      bundle: "dev.sigstore.cosign/bundle",
      /** RFC 3161 response over the signature, JSON. */
      timestamp: "dev.sigstore.cosign/rfc3161timestamp",
      predicateType: "predicateType"
    };
  }
});

// packages/evidence/src/legacy/layers.ts
function signatureLayer(payload, signature, proof) {
  return {
    mediaType: SIMPLE_SIGNING,
    bytes: payload,
    annotations: {
      [layerAnnotations.signature]: Buffer.from(signature).toString("base64"),
      ...proofAnnotations(proof)
    }
  };
}
function attestationLayer(bundle, predicateType, given = {}) {
  const json2 = JSON.parse(Buffer.from(bundle).toString("utf8"));
  const envelope2 = asObject(at(json2, "dsseEnvelope"));
  const material = at(json2, "verificationMaterial");
  const certificate = asText(at(material, "certificate", "rawBytes")) ?? asText(at(material, "x509CertificateChain", "certificates", 0, "rawBytes"));
  if (!envelope2 || !certificate && !at(material, "publicKey")) return void 0;
  const bytes = Buffer.from(JSON.stringify(envelope2));
  const entry = given.entry ?? promisedEntry(bundle);
  if (entry) {
    if (envelopeHash(entry) !== sha256Hex(bytes)) return void 0;
  } else if (certificate || asArray(at(material, "tlogEntries"))?.length) return void 0;
  return {
    mediaType: DSSE_ENVELOPE,
    bytes,
    annotations: {
      [layerAnnotations.signature]: "",
      [layerAnnotations.predicateType]: predicateType,
      ...proofAnnotations({
        certificate: certificate && new import_node_crypto2.X509Certificate(Buffer.from(certificate, "base64")).toString(),
        entry
      })
    }
  };
}
function promisedEntry(bundle) {
  const json2 = JSON.parse(Buffer.from(bundle).toString("utf8"));
  const entries = at(json2, "verificationMaterial", "tlogEntries");
  if (!Array.isArray(entries)) return void 0;
  return entries.find((entry) => asText(at(entry, "inclusionPromise", "signedEntryTimestamp")) !== void 0);
}
function envelopeHash({ canonicalizedBody }) {
  const body = JSON.parse(Buffer.from(canonicalizedBody, "base64").toString("utf8"));
  return asText(at(body, "spec", "envelopeHash", "value"));
}
function proofAnnotations({ certificate, entry }) {
  return {
    ...certificate && { [layerAnnotations.certificate]: certificate, [layerAnnotations.chain]: "" },
    ...entry && {
      [layerAnnotations.bundle]: JSON.stringify({
        SignedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp,
        Payload: {
          body: entry.canonicalizedBody,
          integratedTime: Number(entry.integratedTime),
          logIndex: Number(entry.logIndex),
          logID: Buffer.from(entry.logId.keyId, "base64").toString("hex")
        }
      })
    }
  };
}
function layerAsBundle(mediaType, annotations2, bytes, sha256) {
  const certificate = annotations2[layerAnnotations.certificate];
  const timestamp = annotations2[layerAnnotations.timestamp];
  const response2 = timestamp && asText(at(JSON.parse(timestamp), "SignedRFC3161Timestamp"));
  const material = {
    // A signature by a bare key names none: whoever verifies must be told it.
    ...certificate ? {
      x509CertificateChain: {
        certificates: [{ rawBytes: new import_node_crypto2.X509Certificate(certificate).raw.toString("base64") }]
      }
    } : { publicKey: { hint: "" } },
    tlogEntries: logEntries(annotations2[layerAnnotations.bundle]),
    // Over an envelope, cosign asks for the time of the whole layer; a bundle has that of the signature alone.
    ...response2 && mediaType === SIMPLE_SIGNING && {
      timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: response2 }] }
    }
  };
  const head = { mediaType: BUNDLE_V01, verificationMaterial: material };
  if (mediaType === DSSE_ENVELOPE) {
    const dsseEnvelope = asObject(JSON.parse(bytes.toString("utf8")));
    return { bundle: Buffer.from(JSON.stringify({ ...head, dsseEnvelope })) };
  }
  const messageSignature = {
    messageDigest: { algorithm: "SHA2_256", digest: Buffer.from(sha256, "hex").toString("base64") },
    signature: annotations2[layerAnnotations.signature] ?? ""
  };
  return { bundle: Buffer.from(JSON.stringify({ ...head, messageSignature })), signedPayload: bytes };
}
function logEntries(annotation) {
  if (!annotation) return [];
  const json2 = JSON.parse(annotation);
  const body = asText(at(json2, "Payload", "body")) ?? "";
  const entry = asObject(JSON.parse(Buffer.from(body, "base64").toString("utf8")));
  return [
    {
      logIndex: String(at(json2, "Payload", "logIndex")),
      logId: { keyId: Buffer.from(String(at(json2, "Payload", "logID")), "hex").toString("base64") },
      kindVersion: { kind: asText(entry?.kind) ?? "", version: asText(entry?.apiVersion) ?? "" },
      integratedTime: String(at(json2, "Payload", "integratedTime")),
      inclusionPromise: { signedEntryTimestamp: String(at(json2, "SignedEntryTimestamp")) },
      canonicalizedBody: body
    }
  ];
}
var import_node_crypto2, BUNDLE_V01;
var init_layers = __esm({
  "packages/evidence/src/legacy/layers.ts"() {
    "use strict";
    import_node_crypto2 = __toESM(require_crypto(), 1);
    init_src();
    init_json_values();
    init_names();
    BUNDLE_V01 = "application/vnd.dev.sigstore.bundle+json;version=0.1";
  }
});

// packages/evidence/src/legacy/layer-source.ts
async function legacyEvidence(registry, subject, readBlob) {
  const found = { bundles: [], unreadable: [] };
  const both2 = await Promise.all([
    ofTag(registry, subject, "sig", readBlob),
    ofTag(registry, subject, "att", readBlob)
  ]);
  for (const { bundles, unreadable: unreadable2 } of both2) {
    found.bundles.push(...bundles);
    found.unreadable.push(...unreadable2);
  }
  return found;
}
function asBundle(layer, bytes) {
  try {
    return layerAsBundle(layer.mediaType, layer.annotations ?? {}, bytes, digestHex(layer.digest));
  } catch {
    return { bundle: Buffer.from("no signature") };
  }
}
async function ofTag(registry, subject, kind, readBlob) {
  const tag = legacyTag(subject, kind);
  const found = { bundles: [], unreadable: [] };
  const manifest = await manifestAt(registry, tag).catch((error2) => {
    if (!(error2 instanceof WaybillError) || error2.code !== "WAYBILL_MANIFEST_INVALID") throw error2;
    found.unreadable.push({ referrer: tag, reason: error2.message });
    return void 0;
  });
  if (!manifest) return found;
  if (manifest.kind !== "manifest") {
    found.unreadable.push({ referrer: tag, reason: "the tag is an index, not a list of signatures" });
    return found;
  }
  for (const [position, layer] of manifest.content.layers.entries()) {
    const referrer2 = `${tag}#${position + 1}`;
    if (position >= MAX_LAYERS) {
      found.unreadable.push({ referrer: tag, reason: `the tag has more than ${MAX_LAYERS} layers` });
      break;
    }
    if (layer.mediaType !== SIMPLE_SIGNING && layer.mediaType !== DSSE_ENVELOPE) continue;
    try {
      const { bundle, signedPayload } = asBundle(layer, await readBlob(layer));
      const place = { subject, referrer: referrer2, referrerDigest: manifest.digest };
      found.bundles.push({ ...place, format: "legacy", bytes: bundle, signedPayload });
    } catch (error2) {
      if (!(error2 instanceof WaybillError)) throw error2;
      found.unreadable.push({ referrer: referrer2, reason: `${error2.message} [${error2.code}]` });
    }
  }
  return found;
}
var MAX_LAYERS;
var init_layer_source = __esm({
  "packages/evidence/src/legacy/layer-source.ts"() {
    "use strict";
    init_src2();
    init_src();
    init_layer_store();
    init_layers();
    init_names();
    MAX_LAYERS = 200;
  }
});

// packages/evidence/src/reasons-errors.ts
var reasons;
var init_reasons_errors = __esm({
  "packages/evidence/src/reasons-errors.ts"() {
    "use strict";
    init_src();
    reasons = defineErrors({
      EVIDENCE_MISSING: {
        kind: "user",
        summary: "A kind of evidence that the policy requires is not attached to the image.",
        fix: "release the image through the release workflow, which attests it; an image that was pushed past it cannot be promoted"
      },
      EVIDENCE_CONTRADICTS: {
        kind: "user",
        summary: "Two statements of one kind about the same image say different things.",
        fix: "find out which run wrote the second one; build again, so that the digest has one history"
      },
      EVIDENCE_UNREADABLE: {
        kind: "remote",
        summary: "Evidence, or the list of it, could not be read: what cannot be looked at is taken neither as clean nor as missing.",
        fix: "run the job again once the registry answers; where it does, and one referrer stays broken, remove that"
      },
      EVIDENCE_TOO_OLD: {
        kind: "user",
        summary: "The evidence is older than the policy allows.",
        fix: "release again, so that gate and tests run against what is known today"
      },
      SIGNATURE_MISSING: {
        kind: "user",
        summary: "The image is not signed by a trusted builder.",
        fix: "release the image through the release workflow, which signs it"
      },
      SIGNATURE_TYPE: {
        kind: "user",
        summary: "Something signed is attached, but it is no signature of the image: an attestation is not one.",
        fix: "release the image through the release workflow, which signs it"
      },
      SIGNATURE_INVALID: {
        kind: "user",
        summary: "A signature does not verify: the statement was changed, or signed by another key.",
        fix: "do not use the image; find out who wrote the evidence named above"
      },
      DSSE_TYPE: {
        kind: "user",
        summary: "The signed envelope is not of the type of an in-toto statement.",
        fix: "do not use the image; find out who wrote the evidence named above"
      },
      PREDICATE_PARSE: {
        kind: "user",
        summary: "A signed statement, or its predicate, does not follow its specification.",
        fix: "attest again with an up-to-date tool"
      },
      SUBJECT_MISMATCH: {
        kind: "user",
        summary: "A signed statement is attached to the image but is about something else.",
        fix: "do not use the image; find out who attached the statement named above"
      },
      CERTIFICATE_UNTRUSTED: {
        kind: "user",
        summary: "The signing certificate was not issued by an authority of the trusted root, or not at the time of signing.",
        fix: "check that the trusted root is that of the instance that signs, and up to date"
      },
      KEY_NOT_TRUSTED: {
        kind: "user",
        summary: "The evidence is signed by a key that the requirements do not name; where they name none, only keyless signatures by a workflow count.",
        fix: 'release the image through the release workflow; if this key may sign for this service, name it under "trust.keys" of the delivery policy, with the service'
      },
      KEY_NOT_VALID: {
        kind: "user",
        summary: "The evidence is signed by a trusted key, outside of the time in which that key signs.",
        fix: 'release the image again with the key that signs today; "from" and "until" under "trust.keys" of the delivery policy say when a key signs'
      },
      TLOG_MISSING: {
        kind: "user",
        summary: "The evidence has no entry in a transparency log, which the policy requires.",
        fix: "sign again when the log is up, or let the policy take a signed timestamp alone"
      },
      TLOG_ENTRY_MISMATCH: {
        kind: "user",
        summary: "The entry of the transparency log is of another signature or of a log that is not trusted, or its proof does not verify.",
        fix: "where the trusted root does not name the log, take the current root of the instance that signs; else do not use the image, and find out who wrote the evidence named above"
      },
      TIMESTAMP_MISSING: {
        kind: "user",
        summary: "Nothing signed says when the signature was made; an unsigned time is none.",
        fix: "sign with a timestamp authority, or with a log that signs its time"
      },
      TIMESTAMP_INVALID: {
        kind: "user",
        summary: "A timestamp does not verify against the authorities of the trusted root.",
        fix: "check that the trusted root names the timestamp authority that signs"
      },
      TIMESTAMP_FUTURE: {
        kind: "user",
        summary: "The evidence says that it was signed in the future.",
        fix: "check the clock of this runner and of the timestamp authority"
      },
      IDENTITY_ISSUER: {
        kind: "user",
        summary: "The signer was vouched for by another OIDC issuer than the policy trusts.",
        fix: 'correct "issuer" in the delivery policy if this issuer is right; else do not use the image'
      },
      IDENTITY_SAN: {
        kind: "user",
        summary: "The signer is not a workflow that the policy trusts as a builder.",
        fix: 'add the workflow to "builders" in the delivery policy if it may sign; else do not use the image'
      },
      IDENTITY_BUILDER_REF: {
        kind: "user",
        summary: "The signer is a trusted workflow, but at a ref that the policy does not trust.",
        fix: 'call the reusable workflow at a ref that "builders" in the delivery policy names'
      },
      IDENTITY_BUILDER_DIGEST: {
        kind: "user",
        summary: "The signer is a trusted workflow, but at a commit that the policy does not trust.",
        fix: 'add the commit to "digests" of the builder, or call the workflow at a trusted commit'
      },
      IDENTITY_REPO: {
        kind: "user",
        summary: "The evidence was signed by a run of another repository than that of the service.",
        fix: "release from the repository that the delivery policy names for the service"
      },
      IDENTITY_REPO_ID: {
        kind: "user",
        summary: "The evidence was signed by a repository with another numeric id: the name was taken over, or is another one.",
        fix: 'check the "repository-id" of the service in the delivery policy; if it is right, do not use the image'
      },
      IDENTITY_SOURCE_REF: {
        kind: "user",
        summary: "The evidence was signed by a run of a ref that may not be released.",
        fix: "release from a ref that the delivery policy names for the service"
      },
      IDENTITY_TRIGGER: {
        kind: "user",
        summary: "The evidence was signed by a run that an event started which may not release.",
        fix: 'release by an event that "triggers" in the delivery policy names'
      },
      IDENTITY_RUNNER: {
        kind: "user",
        summary: "The evidence was signed on a kind of runner that the policy does not trust.",
        fix: 'release on a runner that "runners" in the delivery policy names'
      },
      PROVENANCE_CERTIFICATE: {
        kind: "user",
        summary: "The provenance says something else than the certificate that it was signed with.",
        fix: "do not use the image; find out which run wrote the provenance"
      },
      GATE_NOT_PASSED: {
        kind: "user",
        summary: "The verdict of the infrastructure gate is not a pass.",
        fix: "mend what the gate found, or agree on an exception, and release again"
      },
      GATE_POLICY: {
        kind: "user",
        summary: "The gate judged under another policy than the one required.",
        fix: "release again under the policy that is required"
      },
      VERDICT_SUBJECT: {
        kind: "user",
        summary: "The verdict of the gate is about another commit or repository than the image.",
        fix: "run the gate in the same run that builds the image, and attest its own verdict"
      },
      TESTS_NOT_PASSED: {
        kind: "user",
        summary: "The tests did not pass, or there were too few of them.",
        fix: "mend the tests and release again"
      },
      SBOM_SUBJECT: {
        kind: "user",
        summary: "The software bill of materials describes another image.",
        fix: "make the bill of materials from the pushed digest and attest that"
      },
      SBOM_INCOMPLETE: {
        kind: "user",
        summary: "The software bill of materials lists fewer components than the policy asks for; none at all is no bill.",
        fix: 'make it by a tool that reads the image; "minimum-components: 0" under "evidence" of the delivery policy is for an image that has no package'
      },
      SBOM_FORMAT: {
        kind: "user",
        summary: "The software bill of materials is not in a format that the policy takes.",
        fix: "make it in a format that is taken"
      },
      VSA_NOT_PASSED: {
        kind: "user",
        summary: "The verification summary says that verification failed.",
        fix: "look at the run that wrote the summary"
      },
      VSA_POLICY: {
        kind: "user",
        summary: "The verification summary was written under another policy.",
        fix: "verify again under the policy that is required"
      },
      VSA_ENVIRONMENT: {
        kind: "user",
        summary: "The verification summary was written for another environment than the one required.",
        fix: 'verify the image for the environment that is required, with "sign-summary"'
      },
      RESOURCE_URI: {
        kind: "user",
        summary: "The verification summary is about another resource.",
        fix: "verify the image under the name by which it is deployed"
      },
      PLATFORM_UNCOVERED: {
        kind: "user",
        summary: "A platform of the image index is not covered by the evidence.",
        fix: "release the index with all its platforms in one run; do not add platforms later"
      }
    });
  }
});

// packages/evidence/src/evidence-source.ts
async function answered(what, where, reading) {
  try {
    return await reading;
  } catch (error2) {
    if (!(error2 instanceof WaybillError) || !OUTAGE.includes(error2.code)) throw error2;
    throw reasons.EVIDENCE_UNREADABLE({
      message: `${what} could not be read: ${error2.message} [${error2.code}]`,
      where,
      found: error2.found
    });
  }
}
function registrySource(registry) {
  async function read(subject, referrer2, budget) {
    const manifest = await registry.getManifest(referrer2.digest);
    const layer = manifest.kind === "manifest" ? manifest.content.layers[0] : void 0;
    if (manifest.kind !== "manifest" || !layer || manifest.content.layers.length !== 1)
      throw errors3.BUNDLE_INVALID({
        message: "the referrer is not a manifest with one layer",
        where: `${registry.name}@${referrer2.digest}`
      });
    if (manifest.content.subject?.digest !== subject)
      throw errors3.BUNDLE_INVALID({
        message: `the referrer is listed for ${subject} but is attached to ${manifest.content.subject?.digest ?? "nothing"}`,
        where: `${registry.name}@${referrer2.digest}`
      });
    return {
      subject,
      referrer: referrer2.digest,
      referrerDigest: referrer2.digest,
      format: "bundle",
      bytes: await blob(subject, layer, budget)
    };
  }
  function blob(subject, layer, budget) {
    budget.bytes -= layer.size;
    if (budget.bytes < 0)
      throw errors3.BUNDLE_INVALID({
        message: `the bundles of this image are larger than ${MAX_TOTAL_BYTES} bytes together`,
        where: `${registry.name}@${subject}`
      });
    return registry.getBlob(layer, MAX_BUNDLE_BYTES);
  }
  return {
    name: registry.name,
    manifest: (digest) => answered("the image", `${registry.name}@${digest}`, registry.getManifest(digest)),
    evidence: (subject, legacy = "read") => answered("the list of what is attached", `${registry.name}@${subject}`, evidence(subject, legacy))
  };
  async function evidence(subject, older) {
    const budget = { bytes: MAX_TOTAL_BYTES };
    const [{ referrers: all }, legacy] = await Promise.all([
      registry.listReferrers(subject),
      older === "read" ? legacyEvidence(registry, subject, async (layer) => blob(subject, layer, budget)) : { bundles: [], unreadable: [] }
    ]);
    const bundles = all.every(({ artifactType }) => artifactType !== void 0 && artifactType !== OCI_EMPTY) ? all.filter(({ artifactType }) => artifactType?.startsWith(BUNDLE_PREFIX)) : (await registry.listReferrers(subject, { artifactType: `${BUNDLE_PREFIX}*` })).referrers;
    const found = { bundles: [], unreadable: [], others: all.length - bundles.length };
    await eachOf(bundles, async (referrer2) => {
      try {
        found.bundles.push(await read(subject, referrer2, budget));
      } catch (error2) {
        if (!(error2 instanceof WaybillError)) throw error2;
        found.unreadable.push({ referrer: referrer2.digest, reason: `${error2.message} [${error2.code}]` });
      }
    });
    const position = (digest) => bundles.findIndex((entry) => entry.digest === digest);
    found.bundles.sort((a, b) => position(a.referrer) - position(b.referrer));
    found.unreadable.sort((a, b) => position(a.referrer) - position(b.referrer));
    found.bundles.push(...legacy.bundles);
    found.unreadable.push(...legacy.unreadable);
    return found;
  }
}
function manifestFile(digest) {
  return `${digest.replace(":", "-")}.json`;
}
async function eachOf(items, body) {
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(PARALLEL, items.length) }, async () => {
      for (let item = items[next++]; item !== void 0; item = items[next++]) await body(item);
    })
  );
}
var MAX_BUNDLE_BYTES, MAX_TOTAL_BYTES, PARALLEL, OUTAGE, folderLayout, PAYLOAD_SUFFIX;
var init_evidence_source = __esm({
  "packages/evidence/src/evidence-source.ts"() {
    "use strict";
    init_src2();
    init_src();
    init_errors3();
    init_layer_source();
    init_media_types();
    init_reasons_errors();
    MAX_BUNDLE_BYTES = 32 * 1024 * 1024;
    MAX_TOTAL_BYTES = 256 * 1024 * 1024;
    PARALLEL = 8;
    OUTAGE = ["WAYBILL_HTTP_TIMEOUT", "WAYBILL_HTTP_UNREACHABLE", "WAYBILL_HTTP_STATUS"];
    folderLayout = {
      /** Bytes of the manifests of the image and of its platforms: `sha256-<hex>.json`. */
      manifests: "manifests",
      /** Sigstore bundles: `*.sigstore.json`; beside one of a signature in the older format, its payload. */
      bundles: "bundles"
    };
    PAYLOAD_SUFFIX = ".payload";
  }
});

// packages/evidence/src/image-parts.ts
async function imageParts(source, digest) {
  const where = `${source.name}@${digest}`;
  const manifest = await source.manifest(digest);
  const image = { digest, descriptor: descriptorOf(manifest) };
  if (manifest.kind === "manifest") {
    assertImage(manifest.content, where);
    return { image, platforms: [], manifests: [manifest] };
  }
  const { images } = platforms(manifest.content, where);
  const unique = images.filter(
    (item, i) => images.findIndex((other) => other.descriptor.digest === item.descriptor.digest) === i
  );
  const children = await Promise.all(
    unique.map(async ({ platform: platform2, descriptor: descriptor2 }) => {
      const child = await source.manifest(descriptor2.digest);
      const place = `${source.name}@${descriptor2.digest} (${platform2})`;
      if (child.kind !== "manifest")
        throw errors2.NOT_AN_IMAGE({
          message: "a platform of the index is an index itself",
          where: place
        });
      assertImage(child.content, place);
      return { part: { digest: child.digest, descriptor: descriptorOf(child), platform: platform2 }, manifest: child };
    })
  );
  return {
    image,
    platforms: children.map(({ part }) => part),
    manifests: [manifest, ...children.map((child) => child.manifest)]
  };
}
function digestsOf(parts) {
  return [parts.image.digest, ...parts.platforms.map(({ digest }) => digest)];
}
var init_image_parts = __esm({
  "packages/evidence/src/image-parts.ts"() {
    "use strict";
    init_src2();
  }
});

// packages/evidence/src/statement.ts
function serializeStatement(statement) {
  return Buffer.from(
    canonicalJson({
      _type: STATEMENT_V1,
      subject: statement.subjects.map(({ digest, name, annotations: annotations2 }) => ({
        name,
        digest: { sha256: digest.slice("sha256:".length) },
        annotations: annotations2 && Object.keys(annotations2).length > 0 ? annotations2 : void 0
      })),
      predicateType: statement.predicateType,
      predicate: statement.predicate
    }),
    "utf8"
  );
}
function parseStatement(payload) {
  const fields = asObject(parsed(payload));
  if (!fields) throw new StatementFault("the payload is not a JSON object");
  if (fields._type !== STATEMENT_V1 && fields._type !== STATEMENT_V01)
    throw new StatementFault(`_type is ${shown2(fields._type)}, not an in-toto statement`);
  const predicateType = asText(fields.predicateType);
  if (predicateType === void 0) throw new StatementFault("predicateType is missing");
  const predicate = fields.predicate == null ? {} : asObject(fields.predicate);
  if (!predicate) throw new StatementFault("the predicate is not a JSON object");
  const subjects = asArray(fields.subject);
  if (!subjects || subjects.length === 0) throw new StatementFault("the statement has no subject");
  if (subjects.length > MAX_SUBJECTS)
    throw new StatementFault(`the statement has ${subjects.length} subjects, more than ${MAX_SUBJECTS}`);
  return { subjects: subjects.map(parseSubject), predicateType, predicate };
}
function parsed(payload) {
  try {
    return strictJson(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  } catch (error2) {
    const read = error2 instanceof JsonFault && !(error2 instanceof JsonSyntaxFault);
    const what = read ? error2.message : "is not JSON in UTF-8";
    throw new StatementFault(`the payload ${what}`);
  }
}
function parseSubject(value, position) {
  const subject = asObject(value);
  const hex = asText(asObject(subject?.digest)?.sha256);
  if (!subject || hex === void 0 || !HEX_SHA256.test(hex))
    throw new StatementFault(`subject ${position + 1} is not named by a SHA-256 digest`);
  const annotations2 = asObject(subject.annotations);
  return {
    digest: `sha256:${hex}`,
    name: asText(subject.name),
    annotations: annotations2 && Object.fromEntries(
      Object.entries(annotations2).filter(
        (entry) => typeof entry[1] === "string"
      )
    )
  };
}
function statementDigest(payload) {
  return `sha256:${sha256Hex(payload)}`;
}
function shown2(value) {
  return (JSON.stringify(value) ?? "missing").slice(0, 120);
}
var StatementFault, HEX_SHA256, MAX_SUBJECTS;
var init_statement = __esm({
  "packages/evidence/src/statement.ts"() {
    "use strict";
    init_src();
    init_strict_json();
    init_json_values();
    init_media_types();
    StatementFault = class extends Error {
    };
    HEX_SHA256 = /^[0-9a-f]{64}$/;
    MAX_SUBJECTS = 1024;
  }
});

// packages/evidence/src/legacy/simple-signing.ts
function simpleSigningPayload(name, digest, annotations2 = {}) {
  const sorted = Object.entries(annotations2).sort(([a], [b]) => a < b ? -1 : 1);
  return Buffer.from(
    JSON.stringify({
      critical: {
        identity: { "docker-reference": name },
        image: { "docker-manifest-digest": digest },
        type: TYPE
      },
      optional: sorted.length > 0 ? Object.fromEntries(sorted) : null
    }),
    "utf8"
  );
}
function parseSimpleSigning(payload) {
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  } catch {
    throw new StatementFault("the payload is not JSON in UTF-8");
  }
  const type = at(value, "critical", "type");
  if (type !== TYPE && type !== "atomic container signature")
    throw new StatementFault(
      `the type of the payload is ${(JSON.stringify(type) ?? "missing").slice(0, 120)}`
    );
  const digest = asText(at(value, "critical", "image", "docker-manifest-digest"));
  if (digest === void 0 || !DIGEST2.test(digest))
    throw new StatementFault("the payload does not name an image by its SHA-256 digest");
  const optional = asObject(at(value, "optional")) ?? {};
  const annotations2 = Object.entries(optional).filter(
    (entry) => typeof entry[1] === "string"
  );
  return {
    subjects: [{ digest, ...annotations2.length > 0 && { annotations: Object.fromEntries(annotations2) } }],
    predicateType: predicateTypes.signature,
    predicate: {}
  };
}
var TYPE, DIGEST2;
var init_simple_signing = __esm({
  "packages/evidence/src/legacy/simple-signing.ts"() {
    "use strict";
    init_json_values();
    init_media_types();
    init_statement();
    TYPE = "cosign container image signature";
    DIGEST2 = /^sha256:[0-9a-f]{64}$/;
  }
});

// library:saxes
var require_saxes = __commonJS({
  "library:saxes"(exports2, module2) {
    module2.exports = require("./saxes.cjs")["saxes"];
  }
});

// packages/evidence/src/predicates/junit.ts
async function parseJunit(text2) {
  const { SaxesParser } = await Promise.resolve().then(() => __toESM(require_saxes(), 1));
  const report = { passed: [], failed: [], said: [], skipped: 0 };
  let stated2 = 0;
  const path = [];
  let current;
  let fault2;
  const parser = new SaxesParser();
  const fail = (message) => {
    fault2 ??= new JunitFault(message);
  };
  parser.on("error", (error2) => fail(`the XML is not well-formed: ${error2.message}`));
  parser.on("doctype", () => fail("it has a document type declaration; reports have none"));
  parser.on("opentag", (tag) => {
    if (path.length >= MAX_DEPTH2) return fail(`elements are nested deeper than ${MAX_DEPTH2}`);
    const attribute = (name) => {
      const value = tag.attributes[name];
      return typeof value === "string" ? value : "";
    };
    if (path.length === 0 && !SUITES.includes(tag.name))
      fail(`the root element is "${tag.name.slice(0, 60)}", not testsuites or testsuite`);
    if (SUITES.includes(tag.name))
      stated2 = Math.max(stated2, count2(attribute("failures")) + count2(attribute("errors")));
    if (tag.name === "testcase") {
      const states = [attribute("status"), attribute("result")];
      current = {
        name: [attribute("classname"), attribute("name")].filter((part) => part !== "").join("."),
        outcome: states.some((state) => FAILED.test(state)) ? "failed" : states.some((state) => NOT_RUN.test(state)) ? "skipped" : "passed",
        said: ""
      };
    } else if (current && path.at(-1) === "testcase") {
      if (FAILURES.includes(tag.name)) {
        current.outcome = "failed";
        current.said ||= attribute("message");
      } else if (["skipped", "disabled"].includes(tag.name) && current.outcome === "passed")
        current.outcome = "skipped";
    } else if (FAILURES.includes(tag.name) && SUITES.includes(path.at(-1) ?? "")) {
      report.failed.push("a suite as a whole");
      report.said.push(attribute("message").slice(0, MAX_SAID_CHARS));
    }
    path.push(tag.name);
  });
  const hear = (text3) => {
    if (current?.outcome === "failed" && FAILURES.includes(path.at(-1) ?? ""))
      current.said = `${current.said} ${text3}`.slice(0, MAX_SAID_CHARS);
  };
  parser.on("text", hear);
  parser.on("cdata", hear);
  parser.on("closetag", (tag) => {
    path.pop();
    if (tag.name !== "testcase" || !current) return;
    if (current.outcome === "skipped") report.skipped++;
    else report[current.outcome].push(current.name || "unnamed");
    if (current.outcome === "failed") report.said.push(current.said.replace(/\s+/g, " ").trim());
    current = void 0;
  });
  try {
    parser.write(text2).close();
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
function count2(text2) {
  return /^\d{1,9}$/.test(text2) ? Number(text2) : 0;
}
var JunitFault, MAX_DEPTH2, MAX_SAID_CHARS, SUITES, FAILURES, FAILED, NOT_RUN;
var init_junit = __esm({
  "packages/evidence/src/predicates/junit.ts"() {
    "use strict";
    JunitFault = class extends Error {
    };
    MAX_DEPTH2 = 64;
    MAX_SAID_CHARS = 400;
    SUITES = ["testsuites", "testsuite"];
    FAILURES = ["failure", "error"];
    FAILED = /^(?:fail(?:ed|ure)?|error|broken|crashed|timeout)$/i;
    NOT_RUN = /^(?:not[-_ ]?run|skipped|disabled|ignored|suppressed)$/i;
  }
});

// packages/evidence/src/predicates/sbom.ts
function sbomFacts(document) {
  const fields = asObject(document);
  if (!fields) throw new SbomFault("it is not a JSON object");
  if (fields.bomFormat === "CycloneDX") return cyclonedx(fields);
  if (typeof fields.spdxVersion === "string") return spdx(fields);
  const other = OTHER_FORMS.find(({ is }) => is(fields))?.what;
  throw new SbomFault(
    `it is ${other === void 0 ? "" : `${other}, and `}neither CycloneDX JSON ("bomFormat": "CycloneDX") nor SPDX 2 JSON ("spdxVersion": "SPDX-2.3")`
  );
}
function cyclonedx(fields) {
  const version = asText(fields.specVersion) ?? "";
  if (!CYCLONEDX_VERSIONS.test(version))
    throw new SbomFault(`"specVersion" is ${JSON.stringify(fields.specVersion ?? null)}, not 1.2 to 1.7`);
  const components = fields.components === void 0 ? [] : asArray(fields.components);
  if (!components || components.some((item) => typeof at(item, "name") !== "string"))
    throw new SbomFault('"components" is not a list of named components');
  const main = at(fields, "metadata", "component");
  const hashes = (asArray(at(main, "hashes")) ?? []).filter((item) => textAt(item, "alg") === "SHA-256").map((item) => textAt(item, "content"));
  const properties = [
    ...asArray(at(main, "properties")) ?? [],
    ...asArray(at(fields, "metadata", "properties")) ?? []
  ].filter((item) => /(?:repo|image|manifest)[-_:]?digest/i.test(textAt(item, "name") ?? "")).map((item) => textAt(item, "value"));
  return {
    format: "cyclonedx",
    version,
    predicateType: predicateTypes.cyclonedx,
    components: components.length,
    describes: digests(
      [textAt(main, "version"), textAt(main, "purl"), textAt(main, "name"), ...properties],
      hashes
    )
  };
}
function spdx(fields) {
  const version = asText(fields.spdxVersion) ?? "";
  if (!SPDX_VERSIONS.test(version))
    throw new SbomFault(`"spdxVersion" is ${JSON.stringify(fields.spdxVersion)}, not SPDX-2.2 or SPDX-2.3`);
  const packages = asArray(fields.packages);
  if (!packages || packages.some((item) => textAt(item, "name") === void 0))
    throw new SbomFault('"packages" is not a list of named packages');
  const roots = spdxRoots(fields);
  const described = packages.filter((item) => roots.has(textAt(item, "SPDXID") ?? ""));
  const texts = described.flatMap((item) => [
    textAt(item, "versionInfo"),
    textAt(item, "name"),
    ...(asArray(at(item, "externalRefs")) ?? []).map((reference2) => textAt(reference2, "referenceLocator"))
  ]);
  const hashes = described.flatMap(
    (item) => (asArray(at(item, "checksums")) ?? []).filter((checksum) => textAt(checksum, "algorithm") === "SHA256").map((checksum) => textAt(checksum, "checksumValue"))
  );
  return {
    format: "spdx",
    version,
    predicateType: predicateTypes.spdx,
    // The package that stands for the image itself is not one of its parts.
    components: packages.length - described.length,
    describes: digests(texts, hashes)
  };
}
function spdxRoots(document) {
  return new Set(
    [
      ...asArray(at(document, "documentDescribes")) ?? [],
      ...(asArray(at(document, "relationships")) ?? []).map(describedBy)
    ].filter((id) => typeof id === "string")
  );
}
function describedBy(relationship) {
  const [from, type, to] = ["spdxElementId", "relationshipType", "relatedSpdxElement"].map(
    (name) => textAt(relationship, name)
  );
  if (type === "DESCRIBES" && from === "SPDXRef-DOCUMENT") return to;
  return type === "DESCRIBED_BY" && to === "SPDXRef-DOCUMENT" ? from : void 0;
}
function digests(texts, hexes) {
  const found = texts.flatMap((text2) => [...(text2 ?? "").matchAll(DIGEST3)].map((match) => match[1] ?? ""));
  const plain = hexes.filter((hex) => hex !== void 0 && HEX.test(hex));
  return [.../* @__PURE__ */ new Set([...found, ...plain.map((hex) => hex.toLowerCase())])].map((hex) => `sha256:${hex}`);
}
var SbomFault, CYCLONEDX_VERSIONS, SPDX_VERSIONS, DIGEST3, HEX, OTHER_FORMS;
var init_sbom = __esm({
  "packages/evidence/src/predicates/sbom.ts"() {
    "use strict";
    init_json_values();
    init_media_types();
    SbomFault = class extends Error {
    };
    CYCLONEDX_VERSIONS = /^1\.[2-7]$/;
    SPDX_VERSIONS = /^SPDX-2\.[23]$/;
    DIGEST3 = /sha256(?::|%3[Aa])([0-9a-f]{64})(?![0-9A-Za-z])/g;
    HEX = /^[0-9a-f]{64}$/i;
    OTHER_FORMS = [
      { is: (fields) => JSON.stringify(fields["@context"] ?? "").includes("spdx.org"), what: "SPDX 3 (JSON-LD)" },
      { is: (fields) => "_type" in fields, what: "a statement with the bill inside (give its predicate alone)" },
      {
        is: (fields) => "artifacts" in fields && "source" in fields,
        what: "Syft's own format (ask it for cyclonedx-json or spdx-json)"
      },
      { is: (fields) => "sbom" in fields, what: "GitHub's export, which is about a repository and not an image" }
    ];
  }
});

// packages/evidence/src/predicates/signature.ts
function signatureStatement(digests2, annotations2 = {}) {
  return {
    // Every subject carries the annotations: whoever verifies one platform sees them too.
    subjects: digests2.map((digest) => ({ digest, annotations: annotations2 })),
    predicateType: predicateTypes.signature,
    predicate: {}
  };
}
var init_signature = __esm({
  "packages/evidence/src/predicates/signature.ts"() {
    "use strict";
    init_media_types();
  }
});

// packages/evidence/src/predicates/summary.ts
function summaryFacts(predicate) {
  const text2 = (...path) => {
    const value = textAt(predicate, ...path);
    if (value === void 0) throw new SummaryFault(`"${path.join(".")}" is missing`);
    return value;
  };
  const result = text2("verificationResult");
  if (result !== "PASSED" && result !== "FAILED")
    throw new SummaryFault('"verificationResult" is neither PASSED nor FAILED');
  const timeVerified = text2("timeVerified");
  if (Number.isNaN(Date.parse(timeVerified))) throw new SummaryFault('"timeVerified" is not a time');
  if (!asObject(predicate.policy)) throw new SummaryFault('"policy" is missing');
  const hex = textAt(predicate, "policy", "digest", "sha256");
  return {
    verifierId: text2("verifier", "id"),
    timeVerified,
    resourceUri: text2("resourceUri"),
    policyUri: text2("policy", "uri"),
    policyDigest: hex === void 0 ? void 0 : `sha256:${hex}`,
    result,
    levels: (asArray(predicate.verifiedLevels) ?? []).filter((level) => typeof level === "string")
  };
}
var SummaryFault;
var init_summary2 = __esm({
  "packages/evidence/src/predicates/summary.ts"() {
    "use strict";
    init_json_values();
    SummaryFault = class extends Error {
    };
  }
});

// packages/evidence/src/store.ts
function attachBundles(registry, bundles, options) {
  const config = registry.pushBlob(EMPTY_CONFIG);
  const contents = bundles.flatMap(({ subjects, ...bundle }) => {
    const blobs2 = Promise.all([registry.pushBlob(bundle.bundle, { fresh: bundle.fresh }), config]);
    return subjects.map(async (subject) => referrer(subject, bundle, await blobs2));
  });
  return registry.attachReferrers(contents, options);
}
function referrer({ mediaType, digest, size }, { createdAt, predicateType }, [layer, config]) {
  return {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    artifactType: BUNDLE_V03,
    config: { mediaType: OCI_EMPTY, digest: config.digest, size: config.size },
    layers: [{ mediaType: BUNDLE_V03, digest: layer.digest, size: layer.size }],
    subject: { mediaType, digest, size },
    annotations: {
      [annotations.created]: createdAt.toISOString().replace(/\.\d+Z$/, "Z"),
      [annotations.content]: "dsse-envelope",
      [annotations.predicateType]: predicateType
    }
  };
}
var EMPTY_CONFIG;
var init_store = __esm({
  "packages/evidence/src/store.ts"() {
    "use strict";
    init_src2();
    init_media_types();
    EMPTY_CONFIG = Buffer.from("{}");
  }
});

// packages/evidence/src/trust/signing-config.ts
function parseSigningConfig(text2, where, now, options = {}) {
  let value;
  try {
    value = strictJson(text2);
  } catch (cause) {
    throw errors3.SIGNING_CONFIG_INVALID({ message: `the signing config ${messageOf(cause)}`, where, cause });
  }
  const mediaType = textAt(value, "mediaType");
  if (mediaType !== MEDIA_TYPE)
    throw errors3.SIGNING_CONFIG_INVALID({
      message: "this is not a signing config of version 0.2",
      where,
      expected: `"mediaType": "${MEDIA_TYPE}"`,
      found: JSON.stringify(mediaType ?? null)
    });
  const choose = (list2, config2, versions) => {
    const services = newestOfEach(readServices(at(value, list2), list2, where), versions, now);
    const selector = config2 === void 0 ? "ANY" : selectorOf(at(value, config2, "selector"));
    if (selector === "ALL") return { services, count: services.length };
    if (selector === "EXACT") {
      const count3 = at(value, config2 ?? "", "count");
      if (typeof count3 !== "number" || !Number.isInteger(count3) || count3 < 1 || count3 > services.length)
        throw errors3.SIGNING_CONFIG_INVALID({
          message: `"${config2}" asks for an exact number of services that is not there`,
          where,
          expected: `a "count" of 1 to ${services.length}: so many can be used now`,
          found: JSON.stringify(count3 ?? null)
        });
      return { services, count: count3 };
    }
    if (selector !== "ANY")
      throw errors3.SIGNING_CONFIG_INVALID({
        message: `"${config2}" has a selector that is not known`,
        where,
        expected: "ANY, ALL or EXACT",
        found: selector
      });
    return oneOf(services);
  };
  const logs = readServices(at(value, "rekorTlogUrls"), "rekorTlogUrls", where);
  const config = {
    certificateAuthorities: choose("caUrls", void 0, VERSIONS.ca),
    transparencyLogs: choose("rekorTlogUrls", "rekorTlogConfig", VERSIONS.tlog),
    timestampAuthorities: choose("tsaUrls", "tsaConfig", VERSIONS.tsa),
    promisingLogs: oneOf(newestOfEach(logs, [1], now))
  };
  if (options.certificateAuthority !== "optional" && config.certificateAuthorities.services.length === 0)
    throw errors3.SIGNING_CONFIG_INVALID({
      message: "the signing config names no certificate authority that can be used now",
      where,
      expected: `an entry in "caUrls" of version ${VERSIONS.ca.join(" or ")} that is valid at ${now.toISOString()}`
    });
  return config;
}
function oneOf(services) {
  return { services, count: Math.min(1, services.length) };
}
function selectorOf(value) {
  if (value === void 0 || value === null || value === "SERVICE_SELECTOR_UNDEFINED") return "ANY";
  return (typeof value === "number" ? SELECTORS[value] : asText(value)) ?? JSON.stringify(value);
}
function readServices(value, list2, where) {
  return (asArray(value) ?? []).map((item, position) => {
    const fields = asObject(item);
    const url2 = asText(fields?.url);
    const parsed3 = url2 === void 0 ? null : URL.parse(url2);
    if (!fields || url2 === void 0 || parsed3 === null || !["https:", "http:"].includes(parsed3.protocol))
      throw errors3.SIGNING_CONFIG_INVALID({
        message: `"${list2}[${position}]" has no address`,
        where,
        expected: '"url": "https://..."'
      });
    const loopback = ["127.0.0.1", "localhost", "[::1]"].includes(parsed3.hostname);
    if (parsed3.protocol === "http:" && !loopback)
      throw errors3.SIGNING_CONFIG_INVALID({
        message: `"${list2}[${position}]" is not an https address`,
        where,
        found: url2
      });
    const time = (name, fallback) => {
      const text2 = textAt(fields, "validFor", name);
      const milliseconds = text2 === void 0 ? fallback : Date.parse(text2);
      if (!Number.isNaN(milliseconds)) return milliseconds;
      throw errors3.SIGNING_CONFIG_INVALID({
        message: `"${list2}[${position}].validFor.${name}" is not a time`,
        where,
        expected: "RFC 3339: 2026-01-01T00:00:00Z",
        found: text2
      });
    };
    return {
      url: url2,
      majorApiVersion: typeof fields.majorApiVersion === "number" ? fields.majorApiVersion : 1,
      operator: asText(fields.operator) ?? url2,
      validFrom: time("start", 0),
      validTo: time("end", Number.POSITIVE_INFINITY)
    };
  });
}
function newestOfEach(services, versions, now) {
  const usable = services.filter(
    ({ majorApiVersion, validFrom, validTo }) => versions.includes(majorApiVersion) && validFrom <= now.getTime() && now.getTime() <= validTo
  ).sort((a, b) => b.majorApiVersion - a.majorApiVersion || b.validFrom - a.validFrom);
  const seen = /* @__PURE__ */ new Set();
  return usable.filter(({ operator }) => !seen.has(operator) && seen.add(operator)).map(({ url: url2, majorApiVersion, operator, validFrom }) => ({ url: url2, majorApiVersion, operator, validFrom }));
}
var MEDIA_TYPE, VERSIONS, service, none, publicGood, githubInstance, noServices, SELECTORS;
var init_signing_config = __esm({
  "packages/evidence/src/trust/signing-config.ts"() {
    "use strict";
    init_src();
    init_strict_json();
    init_errors3();
    init_json_values();
    MEDIA_TYPE = "application/vnd.dev.sigstore.signingconfig.v0.2+json";
    VERSIONS = { ca: [1], tlog: [1, 2], tsa: [1] };
    service = (url2, operator = "sigstore.dev") => ({
      url: url2,
      majorApiVersion: 1,
      operator,
      validFrom: 0
    });
    none = { services: [], count: 0 };
    publicGood = {
      certificateAuthorities: { services: [service("https://fulcio.sigstore.dev")], count: 1 },
      transparencyLogs: { services: [service("https://rekor.sigstore.dev")], count: 1 },
      timestampAuthorities: { services: [service("https://timestamp.sigstore.dev/api/v1/timestamp")], count: 1 },
      promisingLogs: { services: [service("https://rekor.sigstore.dev")], count: 1 }
    };
    githubInstance = {
      certificateAuthorities: { services: [service("https://fulcio.githubapp.com", "github.com")], count: 1 },
      transparencyLogs: none,
      timestampAuthorities: {
        services: [service("https://timestamp.githubapp.com/api/v1/timestamp", "github.com")],
        count: 1
      },
      promisingLogs: none
    };
    noServices = {
      certificateAuthorities: none,
      transparencyLogs: none,
      timestampAuthorities: none,
      promisingLogs: none
    };
    SELECTORS = ["ANY", "ALL", "ANY", "EXACT"];
  }
});

// packages/evidence/src/trust/trusted-root.ts
function parseTrustedRoot(text2, where, options = {}) {
  let value;
  try {
    value = strictJson(text2);
  } catch (cause) {
    throw errors3.TRUST_ROOT_INVALID({ message: `the trusted root ${messageOf(cause)}`, where, cause });
  }
  const json2 = asObject(value);
  const mediaType = asText(json2?.mediaType);
  if (!json2 || mediaType === void 0 || !MEDIA_TYPES.includes(mediaType))
    throw errors3.TRUST_ROOT_INVALID({
      message: "this is not a Sigstore trusted root",
      where,
      expected: `"mediaType": "${MEDIA_TYPES[0]}"`,
      found: JSON.stringify(mediaType ?? null)
    });
  if (options.certificateAuthority !== "optional" && (asArray(json2.certificateAuthorities) ?? []).length === 0)
    throw errors3.TRUST_ROOT_INVALID({
      message: "the trusted root names no certificate authority",
      where
    });
  for (const list2 of ["tlogs", "ctlogs"]) {
    (asArray(json2[list2]) ?? []).forEach((log, position) => {
      if (textAt(log, "publicKey", "validFor", "start") === void 0)
        throw errors3.TRUST_ROOT_INVALID({
          message: `"${list2}[${position}].publicKey.validFor.start" is missing`,
          where,
          expected: "the time from which the key of the log is believed",
          found: JSON.stringify(at(log, "publicKey", "validFor") ?? null)
        });
    });
  }
  return { json: json2, digest: `sha256:${sha256Hex(text2)}` };
}
function expectRootCurrent(root, now, where) {
  const ends = (asArray(root.json.certificateAuthorities) ?? []).map(
    (authority) => textAt(authority, "validFor", "end")
  );
  if (ends.length === 0 || ends.some((end) => end === void 0 || Date.parse(end) >= now.getTime())) return;
  throw errors3.TRUST_ROOT_STALE({
    message: "no certificate authority of the trusted root is valid any more",
    where,
    expected: `an authority that is valid at ${now.toISOString()}`,
    found: `the last one ended ${ends.sort().at(-1) ?? ""}`,
    fix: "replace the trusted root by that of the Sigstore instance that signs today"
  });
}
var MEDIA_TYPES, noTrustedRoot;
var init_trusted_root = __esm({
  "packages/evidence/src/trust/trusted-root.ts"() {
    "use strict";
    init_src();
    init_strict_json();
    init_errors3();
    init_json_values();
    MEDIA_TYPES = [
      "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
      "application/vnd.dev.sigstore.trustedroot.v0.1+json",
      "application/vnd.dev.sigstore.trustedroot.v0.2+json"
    ];
    noTrustedRoot = (() => {
      const json2 = {
        mediaType: MEDIA_TYPES[0],
        tlogs: [],
        certificateAuthorities: [],
        ctlogs: [],
        timestampAuthorities: []
      };
      return { json: json2, digest: `sha256:${sha256Hex(JSON.stringify(json2))}` };
    })();
  }
});

// packages/evidence/src/verify/log-validity.ts
function expectLogsKnown({ tlogEntries }, root) {
  for (const { logId } of tlogEntries) {
    const id = logId.keyId.toString("base64");
    if (logsOf(root, id).length === 0)
      throw new LogNotValid(`the trusted root does not name the log ${id} that the entry is of`);
  }
}
function expectLogsValid(entity, root) {
  const times = signedTimes(entity);
  for (const { logId } of entity.tlogEntries) {
    const id = logId.keyId.toString("base64");
    if (!logsOf(root, id).some((log) => times.every((time) => holds(log, time))))
      throw new LogNotValid(`log ${id} was not trusted when the bundle was signed`);
  }
}
function logsOf({ tlogs }, id) {
  const logs = Array.isArray(tlogs) ? tlogs : [];
  return logs.filter((log) => (log.checkpointKeyId ?? log.logId)?.keyId === id);
}
function holds({ publicKey }, time) {
  const { start, end } = publicKey?.validFor ?? {};
  return start !== void 0 && Date.parse(start) <= time.getTime() && (!end || time.getTime() <= Date.parse(end));
}
function signedTimes({ timestamps }) {
  return timestamps.flatMap((time) => {
    if (time.$case === "timestamp-authority") return [time.timestamp.signingTime];
    return time.tlogEntry.inclusionPromise ? [new Date(Number(time.tlogEntry.integratedTime) * 1e3)] : [];
  });
}
var LogNotValid;
var init_log_validity = __esm({
  "packages/evidence/src/verify/log-validity.ts"() {
    "use strict";
    LogNotValid = class extends Error {
    };
  }
});

// packages/evidence/src/verify/logged-signer.ts
function loggedSigner(body) {
  const entry = JSON.parse(Buffer.from(body).toString("utf8"));
  const pem = textAt(entry, "spec", "signatures", 0, "verifier") ?? textAt(entry, "spec", "signature", "publicKey", "content") ?? textAt(entry, "spec", "content", "envelope", "signatures", 0, "publicKey");
  if (pem !== void 0) return fromPem(Buffer.from(pem, "base64").toString("utf8"));
  for (const path of [
    ["spec", "hashedRekordV002", "signature", "verifier"],
    ["spec", "dsseV002", "signatures", 0, "verifier"]
  ]) {
    const certificate = textAt(entry, ...path, "x509Certificate", "rawBytes");
    if (certificate !== void 0)
      return { kind: "certificate", der: new import_node_crypto3.X509Certificate(Buffer.from(certificate, "base64")).raw };
    const key = textAt(entry, ...path, "publicKey", "rawBytes");
    if (key !== void 0) return { kind: "key", der: spki(Buffer.from(key, "base64")) };
  }
  return void 0;
}
function fromPem(pem) {
  if (pem.includes("-----BEGIN CERTIFICATE-----"))
    return { kind: "certificate", der: new import_node_crypto3.X509Certificate(pem).raw };
  return { kind: "key", der: (0, import_node_crypto3.createPublicKey)(pem).export({ type: "spki", format: "der" }) };
}
function spki(der) {
  return (0, import_node_crypto3.createPublicKey)({ key: der, type: "spki", format: "der" }).export({ type: "spki", format: "der" });
}
var import_node_crypto3;
var init_logged_signer = __esm({
  "packages/evidence/src/verify/logged-signer.ts"() {
    "use strict";
    import_node_crypto3 = __toESM(require_crypto(), 1);
    init_json_values();
  }
});

// packages/evidence/src/verify/signer-identity.ts
function signerIdentity(certificate) {
  const names = new import_node_crypto4.X509Certificate(certificate.root.toDER()).subjectAltName ?? "";
  const san = /^URI:([^\s,"]+)$/.exec(names)?.[1];
  if (san === void 0)
    throw new IdentityFault(
      `the certificate names ${names === "" ? "nobody" : JSON.stringify(names.slice(0, 200))}, not one workflow`
    );
  const values = Object.fromEntries(
    Object.entries(OIDS).map(([name, arc]) => [name, extension(certificate, `${ARC}.${arc}`)])
  );
  return {
    san,
    ...values,
    // Older certificates carry the issuer in the first extension alone, as plain text.
    issuer: values.issuer || (certificate.extension(`${ARC}.1`)?.value.toString("utf8") ?? "")
  };
}
function extension(certificate, oid) {
  const found = certificate.extension(oid);
  if (!found) return "";
  const inner = found.valueObj.subs[0];
  if (!inner || inner.tag.number !== UTF8_STRING)
    throw new IdentityFault(`extension ${oid} of the certificate is not a UTF-8 text`);
  return inner.value.toString("utf8");
}
var import_node_crypto4, IdentityFault, ARC, UTF8_STRING, OIDS;
var init_signer_identity = __esm({
  "packages/evidence/src/verify/signer-identity.ts"() {
    "use strict";
    import_node_crypto4 = __toESM(require_crypto(), 1);
    IdentityFault = class extends Error {
    };
    ARC = "1.3.6.1.4.1.57264.1";
    UTF8_STRING = 12;
    OIDS = {
      issuer: 8,
      builderUri: 9,
      builderDigest: 10,
      runnerEnvironment: 11,
      sourceRepositoryUri: 12,
      sourceDigest: 13,
      sourceRef: 14,
      sourceRepositoryId: 15,
      sourceOwnerId: 17,
      configUri: 18,
      trigger: 20,
      runUrl: 21,
      visibility: 22
    };
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
    key = (0, import_node_crypto5.createPublicKey)(pem);
  } catch (error2) {
    if (!String(error2.code).startsWith("ERR_")) throw error2;
    throw new PublicKeyFault("unreadable", "the public key cannot be read", {});
  }
  return publicKeyOf(key);
}
function publicKeyOf(key) {
  const kind = kindOf2(key);
  if (kind === void 0)
    throw new PublicKeyFault("kind", "keys of this kind are not taken", {
      expected: TAKEN,
      found: shown3(key)
    });
  const publicKey = key.type === "private" ? (0, import_node_crypto5.createPublicKey)(key) : key;
  const der = publicKey.export({ type: "spki", format: "der" });
  const digest = (0, import_node_crypto5.createHash)("sha256").update(der).digest();
  return {
    key: publicKey,
    kind,
    der,
    pem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    id: `sha256:${digest.toString("hex")}`,
    hint: digest.toString("base64")
  };
}
function pemLabel(text2) {
  return /^\s*-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(text2)?.[1];
}
function kindOf2({ asymmetricKeyType, asymmetricKeyDetails }) {
  const { namedCurve, modulusLength = 0 } = asymmetricKeyDetails ?? {};
  if (asymmetricKeyType === "ec" && namedCurve === "prime256v1") return "ecdsa-p256";
  if (asymmetricKeyType === "rsa" && RSA_BITS.includes(modulusLength)) return "rsa";
  return asymmetricKeyType === "ed25519" ? "ed25519" : void 0;
}
function shown3({ asymmetricKeyType, asymmetricKeyDetails = {} }) {
  const { namedCurve, modulusLength } = asymmetricKeyDetails;
  const detail = namedCurve ?? (modulusLength === void 0 ? void 0 : `${modulusLength} bits`);
  return [asymmetricKeyType, detail].filter(Boolean).join(" ");
}
var import_node_crypto5, RSA_BITS, TAKEN, PublicKeyFault;
var init_public_key = __esm({
  "packages/toolkit/src/public-key.ts"() {
    "use strict";
    import_node_crypto5 = __toESM(require_crypto(), 1);
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

// packages/evidence/src/verify/public-key.ts
function readPublicKey2(pem, where) {
  return named(where, () => readPublicKey(pem));
}
function publicKeyOf2(key, where) {
  return named(where, () => publicKeyOf(key));
}
function named(where, read) {
  try {
    return read();
  } catch (error2) {
    if (!(error2 instanceof PublicKeyFault)) throw error2;
    const { message, problem, expected, found } = error2;
    const define = problem === "kind" ? errors3.KEY_KIND : errors3.KEY_INVALID;
    throw define({ message, where, expected, found });
  }
}
var init_public_key2 = __esm({
  "packages/evidence/src/verify/public-key.ts"() {
    "use strict";
    init_public_key();
    init_errors3();
    init_public_key();
  }
});

// packages/evidence/src/verify/trusted-keys.ts
function keyRules(keys) {
  const byId = /* @__PURE__ */ new Map();
  for (const {
    name,
    publicKey: pem,
    transparencyLog = "required",
    signedTime = "required",
    validity
  } of keys) {
    const publicKey = readPublicKey2(pem, "keys");
    const other = byId.get(publicKey.id);
    const stricter = (mine, theirs) => theirs === "required" ? theirs : mine;
    byId.set(publicKey.id, {
      publicKey,
      shown: other?.shown ?? keyName({ name }, publicKey.id),
      transparencyLog: stricter(transparencyLog, other?.transparencyLog),
      signedTime: stricter(signedTime, other?.signedTime),
      validity: both(validity, other?.validity)
    });
  }
  return [...byId.values()];
}
function keyName({ name }, id) {
  return name === void 0 ? id : `${name} (${id})`;
}
function untimely({ shown: shown4, validity }, time, now) {
  if (validity === void 0) return void 0;
  const { from, until } = validity;
  const at2 = time ?? now;
  if (from <= at2 && at2 < until) return void 0;
  const said = time === void 0 ? `nobody signed the time, and it is ${now.toISOString()}` : `it was signed at ${time.toISOString()}`;
  return `the key ${shown4} signs from ${from.toISOString()} until ${until.toISOString()}; ${said}`;
}
function both(a, b) {
  if (!a || !b) return a ?? b;
  return {
    from: new Date(Math.max(a.from.getTime(), b.from.getTime())),
    until: new Date(Math.min(a.until.getTime(), b.until.getTime()))
  };
}
function signingKeyOf({ key, signature }, trusted) {
  if (trusted.length === 0)
    return {
      ok: false,
      code: "KEY_NOT_TRUSTED",
      reason: "the bundle is signed by a bare key, not by a workflow"
    };
  const hint = key.$case === "public-key" ? key.hint : "";
  const named2 = trusted.filter(({ publicKey }) => publicKey.hint === hint);
  const rules = (named2.length > 0 ? named2 : trusted).find(
    ({ publicKey }) => signature.verifySignature(publicKey.key)
  );
  if (rules) return { ok: true, rules };
  const [one] = named2;
  if (one)
    return {
      ok: false,
      code: "SIGNATURE_INVALID",
      reason: `the bundle hints at the key ${one.shown}, and its signature is not one by it over what is signed here`
    };
  const said = hint === "" ? "names none" : `hints at ${JSON.stringify(hint.slice(0, SHOWN_CHARACTERS2))}`;
  return {
    ok: false,
    code: "KEY_NOT_TRUSTED",
    reason: `the bundle is signed by another key than ${trusted.map(({ shown: shown4 }) => shown4).join(" or ")}, or over something else; it ${said}`
  };
}
var SHOWN_CHARACTERS2;
var init_trusted_keys = __esm({
  "packages/evidence/src/verify/trusted-keys.ts"() {
    "use strict";
    init_public_key2();
    SHOWN_CHARACTERS2 = 100;
  }
});

// library:@sigstore/core
var require_core = __commonJS({
  "library:@sigstore/core"(exports2, module2) {
    module2.exports = require("./sigstore.cjs")["@sigstore/core"];
  }
});

// library:@sigstore/protobuf-specs
var require_protobuf_specs = __commonJS({
  "library:@sigstore/protobuf-specs"(exports2, module2) {
    module2.exports = require("./sigstore.cjs")["@sigstore/protobuf-specs"];
  }
});

// library:@sigstore/verify
var require_verify = __commonJS({
  "library:@sigstore/verify"(exports2, module2) {
    module2.exports = require("./sigstore.cjs")["@sigstore/verify"];
  }
});

// packages/evidence/src/sign/der.ts
function sequence(...members) {
  return tagged(48, Buffer.concat(members));
}
function integer2(bytes) {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start++;
  const value = bytes.subarray(start);
  return tagged(2, (value[0] ?? 0) >= 128 ? Buffer.concat([Buffer.of(0), value]) : value);
}
function octets(bytes) {
  return tagged(4, bytes);
}
function boolean(value) {
  return tagged(1, Buffer.of(value ? 255 : 0));
}
function nothing() {
  return tagged(5, Buffer.alloc(0));
}
function objectIdentifier(dotted) {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return tagged(6, Buffer.concat([first * 40 + second, ...rest].map(base128)));
}
function tagged(tag, content) {
  return Buffer.concat([Buffer.of(tag), length(content.length), content]);
}
function length(size) {
  if (size < 128) return Buffer.of(size);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(size);
  const significant = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
  return Buffer.concat([Buffer.of(128 | significant.length), significant]);
}
function base128(value) {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift(rest % 128 | 128);
  return Buffer.from(bytes);
}
var init_der = __esm({
  "packages/evidence/src/sign/der.ts"() {
    "use strict";
  }
});

// packages/evidence/src/verify/certificates.ts
function extension2(object) {
  const [identifier, ...rest] = object.subs;
  if (!identifier) return object;
  return once(object, [new IdentifierOnce(identifier.tag, identifier.value, identifier.subs), ...rest]);
}
function signedPart(part) {
  if (!part.tag.isContextSpecific(EXTENSIONS)) return once(part);
  return once(
    part,
    part.subs.map((list2) => once(list2, list2.subs.map(extension2)))
  );
}
function known2({ root }) {
  const [signed2, ...rest] = root.subs;
  if (!signed2) return new KnownCertificate(root);
  return new KnownCertificate(once(root, [once(signed2, signed2.subs.map(signedPart)), ...rest]));
}
function knownAuthorities(trust) {
  const authorities = (list2) => list2.map((authority) => ({ ...authority, certChain: authority.certChain.map(known2) }));
  return {
    ...trust,
    certificateAuthorities: authorities(trust.certificateAuthorities),
    timestampAuthorities: authorities(trust.timestampAuthorities)
  };
}
function signedEntities() {
  const byBytes = /* @__PURE__ */ new Map();
  function signer(der) {
    const bytes = Buffer.from(der);
    const key = bytes.toString("latin1");
    const certificate = byBytes.get(key) ?? known2(import_core2.X509Certificate.parse(bytes));
    byBytes.set(key, certificate);
    return certificate;
  }
  return (bundle, artifact) => {
    const { verificationMaterial } = bundle;
    const der = leafOf(verificationMaterial.content);
    if (!der) return (0, import_verify.toSignedEntity)(bundle, artifact);
    const content = { $case: "publicKey", publicKey: { hint: "" } };
    const entity = (0, import_verify.toSignedEntity)(
      { ...bundle, verificationMaterial: { ...verificationMaterial, content } },
      artifact
    );
    return { ...entity, key: { $case: "certificate", certificate: signer(der) } };
  };
}
function leafOf(content) {
  if (content.$case === "certificate") return content.certificate.rawBytes;
  if (content.$case === "x509CertificateChain") return content.x509CertificateChain.certificates[0]?.rawBytes;
  return void 0;
}
var import_core2, import_verify, EncodedOnce, IdentifierOnce, once, copy, EXTENSIONS, KnownCertificate;
var init_certificates = __esm({
  "packages/evidence/src/verify/certificates.ts"() {
    "use strict";
    import_core2 = __toESM(require_core(), 1);
    import_verify = __toESM(require_verify(), 1);
    init_der();
    EncodedOnce = class extends import_core2.ASN1Obj {
      #der;
      toDER() {
        this.#der ??= tagged(this.tag.toDER(), this.value);
        return this.#der;
      }
    };
    IdentifierOnce = class extends import_core2.ASN1Obj {
      #identifier;
      toOID() {
        this.#identifier ??= super.toOID();
        return this.#identifier;
      }
    };
    once = (object, subs = object.subs) => new EncodedOnce(object.tag, object.value, subs);
    copy = (object, subs) => new import_core2.ASN1Obj(object.tag, object.value, subs);
    EXTENSIONS = 3;
    KnownCertificate = class extends import_core2.X509Certificate {
      #signedBy = /* @__PURE__ */ new Map();
      verify(issuer) {
        const known3 = this.#signedBy.get(issuer);
        if (known3 !== void 0) return known3;
        const verified = super.verify(issuer);
        this.#signedBy.set(issuer, verified);
        return verified;
      }
      /** What a certificate log has signed lacks one extension: the library takes it out of a copy. The list is the copy's own. */
      clone() {
        const [signed2, ...rest] = this.root.subs;
        const parts = signed2?.subs.map(
          (part) => part.tag.isContextSpecific(EXTENSIONS) ? copy(
            part,
            part.subs.map(
              (list2) => copy(
                list2,
                list2.subs.map((extension3) => once(extension3))
              )
            )
          ) : part
        );
        return signed2 && parts ? new import_core2.X509Certificate(copy(this.root, [copy(signed2, parts), ...rest])) : super.clone();
      }
    };
  }
});

// packages/evidence/src/verify/sigstore.ts
var sigstore_exports = {};
__export(sigstore_exports, {
  TrustedRoot: () => import_protobuf_specs.TrustedRoot,
  Verifier: () => import_verify2.Verifier,
  crypto: () => import_core3.crypto,
  knownAuthorities: () => knownAuthorities,
  signedEntities: () => signedEntities,
  toTrustMaterial: () => import_verify2.toTrustMaterial
});
var import_core3, import_protobuf_specs, import_verify2;
var init_sigstore = __esm({
  "packages/evidence/src/verify/sigstore.ts"() {
    "use strict";
    import_core3 = __toESM(require_core(), 1);
    import_protobuf_specs = __toESM(require_protobuf_specs(), 1);
    import_verify2 = __toESM(require_verify(), 1);
    init_certificates();
  }
});

// packages/evidence/src/verify/bundle-verifier.ts
function codeOf2(error2) {
  return CODES[String(error2.code)];
}
async function bundleVerifier(root, options = {}) {
  const {
    crypto: crypto3,
    knownAuthorities: knownAuthorities2,
    signedEntities: signedEntities2,
    toTrustMaterial: toTrustMaterial2,
    TrustedRoot: TrustedRoot2,
    Verifier: LibraryVerifier
  } = await Promise.resolve().then(() => (init_sigstore(), sigstore_exports));
  const toSignedEntity2 = signedEntities2();
  const { parsePayload = parseSimpleSigning } = options;
  const certificateLogs = (asArray(root.json.ctlogs) ?? []).length;
  const certificateLog = options.certificateLog ?? (certificateLogs > 0 ? "required" : "optional");
  const keys = keyRules(options.keys ?? []);
  const identities = /* @__PURE__ */ new WeakMap();
  let material;
  let verifier;
  try {
    material = knownAuthorities2(toTrustMaterial2(TrustedRoot2.fromJSON(root.json)));
    verifier = new LibraryVerifier(material, {
      tlogThreshold: options.transparencyLog === "optional" ? 0 : 1,
      ctlogThreshold: certificateLog === "optional" ? 0 : 1,
      timestampThreshold: 1
    });
  } catch (cause) {
    throw errors3.TRUST_ROOT_INVALID({ message: "the trusted root has keys that cannot be read", cause });
  }
  function verified(bundle, signedPayload) {
    const payload = payloadOf(bundle, signedPayload);
    if (bringsRoot(bundle))
      throw new Refusal("CERTIFICATE_UNTRUSTED", "the bundle brings a root certificate along");
    const entity = signedEntity(bundle, signedPayload);
    const proof = entity.key.$case === "certificate" ? byCertificate(entity, entity.key.certificate) : byKey(entity);
    if (entity.tlogEntries.length === 0 && proof.transparencyLog === "required")
      throw new Refusal("TLOG_MISSING", "the bundle has no entry of a transparency log");
    const times = signedTimes2(entity);
    if (times.length === 0 && proof.signedTime === "required")
      throw new Refusal("TIMESTAMP_MISSING", "the bundle has neither a timestamp nor a signed log time");
    try {
      proof.verifier.verify(entity);
    } catch (error2) {
      if (codeOf2(error2) === "TLOG_ENTRY_MISMATCH") expectLogsKnown(entity, root.json);
      throw error2;
    }
    expectLogsValid(entity, root.json);
    for (const entry of entity.tlogEntries) expectLogged(entry.canonicalizedBody, proof);
    const signedAt = times.length === 0 ? void 0 : new Date(Math.min(...times.map((time) => time.getTime())));
    const late = proof.untimely?.(signedAt);
    if (late !== void 0) throw new Refusal("KEY_NOT_VALID", late);
    return {
      statement: signedPayload ? parsePayload(payload) : parseStatement(payload),
      statementDigest: statementDigest(payload),
      signer: proof.signer(),
      signedAt,
      logIndex: entity.tlogEntries[0]?.logIndex
      // A certificate without a signed time was refused above.
    };
  }
  function byCertificate(entity, certificate) {
    if (!entity.signature.verifySignature(crypto3.createPublicKey(certificate.publicKey)))
      throw new Refusal(
        "SIGNATURE_INVALID",
        "the signature is not one over this statement by this certificate"
      );
    return {
      kind: "certificate",
      der: certificate.root.toDER(),
      verifier,
      transparencyLog: options.transparencyLog ?? "required",
      signedTime: "required",
      // Only of a certificate that has been verified are these facts.
      signer: () => {
        const identity = identities.get(certificate) ?? signerIdentity(certificate);
        identities.set(certificate, identity);
        return identity;
      }
    };
  }
  function byKey(entity) {
    const found = signingKeyOf(entity, keys);
    if (!found.ok) throw new Refusal(found.code, found.reason);
    const { publicKey, transparencyLog, signedTime } = found.rules;
    const trusted = { publicKey: publicKey.key, validFor: () => true };
    return {
      kind: "key",
      der: publicKey.der,
      transparencyLog,
      signedTime,
      untimely: (signedAt) => untimely(found.rules, signedAt, options.now ?? /* @__PURE__ */ new Date()),
      // What is there must verify, whatever is asked for; that enough is there was counted above.
      verifier: new LibraryVerifier(
        { ...material, publicKey: () => trusted },
        { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 }
      ),
      signer: () => ({ keyId: publicKey.id })
    };
  }
  function signedEntity(bundle, signedPayload) {
    try {
      return toSignedEntity2(bundle, signedPayload);
    } catch (cause) {
      throw new Refusal("PREDICATE_PARSE", `certificate or timestamp cannot be read: ${messageOf(cause)}`);
    }
  }
  return async (bytes, where, signedPayload) => {
    let bundle;
    try {
      bundle = await parseBundle(bytes, where);
    } catch (error2) {
      return { ok: false, code: "EVIDENCE_UNREADABLE", reason: messageOf(error2) };
    }
    try {
      return { ok: true, ...verified(bundle, signedPayload && Buffer.from(signedPayload)) };
    } catch (error2) {
      const claimed = signedPayload ? predicateTypes.signature : claimedType(bundle);
      return { ok: false, ...refusal(error2), claimedType: claimed };
    }
  };
}
function bringsRoot({ verificationMaterial: { content } }) {
  if (content.$case !== "x509CertificateChain") return false;
  return content.x509CertificateChain.certificates.some(({ rawBytes }) => {
    const certificate = new import_node_crypto6.X509Certificate(rawBytes);
    return certificate.checkIssued(certificate);
  });
}
function payloadOf(bundle, signedPayload) {
  if (bundle.content.$case !== "dsseEnvelope") {
    if (!signedPayload)
      throw new Refusal("SIGNATURE_TYPE", "the bundle signs a file, not an in-toto statement");
    const { digest } = bundle.content.messageSignature.messageDigest;
    if (!(0, import_node_crypto6.createHash)("sha256").update(signedPayload).digest().equals(digest))
      throw new Refusal("SIGNATURE_INVALID", "the bundle names another digest than that of the payload");
    return signedPayload;
  }
  if (signedPayload) throw new Refusal("SIGNATURE_TYPE", "a payload stands beside an envelope that has one");
  const { payload, payloadType, signatures } = bundle.content.dsseEnvelope;
  if (signatures.length !== 1)
    throw new Refusal("SIGNATURE_INVALID", `the envelope has ${signatures.length} signatures, not one`);
  if (payloadType !== IN_TOTO_PAYLOAD)
    throw new Refusal(
      "DSSE_TYPE",
      `the payload type is ${JSON.stringify(payloadType)}, not ${IN_TOTO_PAYLOAD}`
    );
  return payload;
}
function signedTimes2(entity) {
  return entity.timestamps.flatMap((time) => {
    if (time.$case === "timestamp-authority") return [time.timestamp.signingTime];
    return time.tlogEntry.inclusionPromise ? [new Date(Number(time.tlogEntry.integratedTime) * 1e3)] : [];
  });
}
function expectLogged(body, { kind, der }) {
  let logged;
  try {
    logged = loggedSigner(body);
  } catch {
  }
  if (logged?.kind !== kind || !logged.der.equals(der))
    throw new Refusal("TLOG_ENTRY_MISMATCH", `the log entry names another ${kind} than the bundle`);
}
function refusal(error2) {
  if (error2 instanceof Refusal) return { code: error2.code, reason: error2.message };
  if (error2 instanceof StatementFault) return { code: "PREDICATE_PARSE", reason: error2.message };
  if (error2 instanceof IdentityFault) return { code: "IDENTITY_SAN", reason: error2.message };
  if (error2 instanceof LogNotValid) return { code: "TLOG_ENTRY_MISMATCH", reason: error2.message };
  if (error2 instanceof TypeError) return { code: "EVIDENCE_UNREADABLE", reason: messageOf(error2) };
  const code = codeOf2(error2) ?? "SIGNATURE_INVALID";
  const cause = error2.cause;
  const detail = cause instanceof Error ? `: ${cause.message}` : "";
  return { code, reason: `${messageOf(error2)}${detail}` };
}
function claimedType(bundle) {
  if (bundle.content.$case !== "dsseEnvelope") return void 0;
  try {
    return parseStatement(bundle.content.dsseEnvelope.payload).predicateType;
  } catch {
    return void 0;
  }
}
var import_node_crypto6, CODES, Refusal;
var init_bundle_verifier = __esm({
  "packages/evidence/src/verify/bundle-verifier.ts"() {
    "use strict";
    import_node_crypto6 = __toESM(require_crypto(), 1);
    init_src();
    init_bundle();
    init_errors3();
    init_json_values();
    init_simple_signing();
    init_media_types();
    init_statement();
    init_log_validity();
    init_logged_signer();
    init_signer_identity();
    init_trusted_keys();
    CODES = {
      TLOG_ERROR: "TLOG_ENTRY_MISMATCH",
      TLOG_INCLUSION_PROOF_ERROR: "TLOG_ENTRY_MISMATCH",
      TLOG_INCLUSION_PROMISE_ERROR: "TLOG_ENTRY_MISMATCH",
      TLOG_MISSING_INCLUSION_ERROR: "TLOG_ENTRY_MISMATCH",
      TLOG_BODY_ERROR: "TLOG_ENTRY_MISMATCH",
      CERTIFICATE_ERROR: "CERTIFICATE_UNTRUSTED",
      PUBLIC_KEY_ERROR: "KEY_NOT_TRUSTED",
      SIGNATURE_ERROR: "SIGNATURE_INVALID",
      TIMESTAMP_ERROR: "TIMESTAMP_INVALID"
    };
    Refusal = class extends Error {
      code;
      constructor(code, reason) {
        super(reason);
        this.code = code;
      }
    };
  }
});

// packages/evidence/src/verify/signer.ts
function isKey(signer) {
  return "keyId" in signer;
}
function signerName(signer) {
  return isKey(signer) ? `key ${signer.keyId}` : signer.san;
}
function runOfSigner(signer) {
  return isKey(signer) ? void 0 : signer.runUrl;
}
var init_signer = __esm({
  "packages/evidence/src/verify/signer.ts"() {
    "use strict";
  }
});

// packages/evidence/src/index.ts
var init_src3 = __esm({
  "packages/evidence/src/index.ts"() {
    "use strict";
    init_claim_key();
    init_errors3();
    init_evidence_source();
    init_image_parts();
    init_layer_store();
    init_layers();
    init_names();
    init_simple_signing();
    init_media_types();
    init_gate_verdict();
    init_junit();
    init_provenance();
    init_sbom();
    init_signature();
    init_summary2();
    init_test_result();
    init_reasons_errors();
    init_statement();
    init_store();
    init_signing_config();
    init_trusted_root();
    init_bundle_verifier();
    init_signer();
  }
});

// packages/evidence/src/sign/certificate-authority.ts
async function requestCertificate(http, url2, token, keys, retry) {
  const subject = asText(token.claims.sub);
  if (subject === void 0)
    throw errors3.CERTIFICATE_REFUSED({
      message: "the ID token has no subject, which the proof of possession signs",
      where: url2
    });
  const spki2 = keys.publicKey.export({ type: "spki", format: "pem" }).toString();
  const answer = await http.request({
    method: "POST",
    url: `${url2.replace(/\/+$/, "")}/api/v2/signingCert`,
    json: {
      credentials: { oidcIdentityToken: token.value },
      publicKeyRequest: {
        publicKey: { algorithm: "ECDSA", content: spki2 },
        proofOfPossession: (0, import_node_crypto7.sign)("sha256", Buffer.from(subject), keys.privateKey).toString("base64")
      }
    },
    // A second certificate for the same key changes nothing.
    idempotent: true,
    retry
  }).catch((cause) => {
    throw errors3.CERTIFICATE_REFUSED({
      message: "the certificate authority did not issue a certificate",
      where: url2,
      found: cause instanceof WaybillError ? withoutToken(cause.found ?? cause.message, token) : void 0,
      cause: cause instanceof WaybillError ? new Error(withoutToken(cause.message, token)) : void 0
    });
  });
  const body = answer.json();
  const pem = asText(at(body, "signedCertificateEmbeddedSct", "chain", "certificates", 0)) ?? asText(at(body, "signedCertificateDetachedSct", "chain", "certificates", 0));
  return readCertificate(pem, spki2, url2);
}
function readCertificate(pem, spki2, url2) {
  let certificate;
  try {
    certificate = new import_node_crypto7.X509Certificate(pem ?? "");
  } catch (cause) {
    throw errors3.CERTIFICATE_INVALID({
      message: "the certificate authority answered without a certificate that can be read",
      where: url2,
      cause
    });
  }
  if (!certificate.publicKey.equals((0, import_node_crypto7.createPublicKey)(spki2)))
    throw errors3.CERTIFICATE_INVALID({
      message: "the certificate is for another key than the one of this run",
      where: url2
    });
  return {
    der: certificate.raw,
    pem: certificate.toString(),
    identity: /^URI:(\S+)$/.exec(certificate.subjectAltName ?? "")?.[1] ?? certificate.subjectAltName ?? "",
    notAfter: new Date(certificate.validTo)
  };
}
function withoutToken(text2, token) {
  const parts = token.value.split(".");
  return [token.value, ...parts].filter((part) => part.length > 8).reduce((out, part) => out.replaceAll(part, "***"), text2);
}
var import_node_crypto7;
var init_certificate_authority = __esm({
  "packages/evidence/src/sign/certificate-authority.ts"() {
    "use strict";
    import_node_crypto7 = __toESM(require_crypto(), 1);
    init_src();
    init_errors3();
    init_json_values();
  }
});

// packages/evidence/src/sign/entry-verifier.ts
function certificateVerifier({ pem, der }) {
  return { kind: "certificate", pem, der, keyDetails: "PKIX_ECDSA_P256_SHA_256" };
}
function keyVerifier({ pem, der, kind, key }) {
  const bits = key.asymmetricKeyDetails?.modulusLength;
  const keyDetails = {
    "ecdsa-p256": "PKIX_ECDSA_P256_SHA_256",
    rsa: `PKIX_RSA_PKCS1V15_${bits}_SHA256`,
    ed25519: "PKIX_ED25519"
  }[kind];
  return { kind: "key", pem, der, keyDetails };
}
var init_entry_verifier = __esm({
  "packages/evidence/src/sign/entry-verifier.ts"() {
    "use strict";
  }
});

// packages/evidence/src/sign/key-command.ts
function commandKey(options) {
  const { publicKey, input } = options;
  if (publicKey.kind === "ed25519" && input === "digest")
    throw errors3.KEY_KIND({
      message: "an Ed25519 key signs the bytes themselves, not their digest",
      where: "key-command-input",
      expected: "payload",
      found: input
    });
  let before = Promise.resolve();
  return {
    publicKey,
    sign(data) {
      const signature = before.then(() => signed(options, data));
      before = signature.catch(() => void 0);
      return signature;
    }
  };
}
async function signed(options, data) {
  const [program = "", ...args] = options.command;
  const { code, stdout, stderr } = await runBinaryProgram(program, args, {
    env: options.env,
    input: options.input === "digest" ? (0, import_node_crypto8.createHash)("sha256").update(data).digest() : data,
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    maxOutputBytes: MAX_OUTPUT_BYTES
  });
  if (code !== 0)
    throw errors3.KEY_COMMAND_FAILED({
      message: `the program that signs ended with status ${code}`,
      where: program,
      found: stderr.trim().split("\n").slice(-3).join("; ").slice(0, 500) || "nothing on standard error"
    });
  const { key, kind } = options.publicKey;
  const hash = kind === "ed25519" ? null : "sha256";
  for (const candidate of candidates(stdout, options.publicKey))
    if ((0, import_node_crypto8.verify)(hash, data, key, candidate)) return candidate;
  throw errors3.KEY_COMMAND_SIGNATURE({
    message: "what the program wrote is not a signature by the public key over what it was given",
    where: program,
    expected: `a signature by ${options.publicKey.id}, in bytes or base64`,
    found: `${stdout.length} bytes`
  });
}
function candidates(output, { kind }) {
  const text2 = output.toString("latin1").trim().replace(/^vault:v\d+:/, "");
  const all = /^[A-Za-z0-9+/_=\s-]+$/.test(text2) ? [output, Buffer.from(text2, "base64")] : [output];
  if (kind !== "ecdsa-p256") return all;
  return all.flatMap(
    (bytes) => bytes.length === 2 * P256_NUMBER_BYTES ? [
      bytes,
      sequence(integer2(bytes.subarray(0, P256_NUMBER_BYTES)), integer2(bytes.subarray(P256_NUMBER_BYTES)))
    ] : [bytes]
  );
}
var import_node_crypto8, TIMEOUT_MS, MAX_OUTPUT_BYTES, P256_NUMBER_BYTES;
var init_key_command = __esm({
  "packages/evidence/src/sign/key-command.ts"() {
    "use strict";
    import_node_crypto8 = __toESM(require_crypto(), 1);
    init_src();
    init_errors3();
    init_der();
    TIMEOUT_MS = 12e4;
    MAX_OUTPUT_BYTES = 64 * 1024;
    P256_NUMBER_BYTES = 32;
  }
});

// library:@noble/ciphers/salsa.js
var require_salsa = __commonJS({
  "library:@noble/ciphers/salsa.js"(exports2, module2) {
    module2.exports = require("./salsa.cjs")["@noble/ciphers/salsa.js"];
  }
});

// packages/evidence/src/sign/cosign-key.ts
var cosign_key_exports = {};
__export(cosign_key_exports, {
  openCosignKey: () => openCosignKey
});
function openCosignKey(pem, password, where) {
  const invalid4 = (message) => errors3.KEY_INVALID({ message, where });
  let box;
  try {
    const body = pem.replace(/-----[A-Z ]+-----|\s/g, "");
    box = JSON.parse(Buffer.from(body, "base64").toString("utf8"));
  } catch {
    throw invalid4("the cosign key is damaged: there is no JSON inside");
  }
  const [kdf, cipher] = [textAt(box, "kdf", "name"), textAt(box, "cipher", "name")];
  if (kdf !== "scrypt" || cipher !== "nacl/secretbox")
    throw invalid4(
      `the cosign key is encrypted in a way that is not known: ${kdf ?? "none"}, ${cipher ?? "none"}`
    );
  const cost = limited(at(box, "kdf", "params", "N"), MAX_COST);
  const blockSize = limited(at(box, "kdf", "params", "r"), MAX_BLOCK);
  const parallelization = limited(at(box, "kdf", "params", "p"), MAX_PARALLEL);
  const bytes = (...path) => Buffer.from(textAt(box, ...path) ?? "", "base64");
  const [salt, nonce, sealed] = [bytes("kdf", "salt"), bytes("cipher", "nonce"), bytes("ciphertext")];
  if (!cost || !blockSize || !parallelization || salt.length === 0 || nonce.length !== NONCE_BYTES)
    throw invalid4("the cosign key is damaged: its parameters cannot be used");
  if (password === void 0)
    throw errors3.KEY_PASSWORD({ message: "the key is encrypted, and no password is given", where });
  const maxmem = 2 * 128 * cost * blockSize;
  const key = (0, import_node_crypto9.scryptSync)(password, salt, KEY_BYTES, { cost, blockSize, parallelization, maxmem });
  let der;
  try {
    der = (0, import_salsa.xsalsa20poly1305)(key, nonce).decrypt(sealed);
  } catch {
    throw errors3.KEY_PASSWORD({ message: "the password does not open the key", where });
  }
  try {
    return (0, import_node_crypto9.createPrivateKey)({ key: Buffer.from(der), format: "der", type: "pkcs8" });
  } catch {
    throw invalid4("what the cosign key holds is not a private key");
  }
}
function limited(value, max) {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= max ? value : void 0;
}
var import_node_crypto9, import_salsa, KEY_BYTES, NONCE_BYTES, MAX_COST, MAX_BLOCK, MAX_PARALLEL;
var init_cosign_key = __esm({
  "packages/evidence/src/sign/cosign-key.ts"() {
    "use strict";
    import_node_crypto9 = __toESM(require_crypto(), 1);
    import_salsa = __toESM(require_salsa(), 1);
    init_errors3();
    init_json_values();
    KEY_BYTES = 32;
    NONCE_BYTES = 24;
    MAX_COST = 2 ** 20;
    MAX_BLOCK = 16;
    MAX_PARALLEL = 4;
  }
});

// packages/evidence/src/sign/private-key.ts
async function readPrivateKey(pem, options) {
  const { where } = options;
  const key = await privateKey(pem, options);
  const publicKey = publicKeyOf2(key, where);
  const hash = publicKey.kind === "ed25519" ? null : "sha256";
  return { publicKey, sign: async (data) => (0, import_node_crypto10.sign)(hash, data, key) };
}
async function privateKey(pem, { password, where }) {
  const label = pemLabel(pem);
  if (label !== void 0 && COSIGN_LABELS.includes(label)) {
    const { openCosignKey: openCosignKey2 } = await Promise.resolve().then(() => (init_cosign_key(), cosign_key_exports));
    return openCosignKey2(pem, password, where);
  }
  if (label === void 0 || !OTHER_LABELS.includes(label) && label !== "DSA PRIVATE KEY")
    throw errors3.KEY_INVALID({
      message: label?.endsWith("PUBLIC KEY") ? "this is a public key, which cannot sign" : "this is not a private key",
      where,
      expected: "a private key in PEM: PKCS #8, PKCS #1, SEC 1, or as cosign writes it",
      found: label ?? "no PEM"
    });
  const encrypted = label === "ENCRYPTED PRIVATE KEY" || pem.includes("Proc-Type: 4,ENCRYPTED");
  if (encrypted && password === void 0)
    throw errors3.KEY_PASSWORD({ message: "the key is encrypted, and no password is given", where });
  try {
    return (0, import_node_crypto10.createPrivateKey)({ key: pem, passphrase: password });
  } catch {
    throw encrypted ? errors3.KEY_PASSWORD({ message: "the password does not open the key", where }) : errors3.KEY_INVALID({ message: "the private key cannot be read", where });
  }
}
var import_node_crypto10, COSIGN_LABELS, OTHER_LABELS;
var init_private_key = __esm({
  "packages/evidence/src/sign/private-key.ts"() {
    "use strict";
    import_node_crypto10 = __toESM(require_crypto(), 1);
    init_errors3();
    init_public_key2();
    COSIGN_LABELS = ["ENCRYPTED SIGSTORE PRIVATE KEY", "ENCRYPTED COSIGN PRIVATE KEY"];
    OTHER_LABELS = ["PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"];
  }
});

// packages/evidence/src/sign/given-key.ts
async function givenKey({ key, keyPassword, keyCommand, keyCommandInput, publicKey }, read, env) {
  const stated2 = publicKey === void 0 ? void 0 : readPublicKey2(publicKey.includes("-----") ? publicKey : await read(publicKey), "public-key");
  if (key === void 0)
    return stated2 && keyCommand.length > 0 ? commandKey({
      command: keyCommand,
      input: keyCommandInput,
      publicKey: stated2,
      env: commandEnvironment(env)
    }) : void 0;
  const signing = await readPrivateKey(key, { password: keyPassword, where: "key" });
  if (stated2 && stated2.id !== signing.publicKey.id)
    throw errors3.KEY_PAIR({
      message: "the signing key does not belong to the public key",
      where: "public-key",
      expected: signing.publicKey.id,
      found: stated2.id
    });
  return signing;
}
function commandEnvironment(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_(?:ID_TOKEN|RUNTIME)_)/.test(name))
  );
}
var init_given_key = __esm({
  "packages/evidence/src/sign/given-key.ts"() {
    "use strict";
    init_errors3();
    init_public_key2();
    init_key_command();
    init_private_key();
  }
});

// packages/evidence/src/sign/in-order.ts
async function inOrder({ services, count: count3 }, onWarning, ask) {
  const answers = [];
  for (const [position, service2] of services.entries()) {
    if (answers.length === count3) break;
    try {
      answers.push(await ask(service2));
    } catch (error2) {
      const left = services.length - position - 1;
      if (answers.length + left < count3) throw error2;
      onWarning?.(`${service2.url} did not answer, the next service is asked (${messageOf(error2)})`);
    }
  }
  return answers;
}
var init_in_order = __esm({
  "packages/evidence/src/sign/in-order.ts"() {
    "use strict";
    init_src();
  }
});

// packages/evidence/src/sign/timestamp.ts
function timestampRequest(digest, nonce) {
  const algorithm = sequence(SHA2562, nothing());
  return sequence(integer2(VERSION_1), sequence(algorithm, octets(digest)), integer2(nonce), boolean(true));
}
async function requestTimestamp(http, url2, signature, retry) {
  const digest = (0, import_node_crypto11.createHash)("sha256").update(signature).digest();
  const answer = await http.request({
    method: "POST",
    url: url2,
    headers: { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" },
    body: timestampRequest(digest, (0, import_node_crypto11.randomBytes)(NONCE_BYTES2)),
    maxResponseBytes: MAX_RESPONSE_BYTES,
    // A second timestamp for the same signature changes nothing.
    idempotent: true,
    retry
  }).catch((cause) => {
    throw errors3.TIMESTAMP_REFUSED({
      message: "the timestamp authority did not issue a timestamp",
      where: url2,
      cause
    });
  });
  if (answer.body[0] !== 48 || answer.body.length < 64)
    throw errors3.TIMESTAMP_REFUSED({
      message: "the timestamp authority answered without a timestamp",
      where: url2,
      expected: "a TimeStampResp in DER",
      found: `${answer.body.length} bytes`
    });
  return answer.body;
}
var import_node_crypto11, SHA2562, NONCE_BYTES2, MAX_RESPONSE_BYTES, VERSION_1;
var init_timestamp = __esm({
  "packages/evidence/src/sign/timestamp.ts"() {
    "use strict";
    import_node_crypto11 = __toESM(require_crypto(), 1);
    init_errors3();
    init_der();
    SHA2562 = objectIdentifier("2.16.840.1.101.3.4.2.1");
    NONCE_BYTES2 = 8;
    MAX_RESPONSE_BYTES = 256 * 1024;
    VERSION_1 = Buffer.of(1);
  }
});

// packages/evidence/src/sign/transparency-log.ts
async function submitEntry(http, log, submission, retry) {
  const base = log.url.replace(/\/+$/, "");
  const refused = (cause) => {
    throw errors3.TLOG_REFUSED({ message: "the transparency log did not take the entry", where: base, cause });
  };
  if (log.majorApiVersion >= 2) {
    const answer = await http.request({
      method: "POST",
      url: `${base}/api/v2/log/entries`,
      json: hashedrekordRequest(submission),
      timeoutMs: LOG_TIMEOUT_MS,
      idempotent: true,
      // The log takes an entry once: to a repeated one it answers that it is there, without it (rekor-tiles, `AlreadyExists`).
      accept: [409],
      retry
    }).catch(refused);
    if (answer.status === 409)
      throw errors3.TLOG_PROOF_LOST({
        message: "the transparency log has the entry already and gives its proof no more",
        where: base
      });
    return readEntry(answer.json(), base);
  }
  const created = await http.request({
    method: "POST",
    url: `${base}/api/v1/log/entries`,
    headers: { accept: "application/json" },
    json: "envelope" in submission ? dsseEntry(submission) : hashedrekordEntry(submission),
    timeoutMs: LOG_TIMEOUT_MS,
    idempotent: true,
    // The entry is there already: an earlier try whose answer was lost.
    accept: [409],
    retry
  }).catch(refused);
  if (created.status !== 409) return readV1Entry(created.json(), base);
  const there = await existing(http, base, created, retry).catch(refused);
  const entry = readV1Entry(there.json(), base);
  if (!Buffer.from(entry.canonicalizedBody, "base64").includes(signatureOf(submission)))
    throw invalid3(base, "a conflict with an entry that is not of this signature");
  return entry;
}
async function existing(http, base, conflict, retry) {
  const location = header(conflict.headers, "location");
  const id = location?.split("/").at(-1) ?? "";
  if (!/^[0-9a-f]{64,80}$/.test(id)) throw invalid3(base, "a conflict without the address of the entry");
  return http.request({
    url: `${base}/api/v1/log/entries/${id}`,
    headers: { accept: "application/json" },
    retry
  });
}
function signatureOf(submission) {
  if ("envelope" in submission) return submission.envelope.signatures[0]?.sig ?? "";
  return Buffer.from(submission.signature).toString("base64");
}
function hashedrekordEntry(submission) {
  const { payload, verifier } = submission;
  return {
    apiVersion: "0.0.1",
    kind: "hashedrekord",
    spec: {
      data: { hash: { algorithm: "sha256", value: (0, import_node_crypto12.createHash)("sha256").update(payload).digest("hex") } },
      signature: {
        content: signatureOf(submission),
        publicKey: { content: Buffer.from(verifier.pem).toString("base64") }
      }
    }
  };
}
function dsseEntry({ envelope: envelope2, verifier }) {
  return {
    apiVersion: "0.0.1",
    kind: "dsse",
    spec: {
      proposedContent: {
        envelope: JSON.stringify(envelope2),
        verifiers: [Buffer.from(verifier.pem).toString("base64")]
      }
    }
  };
}
function hashedrekordRequest(submission) {
  const { verifier } = submission;
  const signed2 = "envelope" in submission ? preAuthEncoding(submission.envelope.payloadType, Buffer.from(submission.envelope.payload, "base64")) : submission.payload;
  return {
    hashedRekordRequestV002: {
      digest: (0, import_node_crypto12.createHash)("sha256").update(signed2).digest("base64"),
      signature: {
        content: signatureOf(submission),
        verifier: {
          [verifier.kind === "key" ? "publicKey" : "x509Certificate"]: {
            rawBytes: verifier.der.toString("base64")
          },
          keyDetails: verifier.keyDetails
        }
      }
    }
  };
}
function readV1Entry(body, where) {
  const entry = asObject(Object.values(asObject(body) ?? {})[0]);
  const encoded = asText(entry?.body);
  const logId = asText(entry?.logID);
  const promise = asText(at(entry, "verification", "signedEntryTimestamp"));
  const proof = asObject(at(entry, "verification", "inclusionProof"));
  if (!entry || !encoded || !logId || !promise)
    throw invalid3(where, "an answer without body, log and signed time");
  const kind = parsed2(encoded, where);
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: base64OfHex(logId) },
    kindVersion: { kind: asText(kind.kind) ?? "", version: asText(kind.apiVersion) ?? "" },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp: promise },
    inclusionProof: proof && {
      logIndex: String(proof.logIndex),
      rootHash: base64OfHex(String(proof.rootHash)),
      treeSize: String(proof.treeSize),
      hashes: (asArray(proof.hashes) ?? []).map((hash) => base64OfHex(String(hash))),
      checkpoint: { envelope: String(proof.checkpoint) }
    },
    canonicalizedBody: encoded
  };
}
function readEntry(body, where) {
  const proof = at(body, "inclusionProof");
  const text2 = (...path) => {
    const value = asText(at(body, ...path));
    if (value === void 0) throw invalid3(where, `an entry without ${path.join(".")}`);
    return value;
  };
  return {
    // protobuf leaves a number that is 0 away.
    logIndex: asText(at(body, "logIndex")) ?? "0",
    logId: { keyId: text2("logId", "keyId") },
    kindVersion: { kind: text2("kindVersion", "kind"), version: text2("kindVersion", "version") },
    integratedTime: asText(at(body, "integratedTime")),
    inclusionProof: {
      logIndex: asText(at(proof, "logIndex")) ?? "0",
      rootHash: text2("inclusionProof", "rootHash"),
      treeSize: text2("inclusionProof", "treeSize"),
      hashes: (asArray(at(proof, "hashes")) ?? []).map(String),
      checkpoint: { envelope: text2("inclusionProof", "checkpoint", "envelope") }
    },
    canonicalizedBody: text2("canonicalizedBody")
  };
}
function parsed2(encoded, where) {
  try {
    return asObject(JSON.parse(Buffer.from(encoded, "base64").toString("utf8"))) ?? {};
  } catch {
    throw invalid3(where, "an entry whose body is not JSON");
  }
}
function base64OfHex(hex) {
  return Buffer.from(hex, "hex").toString("base64");
}
function invalid3(where, found) {
  return errors3.TLOG_ENTRY_INVALID({
    message: "the answer of the transparency log is not an entry",
    where,
    expected: "the entry with its proof of inclusion",
    found
  });
}
var import_node_crypto12, LOG_TIMEOUT_MS;
var init_transparency_log = __esm({
  "packages/evidence/src/sign/transparency-log.ts"() {
    "use strict";
    import_node_crypto12 = __toESM(require_crypto(), 1);
    init_src();
    init_dsse();
    init_errors3();
    init_json_values();
    LOG_TIMEOUT_MS = 9e4;
  }
});

// packages/evidence/src/sign/statement-signer.ts
function proofLost(error2) {
  return error2 instanceof WaybillError && error2.code === "WAYBILL_TLOG_PROOF_LOST";
}
function expectLog({ config, transparencyLog }) {
  if (config.transparencyLogs.count === 0 && transparencyLog === "required")
    throw errors3.SIGNING_CONFIG_INVALID({
      message: 'the signing config names no transparency log that can be used now, and "transparency-log" is required',
      expected: 'an entry in "rekorTlogUrls" of version 1 or 2 within its "validFor"',
      fix: 'set "transparency-log: prefer" if your Sigstore instance has no log, or "none" to sign by key without one'
    });
}
function expectSignedTime({ config, transparencyLog }) {
  const logSignsTime = transparencyLog === "required" && config.transparencyLogs.services.some(({ majorApiVersion }) => majorApiVersion === 1);
  if (config.timestampAuthorities.count === 0 && !logSignsTime)
    throw errors3.SIGN_NO_TIME({
      message: "nothing in the signing config would sign the time of the signature"
    });
}
function statementSigner(services, signing) {
  const { http, config, transparencyLog, onWarning } = services;
  const retry = { ...SIGNING_RETRY, ...services.retry };
  const { transparencyLogs: logs, timestampAuthorities: authorities, promisingLogs } = config;
  const { verifier } = signing;
  expectLog(services);
  let promisingLogsDown = false;
  async function logged(payload, signature) {
    if (transparencyLog === "none") return [];
    const submission = { envelope: envelope(payload, signature), verifier };
    try {
      return await inOrder(logs, onWarning, (log) => submitEntry(http, log, submission, retry));
    } catch (error2) {
      if (transparencyLog === "required" || proofLost(error2)) throw error2;
      promisingLogsDown ||= promisingLogs.services.every(
        ({ url: url2 }) => logs.services.some((log) => log.url === url2)
      );
      const kept = authorities.count > 0 ? "the signed timestamp alone is kept" : "the bare signature is kept";
      onWarning?.(`no transparency log took the entry; ${kept} (${messageOf(error2)})`);
      return [];
    }
  }
  async function promised(content) {
    if (transparencyLog === "none") return void 0;
    if (promisingLogs.count === 0) {
      if (verifier.kind === "key" && transparencyLog === "prefer") return void 0;
      throw errors3.LEGACY_NEEDS_LOG({
        message: "the signing config names no transparency log of version 1"
      });
    }
    if (promisingLogsDown) return void 0;
    try {
      const [entry] = await inOrder(
        promisingLogs,
        onWarning,
        (log) => submitEntry(http, log, { ...content, verifier }, retry)
      );
      return entry;
    } catch (error2) {
      if (transparencyLog === "required") throw error2;
      promisingLogsDown = true;
      const left = verifier.kind === "key" ? "which goes without one" : "which is left out";
      onWarning?.(`no entry for the legacy format, ${left} (${messageOf(error2)})`);
      return void 0;
    }
  }
  async function signOnce(statement, payload) {
    const signature = await signing.sign(preAuthEncoding(IN_TOTO_PAYLOAD, payload));
    const [logEntries2, timestamps] = await Promise.all([
      logged(payload, signature),
      inOrder(
        authorities,
        onWarning,
        ({ url: url2 }) => requestTimestamp(http, timestampUrl(url2), signature, retry)
      )
    ]);
    return {
      statement,
      digest: statementDigest(payload),
      logEntries: logEntries2,
      timestamps: timestamps.length,
      bundle: serializeBundle({ payload, signature, signer: signing.named, logEntries: logEntries2, timestamps })
    };
  }
  const enough = (entry) => entry !== void 0 || verifier.kind === "key";
  return {
    async legacySignature(payload) {
      const signature = await signing.sign(payload);
      const entry = await promised({ payload, signature });
      const certificate = verifier.kind === "certificate" ? verifier.pem : void 0;
      return enough(entry) ? signatureLayer(payload, signature, { certificate, entry }) : void 0;
    },
    async legacyAttestation({ bundle, statement: { predicateType } }) {
      const { dsseEnvelope } = JSON.parse(bundle.toString("utf8"));
      const entry = promisedEntry(bundle) ?? await promised({ envelope: dsseEnvelope });
      return enough(entry) ? attestationLayer(bundle, predicateType, { entry }) : void 0;
    },
    async sign(statement) {
      const payload = serializeStatement(statement);
      for (let tries = 1; ; tries++) {
        try {
          return await signOnce(statement, payload);
        } catch (error2) {
          if (!proofLost(error2) || tries === MAX_SIGNATURES) throw error2;
          onWarning?.(`${messageOf(error2)}; it is signed anew`);
        }
      }
    }
  };
}
function timestampUrl(url2) {
  return new URL(url2).pathname === "/" ? `${url2.replace(/\/+$/, "")}/api/v1/timestamp` : url2;
}
var SIGNING_RETRY, MAX_SIGNATURES;
var init_statement_signer = __esm({
  "packages/evidence/src/sign/statement-signer.ts"() {
    "use strict";
    init_src();
    init_bundle();
    init_dsse();
    init_errors3();
    init_layers();
    init_media_types();
    init_statement();
    init_in_order();
    init_timestamp();
    init_transparency_log();
    SIGNING_RETRY = {
      attempts: 9,
      baseMs: 500,
      capMs: 2e4,
      budgetMs: 18e4,
      totalMs: 24e4
    };
    MAX_SIGNATURES = 3;
  }
});

// packages/evidence/src/sign/key-signer.ts
function keySigner(services, key) {
  if (key.publicKey.kind === "ed25519" && services.transparencyLog !== "none")
    throw errors3.KEY_KIND({
      message: "a transparency log does not take the signatures of an Ed25519 key",
      where: "key",
      expected: 'ECDSA P-256 or RSA, or "transparency-log: none"',
      found: "ed25519"
    });
  return statementSigner(services, {
    verifier: keyVerifier(key.publicKey),
    named: { keyHint: key.publicKey.hint },
    sign: (data) => key.sign(data)
  });
}
var init_key_signer = __esm({
  "packages/evidence/src/sign/key-signer.ts"() {
    "use strict";
    init_errors3();
    init_entry_verifier();
    init_statement_signer();
  }
});

// packages/evidence/src/sign/keyless-signer.ts
async function keylessSigner(options) {
  expectLog(options);
  expectSignedTime(options);
  const { http, config } = options;
  for (const { services, count: count3 } of [config.transparencyLogs, config.timestampAuthorities])
    for (const { url: url2 } of services.slice(0, count3)) http.connect?.(url2);
  const { certificate, signing } = await certifiedKey(options);
  return { certificate, ...statementSigner(options, signing) };
}
function expectCertificate({ http, config }) {
  const [first] = config.certificateAuthorities.services;
  if (first) http.connect?.(first.url);
}
async function certifiedKey({
  http,
  config,
  token,
  onWarning,
  retry
}) {
  const keys = (0, import_node_crypto13.generateKeyPairSync)("ec", { namedCurve: "P-256" });
  const [certificate] = await inOrder(
    config.certificateAuthorities,
    onWarning,
    ({ url: url2 }) => requestCertificate(http, url2, token, keys, { ...SIGNING_RETRY, ...retry })
  );
  if (!certificate) throw errors3.CERTIFICATE_REFUSED({ message: "no certificate authority answered" });
  return {
    certificate,
    signing: {
      verifier: certificateVerifier(certificate),
      named: { certificate: certificate.der },
      sign: async (data) => (0, import_node_crypto13.sign)("sha256", data, keys.privateKey)
    }
  };
}
var import_node_crypto13;
var init_keyless_signer = __esm({
  "packages/evidence/src/sign/keyless-signer.ts"() {
    "use strict";
    import_node_crypto13 = __toESM(require_crypto(), 1);
    init_errors3();
    init_certificate_authority();
    init_entry_verifier();
    init_in_order();
    init_statement_signer();
  }
});

// packages/evidence/src/sign/index.ts
var init_sign = __esm({
  "packages/evidence/src/sign/index.ts"() {
    "use strict";
    init_given_key();
    init_key_signer();
    init_keyless_signer();
  }
});

// actions/sign-and-attest/src/key.ts
async function signingKey(inputs, read, env) {
  const signing = await givenKey(inputs, read, env);
  if (signing) expectKind(signing.publicKey, inputs);
  return signing;
}
function expectKind({ kind }, { format, transparencyLog }) {
  if (kind === "ed25519" && (format !== "bundle" || transparencyLog !== "none"))
    throw errors3.KEY_KIND({
      message: "neither a transparency log nor the legacy format takes the signatures of an Ed25519 key",
      where: "key",
      expected: 'ECDSA P-256 or RSA, or "format: bundle" with "transparency-log: none"',
      found: "ed25519"
    });
}
var init_key = __esm({
  "actions/sign-and-attest/src/key.ts"() {
    "use strict";
    init_src3();
    init_sign();
  }
});

// actions/sign-and-attest/src/trust.ts
async function readTrust(inputs, read, now, byKey = false) {
  const { signingConfig, trustedRoot } = inputs;
  const options = { certificateAuthority: byKey ? "optional" : "required" };
  const standard = byKey && inputs.transparencyLog === "none" ? noServices : publicGood;
  const config = signingConfig === void 0 ? standard : parseSigningConfig(await read(signingConfig), signingConfig, now, options);
  const alone = byKey && inputs.transparencyLog === "none" && config.timestampAuthorities.count === 0;
  if (trustedRoot === void 0 && alone) return { config, root: noTrustedRoot };
  if (trustedRoot === void 0)
    throw errors3.TRUST_ROOT_MISSING({
      message: "there is no trusted root to verify with what is written",
      where: "trusted-root"
    });
  const root = parseTrustedRoot(await read(trustedRoot), trustedRoot, options);
  if (!byKey) expectRootCurrent(root, now, trustedRoot);
  return { config, root };
}
var init_trust = __esm({
  "actions/sign-and-attest/src/trust.ts"() {
    "use strict";
    init_src3();
  }
});

// actions/sign-and-attest/src/verifier-on-use.ts
function verifierOnUse(make) {
  let made;
  const good = /* @__PURE__ */ new Map();
  const verifier = () => {
    made ??= make();
    return made;
  };
  return {
    async verify(bytes, where, signedPayload) {
      const key = hashOf(bytes, signedPayload);
      const known3 = good.get(key);
      if (known3) return known3;
      const verdict = await (await verifier())(bytes, where, signedPayload);
      if (verdict.ok) good.set(key, verdict);
      return verdict;
    },
    async verifierReady() {
      await verifier();
    }
  };
}
function hashOf(bytes, signedPayload) {
  const hash = (part) => (0, import_node_crypto14.createHash)("sha256").update(part).digest("hex");
  return `${hash(bytes)} ${signedPayload === void 0 ? "" : hash(signedPayload)}`;
}
var import_node_crypto14;
var init_verifier_on_use = __esm({
  "actions/sign-and-attest/src/verifier-on-use.ts"() {
    "use strict";
    import_node_crypto14 = __toESM(require_crypto(), 1);
  }
});

// actions/sign-and-attest/src/adapters.ts
var adapters_exports = {};
__export(adapters_exports, {
  adapters: () => adapters
});
async function adapters(inputs, frame) {
  const { env, context, log, audit } = frame;
  const limits = serviceLimits(inputs.serviceTimeoutSeconds);
  const http = httpClient({ env, onRetry: (text2) => log.info(text2), ...limits });
  const read = (path) => (0, import_promises.readFile)(path, "utf8");
  const key = await signingKey(inputs, read, env);
  const trust = await readTrust(inputs, read, /* @__PURE__ */ new Date(), key !== void 0);
  const optional = inputs.transparencyLog === "required" ? "required" : "optional";
  const registry = await registryClient(inputs.image, {
    http,
    env,
    access: inputs.dryRun ? "pull" : "push"
  });
  const event = eventPayload(env);
  const services = {
    http,
    config: trust.config,
    onWarning: (text2) => log.warning(text2),
    retry: limits.retry
  };
  const preferred = inputs.transparencyLog === "prefer" && inputs.format !== "legacy";
  const withoutLog = inputs.transparencyLog === "none" || trust.config.transparencyLogs.count === 0;
  return {
    registry,
    source: registrySource(registry),
    ...verifierOnUse(
      () => bundleVerifier(trust.root, {
        transparencyLog: optional,
        keys: key && [{ publicKey: key.publicKey.pem, transparencyLog: optional, signedTime: "optional" }]
      })
    ),
    legacyPossible: trust.config.promisingLogs.count > 0 || key !== void 0 && withoutLog,
    idToken: () => requestIdToken(http, env, AUDIENCE, event),
    signer: key ? {
      publicKey: key.publicKey,
      byKey: () => keySigner({ ...services, transparencyLog: inputs.transparencyLog }, key)
    } : {
      expected: () => expectCertificate(services),
      keyless: (token) => (
        // The older format has no other signed time than the log's.
        keylessSigner({ ...services, token, transparencyLog: preferred ? "prefer" : "required" })
      )
    },
    readFile: (path) => (0, import_promises.readFile)(path),
    run: {
      repository: context.repository,
      repositoryId: context.repositoryId,
      commit: context.sha,
      workflow: `${context.serverUrl}/${env.GITHUB_WORKFLOW_REF ?? context.repository}`,
      runId: context.runId,
      runUrl: context.runUrl,
      serverUrl: context.serverUrl,
      eventInputs: event.inputs
    },
    now: () => /* @__PURE__ */ new Date(),
    log,
    audit
  };
}
var import_promises, AUDIENCE;
var init_adapters = __esm({
  "actions/sign-and-attest/src/adapters.ts"() {
    "use strict";
    import_promises = require("node:fs/promises");
    init_src3();
    init_sign();
    init_src2();
    init_src();
    init_key();
    init_trust();
    init_verifier_on_use();
    AUDIENCE = "sigstore";
  }
});

// actions/sign-and-attest/src/annotations.ts
function annotationsOf(given, run) {
  const ofRun = {
    ...run.commit === void 0 ? {} : { "git-sha": run.commit },
    "pipeline-url": `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}`
  };
  const all = { ...ofRun, ...given };
  return Object.fromEntries(
    Object.entries(all).filter(([name, value]) => value !== "" || !Object.hasOwn(ofRun, name))
  );
}
var init_annotations = __esm({
  "actions/sign-and-attest/src/annotations.ts"() {
    "use strict";
  }
});

// actions/sign-and-attest/src/work.ts
function subjectsOf({ statement }) {
  return statement.subjects.map(({ digest }) => digest);
}
var init_work = __esm({
  "actions/sign-and-attest/src/work.ts"() {
    "use strict";
  }
});

// actions/sign-and-attest/src/attach.ts
async function attachAll(written, work, ports) {
  const { parts, plan } = work;
  const toAttach = ({ predicateType }, digests2, content) => ({
    ...content,
    predicateType,
    createdAt: ports.now(),
    subjects: [parts.image, ...parts.platforms].filter(({ digest }) => digests2.includes(digest)).map(({ descriptor: descriptor2 }) => descriptor2)
  });
  const fresh = written.map(
    ({ statement, bundle }) => toAttach(statement, subjectsOf({ statement }), { bundle, fresh: true })
  );
  const kept = plan.keep.flatMap(({ statement, existing: existing2 }) => {
    const missing = subjectsOf({ statement }).filter((digest) => !existing2.attachedTo.includes(digest));
    return existing2.form === "bundle" && missing.length > 0 ? [toAttach(statement, missing, { bundle: existing2.bytes })] : [];
  });
  if (fresh.length + kept.length === 0) return;
  await attachBundles(ports.registry, [...fresh, ...kept], { confirmedBy: "caller" });
}
var init_attach = __esm({
  "actions/sign-and-attest/src/attach.ts"() {
    "use strict";
    init_src3();
    init_work();
  }
});

// actions/sign-and-attest/src/audit-lines.ts
function auditResult({ image: subject, signer, transparency, attested, dryRun }, { transparencyLog }, audit) {
  if (dryRun) {
    audit.write({ event: "sign", subject, outcome: "skipped", reason: "dry run" });
    return;
  }
  if (transparencyLog === "prefer" && transparency !== void 0 && transparency !== "logged")
    audit.write({
      event: "sign",
      subject,
      outcome: "indeterminate",
      reason: "no transparency log took the entry, which was preferred and is not there",
      details: { transparency }
    });
  const count3 = (wanted) => attested.filter(({ outcome }) => outcome === wanted).length;
  audit.write({
    event: "sign",
    subject,
    outcome: "done",
    reason: `${count3("written")} statements signed, ${count3("kept")} were there; all read back and verified`,
    details: {
      signer,
      transparency,
      statements: attested.map(({ predicateType, statementDigest: statementDigest2, outcome, referrers: referrers2, tags }) => ({
        predicateType,
        statementDigest: statementDigest2,
        outcome,
        referrers: referrers2,
        tags
      }))
    }
  });
}
var init_audit_lines = __esm({
  "actions/sign-and-attest/src/audit-lines.ts"() {
    "use strict";
  }
});

// actions/sign-and-attest/src/legacy.ts
function formsOf(format, possible) {
  if (format === "bundle") return { bundle: true, legacy: false };
  if (possible) return { bundle: format === "both", legacy: true };
  const message = "the signing config names no transparency log of version 1, which the legacy format (.sig and .att tags) needs";
  if (format === "legacy") throw errors3.LEGACY_NEEDS_LOG({ message, where: "format" });
  return { bundle: true, legacy: false, note: `bundles only: ${message}` };
}
function inOrderOf(forms, existing2) {
  const first = forms.bundle ? "bundle" : "legacy";
  const rank = ({ form }) => form === first ? 0 : 1;
  return [...existing2].sort((a, b) => rank(a) - rank(b));
}
function completeForms(plan, forms, existing2, log) {
  const lacks = (kept) => {
    const same = existing2.filter(({ statementDigest: statementDigest2 }) => statementDigest2 === kept.existing.statementDigest);
    const { predicateType } = kept.statement;
    return forms.bundle && !same.some(({ form }) => form === "bundle") || forms.legacy && kindOf(predicateType) !== "signature" && !same.some(({ bytes }) => attestationLayer(bytes, predicateType));
  };
  const again = plan.keep.filter((kept) => kept.equal && lacks(kept));
  for (const kept of plan.keep)
    if (!kept.equal && lacks(kept))
      log.warning(`${kept.statement.predicateType}: another run has signed it, in one format only`);
  return {
    ...plan,
    write: [...plan.write, ...again.map(({ statement }) => statement)],
    keep: plan.keep.filter((kept) => !again.includes(kept))
  };
}
function missingSignatures(digests2, name, annotations2, existing2) {
  return digests2.map((digest) => ({ digest, payload: simpleSigningPayload(name, digest, annotations2) })).filter(({ payload }) => {
    const wanted = digestOf(payload);
    return !existing2.some(({ form, statementDigest: statementDigest2 }) => form === "legacy" && statementDigest2 === wanted);
  });
}
async function signatureLayers(signer, missing, predicateType) {
  const layers = await Promise.all(
    missing.map(async ({ digest, payload }) => ({ digest, layer: await signer.legacySignature(payload) }))
  );
  return layers.flatMap(({ digest, layer }) => layer ? [{ digest, layer, predicateType }] : []);
}
async function attestationLayers(signer, signed2) {
  const all = await Promise.all(
    signed2.filter(({ statement }) => kindOf(statement.predicateType) !== "signature").map(async (item) => ({ item, layer: await signer.legacyAttestation(item) }))
  );
  return all.flatMap(({ item, layer }) => layer ? placed(item.statement, layer) : []);
}
function keptLayers(plan, existing2) {
  return plan.keep.filter(({ statement }) => kindOf(statement.predicateType) !== "signature").flatMap(({ statement, existing: kept }) => {
    const same = existing2.filter(({ statementDigest: statementDigest2 }) => statementDigest2 === kept.statementDigest);
    const layers = same.filter(({ form }) => form === "legacy").concat(same.filter(({ form }) => form === "bundle")).flatMap(({ bytes }) => attestationLayer(bytes, statement.predicateType) ?? []);
    const there = same.filter(({ form }) => form === "legacy").flatMap(({ attachedTo }) => attachedTo);
    const [layer] = layers;
    return layer ? placed(statement, layer).filter(({ digest }) => !there.includes(digest)) : [];
  });
}
function placed(statement, layer) {
  return statement.subjects.map(({ digest }) => ({
    digest,
    layer,
    predicateType: statement.predicateType
  }));
}
function isSignatureLayer({ layer }) {
  return layer.mediaType === SIMPLE_SIGNING;
}
function tagOf(item) {
  return legacyTag(item.digest, isSignatureLayer(item) ? "sig" : "att");
}
function statementDigestOf(layer) {
  if (layer.mediaType === SIMPLE_SIGNING) return digestOf(layer.bytes);
  const { payload } = JSON.parse(layer.bytes.toString("utf8"));
  return digestOf(Buffer.from(payload, "base64"));
}
async function verifyLayers(layers, verify2) {
  await Promise.all(
    [...new Map(layers.map((item) => [item.layer, item])).values()].map(async ({ layer, predicateType }) => {
      const hex = digestHex(digestOf(layer.bytes));
      const { bundle, signedPayload } = layerAsBundle(layer.mediaType, layer.annotations, layer.bytes, hex);
      const verdict = await verify2(bundle, predicateType, signedPayload);
      if (!verdict.ok)
        throw errors3.SIGNED_NOT_VERIFIED({
          message: `the signed layer does not verify: ${verdict.reason}`,
          where: predicateType,
          found: verdict.code
        });
    })
  );
}
async function attachLayers(registry, layers, forms, log) {
  const byTag = /* @__PURE__ */ new Map();
  for (const item of layers) {
    const tag = tagOf(item);
    byTag.set(tag, [...byTag.get(tag) ?? [], item.layer]);
  }
  const refused = [];
  await Promise.all(
    [...byTag].map(async ([tag, ofTag2]) => {
      try {
        await addLayers(registry, tag, ofTag2);
      } catch (error2) {
        if (!(error2 instanceof WaybillError) || error2.code !== "WAYBILL_TAG_IMMUTABLE" || !forms.bundle)
          throw error2;
        refused.push(tag);
        log.warning(
          `${registry.name} does not let the tag ${tag} be extended (tags are immutable): the evidence is complete as bundles, and verifiers that read only that tag do not see what is new`
        );
      }
    })
  );
  return refused.sort();
}
var init_legacy = __esm({
  "actions/sign-and-attest/src/legacy.ts"() {
    "use strict";
    init_src3();
    init_src2();
    init_src();
  }
});

// actions/sign-and-attest/src/identity.ts
function workflowIdentity({ claims }, serverUrl) {
  const missing = missingClaims(claims);
  if (missing.length > 0 || claims.iss === void 0)
    throw errors3.SIGN_CLAIMS({
      message: `the ID token has no ${[...missing, ...claims.iss === void 0 ? ["iss"] : []].join(", ")}`,
      where: String(claims.iss ?? "the OIDC issuer")
    });
  return {
    issuer: claims.iss,
    san: `${serverUrl}/${String(claims.job_workflow_ref)}`,
    repositoryId: String(claims.repository_id)
  };
}
function keyIdentity({ id }) {
  return { keyId: id };
}
function sameSigner({ signer }, run) {
  if ("keyId" in run) return isKey(signer) && signer.keyId === run.keyId;
  return !isKey(signer) && signer.issuer === run.issuer && signer.san === run.san && signer.builderUri === run.san && signer.sourceRepositoryId === run.repositoryId;
}
function identityOf(signer, workflow) {
  if ("publicKey" in signer) return keyIdentity(signer.publicKey);
  if (!workflow) throw new TypeError("a keyless signer has an identity");
  return workflow;
}
function signerOf(identity) {
  return "keyId" in identity ? signerName(identity) : identity.san;
}
var init_identity = __esm({
  "actions/sign-and-attest/src/identity.ts"() {
    "use strict";
    init_src3();
  }
});

// actions/sign-and-attest/src/read-back.ts
async function readBack({ parts, identity, forms, existing: existing2 }, { source, verify: verify2, audit }) {
  const found = /* @__PURE__ */ new Map();
  const legacy = forms.legacy || existing2.some(({ form }) => form === "legacy") ? "read" : "unread";
  const attached = digestsOf(parts).map(async (digest) => ({
    digest,
    ...await source.evidence(digest, legacy)
  }));
  for (const { digest, bundles, unreadable: unreadable2 } of await Promise.all(attached)) {
    for (const { referrer: referrer2, reason } of unreadable2)
      audit.write({ event: "read", subject: `${source.name}@${referrer2}`, outcome: "fail", reason });
    for (const { referrer: referrer2, bytes, format, signedPayload } of bundles) {
      const verdict = await verify2(bytes, referrer2, signedPayload);
      if (verdict.ok && sameSigner(verdict, identity))
        found.set(`${format} ${digest} ${verdict.statementDigest}`, {
          form: format,
          referrer: referrer2,
          tag: referrer2.replace(/#\d+$/, ""),
          bytes,
          signedPayload,
          verified: verdict
        });
    }
  }
  return found;
}
function signaturesIn(found, { parts }) {
  return digestsOf(parts).flatMap((digest) => {
    const one = [...found].find(
      ([key, { signedPayload }]) => signedPayload !== void 0 && key.startsWith(`legacy ${digest} `)
    );
    return one ? [one[1]] : [];
  });
}
var init_read_back = __esm({
  "actions/sign-and-attest/src/read-back.ts"() {
    "use strict";
    init_src3();
    init_identity();
  }
});

// actions/sign-and-attest/src/confirm.ts
async function confirm(work, written, legacy, ports) {
  const { plan, forms } = work;
  const expected = [
    ...written.map(({ statement, digest, bundle, transparency }) => ({
      statement,
      digest,
      bundle,
      form: forms.bundle ? "bundle" : "legacy",
      outcome: "written",
      note: NOTES[transparency]
    })),
    ...plan.keep.map(({ statement, existing: existing2, reason }) => ({
      statement,
      digest: existing2.statementDigest,
      bundle: existing2.bytes,
      form: existing2.form,
      outcome: "kept",
      note: reason
    }))
  ];
  const placed2 = legacy.layers.map((item) => ({ ...item, tag: tagOf(item) })).filter(({ tag }) => !legacy.refused.includes(tag));
  let missing = [];
  for (let tries = 0; tries < CONFIRM_TRIES; tries++) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, CONFIRM_WAIT_MS));
    const found = await readBack(work, ports);
    missing = [
      ...expected.flatMap(
        ({ statement, digest, form }) => subjectsOf({ statement }).filter((subject) => !found.has(`${form} ${subject} ${digest}`)).map((subject) => `${statement.predicateType} on ${subject}`)
      ),
      ...placed2.filter(({ digest, layer }) => !found.has(`legacy ${digest} ${statementDigestOf(layer)}`)).map(({ predicateType, tag }) => `${predicateType} at ${tag}`)
    ];
    if (missing.length > 0) continue;
    const attested = expected.map(({ statement, digest, bundle, form, outcome, note }) => {
      const at2 = (where) => subjectsOf({ statement }).flatMap((subject) => found.get(`${where} ${subject} ${digest}`) ?? []);
      return {
        predicateType: statement.predicateType,
        statementDigest: digest,
        outcome,
        referrers: at2("bundle").map(({ referrer: referrer2 }) => referrer2),
        tags: kindOf(statement.predicateType) === "signature" ? signaturesIn(found, work).map(({ tag }) => tag) : at2("legacy").map(({ tag }) => tag),
        logIndex: at2(form)[0]?.verified.logIndex,
        note,
        bundle
      };
    });
    return forms.bundle ? attested : [signatureOf2(found, work), ...attested];
  }
  throw errors3.EVIDENCE_NOT_KEPT({
    message: `${missing.length} statements cannot be read back and verified`,
    where: ports.registry.name,
    found: missing.join(", ")
  });
}
function signatureOf2(found, work) {
  const all = signaturesIn(found, work);
  return {
    predicateType: predicateTypes.signature,
    statementDigest: all[0]?.verified.statementDigest ?? "",
    outcome: work.signatures.length > 0 ? "written" : "kept",
    referrers: [],
    tags: all.map(({ tag }) => tag),
    logIndex: all[0]?.verified.logIndex,
    signatures: all.flatMap(
      ({ bytes, signedPayload }) => signedPayload ? [{ bundle: bytes, signedPayload }] : []
    )
  };
}
var CONFIRM_TRIES, CONFIRM_WAIT_MS, NOTES;
var init_confirm = __esm({
  "actions/sign-and-attest/src/confirm.ts"() {
    "use strict";
    init_src3();
    init_legacy();
    init_read_back();
    init_work();
    CONFIRM_TRIES = 8;
    CONFIRM_WAIT_MS = 500;
    NOTES = {
      logged: void 0,
      timestamp: "signed timestamp alone: in no transparency log",
      none: "in no transparency log, and nobody signed the time"
    };
  }
});

// actions/sign-and-attest/src/errors.ts
var errors4;
var init_errors4 = __esm({
  "actions/sign-and-attest/src/errors.ts"() {
    "use strict";
    init_src();
    errors4 = defineErrors({
      SIGN_DIGEST_FROM_TAG: {
        kind: "user",
        summary: "The image to sign is named by a tag; a tag may have moved since the push.",
        fix: 'hand over the output "image" of push-image, which names the digest'
      },
      SIGN_SUBJECT_NOT_BUILT_HERE: {
        kind: "user",
        summary: "The image to sign is not the one that this run has pushed.",
        fix: 'hand over "image" and "receipt" of the same push-image step; to sign an image that was built elsewhere, set "allow-unbuilt: true" and know why'
      },
      RECEIPT_INVALID: {
        kind: "user",
        summary: "The push receipt cannot be read.",
        fix: 'hand over the output "receipt" of push-image as it is'
      },
      SBOM_INVALID: {
        kind: "user",
        summary: "The software bill of materials is not CycloneDX JSON or SPDX 2 JSON, or is broken.",
        fix: 'write it with "syft scan registry/repository@digest --output cyclonedx-json=sbom.cdx.json", or as SPDX 2.3 JSON'
      },
      SBOM_OTHER_IMAGE: {
        kind: "user",
        summary: "The software bill of materials does not describe this image by digest.",
        fix: "make it from the image that was pushed, by digest, so that it names what it describes"
      },
      VERDICT_INVALID: {
        kind: "user",
        summary: "The gate verdict cannot be read.",
        fix: "hand over the verdict.json that iac-gate of the same run wrote"
      },
      VERDICT_REPLACED: {
        kind: "user",
        summary: "The gate verdict is not the one that the gate gave out: it was changed or replaced on the way.",
        fix: "find out which job of the run uploaded it; let no job but the gate write that artifact"
      },
      VERDICT_OTHER_COMMIT: {
        kind: "user",
        summary: "The gate verdict is about another commit or repository than this run.",
        fix: "run iac-gate in the same workflow run, on the commit that is released"
      },
      PREDICATE_INVALID: {
        kind: "user",
        summary: 'A predicate of the input "predicates" is not a JSON object.',
        fix: "write the predicate alone, as a JSON object in UTF-8, without the statement around it"
      },
      SCAN_INVALID: {
        kind: "user",
        summary: "The vulnerability scan is not in a form that can be attested.",
        fix: 'write it with "trivy image --format cosign-vuln registry/repository@digest", or as an in-toto vulns predicate'
      },
      SCAN_OTHER_IMAGE: {
        kind: "user",
        summary: "The vulnerability scan is of another image.",
        fix: "scan the image that was pushed, by digest"
      },
      SUMMARY_INVALID: {
        kind: "user",
        summary: "The verification summary is not a SLSA verification summary predicate.",
        fix: "hand over the summary that verify-evidence wrote"
      },
      SUMMARY_OTHER_IMAGE: {
        kind: "user",
        summary: "The verification summary is about another image than the one that is signed.",
        fix: "verify this very digest, under the name of this repository"
      },
      TOO_MANY_REFERRERS: {
        kind: "user",
        summary: "The image would have more referrers than verifiers read; nothing was signed.",
        fix: 'delete referrers that no policy asks for (oras discover lists them), or build again, so that the evidence is on a new digest; raise "max-referrers" only where no Kyverno verifies the image'
      },
      TEST_RESULTS_INVALID: {
        kind: "user",
        summary: "The test results are neither a JUnit XML report nor an in-toto test result.",
        fix: "let the test runner write JUnit XML, or hand over a test-result predicate as JSON"
      }
    });
  }
});

// actions/sign-and-attest/src/documents.ts
function readSbom({ path, bytes }) {
  const invalid4 = (reason, fix) => errors4.SBOM_INVALID({ message: `this is no bill of materials: ${reason}`, where: path, fix });
  try {
    const document = json(bytes);
    const facts = sbomFacts(document);
    return { path, facts, document };
  } catch (error2) {
    if (error2 instanceof DocumentFault) throw invalid4(error2.message, error2.fix);
    if (error2 instanceof SbomFault) throw invalid4(error2.message);
    throw error2;
  }
}
function formOf(bytes) {
  if (bytes.length === 0) return "the file is empty";
  const start = bytes.subarray(0, 256).toString("latin1");
  if (start.startsWith("\x8B")) return "it is compressed (gzip); give the JSON itself";
  if (/^(?:\xff\xfe|\xfe\xff)/.test(start)) return "it is UTF-16; JSON is exchanged in UTF-8 (RFC 8259)";
  if (/^(?:\xef\xbb\xbf)?\s*</.test(start)) return "it is XML; only JSON is read";
  if (/^SPDXVersion:/m.test(start)) return "it is SPDX in tag-value form; only JSON is read";
  return "it is not JSON in UTF-8, or cut off";
}
function sbomSubjects(sbom, digests2) {
  const [image] = digests2;
  const { describes } = sbom.facts;
  if (image !== void 0 && describes.includes(image)) return [...digests2];
  const platforms2 = digests2.filter((digest) => describes.includes(digest));
  if (platforms2.length > 0) return platforms2;
  throw errors4.SBOM_OTHER_IMAGE({
    message: "the bill of materials does not describe this image",
    where: sbom.path,
    expected: digests2.join(" or "),
    found: describes.length === 0 ? "no image by digest" : describes.join(", ")
  });
}
function readVerdict({ path, bytes }, digest) {
  const found = `sha256:${sha256Hex(bytes)}`;
  if (digest !== void 0 && digest !== found) {
    throw errors4.VERDICT_REPLACED({
      message: "the gate verdict is not the one that the gate gave out",
      where: path,
      expected: digest,
      found
    });
  }
  try {
    return parseGateVerdict(json(bytes));
  } catch (error2) {
    if (!(error2 instanceof VerdictFault || error2 instanceof DocumentFault)) throw error2;
    throw errors4.VERDICT_INVALID({ message: `this is no gate verdict: ${error2.message}`, where: path });
  }
}
function checkVerdict(verdict, path, run) {
  for (const [what, stated2, wanted] of [
    ["repository id", verdict.repositoryId, run.repositoryId],
    ["commit", verdict.commit, run.commit]
  ]) {
    if (stated2 !== wanted)
      throw errors4.VERDICT_OTHER_COMMIT({
        message: `the gate verdict is about another ${what} than this run`,
        where: path,
        expected: wanted,
        found: stated2
      });
  }
}
async function readTestResults({ path, bytes }, runUrl) {
  const invalid4 = (reason) => errors4.TEST_RESULTS_INVALID({ message: `these are no test results: ${reason}`, where: path });
  try {
    if (/^(?:\xef\xbb\xbf)?\s*</.test(bytes.subarray(0, 256).toString("latin1"))) {
      const text2 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      const name = path.split("/").at(-1) ?? path;
      return testResultPredicate(await parseJunit(text2), { name, bytes }, runUrl);
    }
    const value = json(bytes);
    const statement = isStatement(value) ? parseStatement(bytes) : void 0;
    if (statement && statement.predicateType !== predicateTypes.tests)
      throw invalid4(`the statement's predicate type is ${statement.predicateType}`);
    const predicate = statement?.predicate ?? value;
    testFacts(predicate);
    return predicate;
  } catch (error2) {
    if (error2 instanceof JunitFault || error2 instanceof TestResultFault || error2 instanceof StatementFault || error2 instanceof DocumentFault || error2 instanceof TypeError)
      throw invalid4(messageOf(error2));
    throw error2;
  }
}
function readPredicate({ path, bytes }) {
  try {
    return jsonObject(bytes);
  } catch (error2) {
    if (!(error2 instanceof DocumentFault)) throw error2;
    throw errors4.PREDICATE_INVALID({
      message: `this is no predicate: ${error2.message}`,
      where: path,
      expected: "a JSON object in UTF-8, without the statement around it",
      fix: error2.fix
    });
  }
}
function isStatement(value) {
  return typeof value === "object" && value !== null && "_type" in value;
}
function jsonObject(bytes) {
  const value = json(bytes);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new DocumentFault("it is not a JSON object");
  if (isStatement(value)) throw new DocumentFault("it is a statement with the predicate inside");
  return value;
}
function json(bytes) {
  try {
    return strictJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes), { numbers: "exact" });
  } catch (error2) {
    if (!(error2 instanceof JsonFault) || error2 instanceof JsonSyntaxFault)
      throw new DocumentFault(formOf(bytes));
    throw new DocumentFault(
      `it ${error2.message}`,
      "correct that line, and what wrote it: all who verify it must read the same"
    );
  }
}
var MAX_DOCUMENT_BYTES, DocumentFault;
var init_documents = __esm({
  "actions/sign-and-attest/src/documents.ts"() {
    "use strict";
    init_src3();
    init_src();
    init_strict_json();
    init_errors4();
    MAX_DOCUMENT_BYTES = 23 * 1024 * 1024;
    DocumentFault = class extends Error {
      fix;
      constructor(message, fix) {
        super(message);
        this.fix = fix;
      }
    };
  }
});

// actions/sign-and-attest/src/dry-run.ts
function planned(plan, forms, signatures) {
  const signature = forms.bundle ? [] : [
    {
      predicateType: predicateTypes.signature,
      outcome: signatures > 0 ? "would-write" : "kept"
    }
  ];
  return [
    ...signature.map((item) => ({ ...item, statementDigest: "", referrers: [], tags: [] })),
    ...plan.write.map((statement) => ({
      predicateType: statement.predicateType,
      statementDigest: "",
      outcome: "would-write",
      referrers: [],
      tags: []
    })),
    ...plan.keep.map(({ existing: existing2, reason }) => ({
      predicateType: existing2.statement.predicateType,
      statementDigest: existing2.statementDigest,
      outcome: "kept",
      referrers: [],
      tags: [],
      logIndex: existing2.logIndex,
      note: reason
    }))
  ];
}
var init_dry_run = __esm({
  "actions/sign-and-attest/src/dry-run.ts"() {
    "use strict";
    init_src3();
  }
});

// actions/sign-and-attest/src/existing.ts
async function existingOf(parts, attached, identity, { source, verify: verify2 }) {
  const digests2 = digestsOf(parts);
  const all = await Promise.all([attached, ...parts.platforms.map(({ digest }) => source.evidence(digest))]);
  const referrers2 = new Map(
    all.map(({ bundles, unreadable: unreadable2, others }, position) => [
      digests2[position] ?? "",
      bundles.filter(({ format }) => format === "bundle").length + unreadable2.length + others
    ])
  );
  const byBytes = /* @__PURE__ */ new Map();
  for (const { subject, bytes, format, signedPayload } of all.flatMap(({ bundles }) => bundles)) {
    const key = `${format} ${bytes.toString("latin1")}`;
    const entry = byBytes.get(key) ?? { form: format, bytes, signedPayload, attachedTo: [] };
    entry.attachedTo.push(subject);
    byBytes.set(key, entry);
  }
  const verified = await Promise.all(
    [...byBytes.values()].map(async (entry) => ({
      entry,
      verdict: await verify2(entry.bytes, entry.form, entry.signedPayload)
    }))
  );
  const existing2 = verified.flatMap(
    ({ entry, verdict }) => verdict.ok && sameSigner(verdict, identity) ? [{ ...verdict, ...entry }] : []
  );
  return { existing: existing2, referrers: referrers2 };
}
var init_existing = __esm({
  "actions/sign-and-attest/src/existing.ts"() {
    "use strict";
    init_src3();
    init_identity();
  }
});

// actions/sign-and-attest/src/plan.ts
function planStatements(wanted, existing2) {
  const plan = { write: [], keep: [], drop: [] };
  const history = existing2.find(({ statement }) => kindOf(statement.predicateType) === "provenance");
  const commit = history && provenanceFacts(history.statement.predicate).commit;
  for (const statement of wanted) {
    const there = existing2.filter(
      (item) => item.statement.predicateType === statement.predicateType && covers(item.statement, statement)
    );
    const equal = there.find((item) => sameStatement(item.statement, statement));
    if (equal) {
      plan.keep.push({
        statement,
        existing: equal,
        reason: "the same statement is there",
        equal: true,
        otherHistory: false
      });
      continue;
    }
    const kind = kindOf(statement.predicateType);
    const [other] = there;
    if (kind === "signature" || kind === void 0 || other === void 0 && kind !== "gate") {
      plan.write.push(statement);
    } else if (kind === "gate") {
      planGate(plan, statement, other, commit);
    } else if (other) {
      if (kind === "tests" && claimOf(other.statement).key !== claimOf(statement).key)
        throw contradiction(statement, other);
      const from = history && commit !== void 0 ? ` (${writer(other)}, commit ${commit})` : "";
      plan.keep.push({
        statement,
        existing: other,
        reason: `attested already${from}`,
        equal: false,
        otherHistory: kind === "provenance" && provenanceFacts(statement.predicate).commit !== commit
      });
    }
  }
  return plan;
}
function planGate(plan, statement, other, commit) {
  const verdict = verdictOf(statement.predicate);
  if (commit !== void 0 && verdict.commit !== commit) {
    plan.drop.push({
      statement,
      reason: `the image was built from commit ${commit} before; a verdict for ${verdict.commit} is not about it`
    });
  } else if (!other) plan.write.push(statement);
  else if (claimOf(other.statement).key === claimOf(statement).key)
    plan.keep.push({
      statement,
      existing: other,
      reason: "the same verdict is attested already",
      equal: true,
      otherHistory: false
    });
  else throw contradiction(statement, other);
}
function writer({ signer }) {
  return runOfSigner(signer) ?? signerName(signer);
}
function covers(existing2, wanted) {
  const digests2 = new Set(existing2.subjects.map(({ digest }) => digest));
  return wanted.subjects.every(({ digest }) => digests2.has(digest));
}
function sameStatement(a, b) {
  if (kindOf(a.predicateType) === "sbom") return claimOf(a).key === claimOf(b).key;
  const text2 = (statement) => serializeStatement(statement).toString("utf8").replace(/\/attempts\/\d+/g, "");
  return text2(a) === text2(b);
}
function contradiction(statement, other) {
  return reasons.EVIDENCE_CONTRADICTS({
    message: "the image carries another statement of the same kind already",
    where: statement.subjects[0]?.digest,
    expected: claimOf(other.statement).shown,
    found: claimOf(statement).shown,
    fix: `look at ${writer(other)}, which attested it; build again, so that the new digest has one history`
  });
}
var init_plan = __esm({
  "actions/sign-and-attest/src/plan.ts"() {
    "use strict";
    init_src3();
  }
});

// actions/sign-and-attest/src/verification-summary.ts
function readSummary(file, names) {
  const invalid4 = (found) => errors4.SUMMARY_INVALID({ message: "this is no verification summary", where: file.path, found });
  try {
    const predicate = jsonObject(file.bytes);
    const { resourceUri } = summaryFacts(predicate);
    if (names.includes(resourceUri)) return predicate;
    throw errors4.SUMMARY_OTHER_IMAGE({
      message: "the verification summary is about another image",
      where: file.path,
      expected: names.join(" or "),
      found: resourceUri
    });
  } catch (error2) {
    if (error2 instanceof SummaryFault || error2 instanceof DocumentFault) throw invalid4(error2.message);
    throw error2;
  }
}
var init_verification_summary = __esm({
  "actions/sign-and-attest/src/verification-summary.ts"() {
    "use strict";
    init_src3();
    init_documents();
    init_errors4();
  }
});

// actions/sign-and-attest/src/vulnerability-scan.ts
function readScan(file, digests2) {
  const invalid4 = (found) => errors4.SCAN_INVALID({
    message: "this is no vulnerability scan that can be attested",
    where: file.path,
    expected: '"scanner" with "uri" and "result", and "metadata" with "scanFinishedOn"',
    found
  });
  let predicate;
  try {
    predicate = jsonObject(file.bytes);
  } catch (error2) {
    throw error2 instanceof DocumentFault ? invalid4(error2.message) : error2;
  }
  const scanner = objectOf(predicate.scanner);
  const metadata = objectOf(predicate.metadata);
  if (typeof scanner?.uri !== "string") throw invalid4('no "scanner.uri"');
  if (typeof scanner.result !== "object" || scanner.result === null) throw invalid4('no "scanner.result"');
  if (Number.isNaN(Date.parse(String(metadata?.scanFinishedOn))))
    throw invalid4('no "metadata.scanFinishedOn"');
  const scanned = scannedDigests(scanner.result);
  if (scanned.length > 0 && !scanned.some((digest) => digests2.includes(digest)))
    throw errors4.SCAN_OTHER_IMAGE({
      message: "the vulnerability scan is of another image",
      where: file.path,
      expected: digests2.join(" or "),
      found: scanned.join(", ")
    });
  const platforms2 = digests2.filter((digest) => scanned.includes(digest));
  const ofImage = scanned.length === 0 || platforms2[0] === digests2[0];
  return {
    // in-toto lists vulnerabilities; cosign takes the report of the scanner as it is.
    type: Array.isArray(scanner.result) ? IN_TOTO_TYPE : COSIGN_TYPE,
    predicate,
    subjects: ofImage ? digests2 : platforms2
  };
}
function scannedDigests(result) {
  const { ArtifactName, Metadata } = result;
  const text2 = JSON.stringify([ArtifactName ?? null, objectOf(Metadata)?.RepoDigests ?? null]);
  return [...new Set(text2.match(DIGEST4) ?? [])];
}
function objectOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
var COSIGN_TYPE, IN_TOTO_TYPE, DIGEST4;
var init_vulnerability_scan = __esm({
  "actions/sign-and-attest/src/vulnerability-scan.ts"() {
    "use strict";
    init_documents();
    init_errors4();
    COSIGN_TYPE = "https://cosign.sigstore.dev/attestation/vuln/v1";
    IN_TOTO_TYPE = "https://in-toto.io/attestation/vulns/v0.1";
    DIGEST4 = /sha256:[0-9a-f]{64}/g;
  }
});

// actions/sign-and-attest/src/read-documents.ts
async function readDocuments(inputs, ports) {
  const file = async (path) => ({ path, bytes: await ports.readFile(path) });
  const { gateVerdict, testResults } = inputs;
  return {
    others: await Promise.all(
      inputs.predicates.map(async ({ type, path }) => ({ type, predicate: readPredicate(await file(path)) }))
    ),
    sboms: await Promise.all(inputs.sboms.map(async (path) => readSbom(await file(path)))),
    verdict: gateVerdict === void 0 ? void 0 : readVerdict(await file(gateVerdict), inputs.gateVerdictDigest),
    tests: testResults === void 0 ? void 0 : await readTestResults(await file(testResults), ports.run.runUrl)
  };
}
async function documentsAbout(digests2, { vulnerabilityScan, verificationSummary }, { readFile: readFile2, registry }) {
  const out = [];
  const file = async (path) => ({ path, bytes: await readFile2(path) });
  if (vulnerabilityScan !== void 0) out.push(readScan(await file(vulnerabilityScan), digests2));
  if (verificationSummary !== void 0) {
    const names = digests2.map((digest) => `${registry.name}@${digest}`);
    out.push({
      type: predicateTypes.summary,
      predicate: readSummary(await file(verificationSummary), names)
    });
  }
  return out;
}
var init_read_documents = __esm({
  "actions/sign-and-attest/src/read-documents.ts"() {
    "use strict";
    init_src3();
    init_documents();
    init_verification_summary();
    init_vulnerability_scan();
  }
});

// actions/sign-and-attest/src/receipt.ts
function checkReceipt(text2, path, image, run) {
  let receipt;
  try {
    receipt = JSON.parse(text2);
  } catch (cause) {
    throw errors4.RECEIPT_INVALID({ message: "the push receipt is not JSON", where: path, cause });
  }
  if (receipt?.schema !== "waybill/push-receipt/v1")
    throw errors4.RECEIPT_INVALID({
      message: "this is not a push receipt",
      where: path,
      expected: '"schema": "waybill/push-receipt/v1"',
      found: JSON.stringify(receipt?.schema ?? null)
    });
  const compare = [
    ["registry", receipt.registry, image.registry],
    ["repository", receipt.repository, image.repository],
    ["digest", receipt.digest, image.digest ?? ""],
    ["repository id of the source", receipt.source?.repositoryId, run.repositoryId],
    ["run", receipt.run?.id, run.runId]
  ];
  for (const [what, stated2, wanted] of compare) {
    if (stated2 !== wanted)
      throw errors4.SIGN_SUBJECT_NOT_BUILT_HERE({
        message: `the push receipt is for another image or run: its ${what} differs`,
        where: path,
        expected: wanted,
        found: String(stated2)
      });
  }
}
var init_receipt = __esm({
  "actions/sign-and-attest/src/receipt.ts"() {
    "use strict";
    init_errors4();
  }
});

// actions/sign-and-attest/src/transparency.ts
function transparencyOf({
  logEntries: logEntries2,
  timestamps
}) {
  if (logEntries2.length > 0) return "logged";
  return timestamps > 0 ? "timestamp" : "none";
}
function leastOf(all) {
  return ORDER.find((one) => all.includes(one));
}
var ORDER;
var init_transparency = __esm({
  "actions/sign-and-attest/src/transparency.ts"() {
    "use strict";
    ORDER = ["none", "timestamp", "logged"];
  }
});

// actions/sign-and-attest/src/sign-missing.ts
async function signMissing({ plan, forms, signatures, identity }, token, ports) {
  const [signer] = await Promise.all([signerFor(identity, token, ports), ports.verifierReady()]);
  const [signed2, signatureOnes] = await Promise.all([
    Promise.all(plan.write.map((statement) => signer.sign(statement))),
    signatureLayers(signer, signatures, predicateTypes.signature)
  ]);
  await Promise.all(
    signed2.map(async ({ bundle, statement: { predicateType } }) => {
      const verdict = await ports.verify(bundle, predicateType);
      if (!verdict.ok)
        throw errors3.SIGNED_NOT_VERIFIED({
          message: `the signed statement does not verify: ${verdict.reason}`,
          where: predicateType,
          found: verdict.code
        });
    })
  );
  const layers = [...signatureOnes, ...forms.legacy ? await attestationLayers(signer, signed2) : []];
  await verifyLayers(layers, ports.verify);
  const written = signed2.map(({ statement, digest, bundle, ...proof }) => ({
    statement,
    digest,
    bundle,
    transparency: transparencyOf(proof)
  }));
  return { written, layers };
}
async function signerFor(identity, token, { signer }) {
  if ("byKey" in signer) return signer.byKey();
  if (!token || "keyId" in identity) throw new TypeError("a keyless signer has a token");
  const keyless = await signer.keyless(token);
  if (keyless.certificate.identity !== identity.san)
    throw errors3.CERTIFICATE_INVALID({
      message: "the certificate is for another identity than that of this run",
      expected: identity.san,
      found: keyless.certificate.identity,
      fix: "check how the certificate authority is configured for the issuer of the token (the address of the GitHub server)"
    });
  return keyless;
}
var init_sign_missing = __esm({
  "actions/sign-and-attest/src/sign-missing.ts"() {
    "use strict";
    init_src3();
    init_legacy();
    init_transparency();
  }
});

// actions/sign-and-attest/src/sizes.ts
function sizeWarnings(statements) {
  const sizes = statements.map((statement) => ({
    type: statement.predicateType,
    bytes: serializeStatement(statement).length
  }));
  for (const { type, bytes } of sizes)
    if (bytes > MAX_DOCUMENT_BYTES)
      throw errors3.STATEMENT_TOO_LARGE({
        message: `the statement ${type} is larger than the limit`,
        where: type,
        expected: `at most ${MAX_DOCUMENT_BYTES} bytes`,
        found: `${bytes} bytes`
      });
  const warnings = [];
  const total = Math.ceil(sizes.reduce((sum, { bytes }) => sum + bytes, 0) * 4 / 3);
  if (total > KYVERNO_MAX_BYTES) {
    const [largest] = [...sizes].sort((a, b) => b.bytes - a.bytes);
    warnings.push(
      `the evidence has ${total} bytes, and Kyverno reads at most ${KYVERNO_MAX_BYTES} of an image: make ${largest?.type ?? "the largest document"} smaller, as by leaving the files of packages out of a bill of materials`
    );
  }
  return warnings;
}
function expectReferrersWithin(limit, referrers2, added) {
  for (const [digest, there] of referrers2) {
    const more = added.filter(({ subjects }) => subjects.some((subject) => subject.digest === digest)).length;
    if (more > 0 && there + more > limit)
      throw errors4.TOO_MANY_REFERRERS({
        message: `${digest} has ${there} referrers and would get ${more} more`,
        where: "max-referrers",
        expected: `at most ${limit}`,
        found: String(there + more)
      });
  }
}
var KYVERNO_MAX_BYTES;
var init_sizes = __esm({
  "actions/sign-and-attest/src/sizes.ts"() {
    "use strict";
    init_src3();
    init_documents();
    init_errors4();
    KYVERNO_MAX_BYTES = 10 * 1024 * 1024;
  }
});

// actions/sign-and-attest/src/statements.ts
function statementsFor(digests2, documents, run, options) {
  const about = (wanted) => wanted.map((digest) => ({ digest }));
  const out = [signatureStatement(digests2, options.annotations)];
  if (options.provenance && run.claims)
    out.push({
      subjects: about(digests2),
      predicateType: predicateTypes.provenance,
      predicate: provenancePredicate(run.claims, { serverUrl: run.serverUrl, inputs: run.eventInputs })
    });
  out.push(...sbomStatements(documents.sboms, digests2));
  if (documents.verdict)
    out.push({
      subjects: about(digests2),
      predicateType: predicateTypes.gate,
      predicate: gatePredicate(documents.verdict, run.builder)
    });
  if (documents.tests)
    out.push({ subjects: about(digests2), predicateType: predicateTypes.tests, predicate: documents.tests });
  const others = new Map(documents.others.map((item) => [canonicalJson([item.type, item.predicate]), item]));
  for (const { type, predicate, subjects = digests2 } of others.values())
    out.push({ subjects: about(subjects), predicateType: type, predicate });
  return out;
}
function sbomStatements(sboms, digests2) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const sbom of sboms) {
    const { path, document, facts } = sbom;
    const subjects = sbomSubjects(sbom, digests2).map((digest) => ({ digest }));
    const statement = { subjects, predicateType: facts.predicateType, predicate: document };
    const place = [facts.predicateType, ...subjects.map(({ digest }) => digest)].join(" ");
    const other = byPlace.get(place);
    if (other && claimOf(other.statement).key !== claimOf(statement).key)
      throw reasons.EVIDENCE_CONTRADICTS({
        message: "two bills of materials of one format are about the same digests, and differ",
        where: "sbom",
        expected: "one bill of each format for a digest",
        found: `${other.path} and ${path}`,
        fix: "give one of the two; what both have found belongs into one document"
      });
    if (!other) byPlace.set(place, { path, statement });
  }
  return [...byPlace.values()].map(({ statement }) => statement);
}
var init_statements = __esm({
  "actions/sign-and-attest/src/statements.ts"() {
    "use strict";
    init_src3();
    init_src();
    init_documents();
  }
});

// actions/sign-and-attest/src/main.ts
var main_exports = {};
__export(main_exports, {
  signAndAttest: () => signAndAttest
});
async function signAndAttest(inputs, ports) {
  const { log, run } = ports;
  const digest = namedDigest(inputs);
  const forms = formsOf(inputs.format, ports.legacyPossible);
  if (forms.note !== void 0) log.notice(forms.note);
  if (inputs.receipt !== void 0)
    checkReceipt((await ports.readFile(inputs.receipt)).toString("utf8"), inputs.receipt, inputs.image, run);
  const documents = await readDocuments(inputs, ports);
  const asked = "keyless" in ports.signer || writesProvenance(inputs) ? ports.idToken() : void 0;
  if ("keyless" in ports.signer && !inputs.dryRun) ports.signer.expected();
  const [looking, attached] = [imageParts(ports.source, digest), ports.source.evidence(digest)];
  for (const started of [asked, looking, attached, ports.verifierReady()]) started?.catch(() => {
  });
  const parts = await looking;
  const digests2 = digestsOf(parts);
  documents.others.push(...await documentsAbout(digests2, inputs, ports));
  const image = `${ports.registry.name}@${digest}`;
  log.info(`image ${image}${parts.platforms.length > 0 ? `, ${parts.platforms.length} platforms` : ""}`);
  const token = await asked;
  if (token) for (const [name, value] of shownClaims(token.claims)) log.info(`${name}: ${value}`);
  const workflow = token && workflowIdentity(token, run.serverUrl);
  const identity = identityOf(ports.signer, workflow);
  const commit = String(token?.claims.sha ?? run.commit);
  const built = inputs.receipt !== void 0;
  const annotations2 = annotationsOf(inputs.annotations, { ...run, commit: built ? commit : void 0 });
  const wanted = statementsOf(digests2, documents, { token, workflow, annotations: annotations2 }, inputs, ports);
  const { existing: existing2, referrers: referrers2 } = await existingOf(parts, attached, identity, ports);
  const isSignature = ({ predicateType }) => kindOf(predicateType) === "signature";
  const asStatements = wanted.filter((statement) => forms.bundle || !isSignature(statement));
  const plan = completeForms(planStatements(asStatements, inOrderOf(forms, existing2)), forms, existing2, log);
  const signatures = forms.legacy ? missingSignatures(digests2, ports.registry.name, annotations2, existing2) : [];
  expectReferrersWithin(inputs.maxReferrers, referrers2, forms.bundle ? plan.write : []);
  for (const warning2 of sizeWarnings(wanted)) log.warning(warning2);
  warnOfHistory(plan, log);
  const result = {
    image,
    parts,
    signer: signerOf(identity),
    issuer: "keyId" in identity ? void 0 : identity.issuer,
    repository: String(token?.claims.repository ?? run.repository),
    dropped: plan.drop.map(({ statement, reason }) => ({ predicateType: statement.predicateType, reason })),
    dryRun: inputs.dryRun,
    privateInstance: inputs.signingConfig !== void 0,
    formats: [...forms.bundle ? ["bundle"] : [], ...forms.legacy ? ["legacy"] : []],
    formatNotes: forms.note === void 0 ? [] : [forms.note],
    attested: []
  };
  if (inputs.dryRun) await ports.verifierReady();
  const work = { plan, forms, signatures, existing: existing2, parts, identity };
  const done = inputs.dryRun ? { ...result, attested: planned(plan, forms, signatures.length) } : { ...result, ...await carryOut(work, token, result.formatNotes, ports) };
  auditResult(done, inputs, ports.audit);
  return done;
}
function namedDigest({ image }) {
  if (image.digest !== void 0) return image.digest;
  throw errors4.SIGN_DIGEST_FROM_TAG({
    message: "the image to sign is not named by digest",
    where: "image",
    expected: "registry/repository@sha256:...",
    found: formatReference(image)
  });
}
function writesProvenance({ provenance, receipt }) {
  return provenance && receipt !== void 0;
}
function statementsOf(digests2, documents, {
  token,
  workflow,
  annotations: annotations2
}, inputs, { run, log }) {
  if (documents.verdict)
    checkVerdict(documents.verdict, inputs.gateVerdict ?? "", {
      repositoryId: workflow?.repositoryId ?? run.repositoryId,
      commit: String(token?.claims.sha ?? run.commit)
    });
  if (inputs.provenance && inputs.receipt === void 0)
    log.notice('no provenance is written: "allow-unbuilt" says that this run has not built the image');
  return statementsFor(
    digests2,
    documents,
    {
      claims: token?.claims,
      builder: workflow?.san ?? run.workflow,
      serverUrl: run.serverUrl,
      eventInputs: run.eventInputs
    },
    { provenance: writesProvenance(inputs), annotations: annotations2 }
  );
}
function warnOfHistory({ keep, drop }, log) {
  for (const { reason, otherHistory } of keep)
    if (otherHistory) log.warning(`the image has the history of another run, which stands: ${reason}`);
  for (const { reason } of drop) log.warning(`not attested: ${reason}`);
}
async function carryOut(work, token, formatNotes, ports) {
  const { plan, forms, signatures, existing: existing2 } = work;
  const { written, layers } = plan.write.length > 0 || signatures.length > 0 ? await signMissing(work, token, ports) : { written: [], layers: [] };
  const added = [...layers, ...forms.legacy ? keptLayers(plan, existing2) : []];
  const [refused] = await bothDone(
    attachLayers(ports.registry, added, forms, ports.log),
    forms.bundle ? attachAll(written, work, ports) : void 0
  );
  const notes = [...formatNotes];
  if (refused.length > 0)
    notes.push(
      `the registry does not let ${refused.length} tags be extended (immutable tags): bundles are complete, the older format is not`
    );
  if (layers.filter(isSignatureLayer).length < signatures.length)
    notes.push("no log entry could be had for the older format: bundles only");
  return {
    attested: await confirm(work, written, { layers: added, refused }, ports),
    transparency: leastOf(written.map(({ transparency }) => transparency)),
    formatNotes: notes
  };
}
async function bothDone(one, other) {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}
var init_main = __esm({
  "actions/sign-and-attest/src/main.ts"() {
    "use strict";
    init_src3();
    init_src2();
    init_src();
    init_annotations();
    init_attach();
    init_audit_lines();
    init_confirm();
    init_documents();
    init_dry_run();
    init_errors4();
    init_existing();
    init_identity();
    init_legacy();
    init_plan();
    init_read_documents();
    init_receipt();
    init_sign_missing();
    init_sizes();
    init_statements();
    init_transparency();
  }
});

// actions/sign-and-attest/src/evidence-folder.ts
var evidence_folder_exports = {};
__export(evidence_folder_exports, {
  writeEvidenceFolder: () => writeEvidenceFolder
});
function writeEvidenceFolder(result, temp) {
  const { parts, attested } = result;
  const folder = (0, import_node_path3.join)(temp, "waybill", "evidence", digestHex(parts.image.digest).slice(0, 16));
  (0, import_node_fs6.rmSync)(folder, { recursive: true, force: true });
  const manifests2 = (0, import_node_path3.join)(folder, folderLayout.manifests);
  const bundles = (0, import_node_path3.join)(folder, folderLayout.bundles);
  (0, import_node_fs6.mkdirSync)(manifests2, { recursive: true });
  (0, import_node_fs6.mkdirSync)(bundles, { recursive: true });
  for (const { digest, bytes } of parts.manifests)
    (0, import_node_fs6.writeFileSync)((0, import_node_path3.join)(manifests2, manifestFile(digest)), bytes);
  for (const { bundle, signatures, predicateType, statementDigest: statementDigest2 } of attested) {
    for (const signature of signatures ?? []) {
      const name = `signature-${digestHex(digestOf(signature.signedPayload)).slice(0, 12)}`;
      (0, import_node_fs6.writeFileSync)((0, import_node_path3.join)(bundles, `${name}.sigstore.json`), signature.bundle);
      (0, import_node_fs6.writeFileSync)((0, import_node_path3.join)(bundles, `${name}${PAYLOAD_SUFFIX}`), signature.signedPayload);
    }
    if (!bundle) continue;
    const short = digestHex(parseDigest(statementDigest2)).slice(0, 12);
    (0, import_node_fs6.writeFileSync)((0, import_node_path3.join)(bundles, `${kindOf(predicateType) ?? "statement"}-${short}.sigstore.json`), bundle);
  }
  return folder;
}
var import_node_fs6, import_node_path3;
var init_evidence_folder = __esm({
  "actions/sign-and-attest/src/evidence-folder.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_path3 = require("node:path");
    init_src3();
    init_src2();
  }
});

// actions/sign-and-attest/src/verifiers.ts
function verifiers({
  formats,
  issuer,
  privateInstance,
  ...result
}) {
  const [bundle, legacy] = [formats.includes("bundle"), formats.includes("legacy")];
  const byKey = issuer === void 0;
  const flag2 = unlogged(result) ? ", with --insecure-ignore-tlog" : "";
  const reads = (name, found, how, lacks) => ({
    name,
    accepts: found,
    how: found ? how : lacks
  });
  const noTags = "reads the tags .sig and .att alone, which were not written";
  return [
    reads("cosign 3", true, bundle ? `bundles${flag2}` : `tags, with --new-bundle-format=false${flag2}`, ""),
    // Version 2.6 does not look at tags where there are bundles.
    reads(
      "cosign 2",
      true,
      bundle ? `bundles, with --new-bundle-format${flag2}${legacy ? "; before 2.6 the tags" : ""}` : `tags${flag2}`,
      ""
    ),
    reads("Kyverno, type SigstoreBundle", bundle, "bundles", "reads bundles alone, which were not written"),
    reads("Kyverno, type Cosign", legacy, `tags${flag2 && ", with ignoreTlog: true"}`, noTags),
    reads("policy-controller", legacy, "tags", noTags),
    reads(
      "gh attestation verify",
      bundle && !byKey,
      privateInstance ? "bundles, with the trusted root as one line of trusted-root.jsonl" : "bundles",
      byKey ? "takes certificates alone, no key" : "reads bundles alone, which were not written"
    ),
    reads(
      "slsa-verifier",
      false,
      "",
      byKey ? "takes certificates alone, no key" : privateInstance ? "believes the public Sigstore instance alone" : "believes only builders of its own list"
    )
  ];
}
function unlogged({ attested, dryRun }) {
  return !dryRun && attested.some(({ logIndex }) => logIndex === void 0);
}
var init_verifiers = __esm({
  "actions/sign-and-attest/src/verifiers.ts"() {
    "use strict";
  }
});

// actions/sign-and-attest/src/summary.ts
var summary_exports = {};
__export(summary_exports, {
  referrersByType: () => referrersByType,
  summary: () => summary
});
function summary(result) {
  const { image, signer, issuer, attested, dropped, parts, dryRun } = result;
  const blocks = [
    dryRun ? "### Evidence checked (dry run: nothing was signed)" : "### Image signed and attested",
    table(
      ["", ""],
      [
        ["Image", markdownCode(image)],
        ["Signer", markdownCode(signer)],
        ...issuer === void 0 ? [] : [["Issuer", markdownCode(issuer)]],
        ...parts.platforms.length > 0 ? [["Platforms", parts.platforms.map(({ platform: platform2 = "" }) => markdownCode(platform2)).join(", ")]] : []
      ]
    ),
    table(
      ["Evidence", "Outcome", "Log entry", "Referrer", "Tag"],
      attested.map((item) => [
        KINDS[kindOf(item.predicateType) ?? ""] ?? markdownCode(item.predicateType),
        `${OUTCOMES[item.outcome]}${item.note ? ` (${markdownText(item.note)})` : ""}`,
        item.logIndex === void 0 ? "" : markdownText(item.logIndex),
        item.referrers.map((referrer2) => markdownCode(referrer2.slice(0, 19))).join(" "),
        item.tags.map((tag) => markdownCode(`${tag.slice(0, 19)}${tag.slice(-4)}`)).join(" ")
      ])
    ),
    table(
      ["Verifier", "Accepts", "How"],
      verifiers(result).map(({ name, accepts, how }) => [name, accepts ? "yes" : "no", how])
    )
  ];
  const told = TRANSPARENCY[result.transparency ?? "logged"];
  if (told !== void 0) blocks.push(`> **${told}**`);
  for (const note of result.formatNotes) blocks.push(`> ${markdownText(note)}`);
  if (dropped.length > 0)
    blocks.push(
      `**Not attested:**
${dropped.map(({ predicateType, reason }) => `- ${markdownCode(predicateType)}: ${markdownText(reason)}`).join("\n")}`
    );
  if (!dryRun) blocks.push(details("Verify it yourself", commands(result)));
  return blocks;
}
function referrersByType({ attested }) {
  const out = {};
  for (const { predicateType, referrers: referrers2 } of attested)
    out[predicateType] = [...out[predicateType] ?? [], ...referrers2];
  return out;
}
function commands(result) {
  const { image, signer, issuer, repository, attested, formats } = result;
  const identity = issuer === void 0 ? "--key cosign.pub" : `--certificate-identity ${quoted(signer)} --certificate-oidc-issuer ${quoted(issuer)}`;
  const types = [...new Set(attested.map(({ predicateType }) => predicateType))];
  const timestamps = attested.every(({ bundle }) => bundle?.includes('"signedTimestamp"'));
  const legacyOnly = !formats.includes("bundle");
  const options = [
    "--trusted-root trusted-root.json",
    // The older format has its time from the log; there a timestamp would be missed.
    ...legacyOnly ? ["--new-bundle-format=false"] : timestamps ? ["--use-signed-timestamps"] : [],
    ...unlogged(result) ? ["--insecure-ignore-tlog"] : [],
    identity
  ].join(" ");
  const gh = !legacyOnly && issuer !== void 0 && types.some((type) => kindOf(type) === "provenance");
  const lines2 = [
    // An empty root keeps cosign from asking the public instance for its own.
    ...issuer === void 0 && !timestamps && unlogged(result) ? [`echo '${JSON.stringify(noTrustedRoot.json)}' > trusted-root.json`] : [],
    `cosign verify ${options} ${quoted(image)}`,
    ...types.filter((type) => kindOf(type) !== "signature").map(
      (type) => `cosign verify-attestation ${options} --type ${quoted(cosignType(type))} ${quoted(image)}`
    ),
    ...gh ? [
      "jq -c . trusted-root.json > trusted-root.jsonl",
      `gh attestation verify ${quoted(`oci://${image}`)} --bundle-from-oci --custom-trusted-root trusted-root.jsonl --cert-identity ${quoted(signer)} --cert-oidc-issuer ${quoted(issuer)} --repo ${quoted(repository)}`
    ] : []
  ];
  return `\`\`\`sh
${lines2.join("\n")}
\`\`\``;
}
function cosignType(type) {
  return type === "https://cyclonedx.org/bom" ? "cyclonedx" : type;
}
function quoted(value) {
  return `'${value.replace(/[\s'`]/g, "")}'`;
}
var KINDS, TRANSPARENCY, OUTCOMES;
var init_summary3 = __esm({
  "actions/sign-and-attest/src/summary.ts"() {
    "use strict";
    init_src3();
    init_src();
    init_verifiers();
    KINDS = {
      signature: "Signature",
      provenance: "SLSA provenance",
      sbom: "SBOM",
      gate: "Gate verdict",
      tests: "Tests",
      summary: "Verification summary"
    };
    TRANSPARENCY = {
      logged: void 0,
      timestamp: "Not in a transparency log: a signed timestamp alone says when it was signed.",
      none: "Neither in a transparency log nor timestamped: nobody can tell when it was signed."
    };
    OUTCOMES = {
      written: "signed, attached, verified",
      kept: "there already, verified",
      "would-write": "would be signed"
    };
  }
});

// actions/sign-and-attest/src/index.ts
init_src();

// packages/evidence/src/key-inputs.ts
init_src();
var MAX_ARGUMENTS = 64;
var keyInputs = {
  key: secret("key"),
  keyPassword: secret("key-password"),
  keyCommand: lines("key-command", {
    fallback: [],
    max: MAX_ARGUMENTS,
    form: "a program, then its arguments"
  }),
  keyCommandInput: choice("key-command-input", ["digest", "payload"], { fallback: "digest" }),
  publicKey: text("public-key", { form: "a public key in PEM, or the path of a file with one" })
};
function signsByKey({ key, keyCommand }) {
  return key !== void 0 || keyCommand.length > 0;
}
function keyFaults({ key, keyPassword, keyCommand, publicKey }) {
  const faults = [
    [
      key !== void 0 && keyCommand.length > 0,
      "key-command",
      'must not be given beside "key": one of them signs'
    ],
    [
      keyCommand.length > 0 && publicKey === void 0,
      "public-key",
      'is required with "key-command": the public half of the key that the program signs with'
    ],
    [
      !signsByKey({ key, keyCommand }) && publicKey !== void 0,
      "public-key",
      'is for "key" and "key-command" alone'
    ],
    [key === void 0 && keyPassword !== void 0, "key-password", 'is for "key" alone']
  ];
  return faults.flatMap(([wrong2, name, allowed]) => wrong2 ? [{ name, allowed }] : []);
}

// actions/sign-and-attest/src/inputs.ts
init_reference();
init_src();
var FORMATS = ["bundle", "legacy", "both"];
var MAX_SBOMS = 32;
function readInputs(env) {
  return parseInputs(
    {
      image: custom("image", reference, { required: true, form: "registry/repository@sha256:..." }),
      receipt: existingPath("receipt"),
      allowUnbuilt: flag("allow-unbuilt", { fallback: false }),
      sboms: existingFiles("sbom", { fallback: [], max: MAX_SBOMS }),
      gateVerdict: existingPath("gate-verdict"),
      gateVerdictDigest: text("gate-verdict-digest", {
        pattern: /^sha256:[0-9a-f]{64}$/,
        form: "sha256: and 64 lower-case hexadecimal digits"
      }),
      testResults: existingPath("test-results"),
      vulnerabilityScan: existingPath("vulnerability-scan"),
      verificationSummary: existingPath("verification-summary"),
      predicates: custom("predicates", predicates, { fallback: [] }),
      provenance: flag("provenance", { fallback: true }),
      annotations: pairs("annotations", { fallback: {} }),
      signingConfig: existingPath("signing-config"),
      trustedRoot: existingPath("trusted-root"),
      format: choice("format", FORMATS, { fallback: "both" }),
      transparencyLog: choice("transparency-log", ["required", "prefer", "none"], {
        fallback: "required"
      }),
      // Kyverno takes none of an image's evidence where there are more.
      maxReferrers: integer("max-referrers", { fallback: 50, min: 1, max: 1e3 }),
      serviceTimeoutSeconds: integer("service-timeout-seconds", { min: 3, max: 3600 }),
      ...keyInputs,
      dryRun: flag("dry-run", { fallback: false })
    },
    env,
    (inputs) => [
      ...fault(
        inputs.receipt === void 0 && !inputs.allowUnbuilt,
        "receipt",
        'is required: the path that push-image gives, unless "allow-unbuilt" is true'
      ),
      ...keyFaults(inputs),
      ...fault(
        !signsByKey(inputs) && inputs.transparencyLog === "none",
        "transparency-log",
        "must be required or prefer, unless a key signs: a certificate has to be shown to have been valid"
      )
    ]
  );
}
function fault(wrong2, name, allowed) {
  return wrong2 ? [{ name, allowed }] : [];
}
var PREDICATE = /^([a-z][a-z0-9+.-]*:[^\s]{1,250})\s+(\S.*)$/;
var OWN = /^https:\/\/(?:sigstore\.dev\/cosign\/|slsa\.dev\/(?:provenance|verification_summary)\/|in-toto\.io\/attestation\/(?:svr|test-result)\/|cyclonedx\.org\/|spdx\.dev\/)/;
function predicates(raw) {
  return raw.split(/\r?\n/).map((line2) => line2.trim()).filter((line2) => line2 !== "" && !line2.startsWith("#")).map((line2) => {
    const [, type, path] = PREDICATE.exec(line2) ?? [];
    if (type === void 0 || path === void 0)
      throw new InputFault(
        "each line must be a predicate type (a URI), a blank and the path of a file",
        line2
      );
    if (OWN.test(type))
      throw new InputFault(
        "must not name a type that an input of its own is for (sbom, gate-verdict, ...)",
        type
      );
    expectFile(path);
    return { type, path };
  });
}
function reference(raw) {
  try {
    return parseReference(raw, "image");
  } catch (error2) {
    if (!(error2 instanceof WaybillError)) throw error2;
    throw new InputFault(`must be ${error2.expected ?? "registry/repository@sha256:..."}`, raw);
  }
}

// actions/sign-and-attest/src/index.ts
void runAction("sign-and-attest", async (frame) => {
  const inputs = readInputs(frame.env);
  const { adapters: adapters2 } = await Promise.resolve().then(() => (init_adapters(), adapters_exports));
  const { signAndAttest: signAndAttest2 } = await Promise.resolve().then(() => (init_main(), main_exports));
  const { writeEvidenceFolder: writeEvidenceFolder2 } = await Promise.resolve().then(() => (init_evidence_folder(), evidence_folder_exports));
  const { referrersByType: referrersByType2, summary: summary2 } = await Promise.resolve().then(() => (init_summary3(), summary_exports));
  const result = await signAndAttest2(inputs, await adapters2(inputs, frame));
  setOutputs({
    image: result.image,
    referrers: JSON.stringify(referrersByType2(result)),
    formats: result.formats.join(" "),
    transparency: result.transparency,
    bundles: result.dryRun ? void 0 : writeEvidenceFolder2(result, frame.context.runnerTemp),
    written: result.attested.filter(({ outcome }) => outcome === "written").length
  });
  frame.summary(summary2(result));
});
