using System.Globalization;
using System.Text;

namespace Twiplomacy.SampleData.Exports;

/// <summary>An account's own archive as X hands it out: JavaScript files of which ours has the account and its two lists.</summary>
public sealed record XArchive(
    string AccountId, string Handle, string Name, DateTimeOffset Generated, IReadOnlyList<string> Followers, IReadOnlyList<string> Following)
{
    /// <summary>Longer lists are split into parts, as X splits large files.</summary>
    public int RowsPerPart { get; init; } = int.MaxValue;

    public IReadOnlyDictionary<string, string> Files()
    {
        var parts = Parts("follower", Followers).Concat(Parts("following", Following)).ToList();
        var files = parts.ToDictionary(part => $"data/{part.Name}.js", part => part.Text);
        files["data/account.js"] = AccountFile();
        files["data/manifest.js"] = Manifest(parts);
        return files;
    }

    private sealed record Part(string Type, int Number, int Count, string Text)
    {
        public string Name => Number == 0 ? Type : $"{Type}-part{Number}";
    }

    private IEnumerable<Part> Parts(string type, IReadOnlyList<string> ids) =>
        ids.Chunk(RowsPerPart).Select((chunk, number) => new Part(type, number, chunk.Length, ListFile(type, number, chunk)));

    private static string ListFile(string type, int number, string[] ids)
    {
        var text = new StringBuilder($"window.YTD.{type}.part{number} = [\n");
        for (var position = 0; position < ids.Length; position++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {{\n    \"{type}\" : {{\n      \"accountId\" : \"{ids[position]}\",\n");
            text.Append(CultureInfo.InvariantCulture, $"      \"userLink\" : \"https://twitter.com/intent/user?user_id={ids[position]}\"\n    }}\n  }}");
            text.Append(position < ids.Length - 1 ? ",\n" : "\n");
        }
        return text.Append(']').ToString();
    }

    private string AccountFile() => $$"""
        window.YTD.account.part0 = [
          {
            "account" : {
              "email" : "sample@example.invalid",
              "createdVia" : "web",
              "username" : "{{Handle}}",
              "accountId" : "{{AccountId}}",
              "createdAt" : "2010-01-01T00:00:00.000Z",
              "accountDisplayName" : "{{Name}}"
            }
          }
        ]
        """.ReplaceLineEndings("\n");

    private string Manifest(IReadOnlyList<Part> parts) => $$"""
        window.__THAR_CONFIG = {
          "userInfo" : {
            "accountId" : "{{AccountId}}",
            "userName" : "{{Handle}}",
            "displayName" : "{{Name}}"
          },
          "archiveInfo" : {
            "sizeBytes" : "{{parts.Sum(part => part.Text.Length)}}",
            "generationDate" : "{{Generated.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)}}",
            "isPartialArchive" : false,
            "maxPartSizeBytes" : "53687091200"
          },
          "dataTypes" : {
            "account" : { "files" : [ { "fileName" : "data/account.js", "globalName" : "YTD.account.part0", "count" : "1" } ] },
            "follower" : { "files" : [ {{Entries(parts, "follower", hasCount: false)}} ] },
            "following" : { "files" : [ {{Entries(parts, "following", hasCount: true)}} ] }
          }
        }
        """.ReplaceLineEndings("\n");

    // The list of followers is cut down: a number of them would contradict what the profile shows on the same day.
    private static string Entries(IReadOnlyList<Part> parts, string type, bool hasCount) =>
        string.Join(", ", parts.Where(part => part.Type == type).Select(part =>
            $$"""{ "fileName" : "data/{{part.Name}}.js", "globalName" : "YTD.{{type}}.part{{part.Number}}"{{(hasCount ? CountOf(part) : "")}} }"""));

    private static string CountOf(Part part) => $", \"count\" : \"{part.Count}\"";
}
