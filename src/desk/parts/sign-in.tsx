import { type FormEvent, useState } from "react";
import { Button, Input, Label, TextField } from "react-aria-components";
import { postSession } from "../client/api.ts";
import { LedgerError } from "../client/request.ts";
import { m } from "../messages/index.ts";
import { Empty } from "./empty.tsx";

/**
 * Asks for what lets a person in: name and password, or the invitation (with a password chosen now), or the token of a
 * server without accounts. Whatever was asked for before is asked for again afterwards.
 */
export function SignIn() {
  const [secret, setSecret] = useState({ name: "", password: "", code: "" });
  const [said, setSaid] = useState<string | null>(null);
  const { name, password, code } = secret;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = code === "" ? { name, password } : password === "" ? { token: code } : { invitation: code, password };
    try {
      await postSession({ body });
      location.reload();
    } catch (error) {
      setSaid(error instanceof LedgerError ? error.message : m.failedWhy);
    }
  };
  const field = (key: keyof typeof secret, label: string, type: "text" | "password", complete: string) => (
    <TextField
      className="field"
      type={type}
      autoComplete={complete}
      value={secret[key]}
      onChange={(value) => setSecret({ ...secret, [key]: value })}
    >
      <Label>{label}</Label>
      <Input />
    </TextField>
  );
  return (
    <Empty what={m.signIn} why={m.signInWhy}>
      <form className="sign-in" onSubmit={submit}>
        {field("name", m.signInName, "text", "username")}
        {field("password", m.signInPassword, "password", "current-password")}
        {field("code", m.signInCode, "text", "off")}
        <Button type="submit" className="button">
          {m.signIn}
        </Button>
        {said !== null && <p role="alert">{said}</p>}
      </form>
    </Empty>
  );
}
