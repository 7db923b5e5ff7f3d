using System.Globalization;
using System.Text;
using Twiplomacy.SampleData.Facts;
using Twiplomacy.SampleData.Panels;

namespace Twiplomacy.SampleData.Missions;

/// <summary>The second panel: four ministries, their missions, and the ministries of the hosts.</summary>
public sealed class MissionPanel
{
    private const string Header =
        "platform,handle,platform_id,name,name_fr,actor,kind,country,host_country,host_city,member_from,member_to,personal,language,region,basis";

    private readonly Dictionary<Account, Account> _elsewhere = [];
    private readonly Dictionary<string, Account> _byCountry = [];

    public MissionPanel(Population leaders, PlatformIds ids)
    {
        var day = Edition.All[^1].Captured;
        var wanted = FactTable.Read("missions.csv").SelectMany(row => new[] { row.Text("country"), row.Text("host") }).Distinct().Order(StringComparer.Ordinal);
        foreach (var country in wanted)
        {
            var own = leaders.Members(day).Where(account => account.Country.Code == country);
            if (own.FirstOrDefault(account => account.RowAt(day).Kind == "foreign_ministry") is not { } known) continue;
            var ministry = known with { Number = _elsewhere.Count, Rows = [known.RowAt(day) with { MemberFrom = Mission.Entry, MemberTo = null }] };
            (_elsewhere[ministry], _byCountry[country]) = (known, ministry);
        }
        Ministries = [.. _byCountry.Values];
        Missions = Mission.All(Ministries.Count, ids);
    }

    public IReadOnlyList<Account> Ministries { get; }

    public IReadOnlyList<Mission> Missions { get; }

    public IReadOnlyList<Account> Members => [.. Ministries, .. Missions.Select(mission => mission.Account)];

    /// <summary>The same ministry with its number in the other panel.</summary>
    public Account Elsewhere(Account ministry) => _elsewhere[ministry];

    public Account MinistryOf(Mission mission) => _byCountry[mission.Account.Country.Code];

    public Account? HostMinistryOf(Mission mission) => _byCountry.GetValueOrDefault(mission.Host);

    public byte[] ToCsv()
    {
        var text = new StringBuilder(Header).Append("\r\n");
        foreach (var ministry in Ministries) AddRows(text, ministry, null);
        foreach (var mission in Missions) AddRows(text, mission.Account, mission);
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void AddRows(StringBuilder text, Account account, Mission? mission)
    {
        foreach (var row in account.Rows)
            text.AppendJoin(
                ',', "x", row.Handle, account.Id, row.Actor, mission?.NameInFrench ?? "", row.Actor, row.Kind, account.Country.Code,
                mission?.Host ?? "", mission?.City ?? "", Day(row.MemberFrom), Day(row.MemberTo), row.Personal ? "true" : "false",
                row.Language, account.Country.Region, account.Basis).Append("\r\n");
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
