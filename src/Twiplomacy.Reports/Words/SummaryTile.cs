namespace Twiplomacy.Reports.Words;

/// <summary>One large figure.</summary>
/// <param name="Note">What it was, or how certain it is; null: nothing is known.</param>
/// <param name="IsGood">Whether it rose or fell for certain; null: neither.</param>
public sealed record SummaryTile(string Label, string Value, string? Note, bool? IsGood = null);
