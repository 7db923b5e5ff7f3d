using Twiplomacy.Application.Search;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Panels;
using Twiplomacy.UnitTests.SampleData;
using Xunit;

namespace Twiplomacy.UnitTests.Application.Search;

public sealed class AccountIndexTests
{
    private const int FewestAnswered = 190;

    private static readonly AccountIndex Sample = new(SampleAccounts());

    /// <summary>The questions were written by somebody who knew the panel, but none of the names that the search knows.</summary>
    [Fact]
    public void Of_two_hundred_questions_nearly_all_are_answered_first_by_the_account_that_was_meant()
    {
        var questions = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Application", "Search", "questions.csv")).Skip(1)
            .Select(line => line.Split(',')).ToList();
        var missed = questions.Select(cells => (Text: cells[0], Meant: cells[2].Split('|'), Found: Sample.Find(cells[0], 3).Select(account => account.Handle).ToList()))
            .Where(question => !question.Meant.Contains(question.Found.FirstOrDefault()))
            .Select(question => $"{question.Text}: {string.Join(", ", question.Found)} instead of {string.Join(" or ", question.Meant)}").ToList();

        Assert.Equal(200, questions.Count);
        Assert.True(questions.Count - missed.Count >= FewestAnswered, $"{missed.Count} missed:\n{string.Join('\n', missed)}");
    }

    [Theory]
    [InlineData("fab", "LaurentFabius")]
    [InlineData("laur fab", "LaurentFabius")]
    [InlineData("Fabuis", "LaurentFabius")]
    [InlineData("@francediplo", "francediplo")]
    [InlineData("dept of state", "StateDept")]
    public void A_word_may_be_cut_short_or_mistyped(string text, string handle) => Assert.Equal(handle, Sample.Find(text, 1)[0].Handle);

    [Theory]
    [InlineData("")]
    [InlineData("qqqqq")]
    [InlineData("qqqqq zzzzz france")]
    public void What_nothing_is_called_finds_nothing(string text) => Assert.Empty(Sample.Find(text, 5));

    [Fact]
    public void Whole_words_come_before_parts_and_a_part_of_a_country_before_none()
    {
        Assert.Equal(["GB", "GB", "GB", "GB"], Sample.Find("uk", 4).Select(account => account.Country));
        Assert.Equal(["NE", "NE", "NE"], Sample.Find("niger", 3).Select(account => account.Country));
    }

    [Fact]
    public void Former_handles_hosts_and_cities_lead_to_an_account()
    {
        var index = new AccountIndex(
        [
            Account("franceintheus", "French Embassy in the United States", "embassy", "FR", "US", "Washington") with { OtherNames = ["franceintheus", "ambafranceusa"] },
            Account("usembassyparis", "U.S. Embassy in France", "embassy", "US", "FR", "Paris"),
        ]);
        foreach (var text in (string[])["french embassy", "ambassade de France aux États-Unis", "embassy washington", "Botschaft Frankreich", "ambafranceusa"])
            Assert.Equal("franceintheus", index.Find(text, 1)[0].Handle);
        foreach (var text in (string[])["US embassy", "embassy paris", "amerikanische Botschaft", "посольство США"])
            Assert.Equal("usembassyparis", index.Find(text, 1)[0].Handle);
    }

    [Fact]
    public void Only_accounts_that_may_be_found_are() =>
        Assert.Equal("GermanyDiplo", Assert.Single(Sample.Find("foreign ministry", 5, account => account.Country == "DE" && account.Kind == "foreign_ministry")).Handle);

    [Theory]
    [InlineData("fabius", "LaurentFabius")]
    [InlineData("bildt carl", "CarlBildt")]
    [InlineData("germany", null)]
    [InlineData("qqqqq", null)]
    public void One_account_alone_may_be_called_so(string text, string? handle) => Assert.Equal(handle, Sample.FindNamed(text)?.Handle);

    [Theory]
    [InlineData("германия", "германии")]
    [InlineData("deutsche", "deutscher")]
    [InlineData("francaise", "francais")]
    public void Endings_do_not_matter(string first, string second) => Assert.Equal(WordStem.Of(first), WordStem.Of(second));

    [Theory]
    [InlineData("LaurentFabius", "laurent fabius")]
    [InlineData("MFA_Russia", "mfa russia")]
    [InlineData("PMOIndia", "pmo india")]
    [InlineData("eu_eeas", "eu eeas")]
    public void A_handle_is_taken_apart(string handle, string words) => Assert.Equal(words, string.Join(' ', HandleWords.Of(handle)));

    [Theory]
    [InlineData(1, "fabuis", "fabius", true)]
    [InlineData(1, "fabus", "fabius", true)]
    [InlineData(1, "fbis", "fabius", false)]
    [InlineData(2, "fbis", "fabius", true)]
    public void Slips_are_counted(int most, string typed, string meant, bool are) => Assert.Equal(are, Slips.AreAtMost(most, typed, meant));

    private static AccountListing Account(string handle, string name, string kind, string country, string? host = null, string? city = null) =>
        new(0, ProfileKey.OfHandle("x", handle), handle, name, kind, country, ["panel"], null, host, city);

    private static List<AccountListing> SampleAccounts()
    {
        var lines = SampleFiles.Lines("panel/world-leaders.csv");
        var columns = lines[0].TrimStart('\uFEFF').Split(',');
        return [.. lines.Skip(1).Select(line => columns.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))
            .GroupBy(cells => cells["handle"], StringComparer.OrdinalIgnoreCase).Select(rows => Row(rows.OrderBy(cells => cells["member_from"]).Last()) with
            {
                HasLeft = rows.All(cells => cells["member_to"].Length > 0), OtherNames = [.. rows.Select(cells => cells["actor"]).Distinct()],
            })];
    }

    private static AccountListing Row(Dictionary<string, string> cells) => new(
        0, ProfileKey.OfHandle("x", cells["handle"]), cells["handle"], cells["actor"], cells["kind"], cells["country"], ["world-leaders"], cells["name"],
        Personal: cells["personal"] == "true", Language: cells["language"]);
}
