namespace Twiplomacy.Core.Imports;

/// <summary>
/// The list holds somebody of whom the export tells a display name alone. Names are not unique: it is no account until a person
/// says whose name it is.
/// </summary>
public sealed record ListedName(int File, long Row, int List, string Name, DateTimeOffset? FollowedAt = null) : ExportRecord(File, Row)
{
    /// <summary>Longer names are cut off.</summary>
    public const int Longest = 300;
}
