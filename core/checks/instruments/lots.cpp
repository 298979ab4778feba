// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/instruments/lots.h"

#include "core/accounting/supply.h"

#include <algorithm>

namespace attest {
namespace {

qsizetype digitsAtEnd(const QString& text)
{
    qsizetype start = text.size();
    while (start > 0 && text[start - 1] >= u'0' && text[start - 1] <= u'9')
        --start;
    return text.size() - start;
}

/// Letters and digits only, so that "Co., Ltd." and "CO LTD" meet.
QString folded(const QString& name)
{
    QString text = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    text.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isMark(); });
    return text;
}

} // namespace

std::optional<NumberRange> numberRange(const QString& first, const QString& last)
{
    const QString& end = last.isEmpty() ? first : last;
    const qsizetype firstDigits = digitsAtEnd(first);
    const qsizetype lastDigits = digitsAtEnd(end);
    const auto from = Decimal::parse(QStringView(first).right(firstDigits));
    const auto to = Decimal::parse(QStringView(end).right(lastDigits));
    const QString prefix = first.chopped(firstDigits);
    if (!from || !to || prefix != end.chopped(lastDigits) || *to < *from)
        return std::nullopt;
    return NumberRange{prefix, *from, *to};
}

bool isClient(const QString& name, const Client& client)
{
    const QString wanted = folded(name);
    return !wanted.isEmpty()
        && (wanted == folded(client.name) || wanted == folded(client.localName) || wanted == folded(client.registrationId));
}

const Source* sourceOfPlant(const Submission& submission, const QString& plant)
{
    for (const Source& source : submission.sources) {
        if (!plant.isEmpty() && plantsOf(submission, source).contains(plant))
            return &source;
    }
    return nullptr;
}

bool servesPurchases(const Submission& submission, const Certificate& certificate)
{
    const Source* source = sourceOfPlant(submission, certificate.plant);
    return source == nullptr || (source->category == SourceCategory::purchasedElectricity && !isDirectLine(submission, *source));
}

bool isSolar(const QString& technology)
{
    static const char* const words[] = {"solar", "photovolt", "fotovolt", "pv", "光伏", "太阳能", "sonne", "सौर", "सोलर", "फोटोवोल्ट"};
    return std::any_of(std::begin(words), std::end(words), [&](const char* word) {
        return technology.contains(QString::fromUtf8(word), Qt::CaseInsensitive);
    });
}

Subject subjectOf(const Submission& submission, const Certificate& certificate)
{
    Subject subject;
    subject.certificate = certificate.first;
    subject.plant = certificate.plant;
    if (const Source* source = sourceOfPlant(submission, certificate.plant))
        subject.source = source->id;
    subject.period = certificate.vintage;
    return subject;
}

Message numbersOf(const Certificate& certificate)
{
    if (certificate.last.isEmpty() || certificate.last == certificate.first)
        return verbatim(certificate.first);
    return {QT_TRANSLATE_NOOP("core", "%1 to %2"), {certificate.first, certificate.last}};
}

} // namespace attest
