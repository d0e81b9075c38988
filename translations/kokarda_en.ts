<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseTable</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>The number of pieces differs from the lines in %n order(s): %1.</source>
        <translation>
            <numerusform>The number of pieces differs from the lines in %n order: %1.</numerusform>
            <numerusform>The number of pieces differs from the lines in %n orders: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The address is unreadable in %n order(s): %1.</source>
        <translation>
            <numerusform>The address is unreadable in %n order: %1.</numerusform>
            <numerusform>The address is unreadable in %n orders: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amounts have no currency in %n order(s): %1.</source>
        <translation>
            <numerusform>Amounts have no currency in %n order: %1.</numerusform>
            <numerusform>Amounts have no currency in %n orders: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines, shipping, discount and total do not add up in %n order(s): %1.</source>
        <translation>
            <numerusform>Lines, shipping, discount and total do not add up in %n order: %1.</numerusform>
            <numerusform>Lines, shipping, discount and total do not add up in %n orders: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are merged into themselves: %1.</source>
        <translation>
            <numerusform>%n customer is merged into itself: %1.</numerusform>
            <numerusform>%n customers are merged into themselves: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories lie inside of each other in a ring: %1.</source>
        <translation>
            <numerusform>%n category lies inside of itself: %1.</numerusform>
            <numerusform>%n categories lie inside of each other in a ring: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n sales written.</source>
        <translation>
            <numerusform>%n sale written.</numerusform>
            <numerusform>%n sales written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased again, because this backup still had them: %n person(s).</source>
        <translation>
            <numerusform>Erased again, because this backup still had them: %n person.</numerusform>
            <numerusform>Erased again, because this backup still had them: %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileHealth</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would go</source>
        <translation>
            <numerusform>%n would go</numerusform>
            <numerusform>%n would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would come back</source>
        <translation>
            <numerusform>%n would come back</numerusform>
            <numerusform>%n would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be as then</source>
        <translation>
            <numerusform>%n would be as then</numerusform>
            <numerusform>%n would be as then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftReports</name>
    <message numerus="yes">
        <source>Only %n left to give. Time to buy more.</source>
        <translation>
            <numerusform>Only %n left to give. Time to buy more.</numerusform>
            <numerusform>Only %n left to give. Time to buy more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lie(s) ready for waiting orders.</source>
        <translation>
            <numerusform>%n more lies ready for waiting orders.</numerusform>
            <numerusform>%n more lie ready for waiting orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) best before %1 can no longer be given.</source>
        <translation>
            <numerusform>%n piece best before %1 can no longer be given.</numerusform>
            <numerusform>%n pieces best before %1 can no longer be given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are best before %1: give them first.</source>
        <translation>
            <numerusform>%n piece is best before %1: give it first.</numerusform>
            <numerusform>%n pieces are best before %1: give them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftTrial</name>
    <message numerus="yes">
        <source>%n order(s) go without, because no gift of their rule could go.</source>
        <translation>
            <numerusform>%n order goes without, because no gift of its rule could go.</numerusform>
            <numerusform>%n orders go without, because no gift of their rule could go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message numerus="yes">
        <source>Review with %n star(s), %1</source>
        <translation>
            <numerusform>Review with %n star, %1</numerusform>
            <numerusform>Review with %n stars, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) spent: %1</source>
        <translation>
            <numerusform>%n stamp spent: %1</numerusform>
            <numerusform>%n stamps spent: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoyaltyDesk</name>
    <message numerus="yes">
        <source>There are only %n stamp(s) on this card.</source>
        <translation>
            <numerusform>There is only %n stamp on this card.</numerusform>
            <numerusform>There are only %n stamps on this card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) of %1 spent</source>
        <translation>
            <numerusform>%n stamp of %1 spent</numerusform>
            <numerusform>%n stamps of %1 spent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message numerus="yes">
        <source>%n note(s) printed</source>
        <translation>
            <numerusform>%n note printed</numerusform>
            <numerusform>%n notes printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>Erased again, because this file is older than their erasure: %n person(s).</source>
        <translation>
            <numerusform>Erased again, because this file is older than the erasure: %n person.</numerusform>
            <numerusform>Erased again, because this file is older than their erasure: %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderBook</name>
    <message numerus="yes">
        <source>%n order(s) set to “%1”</source>
        <translation>
            <numerusform>%n order set to “%1”</numerusform>
            <numerusform>%n orders set to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) tagged “%1”</source>
        <translation>
            <numerusform>%n order tagged “%1”</numerusform>
            <numerusform>%n orders tagged “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackingDesk</name>
    <message numerus="yes">
        <source>%n paper(s) sent to print</source>
        <translation>
            <numerusform>%n paper sent to print</numerusform>
            <numerusform>%n papers sent to print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %n paper(s)</source>
        <translation>
            <numerusform>What became of %n paper</numerusform>
            <numerusform>What became of %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n slip(s) saved in “%1”.</source>
        <translation>
            <numerusform>%n slip saved in “%1”.</numerusform>
            <numerusform>%n slips saved in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Packing slips, %n order(s)</source>
        <translation>
            <numerusform>Packing slips, %n order</numerusform>
            <numerusform>Packing slips, %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message numerus="yes">
        <source>median of %n order(s)</source>
        <translation>
            <numerusform>median of %n order</numerusform>
            <numerusform>median of %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n order(s)</source>
        <translation>
            <numerusform>%1 of %n order</numerusform>
            <numerusform>%1 of %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message numerus="yes">
        <source>the last %n item(s)</source>
        <translation>
            <numerusform>the last %n item</numerusform>
            <numerusform>the last %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n of them late.</source>
        <translation>
            <numerusform>%n of them late.</numerusform>
            <numerusform>%n of them late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must go out today.</source>
        <translation>
            <numerusform>%n must go out today.</numerusform>
            <numerusform>%n must go out today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest answer is overdue by %n days.</source>
        <translation>
            <numerusform>The oldest answer is overdue by %n day.</numerusform>
            <numerusform>The oldest answer is overdue by %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next answer is due in %n days.</source>
        <translation>
            <numerusform>The next answer is due in %n day.</numerusform>
            <numerusform>The next answer is due in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest for %n days.</source>
        <translation>
            <numerusform>The oldest for %n day.</numerusform>
            <numerusform>The oldest for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a parcel celebrate too.</source>
        <translation>
            <numerusform>%n customer without a parcel celebrates too.</numerusform>
            <numerusform>%n customers without a parcel celebrate too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message numerus="yes">
        <source>%n new order(s) have no date; they count as placed on the day of the import.</source>
        <translation>
            <numerusform>%n new order has no date; it counts as placed on the day of the import.</numerusform>
            <numerusform>%n new orders have no date; they count as placed on the day of the import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::AmendsPick</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked on %1. In the pantry: %n left.</source>
        <translation>
            <numerusform>Booked on %1. In the pantry: %n left.</numerusform>
            <numerusform>Booked on %1. In the pantry: %n left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::BackupSign</name>
    <message numerus="yes">
        <source>%n backup(s) damaged</source>
        <translation>
            <numerusform>%n backup damaged</numerusform>
            <numerusform>%n backups damaged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CaseCard</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CasesPage</name>
    <message numerus="yes">
        <source>%n answer(s) in the last 90 days</source>
        <translation>
            <numerusform>%n answer in the last 90 days</numerusform>
            <numerusform>%n answers in the last 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too late</source>
        <translation>
            <numerusform>%n too late</numerusform>
            <numerusform>%n too late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CategoryQuestions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CombineBanner</name>
    <message numerus="yes">
        <source>%n order(s) go into one parcel.</source>
        <translation>
            <numerusform>%n order goes into one parcel.</numerusform>
            <numerusform>%n orders go into one parcel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CsvChoices</name>
    <message numerus="yes">
        <source>Save %n row(s)</source>
        <translation>
            <numerusform>Save %n row</numerusform>
            <numerusform>Save %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CustomerCard</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::Duplicates</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::EarlierParcels</name>
    <message numerus="yes">
        <source>The order went out in %n parcel(s)</source>
        <translation>
            <numerusform>The order went out in %n parcel</numerusform>
            <numerusform>The order went out in %n parcels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::GiftCosts</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::GiftEffect</name>
    <message numerus="yes">
        <source>%n customer(s) are still being watched and count later.</source>
        <translation>
            <numerusform>%n customer is still being watched and counts later.</numerusform>
            <numerusform>%n customers are still being watched and count later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::GiftsPage</name>
    <message numerus="yes">
        <source>… and %n earlier order(s), counted above</source>
        <translation>
            <numerusform>… and %n earlier order, counted above</numerusform>
            <numerusform>… and %n earlier orders, counted above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::HealthPage</name>
    <message numerus="yes">
        <source>%n backup(s) are no longer as they were made, and do not count. If it happens again, the drive is failing: keep the shop on another one.</source>
        <translation>
            <numerusform>%n backup is no longer as it was made, and does not count. If it happens again, the drive is failing: keep the shop on another one.</numerusform>
            <numerusform>%n backups are no longer as they were made, and do not count. If it happens again, the drive is failing: keep the shop on another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) may still hold people who were erased. They are written anew without them, one after the other, while you work.</source>
        <translation>
            <numerusform>%n backup may still hold people who were erased. It is written anew without them while you work.</numerusform>
            <numerusform>%n backups may still hold people who were erased. They are written anew without them, one after the other, while you work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside by a restore or a rescue may still hold people who were erased. Delete them as soon as you do not need them.</source>
        <translation>
            <numerusform>%n file set aside by a restore or a rescue may still hold people who were erased. Delete it as soon as you do not need it.</numerusform>
            <numerusform>%n files set aside by a restore or a rescue may still hold people who were erased. Delete them as soon as you do not need them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside, %1 …</source>
        <translation>
            <numerusform>%n file set aside, %1 …</numerusform>
            <numerusform>%n files set aside, %1 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::HistoryPanel</name>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>and %n older</numerusform>
            <numerusform>and %n older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ImportHome</name>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>and %n older</numerusform>
            <numerusform>and %n older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken back.</source>
        <translation>
            <numerusform>%n row taken back.</numerusform>
            <numerusform>%n rows taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) edited since stay.</source>
        <translation>
            <numerusform>%n thing edited since stays.</numerusform>
            <numerusform>%n things edited since stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not imported</source>
        <translation>
            <numerusform>%n row not imported</numerusform>
            <numerusform>%n rows not imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ImportPage</name>
    <message numerus="yes">
        <source>%n order(s) imported.</source>
        <translation>
            <numerusform>%n order imported.</numerusform>
            <numerusform>%n orders imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n order(s)</source>
        <translation>
            <numerusform>Import %n order</numerusform>
            <numerusform>Import %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ImportSummary</name>
    <message numerus="yes">
        <source>%n of them win over the file</source>
        <translation>
            <numerusform>%n of them wins over the file</numerusform>
            <numerusform>%n of them win over the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were garbled on the way here</source>
        <translation>
            <numerusform>%n cell was garbled on the way here</numerusform>
            <numerusform>%n cells were garbled on the way here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n order(s))</source>
        <translation>
            <numerusform>%1 (%n order)</numerusform>
            <numerusform>%1 (%n orders)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::JourneyStrip</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n</source>
        <comment>older orders</comment>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ListExport</name>
    <message numerus="yes">
        <source>%n row(s) saved in “%1”.</source>
        <translation>
            <numerusform>%n row saved in “%1”.</numerusform>
            <numerusform>%n rows saved in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::NotePanel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::OrderActions</name>
    <message numerus="yes">
        <source>%n order(s) selected</source>
        <translation>
            <numerusform>%n order selected</numerusform>
            <numerusform>%n orders selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n slip(s)</source>
        <translation>
            <numerusform>Print %n slip</numerusform>
            <numerusform>Print %n slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) set to “%1”.</source>
        <translation>
            <numerusform>%n order set to “%1”.</numerusform>
            <numerusform>%n orders set to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) moved back to “%1”.</source>
        <translation>
            <numerusform>%n order moved back to “%1”.</numerusform>
            <numerusform>%n orders moved back to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) tagged.</source>
        <translation>
            <numerusform>%n order tagged.</numerusform>
            <numerusform>%n orders tagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) go into one parcel.</source>
        <translation>
            <numerusform>%n order goes into one parcel.</numerusform>
            <numerusform>%n orders go into one parcel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are further along or cancelled and were left as they are.</source>
        <translation>
            <numerusform>%n order is further along or cancelled and was left as it is.</numerusform>
            <numerusform>%n orders are further along or cancelled and were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were not paid.</source>
        <translation>
            <numerusform>%n of them was not paid.</numerusform>
            <numerusform>%n of them were not paid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has confirmed the remark of %n of them.</source>
        <translation>
            <numerusform>Nobody has confirmed the remark of %n of them.</numerusform>
            <numerusform>Nobody has confirmed the remarks of %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::OrderDetail</name>
    <message numerus="yes">
        <source>%n of them sent ahead</source>
        <translation>
            <numerusform>%n of them sent ahead</numerusform>
            <numerusform>%n of them sent ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::OrdersPage</name>
    <message numerus="yes">
        <source>Writing %n slip(s)</source>
        <translation>
            <numerusform>Writing %n slip</numerusform>
            <numerusform>Writing %n slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n new order(s) of “%1”</source>
        <translation>
            <numerusform>Show the %n new order of “%1”</numerusform>
            <numerusform>Show the %n new orders of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::PackingPage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::PackingSheet</name>
    <message numerus="yes">
        <source>%n item(s) still to put in</source>
        <translation>
            <numerusform>%n item still to put in</numerusform>
            <numerusform>%n items still to put in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::PersonPanel</name>
    <message numerus="yes">
        <source>%n order(s) stay as goods and amounts without a person.</source>
        <translation>
            <numerusform>%n order stays as goods and amounts without a person.</numerusform>
            <numerusform>%n orders stay as goods and amounts without a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in “%1”.</source>
        <translation>
            <numerusform>%n file saved in “%1”.</numerusform>
            <numerusform>%n files saved in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them keep name, billing address and tax number for the books until %1.</source>
        <translation>
            <numerusform>%n of them keeps name, billing address and tax number for the books until %1.</numerusform>
            <numerusform>%n of them keep name, billing address and tax number for the books until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) are then written anew without the person while you go on working; those in a second place that is not connected follow when it is.</source>
        <translation>
            <numerusform>%n older backup is then written anew without the person while you go on working; one in a second place that is not connected follows when it is.</numerusform>
            <numerusform>%n older backups are then written anew without the person while you go on working; those in a second place that is not connected follow when it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older file(s) of this shop, set aside beside it by a restore or a rescue, are not touched. Delete them on the page “Health of the shop file” when you do not need them.</source>
        <translation>
            <numerusform>%n older file of this shop, set aside beside it by a restore or a rescue, is not touched. Delete it on the page “Health of the shop file” when you do not need it.</numerusform>
            <numerusform>%n older files of this shop, set aside beside it by a restore or a rescue, are not touched. Delete them on the page “Health of the shop file” when you do not need them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::PreviewSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::PrintDialog</name>
    <message numerus="yes">
        <source>Print %n order(s)</source>
        <translation>
            <numerusform>Print %n order</numerusform>
            <numerusform>Print %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::PrintRun</name>
    <message numerus="yes">
        <source>Printing %n slip(s)</source>
        <translation>
            <numerusform>Printing %n slip</numerusform>
            <numerusform>Printing %n slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) handed to “%1”.</source>
        <translation>
            <numerusform>%n slip handed to “%1”.</numerusform>
            <numerusform>%n slips handed to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed on “%1”: %n page(s).</source>
        <translation>
            <numerusform>Printed on “%1”: %n page.</numerusform>
            <numerusform>Printed on “%1”: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ProductsPanel</name>
    <message numerus="yes">
        <source>%n product(s) sorted in by their names.</source>
        <translation>
            <numerusform>%n product sorted in by its name.</numerusform>
            <numerusform>%n products sorted in by their names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) without a category say in their names what they are.</source>
        <translation>
            <numerusform>%n product without a category says in its name what it is.</numerusform>
            <numerusform>%n products without a category say in their names what they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) put in.</source>
        <translation>
            <numerusform>%n product put in.</numerusform>
            <numerusform>%n products put in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) taken out of their categories.</source>
        <translation>
            <numerusform>%n product taken out of its category.</numerusform>
            <numerusform>%n products taken out of their categories.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::RequestsPanel</name>
    <message numerus="yes">
        <source>%n more order(s) arrived lately whose customers never agreed to be asked. A consent is written down on the customer’s card.</source>
        <translation>
            <numerusform>%n more order arrived lately whose customer never agreed to be asked. A consent is written down on the customer’s card.</numerusform>
            <numerusform>%n more orders arrived lately whose customers never agreed to be asked. A consent is written down on the customer’s card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ReviewCard</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ReviewsPage</name>
    <message numerus="yes">
        <source>%1 stars on average (%2), %n review(s)</source>
        <translation>
            <numerusform>%1 stars on average (%2), %n review</numerusform>
            <numerusform>%1 stars on average (%2), %n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recommendation %1 (%2), %n answer(s)</source>
        <translation>
            <numerusform>recommendation %1 (%2), %n answer</numerusform>
            <numerusform>recommendation %1 (%2), %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::SideSummary</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::StampPanel</name>
    <message numerus="yes">
        <source>%n stamp(s)</source>
        <translation>
            <numerusform>%n stamp</numerusform>
            <numerusform>%n stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to a full card</source>
        <translation>
            <numerusform>%n to a full card</numerusform>
            <numerusform>%n to a full card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spent so far</source>
        <translation>
            <numerusform>%n spent so far</numerusform>
            <numerusform>%n spent so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) spent.</source>
        <translation>
            <numerusform>%n stamp spent.</numerusform>
            <numerusform>%n stamps spent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::TodayPage</name>
    <message numerus="yes">
        <source>Sales of the last %n days</source>
        <translation>
            <numerusform>Sales of the last %n day</numerusform>
            <numerusform>Sales of the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::TrendChart</name>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::TrendPanel</name>
    <message numerus="yes">
        <source>%n with one or two stars</source>
        <translation>
            <numerusform>%n with one or two stars</numerusform>
            <numerusform>%n with one or two stars</numerusform>
        </translation>
    </message>
</context>
</TS>
