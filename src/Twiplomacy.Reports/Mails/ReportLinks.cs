namespace Twiplomacy.Reports.Mails;

/// <summary>Where a mail leads to. Null where there is no public address, or nothing to unsubscribe from.</summary>
/// <param name="Server">Where people reach the pages.</param>
/// <param name="Edition">The edition as of which pages of accounts are opened; null: as things stand.</param>
/// <param name="Figures">The page of the first measure's ranking.</param>
/// <param name="Proof">The bundle of the sealed revision that the figures are taken from.</param>
public sealed record ReportLinks(Uri? Server, string? Edition, Uri? Figures, Uri? Proof, Uri? Unsubscribe)
{
    /// <summary>The page by which exports are handed in.</summary>
    public Uri? HandIn => Server is null ? null : new Uri(Server, "/imports/new");

    /// <summary>An account's page.</summary>
    public Uri? Account(string id) => Server is null ? null
        : new Uri(Server, $"/accounts/{Uri.EscapeDataString(id)}{(Edition is null ? "" : $"?edition={Uri.EscapeDataString(Edition)}")}");
}
