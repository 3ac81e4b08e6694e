import { useEffect, useState } from 'preact/hooks';
import { whenSettled } from '@/components/library/when-settled';
import { PicturesRow } from '@/components/options/PicturesRow';
import { pictureLimit, setPictureLimit } from '@/utils/browser/keep-pictures';
import { onChange, totals } from '@/utils/library/library';

/** Pictures for reading offline. */
export function Pictures() {
  const [limit, setLimit] = useState<number>();
  const [space, setSpace] = useState<{ pictures: number; all: number }>();
  const [isDenied, setDenied] = useState(false);
  useEffect(() => {
    const look = () => {
      totals().then(({ bytes, pictureBytes }) => setSpace({ pictures: pictureBytes, all: bytes }), console.warn);
    };
    pictureLimit().then(setLimit, console.warn);
    look();
    return whenSettled({ onChange }, look);
  }, []);
  if (limit === undefined) return null;
  const choose = (bytes: number) => {
    setPictureLimit(bytes).then((isSet) => {
      setDenied(!isSet);
      if (isSet) setLimit(bytes);
    }, console.error);
  };
  return <PicturesRow {...{ limit, space, isDenied }} onLimit={choose} />;
}
