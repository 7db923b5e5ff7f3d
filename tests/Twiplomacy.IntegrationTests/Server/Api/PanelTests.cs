using System.Net;
using Twiplomacy.Analytics.Measures;
using Twiplomacy.Analytics.Posts;
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

        // Where no export of posts was taken, there is nothing to rank by posts.
        Assert.Equal(available.Except(PostMeasures.Names), ranked.Except(PostMeasures.Names));
    }

    [Fact]
    public async Task Measures_of_others_are_named_as_not_reproducible()
    {
        var measures = await demo.RowsAsync("measures?limit=1000");

        Assert.Equal(["klear_true_reach", "power_ranking_2022"], measures.Where(measure => !measure["reproducible"]!.GetValue<bool>()).Select(measure => measure["id"]!.ToString()));
        Assert.Equal(1, (await demo.JsonAsync("measures/mutual_follows"))["version"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.NotFound, (await demo.Client.GetAsync("/api/v1/measures/mutual")).StatusCode);
    }
}
