// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/regions.h"

namespace attest {
namespace {

struct Province {
    const char* code;
    const char* grid; // of the ministry's tables of 2024 and 2025
    const char* names;
};

const Province kProvinces[] = {
    {"BJ", "NORTH", "beijing 北京"},        {"TJ", "NORTH", "tianjin 天津"},
    {"HE", "NORTH", "hebei 河北"},          {"SX", "NORTH", "shanxi 山西"},
    {"SD", "NORTH", "shandong 山东"},       {"NM", "", "innermongolia neimenggu neimongol 内蒙古"},
    {"LN", "NORTHEAST", "liaoning 辽宁"},   {"JL", "NORTHEAST", "jilin 吉林"},
    {"HL", "NORTHEAST", "heilongjiang 黑龙江"}, {"SH", "EAST", "shanghai 上海"},
    {"JS", "EAST", "jiangsu 江苏"},         {"ZJ", "EAST", "zhejiang 浙江"},
    {"AH", "EAST", "anhui 安徽"},           {"FJ", "EAST", "fujian 福建"},
    {"JX", "CENTRAL", "jiangxi 江西"},      {"HA", "CENTRAL", "henan 河南"},
    {"HB", "CENTRAL", "hubei 湖北"},        {"HN", "CENTRAL", "hunan 湖南"},
    {"CQ", "SOUTHWEST", "chongqing 重庆"},  {"SC", "SOUTHWEST", "sichuan 四川"},
    {"XZ", "SOUTHWEST", "tibet xizang 西藏"}, {"SN", "NORTHWEST", "shaanxi 陕西"},
    {"GS", "NORTHWEST", "gansu 甘肃"},      {"QH", "NORTHWEST", "qinghai 青海"},
    {"NX", "NORTHWEST", "ningxia 宁夏"},    {"XJ", "NORTHWEST", "xinjiang 新疆"},
    {"GD", "SOUTH", "guangdong 广东"},      {"GX", "SOUTH", "guangxi 广西"},
    {"YN", "SOUTH", "yunnan 云南"},         {"GZ", "SOUTH", "guizhou 贵州"},
    {"HI", "SOUTH", "hainan 海南"},
};

QString folded(const QString& region)
{
    QString text = region.normalized(QString::NormalizationForm_KC).toLower();
    text.remove(u' ');
    text.remove(u'-');
    for (const QString& ending : {QStringLiteral("province"), QStringLiteral("autonomousregion"), QStringLiteral("municipality"),
                                  QStringLiteral("省"), QStringLiteral("市")})
        if (text.endsWith(ending))
            text.chop(ending.size());
    return text;
}

bool names(const Province& province, const QString& text)
{
    const QStringList spellings = QString::fromUtf8(province.names).split(u' ');
    for (const QString& spelling : spellings) {
        // 内蒙古自治区, 广西壮族自治区: Chinese long forms begin with the short one.
        if (text == spelling || (text.startsWith(spelling) && text.endsWith(QStringLiteral("自治区"))))
            return true;
    }
    const QString code = QString::fromLatin1(province.code).toLower();
    return text == code || text == QStringLiteral("cn") + code;
}

} // namespace

QStringList regionCodes(const QString& country, const QString& region)
{
    const QString code = country == u"UK" ? QStringLiteral("GB") : country.toUpper();
    QStringList codes{code};
    const QString text = folded(region);
    if (code == u"CN") {
        for (const Province& province : kProvinces) {
            if (!names(province, text))
                continue;
            codes.append(QStringLiteral("CN-") + QLatin1String(province.code));
            if (*province.grid != '\0')
                codes.append(QStringLiteral("CN-GRID-") + QLatin1String(province.grid));
        }
    } else if (code == u"US" && !region.isEmpty()) {
        const QString subregion = region.toUpper();
        codes.append(subregion.startsWith(u"US-EGRID-") ? subregion : QStringLiteral("US-EGRID-") + subregion);
    }
    return codes;
}

} // namespace attest
