using Twiplomacy.Core.Lists;

namespace Twiplomacy.Storage.Lists;

/// <summary>A list as an import read it, with everything known about it; profiles are given by their ids.</summary>
public sealed record StagedList(
    int List, int Owner, ListDirection Direction, ListCompleteness Scope, int PanelRevision, DateTimeOffset CapturedAt,
    ListKeys Keys, long? StatedCount, int File, long Row)
{
    /// <summary>What was said of the file it stands in, by its id; null: nothing.</summary>
    public int? Statement { get; init; }

    /// <summary>All of its members stand in the file in which it begins.</summary>
    public bool IsInOneFile { get; init; }
}
