/**
 * Severities of Checkov's rules. Checkov states none without a platform account, and `--hard-fail-on HIGH` then passes everything, so
 * Waybill states its own. Each group says why. A rule that is in no group is `unknown`, which the policy weighs (high unless it
 * says otherwise); the policy can set any rule.
 */
import type { KnownSeverity } from './findings.ts';

interface Group {
  severity: KnownSeverity;
  because: string;
  rules: string;
}

const groups: readonly Group[] = [
  {
    severity: 'critical',
    because: 'anybody on the internet can read or write data, keys or images',
    rules: `CKV_GCP_11 CKV_GCP_15 CKV_GCP_28 CKV_GCP_98 CKV_GCP_99 CKV_GCP_100 CKV_GCP_101 CKV_GCP_112 CKV_GCP_113
      CKV2_GCP_6 CKV2_GCP_8 CKV2_GCP_9
      CKV_AWS_17 CKV_AWS_20 CKV_AWS_32 CKV_AWS_33 CKV_AWS_57 CKV_AWS_69 CKV_AWS_70 CKV_AWS_87 CKV_AWS_89 CKV2_AWS_43`,
  },
  {
    severity: 'critical',
    because: 'a container takes over its node, and with it every other workload there',
    rules: 'CKV_K8S_1 CKV_K8S_2 CKV_K8S_16 CKV_K8S_17 CKV_K8S_27 CKV_K8S_39',
  },
  {
    severity: 'critical',
    because: 'an identity can be taken on by strangers, or may do everything',
    rules: `CKV_GCP_118 CKV_GCP_125 CKV_AWS_1 CKV_AWS_41 CKV_AWS_62 CKV_AWS_274 CKV_AWS_358 CKV2_AWS_40 CKV2_AWS_56
      CKV_K8S_34 CKV_K8S_45`,
  },
  {
    severity: 'critical',
    because: 'a secret stands in the code',
    rules: 'CKV_AWS_45 CKV_AWS_46',
  },
  {
    severity: 'high',
    because: 'nothing keeps the data from being made public later',
    rules: 'CKV_GCP_29 CKV_GCP_114 CKV_AWS_53 CKV_AWS_54 CKV_AWS_55 CKV_AWS_56 CKV2_AWS_6 CKV2_AWS_65',
  },
  {
    severity: 'high',
    because:
      'protected health information must be encrypted with a key that its owner can withdraw (45 CFR 164.312(a)(2)(iv))',
    rules: `CKV_GCP_37 CKV_GCP_38 CKV_GCP_80 CKV_GCP_81 CKV_GCP_83 CKV_GCP_84 CKV_GCP_85 CKV_GCP_90 CKV_GCP_91 CKV_GCP_92
      CKV_GCP_93 CKV_GCP_96 CKV2_GCP_21 CKV2_GCP_22 CKV2_GCP_23 CKV2_GCP_24 CKV2_GCP_25 CKV2_GCP_26 CKV2_GCP_27 CKV2_GCP_35
      CKV_AWS_3 CKV_AWS_5 CKV_AWS_8 CKV_AWS_16 CKV_AWS_19 CKV_AWS_22 CKV_AWS_26 CKV_AWS_27 CKV_AWS_29 CKV_AWS_42 CKV_AWS_43
      CKV_AWS_44 CKV_AWS_47 CKV_AWS_58 CKV_AWS_64 CKV_AWS_74 CKV_AWS_77 CKV_AWS_78 CKV_AWS_94 CKV_AWS_96 CKV_AWS_98 CKV_AWS_99
      CKV_AWS_136 CKV_AWS_145 CKV_AWS_173 CKV_AWS_186 CKV_AWS_189 CKV2_AWS_2 CKV2_AWS_34`,
  },
  {
    severity: 'high',
    because: 'data crosses a network in the clear, or with ciphers that are broken (45 CFR 164.312(e)(1))',
    rules: `CKV_GCP_4 CKV_GCP_6 CKV_GCP_95 CKV_GCP_97 CKV2_GCP_37 CKV2_GCP_38 CKV_AWS_2 CKV_AWS_6 CKV_AWS_30 CKV_AWS_31
      CKV_AWS_34 CKV_AWS_81 CKV_AWS_83 CKV_AWS_90 CKV_AWS_97 CKV_AWS_174 CKV2_AWS_49 CKV2_AWS_54 CKV2_AWS_69 CKV2_AWS_74`,
  },
  {
    severity: 'high',
    because: 'an administration port, a database or a control plane is open to the internet',
    rules: `CKV_GCP_2 CKV_GCP_3 CKV_GCP_18 CKV_GCP_25 CKV_GCP_40 CKV_GCP_60 CKV_GCP_64 CKV_GCP_75 CKV_GCP_77 CKV_GCP_86
      CKV_GCP_87 CKV_GCP_88 CKV_GCP_89 CKV_GCP_94 CKV_GCP_102 CKV_GCP_103 CKV_GCP_107 CKV_GCP_124 CKV2_GCP_10 CKV2_GCP_12
      CKV2_GCP_28 CKV2_GCP_32 CKV2_GCP_33 CKV2_GCP_34 CKV2_GCP_36 CKV_AWS_24 CKV_AWS_25 CKV_AWS_38 CKV_AWS_59
      CKV_AWS_88 CKV_AWS_277 CKV2_AWS_7 CKV2_AWS_66 CKV_K8S_33`,
  },
  {
    severity: 'high',
    because: 'an identity may do far more than it needs, or can be taken on through another one',
    rules: `CKV_GCP_7 CKV_GCP_31 CKV_GCP_41 CKV_GCP_42 CKV_GCP_44 CKV_GCP_45 CKV_GCP_46 CKV_GCP_47 CKV_GCP_48 CKV_GCP_49
      CKV_GCP_115 CKV_GCP_116 CKV_GCP_117 CKV2_GCP_1 CKV2_GCP_3 CKV2_GCP_7 CKV_AWS_49 CKV_AWS_60 CKV_AWS_61 CKV_AWS_63
      CKV_AWS_72 CKV_AWS_79 CKV_AWS_107 CKV_AWS_108 CKV_AWS_109 CKV_AWS_110 CKV_AWS_111 CKV_AWS_287 CKV_AWS_288 CKV_AWS_289
      CKV_AWS_290 CKV2_AWS_68 CKV_K8S_49 CKV_K8S_155 CKV_K8S_156 CKV_K8S_157 CKV_K8S_158 CKV2_K8S_1 CKV2_K8S_2 CKV2_K8S_3
      CKV2_K8S_4 CKV2_K8S_5`,
  },
  {
    severity: 'high',
    because: 'a container has a way towards its node',
    rules: `CKV_K8S_3 CKV_K8S_4 CKV_K8S_5 CKV_K8S_6 CKV_K8S_18 CKV_K8S_19 CKV_K8S_20 CKV_K8S_23 CKV_K8S_24 CKV_K8S_25 CKV_K8S_44
      CKV_K8S_159 CKV_DOCKER_8 CKV_GCP_69`,
  },
  {
    severity: 'high',
    because: 'text from outside runs as code, or a token can do more than the job needs',
    rules: 'CKV_GHA_1 CKV_GHA_2 CKV_GHA_3 CKV_GHA_4 CKV2_GHA_1 CKV2_AWS_36',
  },
  {
    severity: 'high',
    because: 'what is put into an image is not verified',
    rules: `CKV2_DOCKER_2 CKV2_DOCKER_3 CKV2_DOCKER_4 CKV2_DOCKER_5 CKV2_DOCKER_6 CKV2_DOCKER_7 CKV2_DOCKER_8 CKV2_DOCKER_9
      CKV2_DOCKER_10 CKV2_DOCKER_11 CKV2_DOCKER_12 CKV2_DOCKER_13 CKV2_DOCKER_14 CKV2_DOCKER_15 CKV2_DOCKER_16`,
  },
  {
    severity: 'medium',
    because: 'a second line of defence is missing',
    rules: `CKV_GCP_10 CKV_GCP_12 CKV_GCP_13 CKV_GCP_16 CKV_GCP_17 CKV_GCP_20 CKV_GCP_27 CKV_GCP_30 CKV_GCP_32 CKV_GCP_33 CKV_GCP_34
      CKV_GCP_35 CKV_GCP_36 CKV_GCP_39 CKV_GCP_50 CKV_GCP_58 CKV_GCP_59 CKV_GCP_65 CKV_GCP_66 CKV_GCP_68 CKV_GCP_71 CKV_GCP_72
      CKV_GCP_73 CKV_GCP_106 CKV_GCP_126 CKV_GCP_127 CKV2_GCP_2 CKV2_GCP_11 CKV2_GCP_18 CKV2_GCP_19
      CKV_AWS_39 CKV_AWS_68 CKV_AWS_130 CKV_AWS_260 CKV_AWS_273 CKV_AWS_355 CKV_AWS_356 CKV_AWS_382 CKV2_AWS_12 CKV2_AWS_28
      CKV2_AWS_29 CKV2_AWS_73 CKV_K8S_7 CKV_K8S_22 CKV_K8S_26 CKV_K8S_28 CKV_K8S_29 CKV_K8S_30 CKV_K8S_31 CKV_K8S_32
      CKV_K8S_35 CKV_K8S_36 CKV_K8S_37 CKV_K8S_38 CKV_K8S_40 CKV_K8S_41 CKV_K8S_42 CKV2_K8S_6 CKV_DOCKER_1 CKV_DOCKER_3
      CKV2_DOCKER_1 CKV2_DOCKER_17`,
  },
  {
    severity: 'medium',
    because: 'another version than the reviewed one can run: a tag moves, evidence is bound to a digest',
    rules: 'CKV_K8S_14 CKV_K8S_43 CKV_DOCKER_7 CKV_AWS_51 CKV_TF_1 CKV_TF_2',
  },
  {
    severity: 'medium',
    because: 'a workload without limits can starve its neighbours',
    rules: 'CKV_K8S_11 CKV_K8S_13',
  },
  {
    severity: 'medium',
    because:
      'data or keys can be lost: no backup, version, rotation or protection from deletion (45 CFR 164.308(a)(7))',
    rules: `CKV_GCP_14 CKV_GCP_43 CKV_GCP_78 CKV_GCP_82 CKV_GCP_119 CKV_GCP_120 CKV_GCP_121 CKV_GCP_122 CKV2_GCP_4 CKV2_GCP_20
      CKV_AWS_7 CKV_AWS_21 CKV_AWS_28 CKV_AWS_93 CKV2_AWS_8 CKV2_AWS_57 CKV2_AWS_58 CKV2_AWS_64`,
  },
  {
    severity: 'medium',
    because: 'what happened cannot be told afterwards: no audit record (45 CFR 164.312(b))',
    rules: `CKV_GCP_1 CKV_GCP_8 CKV_GCP_26 CKV_GCP_61 CKV_GCP_62 CKV_GCP_104 CKV_GCP_110 CKV2_GCP_5 CKV_AWS_18 CKV_AWS_35 CKV_AWS_36
      CKV_AWS_37 CKV_AWS_48 CKV_AWS_66 CKV_AWS_67 CKV_AWS_71 CKV_AWS_76 CKV_AWS_80 CKV_AWS_84 CKV_AWS_85 CKV_AWS_86
      CKV_AWS_91 CKV_AWS_92 CKV_AWS_158 CKV2_AWS_10 CKV2_AWS_11`,
  },
  {
    severity: 'low',
    because: 'good practice: operation, cost or order, with no direct way to data',
    rules: `CKV_GCP_9 CKV_GCP_21 CKV_GCP_22 CKV_GCP_23 CKV_GCP_51 CKV_GCP_52 CKV_GCP_53 CKV_GCP_54 CKV_GCP_55 CKV_GCP_56 CKV_GCP_57
      CKV_GCP_63 CKV_GCP_70 CKV_GCP_74 CKV_GCP_76 CKV_GCP_79 CKV_GCP_105 CKV_GCP_108 CKV_GCP_109 CKV_GCP_111 CKV_GCP_123
      CKV2_GCP_13 CKV2_GCP_14 CKV2_GCP_15 CKV2_GCP_16 CKV2_GCP_17 CKV_AWS_23 CKV_AWS_40 CKV_AWS_50 CKV_AWS_65 CKV_AWS_73
      CKV_AWS_135 CKV_AWS_150 CKV_AWS_157 CKV_AWS_226 CKV2_AWS_16 CKV2_AWS_61 CKV2_AWS_62 CKV_K8S_8 CKV_K8S_9 CKV_K8S_10
      CKV_K8S_12 CKV_K8S_15 CKV_K8S_21 CKV_DOCKER_2 CKV_DOCKER_4 CKV_DOCKER_5 CKV_DOCKER_6 CKV_DOCKER_9 CKV_DOCKER_10
      CKV_DOCKER_11 CKV_GHA_5 CKV_GHA_6 CKV_GHA_7`,
  },
];

const table: ReadonlyMap<string, KnownSeverity> = new Map(
  groups.flatMap((group) => group.rules.split(/\s+/).map((rule) => [rule, group.severity] as const)),
);

/** Waybill's severity of a rule of Checkov; undefined when it has none. */
export function mappedSeverity(rule: string): KnownSeverity | undefined {
  return table.get(rule);
}

/** Every rule with its severity and reason, for the documentation and the tests. */
export function severityTable(): { rule: string; severity: KnownSeverity; because: string }[] {
  return groups.flatMap((group) =>
    group.rules.split(/\s+/).map((rule) => ({ rule, severity: group.severity, because: group.because })),
  );
}
