using System.Globalization;

namespace Twiplomacy.UnitTests.SampleData;

/// <summary>A row of the sample's panel; the account's name here is its id, or <c>@handle</c> where the panel has no id.</summary>
public sealed record NaivePanelRow(string Account, string Handle, string Actor, string Country, DateOnly From, DateOnly To)
{
    public bool Covers(DateOnly day) => From <= day && day <= To;
}

/// <summary>The sample's panel, read by splitting lines.</summary>
public sealed class NaivePanel
{
    private readonly Dictionary<string, string> _accountByHandle = new(StringComparer.OrdinalIgnoreCase);

    public NaivePanel()
    {
        var lines = SampleFiles.Lines("panel/world-leaders.csv");
        var columns = lines[0].Split(',');
        Rows = [.. lines.Skip(1).Select(line => Row(columns.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second)))];
        foreach (var row in Rows) _accountByHandle[row.Handle] = row.Account;
    }

    public IReadOnlyList<NaivePanelRow> Rows { get; }

    public string Account(string handle) => _accountByHandle[handle.Trim('@', '"')];

    public IReadOnlyList<NaivePanelRow> Members(DateOnly day) => [.. Rows.Where(row => row.Covers(day))];

    public HashSet<string> MemberAccounts(DateOnly day) => [.. Members(day).Select(row => row.Account)];

    private static NaivePanelRow Row(Dictionary<string, string> cells) => new(
        cells["platform_id"].Length > 0 ? cells["platform_id"] : "@" + cells["handle"],
        cells["handle"], cells["actor"], cells["country"], Day(cells["member_from"]),
        cells["member_to"].Length > 0 ? Day(cells["member_to"]) : DateOnly.MaxValue);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
