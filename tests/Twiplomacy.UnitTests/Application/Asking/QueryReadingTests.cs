using Twiplomacy.Application.Asking;
using Xunit;

namespace Twiplomacy.UnitTests.Application.Asking;

/// <summary>A question is read by the names of its record, and by no others.</summary>
public sealed class QueryReadingTests
{
    private static readonly Dictionary<string, string> Path = new() { ["slug"] = "one", ["number"] = "2" };

    [Fact]
    public void Records_within_a_question_are_laid_flat_and_named_with_underscores() => Assert.Equal(
        ["slug", "number", "limit", "cursor", "country", "within", "from", "as_of", "day", "order", "unit", "accounts", "attributes"],
        QueryFields.Of<GivenQuery>().All.Select(field => field.Name));

    [Fact]
    public void Every_kind_of_field_is_read()
    {
        var query = Read(
            ("limit", "7"), ("country", "FR"), ("within", "true"), ("from", "2013"), ("as_of", "2014-06-25"), ("day", "2014-06-25"), ("order", "by_date"), ("unit", "actor"),
            ("accounts", "x:1"), ("attr.party", "green"));
        Assert.Equal(new GivenKey("one", 2), query.Thing);
        Assert.Equal(new PageRequest(7), query.Page);
        Assert.Equal(("FR", true, 2013, GivenOrder.ByDate, "actor"), (query.Country, query.Within, query.From, query.Order, query.Unit));
        Assert.Equal((DateTimeOffset.Parse("2014-06-25T23:59:59.999999Z", null), new DateOnly(2014, 6, 25)), (query.AsOf, query.Day));
        Assert.Equal(["x:1"], query.Accounts!);
        Assert.Equal([new ColumnValue("party", "green")], query.Attributes!);
    }

    [Fact]
    public void What_is_not_said_is_as_the_record_says()
    {
        var query = Read();
        Assert.Equal(new GivenQuery(new("one", 2), new PageRequest()), query);
        Assert.Equal(PageRequest.Usual, query.Page.Limit);
    }

    [Fact]
    public void The_same_question_equals_its_twin() =>
        Assert.Equal(Read(("attr.a", "1"), ("accounts", "x")), Read(("accounts", "x"), ("attr.a", "1")));

    [Fact]
    public void A_file_is_whole_unless_a_limit_is_given()
    {
        Assert.Null(new QueryReading(IsWhole: true).Read<GivenQuery>(Path, []).Page.Limit);
        Assert.Equal(3, new QueryReading(IsWhole: true).Read<GivenQuery>(Path, [Said("limit", "3")]).Page.Limit);
    }

    [Theory]
    [InlineData("country_", "FR", "errors.parameter.unknown.suggest")]
    [InlineData("wholly_different", "1", "errors.parameter.unknown.column")]
    [InlineData("number", "1", "errors.parameter.unknown.column")]
    [InlineData("limit", "many", "errors.number.range")]
    [InlineData("limit", "1001", "errors.number.range")]
    [InlineData("within", "", "errors.choice")]
    [InlineData("as_of", "yesterday", "errors.date.years")]
    [InlineData("as_of", "9999", "errors.date.years")]
    [InlineData("day", "2014", "errors.day")]
    [InlineData("order", "ByDate", "errors.choice")]
    [InlineData("unit", "actors", "errors.choice")]
    [InlineData("country", "F\0", "errors.nulcharacter")]
    public void What_cannot_be_taken_is_refused(string name, string value, string code)
    {
        var fault = Assert.Single(Assert.Throws<RefusedException>(() => Read((name, value))).Refusal.Faults);
        Assert.Equal((code, name), (fault.Message.Code, fault.Field));
    }

    [Fact]
    public void What_is_said_twice_is_refused_unless_several_are_taken()
    {
        var refused = Assert.Throws<RefusedException>(() => new QueryReading().Read<GivenQuery>(Path, [Said("country", "FR", "DE")]));
        Assert.Equal("errors.parameter.repeated", Assert.Single(refused.Refusal.Faults).Message.Code);
        Assert.Equal(["a", "b"], new QueryReading().Read<GivenQuery>(Path, [Said("accounts", "a", "b")]).Accounts!);
    }

    [Fact]
    public void Every_fault_is_told_at_once_with_what_was_meant()
    {
        var faults = Assert.Throws<RefusedException>(() => Read(("unit", "actr"), ("limt", "1"))).Refusal.Faults;
        Assert.Equal(["actor", "limit"], faults.Select(fault => fault.DidYouMean));
        Assert.DoesNotContain("slug", faults[1].Allowed!);
    }

    [Fact]
    public void On_pages_an_empty_field_says_nothing_and_foreign_names_pass()
    {
        var page = new QueryReading(IsLenient: true);
        Assert.Equal(Read(), page.Read<GivenQuery>(Path, [Said("within", ""), Said("attr.party", ""), Said("utm_source", "mail")]));
        Assert.Throws<RefusedException>(() => page.Read<GivenQuery>(Path, [Said("within", "perhaps")]));
    }

    private static GivenQuery Read(params (string Name, string Value)[] said) =>
        new QueryReading().Read<GivenQuery>(Path, said.Select(pair => Said(pair.Name, pair.Value)));

    private static KeyValuePair<string, IReadOnlyList<string>> Said(string name, params string[] values) => new(name, values);
}
