using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>What an archive of X says of itself in manifest.js and account.js.</summary>
internal sealed record XArchiveFacts(
    AccountRef? Owner, DateTimeOffset? GeneratedAt, bool IsPartial, DateTimeOffset? CreatedAt, IReadOnlyDictionary<string, long> Counts)
{
    /// <summary>How many entries the manifest states for a kind of data over all parts, or null.</summary>
    public long? Count(params ReadOnlySpan<string> variables)
    {
        foreach (var variable in variables)
            if (Counts.TryGetValue(variable, out var count)) return count;
        return null;
    }

    public static XArchiveFacts Of(XArchiveFiles archive)
    {
        var facts = new XArchiveFacts(null, null, false, null, new Dictionary<string, long>());
        if (archive.First(XArchiveFiles.Manifest) is { } manifest)
            foreach (var row in JsonRows.Of(manifest, areLines: false).Where(row => row.Problem is null)) facts = Manifest(row.Element);
        if (archive.First("account") is not { } account) return facts;
        foreach (var row in JsonRows.Of(account, areLines: false).Where(row => row.Problem is null))
            if (row.Element.Find("account") is { } owner) facts = Account(facts, owner);
        return facts;
    }

    private static XArchiveFacts Manifest(JsonElement manifest) => new(
        AccountText.Read(manifest.Text("userInfo", "accountId"), manifest.Text("userInfo", "userName"), manifest.Text("userInfo", "displayName"), "x", out _),
        Instants.Read(manifest.Text("archiveInfo", "generationDate")),
        manifest.Flag("archiveInfo", "isPartialArchive") == true, null, CountsOf(manifest));

    private static XArchiveFacts Account(XArchiveFacts facts, JsonElement account)
    {
        var named = AccountText.Read(account.Text("accountId"), account.Text("username"), account.Text("accountDisplayName"), "x", out _);
        return facts with { Owner = facts.Owner ?? named, CreatedAt = Instants.Read(account.Text("createdAt")) };
    }

    private static Dictionary<string, long> CountsOf(JsonElement manifest)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var type in manifest.Properties("dataTypes"))
            foreach (var file in type.Value.Items("files"))
                if (file.Count("count") is { } count) counts[Variable(file, type.Name)] = counts.GetValueOrDefault(Variable(file, type.Name)) + count;
        return counts;
    }

    /// <summary><c>YTD.screen_name_change.part0</c> names the variable; older manifests have only the kind of data.</summary>
    private static string Variable(JsonElement file, string type) =>
        file.Text("globalName")?.Split('.') is [_, var variable, ..] ? variable : type;
}
