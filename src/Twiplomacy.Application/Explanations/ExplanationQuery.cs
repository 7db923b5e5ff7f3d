using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Editions;

namespace Twiplomacy.Application.Explanations;

/// <summary>Why an account stands where it stands in an edition.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Account">An account's id or handle; upper and lower case are one.</param>
public sealed record ExplanationQuery(EditionKey Edition, [property: Key] string Account);
