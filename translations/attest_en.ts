<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckGrids</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DerivationTree</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>Raise a finding of, or set aside, %n group(s) of discrepancies</source>
        <translation>
            <numerusform>Raise a finding of, or set aside, %n group of discrepancies</numerusform>
            <numerusform>Raise a finding of, or set aside, %n groups of discrepancies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finding(s) to the company</source>
        <translation>
            <numerusform>Send %n finding to the company</numerusform>
            <numerusform>Send %n findings to the company</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) wait for the company&apos;s answer</source>
        <translation>
            <numerusform>%n finding waits for the company&apos;s answer</numerusform>
            <numerusform>%n findings wait for the company&apos;s answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n answered finding(s)</source>
        <translation>
            <numerusform>Decide on %n answered finding</numerusform>
            <numerusform>Decide on %n answered findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message numerus="yes">
        <source>%1: %n open</source>
        <translation>
            <numerusform>%1: %n open</numerusform>
            <numerusform>%1: %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::BottomBar</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::CheckPanel</name>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corrected</numerusform>
            <numerusform>%n corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat an earlier one of this file</source>
        <translation>
            <numerusform>%n row repeats an earlier one of this file</numerusform>
            <numerusform>%n rows repeat an earlier one of this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more reason(s)</source>
        <translation>
            <numerusform>… and %n more reason</numerusform>
            <numerusform>… and %n more reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::DataPage</name>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n row rejected</numerusform>
            <numerusform>%n rows rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::DataTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::DocumentViewer</name>
    <message numerus="yes">
        <source>The first %n rows are shown.</source>
        <translation>
            <numerusform>The first %n row is shown.</numerusform>
            <numerusform>The first %n rows are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::DrawDialog</name>
    <message numerus="yes">
        <source>Population: %n record(s), %1, SHA-256 %2…</source>
        <translation>
            <numerusform>Population: %n record, %1, SHA-256 %2…</numerusform>
            <numerusform>Population: %n records, %1, SHA-256 %2…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no amount in this unit: they are drawn last, and nothing is projected to them.</source>
        <translation>
            <numerusform>%n of them has no amount in this unit: it is drawn last, and nothing is projected to it.</numerusform>
            <numerusform>%n of them have no amount in this unit: they are drawn last, and nothing is projected to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n record(s), for %1 % confidence with no error expected and materiality as tolerable (ISA 530).</source>
        <translation>
            <numerusform>Proposed: %n record, for %1 % confidence with no error expected and materiality as tolerable (ISA 530).</numerusform>
            <numerusform>Proposed: %n records, for %1 % confidence with no error expected and materiality as tolerable (ISA 530).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::EvidencePage</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::FilesList</name>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n row rejected</numerusform>
            <numerusform>%n rows rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::FindingsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::ImportWizard</name>
    <message numerus="yes">
        <source>Rows (%n rejected)</source>
        <translation>
            <numerusform>Rows (%n rejected)</numerusform>
            <numerusform>Rows (%n rejected)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still open: nothing is guessed</source>
        <translation>
            <numerusform>%n file still open: nothing is guessed</numerusform>
            <numerusform>%n files still open: nothing is guessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can be imported</source>
        <translation>
            <numerusform>%n file can be imported</numerusform>
            <numerusform>%n files can be imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::IntakeDesk</name>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n file imported</numerusform>
            <numerusform>%n files imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::QuestionList</name>
    <message numerus="yes">
        <source>%n meter(s) in the values are not in the boundary.</source>
        <translation>
            <numerusform>%n meter in the values is not in the boundary.</numerusform>
            <numerusform>%n meters in the values are not in the boundary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) in the values are not in the boundary.</source>
        <translation>
            <numerusform>%n source in the values is not in the boundary.</numerusform>
            <numerusform>%n sources in the values are not in the boundary.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::ReviewPage</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open or in doubt</source>
        <translation>
            <numerusform>%n item open or in doubt</numerusform>
            <numerusform>%n items open or in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::RulesView</name>
    <message numerus="yes">
        <source>%n rule(s); one with an id that is there already takes its place.</source>
        <translation>
            <numerusform>%n rule; one with an id that is there already takes its place.</numerusform>
            <numerusform>%n rules; one with an id that is there already takes its place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::SeriesPlot</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::SeriesView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::TakeBackDialog</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::TrailPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::VisitPage</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
</TS>
