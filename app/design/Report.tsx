import { useState } from "react";
import { CONTROLS } from "../words/design.ts";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import "./Report.css";

/** What to tell us of a mistake of ours: a text that can be read here and copied. */
export function Report({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <details className="report">
      <summary>{CONTROLS.report}</summary>
      <pre className="code">{text}</pre>
      <Button look="line" onClick={() => void copy().catch(() => setCopied(false))}>
        <Icon name={copied ? "tick" : "copy"} />
        {copied ? "Copied" : "Copy the report"}
      </Button>
    </details>
  );
}
