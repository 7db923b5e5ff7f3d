using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Twiplomacy.Storage.Schema;

/// <summary>One numbered step of the schema, as it stands in <c>Schema/NNNN_name.sql</c>.</summary>
internal sealed partial record MigrationScript(int Number, string Name, string Sql)
{
    /// <summary>SHA-256 over the text in UTF-8 with line feeds only, so that a checkout on Windows has the same.</summary>
    public string Checksum { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    public string Title => Describe(Number, Name);

    public static string Describe(int number, string name) => string.Create(CultureInfo.InvariantCulture, $"{number:0000}_{name}");

    /// <summary>All scripts embedded in the assembly, by number.</summary>
    public static IReadOnlyList<MigrationScript> ReadEmbedded(Assembly assembly) =>
    [
        .. from resource in assembly.GetManifestResourceNames()
           let name = ScriptName().Match(resource)
           where name.Success
           let script = new MigrationScript(
               int.Parse(name.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), name.Groups["name"].Value, Read(assembly, resource))
           orderby script.Number
           select script,
    ];

    private static string Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\.Schema\.(?<number>\d{4})_(?<name>\w+)\.sql\z")]
    private static partial Regex ScriptName();
}
