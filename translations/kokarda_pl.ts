<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>Cli</name>
    <message>
        <source>no gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gift for an order, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only orders of this status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words by their beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--status takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order numbers, with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders that wait to be packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a4, a5, a6, letter, 100x150, 4x6 or 80mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes with each slip: note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bin, order or customer; without it as waiting or as named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount on any paper, as for gifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the PDF to write with --pdf FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose orders with --orders N,… or take all with --waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sort takes bin, order or customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--with knows no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order waits to be packed: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages for %2 orders are in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packing slips as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop file. Without it: the shop last opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kokarda-cli: the shop&apos;s back office without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kokarda-cli COMMAND --help explains one command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing; kokarda-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”; kokarda-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened (%1). What was saved before is safe. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty shop is at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make an empty shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand; hand --list names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same strokes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in millimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder and the room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose --svg, --pdf, --png or --hpgl with a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed and --width take numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hand “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand “%1” cannot write: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any text in a hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Name the shop with --shop FILE: none was opened before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One %1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerDesk</name>
    <message>
        <source>Customer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DbError</name>
    <message>
        <source>The shop file is not there. Choose another file or make a new shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Kokarda shop file. Nothing was changed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop file is empty (0 bytes), perhaps because copying it was interrupted. Nothing was changed. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this shop file. Ask its owner for permission or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop file is damaged. Nothing more is written to it. Restore the newest backup or let Kokarda rescue what is readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop file was written by a newer Kokarda. Nothing was changed. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is open in another window or program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop file may only be read here. Copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was half written and what was saved before is safe. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer as it should. What was saved before is safe. Check the drive or the network folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file of this name. It was not touched. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be saved because of a mistake in the program. Nothing was changed. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>%1 more of 100 customers come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fewer of 100 customers come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next order comes %1 days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next order comes %1 days earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rating is %1 stars higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rating is %1 stars lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a customer spends %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a customer spends %1 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough data yet: about %1 more orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-purchase rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to the next order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sure difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (95 % interval: %3 to %4).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiftAdvisor</name>
    <message>
        <source>%1: the note goes alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 × %3 instead of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has no gifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule speaks for a gift, but none of its gifts can go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule speaks to this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already lies in the parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order&apos;s money went back to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiftDesk</name>
    <message>
        <source>Gift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift rule removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is no longer in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order or gift is no longer in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has run out. Choose another gift or correct the stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift for order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel of order %1 is packed: its gift stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiftFit</name>
    <message>
        <source>%1 is not allowed on this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer already has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer already got it on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer got it on %1, less than %2 days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of %2 are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is running out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last pieces are promised to other orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left is past its best-before date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is past its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large for this parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fragile, and a letterbox parcel does not protect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It weighs %1 g and the parcel&apos;s weight step has %2 g left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would make the parcel too heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 costs too much for this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the order earns is not known, so its budget is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cost is in %1 and the order in %2, so they cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One costs %1 and this order&apos;s gifts may cost %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiftRules</name>
    <message>
        <source>a removed category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for customers from their order no. %1 on, and this is their no. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for first orders, and this is the customer&apos;s no. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for customers up to their order no. %1, and this is their no. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule counts in %1 and the order is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for orders of at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for another sales channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for another season (%1 to %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has nothing from “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has no item that was paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order no. %1 of this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiftTrial</name>
    <message>
        <source>There are no orders to try the rules on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 orders get a gift (%3 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) go without, because no gift of their rule could go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftWords</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the customer&apos;s first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the customer&apos;s no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the customer&apos;s no. %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the customer&apos;s no. %1 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the customer&apos;s no. %1 or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is packed in the season (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is packed in the season (%1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has something from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a removed category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is worth at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a removed channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for each such piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for every full %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put in the note alone, without a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a removed gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give nothing, because no gift is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give %1 in turns%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give what expires first of %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or else </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give %1%2, or %3 if it has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 in one parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For at most %1 % of what the order earns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For at most %1 % of the order&apos;s worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never the same gift twice to a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same gift to a customer within %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newcomers get a gift, loyal customers the note alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a field experiment a handwritten note made loyal customers buy more, and a gift added to it weakened that (Kim, Choi and Kim 2022).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone gets a small thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One light thing in every parcel, in turns, so that nobody gets the same again soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only orders over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift for larger orders, which can bear its cost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Women and men are called “%1”; the surname&apos;s ending tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the table of Polish names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was read as “%2”, typed without Polish letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the table; the form follows a rule of Polish grammar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form follows a rule of the language&apos;s grammar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language uses the name as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the table of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may stand for more than one person, so nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name looks like a firm&apos;s, so nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No first name was given, so nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not read as a person&apos;s name, so nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gender of the name “%1” is not certain, so nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop corrected this name once, and the correction is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop decided not to greet this name by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe form of the name “%1” is known, so nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldOut</name>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note and gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the measurement a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw needs a word that no other measurement has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares must not be negative and not be more than everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare: give at least two groups a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gift for the sake of the measurement: this customer was drawn into “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsertGuard</name>
    <message>
        <source>The insert rules cannot be read: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the English words are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry has no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the effect must be “warn” or “block”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it speaks of no trait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trait “%1” is not described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only format 1 is known to this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Say why it should go into the parcel all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note written again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is no longer in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderBook</name>
    <message>
        <source>There is no order %1. Check the number or import the newest export of the shop platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one channel has an order %1. Choose it in the list of orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) set to “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 stands at “%2” already and was not moved back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order needs at least one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Waiting for payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackingDesk</name>
    <message>
        <source>This order is no longer in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 has a remark of the customer. Read it and confirm it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has run out. Choose another gift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>This shop lies on a network drive. If the connection breaks while it is open, work may be lost: keep the file on this computer and let backups go to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop lies in a folder that %1 copies while you work. Never open it on two computers at once; better keep the file outside and let finished backups go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop file has more than one name on the disk (a link). Open it always by the same name, so that a copy made by hand is complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopSettings</name>
    <message>
        <source>Settings of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoLog</name>
    <message>
        <source>order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry that belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique id of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number where the order number is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax on shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount on shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick-up point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer’s remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice: first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice: last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice: company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice: street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice: house number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice: second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice: third line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice: street with all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice: town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice: post code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice: region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice: country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice: telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice: whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: house number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: third line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: street with all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: post code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net price of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion to be taken off the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All products in one cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One product in one cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk takes no temporary file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Matrixify file, not Shopify’s own order export. In Shopify, open Orders › Export, choose “Plain CSV file”, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of payouts, not of orders. In Shopify, open Orders › Export and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Shopify’s transaction history, which has no items and no addresses. In Shopify, open Orders › Export, choose “Orders”, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of customers without orders. Customers come in with their orders: open Orders › Export in Shopify and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kokarda::imports</name>
    <message>
        <source>A character could not be read and is shown as “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks as if it had been saved in the wrong encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks are not closed or not doubled; they were read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has fewer cells than the header; the missing ones count as empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than the header; “%1” belongs to no column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an order; the row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no whole number of pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more decimals than the currency; it was rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status “%1” is not known; the order counts as one to pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no currency; amounts are taken to be in the shop’s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in the file twice; the first copy counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items, shipping and discount do not add up to the total; the difference is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no order number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kokarda::paper</name>
    <message>
        <source>Two A5 on A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label 100 × 150 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label 4 × 6 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll 80 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll 58 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF %1 could not be written: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kokarda::paper::PdfFile</name>
    <message>
        <source>There is nothing to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk does not confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file came out incomplete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>The typeface of the papers (%1) could not be loaded. Please install Kokarda again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
