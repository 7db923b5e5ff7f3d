namespace Twiplomacy.Application.Search;

/// <summary>What countries and offices are called in the language of who searches.</summary>
/// <param name="OfCountry">A country by its code.</param>
/// <param name="OfOffice">A kind of office by its word.</param>
public sealed record ReaderNames(Func<string, string> OfCountry, Func<string?, string> OfOffice);
