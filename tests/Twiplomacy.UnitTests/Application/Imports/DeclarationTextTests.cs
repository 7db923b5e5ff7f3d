using System.Globalization;
using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Messages;
using Xunit;

namespace Twiplomacy.UnitTests.Application.Imports;

public sealed class DeclarationTextTests
{
    private static readonly Wording French = Wording.Of(CultureInfo.GetCultureInfo("fr"));

    // What a form asks in its own way: a panel, a format, and completeness within the panel.
    private static readonly string[] OwnWords = ["completeness.within", "complete_within.none", "format.none"];

    private static readonly DeclarationText Whole = new(
        "2014-06-25T12:00:00Z", "x", "@carlbildt", "followers", "id", "mutual", "who", "whom", "owner=a,member_id=b", null, "world-leaders", "12\n@34",
        null, "Europe/Paris", "edge-list");

    [Fact]
    public void Every_field_has_its_words_in_both_languages_and_the_catalogue_has_no_others()
    {
        var asked = DeclarationField.All.SelectMany(field => (IEnumerable<string>)[$"{field.Name}.label", .. WordsOf(field)]).Concat(OwnWords)
            .Select(words => "declared." + words).ToList();
        Assert.DoesNotContain(asked, code => Wording.English.FindTerm(code) is null || MessageCatalogue.Of("fr")!.Find(code) is null);

        string[] aside = [".hint", ".example", ".option", ".value"];
        var others = MessageCatalogue.English.Codes.Where(code => code.StartsWith("declared.", StringComparison.Ordinal)).Except(asked);
        Assert.DoesNotContain(others, code => !aside.Any(end => code.EndsWith(end, StringComparison.Ordinal)) || DeclarationField.Find(code.Split('.')[1]) is null);
    }

    [Fact]
    public void Every_field_is_an_option_but_completeness_which_is_two_flags() =>
        Assert.Equal(["completeness"], DeclarationField.All.Where(field => field.FindWords(Wording.English, "option") is null).Select(field => field.Name));

    [Fact]
    public void A_field_is_asked_for_in_the_language_of_the_reader()
    {
        var field = DeclarationField.Find("posts_since")!;
        Assert.Equal("--posts-since", field.Option);
        Assert.Equal("Contains every post since (UTC)", field.FindWords(Wording.English, "label"));
        Assert.Equal("Contient toutes les publications depuis le (UTC)", field.FindWords(French, "label"));
        Assert.Null(field.FindWords(French, "none"));
    }

    [Fact]
    public void A_declaration_is_written_as_it_was_read()
    {
        Assert.Empty(Whole.Faults());
        Assert.Equal(Whole, DeclarationText.Of(Whole.ToDeclaration()));
        var posts = new DeclarationText(Completeness: "complete", PostsSince: "2014-01-01T00:00:00Z");
        Assert.Equal(posts, DeclarationText.Of(posts.ToDeclaration()));
        Assert.Equal(new DeclarationText(), DeclarationText.Of(new DeclarationText().ToDeclaration()));
    }

    [Fact]
    public void What_is_said_by_name_is_what_stands_in_the_field()
    {
        Assert.Equal(Whole, DeclarationText.Of(name => Whole[name]));
        Assert.Equal("Europe/Paris", Whole["time_zone"]);
        Assert.Null(Whole["nothing"]);
    }

    [Fact]
    public void Every_fault_is_told_by_the_name_of_its_field()
    {
        var wrong = new DeclarationText("someday", List: "followed", SourceColumn: "who", Owners: "a", PostsSince: "2014-01-01", TimeZone: "Mars", Platform: "x\0");
        Assert.Equal(["platform", "list", "source_column", "captured", "posts_since", "owners", "time_zone"], wrong.Faults().Select(fault => fault.Field));
        Assert.Equal("followers", wrong.Faults()[1].DidYouMean);
    }

    [Fact]
    public void A_form_wins_over_the_query_and_says_nothing_where_it_is_empty()
    {
        var query = new UploadQuery("a.csv", new DeclarationText("2014", "x"));
        Assert.Equal(
            new UploadQuery("a.csv", new DeclarationText("2014", "mastodon", Owner: "@a")),
            query.With(new Dictionary<string, string> { ["platform"] = "mastodon", ["captured"] = "", ["owner"] = "@a" }));
        Assert.Equal(["name", "captured", "platform"], UploadQuery.Names.Take(3));
    }

    private static IEnumerable<string> WordsOf(DeclarationField field) =>
        field.Allowed is null || field.Name == "format" ? [] : field.Allowed.Prepend("none").Select(word => $"{field.Name}.{word}");
}
