using Twiplomacy.IntegrationTests.Server;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

[Collection(DemoServer.Looks)]
public sealed class LookTests(DemoServer demo)
{
    private const int FewestKilobytes = 8;
    private const int KilobytesWithoutChart = 60;
    private const int KilobytesWithChart = 450;
    private const string Ranking = "/rankings/world-leaders-2014/mutual_follows";

    internal static readonly string[] WithChart =
    [
        "/accounts/x:@laurentfabius?edition=world-leaders-2014", "/compare/world-leaders-2014?accounts=laurentfabius,eu_eeas,carlbildt",
        "/panels/world-leaders/network", "/panels/world-missions/network", "/accounts/x:@carlbildt/audience", "/editions/world-leaders-2012/posts", "/editions/world-leaders-2014/posts",
        "/editions/world-leaders-2014/posts?hashtags=climate,ukraine",
        "/editions/world-leaders-2014/mentions", "/editions/world-leaders-2012/mentions", "/editions/world-leaders-2014/mentions?kind=replies&account=carlbildt",
        "/presence", "/presence/world-leaders-2014?powers=US,FR,p5,eu&region=europe&languages=en,fr",
        "/networks/world-leaders-2014", "/networks/world-leaders-2014?colour=group&size=followers",
        "/networks/world-leaders-2016?account=francediplo&region=europe",
    ];

    private static readonly string[] WithoutChart =
    [
        "/", "/editions/world-leaders-2014", "/editions/world-leaders-2014/difference/world-leaders-2013", "/panels/world-leaders/mutual_follows/years", "/panels/world-leaders/followers/years?group=eu&sort=world-leaders-2013", Ranking, Ranking + "?country=FR", "/groups/world-leaders-2014", "/groups/world-leaders-2014?by=kind", "/reach", "/reach?accounts=laurentfabius,carlbildt,eu_eeas,nobody", "/groups/world-leaders-2014?chance=true", "/groups/world-leaders-2016/choice", "/groups/world-leaders-2016/choice?rows=US,RU,CN,francediplo&columns=c5,p5&chance=true", "/editions/world-leaders-2014/structure", "/editions/world-leaders-2014/qap", "/covariates", "/rankings/world-leaders-2016/followers?group=eu&page=2", "/panels/world-leaders/mutual_follows?as_of=2015-03-24",
        "/accounts/x:@laurentfabius/ties/x:@eu_eeas?edition=world-leaders-2014", "/compare", "/search?q=france", "/changes?panel=world-leaders", "/countries", "/countries/fr", "/countries/fr/audit", "/peer-sets", "/countries/gb?edition=world-missions-2017&with=c5", "/measures", "/measures/mutual_follows", "/verify", "/accounts/x:@francediplo/worklist?edition=world-leaders-2014",
        "/imports", "/imports/recipes", "/imports/25", "/jobs", "/jobs/1", "/sign-in",
    ];

    /// <summary>Every page of the demo.</summary>
    internal static string[] Pages => [.. WithoutChart, .. WithChart];

    [BrowserFact]
    public async Task Every_page_stands_in_every_look_without_a_fault_and_weighs_little()
    {
        var report = await Browser.RunAsync("looks.mjs", new { @base = Base, pages = Pages });

        Browser.AssertFaultless(report);
        foreach (var page in Pages)
        {
            // Less than styles and scripts alone weigh would be a page that was not weighed.
            var (bytes, most) = ((int)report["bytes"]![page]!, WithChart.Contains(page) ? KilobytesWithChart : KilobytesWithoutChart);
            Assert.True(bytes > 1024 * FewestKilobytes && bytes < 1024 * most, $"{page} weighs {bytes} bytes");
        }
    }

    [BrowserFact]
    public async Task Everything_can_be_done_by_keyboard() =>
        Browser.AssertFaultless(await Browser.RunAsync("keyboard.mjs", new { @base = Base, ranking = Ranking }));

    [BrowserFact]
    public async Task A_name_is_offered_while_typing_changes_add_up_and_figures_are_taken_along() =>
        Browser.AssertFaultless(await Browser.RunAsync("reader-way.mjs", new { @base = Base }));

    private string Base => demo.Client.BaseAddress!.ToString().TrimEnd('/');
}
