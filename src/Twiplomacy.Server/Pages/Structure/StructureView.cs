using Twiplomacy.Analytics.Structure;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Structure;

namespace Twiplomacy.Server.Pages.Structure;

/// <summary>What the page of an edition's structure shows.</summary>
/// <param name="By">How the accounts are grouped.</param>
/// <param name="Accounts">Those that broker most.</param>
/// <param name="MadeUp">One sentence if the edition's data are made up.</param>
public sealed record StructureView(
    string Slug, DateTimeOffset AsOf, IReadOnlyList<EditionLink> Editions, string By, IReadOnlyList<StructureFigure> Figures,
    IReadOnlyList<AccountStructureAnswer> Accounts, string? MadeUp)
{
    /// <summary>Null if the answer has no such figure.</summary>
    public StructureFigure? Figure(string measure) => Figures.FirstOrDefault(figure => figure.Measure == measure);
}
