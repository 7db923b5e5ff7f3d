using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Application.Countries;

/// <summary>A mission in the audit of its country's own network.</summary>
/// <param name="Outward">Whether the ministry follows it.</param>
/// <param name="Inward">Whether it follows the ministry.</param>
/// <param name="HasList">Its own list tells of nine peers in ten whether it follows them.</param>
/// <param name="QuietSince">Since when it has written nothing, where that is long.</param>
/// <param name="FormerHandle">Its handle in the edition before, where it was another.</param>
/// <param name="Status">What its profile last showed, or null.</param>
public sealed record MissionLine(
    RankedAccount Account, TieState Outward, TieState Inward, bool HasList, DateTimeOffset? QuietSince, string? FormerHandle, AccountStatus? Status)
{
    public MissionTie Tie => (Outward, Inward) switch
    {
        (TieState.Yes, TieState.Yes) => MissionTie.Connected,
        (TieState.No, TieState.No) => MissionTie.Missing,
        (TieState.Unknown, _) or (_, TieState.Unknown) => MissionTie.Unknown,
        _ => MissionTie.OneWay,
    };

    public MissionStep Step => Status is AccountStatus.Suspended or AccountStatus.Gone ? MissionStep.CheckAccount : (Outward, Inward) switch
    {
        (TieState.No, TieState.Yes) => MissionStep.FollowBack,
        (TieState.No, TieState.No) => MissionStep.ConnectBoth,
        (TieState.No, _) => MissionStep.FollowIt,
        (_, TieState.No) => MissionStep.AskToFollow,
        (_, TieState.Unknown) => MissionStep.UploadItsList,
        (TieState.Unknown, _) => MissionStep.UploadMinistryList,
        _ => QuietSince is null ? MissionStep.Nothing : MissionStep.Revive,
    };

    public bool Matches(MissionFilter filter) => filter switch
    {
        MissionFilter.Connected => Tie == MissionTie.Connected,
        MissionFilter.OneWay => Tie == MissionTie.OneWay,
        MissionFilter.Missing => Tie == MissionTie.Missing,
        MissionFilter.Unknown => Tie == MissionTie.Unknown,
        MissionFilter.Dormant => QuietSince is not null,
        MissionFilter.Renamed => FormerHandle is not null,
        MissionFilter.NoList => !HasList,
        _ => true,
    };
}
