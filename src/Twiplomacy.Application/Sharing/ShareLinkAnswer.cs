using Twiplomacy.Storage.Sharing;

namespace Twiplomacy.Application.Sharing;

/// <summary>A link that shows one page to whoever holds it.</summary>
public sealed record ShareLinkAnswer
{
    /// <example>1</example>
    public required int Id { get; init; }

    /// <summary>The page that it shows.</summary>
    /// <example>/accounts/x:@francediplo</example>
    public required string Page { get; init; }

    /// <summary>For whom or what it is.</summary>
    public string? Label { get; init; }

    public required ShareLinkState State { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>How often it was opened. Nothing is kept of who opened it.</summary>
    public required long Opened { get; init; }

    public DateTimeOffset? LastOpenedAt { get; init; }

    /// <summary>The link itself, within this server: shown once, when it is made.</summary>
    public string? Address { get; init; }

    public static ShareLinkAnswer Of(ShareLink link, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(link);
        return new()
        {
            Id = link.LinkId, Page = link.Path + link.Query, Label = link.Label, By = link.MadeBy, MadeAt = link.MadeAt, ExpiresAt = link.ExpiresAt,
            State = link.IsOpenAt(now) ? ShareLinkState.Active : link.RevokedAt is null ? ShareLinkState.Expired : ShareLinkState.Revoked,
            RevokedAt = link.RevokedAt, Opened = link.Opened, LastOpenedAt = link.LastOpenedAt,
        };
    }
}
