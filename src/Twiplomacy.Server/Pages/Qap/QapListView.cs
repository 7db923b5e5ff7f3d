using Twiplomacy.Application.Covariates;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Qap;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Pages.Qap;

/// <summary>The tests of an edition's network, and a form for one.</summary>
/// <param name="Editions">The others of its panel, too.</param>
/// <param name="Covariates">The newest version of each.</param>
/// <param name="Asked">What the form holds.</param>
/// <param name="Fault">Why what was sent is refused.</param>
public sealed record QapListView(
    EditionRevisionRow Edition, IReadOnlyList<EditionLink> Editions, IReadOnlyList<CovariateAnswer> Covariates, IReadOnlyList<QapAnswer> Tests,
    bool MayAsk, QapRequest Asked, string? Fault = null);
