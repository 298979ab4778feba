// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attest {

class JsonObject;
struct Submission;

// The parts of dossier.json that become the header of a submission; problems are reported through the object.

void parseSubmission(const JsonObject& root, Submission& submission);
void parseEngagement(const JsonObject& root, Submission& submission);
void parseClient(const JsonObject& root, Submission& submission);
void parseTeam(const JsonObject& root, Submission& submission);
void parseSites(const JsonObject& root, Submission& submission);
void parseSources(const JsonObject& root, Submission& submission);
void parseMeters(const JsonObject& root, Submission& submission);

} // namespace attest
