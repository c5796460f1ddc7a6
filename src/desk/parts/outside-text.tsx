import { Fragment } from "react";
import { m } from "../messages/index.ts";

/** Marks that turn the direction of writing, and other characters that work without being seen. */
const HIDDEN = /([\p{Cc}\p{Cf}])/u;
/** Of those, what a text is laid out with. */
const PLAIN = /^[\t\n\r]$/;

/**
 * Text from outside. Characters that turn the writing round or cannot be seen are shut in, so that they act on nothing,
 * and are drawn as their code; the text itself stays as it is, for copying and for comparing.
 */
export function OutsideText({ children }: { readonly children: string }) {
  const parts = children.split(HIDDEN);
  if (parts.length === 1) return children;
  return parts.map((part, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one string have no name but their place
    if (i % 2 === 0 || PLAIN.test(part)) return <Fragment key={i}>{part}</Fragment>;
    const code = `U+${part.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <span key={i} className="hidden-char" data-code={code} title={m.hidden(code)}>
        {part}
      </span>
    );
  });
}

/** A name or title from outside, set apart from the direction of the words around it. */
export function Outside({ children }: { readonly children: string }) {
  return (
    <bdi>
      <OutsideText>{children}</OutsideText>
    </bdi>
  );
}
