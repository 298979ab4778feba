<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AssessmentView</name>
    <message>
        <source>Declared</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Declared, year</source>
        <translation>Angegeben, Jahr</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Register readings</source>
        <translation>Zählerstände</translation>
    </message>
    <message>
        <source>Invoices and settlements</source>
        <translation>Rechnungen und Abrechnungen</translation>
    </message>
    <message>
        <source>Energy statistics</source>
        <translation>Energiestatistik</translation>
    </message>
    <message>
        <source>Purchases and stock</source>
        <translation>Einkäufe und Lagerbestand</translation>
    </message>
</context>
<context>
    <name>CheckGrids</name>
    <message>
        <source>set aside</source>
        <translation>nicht weiterverfolgt</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Gezeigt durch</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Effect, t</source>
        <translation>Auswirkung, t</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Materiality, %</source>
        <translation>Wesentlichkeit, %</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>Covered, %</source>
        <translation>Abgedeckt, %</translation>
    </message>
    <message>
        <source>What was compared, or why not</source>
        <translation>Was verglichen wurde oder warum nicht</translation>
    </message>
    <message>
        <source>Value of</source>
        <translation>Wert aus</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (unvollständig)</translation>
    </message>
    <message>
        <source>%1 (partly estimated)</source>
        <translation>%1 (teilweise geschätzt)</translation>
    </message>
    <message>
        <source>%1 (apportioned by day)</source>
        <translation>%1 (tagesanteilig)</translation>
    </message>
    <message>
        <source>Would</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>appear</source>
        <translation>erscheint</translation>
    </message>
    <message>
        <source>vanish</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Tolerance, %</source>
        <translation>Toleranz, %</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>CheckHelp</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Dieser Prüffall</translation>
    </message>
    <message>
        <source>Why, and its source</source>
        <translation>Begründung und Herkunft</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Switched off in this case by %1 on %2: %3</source>
        <translation>In diesem Prüffall von %1 am %2 abgeschaltet: %3</translation>
    </message>
    <message>
        <source>Tolerance: %1 %</source>
        <translation>Toleranz: %1 %</translation>
    </message>
</context>
<context>
    <name>DerivationTree</name>
    <message>
        <source>written: %1</source>
        <translation>geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElectricityChart</name>
    <message>
        <source>own photovoltaics, used on site</source>
        <translation>eigene Photovoltaik, am Standort genutzt</translation>
    </message>
    <message>
        <source>direct line</source>
        <translation>Direktleitung</translation>
    </message>
    <message>
        <source>public grid, proven renewable</source>
        <translation>öffentliches Netz, nachgewiesen erneuerbar</translation>
    </message>
    <message>
        <source>public grid, not proven</source>
        <translation>öffentliches Netz, nicht nachgewiesen</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>angegeben</translation>
    </message>
</context>
<context>
    <name>FindIndex</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Declared number</source>
        <translation>Angegebene Zahl</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>Zeile der Überschriften</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Trennzeichen der Zellen</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Thousands are grouped by</source>
        <translation>Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Datumsformat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>A stamp is the</source>
        <translation>Ein Zeitstempel bezeichnet</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Register reading</source>
        <translation>Zählerstand</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Emission factor</source>
        <translation>Emissionsfaktor</translation>
    </message>
    <message>
        <source>Unit of the factor</source>
        <translation>Einheit des Faktors</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Energy carrier</source>
        <translation>Energieträger</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Estimated (yes or no)</source>
        <translation>Geschätzt (ja oder nein)</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Preis je Einheit</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>Accuracy class</source>
        <translation>Genauigkeitsklasse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Vertragspartei</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Holder of the attributes</source>
        <translation>Inhaber der Grünstromeigenschaft</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rated power, kW</source>
        <translation>Nennleistung, kW</translation>
    </message>
    <message>
        <source>Refrigerant</source>
        <translation>Kältemittel</translation>
    </message>
    <message>
        <source>Charge, kg</source>
        <translation>Füllmenge, kg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Erste Nummer</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Letzte Nummer</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Erzeugungszeitraum</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Begünstigter</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Entwertet am</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Stillgelegt am</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Überprüfer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Point  .</source>
        <translation>Punkt  .</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Senkrechter Strich  |</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Apostrophe  '</source>
        <translation>Apostroph  '</translation>
    </message>
    <message>
        <source>Double  "</source>
        <translation>Doppelt  "</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Columns of fixed width</source>
        <translation>Spalten fester Breite</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>Antwort erforderlich</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>zurückgewiesene Zeilen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>End of its interval</source>
        <translation>Ende seines Intervalls</translation>
    </message>
    <message>
        <source>Start of its interval</source>
        <translation>Anfang seines Intervalls</translation>
    </message>
    <message>
        <source>A column for each month or meter</source>
        <translation>Eine Spalte je Monat oder Zähler</translation>
    </message>
    <message>
        <source>One value a row</source>
        <translation>Ein Wert je Zeile</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von Ihnen festgelegt</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>am wahrscheinlichsten</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>Raise a finding of, or set aside, %n group(s) of discrepancies</source>
        <translation>
            <numerusform>Zu %n Gruppe von Abweichungen eine Feststellung treffen oder sie nicht weiterverfolgen</numerusform>
            <numerusform>Zu %n Gruppen von Abweichungen eine Feststellung treffen oder sie nicht weiterverfolgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finding(s) to the company</source>
        <translation>
            <numerusform>%n Feststellung an das Unternehmen senden</numerusform>
            <numerusform>%n Feststellungen an das Unternehmen senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) wait for the company's answer</source>
        <translation>
            <numerusform>%n Feststellung wartet auf die Antwort des Unternehmens</numerusform>
            <numerusform>%n Feststellungen warten auf die Antwort des Unternehmens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n answered finding(s)</source>
        <translation>
            <numerusform>Über %n beantwortete Feststellung entscheiden</numerusform>
            <numerusform>Über %n beantwortete Feststellungen entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing blocks the statement: sign and issue it</source>
        <translation>Der Prüferklärung steht nichts entgegen: unterzeichnen und ausstellen</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Originalangabe</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Emissions, t</source>
        <translation>Emissionen, t</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Zählerstand</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Energieträger</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste Nr.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte Nr.</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Begünstigter</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Vertragspartei</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Grünstromeigenschaft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Wandlerfaktor</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>%1: %2 of %3 records, %4, %5. Seed “%6”, population %7…</source>
        <translation>%1: %2 von %3 Datensätzen, %4, %5. Startwert „%6“, Grundgesamtheit %7…</translation>
    </message>
    <message>
        <source>%1: %2 records are to be tested after what was found; %3 are.</source>
        <translation>%1: Nach dem, was gefunden wurde, sind %2 Datensätze zu prüfen; geprüft sind %3.</translation>
    </message>
    <message>
        <source>%1 of %2 records are tested, %3 of them differ.</source>
        <translation>%1 von %2 Datensätzen sind geprüft, %3 davon weichen ab.</translation>
    </message>
    <message>
        <source>The data have changed since the sample was drawn: records may be missing in it. Extend it, or draw another one.</source>
        <translation>Die Daten haben sich seit der Ziehung geändert: In der Stichprobe können Datensätze fehlen. Die Stichprobe erweitern oder eine neue ziehen.</translation>
    </message>
</context>
<context>
    <name>SeriesCurves</name>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>substituted</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Systemgrenze</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Document review</source>
        <translation>Dokumentenprüfung</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Standortbegehung</translation>
    </message>
    <message>
        <source>Cross-checks</source>
        <translation>Kreuzprüfungen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Prüferklärung</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>WORK</source>
        <translation>ARBEITEN</translation>
    </message>
    <message>
        <source>JUDGE</source>
        <translation>BEURTEILEN</translation>
    </message>
    <message>
        <source>CONCLUDE</source>
        <translation>ABSCHLIESSEN</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open</source>
        <translation>
            <numerusform>%1: %n offen</numerusform>
            <numerusform>%1: %n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: blocked</source>
        <translation>%1: blockiert</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
</context>
<context>
    <name>attest::BottomBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the background work</source>
        <translation>Hintergrundarbeit abbrechen</translation>
    </message>
    <message>
        <source>Progress of the background work</source>
        <translation>Fortschritt der Hintergrundarbeit</translation>
    </message>
    <message>
        <source>● read only</source>
        <translation>● schreibgeschützt</translation>
    </message>
    <message>
        <source>● saved %1</source>
        <translation>● gespeichert %1</translation>
    </message>
    <message>
        <source>open misstatements</source>
        <translation>offene Falschangaben</translation>
    </message>
    <message>
        <source>%1 t of %2 t allowed (location-based reference)</source>
        <translation>%1 t von %2 t zulässig (standortbasierte Bezugsgröße)</translation>
    </message>
    <message>
        <source>%1 t of %2 t allowed</source>
        <translation>%1 t von %2 t zulässig</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::BoundaryForm</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>attest::BoundaryPage</name>
    <message>
        <source>Boundary</source>
        <translation>Systemgrenze</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>Der Prüffall wird ausgewertet.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>Single-line picture</source>
        <translation>Einlinienbild</translation>
    </message>
    <message>
        <source>The dossier lists no sources.</source>
        <translation>Das Dossier führt keine Quellen auf.</translation>
    </message>
    <message>
        <source>No list of equipment was handed over. A file of the kind “equipment” brings it in.</source>
        <translation>Es wurde keine Ausrüstungsliste übergeben. Eine Datei der Art „equipment“ bringt sie ein.</translation>
    </message>
    <message>
        <source>Meters and their sub-meters</source>
        <translation>Zähler und ihre Unterzähler</translation>
    </message>
    <message>
        <source>Single-line picture of the electricity</source>
        <translation>Einlinienbild der Elektrizität</translation>
    </message>
    <message>
        <source>%1 sources, %2 of them nil</source>
        <translation>%1 Quellen, davon %2 mit Nullangabe</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>Nachweis oder Begründung</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Energieträger</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Claimed factor</source>
        <translation>Angesetzter Faktor</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misst</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Wandlerfaktor</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rated kW</source>
        <translation>Nennleistung kW</translation>
    </message>
    <message>
        <source>Refrigerant</source>
        <translation>Kältemittel</translation>
    </message>
    <message>
        <source>Charge kg</source>
        <translation>Füllmenge kg</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Betrieb</translation>
    </message>
</context>
<context>
    <name>attest::CarpetPlot</name>
    <message>
        <source>mean %1 %2</source>
        <translation>Mittel %1 %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>the clock skips this time</source>
        <translation>die Uhr überspringt diese Zeit</translation>
    </message>
    <message>
        <source>the clock shows this time twice</source>
        <translation>die Uhr zeigt diese Zeit zweimal</translation>
    </message>
    <message>
        <source>found: must correct</source>
        <translation>gefunden: Korrektur erforderlich</translation>
    </message>
    <message>
        <source>found: must explain</source>
        <translation>gefunden: Erklärung erforderlich</translation>
    </message>
</context>
<context>
    <name>attest::CheckPanel</name>
    <message>
        <source>Refused rows, to be mended</source>
        <translation>Zurückgewiesene Zeilen, zu korrigieren</translation>
    </message>
    <message>
        <source>No row was refused.</source>
        <translation>Keine Zeile wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>Read the whole file</source>
        <translation>Gesamte Datei lesen</translation>
    </message>
    <message>
        <source>Give up the correction</source>
        <translation>Korrektur verwerfen</translation>
    </message>
    <message>
        <source>Type the right values: numbers as 1234.5, dates as 2024-12-31, times as 2024-12-31 23:45. The company's file stays as it is; your corrections become a file of their own with your name.</source>
        <translation>Die richtigen Werte eingeben: Zahlen wie 1234.5, Datumsangaben wie 2024-12-31, Zeitangaben wie 2024-12-31 23:45. Die Datei des Unternehmens bleibt unverändert; Ihre Korrekturen werden zu einer eigenen Datei mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>Evidence has no rows.</source>
        <translation>Nachweise haben keine Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n korrigiert</numerusform>
            <numerusform>%n korrigiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat an earlier one of this file</source>
        <translation>
            <numerusform>%n Zeile wiederholt eine frühere dieser Datei</numerusform>
            <numerusform>%n Zeilen wiederholen frühere dieser Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>The file was not read completely yet.</source>
        <translation>Die Datei wurde noch nicht vollständig gelesen.</translation>
    </message>
    <message>
        <source>Answer the open questions first; then the whole file is read.</source>
        <translation>Zuerst die offenen Fragen beantworten; danach wird die gesamte Datei gelesen.</translation>
    </message>
    <message>
        <source>%1 × %2 (first in row %3)</source>
        <translation>%1 × %2 (zuerst in Zeile %3)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more reason(s)</source>
        <translation>
            <numerusform>… und %n weiterer Grund</numerusform>
            <numerusform>… und %n weitere Gründe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::ChecksPage</name>
    <message>
        <source>Cross-checks</source>
        <translation>Kreuzprüfungen</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>Der Prüffall wird ausgewertet.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Raise finding …</source>
        <translation>Feststellung treffen …</translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation>Nicht weiterverfolgen …</translation>
    </message>
    <message>
        <source>By probable cause</source>
        <translation>Nach wahrscheinlicher Ursache</translation>
    </message>
    <message>
        <source>Coverage of the checks</source>
        <translation>Abdeckung der Prüfungen</translation>
    </message>
    <message>
        <source>Discrepancies by probable cause</source>
        <translation>Abweichungen nach wahrscheinlicher Ursache</translation>
    </message>
    <message>
        <source>No check found a discrepancy. The coverage tells what was compared.</source>
        <translation>Keine Prüfung hat eine Abweichung gefunden. Die Abdeckung zeigt, was verglichen wurde.</translation>
    </message>
    <message>
        <source>Checks that show it</source>
        <translation>Prüfungen, die sie zeigen</translation>
    </message>
    <message>
        <source>Select a group to see the checks that show it.</source>
        <translation>Wählen Sie eine Gruppe, um die Prüfungen zu sehen, die sie zeigen.</translation>
    </message>
    <message>
        <source>Shown by these checks</source>
        <translation>Gezeigt durch diese Prüfungen</translation>
    </message>
    <message>
        <source>%1 passed · %2 found, %3 groups · %4 not applicable · %5 not run</source>
        <translation>%1 bestanden · %2 mit Befund, %3 Gruppen · %4 nicht anwendbar · %5 nicht ausgeführt</translation>
    </message>
    <message>
        <source>Raise finding</source>
        <translation>Feststellung treffen</translation>
    </message>
    <message>
        <source>What shall the company read? Empty: the sentences of the checks.</source>
        <translation>Was soll das Unternehmen lesen? Leer: die Sätze der Prüfungen.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Nicht weiterverfolgen</translation>
    </message>
    <message>
        <source>Why is this no finding? The reason is kept in the trail and printed in the report.</source>
        <translation>Warum ist dies keine Feststellung? Die Begründung wird im Prüfpfad festgehalten und im Bericht gedruckt.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>In its surroundings</source>
        <translation>Im Umfeld</translation>
    </message>
</context>
<context>
    <name>attest::CorrectionModel</name>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
</context>
<context>
    <name>attest::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>Der Prüffall wird ausgewertet.</translation>
    </message>
    <message>
        <source>Import next submission …</source>
        <translation>Nächste Einreichung importieren …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Einreichungen</translation>
    </message>
    <message>
        <source>Files of the submission</source>
        <translation>Dateien der Einreichung</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Zeilen, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Lesehinweise</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Datensätze der Datei</translation>
    </message>
    <message>
        <source>Every row could be read.</source>
        <translation>Alle Zeilen konnten gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing unusual was seen while reading.</source>
        <translation>Beim Lesen ist nichts Ungewöhnliches aufgefallen.</translation>
    </message>
    <message>
        <source>Select a file to see its records. Evidence files have none; open them on the page Evidence.</source>
        <translation>Wählen Sie eine Datei, um ihre Datensätze zu sehen. Nachweisdateien haben keine; öffnen Sie diese auf der Seite „Nachweise“.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n Zeile zurückgewiesen</numerusform>
            <numerusform>%n Zeilen zurückgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the next submission (with dossier.json)</source>
        <translation>Ordner der nächsten Einreichung (mit dossier.json)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Zurückgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Warum nicht übernommen</translation>
    </message>
    <message>
        <source>Rejected rows (%1)</source>
        <translation>Zurückgewiesene Zeilen (%1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Reading notes (%1)</source>
        <translation>Lesehinweise (%1)</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Zeitreihen</translation>
    </message>
</context>
<context>
    <name>attest::DataTable</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Tabelle filtern</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur anzeigen</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::DifferDialog</name>
    <message>
        <source>The record differs</source>
        <translation>Der Datensatz weicht ab</translation>
    </message>
    <message>
        <source>The amount that the evidence shows, if it can be said</source>
        <translation>Die Menge, die der Nachweis zeigt, sofern sie sich angeben lässt</translation>
    </message>
    <message>
        <source>Amount of the evidence</source>
        <translation>Menge laut Nachweis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What does the evidence say? The sample grows after a round with such a record. The difference in amount is projected to all records.</source>
        <translation>Was sagt der Nachweis? Nach einer Runde mit einem solchen Datensatz wird die Stichprobe größer. Die Differenz der Menge wird auf alle Datensätze hochgerechnet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>attest::DiscrepancyPicture</name>
    <message>
        <source>There is no picture for this: it is about papers, not about amounts in time.</source>
        <translation>Hierzu gibt es kein Bild: Es geht um Unterlagen, nicht um Mengen im Zeitverlauf.</translation>
    </message>
    <message>
        <source>Select a discrepancy to see it in its surroundings.</source>
        <translation>Wählen Sie eine Abweichung, um sie in ihrem Umfeld zu sehen.</translation>
    </message>
    <message>
        <source>The months of the source, value beside value</source>
        <translation>Die Monate der Quelle, Wert neben Wert</translation>
    </message>
    <message>
        <source>The meter's values around the discrepancy</source>
        <translation>Die Werte des Zählers rund um die Abweichung</translation>
    </message>
</context>
<context>
    <name>attest::DiscrepancyText</name>
    <message>
        <source>What would make it go away</source>
        <translation>Was die Abweichung beseitigen würde</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>%1 tCO₂e, location-based</source>
        <translation>%1 tCO₂e, standortbasiert</translation>
    </message>
    <message>
        <source>%1 % of materiality (%2 tCO₂e)</source>
        <translation>%1 % der Wesentlichkeit (%2 tCO₂e)</translation>
    </message>
</context>
<context>
    <name>attest::DocumentViewer</name>
    <message>
        <source>This PDF cannot be shown.</source>
        <translation>Diese PDF-Datei kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Source table</source>
        <translation>Quelltabelle</translation>
    </message>
    <message>
        <source>This sheet is empty.</source>
        <translation>Dieses Blatt ist leer.</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>Select a document to see it here.</source>
        <translation>Wählen Sie ein Dokument, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>%1 wird geladen …</translation>
    </message>
    <message>
        <source>There is no view for this kind of file. Its bytes and their hash are kept in the case.</source>
        <translation>Für diese Art von Datei gibt es keine Ansicht. Ihre Bytes und deren Hash werden im Prüffall aufbewahrt.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Dieses Bild kann nicht angezeigt werden.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are shown.</source>
        <translation>
            <numerusform>Die erste %n Zeile wird angezeigt.</numerusform>
            <numerusform>Die ersten %n Zeilen werden angezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::DrawDialog</name>
    <message>
        <source>Draw a sample</source>
        <translation>Stichprobe ziehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>none: by materiality</source>
        <translation>keine: nach Wesentlichkeit</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>Mengen in</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufallsauswahl</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Schichtung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message numerus="yes">
        <source>Population: %n record(s), %1, SHA-256 %2…</source>
        <translation>
            <numerusform>Grundgesamtheit: %n Datensatz, %1, SHA-256 %2…</numerusform>
            <numerusform>Grundgesamtheit: %n Datensätze, %1, SHA-256 %2…</numerusform>
        </translation>
    </message>
    <message>
        <source>Here a single meter has more than that: all records are to be tested.</source>
        <translation>Hier hat ein einzelner Zähler einen größeren Anteil: Alle Datensätze sind zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no amount in this unit: they are drawn last, and nothing is projected to them.</source>
        <translation>
            <numerusform>%n davon hat keine Menge in dieser Einheit: Er wird zuletzt gezogen, und auf ihn wird nichts hochgerechnet.</numerusform>
            <numerusform>%n davon haben keine Menge in dieser Einheit: Sie werden zuletzt gezogen, und auf sie wird nichts hochgerechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n record(s), for %1 % confidence with no error expected and materiality as tolerable (ISA 530).</source>
        <translation>
            <numerusform>Vorschlag: %n Datensatz, für %1 % Konfidenz ohne erwarteten Fehler und mit der Wesentlichkeit als tolerierbarer Abweichung (ISA 530).</numerusform>
            <numerusform>Vorschlag: %n Datensätze, für %1 % Konfidenz ohne erwarteten Fehler und mit der Wesentlichkeit als tolerierbarer Abweichung (ISA 530).</numerusform>
        </translation>
    </message>
    <message>
        <source>A size can be proposed where amounts are emissions, and neither they nor materiality are zero.</source>
        <translation>Ein Umfang kann vorgeschlagen werden, wenn die Mengen Emissionen sind und weder sie noch die Wesentlichkeit null sind.</translation>
    </message>
</context>
<context>
    <name>attest::EngagementPage</name>
    <message>
        <source>Engagement</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>Der Prüffall wird ausgewertet.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>Materiality</source>
        <translation>Wesentlichkeit</translation>
    </message>
    <message>
        <source>Verification team</source>
        <translation>Prüfteam</translation>
    </message>
    <message>
        <source>Impartiality</source>
        <translation>Unparteilichkeit</translation>
    </message>
    <message>
        <source>Changed parameters of checks</source>
        <translation>Geänderte Parameter der Prüfungen</translation>
    </message>
    <message>
        <source>No team is named. The dossier's “team” lists its members and their roles.</source>
        <translation>Es ist kein Team benannt. Im Dossier führt „team“ die Mitglieder und ihre Rollen auf.</translation>
    </message>
    <message>
        <source>All checks use the parameters of the catalogue.</source>
        <translation>Alle Prüfungen verwenden die Parameter des Katalogs.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Name in Landessprache</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Bilanzierung</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Neutrality</source>
        <translation>Klimaneutralität</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Grad an Sicherheit</translation>
    </message>
    <message>
        <source>Warming potentials</source>
        <translation>Treibhauspotenziale</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>%1 tCO₂e</source>
        <translation>%1 tCO₂e</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>%1 % of the reference, at least %2 tCO₂e</source>
        <translation>%1 % der Bezugsgröße, mindestens %2 tCO₂e</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezugsgröße</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Claim of zero</source>
        <translation>Aussage von null</translation>
    </message>
    <message>
        <source>yes: a share of the reported total would be meaningless</source>
        <translation>ja: ein Anteil an der berichteten Gesamtmenge wäre ohne Aussagekraft</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The independent reviewer took no part in the verification. Sign-offs are refused out of order, and to anybody who does not hold the role.</source>
        <translation>Der unabhängige Überprüfer hat an der Prüfung nicht mitgewirkt. Unterzeichnungen außerhalb der Reihenfolge oder durch Personen ohne die betreffende Rolle werden abgelehnt.</translation>
    </message>
    <message>
        <source>%1 verifies and reviews. The reviewer must be somebody else.</source>
        <translation>%1 prüft und überprüft zugleich. Der Überprüfer muss eine andere Person sein.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>attest::EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>Der Prüffall wird ausgewertet.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>No documents were handed over.</source>
        <translation>Es wurden keine Dokumente übergeben.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>Dokumentenprüfung %1</translation>
    </message>
    <message>
        <source>site visit, %1</source>
        <translation>Standortbegehung, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
</context>
<context>
    <name>attest::Excerpt</name>
    <message>
        <source>Source around the cell</source>
        <translation>Quelle im Umfeld der Zelle</translation>
    </message>
</context>
<context>
    <name>attest::ExtendDialog</name>
    <message>
        <source>Extend the sample</source>
        <translation>Stichprobe erweitern</translation>
    </message>
    <message>
        <source>Records more</source>
        <translation>Zusätzliche Datensätze</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>attest::FilesList</name>
    <message>
        <source>Files of this import</source>
        <translation>Dateien dieses Imports</translation>
    </message>
    <message>
        <source>Drop files, a folder or a ZIP archive here.</source>
        <translation>Dateien, einen Ordner oder ein ZIP-Archiv hier ablegen.</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n Zeile zurückgewiesen</numerusform>
            <numerusform>%n Zeilen zurückgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>identisch mit %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>attest::Finder</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Meters, invoices, numbers, findings, pages …</source>
        <translation>Zähler, Rechnungen, Zahlen, Feststellungen, Seiten …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>attest::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>Der Prüffall wird ausgewertet.</translation>
    </message>
    <message>
        <source>No findings yet. Raise them from the groups on the page Cross-checks.</source>
        <translation>Noch keine Feststellungen. Treffen Sie diese aus den Gruppen auf der Seite „Kreuzprüfungen“.</translation>
    </message>
    <message>
        <source>Send to the company</source>
        <translation>An das Unternehmen senden</translation>
    </message>
    <message>
        <source>Enter answer …</source>
        <translation>Antwort eingeben …</translation>
    </message>
    <message>
        <source>Accept …</source>
        <translation>Annehmen …</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Leave uncorrected …</source>
        <translation>Unkorrigiert lassen …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>What does the company say: cause, correction, evidence?</source>
        <translation>Was sagt das Unternehmen: Ursache, Korrektur, Nachweis?</translation>
    </message>
    <message>
        <source>What was checked, and why is the answer enough?</source>
        <translation>Was wurde geprüft, und warum genügt die Antwort?</translation>
    </message>
    <message>
        <source>What is missing from the answer?</source>
        <translation>Was fehlt in der Antwort?</translation>
    </message>
    <message>
        <source>Why does it stay, and what does it mean for the statement?</source>
        <translation>Warum bleibt es bestehen, und was bedeutet das für die Prüferklärung?</translation>
    </message>
    <message>
        <source>Why was it not a finding after all?</source>
        <translation>Warum war es doch keine Feststellung?</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Effect, t</source>
        <translation>Auswirkung, t</translation>
    </message>
    <message>
        <source>Raised in</source>
        <translation>Getroffen in</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>all dealt with</source>
        <translation>alle erledigt</translation>
    </message>
    <message>
        <source>The checks do not find it any more in the submission shown.</source>
        <translation>Die Prüfungen finden es in der angezeigten Einreichung nicht mehr.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Nachweis: %1</translation>
    </message>
    <message>
        <source>It is material</source>
        <translation>Sie ist wesentlich</translation>
    </message>
</context>
<context>
    <name>attest::FormRow</name>
    <message>
        <source>Have it found out again</source>
        <translation>Erneut automatisch ermitteln</translation>
    </message>
    <message>
        <source>Have it found out again: %1</source>
        <translation>Erneut automatisch ermitteln: %1</translation>
    </message>
</context>
<context>
    <name>attest::ImportButtons</name>
    <message>
        <source>Add files …</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the import of %1 by %2: %3 …</source>
        <translation>Import vom %1 durch %2 zurücknehmen: %3 …</translation>
    </message>
</context>
<context>
    <name>attest::ImportWizard</name>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Read another sheet too</source>
        <translation>Weiteres Blatt lesen</translation>
    </message>
    <message>
        <source>Columns and what they are read as</source>
        <translation>Spalten und als was sie gelesen werden</translation>
    </message>
    <message>
        <source>The file has no columns.</source>
        <translation>Die Datei hat keine Spalten.</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Leseweise</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Values as they are read, beside the text as written</source>
        <translation>Gelesene Werte neben dem Originaltext</translation>
    </message>
    <message>
        <source>What the values become is shown here as soon as the file can be read.</source>
        <translation>Was aus den Werten wird, ist hier zu sehen, sobald die Datei gelesen werden kann.</translation>
    </message>
    <message>
        <source>Cells as they are written; Enter makes the row the headings</source>
        <translation>Zellen im Original; die Eingabetaste macht die Zeile zur Überschriftenzeile</translation>
    </message>
    <message>
        <source>The file has no cells.</source>
        <translation>Die Datei hat keine Zellen.</translation>
    </message>
    <message>
        <source>Rows that are no data</source>
        <translation>Zeilen, die keine Daten sind</translation>
    </message>
    <message>
        <source>Every row of the table is read.</source>
        <translation>Jede Zeile der Tabelle wird gelesen.</translation>
    </message>
    <message>
        <source>Click the number of the row that has the headings, or choose the row and press Enter.</source>
        <translation>Auf die Nummer der Zeile mit den Überschriften klicken oder die Zeile wählen und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Values as read</source>
        <translation>Gelesene Werte</translation>
    </message>
    <message>
        <source>Cells as written</source>
        <translation>Zellen im Original</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read all files completely on trial</source>
        <translation>Alle Dateien zur Probe vollständig lesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Rows (%n rejected)</source>
        <translation>
            <numerusform>Zeilen (%n zurückgewiesen)</numerusform>
            <numerusform>Zeilen (%n zurückgewiesen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum ausgelassen</translation>
    </message>
    <message>
        <source>Left-out rows (%1)</source>
        <translation>Ausgelassene Zeilen (%1)</translation>
    </message>
    <message>
        <source>Add the files that the company handed over.</source>
        <translation>Die Dateien hinzufügen, die das Unternehmen übergeben hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still open: nothing is guessed</source>
        <translation>
            <numerusform>%n Datei noch offen: Nichts wird geraten</numerusform>
            <numerusform>%n Dateien noch offen: Nichts wird geraten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can be imported</source>
        <translation>
            <numerusform>%n Datei kann importiert werden</numerusform>
            <numerusform>%n Dateien können importiert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>attest::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Values side by side</source>
        <translation>Werte nebeneinander</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher der Wert stammt</translation>
    </message>
    <message>
        <source>Select a number, a discrepancy or a document: what it is and where it comes from is shown here.</source>
        <translation>Wählen Sie eine Zahl, eine Abweichung oder ein Dokument: Hier wird gezeigt, was es ist und woher es stammt.</translation>
    </message>
    <message>
        <source>Finding %1: %2</source>
        <translation>Feststellung %1: %2</translation>
    </message>
    <message>
        <source>Set aside.</source>
        <translation>Nicht weiterverfolgt.</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Gefunden durch: %1</translation>
    </message>
    <message>
        <source>Declared as zero. Evidence: %1</source>
        <translation>Als null angegeben. Nachweis: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>Also shows in</source>
        <translation>Zeigt sich auch in</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>%1 rows, %2 records</source>
        <translation>%1 Zeilen, %2 Datensätze</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes as handed over</source>
        <translation>SHA-256 der Bytes, wie übergeben</translation>
    </message>
    <message>
        <source>Multiplier %1</source>
        <translation>Wandlerfaktor %1</translation>
    </message>
    <message>
        <source>Calibration %1, valid %2</source>
        <translation>Kalibrierung %1, gültig %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Changed by %1: %2</source>
        <translation>Geändert von %1: %2</translation>
    </message>
</context>
<context>
    <name>attest::IntakeDesk</name>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>Darin sind keine Dateien enthalten.</translation>
    </message>
    <message>
        <source>There is no table in the clipboard. Copy the cells in the spreadsheet first.</source>
        <translation>Die Zwischenablage enthält keine Tabelle. Zuerst die Zellen in der Tabellenkalkulation kopieren.</translation>
    </message>
    <message>
        <source>Nothing can be added to this case: it is read only, issued, or being assessed.</source>
        <translation>Diesem Prüffall kann nichts hinzugefügt werden: Er ist schreibgeschützt, ausgestellt oder wird gerade ausgewertet.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n Datei importiert</numerusform>
            <numerusform>%n Dateien importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::MainWindow</name>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>The help of this page is not part of this build.</source>
        <translation>Die Hilfe zu dieser Seite ist in dieser Programmfassung nicht enthalten.</translation>
    </message>
    <message>
        <source>&amp;Open a case …</source>
        <translation>Prüffall ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open the &amp;example case</source>
        <translation>Be&amp;ispielfall öffnen</translation>
    </message>
    <message>
        <source>Export the &amp;report …</source>
        <translation>Be&amp;richt exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>Prüffall &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find anything …</source>
        <translation>Alles &amp;durchsuchen …</translation>
    </message>
    <message>
        <source>Show or hide the &amp;inspector</source>
        <translation>&amp;Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>&amp;Zuletzt geöffnete Prüffälle</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 – Attest</source>
        <translation>%1 – Attest</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Attest</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Prüffall öffnen</translation>
    </message>
    <message>
        <source>Attest cases (*.attest)</source>
        <translation>Attest-Prüffälle (*.attest)</translation>
    </message>
    <message>
        <source>Folder of the dossier (with dossier.json)</source>
        <translation>Ordner des Dossiers (mit dossier.json)</translation>
    </message>
    <message>
        <source>&amp;New case …</source>
        <translation>&amp;Neuer Prüffall …</translation>
    </message>
    <message>
        <source>New case from a &amp;dossier …</source>
        <translation>Neuer Prüffall aus einem &amp;Dossier …</translation>
    </message>
    <message>
        <source>&amp;Add files …</source>
        <translation>Dateien &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Paste a table …</source>
        <translation>&amp;Tabelle einfügen …</translation>
    </message>
</context>
<context>
    <name>attest::MappingModel</name>
    <message>
        <source>– not read –</source>
        <translation>– nicht gelesen –</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>Values of one month</source>
        <translation>Werte eines Monats</translation>
    </message>
    <message>
        <source>Values of one meter or month</source>
        <translation>Werte eines Zählers oder Monats</translation>
    </message>
    <message>
        <source>%1; unit %2</source>
        <translation>%1; Einheit %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was erkannt wurde</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Wird gelesen als</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
</context>
<context>
    <name>attest::MatrixModel</name>
    <message>
        <source>Declared as zero</source>
        <translation>Als null angegeben</translation>
    </message>
    <message>
        <source>evidence ✓</source>
        <translation>Nachweis ✓</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>kein Nachweis</translation>
    </message>
    <message>
        <source>apportioned by day</source>
        <translation>tagesanteilig</translation>
    </message>
    <message>
        <source>partly estimated</source>
        <translation>teilweise geschätzt</translation>
    </message>
</context>
<context>
    <name>attest::MeterForm</name>
    <message>
        <source>Id, as the files write it</source>
        <translation>Kennung, wie in den Dateien geschrieben</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Was er misst</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Multiplier (CT × PT)</source>
        <translation>Wandlerfaktor (Strom- × Spannungswandler)</translation>
    </message>
    <message>
        <source>Digits of the register</source>
        <translation>Stellen des Zählwerks</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Create the meter</source>
        <translation>Zähler anlegen</translation>
    </message>
    <message>
        <source>The meter needs an id.</source>
        <translation>Der Zähler benötigt eine Kennung.</translation>
    </message>
    <message>
        <source>There is a meter of this id.</source>
        <translation>Einen Zähler mit dieser Kennung gibt es bereits.</translation>
    </message>
    <message>
        <source>Such a meter measures a source; choose it, or create it first.</source>
        <translation>Ein solcher Zähler misst eine Quelle; diese wählen oder zuerst anlegen.</translation>
    </message>
    <message>
        <source>The unit is not known.</source>
        <translation>Die Einheit ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The multiplier is a number greater than zero.</source>
        <translation>Der Wandlerfaktor muss eine Zahl größer als null sein.</translation>
    </message>
    <message>
        <source>A register has 1 to 18 digits.</source>
        <translation>Ein Zählwerk hat 1 bis 18 Stellen.</translation>
    </message>
</context>
<context>
    <name>attest::NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation>Neuer Prüffall</translation>
    </message>
    <message>
        <source>Create the case</source>
        <translation>Prüffall anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Title of the engagement</source>
        <translation>Titel des Auftrags</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Erster Tag des Zeitraums</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Letzter Tag des Zeitraums</translation>
    </message>
    <message>
        <source>Period, both days included</source>
        <translation>Zeitraum, beide Tage eingeschlossen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Criteria of accounting</source>
        <translation>Kriterien der Bilanzierung</translation>
    </message>
    <message>
        <source>Criteria of verification</source>
        <translation>Kriterien der Prüfung</translation>
    </message>
    <message>
        <source>Criteria of neutrality</source>
        <translation>Kriterien der Klimaneutralität</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Grad an Sicherheit</translation>
    </message>
    <message>
        <source>Materiality, % of the reported emissions</source>
        <translation>Wesentlichkeit, % der berichteten Emissionen</translation>
    </message>
    <message>
        <source>Never less than, tCO2e</source>
        <translation>Mindestens, tCO2e</translation>
    </message>
    <message>
        <source>Global warming potentials</source>
        <translation>Treibhauspotenziale</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Prüffalldatei</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Sources and meters (they may also be created with the first files)</source>
        <translation>Quellen und Zähler (sie können auch mit den ersten Dateien angelegt werden)</translation>
    </message>
    <message>
        <source>Sources and meters</source>
        <translation>Quellen und Zähler</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Add a source …</source>
        <translation>Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>Add a meter …</source>
        <translation>Zähler hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Attest cases (*.attest)</source>
        <translation>Attest-Prüffälle (*.attest)</translation>
    </message>
    <message>
        <source>The client's name is needed.</source>
        <translation>Der Name des Auftraggebers wird benötigt.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The time zone is not known; it is written like Asia/Shanghai or Europe/Berlin.</source>
        <translation>Die Zeitzone ist nicht bekannt; sie wird wie Asia/Shanghai oder Europe/Berlin geschrieben.</translation>
    </message>
    <message>
        <source>Materiality is a percentage between 0 and 100.</source>
        <translation>Die Wesentlichkeit ist ein Prozentsatz zwischen 0 und 100.</translation>
    </message>
    <message>
        <source>The least materiality is a number of tonnes.</source>
        <translation>Die Mindestwesentlichkeit ist eine Anzahl von Tonnen.</translation>
    </message>
    <message>
        <source>The lead verifier's name is needed.</source>
        <translation>Der Name des leitenden Prüfers wird benötigt.</translation>
    </message>
    <message>
        <source>The folder of the case file does not exist.</source>
        <translation>Der Ordner der Prüffalldatei existiert nicht.</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another name.</source>
        <translation>Eine Datei mit diesem Namen gibt es bereits; einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>attest::NoteDialog</name>
    <message>
        <source>Reference numbers of the evidence, such as E-012, E-014</source>
        <translation>Referenznummern der Nachweise, etwa E-012, E-014</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>attest::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>Der Prüffall wird ausgewertet.</translation>
    </message>
    <message>
        <source>Claimed by the company</source>
        <translation>Aussage des Unternehmens</translation>
    </message>
    <message>
        <source>Recomputed from what is declared</source>
        <translation>Aus den Angaben nachgerechnet</translation>
    </message>
    <message>
        <source>Electricity declared</source>
        <translation>Angegebene Elektrizität</translation>
    </message>
    <message>
        <source>Tested so far</source>
        <translation>Bisher geprüft</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Evidence matrix: how many independent values stand beside the declared one</source>
        <translation>Nachweismatrix: wie viele unabhängige Werte dem angegebenen gegenüberstehen</translation>
    </message>
    <message>
        <source>Evidence matrix</source>
        <translation>Nachweismatrix</translation>
    </message>
    <message>
        <source>Electricity by month: evidence and declared</source>
        <translation>Elektrizität nach Monaten: Nachweise und Angaben</translation>
    </message>
    <message>
        <source>not verifiable yet: %1 open groups of discrepancies, %2 reasons</source>
        <translation>noch nicht bestätigungsfähig: %1 offene Gruppen von Abweichungen, %2 Gründe</translation>
    </message>
    <message>
        <source>tCO₂e, %1</source>
        <translation>tCO₂e, %1</translation>
    </message>
    <message>
        <source>claim: %1, %2</source>
        <translation>Aussage: %1, %2</translation>
    </message>
    <message>
        <source>tCO₂e market-based</source>
        <translation>tCO₂e marktbasiert</translation>
    </message>
    <message>
        <source>%1 t location-based</source>
        <translation>%1 t standortbasiert</translation>
    </message>
    <message>
        <source>%1 own photovoltaics · %2 bought</source>
        <translation>%1 eigene Photovoltaik · %2 zugekauft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>checks that apply were run</source>
        <translation>anwendbare Prüfungen wurden ausgeführt</translation>
    </message>
    <message>
        <source>%1 passed, %2 found something</source>
        <translation>%1 bestanden, %2 mit Befund</translation>
    </message>
</context>
<context>
    <name>attest::ParameterDialog</name>
    <message>
        <source>Change the parameter</source>
        <translation>Parameter ändern</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>Katalog: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2 eingeben.</translation>
    </message>
    <message>
        <source>This is the value that holds now.</source>
        <translation>Dieser Wert gilt bereits.</translation>
    </message>
</context>
<context>
    <name>attest::ParametersView</name>
    <message>
        <source>Parameters of the checks</source>
        <translation>Parameter der Prüfungen</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Switch the check on …</source>
        <translation>Prüfung einschalten …</translation>
    </message>
    <message>
        <source>Switch the check off …</source>
        <translation>Prüfung abschalten …</translation>
    </message>
    <message>
        <source>Switch the check on</source>
        <translation>Prüfung einschalten</translation>
    </message>
    <message>
        <source>Switch the check off</source>
        <translation>Prüfung abschalten</translation>
    </message>
    <message>
        <source>Take the preset</source>
        <translation>Voreinstellung übernehmen</translation>
    </message>
</context>
<context>
    <name>attest::PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Warum zurückgewiesen</translation>
    </message>
</context>
<context>
    <name>attest::PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The document cannot be shown.</source>
        <translation>Das Dokument kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Prüferklärung</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Welches Dokument</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Sprache des Dokuments</translation>
    </message>
    <message>
        <source>Export PDF …</source>
        <translation>PDF exportieren …</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Vorschau des Dokuments</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>Seiten werden gezeichnet …</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
</context>
<context>
    <name>attest::ProfileButton</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Saved ways of reading</source>
        <translation>Gespeicherte Leseprofile</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Save as a profile …</source>
        <translation>Als Profil speichern …</translation>
    </message>
    <message>
        <source>Import a profile …</source>
        <translation>Profil importieren …</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>Name of this way of reading. It is offered for files with the same headings.</source>
        <translation>Name dieses Leseprofils. Es wird für Dateien mit denselben Überschriften angeboten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>Profiles (*%1)</source>
        <translation>Profile (*%1)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Profil exportieren</translation>
    </message>
</context>
<context>
    <name>attest::QuestionList</name>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>The profile “%1” fits this file: %2</source>
        <translation>Das Profil „%1“ passt zu dieser Datei: %2</translation>
    </message>
    <message>
        <source>Use the profile</source>
        <translation>Profil verwenden</translation>
    </message>
    <message>
        <source>Take this answer</source>
        <translation>Antwort übernehmen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Import it anyway</source>
        <translation>Trotzdem importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) in the values are not in the boundary.</source>
        <translation>
            <numerusform>%n Zähler aus den Werten gehört nicht zur Systemgrenze.</numerusform>
            <numerusform>%n Zähler aus den Werten gehören nicht zur Systemgrenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create meter %1 …</source>
        <translation>Zähler %1 anlegen …</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) in the values are not in the boundary.</source>
        <translation>
            <numerusform>%n Quelle aus den Werten gehört nicht zur Systemgrenze.</numerusform>
            <numerusform>%n Quellen aus den Werten gehören nicht zur Systemgrenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create source %1 …</source>
        <translation>Quelle %1 anlegen …</translation>
    </message>
    <message>
        <source>Create a source …</source>
        <translation>Quelle anlegen …</translation>
    </message>
</context>
<context>
    <name>attest::ReadingForm</name>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation>Für alle Zeilen gleich</translation>
    </message>
    <message>
        <source>This file is kept as evidence, byte for byte; nothing is read from it. Choose another kind if it holds a table.</source>
        <translation>Diese Datei wird Byte für Byte als Nachweis aufbewahrt; nichts wird aus ihr gelesen. Eine andere Art wählen, wenn sie eine Tabelle enthält.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>Antwort erforderlich</translation>
    </message>
    <message>
        <source>found out for each column</source>
        <translation>je Spalte ermittelt</translation>
    </message>
    <message>
        <source>As each column shows</source>
        <translation>Wie jede Spalte zeigt</translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation>Das ganze Blatt</translation>
    </message>
</context>
<context>
    <name>attest::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>Der Prüffall wird ausgewertet.</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By category and gas</source>
        <translation>Nach Kategorie und Gas</translation>
    </message>
    <message>
        <source>Renewable electricity</source>
        <translation>Erneuerbare Elektrizität</translation>
    </message>
    <message>
        <source>Initial and verified</source>
        <translation>Ursprünglich und geprüft</translation>
    </message>
    <message>
        <source>Emissions by source</source>
        <translation>Emissionen nach Quelle</translation>
    </message>
    <message>
        <source>Emissions by category and gas</source>
        <translation>Emissionen nach Kategorie und Gas</translation>
    </message>
    <message>
        <source>Electricity claimed as renewable</source>
        <translation>Als erneuerbar geltend gemachte Elektrizität</translation>
    </message>
    <message>
        <source>No electricity from the public grid is claimed as renewable.</source>
        <translation>Es wird keine Elektrizität aus dem öffentlichen Netz als erneuerbar geltend gemacht.</translation>
    </message>
    <message>
        <source>Initial against verified</source>
        <translation>Ursprünglich gegenüber geprüft</translation>
    </message>
    <message>
        <source>The deviation table compares the initial submission with a later one. Import the company's corrected submission on the page Data.</source>
        <translation>Die Abweichungstabelle vergleicht die erste Einreichung mit einer späteren. Importieren Sie die korrigierte Einreichung des Unternehmens auf der Seite „Daten“.</translation>
    </message>
    <message>
        <source>From the initial to the verified total, location-based</source>
        <translation>Von der ursprünglichen zur geprüften Gesamtmenge, standortbasiert</translation>
    </message>
    <message>
        <source>%1 t location-based · %2 t market-based</source>
        <translation>%1 t standortbasiert · %2 t marktbasiert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Location-based, t</source>
        <translation>Standortbasiert, t</translation>
    </message>
    <message>
        <source>Market-based, t</source>
        <translation>Marktbasiert, t</translation>
    </message>
    <message>
        <source>Biogenic, t</source>
        <translation>Biogen, t</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Category or gas</source>
        <translation>Kategorie oder Gas</translation>
    </message>
    <message>
        <source>of which %1</source>
        <translation>davon %1</translation>
    </message>
    <message>
        <source>Total, location-based</source>
        <translation>Gesamt, standortbasiert</translation>
    </message>
    <message>
        <source>Total, market-based</source>
        <translation>Gesamt, marktbasiert</translation>
    </message>
    <message>
        <source>Claimed, kWh</source>
        <translation>Geltend gemacht, kWh</translation>
    </message>
    <message>
        <source>Proven by contract, kWh</source>
        <translation>Durch Vertrag nachgewiesen, kWh</translation>
    </message>
    <message>
        <source>Proven by certificates, kWh</source>
        <translation>Durch Zertifikate nachgewiesen, kWh</translation>
    </message>
    <message>
        <source>Not proven, kWh</source>
        <translation>Nicht nachgewiesen, kWh</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Ursprünglich</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>nicht erklärt</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
</context>
<context>
    <name>attest::ReviewPage</name>
    <message>
        <source>Document review</source>
        <translation>Dokumentenprüfung</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>Der Prüffall wird ausgewertet.</translation>
    </message>
    <message>
        <source>No document review was handed in. A file of the kind “document-review” brings the form in.</source>
        <translation>Es wurde keine Dokumentenprüfung eingereicht. Eine Datei der Art „document-review“ bringt das Formular ein.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Standortbegehung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Überprüfer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open or in doubt</source>
        <translation>
            <numerusform>%n Prüfpunkt offen oder zweifelhaft</numerusform>
            <numerusform>%n Prüfpunkte offen oder zweifelhaft</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation>Vor Ort gesehen</translation>
    </message>
</context>
<context>
    <name>attest::RuleDialog</name>
    <message>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>A rule compares two expressions over the quantities of the case. What it finds is shown below before it is kept.</source>
        <translation>Eine Regel vergleicht zwei Ausdrücke über die Mengen des Prüffalls. Was sie findet, wird unten gezeigt, bevor sie gespeichert wird.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>lower case words with hyphens, such as gas-per-tonne</source>
        <translation>Wörter in Kleinbuchstaben mit Bindestrichen, etwa gas-per-tonne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>= is equal to</source>
        <translation>= ist gleich</translation>
    </message>
    <message>
        <source>≤ is at most</source>
        <translation>≤ ist höchstens</translation>
    </message>
    <message>
        <source>≥ is at least</source>
        <translation>≥ ist mindestens</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Insert a quantity</source>
        <translation>Menge einfügen</translation>
    </message>
    <message>
        <source>Tolerance, %</source>
        <translation>Toleranz, %</translation>
    </message>
    <message>
        <source>the whole period</source>
        <translation>den ganzen Zeitraum</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>Compared for</source>
        <translation>Verglichen für</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
</context>
<context>
    <name>attest::RulesView</name>
    <message>
        <source>Own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>No rules of your own yet. A rule compares two expressions over the quantities of the case: “declared("EL-GRID")” with “documented("EL-GRID")”, for example. Add one, or read a file of rules.</source>
        <translation>Noch keine eigenen Regeln. Eine Regel vergleicht zwei Ausdrücke über die Mengen des Prüffalls, zum Beispiel „declared("EL-GRID")“ mit „documented("EL-GRID")“. Eine Regel hinzufügen oder eine Regeldatei einlesen.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Read a file …</source>
        <translation>Datei einlesen …</translation>
    </message>
    <message>
        <source>Write a file …</source>
        <translation>Datei schreiben …</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Read a file of rules</source>
        <translation>Regeldatei einlesen</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Regeln (*.json)</translation>
    </message>
    <message>
        <source>Add the rules</source>
        <translation>Regeln hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s); one with an id that is there already takes its place.</source>
        <translation>
            <numerusform>%n Regel; hat sie eine bereits vorhandene Kennung, ersetzt sie die vorhandene Regel.</numerusform>
            <numerusform>%n Regeln; Regeln mit bereits vorhandener Kennung ersetzen die vorhandenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a file of rules</source>
        <translation>Regeldatei schreiben</translation>
    </message>
</context>
<context>
    <name>attest::SampleView</name>
    <message>
        <source>Records of the sample</source>
        <translation>Datensätze der Stichprobe</translation>
    </message>
    <message>
        <source>No sample was drawn. The cross-checks look at every record; a sample says which of them are to be compared with the original papers as well.</source>
        <translation>Es wurde keine Stichprobe gezogen. Die Kreuzprüfungen betrachten jeden Datensatz; eine Stichprobe bestimmt, welche davon auch mit den Originalunterlagen zu vergleichen sind.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Draw a sample …</source>
        <translation>Stichprobe ziehen …</translation>
    </message>
    <message>
        <source>Extend …</source>
        <translation>Erweitern …</translation>
    </message>
    <message>
        <source>Agrees with the evidence</source>
        <translation>Stimmt mit dem Nachweis überein</translation>
    </message>
    <message>
        <source>Differs …</source>
        <translation>Weicht ab …</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Menge, %1</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>to be tested</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>no more in the data</source>
        <translation>nicht mehr in den Daten</translation>
    </message>
    <message>
        <source>changed since the test</source>
        <translation>seit der Prüfung geändert</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>Evidence, %1</source>
        <translation>Nachweis, %1</translation>
    </message>
</context>
<context>
    <name>attest::SeriesChart</name>
    <message>
        <source>% of the greatest value</source>
        <translation>% des größten Werts</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <source>%1 per %2 min</source>
        <translation>%1 je %2 min</translation>
    </message>
    <message>
        <source>%1 per interval</source>
        <translation>%1 je Intervall</translation>
    </message>
    <message>
        <source>estimated or substituted</source>
        <translation>geschätzt oder ersetzt</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>found: must correct</source>
        <translation>gefunden: Korrektur erforderlich</translation>
    </message>
    <message>
        <source>found: must explain</source>
        <translation>gefunden: Erklärung erforderlich</translation>
    </message>
</context>
<context>
    <name>attest::SeriesModel</name>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Start of the interval</source>
        <translation>Beginn des Intervalls</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>Zeile in der Datei</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Güte</translation>
    </message>
</context>
<context>
    <name>attest::SeriesPlot</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::SeriesView</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the meters</source>
        <translation>Zähler filtern</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur anzeigen</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Double click shows one meter alone.</source>
        <translation>Ein Doppelklick zeigt einen Zähler allein.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Carpet</source>
        <translation>Teppich</translation>
    </message>
    <message>
        <source>The selected meter by day and time of day</source>
        <translation>Der gewählte Zähler nach Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Values in the stretch of time that is shown</source>
        <translation>Werte im gezeigten Zeitraum</translation>
    </message>
    <message>
        <source>No values in this stretch of time.</source>
        <translation>In diesem Zeitraum gibt es keine Werte.</translation>
    </message>
    <message>
        <source>Values over time</source>
        <translation>Werte im Zeitverlauf</translation>
    </message>
    <message>
        <source>Values by day and time of day</source>
        <translation>Werte nach Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Wheel or + and −: zoom. Drag or arrows: move. Shift and drag: zoom to a stretch. Home: all. Ctrl and arrows: read values. N: next discrepancy. Enter: open the source.</source>
        <translation>Rad oder + und −: zoomen. Ziehen oder Pfeile: verschieben. Umschalt und Ziehen: auf einen Zeitraum zoomen. Pos1: alles. Strg und Pfeile: Werte ablesen. N: nächste Abweichung. Eingabe: Quelle öffnen.</translation>
    </message>
    <message>
        <source>Tick a meter to see its values.</source>
        <translation>Haken Sie einen Zähler an, um seine Werte zu sehen.</translation>
    </message>
    <message>
        <source>A carpet needs values of six hours or finer. Select another meter.</source>
        <translation>Ein Teppich braucht Werte von sechs Stunden oder feiner. Wählen Sie einen anderen Zähler.</translation>
    </message>
    <message>
        <source>The curves are being made.</source>
        <translation>Die Kurven werden erstellt.</translation>
    </message>
    <message>
        <source>This submission has no interval values. Hand over load profiles (15 minutes, hours or days) as files of the kind “meter intervals” to see them here.</source>
        <translation>Diese Einreichung hat keine Intervallwerte. Reichen Sie Lastgänge (15 Minuten, Stunden oder Tage) als Dateien der Art „Zählerintervalle“ ein, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Register readings are in the files of the kind “register readings”; what they add up to by month is on the page Boundary.</source>
        <translation>Zählerstände stehen in den Dateien der Art „Zählerstände“; was sie je Monat ergeben, zeigt die Seite Systemgrenze.</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::SignOffBar</name>
    <message>
        <source>✓ %1, %2</source>
        <translation>✓ %1, %2</translation>
    </message>
    <message>
        <source>Who signs as %1</source>
        <translation>Wer unterzeichnet als %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>Unterzeichnen als %1</translation>
    </message>
</context>
<context>
    <name>attest::SingleLineDiagram</name>
    <message>
        <source>No electricity meters are listed.</source>
        <translation>Es sind keine Stromzähler aufgeführt.</translation>
    </message>
</context>
<context>
    <name>attest::SiteTable</name>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country (CN, DE …)</source>
        <translation>Land (CN, DE …)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Each site needs an id of its own.</source>
        <translation>Jeder Standort benötigt eine eigene Kennung.</translation>
    </message>
    <message>
        <source>The country is given by its two letters, such as CN, DE or IN.</source>
        <translation>Das Land wird mit seinen zwei Buchstaben angegeben, etwa CN, DE oder IN.</translation>
    </message>
    <message>
        <source>Latitude and longitude are degrees, such as 31.82 and 117.23.</source>
        <translation>Breiten- und Längengrad werden in Grad angegeben, etwa 31.82 und 117.23.</translation>
    </message>
    <message>
        <source>At least one site is needed, with its name.</source>
        <translation>Mindestens ein Standort mit Namen wird benötigt.</translation>
    </message>
</context>
<context>
    <name>attest::SourceForm</name>
    <message>
        <source>Id, as the files write it</source>
        <translation>Kennung, wie in den Dateien geschrieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Energy carrier or gas</source>
        <translation>Energieträger oder Gas</translation>
    </message>
    <message>
        <source>electricity, natural gas, diesel, R-134a …</source>
        <translation>Elektrizität, Erdgas, Diesel, R-134a …</translation>
    </message>
    <message>
        <source>Create the source</source>
        <translation>Quelle anlegen</translation>
    </message>
    <message>
        <source>The source needs an id.</source>
        <translation>Die Quelle benötigt eine Kennung.</translation>
    </message>
    <message>
        <source>There is a source of this id.</source>
        <translation>Eine Quelle mit dieser Kennung gibt es bereits.</translation>
    </message>
</context>
<context>
    <name>attest::StageRail</name>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>attest::StartPage</name>
    <message>
        <source>Verification of carbon-neutrality claims: from the company's dossier to the signed report. Everything stays on this computer.</source>
        <translation>Prüfung von Aussagen zur Klimaneutralität: vom Dossier des Unternehmens bis zum unterzeichneten Bericht. Alle Daten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open the example case</source>
        <translation>Beispielfall öffnen</translation>
    </message>
    <message>
        <source>New case from a dossier …</source>
        <translation>Neuer Prüffall aus einem Dossier …</translation>
    </message>
    <message>
        <source>Open a case …</source>
        <translation>Prüffall öffnen …</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Zuletzt geöffnete Prüffälle</translation>
    </message>
    <message>
        <source>New case …</source>
        <translation>Neuer Prüffall …</translation>
    </message>
    <message>
        <source>Or drop a case file, a dossier's folder, or the company's files here.</source>
        <translation>Oder eine Prüffalldatei, den Ordner eines Dossiers oder die Dateien des Unternehmens hier ablegen.</translation>
    </message>
</context>
<context>
    <name>attest::StatementPage</name>
    <message>
        <source>Statement</source>
        <translation>Prüferklärung</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>Der Prüffall wird ausgewertet.</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Wieder öffnen …</translation>
    </message>
    <message>
        <source>Issue the statement</source>
        <translation>Prüferklärung ausstellen</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schlussfolgerung</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Freigabestufen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Sign-offs, in this order</source>
        <translation>Unterzeichnungen, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Gates of the procedure</source>
        <translation>Freigabestufen des Verfahrens</translation>
    </message>
    <message>
        <source>Neutrality determination</source>
        <translation>Feststellung der Klimaneutralität</translation>
    </message>
    <message>
        <source>No neutrality is claimed.</source>
        <translation>Es wird keine Klimaneutralität geltend gemacht.</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Prüfgutachten</translation>
    </message>
    <message>
        <source>What blocks the statement</source>
        <translation>Was der Prüferklärung entgegensteht</translation>
    </message>
    <message>
        <source>Carbon neutral: %1</source>
        <translation>Klimaneutral: %1</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>Wortlaut ändern</translation>
    </message>
    <message>
        <source>Empty: the application's own sentence stands.</source>
        <translation>Leer: Der Satz der Anwendung gilt weiter.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Freigabestufe</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Why is the issued statement opened again? Its signatures become void; what was issued stays on record.</source>
        <translation>Warum wird die ausgestellte Prüferklärung wieder geöffnet? Ihre Unterschriften werden ungültig; das Ausgestellte bleibt dokumentiert.</translation>
    </message>
</context>
<context>
    <name>attest::TakeBackDialog</name>
    <message>
        <source>Take back the import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Import of %1 by %2: %3</source>
        <translation>Import vom %1 durch %2: %3</translation>
    </message>
    <message>
        <source>What this would change is being computed …</source>
        <translation>Was sich dadurch ändern würde, wird berechnet …</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why is the import taken back? The reason stays in the trail.</source>
        <translation>Warum wird der Import zurückgenommen? Der Grund bleibt im Prüfpfad festgehalten.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>File goes</source>
        <translation>Datei entfällt</translation>
    </message>
    <message>
        <source>Total changes, tCO2e</source>
        <translation>Gesamtmenge ändert sich, tCO2e</translation>
    </message>
    <message>
        <source>Finding loses ground</source>
        <translation>Feststellung verliert ihre Grundlage</translation>
    </message>
    <message>
        <source>Put aside without ground</source>
        <translation>Nicht weiterverfolgt, Grundlage entfällt</translation>
    </message>
    <message>
        <source>Signature becomes invalid</source>
        <translation>Unterschrift wird ungültig</translation>
    </message>
    <message>
        <source>Discrepancy appears</source>
        <translation>Abweichung tritt auf</translation>
    </message>
    <message>
        <source>Discrepancy vanishes</source>
        <translation>Abweichung verschwindet</translation>
    </message>
    <message>
        <source>Check has nothing to compare</source>
        <translation>Prüfung hat nichts zu vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::TopBar</name>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Find meters, invoices, numbers, findings …   Ctrl+K</source>
        <translation>Zähler, Rechnungen, Zahlen, Feststellungen suchen …   Strg+K</translation>
    </message>
    <message>
        <source>Submission shown</source>
        <translation>Angezeigte Einreichung</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Attest</translation>
    </message>
    <message>
        <source>Submission %1: %2</source>
        <translation>Einreichung %1: %2</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>Who acts: the trail keeps this name with every act.</source>
        <translation>Wer handelt: Der Prüfpfad hält diesen Namen zu jeder Handlung fest.</translation>
    </message>
</context>
<context>
    <name>attest::TrailPage</name>
    <message>
        <source>Trail</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>Der Prüffall wird ausgewertet.</translation>
    </message>
    <message>
        <source>Examine the case</source>
        <translation>Prüffall untersuchen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Nothing has been done to this case yet.</source>
        <translation>An diesem Prüffall wurde noch nichts vorgenommen.</translation>
    </message>
    <message>
        <source>What the event stored</source>
        <translation>Was das Ereignis gespeichert hat</translation>
    </message>
    <message>
        <source>Select an event to see what it stored.</source>
        <translation>Wählen Sie ein Ereignis, um zu sehen, was es gespeichert hat.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::TrialDialog</name>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>No discrepancy appears, and none vanishes.</source>
        <translation>Es erscheint keine Abweichung, und keine entfällt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why? The reason is kept in the trail and printed in the report.</source>
        <translation>Warum? Die Begründung wird im Prüfpfad festgehalten und im Bericht gedruckt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What this would change is being computed …</source>
        <translation>Was sich dadurch ändern würde, wird berechnet …</translation>
    </message>
    <message>
        <source>%1 discrepancies would appear, %2 would vanish, %3 would change.</source>
        <translation>%1 Abweichungen würden erscheinen, %2 entfallen, %3 sich ändern.</translation>
    </message>
</context>
<context>
    <name>attest::UncertaintyDialog</name>
    <message>
        <source>State the uncertainty</source>
        <translation>Unsicherheit angeben</translation>
    </message>
    <message>
        <source>Where do the numbers come from? Kept in the trail and printed in the report.</source>
        <translation>Woher stammen die Zahlen? Wird im Prüfpfad festgehalten und im Bericht gedruckt.</translation>
    </message>
    <message>
        <source>Half-widths of the 95 % interval, in percent of the value.</source>
        <translation>Halbe Breiten des 95-%-Intervalls, in Prozent des Werts.</translation>
    </message>
    <message>
        <source>Activity data ± %</source>
        <translation>Aktivitätsdaten ± %</translation>
    </message>
    <message>
        <source>Emission factor ± %</source>
        <translation>Emissionsfaktor ± %</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>attest::UncertaintyView</name>
    <message>
        <source>Uncertainty by source</source>
        <translation>Unsicherheit nach Quelle</translation>
    </message>
    <message>
        <source>No source has emissions that an uncertainty could be worked out of.</source>
        <translation>Keine Quelle hat Emissionen, aus denen sich eine Unsicherheit ermitteln ließe.</translation>
    </message>
    <message>
        <source>State …</source>
        <translation>Angeben …</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same result on every machine.</source>
        <translation>Derselbe Startwert ergibt auf jedem Rechner dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Approach 1 (IPCC): %1 t ± %2 t at 95 %.</source>
        <translation>Ansatz 1 (IPCC): %1 t ± %2 t bei 95 %.</translation>
    </message>
    <message>
        <source>That is ± %1 %.</source>
        <translation>Das sind ± %1 %.</translation>
    </message>
    <message>
        <source>Against %1: %2 %, ± %3 percentage points.</source>
        <translation>Gegenüber %1: %2 %, ± %3 Prozentpunkte.</translation>
    </message>
    <message>
        <source>Approach 2 (Monte Carlo, %1 runs, seed %2): mean %3 t, 95 % between %4 t and %5 t.</source>
        <translation>Ansatz 2 (Monte Carlo, %1 Läufe, Startwert %2): Mittelwert %3 t, 95 % zwischen %4 t und %5 t.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Emissions, t</source>
        <translation>Emissionen, t</translation>
    </message>
    <message>
        <source>Activity ± %</source>
        <translation>Aktivität ± %</translation>
    </message>
    <message>
        <source>Factor ± %</source>
        <translation>Faktor ± %</translation>
    </message>
    <message>
        <source>Combined ± %</source>
        <translation>Kombiniert ± %</translation>
    </message>
    <message>
        <source>Share of variance, %</source>
        <translation>Anteil an der Varianz, %</translation>
    </message>
    <message>
        <source>Level, %</source>
        <translation>Niveau, %</translation>
    </message>
    <message>
        <source>Key category</source>
        <translation>Hauptkategorie</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>by level</source>
        <translation>nach Niveau</translation>
    </message>
    <message>
        <source>by uncertainty</source>
        <translation>nach Unsicherheit</translation>
    </message>
    <message>
        <source>By approach 2 they changed by %1 %, 95 % between %2 % and %3 %.</source>
        <translation>Nach Ansatz 2 haben sich die Emissionen um %1 % geändert, 95 % zwischen %2 % und %3 %.</translation>
    </message>
</context>
<context>
    <name>attest::VisitPage</name>
    <message>
        <source>Site visit</source>
        <translation>Standortbegehung</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>Der Prüffall wird ausgewertet.</translation>
    </message>
    <message>
        <source>Notes of the site visit</source>
        <translation>Notizen der Standortbegehung</translation>
    </message>
    <message>
        <source>No notes of a site visit were handed in. A file of the kind “site-visit” brings them in.</source>
        <translation>Es wurden keine Notizen einer Standortbegehung eingereicht. Eine Datei der Art „site-visit“ bringt sie ein.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Zählerstand</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Time on site</source>
        <translation>Zeit vor Ort</translation>
    </message>
    <message>
        <source>Review item</source>
        <translation>Prüfpunkt der Dokumentenprüfung</translation>
    </message>
</context>
<context>
    <name>attest::WaterfallChart</name>
    <message>
        <source>total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>corrected upwards</source>
        <translation>nach oben korrigiert</translation>
    </message>
    <message>
        <source>corrected downwards</source>
        <translation>nach unten korrigiert</translation>
    </message>
</context>
<context>
    <name>attest::WorkLine</name>
    <message>
        <source>Progress of the background work</source>
        <translation>Fortschritt der Hintergrundarbeit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the background work</source>
        <translation>Hintergrundarbeit anhalten</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Nothing is claimed as PV</source>
        <translation>Es wird nichts als PV geltend gemacht</translation>
    </message>
    <message>
        <source>Proven by contract and settlement documents</source>
        <translation>Durch Vertrag und Abrechnungsbelege nachgewiesen</translation>
    </message>
    <message>
        <source>Proven by contract, settlement documents and cancelled certificates</source>
        <translation>Durch Vertrag, Abrechnungsbelege und entwertete Zertifikate nachgewiesen</translation>
    </message>
    <message>
        <source>Neither contract with settlement documents nor certificates prove the claim</source>
        <translation>Weder ein Vertrag mit Abrechnungsbelegen noch Zertifikate weisen dies nach</translation>
    </message>
    <message>
        <source>Proven in part; the rest counts as grid power</source>
        <translation>Teilweise nachgewiesen; der Rest zählt als Netzstrom</translation>
    </message>
    <message>
        <source>No quantity is declared</source>
        <translation>Es ist keine Menge angegeben</translation>
    </message>
    <message>
        <source>The quantity of %1 is declared in %2, which does not convert to %3</source>
        <translation>Die Menge von %1 ist in %2 angegeben; dies lässt sich nicht in %3 umrechnen</translation>
    </message>
    <message>
        <source>Sum of %1 values</source>
        <translation>Summe aus %1 Werten</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>Declared quantity</source>
        <translation>Angegebene Menge</translation>
    </message>
    <message>
        <source>− %1 %2 × %3 %4</source>
        <translation>− %1 %2 × %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 × %3 %4</source>
        <translation>%1 %2 × %3 %4</translation>
    </message>
    <message>
        <source>%1, %2, declared</source>
        <translation>%1, %2, angegeben</translation>
    </message>
    <message>
        <source>What no single row explains</source>
        <translation>Was keine einzelne Zeile erklärt</translation>
    </message>
    <message>
        <source>%1, %2, declared quantity, %3 instead of %4</source>
        <translation>%1, %2, angegebene Menge, %3 statt %4</translation>
    </message>
    <message>
        <source>%1, %2, declared quantity</source>
        <translation>%1, %2, angegebene Menge</translation>
    </message>
    <message>
        <source>%1, %2, declared quantity, %3</source>
        <translation>%1, %2, angegebene Menge, %3</translation>
    </message>
    <message>
        <source>%1, emission factor</source>
        <translation>%1, Emissionsfaktor</translation>
    </message>
    <message>
        <source>A factor in %1 does not fit a quantity in %2</source>
        <translation>Ein Faktor in %1 passt nicht zu einer Menge in %2</translation>
    </message>
    <message>
        <source>No factor is claimed, and the library has none that fits</source>
        <translation>Es ist kein Faktor angesetzt, und die Bibliothek enthält keinen passenden</translation>
    </message>
    <message>
        <source>Emission factor</source>
        <translation>Emissionsfaktor</translation>
    </message>
    <message>
        <source>Emission factor of %1, as claimed</source>
        <translation>Emissionsfaktor von %1, wie angesetzt</translation>
    </message>
    <message>
        <source>Emission factor of %1, from the library (%2)</source>
        <translation>Emissionsfaktor von %1, aus der Bibliothek (%2)</translation>
    </message>
    <message>
        <source>%1 is outside the gases of the inventory; it is reported apart</source>
        <translation>%1 gehört nicht zu den Gasen der Bilanz; es wird gesondert berichtet</translation>
    </message>
    <message>
        <source>Global warming potential of %1, %2</source>
        <translation>Treibhauspotenzial von %1, %2</translation>
    </message>
    <message>
        <source>Sum of mass share × potential over the components</source>
        <translation>Summe aus Massenanteil × Potenzial über die Komponenten</translation>
    </message>
    <message>
        <source>%1, location-based</source>
        <translation>%1, standortbasiert</translation>
    </message>
    <message>
        <source>%1, market-based</source>
        <translation>%1, marktbasiert</translation>
    </message>
    <message>
        <source>Total, location-based</source>
        <translation>Gesamt, standortbasiert</translation>
    </message>
    <message>
        <source>Total, market-based</source>
        <translation>Gesamt, marktbasiert</translation>
    </message>
    <message>
        <source>The agreed floor; %1 % of %2 tCO2e is less</source>
        <translation>Die vereinbarte Untergrenze; %1 % von %2 tCO2e sind weniger</translation>
    </message>
    <message>
        <source>%1 % of %2 tCO2e, the location-based emissions of all electricity used; the reported total is nearly zero</source>
        <translation>%1 % von %2 tCO2e, den standortbasierten Emissionen aller genutzten Elektrizität; die berichtete Gesamtmenge ist nahezu null</translation>
    </message>
    <message>
        <source>%1 % of the reported total of %2 tCO2e</source>
        <translation>%1 % der berichteten Gesamtmenge von %2 tCO2e</translation>
    </message>
    <message>
        <source>Of biomass: reported apart, not in the total</source>
        <translation>Aus Biomasse: gesondert berichtet, nicht in der Gesamtmenge</translation>
    </message>
    <message>
        <source>%1, of biomass</source>
        <translation>%1, aus Biomasse</translation>
    </message>
    <message>
        <source>Exported electricity is not deducted</source>
        <translation>Ausgespeiste Elektrizität wird nicht abgezogen</translation>
    </message>
    <message>
        <source>Own renewable plant</source>
        <translation>Eigene Anlage für erneuerbare Energie</translation>
    </message>
    <message>
        <source>Renewable plant on a direct line</source>
        <translation>Anlage für erneuerbare Energie an einer Direktleitung</translation>
    </message>
    <message>
        <source>There is no check “%1”</source>
        <translation>Es gibt keine Prüfung „%1“</translation>
    </message>
    <message>
        <source>use an id of the catalogue of cross-checks</source>
        <translation>verwenden Sie eine Kennung aus dem Katalog der Kreuzprüfungen</translation>
    </message>
    <message>
        <source>The cross-checks were stopped</source>
        <translation>Die Kreuzprüfungen wurden angehalten</translation>
    </message>
    <message>
        <source>Cross-checks</source>
        <translation>Kreuzprüfungen</translation>
    </message>
    <message>
        <source>not asked for in this run</source>
        <translation>in diesem Lauf nicht angefordert</translation>
    </message>
    <message>
        <source>%4, %5: nothing is declared, the suppliers' documents show %2 %3</source>
        <translation>%4, %5: nichts angegeben, die Lieferantenbelege weisen %2 %3 aus</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, %2 %3 in the suppliers' documents</source>
        <translation>%4, %5: %1 %3 angegeben, %2 %3 in den Lieferantenbelegen</translation>
    </message>
    <message>
        <source>Correct the declared value after the documents, or show which document is missing or wrong.</source>
        <translation>Den angegebenen Wert nach den Belegen korrigieren oder zeigen, welcher Beleg fehlt oder falsch ist.</translation>
    </message>
    <message>
        <source>%1 declared values compared with suppliers' documents</source>
        <translation>%1 angegebene Werte mit Lieferantenbelegen verglichen</translation>
    </message>
    <message>
        <source>no declared quantity has suppliers' documents for the whole of the same period</source>
        <translation>keine angegebene Menge hat Lieferantenbelege für denselben gesamten Zeitraum</translation>
    </message>
    <message>
        <source>Suppliers' documents against declared value</source>
        <translation>Lieferantenbelege gegen angegebenen Wert</translation>
    </message>
    <message>
        <source>default of the catalogue: accuracy of a settlement meter</source>
        <translation>Vorgabe des Katalogs: Genauigkeit eines Abrechnungszählers</translation>
    </message>
    <message>
        <source>default of the catalogue: documents are rounded to whole units</source>
        <translation>Vorgabe des Katalogs: Belege sind auf ganze Einheiten gerundet</translation>
    </message>
    <message>
        <source>%4, %5: nothing is declared, the meter shows %2 %3</source>
        <translation>%4, %5: nichts angegeben, der Zähler weist %2 %3 aus</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, %2 %3 metered</source>
        <translation>%4, %5: %1 %3 angegeben, %2 %3 gemessen</translation>
    </message>
    <message>
        <source>Correct the declared value after the meter, or show why the meter does not hold.</source>
        <translation>Den angegebenen Wert nach dem Zähler korrigieren oder zeigen, warum der Zähler nicht maßgeblich ist.</translation>
    </message>
    <message>
        <source>%1 declared values compared with meters</source>
        <translation>%1 angegebene Werte mit Zählern verglichen</translation>
    </message>
    <message>
        <source>no declared quantity has a complete meter record of the same period</source>
        <translation>keine angegebene Menge hat eine vollständige Zähleraufzeichnung für denselben Zeitraum</translation>
    </message>
    <message>
        <source>Meter against declared value</source>
        <translation>Zähler gegen angegebenen Wert</translation>
    </message>
    <message>
        <source>default of the catalogue: accuracy of a class 0.5 meter</source>
        <translation>Vorgabe des Katalogs: Genauigkeit eines Zählers der Klasse 0,5</translation>
    </message>
    <message>
        <source>default of the catalogue: values are declared in whole units</source>
        <translation>Vorgabe des Katalogs: Werte werden in ganzen Einheiten angegeben</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>in %1: %2</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, %2 %3 in the official energy statistics</source>
        <translation>%4, %5: %1 %3 angegeben, %2 %3 in der amtlichen Energiestatistik</translation>
    </message>
    <message>
        <source>Explain the difference between the return and the declared value, or correct the wrong one.</source>
        <translation>Die Differenz zwischen der Meldung und dem angegebenen Wert erklären oder den falschen Wert korrigieren.</translation>
    </message>
    <message>
        <source>%1, %2: %3 %5 declared by all its sources, %4 %5 in the official energy statistics</source>
        <translation>%1, %2: %3 %5 über alle zugehörigen Quellen angegeben, %4 %5 in der amtlichen Energiestatistik</translation>
    </message>
    <message>
        <source>%1 lines of the official return compared</source>
        <translation>%1 Zeilen der amtlichen Meldung verglichen</translation>
    </message>
    <message>
        <source>there is no official energy-statistics return of the declared periods</source>
        <translation>für die angegebenen Zeiträume liegt keine amtliche Energiestatistikmeldung vor</translation>
    </message>
    <message>
        <source>Official statistics against declared value</source>
        <translation>Amtliche Statistik gegen angegebenen Wert</translation>
    </message>
    <message>
        <source>default of the catalogue: returns are rounded and closed earlier</source>
        <translation>Vorgabe des Katalogs: Meldungen sind gerundet und werden früher abgeschlossen</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, purchases less the stock increase give %2 %3</source>
        <translation>%4, %5: %1 %3 angegeben, Einkäufe abzüglich Lagerzunahme ergeben %2 %3</translation>
    </message>
    <message>
        <source>Correct the declared consumption or the stock levels, with the stock-taking records.</source>
        <translation>Den angegebenen Verbrauch oder die Lagerbestände anhand der Inventuraufzeichnungen korrigieren.</translation>
    </message>
    <message>
        <source>%1 sources with stock compared</source>
        <translation>%1 Quellen mit Lagerbestand verglichen</translation>
    </message>
    <message>
        <source>no source has purchases with an opening and a closing stock</source>
        <translation>keine Quelle hat Einkäufe mit Anfangs- und Endbestand</translation>
    </message>
    <message>
        <source>Purchases and stock against consumption</source>
        <translation>Einkäufe und Lagerbestand gegen Verbrauch</translation>
    </message>
    <message>
        <source>default of the catalogue: stock levels are read less exactly than meters</source>
        <translation>Vorgabe des Katalogs: Lagerbestände werden weniger genau abgelesen als Zähler</translation>
    </message>
    <message>
        <source>observed × %1 = expected: %2 beside %3, the decimal point moved</source>
        <translation>beobachtet × %1 = erwartet: %2 neben %3, das Dezimalzeichen ist verschoben</translation>
    </message>
    <message>
        <source>one digit too few or too many: %1 beside %2</source>
        <translation>eine Ziffer zu wenig oder zu viel: %1 neben %2</translation>
    </message>
    <message>
        <source>one digit differs: %1 beside %2</source>
        <translation>eine Ziffer weicht ab: %1 neben %2</translation>
    </message>
    <message>
        <source>two neighbouring digits swapped: %1 beside %2; the difference is divisible by 9</source>
        <translation>zwei benachbarte Ziffern vertauscht: %1 neben %2; die Differenz ist durch 9 teilbar</translation>
    </message>
    <message>
        <source>with two neighbouring digits swapped %1 becomes %2, near the expected %3</source>
        <translation>mit zwei vertauschten benachbarten Ziffern wird aus %1 der Wert %2, nahe dem erwarteten %3</translation>
    </message>
    <message>
        <source>%1 is twice the expected %2</source>
        <translation>%1 ist das Doppelte des erwarteten Werts %2</translation>
    </message>
    <message>
        <source>the difference of %1 is the part of %2, counted twice</source>
        <translation>die Differenz von %1 ist der Anteil von %2, doppelt gezählt</translation>
    </message>
    <message>
        <source>%1 contains values that are marked as estimated</source>
        <translation>%1 enthält Werte, die als geschätzt gekennzeichnet sind</translation>
    </message>
    <message>
        <source>the difference of %1 is what was exported in %2 (%3)</source>
        <translation>die Differenz von %1 entspricht der Ausspeisung in %2 (%3)</translation>
    </message>
    <message>
        <source>the suppliers' documents (%1) agree with the declared value, the meter alone (%2) does not</source>
        <translation>die Lieferantenbelege (%1) stimmen mit dem angegebenen Wert überein, nur der Zähler (%2) nicht</translation>
    </message>
    <message>
        <source>%1 differs by %2 the other way: the quantity was entered under the other origin</source>
        <translation>%1 weicht um %2 in umgekehrter Richtung ab: die Menge wurde unter der anderen Herkunft eingetragen</translation>
    </message>
    <message>
        <source>the difference of %1 is the part of %2, which is left out</source>
        <translation>die Differenz von %1 ist der Anteil von %2, der ausgelassen wurde</translation>
    </message>
    <message>
        <source>the difference is the quantity of %1, which is left out</source>
        <translation>die Differenz ist die Menge von %1, die ausgelassen wurde</translation>
    </message>
    <message>
        <source>nothing is declared for %1, where %2 is expected</source>
        <translation>für %1 ist nichts angegeben, erwartet wird %2</translation>
    </message>
    <message>
        <source>%1 is declared twice with %2</source>
        <translation>%1 ist zweimal mit %2 angegeben</translation>
    </message>
    <message>
        <source>the difference is the quantity of %1, counted twice</source>
        <translation>die Differenz ist die Menge von %1, doppelt gezählt</translation>
    </message>
    <message>
        <source>%1 is the value of %2, and the other way round: exchanged</source>
        <translation>%1 ist der Wert von %2 und umgekehrt: vertauscht</translation>
    </message>
    <message>
        <source>%1 is the value of %2</source>
        <translation>%1 ist der Wert von %2</translation>
    </message>
    <message>
        <source>%1 is the value of %2, which is declared there as well</source>
        <translation>%1 ist der Wert von %2, der auch dort angegeben ist</translation>
    </message>
    <message>
        <source>%1 is %2 rounded or cut</source>
        <translation>%1 ist %2, gerundet oder abgeschnitten</translation>
    </message>
    <message>
        <source>%1 is the value in %2; it was entered as %3, where %4 is expected</source>
        <translation>%1 ist der Wert in %2; eingetragen wurde er als %3, erwartet wird %4</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, the expected value: the factor of a unit</source>
        <translation>%1 × %2 = %3, der erwartete Wert: der Faktor einer Einheit</translation>
    </message>
    <message>
        <source>%1 differs from the expected %2 by the factor %3</source>
        <translation>%1 weicht vom erwarteten Wert %2 um den Faktor %3 ab</translation>
    </message>
    <message>
        <source>3.6, the MJ in a kWh</source>
        <translation>3,6, die MJ je kWh</translation>
    </message>
    <message>
        <source>3600, the kJ in a kWh</source>
        <translation>3600, die kJ je kWh</translation>
    </message>
    <message>
        <source>277.8, the kWh in a GJ</source>
        <translation>277,8, die kWh je GJ</translation>
    </message>
    <message>
        <source>29.3076, the GJ in a tonne of coal equivalent</source>
        <translation>29,3076, die GJ je Tonne Steinkohleneinheit</translation>
    </message>
    <message>
        <source>0.1229, the kilograms of coal equivalent of a kWh</source>
        <translation>0,1229, die Kilogramm Steinkohleneinheit je kWh</translation>
    </message>
    <message>
        <source>1.229, the tonnes of coal equivalent of ten thousand kWh</source>
        <translation>1,229, die Tonnen Steinkohleneinheit je zehntausend kWh</translation>
    </message>
    <message>
        <source>a power of ten</source>
        <translation>eine Zehnerpotenz</translation>
    </message>
    <message>
        <source>observed × %1 = expected: the multiplier of meter %2 was left out</source>
        <translation>beobachtet × %1 = erwartet: der Wandlerfaktor von Zähler %2 wurde ausgelassen</translation>
    </message>
    <message>
        <source>observed ÷ %1 = expected: the multiplier of meter %2 was applied twice</source>
        <translation>beobachtet ÷ %1 = erwartet: der Wandlerfaktor von Zähler %2 wurde doppelt angewendet</translation>
    </message>
    <message>
        <source>closed by the multiplier %1 (current %2/5, voltage × %3) in place of %4 of meter %5</source>
        <translation>erklärt durch den Wandlerfaktor %1 (Strom %2/5, Spannung × %3) anstelle von %4 bei Zähler %5</translation>
    </message>
    <message>
        <source>%1 stands with the wrong sign, %2 is expected</source>
        <translation>%1 steht mit falschem Vorzeichen, erwartet wird %2</translation>
    </message>
    <message>
        <source>no usual cause closes the difference</source>
        <translation>keine übliche Ursache erklärt die Differenz</translation>
    </message>
    <message>
        <source>carbon-neutral</source>
        <translation>klimaneutral</translation>
    </message>
    <message>
        <source>GHG statement</source>
        <translation>THG-Erklärung</translation>
    </message>
    <message>
        <source>reasonable assurance</source>
        <translation>hinreichende Sicherheit</translation>
    </message>
    <message>
        <source>limited assurance</source>
        <translation>begrenzte Sicherheit</translation>
    </message>
    <message>
        <source>lead verifier</source>
        <translation>leitender Prüfer</translation>
    </message>
    <message>
        <source>verifier</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>technical expert</source>
        <translation>technischer Sachverständiger</translation>
    </message>
    <message>
        <source>independent reviewer</source>
        <translation>unabhängiger Überprüfer</translation>
    </message>
    <message>
        <source>authorised signatory</source>
        <translation>Zeichnungsberechtigter</translation>
    </message>
    <message>
        <source>Stationary combustion</source>
        <translation>Stationäre Verbrennung</translation>
    </message>
    <message>
        <source>Mobile combustion</source>
        <translation>Mobile Verbrennung</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Fugitive</source>
        <translation>Flüchtige Emissionen</translation>
    </message>
    <message>
        <source>Purchased electricity</source>
        <translation>Zugekaufte Elektrizität</translation>
    </message>
    <message>
        <source>Purchased heat</source>
        <translation>Zugekaufte Wärme</translation>
    </message>
    <message>
        <source>Exported electricity</source>
        <translation>Ausgespeiste Elektrizität</translation>
    </message>
    <message>
        <source>Exported heat</source>
        <translation>Abgegebene Wärme</translation>
    </message>
    <message>
        <source>Own renewable electricity</source>
        <translation>Eigene erneuerbare Elektrizität</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Rückgewonnen</translation>
    </message>
    <message>
        <source>Other indirect</source>
        <translation>Sonstige indirekte</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>nil</source>
        <translation>Nullangabe</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>grid import</source>
        <translation>Netzbezug</translation>
    </message>
    <message>
        <source>grid export</source>
        <translation>Netzeinspeisung</translation>
    </message>
    <message>
        <source>PV generation</source>
        <translation>PV-Erzeugung</translation>
    </message>
    <message>
        <source>direct line</source>
        <translation>Direktleitung</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>storage charge</source>
        <translation>Speicherladung</translation>
    </message>
    <message>
        <source>storage discharge</source>
        <translation>Speicherentladung</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>Brennstoff</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Produktionsmenge</translation>
    </message>
    <message>
        <source>Declared activity data</source>
        <translation>Angegebene Aktivitätsdaten</translation>
    </message>
    <message>
        <source>Declared totals</source>
        <translation>Angegebene Summen</translation>
    </message>
    <message>
        <source>Meter intervals</source>
        <translation>Zählerintervalle</translation>
    </message>
    <message>
        <source>Register readings</source>
        <translation>Zählerstände</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Energy statistics</source>
        <translation>Energiestatistik</translation>
    </message>
    <message>
        <source>General ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lagerbestand</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Energy-attribute certificates</source>
        <translation>Herkunftsnachweise und Energiezertifikate</translation>
    </message>
    <message>
        <source>Offset credits</source>
        <translation>Kompensationsgutschriften</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>Calibration certificates</source>
        <translation>Kalibrierscheine</translation>
    </message>
    <message>
        <source>Values of earlier years</source>
        <translation>Werte früherer Jahre</translation>
    </message>
    <message>
        <source>Document review</source>
        <translation>Dokumentenprüfung</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Standortbegehung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>photovoltaics</source>
        <translation>Photovoltaik</translation>
    </message>
    <message>
        <source>supply contract</source>
        <translation>Liefervertrag</translation>
    </message>
    <message>
        <source>power purchase agreement</source>
        <translation>Strombezugsvertrag (PPA)</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>Pacht</translation>
    </message>
    <message>
        <source>energy management contract</source>
        <translation>Energiecontracting-Vertrag</translation>
    </message>
    <message>
        <source>public grid</source>
        <translation>öffentliches Netz</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>das Unternehmen</translation>
    </message>
    <message>
        <source>the plant's owner</source>
        <translation>der Eigentümer der Anlage</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>verkauft</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>entwertet</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>Basic facts</source>
        <translation>Grunddaten</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Systemgrenze</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Activity data</source>
        <translation>Aktivitätsdaten</translation>
    </message>
    <message>
        <source>Emission factors</source>
        <translation>Emissionsfaktoren</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Production data</source>
        <translation>Produktionsdaten</translation>
    </message>
    <message>
        <source>Quality control and filing</source>
        <translation>Qualitätskontrolle und Ablage</translation>
    </message>
    <message>
        <source>Data-quality-control plan</source>
        <translation>Monitoringkonzept</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>conforms</source>
        <translation>konform</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>does not conform</source>
        <translation>nicht konform</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>eingesehen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>befragt</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>kontrolliert</translation>
    </message>
    <message>
        <source>must correct</source>
        <translation>Korrektur erforderlich</translation>
    </message>
    <message>
        <source>must explain</source>
        <translation>Erklärung erforderlich</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>falsche Einheit</translation>
    </message>
    <message>
        <source>shifted decimal point</source>
        <translation>verschobenes Dezimalzeichen</translation>
    </message>
    <message>
        <source>swapped digits</source>
        <translation>vertauschte Ziffern</translation>
    </message>
    <message>
        <source>mistyped digit</source>
        <translation>vertippte Ziffer</translation>
    </message>
    <message>
        <source>omitted period</source>
        <translation>ausgelassener Zeitraum</translation>
    </message>
    <message>
        <source>period counted twice</source>
        <translation>Zeitraum doppelt gezählt</translation>
    </message>
    <message>
        <source>value of another period</source>
        <translation>Wert eines anderen Zeitraums</translation>
    </message>
    <message>
        <source>wrong meter multiplier</source>
        <translation>falscher Wandlerfaktor</translation>
    </message>
    <message>
        <source>wrong sign</source>
        <translation>falsches Vorzeichen</translation>
    </message>
    <message>
        <source>export not deducted</source>
        <translation>Einspeisung nicht abgezogen</translation>
    </message>
    <message>
        <source>misclassified origin</source>
        <translation>falsch zugeordnete Herkunft</translation>
    </message>
    <message>
        <source>omitted meter</source>
        <translation>ausgelassener Zähler</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>doppelt gezählt</translation>
    </message>
    <message>
        <source>wrong factor</source>
        <translation>falscher Faktor</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>estimated value</source>
        <translation>geschätzter Wert</translation>
    </message>
    <message>
        <source>meter fault</source>
        <translation>Zählerstörung</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>Ursache nicht bekannt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>getroffen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>answer rejected</source>
        <translation>Antwort abgelehnt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>accepted as uncorrected</source>
        <translation>als unkorrigiert hingenommen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>answer accepted</source>
        <translation>Antwort angenommen</translation>
    </message>
    <message>
        <source>Allowed are: %1</source>
        <translation>Zulässig sind: %1</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Allowed are: %2</source>
        <translation>Meinten Sie „%1“? Zulässig sind: %2</translation>
    </message>
    <message>
        <source>State decimal and grouping of this file</source>
        <translation>Dezimalzeichen und Zifferngruppierung dieser Datei angeben</translation>
    </message>
    <message>
        <source>State the date_format of this file</source>
        <translation>date_format dieser Datei angeben</translation>
    </message>
    <message>
        <source>Every date is the first of a month; read as months</source>
        <translation>Jedes Datum ist ein Monatserster; als Monate gelesen</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed</source>
        <translation>Der Import wurde angehalten; nichts wurde geändert</translation>
    </message>
    <message>
        <source>There is no heading “%1”</source>
        <translation>Es gibt keine Überschrift „%1“</translation>
    </message>
    <message>
        <source>Name the columns by their letters</source>
        <translation>Die Spalten mit ihren Buchstaben benennen</translation>
    </message>
    <message>
        <source>The headings are: %1</source>
        <translation>Die Überschriften sind: %1</translation>
    </message>
    <message>
        <source>The heading “%1” stands in the columns %2 and %3</source>
        <translation>Die Überschrift „%1“ steht in den Spalten %2 und %3</translation>
    </message>
    <message>
        <source>Name the column by its letters</source>
        <translation>Die Spalte mit ihrem Buchstaben benennen</translation>
    </message>
    <message>
        <source>No column holds the required field “%1”</source>
        <translation>Keine Spalte enthält das Pflichtfeld „%1“</translation>
    </message>
    <message>
        <source>Writing the dossier</source>
        <translation>Dossier wird geschrieben</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Check the rights and the free space of the folder</source>
        <translation>Rechte und freien Speicherplatz des Ordners prüfen</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written</source>
        <translation>Der Export wurde angehalten; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>The content does not match its SHA-256</source>
        <translation>Der Inhalt stimmt nicht mit seinem SHA-256 überein</translation>
    </message>
    <message>
        <source>Run the integrity check of the case</source>
        <translation>Die Integritätsprüfung des Prüffalls ausführen</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>Der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder</source>
        <translation>Einen neuen oder leeren Ordner wählen</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1</source>
        <translation>Der Ordner kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>The folder cannot be renamed</source>
        <translation>Der Ordner kann nicht umbenannt werden</translation>
    </message>
    <message>
        <source>Check that nothing else uses the folder</source>
        <translation>Prüfen, ob der Ordner anderweitig verwendet wird</translation>
    </message>
    <message>
        <source>A percentage where a quantity is expected</source>
        <translation>Ein Prozentwert, wo eine Menge erwartet wird</translation>
    </message>
    <message>
        <source>Not a date in the format of this column</source>
        <translation>Kein Datum im Format dieser Spalte</translation>
    </message>
    <message>
        <source>A day is missing in this date</source>
        <translation>In diesem Datum fehlt der Tag</translation>
    </message>
    <message>
        <source>Not a period in the format of this column</source>
        <translation>Kein Zeitraum im Format dieser Spalte</translation>
    </message>
    <message>
        <source>Not a month in the format of this column</source>
        <translation>Kein Monat im Format dieser Spalte</translation>
    </message>
    <message>
        <source>Unknown word; allowed are: %1</source>
        <translation>Unbekanntes Wort; zulässig sind: %1</translation>
    </message>
    <message>
        <source>Not a point in time in the format of this column</source>
        <translation>Kein Zeitpunkt im Format dieser Spalte</translation>
    </message>
    <message>
        <source>%1 hidden rows were read, the first one is row %2</source>
        <translation>%1 ausgeblendete Zeilen wurden gelesen, die erste ist Zeile %2</translation>
    </message>
    <message>
        <source>The cell holds an error</source>
        <translation>Die Zelle enthält einen Fehler</translation>
    </message>
    <message>
        <source>This local time does not exist (start of summer time); read with the offset before it</source>
        <translation>Diese Ortszeit existiert nicht (Beginn der Sommerzeit); mit der vorherigen Zeitverschiebung gelesen</translation>
    </message>
    <message>
        <source>The field “%1” is empty</source>
        <translation>Das Feld „%1“ ist leer</translation>
    </message>
    <message>
        <source>The number has too many digits for a series</source>
        <translation>Die Zahl hat zu viele Stellen für eine Zeitreihe</translation>
    </message>
    <message>
        <source>No unit is given, and the dossier does not name the meter</source>
        <translation>Es ist keine Einheit angegeben, und das Dossier nennt den Zähler nicht</translation>
    </message>
    <message>
        <source>Unknown unit</source>
        <translation>Unbekannte Einheit</translation>
    </message>
    <message>
        <source>The unit %1 does not convert to %2, the unit of meter %3</source>
        <translation>Die Einheit %1 lässt sich nicht in %2, die Einheit von Zähler %3, umrechnen</translation>
    </message>
    <message>
        <source>Unknown key “%1”</source>
        <translation>Unbekannter Schlüssel „%1“</translation>
    </message>
    <message>
        <source>Unknown word “%1”</source>
        <translation>Unbekanntes Wort „%1“</translation>
    </message>
    <message>
        <source>This key is missing</source>
        <translation>Dieser Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ergänzen Sie ihn</translation>
    </message>
    <message>
        <source>A number stands where text is required</source>
        <translation>Eine Zahl steht, wo Text verlangt ist</translation>
    </message>
    <message>
        <source>Put it in quotation marks, so that no reader rounds it</source>
        <translation>In Anführungszeichen setzen, damit kein Leseprogramm sie rundet</translation>
    </message>
    <message>
        <source>This is not a text</source>
        <translation>Dies ist kein Text</translation>
    </message>
    <message>
        <source>Put it in quotation marks</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>This text is empty</source>
        <translation>Dieser Text ist leer</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>“%1” is not a decimal number</source>
        <translation>„%1“ ist keine Dezimalzahl</translation>
    </message>
    <message>
        <source>Write digits with a point and nothing else, such as "0.5366"</source>
        <translation>Nur Ziffern mit einem Punkt schreiben, etwa "0.5366"</translation>
    </message>
    <message>
        <source>This is not a whole number from %1 to %2</source>
        <translation>Dies ist keine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>Write it without quotation marks</source>
        <translation>Ohne Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>Write year, month and day as 2024-12-31</source>
        <translation>Jahr, Monat und Tag als 2024-12-31 schreiben</translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation>Der Zeitraum endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>Both days belong to the period</source>
        <translation>Beide Tage gehören zum Zeitraum</translation>
    </message>
    <message>
        <source>This is not an object</source>
        <translation>Dies ist kein Objekt</translation>
    </message>
    <message>
        <source>Write {…}</source>
        <translation>Schreiben Sie {…}</translation>
    </message>
    <message>
        <source>This is not a list</source>
        <translation>Dies ist keine Liste</translation>
    </message>
    <message>
        <source>Write […]</source>
        <translation>Schreiben Sie […]</translation>
    </message>
    <message>
        <source>This is not valid JSON at line %1, column %2: %3</source>
        <translation>Dies ist kein gültiges JSON in Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Correct the file in a text editor</source>
        <translation>Die Datei in einem Texteditor korrigieren</translation>
    </message>
    <message>
        <source>The document is not an object</source>
        <translation>Das Dokument ist kein Objekt</translation>
    </message>
    <message>
        <source>Read as %1: %2</source>
        <translation>Gelesen als %1: %2</translation>
    </message>
    <message>
        <source>The file is not text in %1</source>
        <translation>Die Datei ist kein Text in %1</translation>
    </message>
    <message>
        <source>State the encoding of this file</source>
        <translation>Die Zeichenkodierung dieser Datei angeben</translation>
    </message>
    <message>
        <source>“%1” is not a country code</source>
        <translation>„%1“ ist kein Ländercode</translation>
    </message>
    <message>
        <source>Write the two capital letters of ISO 3166-1, such as CN or DE</source>
        <translation>Die zwei Großbuchstaben nach ISO 3166-1 schreiben, etwa CN oder DE</translation>
    </message>
    <message>
        <source>“%1” is not the unit of a factor</source>
        <translation>„%1“ ist nicht die Einheit eines Faktors</translation>
    </message>
    <message>
        <source>Write it as tCO2/MWh or kgCO2e/kg</source>
        <translation>Schreiben Sie sie als tCO2/MWh oder kgCO2e/kg</translation>
    </message>
    <message>
        <source>Unknown unit “%1”</source>
        <translation>Unbekannte Einheit „%1“</translation>
    </message>
    <message>
        <source>Write a unit such as kWh, MWh, GJ, m3, Nm3, L, kg or t</source>
        <translation>Eine Einheit wie kWh, MWh, GJ, m3, Nm3, L, kg oder t schreiben</translation>
    </message>
    <message>
        <source>A multiplier is greater than zero</source>
        <translation>Ein Wandlerfaktor ist größer als null</translation>
    </message>
    <message>
        <source>Write the product of the transformers' ratios, or leave the key out</source>
        <translation>Das Produkt der Wandlerübersetzungen schreiben oder den Schlüssel weglassen</translation>
    </message>
    <message>
        <source>A meter cannot be a sub-meter of itself</source>
        <translation>Ein Zähler kann nicht sein eigener Unterzähler sein</translation>
    </message>
    <message>
        <source>Correct the parents</source>
        <translation>Die übergeordneten Zähler korrigieren</translation>
    </message>
    <message>
        <source>The id “%1” is given twice</source>
        <translation>Die Kennung „%1“ ist doppelt vergeben</translation>
    </message>
    <message>
        <source>Give each its own id</source>
        <translation>Jedem Eintrag eine eigene Kennung geben</translation>
    </message>
    <message>
        <source>There is no time zone “%1”</source>
        <translation>Es gibt keine Zeitzone „%1“</translation>
    </message>
    <message>
        <source>Write an IANA name such as Europe/Berlin or Asia/Shanghai</source>
        <translation>Einen IANA-Namen wie Europe/Berlin oder Asia/Shanghai schreiben</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>Die Zahl korrigieren</translation>
    </message>
    <message>
        <source>“%1” is not in this dossier</source>
        <translation>„%1“ ist in diesem Dossier nicht enthalten</translation>
    </message>
    <message>
        <source>“%1” is not a format that this version reads</source>
        <translation>„%1“ ist kein Format, das diese Version liest</translation>
    </message>
    <message>
        <source>It reads attest-dossier/1</source>
        <translation>Sie liest attest-dossier/1</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB</source>
        <translation>Die Datei ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>Keep values in the files that it names</source>
        <translation>Die Werte in den Dateien belassen, die sie nennt</translation>
    </message>
    <message>
        <source>A revision after the first needs a reason</source>
        <translation>Eine Revision nach der ersten benötigt eine Begründung</translation>
    </message>
    <message>
        <source>Say what was changed and why</source>
        <translation>Angeben, was geändert wurde und warum</translation>
    </message>
    <message>
        <source>This number is negative</source>
        <translation>Diese Zahl ist negativ</translation>
    </message>
    <message>
        <source>Write zero or more</source>
        <translation>Null oder mehr schreiben</translation>
    </message>
    <message>
        <source>The path “%1” may leave the dossier</source>
        <translation>Der Pfad „%1“ kann aus dem Dossier hinausführen</translation>
    </message>
    <message>
        <source>Write it relative to the folder, with / between its parts</source>
        <translation>Relativ zum Ordner schreiben, mit / zwischen den Teilen</translation>
    </message>
    <message>
        <source>The path “%1” has an empty part</source>
        <translation>Der Pfad „%1“ hat einen leeren Teil</translation>
    </message>
    <message>
        <source>This is not a single character</source>
        <translation>Dies ist kein einzelnes Zeichen</translation>
    </message>
    <message>
        <source>Write one character, such as ";"</source>
        <translation>Ein einziges Zeichen schreiben, etwa ";"</translation>
    </message>
    <message>
        <source>Decimal sign and grouping are the same</source>
        <translation>Dezimalzeichen und Gruppierungszeichen sind gleich</translation>
    </message>
    <message>
        <source>Give two different ones</source>
        <translation>Zwei verschiedene angeben</translation>
    </message>
    <message>
        <source>“%1” is not a range of cells</source>
        <translation>„%1“ ist kein Zellbereich</translation>
    </message>
    <message>
        <source>Write it as B4:F40</source>
        <translation>Schreiben Sie ihn als B4:F40</translation>
    </message>
    <message>
        <source>The row of the headings lies behind the range</source>
        <translation>Die Zeile der Überschriften liegt hinter dem Bereich</translation>
    </message>
    <message>
        <source>Rows count from the first one of the sheet; the range includes the headings</source>
        <translation>Zeilen zählen ab der ersten des Blatts; der Bereich schließt die Überschriften ein</translation>
    </message>
    <message>
        <source>“%1” is not a period</source>
        <translation>„%1“ ist kein Zeitraum</translation>
    </message>
    <message>
        <source>Write a month as 2024-03</source>
        <translation>Einen Monat als 2024-03 schreiben</translation>
    </message>
    <message>
        <source>This field has a column as well</source>
        <translation>Dieses Feld hat auch eine Spalte</translation>
    </message>
    <message>
        <source>Name it in columns or in constants, not in both</source>
        <translation>Entweder in columns oder in constants nennen, nicht in beiden</translation>
    </message>
    <message>
        <source>Files of the kind “%1” have no wide layout</source>
        <translation>Dateien der Art „%1“ haben kein breites Layout</translation>
    </message>
    <message>
        <source>Write one value a row</source>
        <translation>Einen Wert je Zeile schreiben</translation>
    </message>
    <message>
        <source>More than %1 files</source>
        <translation>Mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>Put them into several dossiers</source>
        <translation>Auf mehrere Dossiers aufteilen</translation>
    </message>
    <message>
        <source>Reading the dossier</source>
        <translation>Dossier wird gelesen</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Die Datei fehlt</translation>
    </message>
    <message>
        <source>Put it into the folder, or correct its path in dossier.json</source>
        <translation>Die Datei in den Ordner legen oder ihren Pfad in dossier.json korrigieren</translation>
    </message>
    <message>
        <source>The file is a link that leaves the dossier</source>
        <translation>Die Datei ist eine Verknüpfung, die aus dem Dossier hinausführt</translation>
    </message>
    <message>
        <source>Put the file itself into the folder</source>
        <translation>Die Datei selbst in den Ordner legen</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Dies ist keine Datei</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>Eine Datei benennen</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Teilen Sie sie auf</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Check that you may read it</source>
        <translation>Prüfen, ob Sie sie lesen dürfen</translation>
    </message>
    <message>
        <source>%1; these cannot be read either: %2</source>
        <translation>%1; auch diese können nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The fixed value “%1” does not fit the field “%2”: %3</source>
        <translation>Der feste Wert „%1“ passt nicht zum Feld „%2“: %3</translation>
    </message>
    <message>
        <source>Correct it in the entry's constants</source>
        <translation>In den constants des Eintrags korrigieren</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden; it was read</source>
        <translation>Das Blatt „%1“ ist ausgeblendet; es wurde gelesen</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden; it was not read</source>
        <translation>Das Blatt „%1“ ist ausgeblendet; es wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Cells are separated by “%1”: %2</source>
        <translation>Zellen sind durch „%1“ getrennt: %2</translation>
    </message>
    <message>
        <source>There are no headings in this row</source>
        <translation>In dieser Zeile stehen keine Überschriften</translation>
    </message>
    <message>
        <source>Give the row of the headings as header_row, or 0 where there are none</source>
        <translation>Die Zeile der Überschriften als header_row angeben, oder 0, wenn es keine gibt</translation>
    </message>
    <message>
        <source>The id %1 stands twice</source>
        <translation>Die Kennung %1 kommt doppelt vor</translation>
    </message>
    <message>
        <source>The column %1 is missing</source>
        <translation>Die Spalte %1 fehlt</translation>
    </message>
    <message>
        <source>The row has no id</source>
        <translation>Die Zeile hat keine Kennung</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>The period of validity is no date</source>
        <translation>Der Gültigkeitszeitraum ist kein Datum</translation>
    </message>
    <message>
        <source>The year of publication is no number</source>
        <translation>Das Veröffentlichungsjahr ist keine Zahl</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>Die Tabelle ist leer</translation>
    </message>
    <message>
        <source>%1 is in the state “%2”; “%3” is not possible there</source>
        <translation>%1 hat den Stand „%2“; „%3“ ist dort nicht möglich</translation>
    </message>
    <message>
        <source>This state is final; raise a new finding</source>
        <translation>Dieser Stand ist endgültig; treffen Sie eine neue Feststellung</translation>
    </message>
    <message>
        <source>Possible are: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>“%1” of %2 needs a note</source>
        <translation>„%1“ zu %2 benötigt einen Vermerk</translation>
    </message>
    <message>
        <source>Say why, in writing</source>
        <translation>Schriftlich begründen</translation>
    </message>
    <message>
        <source>Files of this kind are not kept row by row</source>
        <translation>Dateien dieser Art werden nicht zeilenweise aufbewahrt</translation>
    </message>
    <message>
        <source>“%1” is not a unit of electricity</source>
        <translation>„%1“ ist keine Einheit der Elektrizität</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Not a point in time</source>
        <translation>Kein Zeitpunkt</translation>
    </message>
    <message>
        <source>Not a period</source>
        <translation>Kein Zeitraum</translation>
    </message>
    <message>
        <source>Unknown unit of a factor</source>
        <translation>Unbekannte Einheit eines Faktors</translation>
    </message>
    <message>
        <source>“%1” is not a unit of emissions</source>
        <translation>„%1“ ist keine Einheit für Emissionen</translation>
    </message>
    <message>
        <source>The PDF file cannot be finished: %1</source>
        <translation>Die PDF-Datei kann nicht fertiggestellt werden: %1</translation>
    </message>
    <message>
        <source>The PDF pages cannot be drawn: %1</source>
        <translation>Die PDF-Seiten können nicht gezeichnet werden: %1</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>Der Bericht kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to</source>
        <translation>Einen vorhandenen Ordner wählen, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>activity data</source>
        <translation>Aktivitätsdaten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misst</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Wandlerfaktor</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Emission sources</source>
        <translation>Emissionsquellen</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahlenwert</translation>
    </message>
    <message>
        <source>Exact value</source>
        <translation>Exakter Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Every figure down to the cells that it comes from: reference number of the file, sheet, column and row.</source>
        <translation>Jeder Zahlenwert bis zu den Zellen, aus denen er stammt: Referenznummer der Datei, Blatt, Spalte und Zeile.</translation>
    </message>
    <message>
        <source>Market-based result</source>
        <translation>Marktbasiertes Ergebnis</translation>
    </message>
    <message>
        <source>Location-based result</source>
        <translation>Standortbasiertes Ergebnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Discrepancies in the final submission</source>
        <translation>Abweichungen in der endgültigen Einreichung</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Verification statement</source>
        <translation>Prüferklärung</translation>
    </message>
    <message>
        <source>List of findings</source>
        <translation>Liste der Feststellungen</translation>
    </message>
    <message>
        <source>Self-check of the submission</source>
        <translation>Selbstprüfung der Einreichung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Made with Attest %1 · statement %2</source>
        <translation>Erstellt mit Attest %1 · Prüferklärung %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Ursprünglich</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Location, tCO2e</source>
        <translation>Standort, tCO2e</translation>
    </message>
    <message>
        <source>Market, tCO2e</source>
        <translation>Markt, tCO2e</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Difference of the totals</source>
        <translation>Differenz der Gesamtmengen</translation>
    </message>
    <message>
        <source>From the initial to the verified emissions, location-based</source>
        <translation>Von den ursprünglichen zu den geprüften Emissionen, standortbasiert</translation>
    </message>
    <message>
        <source>Waterfall from the initially reported total over the effect of each corrected figure to the verified total; the figures stand in the table.</source>
        <translation>Wasserfalldiagramm von der ursprünglich berichteten Gesamtmenge über die Auswirkung jedes korrigierten Werts zur geprüften Gesamtmenge; die Zahlen stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>Initial against verified</source>
        <translation>Ursprünglich gegenüber geprüft</translation>
    </message>
    <message>
        <source>No declared figure was changed.</source>
        <translation>Kein angegebener Wert wurde geändert.</translation>
    </message>
    <message>
        <source>Difference = initial − verified; positive = overstated. The effects of the rows add up to the difference of the totals exactly.</source>
        <translation>Differenz = ursprünglich − geprüft; positiv = zu hoch angegeben. Die Auswirkungen der Zeilen ergeben zusammen genau die Differenz der Gesamtmengen.</translation>
    </message>
    <message>
        <source>Electricity by month: metered supply and declared use</source>
        <translation>Elektrizität nach Monaten: gemessene Versorgung und angegebene Nutzung</translation>
    </message>
    <message>
        <source>Stacked bars of own PV used on site, direct line and grid supply for every month, with the declared use as a line; the figures stand in the table below.</source>
        <translation>Gestapelte Balken der am Standort genutzten eigenen PV, der Direktleitung und des Netzbezugs für jeden Monat, mit der angegebenen Nutzung als Linie; die Zahlen stehen in der Tabelle darunter.</translation>
    </message>
    <message>
        <source>own PV, used on site</source>
        <translation>eigene PV, am Standort genutzt</translation>
    </message>
    <message>
        <source>declared use</source>
        <translation>angegebene Nutzung</translation>
    </message>
    <message>
        <source>Grid import</source>
        <translation>Netzbezug</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>Own PV used</source>
        <translation>Genutzte eigene PV</translation>
    </message>
    <message>
        <source>Direct line</source>
        <translation>Direktleitung</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Metered electricity of site %1, kWh</source>
        <translation>Gemessene Elektrizität des Standorts %1, kWh</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Electricity claimed as PV over the public grid, kWh</source>
        <translation>Als PV über das öffentliche Netz geltend gemachte Elektrizität, kWh</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Geltend gemacht</translation>
    </message>
    <message>
        <source>Proven by contract</source>
        <translation>Durch Vertrag nachgewiesen</translation>
    </message>
    <message>
        <source>Proven by certificates</source>
        <translation>Durch Zertifikate nachgewiesen</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Electricity balance</source>
        <translation>Strombilanz</translation>
    </message>
    <message>
        <source>Location-based, tCO2e</source>
        <translation>Standortbasiert, tCO2e</translation>
    </message>
    <message>
        <source>Market-based, tCO2e</source>
        <translation>Marktbasiert, tCO2e</translation>
    </message>
    <message>
        <source>Emissions by source</source>
        <translation>Emissionen nach Quelle</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Biogenic CO2, reported apart: %1 t</source>
        <translation>Biogenes CO2, gesondert berichtet: %1 t</translation>
    </message>
    <message>
        <source>Emissions by category</source>
        <translation>Emissionen nach Kategorie</translation>
    </message>
    <message>
        <source>Emissions by gas, location-based</source>
        <translation>Emissionen nach Gas, standortbasiert</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Emissions are activity data times emission factor, added up exactly and rounded only for reading. Global warming potentials: IPCC %1. The location-based and the market-based result are two views of the same electricity and are never added.</source>
        <translation>Emissionen sind Aktivitätsdaten mal Emissionsfaktor, exakt addiert und nur für die Darstellung gerundet. Treibhauspotenziale: IPCC %1. Das standortbasierte und das marktbasierte Ergebnis sind zwei Sichten auf dieselbe Elektrizität und werden niemals addiert.</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Revision %1, %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Zeilen, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Evidence index</source>
        <translation>Nachweisverzeichnis</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Hash of the statement</source>
        <translation>Hash der Prüferklärung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Effect when raised</source>
        <translation>Auswirkung bei Feststellung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>No findings were raised.</source>
        <translation>Es wurden keine Feststellungen getroffen.</translation>
    </message>
    <message>
        <source>Set aside with a reason</source>
        <translation>Mit Begründung nicht weiterverfolgt</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Freigabestufe</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Open and uncorrected, signed</source>
        <translation>Offen und unkorrigiert, mit Vorzeichen</translation>
    </message>
    <message>
        <source>Open and uncorrected, absolute</source>
        <translation>Offen und unkorrigiert, absolut</translation>
    </message>
    <message>
        <source>Threshold of materiality</source>
        <translation>Wesentlichkeitsschwelle</translation>
    </message>
    <message>
        <source>Opinion and determination</source>
        <translation>Prüfgutachten und Feststellung der Klimaneutralität</translation>
    </message>
    <message>
        <source>Gates of the procedure</source>
        <translation>Freigabestufen des Verfahrens</translation>
    </message>
    <message>
        <source>Evaluation of misstatements</source>
        <translation>Bewertung der Falschangaben</translation>
    </message>
    <message>
        <source>Determination of carbon neutrality</source>
        <translation>Feststellung der Klimaneutralität</translation>
    </message>
    <message>
        <source>Criterion: %1. Result: %2.</source>
        <translation>Kriterium: %1. Ergebnis: %2.</translation>
    </message>
    <message>
        <source>no meter; suppliers' documents</source>
        <translation>kein Zähler; Lieferantenbelege</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>alle %1 min</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>keine angegeben</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Zählwerke</translation>
    </message>
    <message>
        <source>Suppliers' documents</source>
        <translation>Lieferantenbelege</translation>
    </message>
    <message>
        <source>Documents less stock increase</source>
        <translation>Belege abzüglich Lagerzunahme</translation>
    </message>
    <message>
        <source>Cross-check with</source>
        <translation>Kreuzprüfung mit</translation>
    </message>
    <message>
        <source>Declared − this</source>
        <translation>Angegeben − dieser Wert</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>%1 (not for the whole period)</source>
        <translation>%1 (nicht für den gesamten Zeitraum)</translation>
    </message>
    <message>
        <source>Verified value</source>
        <translation>Geprüfter Wert</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Record of every parameter</source>
        <translation>Aufzeichnung zu jedem Parameter</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>No site visit is recorded.</source>
        <translation>Es ist keine Standortbegehung verzeichnet.</translation>
    </message>
    <message>
        <source>The site was visited on %1.</source>
        <translation>Der Standort wurde am %1 begangen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Process and methods</source>
        <translation>Ablauf und Methoden</translation>
    </message>
    <message>
        <source>Objective, scope and criteria</source>
        <translation>Ziel, Umfang und Kriterien</translation>
    </message>
    <message>
        <source>The verification established whether the greenhouse-gas statement of %1 for %2 is free of material misstatement and conforms with %3. It was carried out after %4 by document review, site visit and cross-checks of the data.</source>
        <translation>Mit der Prüfung wurde festgestellt, ob die Treibhausgaserklärung von %1 für %2 frei von wesentlichen Falschangaben ist und mit %3 übereinstimmt. Sie wurde nach %4 durch Dokumentenprüfung, Standortbegehung und Kreuzprüfungen der Daten durchgeführt.</translation>
    </message>
    <message>
        <source>Verification team</source>
        <translation>Prüfteam</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>No sampling: every declared value, every document and every interval of the meters was tested.</source>
        <translation>Keine Stichproben: Jeder angegebene Wert, jedes Dokument und jedes Zählerintervall wurde geprüft.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>revision %1, %2, of %3</source>
        <translation>Revision %1, %2, von %3</translation>
    </message>
    <message>
        <source>%1 tCO2e market-based · %2 tCO2e location-based</source>
        <translation>%1 tCO2e marktbasiert · %2 tCO2e standortbasiert</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>nicht ausgestellt</translation>
    </message>
    <message>
        <source>Statement number</source>
        <translation>Nummer der Prüferklärung</translation>
    </message>
    <message>
        <source>Responsible party</source>
        <translation>Verantwortliche Partei</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Berichtszeitraum</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Criteria of accounting</source>
        <translation>Kriterien der Bilanzierung</translation>
    </message>
    <message>
        <source>Criteria of verification</source>
        <translation>Kriterien der Prüfung</translation>
    </message>
    <message>
        <source>Criteria of neutrality</source>
        <translation>Kriterien der Klimaneutralität</translation>
    </message>
    <message>
        <source>Level of assurance</source>
        <translation>Grad an Sicherheit</translation>
    </message>
    <message>
        <source>Materiality</source>
        <translation>Wesentlichkeit</translation>
    </message>
    <message>
        <source>Initial report</source>
        <translation>Ursprünglicher Bericht</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Endgültiger Bericht</translation>
    </message>
    <message>
        <source>Initially reported emissions</source>
        <translation>Ursprünglich berichtete Emissionen</translation>
    </message>
    <message>
        <source>Verified emissions</source>
        <translation>Geprüfte Emissionen</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Prüfgutachten</translation>
    </message>
    <message>
        <source>Carbon-neutral</source>
        <translation>Klimaneutral</translation>
    </message>
    <message>
        <source>Carbon-neutral in the period: %1</source>
        <translation>Klimaneutral im Zeitraum: %1</translation>
    </message>
    <message>
        <source>What keeps the statement from being made</source>
        <translation>Was der Abgabe der Prüferklärung entgegensteht</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Verification statement for %1</source>
        <translation>Prüferklärung für %1</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schlussfolgerung</translation>
    </message>
    <message>
        <source>The responsible party answers for the report and its data; the verification body answers for this opinion. It rests on historical evidence and on the criteria named, was formed independently of the responsible party, and is valid for the stated subject and period only.</source>
        <translation>Die verantwortliche Partei steht für den Bericht und seine Daten ein; die Prüfstelle steht für dieses Prüfgutachten ein. Es beruht auf historischen Nachweisen und den genannten Kriterien, wurde unabhängig von der verantwortlichen Partei gebildet und gilt nur für den genannten Gegenstand und Zeitraum.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>The case has no revision %1</source>
        <translation>Der Prüffall hat keine Revision %1</translation>
    </message>
    <message>
        <source>its latest is %1</source>
        <translation>die letzte ist %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The final report conforms with %1; the supporting material is complete and reliable.</source>
        <translation>Der endgültige Bericht stimmt mit %1 überein; die Nachweisunterlagen sind vollständig und zuverlässig.</translation>
    </message>
    <message>
        <source>Nothing came to our attention that the final report does not conform with %1.</source>
        <translation>Es sind uns keine Sachverhalte bekannt geworden, nach denen der endgültige Bericht nicht mit %1 übereinstimmt.</translation>
    </message>
    <message>
        <source>Except for the matters named, the final report conforms with %1.</source>
        <translation>Mit Ausnahme der genannten Sachverhalte stimmt der endgültige Bericht mit %1 überein.</translation>
    </message>
    <message>
        <source>The final report does not conform with %1.</source>
        <translation>Der endgültige Bericht stimmt nicht mit %1 überein.</translation>
    </message>
    <message>
        <source>Conformity with %1 could not be established: evidence is missing.</source>
        <translation>Die Übereinstimmung mit %1 konnte nicht festgestellt werden: Es fehlen Nachweise.</translation>
    </message>
    <message>
        <source>Conformity with %1 is not established yet.</source>
        <translation>Die Übereinstimmung mit %1 ist noch nicht festgestellt.</translation>
    </message>
    <message>
        <source>Emissions: %1 tCO2e market-based, %2 tCO2e location-based. The figures of the initial report were not changed.</source>
        <translation>Emissionen: %1 tCO2e marktbasiert, %2 tCO2e standortbasiert. Die Zahlen des ursprünglichen Berichts wurden nicht geändert.</translation>
    </message>
    <message>
        <source>Initially reported: %1 tCO2e market-based, %2 tCO2e location-based. Verified: %3 and %4 tCO2e. Reason of the difference: activity data were filled in wrongly and corrected (%5 figures).</source>
        <translation>Ursprünglich berichtet: %1 tCO2e marktbasiert, %2 tCO2e standortbasiert. Geprüft: %3 und %4 tCO2e. Grund der Differenz: Aktivitätsdaten waren falsch eingetragen und wurden korrigiert (%5 Werte).</translation>
    </message>
    <message>
        <source>%1 unusual changes were found and explained; see the findings.</source>
        <translation>%1 auffällige Änderungen wurden gefunden und erklärt; siehe Feststellungen.</translation>
    </message>
    <message>
        <source>Not examined: there are no values of earlier periods to compare with.</source>
        <translation>Nicht untersucht: Es liegen keine Vergleichswerte früherer Zeiträume vor.</translation>
    </message>
    <message>
        <source>%1 matters stay uncorrected; they are named under the opinion.</source>
        <translation>%1 Sachverhalte bleiben unkorrigiert; sie sind beim Prüfgutachten genannt.</translation>
    </message>
    <message>
        <source>%1 rows of the submitted files could not be read; they are listed in the annex.</source>
        <translation>%1 Zeilen der eingereichten Dateien konnten nicht gelesen werden; sie sind im Anhang aufgeführt.</translation>
    </message>
    <message>
        <source>Conformity of accounting and reporting with the method</source>
        <translation>Übereinstimmung von Bilanzierung und Berichterstattung mit der Methode</translation>
    </message>
    <message>
        <source>Statement of emissions</source>
        <translation>Angabe der Emissionen</translation>
    </message>
    <message>
        <source>Reasons for abnormal fluctuation</source>
        <translation>Gründe für auffällige Schwankungen</translation>
    </message>
    <message>
        <source>Matters not covered or to be mentioned</source>
        <translation>Nicht erfasste oder zu erwähnende Sachverhalte</translation>
    </message>
    <message>
        <source>Grid export</source>
        <translation>Netzeinspeisung</translation>
    </message>
    <message>
        <source>Storage charge</source>
        <translation>Speicherladung</translation>
    </message>
    <message>
        <source>Storage discharge</source>
        <translation>Speicherentladung</translation>
    </message>
    <message>
        <source>sum of %1 rows from there on</source>
        <translation>Summe von %1 Zeilen ab dort</translation>
    </message>
    <message>
        <source>sum of the months</source>
        <translation>Summe der Monate</translation>
    </message>
    <message>
        <source>Own PV used on site</source>
        <translation>Eigene PV, am Standort genutzt</translation>
    </message>
    <message>
        <source>generation − export − storage charge</source>
        <translation>Erzeugung − Einspeisung − Speicherladung</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>unmodified opinion</source>
        <translation>uneingeschränktes Prüfgutachten</translation>
    </message>
    <message>
        <source>unmodified opinion with notes</source>
        <translation>uneingeschränktes Prüfgutachten mit Hinweisen</translation>
    </message>
    <message>
        <source>modified opinion</source>
        <translation>eingeschränktes Prüfgutachten</translation>
    </message>
    <message>
        <source>adverse opinion</source>
        <translation>negatives Prüfgutachten</translation>
    </message>
    <message>
        <source>disclaimer of opinion</source>
        <translation>Nichtabgabe eines Prüfgutachtens</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>Subject, period and criterion of neutrality named</source>
        <translation>Gegenstand, Zeitraum und Kriterium der Klimaneutralität benannt</translation>
    </message>
    <message>
        <source>%1, %2, after %3</source>
        <translation>%1, %2, nach %3</translation>
    </message>
    <message>
        <source>a standard of accounting has no criterion of neutrality; name one</source>
        <translation>eine Bilanzierungsnorm enthält kein Kriterium der Klimaneutralität; benennen Sie eines</translation>
    </message>
    <message>
        <source>Footprint complete</source>
        <translation>Fußabdruck vollständig</translation>
    </message>
    <message>
        <source>completeness was not examined</source>
        <translation>die Vollständigkeit wurde nicht untersucht</translation>
    </message>
    <message>
        <source>every usual source has data, a nil declaration with evidence, or an exclusion with a reason</source>
        <translation>jede übliche Quelle hat Daten, eine Nullangabe mit Nachweis oder einen Ausschluss mit Begründung</translation>
    </message>
    <message>
        <source>usual sources are not answered; see the check source-completeness</source>
        <translation>übliche Quellen sind nicht beantwortet; siehe Prüfung source-completeness</translation>
    </message>
    <message>
        <source>Footprint verified</source>
        <translation>Fußabdruck geprüft</translation>
    </message>
    <message>
        <source>there is no opinion yet</source>
        <translation>es liegt noch kein Prüfgutachten vor</translation>
    </message>
    <message>
        <source>Commitment and management plan</source>
        <translation>Selbstverpflichtung und Managementplan</translation>
    </message>
    <message>
        <source>reviewed and found to conform in the document review</source>
        <translation>in der Dokumentenprüfung geprüft und für konform befunden</translation>
    </message>
    <message>
        <source>no plan is among the documents; whether one is required is the team's judgement</source>
        <translation>unter den Dokumenten ist kein Plan; ob einer verlangt ist, beurteilt das Team</translation>
    </message>
    <message>
        <source>nothing is left to reduce or to offset in this period</source>
        <translation>in diesem Zeitraum ist nichts mehr zu mindern oder zu kompensieren</translation>
    </message>
    <message>
        <source>not judged by the application: the case keeps no reduction path; the team states it in part 4</source>
        <translation>von der Anwendung nicht beurteilt: der Prüffall führt keinen Minderungspfad; das Team äußert sich dazu in Teil 4</translation>
    </message>
    <message>
        <source>Zero residual: no offsets needed</source>
        <translation>Restemissionen null: keine Kompensation erforderlich</translation>
    </message>
    <message>
        <source>the residual is not zero</source>
        <translation>die Restemissionen sind nicht null</translation>
    </message>
    <message>
        <source>0 tCO2e, no offset used; the zero rests on the electricity evidence of this report</source>
        <translation>0 tCO2e, keine Kompensation genutzt; der Nullwert beruht auf den Elektrizitätsnachweisen dieses Berichts</translation>
    </message>
    <message>
        <source>Credits cover the residual</source>
        <translation>Gutschriften decken die Restemissionen</translation>
    </message>
    <message>
        <source>no offsets are needed</source>
        <translation>keine Kompensation erforderlich</translation>
    </message>
    <message>
        <source>%1 tCO2e retired for the client within twelve months, residual %2 tCO2e</source>
        <translation>%1 tCO2e innerhalb von zwölf Monaten für den Auftraggeber stillgelegt, Restemissionen %2 tCO2e</translation>
    </message>
    <message>
        <source>Reduction shown</source>
        <translation>Minderung gezeigt</translation>
    </message>
    <message>
        <source>Reduction before offsetting</source>
        <translation>Minderung vor Kompensation</translation>
    </message>
    <message>
        <source>Residual emissions determined</source>
        <translation>Restemissionen bestimmt</translation>
    </message>
    <message>
        <source>%1 tCO2e market-based (%2 tCO2e location-based)</source>
        <translation>%1 tCO2e marktbasiert (%2 tCO2e standortbasiert)</translation>
    </message>
    <message>
        <source>Programme criteria and documents</source>
        <translation>Programmkriterien und Dokumente</translation>
    </message>
    <message>
        <source>the lists of the standard are checked by the team; the evidence index names what is kept</source>
        <translation>die Listen der Norm prüft das Team; das Nachweisverzeichnis nennt, was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Form and validity of the statement</source>
        <translation>Form und Gültigkeit der Erklärung</translation>
    </message>
    <message>
        <source>the statement is valid for %1 and for %2 only</source>
        <translation>die Erklärung gilt nur für %1 und für %2</translation>
    </message>
    <message>
        <source>Wording allowed in the market</source>
        <translation>Im Markt zulässiger Wortlaut</translation>
    </message>
    <message>
        <source>a statement on an organisation and a year, not on a product (Directive (EU) 2024/825)</source>
        <translation>eine Aussage zu einer Organisation und einem Jahr, nicht zu einem Produkt (Richtlinie (EU) 2024/825)</translation>
    </message>
    <message>
        <source>%1 (%2) stays uncorrected and is material</source>
        <translation>%1 (%2) bleibt unkorrigiert und ist wesentlich</translation>
    </message>
    <message>
        <source>%1 (%2) stays uncorrected and is not material</source>
        <translation>%1 (%2) bleibt unkorrigiert und ist nicht wesentlich</translation>
    </message>
    <message>
        <source>The content %1 of the case is missing or damaged</source>
        <translation>Der Inhalt %1 des Prüffalls fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>Go back to a backup of the case</source>
        <translation>Auf eine Sicherungskopie des Prüffalls zurückgehen</translation>
    </message>
    <message>
        <source>The case is in use: %1 on %2 (user %3, process %4), since %5</source>
        <translation>Der Prüffall ist in Gebrauch: %1 auf %2 (Benutzer %3, Prozess %4), seit %5</translation>
    </message>
    <message>
        <source>Close it there, or open it for reading only; if it is not open anywhere, delete %1</source>
        <translation>Dort schließen oder nur zum Lesen öffnen; ist er nirgends geöffnet, %1 löschen</translation>
    </message>
    <message>
        <source>There are no rights to write in the folder of the case</source>
        <translation>Im Ordner des Prüffalls fehlen die Schreibrechte</translation>
    </message>
    <message>
        <source>Open it for reading only, or copy it to another folder</source>
        <translation>Nur zum Lesen öffnen oder in einen anderen Ordner kopieren</translation>
    </message>
    <message>
        <source>The case is open for reading only</source>
        <translation>Der Prüffall ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Close it elsewhere and open it again</source>
        <translation>Anderswo schließen und erneut öffnen</translation>
    </message>
    <message>
        <source>There is no such case file</source>
        <translation>Eine solche Prüffalldatei gibt es nicht</translation>
    </message>
    <message>
        <source>Check the path; a case begins with an import</source>
        <translation>Den Pfad prüfen; ein Prüffall beginnt mit einem Import</translation>
    </message>
    <message>
        <source>The case file is write-protected</source>
        <translation>Die Prüffalldatei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The case was made by an older version of Attest</source>
        <translation>Der Prüffall wurde mit einer älteren Version von Attest erstellt</translation>
    </message>
    <message>
        <source>Open it once for writing, which brings it up to date</source>
        <translation>Einmal zum Schreiben öffnen; dadurch wird er aktualisiert</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Eine Datei dieses Namens gibt es bereits</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>The folder for the case does not exist</source>
        <translation>Der Ordner für den Prüffall existiert nicht</translation>
    </message>
    <message>
        <source>Create the folder, or choose another one</source>
        <translation>Den Ordner anlegen oder einen anderen wählen</translation>
    </message>
    <message>
        <source>A stored content of the case is damaged</source>
        <translation>Ein gespeicherter Inhalt des Prüffalls ist beschädigt</translation>
    </message>
    <message>
        <source>The case was made by a newer version of Attest (schema %1, this one knows %2)</source>
        <translation>Der Prüffall wurde mit einer neueren Version von Attest erstellt (Schema %1, diese Version kennt %2)</translation>
    </message>
    <message>
        <source>Update Attest</source>
        <translation>Attest aktualisieren</translation>
    </message>
    <message>
        <source>This is not a case file</source>
        <translation>Dies ist keine Prüffalldatei</translation>
    </message>
    <message>
        <source>Choose a file that Attest made (.attest)</source>
        <translation>Eine von Attest erstellte Datei (.attest) wählen</translation>
    </message>
    <message>
        <source>The case file is damaged or cut short</source>
        <translation>Die Prüffalldatei ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>Go back to a backup, or import the dossiers again</source>
        <translation>Auf eine Sicherungskopie zurückgehen oder die Dossiers erneut importieren</translation>
    </message>
    <message>
        <source>The case is being used by another program</source>
        <translation>Der Prüffall wird von einem anderen Programm verwendet</translation>
    </message>
    <message>
        <source>Close it there, or open it for reading only</source>
        <translation>Dort schließen oder nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>The rights to open the case file are missing</source>
        <translation>Die Rechte zum Öffnen der Prüffalldatei fehlen</translation>
    </message>
    <message>
        <source>Check the rights of the file and of its folder</source>
        <translation>Die Rechte der Datei und ihres Ordners prüfen</translation>
    </message>
    <message>
        <source>The disk is full; the case was not changed</source>
        <translation>Der Datenträger ist voll; der Prüffall wurde nicht geändert</translation>
    </message>
    <message>
        <source>Make room and try again</source>
        <translation>Platz schaffen und erneut versuchen</translation>
    </message>
    <message>
        <source>The disk failed; the case was not changed</source>
        <translation>Der Datenträger meldet einen Fehler; der Prüffall wurde nicht geändert</translation>
    </message>
    <message>
        <source>Check the disk and its free space, and try again</source>
        <translation>Den Datenträger und seinen freien Platz prüfen und erneut versuchen</translation>
    </message>
    <message>
        <source>The case file refused: %1</source>
        <translation>Die Prüffalldatei hat den Vorgang abgelehnt: %1</translation>
    </message>
    <message>
        <source>no delimiter occurs: one column</source>
        <translation>kein Trennzeichen kommt vor: eine Spalte</translation>
    </message>
    <message>
        <source>%1 of the first %2 rows have %3 cells by it</source>
        <translation>%1 der ersten %2 Zeilen haben damit %3 Zellen</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>vorgegeben</translation>
    </message>
    <message>
        <source>the first line of the file states it</source>
        <translation>die erste Zeile der Datei gibt es vor</translation>
    </message>
    <message>
        <source>Delimiter and quote must be two different plain characters</source>
        <translation>Trennzeichen und Anführungszeichen müssen zwei verschiedene einfache Zeichen sein</translation>
    </message>
    <message>
        <source>A quote opens a cell and is never closed</source>
        <translation>Ein Anführungszeichen öffnet eine Zelle und wird nie geschlossen</translation>
    </message>
    <message>
        <source>A row has more than 16,384 cells</source>
        <translation>Eine Zeile hat mehr als 16.384 Zellen</translation>
    </message>
    <message>
        <source>A cell is longer than a spreadsheet allows</source>
        <translation>Eine Zelle ist länger, als eine Tabellenkalkulation erlaubt</translation>
    </message>
    <message>
        <source>The file has a zero byte: it is no text, or not in the stated encoding</source>
        <translation>Die Datei enthält ein Nullbyte: Sie ist kein Text oder hat nicht die angegebene Zeichenkodierung</translation>
    </message>
    <message>
        <source>A row is longer than 16 MiB</source>
        <translation>Eine Zeile ist länger als 16 MiB</translation>
    </message>
    <message>
        <source>The row has bytes that are no text in the encoding %1</source>
        <translation>Die Zeile enthält Bytes, die in der Zeichenkodierung %1 kein Text sind</translation>
    </message>
    <message>
        <source>The date format “%1” cannot be used: %2</source>
        <translation>Das Datumsformat „%1“ kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>a part stands in it twice</source>
        <translation>ein Teil kommt darin doppelt vor</translation>
    </message>
    <message>
        <source>it has no year</source>
        <translation>es enthält kein Jahr</translation>
    </message>
    <message>
        <source>a larger part is missing beside a smaller one</source>
        <translation>ein größerer Teil fehlt neben einem kleineren</translation>
    </message>
    <message>
        <source>an apostrophe is not closed</source>
        <translation>ein Apostroph ist nicht geschlossen</translation>
    </message>
    <message>
        <source>“%1” is not a known part</source>
        <translation>„%1“ ist kein bekannter Teil</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>Tag-Monat-Jahr</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>Monat-Tag-Jahr</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>month-year</source>
        <translation>Monat-Jahr</translation>
    </message>
    <message>
        <source>year-month</source>
        <translation>Jahr-Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>no cell is a date</source>
        <translation>keine Zelle ist ein Datum</translation>
    </message>
    <message>
        <source>%1, proven by %2 cells, %3 contradict</source>
        <translation>%1, belegt durch %2 Zellen, %3 widersprechen</translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3, and no cell of the column tells which</source>
        <translation>„%1“ kann %2 oder %3 sein, und keine Zelle der Spalte zeigt, was zutrifft</translation>
    </message>
    <message>
        <source>There is no number</source>
        <translation>Es gibt keine Zahl</translation>
    </message>
    <message>
        <source>“%1” mixes digits of different scripts</source>
        <translation>„%1“ mischt Ziffern verschiedener Schriften</translation>
    </message>
    <message>
        <source>“%1” has a grouping sign at a wrong place</source>
        <translation>„%1“ hat ein Gruppierungszeichen an falscher Stelle</translation>
    </message>
    <message>
        <source>“%1” is not a number in the format of the column</source>
        <translation>„%1“ ist keine Zahl im Format der Spalte</translation>
    </message>
    <message>
        <source>“%1” has more digits than a number may have</source>
        <translation>„%1“ hat mehr Stellen, als eine Zahl haben darf</translation>
    </message>
    <message>
        <source>The stated decimal and grouping signs do not go together</source>
        <translation>Die angegebenen Dezimal- und Gruppierungszeichen passen nicht zusammen</translation>
    </message>
    <message>
        <source>the number format is stated</source>
        <translation>das Zahlenformat ist angegeben</translation>
    </message>
    <message>
        <source>no number has a decimal or grouping sign</source>
        <translation>keine Zahl hat ein Dezimal- oder Gruppierungszeichen</translation>
    </message>
    <message>
        <source>%2 numbers have the decimal sign “%1”, but “%3” does not fit them</source>
        <translation>%2 Zahlen haben das Dezimalzeichen „%1“, aber „%3“ passt nicht dazu</translation>
    </message>
    <message>
        <source>“%1” can be read with a decimal or with a grouping sign, and no number of the column tells which</source>
        <translation>„%1“ kann mit Dezimal- oder mit Gruppierungszeichen gelesen werden, und keine Zahl der Spalte zeigt, was zutrifft</translation>
    </message>
    <message>
        <source>decimal sign “%1”, proven by %2 numbers, 0 contradict</source>
        <translation>Dezimalzeichen „%1“, belegt durch %2 Zahlen, 0 widersprechen</translation>
    </message>
    <message>
        <source>the file begins with its byte order mark</source>
        <translation>die Datei beginnt mit ihrer Bytereihenfolge-Markierung</translation>
    </message>
    <message>
        <source>every second byte of plain characters is zero</source>
        <translation>jedes zweite Byte einfacher Zeichen ist null</translation>
    </message>
    <message>
        <source>all bytes are valid UTF-8</source>
        <translation>alle Bytes sind gültiges UTF-8</translation>
    </message>
    <message>
        <source>no UTF-8, and the bytes form frequent Chinese characters</source>
        <translation>kein UTF-8, und die Bytes bilden häufige chinesische Schriftzeichen</translation>
    </message>
    <message>
        <source>no UTF-8, and the bytes form single Western letters</source>
        <translation>kein UTF-8, und die Bytes bilden einzelne westliche Buchstaben</translation>
    </message>
    <message>
        <source>The encoding of the text cannot be told</source>
        <translation>Die Zeichenkodierung des Textes lässt sich nicht bestimmen</translation>
    </message>
    <message>
        <source>State the encoding of the file</source>
        <translation>Die Zeichenkodierung der Datei angeben</translation>
    </message>
    <message>
        <source>The encoding %1 is not known</source>
        <translation>Die Zeichenkodierung %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>The workbook has no sheet</source>
        <translation>Die Arbeitsmappe hat kein Blatt</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”</source>
        <translation>Die Arbeitsmappe hat kein Blatt „%1“</translation>
    </message>
    <message>
        <source>The texts of the workbook need more memory than is safe</source>
        <translation>Die Texte der Arbeitsmappe benötigen mehr Speicher, als sicher ist</translation>
    </message>
    <message>
        <source>The rows of the sheet are not in order</source>
        <translation>Die Zeilen des Blatts sind nicht in der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>The sheet has more rows than a spreadsheet may have</source>
        <translation>Das Blatt hat mehr Zeilen, als eine Tabellenkalkulation haben darf</translation>
    </message>
    <message>
        <source>A cell lies outside of the columns of a spreadsheet</source>
        <translation>Eine Zelle liegt außerhalb der Spalten einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>The workbook nests its elements deeper than is safe</source>
        <translation>Die Elemente der Arbeitsmappe sind tiefer verschachtelt, als sicher ist</translation>
    </message>
    <message>
        <source>The workbook declares a document type, which no spreadsheet writes</source>
        <translation>Die Arbeitsmappe deklariert einen Dokumenttyp, den keine Tabellenkalkulation schreibt</translation>
    </message>
    <message>
        <source>The workbook is damaged: %1</source>
        <translation>Die Arbeitsmappe ist beschädigt: %1</translation>
    </message>
    <message>
        <source>There is not enough memory to read the workbook</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Arbeitsmappe zu lesen</translation>
    </message>
    <message>
        <source>The file unpacks to more than is safe</source>
        <translation>Die Datei wird beim Entpacken größer, als sicher ist</translation>
    </message>
    <message>
        <source>The file has %1 entries, more than is safe</source>
        <translation>Die Datei hat %1 Einträge, mehr als sicher ist</translation>
    </message>
    <message>
        <source>The workbook lacks its part %1</source>
        <translation>Der Arbeitsmappe fehlt ihr Teil %1</translation>
    </message>
    <message>
        <source>Submission imported</source>
        <translation>Einreichung importiert</translation>
    </message>
    <message>
        <source>Finding raised</source>
        <translation>Feststellung getroffen</translation>
    </message>
    <message>
        <source>Finding sent</source>
        <translation>Feststellung gesendet</translation>
    </message>
    <message>
        <source>Finding answered</source>
        <translation>Feststellung beantwortet</translation>
    </message>
    <message>
        <source>Answer accepted, finding closed</source>
        <translation>Antwort angenommen, Feststellung abgeschlossen</translation>
    </message>
    <message>
        <source>Answer rejected</source>
        <translation>Antwort abgelehnt</translation>
    </message>
    <message>
        <source>Finding accepted as uncorrected</source>
        <translation>Feststellung als unkorrigiert hingenommen</translation>
    </message>
    <message>
        <source>Finding withdrawn</source>
        <translation>Feststellung zurückgezogen</translation>
    </message>
    <message>
        <source>Discrepancy set aside</source>
        <translation>Abweichung nicht weiterverfolgt</translation>
    </message>
    <message>
        <source>Discrepancy taken up again</source>
        <translation>Abweichung wieder aufgenommen</translation>
    </message>
    <message>
        <source>Parameter changed</source>
        <translation>Parameter geändert</translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation>Wortlaut geändert</translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation>Prüferklärung unterzeichnet</translation>
    </message>
    <message>
        <source>Statement issued</source>
        <translation>Prüferklärung ausgestellt</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Prüffall wieder geöffnet</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Revision %1 imported, files: %2</source>
        <translation>Revision %1 importiert, Dateien: %2</translation>
    </message>
    <message>
        <source>Parameter %1 set back to the standard value</source>
        <translation>Parameter %1 auf den Standardwert zurückgesetzt</translation>
    </message>
    <message>
        <source>Parameter %1 set to %2</source>
        <translation>Parameter %1 auf %2 gesetzt</translation>
    </message>
    <message>
        <source>Signed as %1 by %2</source>
        <translation>Unterzeichnet als %1 von %2</translation>
    </message>
    <message>
        <source>%1: entry %2</source>
        <translation>%1: Eintrag %2</translation>
    </message>
    <message>
        <source>An entry is missing before this one</source>
        <translation>Vor diesem Eintrag fehlt ein Eintrag</translation>
    </message>
    <message>
        <source>The entry does not follow the one before it</source>
        <translation>Der Eintrag folgt nicht auf den vorhergehenden</translation>
    </message>
    <message>
        <source>The entry was changed</source>
        <translation>Der Eintrag wurde geändert</translation>
    </message>
    <message>
        <source>The field “%1” cannot be understood</source>
        <translation>Das Feld „%1“ ist nicht verständlich</translation>
    </message>
    <message>
        <source>Entry %1 of the trail (“%2”) cannot be read: %3</source>
        <translation>Eintrag %1 des Prüfpfads („%2“) kann nicht gelesen werden: %3</translation>
    </message>
    <message>
        <source>unknown act</source>
        <translation>unbekannte Handlung</translation>
    </message>
    <message>
        <source>review item %1 has no result</source>
        <translation>Prüfpunkt %1 hat kein Ergebnis</translation>
    </message>
    <message>
        <source>review item %1 (%2) has neither an answer from the site visit nor a finding</source>
        <translation>Prüfpunkt %1 (%2) hat weder eine Antwort aus der Standortbegehung noch eine Feststellung</translation>
    </message>
    <message>
        <source>no document review is recorded</source>
        <translation>es ist keine Dokumentenprüfung verzeichnet</translation>
    </message>
    <message>
        <source>Document review complete</source>
        <translation>Dokumentenprüfung vollständig</translation>
    </message>
    <message>
        <source>%1 items reviewed, every doubt passed on or answered</source>
        <translation>%1 Punkte geprüft, jeder Zweifel weitergegeben oder beantwortet</translation>
    </message>
    <message>
        <source>no site visit is recorded, and no reason why there was none</source>
        <translation>es ist keine Standortbegehung verzeichnet und auch kein Grund, warum keine stattfand</translation>
    </message>
    <message>
        <source>item %1 was passed on to the visit and is not answered</source>
        <translation>Punkt %1 wurde an die Standortbegehung weitergegeben und ist nicht beantwortet</translation>
    </message>
    <message>
        <source>photo %1 of the visit is not in the case</source>
        <translation>Foto %1 der Standortbegehung ist nicht im Prüffall</translation>
    </message>
    <message>
        <source>Site visit complete</source>
        <translation>Standortbegehung vollständig</translation>
    </message>
    <message>
        <source>%1 notes with time, place and person; every item passed on is answered</source>
        <translation>%1 Notizen mit Zeit, Ort und Person; jeder weitergegebene Punkt ist beantwortet</translation>
    </message>
    <message>
        <source>finding %1 is %2</source>
        <translation>Stand der Feststellung %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2) has no finding: %3</source>
        <translation>zu %1 (%2) gibt es keine Feststellung: %3</translation>
    </message>
    <message>
        <source>No open finding, no unanswered discrepancy</source>
        <translation>Keine offene Feststellung, keine unbeantwortete Abweichung</translation>
    </message>
    <message>
        <source>%1 findings, all in a final state</source>
        <translation>%1 Feststellungen, alle in einem endgültigen Stand</translation>
    </message>
    <message>
        <source>emissions of %1 cannot be computed: %2</source>
        <translation>Emissionen von %1 können nicht berechnet werden: %2</translation>
    </message>
    <message>
        <source>the effects of the corrections do not add up to the difference of the totals</source>
        <translation>die Auswirkungen der Korrekturen ergeben zusammen nicht die Differenz der Gesamtmengen</translation>
    </message>
    <message>
        <source>changed without a finding: %1</source>
        <translation>ohne Feststellung geändert: %1</translation>
    </message>
    <message>
        <source>Recalculated on final data, misstatements evaluated</source>
        <translation>Mit endgültigen Daten nachgerechnet, Falschangaben bewertet</translation>
    </message>
    <message>
        <source>%1 corrected figures, each with its finding; effects add up exactly</source>
        <translation>%1 korrigierte Werte, jeder mit seiner Feststellung; die Auswirkungen ergeben exakt die Summe</translation>
    </message>
    <message>
        <source>carbon neutrality is claimed, but no criterion of neutrality is named</source>
        <translation>es wird Klimaneutralität geltend gemacht, aber kein Kriterium der Klimaneutralität benannt</translation>
    </message>
    <message>
        <source>Four parts of the conclusion filled</source>
        <translation>Vier Teile der Schlussfolgerung ausgefüllt</translation>
    </message>
    <message>
        <source>conformity, emissions, fluctuations and special matters are stated</source>
        <translation>Übereinstimmung, Emissionen, Schwankungen und besondere Sachverhalte sind angegeben</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>%1 is reported, but has no activity data</source>
        <translation>%1 wird berichtet, hat aber keine Aktivitätsdaten</translation>
    </message>
    <message>
        <source>%1 is declared as nil without evidence</source>
        <translation>%1 hat eine Nullangabe ohne Nachweis</translation>
    </message>
    <message>
        <source>%1 is excluded without a reason</source>
        <translation>%1 ist ohne Begründung ausgeschlossen</translation>
    </message>
    <message>
        <source>the client has no name</source>
        <translation>der Auftraggeber hat keinen Namen</translation>
    </message>
    <message>
        <source>no reporting period is agreed</source>
        <translation>es ist kein Berichtszeitraum vereinbart</translation>
    </message>
    <message>
        <source>the criteria of accounting and of verification are not both named</source>
        <translation>die Kriterien der Bilanzierung und der Prüfung sind nicht beide benannt</translation>
    </message>
    <message>
        <source>the team has no %1</source>
        <translation>im Team fehlt die Rolle: %1</translation>
    </message>
    <message>
        <source>the independent reviewer is also a verifier of this case</source>
        <translation>der unabhängige Überprüfer ist zugleich Prüfer dieses Prüffalls</translation>
    </message>
    <message>
        <source>Engagement complete, team impartial</source>
        <translation>Auftrag vollständig, Team unparteilich</translation>
    </message>
    <message>
        <source>client, period, criteria and team are named; the reviewer is outside the team</source>
        <translation>Auftraggeber, Zeitraum, Kriterien und Team sind benannt; der Überprüfer steht außerhalb des Teams</translation>
    </message>
    <message>
        <source>Initial report frozen, every source answered</source>
        <translation>Ursprünglicher Bericht eingefroren, jede Quelle beantwortet</translation>
    </message>
    <message>
        <source>initial report of %1 frozen with %2 files; every source has data, nil evidence or a reason</source>
        <translation>ursprünglicher Bericht vom %1 mit %2 Dateien eingefroren; jede Quelle hat Daten, einen Nachweis der Nullangabe oder eine Begründung</translation>
    </message>
    <message>
        <source>usual sources are not all answered; see the check source-completeness</source>
        <translation>nicht alle üblichen Quellen sind beantwortet; siehe Prüfung source-completeness</translation>
    </message>
    <message>
        <source>meters or supply points lie outside the boundary; see the check meter-without-source</source>
        <translation>Zähler oder Lieferstellen liegen außerhalb der Systemgrenze; siehe Prüfung meter-without-source</translation>
    </message>
    <message>
        <source>Sources, meters and flow of data understood</source>
        <translation>Quellen, Zähler und Datenfluss nachvollzogen</translation>
    </message>
    <message>
        <source>all usual sources and all meters are mapped</source>
        <translation>alle üblichen Quellen und alle Zähler sind zugeordnet</translation>
    </message>
    <message>
        <source>Risk of every parameter rated</source>
        <translation>Risiko jedes Parameters eingestuft</translation>
    </message>
    <message>
        <source>the case keeps no risk ratings; every declared value is tested in full instead of by sample</source>
        <translation>der Prüffall enthält keine Risikoeinstufungen; jeder angegebene Wert wird vollständig statt stichprobenweise geprüft</translation>
    </message>
    <message>
        <source>Plans approved by the lead verifier</source>
        <translation>Pläne vom leitenden Prüfer genehmigt</translation>
    </message>
    <message>
        <source>the case keeps no plan of its own; keep the approved plan with the engagement's papers</source>
        <translation>der Prüffall enthält keinen eigenen Plan; bewahren Sie den genehmigten Plan bei den Auftragsunterlagen auf</translation>
    </message>
    <message>
        <source>%1: signed by %2 on %3</source>
        <translation>%1: unterzeichnet von %2 am %3</translation>
    </message>
    <message>
        <source>%1: not signed yet, or signed before the statement changed</source>
        <translation>%1: noch nicht unterzeichnet oder vor der Änderung der Prüferklärung unterzeichnet</translation>
    </message>
    <message>
        <source>Independent review</source>
        <translation>Unabhängige Überprüfung</translation>
    </message>
    <message>
        <source>Approved by the signatory</source>
        <translation>Vom Zeichnungsberechtigten genehmigt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Export of %1: the own meter counted %2, the grid company settled %3</source>
        <translation>Einspeisung von %1: der eigene Zähler erfasste %2, der Netzbetreiber rechnete %3 ab</translation>
    </message>
    <message>
        <source>Clarify with the grid company which of the two is right; correct the other</source>
        <translation>Mit dem Netzbetreiber klären, welcher der beiden Werte stimmt; den anderen korrigieren</translation>
    </message>
    <message>
        <source>The settlement carries the value of %1</source>
        <translation>Die Abrechnung enthält den Wert von %1</translation>
    </message>
    <message>
        <source>No period has both an export meter and a settlement of the grid company</source>
        <translation>Kein Zeitraum hat sowohl einen Einspeisezähler als auch eine Abrechnung des Netzbetreibers</translation>
    </message>
    <message>
        <source>Export meter against settlement in %1 periods</source>
        <translation>Einspeisezähler gegen Abrechnung in %1 Zeiträumen</translation>
    </message>
    <message>
        <source>Export meter against settlement</source>
        <translation>Einspeisezähler gegen Abrechnung</translation>
    </message>
    <message>
        <source>Two meters of class 0.5; default of this catalogue</source>
        <translation>Zwei Zähler der Klasse 0,5; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>Settlements are written in whole kWh; dossier format 1</source>
        <translation>Abrechnungen sind in ganzen kWh geschrieben; Dossierformat 1</translation>
    </message>
    <message>
        <source>The difference equals the export: all generation was declared as self-use</source>
        <translation>Die Differenz entspricht der Einspeisung: Die gesamte Erzeugung wurde als Eigenverbrauch angegeben</translation>
    </message>
    <message>
        <source>The difference equals the energy that charged the storage</source>
        <translation>Die Differenz entspricht der Energie, die den Speicher geladen hat</translation>
    </message>
    <message>
        <source>%1: declared self-use, export and storage charge add up to %2 kWh, the plant generated %3 kWh</source>
        <translation>%1: angegebener Eigenverbrauch, Einspeisung und Speicherladung ergeben zusammen %2 kWh, die Anlage erzeugte %3 kWh</translation>
    </message>
    <message>
        <source>Declare as self-use the generation less export and storage charge, or show what was curtailed</source>
        <translation>Als Eigenverbrauch die Erzeugung abzüglich Einspeisung und Speicherladung angeben oder zeigen, was abgeregelt wurde</translation>
    </message>
    <message>
        <source>No period has both a declared self-use and a measured generation</source>
        <translation>Kein Zeitraum hat sowohl einen angegebenen Eigenverbrauch als auch eine gemessene Erzeugung</translation>
    </message>
    <message>
        <source>Generation against self-use, export and storage in %1 periods</source>
        <translation>Erzeugung gegen Eigenverbrauch, Einspeisung und Speicher in %1 Zeiträumen</translation>
    </message>
    <message>
        <source>Balance of the photovoltaic plant</source>
        <translation>Bilanz der Photovoltaikanlage</translation>
    </message>
    <message>
        <source>Of the generation: meter classes and losses; default of this catalogue</source>
        <translation>Bezogen auf die Erzeugung: Zählerklassen und Verluste; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>Declared months are written in whole kWh; default of this catalogue</source>
        <translation>Angegebene Monate sind in ganzen kWh geschrieben; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>Site %1, %2: the declared supply is %3 kWh, consumption and resale are %4 kWh</source>
        <translation>Standort %1, %2: die angegebene Versorgung beträgt %3 kWh, Verbrauch und Weiterverkauf %4 kWh</translation>
    </message>
    <message>
        <source>Site %1, %2: the metered supply is %3 kWh, consumption and resale are %4 kWh</source>
        <translation>Standort %1, %2: die gemessene Versorgung beträgt %3 kWh, Verbrauch und Weiterverkauf %4 kWh</translation>
    </message>
    <message>
        <source>Find the supply that is missing or counted twice, or explain the losses</source>
        <translation>Die fehlende oder doppelt gezählte Versorgung finden oder die Verluste erklären</translation>
    </message>
    <message>
        <source>The difference equals the month's export</source>
        <translation>Die Differenz entspricht der Einspeisung des Monats</translation>
    </message>
    <message>
        <source>The difference equals the direct line</source>
        <translation>Die Differenz entspricht der Direktleitung</translation>
    </message>
    <message>
        <source>The difference equals the grid import</source>
        <translation>Die Differenz entspricht dem Netzbezug</translation>
    </message>
    <message>
        <source>No month has both its supply and its whole consumption measured</source>
        <translation>In keinem Monat sind sowohl die Versorgung als auch der gesamte Verbrauch gemessen</translation>
    </message>
    <message>
        <source>Supply against consumption in %1 of %2 months</source>
        <translation>Versorgung gegen Verbrauch in %1 von %2 Monaten</translation>
    </message>
    <message>
        <source>Electricity balance of the site</source>
        <translation>Strombilanz des Standorts</translation>
    </message>
    <message>
        <source>Meter classes and losses between the meters; default of this catalogue</source>
        <translation>Zählerklassen und Verluste zwischen den Zählern; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>%1: the sub-meters of %2 add up to %3, the meter itself counted %4; %5 are unaccounted for</source>
        <translation>%1: die Unterzähler von %2 ergeben zusammen %3, der Zähler selbst erfasste %4; %5 sind ungeklärt</translation>
    </message>
    <message>
        <source>Explain the losses or the loads without a sub-meter, or correct the meter's ratio</source>
        <translation>Die Verluste oder die Verbraucher ohne Unterzähler erklären oder die Wandlerübersetzung des Zählers korrigieren</translation>
    </message>
    <message>
        <source>No meter has sub-meters with complete months</source>
        <translation>Kein Zähler hat Unterzähler mit vollständigen Monaten</translation>
    </message>
    <message>
        <source>Sub-meters against their parent in %1 meter months</source>
        <translation>Unterzähler gegen übergeordneten Zähler in %1 Zählermonaten</translation>
    </message>
    <message>
        <source>Sub-meters against their parent</source>
        <translation>Unterzähler gegen übergeordneten Zähler</translation>
    </message>
    <message>
        <source>Cable losses and classes of several meters; default of this catalogue</source>
        <translation>Leitungsverluste und Klassen mehrerer Zähler; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) belongs to no source</source>
        <translation>Ausrüstung %1 (%2) gehört zu keiner Quelle</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) names the source “%3”, which does not exist</source>
        <translation>Ausrüstung %1 (%2) nennt die Quelle „%3“, die es nicht gibt</translation>
    </message>
    <message>
        <source>Name the source that its energy or gas is counted in, or add the missing source</source>
        <translation>Die Quelle nennen, in der ihre Energie oder ihr Gas gezählt wird, oder die fehlende Quelle ergänzen</translation>
    </message>
    <message>
        <source>Equipment %1 was seen on site, but the company's list does not know it</source>
        <translation>Ausrüstung %1 wurde vor Ort gesehen, ist aber in der Liste des Unternehmens nicht enthalten</translation>
    </message>
    <message>
        <source>No list of equipment</source>
        <translation>Keine Ausrüstungsliste</translation>
    </message>
    <message>
        <source>%1 pieces of equipment, listed or seen, against the sources</source>
        <translation>%1 aufgeführte oder gesehene Ausrüstungsteile gegen die Quellen</translation>
    </message>
    <message>
        <source>Equipment without a source</source>
        <translation>Ausrüstung ohne Quelle</translation>
    </message>
    <message>
        <source>Meter %1 stands at the site “%2”, which the boundary does not know</source>
        <translation>Zähler %1 steht am Standort „%2“, den die Systemgrenze nicht kennt</translation>
    </message>
    <message>
        <source>Meter %1 belongs to no source</source>
        <translation>Zähler %1 gehört zu keiner Quelle</translation>
    </message>
    <message>
        <source>Meter %1 names the source “%2”, which does not exist</source>
        <translation>Zähler %1 nennt die Quelle „%2“, die es nicht gibt</translation>
    </message>
    <message>
        <source>Meter %1 counted %2, but its source %3 is not reported</source>
        <translation>Zähler %1 erfasste %2, aber seine Quelle %3 wird nicht berichtet</translation>
    </message>
    <message>
        <source>Add the source to the boundary, or show that it lies outside</source>
        <translation>Die Quelle in die Systemgrenze aufnehmen oder zeigen, dass sie außerhalb liegt</translation>
    </message>
    <message>
        <source>Document %1 of %2 is for the source “%3”, which does not exist</source>
        <translation>Beleg %1 von %2 gilt für die Quelle „%3“, die es nicht gibt</translation>
    </message>
    <message>
        <source>Document %1 of %2 is for the supply point “%3”, which the boundary does not know</source>
        <translation>Beleg %1 von %2 gilt für die Lieferstelle „%3“, die die Systemgrenze nicht kennt</translation>
    </message>
    <message>
        <source>Values of the meter “%1”, which the boundary does not know</source>
        <translation>Werte des Zählers „%1“, den die Systemgrenze nicht kennt</translation>
    </message>
    <message>
        <source>No meters and no suppliers' documents</source>
        <translation>Keine Zähler und keine Lieferantenbelege</translation>
    </message>
    <message>
        <source>%1 meters and document lines against sites and sources</source>
        <translation>%1 Zähler und Belegzeilen gegen Standorte und Quellen</translation>
    </message>
    <message>
        <source>Meters and supply points without a source</source>
        <translation>Zähler und Lieferstellen ohne Quelle</translation>
    </message>
    <message>
        <source>%1 (%2): the refrigerant is not stated</source>
        <translation>%1 (%2): das Kältemittel ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (%2): the charge of %3 is not stated</source>
        <translation>%1 (%2): die Füllmenge von %3 ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (%2): the composition of %3 is not known</source>
        <translation>%1 (%2): die Zusammensetzung von %3 ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (%2, %3 kg %4): neither a top-up of the year nor evidence that there was none</source>
        <translation>%1 (%2, %3 kg %4): weder eine Nachfüllung des Jahres noch ein Nachweis, dass es keine gab</translation>
    </message>
    <message>
        <source>%1 (%2) is filled with %3, its source %4 counts %5</source>
        <translation>%1 (%2) ist mit %3 gefüllt, die zugehörige Quelle %4 zählt %5</translation>
    </message>
    <message>
        <source>Hand in type plate and service record of the year, or evidence that nothing was topped up</source>
        <translation>Typenschild und Wartungsnachweis des Jahres einreichen oder den Nachweis, dass nichts nachgefüllt wurde</translation>
    </message>
    <message>
        <source>%1: %2 kg were topped up in equipment that holds %3 kg</source>
        <translation>%1: %2 kg wurden in Ausrüstung nachgefüllt, die %3 kg fasst</translation>
    </message>
    <message>
        <source>No cooling equipment is listed</source>
        <translation>Es ist keine Kälteanlage aufgeführt</translation>
    </message>
    <message>
        <source>Charge, type and top-ups in %1 comparisons</source>
        <translation>Füllmenge, Art und Nachfüllungen in %1 Vergleichen</translation>
    </message>
    <message>
        <source>Charge and top-ups of cooling equipment</source>
        <translation>Füllmenge und Nachfüllungen von Kälteanlagen</translation>
    </message>
    <message>
        <source>%1 is reported, but there are no data for it</source>
        <translation>%1 wird berichtet, aber es liegen keine Daten dafür vor</translation>
    </message>
    <message>
        <source>%1 is declared nil without evidence</source>
        <translation>%1 hat eine Nullangabe ohne Nachweis</translation>
    </message>
    <message>
        <source>%1 is declared nil, but its evidence “%2” is not there</source>
        <translation>%1 hat eine Nullangabe, aber der Nachweis „%2“ ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Nothing is said about a usual source: %1</source>
        <translation>Zu einer üblichen Quelle ist nichts gesagt: %1</translation>
    </message>
    <message>
        <source>Report it with data, declare it nil with evidence, or exclude it with a reason</source>
        <translation>Mit Daten berichten, mit Nachweis als null angeben oder mit Begründung ausschließen</translation>
    </message>
    <message>
        <source>Hand in the data, the evidence or the reason</source>
        <translation>Die Daten, den Nachweis oder die Begründung einreichen</translation>
    </message>
    <message>
        <source>%1 usual kinds of sources against %2 named sources</source>
        <translation>%1 übliche Arten von Quellen gegen %2 benannte Quellen</translation>
    </message>
    <message>
        <source>Completeness of the sources</source>
        <translation>Vollständigkeit der Quellen</translation>
    </message>
    <message>
        <source>Boilers and other heating fuel</source>
        <translation>Kessel und sonstige Heizbrennstoffe</translation>
    </message>
    <message>
        <source>Canteen gas</source>
        <translation>Kantinengas</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>Forklifts</source>
        <translation>Gabelstapler</translation>
    </message>
    <message>
        <source>Emergency generator</source>
        <translation>Notstromaggregat</translation>
    </message>
    <message>
        <source>CO2 as shielding gas</source>
        <translation>CO2 als Schutzgas</translation>
    </message>
    <message>
        <source>Refrigerants</source>
        <translation>Kältemittel</translation>
    </message>
    <message>
        <source>SF6 in switchgear</source>
        <translation>SF6 in Schaltanlagen</translation>
    </message>
    <message>
        <source>Fire extinguishers</source>
        <translation>Feuerlöscher</translation>
    </message>
    <message>
        <source>Process emissions</source>
        <translation>Prozessemissionen</translation>
    </message>
    <message>
        <source>Waste water</source>
        <translation>Abwasser</translation>
    </message>
    <message>
        <source>Purchased heat and steam</source>
        <translation>Zugekaufte Wärme und zugekaufter Dampf</translation>
    </message>
    <message>
        <source>Resale of electricity and heat</source>
        <translation>Weiterverkauf von Elektrizität und Wärme</translation>
    </message>
    <message>
        <source>%1, %2: changed since the submission before (%3), and no finding says why</source>
        <translation>%1, %2: seit der vorherigen Einreichung geändert (%3), und keine Feststellung sagt, warum</translation>
    </message>
    <message>
        <source>%1, %2: changed from %3 to %4 %5 (%6), and no finding says why</source>
        <translation>%1, %2: von %3 auf %4 %5 geändert (%6), und keine Feststellung sagt, warum</translation>
    </message>
    <message>
        <source>Raise a finding that says what was wrong and which evidence the new value rests on, or restore the value.</source>
        <translation>Eine Feststellung treffen, die sagt, was falsch war und auf welchem Nachweis der neue Wert beruht, oder den Wert wiederherstellen.</translation>
    </message>
    <message>
        <source>this is the first submission</source>
        <translation>dies ist die erste Einreichung</translation>
    </message>
    <message>
        <source>%1 declared figures compared with the submission before, %2 changes</source>
        <translation>%1 angegebene Werte mit der vorherigen Einreichung verglichen, %2 Änderungen</translation>
    </message>
    <message>
        <source>Changes without a finding</source>
        <translation>Änderungen ohne Feststellung</translation>
    </message>
    <message>
        <source>the difference is within the rounding of the months</source>
        <translation>die Differenz liegt innerhalb der Rundung der Monate</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 printed for the year, the months add up to %2 %3</source>
        <translation>%4, %5: %1 %3 für das Jahr gedruckt, die Monate ergeben zusammen %2 %3</translation>
    </message>
    <message>
        <source>Correct the year or the month that is wrong, so that the months add up to the year.</source>
        <translation>Das falsche Jahr oder den falschen Monat korrigieren, sodass die Monate zusammen das Jahr ergeben.</translation>
    </message>
    <message>
        <source>%1 declared years compared with their months</source>
        <translation>%1 angegebene Jahre mit ihren Monaten verglichen</translation>
    </message>
    <message>
        <source>no source declares a year beside its months</source>
        <translation>keine Quelle gibt ein Jahr neben ihren Monaten an</translation>
    </message>
    <message>
        <source>Declared year against its months</source>
        <translation>Angegebenes Jahr gegen seine Monate</translation>
    </message>
    <message>
        <source>The total of %1 tCO2e contains the biogenic CO2 of %2; without it there are %3 tCO2e</source>
        <translation>Die Gesamtmenge von %1 tCO2e enthält das biogene CO2 von %2; ohne dieses sind es %3 tCO2e</translation>
    </message>
    <message>
        <source>Report the CO2 of biomass apart, and take it out of the total.</source>
        <translation>Das CO2 aus Biomasse gesondert berichten und aus der Gesamtmenge herausnehmen.</translation>
    </message>
    <message>
        <source>biogenic CO2 was added to the total</source>
        <translation>biogenes CO2 wurde zur Gesamtmenge addiert</translation>
    </message>
    <message>
        <source>no biomass with emissions, or no printed total that it could stand in</source>
        <translation>keine Biomasse mit Emissionen oder keine gedruckte Gesamtmenge, in der sie enthalten sein könnte</translation>
    </message>
    <message>
        <source>%1 biogenic sources looked for in the total</source>
        <translation>%1 biogene Quellen in der Gesamtmenge gesucht</translation>
    </message>
    <message>
        <source>Biogenic CO2 apart</source>
        <translation>Biogenes CO2 gesondert</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, %2 %3 independently: the digits differ by one slip of typing</source>
        <translation>%4, %5: %1 %3 angegeben, %2 %3 unabhängig: die Ziffern unterscheiden sich durch einen Tippfehler</translation>
    </message>
    <message>
        <source>Correct the value after the document that it was taken from.</source>
        <translation>Den Wert nach dem Dokument korrigieren, aus dem er übernommen wurde.</translation>
    </message>
    <message>
        <source>%1 pairs of declared and independent values looked at digit by digit</source>
        <translation>%1 Paare aus angegebenen und unabhängigen Werten Ziffer für Ziffer betrachtet</translation>
    </message>
    <message>
        <source>no declared quantity has an independent value of the same period</source>
        <translation>keine angegebene Menge hat einen unabhängigen Wert desselben Zeitraums</translation>
    </message>
    <message>
        <source>Pattern of digits</source>
        <translation>Ziffernmuster</translation>
    </message>
    <message>
        <source>values that agree are not looked at; as for meter against declared value</source>
        <translation>übereinstimmende Werte werden nicht betrachtet; wie bei Zähler gegen angegebenen Wert</translation>
    </message>
    <message>
        <source>%1 is the warming potential of %2; the engagement asks for %3</source>
        <translation>%1 ist das Treibhauspotenzial von %2; der Auftrag verlangt %3</translation>
    </message>
    <message>
        <source>no edition known on the day of the submission has %1 %2; the nearest is %3</source>
        <translation>keine am Tag der Einreichung bekannte Ausgabe enthält %1 %2; der nächstliegende Wert ist %3</translation>
    </message>
    <message>
        <source>%1: factor %2 %4 claimed, the library has %3 %4 (%5)</source>
        <translation>%1: Faktor %2 %4 angesetzt, die Bibliothek hat %3 %4 (%5)</translation>
    </message>
    <message>
        <source>Use the factor that the criteria require, or show where the claimed one comes from.</source>
        <translation>Den Faktor verwenden, den die Kriterien verlangen, oder zeigen, woher der angesetzte stammt.</translation>
    </message>
    <message>
        <source>%1 claimed factors compared with the library</source>
        <translation>%1 angesetzte Faktoren mit der Bibliothek verglichen</translation>
    </message>
    <message>
        <source>the library has no entry for the claimed factors, or they are the suppliers' own</source>
        <translation>die Bibliothek hat keinen Eintrag für die angesetzten Faktoren, oder es sind die der Lieferanten selbst</translation>
    </message>
    <message>
        <source>Factor against the library</source>
        <translation>Faktor gegen Bibliothek</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 declared as grid electricity, while contract, meters and the other months say photovoltaic</source>
        <translation>%1, %2: %3 %4 als Netzstrom angegeben, während Vertrag, Zähler und die übrigen Monate für Photovoltaik sprechen</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 declared as photovoltaic, while contract, meters and the other months say grid electricity</source>
        <translation>%1, %2: %3 %4 als Photovoltaik angegeben, während Vertrag, Zähler und die übrigen Monate für Netzstrom sprechen</translation>
    </message>
    <message>
        <source>Correct the origin and its factor, or show the contract and settlement behind it.</source>
        <translation>Die Herkunft und ihren Faktor korrigieren oder den zugrunde liegenden Vertrag und die Abrechnung vorlegen.</translation>
    </message>
    <message>
        <source>%1 %2 of photovoltaic electricity entered as grid electricity</source>
        <translation>%1 %2 Photovoltaikstrom als Netzstrom eingetragen</translation>
    </message>
    <message>
        <source>%1 %2 of grid electricity entered as photovoltaic</source>
        <translation>%1 %2 Netzstrom als Photovoltaik eingetragen</translation>
    </message>
    <message>
        <source>%1 declared origins compared with contracts and meters</source>
        <translation>%1 angegebene Herkünfte mit Verträgen und Zählern verglichen</translation>
    </message>
    <message>
        <source>no electricity has a declared origin that contracts or meters could confirm</source>
        <translation>keine Elektrizität hat eine angegebene Herkunft, die Verträge oder Zähler bestätigen könnten</translation>
    </message>
    <message>
        <source>Origin of the electricity</source>
        <translation>Herkunft der Elektrizität</translation>
    </message>
    <message>
        <source>%1, %2: a quantity in %3 cannot be multiplied with a factor in %4</source>
        <translation>%1, %2: eine Menge in %3 lässt sich nicht mit einem Faktor in %4 multiplizieren</translation>
    </message>
    <message>
        <source>State quantity and factor in units that fit, with heating value or density where one is needed.</source>
        <translation>Menge und Faktor in zueinander passenden Einheiten angeben, wo nötig mit Heizwert oder Dichte.</translation>
    </message>
    <message>
        <source>the units of quantity and factor do not fit</source>
        <translation>die Einheiten von Menge und Faktor passen nicht zueinander</translation>
    </message>
    <message>
        <source>%1, %2: %3 tCO2e declared, activity × factor gives %4 tCO2e</source>
        <translation>%1, %2: %3 tCO2e angegeben, Aktivität × Faktor ergibt %4 tCO2e</translation>
    </message>
    <message>
        <source>the declared value is cut off instead of rounded</source>
        <translation>der angegebene Wert ist abgeschnitten statt gerundet</translation>
    </message>
    <message>
        <source>the sign is the wrong way round</source>
        <translation>das Vorzeichen ist verkehrt</translation>
    </message>
    <message>
        <source>Recalculate the emissions, or state the activity and the factor that were really used.</source>
        <translation>Die Emissionen nachrechnen oder die tatsächlich verwendete Aktivität und den verwendeten Faktor angeben.</translation>
    </message>
    <message>
        <source>%1 declared emissions recalculated</source>
        <translation>%1 angegebene Emissionen nachgerechnet</translation>
    </message>
    <message>
        <source>no declared row has both emissions and a factor</source>
        <translation>keine angegebene Zeile hat sowohl Emissionen als auch einen Faktor</translation>
    </message>
    <message>
        <source>Activity × factor</source>
        <translation>Aktivität × Faktor</translation>
    </message>
    <message>
        <source>“%1”: parts were cut off before they were added; %2 tCO2e printed, %3 tCO2e exact</source>
        <translation>„%1“: Teile wurden vor dem Addieren abgeschnitten; %2 tCO2e gedruckt, %3 tCO2e exakt</translation>
    </message>
    <message>
        <source>“%1”: parts were rounded before they were added; %2 tCO2e printed, %3 tCO2e exact</source>
        <translation>„%1“: Teile wurden vor dem Addieren gerundet; %2 tCO2e gedruckt, %3 tCO2e exakt</translation>
    </message>
    <message>
        <source>Add the exact values and round once at the end, or state the rule of rounding.</source>
        <translation>Die exakten Werte addieren und am Ende einmal runden oder die Rundungsregel angeben.</translation>
    </message>
    <message>
        <source>the printed parts, not the exact ones, were added</source>
        <translation>die gedruckten Teile, nicht die exakten, wurden addiert</translation>
    </message>
    <message>
        <source>%1 printed sums compared with the sum of exact values</source>
        <translation>%1 gedruckte Summen mit der Summe der exakten Werte verglichen</translation>
    </message>
    <message>
        <source>no printed sum has printed parts that can be recalculated</source>
        <translation>keine gedruckte Summe hat gedruckte Teile, die sich nachrechnen lassen</translation>
    </message>
    <message>
        <source>Rounding before adding</source>
        <translation>Runden vor dem Addieren</translation>
    </message>
    <message>
        <source>State exports and recovered gases as positive amounts, and subtract them once where the criteria allow it.</source>
        <translation>Ausspeisungen und rückgewonnene Gase als positive Mengen angeben und sie einmal abziehen, wo die Kriterien es zulassen.</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 is negative</source>
        <translation>%1, %2: %3 %4 ist negativ</translation>
    </message>
    <message>
        <source>a quantity and its emissions are not negative</source>
        <translation>eine Menge und ihre Emissionen sind nicht negativ</translation>
    </message>
    <message>
        <source>“%1”: %2 tCO2e printed, %3 tCO2e expected: %4</source>
        <translation>„%1“: %2 tCO2e gedruckt, %3 tCO2e erwartet: %4</translation>
    </message>
    <message>
        <source>the total of a company's emissions is not negative</source>
        <translation>die Gesamtmenge der Emissionen eines Unternehmens ist nicht negativ</translation>
    </message>
    <message>
        <source>what leaves the company was added</source>
        <translation>was das Unternehmen verlässt, wurde addiert</translation>
    </message>
    <message>
        <source>what leaves the company was subtracted twice</source>
        <translation>was das Unternehmen verlässt, wurde zweimal abgezogen</translation>
    </message>
    <message>
        <source>exported photovoltaic electricity was subtracted; it never is</source>
        <translation>eingespeister Photovoltaikstrom wurde abgezogen; dies ist nie zulässig</translation>
    </message>
    <message>
        <source>the signs of %1 declared values looked at</source>
        <translation>die Vorzeichen von %1 angegebenen Werten betrachtet</translation>
    </message>
    <message>
        <source>nothing is declared</source>
        <translation>es ist nichts angegeben</translation>
    </message>
    <message>
        <source>Signs of exports and deductions</source>
        <translation>Vorzeichen von Ausspeisungen und Abzügen</translation>
    </message>
    <message>
        <source>“%1”: %2 tCO2e printed, its parts give %3 tCO2e</source>
        <translation>„%1“: %2 tCO2e gedruckt, die Teile ergeben %3 tCO2e</translation>
    </message>
    <message>
        <source>Correct the printed total, or the part that does not belong to it.</source>
        <translation>Die gedruckte Summe korrigieren oder den Teil, der nicht dazugehört.</translation>
    </message>
    <message>
        <source>the difference is within the rounding of the parts</source>
        <translation>die Differenz liegt innerhalb der Rundung der Teile</translation>
    </message>
    <message>
        <source>%1 printed totals and subtotals added up again</source>
        <translation>%1 gedruckte Gesamt- und Zwischensummen nachaddiert</translation>
    </message>
    <message>
        <source>no printed totals, or none whose parts are known</source>
        <translation>keine gedruckten Summen oder keine, deren Teile bekannt sind</translation>
    </message>
    <message>
        <source>Printed totals against their parts</source>
        <translation>Gedruckte Summen gegen ihre Teile</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, %2 %3 independently: %6 times as much, the factor of a unit</source>
        <translation>%4, %5: %1 %3 angegeben, %2 %3 unabhängig: das %6-Fache, der Faktor einer Einheit</translation>
    </message>
    <message>
        <source>Correct the value or its unit after the document that it was taken from.</source>
        <translation>Den Wert oder seine Einheit nach dem Dokument korrigieren, aus dem er übernommen wurde.</translation>
    </message>
    <message>
        <source>%1 ratios of declared and independent values looked at</source>
        <translation>%1 Verhältnisse von angegebenen zu unabhängigen Werten betrachtet</translation>
    </message>
    <message>
        <source>Factor of a unit</source>
        <translation>Faktor einer Einheit</translation>
    </message>
    <message>
        <source>%1: %2 kWh are claimed through certificates, valid ones cover %3 kWh</source>
        <translation>%1: %2 kWh werden durch Zertifikate geltend gemacht, gültige decken %3 kWh</translation>
    </message>
    <message>
        <source>Cancel the missing certificates of the plant and period, or reduce the claim</source>
        <translation>Die fehlenden Zertifikate der Anlage und des Zeitraums entwerten oder die geltend gemachte Menge verringern</translation>
    </message>
    <message>
        <source>The numbers %1 stand for %2 kWh, the lot says %3 kWh</source>
        <translation>Die Nummern %1 stehen für %2 kWh, das Los nennt %3 kWh</translation>
    </message>
    <message>
        <source>Correct numbers or quantity of the lot from the registry</source>
        <translation>Nummern oder Menge des Loses nach dem Register korrigieren</translation>
    </message>
    <message>
        <source>No electricity is claimed through certificates</source>
        <translation>Es wird keine Elektrizität durch Zertifikate geltend gemacht</translation>
    </message>
    <message>
        <source>%1 kWh claimed through certificates, %2 kWh of them covered</source>
        <translation>%1 kWh durch Zertifikate geltend gemacht, davon %2 kWh gedeckt</translation>
    </message>
    <message>
        <source>Certificates cover what is claimed</source>
        <translation>Zertifikate decken die geltend gemachte Menge</translation>
    </message>
    <message>
        <source>One certificate; green-certificate rules, notice 67/2024</source>
        <translation>Ein Zertifikat; Regeln für Grünstromzertifikate, Bekanntmachung 67/2024</translation>
    </message>
    <message>
        <source>%1 certificate numbers of the lot %2 stand also in the lot %3</source>
        <translation>%1 Zertifikatsnummern des Loses %2 stehen auch im Los %3</translation>
    </message>
    <message>
        <source>Remove the lot that is listed twice, or correct its numbers from the registry</source>
        <translation>Das doppelt aufgeführte Los entfernen oder seine Nummern nach dem Register korrigieren</translation>
    </message>
    <message>
        <source>The same certificates are counted twice</source>
        <translation>Dieselben Zertifikate sind doppelt gezählt</translation>
    </message>
    <message>
        <source>No certificates with numbers</source>
        <translation>Keine Zertifikate mit Nummern</translation>
    </message>
    <message>
        <source>The numbers of %1 certificate lots</source>
        <translation>Die Nummern von %1 Zertifikatslosen</translation>
    </message>
    <message>
        <source>Certificates counted twice</source>
        <translation>Doppelt gezählte Zertifikate</translation>
    </message>
    <message>
        <source>Clarify the plant's certificate account; count as grid power what was sold</source>
        <translation>Das Zertifikatskonto der Anlage klären; Verkauftes als Netzstrom zählen</translation>
    </message>
    <message>
        <source>Plant %1: certificates of %2 kWh, but it generated %3 kWh</source>
        <translation>Anlage %1: Zertifikate über %2 kWh, erzeugt hat sie aber %3 kWh</translation>
    </message>
    <message>
        <source>Plant %1: certificates of %2 kWh are sold, but only %3 kWh were exported: power claimed as self-used is sold</source>
        <translation>Anlage %1: Zertifikate über %2 kWh sind verkauft, eingespeist wurden aber nur %3 kWh: als Eigenverbrauch geltend gemachter Strom ist verkauft</translation>
    </message>
    <message>
        <source>No certificates of a plant whose generation is measured here</source>
        <translation>Keine Zertifikate einer Anlage, deren Erzeugung hier gemessen wird</translation>
    </message>
    <message>
        <source>Certificates of %1 plants against generation and export</source>
        <translation>Zertifikate von %1 Anlagen gegen Erzeugung und Einspeisung</translation>
    </message>
    <message>
        <source>Certificates against generation and export</source>
        <translation>Zertifikate gegen Erzeugung und Einspeisung</translation>
    </message>
    <message>
        <source>Less than one certificate is carried over from the month before; notice 67/2024</source>
        <translation>Weniger als ein Zertifikat wird aus dem Vormonat übertragen; Bekanntmachung 67/2024</translation>
    </message>
    <message>
        <source>Certificates %1 (%2) are sold: nobody but their buyer can claim them</source>
        <translation>Zertifikate %1 (%2) sind verkauft: nur ihr Käufer kann sie geltend machen</translation>
    </message>
    <message>
        <source>Certificates %1 (%2) are expired without being cancelled for the company</source>
        <translation>Zertifikate %1 (%2) sind verfallen, ohne für das Unternehmen entwertet worden zu sein</translation>
    </message>
    <message>
        <source>Certificates %1 (%2) are held but not cancelled for the company</source>
        <translation>Zertifikate %1 (%2) werden gehalten, sind aber nicht für das Unternehmen entwertet</translation>
    </message>
    <message>
        <source>Certificates %1 (%2) are cancelled without a beneficiary</source>
        <translation>Zertifikate %1 (%2) sind ohne Begünstigten entwertet</translation>
    </message>
    <message>
        <source>Certificates %1 (%2) are cancelled for “%3”, not for the company</source>
        <translation>Zertifikate %1 (%2) sind für „%3“ entwertet, nicht für das Unternehmen</translation>
    </message>
    <message>
        <source>Hand in the registry's cancellation for the company, or leave these certificates out of the claim</source>
        <translation>Den Entwertungsnachweis des Registers für das Unternehmen einreichen oder diese Zertifikate nicht geltend machen</translation>
    </message>
    <message>
        <source>No certificates for bought electricity</source>
        <translation>Keine Zertifikate für zugekaufte Elektrizität</translation>
    </message>
    <message>
        <source>Status and beneficiary of %1 certificate lots</source>
        <translation>Status und Begünstigter von %1 Zertifikatslosen</translation>
    </message>
    <message>
        <source>Certificates cancelled for the company</source>
        <translation>Für das Unternehmen entwertete Zertifikate</translation>
    </message>
    <message>
        <source>Certificates %1 were produced in %2, outside of the period %3</source>
        <translation>Zertifikate %1 wurden in %2 erzeugt, außerhalb des Zeitraums %3</translation>
    </message>
    <message>
        <source>Certificates %1 are of the technology “%2”, the electricity is claimed as PV</source>
        <translation>Zertifikate %1 gehören zur Technologie „%2“, die Elektrizität wird als PV geltend gemacht</translation>
    </message>
    <message>
        <source>Certificates %1 are of the plant “%2”, which no contract names</source>
        <translation>Zertifikate %1 stammen aus der Anlage „%2“, die kein Vertrag nennt</translation>
    </message>
    <message>
        <source>Replace them by certificates of the contract's plant, technology and period</source>
        <translation>Durch Zertifikate der Anlage, der Technologie und des Zeitraums des Vertrags ersetzen</translation>
    </message>
    <message>
        <source>Vintage, technology and plant of %1 certificate lots</source>
        <translation>Erzeugungszeitraum, Technologie und Anlage von %1 Zertifikatslosen</translation>
    </message>
    <message>
        <source>Vintage, technology and plant of certificates</source>
        <translation>Erzeugungszeitraum, Technologie und Anlage der Zertifikate</translation>
    </message>
    <message>
        <source>%1 t of credits of “%2” have no serial number</source>
        <translation>%1 t Gutschriften von „%2“ haben keine Seriennummer</translation>
    </message>
    <message>
        <source>Credits %1 are listed twice</source>
        <translation>Gutschriften %1 sind doppelt aufgeführt</translation>
    </message>
    <message>
        <source>Credits %1 are held but not retired</source>
        <translation>Gutschriften %1 werden gehalten, sind aber nicht stillgelegt</translation>
    </message>
    <message>
        <source>Credits %1 have no date of retirement</source>
        <translation>Gutschriften %1 haben kein Stilllegungsdatum</translation>
    </message>
    <message>
        <source>Credits %1 were retired on %2, later than %3 (12 months after the period)</source>
        <translation>Gutschriften %1 wurden am %2 stillgelegt, später als %3 (12 Monate nach dem Zeitraum)</translation>
    </message>
    <message>
        <source>Credits %1 were not retired for the company but for “%2”</source>
        <translation>Gutschriften %1 wurden nicht für das Unternehmen, sondern für „%2“ stillgelegt</translation>
    </message>
    <message>
        <source>Hand in the registry's retirement for the company, or replace the credits</source>
        <translation>Den Stilllegungsnachweis des Registers für das Unternehmen einreichen oder die Gutschriften ersetzen</translation>
    </message>
    <message>
        <source>%1 t of residual emissions stand against %2 t of valid retired credits</source>
        <translation>%1 t Restemissionen stehen %2 t gültig stillgelegten Gutschriften gegenüber</translation>
    </message>
    <message>
        <source>Retire the missing credits for the company, or give up the claim</source>
        <translation>Die fehlenden Gutschriften für das Unternehmen stilllegen oder die Aussage aufgeben</translation>
    </message>
    <message>
        <source>No credits, and nothing that has to be offset</source>
        <translation>Keine Gutschriften und nichts, was kompensiert werden muss</translation>
    </message>
    <message>
        <source>%1 lots of credits, %2 t valid</source>
        <translation>%1 Lose von Gutschriften, %2 t gültig</translation>
    </message>
    <message>
        <source>Quality and amount of offset credits</source>
        <translation>Qualität und Menge der Kompensationsgutschriften</translation>
    </message>
    <message>
        <source>After the end of the period; ISO 14068-1:2023, 11.2</source>
        <translation>Nach dem Ende des Zeitraums; ISO 14068-1:2023, 11.2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 gave %3 kWh on %4; a cloudless day allows %5 kWh there (%6 such days)</source>
        <translation>%1: %2 lieferte %3 kWh am %4; ein wolkenloser Tag lässt dort %5 kWh zu (%6 solche Tage)</translation>
    </message>
    <message>
        <source>Explain the days (a plant that follows the sun, more capacity), or correct them</source>
        <translation>Die Tage erklären (nachgeführte Anlage, größere Leistung) oder korrigieren</translation>
    </message>
    <message>
        <source>No generation series of a plant whose capacity and place are known</source>
        <translation>Keine Erzeugungszeitreihe einer Anlage, deren Leistung und Lage bekannt sind</translation>
    </message>
    <message>
        <source>Every day of %1 generation series against a cloudless sky</source>
        <translation>Jeder Tag von %1 Erzeugungszeitreihen gegen einen wolkenlosen Himmel</translation>
    </message>
    <message>
        <source>Generation above a cloudless sky</source>
        <translation>Erzeugung über wolkenlosem Himmel</translation>
    </message>
    <message>
        <source>Above the bound of the best orientation; default of this catalogue</source>
        <translation>Über der Grenze der besten Ausrichtung; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>No plant turns more of the light into metered energy over a day (IEC 61724)</source>
        <translation>Keine Anlage wandelt über einen Tag mehr des Lichts in gemessene Energie um (IEC 61724)</translation>
    </message>
    <message>
        <source>%1: %2 gave up to %3 kWh in one interval; its %4 kWp can give %5 kWh (%6 intervals above the bound)</source>
        <translation>%1: %2 lieferte bis zu %3 kWh in einem Intervall; ihre %4 kWp können %5 kWh liefern (%6 Intervalle über der Grenze)</translation>
    </message>
    <message>
        <source>Correct the unit, the meter's ratio or the capacity, or remove the wrong intervals</source>
        <translation>Die Einheit, die Wandlerübersetzung des Zählers oder die Leistung korrigieren oder die falschen Intervalle entfernen</translation>
    </message>
    <message>
        <source>No generation series of a plant whose capacity is known</source>
        <translation>Keine Erzeugungszeitreihe einer Anlage, deren Leistung bekannt ist</translation>
    </message>
    <message>
        <source>Every interval of %1 generation series against the capacity</source>
        <translation>Jedes Intervall von %1 Erzeugungszeitreihen gegen die Leistung</translation>
    </message>
    <message>
        <source>Generation above the nameplate</source>
        <translation>Erzeugung über der Nennleistung</translation>
    </message>
    <message>
        <source>Cold modules and light from cloud edges pass the nameplate for minutes; default of this catalogue</source>
        <translation>Kalte Module und Licht von Wolkenrändern überschreiten die Nennleistung für Minuten; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>All electricity is claimed as PV, but %1 kWh came from the public grid and no instrument covers %2 of them</source>
        <translation>Alle Elektrizität wird als PV geltend gemacht, aber %1 kWh kamen aus dem öffentlichen Netz, und %2 davon deckt kein Nachweisinstrument</translation>
    </message>
    <message>
        <source>Cover the import by contract and settlement or by cancelled certificates, or give up the claim of 100 % PV</source>
        <translation>Den Bezug durch Vertrag und Abrechnung oder durch entwertete Zertifikate decken oder die Aussage von 100 % PV aufgeben</translation>
    </message>
    <message>
        <source>The company does not claim that all its electricity is PV</source>
        <translation>Das Unternehmen macht nicht geltend, dass alle Elektrizität PV ist</translation>
    </message>
    <message>
        <source>No meter or document of the public grid</source>
        <translation>Kein Zähler oder Beleg des öffentlichen Netzes</translation>
    </message>
    <message>
        <source>A claim of 100 % PV against %1 grid accounts</source>
        <translation>Eine Aussage von 100 % PV gegen %1 Netzkonten</translation>
    </message>
    <message>
        <source>100 % PV against grid imports</source>
        <translation>100 % PV gegen Netzbezug</translation>
    </message>
    <message>
        <source>Of the import: meter against settlement; default of this catalogue</source>
        <translation>Bezogen auf den Netzbezug: Zähler gegen Abrechnung; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>Hand in line diagram, contract and settlement or cancelled certificates, or declare grid electricity</source>
        <translation>Leitungsplan, Vertrag und Abrechnung oder entwertete Zertifikate einreichen oder Netzstrom angeben</translation>
    </message>
    <message>
        <source>%1 is contracted as a direct line, but a meter of the public grid measures it</source>
        <translation>%1 ist als Direktleitung vertraglich vereinbart, wird aber von einem Zähler des öffentlichen Netzes gemessen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 kWh came over the public grid as PV without contract and settlement or certificates</source>
        <translation>%1: %2 von %3 kWh kamen ohne Vertrag und Abrechnung oder Zertifikate als PV über das öffentliche Netz</translation>
    </message>
    <message>
        <source>%1: nothing shows how %2 of %3 kWh claimed as PV were delivered</source>
        <translation>%1: nichts zeigt, wie %2 von %3 kWh, die als PV geltend gemacht werden, geliefert wurden</translation>
    </message>
    <message>
        <source>No bought electricity is claimed as PV</source>
        <translation>Es wird keine zugekaufte Elektrizität als PV geltend gemacht</translation>
    </message>
    <message>
        <source>Delivery of %1 claims of bought PV electricity</source>
        <translation>Lieferung zu %1 Aussagen über zugekauften PV-Strom</translation>
    </message>
    <message>
        <source>Delivery of claimed PV electricity</source>
        <translation>Lieferung des geltend gemachten PV-Stroms</translation>
    </message>
    <message>
        <source>No hourly series of both PV and consumption</source>
        <translation>Keine stündlichen Zeitreihen sowohl der PV als auch des Verbrauchs</translation>
    </message>
    <message>
        <source>PV covered %1 % of the consumption hour by hour; netted over the period it would be %2 %</source>
        <translation>PV deckte stundenweise %1 % des Verbrauchs; über den Zeitraum saldiert wären es %2 %</translation>
    </message>
    <message>
        <source>PV and consumption hour by hour</source>
        <translation>PV und Verbrauch Stunde für Stunde</translation>
    </message>
    <message>
        <source>The days themselves lie right: values were added in the dark</source>
        <translation>Die Tage selbst liegen richtig: Im Dunkeln wurden Werte hinzugefügt</translation>
    </message>
    <message>
        <source>The generation stands %1 hours too late against the sun: clock or time zone set wrong</source>
        <translation>Die Erzeugung liegt gegenüber der Sonne %1 Stunden zu spät: Uhr oder Zeitzone falsch eingestellt</translation>
    </message>
    <message>
        <source>The generation stands %1 hours too early against the sun: clock or time zone set wrong</source>
        <translation>Die Erzeugung liegt gegenüber der Sonne %1 Stunden zu früh: Uhr oder Zeitzone falsch eingestellt</translation>
    </message>
    <message>
        <source>%1: %2 is said to have generated %3 kWh in the dark in %4 intervals on %5 days, first on %6 at %7</source>
        <translation>%1: %2 soll im Dunkeln %3 kWh in %4 Intervallen an %5 Tagen erzeugt haben, zuerst am %6 um %7</translation>
    </message>
    <message>
        <source>Set the logger's clock and time zone right and export again, or explain the values</source>
        <translation>Uhr und Zeitzone des Datenloggers richtigstellen und erneut exportieren oder die Werte erklären</translation>
    </message>
    <message>
        <source>No generation series of an hour or finer at a site with coordinates</source>
        <translation>Keine Erzeugungszeitreihe mit stündlicher oder feinerer Auflösung an einem Standort mit Koordinaten</translation>
    </message>
    <message>
        <source>Night values of %1 generation series</source>
        <translation>Nachtwerte von %1 Erzeugungszeitreihen</translation>
    </message>
    <message>
        <source>Generation at night</source>
        <translation>Erzeugung bei Nacht</translation>
    </message>
    <message>
        <source>Of the capacity: own use and noise of inverters; default of this catalogue</source>
        <translation>Bezogen auf die Leistung: Eigenbedarf und Rauschen der Wechselrichter; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>End of civil twilight; default of this catalogue</source>
        <translation>Ende der bürgerlichen Dämmerung; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>No contract says who owns the plant behind %1 and the attributes of its electricity</source>
        <translation>Kein Vertrag sagt, wem die Anlage hinter %1 und die Grünstromeigenschaft ihrer Elektrizität gehören</translation>
    </message>
    <message>
        <source>Contract %1: the attributes of the electricity of %2 are sold</source>
        <translation>Vertrag %1: die Grünstromeigenschaft der Elektrizität von %2 ist verkauft</translation>
    </message>
    <message>
        <source>Contract %1: the attributes of the electricity of %2 stay with the plant's owner</source>
        <translation>Vertrag %1: die Grünstromeigenschaft der Elektrizität von %2 verbleibt beim Eigentümer der Anlage</translation>
    </message>
    <message>
        <source>Contract %1 does not say who holds the attributes of the electricity of %2</source>
        <translation>Vertrag %1 sagt nicht, wer die Grünstromeigenschaft der Elektrizität von %2 hält</translation>
    </message>
    <message>
        <source>Hand in the contract's clause on the attributes, or declare the electricity without the claim</source>
        <translation>Die Vertragsklausel zur Grünstromeigenschaft einreichen oder die Elektrizität ohne diese Aussage angeben</translation>
    </message>
    <message>
        <source>No electricity is claimed as PV</source>
        <translation>Es wird keine Elektrizität als PV geltend gemacht</translation>
    </message>
    <message>
        <source>Contracts behind %1 claims of PV electricity</source>
        <translation>Verträge hinter %1 Aussagen über PV-Strom</translation>
    </message>
    <message>
        <source>Ownership of the PV plant and of its attributes</source>
        <translation>Eigentum an der PV-Anlage und an ihrer Grünstromeigenschaft</translation>
    </message>
    <message>
        <source>%1 gave %2 kWh per kWp in %3; plants at this latitude give %4 to %5</source>
        <translation>%1 lieferte in %3 %2 kWh je kWp; Anlagen auf diesem Breitengrad liefern %4 bis %5</translation>
    </message>
    <message>
        <source>Check capacity, unit and ratio of the meter; explain outages or curtailment</source>
        <translation>Leistung, Einheit und Wandlerübersetzung des Zählers prüfen; Ausfälle oder Abregelung erklären</translation>
    </message>
    <message>
        <source>The period is shorter than a year</source>
        <translation>Der Zeitraum ist kürzer als ein Jahr</translation>
    </message>
    <message>
        <source>No plant of known capacity and place has a complete year</source>
        <translation>Keine Anlage mit bekannter Leistung und Lage hat ein vollständiges Jahr</translation>
    </message>
    <message>
        <source>Year's yield of %1 plants against the band of their latitude</source>
        <translation>Jahresertrag von %1 Anlagen gegen die Bandbreite ihres Breitengrads</translation>
    </message>
    <message>
        <source>Yield per kWp and year</source>
        <translation>Ertrag je kWp und Jahr</translation>
    </message>
    <message>
        <source>Of the light outside of the atmosphere (FAO-56, eq. 21): cloudiest places, unfavourable roofs</source>
        <translation>Bezogen auf das Licht außerhalb der Atmosphäre (FAO-56, Gl. 21): wolkenreichste Orte, ungünstige Dächer</translation>
    </message>
    <message>
        <source>Of the same light: deserts; above the highest country average of the World Bank's study (2020)</source>
        <translation>Bezogen auf dasselbe Licht: Wüsten; über dem höchsten Landesdurchschnitt der Studie der Weltbank (2020)</translation>
    </message>
    <message>
        <source>%1, %2: no original record of the generation for %3 months</source>
        <translation>%1, %2: für %3 Monate keine Originalaufzeichnung der Erzeugung</translation>
    </message>
    <message>
        <source>Hand in the meter's records of these months, or count the electricity as bought from the grid</source>
        <translation>Die Zähleraufzeichnungen dieser Monate einreichen oder die Elektrizität als Netzbezug zählen</translation>
    </message>
    <message>
        <source>No own renewable electricity is declared as used on site</source>
        <translation>Es ist keine eigene erneuerbare Elektrizität als am Standort genutzt angegeben</translation>
    </message>
    <message>
        <source>Records of own generation in %1 months</source>
        <translation>Aufzeichnungen der eigenen Erzeugung in %1 Monaten</translation>
    </message>
    <message>
        <source>Monthly records of self-used electricity</source>
        <translation>Monatliche Aufzeichnungen des Eigenverbrauchs</translation>
    </message>
    <message>
        <source>Explain the posting with the document, the bank record or a correcting entry.</source>
        <translation>Die Buchung mit dem Beleg, dem Bankauszug oder einer Korrekturbuchung erklären.</translation>
    </message>
    <message>
        <source>%1: document %2 over %3 is not in the ledger</source>
        <translation>%1: Beleg %2 über %3 fehlt im Hauptbuch</translation>
    </message>
    <message>
        <source>%1: posting “%2” over %3 has no document</source>
        <translation>%1: Buchung „%2“ über %3 hat keinen Beleg</translation>
    </message>
    <message>
        <source>the document has no posting</source>
        <translation>zum Beleg fehlt die Buchung</translation>
    </message>
    <message>
        <source>the posting has no document</source>
        <translation>zur Buchung fehlt der Beleg</translation>
    </message>
    <message>
        <source>%1, document %2: %3 posted, %4 expected after the document</source>
        <translation>%1, Beleg %2: %3 gebucht, %4 nach dem Beleg erwartet</translation>
    </message>
    <message>
        <source>%1, document %2: the posted amount ÷ price is %3 %5, the document says %4 %5</source>
        <translation>%1, Beleg %2: gebuchter Betrag ÷ Preis ergibt %3 %5, der Beleg nennt %4 %5</translation>
    </message>
    <message>
        <source>%1 postings and documents compared</source>
        <translation>%1 Buchungen und Belege verglichen</translation>
    </message>
    <message>
        <source>no source has both ledger postings and documents with amounts that can be paired</source>
        <translation>keine Quelle hat sowohl Buchungen im Hauptbuch als auch Belege mit Beträgen, die sich einander zuordnen lassen</translation>
    </message>
    <message>
        <source>Ledger against suppliers' documents</source>
        <translation>Hauptbuch gegen Lieferantenbelege</translation>
    </message>
    <message>
        <source>default of the catalogue: discounts and fees that are posted apart</source>
        <translation>Vorgabe des Katalogs: Nachlässe und Gebühren, die gesondert gebucht werden</translation>
    </message>
    <message>
        <source>document %1 stands twice with the same quantity</source>
        <translation>Beleg %1 kommt mit derselben Menge doppelt vor</translation>
    </message>
    <message>
        <source>Meter %1, %2: %3 %5 on the supplier's document, %4 %5 metered</source>
        <translation>Zähler %1, %2: %3 %5 auf dem Lieferantenbeleg, %4 %5 gemessen</translation>
    </message>
    <message>
        <source>Obtain the supplier's reading record, and correct the meter record or have the document corrected.</source>
        <translation>Das Ableseprotokoll des Lieferanten einholen und die Zähleraufzeichnung korrigieren oder den Beleg berichtigen lassen.</translation>
    </message>
    <message>
        <source>%1 documents compared with the meter they settle</source>
        <translation>%1 Belege mit dem Zähler verglichen, den sie abrechnen</translation>
    </message>
    <message>
        <source>no document covers the same days as a complete meter record</source>
        <translation>kein Beleg umfasst dieselben Tage wie eine vollständige Zähleraufzeichnung</translation>
    </message>
    <message>
        <source>Meter against supplier's document</source>
        <translation>Zähler gegen Lieferantenbeleg</translation>
    </message>
    <message>
        <source>default of the catalogue: two meters of class 0.5 or better</source>
        <translation>Vorgabe des Katalogs: zwei Zähler der Klasse 0,5 oder besser</translation>
    </message>
    <message>
        <source>%1, %2: %3 %5 declared; %6 kW of equipment running without a pause takes at most %4 %5</source>
        <translation>%1, %2: %3 %5 angegeben; %6 kW Ausrüstung nehmen im Dauerbetrieb höchstens %4 %5 auf</translation>
    </message>
    <message>
        <source>Check the unit of the declared value, and complete the list of equipment.</source>
        <translation>Die Einheit des angegebenen Werts prüfen und die Ausrüstungsliste vervollständigen.</translation>
    </message>
    <message>
        <source>%1 declared values held against rated load × all hours of the period; running hours are not stated</source>
        <translation>%1 angegebene Werte gegen Nennleistung × alle Stunden des Zeitraums gehalten; Betriebsstunden sind nicht angegeben</translation>
    </message>
    <message>
        <source>no declared energy has equipment with a rated load, and no running hours or specific use are stated</source>
        <translation>keine angegebene Energie hat Ausrüstung mit Nennleistung, und weder Betriebsstunden noch spezifischer Verbrauch sind angegeben</translation>
    </message>
    <message>
        <source>Rated load against consumption</source>
        <translation>Nennleistung gegen Verbrauch</translation>
    </message>
    <message>
        <source>default of the catalogue (factor 0.7 to 1.3); without stated hours only the upper end, at all hours, can be held</source>
        <translation>Vorgabe des Katalogs (Faktor 0,7 bis 1,3); ohne angegebene Stunden lässt sich nur die Obergrenze bei allen Stunden anlegen</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 declared, and no meter, document, return or posting to compare with</source>
        <translation>%1, %2: %3 %4 angegeben, und weder Zähler noch Beleg, Meldung oder Buchung zum Vergleich</translation>
    </message>
    <message>
        <source>Obtain an independent record of the quantity, or explain why there is none.</source>
        <translation>Eine unabhängige Aufzeichnung der Menge einholen oder erklären, warum es keine gibt.</translation>
    </message>
    <message>
        <source>%1 quantities above the threshold of materiality looked at</source>
        <translation>%1 Mengen über der Wesentlichkeitsschwelle betrachtet</translation>
    </message>
    <message>
        <source>no declared quantity is above the threshold of materiality</source>
        <translation>keine angegebene Menge liegt über der Wesentlichkeitsschwelle</translation>
    </message>
    <message>
        <source>An independent second source</source>
        <translation>Eine unabhängige zweite Quelle</translation>
    </message>
    <message>
        <source>The case has no findings yet</source>
        <translation>Der Prüffall hat noch keine Feststellungen</translation>
    </message>
    <message>
        <source>The case has: %1</source>
        <translation>Der Prüffall hat: %1</translation>
    </message>
    <message>
        <source>There is no finding %1</source>
        <translation>Es gibt keine Feststellung %1</translation>
    </message>
    <message>
        <source>This is revision %1, but the case needs revision %2 next</source>
        <translation>Dies ist Revision %1, der Prüffall benötigt aber als Nächstes Revision %2</translation>
    </message>
    <message>
        <source>Import the submissions in their order</source>
        <translation>Die Einreichungen in ihrer Reihenfolge importieren</translation>
    </message>
    <message>
        <source>This very submission is in the case already, as revision %1</source>
        <translation>Genau diese Einreichung ist bereits als Revision %1 im Prüffall</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>Es gibt nichts zu importieren</translation>
    </message>
    <message>
        <source>The case has a revision %1 already, with other content</source>
        <translation>Der Prüffall hat bereits eine Revision %1 mit anderem Inhalt</translation>
    </message>
    <message>
        <source>A corrected submission must say revision %1 in its dossier.json</source>
        <translation>Eine korrigierte Einreichung muss in ihrer dossier.json Revision %1 nennen</translation>
    </message>
    <message>
        <source>The signature of the role “%1” is missing, or was given before the statement changed</source>
        <translation>Die Unterschrift der Rolle „%1“ fehlt oder wurde vor der Änderung der Prüferklärung geleistet</translation>
    </message>
    <message>
        <source>Sign first, then issue</source>
        <translation>Erst unterzeichnen, dann ausstellen</translation>
    </message>
    <message>
        <source>It must be said who acts</source>
        <translation>Es muss angegeben werden, wer handelt</translation>
    </message>
    <message>
        <source>The statement %1 is issued; the case takes no changes</source>
        <translation>Die Prüferklärung %1 ist ausgestellt; der Prüffall nimmt keine Änderungen an</translation>
    </message>
    <message>
        <source>Reopen the case first, with a reason</source>
        <translation>Zuerst den Prüffall mit Begründung wieder öffnen</translation>
    </message>
    <message>
        <source>This needs a reason</source>
        <translation>Dies benötigt eine Begründung</translation>
    </message>
    <message>
        <source>A finding must say what it is about</source>
        <translation>Eine Feststellung muss sagen, worum es geht</translation>
    </message>
    <message>
        <source>Name a discrepancy, a subject or a title</source>
        <translation>Eine Abweichung, einen Gegenstand oder einen Titel nennen</translation>
    </message>
    <message>
        <source>The discrepancy %1 belongs to %2, which is open</source>
        <translation>Die Abweichung %1 gehört zu %2, und diese Feststellung ist offen</translation>
    </message>
    <message>
        <source>Go on with %1, or withdraw it first</source>
        <translation>Mit %1 fortfahren oder sie zuerst zurückziehen</translation>
    </message>
    <message>
        <source>The case is open: no statement is issued</source>
        <translation>Der Prüffall ist offen: Es ist keine Prüferklärung ausgestellt</translation>
    </message>
    <message>
        <source>Make a new case for it</source>
        <translation>Dafür einen neuen Prüffall anlegen</translation>
    </message>
    <message>
        <source>The submission is of “%1”, the case of “%2”</source>
        <translation>Die Einreichung ist von „%1“, der Prüffall von „%2“</translation>
    </message>
    <message>
        <source>The submission is for %1, the case for %2</source>
        <translation>Die Einreichung gilt für %1, der Prüffall für %2</translation>
    </message>
    <message>
        <source>The discrepancy %1 is set aside already</source>
        <translation>Die Abweichung %1 wird bereits nicht weiterverfolgt</translation>
    </message>
    <message>
        <source>The discrepancy %1 is not set aside</source>
        <translation>Für die Abweichung %1 ist nicht vermerkt, dass sie nicht weiterverfolgt wird</translation>
    </message>
    <message>
        <source>Write the check, a point and the parameter</source>
        <translation>Die Prüfung, einen Punkt und den Parameter schreiben</translation>
    </message>
    <message>
        <source>It must be said which part gets new words</source>
        <translation>Es muss angegeben werden, welcher Teil einen neuen Wortlaut erhält</translation>
    </message>
    <message>
        <source>The role “%1” does not sign</source>
        <translation>Die Rolle „%1“ unterzeichnet nicht</translation>
    </message>
    <message>
        <source>Lead verifier, independent reviewer and signatory sign, in this order</source>
        <translation>Leitender Prüfer, unabhängiger Überprüfer und Zeichnungsberechtigter unterzeichnen in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>The role “%1” has signed this statement already</source>
        <translation>Die Rolle „%1“ hat diese Prüferklärung bereits unterzeichnet</translation>
    </message>
    <message>
        <source>The role “%1” must sign this statement first</source>
        <translation>Die Rolle „%1“ muss diese Prüferklärung zuerst unterzeichnen</translation>
    </message>
    <message>
        <source>The team of the latest submission has nobody in this role</source>
        <translation>Im Team der letzten Einreichung hat niemand diese Rolle</translation>
    </message>
    <message>
        <source>In this role: %1</source>
        <translation>In dieser Rolle: %1</translation>
    </message>
    <message>
        <source>“%1” does not hold the role “%2”</source>
        <translation>„%1“ hat nicht die Rolle „%2“</translation>
    </message>
    <message>
        <source>The statement is blocked, reasons: %1; the first: %2</source>
        <translation>Die Prüferklärung ist blockiert, Gründe: %1; der erste: %2</translation>
    </message>
    <message>
        <source>Settle what blocks it, then sign</source>
        <translation>Klären, was ihr entgegensteht, dann unterzeichnen</translation>
    </message>
    <message>
        <source>“%1” took part in the verification as %2</source>
        <translation>„%1“ hat an der Prüfung mitgewirkt, und zwar als %2</translation>
    </message>
    <message>
        <source>Review and approval are for somebody else</source>
        <translation>Überprüfung und Genehmigung sind Sache einer anderen Person</translation>
    </message>
    <message>
        <source>There is nothing to take back; imports, signatures and issues cannot be</source>
        <translation>Es gibt nichts zurückzunehmen; Importe, Unterschriften und Ausstellungen lassen sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>There is nothing to bring back</source>
        <translation>Es gibt nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>Die Arbeitsmappe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The path of a file leaves the dossier</source>
        <translation>Der Pfad einer Datei führt aus dem Dossier hinaus</translation>
    </message>
    <message>
        <source>The structure of the file was changed</source>
        <translation>Die Struktur der Datei wurde verändert</translation>
    </message>
    <message>
        <source>Something was added to the structure of the file</source>
        <translation>Der Struktur der Datei wurde etwas hinzugefügt</translation>
    </message>
    <message>
        <source>The end of the trail is not the one that was written</source>
        <translation>Das Ende des Prüfpfads ist nicht das geschriebene</translation>
    </message>
    <message>
        <source>Verifying hashes</source>
        <translation>Hashes werden geprüft</translation>
    </message>
    <message>
        <source>A stored content was changed</source>
        <translation>Ein gespeicherter Inhalt wurde verändert</translation>
    </message>
    <message>
        <source>A content that the trail names is missing</source>
        <translation>Ein im Prüfpfad genannter Inhalt fehlt</translation>
    </message>
    <message>
        <source>A content belongs to no entry of the trail</source>
        <translation>Ein Inhalt gehört zu keinem Eintrag des Prüfpfads</translation>
    </message>
    <message>
        <source>Keeping the submission</source>
        <translation>Einreichung wird aufbewahrt</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>Die Datei wurde während des Lesens verändert</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Erneut importieren</translation>
    </message>
    <message>
        <source>A file of the submission is missing</source>
        <translation>Eine Datei der Einreichung fehlt</translation>
    </message>
    <message>
        <source>A stored submission cannot be read: %1</source>
        <translation>Eine gespeicherte Einreichung kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Audit the case, or go back to a backup</source>
        <translation>Den Prüffall auf Integrität prüfen oder auf eine Sicherungskopie zurückgehen</translation>
    </message>
    <message>
        <source>Reading the case</source>
        <translation>Prüffall wird gelesen</translation>
    </message>
    <message>
        <source>Reading the kept files again gives something else</source>
        <translation>Das erneute Lesen der aufbewahrten Dateien ergibt etwas anderes</translation>
    </message>
    <message>
        <source>Stored row %1 cannot be understood</source>
        <translation>Die gespeicherte Zeile %1 ist nicht verständlich</translation>
    </message>
    <message>
        <source>A stored series cannot be understood</source>
        <translation>Eine gespeicherte Zeitreihe ist nicht verständlich</translation>
    </message>
    <message>
        <source>The case holds no submission</source>
        <translation>Der Prüffall enthält keine Einreichung</translation>
    </message>
    <message>
        <source>Gaps in a series</source>
        <translation>Lücken in einer Zeitreihe</translation>
    </message>
    <message>
        <source>Intervals that stand twice</source>
        <translation>Doppelt vorkommende Intervalle</translation>
    </message>
    <message>
        <source>Order of the stamps</source>
        <translation>Reihenfolge der Zeitstempel</translation>
    </message>
    <message>
        <source>Days of 23 and 25 hours</source>
        <translation>Tage mit 23 und 25 Stunden</translation>
    </message>
    <message>
        <source>Value that does not change</source>
        <translation>Wert, der sich nicht ändert</translation>
    </message>
    <message>
        <source>Value far outside the pattern</source>
        <translation>Wert weit außerhalb des Musters</translation>
    </message>
    <message>
        <source>Negative energy</source>
        <translation>Negative Energie</translation>
    </message>
    <message>
        <source>Lasting jump of the level</source>
        <translation>Dauerhafter Niveausprung</translation>
    </message>
    <message>
        <source>Register readings joined without a gap</source>
        <translation>Lückenlos aneinander anschließende Zählerstände</translation>
    </message>
    <message>
        <source>Register running backwards</source>
        <translation>Rückwärts laufendes Zählwerk</translation>
    </message>
    <message>
        <source>Meter multiplier</source>
        <translation>Wandlerfaktor des Zählers</translation>
    </message>
    <message>
        <source>Copied values</source>
        <translation>Kopierte Werte</translation>
    </message>
    <message>
        <source>Documents that stand twice</source>
        <translation>Doppelt vorkommende Belege</translation>
    </message>
    <message>
        <source>Days covered by documents</source>
        <translation>Durch Belege abgedeckte Tage</translation>
    </message>
    <message>
        <source>Estimated documents</source>
        <translation>Geschätzte Belege</translation>
    </message>
    <message>
        <source>Order of dates and serials</source>
        <translation>Reihenfolge von Datum und Seriennummer</translation>
    </message>
    <message>
        <source>Calibration of every day</source>
        <translation>Kalibrierung an jedem Tag</translation>
    </message>
    <message>
        <source>Open rows of the document review</source>
        <translation>Offene Zeilen der Dokumentenprüfung</translation>
    </message>
    <message>
        <source>Evidence that is referred to</source>
        <translation>Nachweise, auf die verwiesen wird</translation>
    </message>
    <message>
        <source>Reading taken on site</source>
        <translation>Vor Ort abgelesener Zählerstand</translation>
    </message>
    <message>
        <source>What was seen against what is declared</source>
        <translation>Vor Ort Gesehenes gegen die Angaben</translation>
    </message>
    <message>
        <source>Items passed on to the visit</source>
        <translation>An die Standortbegehung weitergegebene Punkte</translation>
    </message>
    <message>
        <source>Energy and emissions per output</source>
        <translation>Energie und Emissionen je Produktionseinheit</translation>
    </message>
    <message>
        <source>Months against their pattern</source>
        <translation>Monate gegen ihr Muster</translation>
    </message>
    <message>
        <source>Findings of last year</source>
        <translation>Feststellungen des Vorjahres</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>Umfang der Stichprobe</translation>
    </message>
    <message>
        <source>Share reached by independent checks</source>
        <translation>Durch unabhängige Prüfungen erreichter Anteil</translation>
    </message>
    <message>
        <source>%1: %2 this year, %3 in %4</source>
        <translation>%1: %2 in diesem Jahr, %3 in %4</translation>
    </message>
    <message>
        <source>Explain the change in part 3 of the conclusion, or correct the figure</source>
        <translation>Die Änderung in Teil 3 der Schlussfolgerung erklären oder den Wert korrigieren</translation>
    </message>
    <message>
        <source>There are no values of an earlier year to compare with</source>
        <translation>Es gibt keine Werte eines früheren Jahres zum Vergleich</translation>
    </message>
    <message>
        <source>%1 values against earlier years</source>
        <translation>%1 Werte gegen frühere Jahre</translation>
    </message>
    <message>
        <source>Against earlier years</source>
        <translation>Gegen frühere Jahre</translation>
    </message>
    <message>
        <source>Standards reference, rule XC-18: a change of 10 % needs an explanation in the conclusion</source>
        <translation>Normenreferenz, Regel XC-18: Eine Änderung um 10 % bedarf einer Erklärung in der Schlussfolgerung</translation>
    </message>
    <message>
        <source>Correct the file, or how dossier.json says to read it</source>
        <translation>Die Datei korrigieren oder in dossier.json richtigstellen, wie sie zu lesen ist</translation>
    </message>
    <message>
        <source>A finding is raised from discrepancies</source>
        <translation>Eine Feststellung wird zu Abweichungen getroffen</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>Prüffall wird geöffnet</translation>
    </message>
    <message>
        <source>Importing the dossier</source>
        <translation>Dossier wird importiert</translation>
    </message>
    <message>
        <source>Assessing the submission</source>
        <translation>Einreichung wird bewertet</translation>
    </message>
    <message>
        <source>Raising a finding</source>
        <translation>Feststellung wird getroffen</translation>
    </message>
    <message>
        <source>Setting aside</source>
        <translation>Wird als nicht weiterverfolgt vermerkt</translation>
    </message>
    <message>
        <source>Changing a finding</source>
        <translation>Feststellung wird geändert</translation>
    </message>
    <message>
        <source>Changing the wording</source>
        <translation>Wortlaut wird geändert</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Wird unterzeichnet</translation>
    </message>
    <message>
        <source>Issuing the statement</source>
        <translation>Prüferklärung wird ausgestellt</translation>
    </message>
    <message>
        <source>Reopening the case</source>
        <translation>Prüffall wird wieder geöffnet</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Intact: %1 events, %2 files, every submission reads the same again</source>
        <translation>Unversehrt: %1 Ereignisse, %2 Dateien, jede Einreichung ergibt beim erneuten Lesen dasselbe</translation>
    </message>
    <message>
        <source>There is no file %1 in this submission</source>
        <translation>Diese Einreichung enthält keine Datei %1</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>Bericht wird gezeichnet</translation>
    </message>
    <message>
        <source>Exporting the report</source>
        <translation>Bericht wird exportiert</translation>
    </message>
    <message>
        <source>Examining the case</source>
        <translation>Prüffall wird untersucht</translation>
    </message>
    <message>
        <source>%1 alone, counting %2 times what the other sub-meters leave for it, explains every month from %3 on</source>
        <translation>Allein %1 erklärt alle Monate ab %3: Der Zähler zählt das %2-Fache dessen, was die übrigen Unterzähler ihm lassen</translation>
    </message>
    <message>
        <source>%1: rows use the factor %2 %4, the company claims %3 %4 for the source %5</source>
        <translation>%1: Zeilen verwenden den Faktor %2 %4, das Unternehmen gibt für die Quelle %5 %3 %4 an</translation>
    </message>
    <message>
        <source>The id has more than 200 characters, or some that cannot be printed</source>
        <translation>Die Kennung hat mehr als 200 Zeichen oder solche, die nicht druckbar sind</translation>
    </message>
    <message>
        <source>Give it a short id</source>
        <translation>Eine kurze Kennung vergeben</translation>
    </message>
    <message>
        <source>%1 unusual changes were found; not all of them are explained yet.</source>
        <translation>Es wurden %1 auffällige Änderungen gefunden; noch nicht alle sind erklärt.</translation>
    </message>
    <message>
        <source>The tables of the file contradict each other</source>
        <translation>Die Tabellen der Datei widersprechen einander</translation>
    </message>
    <message>
        <source>A temporary file cannot be used: %1</source>
        <translation>Eine temporäre Datei kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>Make room on the disk of the temporary folder</source>
        <translation>Auf dem Datenträger des temporären Ordners Platz schaffen</translation>
    </message>
    <message>
        <source>The submission has a file of this path already: %1</source>
        <translation>Die Einreichung hat bereits eine Datei mit diesem Pfad: %1</translation>
    </message>
    <message>
        <source>Give the new file another name, or replace the old one</source>
        <translation>Der neuen Datei einen anderen Namen geben oder die alte ersetzen</translation>
    </message>
    <message>
        <source>Entry %1 of the trail is no import that can be taken back</source>
        <translation>Eintrag %1 des Prüfpfads ist kein Import, der sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Imports of the latest submission can; the first one is the case itself</source>
        <translation>Importe der letzten Einreichung lassen sich zurücknehmen; der erste ist der Prüffall selbst</translation>
    </message>
    <message>
        <source>The file is larger than 16 GiB</source>
        <translation>Die Datei ist größer als 16 GiB</translation>
    </message>
    <message>
        <source>The archive has no dossier.json</source>
        <translation>Das Archiv enthält keine dossier.json</translation>
    </message>
    <message>
        <source>Add its files one by one in the window</source>
        <translation>Seine Dateien einzeln im Fenster hinzufügen</translation>
    </message>
    <message>
        <source>The unit in the cell is %1, the one of the row %2</source>
        <translation>Die Einheit in der Zelle ist %1, die der Zeile %2</translation>
    </message>
    <message>
        <source>The notes are longer than 16 MiB</source>
        <translation>Die Notizen sind länger als 16 MiB</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB</source>
        <translation>Die Datei ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>Hidden columns were read: %1</source>
        <translation>Ausgeblendete Spalten wurden gelesen: %1</translation>
    </message>
    <message>
        <source>The multiplier that holds from this reading on is missing</source>
        <translation>Der Wandlerfaktor, der ab diesem Zählerstand gilt, fehlt</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be taken: %2</source>
        <translation>Der Wert von „%1“ kann nicht übernommen werden: %2</translation>
    </message>
    <message>
        <source>Write numbers as 1234.5 and dates as 2024-12-31</source>
        <translation>Zahlen wie 1234.5 und Datumsangaben wie 2024-12-31 schreiben</translation>
    </message>
    <message>
        <source>Row %1: “%2” is kept as “%3”, so that no spreadsheet runs it</source>
        <translation>Zeile %1: „%2“ wird als „%3“ aufbewahrt, damit keine Tabellenkalkulation es ausführt</translation>
    </message>
    <message>
        <source>No row was corrected</source>
        <translation>Keine Zeile wurde korrigiert</translation>
    </message>
    <message>
        <source>It is not said who corrected the rows</source>
        <translation>Es ist nicht angegeben, wer die Zeilen korrigiert hat</translation>
    </message>
    <message>
        <source>Entered by %1 on %2, instead of %3</source>
        <translation>Eingegeben durch %1 am %2, anstelle von %3</translation>
    </message>
    <message>
        <source>The submission has no file %1</source>
        <translation>Die Einreichung hat keine Datei %1</translation>
    </message>
    <message>
        <source>The client has no name</source>
        <translation>Der Auftraggeber hat keinen Namen</translation>
    </message>
    <message>
        <source>The case has no site</source>
        <translation>Der Prüffall hat keinen Standort</translation>
    </message>
    <message>
        <source>A way of reading belongs to no single file</source>
        <translation>Ein Leseprofil gehört zu keiner einzelnen Datei</translation>
    </message>
    <message>
        <source>Leave this key out</source>
        <translation>Diesen Schlüssel weglassen</translation>
    </message>
    <message>
        <source>All %1 headings are the same</source>
        <translation>Alle %1 Überschriften sind gleich</translation>
    </message>
    <message>
        <source>New headings: %1 (%2)</source>
        <translation>Neue Überschriften: %1 (%2)</translation>
    </message>
    <message>
        <source>Missing headings: %1 (%2)</source>
        <translation>Fehlende Überschriften: %1 (%2)</translation>
    </message>
    <message>
        <source>New headings: %1 (%2); missing ones: %3 (%4)</source>
        <translation>Neue Überschriften: %1 (%2); fehlende: %3 (%4)</translation>
    </message>
    <message>
        <source>Files of this kind have no such field</source>
        <translation>Dateien dieser Art haben kein solches Feld</translation>
    </message>
    <message>
        <source>The text is too long or cannot be written</source>
        <translation>Der Text ist zu lang oder lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The name of the profile is empty, too long or cannot be printed</source>
        <translation>Der Name des Profils ist leer, zu lang oder nicht darstellbar</translation>
    </message>
    <message>
        <source>Give it a short name</source>
        <translation>Einen kurzen Namen vergeben</translation>
    </message>
    <message>
        <source>It reads %1</source>
        <translation>Sie liest %1</translation>
    </message>
    <message>
        <source>This is not a list of texts</source>
        <translation>Dies ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>The profile is larger than 1 MiB</source>
        <translation>Das Profil ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>The profile cannot be written: %1</source>
        <translation>Das Profil kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Check the disk and that you may write there</source>
        <translation>Den Datenträger und die Schreibrechte dort prüfen</translation>
    </message>
    <message>
        <source>Only the first %1 profiles of the folder are read</source>
        <translation>Nur die ersten %1 Profile des Ordners werden gelesen</translation>
    </message>
    <message>
        <source>Remove those that nobody uses</source>
        <translation>Nicht mehr verwendete entfernen</translation>
    </message>
    <message>
        <source>There is another profile of the name “%1”</source>
        <translation>Es gibt ein weiteres Profil mit dem Namen „%1“</translation>
    </message>
    <message>
        <source>Remove one of the two files</source>
        <translation>Eine der beiden Dateien entfernen</translation>
    </message>
    <message>
        <source>The profile cannot be removed: %1</source>
        <translation>Das Profil kann nicht entfernt werden: %1</translation>
    </message>
    <message>
        <source>Check that you may write there</source>
        <translation>Die Schreibrechte dort prüfen</translation>
    </message>
    <message>
        <source>The folder of the profiles cannot be made</source>
        <translation>Der Ordner der Profile kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>There is no profile “%1”</source>
        <translation>Es gibt kein Profil „%1“</translation>
    </message>
    <message>
        <source>This is the same file as %1 of revision %2, read there as another kind</source>
        <translation>Dies ist dieselbe Datei wie %1 der Revision %2, dort als andere Art gelesen</translation>
    </message>
    <message>
        <source>This is the same file as %1 of revision %2</source>
        <translation>Dies ist dieselbe Datei wie %1 der Revision %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows are in %3 of revision %4 already, %5 more with other values</source>
        <translation>%1 von %2 Zeilen sind bereits in %3 der Revision %4 enthalten, %5 weitere mit anderen Werten</translation>
    </message>
    <message>
        <source>%1 of %2 rows are in %3 of revision %4 already</source>
        <translation>%1 von %2 Zeilen sind bereits in %3 der Revision %4 enthalten</translation>
    </message>
    <message>
        <source>Rows: %1; accepted records: %2; rejected: %3</source>
        <translation>Zeilen: %1; angenommene Datensätze: %2; zurückgewiesen: %3</translation>
    </message>
    <message>
        <source>“%1” was put aside by %2 and would not be found any more</source>
        <translation>„%1“ wurde von %2 nicht weiterverfolgt und würde nicht mehr gefunden</translation>
    </message>
    <message>
        <source>%1: %2 of its %3 discrepancies would not be found any more</source>
        <translation>%1: %2 der zugehörigen %3 Abweichungen würden nicht mehr gefunden</translation>
    </message>
    <message>
        <source>%1 refers to evidence that goes: %2</source>
        <translation>%1 verweist auf Nachweise, die entfallen: %2</translation>
    </message>
    <message>
        <source>%1: %2 of its %3 discrepancies would not be found any more, and it refers to evidence that goes: %4</source>
        <translation>%1: %2 der zugehörigen %3 Abweichungen würden nicht mehr gefunden, und es wird auf Nachweise verwiesen, die entfallen: %4</translation>
    </message>
    <message>
        <source>Files that go: %1, with %2 records</source>
        <translation>Dateien, die entfallen: %1, mit %2 Datensätzen</translation>
    </message>
    <message>
        <source>The opinion changes from “%1” to “%2”</source>
        <translation>Das Prüfgutachten ändert sich von „%1“ zu „%2“</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 tCO2e</source>
        <translation>%1: von %2 auf %3 tCO2e</translation>
    </message>
    <message>
        <source>Signatures that count no more: %1</source>
        <translation>Unterschriften, die nicht mehr gelten: %1</translation>
    </message>
    <message>
        <source>Findings that lose their ground: %1</source>
        <translation>Feststellungen, die ihre Grundlage verlieren: %1</translation>
    </message>
    <message>
        <source>Discrepancies put aside that would not be found any more: %1</source>
        <translation>Nicht weiterverfolgte Abweichungen, die nicht mehr gefunden würden: %1</translation>
    </message>
    <message>
        <source>Discrepancies that appear: %1</source>
        <translation>Abweichungen, die auftreten: %1</translation>
    </message>
    <message>
        <source>Discrepancies that vanish: %1</source>
        <translation>Abweichungen, die verschwinden: %1</translation>
    </message>
    <message>
        <source>Checks that have nothing to compare any more: %1</source>
        <translation>Prüfungen, die nichts mehr zu vergleichen haben: %1</translation>
    </message>
    <message>
        <source>The file became shorter while it was read</source>
        <translation>Die Datei wurde während des Lesens kürzer</translation>
    </message>
    <message>
        <source>apportioned by day: %1 of %2 days of %3, %4</source>
        <translation>tagesanteilig: %1 von %2 Tagen aus %3, %4</translation>
    </message>
    <message>
        <source>read between midnights, counted from the nearest one</source>
        <translation>zwischen zwei Mitternachten abgelesen, ab der nächstliegenden gezählt</translation>
    </message>
    <message>
        <source>%1 of it estimated (%2 rows)</source>
        <translation>davon %1 geschätzt (%2 Zeilen)</translation>
    </message>
    <message>
        <source>%1 of it substituted (%2 rows)</source>
        <translation>davon %1 ersetzt (%2 Zeilen)</translation>
    </message>
    <message>
        <source>%1; evidence: %2</source>
        <translation>%1; Nachweis: %2</translation>
    </message>
    <message>
        <source>new device from %1 on, multiplier %2</source>
        <translation>neues Gerät ab %1, Wandlerfaktor %2</translation>
    </message>
    <message>
        <source>the register turned over before %1</source>
        <translation>das Zählwerk lief vor %1 über</translation>
    </message>
    <message>
        <source>multiplier %2 from %1 on</source>
        <translation>Wandlerfaktor %2 ab %1</translation>
    </message>
    <message>
        <source>readings %1 and %2, difference %3 × multiplier %4</source>
        <translation>Zählerstände %1 und %2, Differenz %3 × Wandlerfaktor %4</translation>
    </message>
    <message>
        <source>the column “%1” is left out: its unit is not %2, and one file has one unit</source>
        <translation>die Spalte „%1“ wird ausgelassen: ihre Einheit ist nicht %2, und eine Datei hat nur eine Einheit</translation>
    </message>
    <message>
        <source>The months have no year; which one is it?</source>
        <translation>Die Monate haben kein Jahr; welches ist es?</translation>
    </message>
    <message>
        <source>the months have no year; the one of the engagement is taken</source>
        <translation>die Monate haben kein Jahr; das des Auftrags wird verwendet</translation>
    </message>
    <message>
        <source>stands in the heading, the title or the cells</source>
        <translation>steht in der Überschrift, im Titel oder in den Zellen</translation>
    </message>
    <message>
        <source>the file names no unit; the one of the meter is taken</source>
        <translation>die Datei nennt keine Einheit; die des Zählers wird verwendet</translation>
    </message>
    <message>
        <source>The file names no unit for its quantities; which one is it?</source>
        <translation>Die Datei nennt keine Einheit für ihre Mengen; welche ist es?</translation>
    </message>
    <message>
        <source>Which meter do these values come from?</source>
        <translation>Von welchem Zähler stammen diese Werte?</translation>
    </message>
    <message>
        <source>its name stands in the heading, the title or the name of the file</source>
        <translation>der Name steht in der Überschrift, im Titel oder im Dateinamen</translation>
    </message>
    <message>
        <source>Which source do these values belong to?</source>
        <translation>Zu welcher Quelle gehören diese Werte?</translation>
    </message>
    <message>
        <source>its name stands in the title or the name of the file</source>
        <translation>der Name steht im Titel oder im Dateinamen</translation>
    </message>
    <message>
        <source>Which column is “%1”?</source>
        <translation>Welche Spalte ist „%1“?</translation>
    </message>
    <message>
        <source>Day and time of day stand in two columns (“%1” and “%2”); join them in one column before the import</source>
        <translation>Tag und Uhrzeit stehen in zwei Spalten („%1“ und „%2“); diese vor dem Import zu einer Spalte zusammenführen</translation>
    </message>
    <message>
        <source>this is power, not energy; it is not read as energy</source>
        <translation>dies ist Leistung, nicht Energie; es wird nicht als Energie gelesen</translation>
    </message>
    <message>
        <source>The values are in %1: power, not energy. Is this the mean power of the interval, or is the heading wrong?</source>
        <translation>Die Werte sind in %1 angegeben: Leistung, nicht Energie. Ist dies die mittlere Leistung des Intervalls, oder ist die Überschrift falsch?</translation>
    </message>
    <message>
        <source>proven by %1 cells, 0 contradict</source>
        <translation>durch %1 Zellen belegt, 0 widersprechen</translation>
    </message>
    <message>
        <source>thousands are grouped by it</source>
        <translation>damit sind die Tausender gruppiert</translation>
    </message>
    <message>
        <source>only so the stamps follow each other in equal steps</source>
        <translation>nur so folgen die Zeitstempel in gleichen Schritten aufeinander</translation>
    </message>
    <message>
        <source>no other order fits; proven by %1 cells, 0 contradict</source>
        <translation>keine andere Reihenfolge passt; durch %1 Zellen belegt, 0 widersprechen</translation>
    </message>
    <message>
        <source>the headings take two lines</source>
        <translation>die Überschriften nehmen zwei Zeilen ein</translation>
    </message>
    <message>
        <source>the first row holds values already</source>
        <translation>die erste Zeile enthält bereits Werte</translation>
    </message>
    <message>
        <source>its words stand above the columns of the rows below</source>
        <translation>ihre Wörter stehen über den Spalten der Zeilen darunter</translation>
    </message>
    <message>
        <source>24:00 is the end of a day</source>
        <translation>24:00 ist das Ende eines Tages</translation>
    </message>
    <message>
        <source>the heading says so</source>
        <translation>die Überschrift sagt es</translation>
    </message>
    <message>
        <source>first and last stamp make whole days as starts of intervals</source>
        <translation>erster und letzter Zeitstempel ergeben ganze Tage, wenn sie Intervalle beginnen</translation>
    </message>
    <message>
        <source>first and last stamp make whole days as ends of intervals</source>
        <translation>erster und letzter Zeitstempel ergeben ganze Tage, wenn sie Intervalle beenden</translation>
    </message>
    <message>
        <source>nothing in the file tells whether stamps are starts or ends of intervals</source>
        <translation>nichts in der Datei zeigt, ob die Zeitstempel Beginn oder Ende der Intervalle sind</translation>
    </message>
    <message>
        <source>read as UTC it covers the period exactly, in %1 it does not</source>
        <translation>als UTC gelesen deckt sie den Zeitraum genau ab, in %1 nicht</translation>
    </message>
    <message>
        <source>%1 times do not exist in %2 (start of summer time): the clock of this file has no summer time</source>
        <translation>%1 Zeiten gibt es in %2 nicht (Beginn der Sommerzeit): Die Uhr dieser Datei kennt keine Sommerzeit</translation>
    </message>
    <message>
        <source>%1 of its columns are known fields of this kind</source>
        <translation>%1 der Spalten sind bekannte Felder dieser Art</translation>
    </message>
    <message>
        <source>What kind of file is this?</source>
        <translation>Welche Art von Datei ist dies?</translation>
    </message>
    <message>
        <source>title above the headings</source>
        <translation>Titel über den Überschriften</translation>
    </message>
    <message>
        <source>row %1 looks like a total among the data; it is read as a row</source>
        <translation>Zeile %1 sieht wie eine Summe inmitten der Daten aus; sie wird als Zeile gelesen</translation>
    </message>
    <message>
        <source>the table is too long for a range; what stands below it is refused row by row</source>
        <translation>die Tabelle ist zu lang für einen Bereich; was darunter steht, wird Zeile für Zeile zurückgewiesen</translation>
    </message>
    <message>
        <source>several tables stand side by side; this is the largest one</source>
        <translation>mehrere Tabellen stehen nebeneinander; dies ist die größte</translation>
    </message>
    <message>
        <source>rows around the table are left out</source>
        <translation>Zeilen um die Tabelle herum werden ausgelassen</translation>
    </message>
    <message>
        <source>the stamps carry their own offset from UTC</source>
        <translation>die Zeitstempel enthalten ihre eigene Verschiebung gegenüber UTC</translation>
    </message>
    <message>
        <source>Which clock wrote these stamps?</source>
        <translation>Welche Uhr hat diese Zeitstempel geschrieben?</translation>
    </message>
    <message>
        <source>Is a stamp the start or the end of its interval?</source>
        <translation>Ist ein Zeitstempel der Beginn oder das Ende seines Intervalls?</translation>
    </message>
    <message>
        <source>The values only rise: are they readings of a register?</source>
        <translation>Die Werte steigen nur an: Sind es Zählerstände?</translation>
    </message>
    <message>
        <source>The file seems to have one column only; what parts its cells?</source>
        <translation>Die Datei scheint nur eine Spalte zu haben; was trennt ihre Zellen?</translation>
    </message>
    <message>
        <source>no cell is filled</source>
        <translation>keine Zelle ist ausgefüllt</translation>
    </message>
    <message>
        <source>numbers; %1 cells are none, the first one is “%2” in row %3</source>
        <translation>Zahlen; %1 Zellen sind keine, die erste ist „%2“ in Zeile %3</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>dates; %1 cells are none, the first one is “%2” in row %3</source>
        <translation>Datumsangaben; %1 Zellen sind keine, die erste ist „%2“ in Zeile %3</translation>
    </message>
    <message>
        <source>stored as dates</source>
        <translation>als Datum gespeichert</translation>
    </message>
    <message>
        <source>identifiers, kept as text digit by digit</source>
        <translation>Kennungen, Ziffer für Ziffer als Text aufbewahrt</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the long numbers of “%1” were damaged before (1.23E+15): their last digits are lost; ask for the file again</source>
        <translation>die langen Nummern von „%1“ waren bereits beschädigt (1.23E+15): ihre letzten Ziffern sind verloren; die Datei erneut anfordern</translation>
    </message>
    <message>
        <source>“%1” was stored as numbers: leading zeros and digits behind the 15th are lost</source>
        <translation>„%1“ wurde als Zahl gespeichert: führende Nullen und Ziffern nach der 15. Stelle sind verloren</translation>
    </message>
    <message>
        <source>the file is no table; it is kept as evidence</source>
        <translation>die Datei ist keine Tabelle; sie wird als Nachweis aufbewahrt</translation>
    </message>
    <message>
        <source>notes in Markdown: one heading a note</source>
        <translation>Notizen in Markdown: eine Überschrift je Notiz</translation>
    </message>
    <message>
        <source>the only sheet</source>
        <translation>das einzige Blatt</translation>
    </message>
    <message>
        <source>of %1 sheets it has the largest table</source>
        <translation>von %1 Blättern enthält es die größte Tabelle</translation>
    </message>
    <message>
        <source>%1 columns stand below each other</source>
        <translation>%1 Spalten stehen bündig untereinander</translation>
    </message>
    <message>
        <source>its numbers are the sums of the rows above</source>
        <translation>die Zahlen sind die Summen der Zeilen darüber</translation>
    </message>
    <message>
        <source>note below the table</source>
        <translation>Anmerkung unter der Tabelle</translation>
    </message>
    <message>
        <source>another table below</source>
        <translation>weitere Tabelle darunter</translation>
    </message>
    <message>
        <source>total of the rows above</source>
        <translation>Summe der Zeilen darüber</translation>
    </message>
    <message>
        <source>The recognition was stopped</source>
        <translation>Die Erkennung wurde angehalten</translation>
    </message>
    <message>
        <source>apportioned by day</source>
        <translation>tagesanteilig</translation>
    </message>
    <message>
        <source>%1, meters</source>
        <translation>%1, Zähler</translation>
    </message>
    <message>
        <source>%1, register readings</source>
        <translation>%1, Zählerstände</translation>
    </message>
    <message>
        <source>%1, suppliers' documents</source>
        <translation>%1, Lieferantenbelege</translation>
    </message>
    <message>
        <source>%1, energy statistics</source>
        <translation>%1, Energiestatistik</translation>
    </message>
    <message>
        <source>No columns of fixed width can be told</source>
        <translation>Es lassen sich keine Spalten fester Breite bestimmen</translation>
    </message>
    <message>
        <source>State where the columns begin, such as fixed:0,10,25</source>
        <translation>Angeben, wo die Spalten beginnen, etwa fixed:0,10,25</translation>
    </message>
    <message>
        <source>The line is too long</source>
        <translation>Die Zeile ist zu lang</translation>
    </message>
    <message>
        <source>Some bytes are no text in this encoding</source>
        <translation>Einige Bytes sind in dieser Zeichenkodierung kein Text</translation>
    </message>
    <message>
        <source>The sheet repeats its cells more often than is safe</source>
        <translation>Das Blatt wiederholt seine Zellen öfter, als sicher ist</translation>
    </message>
    <message>
        <source>The file is no workbook</source>
        <translation>Die Datei ist keine Arbeitsmappe</translation>
    </message>
    <message>
        <source>Workbooks are .xlsx, .xlsm, .ods and .xls files</source>
        <translation>Arbeitsmappen sind Dateien der Formate .xlsx, .xlsm, .ods und .xls</translation>
    </message>
    <message>
        <source>The workbook has a password</source>
        <translation>Die Arbeitsmappe hat ein Kennwort</translation>
    </message>
    <message>
        <source>Save it without a password</source>
        <translation>Ohne Kennwort speichern</translation>
    </message>
    <message>
        <source>The .xls workbook is damaged</source>
        <translation>Die .xls-Arbeitsmappe ist beschädigt</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx</source>
        <translation>In einer Tabellenkalkulation öffnen und als .xlsx speichern</translation>
    </message>
    <message>
        <source>The .xls workbook is older than Excel 5</source>
        <translation>Die .xls-Arbeitsmappe ist älter als Excel 5</translation>
    </message>
    <message>
        <source>The file is an old office document, but no workbook</source>
        <translation>Die Datei ist ein altes Office-Dokument, aber keine Arbeitsmappe</translation>
    </message>
    <message>
        <source>The workbook has the binary format .xlsb</source>
        <translation>Die Arbeitsmappe hat das Binärformat .xlsb</translation>
    </message>
    <message>
        <source>Save it as .xlsx</source>
        <translation>Als .xlsx speichern</translation>
    </message>
    <message>
        <source>The file is damaged or no ZIP archive: %1</source>
        <translation>Die Datei ist beschädigt oder kein ZIP-Archiv: %1</translation>
    </message>
    <message>
        <source>The archive holds “%1”, which is no plain file inside of it</source>
        <translation>Das Archiv enthält „%1“; dies ist keine gewöhnliche Datei innerhalb des Archivs</translation>
    </message>
    <message>
        <source>Unpack it with care and add its files one by one</source>
        <translation>Mit Vorsicht entpacken und die Dateien einzeln hinzufügen</translation>
    </message>
    <message>
        <source>The archive has a password: “%1” cannot be read</source>
        <translation>Das Archiv hat ein Kennwort: „%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Pack the files again without a password</source>
        <translation>Die Dateien erneut ohne Kennwort packen</translation>
    </message>
    <message>
        <source>The archive holds two files named “%1”</source>
        <translation>Das Archiv enthält zwei Dateien mit dem Namen „%1“</translation>
    </message>
    <message>
        <source>The archive holds no file “%1”</source>
        <translation>Das Archiv enthält keine Datei „%1“</translation>
    </message>
    <message>
        <source>Files added</source>
        <translation>Dateien hinzugefügt</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Import zurückgenommen</translation>
    </message>
    <message>
        <source>Add them in several steps</source>
        <translation>In mehreren Schritten hinzufügen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Opening the files</source>
        <translation>Dateien werden geöffnet</translation>
    </message>
    <message>
        <source>Making the case</source>
        <translation>Fall wird angelegt</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Dateien werden hinzugefügt</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>Es wird ermittelt, was sich ändern würde</translation>
    </message>
    <message>
        <source>Taking back an import</source>
        <translation>Ein Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>alle %1 Monate</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>alle %1 Tage</translation>
    </message>
    <message>
        <source>%1 (apportioned by day)</source>
        <translation>%1 (tagesanteilig)</translation>
    </message>
    <message>
        <source>%1 (partly estimated)</source>
        <translation>%1 (teilweise geschätzt)</translation>
    </message>
    <message>
        <source>Estimated and substituted values</source>
        <translation>Geschätzte und ersetzte Werte</translation>
    </message>
    <message>
        <source>Meter or document</source>
        <translation>Zähler oder Beleg</translation>
    </message>
    <message>
        <source>Share of the source's quantity</source>
        <translation>Anteil an der Menge der Quelle</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>substituted</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>Values apportioned by day</source>
        <translation>Nach Tagen aufgeteilte Werte</translation>
    </message>
    <message>
        <source>Value of</source>
        <translation>Wert aus</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Values that are not measured</source>
        <translation>Werte, die nicht gemessen sind</translation>
    </message>
    <message>
        <source>Estimated and substituted values: none.</source>
        <translation>Geschätzte und ersetzte Werte: keine.</translation>
    </message>
    <message>
        <source>Values apportioned by day: none.</source>
        <translation>Nach Tagen aufgeteilte Werte: keine.</translation>
    </message>
    <message>
        <source>document %1 of an event at meter %2 is not in the case</source>
        <translation>der Beleg %1 eines Ereignisses am Zähler %2 liegt nicht im Fall</translation>
    </message>
    <message>
        <source>%1: independent values reach %2 % of the declared quantity (%3 of %4)</source>
        <translation>%1: Unabhängige Werte erreichen %2 % der angegebenen Menge (%3 von %4)</translation>
    </message>
    <message>
        <source>Obtain meter readings, suppliers' documents or returns for the rest, or say in the conclusion why there are none</source>
        <translation>Für den Rest Zählerstände, Lieferantenbelege oder Meldungen einholen oder in der Schlussfolgerung sagen, warum es keine gibt</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>No source declares a quantity</source>
        <translation>Keine Quelle gibt eine Menge an</translation>
    </message>
    <message>
        <source>Reached by independent values: %1</source>
        <translation>Durch unabhängige Werte erreicht: %1</translation>
    </message>
    <message>
        <source>Sample %1: %2 records are drawn, and %3 of them are not tested as they stand now</source>
        <translation>Stichprobe %1: %2 Datensätze sind gezogen, %3 davon sind in ihrem jetzigen Stand nicht geprüft</translation>
    </message>
    <message>
        <source>Test the records against their evidence, or say why the sample was given up.</source>
        <translation>Die Datensätze gegen ihre Nachweise prüfen oder angeben, warum die Stichprobe aufgegeben wurde.</translation>
    </message>
    <message>
        <source>%1 of %2 declared records are tested; all must be, because %3 has %4 % of the emissions</source>
        <translation>%1 von %2 angegebenen Datensätzen sind geprüft; alle müssen es sein, weil %3 einen Anteil von %4 % an den Emissionen hat</translation>
    </message>
    <message>
        <source>%1 of %2 declared records are tested; after rounds with a finding: %3, at least %4 must be</source>
        <translation>%1 von %2 angegebenen Datensätzen sind geprüft; nach Runden mit Feststellung (%3) müssen es mindestens %4 sein</translation>
    </message>
    <message>
        <source>%1 of %2 declared records tested, %3 required</source>
        <translation>%1 von %2 angegebenen Datensätzen geprüft, %3 erforderlich</translation>
    </message>
    <message>
        <source>Extend the sample and test what is drawn, or write down why fewer records are enough.</source>
        <translation>Die Stichprobe erweitern und das Gezogene prüfen oder begründen, warum weniger Datensätze genügen.</translation>
    </message>
    <message>
        <source>No sample was drawn: all %1 declared records were compared with independent values</source>
        <translation>Es wurde keine Stichprobe gezogen: Alle %1 angegebenen Datensätze wurden mit unabhängigen Werten verglichen</translation>
    </message>
    <message>
        <source>No sample was drawn: all %1 declared records were recalculated, and %2 compared with independent values</source>
        <translation>Es wurde keine Stichprobe gezogen: Alle %1 angegebenen Datensätze wurden nachgerechnet, %2 mit unabhängigen Werten verglichen</translation>
    </message>
    <message>
        <source>Independent values speak of %1 of %2 declared records, at least %3 must be tested, and no sample was drawn</source>
        <translation>Unabhängige Werte gibt es zu %1 von %2 angegebenen Datensätzen, mindestens %3 sind zu prüfen, und es wurde keine Stichprobe gezogen</translation>
    </message>
    <message>
        <source>Draw a sample of the declared records and test it against the evidence on site.</source>
        <translation>Eine Stichprobe der angegebenen Datensätze ziehen und vor Ort gegen die Nachweise prüfen.</translation>
    </message>
    <message>
        <source>Share of the monthly records to be cross-checked at least (Beijing, third-party verification, questions and answers, 28 January 2016)</source>
        <translation>Mindestanteil der monatlichen Datensätze, die gegenzuprüfen sind (Peking, Prüfung durch Dritte, Fragen und Antworten, 28. Januar 2016)</translation>
    </message>
    <message>
        <source>Points by which the sample is enlarged after a finding in it (Beijing, 2016)</source>
        <translation>Punkte, um die die Stichprobe nach einer Feststellung darin vergrößert wird (Peking, 2016)</translation>
    </message>
    <message>
        <source>Share to be tested at least after a finding in the enlargement; up to 100 % (Beijing, 2016)</source>
        <translation>Mindestanteil, der nach einer Feststellung in der Erweiterung zu prüfen ist; bis zu 100 % (Peking, 2016)</translation>
    </message>
    <message>
        <source>Only where each meter has less than this share of the emissions may records be sampled at all (Beijing, 2016)</source>
        <translation>Nur wenn jeder Zähler einen geringeren Anteil an den Emissionen hat, dürfen überhaupt Stichproben der Datensätze gezogen werden (Peking, 2016)</translation>
    </message>
    <message>
        <source>Meter %1: no calibration certificate, %2 days of use in %3</source>
        <translation>Zähler %1: kein Kalibrierschein, %2 Tage Nutzung in %3</translation>
    </message>
    <message>
        <source>Meter %1: the certificate %4 for %3 says that it did not pass; %2 days of use</source>
        <translation>Zähler %1: laut Kalibrierschein %4 für %3 nicht bestanden; %2 Tage Nutzung</translation>
    </message>
    <message>
        <source>Meter %1: no valid calibration in %3, %2 days of use</source>
        <translation>Zähler %1: keine gültige Kalibrierung in %3, %2 Tage Nutzung</translation>
    </message>
    <message>
        <source>Obtain the certificate for these days, or explain why the values hold and are not too low.</source>
        <translation>Den Kalibrierschein für diese Tage einholen oder erklären, warum die Werte gelten und nicht zu niedrig sind.</translation>
    </message>
    <message>
        <source>No meter was used for a declared value</source>
        <translation>Für keinen angegebenen Wert wurde ein Zähler verwendet</translation>
    </message>
    <message>
        <source>%1 meters: every day of use against their certificates</source>
        <translation>%1 Zähler: jeder Nutzungstag gegen ihre Kalibrierscheine</translation>
    </message>
    <message>
        <source>working reference XC-25: no day without a valid certificate</source>
        <translation>Arbeitsreferenz XC-25: kein Tag ohne gültigen Kalibrierschein</translation>
    </message>
    <message>
        <source>it was issued on %1, before its period ended on %2</source>
        <translation>er wurde am %1 ausgestellt, vor dem Ende seines Zeitraums am %2</translation>
    </message>
    <message>
        <source>it was issued on %1, after it was handed in on %2</source>
        <translation>er wurde am %1 ausgestellt, nach der Einreichung am %2</translation>
    </message>
    <message>
        <source>its serial number runs against its date (%1)</source>
        <translation>seine Seriennummer läuft seinem Datum zuwider (%1)</translation>
    </message>
    <message>
        <source>it was posted on %1, long before it existed (%2)</source>
        <translation>er wurde am %1 gebucht, lange bevor es ihn gab (%2)</translation>
    </message>
    <message>
        <source>Document %1 for %2: %3</source>
        <translation>Beleg %1 für %2: %3</translation>
    </message>
    <message>
        <source>Look at the original, ask the supplier to confirm it, and explain the order of the dates.</source>
        <translation>Das Original ansehen, es vom Lieferanten bestätigen lassen und die Reihenfolge der Daten erklären.</translation>
    </message>
    <message>
        <source>All %1 documents of %2 were issued on the same day (%3)</source>
        <translation>Alle %1 Belege von %2 wurden am selben Tag ausgestellt (%3)</translation>
    </message>
    <message>
        <source>Ask the supplier for the original documents, or explain why they were issued together.</source>
        <translation>Die Originalbelege vom Lieferanten anfordern oder erklären, warum sie zusammen ausgestellt wurden.</translation>
    </message>
    <message>
        <source>No document states when it was issued</source>
        <translation>Kein Beleg nennt sein Ausstellungsdatum</translation>
    </message>
    <message>
        <source>the dates of %1 documents against periods, numbers, postings and the submission</source>
        <translation>die Daten von %1 Belegen gegen Zeiträume, Nummern, Buchungen und die Einreichung</translation>
    </message>
    <message>
        <source>default of the catalogue: bills are written a few days before a month ends</source>
        <translation>Vorgabe des Katalogs: Rechnungen werden einige Tage vor Monatsende geschrieben</translation>
    </message>
    <message>
        <source>default of the catalogue: a bill is posted into the month that it is for</source>
        <translation>Vorgabe des Katalogs: Eine Rechnung wird in den Monat gebucht, für den sie gilt</translation>
    </message>
    <message>
        <source>default of the catalogue: fewer documents may come in one letter</source>
        <translation>Vorgabe des Katalogs: Weniger Belege können in einem Brief kommen</translation>
    </message>
    <message>
        <source>default of the catalogue: fewer numbers show no order</source>
        <translation>Vorgabe des Katalogs: Weniger Nummern zeigen keine Reihenfolge</translation>
    </message>
    <message>
        <source>default of the catalogue: where more numbers fall, they are no serial numbers</source>
        <translation>Vorgabe des Katalogs: Wo mehr Nummern fallen, sind es keine Seriennummern</translation>
    </message>
    <message>
        <source>“%1”, to which %2 refers, is not among the files of the case</source>
        <translation>„%1“, worauf %2 verweist, ist nicht unter den Dateien des Prüffalls</translation>
    </message>
    <message>
        <source>Hand in the file, or correct the reference.</source>
        <translation>Die Datei einreichen oder den Verweis korrigieren.</translation>
    </message>
    <message>
        <source>The dossier lists “%1”, but it was not read: %2</source>
        <translation>Das Dossier führt „%1“ auf, aber die Datei wurde nicht gelesen: %2</translation>
    </message>
    <message>
        <source>Hand in the file again.</source>
        <translation>Die Datei erneut einreichen.</translation>
    </message>
    <message>
        <source>The evidence “%1” is an empty file</source>
        <translation>Der Nachweis „%1“ ist eine leere Datei</translation>
    </message>
    <message>
        <source>The evidence “%1” is another file than in the submission before (SHA-256 %2, was %3)</source>
        <translation>Der Nachweis „%1“ ist eine andere Datei als in der vorherigen Einreichung (SHA-256 %2, vorher %3)</translation>
    </message>
    <message>
        <source>Explain what was changed in it, and hand in what replaces a file under a name of its own.</source>
        <translation>Erklären, was darin geändert wurde, und was eine Datei ersetzt, unter eigenem Namen einreichen.</translation>
    </message>
    <message>
        <source>Nothing refers to a file of evidence</source>
        <translation>Nichts verweist auf eine Nachweisdatei</translation>
    </message>
    <message>
        <source>%1 references and files of evidence against the files that the case keeps</source>
        <translation>%1 Verweise und Nachweisdateien gegen die im Prüffall aufbewahrten Dateien</translation>
    </message>
    <message>
        <source>finding %1</source>
        <translation>Feststellung %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>an event at meter %1</source>
        <translation>ein Ereignis an Zähler %1</translation>
    </message>
    <message>
        <source>review item %1</source>
        <translation>Prüfpunkt %1</translation>
    </message>
    <message>
        <source>the site visit (%1)</source>
        <translation>die Standortbegehung (%1)</translation>
    </message>
    <message>
        <source>Document %1 of %2 for %3 stands twice: %4 are counted once too often</source>
        <translation>Beleg %1 von %2 für %3 kommt doppelt vor: %4 werden einmal zu viel gezählt</translation>
    </message>
    <message>
        <source>Documents %1 and %2 of %3 are for the same period (%4) and amount: %5 are counted once too often</source>
        <translation>Die Belege %1 und %2 von %3 gelten für denselben Zeitraum (%4) und dieselbe Menge: %5 werden einmal zu viel gezählt</translation>
    </message>
    <message>
        <source>Remove the copy from the documents and from the declared value, or show what each of them settles.</source>
        <translation>Die Kopie aus den Belegen und aus dem angegebenen Wert entfernen oder zeigen, was jeder von beiden abrechnet.</translation>
    </message>
    <message>
        <source>the copy adds %1</source>
        <translation>die Kopie fügt %1 hinzu</translation>
    </message>
    <message>
        <source>%1 is settled twice</source>
        <translation>%1 wird doppelt abgerechnet</translation>
    </message>
    <message>
        <source>No suppliers' documents</source>
        <translation>Keine Lieferantenbelege</translation>
    </message>
    <message>
        <source>%1 document lines compared by number, supplier, period and amount</source>
        <translation>%1 Belegzeilen nach Nummer, Lieferant, Zeitraum und Menge verglichen</translation>
    </message>
    <message>
        <source>Document %1 of %2 for %3 is estimated (%4); the meter counted %5</source>
        <translation>Beleg %1 von %2 für %3 ist geschätzt (%4); der Zähler erfasste %5</translation>
    </message>
    <message>
        <source>Document %1 of %2 for %3 is estimated (%4), and no measured one replaces it</source>
        <translation>Beleg %1 von %2 für %3 ist geschätzt (%4), und kein gemessener ersetzt ihn</translation>
    </message>
    <message>
        <source>Obtain the document after the reading, or explain how the estimate was made and that it is not too low.</source>
        <translation>Den Beleg nach der Ablesung einholen oder erklären, wie geschätzt wurde und dass die Schätzung nicht zu niedrig ist.</translation>
    </message>
    <message>
        <source>the supplier estimated %1</source>
        <translation>der Lieferant schätzte %1</translation>
    </message>
    <message>
        <source>%1 document lines looked at, %2 of them marked as estimated</source>
        <translation>%1 Belegzeilen betrachtet, %2 davon als geschätzt gekennzeichnet</translation>
    </message>
    <message>
        <source>%1: no document settles %2 (%3 days); about %4 are at stake</source>
        <translation>%1: Kein Beleg rechnet %2 (%3 Tage) ab; es geht um etwa %4</translation>
    </message>
    <message>
        <source>%1: fewer documents than usual settle %2 (%3 days); about %4 are at stake</source>
        <translation>%1: Weniger Belege als üblich rechnen %2 (%3 Tage) ab; es geht um etwa %4</translation>
    </message>
    <message>
        <source>Obtain the missing document, or have the period on a neighbouring one corrected.</source>
        <translation>Den fehlenden Beleg einholen oder den Zeitraum eines benachbarten Belegs berichtigen lassen.</translation>
    </message>
    <message>
        <source>no document for %1</source>
        <translation>kein Beleg für %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3 days) are settled by more than one document (%4); about %5 are at stake</source>
        <translation>%1: %2 (%3 Tage) wird durch mehr als einen Beleg abgerechnet (%4); es geht um etwa %5</translation>
    </message>
    <message>
        <source>Have the period or the quantity of one document corrected, or show that they settle different supplies.</source>
        <translation>Zeitraum oder Menge eines Belegs berichtigen lassen oder zeigen, dass sie verschiedene Lieferungen abrechnen.</translation>
    </message>
    <message>
        <source>documents %1 share %2</source>
        <translation>die Belege %1 überschneiden sich in %2</translation>
    </message>
    <message>
        <source>a document that belongs to %1 stands under %2</source>
        <translation>ein Beleg, der zu %1 gehört, steht unter %2</translation>
    </message>
    <message>
        <source>No supply whose documents follow each other without a break</source>
        <translation>Keine Lieferstelle, deren Belege lückenlos aufeinanderfolgen</translation>
    </message>
    <message>
        <source>the documents of %1 supplies against the days of %2</source>
        <translation>die Belege von %1 Lieferstellen gegen die Tage von %2</translation>
    </message>
    <message>
        <source>default of the catalogue: less than one unit is not billed</source>
        <translation>Vorgabe des Katalogs: Weniger als eine Einheit wird nicht abgerechnet</translation>
    </message>
    <message>
        <source>default of the catalogue: documents that together settle what was supplied are supplements</source>
        <translation>Vorgabe des Katalogs: Belege, die zusammen die gelieferte Menge abrechnen, sind Ergänzungen</translation>
    </message>
    <message>
        <source>default of the catalogue: the day of a reading may end one document and start the next</source>
        <translation>Vorgabe des Katalogs: Der Tag einer Ablesung darf einen Beleg beenden und den nächsten beginnen</translation>
    </message>
    <message>
        <source>default of the catalogue: three documents in a row are a supply of their own, not a slip</source>
        <translation>Vorgabe des Katalogs: Drei Belege hintereinander sind eine eigene Lieferung, kein Versehen</translation>
    </message>
    <message>
        <source>Review item %1 (%2) has neither an answer from the site visit nor a finding: %3</source>
        <translation>Prüfpunkt %1 (%2) hat weder eine Antwort aus der Standortbegehung noch eine Feststellung: %3</translation>
    </message>
    <message>
        <source>Enter the result, answer the item on site, or raise a finding.</source>
        <translation>Das Ergebnis eintragen, den Punkt vor Ort beantworten oder eine Feststellung treffen.</translation>
    </message>
    <message>
        <source>No document review is recorded</source>
        <translation>Es ist keine Dokumentenprüfung erfasst</translation>
    </message>
    <message>
        <source>%1 items of the document review against visit and findings</source>
        <translation>%1 Punkte der Dokumentenprüfung gegen Begehung und Feststellungen</translation>
    </message>
    <message>
        <source>The check has no parameters</source>
        <translation>Die Prüfung hat keine Parameter</translation>
    </message>
    <message>
        <source>The check has: %1</source>
        <translation>Die Prüfung hat: %1</translation>
    </message>
    <message>
        <source>There is no parameter “%1”</source>
        <translation>Es gibt keinen Parameter „%1“</translation>
    </message>
    <message>
        <source>Give a whole number, %1 %2</source>
        <translation>Eine ganze Zahl angeben, %1 %2</translation>
    </message>
    <message>
        <source>Give a number, %1 %2</source>
        <translation>Eine Zahl angeben, %1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 kann nicht %2 sein</translation>
    </message>
    <message>
        <source>ISO 14064-3</source>
        <translation>ISO 14064-3</translation>
    </message>
    <message>
        <source>The standard names no tolerances: the team sets them by risk and materiality (6.1). The catalogue's stand until it does.</source>
        <translation>Die Norm nennt keine Toleranzen: Das Team legt sie nach Risiko und Wesentlichkeit fest (6.1). Bis dahin gelten die des Katalogs.</translation>
    </message>
    <message>
        <source>ISO 14064-3, 6.1: the evidence-gathering plan sizes samples by risk; the fixed shares of the catalogue are a rule of Beijing (2016)</source>
        <translation>ISO 14064-3, 6.1: Der Plan zur Nachweiserhebung bemisst Stichproben nach dem Risiko; die festen Anteile des Katalogs sind eine Regel aus Peking (2016)</translation>
    </message>
    <message>
        <source>AVR (EU) 2018/2067</source>
        <translation>AVR (EU) 2018/2067</translation>
    </message>
    <message>
        <source>Uncertainty that the MRR permits is no misstatement; samples are sized by the verifier's risk analysis.</source>
        <translation>Unsicherheit, die die MRR zulässt, ist keine Falschangabe; Stichproben werden nach der Risikoanalyse des Prüfers bemessen.</translation>
    </message>
    <message>
        <source>The monthly records are asked for by the GB/T 32151 series, not by the MRR</source>
        <translation>Die monatlichen Datensätze verlangt die Reihe GB/T 32151, nicht die MRR</translation>
    </message>
    <message>
        <source>China, verification guide for enterprise GHG reports (trial, 2021)</source>
        <translation>China, Prüfleitfaden für THG-Berichte von Unternehmen (Erprobung, 2021)</translation>
    </message>
    <message>
        <source>Beijing, questions and answers on sampling (2016)</source>
        <translation>Peking, Fragen und Antworten zu Stichproben (2016)</translation>
    </message>
    <message>
        <source>At least 30 % of the monthly records, 20 points more after a nonconformity, then 80 to 100 %: what the catalogue's sample size stands for. Nothing else differs.</source>
        <translation>Mindestens 30 % der monatlichen Datensätze, 20 Punkte mehr nach einer Nichtkonformität, dann 80 bis 100 %: Dafür steht der Stichprobenumfang des Katalogs. Sonst ist nichts anders.</translation>
    </message>
    <message>
        <source>The two sides are not of one kind: “%1” and “%2”</source>
        <translation>Die beiden Seiten sind nicht gleicher Art: „%1“ und „%2“</translation>
    </message>
    <message>
        <source>%1, %2: %3 = %4 is more than %5 = %6 (tolerance %7 %)</source>
        <translation>%1, %2: %3 = %4 ist mehr als %5 = %6 (Toleranz %7 %)</translation>
    </message>
    <message>
        <source>%1, %2: %3 = %4 is less than %5 = %6 (tolerance %7 %)</source>
        <translation>%1, %2: %3 = %4 ist weniger als %5 = %6 (Toleranz %7 %)</translation>
    </message>
    <message>
        <source>%1, %2: %3 = %4 differs from %5 = %6 (tolerance %7 %)</source>
        <translation>%1, %2: %3 = %4 weicht von %5 = %6 ab (Toleranz %7 %)</translation>
    </message>
    <message>
        <source>the rule cannot be worked out: character %1: %2</source>
        <translation>die Regel lässt sich nicht auswerten: Zeichen %1: %2</translation>
    </message>
    <message>
        <source>no value to compare: %1</source>
        <translation>kein Wert zum Vergleichen: %1</translation>
    </message>
    <message>
        <source>%1 compared by %2</source>
        <translation>%1 verglichen mit %2</translation>
    </message>
    <message>
        <source>%1 compared by %2; %3 without a value: %4</source>
        <translation>%1 verglichen mit %2; %3 ohne Wert: %4</translation>
    </message>
    <message>
        <source>the rule cannot be worked out: %1</source>
        <translation>die Regel lässt sich nicht auswerten: %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>switched off by %1 on %2: %3</source>
        <translation>von %1 am %2 abgeschaltet: %3</translation>
    </message>
    <message>
        <source>broke off with an error of the program: %1</source>
        <translation>mit einem Programmfehler abgebrochen: %1</translation>
    </message>
    <message>
        <source>The memory does not suffice for the cross-checks</source>
        <translation>Der Arbeitsspeicher reicht für die Kreuzprüfungen nicht aus</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Andere Programme schließen</translation>
    </message>
    <message>
        <source>The values of one period were put in the place of another one's</source>
        <translation>Die Werte eines Zeitraums wurden an die Stelle eines anderen gesetzt</translation>
    </message>
    <message>
        <source>A gap was filled with values of another time and not marked</source>
        <translation>Eine Lücke wurde mit Werten einer anderen Zeit gefüllt und nicht gekennzeichnet</translation>
    </message>
    <message>
        <source>The energy of %1 counts twice, that of %2 not at all</source>
        <translation>Die Energie von %1 zählt doppelt, die von %2 gar nicht</translation>
    </message>
    <message>
        <source>%1: %2 repeats %3 values from %4 on exactly as %5 has them from %6 on (%7 such stretches)</source>
        <translation>%1: %2 wiederholt ab %4 %3 Werte genau so, wie %5 sie ab %6 hat (%7 solche Abschnitte)</translation>
    </message>
    <message>
        <source>Read the meter's own memory for that time; a filled gap is marked as estimated and shown not to be too low</source>
        <translation>Für diese Zeit den Speicher des Zählers auslesen; eine gefüllte Lücke wird als geschätzt gekennzeichnet und als nicht zu niedrig belegt</translation>
    </message>
    <message>
        <source>No meter has a series, and the ledger has few postings</source>
        <translation>Kein Zähler hat eine Zeitreihe, und das Hauptbuch hat wenige Buchungen</translation>
    </message>
    <message>
        <source>Every stretch of the series of %1 meters against all others, last digits month by month, first digits of the postings</source>
        <translation>Jeder Abschnitt der Zeitreihen von %1 Zählern gegen alle anderen, letzte Ziffern Monat für Monat, erste Ziffern der Buchungen</translation>
    </message>
    <message>
        <source>Of the chi-square over all months together (divided by their number, after Bonferroni); default of this catalogue</source>
        <translation>Des Chi-Quadrats über alle Monate zusammen (geteilt durch ihre Anzahl, nach Bonferroni); Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>Fewer values say nothing about digits; default of this catalogue</source>
        <translation>Weniger Werte sagen nichts über Ziffern; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>Points by which a last digit must be more frequent than in the meter's other months: many values make small differences certain that mean nothing</source>
        <translation>Punkte, um die eine letzte Ziffer häufiger sein muss als in den anderen Monaten des Zählers: Viele Werte machen kleine Unterschiede sicher, die nichts bedeuten</translation>
    </message>
    <message>
        <source>Mean distance from Benford's law above which first digits do not conform (Nigrini, 2012)</source>
        <translation>Mittlerer Abstand vom Benford-Gesetz, ab dem erste Ziffern nicht konform sind (Nigrini, 2012)</translation>
    </message>
    <message>
        <source>%1: %2 shows zero from %3 to %4; the meters around it say that %5 flowed through it in that time</source>
        <translation>%1: %2 zeigt von %3 bis %4 null; die Zähler ringsum sagen, dass in dieser Zeit %5 hindurchfloss</translation>
    </message>
    <message>
        <source>Replace the intervals by the difference of the other meters, or by a documented estimate that is not too low</source>
        <translation>Die Intervalle durch die Differenz der anderen Zähler oder durch eine dokumentierte Schätzung ersetzen, die nicht zu niedrig ist</translation>
    </message>
    <message>
        <source>The meter counted nothing while its load ran</source>
        <translation>Der Zähler zählte nichts, während seine Last lief</translation>
    </message>
    <message>
        <source>%1: %2 % of the values of %3 end in %4, in the other months %5 % (%6 values)</source>
        <translation>%1: %2 % der Werte von %3 enden auf %4, in den anderen Monaten %5 % (%6 Werte)</translation>
    </message>
    <message>
        <source>Show the meter's own memory for that month; rounded or estimated values are marked as such</source>
        <translation>Den Speicher des Zählers für diesen Monat zeigen; gerundete oder geschätzte Werte werden als solche gekennzeichnet</translation>
    </message>
    <message>
        <source>A meter has no favourite digit: the values were rounded, estimated or written by hand</source>
        <translation>Ein Zähler hat keine Lieblingsziffer: Die Werte wurden gerundet, geschätzt oder von Hand geschrieben</translation>
    </message>
    <message>
        <source>The export of that month has fewer places</source>
        <translation>Der Export dieses Monats hat weniger Stellen</translation>
    </message>
    <message>
        <source>The first digits of %1 postings do not follow Benford's law: %2 % begin with 1, where %3 % are expected</source>
        <translation>Die ersten Ziffern von %1 Buchungen folgen nicht dem Benford-Gesetz: %2 % beginnen mit 1, erwartet sind %3 %</translation>
    </message>
    <message>
        <source>Draw postings with the first digits that are too frequent and look at their vouchers</source>
        <translation>Buchungen mit den zu häufigen ersten Ziffern ziehen und ihre Belege ansehen</translation>
    </message>
    <message>
        <source>Invented amounts, or a limit that many amounts keep to</source>
        <translation>Erfundene Beträge oder eine Grenze, an die sich viele Beträge halten</translation>
    </message>
    <message>
        <source>%1: %2 has no value in the whole month (%3 intervals)</source>
        <translation>%1: %2 hat im ganzen Monat keinen Wert (%3 Intervalle)</translation>
    </message>
    <message>
        <source>%1: %2 lacks %3 intervals: %4</source>
        <translation>%1: %2 fehlen %3 Intervalle: %4</translation>
    </message>
    <message>
        <source>%1: %3 values of %2 are not measured and put in with %4, more than in the weeks before and after (%5)</source>
        <translation>%1: %3 Werte von %2 sind nicht gemessen und mit %4 eingesetzt, mehr als in den Wochen davor und danach (%5)</translation>
    </message>
    <message>
        <source>%1: %3 values of %2 are not measured and put in with %4, less than in the weeks before and after (%5)</source>
        <translation>%1: %3 Werte von %2 sind nicht gemessen und mit %4 eingesetzt, weniger als in den Wochen davor und danach (%5)</translation>
    </message>
    <message>
        <source>%1; the register counted %2 in the month, the intervals hold %3</source>
        <translation>%1; das Zählwerk zählte im Monat %2, die Intervalle enthalten %3</translation>
    </message>
    <message>
        <source>%1; on the safe side they held %2</source>
        <translation>%1; auf der sicheren Seite enthielten sie %2</translation>
    </message>
    <message>
        <source>The register covers the month: explain why the intervals are missing and by what they are replaced</source>
        <translation>Das Zählwerk deckt den Monat ab: Erklären, warum die Intervalle fehlen und wodurch sie ersetzt werden</translation>
    </message>
    <message>
        <source>Obtain the values from the meter's own memory, or an estimate on the safe side with its method</source>
        <translation>Die Werte aus dem Speicher des Zählers einholen oder eine Schätzung auf der sicheren Seite mit ihrer Methode</translation>
    </message>
    <message>
        <source>Obtain the values from the meter's own memory, or an estimate with its method: the month no higher than %1</source>
        <translation>Die Werte aus dem Speicher des Zählers einholen oder eine Schätzung mit ihrer Methode: der Monat nicht über %1</translation>
    </message>
    <message>
        <source>Obtain the values from the meter's own memory, or an estimate with its method: the month no lower than %1</source>
        <translation>Die Werte aus dem Speicher des Zählers einholen oder eine Schätzung mit ihrer Methode: der Monat nicht unter %1</translation>
    </message>
    <message>
        <source>The values were put in, not measured</source>
        <translation>Die Werte wurden eingesetzt, nicht gemessen</translation>
    </message>
    <message>
        <source>%1 rows stand in the file without a value that can be read</source>
        <translation>%1 Zeilen stehen ohne lesbaren Wert in der Datei</translation>
    </message>
    <message>
        <source>The file has no rows for these intervals</source>
        <translation>Die Datei hat für diese Intervalle keine Zeilen</translation>
    </message>
    <message>
        <source>%1 ends with %2: %3 intervals to the end of the period are missing, and no paper says that the meter was taken off</source>
        <translation>%1 endet am %2: Bis zum Ende des Zeitraums fehlen %3 Intervalle, und keine Unterlage sagt, dass der Zähler ausgebaut wurde</translation>
    </message>
    <message>
        <source>Name the record of the meter's removal, or hand in the rest of the series</source>
        <translation>Das Protokoll des Zählerausbaus benennen oder den Rest der Zeitreihe einreichen</translation>
    </message>
    <message>
        <source>%1 begins with %2: %3 intervals from the start of the period on are missing, and no paper says that the meter was installed then</source>
        <translation>%1 beginnt am %2: Vom Beginn des Zeitraums an fehlen %3 Intervalle, und keine Unterlage sagt, dass der Zähler dann eingebaut wurde</translation>
    </message>
    <message>
        <source>Name the record of the meter's installation, or hand in the start of the series</source>
        <translation>Das Protokoll des Zählereinbaus benennen oder den Beginn der Zeitreihe einreichen</translation>
    </message>
    <message>
        <source>The register stood still while energy was counted elsewhere</source>
        <translation>Das Zählwerk stand still, während an anderer Stelle Energie gezählt wurde</translation>
    </message>
    <message>
        <source>The next period differs by the same amount the other way round: the reading of %1 is probably misread</source>
        <translation>Der nächste Zeitraum weicht um dieselbe Menge in die andere Richtung ab: Der Zählerstand von %1 ist wahrscheinlich falsch abgelesen</translation>
    </message>
    <message>
        <source>No usual ratio closes the difference: intervals or readings of this time are wrong</source>
        <translation>Kein übliches Übersetzungsverhältnis erklärt die Differenz: Intervalle oder Zählerstände dieser Zeit sind falsch</translation>
    </message>
    <message>
        <source>%1: the register of %2 gives %3 with multiplier %4, the supplier's document %5</source>
        <translation>%1: Das Zählwerk von %2 ergibt %3 mit Wandlerfaktor %4, der Lieferantenbeleg %5</translation>
    </message>
    <message>
        <source>%1: the register of %2 gives %3 with multiplier %4, its intervals hold %5</source>
        <translation>%1: Das Zählwerk von %2 ergibt %3 mit Wandlerfaktor %4, seine Intervalle enthalten %5</translation>
    </message>
    <message>
        <source>Read the ratio from the transformers' plates or the supplier's record, and correct the multiplier or the values</source>
        <translation>Die Übersetzung an den Typenschildern der Wandler oder im Protokoll des Lieferanten ablesen und den Wandlerfaktor oder die Werte korrigieren</translation>
    </message>
    <message>
        <source>Retrace the readings and the intervals of this time to the meter</source>
        <translation>Zählerstände und Intervalle dieser Zeit bis zum Zähler zurückverfolgen</translation>
    </message>
    <message>
        <source>%1: %2 readings are said to count with multiplier %3, the boundary and the events say %4</source>
        <translation>%1: %2 Zählerstände sollen mit Wandlerfaktor %3 zählen, Systemgrenze und Ereignisse nennen %4</translation>
    </message>
    <message>
        <source>Enter the meter's multiplier in the boundary, or the change of the ratio as an event with its protocol</source>
        <translation>Den Wandlerfaktor des Zählers in der Systemgrenze eintragen oder die Änderung der Übersetzung als Ereignis mit Protokoll</translation>
    </message>
    <message>
        <source>No meter has readings and, for the same days, intervals or a document</source>
        <translation>Kein Zähler hat Zählerstände und für dieselben Tage Intervalle oder einen Beleg</translation>
    </message>
    <message>
        <source>Register × multiplier against intervals or documents in %1 periods</source>
        <translation>Zählwerk × Wandlerfaktor gegen Intervalle oder Belege in %1 Zeiträumen</translation>
    </message>
    <message>
        <source>Register and intervals come from one device; rounding of readings and values is allowed beside it; default of this catalogue</source>
        <translation>Zählwerk und Intervalle stammen aus einem Gerät; die Rundung von Zählerständen und Werten ist zusätzlich zugelassen; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>Closed by 1 in place of %1: the readings of %2 are primary values already, or the document lacks the multiplier</source>
        <translation>Erklärt durch 1 anstelle von %1: Die Zählerstände von %2 sind schon Primärwerte, oder dem Beleg fehlt der Wandlerfaktor</translation>
    </message>
    <message>
        <source>Closed by 1 in place of %1: the readings of %2 are primary values already, or the intervals lack the multiplier</source>
        <translation>Erklärt durch 1 anstelle von %1: Die Zählerstände von %2 sind schon Primärwerte, oder den Intervallen fehlt der Wandlerfaktor</translation>
    </message>
    <message>
        <source>Closed by multiplier %1 (current %2/5, voltage × %3) in place of %4</source>
        <translation>Erklärt durch den Wandlerfaktor %1 (Strom %2/5, Spannung × %3) anstelle von %4</translation>
    </message>
    <message>
        <source>Closed by multiplier %1, the one of meter %2, in place of %3</source>
        <translation>Erklärt durch den Wandlerfaktor %1, den von Zähler %2, anstelle von %3</translation>
    </message>
    <message>
        <source>Closed by a factor of %1 beside the multiplier %2: a decimal place of the register or a unit</source>
        <translation>Erklärt durch einen Faktor %1 neben dem Wandlerfaktor %2: eine Dezimalstelle des Zählwerks oder eine Einheit</translation>
    </message>
    <message>
        <source>Closed by multiplier %1 in place of %2</source>
        <translation>Erklärt durch den Wandlerfaktor %1 anstelle von %2</translation>
    </message>
    <message>
        <source>The intervals of the same time hold %1, which is closer to multiplier %2</source>
        <translation>Die Intervalle derselben Zeit enthalten %1, was dem Wandlerfaktor %2 näher ist</translation>
    </message>
    <message>
        <source>The boundary gives no multiplier of its own; the rows say %1</source>
        <translation>Die Systemgrenze nennt keinen eigenen Wandlerfaktor; die Zeilen nennen %1</translation>
    </message>
    <message>
        <source>The rows say %1 in place of %2, and no event says since when</source>
        <translation>Die Zeilen nennen %1 anstelle von %2, und kein Ereignis sagt, seit wann</translation>
    </message>
    <message>
        <source>The register of %1 digits probably turned over: then it counted %2, × multiplier %3 = %4</source>
        <translation>Das Zählwerk mit %1 Stellen ist wahrscheinlich übergelaufen: Dann zählte es %2, × Wandlerfaktor %3 = %4</translation>
    </message>
    <message>
        <source>The register begins anew near zero: probably a new device whose exchange is not recorded</source>
        <translation>Das Zählwerk beginnt neu nahe null: wahrscheinlich ein neues Gerät, dessen Wechsel nicht erfasst ist</translation>
    </message>
    <message>
        <source>Without the reading %1 of %2 the register runs upwards: probably that one is misread or mistyped</source>
        <translation>Ohne den Zählerstand %1 vom %2 läuft das Zählwerk aufwärts: Wahrscheinlich ist dieser falsch abgelesen oder vertippt</translation>
    </message>
    <message>
        <source>A reading is wrong, belongs to another meter or date, or the meter turned backwards</source>
        <translation>Ein Zählerstand ist falsch, gehört zu einem anderen Zähler oder Datum, oder der Zähler lief rückwärts</translation>
    </message>
    <message>
        <source>%1 reads %2 at %3 and %4 at %5: lower, without an exchange or a roll-over</source>
        <translation>%1 zeigt %2 am %3 und %4 am %5: niedriger, ohne Gerätewechsel oder Überlauf</translation>
    </message>
    <message>
        <source>%1; its intervals hold %2</source>
        <translation>%1; seine Intervalle enthalten %2</translation>
    </message>
    <message>
        <source>Correct the reading from the protocol, or record the exchange or the roll-over as an event</source>
        <translation>Den Zählerstand nach dem Protokoll korrigieren oder den Gerätewechsel oder Überlauf als Ereignis erfassen</translation>
    </message>
    <message>
        <source>No meter has two register readings</source>
        <translation>Kein Zähler hat zwei Zählerstände</translation>
    </message>
    <message>
        <source>%1 register readings against the one before</source>
        <translation>%1 Zählerstände gegen den jeweils vorherigen</translation>
    </message>
    <message>
        <source>A turn of the register is probable where it makes no more than so many times the meter's highest rate; default of this catalogue</source>
        <translation>Ein Überlauf des Zählwerks ist wahrscheinlich, wenn er höchstens das Sovielfache der höchsten Rate des Zählers ergibt; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>%1 has two readings of %2 that differ: %3 and %4 (by %5, × multiplier %6)</source>
        <translation>%1 hat zwei Zählerstände vom %2, die sich unterscheiden: %3 und %4 (um %5, × Wandlerfaktor %6)</translation>
    </message>
    <message>
        <source>%1: the period before ends with %3 (%2), the next one starts with %5 (%4): they differ by %6, × multiplier %7</source>
        <translation>%1: Der vorherige Zeitraum endet mit %3 (%2), der nächste beginnt mit %5 (%4): Sie unterscheiden sich um %6, × Wandlerfaktor %7</translation>
    </message>
    <message>
        <source>Retrace both readings to the reading protocols; record an exchange of the device with its last and first reading</source>
        <translation>Beide Zählerstände in den Ableseprotokollen nachverfolgen; einen Gerätewechsel mit letztem und erstem Zählerstand erfassen</translation>
    </message>
    <message>
        <source>What ran between the two readings is counted in neither period</source>
        <translation>Was zwischen den beiden Zählerständen lief, wird in keinem Zeitraum gezählt</translation>
    </message>
    <message>
        <source>What lies between the two readings is counted in both periods</source>
        <translation>Was zwischen den beiden Zählerständen liegt, wird in beiden Zeiträumen gezählt</translation>
    </message>
    <message>
        <source>%1 was exchanged at %2, and the old device's last reading is of %3: what it counted since then is not recorded</source>
        <translation>%1 wurde am %2 gewechselt, und der letzte Zählerstand des alten Geräts ist vom %3: Was es seitdem zählte, ist nicht erfasst</translation>
    </message>
    <message>
        <source>Enter the last reading of the old device from the protocol of the exchange</source>
        <translation>Den letzten Zählerstand des alten Geräts aus dem Wechselprotokoll eintragen</translation>
    </message>
    <message>
        <source>The protocol of the exchange was not transferred in full</source>
        <translation>Das Wechselprotokoll wurde nicht vollständig übertragen</translation>
    </message>
    <message>
        <source>%1: a roll-over is noted at %2, yet the reading %3 is not lower than the one before, %4</source>
        <translation>%1: Am %2 ist ein Überlauf vermerkt, doch der Zählerstand %3 ist nicht niedriger als der vorherige, %4</translation>
    </message>
    <message>
        <source>Correct the event or the reading: as it stands a whole turn of the register is counted</source>
        <translation>Das Ereignis oder den Zählerstand korrigieren: So wird ein voller Umlauf des Zählwerks gezählt</translation>
    </message>
    <message>
        <source>The event stands in the wrong row, or the reading is wrong</source>
        <translation>Das Ereignis steht in der falschen Zeile, oder der Zählerstand ist falsch</translation>
    </message>
    <message>
        <source>Between an end and a start less than an hour apart so many times the mean rate may have run; default of this catalogue</source>
        <translation>Zwischen einem Ende und einem Anfang mit weniger als einer Stunde Abstand darf das Sovielfache der mittleren Rate gelaufen sein; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>The reading %1 of %2 with two neighbouring digits swapped is %3, and that fits</source>
        <translation>Der Zählerstand %1 vom %2 mit zwei vertauschten benachbarten Ziffern ist %3, und das passt</translation>
    </message>
    <message>
        <source>The reading %1 of %2 with the decimal point moved is %3, and that fits</source>
        <translation>Der Zählerstand %1 vom %2 mit verschobenem Dezimalzeichen ist %3, und das passt</translation>
    </message>
    <message>
        <source>The reading %1 of %2 with one digit more, less or another is %3, and that fits</source>
        <translation>Der Zählerstand %1 vom %2 mit einer Ziffer mehr, weniger oder einer anderen ist %3, und das passt</translation>
    </message>
    <message>
        <source>%1: the clocks go forward and the day has %3 intervals; %2 gives %4, with values in the hour that the clock skips</source>
        <translation>%1: Die Uhren werden vorgestellt, und der Tag hat %3 Intervalle; %2 liefert %4, mit Werten in der Stunde, die die Uhr überspringt</translation>
    </message>
    <message>
        <source>%1: the clocks go back and the day has %3 intervals; %2 gives %4, the repeated hour stands once</source>
        <translation>%1: Die Uhren werden zurückgestellt, und der Tag hat %3 Intervalle; %2 liefert %4, die wiederholte Stunde steht nur einmal</translation>
    </message>
    <message>
        <source>%1: the clocks go forward and the day has %3 intervals; %2 gives %4, the hour after the skipped one is missing too</source>
        <translation>%1: Die Uhren werden vorgestellt, und der Tag hat %3 Intervalle; %2 liefert %4, auch die Stunde nach der übersprungenen fehlt</translation>
    </message>
    <message>
        <source>The logger does not change to summer time: from one change to the other its stamps are off by the shift of the clocks</source>
        <translation>Der Datenlogger stellt nicht auf Sommerzeit um: Von einer Umstellung zur anderen sind seine Zeitstempel um die Zeitverschiebung versetzt</translation>
    </message>
    <message>
        <source>The logger did not put its clock forward, or put it forward late</source>
        <translation>Der Datenlogger hat seine Uhr nicht oder zu spät vorgestellt</translation>
    </message>
    <message>
        <source>The second pass of the repeated hour was overwritten or dropped: its energy is missing</source>
        <translation>Der zweite Durchlauf der wiederholten Stunde wurde überschrieben oder weggelassen: Seine Energie fehlt</translation>
    </message>
    <message>
        <source>The hour was dropped when the stamps were converted to local time: its energy is missing</source>
        <translation>Die Stunde ging bei der Umrechnung der Zeitstempel in Ortszeit verloren: Ihre Energie fehlt</translation>
    </message>
    <message>
        <source>Import the file with the fixed time zone of the logger, or have it exported again in local time</source>
        <translation>Die Datei mit der festen Zeitzone des Datenloggers importieren oder in Ortszeit neu exportieren lassen</translation>
    </message>
    <message>
        <source>Have the day exported again with offsets from UTC, or explain how the hour was counted</source>
        <translation>Den Tag mit Zeitverschiebungen gegenüber UTC neu exportieren lassen oder erklären, wie die Stunde gezählt wurde</translation>
    </message>
    <message>
        <source>The clocks of %1 do not change in the period</source>
        <translation>Die Uhren von %1 werden im Zeitraum nicht umgestellt</translation>
    </message>
    <message>
        <source>No series of an hour or finer has values around a change of the clocks</source>
        <translation>Keine Zeitreihe mit Stundenwerten oder feineren Werten hat Werte um eine Zeitumstellung herum</translation>
    </message>
    <message>
        <source>%1 days of 23 or 25 hours in the series</source>
        <translation>%1 Tage mit 23 oder 25 Stunden in den Zeitreihen</translation>
    </message>
    <message>
        <source>%1: %2 stamps of %3 stand twice with the same value, first %4; together they hold %5</source>
        <translation>%1: %2 Zeitstempel von %3 kommen doppelt mit demselben Wert vor, zuerst %4; zusammen enthalten sie %5</translation>
    </message>
    <message>
        <source>%1: %2 stamps of %3 stand twice with contradicting values and %4 with the same, first %5; the values that stand first add up to %6, the others to %7</source>
        <translation>%1: %2 Zeitstempel von %3 kommen doppelt mit widersprüchlichen Werten vor und %4 mit demselben Wert, zuerst %5; die Werte, die zuerst stehen, ergeben zusammen %6, die anderen %7</translation>
    </message>
    <message>
        <source>The same rows were exported or pasted twice; added up as they stand they count twice</source>
        <translation>Dieselben Zeilen wurden doppelt exportiert oder eingefügt; unverändert addiert zählen sie doppelt</translation>
    </message>
    <message>
        <source>Two values of one moment: two devices under one name, a later correction, or a clock that was put back</source>
        <translation>Zwei Werte zu einem Zeitpunkt: zwei Geräte unter einem Namen, eine spätere Korrektur oder eine zurückgestellte Uhr</translation>
    </message>
    <message>
        <source>Added up as they stand, both values count</source>
        <translation>Unverändert addiert zählen beide Werte</translation>
    </message>
    <message>
        <source>State which of the values holds and hand in the series with each stamp once</source>
        <translation>Angeben, welcher der Werte gilt, und die Zeitreihe mit jedem Zeitstempel nur einmal einreichen</translation>
    </message>
    <message>
        <source>There are no interval series</source>
        <translation>Es gibt keine Intervall-Zeitreihen</translation>
    </message>
    <message>
        <source>Every stamp of %1 meters against the others of the same meter</source>
        <translation>Jeder Zeitstempel von %1 Zählern gegen die anderen desselben Zählers</translation>
    </message>
    <message>
        <source>There is no interval series with a regular step</source>
        <translation>Es gibt keine Intervall-Zeitreihe mit regelmäßigem Schritt</translation>
    </message>
    <message>
        <source>The stamps of %1 meters against all that the period must have</source>
        <translation>Die Zeitstempel von %1 Zählern gegen alle, die der Zeitraum haben muss</translation>
    </message>
    <message>
        <source>So far may values that fill a gap lie on the unsafe side of both weeks around it; default of this catalogue, after rule XC-30 (conservative)</source>
        <translation>So weit dürfen lückenfüllende Werte auf der unsicheren Seite beider Wochen ringsum liegen; Vorgabe dieses Katalogs nach Regel XC-30 (konservativ)</translation>
    </message>
    <message>
        <source>Of a plant whose logger sleeps at night: below this height of the sun its missing intervals hold next to nothing; default of this catalogue</source>
        <translation>Bei einer Anlage, deren Datenlogger nachts ruht: Unterhalb dieser Sonnenhöhe enthalten ihre fehlenden Intervalle fast nichts; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>%1 gives %2 times as much from %3 on as before, at every time of the day and on every weekday, until %4</source>
        <translation>%1 liefert ab %3 das %2-Fache von vorher, zu jeder Tageszeit und an jedem Wochentag, bis %4</translation>
    </message>
    <message>
        <source>Show what was changed that day (transformers, meter, unit of the export) and correct the values on one side of it, or explain the load</source>
        <translation>Zeigen, was an diesem Tag geändert wurde (Wandler, Zähler, Einheit des Exports), und die Werte auf einer Seite davon korrigieren oder die Last erklären</translation>
    </message>
    <message>
        <source>No meter has a series of a day or finer over four weeks or more</source>
        <translation>Kein Zähler hat eine Zeitreihe mit Tageswerten oder feineren Werten über mindestens vier Wochen</translation>
    </message>
    <message>
        <source>Every day of %1 meters against two weeks before</source>
        <translation>Jeder Tag von %1 Zählern gegen die zwei Wochen davor</translation>
    </message>
    <message>
        <source>Up or down; the next sizes of current transformers differ by less or by as much; default of this catalogue</source>
        <translation>Nach oben oder unten; die nächsten Baugrößen von Stromwandlern unterscheiden sich um ebenso viel oder weniger; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>Two weeks have every weekday twice; default of this catalogue</source>
        <translation>Zwei Wochen enthalten jeden Wochentag zweimal; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>Times the spread of the meter's other changes within two weeks: heating and weather move levels too</source>
        <translation>Vielfaches der Streuung der übrigen Änderungen des Zählers innerhalb von zwei Wochen: Auch Heizung und Wetter verschieben Niveaus</translation>
    </message>
    <message>
        <source>Of the jump: how far pairs of days and weekdays may lie apart for it to be one constant factor</source>
        <translation>Des Sprungs: wie weit Paare von Tagen und Wochentagen auseinanderliegen dürfen, damit es ein konstanter Faktor ist</translation>
    </message>
    <message>
        <source>So little is what inverters and transformers draw at night, measured on the generation meter</source>
        <translation>So wenig ziehen Wechselrichter und Transformatoren nachts, am Erzeugungszähler gemessen</translation>
    </message>
    <message>
        <source>The values are as large as the meter's others: sign turned, or a credit entered as an interval</source>
        <translation>Die Werte sind so groß wie die übrigen des Zählers: vertauschtes Vorzeichen oder eine als Intervall eingetragene Gutschrift</translation>
    </message>
    <message>
        <source>The meter counts both directions, or the logger took the difference across a reset</source>
        <translation>Der Zähler zählt beide Richtungen, oder der Datenlogger bildete die Differenz über ein Zurücksetzen hinweg</translation>
    </message>
    <message>
        <source>%1: %2 counts one direction, yet %3 of its values are negative, together %4; first %5</source>
        <translation>%1: %2 zählt eine Richtung, doch %3 seiner Werte sind negativ, zusammen %4; zuerst %5</translation>
    </message>
    <message>
        <source>Count what the plant draws as consumption, and generation as zero in these intervals</source>
        <translation>Was die Anlage bezieht, als Verbrauch zählen und die Erzeugung in diesen Intervallen als null</translation>
    </message>
    <message>
        <source>Hand in the meter's own export; name the second register where it counts both directions</source>
        <translation>Den eigenen Export des Zählers einreichen; das zweite Zählwerk benennen, wenn er beide Richtungen zählt</translation>
    </message>
    <message>
        <source>The sign of every value of %1 meters</source>
        <translation>Das Vorzeichen jedes Werts von %1 Zählern</translation>
    </message>
    <message>
        <source>Of a plant's capacity: inverters and transformers draw less than this at night, which is only noted; default of this catalogue</source>
        <translation>Der Leistung einer Anlage: Wechselrichter und Transformatoren ziehen nachts weniger als dies, was nur vermerkt wird; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>%1: the stamps of %2 in %3 run backwards at %4 places; first in row %5, where %6 follows %7</source>
        <translation>%1: Die Zeitstempel von %2 in %3 laufen an %4 Stellen rückwärts; zuerst in Zeile %5, wo %6 auf %7 folgt</translation>
    </message>
    <message>
        <source>Hand in the logger's own export, or explain how the rows were put together</source>
        <translation>Den eigenen Export des Datenloggers einreichen oder erklären, wie die Zeilen zusammengestellt wurden</translation>
    </message>
    <message>
        <source>Rows were moved, pasted together, or dated by hand</source>
        <translation>Zeilen wurden verschoben, zusammengefügt oder von Hand datiert</translation>
    </message>
    <message>
        <source>from %1 to %2 at %3</source>
        <translation>von %1 auf %2 am %3</translation>
    </message>
    <message>
        <source>%1: the interval of %2 changes %3</source>
        <translation>%1: Das Intervall von %2 ändert sich %3</translation>
    </message>
    <message>
        <source>Explain the change and show that the values are energy of the whole new interval</source>
        <translation>Die Änderung erklären und zeigen, dass die Werte Energie des ganzen neuen Intervalls sind</translation>
    </message>
    <message>
        <source>The logger was set to another interval, or the rows come from another export</source>
        <translation>Der Datenlogger wurde auf ein anderes Intervall gestellt, oder die Zeilen stammen aus einem anderen Export</translation>
    </message>
    <message>
        <source>%1 values of %2 lie outside the period %3: from %4 to %5, together %6</source>
        <translation>%1 Werte von %2 liegen außerhalb des Zeitraums %3: von %4 bis %5, zusammen %6</translation>
    </message>
    <message>
        <source>Nothing where the file simply reaches further: these values are not counted</source>
        <translation>Nichts, wenn die Datei nur weiter reicht: Diese Werte werden nicht gezählt</translation>
    </message>
    <message>
        <source>The series goes on beyond the period without a break</source>
        <translation>Die Zeitreihe läuft ohne Unterbrechung über den Zeitraum hinaus</translation>
    </message>
    <message>
        <source>Correct the dates or the logger's clock, or explain why the values are in the file</source>
        <translation>Die Daten oder die Uhr des Datenloggers korrigieren oder erklären, warum die Werte in der Datei sind</translation>
    </message>
    <message>
        <source>The stamps stand apart from the rest of the series: wrong date, or a clock that was not set</source>
        <translation>Die Zeitstempel liegen abseits der übrigen Zeitreihe: falsches Datum oder eine nicht gestellte Uhr</translation>
    </message>
    <message>
        <source>Order, resolution and dates of the stamps of %1 meters</source>
        <translation>Reihenfolge, Auflösung und Daten der Zeitstempel von %1 Zählern</translation>
    </message>
    <message>
        <source>So many equal distances in a row are another resolution, fewer are gaps; default of this catalogue</source>
        <translation>So viele gleiche Abstände hintereinander sind eine andere Auflösung, weniger sind Lücken; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>The same for intervals of days and months; default of this catalogue</source>
        <translation>Dasselbe für Intervalle von Tagen und Monaten; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3, and %4 is usual at that time: the decimal point of the interval is shifted</source>
        <translation>%1 ÷ %2 = %3, und %4 ist zu dieser Zeit üblich: Das Dezimalzeichen des Intervalls ist verschoben</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, and %4 is usual at that time: the decimal point of the interval is shifted</source>
        <translation>%1 × %2 = %3, und %4 ist zu dieser Zeit üblich: Das Dezimalzeichen des Intervalls ist verschoben</translation>
    </message>
    <message>
        <source>The meter or its transmission gave a value that the load cannot have had</source>
        <translation>Der Zähler oder seine Übertragung lieferte einen Wert, den die Last nicht gehabt haben kann</translation>
    </message>
    <message>
        <source>%1: %2 shows %3 at %4, where %5 ± %6 is usual at that time on such days (%7 intervals so far off)</source>
        <translation>%1: %2 zeigt %3 am %4, wo zu dieser Zeit an solchen Tagen %5 ± %6 üblich ist (%7 Intervalle so weit entfernt)</translation>
    </message>
    <message>
        <source>Compare with the meter's own memory and correct the intervals, or show what ran at that time</source>
        <translation>Mit dem Speicher des Zählers vergleichen und die Intervalle korrigieren oder zeigen, was zu dieser Zeit lief</translation>
    </message>
    <message>
        <source>No meter has a series of a day or finer over a week or more</source>
        <translation>Kein Zähler hat eine Zeitreihe mit Tageswerten oder feineren Werten über mindestens eine Woche</translation>
    </message>
    <message>
        <source>Every interval of %1 meters against the same time on days like it</source>
        <translation>Jedes Intervall von %1 Zählern gegen dieselbe Zeit an ähnlichen Tagen</translation>
    </message>
    <message>
        <source>Spreads (1.4826 × median distance) from the median of the same time on like days; default of this catalogue</source>
        <translation>Streuungen (1,4826 × medianer Abstand) vom Median derselben Zeit an ähnlichen Tagen; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>The same of the logarithms: above what a year of quarter hours shows by chance where a load scatters by factors</source>
        <translation>Dasselbe für die Logarithmen: über dem, was ein Jahr von Viertelstunden zufällig zeigt, wenn eine Last um Faktoren streut</translation>
    </message>
    <message>
        <source>Of the highest value of a usual day: less does not move a month</source>
        <translation>Des höchsten Werts eines üblichen Tages: Weniger bewegt keinen Monat</translation>
    </message>
    <message>
        <source>Times the largest jump up and down that nine days of ten stay below: motors and clouds jump too</source>
        <translation>Vielfaches des größten Sprungs auf und ab, unter dem neun von zehn Tagen bleiben: Auch Motoren und Wolken springen</translation>
    </message>
    <message>
        <source>What lasts longer is a way of running, not a spike</source>
        <translation>Was länger dauert, ist eine Betriebsweise, keine Spitze</translation>
    </message>
    <message>
        <source>So many others of about the same height on other days show a machine that runs seldom</source>
        <translation>So viele andere von etwa gleicher Höhe an anderen Tagen zeigen eine Maschine, die selten läuft</translation>
    </message>
    <message>
        <source>The meter or its transmission repeated its last value</source>
        <translation>Der Zähler oder seine Übertragung wiederholte seinen letzten Wert</translation>
    </message>
    <message>
        <source>A mean was filled in for intervals without a reading</source>
        <translation>Für Intervalle ohne Ablesung wurde ein Mittelwert eingesetzt</translation>
    </message>
    <message>
        <source>%1: %2 shows %3 without change for %4 hours from %5 on; its values do not stand still for so long otherwise</source>
        <translation>%1: %2 zeigt ab %5 %4 Stunden lang unverändert %3; sonst stehen seine Werte nicht so lange still</translation>
    </message>
    <message>
        <source>%1: %2 shows %3 without change for %4 hours from %5 on; the same weekdays give %6 in that time, and never one value for so long</source>
        <translation>%1: %2 zeigt ab %5 %4 Stunden lang unverändert %3; dieselben Wochentage ergeben in dieser Zeit %6, und nie so lange einen einzigen Wert</translation>
    </message>
    <message>
        <source>Replace the intervals by a documented estimate that is not too low, or show why the load stood still</source>
        <translation>Die Intervalle durch eine dokumentierte Schätzung ersetzen, die nicht zu niedrig ist, oder zeigen, warum die Last still stand</translation>
    </message>
    <message>
        <source>No meter has a series of a day or finer</source>
        <translation>Kein Zähler hat eine Zeitreihe mit Tageswerten oder feineren Werten</translation>
    </message>
    <message>
        <source>Runs of equal values of %1 meters against each meter's own</source>
        <translation>Folgen gleicher Werte von %1 Zählern, jeweils gegen die eigenen des Zählers</translation>
    </message>
    <message>
        <source>Times the longest run of a usual day, which four days of five stay below; default of this catalogue</source>
        <translation>Vielfaches der längsten Folge eines üblichen Tages, unter der vier von fünf Tagen bleiben; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>Fewer equal values come about in most series</source>
        <translation>Weniger gleiche Werte kommen in den meisten Zeitreihen vor</translation>
    </message>
    <message>
        <source>Shorter runs do not move a month</source>
        <translation>Kürzere Folgen bewegen keinen Monat</translation>
    </message>
    <message>
        <source>How many such runs the meter would show by chance, from how often its neighbouring values are equal</source>
        <translation>Wie viele solche Folgen der Zähler zufällig zeigen würde, gemessen daran, wie oft seine benachbarten Werte gleich sind</translation>
    </message>
    <message>
        <source>Zeros are looked at from here on, and reported only where the meter above or below shows that energy went on flowing</source>
        <translation>Nullwerte werden ab hier betrachtet und nur gemeldet, wenn der Zähler darüber oder darunter zeigt, dass weiter Energie floss</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; und %2 weitere</translation>
    </message>
    <message>
        <source>Times 1000: one unit prefix (Wh, kWh, MWh)</source>
        <translation>Mal 1000: ein Einheitenpräfix (Wh, kWh, MWh)</translation>
    </message>
    <message>
        <source>Times 100: two decimal places</source>
        <translation>Mal 100: zwei Dezimalstellen</translation>
    </message>
    <message>
        <source>Times 10: one decimal place</source>
        <translation>Mal 10: eine Dezimalstelle</translation>
    </message>
    <message>
        <source>Times 3.6: MJ and kWh</source>
        <translation>Mal 3,6: MJ und kWh</translation>
    </message>
    <message>
        <source>Times 4: mean power in kW for the energy of a quarter of an hour</source>
        <translation>Mal 4: mittlere Leistung in kW für die Energie einer Viertelstunde</translation>
    </message>
    <message>
        <source>Times 2: mean power in kW for the energy of half an hour</source>
        <translation>Mal 2: mittlere Leistung in kW für die Energie einer halben Stunde</translation>
    </message>
    <message>
        <source>The ratio is the meter's multiplier %1: left out, or applied twice</source>
        <translation>Das Verhältnis ist der Wandlerfaktor %1 des Zählers: ausgelassen oder doppelt angewendet</translation>
    </message>
    <message>
        <source>The multiplier %1 in place of %2 would give this ratio</source>
        <translation>Der Wandlerfaktor %1 anstelle von %2 würde dieses Verhältnis ergeben</translation>
    </message>
    <message>
        <source>One factor at all times is a changed ratio of transformers or pulses</source>
        <translation>Ein Faktor zu allen Zeiten ist ein geändertes Übersetzungsverhältnis von Wandlern oder Impulsen</translation>
    </message>
    <message>
        <source>A phase or a voltage of the meter failed or came back</source>
        <translation>Eine Phase oder eine Spannung des Zählers fiel aus oder kehrte zurück</translation>
    </message>
    <message>
        <source>%1 with two digits exchanged is %2, and that fits</source>
        <translation>%1 mit zwei vertauschten Ziffern ist %2, und das passt</translation>
    </message>
    <message>
        <source>%1 with the decimal point moved is %2, and that fits</source>
        <translation>%1 mit verschobenem Dezimalzeichen ist %2, und das passt</translation>
    </message>
    <message>
        <source>%1 fits with the multiplier %2: one of the two is energy, the other a reading</source>
        <translation>%1 passt mit dem Wandlerfaktor %2: Eines von beiden ist Energie, das andere ein Zählerstand</translation>
    </message>
    <message>
        <source>%1 with a digit dropped or doubled was %2, and that fits</source>
        <translation>%1 mit einer ausgelassenen oder verdoppelten Ziffer war %2, und das passt</translation>
    </message>
    <message>
        <source>no usual slip closes the difference</source>
        <translation>kein übliches Versehen erklärt die Differenz</translation>
    </message>
    <message>
        <source>Ask the company which of the two is right, and correct the list or the note.</source>
        <translation>Das Unternehmen fragen, was von beiden stimmt, und die Liste oder die Notiz korrigieren.</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) is listed as removed, but was seen on site: “%3”</source>
        <translation>Ausrüstung %1 (%2) ist als entfernt aufgeführt, wurde aber vor Ort gesehen: „%3“</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) is listed as in use, but was not there: “%3”</source>
        <translation>Ausrüstung %1 (%2) ist als in Betrieb aufgeführt, war aber nicht da: „%3“</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) was seen running, but its source %3 is declared to use nothing</source>
        <translation>Ausrüstung %1 (%2) wurde laufend gesehen, aber für ihre Quelle %3 ist kein Verbrauch angegeben</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) is listed with %3, but %4 was seen</source>
        <translation>Ausrüstung %1 (%2) ist mit %3 aufgeführt, gesehen wurde aber %4</translation>
    </message>
    <message>
        <source>Meter “%1” was seen on site (%2), but the company's list does not have it</source>
        <translation>Zähler „%1“ wurde vor Ort gesehen (%2), aber die Liste des Unternehmens enthält ihn nicht</translation>
    </message>
    <message>
        <source>No note of a site visit names a meter or a listed piece of equipment</source>
        <translation>Keine Notiz einer Standortbegehung nennt einen Zähler oder eine aufgeführte Ausrüstung</translation>
    </message>
    <message>
        <source>%1 meters and pieces of equipment as seen on site against the lists</source>
        <translation>%1 Zähler und Ausrüstungen, wie vor Ort gesehen, gegen die Listen</translation>
    </message>
    <message>
        <source>Meter %1, %2: %3 read on site; the company's data let the register show %4 to %5</source>
        <translation>Zähler %1, %2: vor Ort abgelesen %3; nach den Daten des Unternehmens müsste das Zählwerk %4 bis %5 zeigen</translation>
    </message>
    <message>
        <source>Meter %1, %2: %3 read on site, less than the %4 read before</source>
        <translation>Zähler %1, %2: vor Ort abgelesen %3, weniger als der zuvor abgelesene Stand %4</translation>
    </message>
    <message>
        <source>Look at the photo and read the register again; then correct the note, or the readings and values of the meter.</source>
        <translation>Das Foto ansehen und das Zählwerk erneut ablesen; dann die Notiz oder die Zählerstände und Werte des Zählers korrigieren.</translation>
    </message>
    <message>
        <source>No register was read on site whose readings the company handed in</source>
        <translation>Vor Ort wurde kein Zählwerk abgelesen, dessen Zählerstände das Unternehmen eingereicht hat</translation>
    </message>
    <message>
        <source>%1 readings taken on site against the registers and series at that moment</source>
        <translation>%1 vor Ort genommene Zählerstände gegen Zählwerke und Zeitreihen zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>default of the catalogue: how exactly the time of a note is written down</source>
        <translation>Vorgabe des Katalogs: wie genau der Zeitpunkt einer Notiz festgehalten wird</translation>
    </message>
    <message>
        <source>as for the multiplier: rounding of intervals against the register</source>
        <translation>wie beim Wandlerfaktor: Rundung der Intervalle gegen das Zählwerk</translation>
    </message>
    <message>
        <source>default of the catalogue: no plant draws twice its busiest month before or after the period</source>
        <translation>Vorgabe des Katalogs: Keine Anlage verbraucht vor oder nach dem Zeitraum das Doppelte ihres stärksten Monats</translation>
    </message>
    <message>
        <source>default of the catalogue: days run unevenly within a week</source>
        <translation>Vorgabe des Katalogs: Tage verlaufen innerhalb einer Woche ungleichmäßig</translation>
    </message>
    <message>
        <source>Review item %1 is in doubt, and no site visit is recorded: %2</source>
        <translation>Prüfpunkt %1 ist zweifelhaft, und es ist keine Standortbegehung erfasst: %2</translation>
    </message>
    <message>
        <source>Review item %1 was passed on to the site visit, and no note answers it: %2</source>
        <translation>Prüfpunkt %1 wurde an die Standortbegehung weitergegeben, und keine Notiz beantwortet ihn: %2</translation>
    </message>
    <message>
        <source>Write down what the visit showed, with the item's name, or raise a finding.</source>
        <translation>Festhalten, was die Begehung ergab, mit dem Namen des Prüfpunkts, oder eine Feststellung treffen.</translation>
    </message>
    <message>
        <source>The document review passed nothing on to the site visit</source>
        <translation>Die Dokumentenprüfung hat nichts an die Standortbegehung weitergegeben</translation>
    </message>
    <message>
        <source>%1 items that the document review passed on to the visit</source>
        <translation>%1 Punkte, die die Dokumentenprüfung an die Begehung weitergegeben hat</translation>
    </message>
    <message>
        <source>Check the energy and the output of the period against their records, or explain what changed: product mix, plant, weather, stand-still</source>
        <translation>Energie und Produktionsmenge des Zeitraums anhand ihrer Aufzeichnungen prüfen oder erklären, was sich geändert hat: Produktmix, Anlage, Wetter, Stillstand</translation>
    </message>
    <message>
        <source>%1, %2: %3 used; the other months let %4 be expected for the output of the month</source>
        <translation>%1, %2: %3 verbraucht; die anderen Monate lassen für die Produktionsmenge des Monats %4 erwarten</translation>
    </message>
    <message>
        <source>%1: %2 this year; as much per output as in %3 would be %4 (%5 %)</source>
        <translation>%1: %2 in diesem Jahr; bei gleichem Verbrauch je Produktionseinheit wie %3 wären es %4 (%5 %)</translation>
    </message>
    <message>
        <source>There is no output by months, and none of this and an earlier year, that energy could be compared with</source>
        <translation>Es gibt keine Produktionsmenge nach Monaten und keine dieses und eines früheren Jahres, mit der sich Energie vergleichen ließe</translation>
    </message>
    <message>
        <source>%1 months against the pattern of energy and output, %2 amounts per output against the year before</source>
        <translation>%1 Monate gegen das Muster von Energie und Produktionsmenge, %2 Mengen je Produktionseinheit gegen das Vorjahr</translation>
    </message>
    <message>
        <source>Catalogue of cross-checks, intensity: 15 % by month and against last year</source>
        <translation>Katalog der Kreuzprüfungen, Intensität: 15 % je Monat und gegen das Vorjahr</translation>
    </message>
    <message>
        <source>As of month-profile: five times the robust scatter of the other months, so that weather and holidays stay silent</source>
        <translation>Wie bei month-profile: das Fünffache der robusten Streuung der anderen Monate, damit Wetter und Feiertage unauffällig bleiben</translation>
    </message>
    <message>
        <source>A season rises and falls over several months: a month counts only beyond this many times the departure of either neighbour</source>
        <translation>Eine Saison steigt und fällt über mehrere Monate: Ein Monat zählt nur jenseits des Sovielfachen der Abweichung beider Nachbarn</translation>
    </message>
    <message>
        <source>With fewer months the 95 % interval of a rank slope (Sen 1968) holds no information</source>
        <translation>Mit weniger Monaten enthält das 95-%-Intervall einer Rangsteigung (Sen 1968) keine Information</translation>
    </message>
    <message>
        <source>%1: %2 declares %3; after the months around it, the output and the year before about %4 were to be expected</source>
        <translation>%1: %2 gibt %3 an; nach den Monaten ringsum, der Produktionsmenge und dem Vorjahr waren etwa %4 zu erwarten</translation>
    </message>
    <message>
        <source>Support the month by a meter's or a supplier's document, explain it, or correct it</source>
        <translation>Den Monat durch einen Zähler oder Lieferantenbeleg belegen, ihn erklären oder korrigieren</translation>
    </message>
    <message>
        <source>No source declares eight months or more</source>
        <translation>Keine Quelle gibt mindestens acht Monate an</translation>
    </message>
    <message>
        <source>%1 months against the course of their source</source>
        <translation>%1 Monate gegen den Verlauf ihrer Quelle</translation>
    </message>
    <message>
        <source>Spreads from what season, output or the year before let expect; default of this catalogue</source>
        <translation>Streuungen um das, was Saison, Produktionsmenge oder Vorjahr erwarten lassen; Vorgabe dieses Katalogs</translation>
    </message>
    <message>
        <source>Months of the steadiest source scatter so much: working days, weather, dates of reading</source>
        <translation>So stark streuen die Monate der gleichmäßigsten Quelle: Arbeitstage, Wetter, Ablesetermine</translation>
    </message>
    <message>
        <source>A month that a meter or a document gives alike is unusual, but no slip</source>
        <translation>Ein Monat, den ein Zähler oder ein Beleg ebenso nennt, ist ungewöhnlich, aber kein Versehen</translation>
    </message>
    <message>
        <source>%1 is a finding of an earlier verification (“%2”), and no finding, note of the site visit or conforming result follows it up</source>
        <translation>%1 ist eine Feststellung einer früheren Prüfung („%2“), und weder eine Feststellung noch eine Notiz der Standortbegehung noch ein konformes Ergebnis greift sie auf</translation>
    </message>
    <message>
        <source>Look at it on site, raise a finding, or enter the result of the review with what it rests on</source>
        <translation>Vor Ort ansehen, eine Feststellung treffen oder das Ergebnis der Prüfung mit seiner Grundlage eintragen</translation>
    </message>
    <message>
        <source>No row of the document review speaks of findings of an earlier verification</source>
        <translation>Keine Zeile der Dokumentenprüfung betrifft Feststellungen einer früheren Prüfung</translation>
    </message>
    <message>
        <source>%1 rows of the document review on findings of earlier verifications</source>
        <translation>%1 Zeilen der Dokumentenprüfung zu Feststellungen früherer Prüfungen</translation>
    </message>
    <message>
        <source>There is no preset “%1”</source>
        <translation>Es gibt keine Voreinstellung „%1“</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
    <message>
        <source>The case has a rule “%1” already</source>
        <translation>Der Prüffall hat bereits eine Regel „%1“</translation>
    </message>
    <message>
        <source>Give it another id, or replace it</source>
        <translation>Eine andere Kennung vergeben oder die vorhandene ersetzen</translation>
    </message>
    <message>
        <source>The case has no rule “%1”</source>
        <translation>Der Prüffall hat keine Regel „%1“</translation>
    </message>
    <message>
        <source>These records are of submission %1, and the latest is %2</source>
        <translation>Diese Datensätze gehören zu Einreichung %1, die neueste ist %2</translation>
    </message>
    <message>
        <source>Use the records of the latest submission</source>
        <translation>Die Datensätze der neuesten Einreichung verwenden</translation>
    </message>
    <message>
        <source>A sample needs a seed, so that it can be drawn again</source>
        <translation>Eine Stichprobe braucht einen Startwert, damit sie erneut gezogen werden kann</translation>
    </message>
    <message>
        <source>Give any text or number</source>
        <translation>Einen beliebigen Text oder eine Zahl angeben</translation>
    </message>
    <message>
        <source>A sample has at least one record</source>
        <translation>Eine Stichprobe hat mindestens einen Datensatz</translation>
    </message>
    <message>
        <source>The submission has no records of this kind: %1</source>
        <translation>Die Einreichung hat keine Datensätze dieser Art: %1</translation>
    </message>
    <message>
        <source>There is no sample “%1”</source>
        <translation>Es gibt keine Stichprobe „%1“</translation>
    </message>
    <message>
        <source>%1 is a sample of other records, or in another unit</source>
        <translation>%1 ist eine Stichprobe anderer Datensätze oder in einer anderen Einheit</translation>
    </message>
    <message>
        <source>“%1” is not in the sample %2</source>
        <translation>„%1“ ist nicht in der Stichprobe %2</translation>
    </message>
    <message>
        <source>The latest submission has no record “%1”</source>
        <translation>Die neueste Einreichung hat keinen Datensatz „%1“</translation>
    </message>
    <message>
        <source>What does not agree must be said</source>
        <translation>Was nicht übereinstimmt, muss benannt werden</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Einen Vermerk schreiben</translation>
    </message>
    <message>
        <source>An extension has at least one record</source>
        <translation>Eine Erweiterung hat mindestens einen Datensatz</translation>
    </message>
    <message>
        <source>All records are in the sample %1 already</source>
        <translation>Alle Datensätze sind bereits in der Stichprobe %1</translation>
    </message>
    <message>
        <source>%1 has the catalogue's value already</source>
        <translation>%1 hat bereits den Wert des Katalogs</translation>
    </message>
    <message>
        <source>%1 is %2 already</source>
        <translation>%1 hat bereits den Wert %2</translation>
    </message>
    <message>
        <source>It must be said which source is meant</source>
        <translation>Es muss angegeben werden, welche Quelle gemeint ist</translation>
    </message>
    <message>
        <source>An uncertainty is between 0 and %1 percent</source>
        <translation>Eine Unsicherheit liegt zwischen 0 und %1 Prozent</translation>
    </message>
    <message>
        <source>Give the half-width of the 95 % interval in percent of the value</source>
        <translation>Die halbe Breite des 95-%-Intervalls in Prozent des Werts angeben</translation>
    </message>
    <message>
        <source>No uncertainty is stated for %1</source>
        <translation>Für %1 ist keine Unsicherheit angegeben</translation>
    </message>
    <message>
        <source>The check %1 is not switched off</source>
        <translation>Die Prüfung %1 ist nicht abgeschaltet</translation>
    </message>
    <message>
        <source>The check %1 is switched off already</source>
        <translation>Die Prüfung %1 ist bereits abgeschaltet</translation>
    </message>
    <message>
        <source>by amount, at equal distances</source>
        <translation>nach Menge, in gleichen Abständen</translation>
    </message>
    <message>
        <source>by amount, one in each interval</source>
        <translation>nach Menge, je Abschnitt einer</translation>
    </message>
    <message>
        <source>each record with the same chance</source>
        <translation>jeder Datensatz mit gleicher Chance</translation>
    </message>
    <message>
        <source>undivided</source>
        <translation>ungeschichtet</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>nach Quelle</translation>
    </message>
    <message>
        <source>by site</source>
        <translation>nach Standort</translation>
    </message>
    <message>
        <source>by meter</source>
        <translation>nach Zähler</translation>
    </message>
    <message>
        <source>“%1” was read as “%2”</source>
        <translation>„%1“ wurde als „%2“ gelesen</translation>
    </message>
    <message>
        <source>“%1” is the name of the source %2 and was read as it</source>
        <translation>„%1“ ist der Name der Quelle %2 und wurde als diese gelesen</translation>
    </message>
    <message>
        <source>Check switched off</source>
        <translation>Abgeschaltete Prüfung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Dieser Prüffall</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>Eigene Regel</translation>
    </message>
    <message>
        <source>Compares</source>
        <translation>Vergleicht</translation>
    </message>
    <message>
        <source>Tolerance, %</source>
        <translation>Toleranz, %</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What the team changed in the catalogue of checks</source>
        <translation>Was das Team am Katalog der Prüfungen geändert hat</translation>
    </message>
    <message>
        <source>Set by the team</source>
        <translation>Vom Team festgelegt</translation>
    </message>
    <message>
        <source>The population has changed since the latest drawing</source>
        <translation>Die Grundgesamtheit hat sich seit der letzten Ziehung geändert</translation>
    </message>
    <message>
        <source>Yes: the seed gives the same records again</source>
        <translation>Ja: Der Startwert ergibt wieder dieselben Datensätze</translation>
    </message>
    <message>
        <source>No: the seed gives other records</source>
        <translation>Nein: Der Startwert ergibt andere Datensätze</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Can be drawn again</source>
        <translation>Erneut ziehbar</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of them do not agree</source>
        <translation>%1 von %2, %3 davon stimmen nicht überein</translation>
    </message>
    <message>
        <source>Changed since they were drawn</source>
        <translation>Seit der Ziehung geändert</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Grundgesamtheit</translation>
    </message>
    <message>
        <source>%1 records of submission %2, %3 %4, SHA-256 %5</source>
        <translation>%1 Datensätze der Einreichung %2, %3 %4, SHA-256 %5</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>stimmt nicht überein</translation>
    </message>
    <message>
        <source>Every declared value, every document and every interval of the meters was examined by the cross-checks. In addition these samples were tested against the evidence.</source>
        <translation>Jeder angegebene Wert, jedes Dokument und jedes Zählerintervall wurde durch die Kreuzprüfungen untersucht. Zusätzlich wurden diese Stichproben gegen die Nachweise geprüft.</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Stichprobe %1</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Uncertainty by source</source>
        <translation>Unsicherheit nach Quelle</translation>
    </message>
    <message>
        <source>Activity, ± %</source>
        <translation>Aktivität, ± %</translation>
    </message>
    <message>
        <source>Factor, ± %</source>
        <translation>Faktor, ± %</translation>
    </message>
    <message>
        <source>Combined, ± %</source>
        <translation>Kombiniert, ± %</translation>
    </message>
    <message>
        <source>Share of the variance, %</source>
        <translation>Anteil an der Varianz, %</translation>
    </message>
    <message>
        <source>Key category by</source>
        <translation>Hauptkategorie nach</translation>
    </message>
    <message>
        <source>Half-widths of the 95 % interval, rounded; what is not known counts as nothing. Approach 1 of the IPCC (2006, volume 1, chapter 3); sources with one factor share its error. Key categories: 95 % of the emissions, 90 % of emissions × uncertainty (chapter 4).</source>
        <translation>Halbe Breiten des 95-%-Intervalls, gerundet; Unbekanntes zählt als null. Ansatz 1 des IPCC (2006, Band 1, Kapitel 3); Quellen mit demselben Faktor teilen dessen Fehler. Hauptkategorien: 95 % der Emissionen, 90 % von Emissionen × Unsicherheit (Kapitel 4).</translation>
    </message>
    <message>
        <source>Where the percentages come from</source>
        <translation>Woher die Prozentwerte stammen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Against %1 the emissions changed by %2 %, ± %3 percentage points (95 %).</source>
        <translation>Gegenüber %1 änderten sich die Emissionen um %2 %, ± %3 Prozentpunkte (95 %).</translation>
    </message>
    <message>
        <source>Against %1 the emissions changed by %2 %, at least ± %3 percentage points (95 %).</source>
        <translation>Gegenüber %1 änderten sich die Emissionen um %2 %, mindestens ± %3 Prozentpunkte (95 %).</translation>
    </message>
    <message>
        <source>Approach 2 (Monte Carlo, %1 runs, seed %2): mean %3 tCO2e, 95 % of the runs between %4 and %5 tCO2e.</source>
        <translation>Ansatz 2 (Monte Carlo, %1 Läufe, Startwert %2): Mittelwert %3 tCO2e, 95 % der Läufe zwischen %4 und %5 tCO2e.</translation>
    </message>
    <message>
        <source>A comparison stands only first in if()</source>
        <translation>Ein Vergleich steht nur an erster Stelle in if()</translation>
    </message>
    <message>
        <source>What is divided by is zero</source>
        <translation>Der Divisor ist null</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>eine reine Zahl</translation>
    </message>
    <message>
        <source>Units that do not fit: %1 and %2</source>
        <translation>Einheiten, die nicht zusammenpassen: %1 und %2</translation>
    </message>
    <message>
        <source>An expression has at most %1 characters</source>
        <translation>Ein Ausdruck hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>At most %1 parentheses may stand inside each other</source>
        <translation>Höchstens %1 Klammern dürfen ineinander stehen</translation>
    </message>
    <message>
        <source>The expression ends where a value is expected</source>
        <translation>Der Ausdruck endet, wo ein Wert erwartet wird</translation>
    </message>
    <message>
        <source>“%1” is not expected here</source>
        <translation>„%1“ wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>An expression has at most %1 numbers, functions and operations</source>
        <translation>Ein Ausdruck hat höchstens %1 Zahlen, Funktionen und Rechenzeichen</translation>
    </message>
    <message>
        <source>A closing parenthesis is expected here</source>
        <translation>Hier wird eine schließende Klammer erwartet</translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis is expected here</source>
        <translation>Hier wird ein Komma oder eine schließende Klammer erwartet</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing</source>
        <translation>Das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>A number, a function or a parenthesis is expected here</source>
        <translation>Hier wird eine Zahl, eine Funktion oder eine Klammer erwartet</translation>
    </message>
    <message>
        <source>%1 has no value for %2</source>
        <translation>%1 hat keinen Wert für %2</translation>
    </message>
    <message>
        <source>%1 does not cover all of %2</source>
        <translation>%1 deckt %2 nicht vollständig ab</translation>
    </message>
    <message>
        <source>%1 has for %2 only shares of other periods</source>
        <translation>%1 hat für %2 nur Anteile anderer Zeiträume</translation>
    </message>
    <message>
        <source>%1 is not a reported source</source>
        <translation>%1 ist keine berichtete Quelle</translation>
    </message>
    <message>
        <source>The production of “%1” is given in units that do not convert into each other</source>
        <translation>Die Produktion von „%1“ ist in Einheiten angegeben, die sich nicht ineinander umrechnen lassen</translation>
    </message>
    <message>
        <source>%1 has no earlier value for %2</source>
        <translation>%1 hat keinen früheren Wert für %2</translation>
    </message>
    <message>
        <source>No meter measures this for %1</source>
        <translation>Kein Zähler misst dies für %1</translation>
    </message>
    <message>
        <source>what the company declares for a source</source>
        <translation>was das Unternehmen für eine Quelle angibt</translation>
    </message>
    <message>
        <source>what the meters of a source measured</source>
        <translation>was die Zähler einer Quelle gemessen haben</translation>
    </message>
    <message>
        <source>what register readings alone give for a source</source>
        <translation>was allein die Zählerstände für eine Quelle ergeben</translation>
    </message>
    <message>
        <source>what the suppliers' documents add up to; invoiced() is the same</source>
        <translation>was die Lieferantenbelege zusammen ergeben; invoiced() ist dasselbe</translation>
    </message>
    <message>
        <source>what was returned to the statistics office</source>
        <translation>was an das Statistikamt gemeldet wurde</translation>
    </message>
    <message>
        <source>documents less the increase of the stock</source>
        <translation>Belege abzüglich der Lagerzunahme</translation>
    </message>
    <message>
        <source>what one meter measured</source>
        <translation>was ein einzelner Zähler gemessen hat</translation>
    </message>
    <message>
        <source>emissions of a source, or of all without one; location or market</source>
        <translation>Emissionen einer Quelle oder ohne Angabe aller; location oder market</translation>
    </message>
    <message>
        <source>output of a product</source>
        <translation>Produktionsmenge eines Produkts</translation>
    </message>
    <message>
        <source>value verified for the latest earlier year, or for the same month of it</source>
        <translation>geprüfter Wert des letzten früheren Jahres oder desselben Monats darin</translation>
    </message>
    <message>
        <source>electricity that a site generated; all sites without one</source>
        <translation>von einem Standort erzeugte Elektrizität; ohne Angabe alle Standorte</translation>
    </message>
    <message>
        <source>electricity from the grid</source>
        <translation>Elektrizität aus dem Netz</translation>
    </message>
    <message>
        <source>electricity into the grid</source>
        <translation>Elektrizität in das Netz</translation>
    </message>
    <message>
        <source>electricity over a direct line</source>
        <translation>Elektrizität über eine Direktleitung</translation>
    </message>
    <message>
        <source>electricity into storage</source>
        <translation>Elektrizität in den Speicher</translation>
    </message>
    <message>
        <source>electricity out of storage</source>
        <translation>Elektrizität aus dem Speicher</translation>
    </message>
    <message>
        <source>electricity that the meters of consumption measured</source>
        <translation>Elektrizität, die die Verbrauchszähler gemessen haben</translation>
    </message>
    <message>
        <source>generation less export and charge of storage</source>
        <translation>Erzeugung abzüglich Einspeisung und Speicherladung</translation>
    </message>
    <message>
        <source>electricity sold on</source>
        <translation>weiterverkaufte Elektrizität</translation>
    </message>
    <message>
        <source>hours of the period</source>
        <translation>Stunden des Zeitraums</translation>
    </message>
    <message>
        <source>the smallest</source>
        <translation>der kleinste Wert</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>der größte Wert</translation>
    </message>
    <message>
        <source>all of them added</source>
        <translation>alle zusammen addiert</translation>
    </message>
    <message>
        <source>without its sign</source>
        <translation>ohne Vorzeichen</translation>
    </message>
    <message>
        <source>the first that has a value</source>
        <translation>der erste, der einen Wert hat</translation>
    </message>
    <message>
        <source>c where the comparison holds, else d</source>
        <translation>c, wenn der Vergleich gilt, sonst d</translation>
    </message>
    <message>
        <source>The rule “%1” stands twice</source>
        <translation>Die Regel „%1“ kommt doppelt vor</translation>
    </message>
    <message>
        <source>The format must be “%1”</source>
        <translation>Das Format muss „%1“ sein</translation>
    </message>
    <message>
        <source>There is no function “%1”; there are: %2</source>
        <translation>Es gibt keine Funktion „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>%1 is written %2</source>
        <translation>%1 wird so geschrieben: %2</translation>
    </message>
    <message>
        <source>The case has no “%1”; it has: %2</source>
        <translation>Der Prüffall hat kein „%1“; er hat: %2</translation>
    </message>
    <message>
        <source>Something must stand here</source>
        <translation>Hier muss etwas stehen</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>Höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>An id is lower case letters and digits, with hyphens between words</source>
        <translation>Eine Kennung besteht aus Kleinbuchstaben und Ziffern, mit Bindestrichen zwischen den Wörtern</translation>
    </message>
    <message>
        <source>One of =, &lt;= and &gt;=</source>
        <translation>Eines von =, &lt;= und &gt;=</translation>
    </message>
    <message>
        <source>year or month</source>
        <translation>year oder month</translation>
    </message>
    <message>
        <source>0 to %1 percent</source>
        <translation>0 bis %1 Prozent</translation>
    </message>
    <message>
        <source>Rule “%1”, %2, character %3: %4</source>
        <translation>Regel „%1“, %2, Zeichen %3: %4</translation>
    </message>
    <message>
        <source>Rule “%1”, %2: %3</source>
        <translation>Regel „%1“, %2: %3</translation>
    </message>
    <message>
        <source>Declared records</source>
        <translation>Angegebene Datensätze</translation>
    </message>
    <message>
        <source>Lines of suppliers' documents</source>
        <translation>Zeilen der Lieferantenbelege</translation>
    </message>
    <message>
        <source>Months of meters</source>
        <translation>Monate der Zähler</translation>
    </message>
    <message>
        <source>Beijing, 2016</source>
        <translation>Peking, 2016</translation>
    </message>
    <message>
        <source>At least 30 % of the monthly records; 20 points more after a finding; 80 to 100 % after another. Only where each meter has less than 5 % of the emissions, else all records.</source>
        <translation>Mindestens 30 % der monatlichen Datensätze; 20 Punkte mehr nach einer Feststellung; 80 bis 100 % nach einer weiteren. Nur wenn jeder Zähler weniger als 5 % der Emissionen hat, sonst alle Datensätze.</translation>
    </message>
    <message>
        <source>Beijing, third-party verification, questions and answers on sampling, 28 January 2016</source>
        <translation>Peking, Prüfung durch Dritte, Fragen und Antworten zu Stichproben, 28. Januar 2016</translation>
    </message>
    <message>
        <source>The file has no content, and nothing says why</source>
        <translation>Die Datei hat keinen Inhalt, und nichts sagt, warum</translation>
    </message>
    <message>
        <source>Check switched off or on</source>
        <translation>Prüfung ab- oder eingeschaltet</translation>
    </message>
    <message>
        <source>Own rule added</source>
        <translation>Eigene Regel hinzugefügt</translation>
    </message>
    <message>
        <source>Own rule taken out</source>
        <translation>Eigene Regel entfernt</translation>
    </message>
    <message>
        <source>Uncertainty stated</source>
        <translation>Unsicherheit angegeben</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>Stichprobe gezogen</translation>
    </message>
    <message>
        <source>Sample extended</source>
        <translation>Stichprobe erweitert</translation>
    </message>
    <message>
        <source>Record tested</source>
        <translation>Datensatz geprüft</translation>
    </message>
    <message>
        <source>Check %1 switched on: %2</source>
        <translation>Prüfung %1 eingeschaltet: %2</translation>
    </message>
    <message>
        <source>Check %1 switched off: %2</source>
        <translation>Prüfung %1 abgeschaltet: %2</translation>
    </message>
    <message>
        <source>Uncertainty of %1 no longer stated: %2</source>
        <translation>Unsicherheit von %1 nicht mehr angegeben: %2</translation>
    </message>
    <message>
        <source>Uncertainty of %1: activity %2 %, factor %3 % (%4)</source>
        <translation>Unsicherheit von %1: Aktivität %2 %, Faktor %3 % (%4)</translation>
    </message>
    <message>
        <source>%1: %2, records: %3</source>
        <translation>%1: %2, Datensätze: %3</translation>
    </message>
    <message>
        <source>%1, record %2 tested: agrees</source>
        <translation>%1, Datensatz %2 geprüft: stimmt überein</translation>
    </message>
    <message>
        <source>%1, record %2 tested: does not agree (%3)</source>
        <translation>%1, Datensatz %2 geprüft: stimmt nicht überein (%3)</translation>
    </message>
    <message>
        <source>gas meter of class %1, Directive 2014/32/EU, annex IV, low flow</source>
        <translation>Gaszähler der Klasse %1, Richtlinie 2014/32/EU, Anhang IV, niedriger Durchfluss</translation>
    </message>
    <message>
        <source>No source has emissions to be uncertain of.</source>
        <translation>Keine Quelle hat Emissionen, die unsicher sein könnten.</translation>
    </message>
    <message>
        <source>The uncertainty of ± %1 tCO2e (95 %) reaches the threshold of materiality of %2 tCO2e.</source>
        <translation>Die Unsicherheit von ± %1 tCO2e (95 %) erreicht die Wesentlichkeitsschwelle von %2 tCO2e.</translation>
    </message>
    <message>
        <source>The uncertainty is at least ± %1 tCO2e (95 %), below the threshold of materiality of %2 tCO2e. For %3 % of the emissions something is not known; it would have to be uncertain by ± %4 % to reach the threshold.</source>
        <translation>Die Unsicherheit beträgt mindestens ± %1 tCO2e (95 %) und liegt damit unter der Wesentlichkeitsschwelle von %2 tCO2e. Für %3 % der Emissionen ist etwas unbekannt; es müsste um ± %4 % unsicher sein, um die Schwelle zu erreichen.</translation>
    </message>
    <message>
        <source>The uncertainty of ± %1 tCO2e (95 %) does not reach the threshold of materiality of %2 tCO2e.</source>
        <translation>Die Unsicherheit von ± %1 tCO2e (95 %) erreicht die Wesentlichkeitsschwelle von %2 tCO2e nicht.</translation>
    </message>
    <message>
        <source>a factor of zero has no error in proportion to it</source>
        <translation>ein Faktor von null hat keinen dazu proportionalen Fehler</translation>
    </message>
    <message>
        <source>The claim is of (nearly) zero emissions. It rests on the amounts of electricity, so these are counted as if they came from the grid, as materiality does, with the location-based emissions of the other sources.</source>
        <translation>Die Aussage lautet auf (nahezu) null Emissionen. Sie beruht auf den Elektrizitätsmengen; diese werden daher wie bei der Wesentlichkeit gezählt, als kämen sie aus dem Netz, zusammen mit den standortbasierten Emissionen der übrigen Quellen.</translation>
    </message>
    <message>
        <source>Market-based emissions, which the claim of neutrality speaks of.</source>
        <translation>Marktbasierte Emissionen, von denen die Aussage zur Klimaneutralität spricht.</translation>
    </message>
    <message>
        <source>Location-based emissions, which the statement speaks of.</source>
        <translation>Standortbasierte Emissionen, von denen die Erklärung spricht.</translation>
    </message>
    <message>
        <source>stated by %1: %2</source>
        <translation>angegeben von %1: %2</translation>
    </message>
    <message>
        <source>not known: no accuracy class of its meters, and no supplier's document of a kind with a known limit</source>
        <translation>unbekannt: keine Genauigkeitsklasse der Zähler und kein Lieferantenbeleg einer Art mit bekannter Grenze</translation>
    </message>
    <message>
        <source>not known: nothing is published for this factor</source>
        <translation>unbekannt: Für diesen Faktor ist nichts veröffentlicht</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of rules</source>
        <translation>„%1“ ist zu groß für eine Regeldatei</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 on</source>
        <translation>Ein Startwert ist eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>Simulating the uncertainty</source>
        <translation>Unsicherheit wird simuliert</translation>
    </message>
    <message>
        <source>Changing a parameter</source>
        <translation>Parameter wird geändert</translation>
    </message>
    <message>
        <source>Taking a preset</source>
        <translation>Voreinstellung wird übernommen</translation>
    </message>
    <message>
        <source>Switching a check</source>
        <translation>Prüfung wird umgeschaltet</translation>
    </message>
    <message>
        <source>Adding rules</source>
        <translation>Regeln werden hinzugefügt</translation>
    </message>
    <message>
        <source>Removing a rule</source>
        <translation>Regel wird entfernt</translation>
    </message>
    <message>
        <source>Stating an uncertainty</source>
        <translation>Unsicherheit wird angegeben</translation>
    </message>
    <message>
        <source>Drawing a sample</source>
        <translation>Stichprobe wird gezogen</translation>
    </message>
    <message>
        <source>Extending a sample</source>
        <translation>Stichprobe wird erweitert</translation>
    </message>
    <message>
        <source>%1 % of the values of %2 are round tens, where %3 % come about by chance (%4 values)</source>
        <translation>%1 % der Werte von %2 sind runde Zehner, wo durch Zufall %3 % entstehen (%4 Werte)</translation>
    </message>
    <message>
        <source>Show the meter's own memory; rounded or estimated values are marked as such</source>
        <translation>Den eigenen Speicher des Zählers zeigen; gerundete oder geschätzte Werte sind als solche gekennzeichnet</translation>
    </message>
    <message>
        <source>A part of the export has fewer places</source>
        <translation>Ein Teil des Exports hat weniger Stellen</translation>
    </message>
    <message>
        <source>Of the level before: a works that stopped for a time and has no other meter to tell draws less; lighting, cooling and losses remain</source>
        <translation>Vom vorherigen Niveau: ein Werk, das zeitweise stillstand und keinen anderen Zähler hat, der es zeigt, zieht weniger; Beleuchtung, Kühlung und Verluste bleiben</translation>
    </message>
    <message>
        <source>Times the everyday peak (99.5 % of the positive values) that storage, feed-in, generation and all that usually rests must exceed: these start at any time</source>
        <translation>So viele Male die alltägliche Spitze (99,5 % der positiven Werte) müssen Speicher, Einspeisung, Erzeugung und alles, was meist ruht, überschreiten: sie setzen zu jeder Zeit ein</translation>
    </message>
    <message>
        <source>Times the otherwise highest value of the year: a spike whatever the pattern, for no load grows so within an interval and never again</source>
        <translation>So viele Male der sonst höchste Wert des Jahres: eine Spitze, wie auch immer das Muster ist, denn keine Last wächst so innerhalb eines Intervalls und dann nie wieder</translation>
    </message>
    <message>
        <source>What lasts longer together is a change of level</source>
        <translation>Was zusammen länger dauert, ist eine Änderung des Niveaus</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) is listed with %3 kg of refrigerant, but %4 kg were seen</source>
        <translation>Ausrüstung %1 (%2) ist mit %3 kg Kältemittel gelistet, gesehen wurden aber %4 kg</translation>
    </message>
    <message>
        <source>Charges are rounded on type plates and in lists, and topped up by weight</source>
        <translation>Füllmengen sind auf Typenschildern und in Listen gerundet und werden nach Gewicht nachgefüllt</translation>
    </message>
    <message>
        <source>What heats or cools goes with the season, not with the output: the months lie this many times closer to their neighbours than to the line</source>
        <translation>Was heizt oder kühlt, folgt der Jahreszeit und nicht der Produktion: die Monate liegen so viele Male näher an ihren Nachbarn als an der Geraden</translation>
    </message>
    <message>
        <source>Beyond so many spreads a confirmed month is to be explained too: all its papers may rest on one wrong value</source>
        <translation>Ab so vielen Streuungen ist auch ein bestätigter Monat zu erklären: alle seine Papiere können auf einem falschen Wert beruhen</translation>
    </message>
    <message>
        <source>So many times what was to be expected: no cold winter, new shift or busy month of a plant changes it that much</source>
        <translation>So viele Male das Erwartete: kein kalter Winter, keine neue Schicht und kein guter Monat eines Werks ändert es so stark</translation>
    </message>
    <message>
        <source>the sub-meters of %1 count less in every month: a load without a sub-meter, or one whose record is not handed in</source>
        <translation>die Unterzähler von %1 zählen in jedem Monat weniger: ein Verbraucher ohne Unterzähler oder ein Unterzähler, dessen Aufzeichnung nicht eingereicht ist</translation>
    </message>
    <message>
        <source>One unit of the meter: sums of small months are off by rounding alone; our choice</source>
        <translation>Eine Einheit des Zählers: Summen kleiner Monate weichen schon durch Rundung ab; unsere Festlegung</translation>
    </message>
    <message>
        <source>One sub-meter is named as the wrong one only after so many months: two may agree by chance; our choice</source>
        <translation>Ein Unterzähler wird erst nach so vielen Monaten als der falsche genannt: Zwei können zufällig übereinstimmen; unsere Festlegung</translation>
    </message>
    <message>
        <source>A wrong ratio of transformers makes at least this factor, or its inverse; less is a load that grew; our choice</source>
        <translation>Eine falsche Wandlerübersetzung ergibt mindestens diesen Faktor oder seinen Kehrwert; weniger ist eine gewachsene Last; unsere Festlegung</translation>
    </message>
    <message>
        <source>The factor of a wrong ratio is the same every month but for the losses, which the sum may have as well</source>
        <translation>Der Faktor einer falschen Übersetzung ist in jedem Monat derselbe, abgesehen von den Verlusten, die auch die Summe haben darf</translation>
    </message>
    <message>
        <source>The sub-meter's part of the whole must have jumped by the same factor, but for the months' own changes; our choice</source>
        <translation>Der Anteil des Unterzählers am Ganzen muss um denselben Faktor gesprungen sein, abgesehen von den eigenen Änderungen der Monate; unsere Festlegung</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>angegebener Wert</translation>
    </message>
    <message>
        <source>declared year</source>
        <translation>angegebener Jahreswert</translation>
    </message>
    <message>
        <source>definition of the source</source>
        <translation>Definition der Quelle</translation>
    </message>
    <message>
        <source>new source</source>
        <translation>neue Quelle</translation>
    </message>
    <message>
        <source>removed source</source>
        <translation>entfernte Quelle</translation>
    </message>
    <message>
        <source>meter %1</source>
        <translation>Zähler %1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>printed total</source>
        <translation>gedruckte Summe</translation>
    </message>
    <message>
        <source>a number of two digits lacks one of nearly any other: it proves nothing; our choice</source>
        <translation>eine Zahl mit zwei Ziffern entsteht aus fast jeder anderen, wenn eine Ziffer ausfällt: Das beweist nichts; unsere Festlegung</translation>
    </message>
    <message>
        <source>of three digits one differs by chance too often; our choice</source>
        <translation>von drei Ziffern weicht zu oft zufällig eine ab; unsere Festlegung</translation>
    </message>
    <message>
        <source>a factor written with few places equals the library's only if it is that near: 0.5 is not 0.5366; our choice</source>
        <translation>ein mit wenigen Stellen geschriebener Faktor gleicht dem der Bibliothek nur, wenn er so nahe liegt: 0,5 ist nicht 0,5366; unsere Festlegung</translation>
    </message>
    <message>
        <source>so many periods show what a source usually is, where contracts and meters leave it open; our choice</source>
        <translation>so viele Zeiträume zeigen, was eine Quelle üblicherweise ist, wo Verträge und Zähler es offenlassen; unsere Festlegung</translation>
    </message>
    <message>
        <source>share of the periods with one origin that makes it the usual one; our choice</source>
        <translation>Anteil der Zeiträume mit einer Herkunft, der diese zur üblichen macht; unsere Festlegung</translation>
    </message>
    <message>
        <source>where more of the periods have both origins, the source is mixed by its nature; our choice</source>
        <translation>wo mehr der Zeiträume beide Herkünfte haben, ist die Quelle ihrer Art nach gemischt; unsere Festlegung</translation>
    </message>
    <message>
        <source>the difference is what %1 makes, added twice</source>
        <translation>die Differenz ist der Beitrag von %1, doppelt addiert</translation>
    </message>
    <message>
        <source>the difference is what %1 makes, left out</source>
        <translation>die Differenz ist der Beitrag von %1, der ausgelassen wurde</translation>
    </message>
    <message>
        <source>no usual slip and no view of the inventory gives the printed value</source>
        <translation>weder ein übliches Versehen noch eine Sicht der Bilanz ergibt den gedruckten Wert</translation>
    </message>
    <message>
        <source>default of the catalogue: the independent value has its own error beside the unit's factor</source>
        <translation>Vorgabe des Katalogs: Der unabhängige Wert hat neben dem Faktor der Einheit seinen eigenen Fehler</translation>
    </message>
    <message>
        <source>where more of a supply's documents are issued before their period ends, they are bills in advance; our choice</source>
        <translation>wo mehr Belege einer Lieferstelle vor dem Ende ihres Zeitraums ausgestellt werden, sind es Vorausrechnungen; unsere Festlegung</translation>
    </message>
    <message>
        <source>characters that a document's number must have to be looked for in the ledger's texts: shorter ones stand in any text; our choice</source>
        <translation>Zeichen, die eine Belegnummer haben muss, um in den Buchungstexten des Hauptbuchs gesucht zu werden: Kürzere stehen in jedem Text; unsere Festlegung</translation>
    </message>
    <message>
        <source>deliveries are held against days only where their statements settle more of them than this; a tank that is filled now and then has no gaps; our choice</source>
        <translation>Lieferungen werden nur dort mit Tagen verglichen, wo ihre Abrechnungen mehr Tage als das abdecken; ein Tank, der hin und wieder gefüllt wird, hat keine Lücken; unsere Festlegung</translation>
    </message>
    <message>
        <source>where a meter relieves another one, the reading, the last interval and the document of the change may stand under neighbouring days; our choice</source>
        <translation>wo ein Zähler einen anderen ablöst, können die Ablesung, das letzte Intervall und der Beleg des Wechsels auf benachbarte Tage datiert sein; unsere Festlegung</translation>
    </message>
    <message>
        <source>MRR (EU) 2018/2066, Annex II, table 1: the highest tier for fuels permits an uncertainty of 1.5 % over the reporting period; uncertainty that is permitted is no misstatement (AVR, definitions)</source>
        <translation>MRR (EU) 2018/2066, Anhang II, Tabelle 1: Die höchste Ebene für Brennstoffe lässt über den Berichtszeitraum eine Unsicherheit von 1,5 % zu; zulässige Unsicherheit ist keine Falschangabe (AVR, Begriffsbestimmungen)</translation>
    </message>
    <message>
        <source>AVR: samples follow from the verifier's risk analysis; the fixed shares of the catalogue are a rule of Beijing (2016)</source>
        <translation>AVR: Stichproben folgen aus der Risikoanalyse des Prüfers; die festen Anteile des Katalogs sind eine Regel aus Peking (2016)</translation>
    </message>
    <message>
        <source>No tolerances of the guide are known to this application, so that the catalogue's stand. What the company does not correct in time the team computes itself, conservatively.</source>
        <translation>Dieser Anwendung sind keine Toleranzen des Leitfadens bekannt, daher gelten die des Katalogs. Was das Unternehmen nicht rechtzeitig korrigiert, berechnet das Team selbst, und zwar konservativ.</translation>
    </message>
    <message>
        <source>By which what the values say must exceed what all pairs of places explain: a chance of one in a million, over all meters together; so much a factor that the values of a day have in common must say too; our choice</source>
        <translation>Um so viel muss das, was die Werte aussagen, das übersteigen, was alle Stellenpaare erklären: eine Wahrscheinlichkeit von eins zu einer Million, über alle Zähler zusammen; so viel muss auch ein Faktor aussagen, den die Werte eines Tages gemeinsam haben; unsere Festlegung</translation>
    </message>
    <message>
        <source>That one value says at most: one of 256, for the places behind that are noise of the meter; our choice</source>
        <translation>So viel sagt ein einzelner Wert höchstens aus: einer von 256, denn die Stellen dahinter sind Rauschen des Zählers; unsere Festlegung</translation>
    </message>
    <message>
        <source>What stands at more places is what a coarse meter shows every day; our choice: the working days of a quarter</source>
        <translation>Was an mehr Stellen steht, zeigt ein grober Zähler jeden Tag; unsere Festlegung: die Arbeitstage eines Quartals</translation>
    </message>
    <message>
        <source>Of a stretch: where more is marked as replaced, the copy is no secret; our choice: the larger part</source>
        <translation>Eines Abschnitts: Ist mehr davon als ersetzt gekennzeichnet, wird die Kopie nicht verheimlicht; unsere Festlegung: der größere Teil</translation>
    </message>
    <message>
        <source>Of the last digit: so far a value must be from the one before for its last digit to be free; our choice: the digits turn three times</source>
        <translation>Der letzten Ziffer: So weit muss ein Wert vom vorherigen entfernt sein, damit seine letzte Ziffer frei ist; unsere Festlegung: Die Ziffern laufen dreimal um</translation>
    </message>
    <message>
        <source>Of the last digit: so large a value must be; smaller ones are standby, which keeps to a few values; our choice</source>
        <translation>Der letzten Ziffer: So groß muss ein Wert sein; kleinere sind Bereitschaftsverbrauch, der bei wenigen Werten bleibt; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of a meter's other values: where more of them lie within the free units, a machine of constant load makes the last digits; our choice</source>
        <translation>Der übrigen Werte eines Zählers: Liegen mehr davon innerhalb der freien Einheiten beieinander, bestimmt eine Maschine mit konstanter Last die letzten Ziffern; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of an even share: each of the other digits must have so much where round tens are too many; a counter's own steps leave some out; our choice</source>
        <translation>Eines gleichmäßigen Anteils: So viel davon muss jede der anderen Ziffern haben, wo runde Zehner zu häufig sind; die eigenen Schritte eines Zählwerks lassen manche aus; unsere Festlegung</translation>
    </message>
    <message>
        <source>Largest over smallest amount: Benford's law holds for numbers that span some powers of ten (Nigrini, 2012); our choice: three</source>
        <translation>Größter durch kleinsten Betrag: Das Benford-Gesetz gilt für Zahlen, die einige Zehnerpotenzen umspannen (Nigrini, 2012); unsere Festlegung: drei</translation>
    </message>
    <message>
        <source>Of the amounts at either end are left out of that span: a single posting is no span; our choice</source>
        <translation>Der Beträge: So viele bleiben an jedem Ende bei dieser Spanne außer Betracht, denn eine einzelne Buchung ist keine Spanne; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of the postings: where one source makes more, its usual amount makes the digits; our choice</source>
        <translation>Der Buchungen: Macht eine Quelle mehr davon aus, bestimmt ihr üblicher Betrag die Ziffern; unsere Festlegung</translation>
    </message>
    <message>
        <source>The reading of %1: %2</source>
        <translation>Der Zählerstand vom %1: %2</translation>
    </message>
    <message>
        <source>Ratios that differ by less are one slip; our choice: the tolerance at either end</source>
        <translation>Verhältnisse, die sich um weniger unterscheiden, sind ein und dasselbe Versehen; unsere Festlegung: die Toleranz an beiden Enden</translation>
    </message>
    <message>
        <source>Of a reading that a slip is looked for in by its neighbours alone: shorter numbers are near another one by chance; our choice</source>
        <translation>Ziffern eines Zählerstands, in dem allein anhand seiner Nachbarn nach einem Versehen gesucht wird: Kürzere Zahlen liegen zufällig nahe bei einer anderen; unsere Festlegung</translation>
    </message>
    <message>
        <source>That a decimal point is misplaced by; our choice: a factor of 10,000 is more than two units apart</source>
        <translation>So weit kann ein Dezimalzeichen verschoben sein; unsere Festlegung: Ein Faktor von 10.000 ist mehr, als zwei Einheiten auseinanderliegen</translation>
    </message>
    <message>
        <source>Apart: an end and a start so close together speak of one moment; our choice: people walk from meter to meter</source>
        <translation>Abstand: Ein Ende und ein Anfang so dicht beieinander betreffen einen Zeitpunkt; unsere Festlegung: Beim Ablesen geht jemand von Zähler zu Zähler</translation>
    </message>
    <message>
        <source>Times the distance of a pair: so far readings must usually be apart for it to be the end of one period and the start of the next; our choice</source>
        <translation>Vielfaches des Abstands eines Paars: So weit müssen Zählerstände gewöhnlich auseinanderliegen, damit das Paar das Ende eines Zeitraums und der Anfang des nächsten ist; unsere Festlegung</translation>
    </message>
    <message>
        <source>Readings a day apart that are equal show papers that give dates only: the last day of a period and the first of the next; our choice: a quarter</source>
        <translation>Gleiche Zählerstände im Abstand von einem Tag zeigen Unterlagen, die nur Tage nennen: den letzten Tag eines Zeitraums und den ersten des nächsten; unsere Festlegung: ein Quartal</translation>
    </message>
    <message>
        <source>Of the clock: the dead of night where the place of a plant is unknown; our choice: the middle of the night, with and without daylight saving</source>
        <translation>Uhrzeit: tiefe Nacht, wo der Ort einer Anlage unbekannt ist; unsere Festlegung: die Mitte der Nacht, mit und ohne Sommerzeit</translation>
    </message>
    <message>
        <source>Before and after a gap: the nearest of them with a measured value at the same time is taken; our choice: farther ones are of another season</source>
        <translation>Vor und nach einer Lücke: Genommen wird die nächstgelegene Woche mit einem gemessenen Wert zur selben Zeit; unsere Festlegung: Weiter entfernte gehören zu einer anderen Jahreszeit</translation>
    </message>
    <message>
        <source>A series that starts or ends so little inside of the period was not installed or taken off just then, but lacks values; our choice</source>
        <translation>Beginnt eine Zeitreihe so kurz nach dem Anfang des Zeitraums oder endet sie so kurz vor seinem Ende, wurde der Zähler nicht gerade dann ein- oder ausgebaut, sondern es fehlen Werte; unsere Festlegung</translation>
    </message>
    <message>
        <source>A calibration that begins so long before the first value was the one of a meter about to be installed; our choice: six weeks</source>
        <translation>Eine Kalibrierung, die höchstens so lange vor dem ersten Wert beginnt, war die eines Zählers kurz vor dem Einbau; unsere Festlegung: sechs Wochen</translation>
    </message>
    <message>
        <source>Of another reading: a register that stands at less begins anew, here and where registers run backwards; our choice: new devices were run for a test at most</source>
        <translation>Eines anderen Zählerstands: Ein Zählwerk, das niedriger steht, beginnt neu, hier und wo Zählwerke rückwärts laufen; unsere Festlegung: Neue Geräte liefen höchstens zu einem Test</translation>
    </message>
    <message>
        <source>Between the last value of a meter and the first one of its successor; our choice: a weekend</source>
        <translation>Zwischen dem letzten Wert eines Zählers und dem ersten seines Nachfolgers; unsere Festlegung: ein Wochenende</translation>
    </message>
    <message>
        <source>Of the meter's usual value: negative ones so large have the wrong sign, smaller ones are a fault of the meter; our choice</source>
        <translation>Des üblichen Werts des Zählers: So große negative Werte haben das falsche Vorzeichen, kleinere sind ein Fehler des Zählers; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of a step: distances that differ by less are equal, for clocks of loggers wander by seconds; our choice</source>
        <translation>Eines Schritts: Abstände, die sich um weniger unterscheiden, sind gleich, denn die Uhren von Datenloggern gehen um Sekunden falsch; unsere Festlegung</translation>
    </message>
    <message>
        <source>A series that goes on beyond the period may have holes there, which nobody looks at; our choice: up to a month</source>
        <translation>Eine Zeitreihe, die über den Zeitraum hinausläuft, kann dort Lücken haben, die niemand betrachtet; unsere Festlegung: bis zu einem Monat</translation>
    </message>
    <message>
        <source>Of the factor: estimated from noisy days it may come out a little lower than it is; our choice</source>
        <translation>Des Faktors: Aus unruhigen Tagen geschätzt, kann er etwas niedriger ausfallen, als er ist; unsere Festlegung</translation>
    </message>
    <message>
        <source>Natural logarithm: however large a ratio is, the load under it scatters as ever; our choice: by a factor of 1.4</source>
        <translation>Natürlicher Logarithmus: So groß ein Verhältnis auch ist, die Last darunter streut wie immer; unsere Festlegung: um den Faktor 1,4</translation>
    </message>
    <message>
        <source>Of the jump: how far a time of the day, the middle one of two weeks, may lie beside it; our choice, a little less than for whole days</source>
        <translation>Des Sprungs: wie weit eine Tageszeit, mit dem mittleren Wert aus zwei Wochen, danebenliegen darf; unsere Festlegung, etwas weniger als für ganze Tage</translation>
    </message>
    <message>
        <source>Of the times of the day: so many must have jumped alike. A ratio moves all; our choice leaves room for noise, but none for a shift of eight hours</source>
        <translation>Der Tageszeiten: So viele müssen gleich gesprungen sein. Eine Übersetzung verschiebt alle; unsere Festlegung lässt Raum für Rauschen, aber keinen für eine Schicht von acht Stunden</translation>
    </message>
    <message>
        <source>The middle one of them is what a day is compared with: one or two weeks of holidays among five do not move it; our choice</source>
        <translation>Mit dem mittleren Wert aus ihnen wird ein Tag verglichen: Eine oder zwei Ferienwochen unter fünf bewegen ihn nicht; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of those weeks with a value; one alone may be a holiday; our choice</source>
        <translation>Dieser Wochen mit einem Wert; in einer allein kann der Tag ein Feiertag sein; unsere Festlegung</translation>
    </message>
    <message>
        <source>Days of the two weeks after a jump that have a partner before it: two weeks of working days; our choice</source>
        <translation>Tage der zwei Wochen nach einem Sprung, die davor ein Gegenstück haben: die Arbeitstage von zwei Wochen; unsere Festlegung</translation>
    </message>
    <message>
        <source>Days of two weeks that tell a level, of the meter and of those around it: half of them; our choice</source>
        <translation>Tage aus zwei Wochen, die ein Niveau zeigen, beim Zähler und bei denen ringsum: die Hälfte davon; unsere Festlegung</translation>
    </message>
    <message>
        <source>Days of a week on which the level has come back: its working days; our choice</source>
        <translation>Tage einer Woche, an denen das Niveau zurückgekehrt ist: ihre Arbeitstage; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of the change: so much of it may be missing at the meters around when these say that the load changed; our choice, for losses and unmetered loads</source>
        <translation>Der Änderung: So viel davon darf bei den Zählern ringsum fehlen, wenn diese sagen, dass sich die Last geändert hat; unsere Festlegung, für Verluste und nicht gemessene Lasten</translation>
    </message>
    <message>
        <source>In a row below that level: shorter ones are weekends and holidays; our choice</source>
        <translation>Hintereinander unter diesem Niveau: Kürzere Folgen sind Wochenenden und Feiertage; unsere Festlegung</translation>
    </message>
    <message>
        <source>In a row below that level: what lasts longer is another way of running; our choice: five weeks. Levels before and after a stop are compared without it</source>
        <translation>Hintereinander unter diesem Niveau: Was länger dauert, ist eine andere Betriebsweise; unsere Festlegung: fünf Wochen. Die Niveaus vor und nach einem Stillstand werden ohne ihn verglichen</translation>
    </message>
    <message>
        <source>Decimal logarithm, about 7 %: so near to a power of ten a lower level is a shifted decimal point rather than a works at rest; our choice</source>
        <translation>Dekadischer Logarithmus, etwa 7 %: So nahe an einer Zehnerpotenz ist ein niedrigeres Niveau eher ein verschobenes Dezimalzeichen als ein ruhendes Werk; unsere Festlegung</translation>
    </message>
    <message>
        <source>Natural logarithm, about 5 %: how near a ratio must be to a multiplier or a unit to be named as its cause; some weeks of noisy days do not tell it better; our choice</source>
        <translation>Natürlicher Logarithmus, etwa 5 %: wie nahe ein Verhältnis an einem Wandlerfaktor oder einer Einheit liegen muss, damit diese als Ursache genannt werden; einige Wochen unruhiger Tage zeigen es nicht genauer; unsere Festlegung</translation>
    </message>
    <message>
        <source>The highest value of so many days is that of a clear moment; our choice: hardly two weeks are without one</source>
        <translation>Der höchste Wert aus so vielen Tagen ist der eines klaren Augenblicks; unsere Festlegung: Kaum zwei Wochen haben keinen</translation>
    </message>
    <message>
        <source>Before and after a jump of generation: four blocks on either side; our choice</source>
        <translation>Vor und nach einem Sprung der Erzeugung: vier Blöcke auf jeder Seite; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of the factor: estimated from clear moments it may come out lower than it is; our choice</source>
        <translation>Des Faktors: Aus klaren Augenblicken geschätzt, kann er niedriger ausfallen, als er ist; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of the whole change, from one block to the next: a season comes in steps; our choice</source>
        <translation>Der ganzen Änderung, von einem Block zum nächsten: Eine Jahreszeit kommt in Stufen; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of the change: so much of it must be left if the plant lay flat; what is a jump of a tilted plant only is the season; our choice</source>
        <translation>Der Änderung: So viel davon muss übrig bleiben, wenn die Anlage flach läge; was nur bei einer geneigten Anlage ein Sprung ist, ist die Jahreszeit; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of a plane towards the equator that plants are compared with, beside a flat one: most lie between the two; our choice</source>
        <translation>Neigung einer Fläche zum Äquator hin, mit der Anlagen außer mit einer flachen verglichen werden: Die meisten liegen zwischen beiden; unsere Festlegung</translation>
    </message>
    <message>
        <source>Days on which the sun stays lower say nothing: haze and shade decide then; our choice</source>
        <translation>Tage, an denen die Sonne niedriger bleibt, sagen nichts: Dann entscheiden Dunst und Verschattung; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of one spike: an hour of quarter hours; of finer values a longer run has its own shape; our choice</source>
        <translation>Einer einzelnen Spitze: eine Stunde in Viertelstunden; bei feineren Werten hat eine längere Folge ihre eigene Form; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of the days: the largest jump and the highest value that so many stay below are those of a usual day; our choice: a tenth of the days may be spoilt</source>
        <translation>Der Tage: Der größte Sprung und der höchste Wert, unter denen so viele bleiben, sind die eines üblichen Tages; unsere Festlegung: Ein Zehntel der Tage darf verfälscht sein</translation>
    </message>
    <message>
        <source>Of the days: how far their peaks lie below those of the usual days tells how long the tail of the peaks is; our choice: about the working days of a week</source>
        <translation>Der Tage: Wie weit ihre Spitzen unter denen der üblichen Tage liegen, zeigt, wie weit die Spitzen nach oben auslaufen; unsere Festlegung: etwa die Arbeitstage einer Woche</translation>
    </message>
    <message>
        <source>Where logarithms are normal, from the 90th day of a hundred to the largest of a year it is twice as far as from the 70th to the 90th: (2.8 − 1.3) ÷ (1.3 − 0.5); our choice: twice that</source>
        <translation>Wo Logarithmen normalverteilt sind, ist es vom 90. von hundert Tagen bis zum größten eines Jahres doppelt so weit wie vom 70. bis zum 90.: (2,8 − 1,3) ÷ (1,3 − 0,5); unsere Festlegung: das Doppelte davon</translation>
    </message>
    <message>
        <source>Times the largest usual jump, however long the tail: ten times is a shifted decimal point; our choice</source>
        <translation>Vielfaches des größten üblichen Sprungs, so weit die Spitzen auch auslaufen: Das Zehnfache ist ein verschobenes Dezimalzeichen; unsere Festlegung</translation>
    </message>
    <message>
        <source>Heights that differ by less are about the same when a machine runs again; our choice</source>
        <translation>Höhen, die sich um weniger unterscheiden, sind etwa gleich, wenn eine Maschine wieder läuft; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of the positive values lie below the everyday peak: a year of quarter hours then keeps 44 hours above it; our choice</source>
        <translation>Der positiven Werte liegen unter der alltäglichen Spitze: Ein Jahr von Viertelstunden behält dann 44 Stunden darüber; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of the positive values: more of them above all others are a machine that runs seldom, not an error; our choice</source>
        <translation>Der positiven Werte: Liegen mehr davon über allen anderen, ist es eine Maschine, die selten läuft, und kein Fehler; unsere Festlegung</translation>
    </message>
    <message>
        <source>Before and after: days of the same half of a season, in which load and sun change little; our choice</source>
        <translation>Davor und danach: Tage derselben Hälfte einer Jahreszeit, in der sich Last und Sonne wenig ändern; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of the season: with fewer the days of the whole series are taken; our choice: half of the same weekdays in it</source>
        <translation>Ähnliche Tage der Jahreszeit: Sind es weniger, werden die Tage der ganzen Zeitreihe genommen; unsere Festlegung: die Hälfte der gleichen Wochentage darin</translation>
    </message>
    <message>
        <source>Of the larger one: the energy in the rest of two days that are alike differs by no more; our choice: less than between a working day and a rest day</source>
        <translation>Der größeren der beiden: Um mehr unterscheidet sich die Energie im übrigen Tag bei zwei ähnlichen Tagen nicht; unsere Festlegung: weniger als zwischen einem Arbeitstag und einem Ruhetag</translation>
    </message>
    <message>
        <source>Of a usual value: its spread is never taken for smaller; our choice: what a meter of class 1 may be off (IEC 62053-21)</source>
        <translation>Eines üblichen Werts: Seine Streuung wird nie kleiner angesetzt; unsere Festlegung: was ein Zähler der Klasse 1 danebenliegen darf (IEC 62053-21)</translation>
    </message>
    <message>
        <source>Like days that tell what is usual: a working week; our choice</source>
        <translation>Ähnliche Tage, die zeigen, was üblich ist: eine Arbeitswoche; unsere Festlegung</translation>
    </message>
    <message>
        <source>Divided by the number of like days: so much larger is their spread taken, for that of few days is itself uncertain; our choice</source>
        <translation>Geteilt durch die Zahl der ähnlichen Tage: Um so viel größer wird ihre Streuung angesetzt, denn bei wenigen Tagen ist sie selbst unsicher; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of ten: the decimal point is shifted by no more, our choice: 1000 is the step between the usual units (Wh, kWh, MWh)</source>
        <translation>Zehnerpotenz: Um mehr ist das Dezimalzeichen nicht verschoben; unsere Festlegung: 1000 ist der Schritt zwischen den üblichen Einheiten (Wh, kWh, MWh)</translation>
    </message>
    <message>
        <source>Spreads: so near to what is usual must the value be with its decimal point shifted back; our choice: three spreads hold 99.7 % of normal numbers</source>
        <translation>Streuungen: So nahe am Üblichen muss der Wert mit zurückverschobenem Dezimalzeichen liegen; unsere Festlegung: Drei Streuungen umfassen 99,7 % normalverteilter Zahlen</translation>
    </message>
    <message>
        <source>Of the usual value: where its spread is larger, a power of ten closes by chance; our choice</source>
        <translation>Des üblichen Werts: Ist seine Streuung größer, passt eine Zehnerpotenz durch Zufall; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of fewer days one cannot say what is usual, and chance alone decides; our choice: a working week</source>
        <translation>Aus weniger Tagen lässt sich nicht sagen, was üblich ist, und es entscheidet allein die Zufallswahrscheinlichkeit; unsere Festlegung: eine Arbeitswoche</translation>
    </message>
    <message>
        <source>Shorter runs of equal values tell nothing about the meter: coarse counters have thousands; our choice</source>
        <translation>Kürzere Folgen gleicher Werte sagen nichts über den Zähler: Grobe Zählwerke haben Tausende; unsere Festlegung</translation>
    </message>
    <message>
        <source>Units of the last place: a load at rest is counted with one unit more or less; our choice leaves room for rounding</source>
        <translation>Einheiten der letzten Stelle: Eine ruhende Last wird mit einer Einheit mehr oder weniger gezählt; unsere Festlegung lässt Raum für Rundung</translation>
    </message>
    <message>
        <source>Of the other values: a meter with more zeros outside of the long runs shows zero in its own way; our choice</source>
        <translation>Der übrigen Werte: Ein Zähler mit mehr Nullwerten außerhalb der langen Folgen zeigt null auf seine eigene Weise; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of the usual energy: so much of it must have flowed after the meters around while a meter showed zero; our choice: the larger part</source>
        <translation>Der üblichen Energie: So viel davon muss nach den Zählern ringsum geflossen sein, während ein Zähler null zeigte; unsere Festlegung: der größere Teil</translation>
    </message>
    <message>
        <source>Of a time: so much of it the values of another meter must fill to say what flowed in it; our choice</source>
        <translation>Einer Zeit: So viel davon müssen die Werte eines anderen Zählers ausfüllen, um zu sagen, was in ihr floss; unsere Festlegung</translation>
    </message>
    <message>
        <source>between two readings the register runs no faster than twice its busiest stretch: a plant of five days a week needs 1.4; our choice</source>
        <translation>zwischen zwei Zählerständen läuft das Zählwerk höchstens mit dem Doppelten seines schnellsten Laufs: Ein Werk mit fünf Tagen je Woche braucht das 1,4-Fache; unsere Festlegung</translation>
    </message>
    <message>
        <source>days of that pace beside it, because one shift counts a day's energy in hours; our choice</source>
        <translation>Tage dieses Laufs, die dazugerechnet werden, weil bei einer einzigen Schicht die Energie eines Tages in Stunden anfällt; unsere Festlegung</translation>
    </message>
    <message>
        <source>The air is taken as thin as at this height, so that lower sites stay below; raise it for a plant on a high plateau; our choice</source>
        <translation>Die Luft wird so dünn wie in dieser Höhe angesetzt, damit tiefer gelegene Standorte darunter bleiben; für eine Anlage auf einer Hochebene heraufzusetzen; unsere Festlegung</translation>
    </message>
    <message>
        <source>Light of the cloudless sky beside the direct light (Honsberg and Bowden, PVEducation, Air Mass)</source>
        <translation>Licht des wolkenlosen Himmels neben dem direkten Licht (Honsberg and Bowden, PVEducation, Air Mass)</translation>
    </message>
    <message>
        <source>Contract %1: the attributes of the electricity of %2 are sold, yet certificates of the plant %3 are cancelled: the same attributes are claimed twice</source>
        <translation>Vertrag %1: die Grünstromeigenschaft der Elektrizität von %2 ist verkauft, doch Zertifikate der Anlage %3 sind entwertet: dieselbe Grünstromeigenschaft wird doppelt geltend gemacht</translation>
    </message>
    <message>
        <source>The contracts that give the attributes of %1 to the company do not cover every day of the claim</source>
        <translation>Die Verträge, die dem Unternehmen die Grünstromeigenschaft von %1 übertragen, decken nicht jeden Tag der Aussage ab</translation>
    </message>
    <message>
        <source>who bought the attributes claims them as well</source>
        <translation>wer die Grünstromeigenschaft gekauft hat, macht sie ebenfalls geltend</translation>
    </message>
    <message>
        <source>A plane tilted to the sun gains with the latitude: the upper end grows by latitude ÷ this, a fifth at 60°; our choice</source>
        <translation>Eine zur Sonne geneigte Fläche gewinnt mit dem Breitengrad: Das obere Ende wächst um Breitengrad ÷ diesen Wert, ein Fünftel bei 60°; unsere Festlegung</translation>
    </message>
    <message>
        <source>The band is one of a whole year: a shorter period has a season; years of 52 weeks count; our choice</source>
        <translation>Die Bandbreite ist die eines ganzen Jahres: Ein kürzerer Zeitraum hat eine Jahreszeit; Jahre von 52 Wochen zählen; unsere Festlegung</translation>
    </message>
    <message>
        <source>one unit of money, or of the quantity: rounding of tax and price reaches so far; our choice</source>
        <translation>eine Geldeinheit oder eine Einheit der Menge: So weit reicht die Rundung von Steuer und Preis; unsere Festlegung</translation>
    </message>
    <message>
        <source>so many pairs show the book's own way (gross beside net, another unit of price): two may agree by chance; our choice</source>
        <translation>so viele Paare zeigen die Buchungspraxis (brutto neben netto, ein Preis in anderer Einheit): Zwei können zufällig übereinstimmen; unsere Festlegung</translation>
    </message>
    <message>
        <source>where so many of the pairs have one ratio, it is the book's way and not an error of each; our choice</source>
        <translation>wo so viele der Paare ein und dasselbe Verhältnis haben, ist es Buchungspraxis und kein Fehler jedes einzelnen; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of the largest month, added to every one: small months scatter by large ratios; our choice</source>
        <translation>Des größten Monats, zu jedem addiert: Kleine Monate streuen um große Verhältnisse; unsere Festlegung</translation>
    </message>
    <message>
        <source>Output or the year before explain a source only if they scatter no more than so many times the best explanation; our choice</source>
        <translation>Produktionsmenge oder Vorjahr erklären eine Quelle nur, wenn sie höchstens um das Sovielfache der besten Erklärung streuen; unsere Festlegung</translation>
    </message>
    <message>
        <source>Months with an amount: fewer show no course; our choice</source>
        <translation>Monate mit einer Menge: Weniger zeigen keinen Verlauf; unsere Festlegung</translation>
    </message>
    <message>
        <source>Where more of the months are odd, the source has no pattern; our choice</source>
        <translation>Wo mehr der Monate auffallen, hat die Quelle kein Muster; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of its median month: a product made that much shows that the plant ran, and a low confirmed month is odd; our choice</source>
        <translation>Des Medianmonats: Ein Produkt, von dem so viel hergestellt wurde, zeigt, dass das Werk lief, und ein niedriger bestätigter Monat ist auffällig; unsere Festlegung</translation>
    </message>
    <message>
        <source>“%1” agrees with its evidence, so that its amount is the evidence's</source>
        <translation>„%1“ stimmt mit seinem Nachweis überein, also ist seine Menge die des Nachweises</translation>
    </message>
    <message>
        <source>%1 of “%2” cannot be converted to %3</source>
        <translation>%1 von „%2“ lässt sich nicht in %3 umrechnen</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>„%1“ ist doppelt genannt</translation>
    </message>
    <message>
        <source>No record is named</source>
        <translation>Es ist kein Datensatz genannt</translation>
    </message>
    <message>
        <source>Numbers of this meter have more decimal places than 18 digits hold beside the larger values; they are rounded</source>
        <translation>Zahlen dieses Zählers haben mehr Dezimalstellen, als 18 Ziffern neben den größeren Werten fassen; sie werden gerundet</translation>
    </message>
    <message>
        <source>By approach 2 the emissions changed by %1 %, 95 % of the runs between %2 % and %3 %.</source>
        <translation>Nach Ansatz 2 haben sich die Emissionen um %1 % geändert, 95 % der Läufe zwischen %2 % und %3 %.</translation>
    </message>
    <message>
        <source>the same as documented()</source>
        <translation>dasselbe wie documented()</translation>
    </message>
    <message>
        <source>Records of equal chance give no upper limit.</source>
        <translation>Datensätze gleicher Chance ergeben keine Obergrenze.</translation>
    </message>
    <message>
        <source>Upper limits at %1 % confidence: %2 %4 too much, %3 %4 too little.</source>
        <translation>Obergrenzen bei %1 % Konfidenz: %2 %4 zu viel, %3 %4 zu wenig.</translation>
    </message>
    <message>
        <source>The most likely errors reach the threshold of materiality of %1 %2.</source>
        <translation>Die wahrscheinlichsten Fehler erreichen die Wesentlichkeitsschwelle von %1 %2.</translation>
    </message>
    <message>
        <source>The most likely errors stay below the threshold of materiality of %1 %2.</source>
        <translation>Die wahrscheinlichsten Fehler bleiben unter der Wesentlichkeitsschwelle von %1 %2.</translation>
    </message>
    <message>
        <source>The most likely errors stay below the threshold of materiality of %1 %2, the upper limits do not: the sample alone does not rule out a material error.</source>
        <translation>Die wahrscheinlichsten Fehler bleiben unter der Wesentlichkeitsschwelle von %1 %2, die Obergrenzen nicht: Die Stichprobe allein schließt einen wesentlichen Fehler nicht aus.</translation>
    </message>
    <message>
        <source>The upper limits stay below the threshold of materiality of %1 %2.</source>
        <translation>Die Obergrenzen bleiben unter der Wesentlichkeitsschwelle von %1 %2.</translation>
    </message>
    <message>
        <source>Errors in the tested records: %1 %3 declared too much, %2 %3 too little.</source>
        <translation>Fehler in den geprüften Datensätzen: %1 %3 zu viel angegeben, %2 %3 zu wenig.</translation>
    </message>
    <message>
        <source>Most likely in all records: %1 %4 too much, %2 %4 too little, net %3 %4.</source>
        <translation>Wahrscheinlichster Fehler in allen Datensätzen: %1 %4 zu viel, %2 %4 zu wenig, netto %3 %4.</translation>
    </message>
    <message>
        <source>Records that do not agree, without an amount of the evidence: %1. They are in none of these numbers.</source>
        <translation>Datensätze, die nicht übereinstimmen, ohne Menge laut Nachweis: %1. Sie sind in keiner dieser Zahlen enthalten.</translation>
    </message>
    <message>
        <source>%1, records tested: %2, of which do not agree: %3</source>
        <translation>%1, geprüfte Datensätze: %2, davon stimmen nicht überein: %3</translation>
    </message>
    <message>
        <source>meter of class %1, Directive 2014/32/EU, annex V, table 2, at 5 to 30 °C</source>
        <translation>Zähler der Klasse %1, Richtlinie 2014/32/EU, Anhang V, Tabelle 2, bei 5 bis 30 °C</translation>
    </message>
    <message>
        <source>meter of class %1, IEC 62053-21 or -22, at usual loads</source>
        <translation>Zähler der Klasse %1, IEC 62053-21 oder -22, bei üblicher Last</translation>
    </message>
    <message>
        <source>billing meter, class not named, taken as B: Directive 2014/32/EU, annex V, table 2, at 5 to 30 °C</source>
        <translation>Abrechnungszähler, Klasse nicht genannt, angesetzt als B: Richtlinie 2014/32/EU, Anhang V, Tabelle 2, bei 5 bis 30 °C</translation>
    </message>
    <message>
        <source>billing meter, class not named, taken as 1.5: Directive 2014/32/EU, annex IV, low flow</source>
        <translation>Abrechnungszähler, Klasse nicht genannt, angesetzt als 1,5: Richtlinie 2014/32/EU, Anhang IV, niedriger Durchfluss</translation>
    </message>
    <message>
        <source>measuring system, class not named, taken as 0.5: Directive 2014/32/EU, annex VII, table 2</source>
        <translation>Messanlage, Klasse nicht genannt, angesetzt als 0,5: Richtlinie 2014/32/EU, Anhang VII, Tabelle 2</translation>
    </message>
    <message>
        <source>measuring system of liquefied gas, class not named, taken as 1.0: Directive 2014/32/EU, annex VII, table 2</source>
        <translation>Messanlage für Flüssiggas, Klasse nicht genannt, angesetzt als 1,0: Richtlinie 2014/32/EU, Anhang VII, Tabelle 2</translation>
    </message>
    <message>
        <source>taken as a weighbridge of class III in service, two weighings up to 2000 intervals, net at least 1000: Directive 2014/31/EU, annex I, 4.1 and 4.2</source>
        <translation>angesetzt als Fahrzeugwaage der Klasse III im Betrieb, zwei Wägungen bis 2000 Eichwerte, netto mindestens 1000: Richtlinie 2014/31/EU, Anhang I, 4.1 und 4.2</translation>
    </message>
    <message>
        <source>refrigeration, 2.F.1 HFCs, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>Kälteanlagen, 2.F.1 HFKW, im Beispiel Finnlands 2003: IPCC 2006, Band 1, Tabelle 3.4</translation>
    </message>
    <message>
        <source>electrical equipment, 2.G.1 SF6, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>elektrische Betriebsmittel, 2.G.1 SF6, im Beispiel Finnlands 2003: IPCC 2006, Band 1, Tabelle 3.4</translation>
    </message>
    <message>
        <source>CO2 of liquid fuels, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>CO2 flüssiger Brennstoffe, 1.A, im Beispiel Finnlands 2003: IPCC 2006, Band 1, Tabelle 3.4</translation>
    </message>
    <message>
        <source>CO2 of solid fuels, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>CO2 fester Brennstoffe, 1.A, im Beispiel Finnlands 2003: IPCC 2006, Band 1, Tabelle 3.4</translation>
    </message>
    <message>
        <source>CO2 of gaseous fuels, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>CO2 gasförmiger Brennstoffe, 1.A, im Beispiel Finnlands 2003: IPCC 2006, Band 1, Tabelle 3.4</translation>
    </message>
    <message>
        <source>CO2 of peat, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>CO2 von Torf, 1.A, im Beispiel Finnlands 2003: IPCC 2006, Band 1, Tabelle 3.4</translation>
    </message>
    <message>
        <source>a global warming potential is set by convention</source>
        <translation>ein Treibhauspotenzial ist durch Konvention festgelegt</translation>
    </message>
    <message>
        <source>Writing down tests</source>
        <translation>Prüfungen von Datensätzen werden festgehalten</translation>
    </message>
    <message>
        <source>Times as large or as small: values of like size, among which neighbours are equal about as often; our choice</source>
        <translation>mal so groß oder so klein: Werte ähnlicher Größe, unter denen Nachbarn etwa gleich oft übereinstimmen; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of like size: fewer do not tell how often they are equal, and all values decide; our choice: then one per cent can be told</source>
        <translation>Werte ähnlicher Größe: weniger zeigen nicht, wie oft sie übereinstimmen, dann entscheiden alle Werte; unsere Festlegung: so lässt sich ein Prozent erkennen</translation>
    </message>
    <message>
        <source>Of the days: the longest run that so many stay below is that of a usual day; our choice: a stuck meter may spoil a fifth of the days, which are left out then, and rest days are more than that</source>
        <translation>der Tage: Die längste Folge gleicher Werte, unter der so viele bleiben, ist die eines üblichen Tages; unsere Festlegung: ein stehender Zähler darf ein Fünftel der Tage verderben, die dann außer Betracht bleiben, und Ruhetage sind mehr als das</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) is listed as in use, but was seen out of service: “%3”</source>
        <translation>Anlage %1 (%2) ist als in Betrieb aufgeführt, wurde aber außer Betrieb gesehen: „%3“</translation>
    </message>
    <message>
        <source>%1 is measured as a direct line, but its contract delivers it over the public grid</source>
        <translation>%1 wird als Direktleitung gemessen, der Vertrag liefert aber über das öffentliche Netz</translation>
    </message>
    <message>
        <source>Of the median output of the other months: less than half of it is no month of work with a slow day, the plant stood still for a part; our choice</source>
        <translation>der mittleren Produktion (Median) der übrigen Monate: Weniger als die Hälfte ist kein Arbeitsmonat mit einem schwachen Tag, das Werk stand eine Zeit lang still; unsere Festlegung</translation>
    </message>
    <message>
        <source>How far the line of the other months may be wrong at a stand-still, which keeps an unknown part of the base load: half of what the line adds there</source>
        <translation>So weit darf die Gerade der übrigen Monate bei einem Stillstand danebenliegen, der einen unbekannten Teil der Grundlast behält: die Hälfte dessen, was die Gerade dort hinzufügt</translation>
    </message>
    <message>
        <source>Of the mean of both neighbours: where no output is given, electricity and vehicles of the site that hold so much show that it was not closed; our choice</source>
        <translation>des Mittels beider Nachbarmonate: Wo keine Produktion angegeben ist, zeigen Strom und Fahrzeuge des Standorts, die so viel halten, dass er nicht geschlossen war; unsere Festlegung</translation>
    </message>
    <message>
        <source>Where only these show it, one source alone may rest for four weeks of five, hardly for more; a lost digit is ten times, less what months scatter; our choice</source>
        <translation>Wo nur diese es zeigen, kann eine einzelne Quelle vier von fünf Wochen ruhen, kaum länger; eine verlorene Ziffer ist das Zehnfache, abzüglich der Streuung der Monate; unsere Festlegung</translation>
    </message>
    <message>
        <source>the difference is the one between %1 and %2 as declared: exchanged</source>
        <translation>die Differenz ist die zwischen %1 und %2 wie angegeben: vertauscht</translation>
    </message>
    <message>
        <source>Values in one stretch, zeros not counted; default of this catalogue. Stretches of less than eight are never looked for</source>
        <translation>Werte in einer Strecke, Nullen nicht mitgezählt; Vorgabe dieses Katalogs. Nach Strecken von weniger als acht wird nie gesucht</translation>
    </message>
    <message>
        <source>Of these values: so many must differ from the one before; a day of whole numbers repeats one here and there; our choice</source>
        <translation>dieser Werte: So viele müssen sich vom vorhergehenden unterscheiden; ein Tag ganzer Zahlen wiederholt hier und da eine; unsere Festlegung</translation>
    </message>
    <message>
        <source>Tens (110 to 119, 120 to 129 …) over which a month's values must spread where they move slowly: one load makes the digits of one or two of them; our choice</source>
        <translation>Zehner (110 bis 119, 120 bis 129 …), über die sich die Werte eines Monats verteilen müssen, wo sie sich langsam ändern: Eine einzelne Last bestimmt die Ziffern von einem oder zweien; unsere Festlegung</translation>
    </message>
    <message>
        <source>Of such tens: fewer say nothing about their digits; our choice: three for each digit</source>
        <translation>Werte eines solchen Zehners: weniger sagen nichts über seine Ziffern; unsere Festlegung: drei je Ziffer</translation>
    </message>
    <message>
        <source>Of ten: from here on the decimal point is named for values far above all others, however vague the usual one; our choice: no load grows a hundredfold</source>
        <translation>Zehnerpotenzen: Ab hier wird bei Werten weit über allen anderen das Dezimalzeichen genannt, wie unsicher der übliche Wert auch ist; unsere Festlegung: Keine Last wächst auf das Hundertfache</translation>
    </message>
    <message>
        <source>Of the run: where another plant stands still for so long of it at the same share of its nameplate, both are held at a limit; our choice: the larger part</source>
        <translation>der Folge: Wo eine andere Anlage so lange davon bei demselben Anteil ihrer Nennleistung steht, werden beide an einer Grenze gehalten; unsere Festlegung: der größere Teil</translation>
    </message>
    <message>
        <source>Source %1 is declared to use nothing, but on site it was said: “%2”</source>
        <translation>Quelle %1 ist ohne Verbrauch angegeben, vor Ort hieß es aber: „%2“</translation>
    </message>
    <message>
        <source>A thousandth is what such a plant gives: the capacity stands in MW, or the values in Wh</source>
        <translation>Ein Tausendstel ist, was eine solche Anlage liefert: Die Leistung steht in MW, oder die Werte stehen in Wh</translation>
    </message>
    <message>
        <source>A thousand times as much is what such a plant gives: the capacity stands in W, or the values in MWh</source>
        <translation>Das Tausendfache ist, was eine solche Anlage liefert: Die Leistung steht in W, oder die Werte stehen in MWh</translation>
    </message>
    <message>
        <source>Of the positive values lie below the plant's usual peak, which tells whether the unit is wrong; our choice: single wrong values are fewer than the rest</source>
        <translation>der positiven Werte liegen unter der üblichen Spitze der Anlage, die zeigt, ob die Einheit falsch ist; unsere Festlegung: Einzelne falsche Werte sind weniger als der Rest</translation>
    </message>
    <message>
        <source>Of the nameplate: the usual peak of any plant reaches as much, and with a unit of power changed shows it; our choice: dull places and unfavourable roofs</source>
        <translation>der Nennleistung: So viel erreicht die übliche Spitze jeder Anlage, und eine verwechselte Leistungseinheit zeigt sich daran; unsere Festlegung: trübe Orte und ungünstige Dächer</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Carbon-neutrality verification audits</source>
        <translation>Prüfungen der Klimaneutralität</translation>
    </message>
    <message>
        <source>Import this dossier's folder.</source>
        <translation>Den Ordner dieses Dossiers importieren.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, zh_CN, hi.</source>
        <translation>Sprache des Fensters: en, de, zh_CN, hi.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>Keep the settings in this file.</source>
        <translation>Die Einstellungen in dieser Datei aufbewahren.</translation>
    </message>
    <message>
        <source>Open the example case.</source>
        <translation>Den Beispielfall öffnen.</translation>
    </message>
    <message>
        <source>Case file to open.</source>
        <translation>Zu öffnende Prüffalldatei.</translation>
    </message>
</context>
</TS>
