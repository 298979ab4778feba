// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/records.h"

#include "core/domain/names.h"

#include <QCoreApplication>
#include <QDateTime>

namespace attest {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

/// Collects the rows of one file.
class RecordGrid {
public:
    RecordGrid(const SourceFile& file, const Language& language) : m_file(file.id), m_language(language) {}

    void columns(std::vector<GridColumn> list) { m_grid.columns = std::move(list); }
    bool wants(const SourceRef& at) const { return at.file == m_file; }
    void add(const SourceRef& at, std::vector<GridCell> cells)
    {
        GridCell row(QString::number(at.row));
        row.sort = at.row;
        cells.push_back(std::move(row));
        m_grid.rows.push_back({std::move(cells), keyOf(at)});
    }
    GridCell period(const Period& period) const { return periodCell(period, m_language); }
    GridCell date(QDate date) const { return dateCell(date, m_language); }
    GridCell number(const Decimal& value) const { return amount(value, m_language); }
    GridCell number(const std::optional<Decimal>& value) const { return value ? number(*value) : GridCell(); }
    GridCell word(const Message& message) const { return m_language.text(message); }
    GridCell moment(qint64 seconds) const
    {
        GridCell cell(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"));
        cell.sort = seconds;
        return cell;
    }
    Grid take() { return std::move(m_grid); }

private:
    QString m_file;
    const Language& m_language;
    Grid m_grid;
};

GridColumn text(const QString& heading)
{
    return {heading, false};
}

GridColumn number(const QString& heading)
{
    return {heading, true};
}

void declared(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("Source")), text(Words::tr("Period")), number(Words::tr("Quantity")), text(Words::tr("Unit")),
                  number(Words::tr("As written")), number(Words::tr("Factor")), number(Words::tr("Emissions, t")), text(Words::tr("Origin")), number(Words::tr("Row"))});
    for (const ActivityRecord& record : submission.activity) {
        if (grid.wants(record.at))
            grid.add(record.at, {record.source, grid.period(record.period), grid.number(record.quantity.value),
                                 record.quantity.unit.symbol(), record.written, grid.number(record.factor),
                                 grid.number(record.emissionsTco2e), grid.word(label(record.origin))});
    }
}

void totals(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("Item")), number(Words::tr("Emissions, t")), number(Words::tr("Row"))});
    for (const ReportedTotal& total : submission.totals) {
        if (grid.wants(total.at))
            grid.add(total.at, {total.item, grid.number(total.emissionsTco2e)});
    }
}

void registers(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("Meter")), text(Words::tr("Time")), number(Words::tr("Reading")), text(Words::tr("Unit")),
                  text(Words::tr("Event")), number(Words::tr("Multiplier")), text(Words::tr("Document")), number(Words::tr("Row"))});
    for (const RegisterReading& reading : submission.registers) {
        if (grid.wants(reading.at))
            grid.add(reading.at, {reading.meter, grid.moment(reading.time), grid.number(reading.reading),
                                  reading.unit.symbol(), reading.event == RegisterEvent::none ? QString() : nameOf(reading.event),
                                  grid.number(reading.multiplier), reading.document});
    }
}

void invoices(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("Number")), text(Words::tr("Supplier")), text(Words::tr("Source")), text(Words::tr("Meter")), text(Words::tr("Period")),
                  number(Words::tr("Quantity")), text(Words::tr("Unit")), number(Words::tr("Amount")), text(Words::tr("Currency")), number(Words::tr("Row"))});
    for (const InvoiceLine& line : submission.invoices) {
        if (grid.wants(line.at))
            grid.add(line.at, {line.number, line.supplier, line.source, line.meter, grid.period(line.period),
                               grid.number(line.quantity.value), line.quantity.unit.symbol(), grid.number(line.amount), line.currency});
    }
}

void statistics(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("Source")), text(Words::tr("Carrier")), text(Words::tr("Period")), number(Words::tr("Quantity")),
                  text(Words::tr("Unit")), number(Words::tr("Row"))});
    for (const StatisticsRecord& record : submission.statistics) {
        if (grid.wants(record.at))
            grid.add(record.at, {record.source, record.carrier, grid.period(record.period), grid.number(record.quantity.value),
                                 record.quantity.unit.symbol()});
    }
}

void ledger(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("Date")), text(Words::tr("Account")), number(Words::tr("Amount")), text(Words::tr("Currency")),
                  text(Words::tr("Text")), text(Words::tr("Source")), number(Words::tr("Row"))});
    for (const LedgerPosting& posting : submission.ledger) {
        if (grid.wants(posting.at))
            grid.add(posting.at, {grid.date(posting.date), posting.account, grid.number(posting.amount), posting.currency,
                                  posting.text, posting.source});
    }
}

void stock(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("Source")), text(Words::tr("Date")), number(Words::tr("Quantity")), text(Words::tr("Unit")), number(Words::tr("Row"))});
    for (const StockLevel& level : submission.stock) {
        if (grid.wants(level.at))
            grid.add(level.at, {level.source, grid.date(level.date), grid.number(level.quantity.value), level.quantity.unit.symbol()});
    }
}

void production(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("Product")), text(Words::tr("Period")), number(Words::tr("Quantity")), text(Words::tr("Unit")), number(Words::tr("Row"))});
    for (const ProductionRecord& record : submission.production) {
        if (grid.wants(record.at))
            grid.add(record.at, {record.product, grid.period(record.period), grid.number(record.quantity.value),
                                 record.quantity.unit.symbol()});
    }
}

void certificates(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("First")), text(Words::tr("Last")), text(Words::tr("Plant")), text(Words::tr("Period")),
                  number(Words::tr("Quantity")), text(Words::tr("Unit")), text(Words::tr("Status")), text(Words::tr("Beneficiary")), number(Words::tr("Row"))});
    for (const Certificate& lot : submission.certificates) {
        if (grid.wants(lot.at))
            grid.add(lot.at, {lot.first, lot.last, lot.plant, grid.period(lot.vintage), grid.number(lot.quantity.value),
                              lot.quantity.unit.symbol(), grid.word(label(lot.status)), lot.beneficiary});
    }
}

void credits(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("Registry")), text(Words::tr("Serial")), number(Words::tr("Emissions, t")), text(Words::tr("Beneficiary")), number(Words::tr("Row"))});
    for (const Credit& lot : submission.credits) {
        if (grid.wants(lot.at))
            grid.add(lot.at, {lot.registry, lot.serial, grid.number(lot.tco2e), lot.beneficiary});
    }
}

void contracts(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("Number")), text(Words::tr("Kind")), text(Words::tr("Party")), text(Words::tr("Period")), text(Words::tr("Source")),
                  text(Words::tr("Delivery")), text(Words::tr("Attributes")), text(Words::tr("Plant")), number(Words::tr("Row"))});
    for (const Contract& contract : submission.contracts) {
        if (grid.wants(contract.at))
            grid.add(contract.at, {contract.number, grid.word(label(contract.kind)), contract.party, grid.period(contract.period),
                                   contract.source, grid.word(label(contract.delivery)), grid.word(label(contract.attributes)), contract.plant});
    }
}

void equipment(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("Item")), text(Words::tr("Name")), text(Words::tr("Kind")), text(Words::tr("Carrier")), text(Words::tr("Source")), number(Words::tr("Row"))});
    for (const EquipmentItem& item : submission.equipment) {
        if (grid.wants(item.at))
            grid.add(item.at, {item.tag, item.name, item.kind, item.carrier, item.source});
    }
}

void calibrations(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("Meter")), text(Words::tr("Certificate")), text(Words::tr("Valid")), text(Words::tr("Result")), number(Words::tr("Row"))});
    for (const CalibrationCertificate& certificate : submission.calibrations) {
        if (grid.wants(certificate.at))
            grid.add(certificate.at, {certificate.meter, certificate.certificate, grid.period(certificate.valid), certificate.result});
    }
}

void priorYear(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("Item")), text(Words::tr("Period")), number(Words::tr("Quantity")), text(Words::tr("Unit")), number(Words::tr("Row"))});
    for (const PriorYearValue& value : submission.priorYear) {
        if (grid.wants(value.at))
            grid.add(value.at, {value.item, grid.period(value.period), grid.number(value.quantity.value), value.quantity.unit.symbol()});
    }
}

void review(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("Item")), text(Words::tr("Question")), text(Words::tr("Result")), number(Words::tr("Row"))});
    for (const ReviewRow& row : submission.review) {
        if (grid.wants(row.at))
            grid.add(row.at, {row.item, row.question, grid.word(label(row.result))});
    }
}

void siteNotes(RecordGrid& grid, const Submission& submission)
{
    grid.columns({text(Words::tr("Time")), text(Words::tr("Place")), text(Words::tr("Note")), number(Words::tr("Row"))});
    for (const SiteNote& note : submission.siteNotes) {
        if (grid.wants(note.at))
            grid.add(note.at, {grid.moment(note.time), note.place, note.note});
    }
}

} // namespace

QString keyOf(const SourceRef& at)
{
    QString key = at.sheet.isEmpty() ? QString() : QString(at.sheet + u'!');
    return key + at.column + QString::number(at.row);
}

Grid recordsOf(const Submission& submission, const SourceFile& file, const Language& language)
{
    RecordGrid grid(file, language);
    switch (file.kind) {
    case FileKind::reportedActivity: declared(grid, submission); break;
    case FileKind::reportedTotals: totals(grid, submission); break;
    case FileKind::meterRegisters: registers(grid, submission); break;
    case FileKind::invoices: invoices(grid, submission); break;
    case FileKind::statistics: statistics(grid, submission); break;
    case FileKind::ledger: ledger(grid, submission); break;
    case FileKind::stock: stock(grid, submission); break;
    case FileKind::production: production(grid, submission); break;
    case FileKind::certificates: certificates(grid, submission); break;
    case FileKind::credits: credits(grid, submission); break;
    case FileKind::contracts: contracts(grid, submission); break;
    case FileKind::equipment: equipment(grid, submission); break;
    case FileKind::calibrations: calibrations(grid, submission); break;
    case FileKind::priorYear: priorYear(grid, submission); break;
    case FileKind::documentReview: review(grid, submission); break;
    case FileKind::siteVisit: siteNotes(grid, submission); break;
    case FileKind::meterIntervals:
    case FileKind::evidence: break;
    }
    return grid.take();
}

} // namespace attest
