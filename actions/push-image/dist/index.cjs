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
function redact(text3) {
  let out = text3;
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
  const repository2 = env.GITHUB_REPOSITORY ?? "";
  const runId = env.GITHUB_RUN_ID ?? "";
  const runAttempt = env.GITHUB_RUN_ATTEMPT ?? "1";
  const apiUrl = env.GITHUB_API_URL ?? "https://api.github.com";
  return {
    repository: repository2,
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
    runUrl: `${serverUrl}/${repository2}/actions/runs/${runId}/attempts/${runAttempt}`
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
  const proxies = [HTTPS_PROXY, HTTP_PROXY].flatMap((text3) => text3 === void 0 ? [] : [new URL(text3)]);
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
  const size2 = 2 ** (32 - Number(length));
  const first = Math.floor(numberOf(address) / size2) * size2;
  return [`${addressOf(first)}-${addressOf(first + size2 - 1)}`];
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
    const answer = new Promise((resolve, reject) => {
      const outgoing = send(url2, requestOptions, (incoming) => {
        const chunks = [];
        let size2 = 0;
        incoming.on("data", (chunk) => {
          size2 += chunk.length;
          if (size2 > limit) {
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
var init_id_token = __esm({
  "packages/toolkit/src/id-token.ts"() {
    "use strict";
    init_errors();
    init_secrets();
    init_toolkit_errors();
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
function expectPath(path, kind) {
  const form = PATH_FORMS[kind];
  if (/[\0\r\n]/.test(path)) throw new InputFault(`must be ${form}`, path);
  const found = (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false });
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
function custom(name, parse, options) {
  return spec(
    name,
    options,
    parse,
    `is required: ${options?.form ?? "see the description of the input"}`
  );
}
var import_node_fs2, InputFault, PATH_FORMS;
var init_inputs = __esm({
  "packages/toolkit/src/inputs.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
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
  return new Promise((resolve, reject) => {
    const child = (0, import_node_child_process.spawn)(file, args, { cwd: options.cwd, env: options.env, stdio: ["pipe", "pipe", "pipe"] });
    const out = [];
    const err = [];
    let size2 = 0;
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
      size2 += chunk.length;
      if (size2 > limit)
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
function isDigest(text3) {
  return typeof text3 === "string" && DIGEST.test(text3);
}
function parseDigest(text3, where) {
  if (isDigest(text3)) return text3;
  throw errors2.DIGEST_INVALID({
    message: "this is not a sha256 digest in its canonical form",
    where,
    expected: "sha256: followed by 64 lower-case hexadecimal digits",
    // Cut and quoted: the text may be hostile.
    found: JSON.stringify(text3.slice(0, 100))
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
function parseReference(text3, where) {
  const at = text3.indexOf("@");
  const digest = at < 0 ? void 0 : parseDigest(text3.slice(at + 1), where);
  let name = at < 0 ? text3 : text3.slice(0, at);
  const colon = name.indexOf(":", name.lastIndexOf("/") + 1);
  let tag;
  if (colon >= 0) {
    tag = name.slice(colon + 1);
    name = name.slice(0, colon);
    if (!TAG.test(tag)) throw wrong(text3, "the tag is not of the allowed form", where);
    if (at < 0 && isDigest(text3)) throw wrong(text3, "it is a digest alone, without its repository", where);
  }
  return { ...parseRepository(name, where), ...tag !== void 0 && { tag }, ...digest && { digest } };
}
function parseRepository(text3, where) {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text3)) throw wrong(text3, "it is a web address", where);
  const slash = text3.indexOf("/");
  const first = slash < 0 ? "" : text3.slice(0, slash);
  const hasHost = /[.:[]/.test(first) || first === "localhost";
  const registry = hasHost ? parseHost(first, text3, where) : DOCKER_HUB;
  let repository2 = hasHost ? text3.slice(slash + 1) : text3;
  if (registry === DOCKER_HUB && !repository2.includes("/")) repository2 = `library/${repository2}`;
  if (!NAME.test(repository2)) throw wrong(text3, "the repository is not of the allowed form", where);
  if (registry.length + 1 + repository2.length > MAX_NAME_LENGTH)
    throw wrong(text3, `the name is longer than ${MAX_NAME_LENGTH} characters`, where);
  return { registry, repository: repository2 };
}
function parseRegistry(text3, where) {
  return parseHost(text3, text3, where);
}
function formatReference(reference) {
  const { registry, repository: repository2, tag, digest } = reference;
  return `${registry}/${repository2}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
function isTag(text3) {
  return TAG.test(text3);
}
function isLoopback(registry) {
  return LOOPBACK_HOSTS.has(registry.replace(/:\d+$/, ""));
}
function registryOrigin(registry) {
  if (registry === DOCKER_HUB) return "https://registry-1.docker.io";
  return `${isLoopback(registry) ? "http" : "https"}://${registry}`;
}
function parseHost(host, text3, where) {
  const lower = host.toLowerCase();
  const match = HOST.exec(lower);
  const port = match?.[1] === void 0 ? void 0 : Number(match[1]);
  if (!match || port !== void 0 && (port < 1 || port > 65535))
    throw wrong(text3, "the registry is not a host name with an optional port", where);
  const canonical = port === 443 && !isLoopback(lower) ? lower.replace(/:0*443$/, "") : lower;
  return DOCKER_HUB_HOSTS.has(canonical) ? DOCKER_HUB : canonical;
}
function wrong(text3, what, where) {
  return errors2.REFERENCE_FORMAT({
    message: `this is not an image reference: ${what}`,
    where,
    expected: "registry/repository[:tag][@sha256:...], lower-case letters, digits, and . _ - / between them",
    found: JSON.stringify(text3.slice(0, 300))
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

// packages/registry/src/challenge.ts
function parseChallenges(header2, where) {
  if (header2.length > MAX_HEADER_LENGTH) throw unreadable(header2, where);
  const challenges = [];
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(header2);
    if (match === null) return void 0;
    at = pattern.lastIndex;
    return match;
  };
  for (take(SEPARATORS); at < header2.length; take(SEPARATORS)) {
    const start = at;
    const name = take(TOKEN)?.[0];
    if (name === void 0) throw unreadable(header2, where);
    const current = challenges.at(-1);
    if (take(EQUALS) && current) {
      const quoted = take(QUOTED)?.[1];
      const value = quoted === void 0 ? take(TOKEN)?.[0] : quoted.replace(/\\(.)/g, "$1");
      const key = name.toLowerCase();
      if (value === void 0 || Object.hasOwn(current.params, key)) throw unreadable(header2, where);
      current.params[key] = value;
      take(BLANKS);
      if (at < header2.length && header2[at] !== ",") throw unreadable(header2, where);
      continue;
    }
    if (at !== start + name.length) throw unreadable(header2, where);
    challenges.push({ scheme: name.toLowerCase(), params: /* @__PURE__ */ Object.create(null) });
    const blanks = take(BLANKS)?.[0] ?? "";
    if (blanks === "" && at < header2.length && header2[at] !== ",") throw unreadable(header2, where);
    const before = at;
    const single = take(TOKEN68)?.[0];
    if (single === void 0) at = before;
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
    const { digest, size: size2 } = source;
    const what = `blob ${digest}`;
    if (fresh !== true && await hasBlob(digest, "push")) return { digest, size: size2, how: "existed" };
    const mount = mountFrom === void 0 ? "" : `?mount=${digest}&from=${encodeURIComponent(mountFrom)}`;
    const begun = await transport2.send({
      method: "POST",
      path: `blobs/uploads/${mount}`,
      access: "push",
      from: mountFrom,
      what
    });
    if (begun.status === 201) return { digest, size: size2, how: "mounted" };
    const target = transport2.resolve(header(begun.headers, "location"), begun.url, what);
    target.search += `${target.search === "" ? "?" : "&"}digest=${encodeURIComponent(digest)}`;
    const bytes = await source.read();
    if (bytes.length !== size2 || digestOf(bytes) !== digest)
      throw errors2.REGISTRY_DIGEST({
        message: "the bytes to be pushed are not those of their digest",
        where: what,
        expected: `${digest}, ${size2} bytes`,
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
      timeoutMs: timeoutFor(size2),
      attempts: 1
    });
    if (done.status !== 201) throw new LostUpload(done);
    return { digest, size: size2, how: "sent" };
  }
  return {
    hasBlob: (digest) => hasBlob(digest),
    async getBlob(blob, maxBytes = DEFAULT_MAX_BLOB_BYTES) {
      const { digest, size: size2 } = blob;
      const what = `blob ${digest}`;
      if (size2 !== void 0 && size2 > maxBytes)
        throw errors2.REGISTRY_TOO_LARGE({
          message: `${what} is larger than its limit`,
          where: transport2.name,
          expected: `at most ${maxBytes} bytes`,
          found: `${size2} bytes`
        });
      const answer = await transport2.send({
        method: "GET",
        path: `blobs/${digest}`,
        access: "pull",
        accept: [404],
        what,
        maxResponseBytes: maxBytes,
        timeoutMs: timeoutFor(size2 ?? maxBytes)
      });
      if (answer.status === 404)
        throw errors2.BLOB_UNKNOWN({
          message: `${transport2.repository.registry} has no ${what}`,
          where: transport2.name
        });
      const found = digestOf(answer.body);
      if (found !== digest || size2 !== void 0 && answer.body.length !== size2)
        throw errors2.REGISTRY_DIGEST({
          message: `${transport2.repository.registry} sent other bytes than those of the digest`,
          where: `${transport2.name}, ${what}`,
          expected: `${digest}${size2 === void 0 ? "" : `, ${size2} bytes`}`,
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
function readDockerConfig(folder2) {
  const path = (0, import_node_path2.join)(folder2, "config.json");
  let text3;
  try {
    text3 = (0, import_node_fs4.readFileSync)(path, "utf8");
  } catch (cause) {
    if (cause.code === "ENOENT") return void 0;
    throw errors2.DOCKER_CONFIG_INVALID({
      message: "the Docker configuration cannot be read",
      where: path,
      cause
    });
  }
  if (text3.length > MAX_BYTES) throw invalid(path, `it is larger than ${MAX_BYTES} bytes`);
  let value;
  try {
    value = JSON.parse(text3);
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
function repositoryKeysFor(entries, registry, repository2) {
  const parts = repository2.split("/");
  const wanted = parts.map((_, i) => `${registry}/${parts.slice(0, parts.length - i).join("/")}`);
  const nameOf2 = (key) => {
    const slash = key.indexOf("/");
    return `${hostOfKey(key.slice(0, slash)) ?? ""}${key.slice(slash).replace(/\/$/, "")}`;
  };
  const keys = Object.keys(entries).filter((key) => /^[^/]+\/[^/]/.test(key) && hostOfKey(key) === void 0);
  return wanted.flatMap((name) => keys.filter((key) => nameOf2(key) === name));
}
function encodeAuth(username, password) {
  return Buffer.from(`${username}:${password}`, "utf8").toString("base64");
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
var import_node_fs4, import_node_os, import_node_path2, MAX_BYTES;
var init_docker_config = __esm({
  "packages/registry/src/docker-config.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
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
  const folder2 = dockerConfigFolder(options.env);
  const config = readDockerConfig(folder2);
  const none = {
    kind: "anonymous",
    source: `no entry for ${registry} in ${folder2}/config.json`
  };
  if (!config) return none;
  const auths = config.auths ?? {};
  const inFile = (keys) => {
    for (const key of keys) {
      const found = fromEntry(auths[key] ?? {}, `${folder2}/config.json, "${key}"`);
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
  return inFile(keysFor(auths, registry)) ?? none;
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
    const text3 = Buffer.from(entry.auth, "base64").toString("utf8").replace(/\0+$/, "");
    const colon = text3.indexOf(":");
    if (colon < 1)
      throw errors2.DOCKER_CONFIG_INVALID({
        message: 'an "auth" is not base64 of user:password',
        where: source
      });
    return { kind: "basic", username: text3.slice(0, colon), password: masked(text3.slice(colon + 1)), source };
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
          const key = raw.includes("\\") ? unescaped(raw) : raw;
          if (keys.has(key))
            throw new JsonFault(`holds the key ${shown(key)} twice in one object, on line ${line(text3, i)}`);
          keys.add(key);
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

// packages/registry/src/manifest.ts
function parseManifest(bytes, mediaType, where) {
  if (bytes.length > MAX_MANIFEST_BYTES)
    throw errors2.REGISTRY_TOO_LARGE({
      message: `the manifest is larger than ${MAX_MANIFEST_BYTES} bytes`,
      where
    });
  const content = parseObject(bytes, where);
  const both = "manifests" in content && ("layers" in content || "config" in content);
  if (both)
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
  const { mediaType, digest, size: size2, annotations, platform: platform2 } = value ?? {};
  if (typeof mediaType !== "string") throw invalid2(`"${member}" has no media type`, where);
  if (!isDigest(digest)) throw invalid2(`"${member}" has no sha256 digest`, where);
  if (typeof size2 !== "number" || !Number.isSafeInteger(size2) || size2 < 0)
    throw invalid2(`"${member}" has no size`, where);
  for (const [name, map] of Object.entries({ annotations, platform: platform2 })) {
    if (map !== void 0 && (typeof map !== "object" || map === null || Array.isArray(map)))
      throw invalid2(`"${member}.${name}" is not an object`, where);
  }
  if (annotations !== void 0 && Object.values(annotations).some((text3) => typeof text3 !== "string"))
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
function registryAuth(repository2, credentials, options) {
  const origin = registryOrigin(repository2.registry);
  const now = options.now ?? Date.now;
  const tokens = /* @__PURE__ */ new Map();
  let challenge;
  async function token(asked, scopes) {
    const key = scopes.join(" ");
    const known2 = tokens.get(key);
    if (known2 && (await known2).goodUntil > now()) return (await known2).value;
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
        `the token service of ${repository2.registry} did not issue a token`,
        scopes,
        cause
      );
    }
    if (answer.status !== 200)
      throw errors2.REGISTRY_CHALLENGE({
        message: `the token service of ${repository2.registry} answered ${answer.status} in place of a token`,
        where: url2.origin + url2.pathname
      });
    const body = answer.json();
    const value = typeof body.token === "string" && body.token !== "" ? body.token : body.access_token;
    if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value))
      throw errors2.REGISTRY_CHALLENGE({
        message: `the token service of ${repository2.registry} answered without a token`,
        where: url2.origin + url2.pathname
      });
    const lifetime = typeof body.expires_in === "number" && body.expires_in > 0 ? body.expires_in : DEFAULT_LIFETIME_S;
    return { value: masked(value), goodUntil: now() + (lifetime - EARLY_S) * 1e3 };
  }
  function checkedRealm(text3) {
    const realm = URL.parse(text3);
    const wrongOrigin = (expected) => errors2.REGISTRY_AUTH_ORIGIN({
      message: `${repository2.registry} wants its credentials to be sent to another host; nothing was sent`,
      where: `realm of the Bearer challenge of ${origin}`,
      expected,
      found: JSON.stringify(realm === null ? text3.slice(0, 200) : realm.origin),
      details: { registry: repository2.registry, realm: realm?.origin }
    });
    const bothLoopback = isLoopback(repository2.registry) && realm !== null && isLoopback(realm.host);
    if (realm === null || realm.protocol !== "https:" && !(realm.protocol === "http:" && bothLoopback))
      throw wrongOrigin("an https address");
    if (realm.username !== "" || realm.password !== "") throw wrongOrigin("an address without a user");
    const own = new URL(origin);
    const trusted = credentials.kind === "anonymous" || realm.origin === own.origin || bothLoopback || isParentDomain(realm.host, own.hostname) || KNOWN_REALMS[repository2.registry]?.includes(realm.host) || options.trustedRealms?.includes(realm.host);
    if (!trusted) throw wrongOrigin(`${origin}, or a parent domain of its host`);
    return realm.href;
  }
  function refused(message, scopes, cause) {
    return errors2.REGISTRY_UNAUTHORIZED({
      message,
      where: `${repository2.registry}/${repository2.repository}`,
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
          message: `${repository2.registry} asks for a way of logging in that is not supported`,
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
function transport(repository2, credentials, options) {
  const origin = registryOrigin(repository2.registry);
  const name = `${repository2.registry}/${repository2.repository}`;
  const auth = registryAuth(repository2, credentials, options);
  let first;
  let answered = false;
  async function send(request) {
    const url2 = request.url ?? new URL(`${origin}/v2/${repository2.repository}/${request.path ?? ""}`);
    const own = url2.origin === origin;
    const rights = request.access === "push" || options.access === "push" ? "pull,push" : "pull";
    const scopes = [`repository:${repository2.repository}:${rights}`];
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
    if (own && !answered) options.http.connect?.(url2);
    if (own && first) await first;
    for (let round = 0; ; round++) {
      const asked = ask();
      if (own)
        first ??= asked.catch(() => void 0).finally(() => {
          answered = true;
        });
      const [authorization, response2] = await asked;
      if (response2.status < 400 || request.accept?.includes(response2.status)) return response2;
      const again = response2.status === 401 && own && round === 0 && auth.challenged(response2, authorization, scopes);
      if (!again) throw refusal(request, response2);
    }
  }
  function refusal(request, response2) {
    const { status } = response2;
    const codes = errorCodes(response2);
    const who = describeCredentials(credentials);
    const answer = response2.text().trim().slice(0, SHOWN_ANSWER_CHARS);
    const facts = {
      where: `${request.what} in ${name}`,
      found: answer === "" ? `HTTP ${status} with no body` : `HTTP ${status}: ${answer}`,
      details: { status, codes, registry: repository2.registry, repository: repository2.repository }
    };
    const permission = request.access === "push" ? "push to" : "pull from";
    if (status === 401)
      return errors2.REGISTRY_UNAUTHORIZED({
        ...facts,
        message: `${repository2.registry} does not let ${who} ${permission} ${name}`,
        expected: `credentials for ${repository2.registry} that may ${permission} ${repository2.repository}`
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
        message: `${repository2.registry} has no ${request.what} in ${name}`
      });
    if (status === 412)
      return errors2.REGISTRY_CONFLICT({ ...facts, message: `${request.what} was changed meanwhile` });
    if (status === 413 || codes.includes("SIZE_INVALID"))
      return errors2.REGISTRY_TOO_LARGE({
        ...facts,
        message: `${repository2.registry} takes nothing as large as this`
      });
    return errors2.REGISTRY_REFUSED({ ...facts, message: `${repository2.registry} refused ${request.what}` });
  }
  return {
    repository: repository2,
    name,
    send,
    refusal,
    resolve(location, base, what) {
      const url2 = location === void 0 ? null : URL.parse(location, base);
      if (url2 === null)
        throw errors2.REGISTRY_REFUSED({
          message: `${repository2.registry} answered without the address for ${what}`
        });
      if (url2.protocol === "http:" && origin.startsWith("https:") && url2.host === new URL(origin).host)
        url2.protocol = "https:";
      if (url2.protocol !== "https:" && url2.origin !== origin)
        throw errors2.REGISTRY_AUTH_ORIGIN({
          message: `${repository2.registry} wants ${what} to be sent without TLS`,
          found: shownUrl(url2),
          expected: "an https address"
        });
      return url2;
    }
  };
}
function errorCodes(response2) {
  try {
    const { errors: list } = JSON.parse(response2.text());
    return Array.isArray(list) ? list.map((entry) => String(entry?.code ?? "")).filter((code) => code !== "") : [];
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
  function checked2(reference) {
    if (reference.includes(":")) return parseDigest(reference);
    if (isTag(reference)) return reference;
    throw errors2.REFERENCE_FORMAT({
      message: "this is neither a tag nor a digest",
      found: JSON.stringify(reference.slice(0, 200))
    });
  }
  async function getIfThere(reference) {
    const what = `manifest ${checked2(reference)}`;
    const answer = await transport2.send({
      method: "GET",
      path: `manifests/${reference}`,
      headers: { accept: ACCEPT },
      access: "pull",
      accept: [404],
      what,
      maxResponseBytes: MAX_MANIFEST_BYTES
    });
    if (answer.status === 404) return void 0;
    const where = isDigest(reference) ? `${transport2.name}@${reference}` : `${transport2.name}:${reference}`;
    const found = digestOf(answer.body);
    const stated2 = header(answer.headers, "docker-content-digest");
    if (isDigest(reference) && found !== reference)
      throw errors2.REGISTRY_DIGEST({
        message: `${registry} sent other bytes than those of the digest`,
        where,
        expected: reference,
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
  async function put(reference, bytes, options) {
    const what = `manifest ${checked2(reference)}`;
    const digest = digestOf(bytes);
    if (isDigest(reference) && reference !== digest)
      throw errors2.REGISTRY_DIGEST({
        message: "the manifest to be pushed does not have the digest it is to be pushed by",
        where: transport2.name,
        expected: reference,
        found: digest
      });
    const answer = await transport2.send({
      method: "PUT",
      path: `manifests/${reference}`,
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
      const immutable = !isDigest(reference) && answer.status !== 412 && (answer.status === 409 || errorCodes(answer).includes("TAG_INVALID") || IMMUTABLE.test(answer.text()));
      if (!immutable) throw transport2.refusal({ access: "push", what }, answer);
      throw errors2.TAG_IMMUTABLE({
        message: `${registry} does not let the tag ${reference} of ${transport2.name} be moved`,
        where: `${transport2.name}:${reference}`,
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
  async function head(reference) {
    const answer = await transport2.send({
      method: "HEAD",
      path: `manifests/${checked2(reference)}`,
      headers: { accept: ACCEPT },
      access: "pull",
      accept: [404],
      what: `manifest ${reference}`
    });
    if (answer.status === 404) return void 0;
    const digest = header(answer.headers, "docker-content-digest");
    const size2 = Number(header(answer.headers, "content-length") ?? Number.NaN);
    return {
      ...isDigest(digest) && { digest },
      mediaType: mediaTypeOf(answer),
      ...Number.isSafeInteger(size2) && { size: size2 }
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
  async function get(reference) {
    const found = await getIfThere(reference);
    if (found) return found.manifest;
    throw unknown(reference);
  }
  function unknown(reference) {
    return errors2.IMAGE_UNKNOWN({
      message: `${registry} has no ${isDigest(reference) ? reference : `tag "${reference}"`} in ${transport2.name}`,
      where: transport2.name
    });
  }
  async function resolve(reference) {
    const answer = await head(reference);
    if (!answer) throw unknown(reference);
    if (isDigest(reference)) return reference;
    return answer.digest ?? (await get(reference)).digest;
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
          const kept = prune ? await existing(there) : there;
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
  async function existing(entries) {
    const found = await Promise.all(entries.map((entry) => manifests2.head(entry.digest)));
    return entries.filter((_, i) => found[i] !== void 0);
  }
  async function list(subject) {
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
      const { entries, api } = await list(subject);
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
async function registryClient(repository2, options) {
  const credentials = await credentialsFor(repository2.registry, {
    env: options.env,
    explicit: options.credentials,
    repository: repository2.repository
  });
  const wire = transport({ registry: repository2.registry, repository: repository2.repository }, credentials, {
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
var src_exports = {};
__export(src_exports, {
  DOCKER_IMAGE_CONFIG: () => DOCKER_IMAGE_CONFIG,
  DOCKER_INDEX: () => DOCKER_INDEX,
  DOCKER_MANIFEST: () => DOCKER_MANIFEST,
  MANIFEST_TYPES: () => MANIFEST_TYPES,
  MAX_MANIFEST_BYTES: () => MAX_MANIFEST_BYTES,
  OCI_EMPTY: () => OCI_EMPTY,
  OCI_IMAGE_CONFIG: () => OCI_IMAGE_CONFIG,
  OCI_INDEX: () => OCI_INDEX,
  OCI_MANIFEST: () => OCI_MANIFEST,
  assertImage: () => assertImage,
  configKey: () => configKey,
  credentialsFor: () => credentialsFor,
  descriptorOf: () => descriptorOf,
  digestHex: () => digestHex,
  digestOf: () => digestOf,
  dockerConfigFolder: () => dockerConfigFolder,
  encodeAuth: () => encodeAuth,
  extendTag: () => extendTag,
  formatReference: () => formatReference,
  isDigest: () => isDigest,
  isLoopback: () => isLoopback,
  isTag: () => isTag,
  parseChallenges: () => parseChallenges,
  parseDigest: () => parseDigest,
  parseManifest: () => parseManifest,
  parseReference: () => parseReference,
  parseRegistry: () => parseRegistry,
  parseRepository: () => parseRepository,
  platformName: () => platformName,
  platforms: () => platforms,
  readDockerConfig: () => readDockerConfig,
  referrersTag: () => referrersTag,
  registryClient: () => registryClient,
  registryErrors: () => errors2,
  registryOrigin: () => registryOrigin
});
var init_src2 = __esm({
  "packages/registry/src/index.ts"() {
    "use strict";
    init_challenge();
    init_client();
    init_credentials();
    init_digest();
    init_docker_config();
    init_errors2();
    init_manifest();
    init_reference();
    init_referrers();
    init_shared_tag();
  }
});

// actions/push-image/src/errors.ts
var errors3;
var init_errors3 = __esm({
  "actions/push-image/src/errors.ts"() {
    "use strict";
    init_src();
    errors3 = defineErrors({
      LAYOUT_MISSING: {
        kind: "user",
        summary: "The path does not hold an image in OCI layout.",
        fix: 'write the image with "buildah push IMAGE oci:FOLDER" or "docker buildx build --output type=oci,dest=FILE"'
      },
      LAYOUT_INVALID: {
        kind: "user",
        summary: "The OCI layout is incomplete, or its parts contradict each other.",
        fix: "build the image again into an empty folder"
      },
      LAYOUT_UNSAFE: {
        kind: "user",
        summary: "The OCI layout holds a link, a special file or a path that leads out of it.",
        fix: "a layout consists of regular files only: find out what wrote this one"
      },
      LAYOUT_DIGEST: {
        kind: "user",
        summary: "A file of the OCI layout does not have the digest or the size that its name or descriptor states.",
        fix: "do not use the image: build it again, and find out what changed it"
      },
      LAYOUT_AMBIGUOUS: {
        kind: "user",
        summary: "The OCI layout holds several images and the input does not say which.",
        fix: 'set the input "name" to one of the names listed above'
      },
      IMAGE_TOO_LARGE: {
        kind: "user",
        summary: "A platform of the image is larger than the limit.",
        fix: 'make the image smaller (a smaller base, fewer build tools in the last stage), or raise "max-size"'
      },
      COMMIT_TAGGED: {
        kind: "user",
        summary: "The commit already has an image with another digest; a tag named after a commit is never moved.",
        fix: "deploy the image that is there, or push a new commit; builds of the same commit should give the same bytes"
      },
      PUSH_INCOMPLETE: {
        kind: "remote",
        summary: "The registry does not have all that was pushed to it.",
        fix: "run the job again"
      }
    });
  }
});

// actions/push-image/src/tar.ts
async function indexTar(file, path) {
  const { size: total } = await file.stat();
  const entries = /* @__PURE__ */ new Map();
  for (let at = 0, count = 0; at + BLOCK <= total; count++) {
    const header2 = await readFully(file, at, BLOCK, path);
    if (header2.every((byte) => byte === 0)) return entries;
    if (count === 0) mustBeTar(header2, path);
    if (count >= MAX_ENTRIES2)
      throw errors3.LAYOUT_INVALID({
        message: `the tar file has more than ${MAX_ENTRIES2} entries`,
        where: path
      });
    if (!checksumHolds(header2))
      throw errors3.LAYOUT_INVALID({ message: `the tar file is damaged at byte ${at}`, where: path });
    const size2 = octal(header2, 124, 12, path);
    const type = String.fromCharCode(header2[156] ?? 0);
    const offset = at + BLOCK;
    if (offset + size2 > total)
      throw errors3.LAYOUT_INVALID({ message: "the tar file is cut off", where: path });
    const raw = nameOf(header2);
    if (EXTENDED.has(type)) {
      if (size2 > MAX_EXTENDED_BYTES) throw unsafe(path, "an extended header is too large");
      const text3 = (await readFully(file, offset, size2, path)).toString("utf8");
      if (/^\d+ (?:path|linkpath|size|GNU\.sparse[^=]*)=/m.test(text3))
        throw unsafe(path, "an extended header gives a file another name or size");
    } else if (REGULAR.has(type)) {
      const name = safeName(raw, path);
      if (entries.has(name)) throw unsafe(path, `it holds ${JSON.stringify(name)} twice`);
      entries.set(name, { offset, size: size2 });
    } else if (type !== DIRECTORY) {
      throw unsafe(
        path,
        `${JSON.stringify(raw.slice(0, 100))} is a link or a special file (type ${JSON.stringify(type)})`
      );
    } else safeName(raw, path);
    at = offset + Math.ceil(size2 / BLOCK) * BLOCK;
  }
  throw errors3.LAYOUT_INVALID({ message: "the tar file is cut off", where: path });
}
function mustBeTar(header2, path) {
  if (header2.subarray(257, 262).toString("latin1") === "ustar" && checksumHolds(header2)) return;
  const gzip = header2[0] === 31 && header2[1] === 139;
  throw errors3.LAYOUT_MISSING({
    message: gzip ? "the tar file is compressed" : "the file is not a tar file",
    where: path,
    expected: "a folder in OCI layout, or an uncompressed tar file of one"
  });
}
function safeName(raw, path) {
  const name = raw.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  const parts = name.split("/");
  if (raw.startsWith("/") || parts.includes("..") || name !== "" && parts.includes("") || name.includes("\\") || [...name].some((character) => character < " "))
    throw unsafe(path, `the name ${JSON.stringify(raw.slice(0, 100))} leads out of it`);
  return name;
}
function nameOf(header2) {
  const name = text2(header2, 0, 100);
  const prefix = text2(header2, 345, 155);
  return prefix === "" || header2.subarray(257, 265).toString("latin1") === "ustar  \0" ? name : `${prefix}/${name}`;
}
function text2(header2, from, length) {
  const field = header2.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? length : end).toString("utf8");
}
function octal(header2, from, length, path) {
  const field = text2(header2, from, length).trim();
  if (!/^[0-7]{1,11}$/.test(field))
    throw errors3.LAYOUT_INVALID({ message: "the tar file states a size that cannot be read", where: path });
  return Number.parseInt(field, 8);
}
function checksumHolds(header2) {
  const stated2 = Number.parseInt(text2(header2, 148, 8).trim(), 8);
  let sum = 0;
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : header2[i] ?? 0;
  return sum === stated2;
}
var BLOCK, MAX_ENTRIES2, MAX_EXTENDED_BYTES, REGULAR, DIRECTORY, EXTENDED;
var init_tar = __esm({
  "actions/push-image/src/tar.ts"() {
    "use strict";
    init_errors3();
    init_layout_files();
    BLOCK = 512;
    MAX_ENTRIES2 = 2e4;
    MAX_EXTENDED_BYTES = 64 * 1024;
    REGULAR = /* @__PURE__ */ new Set(["0", "\0"]);
    DIRECTORY = "5";
    EXTENDED = /* @__PURE__ */ new Set(["x", "g"]);
  }
});

// actions/push-image/src/layout-files.ts
var layout_files_exports = {};
__export(layout_files_exports, {
  openLayout: () => openLayout,
  readFully: () => readFully,
  unsafe: () => unsafe
});
async function openLayout(path) {
  const stat = await (0, import_promises.lstat)(path);
  if (stat.isSymbolicLink()) throw unsafe(path, "it is a symbolic link");
  if (stat.isDirectory()) return folder(path);
  if (!stat.isFile()) throw unsafe(path, "it is neither a folder nor a file");
  return tarFile(path);
}
function folder(path) {
  async function checked2(name) {
    const parts = name.split("/");
    for (let i = 1; i <= parts.length; i++) {
      const part = parts.slice(0, i).join("/");
      const stat = await (0, import_promises.lstat)((0, import_node_path3.join)(path, part)).catch((error2) => {
        if (error2.code === "ENOENT" || error2.code === "ENOTDIR") return void 0;
        throw error2;
      });
      if (!stat) return void 0;
      if (i < parts.length ? !stat.isDirectory() : !stat.isFile())
        throw unsafe(
          (0, import_node_path3.join)(path, part),
          stat.isSymbolicLink() ? "it is a symbolic link" : "it is no regular file"
        );
      if (i === parts.length) return stat.size;
    }
    return void 0;
  }
  return reader(path, checked2, async (name, body) => {
    const handle = await (0, import_promises.open)((0, import_node_path3.join)(path, name), import_node_fs5.constants.O_RDONLY | import_node_fs5.constants.O_NOFOLLOW);
    try {
      return await body(handle, 0);
    } finally {
      await handle.close();
    }
  });
}
async function tarFile(path) {
  const handle = await (0, import_promises.open)(path, import_node_fs5.constants.O_RDONLY | import_node_fs5.constants.O_NOFOLLOW);
  const entries = await indexTar(handle, path).finally(() => handle.close());
  return reader(
    path,
    async (name) => entries.get(name)?.size,
    async (name, body) => {
      const file = await (0, import_promises.open)(path, import_node_fs5.constants.O_RDONLY | import_node_fs5.constants.O_NOFOLLOW);
      try {
        return await body(file, entries.get(name)?.offset ?? 0);
      } finally {
        await file.close();
      }
    }
  );
}
function reader(path, size2, withFile) {
  async function wanted(name) {
    const bytes = await size2(name);
    if (bytes === void 0)
      throw errors3.LAYOUT_INVALID({ message: `the layout has no file ${name}`, where: path });
    return bytes;
  }
  return {
    path,
    size: size2,
    async read(name, maxBytes) {
      const length = await wanted(name);
      if (length > maxBytes)
        throw errors3.LAYOUT_INVALID({
          message: `${name} is larger than its limit`,
          where: path,
          expected: `at most ${maxBytes} bytes`,
          found: `${length} bytes`
        });
      return withFile(name, (file, offset) => readFully(file, offset, length, `${name} of ${path}`));
    },
    async sha256(name) {
      const length = await wanted(name);
      const hash = (0, import_node_crypto2.createHash)("sha256");
      return withFile(name, async (file, offset) => {
        for (let done = 0; done < length; ) {
          const bytes = Math.min(CHUNK_BYTES, length - done);
          hash.update(await readFully(file, offset + done, bytes, `${name} of ${path}`));
          done += bytes;
        }
        return hash.digest("hex");
      });
    }
  };
}
async function readFully(file, offset, length, where) {
  const buffer = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(buffer, done, length - done, offset + done);
    if (bytesRead === 0)
      throw errors3.LAYOUT_INVALID({ message: "a file ends before its stated size", where });
    done += bytesRead;
  }
  return buffer;
}
function unsafe(where, what) {
  return errors3.LAYOUT_UNSAFE({ message: `the layout is refused: ${what}`, where });
}
var import_node_crypto2, import_node_fs5, import_promises, import_node_path3, CHUNK_BYTES;
var init_layout_files = __esm({
  "actions/push-image/src/layout-files.ts"() {
    "use strict";
    import_node_crypto2 = __toESM(require_crypto(), 1);
    import_node_fs5 = require("node:fs");
    import_promises = require("node:fs/promises");
    import_node_path3 = require("node:path");
    init_errors3();
    init_tar();
    CHUNK_BYTES = 1024 * 1024;
  }
});

// actions/push-image/src/layout.ts
async function readLayout(files, name) {
  await checkMarker(files);
  const chosen = choose(await rootIndex(files), name, files.path);
  const top = await manifestOf(files, chosen);
  const children = [];
  const parts = [];
  if (top.kind === "manifest") {
    assertImage(top.content, files.path);
    parts.push({
      platform: await checkedPlatform(files, top.content),
      digest: top.digest,
      size: sizeOf(top.content)
    });
  } else {
    const { images, attestations } = platforms(top.content, files.path);
    for (const { platform: platform2, descriptor: descriptor2 } of images) {
      const child = await manifestOf(files, descriptor2);
      if (child.kind !== "manifest") throw invalid3(`${descriptor2.digest} is not an image manifest`, files);
      assertImage(child.content, `${files.path}, ${platform2}`);
      const stated2 = await checkedPlatform(files, child.content);
      if (!platform2.startsWith(stated2))
        throw invalid3(
          `the index lists ${descriptor2.digest} for ${platform2}, its config says ${stated2}`,
          files
        );
      parts.push({ platform: platform2, digest: child.digest, size: sizeOf(child.content) });
      children.push(child);
    }
    for (const descriptor2 of attestations) children.push(await manifestOf(files, descriptor2));
  }
  const blobs2 = await checkedBlobs(files, [top, ...children]);
  const manifestBytes = [top, ...children].reduce((sum, manifest) => sum + manifest.bytes.length, 0);
  return {
    top,
    children,
    platforms: parts,
    blobs: blobs2,
    size: blobs2.reduce((sum, blob) => sum + blob.size, manifestBytes)
  };
}
function blobPath(digest) {
  return `blobs/sha256/${digestHex(digest)}`;
}
async function checkMarker(files) {
  if (await files.size("oci-layout") === void 0) {
    const docker = await files.size("manifest.json") !== void 0;
    throw errors3.LAYOUT_MISSING({
      message: docker ? "the path holds an image in Docker's own archive format" : "the path holds no image in OCI layout",
      where: files.path,
      expected: "the files oci-layout and index.json, and a folder blobs/sha256"
    });
  }
  const marker = json(await files.read("oci-layout", 4096), "oci-layout", files);
  if (marker.imageLayoutVersion !== "1.0.0")
    throw invalid3(`its layout version is ${JSON.stringify(marker.imageLayoutVersion)}, not "1.0.0"`, files);
}
async function rootIndex(files) {
  const root = parseManifest(
    await files.read("index.json", MAX_MANIFEST_BYTES),
    OCI_INDEX,
    `${files.path}/index.json`
  );
  return root.kind === "index" ? root.content.manifests : [];
}
function choose(entries, name, path) {
  const named = name === void 0 ? entries : entries.filter((entry) => entry.annotations?.[REF_NAME] === name);
  const [first, ...others] = named;
  const names = entries.map((entry) => entry.annotations?.[REF_NAME] ?? `(no name) ${entry.digest}`);
  if (!first)
    throw errors3.LAYOUT_INVALID({
      message: name === void 0 ? "the layout holds no image" : `the layout holds no image named "${oneLine(name)}"`,
      where: `${path}/index.json`,
      found: oneLine(names.join(", ") || "nothing")
    });
  if (others.some((other) => other.digest !== first.digest))
    throw errors3.LAYOUT_AMBIGUOUS({
      message: `the layout holds ${named.length} images${name === void 0 ? "" : " of that name"}`,
      where: `${path}/index.json`,
      found: oneLine(names.join(", "))
    });
  return first;
}
async function manifestOf(files, descriptor2) {
  const bytes = await files.read(blobPath(descriptor2.digest), MAX_MANIFEST_BYTES);
  const manifest = parseManifest(bytes, descriptor2.mediaType, `${files.path}, ${descriptor2.digest}`);
  if (manifest.digest !== descriptor2.digest || bytes.length !== descriptor2.size)
    throw changed(files, descriptor2, `${manifest.digest}, ${bytes.length} bytes`);
  return manifest;
}
async function checkedBlobs(files, manifests2) {
  const blobs2 = /* @__PURE__ */ new Map();
  for (const { kind, content } of manifests2) {
    if (kind !== "manifest") continue;
    for (const blob of [content.config, ...content.layers]) {
      const same = blobs2.get(blob.digest);
      if (same && same.size !== blob.size) throw invalid3(`${blob.digest} is listed with two sizes`, files);
      blobs2.set(blob.digest, blob);
    }
  }
  for (const blob of blobs2.values()) {
    const size2 = await files.size(blobPath(blob.digest));
    if (size2 === void 0) throw invalid3(`the blob ${blob.digest} is not in it`, files);
    if (size2 !== blob.size) throw changed(files, blob, `${size2} bytes`);
    const hex = await files.sha256(blobPath(blob.digest));
    if (hex !== digestHex(blob.digest)) throw changed(files, blob, `sha256:${hex}`);
  }
  return [...blobs2.values()];
}
async function checkedPlatform(files, content) {
  const path = blobPath(content.config.digest);
  const config = json(await files.read(path, MAX_CONFIG_BYTES), "the config", files);
  const { os: os5, architecture, variant } = config;
  if (typeof os5 !== "string" || typeof architecture !== "string" || !os5 || !architecture)
    throw invalid3(`the config ${content.config.digest} states no os and architecture`, files);
  const diffIds = config.rootfs?.diff_ids;
  if (!Array.isArray(diffIds) || diffIds.length !== content.layers.length)
    throw invalid3(`the config ${content.config.digest} does not list as many layers as the manifest`, files);
  return platformName({ os: os5, architecture, ...typeof variant === "string" && variant && { variant } });
}
function sizeOf(content) {
  return [content.config, ...content.layers].reduce((sum, blob) => sum + blob.size, 0);
}
function json(bytes, what, files) {
  try {
    const value = JSON.parse(bytes.toString("utf8"));
    if (typeof value === "object" && value !== null) return value;
  } catch {
  }
  throw invalid3(`${what} is not a JSON object`, files);
}
function changed(files, descriptor2, found) {
  return errors3.LAYOUT_DIGEST({
    message: "a file of the layout is not what its descriptor says",
    where: `${files.path}/${blobPath(descriptor2.digest)}`,
    expected: `${descriptor2.digest}, ${descriptor2.size} bytes`,
    found
  });
}
function invalid3(what, files) {
  return errors3.LAYOUT_INVALID({ message: `the layout is not valid: ${what}`, where: files.path });
}
var MAX_CONFIG_BYTES, REF_NAME;
var init_layout = __esm({
  "actions/push-image/src/layout.ts"() {
    "use strict";
    init_src2();
    init_src();
    init_errors3();
    MAX_CONFIG_BYTES = 4 * 1024 * 1024;
    REF_NAME = "org.opencontainers.image.ref.name";
  }
});

// actions/push-image/src/size.ts
function mebibytes(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < MEBIBYTE4) return `${(bytes / 1024).toFixed(1)} KiB`;
  return `${(bytes / MEBIBYTE4).toFixed(1)} MiB`;
}
var MEBIBYTE4;
var init_size = __esm({
  "actions/push-image/src/size.ts"() {
    "use strict";
    MEBIBYTE4 = 1024 * 1024;
  }
});

// actions/push-image/src/main.ts
var main_exports = {};
__export(main_exports, {
  pushImage: () => pushImage
});
async function pushImage(inputs, ports) {
  const { log, audit, registry } = ports;
  const image = await readLayout(ports.layout, inputs.name);
  checkSizes(image, inputs.maxSize);
  const subject = `${registry.name}@${image.top.digest}`;
  audit.write({
    event: "verify",
    subject,
    outcome: "pass",
    reason: `layout verified: ${image.blobs.length} blobs, ${image.children.length + 1} manifests`
  });
  log.info(
    `image ${image.top.digest}: ${image.platforms.map((part) => part.platform).join(", ")}, ${mebibytes(image.size)}`
  );
  const tag = inputs.commit;
  const tagged = await lookAtTag(registry, tag, image.top);
  const result = {
    image: subject,
    digest: image.top.digest,
    mediaType: image.top.mediaType,
    tag,
    platforms: image.platforms,
    size: image.size
  };
  if (inputs.dryRun) {
    audit.write({ event: "write", subject, outcome: "skipped", reason: "dry run" });
    const dry = { sentBlobs: 0, keptBlobs: 0, dryRun: true };
    return { ...result, ...dry, tagged: tagged ? "already" : "would-set" };
  }
  const sent = await log.group("Push", () => pushBlobs(image.blobs, ports));
  for (const manifest of [...image.children, image.top]) {
    await registry.putManifest(manifest.digest, manifest.bytes, { mediaType: manifest.mediaType });
    await readBack(registry, manifest);
  }
  for (const blob of image.blobs) await mustBeThere(registry, blob);
  const set = await registry.setTagOnce(tag, image.top);
  audit.write({
    event: "write",
    subject,
    outcome: "done",
    reason: `pushed and read back; tag ${tag} ${set === "set" ? "set" : "was set already"}`,
    details: { digest: image.top.digest, tag, sentBlobs: sent, size: image.size }
  });
  return { ...result, tagged: set, sentBlobs: sent, keptBlobs: image.blobs.length - sent, dryRun: false };
}
function checkSizes(image, maxSize) {
  for (const part of image.platforms) {
    if (part.size > maxSize)
      throw errors3.IMAGE_TOO_LARGE({
        message: `the image for ${part.platform} is larger than the limit`,
        where: `${part.digest} (${part.platform})`,
        expected: `at most ${mebibytes(maxSize)} compressed`,
        found: mebibytes(part.size),
        details: { platform: part.platform, size: part.size, maxSize }
      });
  }
}
async function lookAtTag(registry, tag, top) {
  const there = await registry.headManifest(tag);
  if (!there) return false;
  const digest = there.digest ?? await registry.resolve(tag);
  if (digest === top.digest) return true;
  throw errors3.COMMIT_TAGGED({
    message: `the commit ${tag} has another image already`,
    where: `${registry.name}:${tag}`,
    expected: top.digest,
    found: digest,
    details: { tag, expected: top.digest, found: digest }
  });
}
async function pushBlobs(blobs2, { layout, registry, log }) {
  const queue = [...blobs2];
  let sent = 0;
  const worker = async () => {
    for (let blob = queue.shift(); blob; blob = queue.shift()) {
      const { digest, size: size2 } = blob;
      const done = await registry.pushBlob({ digest, size: size2, read: () => layout.read(blobPath(digest), size2) });
      if (done.how === "sent") sent++;
      log.info(`${digest} ${mebibytes(size2)} ${done.how === "sent" ? "sent" : "is there already"}`);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL_BLOBS }, worker));
  return sent;
}
async function readBack(registry, manifest) {
  await registry.getManifest(manifest.digest);
}
async function mustBeThere(registry, blob) {
  if (!await registry.hasBlob(blob.digest))
    throw errors3.PUSH_INCOMPLETE({
      message: `the registry does not have the blob ${blob.digest} that was just pushed`,
      where: registry.name
    });
}
var PARALLEL_BLOBS;
var init_main = __esm({
  "actions/push-image/src/main.ts"() {
    "use strict";
    init_errors3();
    init_layout();
    init_size();
    PARALLEL_BLOBS = 3;
  }
});

// actions/push-image/src/receipt.ts
var receipt_exports = {};
__export(receipt_exports, {
  receiptOf: () => receiptOf,
  writeReceipt: () => writeReceipt
});
function receiptOf(repository2, pushed, context, at) {
  return {
    schema: "waybill/push-receipt/v1",
    registry: repository2.registry,
    repository: repository2.repository,
    digest: pushed.digest,
    mediaType: pushed.mediaType,
    tag: pushed.tag,
    platforms: pushed.platforms,
    source: { repository: context.repository, repositoryId: context.repositoryId, commit: pushed.tag },
    run: { id: context.runId, attempt: context.runAttempt },
    pushedAt: at.toISOString()
  };
}
function writeReceipt(receipt, temp) {
  const folder2 = (0, import_node_path4.join)(temp, "waybill", "receipts");
  (0, import_node_fs6.mkdirSync)(folder2, { recursive: true });
  const place = canonicalJson([receipt.registry, receipt.repository, receipt.digest]);
  const path = (0, import_node_path4.join)(folder2, `push-${digestHex(digestOf(place)).slice(0, 16)}.json`);
  (0, import_node_fs6.writeFileSync)(path, `${canonicalJson(receipt)}
`);
  return path;
}
var import_node_fs6, import_node_path4;
var init_receipt = __esm({
  "actions/push-image/src/receipt.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_path4 = require("node:path");
    init_src2();
    init_src();
  }
});

// actions/push-image/src/summary.ts
var summary_exports = {};
__export(summary_exports, {
  summary: () => summary
});
function summary(result) {
  const blobs2 = `${result.sentBlobs} sent, ${result.keptBlobs} there already`;
  return [
    `### Image ${result.dryRun ? "checked (dry run: nothing was pushed)" : "pushed"}`,
    table(
      ["What", "Value"],
      [
        ["Image", markdownCode(result.image)],
        ["Tag", `${markdownCode(result.tag)} ${TAGGED[result.tagged]}`],
        ["Size", `${mebibytes(result.size)} compressed${result.dryRun ? "" : `; blobs: ${blobs2}`}`]
      ]
    ),
    table(
      ["Platform", "Digest", "Compressed"],
      result.platforms.map((part) => [
        markdownCode(part.platform),
        markdownCode(part.digest),
        mebibytes(part.size)
      ])
    )
  ];
}
var TAGGED;
var init_summary2 = __esm({
  "actions/push-image/src/summary.ts"() {
    "use strict";
    init_src();
    init_size();
    TAGGED = {
      set: "set",
      already: "was on this digest already",
      "would-set": "would be set"
    };
  }
});

// actions/push-image/src/index.ts
init_src();

// actions/push-image/src/inputs.ts
init_reference();
init_src();
var COMMIT = /^[0-9a-f]{40}$/;
var UNITS = { MiB: 1024 ** 2, GiB: 1024 ** 3 };
var LARGEST_MAX_SIZE = 2 * 1024 ** 3;
function readInputs(env, context) {
  const values = parseInputs(
    {
      image: existingPath("image", { required: true, kind: "any" }),
      repository: custom("repository", repository, { required: true, form: "registry/repository" }),
      name: text("name", {
        pattern: /^[\x21-\x7e]{1,255}$/,
        form: "a name of at most 255 characters, without blanks"
      }),
      commit: text("commit", {
        pattern: COMMIT,
        form: "a full commit SHA of 40 lower-case hexadecimal digits"
      }),
      maxSize: custom("max-size", size, { fallback: 200 * 1024 ** 2 }),
      dryRun: flag("dry-run", { fallback: false })
    },
    env,
    ({ commit }) => commit === void 0 && !COMMIT.test(context.sha) ? [
      {
        name: "commit",
        allowed: "is required here: GITHUB_SHA is not a full commit SHA",
        found: context.sha
      }
    ] : []
  );
  return { ...values, commit: values.commit ?? context.sha };
}
function repository(raw) {
  try {
    return parseRepository(raw);
  } catch (error2) {
    if (!(error2 instanceof WaybillError)) throw error2;
    throw new InputFault("must be registry/repository, without tag and digest", raw);
  }
}
function size(raw) {
  const match = /^(\d{1,4})(?:\.(\d))? ?(MiB|GiB)$/.exec(raw);
  const bytes = match ? Math.round(Number(`${match[1]}.${match[2] ?? 0}`) * (UNITS[match[3] ?? ""] ?? 0)) : 0;
  if (bytes < 1 || bytes > LARGEST_MAX_SIZE)
    throw new InputFault("must be a size such as 200 MiB or 1.5 GiB, at most 2 GiB", raw);
  return bytes;
}

// actions/push-image/src/index.ts
void runAction("push-image", async (frame) => {
  const { env, context, log, audit } = frame;
  const inputs = readInputs(env, context);
  const { registryClient: registryClient2 } = await Promise.resolve().then(() => (init_src2(), src_exports));
  const { openLayout: openLayout2 } = await Promise.resolve().then(() => (init_layout_files(), layout_files_exports));
  const { pushImage: pushImage2 } = await Promise.resolve().then(() => (init_main(), main_exports));
  const { receiptOf: receiptOf2, writeReceipt: writeReceipt2 } = await Promise.resolve().then(() => (init_receipt(), receipt_exports));
  const { summary: summary2 } = await Promise.resolve().then(() => (init_summary2(), summary_exports));
  const http = httpClient({ env, onRetry: (text3) => log.info(text3) });
  const registry = await registryClient2(inputs.repository, { http, env });
  const result = await pushImage2(inputs, { layout: await openLayout2(inputs.image), registry, log, audit });
  const receipt = result.dryRun ? void 0 : writeReceipt2(receiptOf2(inputs.repository, result, context, /* @__PURE__ */ new Date()), context.runnerTemp);
  const { image, digest, tag, size: size2 } = result;
  setOutputs({ image, digest, tag, size: size2, receipt });
  frame.summary(summary2(result));
});
