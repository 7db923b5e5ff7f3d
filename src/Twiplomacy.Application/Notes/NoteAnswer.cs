using Twiplomacy.Application.Rankings;
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

    /// <summary>The handle of the account that it is on, where it is on one.</summary>
    public string? Handle { get; init; }

    /// <summary>Who is behind that account.</summary>
    public string? Actor { get; init; }

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

    /// <param name="account">The account that it is on; null: it is on none, or nobody knows it any more.</param>
    public static NoteAnswer Of(NoteRow row, RankedAccount? account) => new()
    {
        Id = row.NoteId, About = row.Terms.About, Subject = row.Terms.Subject, Handle = account?.Handle, Actor = account?.Actor,
        Kind = row.Terms.Kind, Words = row.Terms.Words, From = row.Terms.From, To = row.Terms.To,
        Countries = row.Terms.Countries, Platforms = row.Terms.Platforms, Source = row.Terms.Source, WrittenAt = row.WrittenAt, Version = row.Version,
        Precision = row.Terms.Precision,
    };
}
