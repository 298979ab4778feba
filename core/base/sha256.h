// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

struct evp_md_ctx_st;

namespace attest {

/// Takes bytes piece by piece and gives their SHA-256 (FIPS 180-4).
class Sha256 {
public:
    Sha256();
    void add(QByteArrayView bytes);
    /// 64 lower-case hexadecimal digits; nothing may be added afterwards.
    QString hex();

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// SHA-256 as 64 lower-case hexadecimal digits.
QString sha256(QByteArrayView bytes);

} // namespace attest
