using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Countries;

/// <summary>A country's own network in an edition.</summary>
/// <param name="Ministry">The account that the missions are held against; null if the edition has no other of the country.</param>
/// <param name="Missions">All of them, by where they are.</param>
/// <param name="Filter">Which of them are asked for.</param>
public sealed record CountryAuditResult(
    string Country, EditionRevisionRow Edition, IReadOnlyList<EditionLink> Editions, RankedAccount? Ministry, IReadOnlyList<MissionLine> Missions,
    MissionFilter Filter)
{
    public IEnumerable<MissionLine> Shown => Missions.Where(mission => mission.Matches(Filter));

    public int CountOf(MissionFilter filter) => Missions.Count(mission => mission.Matches(filter));
}
