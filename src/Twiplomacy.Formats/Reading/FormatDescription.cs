namespace Twiplomacy.Formats.Reading;

/// <summary>What the documentation says of a format.</summary>
/// <param name="Id">The name by which a declaration can ask for it.</param>
/// <param name="Title">Whose export it is.</param>
/// <param name="Recognises">By which content it is known; never by a file's name alone.</param>
/// <param name="CannotKnow">Facts that such an export does not hold.</param>
/// <param name="Options">The options that supply them.</param>
/// <param name="Carries">Of <c>following</c>, <c>followers</c>, <c>profiles</c>, <c>posts</c>, <c>mentions</c>, <c>accounts</c>, <c>handles</c>.</param>
public sealed record FormatDescription(
    string Id, string Title, string Recognises, string CannotKnow, string Options, IReadOnlyList<string> Carries);
