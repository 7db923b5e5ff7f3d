using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Twiplomacy.UnitTests.SampleData;

public enum NaiveScope
{
    Part,
    Whole,
    WithinPanel,
}

/// <summary>A list that the sample shows: whose, which, when, who stands in it and what its silence means.</summary>
/// <param name="ById">It names accounts by id only, so that it says nothing of an account whose id nobody knows.</param>
public sealed record NaiveList(
    string Owner, bool IsFollowing, DateOnly Captured, NaiveScope Scope, bool ById, HashSet<string> Members);

/// <summary>Reads every list of the sample, as <c>import.json</c> declares it, by the plainest means.</summary>
public sealed partial class NaiveLists(NaivePanel panel)
{
    public IReadOnlyList<NaiveList> ReadAll()
    {
        using var plan = JsonDocument.Parse(SampleFiles.Text("import.json"));
        return [.. plan.RootElement.EnumerateArray().SelectMany(Read)];
    }

    private IEnumerable<NaiveList> Read(JsonElement step)
    {
        var path = Find(step, "path")!;
        if (Find(step, "panel") is not null || path.EndsWith("dyads.csv", StringComparison.Ordinal)) return [];
        if (Find(step, "list") is { } list) return [IdList(step, path, list)];
        if (Find(step, "captured") is not null) return EdgeList(step, path);
        return path.Contains(".jsonl", StringComparison.Ordinal) ? TwarcPages(path) : Archive(path);
    }

    private NaiveList IdList(JsonElement step, string path, string list) => new(
        panel.Account(Find(step, "owner")!), list == "following", Captured(step), Scope(step), true, [.. SampleFiles.Lines(path)]);

    private List<NaiveList> EdgeList(JsonElement step, string path)
    {
        var byId = Find(step, "accounts_by") == "id";
        string Name(string cell) => byId ? cell : panel.Account(cell);
        var lines = SampleFiles.Lines(path);
        var separator = "\t;,".First(lines[0].Contains);
        var members = lines.Skip(1).Select(line => line.Split(separator)).Where(IsReadable)
            .Select(cells => (Owner: Name(cells[0]), Member: Name(cells[1]))).Where(row => row.Owner != row.Member)
            .GroupBy(row => row.Owner, row => row.Member).ToDictionary(list => list.Key, list => list.ToHashSet());
        if (Find(step, "owners") is { } owners)
        {
            foreach (var owner in SampleFiles.Lines(owners)) members.TryAdd(Name(owner), []);
        }
        return [.. members.Select(list => new NaiveList(list.Key, true, Captured(step), Scope(step), byId, list.Value))];
    }

    public static bool IsReadable(string[] cells) =>
        cells.Length >= 2 && cells[1].Length > 0 && !cells[1].Contains("E+", StringComparison.Ordinal);

    private static List<NaiveList> TwarcPages(string path)
    {
        var pages = SampleFiles.Lines(path).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var (url, _) = Origin(pages[^1]);
        if (OwnerOfFollowing().Match(url) is not { Success: true } owner) return [];
        Assert.False(pages[^1].GetProperty("meta").TryGetProperty("next_token", out _));
        var ids = pages.SelectMany(page => page.GetProperty("data").EnumerateArray()).Select(user => user.GetProperty("id").GetString()!);
        return [new NaiveList(owner.Groups[1].Value, true, Origin(pages[^1]).Day, NaiveScope.Whole, false, [.. ids])];
    }

    private static (string Url, DateOnly Day) Origin(JsonElement page)
    {
        var origin = page.GetProperty("__twarc");
        return (origin.GetProperty("url").GetString()!, Day(origin.GetProperty("retrieved_at").GetString()![..10]));
    }

    private static List<NaiveList> Archive(string path)
    {
        var entries = SampleFiles.Entries(path);
        var manifest = Script(entries["data/manifest.js"]);
        var owner = manifest.GetProperty("userInfo").GetProperty("accountId").GetString()!;
        var day = Day(manifest.GetProperty("archiveInfo").GetProperty("generationDate").GetString()![..10]);
        return
        [
            new NaiveList(owner, true, day, NaiveScope.Whole, true, ArchiveIds(entries, manifest, "following")),
            new NaiveList(owner, false, day, NaiveScope.Whole, true, ArchiveIds(entries, manifest, "follower")),
        ];
    }

    private static HashSet<string> ArchiveIds(Dictionary<string, string> entries, JsonElement manifest, string type)
    {
        var ids = new HashSet<string>();
        foreach (var file in manifest.GetProperty("dataTypes").GetProperty(type).GetProperty("files").EnumerateArray())
        {
            var rows = Script(entries[file.GetProperty("fileName").GetString()!]);
            // Only lists of followers, which are cut down, state no number of their rows.
            if (file.TryGetProperty("count", out var count)) Assert.Equal(count.GetString(), rows.GetArrayLength().ToString(CultureInfo.InvariantCulture));
            else Assert.Equal("follower", type);
            ids.UnionWith(rows.EnumerateArray().Select(row => row.GetProperty(type).GetProperty("accountId").GetString()!));
        }
        return ids;
    }

    private static JsonElement Script(string text) => JsonDocument.Parse(text[(text.IndexOf('=', StringComparison.Ordinal) + 1)..]).RootElement;

    private static NaiveScope Scope(JsonElement step) =>
        step.TryGetProperty("complete", out var complete) ? complete.GetBoolean() ? NaiveScope.Whole : NaiveScope.Part : NaiveScope.WithinPanel;

    private static DateOnly Captured(JsonElement step) => Day(Find(step, "captured")!);

    private static string? Find(JsonElement step, string name) => step.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/users/(\d+)/following\?")]
    private static partial Regex OwnerOfFollowing();
}
