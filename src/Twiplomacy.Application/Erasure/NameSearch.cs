using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Storage.PersonalData;

namespace Twiplomacy.Application.Erasure;

/// <summary>Looks into files for somebody's ids and names, also into archives and workbooks.</summary>
public sealed class NameSearch(PersonTerms terms)
{
    private const int Window = 1 << 16;
    private const int LargestWorkbook = 512 << 20;

    // Beside a name it is seen whether the word goes on.
    private const int Beside = 32;

    private readonly Regex _names = terms.InFiles;

    /// <summary>Whether a file names them, in its name or in what it holds.</summary>
    public bool IsIn(string name, long length, Func<Stream> open, CancellationToken cancellationToken)
    {
        if (_names.IsMatch(name)) return true;
        try
        {
            using var package = ExportPackages.Open(name, [(name, length, open)]);
            return package.Files.Any(file => _names.IsMatch(file.Path) || IsIn(file.Open, cancellationToken));
        }
        catch (Exception broken) when (broken is ExportRefusedException or InvalidDataException)
        {
            // No archive after all, or none that can be opened: then its bytes.
            using var content = open();
            return IsInText(content, cancellationToken);
        }
    }

    private bool IsIn(Func<Stream> open, CancellationToken cancellationToken)
    {
        using var content = open();
        var head = new byte[4];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        using var again = open();
        return head is [0x50, 0x4B, 0x03, 0x04] && read == head.Length ? IsInWorkbook(again, cancellationToken) : IsInText(again, cancellationToken);
    }

    private bool IsInWorkbook(Stream content, CancellationToken cancellationToken)
    {
        using var held = new MemoryStream();
        var chunk = new byte[Window];
        while (content.Read(chunk) is var read and > 0 && held.Length < LargestWorkbook) held.Write(chunk, 0, read);
        held.Position = 0;
        using var parts = new ZipArchive(held, ZipArchiveMode.Read);
        foreach (var part in parts.Entries)
        {
            using var text = part.Open();
            if (IsInText(text, cancellationToken)) return true;
        }
        return false;
    }

    // What ends near the end of a window is looked at in the next one, where all that stands beside it is seen.
    private bool IsInText(Stream content, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, Window, leaveOpen: true);
        var overlap = Beside + terms.Longest + Beside;
        var buffer = new char[overlap + Window];
        for (var kept = 0; ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = reader.ReadBlock(buffer, kept, Window);
            var (seen, isLast) = (kept + read, read < Window);
            var text = new string(buffer, 0, seen);
            for (var found = _names.Match(text, kept == 0 ? 0 : Beside); found.Success; found = found.NextMatch())
                if (isLast || found.Index + found.Length <= seen - Beside) return true;
            if (isLast) return false;
            kept = Math.Min(overlap, seen);
            Array.Copy(buffer, seen - kept, buffer, 0, kept);
        }
    }
}
