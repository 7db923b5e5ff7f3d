using Twiplomacy.Core.Alerts;
using Twiplomacy.Storage.Alerts;

namespace Twiplomacy.Application.Alerts;

/// <summary>One thing that an alert tells of, or would have told of.</summary>
public sealed record AlertItemAnswer
{
    /// <summary>The number of an item that was found; null in a dry run.</summary>
    public long? Id { get; init; }

    /// <example>unfollowed</example>
    public required string Kind { get; init; }

    /// <example>Chile (@CancilleriaChile) unfollowed France (@francediplo)</example>
    public required string Said { get; init; }

    /// <example>x:156796714527362456</example>
    public required string Account { get; init; }

    public string? Other { get; init; }

    /// <summary>The edition by which it is told; null of a tie.</summary>
    public string? Edition { get; init; }

    /// <summary>It happened after this instant.</summary>
    public required DateTimeOffset After { get; init; }

    /// <summary>And at the latest at this one.</summary>
    public required DateTimeOffset By { get; init; }

    /// <summary>The page that proves it, from the root of the server.</summary>
    public required string Evidence { get; init; }

    /// <summary>When the digest was made, or would have been made, that tells of it; null: it waits for the cool-down.</summary>
    public DateTimeOffset? DigestAt { get; init; }

    /// <summary>The digest that tells of it.</summary>
    public long? ReportId { get; init; }

    /// <summary>When it was found.</summary>
    public DateTimeOffset? FoundAt { get; init; }

    public static AlertItemAnswer Of(AlertItemRow row) => Of(row.Item) with { Id = row.ItemId, ReportId = row.ReportId, FoundAt = row.FoundAt };

    public static AlertItemAnswer Of(AlertItem item) => new()
    {
        Kind = item.Kind, Said = item.Said.ToString(), Account = item.Account, Other = item.Other, Edition = item.Edition, After = item.After, By = item.By,
        Evidence = item.Evidence,
    };
}
