using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Countries;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Countries;

/// <summary>Countries: all of them, and one with its accounts and relations.</summary>
public static class CountryPages
{
    public static async Task<RazorComponentResult> ListAsync(Asked<CountryListQuery> asked, CountryQuestions countries, CancellationToken cancellationToken) =>
        PageAnswer.Of<CountriesPage, CountryListResult>(await countries.AskAsync(asked.Query, cancellationToken));

    public static async Task<RazorComponentResult> ShowAsync(Asked<CountryQuery> asked, CountryQuestions countries, CancellationToken cancellationToken) =>
        PageAnswer.Of<CountryPage, CountryResult>(await countries.AskAsync(asked.Query, cancellationToken));

    public static async Task<RazorComponentResult> AuditAsync(
        Asked<CountryAuditQuery> asked, CountryAuditQuestions audits, CancellationToken cancellationToken) =>
        PageAnswer.Of<AuditPage, CountryAuditResult>(await audits.AskAsync(asked.Query, cancellationToken));

    /// <summary>What the page shows, in words, as a file.</summary>
    public static async Task<MissionFile> AuditFileAsync(
        Asked<CountryAuditQuery> asked, CountryAuditQuestions audits, CancellationToken cancellationToken) =>
        new(await audits.AskAsync(asked.Query, cancellationToken));
}
