namespace Twiplomacy.Formats.Tables;

/// <summary>Shares as people get them.</summary>
public static class Shares
{
    private const int Decimals = 4;

    /// <summary>To four decimals, as in the study.</summary>
    public static double? Rounded(double? share) => share is { } known ? Math.Round(known, Decimals) : null;
}
