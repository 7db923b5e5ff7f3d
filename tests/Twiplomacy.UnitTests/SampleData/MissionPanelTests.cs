using System.Text.Json;
using Xunit;

namespace Twiplomacy.UnitTests.SampleData;

public sealed class MissionPanelTests
{
    private static readonly Dictionary<string, string>[] Rows = Read();

    private static readonly ILookup<string, string> Follows = SampleFiles.Lines("missions/follows-2017-11.csv").Skip(1)
        .Select(line => line.Split(',')).ToLookup(cells => cells[0], cells => cells[1]);

    private static readonly HashSet<string> Owners = [.. SampleFiles.Lines("missions/owners-2017-11.txt")];

    [Fact]
    public void About_sixty_missions_of_four_ministries_are_obviously_made_up()
    {
        var missions = Rows.Where(row => row["host_country"].Length > 0).ToList();
        Assert.InRange(missions.Select(row => row["platform_id"]).Distinct().Count(), 60, 70);
        Assert.Equal(["DE", "FR", "GB", "US"], missions.Select(row => row["country"]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(missions, row => Assert.StartsWith("Demo_", row["handle"], StringComparison.Ordinal));
        Assert.All(missions, row => Assert.Equal("made_up", row["basis"]));
        Assert.All(Rows, row => Assert.InRange(row["handle"].Length, 1, 15));
    }

    [Fact]
    public void The_plan_declares_the_panel_made_up_and_dates_everything_after_the_first_panel()
    {
        using var plan = JsonDocument.Parse(SampleFiles.Text("missions/import.json"));
        Assert.NotEmpty(plan.RootElement[0].GetProperty("made_up").GetString()!);
        using var editions = JsonDocument.Parse(SampleFiles.Text("missions/editions.json"));
        Assert.Equal(2, editions.RootElement.GetArrayLength());
        var last = SampleFiles.Lines("editions.json").Where(line => line.Contains("as_of", StringComparison.Ordinal)).Select(line => line.Split('"')[^2]).Max(StringComparer.Ordinal);
        Assert.All(plan.RootElement.EnumerateArray().Where(step => step.TryGetProperty("captured", out _)), step =>
            Assert.True(string.CompareOrdinal(step.GetProperty("captured").GetString(), last) > 0));
    }

    [Fact]
    public void The_ministries_are_those_of_the_first_panel()
    {
        var known = SampleFiles.Lines("panel/world-leaders.csv").Select(line => string.Join(',', line.Split(',')[..5])).ToHashSet();
        Assert.All(Rows.Where(row => row["host_country"].Length == 0), row =>
            Assert.Contains(string.Join(',', "x", row["handle"], row["platform_id"], row["name"], row["actor"]), known));
    }

    [Fact]
    public void A_mission_is_tied_with_its_ministry_as_the_table_says()
    {
        Assert.True(Ties("Demo_FR_in_US", "francediplo") is (true, true));
        Assert.True(Ties("Demo_FR_in_DE", "francediplo") is (false, true));
        Assert.True(Ties("Demo_FR_in_JP", "francediplo") is (true, false));
        Assert.True(Ties("Demo_FR_in_MX", "francediplo") is (false, false));
        Assert.DoesNotContain("Demo_FR_in_KZ", Owners);
        Assert.DoesNotContain("Demo_FR_in_CN", Owners);
    }

    [Fact]
    public void A_dormant_mission_posted_nothing_and_a_renamed_one_kept_its_id()
    {
        Assert.Single(Posts("Demo_FR_in_KE"));
        Assert.Equal(3, Posts("Demo_FR_in_US").Count);
        Assert.Equal(["Demo_FR_in_ZA", "Demo_FR_was_ZA"], Rows.GroupBy(row => row["platform_id"])
            .Where(rows => rows.Count() > 1).SelectMany(rows => rows.Select(row => row["handle"])).Where(handle => handle.Contains("FR", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static (bool Out, bool Back) Ties(string one, string other) => (Follows[one].Contains(other), Follows[other].Contains(one));

    private static HashSet<long> Posts(string handle) =>
        [.. new[] { "2016-05", "2016-11", "2017-11" }.SelectMany(month => SampleFiles.Lines($"missions/profiles-{month}.jsonl"))
            .SelectMany(line => JsonDocument.Parse(line).RootElement.GetProperty("data").EnumerateArray())
            .Where(user => user.GetProperty("username").GetString() == handle)
            .Select(user => user.GetProperty("public_metrics").GetProperty("tweet_count").GetInt64())];

    private static Dictionary<string, string>[] Read()
    {
        var lines = SampleFiles.Lines("missions/missions.csv");
        var columns = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => columns.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
