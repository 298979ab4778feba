// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/domain/names.h"
#include "core/domain/sample.h"

namespace attest {

/// The words of samples in the trail and on the command line; read back by named<T>() of names.h.
QString nameOf(SampleMethod);
QString nameOf(SampleStrata);
Message label(SampleMethod);
Message label(SampleStrata);

template <>
std::optional<SampleMethod> named<SampleMethod>(const QString& name);
template <>
std::optional<SampleStrata> named<SampleStrata>(const QString& name);
template <>
QStringList namesOf<SampleMethod>();
template <>
QStringList namesOf<SampleStrata>();

} // namespace attest
