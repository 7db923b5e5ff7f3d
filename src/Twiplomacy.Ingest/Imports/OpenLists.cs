using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;

namespace Twiplomacy.Ingest.Imports;

/// <summary>A list from its beginning to its end, as the export tells it.</summary>
internal sealed class ListInProgress
{
    public required int List { get; init; }
    public required ProfileKey Owner { get; init; }
    public required AccountRef OwnerRef { get; init; }
    public required ListDirection Direction { get; init; }
    public required int File { get; init; }
    public required long Row { get; init; }

    /// <summary>How its members were named so far.</summary>
    public ListKeys Keys { get; set; }

    public long Members { get; set; }

    public DateTimeOffset? CapturedAt { get; set; }

    public ListCompleteness? Completeness { get; set; }

    public long? StatedCount { get; set; }

    public bool IsEnded { get; set; }

    /// <summary>A row of it could not be read: whoever is missing may have stood there.</summary>
    public bool LacksRows { get; set; }

    /// <summary>Some of its members stand in another file than its beginning.</summary>
    public bool SpansFiles { get; set; }

    /// <summary>Of members nobody knew only the hash is kept.</summary>
    public bool HoldsStrangers { get; set; }

    /// <summary>Notes how a member is named: absence is proven only for accounts nameable in the same way.</summary>
    /// <param name="file">In which file it stands.</param>
    public void Note(in AccountRef member, int file)
    {
        SpansFiles |= file != File;
        var keys = (member.Id is null ? ListKeys.None : ListKeys.Ids) | (member.Handle is null ? ListKeys.None : ListKeys.Handles);
        // A list that names some members only by id cannot show who is missing by handle, and the reverse.
        Keys = Members++ == 0 ? keys : Keys & keys;
    }
}

/// <summary>The lists of one reading, by their numbers.</summary>
internal sealed class OpenLists
{
    private readonly Dictionary<int, ListInProgress> _lists = [];

    public IReadOnlyCollection<ListInProgress> All => _lists.Values;

    public ListInProgress this[int list] => _lists[list];

    public void Begin(ListBegun begun, string platform) => _lists.Add(begun.List, new ListInProgress
    {
        List = begun.List, Owner = begun.Owner.Key(platform), OwnerRef = begun.Owner, Direction = begun.Direction,
        File = begun.File, Row = begun.Row,
    });

    /// <summary>Notes a row that could not be read in the list that lacks it, or in all of a file that breaks off.</summary>
    public void Lack(RejectedRow row)
    {
        if (row.List is { } list) _lists[list].LacksRows = true;
        if (!row.BreaksOff) return;
        foreach (var broken in _lists.Values.Where(l => l.File == row.File)) broken.LacksRows = true;
    }

    public void End(ListEnded ended)
    {
        var list = _lists[ended.List];
        (list.CapturedAt, list.Completeness, list.StatedCount) = (ended.CapturedAt, ended.Completeness, ended.StatedCount);
        list.IsEnded = true;
    }
}
