namespace Twiplomacy.Formats.Json;

/// <summary>
/// The assignment to a variable in front of JSON, as the archives of X write it: <c>window.YTD.tweets.part0 =</c>, and before 2018
/// <c>Grailbird.data.tweets_2014_06 =</c> and <c>var user_details =</c>.
/// </summary>
internal static class JsonAssignment
{
    private const int Longest = 200;

    /// <summary>The bytes up to and with the equals sign, blanks in front included; 0 if the text begins with none.</summary>
    public static int Length(ReadOnlySpan<byte> head)
    {
        var text = head.TrimStart(" \t\r\n"u8);
        if (!text.StartsWith("window."u8) && !text.StartsWith("Grailbird.data."u8) && !text.StartsWith("var "u8)) return 0;
        var sign = text[..Math.Min(text.Length, Longest)].IndexOf((byte)'=');
        if (sign < 0) return 0;
        var value = text[(sign + 1)..].TrimStart(" \t\r\n"u8);
        return value.IsEmpty || value[0] is (byte)'{' or (byte)'[' ? head.Length - text.Length + sign + 1 : 0;
    }
}
