using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Qap;

/// <summary>Sentences about tests of networks against covariates.</summary>
public static class QapMessages
{
    public static Message NoSuchTest() => new("qap.notfound");

    public static Message NoSuchTest(string edition, int id) => new("qap.notfound.detail", ("edition", edition), ("id", MessageValue.Name(id)));

    public static Message WantsTerms(int most) => new("qap.terms", ("most", most));

    public static Message NotATerm(string value, IEnumerable<string> known) => new("qap.term", ("value", value), ("known", MessageValue.Each(known)));

    public static Message Itself(string term) => new("qap.itself", ("term", term));

    public static Message OtherPanel(string edition, string panel) => new("qap.panel", ("edition", edition), ("panel", panel));

    public static Message NotOfCountries(string term) => new("qap.group.account", ("term", term));

    public static Message WrongUnit(string term, bool isOfAccounts) => new(isOfAccounts ? "qap.unit.account" : "qap.unit.country", ("term", term));

    public static Message NoYear(string term, int year) => new("qap.year", ("term", term), ("year", MessageValue.Name(year)));

    public static Message NoPosts(string edition) => new("qap.noposts", ("edition", edition));

    public static Message TooMany(int units, int most) => new("qap.toomany", ("units", units), ("most", most));

    /// <summary>What to beware of by account.</summary>
    public static Message AccountsWarning() => new("qap.warning.accounts");

    /// <summary>The union of ties, by country.</summary>
    public static Message Countries(int units) => new("qap.countries", ("count", units));

    public static Message Pairs(int pairs, int ties, bool areUnordered) =>
        new(areUnordered ? "qap.pairs.once" : "qap.pairs.directed", ("count", pairs), ("ties", ties));

    public static Message LeftOut(int units, bool areCountries) =>
        new(areCountries ? "qap.leftout.countries" : "qap.leftout.accounts", ("count", units));

    public static Message Unknown(int pairs) => new("qap.unknown", ("count", pairs));

    public static Message Year(string term, int year) => new("qap.year.used", ("term", term), ("year", MessageValue.Name(year)));

    /// <summary>What a term has to do with the relation, all others alike.</summary>
    public static Message More(string term, double coefficient, double p) =>
        new("qap.finding.more", ("term", term), ("coefficient", coefficient), ("p", p));

    public static Message Less(string term, double coefficient, double p) =>
        new("qap.finding.less", ("term", term), ("coefficient", coefficient), ("p", p));

    public static Message ByChance(string term, double p) => new("qap.finding.chance", ("term", term), ("p", p));

    public static Message Undefined(string term) => new("qap.finding.none", ("term", term));

    public static Message Cite(
        int id, string edition, int revision, string relation, IEnumerable<string> terms, string by, int permutations, int seed) => new(
        "qap.cite", ("id", MessageValue.Name(id)), ("edition", edition), ("revision", MessageValue.Name(revision)), ("relation", relation),
        ("terms", MessageValue.Each(terms)), ("by", by), ("permutations", permutations), ("seed", MessageValue.Name(seed)));
}
