using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Audit;
using Twiplomacy.Application.Paging;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Audit;

/// <summary>Who did what and when, for admins.</summary>
public static class AuditPages
{
    public static async Task<RazorComponentResult> ShowAsync(Asked<AuditQuery> asked, AuditQuestions audit, CancellationToken cancellationToken) =>
        PageAnswer.Of<AuditPage, Page<AuditAnswer>>((await audit.AskAsync(asked.Query, cancellationToken)).Page);
}
