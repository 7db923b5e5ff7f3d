using System.Buffers.Binary;
using System.Text;

namespace Twiplomacy.Formats.Packages;

/// <summary>
/// Writes a zip archive that is the same bytes on every machine: entries in the order given, stored without
/// compression (whose result differs between versions of a library), all dated 1980-01-01. Source: PKWARE APPNOTE 6.3,
/// 4.3; without its 64-bit fields, so that all must stay below 4 GiB. O(bytes).
/// </summary>
public static class StoredZip
{
    // 1980-01-01 00:00 as MS-DOS writes it; UTF-8 names.
    private const ushort Date = 0x21;
    private const ushort Utf8Names = 0x800;
    private const ushort Version = 20;

    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(CrcOf)];

    public static async Task WriteAsync(IReadOnlyList<(string Path, byte[] Content)> files, Stream output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(output);
        if (files.Count > ushort.MaxValue || files.Sum(f => f.Content.LongLength + 2 * f.Path.Length + 200) > uint.MaxValue)
            throw new InvalidOperationException("The archive would pass 4 GiB or 65,535 files.");
        var directory = new MemoryStream();
        var offset = 0u;
        foreach (var (path, content) in files)
        {
            var name = Encoding.UTF8.GetBytes(path);
            var common = Common(Crc(content), (uint)content.Length, (ushort)name.Length);
            byte[] local = [.. Four(0x04034b50), .. Two(Version), .. common, .. Two(0), .. name];
            await output.WriteAsync(local, ct);
            await output.WriteAsync(content, ct);
            directory.Write([.. Four(0x02014b50), .. Two(Version), .. Two(Version), .. common, .. new byte[12], .. Four(offset), .. name]);
            offset += (uint)(local.Length + content.Length);
        }
        byte[] end = [.. Four(0x06054b50), .. Two(0), .. Two(0), .. Two((ushort)files.Count), .. Two((ushort)files.Count),
            .. Four((uint)directory.Length), .. Four(offset), .. Two(0)];
        await output.WriteAsync(directory.ToArray(), ct);
        await output.WriteAsync(end, ct);
    }

    // Flags, method, time, date, checksum, both sizes and the name's length stand alike in both headers.
    private static byte[] Common(uint crc, uint length, ushort nameLength) =>
        [.. Two(Utf8Names), .. Two(0), .. Two(0), .. Two(Date), .. Four(crc), .. Four(length), .. Four(length), .. Two(nameLength)];

    private static byte[] Two(ushort value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Four(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static uint Crc(byte[] content)
    {
        var crc = uint.MaxValue;
        foreach (var value in content) crc = CrcTable[(byte)(crc ^ value)] ^ crc >> 8;
        return ~crc;
    }

    private static uint CrcOf(int value)
    {
        var crc = (uint)value;
        for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320;
        return crc;
    }
}
