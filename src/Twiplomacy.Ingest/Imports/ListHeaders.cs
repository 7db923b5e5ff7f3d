using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Ingest.Imports;

/// <summary>
/// Joins what an export says of its lists with what was declared: capture, completeness and scope of each list.
/// </summary>
internal sealed class ListHeaders(ImportDeclaration declaration, PanelScope? scope, ProfileDirectory profiles, FindingsLimit findings)
{
    /// <summary>The lists that can be published; one without a capture is rejected with what to do.</summary>
    public IReadOnlyList<StagedList> Settle(OpenLists lists)
    {
        MarkPieces(lists);
        var settled = new List<StagedList>(lists.All.Count);
        foreach (var list in lists.All)
        {
            if ((list.CapturedAt ?? declaration.CapturedAt) is { } capturedAt) settled.Add(ToStaged(list, capturedAt));
            else findings.Reject(list.File, list.Row, "a list without a capture date: give --captured DATE", list.Owner.ToString());
        }
        return settled;
    }

    /// <summary>
    /// Lists of one account, direction and capture in several files are pieces of one. A declaration makes none of them whole,
    /// for each would then deny what the others hold.
    /// </summary>
    private void MarkPieces(OpenLists lists)
    {
        if (declaration.Completeness is null or ListCompleteness.Partial && declaration.CompleteWithinPanel is null) return;
        if (lists.All.Select(list => list.File).Distinct().Take(2).Count() < 2) return;
        var pieces = lists.All.Where(list => list.Completeness is null)
            .GroupBy(list => (list.Owner, list.Direction, list.CapturedAt ?? declaration.CapturedAt)).Where(group => group.Skip(1).Any()).ToList();
        foreach (var list in pieces.SelectMany(group => group)) list.Completeness = ListCompleteness.Partial;
        if (pieces.Count > 0)
            findings.Warn(pieces[0].First().File, 0, $"accounts whose list stands in several files of this export: {pieces.Count:N0}. Their lists are taken as partial: put the files together into one");
    }

    private StagedList ToStaged(ListInProgress list, DateTimeOffset capturedAt)
    {
        var (completeness, revision) = ScopeOf(list, capturedAt);
        var keys = list.Members == 0 && !list.IsSilent ? ListKeys.Both : list.Keys;
        // The handles of strangers are not kept, so that an account known later by its handle alone cannot be found.
        if (list.HoldsStrangers && keys.HasFlag(ListKeys.Ids)) keys = ListKeys.Ids;
        return new StagedList(
            list.List, profiles[list.Owner], list.Direction, completeness, revision, capturedAt, keys, list.StatedCount,
            list.File, list.Row);
    }

    private (ListCompleteness Completeness, int PanelRevision) ScopeOf(ListInProgress list, DateTimeOffset capturedAt)
    {
        if (declaration.CompleteWithinPanel is not null && scope is not null && list.Completeness is not ListCompleteness.Complete)
        {
            var within = scope.Owns(list.Owner, capturedAt);
            return within ? (ListCompleteness.CompleteWithinPanel, scope.RevisionId) : (ListCompleteness.Partial, 0);
        }
        if (list.Completeness == ListCompleteness.Partial && declaration.Completeness == ListCompleteness.Complete)
        {
            findings.Warn(list.File, list.Row, $"declared complete, but the export shows that the list of {list.Owner} is partial: taken as partial");
            return (ListCompleteness.Partial, 0);
        }
        return (list.Completeness ?? declaration.Completeness ?? ListCompleteness.Partial, 0);
    }
}
