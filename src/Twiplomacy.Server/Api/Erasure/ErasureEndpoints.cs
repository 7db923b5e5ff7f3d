using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Erasure;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Erasure;

/// <summary>What is held of persons, and its removal.</summary>
public static class ErasureEndpoints
{
    /// <summary>Tells where data about persons lives and until when; with a person, what is held of them. Looking is noted in the audit log.</summary>
    public static async Task<HeldAnswer> HeldAsync(Asked<HeldQuery> asked, HeldQuestions held, CancellationToken cancellationToken) =>
        HeldAnswer.Of(asked.Query.Person, await held.AskAsync(asked.Query, cancellationToken));

    /// <summary>Tells what is held of the person behind an account. Looking is noted in the audit log.</summary>
    public static async Task<HeldAnswer> HeldOfAccountAsync(Asked<AccountHeldQuery> asked, HeldQuestions held, CancellationToken cancellationToken) =>
        HeldAnswer.Of(asked.Query.Id, await held.AskAsync(new HeldQuery(asked.Query.Id), cancellationToken));

    /// <summary>
    /// Removes a person: an account outside of panels, or an email address. Source files that name them go, and so do ids, handles
    /// and names; ties of panel members stay as counts, and sealed editions as they are.
    /// </summary>
    public static async Task<NoContent> EraseAsync(ErasePerson request, HttpContext context, ErasureActions erasure, CancellationToken cancellationToken)
    {
        await erasure.EraseAsync(request, Callers.Of(context), cancellationToken);
        return TypedResults.NoContent();
    }
}
