namespace Twiplomacy.Core.Notes;

/// <summary>A dated note that a person writes.</summary>
public sealed record NoteTerms
{
    public required NoteAbout About { get; init; }

    /// <summary>An account's address, a country's code, a panel's or an edition's name.</summary>
    public required string Subject { get; init; }

    public NoteKind Kind { get; init; } = NoteKind.Note;

    /// <summary>What happened, in a few words.</summary>
    public required string Words { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Its last day; null: one day alone.</summary>
    public DateOnly? To { get; init; }

    /// <summary>How exactly these days are known.</summary>
    public NotePrecision Precision { get; init; }

    /// <summary>Countries that it concerns, by their codes.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Platforms that it concerns.</summary>
    public IReadOnlyList<string> Platforms { get; init; } = [];

    /// <summary>Where it can be read.</summary>
    public string? Source { get; init; }

    /// <summary>Whether a chart shows it as a band: nothing can be known of the time.</summary>
    public bool IsGap => Kind is NoteKind.PlatformBlock or NoteKind.Shutdown;

    /// <summary>The same from the first to the last day of its months or years, where its days are known no better.</summary>
    public NoteTerms Spanned() => Precision == NotePrecision.Day || From == default ? this
        : this with { From = NoteDate.Of(From, Precision).First, To = NoteDate.Of(To ?? From, Precision).Last };
}
