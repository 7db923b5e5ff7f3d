using Twiplomacy.Formats.Slides;

namespace Twiplomacy.Server.Pages.Cards;

/// <summary>What a picture beside a link shows.</summary>
internal sealed record SharedCard(Deck Deck, Slide Slide);
