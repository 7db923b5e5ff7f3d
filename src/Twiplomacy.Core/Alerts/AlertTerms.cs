using Twiplomacy.Core.Text;

namespace Twiplomacy.Core.Alerts;

/// <summary>What an alert watches, what it tells of, to whom and how often.</summary>
public sealed record AlertTerms
{
    /// <summary>Names it to people; compared without case, and shared with no report.</summary>
    public required string Name { get; init; }

    /// <summary>The panel among whose accounts changes are looked for, by its slug.</summary>
    public required string Panel { get; init; }

    public AlertSubject Watched { get; init; } = AlertSubject.Panel;

    /// <summary>An account's address, a country's code or a group's name; empty of a panel.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The words of <see cref="AlertKind"/>.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>How many accounts are "the first" of <see cref="AlertKind.RankCrossed"/>.</summary>
    public int? Top { get; init; }

    /// <summary>The office of <see cref="AlertKind.NewAccount"/>; null: any.</summary>
    public string? Office { get; init; }

    /// <summary><c>en</c> or <c>fr</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Hours between two digests at the least; what is found meanwhile waits for the next.</summary>
    public int CoolDownHours { get; init; } = 24;

    public bool Active { get; init; }

    /// <summary>Mail addresses.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>An address that is told as well; null: none.</summary>
    public string? WebhookUrl { get; init; }

    public WebhookShape WebhookShape { get; init; } = WebhookShape.Json;

    public TimeSpan CoolDown => TimeSpan.FromHours(CoolDownHours);

    public bool TellsOf(AlertKind kind) => Kinds.Contains(EnumWord.Of(kind));
}
