using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Time;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Server.Cli.Imports;
using Twiplomacy.Core.Text;

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
/// <param name="Columns">What the columns of a table hold, such as owner=user,member_id=follower_id. Kept for the next of that header.</param>
public sealed record ImportQuery(
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
    public ImportQuery With(IReadOnlyDictionary<string, string> form)
    {
        var unknown = form.Keys.Where(name => !Names.Contains(name)).Select(name => new ProblemFault($"'{name}' is no field here.")
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

    /// <summary>The declaration, or a 400 with every fault.</summary>
    public ImportDeclaration ToDeclaration()
    {
        var faults = Faults().ToList();
        if (faults.Count > 0) throw new ProblemException(ApiProblem.BadRequest(faults));
        bool? complete = Completeness is null ? null : Completeness == "complete";
        return new DeclarationText(
            Platform, Owner, List, Captured, AccountsBy, Relation, complete, CompleteWithin,
            Owners?.Split(BetweenOwners, StringSplitOptions.RemoveEmptyEntries), TimeZone, Format)
        {
            PostsSince = PostsSince, SourceColumn = SourceColumn, TargetColumn = TargetColumn, Columns = Columns,
        }.ToDeclaration();
    }

    private IEnumerable<ProblemFault> Faults() => ((ProblemFault?[])
    [
        FaultOfText("name", Name), FaultOfText("platform", Platform), FaultOfText("owner", Owner), FaultOfText("owners", Owners),
        FaultOfText("complete_within", CompleteWithin), FaultOfText("source_column", SourceColumn), FaultOfText("target_column", TargetColumn),
        FaultOfText("columns", Columns),
        Columns is not null && !ColumnMap.TryParse(Columns, out _, out var problem) ? new(problem.ToString()) { Parameter = "columns" } : null,
        FaultOfWord("format", Format, [.. ExportReading.Formats.Select(format => format.Id)]),
        FaultOfWord("list", List, "following", "followers"),
        FaultOfWord("accounts_by", AccountsBy, "id", "handle"),
        FaultOfWord("relation", Relation, "follow", "mention", "mutual"),
        SourceColumn is null != TargetColumn is null ? new("'source_column' and 'target_column' go together.") { Parameter = SourceColumn is null ? "target_column" : "source_column" } : null,
        FaultOfWord("completeness", Completeness, "complete", "partial"),
        Captured is not null && !Capture.TryParse(Captured, out _)
            ? new($"'captured' is '{Captured}', but must be a date such as 2014, 2014-06, 2014-06-25 or 2014-06-25T12:00:00Z.") { Parameter = "captured" } : null,
        PostsSince is not null && !Capture.TryParse(PostsSince, out _)
            ? new($"'posts_since' is '{PostsSince}', but must be a date such as 2014-06-25.") { Parameter = "posts_since" } : null,
        PostsSince is not null && Completeness != "complete" ? new("'posts_since' goes with completeness=complete.") { Parameter = "posts_since" } : null,
        Completeness is not null && CompleteWithin is not null
            ? new("Say one of 'completeness' and 'complete_within'.") { Parameter = "completeness" } : null,
        Owners is not null && CompleteWithin is null ? new("'owners' goes with 'complete_within'.") { Parameter = "owners" } : null,
        TimeZone is not null && !TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _)
            ? new($"'{TimeZone}' is no time zone: write one such as Europe/Paris.") { Parameter = "time_zone" } : null,
    ]).OfType<ProblemFault>();

    private static ProblemFault? FaultOfText(string name, string? value) => value?.Contains('\0', StringComparison.Ordinal) == true
        ? new($"'{name}' holds the character U+0000, which no text here does.") { Parameter = name }
        : null;

    private static ProblemFault? FaultOfWord(string name, string? value, params string[] allowed) => value is null || allowed.Contains(value)
        ? null
        : new($"'{name}' is '{value}', but must be one of: {string.Join(", ", allowed)}.")
        {
            Parameter = name, Allowed = allowed, DidYouMean = DidYouMean.Nearest(value, allowed),
        };
}
