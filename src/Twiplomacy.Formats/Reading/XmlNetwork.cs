using System.Xml;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.Reading;

/// <summary>
/// Opens XML from outside: no DTD (entity bombs, external entities), no resolver, names and depth bounded by what is kept.
/// </summary>
internal static class XmlNetwork
{
    private const int Deepest = 64;

    private static readonly XmlReaderSettings Guarded = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = true,
    };

    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, Guarded);

    /// <summary>The document's first element, or null; a DTD is told apart from damage.</summary>
    public static string? Root(FileSample sample)
    {
        if (sample.Kind != ContentKind.Xml) return null;
        try
        {
            // The sample is text already, whatever encoding the file says that it has.
            using var reader = XmlReader.Create(new StringReader(sample.Text.TrimStart('\uFEFF')), Guarded);
            return reader.MoveToContent() == XmlNodeType.Element ? reader.LocalName : null;
        }
        catch (XmlException) when (sample.Text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
        {
            return "!DOCTYPE";
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Runs an XML reader through <paramref name="step"/>; where the XML ends or breaks, so do the items, with a problem.</summary>
    public static IEnumerable<NetworkItem> Items(ExportFile file, Func<XmlReader, long, NetworkItem?> step)
    {
        using var reader = Open(file.Open());
        while (true)
        {
            NetworkItem? item = null;
            Message? problem = null;
            var line = 1L;
            try
            {
                if (!reader.Read()) yield break;
                line = ((IXmlLineInfo)reader).LineNumber;
                if (reader.Depth > Deepest) problem = RowMessages.XmlTooDeep(Deepest);
                else item = step(reader, line);
            }
            catch (XmlException exception)
            {
                (problem, line) = (RowMessages.XmlDamaged(Text.RawText.Of(exception.Message)), Math.Max(exception.LineNumber, 1));
            }
            if (item is not null) yield return item;
            if (problem is null) continue;
            yield return new NetworkProblem(line, problem, "") { BreaksOff = true };
            yield break;
        }
    }

    /// <summary>1 where there is none or it is no number.</summary>
    public static double Weight(string? text) => Json.Numbers.Real(text) ?? 1;
}
