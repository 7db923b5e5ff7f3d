using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Worklists;

/// <summary>The columns of the steps that an account can take.</summary>
public static class WorklistTable
{
    public static Table<WorklistRow> Table { get; } = new(
        "worklist",
        new("step", Word, row => EnumWord.Of(row.Step)),
        new("id", Text, row => row.Id) { Personal = Personal.Account },
        new("handle", Text, row => row.Handle) { Personal = Personal.Handle },
        new("actor", Text, row => row.Actor) { Personal = Personal.Name },
        new("country", Text, row => row.Country),
        new("peer_mutual_follows", Integer, row => row.PeerMutualFollows),
        new("rank_after", Integer, row => row.RankAfter),
        new("kind", Text, row => row.Kind),
        new("state", Word, row => EnumWord.Of(row.State)),
        new("to_do", ColumnType.Boolean, row => row.ToDo),
        new("by", Text, row => row.By) { Personal = Personal.Name },
        new("marked_at", Instant, row => row.MarkedAt),
        new("until", Day, row => row.Until),
        new("reason", Text, row => row.Reason) { Personal = Personal.FreeText },
        new("done_at", Instant, row => row.DoneAt),
        new("check", Word, row => row.Check),
        new("checked_at", Instant, row => row.CheckedAt));
}
