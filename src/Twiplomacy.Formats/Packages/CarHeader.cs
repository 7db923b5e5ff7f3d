namespace Twiplomacy.Formats.Packages;

/// <summary>How a content archive of Bluesky begins.</summary>
internal static class CarHeader
{
    public static bool IsCar(ReadOnlySpan<byte> head) =>
        head.Length > 16 && head[0] is > 8 and < 0x80 && head[1] == 0xA2 && head[..Math.Min(head.Length, 120)].IndexOf("roots"u8) > 0
        && head[..Math.Min(head.Length, 120)].IndexOf("version"u8) > 0;
}
