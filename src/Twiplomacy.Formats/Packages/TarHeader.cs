using System.Text;

namespace Twiplomacy.Formats.Packages;

/// <summary>
/// One header of a tar archive, 512 bytes: a name, a size in octal, a kind (POSIX.1-1988 ustar, and the long names of GNU tar and
/// of POSIX.1-2001).
/// </summary>
internal readonly record struct TarHeader(string Name, long Size, char Kind)
{
    public const int Length = 512;

    /// <summary>The bytes that the content fills in the archive, which is written in whole blocks.</summary>
    public long Padded => (Size + Length - 1) / Length * Length;

    public static bool IsTar(ReadOnlySpan<byte> head) => head.Length >= Length && head.Slice(257, 5).SequenceEqual("ustar"u8) && HasChecksum(head);

    /// <summary>Null for the empty blocks at the end, and for what is no header.</summary>
    public static TarHeader? Of(ReadOnlySpan<byte> block)
    {
        if (block.Length < Length || !HasChecksum(block) || Number(block.Slice(124, 12)) is not { } size || size < 0) return null;
        var (name, prefix) = (Text(block[..100]), block.Slice(257, 6).SequenceEqual("ustar\0"u8) ? Text(block.Slice(345, 155)) : "");
        return new TarHeader(prefix.Length > 0 ? $"{prefix}/{name}" : name, size, block[156] == 0 ? '0' : (char)block[156]);
    }

    /// <summary>The value of a record such as <c>30 path=data/follower.js</c> in an extended header, or null.</summary>
    public static string? Extended(ReadOnlySpan<byte> content, string key)
    {
        foreach (var line in Encoding.UTF8.GetString(content).Split('\n'))
            if (line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && line.AsSpan(blank + 1).StartsWith(key + "=")) return line[(blank + 2 + key.Length)..];
        return null;
    }

    public static string Text(ReadOnlySpan<byte> field) =>
        Encoding.UTF8.GetString(field.IndexOf((byte)0) is var end and >= 0 ? field[..end] : field);

    /// <summary>The sum of all bytes, those of the sum itself taken as blanks.</summary>
    private static bool HasChecksum(ReadOnlySpan<byte> block)
    {
        var sum = 8L * ' ';
        for (var at = 0; at < Length; at++)
            if (at is < 148 or > 155) sum += block[at];
        return Number(block.Slice(148, 8)) == sum;
    }

    /// <summary>Octal digits; a number too large for them is binary, after a byte of 0x80.</summary>
    private static long? Number(ReadOnlySpan<byte> field)
    {
        var value = 0L;
        if (field[0] == 0x80)
        {
            foreach (var part in field[^8..]) value = value << 8 | part;
            return value;
        }
        var digits = field.Trim(" \0"u8);
        if (digits.IsEmpty) return null;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'7') return null;
            value = value * 8 + digit - '0';
        }
        return value;
    }
}
