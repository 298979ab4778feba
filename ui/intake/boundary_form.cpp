// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/boundary_form.h"

#include "core/domain/names.h"
#include "ui/intake/typed_number.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace attest {
namespace {

constexpr int kMostDigits = 18;

/// All words of an enumeration with their labels.
template <class Enum>
void fillWith(QComboBox* choice, const Language& language)
{
    for (const QString& name : namesOf<Enum>())
        choice->addItem(language.text(label(*named<Enum>(name))), name);
}

template <class Enum>
Enum chosen(const QComboBox* choice)
{
    return *named<Enum>(choice->currentData().toString());
}

bool mayLackSource(MeterMeasures measures)
{
    return measures == MeterMeasures::consumption || measures == MeterMeasures::storageCharge || measures == MeterMeasures::storageDischarge
           || measures == MeterMeasures::output;
}

} // namespace

BoundaryForm::BoundaryForm(QWidget* parent, const Submission& header, const Language& language)
    : QDialog(parent), m_header(header), m_language(language), m_form(new QFormLayout), m_problem(wrappedText(Hue::warning)),
      m_accept(mainButton(QStringLiteral("createButton"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    auto* layout = new QVBoxLayout(this);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
}

QLineEdit* BoundaryForm::addText(const char* name, const QString& label, const QString& text)
{
    auto* editor = new QLineEdit(text);
    editor->setObjectName(QString::fromLatin1(name));
    editor->setAccessibleName(label);
    m_form->addRow(label, editor);
    connect(editor, &QLineEdit::textChanged, this, &BoundaryForm::check);
    return editor;
}

QComboBox* BoundaryForm::addChoice(const char* name, const QString& label)
{
    auto* editor = new QComboBox;
    editor->setObjectName(QString::fromLatin1(name));
    editor->setAccessibleName(label);
    m_form->addRow(label, editor);
    connect(editor, &QComboBox::currentTextChanged, this, &BoundaryForm::check);
    return editor;
}

QComboBox* BoundaryForm::addSites()
{
    QComboBox* sites = addChoice("site", tr("Site"));
    for (const Site& site : m_header.sites)
        sites->addItem(site.name.isEmpty() ? site.id : QString(site.id + u" – " + site.name), site.id);
    return sites;
}

void BoundaryForm::finish(const QString& verb)
{
    setWindowTitle(verb);
    m_accept->setText(verb);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel")); // Qt itself has no Hindi
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void BoundaryForm::check()
{
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_accept->setEnabled(wrong.isEmpty());
}

MeterForm* MeterForm::ask(QWidget* parent, const Submission& header, const Language& language, const QString& id,
                          std::function<void(const Meter&)> created)
{
    auto* form = new MeterForm(parent, header, language, id);
    connect(form, &QDialog::accepted, form, [form, created = std::move(created)]() { created(form->meter()); });
    form->open();
    return form;
}

MeterForm::MeterForm(QWidget* parent, const Submission& known, const Language& words, const QString& id)
    : BoundaryForm(parent, known, words), m_id(nullptr), m_site(nullptr), m_measures(nullptr), m_source(nullptr), m_unit(nullptr),
      m_multiplier(nullptr), m_digits(nullptr)
{
    setObjectName(u"meterForm");
    m_id = addText("meterId", tr("Id, as the files write it"), id);
    m_site = addSites();
    m_measures = addChoice("measures", tr("What it measures"));
    m_source = addChoice("source", tr("Source"));
    m_unit = addChoice("unit", tr("Unit"));
    m_multiplier = addText("multiplier", tr("Multiplier (CT × PT)"), QStringLiteral("1"));
    m_digits = addText("digits", tr("Digits of the register"));
    m_digits->setPlaceholderText(tr("Unknown"));
    fillWith<MeterMeasures>(m_measures, words);
    m_source->addItem(tr("None"), QString());
    for (const Source& source : known.sources)
        m_source->addItem(source.name.isEmpty() ? source.id : QString(source.id + u" – " + source.name), source.id);
    m_unit->setEditable(true);
    for (const char* unit : {"kWh", "MWh", "GJ", "m3", "Nm3", "L", "kg", "t"})
        m_unit->addItem(QString::fromLatin1(unit));
    finish(tr("Create the meter"));
}

QString MeterForm::problem() const
{
    if (m_digits == nullptr || m_unit->count() == 0)
        return {};
    if (m_id->text().trimmed().isEmpty())
        return tr("The meter needs an id.");
    if (header().meter(m_id->text().trimmed()) != nullptr)
        return tr("There is a meter of this id.");
    if (m_source->currentData().toString().isEmpty() && !mayLackSource(chosen<MeterMeasures>(m_measures)))
        return tr("Such a meter measures a source; choose it, or create it first.");
    if (!Unit::find(m_unit->currentText().trimmed()))
        return tr("The unit is not known.");
    const auto multiplier = typedDecimal(m_multiplier->text(), language());
    if (!multiplier || multiplier->sign() <= 0)
        return tr("The multiplier is a number greater than zero.");
    bool isNumber = true;
    const int digits = m_digits->text().trimmed().isEmpty() ? 1 : m_digits->text().trimmed().toInt(&isNumber);
    return isNumber && digits >= 1 && digits <= kMostDigits ? QString() : tr("A register has 1 to 18 digits.");
}

Meter MeterForm::meter() const
{
    Meter meter;
    meter.id = m_id->text().trimmed();
    meter.site = m_site->currentData().toString();
    meter.measures = chosen<MeterMeasures>(m_measures);
    meter.source = m_source->currentData().toString();
    meter.unit = *Unit::find(m_unit->currentText().trimmed());
    meter.multiplier = *typedDecimal(m_multiplier->text(), language());
    meter.registerDigits = m_digits->text().trimmed().toInt();
    return meter;
}

SourceForm* SourceForm::ask(QWidget* parent, const Submission& header, const Language& language, const QString& id,
                            std::function<void(const Source&)> created)
{
    auto* form = new SourceForm(parent, header, language, id);
    connect(form, &QDialog::accepted, form, [form, created = std::move(created)]() { created(form->source()); });
    form->open();
    return form;
}

SourceForm::SourceForm(QWidget* parent, const Submission& known, const Language& words, const QString& id)
    : BoundaryForm(parent, known, words), m_id(nullptr), m_name(nullptr), m_site(nullptr), m_category(nullptr), m_carrier(nullptr)
{
    setObjectName(u"sourceForm");
    m_id = addText("sourceId", tr("Id, as the files write it"), id);
    m_name = addText("sourceName", tr("Name"));
    m_site = addSites();
    m_category = addChoice("category", tr("Category"));
    m_carrier = addText("carrier", tr("Energy carrier or gas"));
    m_carrier->setPlaceholderText(tr("electricity, natural gas, diesel, R-134a …"));
    fillWith<SourceCategory>(m_category, words);
    finish(tr("Create the source"));
}

QString SourceForm::problem() const
{
    if (m_carrier == nullptr)
        return {};
    if (m_id->text().trimmed().isEmpty())
        return tr("The source needs an id.");
    return header().source(m_id->text().trimmed()) == nullptr ? QString() : tr("There is a source of this id.");
}

Source SourceForm::source() const
{
    Source source;
    source.id = m_id->text().trimmed();
    source.site = m_site->currentData().toString();
    source.name = m_name->text().trimmed();
    source.category = chosen<SourceCategory>(m_category);
    source.carrier = m_carrier->text().trimmed();
    return source;
}

} // namespace attest
