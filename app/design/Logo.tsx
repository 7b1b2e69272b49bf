import "./Logo.css";

/** The track of the loop with its bead. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 18 24" fill="none" aria-hidden="true">
      <path className="behind" d="M9 1.5A6.5 6.5 0 002.5 8v8A6.5 6.5 0 009 22.5" />
      <path className="ahead" d="M9 22.5A6.5 6.5 0 0015.5 16V8A6.5 6.5 0 009 1.5" />
      <circle className="bead" cx="14.5" cy="16" r="3.25" />
    </svg>
  );
}
