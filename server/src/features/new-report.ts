import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { newReport } from '../../../shared/src/features/template';
import {
  NEW_REPORT_LAYOUTS,
  TEMPLATE_REQUEST,
  type TemplateParams,
  type TemplateResult,
} from '../../../shared/src/names';
import type { Feature } from './feature';

/** A client may be any program: what it asks for is looked at before it is written. */
function isValid({ organ, year, layout }: TemplateParams): boolean {
  const known: readonly string[] = NEW_REPORT_LAYOUTS;
  return typeof organ === 'string' && Number.isInteger(year) && known.includes(layout);
}

/** A request of our own: the text of a new report, for a client to put where its user wants it. */
export const NEW_REPORT: Feature = {
  capabilities: () => ({}),
  register({ connection }) {
    connection.onRequest(
      TEMPLATE_REQUEST,
      (params: TemplateParams): TemplateResult | ResponseError<void> =>
        isValid(params)
          ? { text: newReport(params) }
          : new ResponseError(ErrorCodes.InvalidParams, 'organ, year, layout'),
    );
  },
};
