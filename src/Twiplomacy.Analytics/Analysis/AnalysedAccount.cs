using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Analysis;

/// <summary>A member of an edition with its row in every ranking and the panel's further attributes.</summary>
public sealed record AnalysedAccount(
    EditionRevisionRow Revision, EditionMemberRow Member, IReadOnlyDictionary<string, RankedRow> Ranks, IReadOnlyDictionary<string, string?> Attributes);
