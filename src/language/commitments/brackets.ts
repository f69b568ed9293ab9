const MAY_ACT = / to [a-z]/;

/** The insides of a sentence's brackets that may say who is to act: "(Training Officer to arrange)". */
export function biddingBrackets(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let open = text.indexOf("("); open !== -1; open = text.indexOf("(", open + 1)) {
    const close = text.indexOf(")", open);
    if (close === -1) break;
    if (MAY_ACT.test(text.slice(open, close))) found.push([open + 1, close]);
  }
  return found;
}
