using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Api.Imports;

/// <summary>What is declared about an export, as query parameters; a multipart form may carry the same fields.</summary>
/// <param name="Name">The file's name, where the body is the file itself.</param>
/// <param name="Platform">Platform of an export that does not say: x, mastodon, bluesky …</param>
/// <param name="Owner">Whose list it is: a handle, or an id.</param>
/// <param name="List">Which list of the owner it is.</param>
/// <param name="Captured">When it was captured (UTC): 2014, 2014-06, 2014-06-25 or an instant.</param>
/// <param name="AccountsBy">Whether bare account columns hold ids or handles.</param>
/// <param name="Relation">What a row of an edge list means.</param>
/// <param name="Completeness">Whether whoever is missing from a list was not in it; partial unless the export says.</param>
/// <param name="CompleteWithin">All ties to members of this panel are there.</param>
/// <param name="Owners">With complete_within: only of these accounts, with commas or line ends between.</param>
/// <param name="PostsSince">With completeness=complete: every post of the authors since this date is there.</param>
/// <param name="TimeZone">Zone of times written without one, such as Europe/Paris.</param>
/// <param name="Format">Read as this format instead of finding out.</param>
/// <param name="SourceColumn">Column of an edge list that holds who follows, by name, or by number without a header.</param>
/// <param name="TargetColumn">Column of an edge list that holds who is followed.</param>
/// <param name="Columns">
/// What the columns of a table hold, such as owner=user,member_id=follower_id, or of people person=name,account:x=twitter. Kept for the next
/// of that header.
/// </param>
public sealed record DeclarationQuery(
    [FromQuery(Name = "name")] string? Name = null,
    [FromQuery(Name = "platform")] string? Platform = null,
    [FromQuery(Name = "owner")] string? Owner = null,
    [FromQuery(Name = "list")][property: AllowedValues("following", "followers")] string? List = null,
    [FromQuery(Name = "captured")] string? Captured = null,
    [FromQuery(Name = "accounts_by")][property: AllowedValues("id", "handle")] string? AccountsBy = null,
    [FromQuery(Name = "relation")][property: AllowedValues("follow", "mention", "mutual")] string? Relation = null,
    [FromQuery(Name = "completeness")][property: AllowedValues("complete", "partial")] string? Completeness = null,
    [FromQuery(Name = "complete_within")] string? CompleteWithin = null,
    [FromQuery(Name = "owners")] string? Owners = null,
    [FromQuery(Name = "posts_since")] string? PostsSince = null,
    [FromQuery(Name = "time_zone")] string? TimeZone = null,
    [FromQuery(Name = "format")] string? Format = null,
    [FromQuery(Name = "source_column")] string? SourceColumn = null,
    [FromQuery(Name = "target_column")] string? TargetColumn = null,
    [FromQuery(Name = "columns")] string? Columns = null)
{
    private static readonly char[] BetweenOwners = [',', '\n', '\r'];

    private static readonly IReadOnlyList<string> Names =
    [
        "name", "platform", "owner", "list", "captured", "accounts_by", "relation", "completeness", "complete_within", "owners",
        "posts_since", "time_zone", "format", "source_column", "target_column", "columns",
    ];

    /// <summary>The same with the fields of a form, which win; a field of another name is refused.</summary>
    public DeclarationQuery With(IReadOnlyDictionary<string, string> form)
    {
        var unknown = form.Keys.Where(name => !Names.Contains(name)).Select(name => ProblemFault.Of(RequestMessages.UnknownField(name)) with
        {
            Pointer = "/" + name, Allowed = Names, DidYouMean = DidYouMean.Nearest(name, Names),
        }).ToList();
        if (unknown.Count > 0) throw new ProblemException(ApiProblem.BadRequest(unknown));
        string? Of(string name, string? said) => form.GetValueOrDefault(name) is { Length: > 0 } sent ? sent : said;
        return new(
            Of("name", Name), Of("platform", Platform), Of("owner", Owner), Of("list", List), Of("captured", Captured),
            Of("accounts_by", AccountsBy), Of("relation", Relation), Of("completeness", Completeness), Of("complete_within", CompleteWithin),
            Of("owners", Owners), Of("posts_since", PostsSince), Of("time_zone", TimeZone), Of("format", Format),
            Of("source_column", SourceColumn), Of("target_column", TargetColumn), Of("columns", Columns));
    }

    /// <summary>The declaration, or a refusal with every fault.</summary>
    public ImportDeclaration ToDeclaration() => new DeclarationText(
        Platform, Owner, List, Captured, AccountsBy, Relation, Completeness, CompleteWithin,
        Owners?.Split(BetweenOwners, StringSplitOptions.RemoveEmptyEntries), TimeZone, Format)
    {
        PostsSince = PostsSince, SourceColumn = SourceColumn, TargetColumn = TargetColumn, Columns = Columns,
    }.Required(Name?.Contains('\0', StringComparison.Ordinal) == true ? [new Fault(AskingMessages.HoldsZero("name")) { Field = "name" }] : []);
}
