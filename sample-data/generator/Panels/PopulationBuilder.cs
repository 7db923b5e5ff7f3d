using System.Globalization;
using Twiplomacy.SampleData.Facts;
using Twiplomacy.SampleData.Randomness;

namespace Twiplomacy.SampleData.Panels;

/// <summary>
/// Makes the panel: the known accounts first, then made-up institutional ones until each edition has the population
/// and the number of countries that the study had.
/// </summary>
public sealed class PopulationBuilder(SplitMix random)
{
    private const double RetiringShare = 0.035;

    /// <summary>Countries whose offices the known accounts hold already.</summary>
    private static readonly string[] WithoutMadeUpAccounts = ["US", "VA"];
    private static readonly DateOnly Renaming = new(2014, 1, 1);

    private readonly List<Account> _accounts = [];
    private readonly List<(Country Country, Office Office)> _vacant = [];
    private readonly PlatformIds _ids = new(random.Stream("ids"));
    private readonly SplitMix _traits = random.Stream("traits");

    public static Population Build(SplitMix random)
    {
        var builder = new PopulationBuilder(random.Stream("population"));
        builder.AddKnownAccounts();
        builder.OpenVacancies();
        foreach (var edition in Edition.All) builder.Populate(edition);
        return new Population(builder._accounts);
    }

    private void AddKnownAccounts()
    {
        foreach (var rows in FactTable.Read("known-accounts.csv").GroupBy(row => row.Text("handle")))
        {
            var first = rows.First();
            _accounts.Add(new Account(
                _accounts.Count, _ids.Next(), Country.Get(first.Text("country")), Enum.Parse<Role>(first.Text("role"), ignoreCase: true),
                Standing(Role.Ordinary, first.Text("handle")), first.Number("popularity"), first.Text("basis"), [.. rows.Select(KnownRow)]));
        }
    }

    private static PanelRow KnownRow(FactRow row) => new(
        row.Text("handle"), row.Text("actor"), row.Text("kind"), row.FindDay("office_from"), row.FindDay("office_to"),
        row.Day("member_from"), row.FindDay("member_to"), row.Flag("personal"), row.Text("language"));

    /// <summary>An office that a known account holds stays closed to made-up ones.</summary>
    private void OpenVacancies()
    {
        var held = _accounts.SelectMany(account => account.Rows, (account, row) => (account.Country.Code, row.Kind)).ToHashSet();
        foreach (var country in Country.All.Where(country => !WithoutMadeUpAccounts.Contains(country.Code)))
        {
            _vacant.AddRange(Office.All
                .Where(office => office.Kind == "other" || !held.Contains((country.Code, office.Kind)))
                .Select(office => (country, office)));
        }
        random.Shuffle(_vacant);
    }

    private void Populate(Edition edition)
    {
        if (edition != Edition.All[0]) Retire(edition);
        AddSpecialAccounts(edition);
        AddNewCountries(edition);
        while (Members(edition).Count() < edition.Accounts)
        {
            Enter(_vacant.FindIndex(vacancy => vacancy.Country.FirstEdition <= edition.Year && !IsSpecial(vacancy)), edition);
        }
    }

    private IEnumerable<Account> Members(Edition edition) => _accounts.Where(account => account.IsMember(edition.Captured));

    /// <summary>Some made-up accounts fall silent after the last edition; a country never loses its last one.</summary>
    private void Retire(Edition edition)
    {
        var members = Members(edition).ToList();
        var left = members.CountBy(account => account.Country.Code).ToDictionary();
        var lastDay = new DateOnly(edition.Year - 1, 12, 31);
        foreach (var account in members.Where(account => account is { Role: Role.Ordinary, Basis: "made_up" }))
        {
            if (!random.Chance(RetiringShare) || left[account.Country.Code] == 1) continue;
            left[account.Country.Code]--;
            _accounts[account.Number] = account with { Rows = [account.Rows[0] with { MemberTo = lastDay }] };
        }
    }

    private void AddSpecialAccounts(Edition edition)
    {
        foreach (var special in FactTable.Read("special-accounts.csv").Where(row => row.Number("edition") == edition.Year))
        {
            var vacancy = _vacant.FindIndex(vacancy => Handle(vacancy) == special.Text("handle"));
            Enter(vacancy, edition, Enum.Parse<Role>(special.Text("role").Replace("_", "", StringComparison.Ordinal), ignoreCase: true));
        }
    }

    private void AddNewCountries(Edition edition)
    {
        var present = Members(edition).Select(account => account.Country).ToHashSet();
        foreach (var country in Country.All.Where(country => country.FirstEdition <= edition.Year && !present.Contains(country)))
        {
            Enter(_vacant.FindIndex(vacancy => vacancy.Country == country && !IsSpecial(vacancy)), edition);
        }
    }

    private void Enter(int position, Edition edition, Role role = Role.Ordinary)
    {
        var vacancy = _vacant[position];
        _vacant.RemoveAt(position);
        var actor = string.Format(CultureInfo.InvariantCulture, vacancy.Office.ActorFormat, vacancy.Country.Name);
        var row = new PanelRow(Handle(vacancy), actor, vacancy.Office.Kind, null, null, edition.Entry, null, false, "en");
        _accounts.Add(new Account(
            _accounts.Count, role == Role.NeverSeen ? null : _ids.Next(), vacancy.Country, role, Standing(role, row.Handle), Popularity(role), "made_up",
            role == Role.Renamed ? Renamed(row) : [row]));
    }

    private static PanelRow[] Renamed(PanelRow row) =>
    [
        row with { Handle = row.Handle.Replace("MFA_", "MoFA_", StringComparison.Ordinal), MemberTo = Renaming.AddDays(-1) },
        row with { MemberFrom = Renaming },
    ];

    private static string Handle((Country Country, Office Office) vacancy) => vacancy.Office.HandlePrefix + vacancy.Country.Token;

    private static readonly HashSet<string> SpecialHandles =
        [.. FactTable.Read("special-accounts.csv").Select(row => row.Text("handle"))];

    private static bool IsSpecial((Country Country, Office Office) vacancy) => SpecialHandles.Contains(Handle(vacancy));

    /// <summary>Accounts that everybody compares first: chance would leave some of them without a tie.</summary>
    private static readonly Dictionary<string, double> Stated = FactTable.Read("standings.csv")
        .ToDictionary(row => row.Text("handle"), row => row.Ratio("standing"));

    /// <summary>
    /// Heavy-tailed: most are little connected. The special ones are in the middle, so that what is unknown of them
    /// shows. Square roots and products only, so that every machine agrees.
    /// </summary>
    private double Standing(Role role, string handle)
    {
        var uniform = _traits.Unit();
        if (Stated.TryGetValue(handle, out var stated)) return stated;
        return role == Role.Ordinary ? uniform * uniform * Math.Sqrt(uniform) : 0.3;
    }

    private double Popularity(Role role)
    {
        var uniform = _traits.Unit();
        return role == Role.Ordinary ? 0.2 + 3 * uniform * uniform * uniform * uniform : 1.5;
    }
}
