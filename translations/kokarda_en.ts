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
    <name>kokarda::screens::CustomersPage</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>and %n older</numerusform>
            <numerusform>and %n older</numerusform>
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
        <source>%n row(s) not readable</source>
        <translation>
            <numerusform>%n row not readable</numerusform>
            <numerusform>%n rows not readable</numerusform>
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
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were garbled on the way here</source>
        <translation>
            <numerusform>%n cell was garbled on the way here</numerusform>
            <numerusform>%n cells were garbled on the way here</numerusform>
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
        <source>%n order(s) are further along already and were left as they are.</source>
        <translation>
            <numerusform>%n order is further along already and was left as it is.</numerusform>
            <numerusform>%n orders are further along already and were left as they are.</numerusform>
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
</context>
<context>
    <name>kokarda::screens::PackingPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
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
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
