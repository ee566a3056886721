import type { Artifact, ArtifactLocation, Fix, Invocation, Location, Region, Result } from 'sarif';
import { version } from '../../../../package.json';
import { say } from '../../../../shared/src/messages';
import type { CheckedFinding, CheckedFix, CheckedReport, CheckedSuppressed } from '../checked';
import { FAILED } from '../exit-codes';
import { addressBelow } from './addresses';
import { type Notes, noNotes, note, noteDescriptors, regionOf } from './sarif-notes';
import { levelOf, ruleDescriptors, ruleIndexOf } from './sarif-rules';
import type { Ending, Style, WriterOf } from './types';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** What addresses of files are relative to. */
const ROOT = 'SRCROOT';
/** The name of our fingerprint; its number grows when what it is made of changes. */
const FINGERPRINT = 'nianbaoFinding/v1';

/**
 * SARIF 2.1.0. Results are written as they come; what is known at the end only stands behind them, which
 * makes no difference in JSON.
 */
export const sarif: WriterOf = (style) => {
  const notes = noNotes();
  const artifacts: Artifact[] = [];
  let isFirst = true;
  return {
    begin: () => opening(style),
    file: (file) => {
      note(notes, file, style.locale, (uri) => placeOf(style, uri));
      if (file.kind !== 'report') return '';
      artifacts.push(artifactOf(style, file));
      const results = [...file.findings, ...file.suppressed].map((one) =>
        JSON.stringify(resultOf(style, file, one)),
      );
      if (results.length === 0) return '';
      const comma = isFirst ? '' : ',';
      isFirst = false;
      return `${comma}\n${results.join(',\n')}`;
    },
    end: (ending) => {
      const invocation = invocationOf(style, ending, notes);
      const rest = `"artifacts":${inLines(artifacts)},\n"invocations":${inLines([invocation])}`;
      return `\n],\n${rest}\n}]}\n`;
    },
  };
};

function opening({ locale, root }: Style): string {
  const driver = { name: 'nianbao', version, semanticVersion: version };
  const rules = inLines(ruleDescriptors(locale));
  const notifications = inLines(noteDescriptors(locale));
  return [
    `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{`,
    `"tool":{"driver":${JSON.stringify(driver).slice(0, -1)},"rules":${rules},"notifications":${notifications}}},`,
    `"language":${JSON.stringify(locale === 'en' ? 'en' : 'zh-CN')},`,
    '"columnKind":"utf16CodeUnits",',
    `"originalUriBaseIds":${JSON.stringify({ [ROOT]: { uri: root } })},`,
    '"results":[',
  ].join('\n');
}

function inLines(values: readonly object[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
}

function resultOf(
  style: Style,
  { uri }: CheckedReport,
  finding: CheckedFinding | CheckedSuppressed,
): Result {
  const { rule, severity, place, excerpt, fingerprint, related, fixes } = finding;
  const { locale } = style;
  const region: Region = {
    ...regionOf(finding),
    // A snippet is the text of its region, all of it.
    ...(excerpt && !excerpt.isMarkedCut && { snippet: { text: excerpt.marked } }),
  };
  const own = locationOf(style, uri, region);
  return {
    ruleId: rule,
    ruleIndex: ruleIndexOf(rule),
    level: levelOf(severity),
    message: { text: say(finding.message, locale) },
    locations: [{ ...own, logicalLocations: [{ fullyQualifiedName: place }] }],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, index) => ({
        id: index + 1,
        ...locationOf(style, one.uri ?? uri, regionOf(one)),
        message: { text: say(one.message, locale) },
      })),
    }),
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    ...(fixes.length > 0 && { fixes: fixes.map((one) => fixOf(style, uri, one)) }),
    ...('reason' in finding && {
      suppressions: [
        {
          kind: finding.by === 'comment' ? 'inSource' : 'external',
          status: 'accepted',
          justification: finding.reason,
        },
      ],
    }),
    properties: { severity },
  };
}

function locationOf(style: Style, uri: string, region: Region): Location {
  return { physicalLocation: { artifactLocation: placeOf(style, uri), region } };
}

function placeOf({ root }: Style, uri: string): ArtifactLocation {
  const below = addressBelow(root, uri);
  return below === undefined ? { uri } : { uri: below, uriBaseId: ROOT };
}

function fixOf(style: Style, uri: string, { title, edits }: CheckedFix): Fix {
  const replacements = edits.map((edit) => ({
    deletedRegion: regionOf(edit),
    insertedContent: { text: edit.text },
  }));
  const artifactLocation = placeOf(style, uri);
  return {
    description: { text: say(title, style.locale) },
    artifactChanges: [{ artifactLocation, replacements }],
  };
}

function artifactOf(style: Style, { uri, encoding }: CheckedReport): Artifact {
  return {
    location: placeOf(style, uri),
    encoding: encoding.toUpperCase(),
    roles: ['analysisTarget'],
  };
}

function invocationOf(
  { root }: Style,
  { exitCode, isInterrupted }: Ending,
  notes: Notes,
): Invocation {
  return {
    executionSuccessful: exitCode < FAILED && !isInterrupted,
    exitCode,
    workingDirectory: { uri: root },
    ...(notes.execution.length > 0 && { toolExecutionNotifications: notes.execution }),
    ...(notes.configuration.length > 0 && { toolConfigurationNotifications: notes.configuration }),
  };
}
