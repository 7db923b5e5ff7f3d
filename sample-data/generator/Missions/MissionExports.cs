using Twiplomacy.SampleData.Exports;
using Twiplomacy.SampleData.Facts;
using Twiplomacy.SampleData.Panels;
using Twiplomacy.SampleData.Randomness;
using Twiplomacy.SampleData.Ties;

namespace Twiplomacy.SampleData.Missions;

/// <summary>Writes the second panel of the sample below <c>missions/</c>: captures of three days, two of them with lists.</summary>
public sealed class MissionExports
{
    private const string Folder = "missions";
    private const string Slug = "world-missions";
    private const string MadeUp = "All missions, their handles, ties and figures are invented. Do not cite them.";
    private static readonly DateOnly[] ProfileDays = [new(2016, 5, 15), new(2016, 11, 1), new(2017, 11, 1)];

    private readonly SampleFolder _folder;
    private readonly ImportPlan _plan = new();
    private readonly SplitMix _random;
    private readonly MissionPanel _panel;
    private readonly FollowGraph _ministries;

    private MissionExports(SampleFolder folder, Population leaders, FollowHistory history, SplitMix random)
    {
        (_folder, _random) = (folder, random);
        _panel = new MissionPanel(leaders, new PlatformIds(random.Stream("ids")));
        _ministries = history.At(Edition.All[^1]);
    }

    public static void AddTo(SampleFolder folder, Population leaders, FollowHistory history, SplitMix random) =>
        new MissionExports(folder, leaders, history, random).Add();

    private void Add()
    {
        _folder.Add($"{Folder}/missions.csv", _panel.ToCsv());
        _plan.Add(new ImportStep($"{Folder}/missions.csv", Slug, "Ministries and their missions on X", Platform: "x", MadeUp: MadeUp));
        foreach (var day in ProfileDays) AddProfiles(day);
        AddFollows(ProfileDays[1], isFirst: true);
        AddFollows(ProfileDays[2], isFirst: false);
        _folder.Add($"{Folder}/import.json", _plan.ToJson());
        _folder.Add($"{Folder}/editions.json", ImportPlan.Lines(ProfileDays[1..].Select(
            day => new { slug = $"{Slug}-{day.Year}", panel = Slug, as_of = $"{day:yyyy-MM-dd}" })));
    }

    /// <summary>Only of missions: what the ministries' profiles show is the other panel's.</summary>
    private void AddProfiles(DateOnly day)
    {
        var gone = _panel.Missions.Where(mission => mission.Case == "gone" && day == ProfileDays[^1]).ToList();
        var path = $"{Folder}/profiles-{day:yyyy-MM}.jsonl";
        _folder.Add(path, TwarcPages.Lookup(
            _panel.Missions.Except(gone).Select(mission => User(mission, day)),
            new DateTimeOffset(day, new TimeOnly(8, 0), TimeSpan.Zero), [.. gone.Select(mission => mission.Account)]));
        _plan.Add(new ImportStep(path));
    }

    private TwarcUser User(Mission mission, DateOnly day)
    {
        var (account, random) = (mission.Account, _random.Stream($"profile {mission.Account.Handle}"));
        var months = (day.DayNumber - ProfileDays[0].DayNumber) / 30;
        var (followers, growth) = (random.Between(900, 24_000), random.Between(5, 35));
        var posts = random.Between(300, 6_000) + (mission.Case == "dormant" ? 0 : months * random.Between(12, 90));
        return new TwarcUser(account.Id!, account.RowAt(day).Handle, account.RowAt(day).Actor, (
            followers + (followers * growth * months / 1000), random.Between(60, 500), posts, followers / 80));
    }

    private void AddFollows(DateOnly day, bool isFirst)
    {
        var graph = MissionTies.Draw(_panel, _ministries, isFirst, _random.Stream("ties"));
        var partly = _panel.Missions.Where(mission => mission.Case == "part").Select(mission => mission.Account).ToList();
        var unseen = _panel.Missions.Where(mission => mission.IsUnseen || (mission.Case == "gone" && !isFirst)).Select(mission => mission.Account);
        List<Account> owners = [.. _panel.Members.Except(partly).Except(unseen).OrderBy(account => account.RowAt(day).Handle, StringComparer.Ordinal)];
        var (follows, names) = ($"{Folder}/follows-{day:yyyy-MM}.csv", $"{Folder}/owners-{day:yyyy-MM}.txt");
        _folder.Add(follows, EdgeList.Plain.Text(Ties(graph, owners, day)));
        _folder.Add(names, string.Concat(owners.Select(owner => owner.RowAt(day).Handle + "\n")));
        _plan.Add(new ImportStep(follows, Platform: "x", Captured: $"{day:yyyy-MM-dd}", AccountsBy: "handle", CompleteWithin: Slug, Owners: names));
        var part = $"{Folder}/partial-{day:yyyy-MM}.csv";
        _folder.Add(part, EdgeList.Plain.Text(Ties(graph, partly, day).Where((_, row) => row % 2 == 1)));
        _plan.Add(new ImportStep(part, Platform: "x", Captured: $"{day:yyyy-MM-dd}", AccountsBy: "handle", Complete: false));
    }

    private IEnumerable<(string, string)> Ties(FollowGraph graph, IEnumerable<Account> owners, DateOnly day) =>
        from owner in owners from followed in _panel.Members where graph.Follows(owner, followed) select (owner.RowAt(day).Handle, followed.RowAt(day).Handle);
}
