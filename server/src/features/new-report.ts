import { newReport } from '../../../shared/src/features/template';
import {
  TEMPLATE_REQUEST,
  type TemplateParams,
  type TemplateResult,
} from '../../../shared/src/names';
import type { Feature } from './feature';

/** A request of our own: the text of a new report, for a client to put where its user wants it. */
export const NEW_REPORT: Feature = {
  capabilities: () => ({}),
  register({ connection }) {
    connection.onRequest(
      TEMPLATE_REQUEST,
      (params: TemplateParams): TemplateResult => ({ text: newReport(params) }),
    );
  },
};
