import { useRef } from "react";
import { Button } from "../design/Button.tsx";
import { useActions, useSession } from "../session/SessionContext.tsx";
import { TOPBAR } from "../words/topbar.ts";

/** Keeps the recording in a file, and shows one that is in a file. */
export function RecordingFile({ onOpened }: { readonly onOpened: () => void }) {
  const session = useActions();
  const hasFile = useSession(({ recording, running }) => recording !== undefined && !running);
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    await session.openFile(file);
    onOpened();
  };
  return (
    <div className="recording-file">
      <Button
        look="line"
        hint={TOPBAR.fileHint}
        onClick={() => void save(session)}
        off={hasFile ? undefined : "There is no finished recording."}
      >
        {TOPBAR.saveTheRecording}
      </Button>
      <Button look="line" onClick={() => input.current?.click()}>
        {TOPBAR.openARecording}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={TOPBAR.recording}
        accept=".loopscope,.json"
        onChange={({ target }) => void open(target.files?.[0])}
      />
    </div>
  );
}

async function save(session: ReturnType<typeof useActions>): Promise<void> {
  const kept = await session.recordingFile();
  if (kept === undefined) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(kept.file);
  link.download = kept.name;
  link.click();
  URL.revokeObjectURL(link.href);
}
