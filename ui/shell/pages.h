// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

namespace attest {

class Page;

/// The page of a stage.
Page* makePage(Stage stage, Session& session, QWidget* parent = nullptr);

} // namespace attest
