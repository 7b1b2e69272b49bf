import { useState } from "react";
import type { Trace } from "../../engine/trace/trace.ts";
import { Splitter } from "../design/Splitter.tsx";
import { useRoom } from "../design/use-room.ts";
import type { Moment } from "../session/moment.ts";
import { SOURCE } from "../words/source.ts";
import { FileTabs } from "./FileTabs.tsx";
import { fileInControl, filesOf, innermostOf } from "./follow.ts";
import { Listing } from "./Listing.tsx";
import "./source.css";

/** Less than this, in rem, is not enough for two listings. */
const TWO = 25;

/**
 * The program above, and below it what of asyncio it comes through, so that the program stays in
 * sight while control is elsewhere. Where there is too little room it is one listing that follows.
 */
export function SourcePane({ moment }: { readonly moment: Moment }) {
  const [room, measure] = useRoom({ width: TWO, height: TWO });
  const { program, library } = filesOf(moment.trace);
  const isSplit = moment.depth !== "program" && library.length > 0 && room.height >= TWO;
  return (
    <section
      className={`source ${isSplit ? "split" : ""}`}
      aria-label={SOURCE.source}
      ref={measure}
    >
      {isSplit ? (
        <>
          <FilePane moment={moment} files={program} follows={innermostOf(program, moment) ?? 0} />
          <div className="library-half">
            <Splitter edge="library" name={SOURCE.libraryHeight} side="top" />
            <FilePane moment={moment} files={library} follows={innermostOf(library, moment) ?? 0} />
          </div>
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

/** The program alone, for a projector. */
export function ProgramListing({ moment }: { readonly moment: Moment }) {
  const { program } = filesOf(moment.trace);
  return (
    <section className="source" aria-label={SOURCE.source}>
      <div className="listings">
        <Listing trace={moment.trace} moment={moment} file={innermostOf(program, moment) ?? 0} />
      </div>
    </section>
  );
}

interface FilePaneProps {
  readonly moment: Moment;
  readonly files: readonly number[];
  /** The file that opens by itself. */
  readonly follows: number;
}

/**
 * Tabs and a listing. What a person chose stays until control enters another file. Control goes from
 * file to file and back all the time: those that were in sight stay drawn.
 */
function FilePane({ moment, files, follows }: FilePaneProps) {
  const [choice, setChoice] = useState({ file: follows, while: follows });
  const shown = choice.while === follows && files.includes(choice.file) ? choice.file : follows;
  const { trace } = moment;
  const kept = useKept(trace, shown);
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
      <div className="listings">
        {kept.map((file) => (
          <Listing
            key={file}
            trace={trace}
            moment={file === shown ? moment : undefined}
            file={file}
          />
        ))}
      </div>
    </div>
  );
}

/** Listings that are kept beside the one that is in sight. */
const MOST_KEPT = 16;

/** The files that were in sight last, each at the place that it had. */
function useKept(trace: Trace, shown: number): readonly number[] {
  const [known, setKnown] = useState({ trace, kept: [shown], recent: [shown] });
  if (known.trace === trace && known.recent[0] === shown) return known.kept;
  const before = known.trace === trace ? known : { kept: [], recent: [] };
  const recent = [shown, ...before.recent.filter((file) => file !== shown)].slice(0, MOST_KEPT);
  const kept = [...new Set([...before.kept, shown])].filter((file) => recent.includes(file));
  setKnown({ trace, kept, recent });
  return kept;
}
