using System.Globalization;

namespace Twiplomacy.Reports.Mails;

/// <summary>Where a mail leads to. Null where there is no public address, or nothing to unsubscribe from.</summary>
/// <param name="Server">Where people reach the pages.</param>
/// <param name="Edition">The edition as of which pages of accounts are opened; null: as of <see cref="AsOf"/>.</param>
/// <param name="Figures">The page of the first measure's ranking.</param>
/// <param name="Proof">The bundle of the sealed revision that the figures are taken from.</param>
public sealed record ReportLinks(Uri? Server, string? Edition, Uri? Figures, Uri? Proof, Uri? Unsubscribe)
{
    /// <summary>The page by which exports are handed in.</summary>
    public Uri? HandIn => Server is null ? null : new Uri(Server, "/imports/new");

    /// <summary>The instant for which provisional figures stand; null: as things stand.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Any page, by its address from the root of the server.</summary>
    public Uri? Page(string address) => Server is null ? null : new Uri(Server, address);

    /// <summary>An account's page, as the figures of the mail stand.</summary>
    public Uri? Account(string id) => Server is null ? null : new Uri(Server, $"/accounts/{Uri.EscapeDataString(id)}{Moment}");

    private string Moment => Edition is not null ? $"?edition={Uri.EscapeDataString(Edition)}"
        : AsOf is { } instant ? string.Create(CultureInfo.InvariantCulture, $"?as_of={instant.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'}") : "";
}
