/** Of whom a card is, by its first digits, and how long such numbers are (ISO/IEC 7812; 62 is UnionPay). */
const ISSUERS: readonly { readonly first: RegExp; readonly lengths: readonly number[] }[] = [
  { first: /^62/u, lengths: [16, 17, 18, 19] },
  { first: /^4/u, lengths: [16] },
  { first: /^(?:5[1-5]|2[2-7])/u, lengths: [16] },
  { first: /^35(?:2[89]|[3-8])/u, lengths: [16] },
];

/** Whether digits are the number of a bank card: issuer, length and check digit (Luhn). */
export function isCardNumber(digits: string): boolean {
  const isIssued = ISSUERS.some(
    ({ first, lengths }) => first.test(digits) && lengths.includes(digits.length),
  );
  // A row of noughts stands for any number.
  return isIssued && /^\d+$/u.test(digits) && /[1-9]/u.test(digits.slice(2)) && luhn(digits) === 0;
}

function luhn(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 0 ? digit : 2 * digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10;
}
