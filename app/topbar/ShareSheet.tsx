import { useEffect, useRef, useState } from "react";
import { Button } from "../design/Button.tsx";
import { Dialog } from "../design/Dialog.tsx";
import { Icon } from "../design/Icon.tsx";
import { QrCode } from "../design/QrCode.tsx";
import { addressOf } from "../session/address.ts";
import { useActions } from "../session/SessionContext.tsx";
import { TOPBAR } from "../words/topbar.ts";
import { RecordingFile } from "./RecordingFile.tsx";
import "./checks.css";
import "./share.css";

/** The address of this program at this step: it holds all there is, and nothing is sent anywhere. */
export function ShareSheet({ onClose }: { readonly onClose: () => void }) {
  const session = useActions();
  const [address, setAddress] = useState("");
  const [talk, setTalk] = useState(false);
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement === field.current && address !== "") field.current?.select();
  }, [address]);
  useEffect(() => {
    let isWanted = true;
    void addressOf(session.store.getState(), talk).then((text) => {
      if (isWanted) setAddress(text);
      setCopied(false);
    });
    return () => {
      isWanted = false;
    };
  }, [session, talk]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <Dialog
      title={TOPBAR.share}
      form="card"
      note="The address holds the whole program and the step. Nothing is uploaded."
      onClose={onClose}
    >
      <div className="share">
        <div>
          <label>
            {TOPBAR.address}
            <input
              ref={field}
              type="text"
              data-first
              readOnly
              aria-label={TOPBAR.address}
              value={address}
              onFocus={({ target }) => target.select()}
            />
          </label>
          <label className="check">
            <input type="checkbox" checked={talk} onChange={() => setTalk((now) => !now)} />
            {TOPBAR.opensAsATalk}
          </label>
          <Button look="ink" onClick={() => void copy().catch(() => setCopied(false))}>
            <Icon name={copied ? "tick" : "copy"} />
            {copied ? "Copied" : "Copy the address"}
          </Button>
          <RecordingFile onOpened={onClose} />
        </div>
        <QrCode text={address} />
      </div>
    </Dialog>
  );
}
