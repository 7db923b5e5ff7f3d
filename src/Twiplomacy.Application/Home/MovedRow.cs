using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.Home;

/// <summary>An account whose mutual ties changed.</summary>
/// <param name="Change">Those gained less those lost, by what is known to have happened.</param>
public sealed record MovedRow(RankingAnswer Row, int Change);
