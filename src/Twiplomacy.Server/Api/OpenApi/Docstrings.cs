using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Twiplomacy.Application.Asking;

namespace Twiplomacy.Server.Api.OpenApi;

/// <summary>What the docstrings of questions say of their fields: they are written once, and read where the API is described.</summary>
public static partial class Docstrings
{
    private const string Resource = "Twiplomacy.Application.xml";

    private static readonly Dictionary<string, XElement> Members = Read();

    /// <summary>What a field is, or null if nobody says it.</summary>
    public static string? Of(QueryField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var type = field.Record.FullName!.Replace('+', '.');
        var said = Members.GetValueOrDefault("P:" + type + "." + field.Property)?.Element("summary")
            ?? Members.GetValueOrDefault("T:" + type)?.Elements("param").FirstOrDefault(parameter => parameter.Attribute("name")?.Value == field.Property);
        return said is null ? null : TextOf(said);
    }

    private static string TextOf(XElement said)
    {
        var text = new StringBuilder();
        foreach (var node in said.Nodes())
            text.Append(node switch { XText plain => plain.Value, XElement { Name.LocalName: "c" } code => $"`{code.Value}`", XElement other => other.Value, _ => "" });
        return Space().Replace(text.ToString().Trim(), " ");
    }

    private static Dictionary<string, XElement> Read()
    {
        using var stream = typeof(Docstrings).Assembly.GetManifestResourceStream(Resource)!;
        return XDocument.Load(stream).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
