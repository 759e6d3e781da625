<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CommandLine</name>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account, as shown by “accounts list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service: multi-upload or practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account, chosen freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the service’s documented address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the service’s settings, such as account-id; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the key from the first line of standard input and keep it in the password store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes an account and its key. Drafts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the boards of an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishes a pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture or video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin’s title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin’s description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pin leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describes the picture to people who do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section of the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish at this time, with offset or Z: 2027-03-12T09:30:00+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay until the outcome is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what was submitted and what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command the window opens, and each file or address becomes a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is never an argument: it comes from standard input (--secret-stdin), the password store, or for one run the variable PINWRIGHT_SECRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done or accepted, 2 wrong use or a draft that does not pass the checks, 3 sign-in, 4 network or service failure with nothing created, 5 outcome unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See “pinwright %2 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Add Pictures or Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and Videos (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy of the Drafts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Choose a Picture or Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and videos (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueActions</name>
    <message>
        <source>Use %1</source>
        <comment>button; %1 is a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1, %2</source>
        <comment>button; %1 is a date, %2 a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>button: look at the file again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload Boards</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim at Word</source>
        <comment>button: shorten the text at the last word that fits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add https://</source>
        <comment>button: put https:// before the link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish Now</source>
        <comment>button: forget the chosen time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MultiUpload</name>
    <message>
        <source>This account has no API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Pinterest account is chosen for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in the Multi-Upload-Tool dashboard, under Settings › API Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinterest Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the Pinterest accounts connected in the Multi-Upload-Tool dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was a web page instead of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not complete JSON: %1 at byte %2.</source>
        <extracomment>%1 is the parser&apos;s own message, %2 a number of bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds no list of %1.</source>
        <extracomment>%1 is the name of a list in the reply: accounts, boards</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of %1 holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of %1 holds an id that is neither text nor a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names no upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer leads to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer leads to another address, at %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduled time does not exist on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The account was removed.</source>
        <comment>why a pin could not be sent or asked after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Pinwright does not know the service “%1”.</source>
        <comment>%1: a service&apos;s id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has changed since the pin was composed.</source>
        <comment>%1: a file&apos;s name without its folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not there any more.</source>
        <comment>%1: a file&apos;s name without its folder</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinRows</name>
    <message>
        <source>(no title)</source>
        <extracomment>Stands where a pin has no title yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the parts of a list row for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePages</name>
    <message>
        <source>Practice Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>Beside a board&apos;s name: only its owner sees the board.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins published with the practice account. They are on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <comment>on a board</comment>
        <translation>
            <numerusform>%n pin</numerusform>
            <numerusform>%n pins</numerusform>
        </translation>
    </message>
    <message>
        <source>No pins here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pin or board at this address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeService</name>
    <message>
        <source>The folder %1 can’t be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can’t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Pinwright runs the practice service and it does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port on this computer could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Unknown error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>%1: a whole sentence, %2: the service&apos;s or system&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <extracomment>How long to wait: &quot;45 seconds&quot;</extracomment>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>How long to wait: &quot;5 minutes&quot;</extracomment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <extracomment>How long to wait: &quot;3 hours&quot;</extracomment>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is still being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in %2. The draft text is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a picture or video in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a kind of picture or video that Pinwright knows. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of %1 is missing. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be opened. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more pixels than can be opened safely. Scale it down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has already passed. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time does not exist in its time zone. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has already passed. The next one is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time does not exist, because the clocks go forward. The next one that does is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes cannot be saved: the disk is full. Texts stay here until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes cannot be saved: Pinwright may not write to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has kept Pinwright’s data busy for too long. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved data is from a newer version of Pinwright. Nothing was changed. Use that version, or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved data is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not read or save a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password store is running, so this key cannot be kept or read. Start one, or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store refused access. Allow Pinwright to use it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store did not answer in time. Unlock it if it asks, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store has no key for this account, or is locked. Enter the key under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store has no key for %1, or is locked. Enter the key under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer after it was sent the pin, so this pin may or may not be on Pinterest. It was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had a problem while taking the pin, so this pin may or may not be on Pinterest. It was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood, so this pin may or may not be on Pinterest. It was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while sending, so this pin may or may not be on Pinterest. It was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while sending, so this pin may or may not be on Pinterest. It was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the key. Check it under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the key of %2. Check it under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this. Check what the key may do there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this to %2. Check what its key may do there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for a pause of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked to slow down. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused this without giving a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused this: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until %1. Pinwright must be running then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published. %1 gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Text and picture are kept.</source>
        <extracomment>%1: a whole sentence that says why a service refused a pin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture or Video</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>A field&apos;s label: a Pinterest board</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>A field&apos;s label: a web address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt Text</source>
        <extracomment>A field&apos;s label: a description of the picture for people who do not see it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>A field&apos;s label: the time of publishing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture or video to publish this pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not take %1 files. Choose another file.</source>
        <extracomment>%1: the name of a file format, such as WebP</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2. This service accepts up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer side of %1 has %2 pixels. This service accepts up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account to publish this pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of this draft was removed. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a board to publish this pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board “%1” is no longer in this account. Choose another, or reload the boards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. It is needed to publish this pin.</source>
        <extracomment>%1: a field&apos;s label, such as Title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is %Ln characters too long (%2 of %3).</source>
        <extracomment>%1: a field&apos;s label, %2: characters present, %3: characters allowed</extracomment>
        <translation>
            <numerusform>%1 is %Ln character too long (%2 of %3).</numerusform>
            <numerusform>%1 is %Ln characters too long (%2 of %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feeds show about the first %Ln characters: “%1…”</source>
        <translation>
            <numerusform>Feeds show about the first %Ln character: “%1…”</numerusform>
            <numerusform>Feeds show about the first %Ln characters: “%1…”</numerusform>
        </translation>
    </message>
    <message>
        <source>Links must start with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has no site name, or has characters that links cannot have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alt text. People who use screen readers will get no description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not pass on the alt text. It stays in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the file because it is too large. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 was far larger than it should be, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached. Check the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had a problem on its side. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be understood. Check the server address of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a pin on its way: its turn has not come</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>State of a pin on its way</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>State of a pin on its way</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <extracomment>State of a pin on its way: the service works on it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>State of a pin on its way: the service will publish it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>State of a pin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a pin that was not published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome Unknown</source>
        <extracomment>State of a pin that may or may not have been published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>State of a pin whose time passed without it being sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a pin the user stopped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the file before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the pin to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is processing the video. This can take minutes; other pins continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the pin and is working on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will publish it on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will publish it at its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on %1.</source>
        <extracomment>%1: a board&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinwright ended while sending, so this pin may or may not be on Pinterest. It was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due on %1, when it could not be sent. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time passed while it could not be sent. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was sent. Nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved data was damaged. It was put aside as %1, and Pinwright began anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern</comment>
        <extracomment>Date pattern, see QLocale::toString(): d day, MMM short month name, yyyy year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3, %4)</source>
        <extracomment>A point in time: %1 date, %2 time, %3 time zone, %4 its offset such as UTC+1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted this pin and does not know it any more, so it may or may not be on Pinterest. It was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Drafts</source>
        <extracomment>View: pins being composed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs Attention</source>
        <extracomment>View: drafts that lack something before they can be published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>View: pins that wait for their time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>View: pins on their way</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome Unknown</source>
        <extracomment>View: pins of which nobody knows whether they were published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>View: published pins</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Published</source>
        <extracomment>View: pins that were not published</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::AccountField</name>
    <message>
        <source>Choose an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an account&apos;s name and its service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::AccountForm</name>
    <message>
        <source>A server address starts with https:// and names a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// would send the key unprotected. It is accepted for this computer only; use https:// here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test Sign-In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes shop</source>
        <comment>example of an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this account is shown in Pinwright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server &amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the service&apos;s documented address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Pinwright does not know the service of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed to tell accounts apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the password store. It may be asking to be unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The sign-in works. %Ln boards found.</source>
        <translation>
            <numerusform>The sign-in works. %Ln board found.</numerusform>
            <numerusform>The sign-in works. %Ln boards found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 for its boards…</source>
        <comment>%1 is a service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists no Pinterest account for this key.</source>
        <comment>%1 is a service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts found.</source>
        <translation>
            <numerusform>%Ln account found.</numerusform>
            <numerusform>%Ln accounts found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 for its accounts…</source>
        <comment>%1 is a service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password store is running, so this sign-in cannot be remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use for This Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How to Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinwright keeps keys in the desktop&apos;s password store only, such as GNOME Keyring or KWallet. Install one, start and unlock it, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts can be composed without one; publishing needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <comment>button: an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <comment>button: an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <comment>button: an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test Sign-In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an account&apos;s name and its service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 for the boards of %2…</source>
        <comment>a service, an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The sign-in works. %Ln boards found.</source>
        <translation>
            <numerusform>The sign-in works. %Ln board found.</numerusform>
            <numerusform>The sign-in works. %Ln boards found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1? Its key is deleted from this computer. Drafts keep their texts and will ask for another account.</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::ActivityDock</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of the pane that shows what is being sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins being sent and sent last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published pins appear here, with the way to their pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <extracomment>How far a batch of pins is: &quot;Sending 2 of 5&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::ActivityRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a pin&apos;s title, and what became of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: a button&apos;s text, and the title of the pin it is for</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::Banner</name>
    <message>
        <source>Close Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::BoardField</name>
    <message>
        <source>Reload boards (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <comment>in the empty board field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <comment>in the empty board field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boards shown are older. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no boards yet.</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last updated today, %1.</source>
        <comment>boards; %1 is a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last updated yesterday, %1.</source>
        <comment>boards; %1 is a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last updated on %1, %2.</source>
        <comment>boards; %1 is a date, %2 a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::BoardModel</name>
    <message>
        <source>%1, secret board</source>
        <comment>a board&apos;s name as read out</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::Composer</name>
    <message>
        <source>Choose a draft to compose it here, or add pictures and videos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Media…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture or Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;oard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rye bread in five steps</source>
        <comment>example of a pin&apos;s title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crusty loaf with three ingredients, ready in a day.</source>
        <comment>example of a pin&apos;s description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desc&amp;ription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round dark loaf on a wooden board</source>
        <comment>example of an alt text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend before publishing: %1</source>
        <comment>%1 are the names of fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule &amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::CounterLabel</name>
    <message>
        <source>%1 of %2</source>
        <comment>counter beside a text field: characters used, characters allowed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <comment>counter beside a text field</comment>
        <translation>
            <numerusform>%Ln character too many</numerusform>
            <numerusform>%Ln characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::CredentialInput</name>
    <message>
        <source>Kept in the password store; leave empty to keep</source>
        <comment>in an empty secret field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: show the typed secret</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>%1 is a field&apos;s label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the list, or type the id</source>
        <comment>in an empty account field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account&apos;s name and its id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed to sign in.</source>
        <comment>%1 is a field&apos;s label</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::DraftCollection</name>
    <message numerus="yes">
        <source>Remove %n Draft(s)</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>
            <numerusform>Remove %n Draft</numerusform>
            <numerusform>Remove %n Drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::DraftListModel</name>
    <message numerus="yes">
        <source>%Ln to Mend</source>
        <extracomment>State of a draft: so many fields lack something</extracomment>
        <translation>
            <numerusform>%Ln to Mend</numerusform>
            <numerusform>%Ln to Mend</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the names of two fields that lack something</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>State of a draft: its file is being looked at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of a draft: can be published</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::DropOverlay</name>
    <message>
        <source>Drop to Make Drafts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::FieldBlock</name>
    <message>
        <source>needed to publish</source>
        <comment>beside the label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::HttpJob</name>
    <message>
        <source>The address is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with http://, which protects nothing on the way. Only https:// is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 holds a character that a header can&apos;t hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s body does not fit its method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is %1 long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is longer than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply has %1 bytes where it announced %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent the request on too many times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent the request on to an address without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the whole file was sent. Some services do this to files that are too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::LibraryPane</name>
    <message>
        <source>No Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and videos dropped here become drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing Needs Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every draft can be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing Is Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins with a date and time wait here until it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing Is Being Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins on their way are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Outcome Is Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pin whose connection broke while it was sent waits here for a look at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing Published Yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published pins are kept here with the way to their pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Pin Was Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins that could not be published are kept here with their texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop Pictures or Videos to Start a Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works before signing in. Drafts stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it without an account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing Matches %1</source>
        <extracomment>%1 is what was searched for, in quotation marks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts selected</source>
        <translation>
            <numerusform>%Ln draft selected</numerusform>
            <numerusform>%Ln drafts selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins selected</source>
        <translation>
            <numerusform>%Ln pin selected</numerusform>
            <numerusform>%Ln pins selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Search drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sent pins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::MainWindow</name>
    <message>
        <source>Tools</source>
        <extracomment>Name of the tool bar, for the menu that hides it and for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leaves the form for the list, in narrow windows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program could open %1.</source>
        <extracomment>%1 is a web address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new drafts have a file that cannot be used. Each says why.</source>
        <translation>
            <numerusform>%Ln of the new drafts has a file that cannot be used. It says why.</numerusform>
            <numerusform>%Ln of the new drafts have a file that cannot be used. Each says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts removed.</source>
        <translation>
            <numerusform>%Ln draft removed.</numerusform>
            <numerusform>%Ln drafts removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Copy As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the drafts was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Pinwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinwright %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composes pins and publishes them to Pinterest.

Free software under the GNU General Public License, version 3 or later. Not made or endorsed by Pinterest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::MediaRow</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height in pixels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find File…</source>
        <comment>the draft&apos;s picture or video is not where it was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <comment>choose another picture or video for this draft</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::MultipartBody</name>
    <message>
        <source>%1 is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became shorter while it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::NavigationModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: a view&apos;s title and how many entries it has</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::NavigationPane</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::PreviewCard</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture or video yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video %1, %2 long.</source>
        <comment>%1 is a file name, %2 minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1.</source>
        <comment>%1 is a file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture or video yet</source>
        <comment>in place of the picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not found</source>
        <comment>in place of the picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <comment>in place of the picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title yet</source>
        <comment>in place of the title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::PreviewPane</name>
    <message>
        <source>Light Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark Feed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::SubmissionCommands</name>
    <message>
        <source>Open Pin</source>
        <extracomment>Button: shows the published pin in the browser</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops the sending of a pin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button: brings a pin back to the drafts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Now</source>
        <extracomment>Button: asks the service what became of a pin</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes back the removal of drafts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide This Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::WhenEditor</name>
    <message>
        <source>&amp;Now</source>
        <comment>when to publish</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a Set T&amp;ime</source>
        <comment>when to publish</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::WindowActions</name>
    <message>
        <source>Add Media…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Empty Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Practice Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Menu: makes drafts of what is in the clipboard</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Menu: sends the draft</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Draft That Needs Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Board</source>
        <extracomment>Menu: goes to the field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Alt Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the Desktop</source>
        <extracomment>Menu: light or dark as the desktop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Menu: light colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Menu: dark colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Pinwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Menu: light or dark colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::cli::AccountsAddCommand</name>
    <message>
        <source>There is no service “%1”. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server must be an address such as https://example.com/api/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server must begin with https://. Only this computer itself may be reached by http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” should be KEY=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a secret and never an argument. Give it by --secret-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no setting “%2”. Known: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of standard input is empty; the key belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::cli::AccountsRemoveCommand</name>
    <message>
        <source>Removed the account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key may still be in the password store. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::cli::BoardsCommand</name>
    <message>
        <source>secret</source>
        <extracomment>After the name of a board that only its owner sees</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::cli::Command</name>
    <message>
        <source>There is no account yet. “pinwright accounts add” saves one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1”. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Pinwright does not know the service “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” has no %2 yet. Add it in the window, or save the account anew with --set %2=VALUE.</source>
        <extracomment>%1: an account&apos;s name, %2: a setting&apos;s key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one run, a key can be given in the variable PINWRIGHT_SECRET.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::cli::PublishCommand</name>
    <message numerus="yes">
        <source>Still no final answer after %n minutes.</source>
        <translation>
            <numerusform>Still no final answer after %n minute.</numerusform>
            <numerusform>Still no final answer after %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no board sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes files only. Download the picture or video first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at needs a time with its offset or Z, such as 2027-03-12T09:30:00+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board of “%1” has the id or name “%2”. “pinwright boards” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no single board of “%2”. Near it: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The pin is in the outbox and may still be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome could not be noted in the outbox. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the board before publishing it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
