import { describe, expect, test } from 'vitest';
import { announcesName, looksPersonal, namesIn } from '@/utils/article/metadata/names';

describe('names in a byline', () => {
  test.each([
    ['By Jane Doe', ['Jane Doe']],
    ['ByJane Doe', ['Jane Doe']],
    ['By Damien Lee', ['Damien Lee']],
    ['Written by: Jane Doe', ['Jane Doe']],
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe, John Roe & Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Von Jana Dohm und Jan Rohr', ['Jana Dohm', 'Jan Rohr']],
    ['Par Jeanne Dupont', ['Jeanne Dupont']],
    ['Por Juana Pérez', ['Juana Pérez']],
    ['di Gianna Rossi', ['Gianna Rossi']],
    ['Автор: Иван Петров', ['Иван Петров']],
    ['作者：张三', ['张三']],
    ['文・三浦とおる', ['三浦とおる']],
    ['Text: Jane Doe', ['Jane Doe']],
    ['Jane Doe, Senior Reporter, Example Media', ['Jane Doe']],
    ['By Jane Doe | May 3, 2020', ['Jane Doe']],
    ['By Jane Doe on 3 May 2020 at 4pm', ['Jane Doe']],
    ['Jane Doe 30 August 2023 • 4:45pm', ['Jane Doe']],
    ['Jane Doe, DVM. Reviewed by Ann Poe', ['Jane Doe']],
    ['By Jane Doe The Associated Press', ['Jane Doe']],
    ['Doe, Jane M.', ['Jane M. Doe']],
    ['jane@example.org Jane Doe', ['Jane Doe']],
    ['View all posts by Jane Doe', ['Jane Doe']],
    ['Reuters', ['Reuters']],
    ['jane_doe77', ['jane_doe77']],
    ['22 December 2019 by Jane Doe', ['Jane Doe']],
    ['来源：示例日报 编辑：张三', ['张三']],
    ['Jane Doe11.07.2026, 09:30', ['Jane Doe']],
    ['Marna van der Merwe', ['Marna van der Merwe']],
    ['Jane Doe @janedoe', ['Jane Doe']],
    ['Jana Dohm Lesezeit', ['Jana Dohm']],
    ['Jane Doe publiziert am 3. Mai 2020', ['Jane Doe']],
    ['Jane Doe on Mon, 2020-05-03 13:49', ['Jane Doe']],
    ['Jane Doe Jane Doe', ['Jane Doe']],
    ['Jane Doe By Jane Doe', ['Jane Doe']],
    ['Juana Pérez, redactora jefe', ['Juana Pérez']],
    ['Gianna Rossi, redattrice', ['Gianna Rossi']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ['https://example.org/authors/jane'],
    ['@jane'],
    ['admin'],
    ['Staff Writer'],
    ['By'],
    ['Photo: Jane Doe'],
    ['page.head.extra.author'],
    ['12 September 2023'],
    ['von'],
    ['No'],
    ['No Author'],
    ['Super User'],
    ['pgadmin'],
    ['Anónimo'],
    ['Letters To The Editor'],
    ['Submitted on Mon, 2019-01-21 13:49'],
    ['Jane Doe und John Roe designed'],
    ['الجمعة 8 فيفري 2019'],
    ['来源'],
    [''],
  ])('none in: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test('what announces a name', () => {
    for (const line of ['By Jane Doe', 'Von Jana Dohm', '作者：张三', 'Posted by Jane'])
      expect(announcesName(line)).toBe(true);
    for (const line of ['Byron was a poet', 'Davos in winter', 'Text size']) expect(announcesName(line)).toBe(false);
  });

  test('what looks like a person', () => {
    for (const name of ['Jane Doe', 'Marna van der Merwe', '张三', 'José Ñúñez'])
      expect(looksPersonal(name)).toBe(true);
    for (const name of ['jane', 'andrew.keaveney', 'the daily news']) expect(looksPersonal(name)).toBe(false);
  });
});
