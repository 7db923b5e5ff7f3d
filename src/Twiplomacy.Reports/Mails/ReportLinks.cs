namespace Twiplomacy.Reports.Mails;

/// <summary>Where a mail leads to. Null where there is no public address, or nothing to unsubscribe from.</summary>
public sealed record ReportLinks(Uri? Figures, Uri? Unsubscribe);
