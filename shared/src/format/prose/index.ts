import { APPLICATIONS } from './applications';
import { CASES } from './cases';
import { PROACTIVE } from './proactive';
import type { Subject } from './types';

/** Everything of which prose states numbers that the tables count. */
export const SUBJECTS: readonly Subject[] = [APPLICATIONS, ...CASES, ...PROACTIVE];
