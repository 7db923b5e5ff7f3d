using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Audit;

namespace Twiplomacy.Application.Audit;

/// <summary>What can be asked of the audit log.</summary>
public sealed class AuditQuestions(AuditLog log)
{
    public async Task<ListResult<AuditAnswer>> AskAsync(AuditQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        Period.Require(query.From, query.To);
        var filter = new AuditFilter(query.Action is { } action ? EnumWord.Of(action) : null, query.By, query.From, query.To);
        var rows = await log.ListAsync(filter, query.After()?.Number(0), query.Page.Fetch, cancellationToken);
        return new(query.Cut([.. rows.Select(AuditAnswer.Of)], row => [row.Id]));
    }
}
