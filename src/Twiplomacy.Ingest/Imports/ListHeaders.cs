using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Storage.Lists;

namespace Twiplomacy.Ingest.Imports;

/// <summary>
/// Joins what an export says of its lists with what was declared: capture, completeness and scope of each list.
/// </summary>
internal sealed class ListHeaders(
    ImportDeclaration declaration, PanelScope? scope, IReadOnlyDictionary<ListDirection, int> statements, ProfileDirectory profiles, FindingsLimit findings)
{
    /// <summary>The lists that can be published; one without a capture is rejected with what to do.</summary>
    public IReadOnlyList<StagedList> Settle(OpenLists lists)
    {
        MarkPieces(lists);
        var settled = new List<StagedList>(lists.All.Count);
        foreach (var list in lists.All)
        {
            if ((list.CapturedAt ?? declaration.CapturedAt) is { } capturedAt) settled.Add(ToStaged(list, capturedAt));
            else findings.Reject(list.File, list.Row, ImportMessages.ListUndated, list.Owner.ToString());
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
            findings.Warn(pieces[0].First().File, 0, ImportMessages.ListsInPieces(pieces.Count));
    }

    private StagedList ToStaged(ListInProgress list, DateTimeOffset capturedAt)
    {
        var completeness = CompletenessOf(list);
        var keys = list.Members == 0 ? ListKeys.Both : list.Keys;
        // The handles of strangers are not kept, so that an account known later by its handle alone cannot be found.
        if (list.HoldsStrangers && keys.HasFlag(ListKeys.Ids)) keys = ListKeys.Ids;
        return new StagedList(
            list.List, profiles[list.Owner], list.Direction, completeness, completeness == ListCompleteness.CompleteWithinPanel ? scope!.RevisionId : 0,
            capturedAt, keys, list.StatedCount, list.File, list.Row)
        {
            Statement = statements.TryGetValue(list.Direction, out var statement) ? statement : null,
            IsInOneFile = !list.SpansFiles,
        };
    }

    // What the export shows comes first: a declaration makes no list whole that is not.
    private ListCompleteness CompletenessOf(ListInProgress list)
    {
        var shown = list.LacksRows ? ListCompleteness.Partial : list.Completeness;
        if (shown == ListCompleteness.Partial && declaration.Completeness is ListCompleteness.Complete or ListCompleteness.CompleteWithinPanel)
        {
            findings.Warn(list.File, list.Row, declaration.CompleteWithinPanel is { } panel
                ? ImportMessages.IsPartialWithin(list.Owner.ToString(), panel) : ImportMessages.IsPartial(list.Owner.ToString()));
        }
        if (shown is { } known) return known;
        return scope is not null ? ListCompleteness.CompleteWithinPanel : declaration.Completeness ?? ListCompleteness.Partial;
    }
}
