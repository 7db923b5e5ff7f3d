namespace Twiplomacy.Formats.Packages;

/// <summary>
/// The files of a tar archive, listed in one pass. A compressed tar cannot be sought in, so text is held in memory up to a
/// limit; of pictures and films, which are never read, only the beginning is kept.
/// </summary>
internal static class TarFiles
{
    private const int MostHeld = 64 << 20;
    private const int Beginning = 512;
    private const int LongestName = 64 << 10;

    /// <summary>
    /// Throws <see cref="ExportRefusedException"/> for names that point outside and for more text than is held, and
    /// <see cref="InvalidDataException"/> where the archive is damaged or cut off, after the files before that.
    /// </summary>
    public static IEnumerable<PackageSource> Of(PackageSource source, string folder)
    {
        using var stream = source.Open();
        var (block, longName, position, held) = (new byte[TarHeader.Length], (string?)null, 0L, 0L);
        while (stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false) is var length and > 0)
        {
            if (block.AsSpan(0, length).IndexOfAnyExcept((byte)0) < 0) yield break;
            var header = (length == block.Length ? TarHeader.Of(block) : null) ?? throw new InvalidDataException("the tar archive is damaged.");
            position += TarHeader.Length;
            var left = header.Padded;
            if (header.Kind is 'L' or 'x' && header.Size <= LongestName)
            {
                var content = Taken(stream, header.Size);
                left -= content.Length;
                longName = header.Kind == 'L' ? TarHeader.Text(content) : TarHeader.Extended(content, "path") ?? longName;
            }
            else if (header.Kind is '0' or '7')
            {
                var name = longName ?? header.Name;
                longName = null;
                ZipNames.RefuseHostile(name);
                if (source.CanSeek)
                {
                    yield return InPlace(source, folder + name, position, header.Size);
                }
                else
                {
                    var start = Taken(stream, Math.Min(header.Size, Beginning));
                    var rest = IsMedia(start) ? [] : Taken(stream, Held(source, ref held, header.Size) - start.Length);
                    left -= start.Length + rest.Length;
                    byte[] content = [.. start, .. rest];
                    if (content.Length < header.Size && !IsMedia(start)) throw new InvalidDataException("the tar archive is cut off.");
                    yield return new PackageSource(folder + name, content.Length, () => new MemoryStream(content, writable: false), CanSeek: true);
                }
            }
            else
            {
                longName = null;
            }
            if (!Pass(stream, left)) throw new InvalidDataException("the tar archive is cut off.");
            position += header.Padded;
        }
    }

    private static PackageSource InPlace(PackageSource source, string name, long position, long size) => new(name, size, () =>
    {
        var stream = source.Open();
        stream.Position = position;
        return new BoundedStream(stream, size);
    }, CanSeek: false);

    private static long Held(PackageSource source, ref long held, long size)
    {
        held += size;
        if (held > MostHeld)
            throw new ExportRefusedException(PackageMessages.TarTooLarge(source.Path, MostHeld));
        return size;
    }

    /// <summary>Binary, and neither text in UTF-16 nor an archive that would be opened.</summary>
    private static bool IsMedia(ReadOnlySpan<byte> start) =>
        start.Contains((byte)0) && !start.StartsWith<byte>([0xFF, 0xFE]) && !start.StartsWith<byte>([0xFE, 0xFF])
        && !start.StartsWith("PK"u8) && !start.StartsWith<byte>([0x1F, 0x8B]) && !CarHeader.IsCar(start);

    /// <summary>Fewer bytes where the archive is cut off; memory grows with what is there, not with what a header claims.</summary>
    private static byte[] Taken(Stream stream, long count)
    {
        using var memory = new MemoryStream();
        var chunk = new byte[(int)Math.Clamp(count, 1, 81_920)];
        while (memory.Length < count && stream.Read(chunk, 0, (int)Math.Min(chunk.Length, count - memory.Length)) is var read and > 0) memory.Write(chunk, 0, read);
        return memory.ToArray();
    }

    private static bool Pass(Stream stream, long count)
    {
        if (stream.CanSeek)
        {
            if (count > stream.Length - stream.Position) return false;
            stream.Position += count;
            return true;
        }
        var chunk = new byte[81_920];
        while (count > 0 && stream.Read(chunk, 0, (int)Math.Min(chunk.Length, count)) is var read and > 0) count -= read;
        return count <= 0;
    }
}
