using Twiplomacy.Application.Access;
using Twiplomacy.Application.Reports;
using Twiplomacy.Core.Reports;
using Twiplomacy.Core.Time;
using Twiplomacy.Server.Cli.Reports;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Cli.Demo;

/// <summary>The yearly report of 2014, as the French foreign ministry would have got it; it goes to the outbox.</summary>
public sealed class DemoReport(OpenProgram program)
{
    private const string To = "communications@example.org";
    private static readonly DateTimeOffset Read = Capture.EndOf(new DateOnly(2014, 7, 1));

    // Not active: nothing comes by itself years later.
    private static readonly SubscriptionTerms Terms = new()
    {
        Name = "Our year on X", Panel = "world-leaders", Accounts = ["LaurentFabius"], Peers = ["eu_eeas", "CarlBildt"],
        Measures = ["mutual_follows", "followers"], Cadence = Cadence.Yearly, Month = 7, Day = 1, Hour = 8, TimeZone = "Europe/Paris",
        Attachments = ["csv", "xlsx"], WaitHours = 0, Active = false, Recipients = [To],
    };

    /// <summary>Sends it and answers with what became of it.</summary>
    public async Task<DeliveryRow> SendAsync(CancellationToken ct)
    {
        var id = (await program.Get<SubscriptionQueries>().FindByNameAsync(Terms.Name, ct))?.SubscriptionId
            ?? (await program.Get<SubscriptionActions>().CreateAsync(Terms, Caller.Owner, ct)).Id;
        return (await ReportSteps.SendAsync(program, id, Read, [To], ct)).Single();
    }
}
