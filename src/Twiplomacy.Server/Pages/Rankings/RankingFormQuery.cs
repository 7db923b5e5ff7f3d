namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>Where the form of filters leads.</summary>
public sealed record RankingFormQuery(ShownChoice Shown, string? Edition = null, string? Panel = null, string? Measure = null, string? AsOf = null);
