// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake.h"

#include "core/intake/corrections.h"
#include "ui/intake/entry_keys.h"

namespace attest {
namespace {

constexpr int kPatience = 250; // milliseconds between the last change and the look
constexpr qint64 kWorthMentioning = 4 * 1024 * 1024;

template <class Item>
void put(std::vector<Item>& items, const Item& item)
{
    const auto same = std::find_if(items.begin(), items.end(), [&](const Item& other) { return other.id == item.id; });
    if (same == items.end())
        items.push_back(item);
    else
        *same = item;
}

const Submission& latestOf(const Session& session)
{
    return session.assessment()->snapshot->latest();
}

} // namespace

Intake::Intake(Session& session, QString profileFolder, QObject* parent)
    : QObject(parent), m_session(session), m_profileFolder(std::move(profileFolder)), m_header(boundaryOf(latestOf(session)))
{
}

Intake::~Intake()
{
    for (const Watched& watched : m_files)
        *watched.outdated = true;
}

QStringList Intake::takenPaths() const
{
    QStringList taken;
    for (const SourceFile& file : latestOf(m_session).files)
        taken += file.path;
    for (const Watched& watched : m_files)
        taken += watched.file.path;
    return taken;
}

void Intake::addOne(const QString& path, const SharedBytes& bytes)
{
    Watched watched{{}, newStopFlag(), std::make_unique<QTimer>(), m_next++};
    watched.file.path = path;
    watched.file.bytes = bytes;
    watched.file.stated.path = path;
    watched.file.wantsCheck = bytes->size() <= kCheckedAtOnce;
    watched.soon->setSingleShot(true);
    connect(watched.soon.get(), &QTimer::timeout, this, [this, number = watched.number]() { look(number); });
    m_files.push_back(std::move(watched));
}

void Intake::add(const std::vector<IncomingFile>& files)
{
    for (const IncomingFile& file : files) {
        addOne(freePath(file.path, takenPaths()), file.bytes);
        look(m_files.back().number);
    }
    Q_EMIT listChanged();
}

int Intake::addAgain(int file)
{
    const IntakeFile& original = at(file).file;
    addOne(original.path, SharedBytes(original.bytes));
    const int added = size() - 1;
    look(m_files.back().number);
    Q_EMIT listChanged();
    return added;
}

void Intake::remove(int file)
{
    *at(file).outdated = true;
    m_files.erase(m_files.begin() + file);
    Q_EMIT listChanged();
}

int Intake::indexOf(qint64 number) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&](const Watched& watched) { return watched.number == number; });
    return found == m_files.end() ? -1 : static_cast<int>(found - m_files.begin());
}

LookOrder Intake::orderFor(const IntakeFile& file) const
{
    LookOrder order;
    order.bytes = file.bytes;
    order.stated = file.stated;
    order.fixed = file.fixed;
    order.year = file.year;
    order.header = m_header;
    order.known = m_session.assessment()->snapshot->submissions;
    if (file.repeat == Repeat::replace)
        order.replaced = file.replaceable(latestOf(m_session));
    order.profileFolder = m_profileFolder;
    order.check = file.wantsCheck;
    return order;
}

void Intake::lookSoon(int file)
{
    Watched& watched = at(file);
    *watched.outdated = true;
    watched.file.isLooking = true;
    watched.soon->start(kPatience);
    Q_EMIT fileChanged(file);
}

void Intake::look(qint64 number)
{
    const int index = indexOf(number);
    if (index < 0 || m_session.assessment() == nullptr)
        return;
    Watched& watched = at(index);
    *watched.outdated = true;
    watched.outdated = newStopFlag();
    watched.file.isLooking = true;
    const auto work = [order = orderFor(watched.file), outdated = watched.outdated](Progress& progress) {
        return lookAt(order, StoppableProgress(progress, outdated));
    };
    const auto then = [this, number, outdated = watched.outdated](Result<Look> look) {
        if (!*outdated)
            take(number, std::move(look));
    };
    if (watched.file.bytes->size() > kWorthMentioning)
        m_session.tasks().run(Message{QT_TRANSLATE_NOOP("core", "Reading %1"), {watched.file.path}}, this, work, then);
    else
        m_session.tasks().runQuietly(this, work, then);
}

void Intake::take(qint64 number, Result<Look> look)
{
    const int index = indexOf(number);
    if (index < 0)
        return;
    IntakeFile& file = at(index).file;
    file.isLooking = false;
    file.corrected.clear();
    if (look) {
        file.look = *std::move(look);
    } else {
        // Somebody stopped it: what was known of it before stays to be seen, but nothing of it may be imported.
        file.look.problem = look.error();
        file.look.check.reset();
    }
    Q_EMIT fileChanged(index);
}

void Intake::state(int file, const QString& key, const QString& value)
{
    IntakeFile& changed = at(file).file;
    const std::set<QString> dependent = dependentKeys(key, changed.stated);
    for (const QString& other : dependent) {
        changed.fixed.erase(other);
        copyValue(changed.stated, FileEntry(), other);
    }
    stateValue(changed.stated, QStringLiteral("kind"), statedValue(changed.entry(), QStringLiteral("kind")));
    stateValue(changed.stated, key, value);
    changed.fixed.insert(key);
    lookSoon(file);
}

void Intake::release(int file, const QString& key)
{
    IntakeFile& changed = at(file).file;
    changed.fixed.erase(key);
    FileEntry nothing;
    nothing.kind = changed.stated.kind;
    copyValue(changed.stated, nothing, key);
    if (key == u"decimal")
        changed.stated.decimal.reset();
    if (key == u"grouping")
        changed.stated.grouping.reset();
    lookSoon(file);
}

void Intake::assign(int file, const std::map<QString, QString>& columns, const std::vector<std::pair<QString, QString>>& values)
{
    IntakeFile& changed = at(file).file;
    const FileEntry& now = changed.entry();
    changed.stated.kind = now.kind;
    changed.stated.wide = !values.empty();
    changed.stated.columns = columns;
    changed.stated.values = values;
    // A field has a column or a fixed value.
    for (const auto& [field, column] : columns) {
        changed.stated.constants.erase(field);
        changed.fixed.erase(field);
    }
    changed.fixed.insert({QStringLiteral("kind"), QStringLiteral("layout"), QStringLiteral("columns")});
    lookSoon(file);
}

void Intake::answer(int file, const OpenQuestion& question, const QString& value)
{
    const QString text = value.trimmed();
    if (text.isEmpty() && question.choices.isEmpty())
        return;
    if (question.key == u"year") {
        at(file).file.year = text.toInt();
        lookSoon(file);
        return;
    }
    if (question.field.isEmpty()) {
        state(file, question.key, value);
        return;
    }
    std::map<QString, QString> columns = at(file).file.entry().columns;
    columns[question.field] = value;
    assign(file, columns, at(file).file.entry().values);
}

void Intake::apply(int file, const ReadingProfile& profile)
{
    IntakeFile& changed = at(file).file;
    changed.stated = appliedTo(profile, changed.path, {});
    changed.fixed = keysOfProfile(profile.entry);
    changed.profile = profile.name;
    lookSoon(file);
}

ReadingProfile Intake::profileOf(int file, const QString& name) const
{
    const IntakeFile& chosen = this->file(file);
    ReadingProfile profile;
    profile.name = name;
    if (chosen.look.recognition) {
        for (const ColumnVerdict& column : chosen.look.recognition->columns)
            profile.headings += column.heading;
    }
    profile.entry = entryForProfile(chosen.entry(), chosen.fixed);
    return profile;
}

void Intake::setRepeat(int file, Repeat repeat)
{
    at(file).file.repeat = repeat;
    Q_EMIT fileChanged(file);
}

void Intake::check(int file)
{
    for (int i = 0; i < size(); ++i) {
        IntakeFile& checked = at(i).file;
        if ((file >= 0 && file != i) || checked.look.check)
            continue;
        checked.wantsCheck = true;
        look(m_files[static_cast<std::size_t>(i)].number);
        Q_EMIT fileChanged(i);
    }
}

void Intake::lookAgain(int file)
{
    at(file).file.look.problem.reset();
    look(at(file).number);
    Q_EMIT fileChanged(file);
}

std::map<QString, Message> Intake::correct(int file, int row, const PlainValues& values)
{
    IntakeFile& changed = at(file).file;
    auto problems = problemsOf(changed.entry(), values, m_header);
    if (problems.empty())
        changed.corrected[row] = values;
    else
        changed.corrected.erase(row);
    Q_EMIT fileChanged(file);
    return problems;
}

void Intake::forgetCorrection(int file, int row)
{
    at(file).file.corrected.erase(row);
    Q_EMIT fileChanged(file);
}

void Intake::lookAtAll()
{
    for (int i = 0; i < size(); ++i)
        lookSoon(i);
}

void Intake::create(const Site& site)
{
    put(m_sites, site);
    put(m_header.sites, site);
    lookAtAll();
}

void Intake::create(const Source& source)
{
    put(m_sources, source);
    put(m_header.sources, source);
    lookAtAll();
}

void Intake::create(const Meter& meter)
{
    put(m_meters, meter);
    put(m_header.meters, meter);
    lookAtAll();
}

UnknownNames Intake::unknown(int file) const
{
    const IntakeFile& asked = this->file(file);
    return unknownNames(asked.entry(), asked.look, m_header);
}

int Intake::openFiles() const
{
    return static_cast<int>(std::count_if(m_files.begin(), m_files.end(),
                                          [](const Watched& watched) { return !isImportable(watched.file.state()); }));
}

bool Intake::canImport() const
{
    const bool isAny = std::any_of(m_files.begin(), m_files.end(),
                                   [](const Watched& watched) { return watched.file.state() != FileState::skipped; });
    return isAny && openFiles() == 0;
}

Result<ImportOrder> Intake::order(const QString& actor, const QDateTime& time) const
{
    OrderBuilder builder(latestOf(m_session), m_header, actor, time);
    for (const Watched& watched : m_files) {
        if (const Result<void> added = builder.add(watched.file); !added)
            return added.failure();
    }
    ImportOrder order = builder.take();
    order.edit.sites = m_sites;
    order.edit.sources = m_sources;
    order.edit.meters = m_meters;
    return order;
}

} // namespace attest
