using Twiplomacy.SampleData.Randomness;
using Twiplomacy.SampleData.Ties;

namespace Twiplomacy.SampleData.Missions;

/// <summary>
/// Who follows whom among ministries and missions: each mission and its ministry by the table, ministries among themselves as
/// the other panel last knew them, everybody else by chance.
/// </summary>
public static class MissionTies
{
    /// <param name="isFirst">The earlier capture, in which some of what is connected later was not yet.</param>
    public static FollowGraph Draw(MissionPanel panel, FollowGraph ministries, bool isFirst, SplitMix random)
    {
        var graph = new FollowGraph(panel.Members.Count);
        foreach (var (one, other) in panel.Ministries.SelectMany(one => panel.Ministries, (one, other) => (one, other)))
            if (one != other && ministries.Follows(panel.Elsewhere(one), panel.Elsewhere(other))) graph.Follow(one, other);
        foreach (var mission in panel.Missions) Tie(panel, graph, mission, random.Stream(mission.Account.Handle), isFirst);
        return graph;
    }

    private static void Tie(MissionPanel panel, FollowGraph graph, Mission mission, SplitMix random, bool isFirst)
    {
        var (account, ministry) = (mission.Account, panel.MinistryOf(mission));
        // One draw for each, so that both captures draw alike for all that follows.
        var (late, lateOut) = (random.Chance(0.3), random.Chance(0.5));
        var wasMissing = isFirst && late && mission.Case == "connected";
        if (mission.MinistryFollows && !(wasMissing && lateOut)) graph.Follow(ministry, account);
        if (mission.FollowsMinistry && !(wasMissing && !lateOut)) graph.Follow(account, ministry);
        if (panel.HostMinistryOf(mission) is { } host)
        {
            if (random.Chance(0.75)) graph.Follow(account, host);
            if (random.Chance(0.4)) graph.Follow(host, account);
        }
        foreach (var other in panel.Missions.Where(other => other.Account != account))
        {
            var likely = other.Host == mission.Host ? 0.45 : other.Ministry == mission.Ministry ? 0.25 : 0.01;
            if (random.Chance(likely) && !(isFirst && random.Chance(0.15))) graph.Follow(account, other.Account);
        }
    }
}
