using System.Net;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Core.Measures;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

[Collection(DemoServer.Collection)]
public sealed class PanelTests(DemoServer demo)
{
    [Fact]
    public async Task A_panel_shows_its_members_on_the_date_asked()
    {
        var early = await demo.JsonAsync("panels/world-leaders?at=2012-07-01");
        var later = await demo.JsonAsync("panels/world-leaders?at=2014-06-24");

        Assert.Equal(643, later["members"]!.AsArray().Count);
        Assert.True(early["members"]!.AsArray().Count < 643);
        Assert.Equal(HttpStatusCode.NotFound, (await demo.Client.GetAsync("/api/v1/panels/world-leader")).StatusCode);
    }

    [Fact]
    public async Task A_panel_is_filtered_by_country_group_region_and_kind()
    {
        async Task<IReadOnlyList<string>> CountriesAsync(string filter) =>
            [.. (await demo.JsonAsync($"panels/world-leaders?at=2014-06-24&{filter}"))["members"]!.AsArray().Select(member => member!["country"]!.ToString())];
        var all = await CountriesAsync("");
        var (group, region) = (await CountriesAsync("group=sco"), await CountriesAsync("group=oceania"));

        Assert.Equal(all.Count(country => country == "FR"), (await CountriesAsync("country=fr")).Count);
        Assert.Equal(["KG", "KZ", "RU", "TJ", "UZ"], group.Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("AU", region);
        Assert.Equal(all.Count, await CountAsync("africa") + await CountAsync("americas") + await CountAsync("asia") + await CountAsync("europe") + region.Count);
        Assert.All((await demo.JsonAsync("panels/world-leaders?at=2014-06-24&kind=foreign_ministry&group=eu"))["members"]!.AsArray(), member => Assert.Equal("foreign_ministry", member!["kind"]!.ToString()));
        Assert.Equal("group", (await demo.FaultAsync(HttpStatusCode.BadRequest, "panels/world-leaders?group=europa"))["parameter"]!.ToString());
        async Task<int> CountAsync(string name) => (await CountriesAsync("group=" + name)).Count;
    }

    [Fact]
    public async Task An_edition_counts_its_countries_by_region_and_its_regions_are_compared()
    {
        var network = (await demo.JsonAsync("editions/world-leaders-2014"))["network"]!;
        var regions = network["countries_by_region"]!.AsObject();
        var compared = (await demo.JsonAsync("editions/world-leaders-2014/compare?groups=africa,europe"))["groups"]!;

        Assert.Equal(["africa", "americas", "asia", "europe", "oceania"], regions.Select(region => region.Key).Order(StringComparer.Ordinal));
        Assert.Equal((int)network["countries_present"]!, regions.Sum(region => (int)region.Value!));
        Assert.Equal(["africa", "europe"], compared["names"]!.AsArray().Select(name => name!.ToString()));
        Assert.NotNull(compared["mentions"]![0]);
        Assert.Equal(5, (await demo.RowsAsync("editions/world-leaders-2014/matrix?rows=region&columns=eu")).Count);
    }

    [Fact]
    public async Task A_provisional_ranking_on_an_editions_date_agrees_with_the_edition()
    {
        var provisional = await demo.JsonAsync("panels/world-leaders/rankings/mutual_follows?as_of=2014-06-24&compare_to=2013-07-01&limit=1000");
        var edition = await demo.RowsAsync("editions/world-leaders-2014/rankings/mutual_follows?limit=1000");

        // Why an account moved is told of editions only.
        foreach (var row in edition) row!.AsObject().Remove("explanation");
        Assert.True(provisional["meta"]!["provisional"]!.GetValue<bool>());
        Assert.Equal(edition.Select(row => row.ToJsonString()), provisional["data"]!.AsArray().Select(row => row!.ToJsonString()));
    }

    [Fact]
    public async Task A_measure_that_is_not_computed_yet_is_not_found_among_those_that_are()
    {
        var fault = await demo.FaultAsync(HttpStatusCode.NotFound, "panels/world-leaders/rankings/klear_true_reach");

        Assert.Contains("mutual_follows", fault["allowed"]!.AsArray().Select(id => id!.ToString()));
    }

    [Fact]
    public async Task Every_measure_an_edition_ranks_is_defined_and_available()
    {
        var ranked = (await demo.JsonAsync("editions/world-leaders-2014"))["measures"]!.AsArray().Select(id => id!.ToString()).Order(StringComparer.Ordinal);
        var available = MeasureCatalogue.All.Where(measure => measure.Available && measure.Of == "account").Select(measure => measure.Id);

        // Of 2014 the sample has posts; where there are none, there is nothing to rank by them.
        Assert.Equal(available, ranked);
        Assert.Empty((await demo.JsonAsync("editions/world-leaders-2012"))["measures"]!.AsArray().Select(id => id!.ToString()).Intersect(PostMeasures.Names));
    }

    [Fact]
    public async Task Measures_of_others_are_named_as_not_reproducible()
    {
        var measures = await demo.RowsAsync("measures?limit=1000");

        Assert.Equal(["klear_true_reach", "power_ranking_2022"], measures.Where(measure => !measure["reproducible"]!.GetValue<bool>()).Select(measure => measure["id"]!.ToString()));
        Assert.Equal(2, (await demo.JsonAsync("measures/mutual_follows"))["version"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.NotFound, (await demo.Client.GetAsync("/api/v1/measures/mutual")).StatusCode);
    }
}
