import { describe, expect, it } from 'vitest';
import { asksToAllow } from '@/utils/article/consent';
import { countWords } from '@/utils/article/count-words';

const asks = (text: string) => asksToAllow(text, countWords(text));

describe('a line asks to allow what somebody else’s site would show', () => {
  it.each([
    'An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.',
    'Ich bin damit einverstanden, dass mir Inhalte von YouTube angezeigt werden.',
    'Personenbezogene Daten können an Drittplattformen übermittelt werden.',
    'To see this content you need to accept cookies of the provider.',
    'This post comes from another site. Allow third-party cookies to read it.',
    'Pour voir ce contenu, acceptez les cookies du fournisseur.',
    'Para ver este contenido hay que aceptar las cookies.',
    'Accetta i cookie per vedere questo contenuto.',
    'Om deze inhoud te zien moet u cookies accepteren.',
    'Du må godkjenne cookies for å se dette innholdet.',
  ])('%s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'The council will allow third-party vendors on the square from May.',
    'She accepts that her content is read by nobody.',
    'Der externe Gutachter hat den Inhalt der Akten nie gesehen.',
    'Er aktivierte das Video seiner Tochter mit einem Fingerdruck.',
  ])('and not: %s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it('is short: a paragraph that tells of such questions is text', () => {
    expect(asks(`To see this content you need to accept cookies. ${'And so it went on for years. '.repeat(12)}`)).toBe(
      false,
    );
  });
});
