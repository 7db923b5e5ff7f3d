using Twiplomacy.SampleData.Facts;
using Twiplomacy.SampleData.Panels;

namespace Twiplomacy.SampleData.Missions;

/// <summary>A made-up mission: its account, where it stands, and how it and its ministry are tied at the end.</summary>
/// <param name="Case">
/// <c>connected</c>, <c>ask</c> (only the ministry follows), <c>follow_back</c> (only the mission does), <c>neither</c>;
/// <c>dormant</c>, <c>renamed</c> and <c>gone</c> are connected as well; <c>no_list</c>, <c>no_list_missing</c> and <c>part</c>
/// are missions whose list no export shows, or only in part.
/// </param>
public sealed record Mission(Account Account, string Ministry, string Host, string City, string NameInFrench, string Case)
{
    /// <summary>From this day the renamed missions bear their new handle.</summary>
    public static DateOnly RenamedOn { get; } = new(2017, 3, 1);

    /// <summary>Members from this day on: after the last edition of the other panel, which so knows nothing of them.</summary>
    public static DateOnly Entry { get; } = new(2016, 6, 1);

    public bool MinistryFollows => Case is not ("follow_back" or "neither" or "no_list_missing");

    public bool FollowsMinistry => Case is not ("ask" or "neither");

    /// <summary>No export shows its list.</summary>
    public bool IsUnseen => Case is "no_list" or "no_list_missing";

    /// <summary>All of the table, with numbers from <paramref name="first"/> on.</summary>
    public static IReadOnlyList<Mission> All(int first, PlatformIds ids)
    {
        var hosts = FactTable.Read("mission-hosts.csv").ToDictionary(row => row.Text("host"));
        var countries = FactTable.Read("mission-countries.csv").ToDictionary(row => row.Text("country"));
        return [.. FactTable.Read("missions.csv").Index().Select(item =>
            Of(first + item.Index, ids.Next(), item.Item, hosts[item.Item.Text("host")], countries[item.Item.Text("country")]))];
    }

    private static Mission Of(int number, string id, FactRow row, FactRow host, FactRow country)
    {
        var isEmbassy = row.Text("kind") == "embassy";
        var (english, french) = isEmbassy
            ? ($"Embassy {country.Text("of_english")} {host.Text("in_english")}", $"Ambassade {country.Text("of_french")} {host.Text("in_french")}")
            : ($"Permanent Mission {country.Text("of_english")} to the United Nations",
                $"Mission permanente {country.Text("of_french")} auprès des Nations unies");
        var account = new Account(number, id, Country.Get(country.Text("country")), Role.Ordinary, 0, 0, "made_up", Rows(row, english));
        return new Mission(account, country.Text("ministry"), row.Text("host"), row.Text("city"), french, row.Text("case"));
    }

    private static IReadOnlyList<PanelRow> Rows(FactRow row, string actor)
    {
        PanelRow Row(string handle, DateOnly from, DateOnly? to) => new(handle, actor, row.Text("kind"), null, null, from, to, false, "en");
        var handle = row.Text("handle");
        return row.Text("case") != "renamed" ? [Row(handle, Entry, null)]
            : [Row(handle.Replace("_in_", "_was_", StringComparison.Ordinal), Entry, RenamedOn.AddDays(-1)), Row(handle, RenamedOn, null)];
    }
}
