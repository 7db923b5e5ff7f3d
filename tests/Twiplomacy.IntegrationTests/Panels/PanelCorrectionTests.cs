using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Time;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.IntegrationTests.RealNetworks;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Panels;

/// <summary>Panels in several files: the newest one speaks last about the members it names.</summary>
public sealed class PanelCorrectionTests
{
    [Fact]
    public async Task A_later_file_corrects_what_it_says_and_leaves_the_rest()
    {
        await using var study = await StudyDatabase.OpenAsync();
        var first = await TakeAsync(study, "handle,country,party\na,DE,x\nb,DE,y\nc,DE,z\n");
        var second = await TakeAsync(study, "handle,country\na,FR\nb,DE\n");
        var third = await TakeAsync(study, "handle,member_to\nc,2019-12-31\nd,\n");

        Assert.Equal((1, 3, 0, 0), Numbers(first));
        Assert.Equal((2, 0, 1, 0), Numbers(second));
        Assert.Equal((3, 1, 0, 1), Numbers(third));
        Assert.Equal("a FR x, b DE y, c DE z, d - -", await MembersAsync(study, "2019-06-01"));
        Assert.Equal("a FR x, b DE y, d - -", await MembersAsync(study, "2020-06-01"));
        Assert.Contains("1 member added, 0 changed, 1 left", third.ToSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offices_follow_one_another_and_a_new_bearer_ends_the_old_ones_time()
    {
        await using var study = await StudyDatabase.OpenAsync();
        await TakeAsync(study, "handle,actor,kind,country,office_from\noffice,First,head_of_state,US,2009-01-20\n");
        await TakeAsync(study, "handle,actor,kind,country,office_from\noffice,Second,head_of_state,US,2017-01-20\n");

        Assert.Equal("First Second", $"{await ActorAsync(study, "2016-12-31")} {await ActorAsync(study, "2018-01-01")}");
    }

    [Fact]
    public async Task Memberships_of_other_times_stand()
    {
        await using var study = await StudyDatabase.OpenAsync();
        await TakeAsync(study, "handle,country,member_from,member_to\na,DE,2009-01-01,2013-12-31\na,DE,2017-01-01,\n");
        await TakeAsync(study, "handle,country,member_from,member_to\na,FR,2017-01-01,2020-12-31\n");
        await TakeAsync(study, "handle,member_to\na,2019-12-31\n");

        Assert.Equal(["a DE -", "", "a FR -", ""],
            [await MembersAsync(study, "2010-01-01"), await MembersAsync(study, "2015-01-01"), await MembersAsync(study, "2018-01-01"), await MembersAsync(study, "2020-06-01")]);
    }

    [Fact]
    public async Task A_whole_file_ends_the_membership_of_who_is_missing()
    {
        await using var study = await StudyDatabase.OpenAsync();
        await TakeAsync(study, "handle,country\na,DE\nb,DE\nc,DE\n");
        var effect = await TakeAsync(study, "handle,country\na,FR\nd,DE\n", from: "2019-07-02", replace: true);

        Assert.Equal((2, 1, 1, 2), Numbers(effect));
        Assert.Equal("a DE -, b DE -, c DE -", await MembersAsync(study, "2019-07-01"));
        Assert.Equal("a FR -, d DE -", await MembersAsync(study, "2019-07-02"));
    }

    [Fact]
    public async Task A_whole_file_without_a_day_is_all_there_is_until_it_is_taken_back()
    {
        await using var study = await StudyDatabase.OpenAsync();
        await TakeAsync(study, "handle,country\na,DE\nb,DE\n");
        await TakeAsync(study, "handle,country\nb,FR\n", replace: true);
        Assert.Equal(("b FR -", 1L), (await MembersAsync(study, "2019-07-01"), (await study.Get<PanelQueries>().FindAsync("p", CancellationToken.None))!.Accounts));

        var import = (await study.Get<ImportQueries>().ListAsync(null, 1, CancellationToken.None))[0].ImportId;
        await study.Get<ImportWriter>().UndoAsync(import, Capture.Parse("2020-01-01"), CancellationToken.None);
        Assert.Equal(("a DE -, b DE -", 2L), (await MembersAsync(study, "2019-07-01"), (await study.Get<PanelQueries>().FindAsync("p", CancellationToken.None))!.Accounts));
    }

    [Fact]
    public async Task A_correction_by_handle_means_the_member_named_by_its_id()
    {
        await using var study = await StudyDatabase.OpenAsync();
        await TakeAsync(study, "platform_id,handle,country\n1,a,DE\n");
        await TakeAsync(study, "handle,country\na,FR\n");

        Assert.Equal("1 FR -", await MembersAsync(study, "2019-07-01"));
    }

    [Fact]
    public async Task A_destroyed_id_beside_a_good_handle_keeps_its_member()
    {
        await using var study = await StudyDatabase.OpenAsync();
        await TakeAsync(study, "platform_id,handle,country\n1,a,DE\n");
        var effect = await TakeAsync(study, "platform_id,handle,country\n9.2E+17,a,FR\n9.3E+17,b,FR\n9.4E+17,,FR\n");

        Assert.Equal((1, 2), (effect.Rejected, effect.Warnings));
        Assert.Equal("1 FR -, b FR -", await MembersAsync(study, "2019-07-01"));
        var import = (await study.Get<ImportQueries>().ListAsync(null, 1, CancellationToken.None))[0].ImportId;
        var warnings = await study.Get<ImportQueries>().ListWarningsAsync(import, CancellationToken.None);
        Assert.Contains("9.2E+17", warnings[0].Message.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("We used the handle @a instead.", warnings[0].Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_is_described_by_what_stands()
    {
        await using var study = await StudyDatabase.OpenAsync();
        await TakeAsync(study, "handle,country,kind\na,DE,embassy\n");
        await TakeAsync(study, "handle,country\na,FR\n");
        var profile = (await study.Get<AccountQueries>().FindProfilesAsync([Core.Accounts.ProfileKey.OfHandle("x", "a")], CancellationToken.None)).Values.Single();

        var described = Assert.Single(await study.Get<AccountDirectory>().ListDescriptionsAsync([profile], CancellationToken.None));
        Assert.Equal(("FR", "embassy", "p"), (described.Country, described.Kind, Assert.Single(described.Panels)));
        var listed = Assert.Single(await study.Get<AccountDirectory>().ListAsync(new AccountFilter("x", "FR", null, "p", null), null, 10, CancellationToken.None));
        Assert.Equal(("FR", "embassy"), (listed.Country, listed.Kind));
    }

    [Fact]
    public async Task The_list_of_accounts_tells_what_stands_of_the_latest_membership()
    {
        await using var study = await StudyDatabase.OpenAsync();
        await TakeAsync(study, "handle,country,kind,member_from,member_to\na,DE,embassy,2014-01-01,\nb,DE,embassy,2014-01-01,\n");
        await TakeAsync(study, "handle,country\na,FR\n");
        await TakeAsync(study, "handle,country,member_from,member_to\nb,IT,2009-01-01,2011-12-31\n");
        Assert.Equal("a FR embassy, b DE embassy", await ListedAsync(study));

        await TakeAsync(study, "handle,kind\na,consulate\n", replace: true);
        Assert.Equal("a FR consulate", await ListedAsync(study));

        static async Task<string> ListedAsync(StudyDatabase study) => string.Join(", ",
            (await study.Get<AccountDirectory>().ListAsync(new AccountFilter(null, null, null, "p", null), null, 10, CancellationToken.None))
                .Select(account => $"{account.Handle} {account.Country} {account.Kind}"));
    }

    [Fact]
    public async Task A_table_of_people_makes_members_on_the_panels_platform_and_describes_the_other_accounts()
    {
        await using var study = await StudyDatabase.OpenAsync();
        var effect = await TakeAsync(study, "full_name,country,twitter,twitter_id,instagram,party\nAnn Ash,Germany,ann,1,ann.ash,x\nBo Birch,FR,bo,,,y\n", from: "2019-01-01");

        Assert.Equal((1, 2, 0, 0), Numbers(effect));
        Assert.Equal("1 DE x, bo FR y", await MembersAsync(study, "2019-07-01"));
        var all = await study.Get<AccountDirectory>().ListAsync(new AccountFilter(null, null, null, null, null), null, 10, CancellationToken.None);
        Assert.Equal(
            ["instagram:@ann.ash Ann Ash ", "x:1 Ann Ash p", "x:@bo Bo Birch p"],
            all.Select(account => $"{account.Key} {account.Actor} {string.Join(' ', account.Panels)}"));
        Assert.Equal([null, new DateOnly(2019, 1, 1), new DateOnly(2019, 1, 1)], await Task.WhenAll(all.Select(async account =>
            Assert.Single(await study.Get<AccountDirectory>().ListDescriptionsAsync([account.Profile], CancellationToken.None)).MemberFrom)));
    }

    [Fact]
    public async Task What_is_read_of_one_account_is_what_the_whole_panel_says_of_it()
    {
        await using var study = await StudyDatabase.OpenAsync();
        var random = new Random(20261201);
        // Handles go from hand to hand, so that what a row means depends on others.
        for (var file = 0; file < 12; file++)
        {
            var rows = Enumerable.Range(1, 6).Where(_ => random.Next(3) > 0)
                .Select(id => $"{(random.Next(3) == 0 ? "" : id)},h{(random.Next(5) == 0 ? id % 6 + 1 : id)},{"DE FR IT".Split(' ')[random.Next(3)]},{2009 + random.Next(8)}-01-01\n").ToList();
            if (rows.Count == 0) continue;
            await TakeAsync(study, "platform_id,handle,country,member_from\n" + string.Concat(rows), from: $"{2010 + file}-01-01", replace: random.Next(4) == 0);

            var revision = (await study.Get<PanelQueries>().FindAsync("p", CancellationToken.None))!.RevisionId;
            var whole = (await study.Get<PanelQueries>().ListEntriesAsync([revision], CancellationToken.None))[revision].ToLookup(entry => entry.Profile);
            foreach (var profile in whole)
                Assert.Equal(
                    profile.Select(entry => $"{entry.Country} {entry.MemberFrom} {entry.MemberTo}").Distinct().Order(StringComparer.Ordinal),
                    (await study.Get<AccountDirectory>().ListDescriptionsAsync([profile.Key], CancellationToken.None))
                        .Select(row => $"{row.Country} {row.MemberFrom} {row.MemberTo}").Distinct().Order(StringComparer.Ordinal));
        }
    }

    private static Task<ImportEffect> TakeAsync(StudyDatabase study, string text, string? from = null, bool replace = false) => study.ImportAsync(
        text, new ImportDeclaration { Format = "panel", Platform = "x" },
        new PanelTarget("p", null, "x", from is null ? null : DateOnly.Parse(from, null), null) { Replace = replace });

    private static (int?, int?, int?, int?) Numbers(ImportEffect effect) => (effect.PanelRevision, effect.MembersAdded, effect.MembersChanged, effect.MembersEnded);

    private static async Task<string> MembersAsync(StudyDatabase study, string day) => string.Join(", ", (await FindAsync(study, day))
        .Select(member => $"{member.Account.Value} {member.Country ?? "-"} {member.Attributes.GetValueOrDefault("party", "-")}"));

    private static async Task<string?> ActorAsync(StudyDatabase study, string day) => Assert.Single(await FindAsync(study, day)).Actor;

    private static async Task<IReadOnlyList<PanelMember>> FindAsync(StudyDatabase study, string day) =>
        (await study.Get<PanelStudyLoader>().FindMembersAsync("p", Capture.Parse(day), CancellationToken.None))!;
}
