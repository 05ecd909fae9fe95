import type { Texts } from './texts.ts';

/** German. */
export const de: Texts = {
  locale: 'de',
  dir: 'ltr',
  name: 'Deutsch',
  confirmSubject: (title) => `Bitte bestätigen: ${title}`,
  alreadySubject: (title) => `Bereits abonniert: ${title}`,
  confirmHint: (address) => `Die Artikel gehen an ${address}.`,
  unsubscribeHint: (address) => `An ${address} gehen keine Artikel mehr.`,
  unknownTopics: (words) => `Ein Teil der Themen wurde nicht verstanden: ${words}`,
  frequencies: { daily: 'Täglich', weekly: 'Wöchentlich' },
  confirmMail:
    'Jemand hat diese Adresse eingetragen, um angesagte Artikel per E-Mail zu bekommen. Wenn Sie das waren, bestätigen Sie es innerhalb von zwei Tagen:',
  ignoreMail: 'Wenn Sie das nicht waren, tun Sie nichts: Es kommt keine weitere Nachricht.',
  confirmButton: 'Abonnement bestätigen',
  alreadyMail:
    'Jemand hat diese Adresse eingetragen, um angesagte Artikel per E-Mail zu bekommen. Sie ist schon angemeldet; Themen, Häufigkeit, Zeitzone und Sprache lassen sich hier ändern:',
  settingsButton: 'Einstellungen ändern',
  confirmTitle: 'Noch ein Klick',
  confirmedTitle: 'Sie sind angemeldet',
  confirmedHint:
    'Die nächste Ausgabe kommt zur üblichen Stunde. In jeder Nachricht steht ein Link zu den Einstellungen und einer zum Abmelden.',
  settingsTitle: 'Ihr Abonnement',
  topics: 'Themen',
  topicsHint:
    'Durch Kommas getrennt; leer für alle Artikel. Auch "genaue Wörter", robot*, cs.CL und -Wort sind möglich.',
  frequency: 'Wie oft',
  timeZone: 'Zeitzone',
  language: 'Sprache',
  save: 'Speichern',
  saved: 'Gespeichert.',
  unknownTimeZone: 'Diese Zeitzone ist nicht bekannt. Schreiben Sie sie wie Europe/Berlin.',
  yourData: 'Ihre Daten',
  exportButton: 'Meine Daten herunterladen',
  exportHint: 'Alles, was über Sie gespeichert ist, als JSON.',
  eraseButton: 'Meine Daten löschen',
  eraseHint:
    'Beendet das Abonnement und löscht sofort alles. Das lässt sich nicht rückgängig machen.',
  erasedTitle: 'Ihre Daten sind gelöscht',
  unsubscribeTitle: 'Abmelden',
  unsubscribeButton: 'Abmelden',
  unsubscribedTitle: 'Sie sind abgemeldet',
  unsubscribedHint:
    'Es kommen keine Ausgaben mehr. Was über Sie gespeichert ist, wird nach 30 Tagen gelöscht.',
  expiredTitle: 'Dieser Link ist abgelaufen',
  expiredHint: 'Tragen Sie Ihre Adresse noch einmal ein, um einen neuen zu bekommen.',
  invalidTitle: 'Dieser Link ist nicht gültig',
  invalidHint: 'Vielleicht wurde er abgeschnitten. Kopieren Sie den ganzen Link aus der Nachricht.',
  invalidAddress: 'Das ist keine E-Mail-Adresse.',
  invalidSignUp: 'Diese Anmeldung war nicht zu lesen.',
  tooMany: 'Von hier kamen zu viele Anmeldungen. Bitte versuchen Sie es später noch einmal.',
  sentTitle: 'Sehen Sie in Ihr Postfach',
  sentHint: 'Eine Nachricht mit einem Link ist unterwegs.',
};
