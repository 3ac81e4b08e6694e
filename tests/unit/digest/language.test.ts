import { describe, expect, it } from 'vitest';
import { languageOf } from '@/utils/digest/language';
import { primarySubtag } from '@/utils/digest/primary-subtag';

const block = (text: string) => [{ text }];

describe('the language comes from the text', () => {
  it.each([
    ['en', 'The bridge was closed on Monday because of the storm, and the ferry is not running.'],
    ['de', 'Die Brücke wurde am Montag wegen des Sturms gesperrt, und die Fähre fährt nicht.'],
    ['fr', 'Le pont a été fermé lundi à cause de la tempête et le bac ne circule pas dans la baie.'],
    ['es', 'El puente se cerró el lunes por la tormenta y el transbordador no circula en la bahía.'],
    ['pt', 'A ponte foi fechada na segunda por causa da tempestade, e a balsa não está a circular.'],
    ['it', 'Il ponte è stato chiuso lunedì per la tempesta e il traghetto non è in servizio nella baia.'],
    ['nl', 'De brug werd maandag gesloten door de storm en de veerboot vaart niet over het water.'],
    ['pl', 'Most został zamknięty w poniedziałek z powodu burzy, a prom nie kursuje, bo jest za duży wiatr.'],
    ['tr', 'Köprü fırtına nedeniyle pazartesi günü kapatıldı ve vapur seferleri için yeni bir karar bekleniyor.'],
    ['sv', 'Bron stängdes på måndagen på grund av stormen och färjan går inte för att det är för mycket is.'],
    ['fi', 'Silta suljettiin maanantaina myrskyn vuoksi, ja lautta ei kulje, mutta se on myös ollut rikki.'],
    ['ru', 'Мост закрыли в понедельник из-за шторма, и паром не ходит, как сообщили в порту.'],
    ['uk', 'Міст закрили в понеділок через шторм, і пором не ходить, як повідомили у порту та місті.'],
    ['ar', 'أغلق الجسر يوم الاثنين بسبب العاصفة ولم تعمل العبارة في الخليج منذ الصباح.'],
    ['he', 'הגשר נסגר ביום שני בגלל הסערה והמעבורת אינה פועלת.'],
    ['zh', '因为暴风雨，大桥星期一关闭，渡轮停运。'],
    ['ja', '嵐のため橋は月曜日に閉鎖され、フェリーは運休している。'],
    ['ko', '폭풍 때문에 다리가 월요일에 폐쇄되었고 배도 다니지 않는다.'],
    ['th', 'สะพานปิดเมื่อวันจันทร์เพราะพายุ'],
    ['el', 'Η γέφυρα έκλεισε τη Δευτέρα λόγω της καταιγίδας.'],
  ])('%s', (lang, text) => {
    expect(languageOf(block(text), null)).toBe(lang);
    // A template that says English does not make it English.
    expect(languageOf(block(text), 'en-US')).toBe(lang);
  });
});

it('believes what the page declares where the text says little', () => {
  expect(languageOf(block('Oslo 2026'), 'nb-NO')).toBe('no');
  expect(languageOf([], 'pt-BR')).toBe('pt');
  expect(languageOf([], null)).toBe('en');
  expect(languageOf(block('12:30 – 14:45'), 'fr')).toBe('fr');
});

it('believes a declared language that it has no words of', () => {
  expect(languageOf(block('Euria eta haizea goizean, eguzkia arratsaldean Bilbon.'), 'eu')).toBe('eu');
});

it.each([
  ['zh-TW', 'zh'],
  ['pt-BR', 'pt'],
  ['EN_gb', 'en'],
  ['cmn-Hans', 'zh'],
  ['iw', 'he'],
  ['und', undefined],
  ['', undefined],
  [null, undefined],
  ['english please', undefined],
])('folds %s to %s', (tag, subtag) => {
  expect(primarySubtag(tag)).toBe(subtag);
});
