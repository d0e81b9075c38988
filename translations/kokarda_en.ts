<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n slip(s) handed to “%1”.</source>
        <translation>
            <numerusform>%n slip handed to “%1”.</numerusform>
            <numerusform>%n slips handed to “%1”.</numerusform>
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
    <name>kokarda::screens::OrdersPage</name>
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
        <source>Writing %n slip(s)</source>
        <translation>
            <numerusform>Writing %n slip</numerusform>
            <numerusform>Writing %n slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %n slip(s)</source>
        <translation>
            <numerusform>Printing %n slip</numerusform>
            <numerusform>Printing %n slips</numerusform>
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
    <name>kokarda::screens::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
