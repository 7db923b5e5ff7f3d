using System.Text;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.OwnerTables;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

/// <summary>Public tables of people with a column for each platform: one actor, several accounts.</summary>
public sealed class PeopleTableTests
{
    private static readonly ImportDeclaration AsPanel = new() { Format = "panel" };

    [Fact]
    public void A_person_is_one_actor_with_an_account_on_each_platform()
    {
        var people = ExampleTests.Read("panel-platforms.csv").All<AccountDescribed>();
        Assert.Equal(
            ["x 101@SenAnnAsh", "facebook @senatorannash", "youtube UCaaaaaaaaaaaaaaaaaaaaaa@senannash", "instagram @senannash"],
            Of(people, "Ann Ash"));
    }

    [Fact]
    public void Two_people_of_one_name_are_two_actors_where_a_key_tells_them_apart()
    {
        var people = ExampleTests.Read("panel-platforms.csv").All<AccountDescribed>();
        Assert.Equal(["x 102@RepBoBirch", "mastodon @bo@social.example"], Of(people, "Bo Birch (B000002)"));
        Assert.Equal(["x 103@BoBirchCC", "facebook @bobirchcc"], Of(people, "Bo Birch (B000003)"));
    }

    [Fact]
    public void Other_columns_are_kept_and_what_is_private_is_not()
    {
        var attributes = ExampleTests.Read("panel-platforms.csv").All<AccountDescribed>()[0].Attributes;
        Assert.Equal(("sen", "AA", "North", "A000001"), (attributes["type"], attributes["state"], attributes["party"], attributes["bioguide_id"]));
        Assert.DoesNotContain("phone", attributes.Keys);
        Assert.DoesNotContain("birthday", attributes.Keys);
        Assert.DoesNotContain("twitter", attributes.Keys);
    }

    [Fact]
    public void A_person_without_accounts_is_counted() =>
        Assert.Equal(["1 person has no account on a platform we know."], ExampleTests.Read("panel-platforms.csv").Warnings.Select(Reading.Said));

    [Fact]
    public void Rows_of_a_query_that_repeat_an_account_make_it_once()
    {
        var reading = ExampleTests.Read("panel-wikidata.csv");
        var people = reading.All<AccountDescribed>();
        Assert.Equal(["x @annash", "instagram @ann.ash", "mastodon @ann@social.example", "x @annash_team"], Of(people, "Ann Ash"));
        Assert.Equal(["x @bobirch"], Of(people, "Bo Birch"));
        Assert.Equal("“not a name!” is not a valid account: it contains spaces or control characters.", Reading.Said(reading.Reason));
    }

    [Fact]
    public void A_country_is_known_by_its_name_and_one_that_nobody_knows_is_kept_as_it_is()
    {
        var people = ExampleTests.Read("panel-wikidata.csv").All<AccountDescribed>();
        Assert.Equal("DE", people[0].Country);
        Assert.Equal("http://www.wikidata.org/entity/Q900001", people[0].Attributes["person"]);
        var elsewhere = people.Single(person => person.Actor == "Bo Birch");
        Assert.Equal((null, "Atlantis"), (elsewhere.Country, elsewhere.Attributes["countryLabel"]));
    }

    [Fact]
    public void Names_in_other_languages_are_kept_as_panels_call_them()
    {
        var people = Given.File(AsPanel, """
            person,personLabel,personLabel_fr,personLabel_DE,personLabel_old,name_es,P2002
            http://www.wikidata.org/entity/Q1,Foreign Office,Ministère,Auswärtiges Amt,Office,Ministerio,GermanyDiplo
            """).All<AccountDescribed>();
        var person = Assert.Single(people);

        Assert.Equal("Foreign Office", person.Actor);
        Assert.Equal(("Ministère", "Auswärtiges Amt", "Ministerio"), (person.Attributes["name_fr"], person.Attributes["name_de"], person.Attributes["name_es"]));
        Assert.Equal("Office", person.Attributes["personLabel_old"]);
        Assert.Contains("name_fr", person.Given!);
    }

    [Fact]
    public void A_query_of_wikidata_in_json_is_the_same_table()
    {
        var people = ExampleTests.Read("panel-wikidata.json").All<AccountDescribed>();
        Assert.Equal(["x 101@annash"], Of(people, "Ann Ash"));
        Assert.Equal(["x @cycedar", "bluesky @cy.agora.example"], Of(people, "Cy Cedar"));
        Assert.Equal(("DE", "http://www.wikidata.org/entity/Q900001"), (people[0].Country, people[0].Attributes["mp"]));
        Assert.Equal("Atlantis", people[^1].Attributes["countryLabel"]);
    }

    [Fact]
    public void A_query_of_wikidata_in_tsv_is_the_same_table()
    {
        var reading = ExampleTests.Read("panel-wikidata.tsv");
        var people = reading.All<AccountDescribed>();
        Assert.Equal(["x 101@annash"], Of(people, "Ann \"Annie\" Ash"));
        Assert.Equal(["x @cycedar", "bluesky @cy.agora.example"], Of(people, "Cy Cedar"));
        Assert.Equal(
            ("DE", "http://www.wikidata.org/entity/Q900001", "1970-01-01T00:00:00Z"),
            (people[0].Country, people[0].Attributes["mp"], people[0].Attributes["born"]));
        Assert.Equal((3L, true), (Assert.Single(reading.Rejected).Row, reading.Rejected[0].Raw.Contains("not a name!", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""{"results": {"bindings": [ROWS]}, "head": {"vars": ["item", "itemLabel", "P2002"]}}""")]
    [InlineData("""{"head": {}, "results": {"bindings": [ROWS]}}""")]
    [InlineData("[ROWS]")]
    [InlineData("""[{"item": "http://www.wikidata.org/entity/Q1", "itemLabel": "Ann", "P2002": "ann"}, {"item": "http://www.wikidata.org/entity/Q2", "itemLabel": "Bo", "P2002": "bo"}]""")]
    public void Its_result_is_known_in_every_form_that_the_query_service_gives(string form)
    {
        static string Row(string item, string name, string account) => $$$"""
            {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/{{{item}}}"}, "itemLabel": {"type": "literal", "value": "{{{name}}}"}, "P2002": {"type": "literal", "value": "{{{account}}}"}}
            """;
        var text = form.Replace("ROWS", Row("Q1", "Ann", "ann") + "," + Row("Q2", "Bo", "bo"), StringComparison.Ordinal);
        Assert.Equal(["x @ann", "x @bo"], Given.File(Given.Nothing, text).All<AccountDescribed>().Select(Shown));
    }

    [Fact]
    public void A_result_that_ends_too_early_loses_what_is_missing()
    {
        var text = Encoding.UTF8.GetString(ExampleTests.Bytes("panel-wikidata.json"));
        var cut = Given.File(Given.Nothing, text[..text.IndexOf("Cy Cedar", StringComparison.Ordinal)]);
        Assert.Equal(["x 101@annash"], cut.All<AccountDescribed>().Select(Shown));
        Assert.Equal(2, cut.Rejected.Count);
    }

    [Fact]
    public void A_query_of_something_else_is_no_table_of_people() => Assert.Empty(Given.File(Given.Nothing, """
        {"head": {"vars": ["city", "cityLabel", "population"]}, "results": {"bindings": [
        {"city": {"type": "uri", "value": "http://www.wikidata.org/entity/Q1"}, "cityLabel": {"type": "literal", "value": "A"}, "population": {"type": "literal", "value": "12"}}]}}
        """).Plan.Units);

    [Theory]
    [InlineData("name,Twitter handle,Instagram URL\nAnn,@ann,https://www.instagram.com/ann.ash/\n", "x @ann|instagram @ann.ash")]
    [InlineData("name,X (Twitter) username,X numeric user ID,Facebook page\nAnn,ann,101,ann\n", "x 101@ann|facebook @ann")]
    [InlineData("item,itemLabel,X__Twitter__username,Threads_username,LinkedIn_personal_profile_ID\nQ1,Ann,ann,ann,annash\n", "x @ann|threads @ann|linkedin @annash")]
    [InlineData("item,itemLabel,P2002,P2397,P11245\nQ1,Ann,ann,UCaaaaaaaaaaaaaaaaaaaaaa,ann\n", "x @ann|youtube UCaaaaaaaaaaaaaaaaaaaaaa@ann")]
    [InlineData("name,twitterUsername,youtubeChannelId\nAnn,ann,UCaaaaaaaaaaaaaaaaaaaaaa\n", "x @ann|youtube UCaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("name,bluesky,bluesky_did,vk_id\nAnn,ann.agora.example,did:plc:ann,annash\n", "bluesky did:plc:ann@ann.agora.example|vk @annash")]
    [InlineData("name,twitter,telegram\nAnn,ann; ann_team,ann\n", "x @ann|x @ann_team|telegram @ann")]
    [InlineData("name,x,linkedin\nAnn,annash,https://www.linkedin.com/in/ann\n", "x @annash|linkedin @ann")]
    [InlineData("name,twitter,mastodon\nAnn,NA,ann@social.example\n", "mastodon @ann@social.example")]
    [InlineData("first_name;last_name;twitter;instagram\nAnn;Ash;ann;annash\n", "x @ann|instagram @annash")]
    public void Columns_are_told_by_their_names_and_cells(string table, string accounts) => Assert.Equal(
        accounts.Split('|'), Given.File(Given.Nothing, table).All<AccountDescribed>().Select(Shown));

    [Theory]
    [InlineData("name,x,y\nAnn,12,40\nBo,7,3\n")]
    [InlineData("name,threads,tiktok\nAnn,12,40\nBo,7,3\n")]
    [InlineData("name,twitter_followers,instagram_followers\nAnn,12,40\n")]
    [InlineData("twitter,instagram\nann,ann.ash\n")]
    public void A_table_of_something_else_is_none(string table) =>
        Assert.DoesNotContain(Given.File(Given.Nothing, table).Plan.Units, unit => unit.Format.Id == "panel");

    [Fact]
    public void Accounts_on_one_platform_are_enough_beside_a_key_or_where_a_panel_was_asked_for()
    {
        Assert.Empty(Given.File(Given.Nothing, "name,party,twitter\nAnn,North,ann\n").All<AccountDescribed>());
        Assert.Equal(["x @ann"], Given.File(AsPanel, "name,party,twitter\nAnn,North,ann\n").All<AccountDescribed>().Select(Shown));
        Assert.Equal(["x @ann"], Given.File(Given.Nothing, "item,itemLabel,twitter\nQ1,Ann,ann\n").All<AccountDescribed>().Select(Shown));
    }

    [Fact]
    public void Columns_of_the_contract_are_read_as_in_our_own_table()
    {
        var person = Given.File(Given.Nothing, "name,twitter,instagram,kind,country,member_from\nAnn,ann,ann,ambassador,fr,2014-02-03\n").All<AccountDescribed>()[1];
        Assert.Equal(("ambassador", "FR", new DateOnly(2014, 2, 3)), (person.Kind, person.Country, person.MemberFrom!.Value));
        Assert.Contains("member_from", person.Given!);
        var wrong = Given.File(Given.Nothing, "name,twitter,instagram,kind\nAnn,ann,ann,ambassador\nBo,bo,bo,boss\n");
        Assert.Equal(2, wrong.All<AccountDescribed>().Count);
        Assert.Single(wrong.Rejected);
    }

    [Theory]
    [InlineData("panel-platforms.csv", "person=full_name,given_name=first_name,family_name=last_name,person_key=bioguide_id,account:x=twitter,account:facebook=facebook,account:youtube=youtube,account:instagram=instagram,account:mastodon=mastodon,account_id:x=twitter_id,account_id:youtube=youtube_id")]
    [InlineData("panel-wikidata.csv", "person=personLabel,person_key=person,country=countryLabel,account:x=twitter,account:instagram=instagram,account:mastodon=mastodon")]
    [InlineData("panel-wikidata.tsv", "person=mpLabel,person_key=mp,country=countryLabel,account:x=P2002,account:bluesky=P12361,account_id:x=P6552")]
    public void What_the_columns_are_taken_for_is_shown_and_says_the_same_again(string file, string columns)
    {
        using var package = Given.Package(("upload", ExampleTests.Bytes(file)));
        var look = Assert.Single(ExportReading.Plan(package, Given.Captured).Tables);
        Assert.Equal((columns, ColumnSource.Guessed), (look.Map!.ToString(), look.Source));
        var told = Given.Bytes(Given.Captured with { Columns = ColumnMap.Parse(columns) }, ("upload", ExampleTests.Bytes(file)));
        Assert.Equal(ExampleTests.Read(file).All<AccountDescribed>().Select(Shown), told.All<AccountDescribed>().Select(Shown));
    }

    [Fact]
    public void Columns_that_nothing_tells_are_read_as_a_person_says_and_as_was_kept()
    {
        const string Table = "deputy,net_1,net_2,seat\nAnn Ash,ann.ash,7001,1\nBo Birch,@bo,,2\n";
        var map = ColumnMap.Parse("person=deputy,account:instagram=net_1,account_id:facebook=net_2");
        Assert.Empty(Given.File(AsPanel, Table).Plan.Units);
        string[] people = ["instagram @ann.ash", "facebook 7001", "instagram @bo"];
        foreach (var declaration in (ImportDeclaration[])[Given.Nothing, AsPanel])
        {
            var told = Given.File(declaration with { Columns = map }, Table);
            Assert.Equal(people, told.All<AccountDescribed>().Select(Shown));
            Assert.Equal(["1", "1", "2"], told.All<AccountDescribed>().Select(person => person.Attributes["seat"]));
            using var package = Given.Package(("b.csv", Encoding.UTF8.GetBytes(Table)));
            var plan = ExportReading.Plan(package, declaration, kept: [ColumnRecipe.Of(["deputy", "net_1", "net_2", "seat"], map, null)]);
            Assert.Equal(ColumnSource.Kept, Assert.Single(plan.Tables).Source);
            Assert.Equal(people, ExportReading.Read(plan, declaration, CancellationToken.None).OfType<AccountDescribed>().Select(Shown));
        }
    }

    [Fact]
    public void What_a_person_said_goes_before_the_guess()
    {
        const string Table = "name,twitter,instagram,alias\nAnn,ann,ann.ash,Annie\n";
        var told = Given.File(Given.Nothing with { Columns = ColumnMap.Parse("person=alias,account:x=twitter") }, Table).All<AccountDescribed>();
        Assert.Equal(("Annie", "x @ann", "ann.ash"), (told[0].Actor, Shown(Assert.Single(told)), told[0].Attributes["instagram"]));
        using var package = Given.Package(("b.csv", Encoding.UTF8.GetBytes(Table)));
        var kept = ColumnRecipe.Of(["name", "twitter", "instagram", "alias"], ColumnMap.Parse("person=alias,account:x=twitter"), null);
        Assert.Equal("person=alias,account:x=twitter", Assert.Single(ExportReading.Plan(package, Given.Nothing, kept: [kept]).Tables).Map!.ToString());
    }

    [Fact]
    public void A_panel_whose_columns_nothing_tells_is_shown_to_be_asked_about()
    {
        using var package = Given.Package(("b.csv", "deputy,net_1\nAnn Ash,ann.ash\n"u8.ToArray()));
        var look = Assert.Single(ExportReading.Plan(package, AsPanel).Tables);
        Assert.Equal((null, ColumnSource.None, "Ann Ash"), (look.Map, look.Source, look.Rows[0][0]));
    }

    [Theory]
    [InlineData("person=a", "imports.map.noaccount")]
    [InlineData("account:x=a", "imports.map.noperson")]
    [InlineData("given_name=a,account:x=b", "imports.map.noperson")]
    [InlineData("person=a,account:x=b,owner=c,member=d", "imports.map.mixed")]
    [InlineData("person=a,account:x=b,list=followers", "imports.map.mixed")]
    [InlineData("person=a,account=b", "imports.map.role")]
    [InlineData("person=a,account:orkut=b", "imports.map.role")]
    [InlineData("person:x=a,account:x=b", "imports.map.role")]
    [InlineData("person=a,person=b,account:x=c", "imports.map.twice")]
    [InlineData("person_key=a,account:x=b,account:x=c,account_id:x=d", null)]
    public void A_map_of_people_needs_a_name_and_an_account(string map, string? problem) =>
        Assert.Equal((problem is null, problem), (ColumnMap.TryParse(map, out _, out var said), said?.Code));

    private static IEnumerable<string> Of(IEnumerable<AccountDescribed> people, string actor) => people.Where(person => person.Actor == actor).Select(Shown);

    private static string Shown(AccountDescribed person) => $"{person.Platform} {Reading.Name(person.Account)}";
}
