namespace Twiplomacy.Analytics.Qap;

/// <summary>What is tested, down to versions and seed: the same question of the same network has the same answer for ever.</summary>
/// <param name="Relation">One of <see cref="QapTerm.Relations"/>.</param>
/// <param name="Terms">What may account for it, each as <see cref="QapTerm"/> writes it, with its number and year.</param>
/// <param name="By"><c>country</c>: the union of the ties of a country's accounts; <c>account</c>.</param>
public sealed record QapQuestion(string Relation, IReadOnlyList<string> Terms, string By, int Permutations, int Seed)
{
    public const string ByCountry = "country";
    public const string ByAccount = "account";

    /// <summary>So many countries or accounts a test takes: it works on tables of all their pairs.</summary>
    public const int MostUnits = 2_000;
}
