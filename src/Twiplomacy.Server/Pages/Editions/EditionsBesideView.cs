using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Measures;

namespace Twiplomacy.Server.Pages.Editions;

/// <summary>What changed between two editions, with the others that can be chosen.</summary>
/// <param name="Title">The panel's.</param>
/// <param name="Editions">Of the panel, oldest first.</param>
/// <param name="Measures">Those that both editions rank by.</param>
public sealed record EditionsBesideView(
    EditionsBesideResult Found, string Title, IReadOnlyList<EditionLink> Editions, IReadOnlyList<Measure> Measures);
