// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/series_curves.h"
#include "ui/models/series_time.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedLayout;
class QStackedWidget;

namespace attest {

struct Carpet;
class CarpetPlot;
class HueLabel;
class SeriesChart;
class SeriesModel;
class Session;
class PrintTable;

/// The interval values of a submission to be looked at: meters to choose from, line or carpet, and the table of what is
/// seen. Curves and carpets are made in the background.
class SeriesView final : public QWidget {
    Q_OBJECT

public:
    explicit SeriesView(Session& session, QWidget* parent = nullptr);

    /// Keeps meters and stretch of time where the new assessment has them.
    void show(const std::shared_ptr<const Assessment>& assessment);
    using QWidget::show;
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* chooser();
    QWidget* pictures();
    void connectPlots();
    void take(SeriesCurves curves);
    void fillFacet();
    void fillList(const QStringList& checked, const QString& current);
    void filterList();
    void chooseFirst();
    void checkAll(bool checked);
    void checkOnly(QListWidgetItem* item);
    void applyChoice();
    void showCarpet(bool carpet);
    void buildCarpet();
    void windowMoved();
    void fillTable();
    void selectValue(const QString& meter, std::size_t value);
    void selectDiscrepancy(std::size_t discrepancy);
    QStringList checkedMeters() const;
    QString currentMeter() const;
    std::shared_ptr<const SeriesCurve> curveOf(const QString& meter) const;
    bool carpetShown() const;
    std::pair<qint64, qint64> shownSpan() const;
    QString emptyText(const Submission& submission) const;

    Session& m_session;
    std::shared_ptr<const Assessment> m_assessment;
    SeriesCurves m_curves;
    SeriesTime m_time;
    std::shared_ptr<const Carpet> m_made;
    QStackedLayout* m_outer;
    HueLabel* m_empty;
    QComboBox* m_facet;
    QLineEdit* m_filter;
    QListWidget* m_list;
    QPushButton* m_all;
    QPushButton* m_none;
    QPushButton* m_line;
    QPushButton* m_carpetButton;
    QPushButton* m_whole;
    HueLabel* m_span;
    QStackedWidget* m_stack;
    SeriesChart* m_chart;
    CarpetPlot* m_carpet;
    PrintTable* m_table;
    SeriesModel* m_model;
    QTimer m_settled;
    bool m_filling = false;
};

} // namespace attest
