using Twiplomacy.Server.Web;
using Twiplomacy.Application.Countries;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Web.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Server.Pages.Countries;

/// <summary>The missions that an audit shows, as CSV for people: words of the reader's language above and in its cells.</summary>
public sealed class MissionFile(CountryAuditResult audit) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var name = $"{audit.Edition.Slug}-{audit.Country}";
        httpContext.Response.KeepAs(name, ".csv", audit.Edition.MadeUp is not null);
        return TableOf().WriteAsync(httpContext, Representation.Csv + "; charset=utf-8", MissionWords.Sorted(audit.Shown), forPeople: true);
    }

    private static Table<MissionLine> TableOf() => new(
        "audit",
        new(Words.Say("Mission"), Text, MissionWords.Title),
        new(Words.Say("Handle"), Text, mission => mission.Account.Handle),
        new(Words.Say("Office"), Text, mission => Words.Name(mission.Account.Kind)),
        new(Words.Say("Host country"), Text, mission => Words.Country(mission.Account.HostCountry)),
        new(Words.Say("City"), Text, mission => mission.Account.HostCity),
        new(Words.Say("Ministry to mission"), Text, mission => MissionWords.Of(mission.Outward)),
        new(Words.Say("Mission to ministry"), Text, mission => MissionWords.Of(mission.Inward)),
        new(Words.Say("Result"), Text, mission => MissionWords.Of(mission.Tie)),
        new(Words.Say("To do"), Text, mission => MissionWords.Of(mission.Step)),
        new(Words.Say("Remarks"), Text, mission => string.Join("; ", MissionWords.Notes(mission))));
}
