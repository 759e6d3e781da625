<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Answers</name>
    <message>
        <source>The answer was empty.</source>
        <translation>Die Antwort war leer.</translation>
    </message>
    <message>
        <source>The answer was a web page instead of data.</source>
        <translation>Die Antwort war eine Webseite statt Daten.</translation>
    </message>
    <message>
        <source>The answer is not complete JSON: %1 at byte %2.</source>
        <extracomment>%1 is the parser&apos;s own message, %2 a number of bytes</extracomment>
        <translation>Die Antwort ist kein vollständiges JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The answer leads to another address.</source>
        <translation>Die Antwort führt zu einer anderen Adresse.</translation>
    </message>
    <message>
        <source>The answer leads to another address, at %1.</source>
        <translation>Die Antwort führt zu einer anderen Adresse, bei %1.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation>Ein einziges JSON-Dokument auf der Standardausgabe ausgeben.</translation>
    </message>
    <message>
        <source>Name of the account, as shown by “accounts list”.</source>
        <translation>Name des Kontos, wie ihn „accounts list“ zeigt.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Listet die Konten auf.</translation>
    </message>
    <message>
        <source>Saves an account.</source>
        <translation>Speichert ein Konto.</translation>
    </message>
    <message>
        <source>Name of the account, chosen freely.</source>
        <translation>Name des Kontos, frei gewählt.</translation>
    </message>
    <message>
        <source>Replaces the service’s documented address.</source>
        <translation>Ersetzt die dokumentierte Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Removes an account and its key. Drafts are kept.</source>
        <translation>Entfernt ein Konto und seinen Schlüssel. Entwürfe bleiben erhalten.</translation>
    </message>
    <message>
        <source>Lists the boards of an account.</source>
        <translation>Listet die Pinnwände eines Kontos auf.</translation>
    </message>
    <message>
        <source>Publishes a pin.</source>
        <translation>Veröffentlicht einen Pin.</translation>
    </message>
    <message>
        <source>The picture or video.</source>
        <translation>Das Bild oder Video.</translation>
    </message>
    <message>
        <source>The pin’s title.</source>
        <translation>Der Titel des Pins.</translation>
    </message>
    <message>
        <source>The pin’s description.</source>
        <translation>Die Beschreibung des Pins.</translation>
    </message>
    <message>
        <source>Where the pin leads to.</source>
        <translation>Wohin der Pin führt.</translation>
    </message>
    <message>
        <source>Describes the picture to people who do not see it.</source>
        <translation>Beschreibt das Bild für Menschen, die es nicht sehen.</translation>
    </message>
    <message>
        <source>A section of the board.</source>
        <translation>Ein Abschnitt der Pinnwand.</translation>
    </message>
    <message>
        <source>Publish at this time, with offset or Z: 2027-03-12T09:30:00+01:00.</source>
        <translation>Zu dieser Zeit veröffentlichen, mit Zeitverschiebung oder Z: 2027-03-12T09:30:00+01:00.</translation>
    </message>
    <message>
        <source>Stay until the outcome is known.</source>
        <translation>Warten, bis der Ausgang feststeht.</translation>
    </message>
    <message>
        <source>Lists what was submitted and what became of it.</source>
        <translation>Listet auf, was gesendet wurde und was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Without a command the window opens, and each file or address becomes a draft.</source>
        <translation>Ohne Befehl öffnet sich das Fenster, und jede Datei oder Adresse wird zu einem Entwurf.</translation>
    </message>
    <message>
        <source>A secret is never an argument: it comes from standard input (--secret-stdin), the password store, or for one run the variable PINWRIGHT_SECRET.</source>
        <translation>Ein Geheimnis ist nie ein Argument: Es kommt aus der Standardeingabe (--secret-stdin), dem Passwortspeicher oder für einen Aufruf aus der Variablen PINWRIGHT_SECRET.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done or accepted, 2 wrong use or a draft that does not pass the checks, 3 sign-in, 4 network or service failure with nothing created, 5 outcome unknown.</source>
        <translation>Rückgabewerte: 0 erledigt oder angenommen, 2 falscher Aufruf oder ein Entwurf, der die Prüfung nicht besteht, 3 Anmeldung, 4 Fehler im Netz oder beim Dienst, nichts angelegt, 5 Ausgang ungewiss.</translation>
    </message>
    <message>
        <source>%1 See “pinwright %2 --help”.</source>
        <extracomment>%1: a whole sentence that says what is wrong, %2: a command</extracomment>
        <translation>%1 Näheres zeigt „pinwright %2 --help“.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <extracomment>%1: an option&apos;s name</extracomment>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1: what the command needs, such as NAME</extracomment>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>“%1” needs one of: %2.</source>
        <extracomment>%1: the beginning of a command, %2: the commands that begin so</extracomment>
        <translation>Zu „%1“ gehört eines von: %2.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output (“%1”).</source>
        <extracomment>%1: the system&apos;s own words, such as No space left on device</extracomment>
        <translation>Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden („%1“).</translation>
    </message>
    <message>
        <source>Service: multi-upload, oneall or practice.</source>
        <translation>Dienst: multi-upload, oneall oder practice.</translation>
    </message>
    <message>
        <source>One of the service’s settings, such as account-id, or, where it takes web addresses only, of a place for local files, such as media-host=webdav; may be repeated.</source>
        <translation>Eine Einstellung des Dienstes, etwa account-id, oder, wo er nur Webadressen annimmt, der Dateiablage für lokale Dateien, etwa media-host=webdav; auch mehrmals.</translation>
    </message>
    <message>
        <source>Read the key from the first line of standard input, and the secret of a place for files from the second; keep them in the password store.</source>
        <translation>Den Schlüssel aus der ersten Zeile der Standardeingabe lesen, das Geheimnis einer Dateiablage aus der zweiten; beide im Passwortspeicher aufbewahren.</translation>
    </message>
    <message>
        <source>Creates a board.</source>
        <translation>Legt eine Pinnwand an.</translation>
    </message>
    <message>
        <source>Name of the board.</source>
        <translation>Name der Pinnwand.</translation>
    </message>
    <message>
        <source>What the board is about.</source>
        <translation>Wovon die Pinnwand handelt.</translation>
    </message>
    <message>
        <source>Seen by its owner only.</source>
        <translation>Nur für ihren Besitzer sichtbar.</translation>
    </message>
    <message>
        <source>The board, by its id or name.</source>
        <translation>Die Pinnwand, als Kennung oder Name.</translation>
    </message>
    <message>
        <source>--language shows the window in another language, such as de. For looking, --right-to-left mirrors it, and --pseudo-translation lengthens every text.</source>
        <translation>--language zeigt das Fenster in einer anderen Sprache, etwa de. Zum Ansehen spiegelt --right-to-left es, und --pseudo-translation verlängert jeden Text.</translation>
    </message>
    <message>
        <source>--background opens no window and sends scheduled pins at their times; a later start shows it. Where nothing is scheduled it ends.</source>
        <translation>--background öffnet kein Fenster und sendet geplante Pins zu ihren Zeiten; ein späterer Start zeigt es. Ist nichts geplant, endet das Programm.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>One of several commands that are named</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” names no language; de or pt_BR would.</source>
        <translation>„%1“ bezeichnet keine Sprache; de oder pt_BR wären welche.</translation>
    </message>
    <message>
        <source>%1 See “pinwright --help”.</source>
        <extracomment>%1: a whole sentence that says what is wrong with the options</extracomment>
        <translation>%1 Näheres zeigt „pinwright --help“.</translation>
    </message>
    <message>
        <source>Looks for a pin whose outcome is unknown, or for all of them, and asks after those being processed.</source>
        <translation>Sucht einen Pin mit unbekanntem Ausgang oder alle davon und fragt nach denen, die noch verarbeitet werden.</translation>
    </message>
    <message>
        <source>Sends what is due, then ends.</source>
        <translation>Sendet, was fällig ist, und endet dann.</translation>
    </message>
    <message>
        <source>Puts a pin back to be sent again; the window or “outbox run” sends it.</source>
        <translation>Stellt einen Pin zurück, damit er erneut gesendet wird; das Fenster oder „outbox run“ sendet ihn.</translation>
    </message>
    <message>
        <source>All pins that failed.</source>
        <translation>Alle fehlgeschlagenen Pins.</translation>
    </message>
    <message>
        <source>Also one that may have been published already.</source>
        <translation>Auch einen, der vielleicht schon veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Stops a pin that waits.</source>
        <translation>Bricht einen wartenden Pin ab.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <extracomment>%1: what the command needs, such as NAME</extracomment>
        <translation>%1 ist leer.</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Practice</source>
        <extracomment>The name of the service inside the program that publishes nothing</extracomment>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file does not begin as a SQLite file does.</source>
        <translation>Die Datei beginnt nicht wie eine SQLite-Datei.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>pattern</comment>
        <extracomment>Date pattern, see QLocale::toString(): ddd short day name, d day, MMM short month name, yyyy year</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>pattern</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a day, such as &quot;Tomorrow&quot; or &quot;Thu 12 Mar&quot;; %2: a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Add Pictures or Videos</source>
        <translation>Bilder oder Videos hinzufügen</translation>
    </message>
    <message>
        <source>Pictures and Videos (%1)</source>
        <translation>Bilder und Videos (%1)</translation>
    </message>
    <message>
        <source>All Files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Save a Copy of the Drafts</source>
        <translation>Kopie der Entwürfe speichern</translation>
    </message>
    <message>
        <source>Export History</source>
        <translation>Verlauf exportieren</translation>
    </message>
</context>
<context>
    <name>DragLabels</name>
    <message numerus="yes">
        <source>%Ln pins</source>
        <comment>beside the pointer while they are dragged</comment>
        <translation>
            <numerusform>%Ln Pin</numerusform>
            <numerusform>%Ln Pins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureCauses</name>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>sign-in of %1 refused</source>
        <extracomment>Why pins failed; %1: an account&apos;s name</extracomment>
        <translation>Anmeldung von %1 abgelehnt</translation>
    </message>
    <message>
        <source>not allowed to %1</source>
        <extracomment>Why pins failed; %1: an account&apos;s name</extracomment>
        <translation>%1 nicht erlaubt</translation>
    </message>
    <message>
        <source>key of %1 not readable</source>
        <extracomment>Why pins failed; %1: an account&apos;s name</extracomment>
        <translation>Schlüssel von %1 nicht lesbar</translation>
    </message>
    <message>
        <source>%1 asked for a pause</source>
        <extracomment>Why pins failed; %1: a service</extracomment>
        <translation>%1 hat um eine Pause gebeten</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <extracomment>Why pins failed; %1: a service</extracomment>
        <translation>%1 nicht erreicht</translation>
    </message>
    <message>
        <source>problem at %1</source>
        <extracomment>Why pins failed; %1: a service</extracomment>
        <translation>Problem bei %1</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Choose a Picture or Video</source>
        <translation>Bild oder Video wählen</translation>
    </message>
    <message>
        <source>Pictures and videos (%1)</source>
        <translation>Bilder und Videos (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
</context>
<context>
    <name>IssueActions</name>
    <message>
        <source>Use %1</source>
        <comment>button; %1 is a time of day</comment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Use %1, %2</source>
        <comment>button; %1 is a date, %2 a time of day</comment>
        <translation>%1, %2 verwenden</translation>
    </message>
    <message>
        <source>Reload Boards</source>
        <comment>button</comment>
        <translation>Pinnwände neu laden</translation>
    </message>
    <message>
        <source>Trim at Word</source>
        <comment>button: shorten the text at the last word that fits</comment>
        <translation>Am Wort kürzen</translation>
    </message>
    <message>
        <source>Add https://</source>
        <comment>button: put https:// before the link</comment>
        <translation>https:// voranstellen</translation>
    </message>
    <message>
        <source>Publish Now</source>
        <comment>button: forget the chosen time</comment>
        <translation>Sofort veröffentlichen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>button: look at the file, or fetch it, again</comment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use as Link</source>
        <comment>button: the web address is where the pin leads to, not its picture</comment>
        <translation>Als Link verwenden</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <comment>button: a picture or video on this computer instead</comment>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Set Up a Place for Files…</source>
        <comment>button: opens the account</comment>
        <translation>Dateiablage einrichten…</translation>
    </message>
    <message>
        <source>Find File…</source>
        <comment>button: looks for the draft&apos;s picture or video, which is not where it was</comment>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <source>Repair</source>
        <comment>button: a copy of the file is made into what the service takes</comment>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Crop to 2:3</source>
        <comment>button: cuts the picture to this shape</comment>
        <translation>Auf 2:3 zuschneiden</translation>
    </message>
    <message>
        <source>Pad to 2:3</source>
        <comment>button: adds margins until the picture has this shape</comment>
        <translation>Mit Rändern auf 2:3</translation>
    </message>
    <message>
        <source>Show Draft</source>
        <comment>button: goes to the draft with the same picture</comment>
        <translation>Entwurf zeigen</translation>
    </message>
    <message>
        <source>Show Pin</source>
        <comment>button: goes to the pin with the same picture</comment>
        <translation>Pin zeigen</translation>
    </message>
</context>
<context>
    <name>MultiUpload</name>
    <message>
        <source>API Key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Made in the Multi-Upload-Tool dashboard, under Settings › API Keys.</source>
        <translation>Entsteht im Dashboard von Multi-Upload-Tool unter Settings › API Keys.</translation>
    </message>
    <message>
        <source>Pinterest Account</source>
        <translation>Pinterest-Konto</translation>
    </message>
    <message>
        <source>One of the Pinterest accounts connected in the Multi-Upload-Tool dashboard.</source>
        <translation>Eines der Pinterest-Konten, die im Dashboard von Multi-Upload-Tool verbunden sind.</translation>
    </message>
    <message>
        <source>The answer holds no list of %1.</source>
        <extracomment>%1 is the name of a list in the reply: accounts, boards</extracomment>
        <translation>Die Antwort enthält keine Liste „%1“.</translation>
    </message>
    <message>
        <source>The list of %1 holds something else.</source>
        <translation>Die Liste „%1“ enthält etwas anderes.</translation>
    </message>
    <message>
        <source>The list of %1 holds an id that is neither text nor a whole number.</source>
        <translation>Die Liste „%1“ enthält eine Kennung, die weder Text noch eine ganze Zahl ist.</translation>
    </message>
    <message>
        <source>The answer names no upload.</source>
        <translation>Die Antwort nennt keinen Upload.</translation>
    </message>
    <message>
        <source>This account has no API key. Enter it under Accounts.</source>
        <translation>Dieses Konto hat keinen API-Schlüssel. Unter „Konten“ eingeben.</translation>
    </message>
    <message>
        <source>No Pinterest account is chosen for this account. Choose one under Accounts.</source>
        <translation>Für dieses Konto ist kein Pinterest-Konto gewählt. Unter „Konten“ eines wählen.</translation>
    </message>
    <message>
        <source>The service has nothing at the address that was asked. Check the server address of the account.</source>
        <translation>Der Dienst hat unter der angefragten Adresse nichts. Die Serveradresse des Kontos prüfen.</translation>
    </message>
</context>
<context>
    <name>OneAll</name>
    <message>
        <source>Subdomain</source>
        <translation>Subdomain</translation>
    </message>
    <message>
        <source>Of the OneAll site: “shop” where its address is shop.api.oneall.com.</source>
        <extracomment>&quot;Shop&quot; is an example of a site&apos;s name</extracomment>
        <translation>Die der OneAll-Site: „shop“, wenn ihre Adresse shop.api.oneall.com ist.</translation>
    </message>
    <message>
        <source>Public Key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Shown in the OneAll dashboard, in the site’s settings under API Settings.</source>
        <translation>Steht im Dashboard von OneAll, in den Einstellungen der Site unter API Settings.</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>A master key of the whole OneAll site: it can read and delete the site’s users. It is kept in the password store only.</source>
        <translation>Ein Hauptschlüssel der ganzen OneAll-Site: Er kann ihre Benutzer lesen und löschen. Er wird nur im Passwortspeicher aufbewahrt.</translation>
    </message>
    <message>
        <source>Pinterest Identity</source>
        <translation>Pinterest-Identität</translation>
    </message>
    <message>
        <source>The token of a user who has signed in to the OneAll site with Pinterest.</source>
        <translation>Das Token eines Benutzers, der sich mit Pinterest bei der OneAll-Site angemeldet hat.</translation>
    </message>
    <message>
        <source>The answer holds no response.</source>
        <translation>Die Antwort enthält kein Element „response“.</translation>
    </message>
    <message>
        <source>Public key and private key must be those of this OneAll site, each in its own field: they are easily swapped.</source>
        <translation>Öffentlicher und privater Schlüssel müssen zu dieser OneAll-Site gehören, jeder in seinem Feld: Sie sind leicht vertauscht.</translation>
    </message>
    <message>
        <source>The OneAll site needs Read Boards, Read Pins, Write Boards and Write Pins for Pinterest, and the user’s consent to them.</source>
        <translation>Die OneAll-Site braucht für Pinterest Read Boards, Read Pins, Write Boards und Write Pins sowie die Zustimmung des Benutzers dazu.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: the service&apos;s own words, %2: a sentence about what to look at</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It was carried out in part only.</source>
        <translation>Es wurde nur teilweise ausgeführt.</translation>
    </message>
    <message>
        <source>The answer says neither that it worked nor that it failed.</source>
        <translation>Die Antwort sagt weder, dass es geklappt hat, noch, dass es fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>The answer tells no result.</source>
        <translation>Die Antwort nennt kein Ergebnis.</translation>
    </message>
    <message>
        <source>The answer holds no list of identities.</source>
        <translation>Die Antwort enthält keine Liste der Identitäten.</translation>
    </message>
    <message>
        <source>The answer holds no list of boards.</source>
        <translation>Die Antwort enthält keine Liste der Pinnwände.</translation>
    </message>
    <message>
        <source>The answer names no pin.</source>
        <translation>Die Antwort nennt keinen Pin.</translation>
    </message>
    <message>
        <source>The answer names no board.</source>
        <translation>Die Antwort nennt keine Pinnwand.</translation>
    </message>
    <message>
        <source>The OneAll site has more identities than can be looked through here. Type the identity’s token instead.</source>
        <translation>Die OneAll-Site hat mehr Identitäten, als sich hier durchsehen lassen. Stattdessen das Token der Identität eingeben.</translation>
    </message>
    <message>
        <source>The site, the identity or the board does not exist. Check the account and the board.</source>
        <translation>Die Site, die Identität oder die Pinnwand gibt es nicht. Konto und Pinnwand prüfen.</translation>
    </message>
    <message>
        <source>OneAll refused the keys of this account.</source>
        <translation>OneAll hat die Schlüssel dieses Kontos abgelehnt.</translation>
    </message>
    <message>
        <source>OneAll does not allow this.</source>
        <translation>OneAll erlaubt das nicht.</translation>
    </message>
    <message>
        <source>OneAll could not do this.</source>
        <translation>OneAll konnte das nicht ausführen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: %1 what was refused, %2 what to look at</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The answer holds no list of pins.</source>
        <translation>Die Antwort enthält keine Liste von Pins.</translation>
    </message>
    <message>
        <source>No Pinterest identity is chosen for this account. Choose one under Accounts.</source>
        <translation>Für dieses Konto ist keine Pinterest-Identität gewählt. Unter „Konten“ eine wählen.</translation>
    </message>
    <message>
        <source>This account has no public key. Enter it under Accounts.</source>
        <translation>Dieses Konto hat keinen öffentlichen Schlüssel. Unter „Konten“ eingeben.</translation>
    </message>
    <message>
        <source>This account has no private key. Enter it under Accounts.</source>
        <translation>Dieses Konto hat keinen privaten Schlüssel. Unter „Konten“ eingeben.</translation>
    </message>
    <message>
        <source>This account has no subdomain. Enter it under Accounts.</source>
        <translation>Dieses Konto hat keine Subdomain. Unter „Konten“ eingeben.</translation>
    </message>
    <message>
        <source>OneAll takes pictures by their web address only, and this one has none. Use a picture that is on the web.</source>
        <translation>OneAll nimmt Bilder nur über ihre Webadresse an, und dieses hat keine. Ein Bild aus dem Web verwenden.</translation>
    </message>
    <message>
        <source>“%1” is no id of a board or an identity. Enter another one.</source>
        <extracomment>%1: the id of a board or an identity</extracomment>
        <translation>„%1“ ist keine ID einer Pinnwand oder Identität. Eine andere eingeben.</translation>
    </message>
    <message>
        <source>“%1” is not the subdomain of a OneAll site. Enter the part of its address before .api.oneall.com.</source>
        <extracomment>%1: what was typed as the subdomain</extracomment>
        <translation>„%1“ ist nicht die Subdomain einer OneAll-Site. Den Teil ihrer Adresse vor .api.oneall.com eingeben.</translation>
    </message>
    <message>
        <source>The public key has a colon or a line break in it, so it cannot be sent. Enter the public key alone.</source>
        <translation>Im öffentlichen Schlüssel steht ein Doppelpunkt oder Zeilenumbruch, daher lässt er sich nicht senden. Nur den öffentlichen Schlüssel eingeben.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The file %1 has changed since the pin was composed.</source>
        <comment>%1: a file&apos;s name without its folder</comment>
        <translation>Die Datei %1 wurde geändert, seit der Pin verfasst wurde.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more.</source>
        <comment>%1: a file&apos;s name without its folder</comment>
        <translation>Die Datei %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The picture at %1 was never fetched, and this service takes files only. Fetch it in the draft, then publish again.</source>
        <comment>%1: a site&apos;s name</comment>
        <translation>Das Bild bei %1 wurde nie abgerufen, und dieser Dienst nimmt nur Dateien an. Im Entwurf abrufen, dann erneut veröffentlichen.</translation>
    </message>
    <message>
        <source>This pin is no longer waiting, so its time cannot be changed.</source>
        <translation>Dieser Pin wartet nicht mehr, daher lässt sich sein Zeitpunkt nicht ändern.</translation>
    </message>
    <message>
        <source>Another pin is just being prepared and may need this file. Try again in a moment.</source>
        <translation>Gerade wird ein anderer Pin vorbereitet, der diese Datei vielleicht braucht. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no copy of this pin’s file to delete.</source>
        <translation>Von der Datei dieses Pins gibt es keine Kopie zum Löschen.</translation>
    </message>
    <message>
        <source>The account of this pin was removed, so nothing more can be done with it. A draft of the pin can use another one.</source>
        <comment>why a pin could not be sent or asked after</comment>
        <translation>Das Konto dieses Pins wurde entfernt, daher lässt sich mit ihm nichts mehr tun. Ein Entwurf des Pins kann ein anderes verwenden.</translation>
    </message>
    <message>
        <source>This version of Pinwright does not know the service “%1”. Use the version that made the account, or a newer one.</source>
        <comment>%1: a service&apos;s id</comment>
        <translation>Diese Version von Pinwright kennt den Dienst „%1“ nicht. Die Version verwenden, mit der das Konto angelegt wurde, oder eine neuere.</translation>
    </message>
    <message>
        <source>This version of Pinwright does not know the kind of place for files “%1”. Use the version that made the account, or a newer one.</source>
        <comment>%1: an id such as webdav</comment>
        <translation>Diese Version von Pinwright kennt die Art von Dateiablage „%1“ nicht. Die Version verwenden, mit der das Konto angelegt wurde, oder eine neuere.</translation>
    </message>
    <message>
        <source>Pinwright has the key of %1 no longer. Delete the file there.</source>
        <comment>%1: a server&apos;s name</comment>
        <translation>Pinwright hat den Schlüssel von %1 nicht mehr. Die Datei dort löschen.</translation>
    </message>
    <message>
        <source>This pin is no longer waiting, so it cannot be taken back.</source>
        <translation>Dieser Pin wartet nicht mehr und lässt sich daher nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The order was not changed, since the pins no longer wait.</source>
        <translation>Die Reihenfolge wurde nicht geändert, weil die Pins nicht mehr warten.</translation>
    </message>
    <message>
        <source>This pin may still need the copy of its file. Try again once the pin is done.</source>
        <translation>Dieser Pin braucht die Kopie seiner Datei vielleicht noch. Noch einmal versuchen, sobald der Pin erledigt ist.</translation>
    </message>
    <message>
        <source>Pinwright was not running at that time.</source>
        <comment>why a pin was not sent</comment>
        <translation>Pinwright lief zu dieser Zeit nicht.</translation>
    </message>
    <message>
        <source>The computer slept at that time, or its clock was set forward.</source>
        <comment>why a pin was not sent</comment>
        <translation>Der Computer schlief zu dieser Zeit, oder seine Uhr wurde vorgestellt.</translation>
    </message>
    <message>
        <source>Sending was paused.</source>
        <comment>why a pin was not sent</comment>
        <translation>Das Senden war angehalten.</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <comment>why a pin was not sent</comment>
        <translation>Es gab keine Verbindung.</translation>
    </message>
</context>
<context>
    <name>PinRows</name>
    <message>
        <source>(no title)</source>
        <extracomment>Stands where a pin has no title yet</extracomment>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the parts of a list row for screen readers</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>The place for files at %1 says that the folder is at another address. Check it under Accounts.</source>
        <translation>Die Dateiablage bei %1 meldet, dass der Ordner unter einer anderen Adresse liegt. Unter „Konten“ prüfen.</translation>
    </message>
    <message>
        <source>The place for files at %1 sends on to %2. Enter the address it has there under Accounts.</source>
        <translation>Die Dateiablage bei %1 leitet weiter zu %2. Die dortige Adresse unter „Konten“ eingeben.</translation>
    </message>
    <message>
        <source>The place for files at %1 asked to slow down. Try again in a few minutes.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Die Dateiablage bei %1 hat um langsamere Anfragen gebeten. In einigen Minuten noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The place for files at %1 refused the user name or password. Check them under Accounts.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Die Dateiablage bei %1 hat Benutzernamen oder Passwort abgelehnt. Unter „Konten“ prüfen.</translation>
    </message>
    <message>
        <source>The place for files at %1 does not allow this. Check what the account may do there.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Die Dateiablage bei %1 erlaubt das nicht. Dort prüfen, was das Konto darf.</translation>
    </message>
    <message>
        <source>The place for files at %1 does not take files of this size. Choose a smaller one.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Die Dateiablage bei %1 nimmt Dateien dieser Größe nicht an. Eine kleinere wählen.</translation>
    </message>
    <message>
        <source>The place for files at %1 had a problem on its side. Try again later.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Die Dateiablage bei %1 hatte selbst ein Problem. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The place for files at %1 refused this without giving a reason.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Die Dateiablage bei %1 hat das ohne Angabe eines Grundes abgelehnt.</translation>
    </message>
    <message>
        <source>The place for files at %1 refused this: “%2”.</source>
        <extracomment>%1: the name of a server, %2: its own words</extracomment>
        <translation>Die Dateiablage bei %1 hat das abgelehnt: „%2“.</translation>
    </message>
    <message>
        <source>The place for files at %1 could not be reached. Check the connection, then try again. (“%2”)</source>
        <extracomment>%1: the name of a server, %2: what the system says</extracomment>
        <translation>Die Dateiablage bei %1 war nicht erreichbar. Verbindung prüfen, dann noch einmal versuchen. („%2“)</translation>
    </message>
    <message>
        <source>The place for files at %1 did not answer in time. Try again later.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Die Dateiablage bei %1 hat nicht rechtzeitig geantwortet. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The place for files at %1 gave an answer that cannot be understood. Check its address under Accounts.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Die Dateiablage bei %1 hat unverständlich geantwortet. Ihre Adresse unter „Konten“ prüfen.</translation>
    </message>
    <message>
        <source>The place for files at %1 is full. Delete what is no longer needed there, or choose another place.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Die Dateiablage bei %1 ist voll. Dort löschen, was nicht mehr nötig ist, oder eine andere Dateiablage wählen.</translation>
    </message>
    <message>
        <source>%1 of the place for files is empty. Enter it under Accounts.</source>
        <extracomment>%1: the label of a field in the account</extracomment>
        <translation>„%1“ der Dateiablage ist leer. Unter „Konten“ eingeben.</translation>
    </message>
    <message>
        <source>The file has changed since it was looked at.</source>
        <translation>Die Datei wurde geändert, seit sie angesehen wurde.</translation>
    </message>
    <message>
        <source>The file is on %1, but its public address %2 could not be reached. Check it under Accounts. (“%3”)</source>
        <extracomment>%1: the name of a server, %2: a web address, %3: what the system says</extracomment>
        <translation>Die Datei liegt auf %1, aber ihre öffentliche Adresse %2 war nicht erreichbar. Unter „Konten“ prüfen. („%3“)</translation>
    </message>
    <message>
        <source>The file is on %1, but %2 shows something else. The public address must lead to the file itself, not to a page about it.</source>
        <extracomment>%1: the name of a server, %2: a web address</extracomment>
        <translation>Die Datei liegt auf %1, aber %2 zeigt etwas anderes. Die öffentliche Adresse muss zur Datei selbst führen, nicht zu einer Seite über sie.</translation>
    </message>
    <message>
        <source>The file is on %1, but not everybody may see it at %2. Share the folder so that anybody can open its files without a password.</source>
        <extracomment>%1: the name of a server, %2: a web address</extracomment>
        <translation>Die Datei liegt auf %1, aber unter %2 dürfen nicht alle sie sehen. Den Ordner so freigeben, dass alle seine Dateien ohne Passwort öffnen können.</translation>
    </message>
    <message>
        <source>The file is on %1, but there was a problem at %2. Try again later.</source>
        <extracomment>%1: the name of a server, %2: a web address</extracomment>
        <translation>Die Datei liegt auf %1, aber unter %2 gab es ein Problem. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file is on %1, but %2 does not show it. Check that the public address under Accounts is that of the same folder.</source>
        <extracomment>%1: the name of a server, %2: a web address</extracomment>
        <translation>Die Datei liegt auf %1, aber %2 zeigt sie nicht. Prüfen, ob die öffentliche Adresse unter „Konten“ die desselben Ordners ist.</translation>
    </message>
    <message>
        <source>%1 has not been looked at yet.</source>
        <translation>%1 wurde noch nicht angesehen.</translation>
    </message>
    <message>
        <source>%1 is not in the account’s present place for files, so it was not deleted.</source>
        <extracomment>%1: a web address</extracomment>
        <translation>%1 liegt nicht in der jetzigen Dateiablage des Kontos und wurde daher nicht gelöscht.</translation>
    </message>
    <message>
        <source>%1 is not a web address that begins with https://.</source>
        <extracomment>%1: the label of a field in the account</extracomment>
        <translation>„%1“ ist keine Webadresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>%1 holds a user name or password. Enter those in their own fields.</source>
        <extracomment>%1: the label of a field in the account</extracomment>
        <translation>„%1“ enthält einen Benutzernamen oder ein Passwort. Diese in den eigenen Feldern eingeben.</translation>
    </message>
    <message>
        <source>%1 Check the place for files under Accounts.</source>
        <extracomment>%1: a sentence about one of the fields</extracomment>
        <translation>%1 Die Dateiablage unter „Konten“ prüfen.</translation>
    </message>
</context>
<context>
    <name>PracticePages</name>
    <message>
        <source>Practice Boards</source>
        <translation>Übungspinnwände</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>Beside a board&apos;s name: only its owner sees the board.</extracomment>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Published %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Pins published with the practice account. They are on this computer only.</source>
        <translation>Mit dem Übungskonto veröffentlichte Pins. Sie liegen nur auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <comment>on a board</comment>
        <translation>
            <numerusform>%n Pin</numerusform>
            <numerusform>%n Pins</numerusform>
        </translation>
    </message>
    <message>
        <source>No pins here yet.</source>
        <translation>Hier sind noch keine Pins.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pinnwand</translation>
    </message>
    <message>
        <source>Alt Text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>There is no pin or board at this address.</source>
        <translation>Unter dieser Adresse gibt es weder Pin noch Pinnwand.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>For Developers</source>
        <extracomment>What programs that speak to the service need</extracomment>
        <translation>Für Entwickler</translation>
    </message>
    <message>
        <source>Programs on this computer reach the boards through the interfaces of two services. The keys were made here and are worth nothing elsewhere.</source>
        <translation>Programme auf diesem Computer erreichen die Pinnwände über die Schnittstellen zweier Dienste. Die Schlüssel sind hier entstanden und anderswo nichts wert.</translation>
    </message>
    <message>
        <source>Public Key (User Name)</source>
        <translation>Öffentlicher Schlüssel (Benutzername)</translation>
    </message>
    <message>
        <source>Private Key (Password)</source>
        <translation>Privater Schlüssel (Passwort)</translation>
    </message>
    <message>
        <source>Identity Token</source>
        <translation>Token der Identität</translation>
    </message>
    <message>
        <source>An account in Pinwright that publishes here by OneAll is added by:</source>
        <translation>Ein Konto in Pinwright, das hier über OneAll veröffentlicht, entsteht mit:</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>A part of a board, by its id</extracomment>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>PracticeService</name>
    <message>
        <source>The folder %1 can’t be created.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder %1 can’t be written to.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Another Pinwright runs the practice service and it does not answer.</source>
        <translation>Ein anderes Pinwright betreibt den Übungsdienst und antwortet nicht.</translation>
    </message>
    <message>
        <source>No port on this computer could be opened.</source>
        <translation>Auf diesem Computer ließ sich kein Port öffnen.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Unknown error</source>
        <translation>Unbekannter Fehler</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Pinwright cannot write %1 files.</source>
        <comment>%1: the name of a file format</comment>
        <translation>Pinwright kann keine %1-Dateien schreiben.</translation>
    </message>
    <message>
        <source>The picture could not be made small enough for this service.</source>
        <translation>Das Bild ließ sich nicht klein genug für diesen Dienst machen.</translation>
    </message>
    <message>
        <source>There is not enough memory to convert this picture.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um dieses Bild umzuwandeln.</translation>
    </message>
    <message>
        <source>The file is damaged, so its private data could not be removed.</source>
        <translation>Die Datei ist beschädigt, daher ließen sich ihre privaten Daten nicht entfernen.</translation>
    </message>
    <message>
        <source>%1 could not be read (“%2”).</source>
        <extracomment>%1: a file&apos;s name, %2: the system&apos;s own words</extracomment>
        <translation>%1 ließ sich nicht lesen („%2“).</translation>
    </message>
    <message>
        <source>The file to be sent could not be made (“%1”).</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation>Die Datei zum Senden ließ sich nicht erstellen („%1“).</translation>
    </message>
    <message>
        <source>%1 could not be decoded. Choose another file.</source>
        <translation>%1 ließ sich nicht decodieren. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The file %1 has changed since it was looked at.</source>
        <translation>Die Datei %1 wurde geändert, seit sie angesehen wurde.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more.</source>
        <translation>Die Datei %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>it could not be renamed</source>
        <translation>sie ließ sich nicht umbenennen</translation>
    </message>
    <message>
        <source>%1 could not be copied for sending (“%2”).</source>
        <extracomment>%1: a file&apos;s name, %2: the words of the program that copies videos</extracomment>
        <translation>%1 ließ sich nicht zum Senden kopieren („%2“).</translation>
    </message>
</context>
<context>
    <name>S3</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>How wrong a clock is</extracomment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <extracomment>How wrong a clock is</extracomment>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>How wrong a clock is</extracomment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer differs too much from that of %1. Set it right, then try again.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Die Uhr dieses Computers weicht zu sehr von der von %1 ab. Die Uhr stellen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of %2. Set it right, then try again.</source>
        <extracomment>%1: a duration (&quot;25 minutes&quot;), %2: the name of a server</extracomment>
        <translation>Die Uhr dieses Computers geht gegenüber der von %2 um %1 vor. Die Uhr stellen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of %2. Set it right, then try again.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der von %2 um %1 nach. Die Uhr stellen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The bucket “%1” is not in the region that was entered for %2. Check the endpoint and the region under Accounts.</source>
        <extracomment>%1: the name of a bucket, %2: the name of a server</extracomment>
        <translation>Der Bucket „%1“ liegt nicht in der Region, die für %2 eingegeben wurde. Endpunkt und Region unter „Konten“ prüfen.</translation>
    </message>
    <message>
        <source>The place for files at %1 is in the region “%2”. Enter it under Accounts.</source>
        <extracomment>%1: the name of a server, %2: a region such as eu-central-1</extracomment>
        <translation>Die Dateiablage bei %1 liegt in der Region „%2“. Unter „Konten“ eingeben.</translation>
    </message>
    <message>
        <source>The place for files at %1 does not let this access key write to the bucket “%2”. Check what the key may do there.</source>
        <extracomment>%1: the name of a server, %2: the name of a bucket</extracomment>
        <translation>Die Dateiablage bei %1 lässt diesen Zugriffsschlüssel nicht in den Bucket „%2“ schreiben. Dort prüfen, was der Schlüssel darf.</translation>
    </message>
    <message>
        <source>The place for files at %1 has no bucket “%2”. Check the bucket and the endpoint under Accounts.</source>
        <extracomment>%1: the name of a server, %2: the name of a bucket</extracomment>
        <translation>Die Dateiablage bei %1 hat keinen Bucket „%2“. Bucket und Endpunkt unter „Konten“ prüfen.</translation>
    </message>
    <message>
        <source>The place for files at %1 does not know the access key. Check it under Accounts.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Die Dateiablage bei %1 kennt den Zugriffsschlüssel nicht. Unter „Konten“ prüfen.</translation>
    </message>
    <message>
        <source>The place for files at %1 refused the secret key. Check it under Accounts.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Die Dateiablage bei %1 hat den geheimen Schlüssel abgelehnt. Unter „Konten“ prüfen.</translation>
    </message>
    <message>
        <source>The file did not arrive at %1 as it was sent. Try again; if the file was changed, look at it first.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Die Datei kam bei %1 nicht so an, wie sie gesendet wurde. Noch einmal versuchen; wurde die Datei geändert, sie zuerst ansehen.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>A field&apos;s label: the address of an S3 server</extracomment>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Public Address</source>
        <extracomment>A field&apos;s label: the address under which everybody finds a bucket</extracomment>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>S3-Compatible Storage</source>
        <extracomment>A kind of place for files</extracomment>
        <translation>S3-kompatibler Speicher</translation>
    </message>
    <message>
        <source>For example https://s3.eu-central-1.amazonaws.com</source>
        <translation>Zum Beispiel https://s3.eu-central-1.amazonaws.com</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>A field&apos;s label: where a bucket is</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>For example eu-central-1; us-east-1 where there are none.</source>
        <translation>Zum Beispiel eu-central-1; us-east-1, wo es keine gibt.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>A field&apos;s label: a container of files</extracomment>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Everybody must be allowed to fetch its files.</source>
        <translation>Alle müssen seine Dateien abrufen dürfen.</translation>
    </message>
    <message>
        <source>Access Key</source>
        <extracomment>A field&apos;s label: the name of a key</extracomment>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Secret Key</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Shown once, when the access key is made.</source>
        <translation>Wird nur einmal gezeigt, wenn der Zugriffsschlüssel entsteht.</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>In the bucket; may be left empty.</source>
        <translation>Im Bucket; darf leer bleiben.</translation>
    </message>
    <message>
        <source>Of the bucket, where it has one of its own, as with a content delivery network. {name} stands for a file’s name; without it, the name is added at the end.</source>
        <translation>Die des Buckets, wo er eine eigene hat, etwa bei einem Content Delivery Network. {name} steht für den Namen einer Datei; ohne das wird der Name am Ende angefügt.</translation>
    </message>
    <message>
        <source>The folder in the bucket has a part that is only dots. Enter another one.</source>
        <translation>Der Ordner im Bucket hat einen Teil, der nur aus Punkten besteht. Einen anderen eingeben.</translation>
    </message>
    <message>
        <source>The endpoint is the address of a page in the browser. Enter the one that the server names for S3.</source>
        <translation>Der Endpunkt ist die Adresse einer Seite im Browser. Die eingeben, die der Server für S3 nennt.</translation>
    </message>
    <message>
        <source>“%1” is not the short name of a region, such as eu-central-1.</source>
        <extracomment>%1: what was typed as the region</extracomment>
        <translation>„%1“ ist nicht der Kurzname einer Region wie eu-central-1.</translation>
    </message>
    <message>
        <source>The access key has a character in it that no key has, such as a space. Enter the access key alone.</source>
        <translation>Im Zugriffsschlüssel steht ein Zeichen, das kein Schlüssel hat, etwa ein Leerzeichen. Nur den Zugriffsschlüssel eingeben.</translation>
    </message>
    <message>
        <source>“%1” cannot be a bucket’s name. Enter the name alone, without an address or a folder.</source>
        <extracomment>%1: what was typed as the bucket</extracomment>
        <translation>„%1“ kann nicht der Name eines Buckets sein. Nur den Namen eingeben, ohne Adresse oder Ordner.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>%1: a whole sentence, %2: the service&apos;s or system&apos;s own words</extracomment>
        <translation>%1 („%2“)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <extracomment>How long to wait: &quot;45 seconds&quot;</extracomment>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>How long to wait: &quot;5 minutes&quot;</extracomment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <extracomment>How long to wait: &quot;3 hours&quot;</extracomment>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is still being checked.</source>
        <translation>Die Datei wird noch geprüft.</translation>
    </message>
    <message>
        <source>%1 is no longer in %2. The draft text is safe.</source>
        <translation>%1 ist nicht mehr in %2. Der Text des Entwurfs ist sicher.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions, or choose another file.</source>
        <translation>%1 ist nicht lesbar. Zugriffsrechte prüfen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a picture or video in it.</source>
        <translation>%1 ist ein Ordner. Ein Bild oder Video darin wählen.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <translation>%1 ist leer. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is not a kind of picture or video that Pinwright knows. Choose another file.</source>
        <translation>%1 ist keine Art von Bild oder Video, die Pinwright kennt. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The end of %1 is missing. Copy or download it again.</source>
        <translation>Das Ende von %1 fehlt. Die Datei noch einmal kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be opened. Choose another file.</source>
        <translation>%1 ist beschädigt und lässt sich nicht öffnen. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 has more pixels than can be opened safely. Scale it down first.</source>
        <translation>%1 hat mehr Pixel, als sich sicher öffnen lassen. Zuerst verkleinern.</translation>
    </message>
    <message>
        <source>This time has already passed. Choose a later one.</source>
        <translation>Dieser Zeitpunkt ist schon vorbei. Einen späteren wählen.</translation>
    </message>
    <message>
        <source>This time does not exist in its time zone. Choose another.</source>
        <translation>Diesen Zeitpunkt gibt es in seiner Zeitzone nicht. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>This time has already passed. The next one is %1.</source>
        <translation>Dieser Zeitpunkt ist schon vorbei. Der nächste ist %1.</translation>
    </message>
    <message>
        <source>This time does not exist, because the clocks go forward. The next one that does is %1.</source>
        <translation>Diesen Zeitpunkt gibt es wegen der Umstellung auf Sommerzeit nicht. Der nächste ist %1.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>Changes cannot be saved: the disk is full. Texts stay here until the program ends.</source>
        <translation>Änderungen lassen sich nicht speichern: Der Datenträger ist voll. Die Texte bleiben hier, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Changes cannot be saved: Pinwright may not write to its folder.</source>
        <translation>Änderungen lassen sich nicht speichern: Pinwright darf nicht in seinen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Another program has kept Pinwright’s data busy for too long. Try again.</source>
        <translation>Ein anderes Programm hat die Daten von Pinwright zu lange belegt. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The saved data is from a newer version of Pinwright. Nothing was changed. Use that version, or a newer one.</source>
        <translation>Die gespeicherten Daten stammen von einer neueren Version von Pinwright. Nichts wurde geändert. Jene Version oder eine neuere verwenden.</translation>
    </message>
    <message>
        <source>The saved data is damaged and cannot be read.</source>
        <translation>Die gespeicherten Daten sind beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>This computer could not read or save a file.</source>
        <translation>Dieser Computer konnte eine Datei nicht lesen oder speichern.</translation>
    </message>
    <message>
        <source>No password store is running, so this key cannot be kept or read. Start one, or use the key for this session only.</source>
        <translation>Es läuft kein Passwortspeicher, daher lässt sich dieser Schlüssel weder aufbewahren noch lesen. Einen starten oder den Schlüssel nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it and try again.</source>
        <translation>Der Passwortspeicher ist gesperrt. Entsperren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The password store refused access. Allow Pinwright to use it and try again.</source>
        <translation>Der Passwortspeicher hat den Zugriff verweigert. Pinwright den Zugriff erlauben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The password store did not answer in time. Unlock it if it asks, then try again.</source>
        <translation>Der Passwortspeicher hat nicht rechtzeitig geantwortet. Entsperren, falls er danach fragt, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The password store has no key for this account, or is locked. Enter the key under Accounts.</source>
        <translation>Der Passwortspeicher hat keinen Schlüssel für dieses Konto oder ist gesperrt. Den Schlüssel unter „Konten“ eingeben.</translation>
    </message>
    <message>
        <source>The password store has no key for %1, or is locked. Enter the key under Accounts.</source>
        <translation>Der Passwortspeicher hat keinen Schlüssel für %1 oder ist gesperrt. Den Schlüssel unter „Konten“ eingeben.</translation>
    </message>
    <message>
        <source>The password store could not be used.</source>
        <translation>Der Passwortspeicher ließ sich nicht verwenden.</translation>
    </message>
    <message>
        <source>%1 did not answer after it was sent the pin, so this pin may or may not be on Pinterest. It was not sent again.</source>
        <translation>%1 hat den Pin bekommen, aber nicht geantwortet. Ob der Pin auf Pinterest steht, ist ungewiss. Er wurde nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>%1 had a problem while taking the pin, so this pin may or may not be on Pinterest. It was not sent again.</source>
        <translation>%1 hatte beim Annehmen des Pins ein Problem. Ob der Pin auf Pinterest steht, ist ungewiss. Er wurde nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood, so this pin may or may not be on Pinterest. It was not sent again.</source>
        <translation>%1 hat unverständlich geantwortet. Ob der Pin auf Pinterest steht, ist ungewiss. Er wurde nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Stopped while sending, so this pin may or may not be on Pinterest. It was not sent again.</source>
        <translation>Beim Senden abgebrochen. Ob der Pin auf Pinterest steht, ist ungewiss. Er wurde nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The connection broke while sending, so this pin may or may not be on Pinterest. It was not sent again.</source>
        <translation>Die Verbindung brach beim Senden ab. Ob der Pin auf Pinterest steht, ist ungewiss. Er wurde nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>%1 refused the key. Check it under Accounts.</source>
        <translation>%1 hat den Schlüssel abgelehnt. Unter „Konten“ prüfen.</translation>
    </message>
    <message>
        <source>%1 refused the key of %2. Check it under Accounts.</source>
        <translation>%1 hat den Schlüssel von %2 abgelehnt. Unter „Konten“ prüfen.</translation>
    </message>
    <message>
        <source>%1 does not allow this. Check what the key may do there.</source>
        <translation>%1 erlaubt das nicht. Dort prüfen, was der Schlüssel darf.</translation>
    </message>
    <message>
        <source>%1 asked for a pause of %2.</source>
        <translation>%1 hat um eine Pause von %2 gebeten.</translation>
    </message>
    <message>
        <source>%1 asked to slow down. Try again in a few minutes.</source>
        <translation>%1 hat um langsamere Anfragen gebeten. In einigen Minuten noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 refused this without giving a reason.</source>
        <translation>%1 hat das ohne Angabe eines Grundes abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused this: “%2”.</source>
        <translation>%1 hat das abgelehnt: „%2“.</translation>
    </message>
    <message>
        <source>%1 cannot do this.</source>
        <translation>%1 kann das nicht.</translation>
    </message>
    <message>
        <source>Waits until %1. Pinwright must be running then.</source>
        <translation>Wartet bis %1. Pinwright muss dann laufen.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Wartet, bis er an der Reihe ist.</translation>
    </message>
    <message>
        <source>Not published. %1 gave no reason.</source>
        <translation>Nicht veröffentlicht. %1 hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>%1 Text and picture are kept.</source>
        <extracomment>%1: a whole sentence that says why a service refused a pin</extracomment>
        <translation>%1 Text und Bild bleiben erhalten.</translation>
    </message>
    <message>
        <source>Picture or Video</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation>Bild oder Video</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>A field&apos;s label: a Pinterest board</extracomment>
        <translation>Pinnwand</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>A field&apos;s label: a web address</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Alt Text</source>
        <extracomment>A field&apos;s label: a description of the picture for people who do not see it</extracomment>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>A field&apos;s label: the time of publishing</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Add a picture or video to publish this pin.</source>
        <translation>Zum Veröffentlichen dieses Pins ein Bild oder Video hinzufügen.</translation>
    </message>
    <message>
        <source>This service does not take %1 files. Choose another file.</source>
        <translation>Dieser Dienst nimmt keine %1-Dateien an. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is %2. This service accepts up to %3.</source>
        <translation>%1 hat %2. Dieser Dienst nimmt bis zu %3 an.</translation>
    </message>
    <message>
        <source>The longer side of %1 has %2 pixels. This service accepts up to %3.</source>
        <translation>Die längere Seite von %1 hat %2 Pixel. Dieser Dienst nimmt bis zu %3 an.</translation>
    </message>
    <message>
        <source>Choose an account to publish this pin.</source>
        <translation>Zum Veröffentlichen dieses Pins ein Konto wählen.</translation>
    </message>
    <message>
        <source>The account of this draft was removed. Choose another.</source>
        <translation>Das Konto dieses Entwurfs wurde entfernt. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>Choose a board to publish this pin.</source>
        <translation>Zum Veröffentlichen dieses Pins eine Pinnwand wählen.</translation>
    </message>
    <message>
        <source>Board “%1” is no longer in this account. Choose another, or reload the boards.</source>
        <translation>Die Pinnwand „%1“ ist nicht mehr in diesem Konto. Eine andere wählen oder die Pinnwände neu laden.</translation>
    </message>
    <message>
        <source>%1 is empty. It is needed to publish this pin.</source>
        <extracomment>%1: a field&apos;s label, such as Title</extracomment>
        <translation>%1 fehlt, ist aber zum Veröffentlichen dieses Pins nötig.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %Ln characters too long (%2 of %3).</source>
        <extracomment>%1: a field&apos;s label, %2: characters present, %3: characters allowed</extracomment>
        <translation>
            <numerusform>%1: %Ln Zeichen zu lang (%2 von %3).</numerusform>
            <numerusform>%1: %Ln Zeichen zu lang (%2 von %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feeds show about the first %Ln characters: “%1…”</source>
        <translation>
            <numerusform>Feeds zeigen etwa das erste Zeichen (%Ln): „%1…“</numerusform>
            <numerusform>Feeds zeigen etwa die ersten %Ln Zeichen: „%1…“</numerusform>
        </translation>
    </message>
    <message>
        <source>Links must start with https:// or http://.</source>
        <translation>Links müssen mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>This link has no site name, or has characters that links cannot have.</source>
        <translation>Diesem Link fehlt der Name der Website, oder er enthält Zeichen, die in Links nicht vorkommen dürfen.</translation>
    </message>
    <message>
        <source>No alt text. People who use screen readers will get no description.</source>
        <translation>Kein Alternativtext. Wer einen Bildschirmleser nutzt, erhält keine Beschreibung.</translation>
    </message>
    <message>
        <source>The answer of %1 was far larger than it should be, so it was not read.</source>
        <translation>%1 hat viel mehr geantwortet als erwartet, daher wurde die Antwort nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check the connection, then try again.</source>
        <translation>%1 war nicht erreichbar. Verbindung prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 had a problem on its side. Try again later.</source>
        <translation>%1 hatte selbst ein Problem. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be understood. Check the server address of the account.</source>
        <translation>%1 hat unverständlich geantwortet. Die Serveradresse des Kontos prüfen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was published.</source>
        <translation>Abgebrochen. Nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a pin on its way: its turn has not come</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>State of a pin on its way</extracomment>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>State of a pin on its way</extracomment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Processing</source>
        <extracomment>State of a pin on its way: the service works on it</extracomment>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>State of a pin on its way: the service will publish it</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>State of a pin</extracomment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a pin that was not published</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Outcome Unknown</source>
        <extracomment>State of a pin that may or may not have been published</extracomment>
        <translation>Ausgang ungewiss</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>State of a pin whose time passed without it being sent</extracomment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a pin the user stopped</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 is processing the video. This can take minutes; other pins continue.</source>
        <translation>%1 verarbeitet das Video. Das kann einige Minuten dauern; andere Pins laufen weiter.</translation>
    </message>
    <message>
        <source>%1 accepted the pin and is working on it.</source>
        <translation>%1 hat den Pin angenommen und verarbeitet ihn.</translation>
    </message>
    <message>
        <source>%1 will publish it on %2.</source>
        <translation>%1 veröffentlicht ihn am %2.</translation>
    </message>
    <message>
        <source>%1 will publish it at its time.</source>
        <translation>%1 veröffentlicht ihn zur geplanten Zeit.</translation>
    </message>
    <message>
        <source>Published on %1.</source>
        <extracomment>%1: a board&apos;s name, or Board › Section</extracomment>
        <translation>Auf „%1“ veröffentlicht.</translation>
    </message>
    <message>
        <source>Pinwright ended while sending, so this pin may or may not be on Pinterest. It was not sent again.</source>
        <translation>Pinwright endete beim Senden. Ob der Pin auf Pinterest steht, ist ungewiss. Er wurde nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Was due on %1, when it could not be sent. Nothing was sent.</source>
        <translation>War am %1 fällig, ließ sich da aber nicht senden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Its time passed while it could not be sent. Nothing was sent.</source>
        <translation>Sein Zeitpunkt verstrich, während er sich nicht senden ließ. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Stopped before it was sent. Nothing was published.</source>
        <translation>Vor dem Senden abgebrochen. Nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>The saved data was damaged. It was put aside as %1, and Pinwright began anew.</source>
        <translation>Die gespeicherten Daten waren beschädigt. Sie wurden als %1 beiseitegelegt, und Pinwright hat neu begonnen.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern</comment>
        <extracomment>Date pattern, see QLocale::toString(): d day, MMM short month name, yyyy year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2 (%3, %4)</source>
        <extracomment>A point in time: %1 date, %2 time, %3 time zone, %4 its offset such as UTC+1</extracomment>
        <translation>%1, %2 (%3, %4)</translation>
    </message>
    <message>
        <source>%1 accepted this pin and does not know it any more, so it may or may not be on Pinterest. It was not sent again.</source>
        <translation>%1 hat diesen Pin angenommen, kennt ihn aber nicht mehr. Ob der Pin auf Pinterest steht, ist ungewiss. Er wurde nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The picture is still being fetched from the web.</source>
        <translation>Das Bild wird noch aus dem Web abgerufen.</translation>
    </message>
    <message>
        <source>%1 does not allow %2 to do this. Check what its key may do there.</source>
        <extracomment>%1: a service, %2: an account&apos;s name</extracomment>
        <translation>%1 erlaubt das dem Konto %2 nicht. Dort prüfen, was sein Schlüssel darf.</translation>
    </message>
    <message>
        <source>This service takes pictures by their web address only, and %1 is a file on this computer. Set up a place for files in the account, or use a picture that is on the web.</source>
        <translation>Dieser Dienst nimmt Bilder nur über ihre Webadresse an, und %1 ist eine Datei auf diesem Computer. Im Konto eine Dateiablage einrichten oder ein Bild verwenden, das im Web steht.</translation>
    </message>
    <message>
        <source>Gets the file ready to be sent.</source>
        <translation>Bereitet die Datei zum Senden vor.</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <extracomment>%1: a service or an account</extracomment>
        <translation>Wird an %1 gesendet…</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) could not be read. Left untouched, not sent.</source>
        <translation>
            <numerusform>%n gesendeter oder geplanter Pin ließ sich nicht lesen. Unverändert gelassen, nicht gesendet.</numerusform>
            <numerusform>%n gesendete oder geplante Pins ließen sich nicht lesen. Unverändert gelassen, nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be read. Left untouched.</source>
        <translation>
            <numerusform>%n Konto ließ sich nicht lesen. Unverändert gelassen.</numerusform>
            <numerusform>%n Konten ließen sich nicht lesen. Unverändert gelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A point in time: %1 date, %2 time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 Goes on at %2.</source>
        <extracomment>%1: a whole sentence that says why a pin could not be sent; %2: a time, with its date where it is far</extracomment>
        <translation>%1 Weiter geht es um %2.</translation>
    </message>
    <message>
        <source>Was due on %1. %2 Nothing was sent.</source>
        <extracomment>%1: a point in time, %2: a whole sentence that says why it could not be sent</extracomment>
        <translation>War fällig am %1. %2 Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This service does not pass on the alt text. The pin will have none.</source>
        <translation>Dieser Dienst gibt den Alternativtext nicht weiter. Der Pin wird keinen haben.</translation>
    </message>
    <message>
        <source>%1 refused this as too large. Choose a smaller file, or shorten the texts.</source>
        <translation>%1 hat das als zu groß abgelehnt. Eine kleinere Datei wählen oder die Texte kürzen.</translation>
    </message>
    <message>
        <source>The saved data was damaged while it was brought up to this version of Pinwright. It was put aside as %1, and the copy made before was taken.</source>
        <translation>Die gespeicherten Daten wurden beschädigt, während sie auf diese Version von Pinwright gebracht wurden. Sie liegen nun als %1 beiseite, und die Kopie von vorher wurde genommen.</translation>
    </message>
    <message>
        <source>The saved data could not be brought up to this version of Pinwright: the disk is full.</source>
        <translation>Die gespeicherten Daten ließen sich nicht auf diese Version von Pinwright bringen: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The saved data could not be brought up to this version of Pinwright.</source>
        <translation>Die gespeicherten Daten ließen sich nicht auf diese Version von Pinwright bringen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is as it was, and a copy of it is %1.</source>
        <translation>Sie sind wie zuvor, und eine Kopie davon ist %1.</translation>
    </message>
    <message>
        <source>%1 lies on a drive that is not connected. It is looked for again once the drive is back.</source>
        <translation>%1 liegt auf einem Laufwerk, das nicht verbunden ist. Sobald es wieder da ist, wird erneut gesucht.</translation>
    </message>
    <message>
        <source>%1 cannot be looked at, because a part of Pinwright is missing. Install Pinwright again.</source>
        <translation>%1 lässt sich nicht ansehen, weil ein Teil von Pinwright fehlt. Pinwright noch einmal installieren.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>after &quot;… will be sent&quot;: %1: the name of a file format</extracomment>
        <translation>als %1</translation>
    </message>
    <message>
        <source>without moving</source>
        <comment>after “… will be sent”: of an animation its first picture alone</comment>
        <translation>ohne Bewegung</translation>
    </message>
    <message>
        <source>cropped</source>
        <comment>after “… will be sent”</comment>
        <translation>zugeschnitten</translation>
    </message>
    <message>
        <source>with margins</source>
        <comment>after “… will be sent”</comment>
        <translation>mit Rändern</translation>
    </message>
    <message>
        <source>smaller</source>
        <comment>after “… will be sent”</comment>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>on white</source>
        <comment>after “… will be sent”: what was transparent</comment>
        <translation>auf Weiß</translation>
    </message>
    <message>
        <source>in sRGB colours</source>
        <comment>after “… will be sent”</comment>
        <translation>in sRGB-Farben</translation>
    </message>
    <message>
        <source>without location and camera data</source>
        <comment>after “… will be sent”</comment>
        <translation>ohne Orts- und Kameradaten</translation>
    </message>
    <message>
        <source>turned upright</source>
        <comment>after “… will be sent”</comment>
        <translation>aufrecht gedreht</translation>
    </message>
    <message>
        <source>The same picture was pinned to %1 on %2.</source>
        <extracomment>%1: a board&apos;s name, %2: a date</extracomment>
        <translation>Dasselbe Bild wurde am %2 auf %1 gepinnt.</translation>
    </message>
    <message>
        <source>The same picture is on its way to %1.</source>
        <extracomment>%1: a board&apos;s name</extracomment>
        <translation>Dasselbe Bild ist auf dem Weg zu %1.</translation>
    </message>
    <message>
        <source>Another draft has the same picture.</source>
        <translation>Ein anderer Entwurf hat dasselbe Bild.</translation>
    </message>
    <message>
        <source>The draft “%1” has the same picture.</source>
        <translation>Der Entwurf „%1“ hat dasselbe Bild.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is done to a file</comment>
        <extracomment>between what is done to a file: &quot;as JPEG, cropped, 1.2 MB&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 will be sent %2.</source>
        <extracomment>%1: a file&apos;s name, %2: how it is sent: &quot;as JPEG, cropped, 1.2 MB&quot;</extracomment>
        <translation>%1 wird so gesendet: %2.</translation>
    </message>
    <message>
        <source>This service does not take %1 files.</source>
        <extracomment>%1: the name of a file format, such as WebP</extracomment>
        <translation>Dieser Dienst nimmt keine %1-Dateien an.</translation>
    </message>
    <message>
        <source>This service takes pictures by their web address only, and %1 would be sent changed. Set up a place for files in the account, or undo the crop and the margins.</source>
        <translation>Dieser Dienst nimmt Bilder nur über ihre Webadresse an, und %1 würde verändert gesendet. Im Konto eine Dateiablage einrichten oder Zuschnitt und Ränder entfernen.</translation>
    </message>
    <message>
        <source>This video is %1. Feeds may hide the lower part.</source>
        <extracomment>%1: width to height, such as 1:3</extracomment>
        <translation>Dieses Video hat das Format %1. Feeds verbergen vielleicht den unteren Teil.</translation>
    </message>
    <message>
        <source>This picture is %1. Feeds may hide the lower part.</source>
        <extracomment>%1: width to height, such as 1:3</extracomment>
        <translation>Dieses Bild hat das Format %1. Feeds verbergen vielleicht den unteren Teil.</translation>
    </message>
    <message>
        <source>This service does not take videos encoded as %1.</source>
        <extracomment>%1: the name of a way to encode videos, such as VP9</extracomment>
        <translation>Dieser Dienst nimmt keine mit %1 codierten Videos an.</translation>
    </message>
    <message>
        <source>This service does not take a cover. It chooses one itself.</source>
        <translation>Dieser Dienst nimmt kein Titelbild an. Er wählt selbst eines.</translation>
    </message>
    <message>
        <source>Another draft has a picture that looks the same.</source>
        <translation>Ein anderer Entwurf hat ein Bild, das genauso aussieht.</translation>
    </message>
    <message>
        <source>The draft “%1” has a picture that looks the same.</source>
        <translation>Der Entwurf „%1“ hat ein Bild, das genauso aussieht.</translation>
    </message>
    <message>
        <source>A picture that looks the same was pinned to %1 on %2.</source>
        <translation>Ein Bild, das genauso aussieht, wurde am %2 auf %1 gepinnt.</translation>
    </message>
    <message>
        <source>A picture that looks the same is on its way to %1.</source>
        <translation>Ein Bild, das genauso aussieht, ist auf dem Weg zu %1.</translation>
    </message>
    <message>
        <source>The video is %1 long. One of less than %2 may be refused.</source>
        <translation>Das Video ist %1 lang. Eines von weniger als %2 wird vielleicht abgelehnt.</translation>
    </message>
    <message>
        <source>The video is %1 long. One of more than %2 may be refused.</source>
        <translation>Das Video ist %1 lang. Eines von mehr als %2 wird vielleicht abgelehnt.</translation>
    </message>
</context>
<context>
    <name>Standstills</name>
    <message>
        <source>an account</source>
        <extracomment>Stands for an account that is not known any more</extracomment>
        <translation>ein Konto</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a service, %2: the name of an account at it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The key of %1 could not be read: %Ln pins wait.</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>
            <numerusform>Der Schlüssel von %1 ließ sich nicht lesen: %Ln Pin wartet.</numerusform>
            <numerusform>Der Schlüssel von %1 ließ sich nicht lesen: %Ln Pins warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not allow %2 to publish: %Ln pins wait.</source>
        <extracomment>%1: a service, %2: an account&apos;s name</extracomment>
        <translation>
            <numerusform>%1 erlaubt %2 das Veröffentlichen nicht: %Ln Pin wartet.</numerusform>
            <numerusform>%1 erlaubt %2 das Veröffentlichen nicht: %Ln Pins warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign-in of %1 was refused: %Ln pins wait.</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>
            <numerusform>Anmeldung von %1 abgelehnt: %Ln Pin wartet.</numerusform>
            <numerusform>Anmeldung von %1 abgelehnt: %Ln Pins warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asked for a pause: %Ln pins wait, and go on by themselves.</source>
        <extracomment>%1: a service</extracomment>
        <translation>
            <numerusform>%1 hat um eine Pause gebeten: %Ln Pin wartet und geht von selbst weiter.</numerusform>
            <numerusform>%1 hat um eine Pause gebeten: %Ln Pins warten und gehen von selbst weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more requests for now: %Ln pins wait, and go on by themselves.</source>
        <translation>
            <numerusform>%1 nimmt vorerst keine Anfragen mehr an: %Ln Pin wartet und geht von selbst weiter.</numerusform>
            <numerusform>%1 nimmt vorerst keine Anfragen mehr an: %Ln Pins warten und gehen von selbst weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asked for a pause: %Ln pins go on at %2.</source>
        <extracomment>%1: a service, %2: a time of day, or a date and time</extracomment>
        <translation>
            <numerusform>%1 hat um eine Pause gebeten: %Ln Pin geht um %2 weiter.</numerusform>
            <numerusform>%1 hat um eine Pause gebeten: %Ln Pins gehen um %2 weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more requests for now: %Ln pins go on at %2.</source>
        <translation>
            <numerusform>%1 nimmt vorerst keine Anfragen mehr an: %Ln Pin geht um %2 weiter.</numerusform>
            <numerusform>%1 nimmt vorerst keine Anfragen mehr an: %Ln Pins gehen um %2 weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln pins wait.</source>
        <translation>
            <numerusform>Angehalten: %Ln Pin wartet.</numerusform>
            <numerusform>Angehalten: %Ln Pins warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: nothing is sent until sending is resumed.</source>
        <translation>Angehalten: Bis zum Fortsetzen wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>No connection: %Ln pins wait, and go on by themselves.</source>
        <translation>
            <numerusform>Keine Verbindung: %Ln Pin wartet und geht von selbst weiter.</numerusform>
            <numerusform>Keine Verbindung: %Ln Pins warten und gehen von selbst weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A drive is not connected: %Ln pins wait for their files, and go on once it is.</source>
        <translation>
            <numerusform>Ein Laufwerk ist nicht verbunden: %Ln Pin wartet auf seine Datei und geht weiter, sobald es verbunden ist.</numerusform>
            <numerusform>Ein Laufwerk ist nicht verbunden: %Ln Pins warten auf ihre Dateien und gehen weiter, sobald es verbunden ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Drafts</source>
        <extracomment>View: pins being composed</extracomment>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Needs Attention</source>
        <extracomment>View: drafts that lack something before they can be published</extracomment>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>View: pins that wait for their time</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>View: pins on their way</extracomment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Outcome Unknown</source>
        <extracomment>View: pins of which nobody knows whether they were published</extracomment>
        <translation>Ausgang ungewiss</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>View: published pins</extracomment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Not Published</source>
        <extracomment>View: pins that were not published</extracomment>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>View: every pin that ended, however it did</extracomment>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>WebFetcher</name>
    <message>
        <source>The picture could not be saved. (“%1”)</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation>Das Bild ließ sich nicht speichern. („%1“)</translation>
    </message>
    <message>
        <source>The address leads to a web page, not to a picture.</source>
        <translation>Die Adresse führt zu einer Webseite, nicht zu einem Bild.</translation>
    </message>
    <message>
        <source>The picture at %1 is no longer the one that was checked. Fetch it again, then look at it.</source>
        <translation>Das Bild bei %1 ist nicht mehr das geprüfte. Erneut abrufen, dann ansehen.</translation>
    </message>
    <message>
        <source>The picture could not be fetched from %1.</source>
        <translation>Das Bild ließ sich nicht von %1 abrufen.</translation>
    </message>
</context>
<context>
    <name>Webdav</name>
    <message>
        <source>WebDAV Address</source>
        <extracomment>A field&apos;s label: the address of a folder on a WebDAV server</extracomment>
        <translation>WebDAV-Adresse</translation>
    </message>
    <message>
        <source>User Name</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Public Address</source>
        <extracomment>A field&apos;s label: the address under which everybody finds a folder</extracomment>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>WebDAV (Nextcloud and Others)</source>
        <extracomment>A kind of place for files</extracomment>
        <translation>WebDAV (Nextcloud und andere)</translation>
    </message>
    <message>
        <source>Of the folder, which is made when it is missing. In Nextcloud: https://cloud.example.com/remote.php/dav/files/USER/FOLDER</source>
        <translation>Die des Ordners, der angelegt wird, wenn er fehlt. Bei Nextcloud: https://cloud.example.com/remote.php/dav/files/USER/FOLDER</translation>
    </message>
    <message>
        <source>Best an app password. In Nextcloud: Settings › Security › Devices &amp; Sessions.</source>
        <translation>Am besten ein App-Passwort. Bei Nextcloud: Einstellungen › Sicherheit › Geräte &amp; Sitzungen.</translation>
    </message>
    <message>
        <source>Where everybody finds the same folder, without a password. In Nextcloud, of its share link: https://cloud.example.com/public.php/dav/files/TOKEN. {name} stands for a file’s name; without it, the name is added at the end.</source>
        <translation>Wo alle denselben Ordner ohne Passwort finden. Bei Nextcloud zu seinem Freigabelink: https://cloud.example.com/public.php/dav/files/TOKEN. {name} steht für den Namen einer Datei; ohne das wird der Name am Ende angefügt.</translation>
    </message>
    <message>
        <source>The WebDAV address is that of a page in the browser. Enter the one that the server names for WebDAV.</source>
        <translation>Die WebDAV-Adresse ist die einer Seite im Browser. Die eingeben, die der Server für WebDAV nennt.</translation>
    </message>
    <message>
        <source>The place for files at %1 refused the user name or password. Check them under Accounts; some servers want an app password.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Die Dateiablage bei %1 hat Benutzernamen oder Passwort abgelehnt. Unter „Konten“ prüfen; manche Server verlangen ein App-Passwort.</translation>
    </message>
    <message>
        <source>The place for files at %1 does not let this user write to the folder. Check the WebDAV address and what the user may do there.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Die Dateiablage bei %1 lässt diesen Benutzer nicht in den Ordner schreiben. Die WebDAV-Adresse prüfen und was der Benutzer dort darf.</translation>
    </message>
    <message>
        <source>%1 has no folder at the WebDAV address. Check the address under Accounts.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>%1 hat unter der WebDAV-Adresse keinen Ordner. Die Adresse unter „Konten“ prüfen.</translation>
    </message>
    <message>
        <source>What is at the WebDAV address on %1 is not a WebDAV folder. Check the address under Accounts.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Unter der WebDAV-Adresse auf %1 liegt kein WebDAV-Ordner. Die Adresse unter „Konten“ prüfen.</translation>
    </message>
    <message>
        <source>The folder cannot be made on %1, because the folder above it does not exist. Check the WebDAV address, or make that folder first.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Der Ordner lässt sich auf %1 nicht anlegen, weil es den Ordner darüber nicht gibt. Die WebDAV-Adresse prüfen oder zuerst jenen Ordner anlegen.</translation>
    </message>
    <message>
        <source>The folder on %1 is locked by another program. Try again later.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Der Ordner auf %1 ist von einem anderen Programm gesperrt. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A user name that has a colon or a line break in it cannot be sent.</source>
        <translation>Ein Benutzername mit Doppelpunkt oder Zeilenumbruch lässt sich nicht senden.</translation>
    </message>
</context>
<context>
    <name>pinwright::AccountField</name>
    <message>
        <source>Choose an account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>&amp;Connect Account…</source>
        <translation>K&amp;onto verbinden…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an account&apos;s name and its service</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Manage Accounts…</source>
        <translation>Konten verwalten…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>pinwright::AccountForm</name>
    <message>
        <source>A server address starts with https:// and names a host.</source>
        <translation>Eine Serveradresse beginnt mit https:// und nennt einen Rechner.</translation>
    </message>
    <message>
        <source>http:// would send the key unprotected. It is accepted for this computer only; use https:// here.</source>
        <translation>http:// würde den Schlüssel ungeschützt senden. Es gilt nur für diesen Computer; hier ist https:// nötig.</translation>
    </message>
    <message>
        <source>&amp;Test Sign-In</source>
        <translation>Anmeldung &amp;testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save Account</source>
        <translation>Konto &amp;speichern</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>Recipes shop</source>
        <comment>example of an account&apos;s name</comment>
        <translation>Rezepteladen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>How this account is shown in Pinwright.</source>
        <translation>So heißt dieses Konto in Pinwright.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Server &amp;Address</source>
        <translation>Server&amp;adresse</translation>
    </message>
    <message>
        <source>Empty: the service&apos;s documented address.</source>
        <translation>Leer: die dokumentierte Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>This version of Pinwright does not know the service of this account.</source>
        <translation>Diese Version von Pinwright kennt den Dienst dieses Kontos nicht.</translation>
    </message>
    <message>
        <source>A name is needed to tell accounts apart.</source>
        <translation>Ein Name ist nötig, um Konten zu unterscheiden.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Ein anderes Konto hat diesen Namen.</translation>
    </message>
    <message>
        <source>Waiting for the password store. It may be asking to be unlocked.</source>
        <translation>Wartet auf den Passwortspeicher. Vielleicht bittet er darum, entsperrt zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>The sign-in works. %Ln boards found.</source>
        <translation>
            <numerusform>Die Anmeldung klappt. %Ln Pinnwand gefunden.</numerusform>
            <numerusform>Die Anmeldung klappt. %Ln Pinnwände gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 for its boards…</source>
        <comment>%1 is a service</comment>
        <translation>Pinnwände von %1 werden abgefragt…</translation>
    </message>
    <message>
        <source>%1 lists no Pinterest account for this key.</source>
        <comment>%1 is a service</comment>
        <translation>%1 nennt zu diesem Schlüssel kein Pinterest-Konto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts found.</source>
        <translation>
            <numerusform>%Ln Konto gefunden.</numerusform>
            <numerusform>%Ln Konten gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 for its accounts…</source>
        <comment>%1 is a service</comment>
        <translation>Konten von %1 werden abgefragt…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>No password store is running, so this sign-in cannot be remembered.</source>
        <translation>Es läuft kein Passwortspeicher, daher lässt sich diese Anmeldung nicht merken.</translation>
    </message>
    <message>
        <source>&amp;Use for This Session</source>
        <translation>&amp;Für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>&amp;How to Fix</source>
        <translation>Ab&amp;hilfe</translation>
    </message>
    <message>
        <source>Pinwright keeps keys in the desktop&apos;s password store only, such as GNOME Keyring or KWallet. Install one, start and unlock it, then save again.</source>
        <translation>Pinwright bewahrt Schlüssel nur im Passwortspeicher der Arbeitsumgebung auf, etwa GNOME-Schlüsselbund oder KWallet. Einen installieren, starten und entsperren, dann noch einmal speichern.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Places for files</source>
        <translation>Dateiablagen</translation>
    </message>
    <message>
        <source>Test &amp;Place</source>
        <comment>button: tries the place for files</comment>
        <translation>Abla&amp;ge testen</translation>
    </message>
    <message>
        <source>Place for &amp;Local Files</source>
        <translation>Ablage für &amp;lokale Dateien</translation>
    </message>
    <message>
        <source>This service takes pictures by their web address only. Pictures on this computer are put into this place first, where everybody who knows their address can fetch them.</source>
        <translation>Dieser Dienst nimmt Bilder nur über ihre Webadresse an. Bilder auf diesem Computer kommen zuerst in diese Ablage, wo alle, die ihre Adresse kennen, sie abrufen können.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no place for local files</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The place works: a small file was put there, fetched from its public address and deleted.</source>
        <translation>Die Ablage funktioniert: Eine kleine Datei wurde dort abgelegt, von ihrer öffentlichen Adresse abgerufen und gelöscht.</translation>
    </message>
    <message>
        <source>Trying the place with a small file…</source>
        <translation>Ablage wird mit einer kleinen Datei getestet…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: no longer wait for a service</comment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>pinwright::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message>
        <source>Drafts can be composed without one; publishing needs one.</source>
        <translation>Entwürfe gehen auch ohne Konto; zum Veröffentlichen ist eines nötig.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <comment>button: an account</comment>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <comment>button: an account</comment>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <comment>button: an account</comment>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Test Sign-In</source>
        <translation>Anmeldung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an account&apos;s name and its service</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The account is saved.</source>
        <translation>Das Konto ist gespeichert.</translation>
    </message>
    <message>
        <source>Asking %1 for the boards of %2…</source>
        <comment>a service, an account</comment>
        <translation>Pinnwände von %2 werden bei %1 abgefragt…</translation>
    </message>
    <message numerus="yes">
        <source>The sign-in works. %Ln boards found.</source>
        <translation>
            <numerusform>Die Anmeldung klappt. %Ln Pinnwand gefunden.</numerusform>
            <numerusform>Die Anmeldung klappt. %Ln Pinnwände gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1? Its key is deleted from this computer. Drafts keep their texts and will ask for another account.</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>%1 entfernen? Der Schlüssel wird von diesem Computer gelöscht. Entwürfe behalten ihre Texte und fragen nach einem anderen Konto.</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Keep Account</source>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>%1 wird entfernt…</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The account is saved, but the key of its former place for files may still be in the password store. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Das Konto ist gespeichert, aber der Schlüssel seiner früheren Dateiablage liegt vielleicht noch im Passwortspeicher. %1</translation>
    </message>
    <message>
        <source>Enter Key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
</context>
<context>
    <name>pinwright::ActivityDock</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of the pane that shows what is being sent</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Pins being sent and sent last</source>
        <translation>Pins unterwegs und zuletzt gesendet</translation>
    </message>
    <message>
        <source>Published pins appear here, with the way to their pages.</source>
        <translation>Veröffentlichte Pins erscheinen hier, mit dem Weg zu ihren Seiten.</translation>
    </message>
    <message>
        <source>Hide Activity</source>
        <translation>Aktivität ausblenden</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <extracomment>How far a batch of pins is: &quot;Sending 2 of 5&quot;</extracomment>
        <translation>Sendet %1 von %2</translation>
    </message>
    <message>
        <source>Paused after %1 of %2</source>
        <extracomment>How far a batch of pins is: &quot;Paused after 2 of 5&quot;</extracomment>
        <translation>Angehalten nach %1 von %2</translation>
    </message>
</context>
<context>
    <name>pinwright::ActivityRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a pin&apos;s title, and what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: a button&apos;s text, and the title of the pin it is for</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pinwright::Background</name>
    <message numerus="yes">
        <source>%Ln pins are scheduled before tomorrow.</source>
        <translation>
            <numerusform>Für heute ist noch %Ln Pin geplant.</numerusform>
            <numerusform>Für heute sind noch %Ln Pins geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 They are sent only while Pinwright runs.</source>
        <extracomment>%1: a sentence saying how many pins are scheduled</extracomment>
        <translation>%1 Gesendet wird nur, solange Pinwright läuft.</translation>
    </message>
    <message>
        <source>%1 They are sent only while Pinwright runs. Starting it again brings the window back.</source>
        <translation>%1 Gesendet wird nur, solange Pinwright läuft. Ein erneuter Start bringt das Fenster zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins are scheduled. Next: %1.</source>
        <extracomment>%1: &quot;Tomorrow, 09:30&quot;</extracomment>
        <translation>
            <numerusform>%Ln Pin ist geplant. Zeitpunkt: %1.</numerusform>
            <numerusform>%Ln Pins sind geplant. Der nächste: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::Banner</name>
    <message>
        <source>Close Message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>pinwright::BoardField</name>
    <message>
        <source>Reload boards (Ctrl+R)</source>
        <translation>Pinnwände neu laden (Strg+R)</translation>
    </message>
    <message>
        <source>Reload Boards</source>
        <translation>Pinnwände neu laden</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <comment>in the empty board field</comment>
        <translation>Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <comment>in the empty board field</comment>
        <translation>Zuerst ein Konto wählen</translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation>Pinnwände werden geladen…</translation>
    </message>
    <message>
        <source>The boards shown are older. %1</source>
        <translation>Die gezeigten Pinnwände sind älter. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 has no boards yet.</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>%1 hat noch keine Pinnwände.</translation>
    </message>
    <message>
        <source>Last updated today, %1.</source>
        <comment>boards; %1 is a time of day</comment>
        <translation>Zuletzt aktualisiert heute, %1.</translation>
    </message>
    <message>
        <source>Last updated yesterday, %1.</source>
        <comment>boards; %1 is a time of day</comment>
        <translation>Zuletzt aktualisiert gestern, %1.</translation>
    </message>
    <message>
        <source>Last updated on %1, %2.</source>
        <comment>boards; %1 is a date, %2 a time of day</comment>
        <translation>Zuletzt aktualisiert am %1, %2.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pinnwand</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Pinnwände</translation>
    </message>
    <message>
        <source>Type a part of the name, or an id</source>
        <comment>in the empty board field</comment>
        <translation>Teil des Namens oder eine Kennung eingeben</translation>
    </message>
    <message>
        <source>A board’s id can be typed all the same.</source>
        <translation>Die Kennung einer Pinnwand lässt sich trotzdem eingeben.</translation>
    </message>
    <message>
        <source>Create Board…</source>
        <translation>Pinnwand anlegen…</translation>
    </message>
</context>
<context>
    <name>pinwright::BoardModel</name>
    <message>
        <source>%1, secret board</source>
        <comment>a board&apos;s name as read out</comment>
        <translation>%1, geheime Pinnwand</translation>
    </message>
    <message>
        <source>Named by its id. Delete takes it from the list.</source>
        <comment>Delete is a key</comment>
        <translation>Nur mit ihrer Kennung bekannt. Entf nimmt sie aus der Liste.</translation>
    </message>
    <message>
        <source>%1, named by its id; Delete takes it from the list</source>
        <comment>a board as read out; Delete is a key</comment>
        <translation>%1, nur mit ihrer Kennung bekannt; Entf nimmt sie aus der Liste</translation>
    </message>
    <message>
        <source>Use “%1” as Board Id</source>
        <translation>„%1“ als Kennung verwenden</translation>
    </message>
    <message>
        <source>Create Board…</source>
        <translation>Pinnwand anlegen…</translation>
    </message>
    <message>
        <source>Create Board “%1”…</source>
        <translation>Pinnwand „%1“ anlegen…</translation>
    </message>
</context>
<context>
    <name>pinwright::CandidatesPanel</name>
    <message numerus="yes">
        <source>%Ln pins of %2 could be %1. Is one of them the one that was sent?</source>
        <extracomment>%1: a pin&apos;s title in quotation marks, %2: an account, %Ln: how many pins were found that look the same</extracomment>
        <translation>
            <numerusform>%Ln Pin von %2 könnte %1 sein. Ist es der gesendete?</numerusform>
            <numerusform>%Ln Pins von %2 könnten %1 sein. Ist einer davon der gesendete?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent from here</source>
        <extracomment>Above a time of day: the picture of the pin as it was sent by Pinwright</extracomment>
        <translation>Von hier gesendet</translation>
    </message>
    <message>
        <source>Time not known</source>
        <extracomment>Where a service does not tell when a pin was created</extracomment>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>This One</source>
        <extracomment>Button: this pin of the service is the one that was sent</extracomment>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: %1: a button&apos;s text, %2: when a pin was created</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pinwright::ClearHistoryBar</name>
    <message>
        <source>Delete What Is Older Than</source>
        <extracomment>Before a box with &quot;30 Days&quot;, &quot;90 Days&quot;, &quot;A Year&quot;</extracomment>
        <translation>Löschen, was älter ist als</translation>
    </message>
    <message>
        <source>30 Days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 Days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A Year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Keep All</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Nothing in the history that can be deleted ended before %1.</source>
        <extracomment>%1: a day</extracomment>
        <translation>Nichts Löschbares im Verlauf endete vor dem %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins ended before %1. Their entries are deleted here; what was published stays on Pinterest.</source>
        <extracomment>%1: a day</extracomment>
        <translation>
            <numerusform>%Ln Pin endete vor dem %1. Sein Eintrag wird hier gelöscht; Veröffentlichtes bleibt auf Pinterest.</numerusform>
            <numerusform>%Ln Pins endeten vor dem %1. Ihre Einträge werden hier gelöscht; Veröffentlichtes bleibt auf Pinterest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were never published, and their texts go too.</source>
        <translation>
            <numerusform>%Ln davon wurde nie veröffentlicht; seine Texte gehen mit.</numerusform>
            <numerusform>%Ln davon wurden nie veröffentlicht; ihre Texte gehen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay, since their outcome is unknown or a copy of their file is on the web.</source>
        <translation>
            <numerusform>%Ln weiterer bleibt, weil sein Ausgang unbekannt ist oder eine Kopie seiner Datei im Web liegt.</numerusform>
            <numerusform>%Ln weitere bleiben, weil ihr Ausgang unbekannt ist oder eine Kopie ihrer Datei im Web liegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Pins</source>
        <translation>
            <numerusform>%Ln Pin löschen</numerusform>
            <numerusform>%Ln Pins löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>pinwright::Composer</name>
    <message>
        <source>Choose a draft to compose it here, or add pictures and videos.</source>
        <translation>Einen Entwurf wählen, um ihn hier zu bearbeiten, oder Bilder und Videos hinzufügen.</translation>
    </message>
    <message>
        <source>&amp;Add Media…</source>
        <translation>&amp;Medien hinzufügen…</translation>
    </message>
    <message>
        <source>Picture or Video</source>
        <translation>Bild oder Video</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>B&amp;oard</source>
        <translation>Pi&amp;nnwand</translation>
    </message>
    <message>
        <source>Rye bread in five steps</source>
        <comment>example of a pin&apos;s title</comment>
        <translation>Roggenbrot in fünf Schritten</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>A crusty loaf with three ingredients, ready in a day.</source>
        <comment>example of a pin&apos;s description</comment>
        <translation>Ein knuspriger Laib aus drei Zutaten, an einem Tag fertig.</translation>
    </message>
    <message>
        <source>Desc&amp;ription</source>
        <translation>Bes&amp;chreibung</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>A round dark loaf on a wooden board</source>
        <comment>example of an alt text</comment>
        <translation>Ein runder dunkler Laib auf einem Holzbrett</translation>
    </message>
    <message>
        <source>Alt Te&amp;xt</source>
        <translation>Alternativte&amp;xt</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>Zeitp&amp;unkt</translation>
    </message>
    <message>
        <source>To mend before publishing: %1</source>
        <comment>%1 are the names of fields</comment>
        <translation>Vor dem Veröffentlichen zu klären: %1</translation>
    </message>
    <message>
        <source>Schedule &amp;Pin</source>
        <translation>P&amp;in planen</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>pinwright::CounterLabel</name>
    <message>
        <source>%1 of %2</source>
        <comment>counter beside a text field: characters used, characters allowed</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <comment>counter beside a text field</comment>
        <translation>
            <numerusform>%Ln Zeichen zu viel</numerusform>
            <numerusform>%Ln Zeichen zu viel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::CoverEditor</name>
    <message>
        <source>Cover of the Video</source>
        <translation>Titelbild des Videos</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Einzelbild</translation>
    </message>
    <message>
        <source>Time of the Frame</source>
        <translation>Zeit des Einzelbilds</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Beside the time of a frame; %1 is the length of the video, as &quot;0:42.040&quot;</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Previous Frame</source>
        <translation>Vorheriges Einzelbild</translation>
    </message>
    <message>
        <source>Next Frame</source>
        <translation>Nächstes Einzelbild</translation>
    </message>
    <message>
        <source>Use a &amp;Picture…</source>
        <translation>&amp;Bild verwenden…</translation>
    </message>
    <message>
        <source>&amp;Another Picture…</source>
        <translation>&amp;Anderes Bild…</translation>
    </message>
    <message>
        <source>Use a &amp;Frame</source>
        <translation>&amp;Einzelbild verwenden</translation>
    </message>
    <message>
        <source>Remove Cover</source>
        <translation>Titelbild entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>No picture</source>
        <comment>in place of one</comment>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>No frame to show</source>
        <comment>in place of one</comment>
        <translation>Kein Einzelbild darstellbar</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Another one is needed, or a frame of the video.</source>
        <comment>%1 is a file name</comment>
        <translation>„%1“ ist kein lesbares Bild. Nötig ist ein anderes oder ein Einzelbild des Videos.</translation>
    </message>
    <message>
        <source>The video ends at %1. Its last frame becomes the cover.</source>
        <comment>%1 is a time</comment>
        <translation>Das Video endet bei %1. Sein letztes Einzelbild wird das Titelbild.</translation>
    </message>
    <message>
        <source>The frames of this video can&apos;t be shown here. The time that is entered counts all the same.</source>
        <translation>Die Einzelbilder dieses Videos sind hier nicht darstellbar. Die eingegebene Zeit gilt trotzdem.</translation>
    </message>
    <message>
        <source>%1 does not take a cover. It chooses one itself.</source>
        <comment>%1 is the name of a service</comment>
        <translation>%1 nimmt kein Titelbild an. Der Dienst wählt selbst eines.</translation>
    </message>
    <message>
        <source>%1 takes a frame of the video as its cover, not a picture. With a picture it chooses one itself.</source>
        <comment>%1 is the name of a service</comment>
        <translation>%1 nimmt als Titelbild ein Einzelbild des Videos, keine Bilddatei. Bei einer Bilddatei wählt der Dienst selbst eines.</translation>
    </message>
</context>
<context>
    <name>pinwright::CredentialInput</name>
    <message>
        <source>Kept in the password store; leave empty to keep</source>
        <comment>in an empty secret field</comment>
        <translation>Im Passwortspeicher; leer lassen, um nichts zu ändern</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: show the typed secret</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>%1 is a field&apos;s label</comment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Load the list, or type the id</source>
        <comment>in an empty account field</comment>
        <translation>Liste laden oder Kennung eingeben</translation>
    </message>
    <message>
        <source>Load Accounts</source>
        <translation>Konten laden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account&apos;s name and its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is empty. Enter it to go on.</source>
        <comment>%1 is a field&apos;s label</comment>
        <translation>„%1“ ist leer, hier aber nötig.</translation>
    </message>
</context>
<context>
    <name>pinwright::CropEditor</name>
    <message>
        <source>Crop and Pad</source>
        <translation>Zuschneiden und Ränder</translation>
    </message>
    <message>
        <source>Show What Feeds Hide</source>
        <translation>Zeigen, was Feeds verbergen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Pad to</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>2:3</source>
        <translation>2:3</translation>
    </message>
    <message>
        <source>Crop to 2:3</source>
        <translation>Auf 2:3 zuschneiden</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Crop to 1:1</source>
        <translation>Auf 1:1 zuschneiden</translation>
    </message>
    <message>
        <source>9:16</source>
        <translation>9:16</translation>
    </message>
    <message>
        <source>Crop to 9:16</source>
        <translation>Auf 9:16 zuschneiden</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a crop of any shape</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Crop to Any Shape</source>
        <translation>Frei zuschneiden</translation>
    </message>
    <message>
        <source>Original</source>
        <comment>a crop of the picture&apos;s own shape</comment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Keep the Picture&apos;s Shape</source>
        <translation>Format des Bildes beibehalten</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no margins</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No Padding</source>
        <translation>Keine Ränder</translation>
    </message>
    <message>
        <source>Pad to 2:3</source>
        <translation>Mit Rändern auf 2:3</translation>
    </message>
    <message>
        <source>Pad to 1:1</source>
        <translation>Mit Rändern auf 1:1</translation>
    </message>
    <message>
        <source>Pad to 9:16</source>
        <translation>Mit Rändern auf 9:16</translation>
    </message>
    <message>
        <source>Edge Colour</source>
        <comment>what margins are filled with</comment>
        <translation>Kantenfarbe</translation>
    </message>
    <message>
        <source>Fill Margins With the Edge&apos;s Colour</source>
        <translation>Ränder mit der Farbe der Bildkante füllen</translation>
    </message>
    <message>
        <source>Blur</source>
        <comment>what margins are filled with</comment>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Fill Margins With the Blurred Picture</source>
        <translation>Ränder mit dem unscharfen Bild füllen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show All of the Picture, Without Margins</source>
        <translation>Das ganze Bild zeigen, ohne Ränder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Result: %L1 × %L2 pixels</source>
        <comment>width and height of what is sent</comment>
        <translation>Ergebnis: %L1 × %L2 Pixel</translation>
    </message>
    <message>
        <source>Smaller than %L1 × %L2 pixels: feeds may show it blurred.</source>
        <translation>Kleiner als %L1 × %L2 Pixel: In Feeds ist es vielleicht unscharf.</translation>
    </message>
</context>
<context>
    <name>pinwright::CropView</name>
    <message>
        <source>Upper left handle</source>
        <translation>Griff oben links</translation>
    </message>
    <message>
        <source>Upper right handle</source>
        <translation>Griff oben rechts</translation>
    </message>
    <message>
        <source>Upper handle</source>
        <translation>Griff oben</translation>
    </message>
    <message>
        <source>Lower left handle</source>
        <translation>Griff unten links</translation>
    </message>
    <message>
        <source>Lower right handle</source>
        <translation>Griff unten rechts</translation>
    </message>
    <message>
        <source>Lower handle</source>
        <translation>Griff unten</translation>
    </message>
    <message>
        <source>Left handle</source>
        <translation>Griff links</translation>
    </message>
    <message>
        <source>Right handle</source>
        <translation>Griff rechts</translation>
    </message>
    <message>
        <source>Crop frame</source>
        <translation>Rahmen des Zuschnitts</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift in larger steps. With Ctrl they resize the frame. Plus and minus scale it.</source>
        <translation>Pfeiltasten verschieben, mit Umschalt in größeren Schritten. Mit Strg ändern sie die Form des Rahmens. Plus und Minus skalieren ihn.</translation>
    </message>
    <message>
        <source>Left %L1, top %L2, %L3 × %L4 pixels</source>
        <comment>where a frame is in a picture, and its width and height</comment>
        <translation>Links %L1, oben %L2, %L3 × %L4 Pixel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a frame: its place</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read.</source>
        <translation>Das Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Bild wird geladen…</translation>
    </message>
    <message>
        <source>Buttons</source>
        <comment>where feeds lay buttons over a picture</comment>
        <translation>Knöpfe</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>the part of a picture that feeds do not show</comment>
        <translation>Verborgen</translation>
    </message>
</context>
<context>
    <name>pinwright::DraftCollection</name>
    <message numerus="yes">
        <source>Remove %n Draft(s)</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>
            <numerusform>(%n Entwurf entfernen)</numerusform>
            <numerusform>(%n Entwürfe entfernen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::DraftListModel</name>
    <message numerus="yes">
        <source>%Ln to Mend</source>
        <extracomment>State of a draft: so many fields lack something</extracomment>
        <translation>
            <numerusform>%Ln zu klären</numerusform>
            <numerusform>%Ln zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the names of two fields that lack something</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>State of a draft: its file is being looked at</extracomment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of a draft: can be published</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Fetching</source>
        <extracomment>State of a draft: its picture is being fetched from the web</extracomment>
        <translation>Wird abgerufen</translation>
    </message>
</context>
<context>
    <name>pinwright::DropOverlay</name>
    <message>
        <source>Drop to Make Drafts</source>
        <translation>Ablegen, um Entwürfe anzulegen</translation>
    </message>
</context>
<context>
    <name>pinwright::FieldBlock</name>
    <message>
        <source>needed to publish</source>
        <comment>beside the label of a field</comment>
        <translation>nötig zum Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>pinwright::FileTexts</name>
    <message>
        <source>From the file</source>
        <extracomment>Under a field whose text was found in the picture&apos;s file</extracomment>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: empties a field again</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <extracomment>Button under the empty title; %1: the title it would get, which is the file&apos;s name</extracomment>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Keywords: %1</source>
        <extracomment>Under the description; %1: &quot;bread, rye, baking&quot;, found in the picture&apos;s file</extracomment>
        <translation>Stichwörter: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: appends the keywords to the description</extracomment>
        <translation>Anfügen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>For screen readers; %1: a field&apos;s label, such as Title</extracomment>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>pinwright::FilledFields</name>
    <message numerus="yes">
        <source>Fill In Texts of %n Pin(s)</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>
            <numerusform>(Texte von %n Pin ausfüllen)</numerusform>
            <numerusform>(Texte von %n Pins ausfüllen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::FoundFileButton</name>
    <message>
        <source>Same content</source>
        <comment>of a file that was found: it is the one that was missing</comment>
        <translation>Gleicher Inhalt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>For screen readers. %1: a file&apos;s name, %2: its folder</extracomment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>pinwright::FoundFiles</name>
    <message>
        <source>Looking for %1…</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>%1 wird gesucht…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: ends the search for a file</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing like %1 was found where pictures and videos usually are.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>An den üblichen Orten für Bilder und Videos fand sich nichts wie %1.</translation>
    </message>
    <message>
        <source>These may be %1. A click takes the file for this draft.</source>
        <translation>Das könnte %1 sein. Ein Klick übernimmt die Datei für diesen Entwurf.</translation>
    </message>
    <message>
        <source>Choose Another File…</source>
        <comment>button: opens the file dialog</comment>
        <translation>Andere Datei wählen…</translation>
    </message>
</context>
<context>
    <name>pinwright::HistoryDetails</name>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration in minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>For screen readers: the pane with everything on one pin of the history</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy Technical Details</source>
        <extracomment>Button: puts what became of a pin into the clipboard, for a report</extracomment>
        <translation>Technische Details kopieren</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Heading above the times at which it was tried to publish a pin</extracomment>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>The file %1 has changed since it was published.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>Die Datei %1 wurde seit der Veröffentlichung geändert.</translation>
    </message>
    <message>
        <source>The file %1 is not where it was any more.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>Die Datei %1 ist nicht mehr, wo sie war.</translation>
    </message>
    <message>
        <source>The draft has been edited since.</source>
        <translation>Der Entwurf wurde seither bearbeitet.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pinnwand</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: an account&apos;s name, %2: a service&apos;s</extracomment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>Before the time a pin was handed over to be sent</extracomment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Planned for</source>
        <extracomment>Before the time a pin was to be published</extracomment>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Before the time at which a pin was published, or was given up</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>Before the web address of a published pin</extracomment>
        <translation>Pin</translation>
    </message>
    <message>
        <source>It did not come to an end: Pinwright was closed or stopped meanwhile.</source>
        <translation>Kam zu keinem Ende: Pinwright wurde währenddessen geschlossen oder abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was sent; it went back to wait.</source>
        <translation>Nichts wurde gesendet; der Pin wartet wieder.</translation>
    </message>
    <message>
        <source>Copied, without keys or passwords.</source>
        <translation>Kopiert, ohne Schlüssel und Passwörter.</translation>
    </message>
</context>
<context>
    <name>pinwright::HistoryFilterBar</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Any State</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Any Account</source>
        <translation>Jedes Konto</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pinnwand</translation>
    </message>
    <message>
        <source>Any Board</source>
        <translation>Jede Pinnwand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Any Day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Day, typed or chosen</source>
        <translation>Tag, getippt oder gewählt</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: shows the whole history again</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes what is listed of the history to a file</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Clear…</source>
        <extracomment>Button: deletes the older part of the history</extracomment>
        <translation>Leeren…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 Days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Another Day…</source>
        <extracomment>Entry of a list of days: another one, which is then typed or chosen</extracomment>
        <translation>Anderer Tag…</translation>
    </message>
</context>
<context>
    <name>pinwright::HistoryModel</name>
    <message>
        <source>Changed since published</source>
        <extracomment>At a pin in the history whose picture or draft is another now than what was sent</extracomment>
        <translation>Seit Veröffentlichung geändert</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>pinwright::HistoryPane</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of all: &quot;37 of 1,204&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins were written to %1.</source>
        <extracomment>%1: a file&apos;s name with its folder</extracomment>
        <translation>
            <numerusform>%Ln Pin wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Pins wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show All</source>
        <extracomment>Button: shows the whole history again</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No Pin Fits</source>
        <extracomment>%1 is what was searched for, in quotation marks</extracomment>
        <translation>Kein Pin passt</translation>
    </message>
    <message>
        <source>Nothing Matches %1</source>
        <translation>Kein Treffer für %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins were deleted from the history.</source>
        <translation>
            <numerusform>%Ln Pin wurde aus dem Verlauf gelöscht.</numerusform>
            <numerusform>%Ln Pins wurden aus dem Verlauf gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::HttpJob</name>
    <message>
        <source>The address is not a web address.</source>
        <translation>Die Adresse ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>The address begins with http://, which protects nothing on the way. Only https:// is used.</source>
        <translation>Die Adresse beginnt mit http://, das unterwegs nichts schützt. Nur https:// wird verwendet.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 seconds.</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2 Sekunden.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>%1 hat innerhalb von %2 Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2 seconds.</source>
        <translation>Zwischen hier und %1 bewegte sich %2 Sekunden lang nichts.</translation>
    </message>
    <message>
        <source>The reply is %1 long.</source>
        <translation>Die Antwort ist %1 lang.</translation>
    </message>
    <message>
        <source>The reply is longer than %1.</source>
        <translation>Die Antwort ist länger als %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2</source>
        <translation>Das Zertifikat von %1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>The reply has %1 bytes where it announced %2.</source>
        <translation>Die Antwort hat %1 Bytes, angekündigt waren %2.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ging verloren.</translation>
    </message>
    <message>
        <source>The service sent the request on too many times.</source>
        <translation>Der Dienst hat die Anfrage zu oft weitergeleitet.</translation>
    </message>
    <message>
        <source>The service sent the request on to an address without encryption.</source>
        <translation>Der Dienst hat die Anfrage an eine unverschlüsselte Adresse weitergeleitet.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the whole file was sent. Some services do this to files that are too large.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die ganze Datei gesendet war. Manche Dienste tun das bei zu großen Dateien.</translation>
    </message>
    <message>
        <source>%1 Check the server address of the account.</source>
        <extracomment>%1: a whole sentence that says what is wrong with the address of a server</extracomment>
        <translation>%1 Die Serveradresse des Kontos prüfen.</translation>
    </message>
    <message>
        <source>A key or name of the account holds a character that cannot be sent (%1). Check them under Accounts.</source>
        <extracomment>%1: the technical name of what the key is sent as, such as Authorization</extracomment>
        <translation>Ein Schlüssel oder Name des Kontos enthält ein Zeichen, das sich nicht senden lässt (%1). Unter „Konten“ prüfen.</translation>
    </message>
    <message>
        <source>Pinwright made a request that cannot be sent. Try again, and report this if it stays.</source>
        <translation>Pinwright hat eine Anfrage gebildet, die sich nicht senden lässt. Noch einmal versuchen und es melden, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The service sent the request on to an address that is too long.</source>
        <translation>Der Dienst hat die Anfrage an eine Adresse weitergeleitet, die zu lang ist.</translation>
    </message>
    <message>
        <source>The service sent the request on. %1</source>
        <extracomment>%1: a whole sentence that says what is wrong with an address</extracomment>
        <translation>Der Dienst hat die Anfrage weitergeleitet. %1</translation>
    </message>
</context>
<context>
    <name>pinwright::Importer</name>
    <message>
        <source>Fetching from %1 was stopped.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation>Das Abrufen von %1 wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>pinwright::LibraryPane</name>
    <message>
        <source>No Drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>Pictures and videos dropped here become drafts.</source>
        <translation>Hier abgelegte Bilder und Videos werden zu Entwürfen.</translation>
    </message>
    <message>
        <source>Nothing Needs Attention</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>Every draft can be published.</source>
        <translation>Jeder Entwurf lässt sich veröffentlichen.</translation>
    </message>
    <message>
        <source>Nothing Is Scheduled</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Nothing Is Being Sent</source>
        <translation>Nichts unterwegs</translation>
    </message>
    <message>
        <source>Pins on their way are shown here.</source>
        <translation>Hier stehen Pins, die gerade gesendet werden.</translation>
    </message>
    <message>
        <source>Every Outcome Is Known</source>
        <translation>Nichts ungewiss</translation>
    </message>
    <message>
        <source>A pin whose connection broke while it was sent waits here for a look at the service.</source>
        <translation>Bricht die Verbindung beim Senden ab, wartet der Pin hier auf einen Blick beim Dienst.</translation>
    </message>
    <message>
        <source>Nothing Published Yet</source>
        <translation>Noch nichts veröffentlicht</translation>
    </message>
    <message>
        <source>Published pins are kept here with the way to their pages.</source>
        <translation>Hier bleiben veröffentlichte Pins, mit dem Weg zu ihren Seiten.</translation>
    </message>
    <message>
        <source>No Pin Was Refused</source>
        <translation>Kein Pin abgelehnt</translation>
    </message>
    <message>
        <source>Pins that could not be published are kept here with their texts.</source>
        <translation>Hier bleiben Pins, die sich nicht veröffentlichen ließen, mit ihren Texten.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Sent Pins</source>
        <translation>Gesendete Pins</translation>
    </message>
    <message>
        <source>Drop Pictures or Videos to Start a Pin</source>
        <translation>Bilder oder Videos hierher ziehen</translation>
    </message>
    <message>
        <source>Works before signing in. Drafts stay on this computer.</source>
        <translation>Geht auch ohne Anmeldung. Entwürfe bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Try it without an account:</source>
        <translation>Ohne Konto ausprobieren:</translation>
    </message>
    <message>
        <source>Nothing Matches %1</source>
        <extracomment>%1 is what was searched for, in quotation marks</extracomment>
        <translation>Kein Treffer für %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts selected</source>
        <translation>
            <numerusform>%Ln Entwurf ausgewählt</numerusform>
            <numerusform>%Ln Entwürfe ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins selected</source>
        <translation>
            <numerusform>%Ln Pin ausgewählt</numerusform>
            <numerusform>%Ln Pins ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Search drafts</source>
        <translation>Entwürfe durchsuchen</translation>
    </message>
    <message>
        <source>Search sent pins</source>
        <translation>Gesendete Pins durchsuchen</translation>
    </message>
    <message>
        <source>A draft with a date and time stands here until it comes: choose “At a Set Time” under When.</source>
        <translation>Ein Entwurf mit Datum und Uhrzeit steht hier, bis es so weit ist: unter „Zeitpunkt“ die Wahl „Zu fester Zeit“ treffen.</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Scheduled Pins</source>
        <translation>Geplante Pins</translation>
    </message>
    <message>
        <source>Search scheduled pins</source>
        <translation>Geplante Pins durchsuchen</translation>
    </message>
    <message>
        <source>No History Yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
    <message>
        <source>Every pin that was sent is kept here with each attempt, until it is cleared.</source>
        <translation>Jeder gesendete Pin bleibt hier mit jedem Versuch, bis der Verlauf geleert wird.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
</context>
<context>
    <name>pinwright::MainWindow</name>
    <message>
        <source>Tools</source>
        <extracomment>Name of the tool bar, for the menu that hides it and for screen readers</extracomment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leaves the form for the list, in narrow windows</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No program could open %1.</source>
        <extracomment>%1 is a web address or a folder</extracomment>
        <translation>Kein Programm konnte %1 öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new drafts have a file that cannot be used. Each says why.</source>
        <translation>
            <numerusform>%Ln der neuen Entwürfe hat eine Datei, die nicht verwendbar ist. Dort steht, warum.</numerusform>
            <numerusform>%Ln der neuen Entwürfe haben eine Datei, die nicht verwendbar ist. Dort steht jeweils, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts removed.</source>
        <translation>
            <numerusform>%Ln Entwurf entfernt.</numerusform>
            <numerusform>%Ln Entwürfe entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Copy As…</source>
        <translation>Kopie speichern unter…</translation>
    </message>
    <message>
        <source>A copy of the drafts was saved as %1.</source>
        <translation>Eine Kopie der Entwürfe wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>About Pinwright</source>
        <translation>Über Pinwright</translation>
    </message>
    <message>
        <source>Pinwright %1</source>
        <translation>Pinwright %1</translation>
    </message>
    <message>
        <source>Composes pins and publishes them to Pinterest.

Free software under the GNU General Public License, version 3 or later. Not made or endorsed by Pinterest.</source>
        <translation>Verfasst Pins und veröffentlicht sie auf Pinterest.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Weder von Pinterest hergestellt noch von Pinterest empfohlen.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep Running in Background</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>Scheduled pins are sent by Pinwright on this computer. It must be running then.</source>
        <translation>Geplante Pins sendet Pinwright auf diesem Computer. Es muss dann laufen.</translation>
    </message>
    <message>
        <source>Start with the Session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>Pinwright could not be set to start with the session. (“%1”)</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation>Der Start mit der Sitzung ließ sich nicht einrichten. („%1“)</translation>
    </message>
    <message>
        <source>Starting with the session could not be switched off. (“%1”)</source>
        <translation>Der Start mit der Sitzung ließ sich nicht abschalten. („%1“)</translation>
    </message>
    <message>
        <source>From the next session on, Pinwright starts by itself and waits in the background while pins are scheduled.</source>
        <translation>Ab der nächsten Sitzung startet Pinwright von selbst und wartet im Hintergrund, solange Pins geplant sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins stopped.</source>
        <translation>
            <numerusform>%Ln Pin abgebrochen.</numerusform>
            <numerusform>%Ln Pins abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget Copy</source>
        <extracomment>Button: Pinwright stops offering to delete a file that it could not delete from the web</extracomment>
        <translation>Kopie vergessen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Texts of %Ln pins were filled in from their files.</source>
        <translation>
            <numerusform>Texte von %Ln Pin wurden aus seiner Datei ausgefüllt.</numerusform>
            <numerusform>Texte von %Ln Pins wurden aus ihren Dateien ausgefüllt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::MediaChanges</name>
    <message>
        <source>Remove Crop</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>(Zuschnitt entfernen)</translation>
    </message>
    <message>
        <source>Crop Picture</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>(Bild zuschneiden)</translation>
    </message>
    <message>
        <source>Pad Picture</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>(Ränder hinzufügen)</translation>
    </message>
    <message>
        <source>Remove Margins</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>(Ränder entfernen)</translation>
    </message>
    <message>
        <source>Choose Cover</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>(Titelbild wählen)</translation>
    </message>
    <message>
        <source>Remove Cover</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>(Titelbild entfernen)</translation>
    </message>
    <message>
        <source>Repair File</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>(Datei anpassen)</translation>
    </message>
    <message>
        <source>Replace Picture or Video</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>(Bild oder Video ersetzen)</translation>
    </message>
</context>
<context>
    <name>pinwright::MediaPart</name>
    <message>
        <source>%1 has changed since it was added. The preview shows it as it is now.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>%1 wurde seit dem Hinzufügen geändert. Die Vorschau zeigt die jetzige Fassung.</translation>
    </message>
</context>
<context>
    <name>pinwright::MediaRow</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height in pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Datei wird angesehen…</translation>
    </message>
    <message>
        <source>Choose Fi&amp;le…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <comment>choose another picture or video for this draft</comment>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: stop fetching the picture from the web</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Web address of the picture or video</source>
        <translation>Webadresse des Bildes oder Videos</translation>
    </message>
    <message>
        <source>Fetch</source>
        <comment>button: get the picture from the web address</comment>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetching from %1…</source>
        <comment>%1 is the name of a site</comment>
        <translation>Wird von %1 abgerufen…</translation>
    </message>
    <message>
        <source>This is not a whole web address. One begins with https://.</source>
        <translation>Das ist keine vollständige Webadresse. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Crop…</source>
        <comment>button: opens the editor that crops and pads the picture</comment>
        <translation>Zuschneiden…</translation>
    </message>
    <message>
        <source>Cover…</source>
        <comment>button: opens the editor that chooses a video&apos;s cover</comment>
        <translation>Titelbild…</translation>
    </message>
    <message>
        <source>Full Size</source>
        <comment>button: shows the picture as large as the screen has room for</comment>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>The file is being made.</source>
        <translation>Die Datei wird erstellt.</translation>
    </message>
    <message>
        <source>From Web Address…</source>
        <translation>Von Webadresse…</translation>
    </message>
    <message>
        <source>Remove Crop</source>
        <translation>Zuschnitt entfernen</translation>
    </message>
    <message>
        <source>Remove Margins</source>
        <translation>Ränder entfernen</translation>
    </message>
    <message>
        <source>Remove Cover</source>
        <translation>Titelbild entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button beside &quot;Cropped to 2:3&quot;: the picture is whole again</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cropped to %1</source>
        <extracomment>%1: a shape, such as 2:3</extracomment>
        <translation>Zugeschnitten auf %1</translation>
    </message>
    <message>
        <source>Cropped to %1 × %2</source>
        <extracomment>%1 and %2: width and height in pixels</extracomment>
        <translation>Zugeschnitten auf %1 × %2</translation>
    </message>
    <message>
        <source>With margins</source>
        <extracomment>%1: a shape, such as 2:3</extracomment>
        <translation>Mit Rändern</translation>
    </message>
    <message>
        <source>With margins to %1</source>
        <translation>Mit Rändern auf %1</translation>
    </message>
    <message>
        <source>Cover: %1</source>
        <extracomment>%1: the name of a picture&apos;s file</extracomment>
        <translation>Titelbild: %1</translation>
    </message>
    <message>
        <source>Cover at %1</source>
        <extracomment>%1: a time in a video, such as 0:12</extracomment>
        <translation>Titelbild bei %1</translation>
    </message>
    <message>
        <source>Undo Repair</source>
        <comment>button: the file is sent as it is after all</comment>
        <translation>Reparatur zurücknehmen</translation>
    </message>
</context>
<context>
    <name>pinwright::NavigationModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: a view&apos;s title and how many entries it has</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pinwright::NavigationPane</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>pinwright::NewBoardPanel</name>
    <message>
        <source>Board Name</source>
        <translation>Name der Pinnwand</translation>
    </message>
    <message>
        <source>Board Description</source>
        <translation>Beschreibung der Pinnwand</translation>
    </message>
    <message>
        <source>Keep This Board Secret</source>
        <translation>Diese Pinnwand geheim halten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New Board in %1</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Neue Pinnwand in %1</translation>
    </message>
    <message>
        <source>A board needs a name.</source>
        <translation>Eine Pinnwand braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name is %Ln characters too long (%1 of %2).</source>
        <comment>of a board; %1 and %2 are numbers of characters</comment>
        <translation>
            <numerusform>Der Name ist um %Ln Zeichen zu lang (%1 von %2).</numerusform>
            <numerusform>Der Name ist um %Ln Zeichen zu lang (%1 von %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <comment>%1 is a board&apos;s name</comment>
        <translation>„%1“ wird angelegt…</translation>
    </message>
    <message>
        <source>The board may have been created. Reload the boards before trying again.</source>
        <translation>Die Pinnwand wurde vielleicht angelegt. Vor einem neuen Versuch die Pinnwände neu laden.</translation>
    </message>
    <message>
        <source>Reload Boards</source>
        <translation>Pinnwände neu laden</translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation>Pinnwände werden geladen…</translation>
    </message>
    <message>
        <source>“%1” is not among the boards of %2.</source>
        <comment>%1 is a board&apos;s name, %2 an account&apos;s</comment>
        <translation>„%1“ ist nicht unter den Pinnwänden von %2.</translation>
    </message>
</context>
<context>
    <name>pinwright::Notifier</name>
    <message>
        <source>Show</source>
        <extracomment>What a click on a notification of the desktop does</extracomment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>pinwright::OneShotBody</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was sent.</source>
        <translation>%1 wurde während des Sendens kürzer.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 ließ sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>pinwright::PictureLook</name>
    <message>
        <source>Full-Size Look</source>
        <translation>Ansicht in voller Größe</translation>
    </message>
    <message>
        <source>Previous Pin</source>
        <translation>Vorheriger Pin</translation>
    </message>
    <message>
        <source>Next Pin</source>
        <translation>Nächster Pin</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height in pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How large the picture is shown, of its own size</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No picture or video yet</source>
        <comment>in place of the picture</comment>
        <translation>Noch kein Bild oder Video</translation>
    </message>
    <message>
        <source>This can&apos;t be shown: the file can&apos;t be read, or is not where it was.</source>
        <comment>in place of the picture</comment>
        <translation>Nicht darstellbar: Die Datei ist nicht lesbar oder nicht mehr, wo sie war.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <comment>in place of the picture</comment>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>pinwright::PreviewCard</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>No picture or video yet.</source>
        <translation>Noch kein Bild oder Video.</translation>
    </message>
    <message>
        <source>Video %1, %2 long.</source>
        <comment>%1 is a file name, %2 minutes and seconds</comment>
        <translation>Video %1, %2 lang.</translation>
    </message>
    <message>
        <source>Picture %1.</source>
        <comment>%1 is a file name</comment>
        <translation>Bild %1.</translation>
    </message>
    <message>
        <source>No title yet.</source>
        <translation>Noch kein Titel.</translation>
    </message>
    <message>
        <source>Title: %1.</source>
        <translation>Titel: %1.</translation>
    </message>
    <message>
        <source>Board: %1.</source>
        <translation>Pinnwand: %1.</translation>
    </message>
    <message>
        <source>Account: %1.</source>
        <translation>Konto: %1.</translation>
    </message>
    <message>
        <source>No picture or video yet</source>
        <comment>in place of the picture</comment>
        <translation>Noch kein Bild oder Video</translation>
    </message>
    <message>
        <source>File not found</source>
        <comment>in place of the picture</comment>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <comment>in place of the picture</comment>
        <translation>Nicht darstellbar</translation>
    </message>
    <message>
        <source>No title yet</source>
        <comment>in place of the title</comment>
        <translation>Noch kein Titel</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>in place of the picture</comment>
        <translation>Nicht abgerufen</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <comment>in place of the picture</comment>
        <translation>Wird abgerufen…</translation>
    </message>
    <message>
        <source>Space or a double click shows the picture in full size.</source>
        <translation>Leertaste oder Doppelklick zeigt das Bild in voller Größe.</translation>
    </message>
    <message>
        <source>Feeds hide its lower part.</source>
        <translation>Feeds verbergen den unteren Teil.</translation>
    </message>
    <message>
        <source>Feed edge</source>
        <comment>at the lower edge of the picture</comment>
        <translation>Feed-Kante</translation>
    </message>
</context>
<context>
    <name>pinwright::PreviewPane</name>
    <message>
        <source>Light Feed</source>
        <translation>Heller Feed</translation>
    </message>
    <message>
        <source>Dark Feed</source>
        <translation>Dunkler Feed</translation>
    </message>
</context>
<context>
    <name>pinwright::QueueBar</name>
    <message>
        <source>Send Again…</source>
        <extracomment>Button: opens a menu of the causes for which pins failed</extracomment>
        <translation>Erneut senden…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <extracomment>How many pins a service has or gets at the moment</extracomment>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>How many pins wait for their turn</extracomment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed pins can be sent again.</source>
        <translation>
            <numerusform>%Ln fehlgeschlagener Pin lässt sich erneut senden.</numerusform>
            <numerusform>%Ln fehlgeschlagene Pins lassen sich erneut senden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::QueueNews</name>
    <message>
        <source>%1.</source>
        <extracomment>A sentence in a notification; %1: &quot;12 pins published and 1 needs attention&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins published</source>
        <translation>
            <numerusform>%Ln Pin veröffentlicht</numerusform>
            <numerusform>%Ln Pins veröffentlicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins scheduled</source>
        <translation>
            <numerusform>%Ln Pin geplant</numerusform>
            <numerusform>%Ln Pins geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins missed their time</source>
        <extracomment>Their time passed while they could not be sent</extracomment>
        <translation>
            <numerusform>%Ln Pin hat seine Zeit verpasst</numerusform>
            <numerusform>%Ln Pins haben ihre Zeit verpasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins need attention</source>
        <translation>
            <numerusform>%Ln Pin ist zu klären</numerusform>
            <numerusform>%Ln Pins sind zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <extracomment>After &quot;12 pins published&quot;</extracomment>
        <translation>
            <numerusform>%Ln ist zu klären</numerusform>
            <numerusform>%Ln sind zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a pin&apos;s title in quotation marks, %2: a sentence saying what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pinwright::Reorderer</name>
    <message numerus="yes">
        <source>Move %n Pin(s) in the Queue</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>
            <numerusform>(%n Pin in der Warteschlange verschieben)</numerusform>
            <numerusform>(%n Pins in der Warteschlange verschieben)</numerusform>
        </translation>
    </message>
    <message>
        <source>The order stays as it is, since what was moved no longer waits.</source>
        <translation>Die Reihenfolge bleibt, wie sie ist, weil das Verschobene nicht mehr wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins moved in the queue.</source>
        <translation>
            <numerusform>%Ln Pin in der Warteschlange verschoben.</numerusform>
            <numerusform>%Ln Pins in der Warteschlange verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved to place %2 of those that wait.</source>
        <extracomment>%1: a pin&apos;s title, in quotation marks; %2: a number, 1 for the pin that is sent next</extracomment>
        <translation>%1 verschoben. Neuer Platz in der Warteschlange: %2.</translation>
    </message>
</context>
<context>
    <name>pinwright::RescheduleBar</name>
    <message>
        <source>Keep as It Is</source>
        <extracomment>Button: closes the editor of a pin&apos;s time and changes nothing</extracomment>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Another time for %1</source>
        <extracomment>%1: a pin&apos;s title, in quotation marks</extracomment>
        <translation>Anderer Zeitpunkt für %1</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Publish Now</source>
        <translation>Sofort veröffentlichen</translation>
    </message>
</context>
<context>
    <name>pinwright::Rescheduler</name>
    <message numerus="yes">
        <source>Reschedule %n Pin(s)</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>
            <numerusform>(%n Pin verschieben)</numerusform>
            <numerusform>(%n Pins verschieben)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Pin(s) Back to Drafts</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>
            <numerusform>(%n Pin zurück zu den Entwürfen)</numerusform>
            <numerusform>(%n Pins zurück zu den Entwürfen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins are back among the drafts.</source>
        <translation>
            <numerusform>%Ln Pin ist wieder bei den Entwürfen.</numerusform>
            <numerusform>%Ln Pins sind wieder bei den Entwürfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <extracomment>%1: a pin&apos;s title, in quotation marks; %2: &quot;Tomorrow, 09:30&quot;</extracomment>
        <translation>%1 verschoben. Neuer Zeitpunkt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins moved.</source>
        <translation>
            <numerusform>%Ln Pin verschoben.</numerusform>
            <numerusform>%Ln Pins verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer waiting here, so its time stays as it is.</source>
        <translation>Er wartet hier nicht mehr, daher bleibt sein Zeitpunkt unverändert.</translation>
    </message>
    <message>
        <source>It is no longer waiting here, so it did not go back to the drafts.</source>
        <translation>Er wartet hier nicht mehr und ging daher nicht zurück zu den Entwürfen.</translation>
    </message>
    <message>
        <source>It can no longer be scheduled as it was. It stays among the drafts.</source>
        <translation>Er lässt sich nicht mehr planen wie zuvor. Er bleibt bei den Entwürfen.</translation>
    </message>
</context>
<context>
    <name>pinwright::RetryMenu</name>
    <message>
        <source>Send Failed Pins Again</source>
        <extracomment>Menu: the pins that failed, by cause</extracomment>
        <translation>Fehlgeschlagene Pins erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Pins: %1</source>
        <extracomment>Menu: how many failed pins, and why they failed: &quot;12 Pins: sign-in of @shop refused&quot;</extracomment>
        <translation>
            <numerusform>%Ln Pin: %1</numerusform>
            <numerusform>%Ln Pins: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln Pins</source>
        <extracomment>Menu: every failed pin, whatever the cause</extracomment>
        <translation>
            <numerusform>Den %Ln Pin</numerusform>
            <numerusform>Alle %Ln Pins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::ScheduledModel</name>
    <message numerus="yes">
        <source>%1, %Ln pins</source>
        <extracomment>For screen readers: a day, and how many pins are scheduled for it</extracomment>
        <translation>
            <numerusform>%1, %Ln Pin</numerusform>
            <numerusform>%1, %Ln Pins</numerusform>
        </translation>
    </message>
    <message>
        <source>Time Not Known</source>
        <extracomment>Heading above pins of which the service did not tell when it will publish them</extracomment>
        <translation>Zeitpunkt unbekannt</translation>
    </message>
    <message>
        <source>This Computer</source>
        <extracomment>Who sends a scheduled pin at its time: Pinwright on this computer, or the service (%1)</extracomment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
</context>
<context>
    <name>pinwright::SectionField</name>
    <message>
        <source>Se&amp;ction</source>
        <comment>of a board</comment>
        <translation>Ab&amp;schnitt</translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>of a board</comment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>The board itself</source>
        <comment>in the empty section field</comment>
        <translation>Die Pinnwand selbst</translation>
    </message>
    <message>
        <source>Choose a board first</source>
        <comment>in the empty section field</comment>
        <translation>Zuerst eine Pinnwand wählen</translation>
    </message>
    <message>
        <source>Optional. %1 does not list the sections of a board: a section is named by its id, as Pinterest’s own interface gives it.</source>
        <comment>%1 is a service&apos;s name</comment>
        <translation>Optional. %1 listet die Abschnitte einer Pinnwand nicht auf: Ein Abschnitt wird mit der Kennung benannt, die Pinterests eigene Schnittstelle nennt.</translation>
    </message>
    <message>
        <source>Loading sections…</source>
        <translation>Abschnitte werden geladen…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>“%1” is not a section of this board. Without one, the pin goes to the board itself.</source>
        <translation>„%1“ ist kein Abschnitt dieser Pinnwand. Ohne Abschnitt kommt der Pin auf die Pinnwand selbst.</translation>
    </message>
    <message>
        <source>This board has no sections.</source>
        <translation>Diese Pinnwand hat keine Abschnitte.</translation>
    </message>
</context>
<context>
    <name>pinwright::StandstillBanners</name>
    <message>
        <source>Fix Account…</source>
        <extracomment>Button: opens the account whose sign-in was refused</extracomment>
        <translation>Konto reparieren…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: pins are sent again after a pause</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more causes hold pins back.</source>
        <translation>
            <numerusform>%Ln weiterer Grund hält Pins zurück.</numerusform>
            <numerusform>%Ln weitere Gründe halten Pins zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All</source>
        <extracomment>Button: shows every reason why pins wait</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: a button&apos;s text, and the name of the account it is for</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pinwright::SubmissionCommands</name>
    <message>
        <source>Open Pin</source>
        <extracomment>Button: shows the published pin in the browser</extracomment>
        <translation>Pin öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops the sending of a pin</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button: brings a pin back to the drafts</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Mark as Published</source>
        <translation>Als veröffentlicht markieren</translation>
    </message>
    <message>
        <source>Check Now</source>
        <extracomment>Button: asks the service what became of a pin</extracomment>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Publish Now</source>
        <extracomment>Button: sends a scheduled or missed pin without waiting</extracomment>
        <translation>Sofort veröffentlichen</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <extracomment>Button: gives a pin another time</extracomment>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Back to Drafts</source>
        <extracomment>Button: a scheduled pin shall not be published and becomes a draft again</extracomment>
        <translation>Zurück zu Entwürfen</translation>
    </message>
    <message>
        <source>Delete Web Copy</source>
        <extracomment>Button: deletes the copy of a pin&apos;s file that was put on the web so that the service could fetch it</extracomment>
        <translation>Web-Kopie löschen</translation>
    </message>
    <message>
        <source>%1 Its time can only be changed at %2.</source>
        <extracomment>%1: a sentence saying when a service (%2) will publish a pin</extracomment>
        <translation>%1 Der Zeitpunkt lässt sich nur bei %2 ändern.</translation>
    </message>
    <message>
        <source>%1 Look for it on the board, then choose.</source>
        <extracomment>%1: a sentence saying that a pin may or may not have been published</extracomment>
        <translation>%1 Auf der Pinnwand nachsehen, dann wählen.</translation>
    </message>
    <message>
        <source>Another pin has the same file, so its copy on the web stays until that pin needs it no more.</source>
        <translation>Ein anderer Pin hat dieselbe Datei, daher bleibt ihre Kopie im Web, bis jener Pin sie nicht mehr braucht.</translation>
    </message>
    <message>
        <source>Check Again</source>
        <extracomment>Button: looks once more whether the service has a pin of unknown outcome</extracomment>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>%1 Being looked for among the newest pins of %2.</source>
        <extracomment>%1: as above, %2: a board</extracomment>
        <translation>%1 Wird unter den neuesten Pins von %2 gesucht.</translation>
    </message>
    <message>
        <source>%1 Looked for at %2 among the newest pins of %3: not found, but the list may not have reached back far enough.</source>
        <extracomment>%1: as above, %2: a time of day, or a date and time, %3: a board</extracomment>
        <translation>%1 Um %2 unter den neuesten Pins von %3 gesucht: nicht gefunden, aber die Liste reichte vielleicht nicht weit genug zurück.</translation>
    </message>
    <message>
        <source>%1 Looked for at %2 among the newest pins of %3: not found.</source>
        <extracomment>%1: as above, %2: a time of day, or a date and time, %3: a board</extracomment>
        <translation>%1 Um %2 unter den neuesten Pins von %3 gesucht: nicht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln pins look like it. Choose the right one, or send it again if none is.</source>
        <extracomment>%1: as above, %Ln: how many pins look the same</extracomment>
        <translation>
            <numerusform>%1 %Ln Pin sieht so aus. Wählen, wenn er es ist, sonst erneut senden.</numerusform>
            <numerusform>%1 %Ln Pins sehen so aus. Den richtigen wählen oder erneut senden, wenn es keiner ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Could not be looked for at %2. %3</source>
        <extracomment>%1: as above, %2: a time of day, or a date and time, %3: a sentence saying why it could not be looked for</extracomment>
        <translation>%1 Konnte um %2 nicht gesucht werden. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 Tried %Ln times.</source>
        <extracomment>%1: a sentence saying why a pin waits, %Ln: how often it was tried to send it</extracomment>
        <translation>
            <numerusform>%1 %Ln Mal versucht.</numerusform>
            <numerusform>%1 %Ln Mal versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been working on it since %2, which is longer than it should take.</source>
        <extracomment>%1: a service, %2: a time of day, or a date and time</extracomment>
        <translation>%1 arbeitet daran seit %2, was länger ist, als es dauern sollte.</translation>
    </message>
    <message>
        <source>No progress since %1.</source>
        <extracomment>%1: a time of day, or a date and time</extracomment>
        <translation>Kein Fortschritt seit %1.</translation>
    </message>
    <message>
        <source>%1 The copy stays at %2. The account has another place for files by now, so the password kept for it may not be the right one. The copy can be deleted there by hand and forgotten here.</source>
        <extracomment>%1: a sentence saying why a file was not deleted, %2: its web address</extracomment>
        <translation>%1 Die Kopie bleibt unter %2. Das Konto hat inzwischen eine andere Dateiablage, daher passt das gemerkte Passwort vielleicht nicht. Die Kopie lässt sich dort von Hand löschen und hier vergessen.</translation>
    </message>
    <message>
        <source>%1 The copy stays at %2. It can be deleted there by hand and forgotten here.</source>
        <extracomment>%1: a sentence saying why a file was not deleted, %2: its web address</extracomment>
        <translation>%1 Die Kopie bleibt unter %2. Sie lässt sich dort von Hand löschen und hier vergessen.</translation>
    </message>
</context>
<context>
    <name>pinwright::SubmissionListModel</name>
    <message>
        <source>goes on at %1</source>
        <extracomment>Of a pin that failed and is tried again; %1: a time of day, or a date and time</extracomment>
        <translation>weiter um %1</translation>
    </message>
    <message>
        <source>Stalled</source>
        <extracomment>State of a pin on its way: nothing has moved for long</extracomment>
        <translation>Steht still</translation>
    </message>
</context>
<context>
    <name>pinwright::Tray</name>
    <message>
        <source>Open Pinwright</source>
        <extracomment>Menu of the tray icon: brings the window back</extracomment>
        <translation>Pinwright öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pins are scheduled</source>
        <extracomment>Beside the tray icon; %1 is the program&apos;s name</extracomment>
        <translation>
            <numerusform>%1: %Ln Pin ist geplant</numerusform>
            <numerusform>%1: %Ln Pins sind geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Menu of the tray icon; %1: &quot;Tomorrow, 09:30&quot;; %2: a pin&apos;s title</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pinwright::UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes back the removal of drafts</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Hide This Line</source>
        <translation>Zeile ausblenden</translation>
    </message>
</context>
<context>
    <name>pinwright::WebDownload</name>
    <message>
        <source>%1 does not hand this out to other programs (%2).</source>
        <extracomment>%1: the name of a site, %2: an HTTP status such as 403</extracomment>
        <translation>%1 gibt das nicht an andere Programme heraus (%2).</translation>
    </message>
    <message>
        <source>%1 has no picture at this address (%2).</source>
        <extracomment>%1: the name of a site, %2: an HTTP status such as 404</extracomment>
        <translation>%1 hat unter dieser Adresse kein Bild (%2).</translation>
    </message>
    <message>
        <source>%1 asked for a pause (%2). Try again in a few minutes.</source>
        <extracomment>%1: the name of a site, %2: an HTTP status such as 429</extracomment>
        <translation>%1 hat um eine Pause gebeten (%2). In einigen Minuten noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 had a problem on its side (%2). Try again later.</source>
        <extracomment>%1: the name of a site, %2: an HTTP status such as 500</extracomment>
        <translation>%1 hatte selbst ein Problem (%2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 did not hand out the picture (%2).</source>
        <translation>%1 hat das Bild nicht herausgegeben (%2).</translation>
    </message>
    <message>
        <source>Fetching from %1 was stopped.</source>
        <translation>Das Abrufen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The picture from %1 could not be saved. (“%2”)</source>
        <extracomment>%1: the name of a site, %2: the system&apos;s own words</extracomment>
        <translation>Das Bild von %1 ließ sich nicht speichern. („%2“)</translation>
    </message>
    <message>
        <source>The picture could not be fetched from %1. (“%2”)</source>
        <extracomment>%1: the name of a site, %2: the system&apos;s own words</extracomment>
        <translation>Das Bild ließ sich nicht von %1 abrufen. („%2“)</translation>
    </message>
    <message>
        <source>%1 took too long to send the picture.</source>
        <translation>%1 brauchte zu lange, um das Bild zu senden.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be fetched.</source>
        <translation>Nur Adressen, die mit https:// beginnen, lassen sich abrufen.</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Use one without.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort. Eine ohne diese verwenden.</translation>
    </message>
    <message>
        <source>%1 leads on to an address without encryption.</source>
        <translation>%1 leitet zu einer unverschlüsselten Adresse weiter.</translation>
    </message>
    <message>
        <source>%1 is in a private network. Pinwright fetches from there only for a service that is in one itself.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation>%1 liegt in einem privaten Netz. Von dort ruft Pinwright nur für einen Dienst ab, der selbst in einem liegt.</translation>
    </message>
    <message>
        <source>%1 leads on to other addresses too many times.</source>
        <translation>%1 leitet zu oft zu anderen Adressen weiter.</translation>
    </message>
    <message>
        <source>%1 leads on to an address that is too long.</source>
        <translation>%1 leitet zu einer Adresse weiter, die zu lang ist.</translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2, which is the most that is fetched.</source>
        <extracomment>%1: the name of a site, %2: a size such as &quot;256 MB&quot;</extracomment>
        <translation>Die Datei bei %1 ist größer als %2; mehr wird nicht abgerufen.</translation>
    </message>
    <message>
        <source>%1 is this computer itself. Pinwright fetches from there only for a service that is there too.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation>%1 ist dieser Computer selbst. Pinwright ruft von dort nur für einen Dienst ab, der auch dort ist.</translation>
    </message>
    <message>
        <source>%1 is in no network that pictures can be fetched from.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation>%1 liegt in keinem Netz, aus dem sich Bilder abrufen lassen.</translation>
    </message>
</context>
<context>
    <name>pinwright::WhenEditor</name>
    <message>
        <source>&amp;Now</source>
        <comment>when to publish</comment>
        <translation>So&amp;fort</translation>
    </message>
    <message>
        <source>At a Set T&amp;ime</source>
        <comment>when to publish</comment>
        <translation>Zu fester &amp;Zeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>pinwright::WindowActions</name>
    <message>
        <source>Add Media…</source>
        <translation>Medien hinzufügen…</translation>
    </message>
    <message>
        <source>New Empty Draft</source>
        <translation>Neuer leerer Entwurf</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
    <message>
        <source>Connect Account…</source>
        <translation>Konto verbinden…</translation>
    </message>
    <message>
        <source>Add Practice Account</source>
        <translation>Übungskonto hinzufügen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Menu: makes drafts of what is in the clipboard</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Remove Drafts</source>
        <translation>Entwürfe entfernen</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Menu: sends the draft</extracomment>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Duplicate Draft</source>
        <translation>Entwurf duplizieren</translation>
    </message>
    <message>
        <source>Next Draft</source>
        <translation>Nächster Entwurf</translation>
    </message>
    <message>
        <source>Previous Draft</source>
        <translation>Vorheriger Entwurf</translation>
    </message>
    <message>
        <source>Next Draft That Needs Attention</source>
        <translation>Nächster Entwurf mit Offenem</translation>
    </message>
    <message>
        <source>Go to Board</source>
        <extracomment>Menu: goes to the field</extracomment>
        <translation>Gehe zu Pinnwand</translation>
    </message>
    <message>
        <source>Go to Title</source>
        <translation>Gehe zu Titel</translation>
    </message>
    <message>
        <source>Go to Link</source>
        <translation>Gehe zu Link</translation>
    </message>
    <message>
        <source>Go to Alt Text</source>
        <translation>Gehe zu Alternativtext</translation>
    </message>
    <message>
        <source>Go to Time</source>
        <translation>Gehe zu Zeitpunkt</translation>
    </message>
    <message>
        <source>Reload Boards</source>
        <translation>Pinnwände neu laden</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Like the Desktop</source>
        <extracomment>Menu: light or dark as the desktop</extracomment>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Menu: light colours</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Menu: dark colours</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>About Pinwright</source>
        <translation>Über Pinwright</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Pinnwand</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Menu: light or dark colours</extracomment>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>15 Minutes Earlier</source>
        <extracomment>Menu: the selected scheduled pins</extracomment>
        <translation>15 Minuten früher</translation>
    </message>
    <message>
        <source>15 Minutes Later</source>
        <translation>15 Minuten später</translation>
    </message>
    <message>
        <source>A Day Earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>A Day Later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Publish Now</source>
        <translation>Sofort veröffentlichen</translation>
    </message>
    <message>
        <source>Back to Drafts</source>
        <translation>Zurück zu Entwürfen</translation>
    </message>
    <message>
        <source>Keep Running in Background While Pins Are Scheduled</source>
        <translation>Im Hintergrund weiterlaufen, solange Pins geplant sind</translation>
    </message>
    <message>
        <source>Start with the Session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>Planun&amp;g</translation>
    </message>
    <message>
        <source>Export History…</source>
        <extracomment>Menu: writes what is listed of the history to a file</extracomment>
        <translation>Verlauf exportieren…</translation>
    </message>
    <message>
        <source>Stop All</source>
        <extracomment>Menu: what is being sent, and what waits for its turn</extracomment>
        <translation>Alles abbrechen</translation>
    </message>
    <message>
        <source>Send Earlier</source>
        <extracomment>Menu: the selected pins that wait for their turn</extracomment>
        <translation>Früher senden</translation>
    </message>
    <message>
        <source>Send Later</source>
        <extracomment>Menu: the selected pins that wait for their turn</extracomment>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Send First</source>
        <extracomment>Menu: before all others that wait for their turn</extracomment>
        <translation>Zuerst senden</translation>
    </message>
    <message>
        <source>Send Last</source>
        <extracomment>Menu: after all others that wait for their turn</extracomment>
        <translation>Zuletzt senden</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <extracomment>Menu: pins that are being sent, and those that wait for their turn</extracomment>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>Resume Sending</source>
        <extracomment>Menu: nothing that waits is sent, until it is resumed</extracomment>
        <translation>Senden fortsetzen</translation>
    </message>
    <message>
        <source>Pause Sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message>
        <source>Full-Size Look</source>
        <extracomment>Menu: the picture or the video&apos;s cover as large as the screen has room for</extracomment>
        <translation>Ansicht in voller Größe</translation>
    </message>
    <message>
        <source>Crop…</source>
        <extracomment>Menu: opens the editor that crops and pads the picture</extracomment>
        <translation>Zuschneiden…</translation>
    </message>
    <message>
        <source>Cover…</source>
        <extracomment>Menu: opens the editor that chooses a video&apos;s cover</extracomment>
        <translation>Titelbild…</translation>
    </message>
    <message>
        <source>Repair Files Automatically</source>
        <extracomment>Menu: files are made into what the service takes without asking for each</extracomment>
        <translation>Dateien automatisch anpassen</translation>
    </message>
    <message>
        <source>Remove Location and Camera Data</source>
        <extracomment>Menu: where and with what a picture was taken is not sent</extracomment>
        <translation>Orts- und Kameradaten entfernen</translation>
    </message>
    <message>
        <source>Fill In Texts from Files</source>
        <extracomment>Menu: title, description and alt text that a file brings along</extracomment>
        <translation>Texte aus Dateien übernehmen</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <extracomment>Menu: pictures and videos</extracomment>
        <translation>&amp;Medien</translation>
    </message>
</context>
<context>
    <name>pinwright::cli::AccountsAddCommand</name>
    <message>
        <source>There is no service “%1”. Known: %2.</source>
        <translation>Den Dienst „%1“ gibt es nicht. Bekannt: %2.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Das Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Choose another name.</source>
        <translation>Ein Konto „%1“ gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Saved the account “%1”.</source>
        <translation>Konto „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The server must be an address such as https://example.com/api/v1.</source>
        <translation>Der Server muss eine Adresse wie https://example.com/api/v1 sein.</translation>
    </message>
    <message>
        <source>The server must begin with https://. Only this computer itself may be reached by http://.</source>
        <translation>Der Server muss mit https:// beginnen. Nur dieser Computer selbst darf über http:// erreicht werden.</translation>
    </message>
    <message>
        <source>“%1” should be KEY=VALUE.</source>
        <translation>„%1“ sollte die Form KEY=VALUE haben.</translation>
    </message>
    <message>
        <source>%1 is a secret and never an argument. Give it by --secret-stdin.</source>
        <translation>%1 ist ein Geheimnis und nie ein Argument. Mit --secret-stdin übergeben.</translation>
    </message>
    <message>
        <source>%1 has no settings.</source>
        <translation>%1 hat keine Einstellungen.</translation>
    </message>
    <message>
        <source>%1 has no setting “%2”. Known: %3.</source>
        <translation>%1 hat keine Einstellung „%2“. Bekannt: %3.</translation>
    </message>
    <message>
        <source>%1 needs no key.</source>
        <translation>%1 braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 takes files itself and needs no place for them.</source>
        <extracomment>%1: a service</extracomment>
        <translation>%1 nimmt selbst Dateien an und braucht keine Ablage dafür.</translation>
    </message>
    <message>
        <source>There is no kind of place for files named “%1”. Known: %2.</source>
        <translation>Eine Art von Dateiablage namens „%1“ gibt es nicht. Bekannt: %2.</translation>
    </message>
    <message>
        <source>“%1” is a setting of a place for files and needs --set media-host=%2.</source>
        <extracomment>%1: a setting&apos;s key, %2: the place it belongs to, such as webdav</extracomment>
        <translation>„%1“ ist eine Einstellung einer Dateiablage und braucht --set media-host=%2.</translation>
    </message>
    <message>
        <source>The place for files needs these settings too: %1.</source>
        <extracomment>%1: settings&apos; keys</extracomment>
        <translation>Die Dateiablage braucht auch diese Einstellungen: %1.</translation>
    </message>
    <message>
        <source>Line %1 of standard input is empty. “%2” belongs there.</source>
        <extracomment>%1: a number, %2: a field&apos;s label, such as API Key</extracomment>
        <translation>Zeile %1 der Standardeingabe ist leer. Dort gehört „%2“ hin.</translation>
    </message>
    <message>
        <source>It cannot be used before it has these settings: %1.</source>
        <translation>Verwendbar ist es erst mit diesen Einstellungen: %1.</translation>
    </message>
    <message>
        <source>The setting %1 is empty. It needs a value.</source>
        <extracomment>%1: a setting&apos;s key</extracomment>
        <translation>Die Einstellung %1 ist leer. Sie braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a setting&apos;s key, such as subdomain, %2: a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pinwright::cli::AccountsRemoveCommand</name>
    <message>
        <source>Removed the account “%1”.</source>
        <translation>Konto „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Its key may still be in the password store. %1</source>
        <translation>Sein Schlüssel liegt vielleicht noch im Passwortspeicher. %1</translation>
    </message>
</context>
<context>
    <name>pinwright::cli::BoardsCommand</name>
    <message>
        <source>secret</source>
        <extracomment>After the name of a board that only its owner sees</extracomment>
        <translation>geheim</translation>
    </message>
    <message>
        <source>A board can be named by its id all the same: --board ID.</source>
        <translation>Eine Pinnwand lässt sich trotzdem mit ihrer Kennung angeben: --board ID.</translation>
    </message>
</context>
<context>
    <name>pinwright::cli::BoardsCreateCommand</name>
    <message>
        <source>Boards cannot be created through %1. Create it on Pinterest.</source>
        <extracomment>%1: a service</extracomment>
        <translation>Über %1 lassen sich keine Pinnwände anlegen. Die Pinnwand auf Pinterest anlegen.</translation>
    </message>
    <message>
        <source>The board needs a name.</source>
        <translation>Die Pinnwand braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 takes no description of a board.</source>
        <extracomment>%1: a service</extracomment>
        <translation>%1 nimmt keine Beschreibung einer Pinnwand an.</translation>
    </message>
    <message>
        <source>Secret boards cannot be created through %1.</source>
        <extracomment>%1: a service</extracomment>
        <translation>Über %1 lassen sich keine geheimen Pinnwände anlegen.</translation>
    </message>
    <message>
        <source>%1 The board may have been created all the same: look at the boards before creating it again.</source>
        <extracomment>%1: a whole sentence that says what went wrong</extracomment>
        <translation>%1 Die Pinnwand wurde vielleicht trotzdem angelegt: Vor einem neuen Versuch die Pinnwände ansehen.</translation>
    </message>
</context>
<context>
    <name>pinwright::cli::Command</name>
    <message>
        <source>There is no account yet. “pinwright accounts add” saves one.</source>
        <translation>Es gibt noch kein Konto. „pinwright accounts add“ speichert eines.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Known: %2.</source>
        <translation>Das Konto „%1“ gibt es nicht. Bekannt: %2.</translation>
    </message>
    <message>
        <source>This version of Pinwright does not know the service “%1”.</source>
        <translation>Diese Version von Pinwright kennt den Dienst „%1“ nicht.</translation>
    </message>
    <message>
        <source>The account “%1” has no %2 yet. Add it in the window, or save the account anew with --set %2=VALUE.</source>
        <extracomment>%1: an account&apos;s name, %2: a setting&apos;s key</extracomment>
        <translation>Dem Konto „%1“ fehlt noch %2. Im Fenster ergänzen oder das Konto neu speichern, mit --set %2=VALUE.</translation>
    </message>
    <message>
        <source>For one run, a key can be given in the variable PINWRIGHT_SECRET.</source>
        <translation>Für einen Aufruf lässt sich ein Schlüssel in der Variablen PINWRIGHT_SECRET übergeben.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>One of several accounts that are named</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Changes cannot be saved: the disk is full. Free some space on it.</source>
        <translation>Änderungen lassen sich nicht speichern: Der Datenträger ist voll. Dort Platz schaffen.</translation>
    </message>
</context>
<context>
    <name>pinwright::cli::OutboxCancelCommand</name>
    <message>
        <source>“%1” is no longer waiting, so it cannot be stopped. %2</source>
        <extracomment>%1: a pin&apos;s title, %2: a whole sentence that says what became of it</extracomment>
        <translation>„%1“ wartet nicht mehr und lässt sich daher nicht abbrechen. %2</translation>
    </message>
</context>
<context>
    <name>pinwright::cli::OutboxCheckCommand</name>
    <message>
        <source>There is nothing to look up for “%1”. %2</source>
        <extracomment>%1: a pin&apos;s title, %2: a whole sentence that says what became of it</extracomment>
        <translation>Für „%1“ gibt es nichts nachzusehen. %2</translation>
    </message>
    <message>
        <source>%1 has no list of pins in which it could be looked for.</source>
        <translation>%1 hat keine Liste von Pins, in der sich suchen ließe.</translation>
    </message>
    <message>
        <source>It could not be looked for: %1</source>
        <extracomment>%1: a whole sentence that says why a service could not be asked</extracomment>
        <translation>Die Suche gelang nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) may be it. Pinwright’s window shows them.</source>
        <translation>
            <numerusform>%n Pin könnte es sein. Das Fenster von Pinwright zeigt ihn.</numerusform>
            <numerusform>%n Pins könnten es sein. Das Fenster von Pinwright zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was looked for and is not there.</source>
        <translation>Er wurde gesucht und ist nicht da.</translation>
    </message>
    <message>
        <source>It was looked for among the newest pins and not found.</source>
        <translation>Er wurde unter den neuesten Pins gesucht und nicht gefunden.</translation>
    </message>
    <message>
        <source>There is nothing to look up.</source>
        <translation>Es gibt nichts nachzusehen.</translation>
    </message>
</context>
<context>
    <name>pinwright::cli::OutboxCommand</name>
    <message>
        <source>“%1” is too short for an id: its first %2 characters are needed.</source>
        <translation>„%1“ ist zu kurz für eine ID: Ihre ersten %2 Zeichen sind nötig.</translation>
    </message>
    <message>
        <source>No pin in the outbox has the id “%1”. “pinwright outbox” lists them.</source>
        <translation>Kein Pin im Postausgang hat die ID „%1“. „pinwright outbox“ listet sie auf.</translation>
    </message>
    <message>
        <source>“%1” is the beginning of several ids. Give more of the one that is meant.</source>
        <translation>„%1“ ist der Anfang mehrerer IDs. Mehr von der gemeinten angeben.</translation>
    </message>
    <message>
        <source>The outbox is paused, so nothing is sent. It goes on in Pinwright’s window.</source>
        <translation>Der Postausgang ist angehalten, daher wird nichts gesendet. Weiter geht es im Fenster von Pinwright.</translation>
    </message>
</context>
<context>
    <name>pinwright::cli::OutboxRetryCommand</name>
    <message>
        <source>Either the id of a pin is needed, or --failed.</source>
        <translation>Nötig ist entweder die ID eines Pins oder --failed.</translation>
    </message>
    <message>
        <source>“%1” may have been published already. “pinwright outbox check %2” looks for it; %3 sends it again all the same.</source>
        <extracomment>%1: a pin&apos;s title, %2 and %3: parts of a command</extracomment>
        <translation>„%1“ ist vielleicht schon veröffentlicht. „pinwright outbox check %2“ sucht danach; %3 sendet ihn trotzdem erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent again. %2</source>
        <extracomment>%1: a pin&apos;s title, %2: a whole sentence that says what became of it</extracomment>
        <translation>„%1“ lässt sich nicht erneut senden. %2</translation>
    </message>
    <message>
        <source>No pin has failed.</source>
        <translation>Kein Pin ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) wait again. Pinwright’s window sends them, or “pinwright outbox run”.</source>
        <translation>
            <numerusform>%n Pin wartet wieder. Das Fenster von Pinwright sendet ihn oder „pinwright outbox run“.</numerusform>
            <numerusform>%n Pins warten wieder. Das Fenster von Pinwright sendet sie oder „pinwright outbox run“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) wait again. %1</source>
        <extracomment>%1: a sentence saying that the outbox is paused</extracomment>
        <translation>
            <numerusform>%n Pin wartet wieder. %1</numerusform>
            <numerusform>%n Pins warten wieder. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::cli::OutboxRunCommand</name>
    <message>
        <source>What is being sent ends first. Asked to end once more, Pinwright cuts it.</source>
        <translation>Was gerade gesendet wird, endet noch. Auf ein zweites Beenden hin bricht Pinwright es ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) of %1 wait for the sign-in.</source>
        <translation>
            <numerusform>%n Pin von %1 wartet auf die Anmeldung.</numerusform>
            <numerusform>%n Pins von %1 warten auf die Anmeldung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) wait for a connection.</source>
        <translation>
            <numerusform>%n Pin wartet auf eine Verbindung.</numerusform>
            <numerusform>%n Pins warten auf eine Verbindung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) wait, since %1 takes no more for now.</source>
        <translation>
            <numerusform>%n Pin wartet, weil %1 vorerst keine mehr annimmt.</numerusform>
            <numerusform>%n Pins warten, weil %1 vorerst keine mehr annimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) wait until %2, since %1 takes no more before.</source>
        <translation>
            <numerusform>%n Pin wartet bis %2, weil %1 vorher keine mehr annimmt.</numerusform>
            <numerusform>%n Pins warten bis %2, weil %1 vorher keine mehr annimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) wait for a drive that is not connected.</source>
        <translation>
            <numerusform>%n Pin wartet auf ein Laufwerk, das nicht verbunden ist.</numerusform>
            <numerusform>%n Pins warten auf ein Laufwerk, das nicht verbunden ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::cli::PublishCommand</name>
    <message numerus="yes">
        <source>Still no final answer after %n minutes.</source>
        <translation>
            <numerusform>Nach %n Minute noch keine endgültige Antwort.</numerusform>
            <numerusform>Nach %n Minuten noch keine endgültige Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no board sections.</source>
        <extracomment>%1: a service</extracomment>
        <translation>%1 kennt keine Abschnitte von Pinnwänden.</translation>
    </message>
    <message>
        <source>--at needs a time with its offset or Z, such as 2027-03-12T09:30:00+01:00.</source>
        <translation>--at braucht eine Zeit mit Zeitverschiebung oder Z, etwa 2027-03-12T09:30:00+01:00.</translation>
    </message>
    <message>
        <source>No board of “%1” has the id or name “%2”. “pinwright boards” lists them.</source>
        <translation>Keine Pinnwand von „%1“ hat die Kennung oder den Namen „%2“. „pinwright boards“ listet sie auf.</translation>
    </message>
    <message>
        <source>“%1” names no single board of “%2”. Near it: %3.</source>
        <translation>„%1“ bezeichnet keine einzelne Pinnwand von „%2“. Ähnlich: %3.</translation>
    </message>
    <message>
        <source>%1 The pin is in the outbox and may still be sent.</source>
        <extracomment>%1: a whole sentence that says what failed</extracomment>
        <translation>%1 Der Pin liegt im Ausgang und wird vielleicht noch gesendet.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <extracomment>%1: a path</extracomment>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>The outcome could not be noted in the outbox. %1</source>
        <extracomment>%1: a whole sentence that says why</extracomment>
        <translation>Das Ergebnis ließ sich nicht im Ausgang vermerken. %1</translation>
    </message>
    <message>
        <source>Look at the board before publishing it again.</source>
        <translation>Vor einem neuen Versuch auf der Pinnwand nachsehen.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>A board or a section of it: %1 its name, %2 its id</extracomment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>“%1” is not a web address that a picture can be fetched from.</source>
        <translation>„%1“ ist keine Webadresse, von der sich ein Bild abrufen lässt.</translation>
    </message>
    <message>
        <source>Fetching from %1…</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation>Wird von %1 abgerufen…</translation>
    </message>
    <message>
        <source>%1 “%2” is taken for the id of a board.</source>
        <extracomment>%1: a whole sentence that says why the boards could not be listed, %2: what was given as a board</extracomment>
        <translation>%1 „%2“ gilt als Kennung einer Pinnwand.</translation>
    </message>
    <message>
        <source>%1 does not list the board “%2”, so this is taken for its id.</source>
        <extracomment>%1: a service, %2: what was given as a board</extracomment>
        <translation>%1 listet die Pinnwand „%2“ nicht auf, daher gilt das als ihre Kennung.</translation>
    </message>
    <message>
        <source>No section of “%1” has the id or name “%2”.</source>
        <extracomment>%1: a board, %2: what was given as a section</extracomment>
        <translation>Kein Abschnitt von „%1“ hat die Kennung oder den Namen „%2“.</translation>
    </message>
    <message>
        <source>“%1” names no single section of “%2”. Near it: %3.</source>
        <translation>„%1“ bezeichnet keinen einzelnen Abschnitt von „%2“. Ähnlich: %3.</translation>
    </message>
    <message>
        <source>%1 This command stays and sends it. Ended before, it leaves the pin in the outbox.</source>
        <extracomment>%1: a whole sentence that says until when a pin waits</extracomment>
        <translation>%1 Dieser Befehl bleibt und sendet ihn. Vorher beendet, lässt er den Pin im Postausgang.</translation>
    </message>
    <message>
        <source>It is sent only if Pinwright runs at that time: its window, or “pinwright --background”.</source>
        <translation>Er wird nur gesendet, wenn Pinwright dann läuft: sein Fenster oder „pinwright --background“.</translation>
    </message>
    <message>
        <source>The pin stays in the outbox. %1</source>
        <extracomment>%1: a whole sentence that says when the pin is sent</extracomment>
        <translation>Der Pin bleibt im Postausgang. %1</translation>
    </message>
</context>
</TS>
