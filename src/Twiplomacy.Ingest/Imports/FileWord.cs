using Twiplomacy.Core.Lists;
using Twiplomacy.Storage.Lists;

namespace Twiplomacy.Ingest.Imports;

/// <summary>
/// What a declaration "complete within" says of an export, direction by direction, as far as the export bears it out: a
/// declaration never beats what the file shows.
/// </summary>
/// <param name="manyOwners">The files of formats that hold the lists of many owners: only these can be silent about one.</param>
/// <param name="unread">The files of the export that could not be read, though they may hold lists.</param>
internal sealed class FileWord(
    ImportFeed feed, PanelScope scope, DateTimeOffset? declaredCapture, IReadOnlySet<int> manyOwners, IReadOnlyList<int> unread)
{
    /// <summary>At most one statement for each direction; of lists without a capture nothing is said.</summary>
    public IEnumerable<StagedStatement> Statements()
    {
        var silenced = ListDirection.Following;
        if (Broad(ListDirection.Following).Count == 0) silenced = ListDirection.Followers;
        foreach (var lists in feed.Lists.All.GroupBy(list => list.Direction).OrderBy(group => group.Key))
        {
            if ((declaredCapture ?? lists.Max(list => list.CapturedAt)) is not { } at) continue;
            var keys = KeysOf(Broad(lists.Key));
            var covers = lists.Key == silenced && keys != ListKeys.None && CanBeSilent();
            if (!covers && scope.Owners is null) continue;
            yield return new StagedStatement(
                (Broad(lists.Key).FirstOrDefault() ?? lists.First()).File, lists.Key, scope.RevisionId, at, keys, covers,
                scope.Owners?.Select(owner => feed.Profiles[owner]).ToList());
        }
    }

    private List<ListInProgress> Broad(ListDirection direction) =>
        [.. feed.Lists.All.Where(list => list.Direction == direction && manyOwners.Contains(list.File))];

    // A list of which no row could be read does not tell how the file names accounts.
    private static ListKeys KeysOf(IEnumerable<ListInProgress> lists)
    {
        var named = lists.Where(list => list.Members > 0).ToList();
        return named.Count == 0 ? ListKeys.None : named.Aggregate(ListKeys.Both, (all, list) => all & list.Keys);
    }

    // A row without a readable owner may be the list of a member who seems to be missing, and so may a file that was not read.
    private bool CanBeSilent()
    {
        var lacking = feed.Ownerless.Where(file => manyOwners.Contains(file.Key)).ToList();
        if (lacking.Count > 0)
        {
            var rows = lacking.Sum(file => file.Value);
            feed.Findings.Warn(lacking[0].Key, 0, ImportMessages.RowsWithoutOwner(rows));
        }
        if (unread.Count > 0)
            feed.Findings.Warn(unread[0], 0, ImportMessages.FilesUnread(unread.Count));
        return lacking.Count == 0 && unread.Count == 0;
    }
}
