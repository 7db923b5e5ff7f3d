using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.IntegrationTests.Mail;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Access;
using Twiplomacy.Storage.People;

namespace Twiplomacy.IntegrationTests.Pages;

public sealed class EditWayTests
{
    private const string Password = "four words make one";

    [BrowserFact]
    public async Task Peer_sets_notes_and_goals_are_changed_where_they_stand_with_and_without_script()
    {
        await using var study = await ReportStudy.CreateAsync();
        await using var server = await TestServer.StartAsync(study.Database);
        await server.Host.Services.GetRequiredService<PersonWriter>().CreateAsync("Ada", PersonSignIn.Hash(Password), Roles.Editor, DateTimeOffset.UnixEpoch, CancellationToken.None);

        var report = await Browser.RunAsync("edit-way.mjs", new
        {
            @base = server.Client.BaseAddress!.ToString().TrimEnd('/'), name = "Ada", password = Password,
        });

        Browser.AssertFaultless(report);
    }
}
