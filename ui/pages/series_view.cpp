// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/series_view.h"

#include "core/domain/names.h"
#include "ui/charts/carpet_plot.h"
#include "ui/charts/series_chart.h"
#include "ui/models/roles.h"
#include "ui/models/series_model.h"
#include "ui/shell/session.h"
#include "ui/style/curve_colours.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/print_table.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <map>
#include <set>

namespace attest {
namespace {

constexpr int kSettled = 160; ///< milliseconds after the last move until the table follows
constexpr int kMeasuresRole = KeyRole + 100;
constexpr int kSwatch = 12;
constexpr qint64 kMinute = 60;

QIcon swatch(const QColor& colour)
{
    QPixmap picture(kSwatch, kSwatch);
    picture.fill(Qt::transparent);
    QPainter(&picture).fillRect(0, kSwatch / 2 - 3, kSwatch, 6, colour);
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // the style would tint it
    return icon;
}

int discrepanciesIn(const SeriesCurve& curve)
{
    std::set<std::size_t> found;
    for (const SeriesMark& mark : curve.marks)
        found.insert(mark.discrepancy);
    return static_cast<int>(found.size());
}

QPushButton* segment(const char* name)
{
    QPushButton* button = plainButton(QString::fromLatin1(name));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    QObject::connect(button, &QPushButton::toggled, button, [button](bool chosen) {
        QFont font = button->font();
        font.setBold(chosen);
        button->setFont(font);
    });
    return button;
}

} // namespace

SeriesView::SeriesView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_outer(new QStackedLayout(this)), m_empty(wrappedText(Hue::muted)),
      m_facet(new QComboBox), m_filter(new QLineEdit), m_list(new QListWidget), m_all(plainButton(QStringLiteral("allMetersButton"))),
      m_none(plainButton(QStringLiteral("noMeterButton"))), m_line(segment("lineButton")), m_carpetButton(segment("carpetButton")),
      m_whole(plainButton(QStringLiteral("wholeButton"))), m_span(new HueLabel(Hue::muted)), m_stack(new QStackedWidget),
      m_chart(new SeriesChart), m_carpet(new CarpetPlot), m_table(new PrintTable), m_model(new SeriesModel(this))
{
    m_empty->setAlignment(Qt::AlignCenter);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(chooser());
    split->addWidget(pictures());
    split->setStretchFactor(1, 1);
    split->setSizes({240, 900});
    m_outer->addWidget(m_empty);
    m_outer->addWidget(split);
    m_line->setChecked(true);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettled);
    connect(&m_settled, &QTimer::timeout, this, &SeriesView::fillTable);
    connectPlots();
    connect(m_facet, &QComboBox::currentIndexChanged, this, &SeriesView::filterList);
    connect(m_filter, &QLineEdit::textChanged, this, &SeriesView::filterList);
    connect(m_list, &QListWidget::itemChanged, this, &SeriesView::applyChoice);
    connect(m_list, &QListWidget::currentItemChanged, this, &SeriesView::applyChoice);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SeriesView::checkOnly);
    connect(m_all, &QPushButton::clicked, this, [this]() { checkAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this]() { checkAll(false); });
    connect(m_carpetButton, &QPushButton::toggled, this, &SeriesView::showCarpet);
    connect(m_whole, &QPushButton::clicked, this, [this]() {
        if (carpetShown())
            m_carpet->showAll();
        else
            m_chart->showAll();
    });
}

QWidget* SeriesView::chooser()
{
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 6, 6, 0);
    layout->setSpacing(5);
    m_facet->setObjectName(u"meterFacet");
    m_facet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter->setObjectName(u"meterFilter");
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"meterList");
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    layout->addWidget(m_facet);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    panel->setMinimumWidth(150);
    return panel;
}

QWidget* SeriesView::pictures()
{
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(6, 6, 0, 0);
    auto* top = new QHBoxLayout;
    auto* segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(m_line);
    segments->addWidget(m_carpetButton);
    top->addLayout(segments);
    top->addWidget(m_span, 1);
    top->addWidget(m_whole);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_carpet);
    m_table->setObjectName(u"seriesTable");
    m_table->setModel(m_model);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_stack);
    split->addWidget(m_table);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 1);
    layout->addLayout(top);
    layout->addWidget(split, 1);
    return panel;
}

void SeriesView::connectPlots()
{
    for (SeriesPlot* plot : {static_cast<SeriesPlot*>(m_chart), static_cast<SeriesPlot*>(m_carpet)}) {
        connect(plot, &SeriesPlot::windowChanged, this, &SeriesView::windowMoved);
        connect(plot, &SeriesPlot::discrepancyChosen, this, &SeriesView::selectDiscrepancy);
        connect(plot, &SeriesPlot::placeWanted, this, [this](const SourceRef& at) { m_session.openPlace(at); });
    }
    connect(m_chart, &SeriesChart::valueChosen, this, &SeriesView::selectValue);
    connect(m_carpet, &CarpetPlot::valueChosen, this, &SeriesView::selectValue);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { m_session.openPlace(m_model->at(index.row())); });
}

void SeriesView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the meters"));
    m_facet->setAccessibleName(tr("Show only"));
    m_list->setAccessibleName(tr("Meters"));
    m_list->setToolTip(tr("Double click shows one meter alone."));
    m_all->setText(tr("All"));
    m_none->setText(tr("None"));
    m_line->setText(tr("Line"));
    m_carpetButton->setText(tr("Carpet"));
    m_carpetButton->setToolTip(tr("The selected meter by day and time of day"));
    m_whole->setText(tr("Show all"));
    m_table->setAccessibleName(tr("Values in the stretch of time that is shown"));
    m_table->setEmptyHint(tr("No values in this stretch of time."));
    m_chart->setAccessibleName(tr("Values over time"));
    m_carpet->setAccessibleName(tr("Values by day and time of day"));
    const QString keys = tr("Wheel or + and −: zoom. Drag or arrows: move. Shift and drag: zoom to a stretch. Home: all. "
                            "Ctrl and arrows: read values. N: next discrepancy. Enter: open the source.");
    m_chart->setWhatsThis(keys);
    m_carpet->setWhatsThis(keys);
    m_span->setToolTip(keys);
    m_chart->setEmptyHint(tr("Tick a meter to see its values."));
    m_carpet->setEmptyHint(tr("A carpet needs values of six hours or finer. Select another meter."));
}

void SeriesView::show(const std::shared_ptr<const Assessment>& assessment)
{
    m_time = SeriesTime(assessment->submission().engagement.timezone, m_session.language());
    m_empty->setText(emptyText(assessment->submission()));
    if (assessment == m_assessment) {
        take(SeriesCurves(m_curves)); // the language may be another one
        return;
    }
    m_assessment = assessment;
    if (assessment->submission().series.empty()) {
        take({});
        return;
    }
    m_session.tasks().runQuietly(
        this, [assessment](Progress&) { return seriesCurves(assessment); },
        [this, assessment](SeriesCurves curves) {
            if (assessment == m_assessment)
                take(std::move(curves));
        });
}

QString SeriesView::emptyText(const Submission& submission) const
{
    if (!submission.series.empty())
        return tr("The curves are being made.");
    QString hint = tr("This submission has no interval values. Hand over load profiles (15 minutes, hours or days) as files of the kind "
                      "“meter intervals” to see them here.");
    if (!submission.registers.empty())
        hint += u"\n\n" + tr("Register readings are in the files of the kind “register readings”; what they add up to by month is on the page Boundary.");
    return hint;
}

void SeriesView::take(SeriesCurves curves)
{
    const QStringList checked = checkedMeters();
    const QString current = currentMeter();
    const SeriesWindow before = m_chart->window();
    const bool kept = !m_curves.empty() && !curves.empty() && !before.showsAll();
    m_curves = std::move(curves);
    m_outer->setCurrentIndex(m_curves.empty() ? 0 : 1);
    m_chart->show(m_curves, m_time);
    if (kept)
        m_chart->showWindow(before.from(), before.to());
    fillFacet();
    fillList(checked, current);
    filterList();
    if (checkedMeters().isEmpty())
        chooseFirst();
    applyChoice();
}

void SeriesView::fillFacet()
{
    const QSignalBlocker blocker(m_facet);
    const QVariant chosen = m_facet->currentData();
    std::map<int, int> counts;
    for (const auto& curve : m_curves)
        ++counts[static_cast<int>(curve->measures)];
    m_facet->clear();
    m_facet->addItem(tr("All (%1)").arg(m_curves.size()), -1);
    for (const auto& [measures, count] : counts)
        m_facet->addItem(tr("%1 (%2)").arg(m_session.text(label(static_cast<MeterMeasures>(measures)))).arg(count), measures);
    m_facet->setCurrentIndex(std::max(0, m_facet->findData(chosen)));
}

void SeriesView::fillList(const QStringList& checked, const QString& current)
{
    m_filling = true;
    m_list->clear();
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const SeriesCurve& curve = *m_curves[i];
        QString text = curve.meter + u" · " + m_session.text(label(curve.measures));
        if (!curve.marks.empty())
            text += u" · " + tr("%n found", nullptr, discrepanciesIn(curve));
        auto* item = new QListWidgetItem(swatch(curveColour(static_cast<int>(i), palette())), text, m_list);
        item->setToolTip(text);
        item->setData(KeyRole, curve.meter);
        item->setData(kMeasuresRole, static_cast<int>(curve.measures));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(checked.contains(curve.meter) ? Qt::Checked : Qt::Unchecked);
        if (curve.meter == current)
            m_list->setCurrentItem(item);
    }
    m_filling = false;
}

void SeriesView::filterList()
{
    const int wanted = m_facet->currentData().toInt();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool kind = wanted < 0 || item->data(kMeasuresRole).toInt() == wanted;
        item->setHidden(!kind || !item->text().contains(m_filter->text().trimmed(), Qt::CaseInsensitive));
    }
}

void SeriesView::chooseFirst()
{
    if (m_curves.empty())
        return;
    const auto found = std::find_if(m_curves.begin(), m_curves.end(), [](const auto& curve) { return !curve->marks.empty(); });
    const auto first = static_cast<int>(found == m_curves.end() ? 0 : found - m_curves.begin());
    m_filling = true;
    m_list->setCurrentRow(first);
    m_list->item(first)->setCheckState(Qt::Checked);
    m_filling = false;
}

void SeriesView::checkAll(bool checked)
{
    m_filling = true;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            m_list->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    applyChoice();
}

void SeriesView::checkOnly(QListWidgetItem* only)
{
    m_filling = true;
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(m_list->item(row) == only ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
    applyChoice();
}

QStringList SeriesView::checkedMeters() const
{
    QStringList meters;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            meters += m_list->item(row)->data(KeyRole).toString();
    }
    return meters;
}

QString SeriesView::currentMeter() const
{
    return m_list->currentItem() == nullptr ? QString() : m_list->currentItem()->data(KeyRole).toString();
}

std::shared_ptr<const SeriesCurve> SeriesView::curveOf(const QString& meter) const
{
    for (const auto& curve : m_curves) {
        if (curve->meter == meter)
            return curve;
    }
    return nullptr;
}

void SeriesView::applyChoice()
{
    if (m_filling)
        return;
    m_chart->setShown(checkedMeters());
    m_chart->setCurrent(currentMeter());
    if (carpetShown())
        buildCarpet();
    windowMoved();
}

bool SeriesView::carpetShown() const
{
    return m_stack->currentWidget() == m_carpet;
}

void SeriesView::showCarpet(bool carpet)
{
    m_stack->setCurrentWidget(carpet ? static_cast<QWidget*>(m_carpet) : m_chart);
    if (carpet) {
        buildCarpet();
    } else if (m_carpet->carpet() != nullptr && !m_carpet->window().showsAll()) {
        m_chart->showWindow(static_cast<double>(m_carpet->utcOf(m_carpet->window().from())),
                            static_cast<double>(m_carpet->utcOf(m_carpet->window().to())));
    }
    windowMoved();
}

void SeriesView::buildCarpet()
{
    const std::shared_ptr<const SeriesCurve> curve = curveOf(currentMeter());
    if (!curve) {
        m_carpet->show(nullptr, m_time);
        return;
    }
    if (m_made && m_made->curve == curve) {
        m_carpet->show(m_made, m_time); // the language may be another one
        return;
    }
    m_session.tasks().runQuietly(
        this, [curve, time = m_time](Progress&) { return carpetOf(curve, time); },
        [this](const std::shared_ptr<const Carpet>& carpet) {
            if (carpet->curve != curveOf(currentMeter()))
                return;
            m_made = carpet;
            m_carpet->show(carpet, m_time);
        });
}

void SeriesView::windowMoved()
{
    const auto [from, to] = shownSpan();
    m_span->setText(m_curves.empty() ? QString() : m_time.span(from - from % kMinute, to - to % kMinute));
    m_settled.start();
}

std::pair<qint64, qint64> SeriesView::shownSpan() const
{
    if (carpetShown())
        return {m_carpet->utcOf(m_carpet->window().from()), m_carpet->utcOf(m_carpet->window().to())};
    return {static_cast<qint64>(m_chart->window().from()), static_cast<qint64>(m_chart->window().to())};
}

void SeriesView::fillTable()
{
    SeriesCurves shown;
    const QStringList meters = carpetShown() ? QStringList{currentMeter()} : checkedMeters();
    for (const QString& meter : meters) {
        if (auto curve = curveOf(meter))
            shown.push_back(std::move(curve));
    }
    const auto [from, to] = shownSpan();
    const bool first = m_model->rowCount() == 0;
    m_model->show(std::move(shown), from, to, m_time);
    if (first)
        m_table->fitColumns();
}

void SeriesView::selectValue(const QString& meter, std::size_t value)
{
    const std::shared_ptr<const SeriesCurve> curve = curveOf(meter);
    if (!curve)
        return;
    const SeriesPyramid::Place place = curve->values.place(value);
    const SourceRef at = place.series->at(place.at);
    if (const std::optional<int> row = m_model->rowOf(meter, value))
        m_table->setCurrentIndex(m_model->index(*row, 0));
    m_session.select({Selection::Kind::file, at.file, {}, at});
}

void SeriesView::selectDiscrepancy(std::size_t discrepancy)
{
    const auto& groups = m_assessment->run.groups;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto& members = groups[i].members;
        if (std::find(members.begin(), members.end(), discrepancy) != members.end())
            m_session.select({Selection::Kind::group, QString::number(i), groups[i].subject.period, {}});
    }
}

void SeriesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_curves.empty()) {
        fillList(checkedMeters(), currentMeter());
        filterList();
    }
}

} // namespace attest
