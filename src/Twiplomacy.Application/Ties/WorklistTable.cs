using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Ties;

/// <summary>The columns of the steps that an account can take.</summary>
public static class WorklistTable
{
    public static Table<WorklistRow> Table { get; } = new(
        "worklist",
        new("step", Word, row => row.Step),
        new("id", Text, row => row.Id) { Personal = Personal.Account },
        new("handle", Text, row => row.Handle) { Personal = Personal.Handle },
        new("actor", Text, row => row.Actor) { Personal = Personal.Name },
        new("country", Text, row => row.Country),
        new("peer_mutual_follows", Integer, row => row.PeerMutualFollows),
        new("rank_after", Integer, row => row.RankAfter));
}
