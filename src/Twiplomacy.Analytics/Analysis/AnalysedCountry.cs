using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Analysis;

/// <summary>
/// A country of an edition by the union of its accounts' ties: it follows another if any of its accounts follows any of the other's.
/// Each count has the least and the greatest number that the unknown pairs leave possible; isolated countries stay in.
/// </summary>
public sealed record AnalysedCountry(
    EditionRevisionRow Revision, string Country, int Accounts, CountedTies Follows, CountedTies FollowedBy, CountedTies Mutual);
