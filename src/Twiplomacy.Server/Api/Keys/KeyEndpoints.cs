using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Keys;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Server.Api.Keys;

/// <summary>API keys, for those whose own key holds the scope <c>admin</c>.</summary>
public static class KeyEndpoints
{
    /// <summary>Lists the API keys, revoked ones too.</summary>
    public static async Task<ListAnswer<KeyRow>> ListAsync(
        [AsParameters] ListRequest page, ApiKeyQueries keys, CancellationToken ct)
    {
        var fetched = await keys.ListAsync((int)(page.After?.Number(0) ?? 0), page.Fetch, ct);
        return page.Answer([.. fetched.Select(KeyRow.Of)], KeyTable.Table, row => [fetched.First(key => key.Prefix == row.Prefix).KeyId]);
    }

    /// <summary>Makes an API key. The answer is the only place where the key itself is ever shown.</summary>
    public static async Task<Results<Created<IssuedKey>, ProblemHttpResult>> CreateAsync(NewKey request, ApiKeyIssuing issuing, CancellationToken ct)
    {
        if (FaultsOf(request) is { Count: > 0 } faults) return ApiProblem.BadRequest(faults);
        var issued = await issuing.IssueAsync(OutsideText.Line(request.Name), request.Scopes, ct, request.Days);
        return TypedResults.Created($"/api/v1/keys/{issued.Prefix}", issued);
    }

    /// <summary>Revokes an API key at once.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> RevokeAsync(
        string prefix, ApiKeyWriter writer, TimeProvider time, CancellationToken ct) =>
        await writer.RevokeAsync(prefix, time.GetUtcNow(), ct) ? TypedResults.NoContent() : ApiProblem.NotFound(MissingKind.Key, prefix, null, "prefix");

    private static List<ProblemFault> FaultsOf(NewKey request)
    {
        var faults = request.Scopes.Select((scope, index) => (fault: ApiKeyIssuing.FaultOfScope(scope), scope, index))
            .Where(checkedScope => checkedScope.fault is not null)
            .Select(wrong => ProblemFault.Of(wrong.fault!) with
            {
                Pointer = $"/scopes/{wrong.index}",
                Allowed = Scopes.All,
                DidYouMean = DidYouMean.Nearest(wrong.scope, Scopes.All),
            }).ToList();
        if (request.Scopes.Count == 0) faults.Add(new("A key needs at least one scope.") { Pointer = "/scopes", Allowed = Scopes.All });
        if (!OutsideText.IsLine(request.Name, 200)) faults.Add(new("A key needs a name of 1 to 200 letters on one line.") { Pointer = "/name" });
        if (request.Days is < 1 or > ApiKeyIssuing.MostDays) faults.Add(new(KeyMessages.WrongDays(ApiKeyIssuing.MostDays).ToString()) { Pointer = "/days" });
        return faults;
    }
}
