namespace Twiplomacy.Formats.Slides;

/// <summary>A presentation as data: what it says, not how it looks.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Language">The language of its text, such as <c>en-GB</c>.</param>
/// <param name="Slides">Its slides in order.</param>
public sealed record Deck(string Title, string Language, IReadOnlyList<Slide> Slides)
{
    /// <summary>Said on every slide, such as that its data are made up; null says nothing.</summary>
    public string? Mark { get; init; }

    /// <summary>At the foot of every slide: the source and the edition.</summary>
    public required string Foot { get; init; }

    /// <summary>Where the figures stand, to which the foot leads; null leads nowhere.</summary>
    public Uri? Address { get; init; }
}
