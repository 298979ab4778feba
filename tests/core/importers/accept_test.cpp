// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "core/importers/draft_row.h"
#include "core/importers/fields.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

/// "source=EL;period=2024-01": fields in columns A, B, …
DraftRow draft(FileKind kind, const char* text)
{
    DraftRow row{kind, {QStringLiteral("E-001"), QStringLiteral("Sheet"), 7, {}}, {}};
    int column = 0;
    for (const QString& part : QString::fromUtf8(text).split(u';', Qt::SkipEmptyParts)) {
        const QString value = part.section(u'=', 1);
        row.fields[part.section(u'=', 0, 0)] = {value, value, QString(QChar(u'A' + column++))};
    }
    return row;
}

Submission boundary()
{
    Submission submission;
    Source power;
    power.id = QStringLiteral("EL");
    power.category = SourceCategory::purchasedElectricity;
    Source gas;
    gas.id = QStringLiteral("GAS");
    gas.category = SourceCategory::stationaryCombustion;
    submission.sources = {power, gas};
    Meter meter;
    meter.id = QStringLiteral("M");
    meter.unit = Unit::kWh();
    submission.meters = {meter};
    return submission;
}

struct Valid {
    FileKind kind;
    const char* fields;
};

using enum FileKind;

const Valid kValid[] = {
    {reportedActivity, "source=EL;period=2024-01;value=1;unit=kWh"},
    {reportedActivity, "source=EL;from=2024-01-01;to=2024-01-31;value=1;unit=kWh"},
    {reportedActivity, "source=UNKNOWN;period=2024;value=1;unit=kWh"},
    {reportedTotals, "item=total;emissions=1"},
    {meterRegisters, "time=2024-01-01T00:00:00Z;meter=M;reading=1"},
    {meterRegisters, "time=2024-01-01T00:00:00Z;meter=OTHER;reading=1;unit=m3"},
    {meterRegisters, "time=2024-01-01T00:00:00Z;meter=M;reading=1;event=multiplier;multiplier=60;document=p.pdf"},
    {meterRegisters, "time=2024-01-01T00:00:00Z;meter=M;reading=1;event=exchange;multiplier=0.5"},
    {meterRegisters, "time=2024-01-01T00:00:00Z;meter=M;reading=1;multiplier=40"},
    {invoices, "number=1;supplier=S;source=EL;from=2024-01-01;to=2024-01-31;value=1;unit=kWh"},
    {invoices, "number=1;supplier=S;meter=X;from=2024-01-01;to=2024-01-31;value=1;unit=kWh"},
    {invoices, "number=1;supplier=S;source=GAS;from=2024-01-01;to=2024-01-31;value=1;unit=m3"},
    {statistics, "carrier=coal;period=2024;value=1;unit=t"},
    {ledger, "date=2024-01-31;account=6602;amount=-1"},
    {stock, "source=GAS;date=2024-01-31;value=1;unit=L"},
    {production, "period=2024-01;product=P;value=1;unit=件"},
    {certificates, "number=C;plant=P;technology=solar;vintage=2024-01;value=1;unit=MWh;status=held"},
    {certificates, "first=C1;last=C9;plant=P;technology=solar;vintage=2024-01;value=1;unit=MWh;status=Cancelled"},
    {credits, "registry=R;project=P;serial=S;vintage=2023;value=1;status=retired"},
    {contracts, "number=1;kind=emc;party=P;from=2024-01-01;to=2024-12-31"},
    {equipment, "tag=T;site=S;name=N;kind=K;status=in-use"},
    {calibrations, "meter=M;certificate=C;from=2024-01-01;to=2024-12-31"},
    {priorYear, "item=total;period=2023;value=1;unit=tCO2e"},
    {documentReview, "item=1;topic=plan;question=Q;result=open"},
    {siteVisit, "time=2024-01-01T00:00:00Z;place=P;method=ask;note=N"},
};

std::size_t records(const Submission& s)
{
    return s.activity.size() + s.totals.size() + s.registers.size() + s.invoices.size() + s.statistics.size()
           + s.ledger.size() + s.stock.size() + s.production.size() + s.certificates.size() + s.credits.size()
           + s.contracts.size() + s.equipment.size() + s.calibrations.size() + s.priorYear.size() + s.review.size()
           + s.siteNotes.size();
}

TEST(AcceptTest, validRowsMakeOneRecord)
{
    for (const Valid& test : kValid) {
        Submission submission = boundary();
        const auto rejected = accept(draft(test.kind, test.fields), submission);
        EXPECT_FALSE(rejected) << test.fields << ": " << (rejected ? rejected->reason.english().toStdString() : std::string());
        EXPECT_EQ(records(submission), 1U) << test.fields;
    }
}

/// Whatever required field is taken away, the row is rejected, and the reason names it.
TEST(AcceptTest, everyRequiredFieldIsRequired)
{
    for (const Valid& test : kValid) {
        const DraftRow whole = draft(test.kind, test.fields);
        for (const Field& field : fieldsOf(test.kind)) {
            if (!field.required || !whole.fields.contains(field.text()) || mayBeEmpty(test.kind, field.text()))
                continue;
            DraftRow row = whole;
            row.fields.erase(field.text());
            Submission submission = boundary();
            const auto rejected = accept(row, submission);
            ASSERT_TRUE(rejected) << test.fields << " without " << field.name;
            EXPECT_TRUE(rejected->reason.english().contains(field.text()));
            EXPECT_EQ(rejected->at.row, 7);
            EXPECT_EQ(records(submission), 0U);
        }
    }
}

struct Invalid {
    FileKind kind;
    const char* fields;
    const char* column;
    const char* words;
};

const Invalid kInvalid[] = {
    {reportedActivity, "source=EL;period=2024-13;value=1;unit=kWh", "B", "Not a period"},
    {reportedActivity, "source=EL;from=2024-02-01;to=2024-01-31;value=1;unit=kWh", "C", "ends before"},
    {reportedActivity, "source=EL;period=2024;value=1,5;unit=kWh", "C", "Not a number"},
    {reportedActivity, "source=EL;period=2024;value=1;unit=bananas", "D", "Unknown unit"},
    {reportedActivity, "source=EL;period=2024;value=1;unit=t", "D", "not a unit of electricity"},
    {reportedActivity, "source=EL;period=2024;value=1;unit=kWh;origin=wind", "E", "grid, pv"},
    {reportedActivity, "source=EL;period=2024;value=1;unit=kWh;factor=1;factor_unit=kWh", "F", "unit of a factor"},
    {reportedActivity, "source=EL;period=2024;value=1;unit=kWh;emissions=x", "E", "Not a number"},
    {reportedTotals, "item=total;emissions=1;unit=kWh", "C", "not a unit of emissions"},
    {meterRegisters, "time=2024-01-01T00:00:00;meter=M;reading=1", "A", "Not a point in time"},
    {meterRegisters, "time=2024-01-01T00:00:00Z;meter=M;reading=1;unit=m3", "D", "does not convert to kWh"},
    {meterRegisters, "time=2024-01-01T00:00:00Z;meter=OTHER;reading=1", "B", "No unit"},
    {meterRegisters, "time=2024-01-01T00:00:00Z;meter=M;reading=1;event=reset", "D", "exchange, rollover, multiplier"},
    {meterRegisters, "time=2024-01-01T00:00:00Z;meter=M;reading=1;event=multiplier", "", "multiplier that holds from this reading on is missing"},
    {meterRegisters, "time=2024-01-01T00:00:00Z;meter=M;reading=1;event=exchange;multiplier=0", "E", "greater than zero"},
    {invoices, "number=1;supplier=S;source=EL;from=2024-01-01;to=soon;value=1;unit=kWh", "E", "Not a date"},
    {invoices, "number=1;supplier=S;source=EL;from=2024-01-01;to=2024-01-31;value=1;unit=kWh;estimated=ja", "H", "yes, no"},
    {invoices, "number=1;supplier=S;source=EL;from=2024-01-01;to=2024-01-31;value=1;unit=m3", "G", "not a unit of electricity"},
    {statistics, "source=EL;period=2024;value=1;unit=kg", "D", "not a unit of electricity"},
    {certificates, "number=C;plant=P;technology=solar;vintage=2024-01;value=1;unit=t;status=held", "F", "not a unit of electricity"},
    {certificates, "number=C;plant=P;technology=solar;vintage=2024-01;value=1;unit=MWh;status=used", "G", "held, cancelled, sold, expired"},
    {certificates, "first=C1;plant=P;technology=solar;vintage=2024-01;value=1;unit=MWh;status=held", "", "“number” is empty"},
    {credits, "registry=R;project=P;serial=S;vintage=2023;value=1;status=sold", "F", "held, retired"},
    {contracts, "number=1;kind=rent;party=P;from=2024-01-01;to=2024-12-31", "B", "supply, ppa, lease, emc"},
    {equipment, "tag=T;site=S;name=N;kind=K;status=gone", "E", "in-use, removed"},
    {documentReview, "item=1;topic=magic;question=Q;result=open", "B", "activity-data"},
    {documentReview, "item=1;topic=plan;question=Q;result=fine", "D", "conforms"},
    {siteVisit, "time=2024-01-01T00:00:00Z;place=P;method=smell;note=N", "C", "look-up, ask, observe, check"},
    {siteVisit, "time=2024-01-01T00:00:00Z;place=P;method=ask;note=N;reading=1;unit=quux", "F", "Unknown unit"},
    {meterIntervals, "time=2024-01-01T00:00:00Z;meter=M;value=1", "", "not kept row by row"},
    {evidence, "", "", "not kept row by row"},
};

TEST(AcceptTest, aReviewRowWithoutResultIsOpen)
{
    Submission submission = boundary();
    EXPECT_FALSE(accept(draft(documentReview, "item=R-07;topic=plan;question=Q"), submission));
    ASSERT_EQ(submission.review.size(), 1U);
    EXPECT_EQ(submission.review.front().result, ReviewResult::open);
    EXPECT_EQ(submission.review.front().at.row, 7);
    EXPECT_TRUE(accept(draft(documentReview, "item=R-07;topic=plan"), submission)) << "the question is missing too";
}

TEST(AcceptTest, invalidRowsSayWhereAndWhy)
{
    for (const Invalid& test : kInvalid) {
        Submission submission = boundary();
        const auto rejected = accept(draft(test.kind, test.fields), submission);
        ASSERT_TRUE(rejected) << test.fields;
        EXPECT_EQ(rejected->at.column, QString::fromLatin1(test.column)) << test.fields;
        EXPECT_TRUE(rejected->reason.english().contains(QString::fromUtf8(test.words)))
            << test.fields << ": " << rejected->reason.english().toStdString();
        EXPECT_EQ(records(submission), 0U) << test.fields;
    }
}

struct Total {
    const char* fields;
    const char* tonnes;
    int places;
};

TEST(AcceptTest, totalsAreInTonnesWithTheirPlaces)
{
    const Total cases[] = {
        {"item=total;emissions=12.30", "12.30", 2},
        {"item=total;emissions=12.30;unit=t", "12.30", 2},
        {"item=total;emissions=12345;unit=kgCO2e", "12.345", 3},
        {"item=total;emissions=1.25;unit=万tCO2", "12500", -2},
    };
    for (const Total& test : cases) {
        Submission submission;
        ASSERT_FALSE(accept(draft(reportedTotals, test.fields), submission)) << test.fields;
        EXPECT_EQ(submission.totals.at(0).emissionsTco2e, Decimal::of(test.tonnes)) << test.fields;
        EXPECT_EQ(submission.totals.at(0).places, test.places) << test.fields;
    }
}

TEST(AcceptTest, certificatesOfOneNumberAreALotOfOne)
{
    Submission submission;
    ASSERT_FALSE(accept(draft(certificates, "number=C5;plant=P;technology=solar;vintage=2024-01;value=1;unit=MWh;status=held"), submission));
    EXPECT_EQ(submission.certificates.at(0).first, QStringLiteral("C5"));
    EXPECT_EQ(submission.certificates.at(0).last, QStringLiteral("C5"));
    EXPECT_EQ(submission.certificates.at(0).vintage, Period::month(2024, 1));
}

TEST(AcceptTest, invoicesKeepWhatTheyAreMadeOf)
{
    Submission submission = boundary();
    DraftRow row = draft(invoices, "number=R;supplier=S;meter=M;from=2024-01-01;to=2024-01-31;value=1234.5;unit=kWh;amount=9;currency=EUR;estimated=yes;issued=2024-02-03");
    row.fields[QStringLiteral("value")].written = QStringLiteral("1.234,5");
    ASSERT_FALSE(accept(row, submission));
    const InvoiceLine& line = submission.invoices.at(0);
    EXPECT_EQ(line.written, QStringLiteral("1.234,5"));
    EXPECT_TRUE(line.estimated);
    EXPECT_EQ(line.issued, QDate(2024, 2, 3));
    EXPECT_EQ(*line.amount, Decimal(9));
    EXPECT_EQ(line.at.column, QStringLiteral("F"));
    EXPECT_EQ(line.at.sheet, QStringLiteral("Sheet"));
}

TEST(FieldsTest, wideLayoutsHaveAMeaningForTheirColumns)
{
    EXPECT_EQ(wideField(meterIntervals), QStringLiteral("meter"));
    EXPECT_EQ(wideValueField(meterRegisters), QStringLiteral("reading"));
    EXPECT_EQ(wideField(production), QStringLiteral("period"));
    EXPECT_TRUE(wideField(invoices).isEmpty());
    EXPECT_TRUE(wideValueField(ledger).isEmpty());
}

TEST(FieldsTest, everyKindHasItsFields)
{
    for (const QString& name : namesOf<FileKind>()) {
        const FileKind kind = *named<FileKind>(name);
        EXPECT_EQ(fieldsOf(kind).empty(), kind == evidence) << name.toStdString();
        for (const Field& field : fieldsOf(kind)) {
            for (const QString& other : field.alternatives())
                EXPECT_NE(fieldOf(kind, other), nullptr) << name.toStdString() << other.toStdString();
        }
    }
}

} // namespace
} // namespace attest
