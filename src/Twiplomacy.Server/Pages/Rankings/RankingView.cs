using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Measures;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>What a page of a ranking shows.</summary>
public sealed record RankingView
{
    /// <summary>The edition's slug, or the panel's for a provisional ranking.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public DateTimeOffset AsOf { get; init; }

    /// <summary>One sentence if the data are made up.</summary>
    public string? MadeUp { get; init; }

    /// <summary>Computed for this page from evidence that no edition stands for.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>The panel, or that of the edition.</summary>
    public string? Panel { get; init; }

    /// <summary>Of a panel at an instant, not of an edition.</summary>
    public bool IsOfPanel { get; init; }

    public bool IsDraft { get; init; }

    public int? Revision { get; init; }

    public required Measure Measure { get; init; }

    public required IReadOnlyList<Measure> Measures { get; init; }

    public IReadOnlyList<EditionLink> Editions { get; init; } = [];

    public required RankingFilter Filter { get; init; }

    public FilterChoices Choices { get; init; } = FilterChoices.None;

    /// <summary>Rows that the filters take; <see cref="Rows"/> are those of this page.</summary>
    public required int Total { get; init; }

    public required int Population { get; init; }

    public required IReadOnlyList<RankingAnswer> Rows { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <summary>The greatest value that is possible in the whole ranking: a full bar.</summary>
    public required double Most { get; init; }

    /// <summary>Ranks that several accounts share.</summary>
    public required IReadOnlySet<int> SharedRanks { get; init; }

    /// <summary>Ranks among the rows that the filters take that several accounts share.</summary>
    public required IReadOnlySet<int> SharedInFilter { get; init; }

    public bool HasPrevious { get; init; }

    /// <summary>Whether the unknown leaves several ranks open for some account.</summary>
    public bool HasRanges { get; init; }

    public int NotRanked { get; init; }

    /// <summary>What is missing, where no account of a panel can be ranked by its ties; else null.</summary>
    public PanelGaps? Gaps { get; init; }
}

/// <summary>The question as the address asks it. What a model expects is shown by no page and so is not in it.</summary>
public sealed record RankingFilter(string? Country, string? Group, string? Kind, bool Within)
{
    public static RankingFilter Of(RankingChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        var members = choice.Members;
        return new(members.Country?.ToUpperInvariant(), members.Group is { } group ? CountryGroups.Slug(group) : null, members.Kind, choice.IsWithin())
        {
            Personal = members.Personal, Language = members.Language, IsByActor = choice.IsByActor(), IsConstant = choice.IsConstant(),
            Attributes = members.AttributesByName(),
        };
    }

    /// <summary>Personal accounts, or institutional ones; null: both.</summary>
    public bool? Personal { get; init; }

    public string? Language { get; init; }

    /// <summary>Sums over the accounts of each actor.</summary>
    public bool IsByActor { get; init; }

    /// <summary>Counted among the accounts of both editions.</summary>
    public bool IsConstant { get; init; }

    /// <summary>Values of further columns of the panel, by name.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether some rows may be left out.</summary>
    public bool IsAny => Country is not null || Group is not null || Kind is not null || Personal is not null || !string.IsNullOrEmpty(Language) || Attributes.Count > 0;

    /// <summary>The same as parameters of an address.</summary>
    public (string Name, string? Value)[] Parameters =>
    [
        ("country", Country), ("group", Group), ("kind", Kind), ("personal", Personal switch { true => "true", false => "false", null => null }),
        ("language", Language), ("within", Within ? "true" : null), ("unit", IsByActor ? "actor" : null), ("basis", IsConstant ? "constant" : null),
        .. Attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (MemberChoice.AttributePrefix + pair.Key, (string?)pair.Value)),
    ];

    /// <summary>Those for which a form that offers these choices has no field of its own.</summary>
    public IEnumerable<(string Name, string Value)> Beside(FilterChoices choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        string[] offered =
        [
            choices.Countries.Count > 0 ? "country" : "", choices.Groups.Count > 0 ? "group" : "", choices.Kinds.Count > 0 ? "kind" : "",
            "within", "unit", "basis", .. choices.Attributes.Select(column => MemberChoice.AttributePrefix + column.Name),
        ];
        return Parameters.Where(parameter => !string.IsNullOrEmpty(parameter.Value) && !offered.Contains(parameter.Name)).Select(parameter => (parameter.Name, parameter.Value!));
    }
}
