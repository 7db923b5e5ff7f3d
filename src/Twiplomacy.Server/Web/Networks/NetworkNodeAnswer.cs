namespace Twiplomacy.Server.Web.Networks;

/// <summary>An account in a network.</summary>
/// <param name="Id">The account's address.</param>
/// <param name="Label">Its handle.</param>
/// <param name="Actor">Who is behind it.</param>
/// <param name="Kind">The office held.</param>
/// <param name="Country">Of which country.</param>
public sealed record NetworkNodeAnswer(string Id, string Label, string? Actor, string? Kind, string? Country);
