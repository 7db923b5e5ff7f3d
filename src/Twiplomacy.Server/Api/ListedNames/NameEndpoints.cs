using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.ListedNames;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.ListedNames;

/// <summary>Names that lists hold in the place of accounts, and whose people say that they are.</summary>
public static class NameEndpoints
{
    /// <summary>
    /// Lists the names that an import's lists hold in the place of accounts, such as those of Facebook. A name makes no tie until a person
    /// says whose it is.
    /// </summary>
    public static async Task<ListAnswer<NameAnswer>> ListAsync(
        Asked<NameListQuery> asked, NameQuestions names, CancellationToken cancellationToken) =>
        ListAnswer.Of(await names.AskAsync(asked.Query, asked.Caller, cancellationToken), NameTable.Table);

    /// <summary>
    /// Says whose name it is: the account of that name is then in the list, in this import and in all others of the same owner. It takes the
    /// place of what was said before.
    /// </summary>
    public static Task<NameAnswer> MatchAsync(
        int id, int number, NameFile name, HttpContext context, NameActions names, CancellationToken cancellationToken) =>
        names.MatchAsync(new NameQuery(id, number), name, Callers.Of(context), cancellationToken);

    /// <summary>Takes back what was said of a name: ties are as if nobody had said it.</summary>
    public static async Task<NoContent> ClearAsync(Asked<NameQuery> asked, NameActions names, CancellationToken cancellationToken)
    {
        await names.ClearAsync(asked.Query, asked.Caller, cancellationToken);
        return TypedResults.NoContent();
    }
}
