interface Props {
  text: string;
  /** [start, end) in UTF-16 units of `text`, in order, apart from one another. */
  marks: [start: number, end: number][];
}

/** A text with parts of it marked. Its words stay whole for whoever listens: a mark adds no space. */
export function MarkedText({ text, marks }: Props) {
  if (marks.length === 0) return <>{text}</>;
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {marks.flatMap(([start, end], at) => [
        text.slice(ends[at], start),
        <mark key={start}>{text.slice(start, end)}</mark>,
      ])}
      {text.slice(ends.at(-1))}
    </>
  );
}
