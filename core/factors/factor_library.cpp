// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/factor_library.h"

#include "core/factors/factor_index.h"
#include "core/factors/factor_table.h"
#include "core/factors/gas_names.h"
#include "core/factors/regions.h"

#include <QFile>

#include <algorithm>

/// Outside every namespace, as the resource system wants it: a static library's resources are not registered by themselves.
static void registerFactorResources()
{
    Q_INIT_RESOURCE(factors);
}

namespace attest {
namespace {

const char* const kFiles[] = {"gwp.csv", "refrigerant_blends.csv", "grid_electricity.csv", "fuels_cn.csv",
                              "fuels_ipcc2006.csv", "other_sources.csv", "units.csv", "pv.csv"};

bool isWholeGas(const FactorEntry& entry)
{
    return entry.gas == u"CO2" || entry.gas == u"CO2e";
}

/// The newest data year first; of one year the newest document first.
bool isNewer(const FactorEntry* a, const FactorEntry* b)
{
    if (a->validFrom.year() != b->validFrom.year())
        return a->validFrom.year() > b->validFrom.year();
    return a->published > b->published;
}

bool isKnown(const FactorEntry& entry, QDate known)
{
    return !known.isValid() || !entry.published.isValid() || entry.published <= known;
}

} // namespace

FactorLibrary::Index::Index(std::vector<FactorEntry> rows) : entries(std::move(rows))
{
    for (const FactorEntry& entry : entries) {
        byId.insert(entry.id, &entry);
        if (entry.isActive())
            place(entry);
    }
}

void FactorLibrary::Index::place(const FactorEntry& entry)
{
    const QString& category = entry.category;
    if (category == u"grid_electricity" && isWholeGas(entry)) {
        averages.push_back(&entry);
    } else if (category == u"grid_electricity_residual" && isWholeGas(entry)) {
        residuals.push_back(&entry);
    } else if (category == u"purchased_heat" && isWholeGas(entry)) {
        heats.push_back(&entry);
    } else if (category == u"gwp100") {
        warming[entry.speciesKey].push_back(&entry);
        for (const QString& spelling : {entry.speciesKey, entry.gas, entry.ashrae}) {
            // CH4 of fossil origin has the gas CH4 as well: a plain name keeps the plain row.
            if (!spelling.isEmpty() && (spelling == entry.speciesKey || !species.contains(foldedGas(spelling))))
                species.insert(foldedGas(spelling), entry.speciesKey);
        }
    } else if (category == u"blend_composition") {
        blends[foldedGas(entry.ashrae)].push_back(&entry);
    } else if (!entry.fuel.isEmpty() && category != u"carbonate_ef" && (entry.family == u"JS/T 303")) {
        salesFactors.push_back(&entry);
    } else if (!entry.fuel.isEmpty() && category != u"carbonate_ef") {
        fuels[entry.family + u'/' + entry.fuel].push_back(&entry);
    } else if (category == u"fuel_uk" && entry.gas == u"CO2e") {
        salesFactors.push_back(&entry);
    } else if ((category == u"stationary_combustion_us" || category == u"mobile_combustion_us") && entry.gas == u"CO2") {
        salesFactors.push_back(&entry);
    }
}

FactorLibrary::FactorLibrary(std::unique_ptr<Index> index) : m_index(std::move(index)) {}

FactorLibrary::~FactorLibrary() = default;

std::shared_ptr<const FactorLibrary> FactorLibrary::builtIn()
{
    registerFactorResources();
    std::vector<File> files;
    for (const char* name : kFiles) {
        QFile file(QStringLiteral(":/factors/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The built-in table %s is missing", name);
        files.push_back({QLatin1String(name), file.readAll()});
    }
    auto library = read(files);
    if (!library)
        qFatal("%s", qUtf8Printable(library.error().line()));
    return *library;
}

Result<std::shared_ptr<const FactorLibrary>> FactorLibrary::read(const std::vector<File>& files)
{
    std::vector<FactorEntry> rows;
    QHash<QString, QString> fileOf;
    for (const File& file : files) {
        auto table = readFactorTable(file);
        if (!table)
            return table.failure();
        for (FactorEntry& entry : *table) {
            if (fileOf.contains(entry.id))
                return failure(ErrorKind::input, {QT_TRANSLATE_NOOP("core", "The id %1 stands twice"), {entry.id}}, {file.name, {}, 0, {}, {}});
            fileOf.insert(entry.id, file.name);
            rows.push_back(std::move(entry));
        }
    }
    return std::shared_ptr<const FactorLibrary>(new FactorLibrary(std::make_unique<Index>(std::move(rows))));
}

std::vector<const FactorEntry*> FactorLibrary::gridElectricity(const QString& country, const QString& region, QDate known) const
{
    const QStringList codes = regionCodes(country, region);
    std::vector<const FactorEntry*> found;
    for (const FactorEntry* entry : m_index->averages) {
        if (codes.contains(entry->region) && isKnown(*entry, known))
            found.push_back(entry);
    }
    std::stable_sort(found.begin(), found.end(), isNewer);
    return found;
}

FactorLookup FactorLibrary::residualMix(const QString& country, int dataYear, QDate known) const
{
    const QString code = regionCodes(country, {}).front();
    std::vector<const FactorEntry*> found;
    for (const FactorEntry* entry : m_index->residuals) {
        if (entry->region == code && isKnown(*entry, known) && entry->validFrom.year() <= dataYear)
            found.push_back(entry);
    }
    if (found.empty())
        return NoFactor{};
    std::stable_sort(found.begin(), found.end(), isNewer);
    AmbiguousFactor rivals;
    for (const FactorEntry* entry : found) {
        if (!isNewer(found.front(), entry) && entry->value != found.front()->value)
            rivals.candidates.push_back(entry);
    }
    if (rivals.candidates.empty())
        return found.front();
    rivals.candidates.insert(rivals.candidates.begin(), found.front());
    return rivals;
}

std::vector<const FactorEntry*> FactorLibrary::heat(const QString& country) const
{
    const QString code = regionCodes(country, {}).front();
    std::vector<const FactorEntry*> found;
    for (const FactorEntry* entry : m_index->heats) {
        if (entry->region == code || entry->region.startsWith(code + u'-'))
            found.push_back(entry);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const FactorEntry* a, const FactorEntry* b) { return a->region.size() < b->region.size(); });
    return found;
}

const FactorEntry* FactorLibrary::entry(const QString& id) const
{
    return m_index->byId.value(id, nullptr);
}

const std::vector<FactorEntry>& FactorLibrary::entries() const
{
    return m_index->entries;
}

} // namespace attest
