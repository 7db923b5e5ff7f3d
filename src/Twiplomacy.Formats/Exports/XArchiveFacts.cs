using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// What an archive of X says of itself in manifest.js and account.js. Where X split it into several zips with a manifest each,
/// every file counts once, by the variable that it assigns.
/// </summary>
internal sealed record XArchiveFacts(
    AccountRef? Owner, DateTimeOffset? GeneratedAt, bool IsPartial, DateTimeOffset? CreatedAt, IReadOnlyDictionary<string, StatedPart> Parts)
{
    /// <summary>The variables of the files that the manifest counts, such as <c>YTD.tweets.part1</c>.</summary>
    public IReadOnlyCollection<string> Announced => [.. Parts.Keys];

    /// <summary>How many entries the manifest states for a kind of data over all parts, or null.</summary>
    public long? Count(params ReadOnlySpan<string> variables)
    {
        foreach (var variable in variables)
            if (Parts.Values.Where(part => part.Variable == variable).ToList() is { Count: > 0 } parts) return parts.Sum(part => part.Count);
        return null;
    }

    public static XArchiveFacts Of(XArchiveFiles archive)
    {
        var facts = new XArchiveFacts(null, null, false, null, new Dictionary<string, StatedPart>());
        foreach (var manifest in archive.Of(XArchiveFiles.Manifest))
            foreach (var row in JsonRows.Of(manifest.File, areLines: false).Where(row => row.Problem is null)) facts = Manifest(facts, row.Element);
        if (archive.First("account") is not { } account) return facts;
        foreach (var row in JsonRows.Of(account, areLines: false).Where(row => row.Problem is null))
            if (row.Element.Find("account") is { } owner) facts = Account(facts, owner);
        return facts;
    }

    private static XArchiveFacts Manifest(XArchiveFacts before, JsonElement manifest)
    {
        var parts = new Dictionary<string, StatedPart>(before.Parts, StringComparer.Ordinal);
        foreach (var type in manifest.Properties("dataTypes"))
            foreach (var file in type.Value.Items("files"))
                if (file.Count("count") is { } count) parts[Name(file, type.Name)] = new StatedPart(Variable(file, type.Name), count);
        return new XArchiveFacts(
            before.Owner ?? AccountText.Read(manifest.Text("userInfo", "accountId"), manifest.Text("userInfo", "userName"), manifest.Text("userInfo", "displayName"), "x", out _),
            Later(before.GeneratedAt, Instants.Read(manifest.Text("archiveInfo", "generationDate"))),
            before.IsPartial || manifest.Flag("archiveInfo", "isPartialArchive") == true, null, parts);
    }

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one > other ? one : other ?? one;

    private static XArchiveFacts Account(XArchiveFacts facts, JsonElement account)
    {
        var named = AccountText.Read(account.Text("accountId"), account.Text("username"), account.Text("accountDisplayName"), "x", out _);
        return facts with { Owner = facts.Owner ?? named, CreatedAt = Instants.Read(account.Text("createdAt")) };
    }

    private static string Name(JsonElement file, string type) => file.Text("globalName") ?? file.Text("fileName") ?? type;

    /// <summary><c>YTD.screen_name_change.part0</c> names the variable; older manifests have only the kind of data.</summary>
    private static string Variable(JsonElement file, string type) =>
        file.Text("globalName")?.Split('.') is [_, var variable, ..] ? variable : type;
}

/// <summary>A file that the manifest counts: which variable it assigns, and how many entries it holds.</summary>
internal readonly record struct StatedPart(string Variable, long Count);
