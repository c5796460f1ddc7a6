/** The key that does the same, beside a control's name. Screen readers have it from the sheet of keys. */
export function Cap({ children }: { readonly children: string }) {
  return (
    <span className="cap" aria-hidden="true">
      {children}
    </span>
  );
}
