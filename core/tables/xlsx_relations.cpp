// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsx_parts.h"
#include "core/tables/xml_stream.h"

#include <QDir>

namespace attest {
namespace {

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// Targets are relative to the folder of the part, or begin with '/'.
QString resolved(const QString& folder, const QString& target)
{
    const QString joined = target.startsWith(u'/') ? target : QString(u'/' + folder + target);
    return QDir::cleanPath(joined).mid(1);
}

class RelationsHandler final : public XmlHandler {
public:
    explicit RelationsHandler(QString folder) : m_folder(std::move(folder)) {}

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QString type = attributes.text("Type");
        relations.push_back({attributes.text("Id"), type.mid(type.lastIndexOf(u'/') + 1),
                             resolved(m_folder, attributes.text("Target"))});
    }
    void end(std::string_view) override {}

    std::vector<XlsxRelation> relations;

private:
    QString m_folder;
};

} // namespace

Result<std::vector<XlsxRelation>> readRelations(ZipArchive& archive, const QString& part)
{
    const QString folder = folderOf(part);
    const QString name = folder + u"_rels/" + part.mid(folder.size()) + u".rels";
    RelationsHandler handler(folder);
    if (!archive.contains(name))
        return handler.relations;
    if (const auto read = readXmlPart(archive, name, handler); !read)
        return read.failure();
    return std::move(handler.relations);
}

} // namespace attest
