/** Statements over several sentences, and behind others. */
export const SEVERAL: readonly string[] = [
  '{year}，{us}收到政府信息公开申请{new}件。其中，予以公开{disclosed}件，部分公开{partly}件。另有{carriedOut}件结转下年度继续办理。',
  '{us}依法办理政府信息公开申请。全年新收{new}件，上年结转{carriedIn}件；办结{answered}件，结转下年度{carriedOut}件。',
  '一是规范受理，全年收到政府信息公开申请{new}件。二是规范答复，全年答复政府信息公开申请{answered}件。',
  '认真办理依申请公开。全年共收到申请{new}件，其中自然人{person}件、法人和其他组织{organisations}件；已答复{answered}件，{carriedOut}件转入下年。',
  '全年收到政府信息公开申请{new}件，内容集中在征地拆迁、社会保障等方面。从办理结果看，予以公开{disclosed}件，部分公开{partly}件，不予公开{refused}件。',
  '{us}被申请政府信息公开行政复议{reviews}件。其中，结果维持{reviewUpheld}件，结果纠正{reviewCorrected}件。',
  '{us}受理政府信息公开申请{new}件，上年结转{carriedIn}件，均按时限办理。办结的{answered}件中，不予公开{refused}件，无法提供{unable}件。因政府信息公开引发行政复议{reviews}件，行政诉讼{suits}件。',
  '政府信息公开申请均由专人登记、转办、催办。本年共登记{new}件，答复{answered}件。',
];
