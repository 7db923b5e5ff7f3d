using System.Globalization;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Imports;

/// <summary>The form of an upload: what is declared about an export, or the panel that a file describes.</summary>
public sealed record DeclarationFields
{
    /// <summary>The word by which the form says that a list is complete within the panel of <see cref="DeclarationText.CompleteWithin"/>.</summary>
    public const string Within = "within";

    /// <summary>As the form has it: its completeness may be <see cref="Within"/>.</summary>
    public DeclarationText Text { get; init; } = new();

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
        Text = DeclarationText.Of(field => field == ColumnFields.Before ? ColumnFields.Of(context) : context.Field(field)),
        Panel = context.Field("panel"), PanelTitle = context.Field("panel_title"), MadeUp = context.Field("made_up"),
        PanelFrom = context.Field("panel_from"), PanelReplace = context.Field("panel_replace") is not null,
    };

    public static DeclarationFields Of(ImportDeclaration declared, PanelTarget? panel) => new()
    {
        Text = DeclarationText.Of(declared) is { CompleteWithin: not null } within ? within with { Completeness = Within } : DeclarationText.Of(declared),
        Panel = panel?.Slug, PanelTitle = panel?.Title, MadeUp = panel?.MadeUp,
        PanelFrom = panel?.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), PanelReplace = panel?.Replace == true,
    };

    public PanelTarget? Target => Panel is null ? null
        : !Slug.IsValid(Panel) ? throw new ProblemException(ApiProblem.BadRequest(new ProblemFault(Slug.Rule)))
        : new PanelTarget(Panel, PanelTitle, Text.Platform ?? PlatformTable.Default, FirstDay, null) { Replace = PanelReplace, MadeUp = MadeUp };

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
        ? Text.Columns is not null && PanelFile.FaultOf(Text.Columns) is { } problem
            ? throw new ProblemException(ApiProblem.BadRequest(ProblemFault.Of(new Fault(problem) { Field = "columns" })))
            : PanelFile.Declaration(panel.Platform, Text.Columns is null ? null : ColumnMap.Parse(Text.Columns))
        : ToText() is var text && text.Faults() is { Count: > 0 } faults
            ? throw new ProblemException(ApiProblem.BadRequest([.. faults.Select(ProblemFault.Of)]))
            : text.ToDeclaration();

    // What is said of a panel holds only if the list is complete within it.
    private DeclarationText ToText() => Text.Completeness == Within
        ? Text with { Completeness = null, CompleteWithin = Text.CompleteWithin ?? "" }
        : Text with { CompleteWithin = null, Owners = null };
}
