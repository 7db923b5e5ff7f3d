using Twiplomacy.Application.Audit;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Audit;

/// <summary>Who did what and when.</summary>
public static class AuditEndpoints
{
    /// <summary>Lists what people, keys and the command line did, newest first. Rows are only ever added.</summary>
    public static async Task<ListAnswer<AuditAnswer>> ListAsync(Asked<AuditQuery> asked, AuditQuestions audit, CancellationToken cancellationToken) =>
        ListAnswer.Of(await audit.AskAsync(asked.Query, cancellationToken), AuditTable.Table);
}
