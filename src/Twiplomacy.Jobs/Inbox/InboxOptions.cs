namespace Twiplomacy.Jobs.Inbox;

/// <summary>A folder whose files are imported.</summary>
public sealed record InboxOptions
{
    public required string Folder { get; init; }

    /// <summary>A file is finished when it has kept its size and time for so long. Default 5 seconds.</summary>
    public TimeSpan Settled { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often the folder is looked at. Default 2 seconds.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long the bytes of the exports are kept; null forever.</summary>
    public TimeSpan? KeepExportsFor { get; init; }
}
