import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import type { Evidence } from "../evidence/evidence.ts";
import { useDesk } from "../state/desk.tsx";

type Props = {
  readonly evidence: Evidence | undefined;
  /** Report that is open: its words are preferred where several reports bear the figure out. */
  readonly reportId: string | null;
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A value that leads to its words. Without words it is no button, and looks hollow. */
export function EvidenceButton({ evidence, reportId, label, className = "", children }: Props) {
  const { search, change } = useDesk();
  const button = useRef<HTMLButtonElement>(null);
  const isLit = evidence !== undefined && search.lit === evidence.key;
  useEffect(() => {
    // Chosen by its words in the text, it may stand far down the record.
    if (isLit) button.current?.scrollIntoView({ block: "nearest" });
  }, [isLit]);
  if (evidence === undefined || evidence.parts.length === 0)
    return <span className={`hollow ${className}`}>{children}</span>;
  const show = () => {
    const here = evidence.parts.find(({ report }) => report === reportId) ?? evidence.parts[0]!;
    change({ lit: evidence.key, text: here.report, pane: "text" });
  };
  return (
    <Button
      ref={button}
      className={`words words-${evidence.about} ${className}`}
      data-evidence={evidence.key}
      data-stop
      aria-pressed={isLit}
      onPress={show}
      {...(label === undefined ? {} : { "aria-label": label })}
    >
      {children}
    </Button>
  );
}
