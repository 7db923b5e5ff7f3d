using Twiplomacy.Analytics.Countries;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Panels;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Application.Countries;

/// <summary>Holds a country's missions against its ministry, by the ties of an edition. O(missions × members).</summary>
internal static class MissionAudit
{
    /// <summary>An account that is quiet for so long is called dormant.</summary>
    public static readonly TimeSpan Long = TimeSpan.FromDays(180);

    // A list that tells of nine peers in ten leaves nothing to fetch.
    private const double Enough = 0.9;

    public static bool IsMission(EditionMemberRow member) => OfficeKinds.Missions.Contains(member.Kind);

    /// <summary>The missions of a country, by where they are.</summary>
    public static IEnumerable<EditionMemberRow> MissionsOf(string country, IEnumerable<EditionMemberRow> members) =>
        members.Where(member => member.Country == country && IsMission(member))
            .OrderBy(member => member.HostCountry, StringComparer.Ordinal).ThenBy(member => member.HostCity, StringComparer.Ordinal)
            .ThenBy(member => member.Kind, StringComparer.Ordinal).ThenBy(member => member.Position);

    /// <summary>The account that missions are held against: the ministry with most mutual follows, else any other of the country with most.</summary>
    public static EditionMemberRow? CentreOf(string country, IEnumerable<EditionMemberRow> members, EditionTies ties) =>
        members.Where(member => member.Country == country && !IsMission(member))
            .OrderByDescending(member => member.Kind == "foreign_ministry").ThenByDescending(member => ties.MutualPeers(member.Position).Count)
            .ThenBy(member => member.Position).FirstOrDefault();

    /// <param name="before">The handles of the edition before, by account.</param>
    /// <param name="spells">Since when accounts are quiet, by account.</param>
    public static IReadOnlyList<MissionLine> Of(
        IEnumerable<EditionMemberRow> missions, EditionMemberRow centre, EditionTies ties, IReadOnlyDictionary<string, string> before,
        IReadOnlyDictionary<string, QuietSpell> spells) =>
        [.. missions.Select(mission => new MissionLine(
            RankedAccount.Of(mission), ties.Follows(centre.Position, mission.Position), ties.Follows(mission.Position, centre.Position),
            KnownOf(ties, mission.Position) >= Enough * (ties.Count - 1),
            spells.TryGetValue(mission.Account, out var spell) && spell.Length >= Long ? spell.From : null,
            FormerOf(mission, before),
            mission.Status))];

    private static string? FormerOf(EditionMemberRow mission, IReadOnlyDictionary<string, string> before) =>
        before.TryGetValue(mission.Account, out var handle) && mission.Handle is { } shown
            && Handle.Normalise(handle) != Handle.Normalise(shown) ? handle : null;

    private static int KnownOf(EditionTies ties, int member) =>
        Enumerable.Range(0, ties.Count).Count(peer => peer != member && ties.Follows(member, peer) != TieState.Unknown);
}
