using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Asking;

/// <summary>What an answer speaks of, and how long it holds.</summary>
public sealed record About
{
    /// <summary>The edition that it belongs to.</summary>
    public string? Edition { get; init; }

    /// <summary>The edition's revision.</summary>
    public int? Revision { get; init; }

    /// <summary>The instant (UTC) for which it holds.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>True if it was computed from evidence that no sealed edition stands for.</summary>
    public bool? Provisional { get; init; }

    /// <summary>What is said of data that are made up; null of others.</summary>
    public string? MadeUp { get; init; }

    /// <summary>What to beware of.</summary>
    public IReadOnlyList<Message> Notes { get; init; } = [];

    public Validity Validity { get; init; }

    /// <summary>What was read from a revision alone: of a sealed one that was asked for by its number it holds for ever.</summary>
    public static About Of(EditionRevisionRow revision, bool isPinned)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return new()
        {
            Edition = revision.Slug, Revision = revision.Number, AsOf = revision.AsOf, MadeUp = revision.MadeUp,
            Validity = isPinned && revision.IsSealed ? Validity.Forever : Validity.No,
        };
    }
}
