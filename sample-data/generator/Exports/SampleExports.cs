using Twiplomacy.SampleData.Facts;
using Twiplomacy.SampleData.Missions;
using Twiplomacy.SampleData.Panels;
using Twiplomacy.SampleData.Randomness;
using Twiplomacy.SampleData.Ties;

namespace Twiplomacy.SampleData.Exports;

/// <summary>
/// Writes the sample: the panel, then each edition's exports in the formats of that year, then how to import them.
/// </summary>
public sealed class SampleExports
{
    private const ulong Seed = 2012_2016;
    private const ulong MissionSeed = 2016_2017;
    private const string Panel = "world-leaders";
    private const string MadeUp = "Nearly all single ties, posts and ids are invented; only the totals that the study published are facts. Do not cite it.";

    /// <summary>Shown on 26 June 2014, two days after that edition's capture.</summary>
    private static readonly string[] SeenTwoDaysLater = ["HassanRouhani", "JZarif"];

    private readonly SampleFolder _folder = new();
    private readonly ImportPlan _plan = new();
    private readonly SplitMix _random = new(Seed);
    private readonly Population _population;
    private readonly FollowHistory _history;

    private SampleExports()
    {
        _population = PopulationBuilder.Build(_random);
        _history = FollowHistory.Grow(_population, _random);
    }

    public static SampleFolder Generate()
    {
        var exports = new SampleExports();
        exports.AddPanel();
        exports.Add2012(exports.View(2012));
        exports.Add2013(exports.View(2013));
        exports.Add2014(exports.View(2014));
        exports.Add2015(exports.View(2015));
        exports.Add2016(exports.View(2016));
        exports._folder.Add("import.json", exports._plan.ToJson());
        exports._folder.Add("editions.json", ImportPlan.Lines(Edition.All.Select(edition =>
            new { slug = $"{Panel}-{edition.Year}", panel = Panel, as_of = $"{edition.Captured:yyyy-MM-dd}" })));
        MissionExports.AddTo(exports._folder, exports._population, exports._history, new SplitMix(MissionSeed));
        return exports._folder;
    }

    private EditionView View(int year) => new(Edition.All.Single(edition => edition.Year == year), _population, _history, _random);

    private void AddPanel()
    {
        _folder.Add($"panel/{Panel}.csv", PanelFile.Write(_population));
        _plan.Add(new ImportStep($"panel/{Panel}.csv", Panel, "World leaders and ministries on X", Platform: "x", MadeUp: MadeUp));
    }

    /// <summary>The lists of this year name accounts by id.</summary>
    private void Add2012(EditionView view)
    {
        AddProfiles(view, "2012/profiles.jsonl");
        AddFollows(view, "2012/follows.tsv", EdgeList.Tabbed, account => account.Id!, "id");
        AddOwnIdList(view, view.Get("euHvR"), "following", view.FollowingIds(view.Get("euHvR")), isWhole: true);
        AddOwnIdList(view, view.Get("euHvR"), "followers", PeerFollowerIds(view, view.Get("euHvR")), isWhole: false);
    }

    private void Add2013(EditionView view)
    {
        AddProfiles(view, "2013/profiles.jsonl");
        AddFollows(view, "2013/follows.csv", EdgeList.QuotedWithByteOrderMark, view.HandleOf, "handle");
        AddPart(view, "2013/partial.csv", EdgeList.Utf16WithAtSigns, view.HandleOf, "handle");
        AddArchiveFolder("2013/CarlBildt-archive", Archive(view, "CarlBildt"));
        AddStateDepartment(view);
    }

    private void Add2014(EditionView view)
    {
        AddProfiles(view, "2014/profiles.jsonl", SeenTwoDaysLater);
        AddPages("2014/profiles-2014-06-26.jsonl", TwarcPages.Lookup(
            SeenTwoDaysLater.Select(view.Get).Select(view.User), view.At(12, 0).AddDays(2), []));
        AddFollows(view, "2014/follows.csv", EdgeList.Plain, view.HandleOf, "handle");
        AddPart(view, "2014/partial.tsv", EdgeList.TabbedWithCount, view.HandleOf, "handle");
        foreach (var handle in (string[])["LaurentFabius", "eu_eeas", "CarlBildt"]) AddArchive($"2014/{handle}.zip", Archive(view, handle));
        AddFollowersOfUnseen(view);
        _folder.AddGzip("2014/posts.jsonl.gz", TwarcPosts.Search(new MadeUpPosts(view, _random).Write(), view.At(10, 0)));
        _plan.Add(new ImportStep("2014/posts.jsonl.gz", Complete: true));
    }

    private void Add2015(EditionView view)
    {
        AddZippedProfiles(view, "2015/profiles.jsonl.gz");
        AddFollows(view, "2015/follows.csv", EdgeList.Semicolons, view.HandleOf, "handle");
        AddPart(view, "2015/partial.tsv", EdgeList.TabbedWithCount, account => account.Id ?? "", "id", BrokenRows(view));
        AddArchive("2015/LaurentFabius.zip", Archive(view, "LaurentFabius") with { RowsPerPart = 2500 });
        AddOwnIdList(view, view.Get("MFA_Russia"), "following", view.FollowingIds(view.Get("MFA_Russia")), isWhole: true);
        AddOwnIdList(view, view.Get("MFA_Russia"), "followers", PeerFollowerIds(view, view.Get("MFA_Russia")), isWhole: false);
        AddFollowersOfUnseen(view);
    }

    private void Add2016(EditionView view)
    {
        AddZippedProfiles(view, "2016/profiles.jsonl.gz");
        AddFollows(view, "2016/follows.csv.gz", EdgeList.Plain, view.HandleOf, "handle", "WhiteHouse,WhiteHouse\nWhiteHouse,StateDept\n");
        AddPart(view, "2016/partial.csv", EdgeList.Plain, view.HandleOf, "handle");
        AddPages("2016/eu_eeas-following.jsonl", TwarcPages.Following(
            view.Get("eu_eeas").Id!, [.. view.FollowedBy(view.Get("eu_eeas")).Select(view.User)], 100, view.At(9, 0)));
        AddDyads(view, ["eu_eeas", "MFA_Russia", "NorwayMFA", "foreignoffice", "MFAIceland", "LithuaniaMFA"]);
        AddFollowersOfUnseen(view);
    }

    private void AddProfiles(EditionView view, string path, params string[] except) => AddPages(path, Profiles(view, except));

    private void AddZippedProfiles(EditionView view, string path)
    {
        _folder.AddGzip(path, Profiles(view, []));
        _plan.Add(new ImportStep(path));
    }

    /// <summary>Nearly all members; a few profiles are missing, so that some are not observed.</summary>
    private string Profiles(EditionView view, string[] except)
    {
        var missing = _random.Stream($"missing profiles {view.Year}");
        var users = view.Members
            .Where(account => account.Id is not null && !except.Contains(account.Handle) && !view.Suspended.Contains(account))
            .Where(account => !missing.Chance(0.04) || account.Basis != "made_up" || account.Role == Role.Renamed)
            .Select(view.User);
        return TwarcPages.Lookup(users, view.At(8, 0), view.Suspended);
    }

    private void AddPages(string path, string lines)
    {
        _folder.Add(path, lines);
        _plan.Add(new ImportStep(path));
    }

    private void AddFollows(EditionView view, string path, EdgeList style, Func<Account, string> name, string by, string moreRows = "")
    {
        var ties = view.TiesOf(view.Owners).Select(tie => (name(tie.Item1), name(tie.Item2)));
        var text = style.Text(ties) + moreRows;
        if (path.EndsWith(".gz", StringComparison.Ordinal)) _folder.AddGzip(path, text);
        else _folder.Add(path, style.Bytes(text));
        _folder.Add($"{view.Year}/owners.txt", string.Concat(view.Owners.Select(owner => name(owner) + "\n")));
        _plan.Add(new ImportStep(path, Platform: "x", Captured: view.Captured, AccountsBy: by, CompleteWithin: Panel, Owners: $"{view.Year}/owners.txt"));
    }

    private void AddPart(EditionView view, string path, EdgeList style, Func<Account, string> name, string by, string moreRows = "")
    {
        var ties = view.ShownTiesOf(view.PartOwners).Select(tie => (name(tie.Item1), name(tie.Item2))).Where(tie => tie.Item2.Length > 0);
        _folder.Add(path, style.Bytes(style.Text(ties) + moreRows));
        _plan.Add(new ImportStep(path, Platform: "x", Captured: view.Captured, AccountsBy: by, Complete: false));
    }

    /// <summary>An id that a spreadsheet rounded, a row without a target and an empty target: three for quarantine.</summary>
    private static string BrokenRows(EditionView view)
    {
        var owner = view.PartOwners.First().Id;
        return $"{owner}\t1.23457E+17\t1\n{owner}\n{owner}\t\t1\n";
    }

    private static IReadOnlyList<string> PeerFollowerIds(EditionView view, Account owner) =>
        [.. view.FollowersOf(owner).Select(account => account.Id!)];

    /// <summary>An id list names neither its owner nor its date; one of peers only is complete within the panel.</summary>
    private void AddOwnIdList(EditionView view, Account owner, string list, IReadOnlyList<string> ids, bool isWhole)
    {
        var path = $"{view.Year}/{owner.Handle}-{list}.txt";
        _folder.Add(path, string.Concat(ids.Select(id => id + "\n")));
        _plan.Add(new ImportStep(
            path, Platform: "x", Owner: owner.Handle, List: list, Captured: view.Captured, AccountsBy: "id",
            Complete: isWhole ? true : null, CompleteWithin: isWhole ? null : Panel));
    }

    private void AddFollowersOfUnseen(EditionView view)
    {
        foreach (var owner in view.SeenByFollowers) AddOwnIdList(view, owner, "followers", PeerFollowerIds(view, owner), isWhole: false);
    }

    /// <summary>July 2013, the new account that followed nobody on 5 September, and the end of that month.</summary>
    private void AddStateDepartment(EditionView view)
    {
        var department = view.Get("StateDept");
        List<TwarcUser> followed = [.. view.FollowedBy(department).Select(view.User)];
        AddPages("2013/StateDept-following-2013-07-01.jsonl", TwarcPages.Following(department.Id!, followed, 100, view.At(9, 0)));
        _folder.Add("2013/JZarif-following-2013-09-05.txt", "");
        _plan.Add(new ImportStep(
            "2013/JZarif-following-2013-09-05.txt", Platform: "x", Owner: "JZarif", List: "following", Captured: "2013-09-05",
            AccountsBy: "id", Complete: true));
        var later = followed.Select(user => user with { Counts = null }).Concat(_history.NewlyFollowedInSeptember2013.Select(view.Named));
        AddPages("2013/StateDept-following-2013-09-30.jsonl", TwarcPages.Following(
            department.Id!, [.. later], 15, new DateTimeOffset(2013, 9, 30, 18, 0, 0, TimeSpan.Zero)));
    }

    private static XArchive Archive(EditionView view, string handle)
    {
        var owner = view.Get(handle);
        return new XArchive(owner.Id!, handle, owner.Rows[0].Actor, view.At(7, 30), view.FollowerIds(owner), view.FollowingIds(owner));
    }

    private void AddArchive(string path, XArchive archive)
    {
        _folder.AddZip(path, archive.Generated, archive.Files());
        _plan.Add(new ImportStep(path, Complete: true));
    }

    private void AddArchiveFolder(string path, XArchive archive)
    {
        foreach (var (name, text) in archive.Files()) _folder.Add($"{path}/{name}", text);
        _plan.Add(new ImportStep(path, Complete: true));
    }

    /// <summary>Every ordered pair of some accounts, both directions told as true or false.</summary>
    private void AddDyads(EditionView view, string[] handles)
    {
        var accounts = handles.Select(view.Get).ToList();
        var rows = accounts.SelectMany(one => accounts, (one, other) => (one, other)).Where(pair => pair.one != pair.other)
            .Select(pair => $"{pair.one.Handle},{pair.other.Handle},{Word(view, pair.one, pair.other)},{Word(view, pair.other, pair.one)}\n");
        _folder.Add("2016/dyads.csv", "source,target,following,followed_by\n" + string.Concat(rows));
        _plan.Add(new ImportStep("2016/dyads.csv", Platform: "x", Captured: view.Captured, AccountsBy: "handle", Complete: false));
    }

    private static string Word(EditionView view, Account follower, Account followed) =>
        view.FollowedBy(follower).Contains(followed) ? "TRUE" : "FALSE";
}
