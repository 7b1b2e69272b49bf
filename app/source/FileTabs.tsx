import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Trace } from "../../engine/trace/trace.ts";
import { keepInSight } from "../design/in-frame.ts";
import { SOURCE } from "../words/source.ts";

interface Props {
  readonly trace: Trace;
  readonly files: readonly number[];
  readonly shown: number;
  readonly note: string;
  readonly onShow: (file: number) => void;
}

/** The files that can be looked at, as tabs; arrow keys go from one to the next. */
export function FileTabs({ trace, files, shown, note, onShow }: Props) {
  const tabs = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is another one to bring in sight.
  useEffect(() => {
    keepInSight(tabs.current?.querySelector<HTMLElement>("[aria-selected=true]") ?? null);
  }, [shown]);
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (way === undefined || event.shiftKey) return;
    event.preventDefault();
    const next = (files.indexOf(shown) + way + files.length) % files.length;
    onShow(files[next] ?? shown);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div className="file-bar">
      <div
        ref={tabs}
        className="file-tabs"
        role="tablist"
        aria-label={SOURCE.files}
        tabIndex={-1}
        onKeyDown={walk}
      >
        {files.map((file) => (
          <button
            key={file}
            type="button"
            role="tab"
            aria-selected={file === shown}
            tabIndex={file === shown ? 0 : -1}
            onClick={() => onShow(file)}
          >
            {trace.files[file]?.name}
          </button>
        ))}
      </div>
      <span className="note">{note}</span>
    </div>
  );
}
