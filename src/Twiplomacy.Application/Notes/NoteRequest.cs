using System.Globalization;
using Twiplomacy.Core.Notes;

namespace Twiplomacy.Application.Notes;

/// <summary>A note to be written.</summary>
public sealed record NoteRequest
{
    /// <summary>account, country, panel or edition.</summary>
    public required NoteAbout About { get; init; }

    /// <example>x:@francediplo</example>
    public required string Subject { get; init; }

    /// <summary>note (the default), office, platform_block, shutdown or incident.</summary>
    public NoteKind Kind { get; init; } = NoteKind.Note;

    /// <example>New minister</example>
    public required string Words { get; init; }

    /// <example>2016-02-11</example>
    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>day (the default), month or year: a note that is known to a month or a year only spans all of it.</summary>
    public NotePrecision Precision { get; init; } = NotePrecision.Day;

    public IReadOnlyList<string> Countries { get; init; } = [];

    public IReadOnlyList<string> Platforms { get; init; } = [];

    /// <summary>An address where it can be read.</summary>
    public string? Source { get; init; }

    /// <summary>The same as what to set in a note that says nothing yet.</summary>
    internal NoteChange ToChange() => new()
    {
        About = About, Subject = Subject, Kind = Kind, Words = Words, From = From, To = To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Countries = Countries, Platforms = Platforms, Source = Source, Precision = Precision,
    };
}
