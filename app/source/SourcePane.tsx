import { useState } from "react";
import type { Moment } from "../session/moment.ts";
import { FileTabs } from "./FileTabs.tsx";
import { fileInControl, filesOf, innermostOf } from "./follow.ts";
import { Listing } from "./Listing.tsx";
import "./source.css";

/** The program, and what of asyncio it comes through; a half of its own for that at full depth. */
export function SourcePane({ moment }: { readonly moment: Moment }) {
  const { program, library } = filesOf(moment.trace);
  const isSplit = moment.depth === "internals" && library.length > 0;
  return (
    <section className="source" aria-label="Source">
      {isSplit ? (
        <>
          <FilePane moment={moment} files={program} follows={innermostOf(program, moment) ?? 0} />
          <FilePane moment={moment} files={library} follows={innermostOf(library, moment) ?? 0} />
        </>
      ) : (
        <FilePane
          moment={moment}
          files={[...program, ...library]}
          follows={fileInControl(moment)}
        />
      )}
    </section>
  );
}

interface FilePaneProps {
  readonly moment: Moment;
  readonly files: readonly number[];
  /** The file that opens by itself. */
  readonly follows: number;
}

/** Tabs and a listing. What a person chose stays until control enters another file. */
function FilePane({ moment, files, follows }: FilePaneProps) {
  const [choice, setChoice] = useState({ file: follows, while: follows });
  const shown = choice.while === follows && files.includes(choice.file) ? choice.file : follows;
  const { trace } = moment;
  const note = trace.files[shown]?.kind === "program" ? "locked while running" : "simplified";
  return (
    <div className="file-pane">
      <FileTabs
        trace={trace}
        files={files}
        shown={shown}
        note={note}
        onShow={(file) => setChoice({ file, while: follows })}
      />
      <Listing moment={moment} file={shown} />
    </div>
  );
}
