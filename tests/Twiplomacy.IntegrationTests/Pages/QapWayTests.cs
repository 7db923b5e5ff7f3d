using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Cli;
using Twiplomacy.Server.Cli.Demo;
using Twiplomacy.Storage.People;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

public sealed class QapWayTests
{
    private const string Password = "four words make one";

    [BrowserFact]
    public async Task A_covariate_is_uploaded_and_a_network_tested_against_it_by_clicking()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using (var program = await OpenProgram.OpenAsync(
            TestServer.Settings(("ConnectionStrings:Twiplomacy", database.ConnectionString)), CancellationToken.None))
            await new SampleData(program).LoadAsync(CancellationToken.None);
        await using var server = await TestServer.StartAsync(database, ("Jobs:Enabled", "on"));
        await server.Host.Services.GetRequiredService<PersonWriter>().CreateAsync("Ada", PersonSignIn.Hash(Password), Roles.Editor, DateTimeOffset.UnixEpoch, CancellationToken.None);

        var report = await Browser.RunAsync("qap-way.mjs", new
        {
            @base = server.Client.BaseAddress!.ToString().TrimEnd('/'), name = "Ada", password = Password, csv = Distances(),
        });

        Browser.AssertFaultless(report);
        Assert.Contains(report["lines"]!.AsArray(), line => line!.ToString().Contains("distance@1", StringComparison.Ordinal));
    }

    /// <summary>Made-up numbers of pairs, one code that stands for no country, and one row without a number.</summary>
    private static string Distances()
    {
        string[] countries = ["FRA", "DEU", "USA", "GBR", "ITA", "ESP", "SWE", "NOR", "DNK", "FIN", "POL", "RUS", "JPN", "BRA", "MEX", "IND", "TUR", "ISR", "CAN", "AUS"];
        var rows = countries.SelectMany((from, a) => countries.Skip(a + 1).Select((to, b) => $"{from},{to},{100 + (a * 37 + b * 53) % 900}\n"));
        return "from,to,value\n" + string.Concat(rows) + "GFR,FRA,400\nFRA,GRC,near\n";
    }
}
