namespace Twiplomacy.Formats.Slides;

/// <summary>The colours of slides: those of the pages in their light look.</summary>
internal static class Colours
{
    public const string Ink = "16202B";
    public const string Soft = "52606E";
    public const string Accent = "1D4F91";
    public const string Line = "D5DDE5";
    public const string Context = "B9CDE6";
    public const string Band = "EFE6D4";
    public const string OnBand = "6B4A0C";

    // Blue and orange come first: they stay apart in every common colour blindness.
    private static readonly string[] Series = [Accent, "B4531C", "1F7A5C", "7A4294", "8A6D00"];

    /// <summary>The colour of a series; beyond the fifth they are context.</summary>
    public static string Of(int series) => series < Series.Length ? Series[series] : "82909E";
}
