using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Deliveries;

/// <summary>One mail of the ledger.</summary>
/// <param name="Id">The mail.</param>
public sealed record DeliveryQuery([property: Key] long Id);
