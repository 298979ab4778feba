// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QJsonValue>

#include <optional>

namespace attest {

/// A message as it is stored: its English source and its arguments with their kinds, so that it can be shown in any
/// language later.
QJsonValue toJson(const Message& message);
/// Nothing where the value is not such a message.
std::optional<Message> messageFrom(const QJsonValue& value);

} // namespace attest
