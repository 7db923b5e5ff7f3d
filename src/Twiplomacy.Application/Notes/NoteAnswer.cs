using Twiplomacy.Core.Notes;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Application.Notes;

/// <summary>A note that a person wrote.</summary>
public sealed record NoteAnswer
{
    public required int Id { get; init; }

    public required NoteAbout About { get; init; }

    /// <summary>An account's address, a country's code, a panel's or an edition's name.</summary>
    public required string Subject { get; init; }

    public required NoteKind Kind { get; init; }

    public required string Words { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Its last day; null: one day alone.</summary>
    public DateOnly? To { get; init; }

    /// <summary>How exactly these days are known: of a month or a year they are the first and the last day.</summary>
    public required NotePrecision Precision { get; init; }

    public required IReadOnlyList<string> Countries { get; init; }

    public required IReadOnlyList<string> Platforms { get; init; }

    public string? Source { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>How often it was changed, from 1: to be sent as <c>seen</c> with the next change.</summary>
    /// <example>1</example>
    public required int Version { get; init; }

    public static NoteAnswer Of(NoteRow row) => new()
    {
        Id = row.NoteId, About = row.Terms.About, Subject = row.Terms.Subject, Kind = row.Terms.Kind, Words = row.Terms.Words, From = row.Terms.From,
        To = row.Terms.To, Countries = row.Terms.Countries, Platforms = row.Terms.Platforms, Source = row.Terms.Source, WrittenAt = row.WrittenAt,
        Version = row.Version, Precision = row.Terms.Precision,
    };
}
