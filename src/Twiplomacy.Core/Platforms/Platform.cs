
namespace Twiplomacy.Core.Platforms;

/// <summary>
/// A social network: one row of <c>platforms.json</c>, from which every room takes what it knows of the platform. A measure that needs
/// what cannot be observed there is not applicable.
/// </summary>
public sealed record Platform
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>What tables call it besides its slug.</summary>
    public IReadOnlyList<string> Called { get; init; } = [];

    /// <summary>The properties of Wikidata that hold accounts there.</summary>
    public WikidataProperties Wikidata { get; init; } = new([], []);

    /// <summary>The year it opened; null where the record is not sure.</summary>
    public int? From { get; init; }

    /// <summary>The year it closed; null while it exists, and where the record is not sure.</summary>
    public int? To { get; init; }

    /// <summary>Whether it has closed.</summary>
    public bool IsGone { get; init; }

    /// <summary>Its colour, as <c>#rrggbb</c>; null where it is known for none.</summary>
    public string? Colour { get; init; }

    /// <summary>What can be observed there.</summary>
    public IReadOnlyList<PlatformSight> Shows { get; init; } = [];

    /// <summary>The counts of a post that add up to its interactions; none where they are not defined.</summary>
    public IReadOnlyList<PostCount> Interactions { get; init; } = [];

    public HandleGrammar Handles { get; init; } = HandleGrammar.Anything;

    public IdShape Ids { get; init; }

    /// <summary>Whether ids of accounts contain the instant at which they were created, as X's do.</summary>
    public bool HasDatedIds { get; init; }

    /// <summary>Domains on which its profiles are, without <c>www.</c></summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Whether its profiles are on hosts of any name, which are part of the handle.</summary>
    public bool IsFederated { get; init; }

    /// <summary>Paths of profiles on these hosts, see <see cref="AddressPattern"/>.</summary>
    public IReadOnlyList<AddressPattern> Addresses { get; init; } = [];

    /// <summary>The address of a profile, with <c>{handle}</c>, or <c>{name}</c> and <c>{server}</c> of a handle with both.</summary>
    public string? Profile { get; init; }

    /// <summary>The address of a profile of which the id is known, with <c>{id}</c>.</summary>
    public string? ProfileById { get; init; }

    /// <summary>Lengths at which lists from there end by themselves.</summary>
    public IReadOnlyList<KnownCap> Caps { get; init; } = [];

    public bool HasFollows => Shows.Contains(PlatformSight.Follows);

    public bool HasFollowerCounts => Shows.Contains(PlatformSight.FollowerCounts);

    public bool HasPosts => Shows.Contains(PlatformSight.Posts);

    public bool HasMentions => Shows.Contains(PlatformSight.Mentions);

    /// <summary>The address of the account's profile; null where the platform has none for what is known of the account.</summary>
    public string? ProfileAddressOf(string? id, string? handle)
    {
        if (handle is not null && Profile is not null)
        {
            var (name, server) = handle.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? (handle[..at], handle[(at + 1)..]) : (handle, "");
            if (server.Length > 0 || !IsFederated)
                return Profile.Replace("{handle}", Uri.EscapeDataString(handle), StringComparison.Ordinal)
                    .Replace("{name}", Uri.EscapeDataString(name), StringComparison.Ordinal)
                    .Replace("{server}", Uri.EscapeDataString(server), StringComparison.Ordinal);
        }
        return id is null ? null : ProfileById?.Replace("{id}", Uri.EscapeDataString(id), StringComparison.Ordinal);
    }
}
