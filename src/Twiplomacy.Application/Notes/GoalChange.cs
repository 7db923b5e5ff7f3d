using Twiplomacy.Core.Notes;

namespace Twiplomacy.Application.Notes;

/// <summary>What to set in a goal; what is left out stays.</summary>
public sealed record GoalChange
{
    /// <example>x:@francediplo</example>
    public string? Account { get; init; }

    /// <example>mutual_follows</example>
    public string? Measure { get; init; }

    /// <example>120</example>
    public double? Value { get; init; }

    /// <summary>The day by which it is to be reached.</summary>
    public DateOnly? Due { get; init; }

    /// <example>Press office</example>
    public string? Owner { get; init; }

    /// <summary>The version that you saw; if there is another, nothing is changed. Left out, the change is made whatever is there.</summary>
    /// <example>null</example>
    public int? Seen { get; init; }

    /// <summary>Sets everything.</summary>
    public static GoalChange Of(GoalTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new() { Account = terms.Account, Measure = terms.Measure, Value = terms.Value, Due = terms.Due, Owner = terms.Owner };
    }

    internal GoalTerms Applied(GoalTerms to) => to with
    {
        Account = Account ?? to.Account, Measure = Measure ?? to.Measure, Value = Value ?? to.Value, Due = Due ?? to.Due, Owner = Owner ?? to.Owner,
    };
}
