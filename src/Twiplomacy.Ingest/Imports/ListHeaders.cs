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
        var settled = new List<StagedList>(lists.All.Count);
        foreach (var list in lists.All)
        {
            if ((list.CapturedAt ?? declaration.CapturedAt) is { } capturedAt) settled.Add(ToStaged(list, capturedAt));
            else findings.Reject(list.File, list.Row, "a list without a capture date: give --captured DATE", list.Owner.ToString());
        }
        return settled;
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
