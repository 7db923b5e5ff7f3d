using Twiplomacy.Storage.PeerSets;

namespace Twiplomacy.Application.PeerSets;

/// <summary>Peers to be held against: countries, of which the accounts of one office count, or accounts.</summary>
public sealed record PeerSetAnswer
{
    /// <example>p5</example>
    public required string Slug { get; init; }

    /// <example>P5</example>
    public required string Name { get; init; }

    /// <example>["CN", "FR", "GB", "RU", "US"]</example>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>Accounts by their addresses.</summary>
    /// <example>[]</example>
    public required IReadOnlyList<string> Accounts { get; init; }

    /// <summary>Whether it comes with the program.</summary>
    public required bool BuiltIn { get; init; }

    /// <summary>How often it was changed, from 1: to be sent as <c>seen</c> with the next change.</summary>
    /// <example>1</example>
    public required int Version { get; init; }

    public static PeerSetAnswer Of(PeerSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return new()
        {
            Slug = set.Slug, Name = set.Name, Countries = set.Countries, Accounts = set.Accounts, BuiltIn = set.IsBuiltIn, Version = set.Version,
        };
    }
}
