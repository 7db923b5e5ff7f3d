namespace Twiplomacy.Core.Notes;

/// <summary>What a note tells of.</summary>
public enum NoteKind
{
    Note,

    /// <summary>An office changed hands.</summary>
    Office,

    /// <summary>A platform was blocked in a country.</summary>
    PlatformBlock,

    /// <summary>The network was shut down in a country.</summary>
    Shutdown,

    Incident,
}
