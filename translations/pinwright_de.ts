<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
        <source>Service: multi-upload or practice.</source>
        <translation>Dienst: multi-upload oder practice.</translation>
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
        <source>One of the service’s settings, such as account-id; may be repeated.</source>
        <translation>Eine Einstellung des Dienstes, etwa account-id; auch mehrmals.</translation>
    </message>
    <message>
        <source>Read the key from the first line of standard input and keep it in the password store.</source>
        <translation>Den Schlüssel aus der ersten Zeile der Standardeingabe lesen und im Passwortspeicher aufbewahren.</translation>
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
        <source>The board.</source>
        <translation>Die Pinnwand.</translation>
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
        <translation>%1 Näheres zeigt „pinwright %2 --help“.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>“%1” needs one of: %2.</source>
        <translation>Zu „%1“ gehört eines von: %2.</translation>
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
        <source>Try Again</source>
        <comment>button: look at the file again</comment>
        <translation>Erneut versuchen</translation>
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
</context>
<context>
    <name>MultiUpload</name>
    <message>
        <source>This account has no API key.</source>
        <translation>Dieses Konto hat keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>No Pinterest account is chosen for this profile.</source>
        <translation>Für dieses Profil ist kein Pinterest-Konto gewählt.</translation>
    </message>
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
        <source>The answer leads to another address.</source>
        <translation>Die Antwort führt zu einer anderen Adresse.</translation>
    </message>
    <message>
        <source>The answer leads to another address, at %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Die Antwort führt zu einer anderen Adresse, bei %1.</translation>
    </message>
    <message>
        <source>The scheduled time does not exist on that day.</source>
        <translation>Die geplante Uhrzeit gibt es an diesem Tag nicht.</translation>
    </message>
    <message>
        <source>The server has nothing at this address.</source>
        <translation>Der Server hat unter dieser Adresse nichts.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The account was removed.</source>
        <comment>why a pin could not be sent or asked after</comment>
        <translation>Das Konto wurde entfernt.</translation>
    </message>
    <message>
        <source>This version of Pinwright does not know the service “%1”.</source>
        <comment>%1: a service&apos;s id</comment>
        <translation>Diese Version von Pinwright kennt den Dienst „%1“ nicht.</translation>
    </message>
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
        <source>%1 does not allow this to %2. Check what its key may do there.</source>
        <translation>%1 erlaubt das dem Konto %2 nicht. Dort prüfen, was sein Schlüssel darf.</translation>
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
        <extracomment>%1: the name of a file format, such as WebP</extracomment>
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
        <source>This service does not pass on the alt text. It stays in the draft.</source>
        <translation>Dieser Dienst gibt den Alternativtext nicht weiter. Er bleibt im Entwurf.</translation>
    </message>
    <message>
        <source>%1 refused the file because it is too large. Choose a smaller one.</source>
        <translation>%1 hat die Datei abgelehnt, weil sie zu groß ist. Eine kleinere wählen.</translation>
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
        <source>Checks the file before it is sent.</source>
        <translation>Prüft die Datei vor dem Senden.</translation>
    </message>
    <message>
        <source>Sends the pin to %1.</source>
        <translation>Sendet den Pin an %1.</translation>
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
        <extracomment>%1: a board&apos;s name</extracomment>
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
</context>
<context>
    <name>pinwright::BoardModel</name>
    <message>
        <source>%1, secret board</source>
        <comment>a board&apos;s name as read out</comment>
        <translation>%1, geheime Pinnwand</translation>
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
        <translation>Besch&amp;reibung</translation>
    </message>
    <message>
        <source>&amp;Link</source>
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
    <name>pinwright::CredentialInput</name>
    <message>
        <source>Kept in the password store; leave empty to keep</source>
        <comment>in an empty secret field</comment>
        <translation>Im Passwortspeicher; leer lassen, um ihn zu behalten</translation>
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
        <source>%1 is needed to sign in.</source>
        <comment>%1 is a field&apos;s label</comment>
        <translation>%1 ist zur Anmeldung nötig.</translation>
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
        <source>The header %1 holds a character that a header can&apos;t hold.</source>
        <translation>Die Kopfzeile %1 enthält ein Zeichen, das in Kopfzeilen nicht vorkommen darf.</translation>
    </message>
    <message>
        <source>The request&apos;s body does not fit its method.</source>
        <translation>Der Inhalt der Anfrage passt nicht zu ihrer Methode.</translation>
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
        <source>Pins with a date and time wait here until it comes.</source>
        <translation>Pins mit Datum und Uhrzeit warten hier, bis es so weit ist.</translation>
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
        <extracomment>%1 is a web address</extracomment>
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
</context>
<context>
    <name>pinwright::MediaRow</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height in pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Datei wird angesehen…</translation>
    </message>
    <message>
        <source>&amp;Choose File…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>Find File…</source>
        <comment>the draft&apos;s picture or video is not where it was</comment>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <comment>choose another picture or video for this draft</comment>
        <translation>Ersetzen…</translation>
    </message>
</context>
<context>
    <name>pinwright::MultipartBody</name>
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
    <name>pinwright::WhenEditor</name>
    <message>
        <source>&amp;Now</source>
        <comment>when to publish</comment>
        <translation>&amp;Sofort</translation>
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
        <source>The first line of standard input is empty; the key belongs there.</source>
        <translation>Die erste Zeile der Standardeingabe ist leer; dort gehört der Schlüssel hin.</translation>
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
        <translation>%1 kennt keine Abschnitte von Pinnwänden.</translation>
    </message>
    <message>
        <source>%1 takes files only. Download the picture or video first.</source>
        <translation>%1 nimmt nur Dateien an. Das Bild oder Video zuerst herunterladen.</translation>
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
        <translation>%1 Der Pin liegt im Ausgang und wird vielleicht noch gesendet.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>The outcome could not be noted in the outbox. %1</source>
        <translation>Das Ergebnis ließ sich nicht im Ausgang vermerken. %1</translation>
    </message>
    <message>
        <source>Look at the board before publishing it again.</source>
        <translation>Vor einem neuen Versuch auf der Pinnwand nachsehen.</translation>
    </message>
</context>
</TS>
