using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Twiplomacy.Formats.Networks;

namespace Twiplomacy.Formats.Feeds;

/// <summary>A page of a feed (RFC 4287); addresses are absolute.</summary>
/// <param name="Id">The same for every page of the feed, for ever; an IRI.</param>
/// <param name="Updated">When the newest entry came.</param>
/// <param name="Next">The page with older entries (RFC 5005), or null.</param>
public sealed record AtomFeed(
    string Id, string Title, DateTimeOffset Updated, string Self, string? Next, IReadOnlyList<AtomEntry> Entries)
{
    public const string MediaType = "application/atom+xml";
    private const string Space = "http://www.w3.org/2005/Atom";

    /// <summary>An id made of names: the same names give the same id, in every database (a UUID of version 8, RFC 9562).</summary>
    public static string IdOf(params IEnumerable<string> names)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names))).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true);
    }

    public async Task WriteAsync(Stream output, CancellationToken cancellation)
    {
        using var xml = new XmlPieces(output, cancellation);
        xml.Start("feed", Space);
        xml.Element("id", Id);
        xml.Element("title", Title);
        xml.Element("updated", Text(Updated));
        xml.Start("author");
        xml.Element("name", "Twiplomacy");
        xml.End();
        WriteLink(xml, "self", Self, MediaType);
        if (Next is not null) WriteLink(xml, "next", Next, MediaType);
        foreach (var entry in Entries)
        {
            WriteEntry(xml, entry);
            await xml.PassOnIfLongAsync().ConfigureAwait(false);
        }
        await xml.FinishAsync().ConfigureAwait(false);
    }

    private static void WriteEntry(XmlPieces xml, AtomEntry entry)
    {
        xml.Start("entry");
        xml.Element("id", entry.Id);
        xml.Element("title", entry.Title);
        xml.Element("updated", Text(entry.Updated));
        WriteLink(xml, "alternate", entry.Address, "text/html");
        xml.Start("category");
        xml.Attribute("term", entry.Category);
        xml.End();
        xml.Element("summary", entry.Summary);
        xml.End();
    }

    private static void WriteLink(XmlPieces xml, string relation, string address, string mediaType)
    {
        xml.Start("link");
        xml.Attribute("rel", relation);
        xml.Attribute("type", mediaType);
        xml.Attribute("href", address);
        xml.End();
    }

    private static string Text(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);
}

/// <summary>An entry of a feed.</summary>
/// <param name="Id">The same whenever the same thing is told of; an IRI.</param>
/// <param name="Address">The page where more can be read.</param>
/// <param name="Category">Of what kind it is, as a word.</param>
public sealed record AtomEntry(string Id, string Title, DateTimeOffset Updated, string Address, string Category, string Summary);
