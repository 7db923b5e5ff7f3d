using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Access;
using Twiplomacy.Storage.People;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>A figure taken to the page of another site.</summary>
[Collection(DemoServer.Looks)]
public sealed class EmbedWayTests(DemoServer demo)
{
    private const string Person = "Takes figures along";
    private const string Password = "four words make one";

    [BrowserFact]
    public async Task A_figure_is_shared_its_code_copied_and_shown_by_another_site_that_can_frame_nothing_else()
    {
        await demo.Server.Host.Services.GetRequiredService<PersonWriter>().CreateAsync(Person, PersonSignIn.Hash(Password), Roles.Editor, DateTimeOffset.UnixEpoch, CancellationToken.None);

        Browser.AssertFaultless(await Browser.RunAsync("embed-way.mjs", new
        {
            @base = demo.Client.BaseAddress!.ToString().TrimEnd('/'), name = Person, password = Password,
        }));
    }
}
