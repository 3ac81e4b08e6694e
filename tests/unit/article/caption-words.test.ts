import { expect, test } from 'vitest';
import { ownCaptions } from '@/utils/article/caption-words';

const own = (text: string) => ownCaptions([{ text }]).map((caption) => caption.text);

test.each([
  ['Image caption, The wall at low tide', 'The wall at low tide'],
  ['Enlarge / The wall at low tide', 'The wall at low tide'],
  ['Enlarge The wall at low tide', 'The wall at low tide'],
  ['Bild vergrößern Die Mauer bei Ebbe', 'Die Mauer bei Ebbe'],
  ['Agrandir l’image : Le mur à marée basse', 'Le mur à marée basse'],
  [
    '[2/5] The wall at low tide. Post/Ann Example Purchase Licensing Rights, opens new tab',
    'The wall at low tide. Post/Ann Example',
  ],
  ['Media playback is unsupported on your device Media caption, The wall at low tide', 'The wall at low tide'],
  ['Muren vid ebb. Foto: Eva Exempel Visa mer', 'Muren vid ebb. Foto: Eva Exempel'],
  ['The wall at low tide. Credit:', 'The wall at low tide.'],
  ['画像を拡大 干潮の壁', '干潮の壁'],
])('words of what shows a picture are no part of its caption: %s', (text, expected) => {
  expect(own(text)).toEqual([expected]);
});

test.each([
  ['Media playback is unsupported on your device'],
  ['Enlarge'],
  ['Credit:'],
  ['RELATED: Ferry stops for a week'],
])('nothing else makes no caption: %s', (text) => {
  expect(own(text)).toEqual([]);
});

test.each([
  ['Image source, Elm Images'],
  ['3 of 40 berths are free'],
  ['1/2 of the Elm wall'],
  ['(1910) The wall'],
  ['Enlarge your harbour, says the poster'],
  ['Related families at the quay in 1910'],
  ['Two of five walls: the source'],
  ['Ampliar el puerto cuesta mucho'],
  ['The captain wants to see more'],
])('a caption of its own stays: %s', (text) => {
  expect(own(text)).toEqual([text]);
});
