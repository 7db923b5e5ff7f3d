using System.Globalization;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Web;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Imports;

/// <summary>What is declared about an export, as the fields of its form; the same as the API's query.</summary>
public sealed record DeclarationFields
{
    private static readonly char[] BetweenOwners = [',', '\n', '\r'];

    public string? Platform { get; init; }

    public string? Owner { get; init; }

    public string? List { get; init; }

    public string? Captured { get; init; }

    public string? AccountsBy { get; init; }

    public string? Relation { get; init; }

    /// <summary><c>complete</c>, <c>partial</c>, or <c>within</c> the panel of <see cref="CompleteWithin"/>.</summary>
    public string? Completeness { get; init; }

    public string? CompleteWithin { get; init; }

    public string? Owners { get; init; }

    public string? PostsSince { get; init; }

    public string? TimeZone { get; init; }

    public string? Format { get; init; }

    public string? SourceColumn { get; init; }

    public string? TargetColumn { get; init; }

    /// <summary>What the columns of a table hold, as the command line takes it.</summary>
    public string? Columns { get; init; }

    /// <summary>The panel that the file describes; null for an export.</summary>
    public string? Panel { get; init; }

    public string? PanelTitle { get; init; }

    /// <summary>One sentence if the panel's data are made up.</summary>
    public string? MadeUp { get; init; }

    /// <summary>The first day of membership, where a row has none.</summary>
    public string? PanelFrom { get; init; }

    /// <summary>The file is the whole panel, not only a word about the members it names.</summary>
    public bool PanelReplace { get; init; }

    public static DeclarationFields Of(HttpContext context) => new()
    {
        Platform = context.Field("platform"), Owner = context.Field("owner"), List = context.Field("list"), Captured = context.Field("captured"),
        AccountsBy = context.Field("accounts_by"), Relation = context.Field("relation"), Completeness = context.Field("completeness"), CompleteWithin = context.Field("complete_within"),
        Owners = context.Field("owners"), PostsSince = context.Field("posts_since"), TimeZone = context.Field("time_zone"), Format = context.Field("format"),
        SourceColumn = context.Field("source_column"), TargetColumn = context.Field("target_column"), Columns = ColumnFields.Of(context),
        Panel = context.Field("panel"), PanelTitle = context.Field("panel_title"), MadeUp = context.Field("made_up"),
        PanelFrom = context.Field("panel_from"), PanelReplace = context.Field("panel_replace") is not null,
    };

    public static DeclarationFields Of(ImportDeclaration declared, PanelTarget? panel) => new()
    {
        Platform = declared.Platform, Owner = Shown(declared.Owner), List = declared.List is { } list ? ApiJson.Word(list) : null,
        Captured = Shown(declared.CapturedAt), Relation = declared.Relation is { } relation ? ApiJson.Word(relation) : null,
        AccountsBy = declared.AccountsBy switch { null => null, ProfileKeyKind.Id => "id", _ => "handle" },
        Completeness = declared.Completeness switch
        {
            null => null, ListCompleteness.Complete => "complete", ListCompleteness.Partial => "partial", _ => "within",
        },
        CompleteWithin = declared.CompleteWithinPanel, Owners = declared.Owners is null ? null : string.Join('\n', declared.Owners.Select(owner => Shown(owner))),
        PostsSince = Shown(declared.PostsSince), TimeZone = declared.TimeZone, Format = declared.Format,
        SourceColumn = declared.SourceColumn, TargetColumn = declared.TargetColumn, Columns = declared.Columns?.ToString(),
        Panel = panel?.Slug, PanelTitle = panel?.Title, MadeUp = panel?.MadeUp,
        PanelFrom = panel?.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), PanelReplace = panel?.Replace == true,
    };

    public PanelTarget? Target => Panel is null ? null
        : !Slug.IsValid(Panel) ? throw new ProblemException(ApiProblem.BadRequest(new ProblemFault(Slug.Rule)))
        : new PanelTarget(Panel, PanelTitle, Platform ?? PlatformTable.Default, FirstDay, null) { Replace = PanelReplace, MadeUp = MadeUp };

    private DateOnly? FirstDay => PanelFrom is null ? null
        : DateOnly.TryParseExact(PanelFrom, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new ProblemException(ApiProblem.BadRequest(ProblemFault.Of(AskingMessages.NotADay("panel_from", PanelFrom))));

    /// <summary>What is wrong with them.</summary>
    public IReadOnlyList<ProblemFault> Faults
    {
        get
        {
            try
            {
                ToDeclaration();
                return [];
            }
            catch (ProblemException refused)
            {
                return refused.Faults;
            }
        }
    }

    /// <summary>The declaration, or a 400 with every fault.</summary>
    public ImportDeclaration ToDeclaration() => Target is { } panel
        ? Columns is not null && PanelFile.FaultOf(Columns) is { } problem
            ? throw new ProblemException(ApiProblem.BadRequest(ProblemFault.Of(new Fault(problem) { Field = "columns" })))
            : PanelFile.Declaration(panel.Platform, Columns is null ? null : ColumnMap.Parse(Columns))
        : ToText() is var text && text.Faults() is { Count: > 0 } faults
            ? throw new ProblemException(ApiProblem.BadRequest([.. faults.Select(ProblemFault.Of)]))
            : text.ToDeclaration();

    private DeclarationText ToText() => new(
        Platform, Owner, List, Captured, AccountsBy, Relation, Completeness == "within" ? null : Completeness,
        Completeness == "within" ? CompleteWithin ?? "" : null,
        Completeness == "within" ? Owners?.Split(BetweenOwners, StringSplitOptions.RemoveEmptyEntries) : null, TimeZone, Format)
    {
        PostsSince = PostsSince, SourceColumn = SourceColumn, TargetColumn = TargetColumn, Columns = Columns,
    };

    private static string? Shown(DateTimeOffset? instant) => instant?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // A handle of digits would be taken for an id without its sign.
    private static string? Shown(AccountRef? account) => account is not { } named ? null : named.Id ?? "@" + named.Handle;
}
