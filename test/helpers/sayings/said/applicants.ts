/** Who applied. */
export const APPLICANTS: readonly string[] = [
  '{year}收到政府信息公开申请{new}件，其中自然人申请{person}件，法人或其他组织申请{organisations}件。',
  '从申请人看，自然人提出政府信息公开申请{person}件，商业企业{business}件，科研机构{research}件，社会公益组织{welfare}件，法律服务机构{legal}件，其他组织{otherOrganisation}件。',
  '新收政府信息公开申请中，{person}件由自然人提出，{organisations}件由法人或其他组织提出。',
  '自然人递交的政府信息公开申请{person}件，占新收申请总数的{person/new%1}%。',
  '{us}受理政府信息公开申请{new}件（自然人{person}件、法人或其他组织{organisations}件）。',
  '来自法律服务机构的政府信息公开申请{legal}件。',
  '{us}受理的政府信息公开申请[all person/new:均由自然人提出]。',
  '商业企业提出的政府信息公开申请{business}件。',
  '收到自然人申请{person}件、法人和其他组织申请{organisations}件，共计{new}件政府信息公开申请。',
  '{us}共办理自然人政府信息公开申请{person+personIn}件，法人或其他组织政府信息公开申请{organisations+organisationsIn}件。',
  '按申请主体划分，政府信息公开申请以自然人为主，共{person}件。',
  '{year}共收到政府信息公开申请{new}件，[all person/new:全部为自然人申请]。',
];
