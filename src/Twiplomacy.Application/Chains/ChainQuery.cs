using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Editions;

namespace Twiplomacy.Application.Chains;

/// <summary>Who could introduce one account of an edition to another.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="From">Handle or account id of the one who wants to be introduced; upper and lower case are one.</param>
/// <param name="To">Handle or account id of the other.</param>
/// <param name="Limit">How many chains to list.</param>
public sealed record ChainQuery(
    EditionKey Edition, string? From = null, string? To = null, [property: Range(1, ChainQuery.Most)] int Limit = ChainQuery.Usual)
{
    public const int Usual = 10;
    public const int Most = 100;
}
