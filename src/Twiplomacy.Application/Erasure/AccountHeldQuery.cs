using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Erasure;

/// <summary>What is held of the person behind an account.</summary>
/// <param name="Id">The account: x:237299871, or x:@laurentfabius.</param>
public sealed record AccountHeldQuery([property: Key] string Id);
