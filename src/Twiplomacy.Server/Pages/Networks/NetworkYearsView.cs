using Twiplomacy.Application.Editions;

namespace Twiplomacy.Server.Pages.Networks;

/// <summary>The network of a panel in figures, edition by edition.</summary>
/// <param name="Title">The panel's.</param>
/// <param name="MadeUp">One sentence if its data are made up.</param>
/// <param name="Editions">Those that are built, oldest first.</param>
public sealed record NetworkYearsView(string Panel, string Title, string? MadeUp, IReadOnlyList<EditionAnswer> Editions);
