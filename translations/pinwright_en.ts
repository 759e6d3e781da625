<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Answers</name>
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
        <source>The answer leads to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer leads to another address, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
        <source>Name of the account, chosen freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the service’s documented address.</source>
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
        <extracomment>%1: a whole sentence that says what is wrong, %2: a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <extracomment>%1: an option&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1: what the command needs, such as NAME</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs one of: %2.</source>
        <extracomment>%1: the beginning of a command, %2: the commands that begin so</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written to standard output (“%1”).</source>
        <extracomment>%1: the system&apos;s own words, such as No space left on device</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service: multi-upload, oneall or practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the service’s settings, such as account-id, or, where it takes web addresses only, of a place for local files, such as media-host=webdav; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the key from the first line of standard input, and the secret of a place for files from the second; keep them in the password store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the board is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by its owner only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board, by its id or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language shows the window in another language, such as de. For looking, --right-to-left mirrors it, and --pseudo-translation lengthens every text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--background opens no window and sends scheduled pins at their times; a later start shows it. Where nothing is scheduled it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>One of several commands that are named</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no language; de or pt_BR would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See “pinwright --help”.</source>
        <extracomment>%1: a whole sentence that says what is wrong with the options</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for a pin whose outcome is unknown, or for all of them, and asks after those being processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what is due, then ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a pin back to be sent again; the window or “outbox run” sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pins that failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also one that may have been published already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops a pin that waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <extracomment>%1: what the command needs, such as NAME</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Practice</source>
        <extracomment>The name of the service inside the program that publishes nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file does not begin as a SQLite file does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>pattern</comment>
        <extracomment>Date pattern, see QLocale::toString(): ddd short day name, d day, MMM short month name, yyyy year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a day, such as &quot;Tomorrow&quot; or &quot;Thu 12 Mar&quot;; %2: a time of day</extracomment>
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
    <message>
        <source>Export History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DragLabels</name>
    <message numerus="yes">
        <source>%Ln pins</source>
        <comment>beside the pointer while they are dragged</comment>
        <translation>
            <numerusform>%Ln pin</numerusform>
            <numerusform>%Ln pins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureCauses</name>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in of %1 refused</source>
        <extracomment>Why pins failed; %1: an account&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed to %1</source>
        <extracomment>Why pins failed; %1: an account&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key of %1 not readable</source>
        <extracomment>Why pins failed; %1: an account&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for a pause</source>
        <extracomment>Why pins failed; %1: a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <extracomment>Why pins failed; %1: a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem at %1</source>
        <extracomment>Why pins failed; %1: a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
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
    <message>
        <source>Try Again</source>
        <comment>button: look at the file, or fetch it, again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as Link</source>
        <comment>button: the web address is where the pin leads to, not its picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose File…</source>
        <comment>button: a picture or video on this computer instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Up a Place for Files…</source>
        <comment>button: opens the account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find File…</source>
        <comment>button: looks for the draft&apos;s picture or video, which is not where it was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <comment>button: a copy of the file is made into what the service takes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop to 2:3</source>
        <comment>button: cuts the picture to this shape</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad to 2:3</source>
        <comment>button: adds margins until the picture has this shape</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Draft</source>
        <comment>button: goes to the draft with the same picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Pin</source>
        <comment>button: goes to the pin with the same picture</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MultiUpload</name>
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
        <source>This account has no API key. Enter it under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Pinterest account is chosen for this account. Choose one under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has nothing at the address that was asked. Check the server address of the account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneAll</name>
    <message>
        <source>Subdomain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the OneAll site: “shop” where its address is shop.api.oneall.com.</source>
        <extracomment>&quot;Shop&quot; is an example of a site&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the OneAll dashboard, in the site’s settings under API Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A master key of the whole OneAll site: it can read and delete the site’s users. It is kept in the password store only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinterest Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of a user who has signed in to the OneAll site with Pinterest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds no response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key and private key must be those of this OneAll site, each in its own field: they are easily swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OneAll site needs Read Boards, Read Pins, Write Boards and Write Pins for Pinterest, and the user’s consent to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: the service&apos;s own words, %2: a sentence about what to look at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was carried out in part only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer says neither that it worked nor that it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer tells no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds no list of identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds no list of boards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names no pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names no board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OneAll site has more identities than can be looked through here. Type the identity’s token instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site, the identity or the board does not exist. Check the account and the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OneAll refused the keys of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OneAll does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OneAll could not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: %1 what was refused, %2 what to look at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds no list of pins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Pinterest identity is chosen for this account. Choose one under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no public key. Enter it under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no private key. Enter it under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no subdomain. Enter it under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OneAll takes pictures by their web address only, and this one has none. Use a picture that is on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no id of a board or an identity. Enter another one.</source>
        <extracomment>%1: the id of a board or an identity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the subdomain of a OneAll site. Enter the part of its address before .api.oneall.com.</source>
        <extracomment>%1: what was typed as the subdomain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key has a colon or a line break in it, so it cannot be sent. Enter the public key alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outbox</name>
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
    <message>
        <source>The picture at %1 was never fetched, and this service takes files only. Fetch it in the draft, then publish again.</source>
        <comment>%1: a site&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pin is no longer waiting, so its time cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another pin is just being prepared and may need this file. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of this pin’s file to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of this pin was removed, so nothing more can be done with it. A draft of the pin can use another one.</source>
        <comment>why a pin could not be sent or asked after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Pinwright does not know the service “%1”. Use the version that made the account, or a newer one.</source>
        <comment>%1: a service&apos;s id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Pinwright does not know the kind of place for files “%1”. Use the version that made the account, or a newer one.</source>
        <comment>%1: an id such as webdav</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinwright has the key of %1 no longer. Delete the file there.</source>
        <comment>%1: a server&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pin is no longer waiting, so it cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was not changed, since the pins no longer wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pin may still need the copy of its file. Try again once the pin is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinwright was not running at that time.</source>
        <comment>why a pin was not sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept at that time, or its clock was set forward.</source>
        <comment>why a pin was not sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending was paused.</source>
        <comment>why a pin was not sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <comment>why a pin was not sent</comment>
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
    <name>Places</name>
    <message>
        <source>The place for files at %1 says that the folder is at another address. Check it under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 sends on to %2. Enter the address it has there under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 asked to slow down. Try again in a few minutes.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 refused the user name or password. Check them under Accounts.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 does not allow this. Check what the account may do there.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 does not take files of this size. Choose a smaller one.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 had a problem on its side. Try again later.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 refused this without giving a reason.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 refused this: “%2”.</source>
        <extracomment>%1: the name of a server, %2: its own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 could not be reached. Check the connection, then try again. (“%2”)</source>
        <extracomment>%1: the name of a server, %2: what the system says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 did not answer in time. Try again later.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 gave an answer that cannot be understood. Check its address under Accounts.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 is full. Delete what is no longer needed there, or choose another place.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the place for files is empty. Enter it under Accounts.</source>
        <extracomment>%1: the label of a field in the account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since it was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is on %1, but its public address %2 could not be reached. Check it under Accounts. (“%3”)</source>
        <extracomment>%1: the name of a server, %2: a web address, %3: what the system says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is on %1, but %2 shows something else. The public address must lead to the file itself, not to a page about it.</source>
        <extracomment>%1: the name of a server, %2: a web address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is on %1, but not everybody may see it at %2. Share the folder so that anybody can open its files without a password.</source>
        <extracomment>%1: the name of a server, %2: a web address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is on %1, but there was a problem at %2. Try again later.</source>
        <extracomment>%1: the name of a server, %2: a web address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is on %1, but %2 does not show it. Check that the public address under Accounts is that of the same folder.</source>
        <extracomment>%1: the name of a server, %2: a web address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not been looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the account’s present place for files, so it was not deleted.</source>
        <extracomment>%1: a web address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a web address that begins with https://.</source>
        <extracomment>%1: the label of a field in the account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a user name or password. Enter those in their own fields.</source>
        <extracomment>%1: the label of a field in the account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Check the place for files under Accounts.</source>
        <extracomment>%1: a sentence about one of the fields</extracomment>
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
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Developers</source>
        <extracomment>What programs that speak to the service need</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs on this computer reach the boards through the interfaces of two services. The keys were made here and are worth nothing elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public Key (User Name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private Key (Password)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account in Pinwright that publishes here by OneAll is added by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>A part of a board, by its id</extracomment>
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
    <name>Repair</name>
    <message>
        <source>Pinwright cannot write %1 files.</source>
        <comment>%1: the name of a file format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made small enough for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to convert this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, so its private data could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read (“%2”).</source>
        <extracomment>%1: a file&apos;s name, %2: the system&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to be sent could not be made (“%1”).</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be decoded. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has changed since it was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be copied for sending (“%2”).</source>
        <extracomment>%1: a file&apos;s name, %2: the words of the program that copies videos</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>S3</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>How wrong a clock is</extracomment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <extracomment>How wrong a clock is</extracomment>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>How wrong a clock is</extracomment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer differs too much from that of %1. Set it right, then try again.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of %2. Set it right, then try again.</source>
        <extracomment>%1: a duration (&quot;25 minutes&quot;), %2: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of %2. Set it right, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket “%1” is not in the region that was entered for %2. Check the endpoint and the region under Accounts.</source>
        <extracomment>%1: the name of a bucket, %2: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 is in the region “%2”. Enter it under Accounts.</source>
        <extracomment>%1: the name of a server, %2: a region such as eu-central-1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 does not let this access key write to the bucket “%2”. Check what the key may do there.</source>
        <extracomment>%1: the name of a server, %2: the name of a bucket</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 has no bucket “%2”. Check the bucket and the endpoint under Accounts.</source>
        <extracomment>%1: the name of a server, %2: the name of a bucket</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 does not know the access key. Check it under Accounts.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 refused the secret key. Check it under Accounts.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file did not arrive at %1 as it was sent. Try again; if the file was changed, look at it first.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>A field&apos;s label: the address of an S3 server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public Address</source>
        <extracomment>A field&apos;s label: the address under which everybody finds a bucket</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3-Compatible Storage</source>
        <extracomment>A kind of place for files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example https://s3.eu-central-1.amazonaws.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>A field&apos;s label: where a bucket is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example eu-central-1; us-east-1 where there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>A field&apos;s label: a container of files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody must be allowed to fetch its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access Key</source>
        <extracomment>A field&apos;s label: the name of a key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret Key</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once, when the access key is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bucket; may be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the bucket, where it has one of its own, as with a content delivery network. {name} stands for a file’s name; without it, the name is added at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder in the bucket has a part that is only dots. Enter another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is the address of a page in the browser. Enter the one that the server names for S3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the short name of a region, such as eu-central-1.</source>
        <extracomment>%1: what was typed as the region</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key has a character in it that no key has, such as a space. Enter the access key alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a bucket’s name. Enter the name alone, without an address or a folder.</source>
        <extracomment>%1: what was typed as the bucket</extracomment>
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
        <extracomment>%1: a board&apos;s name, or Board › Section</extracomment>
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
    <message>
        <source>The picture is still being fetched from the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow %2 to do this. Check what its key may do there.</source>
        <extracomment>%1: a service, %2: an account&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service takes pictures by their web address only, and %1 is a file on this computer. Set up a place for files in the account, or use a picture that is on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets the file ready to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <extracomment>%1: a service or an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) could not be read. Left untouched, not sent.</source>
        <translation>
            <numerusform>%n submission could not be read. Left untouched, not sent.</numerusform>
            <numerusform>%n submissions could not be read. Left untouched, not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be read. Left untouched.</source>
        <translation>
            <numerusform>%n account could not be read. Left untouched.</numerusform>
            <numerusform>%n accounts could not be read. Left untouched.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A point in time: %1 date, %2 time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Goes on at %2.</source>
        <extracomment>%1: a whole sentence that says why a pin could not be sent; %2: a time, with its date where it is far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due on %1. %2 Nothing was sent.</source>
        <extracomment>%1: a point in time, %2: a whole sentence that says why it could not be sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not pass on the alt text. The pin will have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused this as too large. Choose a smaller file, or shorten the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved data was damaged while it was brought up to this version of Pinwright. It was put aside as %1, and the copy made before was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved data could not be brought up to this version of Pinwright: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved data could not be brought up to this version of Pinwright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as it was, and a copy of it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a drive that is not connected. It is looked for again once the drive is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be looked at, because a part of Pinwright is missing. Install Pinwright again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time in seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>after &quot;… will be sent&quot;: %1: the name of a file format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without moving</source>
        <comment>after “… will be sent”: of an animation its first picture alone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cropped</source>
        <comment>after “… will be sent”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with margins</source>
        <comment>after “… will be sent”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller</source>
        <comment>after “… will be sent”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on white</source>
        <comment>after “… will be sent”: what was transparent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in sRGB colours</source>
        <comment>after “… will be sent”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without location and camera data</source>
        <comment>after “… will be sent”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned upright</source>
        <comment>after “… will be sent”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture was pinned to %1 on %2.</source>
        <extracomment>%1: a board&apos;s name, %2: a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture is on its way to %1.</source>
        <extracomment>%1: a board&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another draft has the same picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft “%1” has the same picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is done to a file</comment>
        <extracomment>between what is done to a file: &quot;as JPEG, cropped, 1.2 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be sent %2.</source>
        <extracomment>%1: a file&apos;s name, %2: how it is sent: &quot;as JPEG, cropped, 1.2 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not take %1 files.</source>
        <extracomment>%1: the name of a file format, such as WebP</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service takes pictures by their web address only, and %1 would be sent changed. Set up a place for files in the account, or undo the crop and the margins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video is %1. Feeds may hide the lower part.</source>
        <extracomment>%1: width to height, such as 1:3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is %1. Feeds may hide the lower part.</source>
        <extracomment>%1: width to height, such as 1:3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not take videos encoded as %1.</source>
        <extracomment>%1: the name of a way to encode videos, such as VP9</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not take a cover. It chooses one itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another draft has a picture that looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft “%1” has a picture that looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that looks the same was pinned to %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that looks the same is on its way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video is %1 long. One of less than %2 may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video is %1 long. One of more than %2 may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standstills</name>
    <message>
        <source>an account</source>
        <extracomment>Stands for an account that is not known any more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a service, %2: the name of an account at it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The key of %1 could not be read: %Ln pins wait.</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>
            <numerusform>The key of %1 could not be read: %Ln pin waits.</numerusform>
            <numerusform>The key of %1 could not be read: %Ln pins wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not allow %2 to publish: %Ln pins wait.</source>
        <extracomment>%1: a service, %2: an account&apos;s name</extracomment>
        <translation>
            <numerusform>%1 does not allow %2 to publish: %Ln pin waits.</numerusform>
            <numerusform>%1 does not allow %2 to publish: %Ln pins wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign-in of %1 was refused: %Ln pins wait.</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>
            <numerusform>Sign-in of %1 was refused: %Ln pin waits.</numerusform>
            <numerusform>Sign-in of %1 was refused: %Ln pins wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asked for a pause: %Ln pins wait, and go on by themselves.</source>
        <extracomment>%1: a service</extracomment>
        <translation>
            <numerusform>%1 asked for a pause: %Ln pin waits, and goes on by itself.</numerusform>
            <numerusform>%1 asked for a pause: %Ln pins wait, and go on by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more requests for now: %Ln pins wait, and go on by themselves.</source>
        <translation>
            <numerusform>%1 takes no more requests for now: %Ln pin waits, and goes on by itself.</numerusform>
            <numerusform>%1 takes no more requests for now: %Ln pins wait, and go on by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asked for a pause: %Ln pins go on at %2.</source>
        <extracomment>%1: a service, %2: a time of day, or a date and time</extracomment>
        <translation>
            <numerusform>%1 asked for a pause: %Ln pin goes on at %2.</numerusform>
            <numerusform>%1 asked for a pause: %Ln pins go on at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more requests for now: %Ln pins go on at %2.</source>
        <translation>
            <numerusform>%1 takes no more requests for now: %Ln pin goes on at %2.</numerusform>
            <numerusform>%1 takes no more requests for now: %Ln pins go on at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln pins wait.</source>
        <translation>
            <numerusform>Paused: %Ln pin waits.</numerusform>
            <numerusform>Paused: %Ln pins wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: nothing is sent until sending is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No connection: %Ln pins wait, and go on by themselves.</source>
        <translation>
            <numerusform>No connection: %Ln pin waits, and goes on by itself.</numerusform>
            <numerusform>No connection: %Ln pins wait, and go on by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A drive is not connected: %Ln pins wait for their files, and go on once it is.</source>
        <translation>
            <numerusform>A drive is not connected: %Ln pin waits for its file, and goes on once it is.</numerusform>
            <numerusform>A drive is not connected: %Ln pins wait for their files, and go on once it is.</numerusform>
        </translation>
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
    <message>
        <source>History</source>
        <extracomment>View: every pin that ended, however it did</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebFetcher</name>
    <message>
        <source>The picture could not be saved. (“%1”)</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads to a web page, not to a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture at %1 is no longer the one that was checked. Fetch it again, then look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be fetched from %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Webdav</name>
    <message>
        <source>WebDAV Address</source>
        <extracomment>A field&apos;s label: the address of a folder on a WebDAV server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User Name</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>A field&apos;s label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public Address</source>
        <extracomment>A field&apos;s label: the address under which everybody finds a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebDAV (Nextcloud and Others)</source>
        <extracomment>A kind of place for files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the folder, which is made when it is missing. In Nextcloud: https://cloud.example.com/remote.php/dav/files/USER/FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best an app password. In Nextcloud: Settings › Security › Devices &amp; Sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where everybody finds the same folder, without a password. In Nextcloud, of its share link: https://cloud.example.com/public.php/dav/files/TOKEN. {name} stands for a file’s name; without it, the name is added at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WebDAV address is that of a page in the browser. Enter the one that the server names for WebDAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 refused the user name or password. Check them under Accounts; some servers want an app password.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files at %1 does not let this user write to the folder. Check the WebDAV address and what the user may do there.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no folder at the WebDAV address. Check the address under Accounts.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is at the WebDAV address on %1 is not a WebDAV folder. Check the address under Accounts.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made on %1, because the folder above it does not exist. Check the WebDAV address, or make that folder first.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder on %1 is locked by another program. Try again later.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name that has a colon or a line break in it cannot be sent.</source>
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
    <message>
        <source>Places for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;Place</source>
        <comment>button: tries the place for files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place for &amp;Local Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service takes pictures by their web address only. Pictures on this computer are put into this place first, where everybody who knows their address can fetch them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no place for local files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place works: a small file was put there, fetched from its public address and deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the place with a small file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: no longer wait for a service</comment>
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
    <message>
        <source>The account is saved, but the key of its former place for files may still be in the password store. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter Key…</source>
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
    <message>
        <source>Paused after %1 of %2</source>
        <extracomment>How far a batch of pins is: &quot;Paused after 2 of 5&quot;</extracomment>
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
    <name>pinwright::Background</name>
    <message numerus="yes">
        <source>%Ln pins are scheduled before tomorrow.</source>
        <translation>
            <numerusform>%Ln pin is scheduled before tomorrow.</numerusform>
            <numerusform>%Ln pins are scheduled before tomorrow.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 They are sent only while Pinwright runs.</source>
        <extracomment>%1: a sentence saying how many pins are scheduled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 They are sent only while Pinwright runs. Starting it again brings the window back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins are scheduled. Next: %1.</source>
        <extracomment>%1: &quot;Tomorrow, 09:30&quot;</extracomment>
        <translation>
            <numerusform>%Ln pin is scheduled. Next: %1.</numerusform>
            <numerusform>%Ln pins are scheduled. Next: %1.</numerusform>
        </translation>
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
    <message>
        <source>Type a part of the name, or an id</source>
        <comment>in the empty board field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board’s id can be typed all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Board…</source>
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
    <message>
        <source>Named by its id. Delete takes it from the list.</source>
        <comment>Delete is a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, named by its id; Delete takes it from the list</source>
        <comment>a board as read out; Delete is a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1” as Board Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Board “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::CandidatesPanel</name>
    <message numerus="yes">
        <source>%Ln pins of %2 could be %1. Is one of them the one that was sent?</source>
        <extracomment>%1: a pin&apos;s title in quotation marks, %2: an account, %Ln: how many pins were found that look the same</extracomment>
        <translation>
            <numerusform>%Ln pin of %2 could be %1. Is it the one that was sent?</numerusform>
            <numerusform>%Ln pins of %2 could be %1. Is one of them the one that was sent?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent from here</source>
        <extracomment>Above a time of day: the picture of the pin as it was sent by Pinwright</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time not known</source>
        <extracomment>Where a service does not tell when a pin was created</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This One</source>
        <extracomment>Button: this pin of the service is the one that was sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: %1: a button&apos;s text, %2: when a pin was created</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::ClearHistoryBar</name>
    <message>
        <source>Delete What Is Older Than</source>
        <extracomment>Before a box with &quot;30 Days&quot;, &quot;90 Days&quot;, &quot;A Year&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the history that can be deleted ended before %1.</source>
        <extracomment>%1: a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins ended before %1. Their entries are deleted here; what was published stays on Pinterest.</source>
        <extracomment>%1: a day</extracomment>
        <translation>
            <numerusform>%Ln pin ended before %1. Its entry is deleted here; what was published stays on Pinterest.</numerusform>
            <numerusform>%Ln pins ended before %1. Their entries are deleted here; what was published stays on Pinterest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were never published, and their texts go too.</source>
        <translation>
            <numerusform>%Ln of them was never published, and its texts go too.</numerusform>
            <numerusform>%Ln of them were never published, and their texts go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay, since their outcome is unknown or a copy of their file is on the web.</source>
        <translation>
            <numerusform>%Ln more stays, since its outcome is unknown or a copy of its file is on the web.</numerusform>
            <numerusform>%Ln more stay, since their outcome is unknown or a copy of their file is on the web.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Pins</source>
        <translation>
            <numerusform>Delete %Ln Pin</numerusform>
            <numerusform>Delete %Ln Pins</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
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
        <source>Lin&amp;k</source>
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
    <name>pinwright::CoverEditor</name>
    <message>
        <source>Cover of the Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Beside the time of a frame; %1 is the length of the video, as &quot;0:42.040&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a &amp;Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a &amp;Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <comment>in place of one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame to show</source>
        <comment>in place of one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Another one is needed, or a frame of the video.</source>
        <comment>%1 is a file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video ends at %1. Its last frame becomes the cover.</source>
        <comment>%1 is a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames of this video can&apos;t be shown here. The time that is entered counts all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take a cover. It chooses one itself.</source>
        <comment>%1 is the name of a service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a frame of the video as its cover, not a picture. With a picture it chooses one itself.</source>
        <comment>%1 is the name of a service</comment>
        <translation type="unfinished"></translation>
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
        <source>%1 is empty. Enter it to go on.</source>
        <comment>%1 is a field&apos;s label</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::CropEditor</name>
    <message>
        <source>Crop and Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show What Feeds Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop to 2:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop to 1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9:16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop to 9:16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a crop of any shape</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop to Any Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <comment>a crop of the picture&apos;s own shape</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the Picture&apos;s Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no margins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad to 2:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad to 1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad to 9:16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge Colour</source>
        <comment>what margins are filled with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill Margins With the Edge&apos;s Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <comment>what margins are filled with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill Margins With the Blurred Picture</source>
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
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All of the Picture, Without Margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: %L1 × %L2 pixels</source>
        <comment>width and height of what is sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller than %L1 × %L2 pixels: feeds may show it blurred.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::CropView</name>
    <message>
        <source>Upper left handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper right handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower left handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower right handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift in larger steps. With Ctrl they resize the frame. Plus and minus scale it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left %L1, top %L2, %L3 × %L4 pixels</source>
        <comment>where a frame is in a picture, and its width and height</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a frame: its place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons</source>
        <comment>where feeds lay buttons over a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>the part of a picture that feeds do not show</comment>
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
    <message>
        <source>Fetching</source>
        <extracomment>State of a draft: its picture is being fetched from the web</extracomment>
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
    <name>pinwright::FileTexts</name>
    <message>
        <source>From the file</source>
        <extracomment>Under a field whose text was found in the picture&apos;s file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: empties a field again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <extracomment>Button under the empty title; %1: the title it would get, which is the file&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords: %1</source>
        <extracomment>Under the description; %1: &quot;bread, rye, baking&quot;, found in the picture&apos;s file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: appends the keywords to the description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>For screen readers; %1: a field&apos;s label, such as Title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::FilledFields</name>
    <message numerus="yes">
        <source>Fill In Texts of %n Pin(s)</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>
            <numerusform>Fill In Texts of %n Pin</numerusform>
            <numerusform>Fill In Texts of %n Pins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::FoundFileButton</name>
    <message>
        <source>Same content</source>
        <comment>of a file that was found: it is the one that was missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>For screen readers. %1: a file&apos;s name, %2: its folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::FoundFiles</name>
    <message>
        <source>Looking for %1…</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: ends the search for a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like %1 was found where pictures and videos usually are.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These may be %1. A click takes the file for this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Another File…</source>
        <comment>button: opens the file dialog</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::HistoryDetails</name>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration in minutes and seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>For screen readers: the pane with everything on one pin of the history</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Technical Details</source>
        <extracomment>Button: puts what became of a pin into the clipboard, for a report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Heading above the times at which it was tried to publish a pin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has changed since it was published.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not where it was any more.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has been edited since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: an account&apos;s name, %2: a service&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>Before the time a pin was handed over to be sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <extracomment>Before the time a pin was to be published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Before the time at which a pin was published, or was given up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>Before the web address of a published pin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come to an end: Pinwright was closed or stopped meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent; it went back to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, without keys or passwords.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::HistoryFilterBar</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, typed or chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: shows the whole history again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes what is listed of the history to a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear…</source>
        <extracomment>Button: deletes the older part of the history</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Day…</source>
        <extracomment>Entry of a list of days: another one, which is then typed or chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::HistoryModel</name>
    <message>
        <source>Changed since published</source>
        <extracomment>At a pin in the history whose picture or draft is another now than what was sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::HistoryPane</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of all: &quot;37 of 1,204&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins were written to %1.</source>
        <extracomment>%1: a file&apos;s name with its folder</extracomment>
        <translation>
            <numerusform>%Ln pin was written to %1.</numerusform>
            <numerusform>%Ln pins were written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All</source>
        <extracomment>Button: shows the whole history again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Pin Fits</source>
        <extracomment>%1 is what was searched for, in quotation marks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing Matches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins were deleted from the history.</source>
        <translation>
            <numerusform>%Ln pin was deleted from the history.</numerusform>
            <numerusform>%Ln pins were deleted from the history.</numerusform>
        </translation>
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
    <message>
        <source>%1 Check the server address of the account.</source>
        <extracomment>%1: a whole sentence that says what is wrong with the address of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key or name of the account holds a character that cannot be sent (%1). Check them under Accounts.</source>
        <extracomment>%1: the technical name of what the key is sent as, such as Authorization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinwright made a request that cannot be sent. Try again, and report this if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent the request on to an address that is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent the request on. %1</source>
        <extracomment>%1: a whole sentence that says what is wrong with an address</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::Importer</name>
    <message>
        <source>Fetching from %1 was stopped.</source>
        <extracomment>%1: the name of a site</extracomment>
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
    <message>
        <source>A draft with a date and time stands here until it comes: choose “At a Set Time” under When.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search scheduled pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No History Yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pin that was sent is kept here with each attempt, until it is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search history</source>
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
        <extracomment>%1 is a web address or a folder</extracomment>
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
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Running in Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled pins are sent by Pinwright on this computer. It must be running then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinwright could not be set to start with the session. (“%1”)</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting with the session could not be switched off. (“%1”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next session on, Pinwright starts by itself and waits in the background while pins are scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins stopped.</source>
        <translation>
            <numerusform>%Ln pin stopped.</numerusform>
            <numerusform>%Ln pins stopped.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget Copy</source>
        <extracomment>Button: Pinwright stops offering to delete a file that it could not delete from the web</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Texts of %Ln pins were filled in from their files.</source>
        <translation>
            <numerusform>Texts of %Ln pin were filled in from its file.</numerusform>
            <numerusform>Texts of %Ln pins were filled in from their files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::MediaChanges</name>
    <message>
        <source>Remove Crop</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop Picture</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad Picture</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Margins</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Cover</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Cover</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair File</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace Picture or Video</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::MediaPart</name>
    <message>
        <source>%1 has changed since it was added. The preview shows it as it is now.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
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
        <source>Looking at the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Fi&amp;le…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <comment>choose another picture or video for this draft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: stop fetching the picture from the web</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address of the picture or video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <comment>button: get the picture from the web address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching from %1…</source>
        <comment>%1 is the name of a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole web address. One begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop…</source>
        <comment>button: opens the editor that crops and pads the picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover…</source>
        <comment>button: opens the editor that chooses a video&apos;s cover</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full Size</source>
        <comment>button: shows the picture as large as the screen has room for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Web Address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button beside &quot;Cropped to 2:3&quot;: the picture is whole again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cropped to %1</source>
        <extracomment>%1: a shape, such as 2:3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cropped to %1 × %2</source>
        <extracomment>%1 and %2: width and height in pixels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With margins</source>
        <extracomment>%1: a shape, such as 2:3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With margins to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover: %1</source>
        <extracomment>%1: the name of a picture&apos;s file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover at %1</source>
        <extracomment>%1: a time in a video, such as 0:12</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Repair</source>
        <comment>button: the file is sent as it is after all</comment>
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
    <name>pinwright::NewBoardPanel</name>
    <message>
        <source>Board Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep This Board Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Board in %1</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name is %Ln characters too long (%1 of %2).</source>
        <comment>of a board; %1 and %2 are numbers of characters</comment>
        <translation>
            <numerusform>The name is %Ln character too long (%1 of %2).</numerusform>
            <numerusform>The name is %Ln characters too long (%1 of %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <comment>%1 is a board&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board may have been created. Reload the boards before trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the boards of %2.</source>
        <comment>%1 is a board&apos;s name, %2 an account&apos;s</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::Notifier</name>
    <message>
        <source>Show</source>
        <extracomment>What a click on a notification of the desktop does</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::OneShotBody</name>
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
    <name>pinwright::PictureLook</name>
    <message>
        <source>Full-Size Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height in pixels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How large the picture is shown, of its own size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture or video yet</source>
        <comment>in place of the picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be shown: the file can&apos;t be read, or is not where it was.</source>
        <comment>in place of the picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <comment>in place of the picture</comment>
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
    <message>
        <source>Not fetched</source>
        <comment>in place of the picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching…</source>
        <comment>in place of the picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or a double click shows the picture in full size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds hide its lower part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed edge</source>
        <comment>at the lower edge of the picture</comment>
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
    <name>pinwright::QueueBar</name>
    <message>
        <source>Send Again…</source>
        <extracomment>Button: opens a menu of the causes for which pins failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <extracomment>How many pins a service has or gets at the moment</extracomment>
        <translation>
            <numerusform>%Ln under way</numerusform>
            <numerusform>%Ln under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>How many pins wait for their turn</extracomment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed pins can be sent again.</source>
        <translation>
            <numerusform>%Ln failed pin can be sent again.</numerusform>
            <numerusform>%Ln failed pins can be sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::QueueNews</name>
    <message>
        <source>%1.</source>
        <extracomment>A sentence in a notification; %1: &quot;12 pins published and 1 needs attention&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins published</source>
        <translation>
            <numerusform>%Ln pin published</numerusform>
            <numerusform>%Ln pins published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins scheduled</source>
        <translation>
            <numerusform>%Ln pin scheduled</numerusform>
            <numerusform>%Ln pins scheduled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins missed their time</source>
        <extracomment>Their time passed while they could not be sent</extracomment>
        <translation>
            <numerusform>%Ln pin missed its time</numerusform>
            <numerusform>%Ln pins missed their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins need attention</source>
        <translation>
            <numerusform>%Ln pin needs attention</numerusform>
            <numerusform>%Ln pins need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <extracomment>After &quot;12 pins published&quot;</extracomment>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a pin&apos;s title in quotation marks, %2: a sentence saying what became of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::Reorderer</name>
    <message numerus="yes">
        <source>Move %n Pin(s) in the Queue</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>
            <numerusform>Move %n Pin in the Queue</numerusform>
            <numerusform>Move %n Pins in the Queue</numerusform>
        </translation>
    </message>
    <message>
        <source>The order stays as it is, since what was moved no longer waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins moved in the queue.</source>
        <translation>
            <numerusform>%Ln pin moved in the queue.</numerusform>
            <numerusform>%Ln pins moved in the queue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved to place %2 of those that wait.</source>
        <extracomment>%1: a pin&apos;s title, in quotation marks; %2: a number, 1 for the pin that is sent next</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::RescheduleBar</name>
    <message>
        <source>Keep as It Is</source>
        <extracomment>Button: closes the editor of a pin&apos;s time and changes nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time for %1</source>
        <extracomment>%1: a pin&apos;s title, in quotation marks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::Rescheduler</name>
    <message numerus="yes">
        <source>Reschedule %n Pin(s)</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>
            <numerusform>Reschedule %n Pin</numerusform>
            <numerusform>Reschedule %n Pins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Pin(s) Back to Drafts</source>
        <comment>in the menu behind Undo and Redo</comment>
        <translation>
            <numerusform>Move %n Pin Back to Drafts</numerusform>
            <numerusform>Move %n Pins Back to Drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins are back among the drafts.</source>
        <translation>
            <numerusform>%Ln pin is back among the drafts.</numerusform>
            <numerusform>%Ln pins are back among the drafts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <extracomment>%1: a pin&apos;s title, in quotation marks; %2: &quot;Tomorrow, 09:30&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pins moved.</source>
        <translation>
            <numerusform>%Ln pin moved.</numerusform>
            <numerusform>%Ln pins moved.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer waiting here, so its time stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer waiting here, so it did not go back to the drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can no longer be scheduled as it was. It stays among the drafts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::RetryMenu</name>
    <message>
        <source>Send Failed Pins Again</source>
        <extracomment>Menu: the pins that failed, by cause</extracomment>
        <translation type="unfinished"></translation>
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
            <numerusform>The %Ln Pin</numerusform>
            <numerusform>All %Ln Pins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::ScheduledModel</name>
    <message numerus="yes">
        <source>%1, %Ln pins</source>
        <extracomment>For screen readers: a day, and how many pins are scheduled for it</extracomment>
        <translation>
            <numerusform>%1, %Ln pin</numerusform>
            <numerusform>%1, %Ln pins</numerusform>
        </translation>
    </message>
    <message>
        <source>Time Not Known</source>
        <extracomment>Heading above pins of which the service did not tell when it will publish them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Computer</source>
        <extracomment>Who sends a scheduled pin at its time: Pinwright on this computer, or the service (%1)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::SectionField</name>
    <message>
        <source>Se&amp;ction</source>
        <comment>of a board</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>of a board</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board itself</source>
        <comment>in the empty section field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a board first</source>
        <comment>in the empty section field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. %1 does not list the sections of a board: a section is named by its id, as Pinterest’s own interface gives it.</source>
        <comment>%1 is a service&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading sections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a section of this board. Without one, the pin goes to the board itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This board has no sections.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::StandstillBanners</name>
    <message>
        <source>Fix Account…</source>
        <extracomment>Button: opens the account whose sign-in was refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: pins are sent again after a pause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more causes hold pins back.</source>
        <translation>
            <numerusform>%Ln more cause holds pins back.</numerusform>
            <numerusform>%Ln more causes hold pins back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All</source>
        <extracomment>Button: shows every reason why pins wait</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: a button&apos;s text, and the name of the account it is for</extracomment>
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
    <message>
        <source>Publish Now</source>
        <extracomment>Button: sends a scheduled or missed pin without waiting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <extracomment>Button: gives a pin another time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Drafts</source>
        <extracomment>Button: a scheduled pin shall not be published and becomes a draft again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Web Copy</source>
        <extracomment>Button: deletes the copy of a pin&apos;s file that was put on the web so that the service could fetch it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Its time can only be changed at %2.</source>
        <extracomment>%1: a sentence saying when a service (%2) will publish a pin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Look for it on the board, then choose.</source>
        <extracomment>%1: a sentence saying that a pin may or may not have been published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another pin has the same file, so its copy on the web stays until that pin needs it no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Again</source>
        <extracomment>Button: looks once more whether the service has a pin of unknown outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Being looked for among the newest pins of %2.</source>
        <extracomment>%1: as above, %2: a board</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Looked for at %2 among the newest pins of %3: not found, but the list may not have reached back far enough.</source>
        <extracomment>%1: as above, %2: a time of day, or a date and time, %3: a board</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Looked for at %2 among the newest pins of %3: not found.</source>
        <extracomment>%1: as above, %2: a time of day, or a date and time, %3: a board</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln pins look like it. Choose the right one, or send it again if none is.</source>
        <extracomment>%1: as above, %Ln: how many pins look the same</extracomment>
        <translation>
            <numerusform>%1 %Ln pin looks like it. Choose it if it is the one, or send it again if not.</numerusform>
            <numerusform>%1 %Ln pins look like it. Choose the right one, or send it again if none is.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Could not be looked for at %2. %3</source>
        <extracomment>%1: as above, %2: a time of day, or a date and time, %3: a sentence saying why it could not be looked for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 Tried %Ln times.</source>
        <extracomment>%1: a sentence saying why a pin waits, %Ln: how often it was tried to send it</extracomment>
        <translation>
            <numerusform>%1 Tried %Ln time.</numerusform>
            <numerusform>%1 Tried %Ln times.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been working on it since %2, which is longer than it should take.</source>
        <extracomment>%1: a service, %2: a time of day, or a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No progress since %1.</source>
        <extracomment>%1: a time of day, or a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The copy stays at %2. The account has another place for files by now, so the password kept for it may not be the right one. The copy can be deleted there by hand and forgotten here.</source>
        <extracomment>%1: a sentence saying why a file was not deleted, %2: its web address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The copy stays at %2. It can be deleted there by hand and forgotten here.</source>
        <extracomment>%1: a sentence saying why a file was not deleted, %2: its web address</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::SubmissionListModel</name>
    <message>
        <source>goes on at %1</source>
        <extracomment>Of a pin that failed and is tried again; %1: a time of day, or a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled</source>
        <extracomment>State of a pin on its way: nothing has moved for long</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::Tray</name>
    <message>
        <source>Open Pinwright</source>
        <extracomment>Menu of the tray icon: brings the window back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pins are scheduled</source>
        <extracomment>Beside the tray icon; %1 is the program&apos;s name</extracomment>
        <translation>
            <numerusform>%1: %Ln pin is scheduled</numerusform>
            <numerusform>%1: %Ln pins are scheduled</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Menu of the tray icon; %1: &quot;Tomorrow, 09:30&quot;; %2: a pin&apos;s title</extracomment>
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
    <name>pinwright::WebDownload</name>
    <message>
        <source>%1 does not hand this out to other programs (%2).</source>
        <extracomment>%1: the name of a site, %2: an HTTP status such as 403</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no picture at this address (%2).</source>
        <extracomment>%1: the name of a site, %2: an HTTP status such as 404</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for a pause (%2). Try again in a few minutes.</source>
        <extracomment>%1: the name of a site, %2: an HTTP status such as 429</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had a problem on its side (%2). Try again later.</source>
        <extracomment>%1: the name of a site, %2: an HTTP status such as 500</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not hand out the picture (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching from %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture from %1 could not be saved. (“%2”)</source>
        <extracomment>%1: the name of a site, %2: the system&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be fetched from %1. (“%2”)</source>
        <extracomment>%1: the name of a site, %2: the system&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long to send the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name or password. Use one without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads on to an address without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in a private network. Pinwright fetches from there only for a service that is in one itself.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads on to other addresses too many times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads on to an address that is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2, which is the most that is fetched.</source>
        <extracomment>%1: the name of a site, %2: a size such as &quot;256 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is this computer itself. Pinwright fetches from there only for a service that is there too.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in no network that pictures can be fetched from.</source>
        <extracomment>%1: the name of a site</extracomment>
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
    <message>
        <source>15 Minutes Earlier</source>
        <extracomment>Menu: the selected scheduled pins</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 Minutes Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Day Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Day Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Running in Background While Pins Are Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export History…</source>
        <extracomment>Menu: writes what is listed of the history to a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop All</source>
        <extracomment>Menu: what is being sent, and what waits for its turn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Earlier</source>
        <extracomment>Menu: the selected pins that wait for their turn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Later</source>
        <extracomment>Menu: the selected pins that wait for their turn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send First</source>
        <extracomment>Menu: before all others that wait for their turn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Last</source>
        <extracomment>Menu: after all others that wait for their turn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <extracomment>Menu: pins that are being sent, and those that wait for their turn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume Sending</source>
        <extracomment>Menu: nothing that waits is sent, until it is resumed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-Size Look</source>
        <extracomment>Menu: the picture or the video&apos;s cover as large as the screen has room for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop…</source>
        <extracomment>Menu: opens the editor that crops and pads the picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover…</source>
        <extracomment>Menu: opens the editor that chooses a video&apos;s cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair Files Automatically</source>
        <extracomment>Menu: files are made into what the service takes without asking for each</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Location and Camera Data</source>
        <extracomment>Menu: where and with what a picture was taken is not sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill In Texts from Files</source>
        <extracomment>Menu: title, description and alt text that a file brings along</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <extracomment>Menu: pictures and videos</extracomment>
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
        <source>%1 takes files itself and needs no place for them.</source>
        <extracomment>%1: a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of place for files named “%1”. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a setting of a place for files and needs --set media-host=%2.</source>
        <extracomment>%1: a setting&apos;s key, %2: the place it belongs to, such as webdav</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for files needs these settings too: %1.</source>
        <extracomment>%1: settings&apos; keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of standard input is empty. “%2” belongs there.</source>
        <extracomment>%1: a number, %2: a field&apos;s label, such as API Key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be used before it has these settings: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 is empty. It needs a value.</source>
        <extracomment>%1: a setting&apos;s key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a setting&apos;s key, such as subdomain, %2: a sentence about it</extracomment>
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
    <message>
        <source>A board can be named by its id all the same: --board ID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::cli::BoardsCreateCommand</name>
    <message>
        <source>Boards cannot be created through %1. Create it on Pinterest.</source>
        <extracomment>%1: a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no description of a board.</source>
        <extracomment>%1: a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret boards cannot be created through %1.</source>
        <extracomment>%1: a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The board may have been created all the same: look at the boards before creating it again.</source>
        <extracomment>%1: a whole sentence that says what went wrong</extracomment>
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
    <message>
        <source>“%1”</source>
        <extracomment>One of several accounts that are named</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes cannot be saved: the disk is full. Free some space on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::cli::OutboxCancelCommand</name>
    <message>
        <source>“%1” is no longer waiting, so it cannot be stopped. %2</source>
        <extracomment>%1: a pin&apos;s title, %2: a whole sentence that says what became of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::cli::OutboxCheckCommand</name>
    <message>
        <source>There is nothing to look up for “%1”. %2</source>
        <extracomment>%1: a pin&apos;s title, %2: a whole sentence that says what became of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no list of pins in which it could be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be looked for: %1</source>
        <extracomment>%1: a whole sentence that says why a service could not be asked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) may be it. Pinwright’s window shows them.</source>
        <translation>
            <numerusform>%n pin may be it. Pinwright’s window shows it.</numerusform>
            <numerusform>%n pins may be it. Pinwright’s window shows them.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was looked for and is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was looked for among the newest pins and not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::cli::OutboxCommand</name>
    <message>
        <source>“%1” is too short for an id: its first %2 characters are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pin in the outbox has the id “%1”. “pinwright outbox” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the beginning of several ids. Give more of the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox is paused, so nothing is sent. It goes on in Pinwright’s window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinwright::cli::OutboxRetryCommand</name>
    <message>
        <source>Either the id of a pin is needed, or --failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may have been published already. “pinwright outbox check %2” looks for it; %3 sends it again all the same.</source>
        <extracomment>%1: a pin&apos;s title, %2 and %3: parts of a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be sent again. %2</source>
        <extracomment>%1: a pin&apos;s title, %2: a whole sentence that says what became of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pin has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) wait again. Pinwright’s window sends them, or “pinwright outbox run”.</source>
        <translation>
            <numerusform>%n pin waits again. Pinwright’s window sends it, or “pinwright outbox run”.</numerusform>
            <numerusform>%n pins wait again. Pinwright’s window sends them, or “pinwright outbox run”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) wait again. %1</source>
        <extracomment>%1: a sentence saying that the outbox is paused</extracomment>
        <translation>
            <numerusform>%n pin waits again. %1</numerusform>
            <numerusform>%n pins wait again. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinwright::cli::OutboxRunCommand</name>
    <message>
        <source>What is being sent ends first. Asked to end once more, Pinwright cuts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) of %1 wait for the sign-in.</source>
        <translation>
            <numerusform>%n pin of %1 waits for the sign-in.</numerusform>
            <numerusform>%n pins of %1 wait for the sign-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) wait for a connection.</source>
        <translation>
            <numerusform>%n pin waits for a connection.</numerusform>
            <numerusform>%n pins wait for a connection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) wait, since %1 takes no more for now.</source>
        <translation>
            <numerusform>%n pin waits, since %1 takes no more for now.</numerusform>
            <numerusform>%n pins wait, since %1 takes no more for now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) wait until %2, since %1 takes no more before.</source>
        <translation>
            <numerusform>%n pin waits until %2, since %1 takes no more before.</numerusform>
            <numerusform>%n pins wait until %2, since %1 takes no more before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) wait for a drive that is not connected.</source>
        <translation>
            <numerusform>%n pin waits for a drive that is not connected.</numerusform>
            <numerusform>%n pins wait for a drive that is not connected.</numerusform>
        </translation>
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
        <extracomment>%1: a service</extracomment>
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
        <extracomment>%1: a whole sentence that says what failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <extracomment>%1: a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome could not be noted in the outbox. %1</source>
        <extracomment>%1: a whole sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the board before publishing it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>A board or a section of it: %1 its name, %2 its id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a web address that a picture can be fetched from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching from %1…</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” is taken for the id of a board.</source>
        <extracomment>%1: a whole sentence that says why the boards could not be listed, %2: what was given as a board</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not list the board “%2”, so this is taken for its id.</source>
        <extracomment>%1: a service, %2: what was given as a board</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section of “%1” has the id or name “%2”.</source>
        <extracomment>%1: a board, %2: what was given as a section</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no single section of “%2”. Near it: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This command stays and sends it. Ended before, it leaves the pin in the outbox.</source>
        <extracomment>%1: a whole sentence that says until when a pin waits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent only if Pinwright runs at that time: its window, or “pinwright --background”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin stays in the outbox. %1</source>
        <extracomment>%1: a whole sentence that says when the pin is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
