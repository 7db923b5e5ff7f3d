using System.Text.Json.Nodes;
using Twiplomacy.Storage.PersonalData;
using Xunit;

namespace Twiplomacy.UnitTests.Storage.PersonalData;

/// <summary>An erasure changes what people wrote, and nothing by which the program works.</summary>
public sealed class PersonRewritingTests
{
    [Fact]
    public void Of_a_message_its_values_change_and_no_code()
    {
        var changed = Rewrite("title_said.values", """
            {"code": "published", "values": {"published": "published", "all": ["@Published", 12345, 12], "on": {"term": "published"}, "inner": {"message": {"code": "published", "values": {"name": "published.csv"}}}}}
            """, ["published"], ["12345", "12"]);

        Equal("""
            {"code": "published", "values": {"published": "erased", "all": ["@erased", 0, 12], "on": {"term": "published"}, "inner": {"message": {"code": "published", "values": {"name": "erased.csv"}}}}}
            """, changed);
    }

    [Fact]
    public void Of_a_declaration_only_the_owner_changes() => Equal(
        """{"owner": {"handle": "erased"}, "platform": "jane", "format": "jane"}""",
        Rewrite("declaration.owner", """{"owner": {"handle": "Jane"}, "platform": "jane", "format": "jane"}""", ["jane"]));

    [Fact]
    public void Of_a_call_only_texts_among_the_arguments_change()
    {
        const string Call = """{"Type": "imports, Jobs", "Method": "imports", "ParameterTypes": "[\"imports\"]", "Arguments": null}""";
        Assert.Null(Rewrite("invocationdata=call", Call, ["imports"], ["12345"]));

        Equal("""["12345", "\"erased.csv\"", null]""", Rewrite("arguments=call", """["12345", "\"imports.csv\"", null]""", ["imports"], ["12345"]));
        Equal("""{"t": "imports, Jobs", "m": "imports", "a": ["12345", "\"followers of erased\""]}""",
            Rewrite("payload=call", """{"t": "imports, Jobs", "m": "imports", "a": ["12345", "\"followers of Imports\""]}""", ["imports"], ["12345"]));
    }

    [Fact]
    public void A_call_that_is_written_as_one_text_stays_one()
    {
        var call = JsonValue.Create("""{"t":"jane, Jobs","a":["\"Weekly, for Jane\"","1"]}""").ToJsonString();

        Assert.Equal("""{"t":"jane, Jobs","a":["\"Weekly, for erased\"","1"]}""", Rewrite("value=call", call, ["jane"])!.GetValue<string>());
        Assert.Null(Rewrite("value=call", "\"0 3 * * *\"", ["jane"]));
    }

    [Fact]
    public void An_account_gives_way_whole() => Equal(
        """["x:erased", "x:@reuters_top", "jane"]""",
        Rewrite("accounts=account", """["x:@reuters", "x:@reuters_top", "jane"]""", ["reuters", "jane"]));

    [Fact]
    public void What_must_differ_does()
    {
        var (one, other) = (Rewrite("name!", "\"Jane\"", ["jane"])!.GetValue<string>(), Rewrite("name!", "\"Jane\"", ["jane"])!.GetValue<string>());

        Assert.StartsWith("erased-", one, StringComparison.Ordinal);
        Assert.NotEqual(one, other);
    }

    private static JsonNode? Rewrite(string column, string before, string[] words, string[]? ids = null)
    {
        var named = PersonalColumn.Parse(column);
        var terms = new PersonTerms([], [.. words.Select(word => $"x:@{word}")], ids ?? [], words);
        return new PersonRewriting(terms).Rewrite(new PersonalTable("some", OnErasure.Replace, [named]), new JsonObject { [named.Name] = JsonNode.Parse(before) })[named.Name];
    }

    private static void Equal(string expected, JsonNode? found) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), found), found?.ToJsonString());
}
