using Twiplomacy.Application.Erasure;

namespace Twiplomacy.Server.Pages.Erasure;

/// <summary>Where data about persons lives; with a person, what is held of them.</summary>
/// <param name="Also">The other names that were given, as they were written.</param>
public sealed record PersonalDataView(
    IReadOnlyList<HeldHome> Homes, string? Person = null, string? Also = null, IReadOnlyList<HeldHome>? Held = null, string? Fault = null, string? Done = null);
