using Twiplomacy.Application.Countries;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Countries;

/// <summary>Countries and their own networks.</summary>
public static class CountryEndpoints
{
    /// <summary>
    /// A country's missions, each with whether its ministry follows it and whether it follows the ministry, by the ties of an
    /// edition; with what there is to do, and with accounts that are dormant, renamed or without a list.
    /// </summary>
    public static async Task<ListAnswer<MissionAnswer>> AuditAsync(
        Asked<MissionListQuery> asked, CountryAuditQuestions audits, CancellationToken cancellationToken) =>
        ListAnswer.Of(await audits.AskAsync(asked.Query, cancellationToken), MissionTable.Table);
}
