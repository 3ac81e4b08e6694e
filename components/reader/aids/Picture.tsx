import { useEffect, useRef, useState } from 'preact/hooks';
import { Cross } from '@/components/controls/Cross';
import { t } from '@/utils/texts';

/** What keys do with the picture. */
export interface PictureHandle {
  /** Nearer, farther; 0 fits it to the window again. */
  zoom(by: 1 | -1 | 0): void;
  /** Moves what is larger than the window; false where there is nothing to move. */
  pan(key: string): boolean;
}

interface Props {
  source: string;
  alt: string;
  caption: string;
  /** "2 of 5", or '' where there is one. */
  place: string;
  onHandle(handle: PictureHandle): void;
  onStep: ((by: 1 | -1) => void) | undefined;
  onClose(): void;
}

/** Times its size in the window. */
const ZOOMS = [1, 1.5, 2, 3, 4, 6, 8];
const PAN = 80;

/** One picture in the whole window: nearer, farther, moved about, with its caption. */
export function Picture({ source, alt, caption, place, onHandle, onStep, onClose }: Props) {
  const [step, setStep] = useState(0);
  const [at, setAt] = useState({ x: 0, y: 0 });
  const held = useRef<{ x: number; y: number } | null>(null);
  const isNear = step > 0;
  const zoom = (by: 1 | -1 | 0) => {
    const next = by === 0 ? 0 : Math.max(0, Math.min(ZOOMS.length - 1, step + by));
    setStep(next);
    if (next === 0) setAt({ x: 0, y: 0 });
  };
  const pan = (key: string) => {
    if (!isNear) return false;
    const [x, y] = { ArrowLeft: [PAN, 0], ArrowRight: [-PAN, 0], ArrowUp: [0, PAN], ArrowDown: [0, -PAN] }[key] ?? [
      0, 0,
    ];
    setAt({ x: at.x + (x ?? 0), y: at.y + (y ?? 0) });
    return true;
  };
  useEffect(() => onHandle({ zoom, pan }));
  return (
    <>
      <figure class="picture">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the pointer's way; keys have PictureHandle, and there are buttons */}
        <div
          class="picture-room"
          data-near={isNear ? '' : undefined}
          onDblClick={() => zoom(isNear ? 0 : 1)}
          onPointerDown={(event) => {
            if (!isNear) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            held.current = { x: event.clientX - at.x, y: event.clientY - at.y };
          }}
          onPointerMove={(event) => {
            if (held.current) setAt({ x: event.clientX - held.current.x, y: event.clientY - held.current.y });
          }}
          onPointerUp={() => {
            held.current = null;
          }}
        >
          <img
            src={source}
            alt={alt}
            draggable={false}
            referrerpolicy="no-referrer"
            style={{ transform: `translate(${at.x}px, ${at.y}px) scale(${ZOOMS[step] ?? 1})` }}
          />
        </div>
        {caption && <figcaption>{caption}</figcaption>}
      </figure>
      <div class="picture-acts" role="toolbar" aria-label={t('picture')}>
        {onStep && (
          <>
            <button type="button" aria-label={t('picturePrevious')} onClick={() => onStep(-1)}>
              ←
            </button>
            <output aria-live="polite">{place}</output>
            <button type="button" aria-label={t('pictureNext')} onClick={() => onStep(1)}>
              →
            </button>
          </>
        )}
        <button type="button" aria-label={t('zoomOut')} disabled={!isNear} onClick={() => zoom(-1)}>
          −
        </button>
        <button type="button" aria-label={t('zoomIn')} disabled={step === ZOOMS.length - 1} onClick={() => zoom(1)}>
          +
        </button>
        <button type="button" class="icon" aria-label={t('pictureClose')} onClick={onClose} data-close>
          <Cross />
        </button>
      </div>
    </>
  );
}
