// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/opened_case.h"
#include "core/commands/command_context.h"
#include "core/sampling/presets.h"
#include "core/sampling/projection.h"

namespace attest::cli {

/// A case with its assessment, whose figures the populations of samples are made of.
struct SampledCase {
    OpenedCase opened;
    std::shared_ptr<const Assessment> assessment;

    Population population(PopulationKind kind, const Unit& unit) const;
    /// The sample's; ErrorKind::caseFile where this version does not know its records or unit.
    Result<Population> populationOf(const Sample& sample) const;
    std::vector<FacilityShare> facilities() const;
    /// How many records of the population the preset's rule asks for.
    int required(const SamplingPreset& preset, const Population& population, int roundsWithFindings) const;
    /// The threshold of materiality, for amounts that are emissions: in their unit.
    std::optional<Rational> threshold(const Unit& unit) const;
    /// For an act of who the call names.
    CommandContext context(const Call& call, const Clock& clock) const { return {*opened.file, actorOf(call, *opened.snapshot), clock}; }
};

/// The case that the call names; revision 0 = the latest.
Result<SampledCase> sampledCase(const Call& call, CaseFile::Mode mode, int revision = 0);
/// The population that --of and --unit ask for.
Result<Population> populationAsked(const Call& call, const SampledCase& sampled);
/// A sample as an answer: the contract of sample_forms.h.
Result<Answer> answerFor(const Call& call, const SampledCase& sampled, const Sample& sample, const Population& population);

} // namespace attest::cli
