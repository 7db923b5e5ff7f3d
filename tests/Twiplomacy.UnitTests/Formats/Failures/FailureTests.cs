using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Catalogue;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Failures;

/// <summary>The ways in which exports break, numbered as the list of them that users of other tools reported.</summary>
public sealed class FailureTests
{
    [Theory]
    [InlineData("1.23E+18")]
    [InlineData("1,23E+18")]
    [InlineData("123e+16")]
    [InlineData("819992522109894658.0")]
    [InlineData("1230000000000000000")]
    public void Case_1_an_id_that_went_through_floating_point_is_rejected_and_never_guessed_back(string id)
    {
        var reading = Given.File(Given.Captured, $"source;target\n5;7\n5;{id}\n5;8\n");
        Assert.Equal(["5 following: 7 8"], reading.Lists);
        Assert.Equal(3, Assert.Single(reading.Rejected).Row);
        Assert.Equal(ListCompleteness.Partial, reading.End.Completeness);
    }

    [Fact]
    public void Case_1_a_column_in_which_all_long_ids_end_in_zeros_was_rounded_to_fifteen_digits()
    {
        var reading = Given.File(Given.Captured, "source,target\n5,819992522109894000\n5,842072478834909000\n5,935148134505828000\n5,12\n");
        Assert.Equal(["5 following: 12"], reading.Lists);
        Assert.Equal(3, reading.Rejected.Count);
    }

    [Fact]
    public void Case_1_one_id_that_happens_to_end_in_zeros_is_kept()
    {
        Assert.Empty(Given.File(Given.Captured, "source,target\n5,819992522109894000\n5,842072478834909184\n5,935148134505828353\n").Rejected);
    }

    [Fact]
    public void Case_2_a_json_integer_beyond_two_to_the_53_stays_exact()
    {
        const string content = """{"data": [{"id": 9007199254740993, "username": "a", "name": "A"}], "meta": {"result_count": 1}, "__twarc": {"url": "https://api.twitter.com/2/users/9007199254740995/followers", "retrieved_at": "2022-03-16T02:40:46+00:00"}}""";
        Assert.Equal(["9007199254740995 followers: 9007199254740993@a"], Given.File(Given.Nothing, content).Lists);
    }

    [Theory]
    [InlineData("\"=\"\"819992522109894658\"\"\"")]
    [InlineData("ID_819992522109894658")]
    [InlineData("'819992522109894658")]
    [InlineData(" 819992522109894658 ")]
    public void Case_3_wrappers_that_keep_a_spreadsheet_from_rounding_are_taken_off(string cell)
    {
        Assert.Equal(["5 following: 819992522109894658"], Given.File(Given.Captured, $"source,target\n5,{cell}\n").Lists);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Case_4_a_byte_order_mark_does_not_break_the_first_header(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding);
        var reading = Given.Bytes(Given.Captured, ("a.csv", [.. bytes.GetPreamble(), .. bytes.GetBytes("source,target\r\nalice,bob\r\n")]));
        Assert.Equal(["@alice following: @bob"], reading.Lists);
    }

    [Fact]
    public void Case_4_utf_16_is_known_without_its_mark()
    {
        Assert.Equal(["@alice following: @bob"], Given.Bytes(Given.Captured, ("a.csv", Encoding.Unicode.GetBytes("source,target\nalice,bob\n"))).Lists);
    }

    [Fact]
    public void Case_5_headers_may_have_blanks_case_and_unusual_names()
    {
        Assert.Equal(["@alice following: @bob"], Given.File(Given.Captured, "\" SOURCE \";\" Destination\"\n\"alice\";\"bob\"\n").Lists);
    }

    [Fact]
    public void Case_6_a_csv_may_be_separated_by_semicolons_or_tabs_and_quotes_are_no_part_of_an_id()
    {
        Assert.Equal(["1 following: 2"], Given.Of(Given.Captured, ("a.csv", "\"source\"\t\"target\"\n\"1\"\t\"2\"\n")).Lists);
    }

    [Fact]
    public void Case_7_what_is_not_utf_8_is_read_as_windows_1252_and_said()
    {
        var bytes = Encoding.Latin1.GetBytes("handle,name\nmae,\"Minist\u00E8re\"\n");
        var reading = Given.Bytes(Given.Captured, ("a.csv", bytes));
        Assert.Equal("Minist\u00E8re", Assert.Single(reading.All<AccountDescribed>()).Account.Name);
        Assert.Equal("imports.encoding", Assert.Single(reading.Warnings).Code);
    }

    [Theory]
    [InlineData("", "", "Row 2 is not UTF-8")]
    [InlineData("[", "]", "Row 2 is not UTF-8")]
    public void Case_7_json_that_is_not_utf_8_is_read_as_windows_1252_and_said(string before, string after, string said)
    {
        const string one = "{\"id_str\": \"1\", \"screen_name\": \"one\", \"name\": \"One\", \"friends_count\": 1, \"followers_count\": 1}";
        const string two = "{\"id_str\": \"2\", \"screen_name\": \"two\", \"name\": \"Minist\u00E8re\", \"friends_count\": 1, \"followers_count\": 1}";
        var content = before + one + (before.Length > 0 ? ",\n" : "\n") + two + after + "\n";
        var reading = Given.Bytes(Given.Captured, ("a.json", Encoding.Latin1.GetBytes(content)));

        Assert.Equal(2, reading.All<ProfileObserved>().Count);
        Assert.StartsWith(said, Assert.Single(reading.Warnings).ToString(), StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(reading.All<ExportWarning>()).Row);
        Assert.Empty(Given.Bytes(Given.Captured, ("a.json", Encoding.UTF8.GetBytes(content))).Warnings);
    }

    [Fact]
    public void Case_9_a_truncated_line_is_rejected_with_its_number_and_the_rest_is_kept()
    {
        const string content = "{\"id\": \"1\", \"username\": \"one\", \"name\": \"One\", \"public_metrics\": {}}\n\n\r\n{\"id\": \"2\", \"usern\n{\"id\": \"3\", \"username\": \"three\", \"name\": \"Three\", \"public_metrics\": {}}\n";
        var reading = Given.File(Given.Captured, content);
        Assert.Equal(["1@one", "3@three"], reading.All<ProfileObserved>().Select(profile => Reading.Name(profile.Account)));
        Assert.Equal(4, Assert.Single(reading.Rejected).Row);
        Assert.Contains("usern", reading.Rejected[0].Raw, StringComparison.Ordinal);
    }

    [Fact]
    public void Case_9_a_lost_line_between_pages_makes_the_list_partial()
    {
        const string url = "\"__twarc\": {\"url\": \"https://api.twitter.com/2/users/9/followers\", \"retrieved_at\": \"2022-03-16T02:40:46+00:00\"}";
        var reading = Given.File(Given.Nothing, "{\"data\": [{\"id\": \"1\", \"username\": \"a\", \"name\": \"A\"}], \"meta\": {\"result_count\": 1}, " + url + "}\n{\"data\": [{\"id\": \"2\", \"userna\n");
        Assert.Equal(ListCompleteness.Partial, reading.End.Completeness);
    }

    [Theory]
    [InlineData("{\"id\": \"1\", \"username\": \"one\", \"name\": \"One\", \"public_metrics\": {}}{\"id\": \"2\", \"username\": \"two\", \"name\": \"Two\", \"public_metrics\": {}}")]
    [InlineData("{\"id\": \"1\", \"username\": \"one\", \"name\": \"One\", \"public_metrics\": {}}\n{\"id\": \"2\", \"username\": \"two\", \"name\": \"Two\", \"public_metrics\": {}}\n")]
    public void Case_10_lines_and_concatenated_objects_are_told_by_content(string content)
    {
        Assert.Equal(2, Given.Of(Given.Captured, ("a.json", content)).All<ProfileObserved>().Count);
    }

    [Fact]
    public void Case_13_a_suspended_account_is_a_profile_with_its_status_and_aborts_nothing()
    {
        const string content = """{"data": [{"id": "1", "username": "a", "name": "A"}], "errors": [{"value": "gatewaypundit", "detail": "User has been suspended: [gatewaypundit].", "title": "Forbidden", "resource_type": "user"}, {"detail": "Could not find user with ids: [77].", "title": "Not Found Error", "resource_type": "user"}], "__twarc": {"url": "https://api.twitter.com/2/users", "retrieved_at": "2022-03-16T02:40:46+00:00"}}""";
        var profiles = Given.File(Given.Nothing, content).All<ProfileObserved>();
        Assert.Equal(["1@a ", "@gatewaypundit Suspended", "77 Gone"], profiles.Select(profile => $"{Reading.Name(profile.Account)} {profile.Status}"));
    }

    [Fact]
    public void Case_15_digits_mixed_with_names_are_asked_about()
    {
        using var package = Given.Package(("a.csv", Encoding.UTF8.GetBytes("source,target\nalice,42069\nbob,783214\n")));
        Assert.Equal([AskedField.AccountsBy], ExportReading.Plan(package, Given.Captured).Units[0].Missing);
        Assert.Equal(["@alice following: @42069", "@bob following: @783214"],
            Given.File(Given.Captured with { AccountsBy = ProfileKeyKind.Handle }, "source,target\nalice,42069\nbob,783214\n").Lists);
    }

    [Fact]
    public void Case_15_a_leading_at_sign_always_means_a_handle()
    {
        Assert.Equal(["783214 following: @783214"], Given.File(Given.Captured with { AccountsBy = ProfileKeyKind.Id }, "source,target\n783214,@783214\n").Lists);
    }

    [Fact]
    public void Case_15_a_name_in_a_column_of_ids_is_rejected()
    {
        var reading = Given.File(Given.Captured with { AccountsBy = ProfileKeyKind.Id }, "source,target\n5,7\n5,bob\n");
        Assert.Contains("If the column contains handles, say so with --accounts-by.", Reading.Said(reading.Reason), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_16_duplicates_are_yielded_for_the_import_to_count()
    {
        Assert.Equal(["@a following: @b @b"], Given.File(Given.Captured, "source,target\na,b\na,b\n").Lists);
    }

    [Theory]
    [InlineData("twarc1", "123\n456\n")]
    [InlineData("handles", "username\nbob\ncarol\n")]
    public void Case_18_a_list_that_cannot_prove_its_completeness_leaves_it_to_the_declaration(string name, string content)
    {
        Assert.NotEmpty(name);
        Assert.Null(Given.File(Given.OwnedList, content).End.Completeness);
    }

    [Fact]
    public void Case_22_an_empty_file_is_refused_unless_all_of_it_is_declared()
    {
        Assert.Equal("imports.empty", Given.File(Given.OwnedList, " \n").Refused.Code);
        var declared = Given.File(Given.OwnedList with { Completeness = ListCompleteness.Complete }, "");
        Assert.Equal(["@owner followers: "], declared.Lists);
        Assert.Equal(0, declared.End.StatedCount);
    }

    [Fact]
    public void Case_23_a_header_is_told_from_data()
    {
        Assert.Equal(["@owner followers: @bob @carol"], Given.File(Given.OwnedList, "username\nbob\ncarol\n").Lists);
        Assert.Equal(["@owner followers: @bob @carol"], Given.File(Given.OwnedList, "bob\ncarol\n").Lists);
        Assert.Equal(["@owner followers: 7 8"], Given.File(Given.OwnedList, "user_id\n7\n8\n").Lists);
    }

    [Fact]
    public void Case_24_mixed_line_ends_blanks_and_a_quote_that_never_closes_spoil_one_row()
    {
        var reading = Given.File(Given.Captured, "source,target\r\na,b\n\n \ra , c\r\na,\"d\ne\",\"f\"\na,\"g\n" + string.Concat(Enumerable.Repeat("a,h\n", 3)));
        Assert.Equal(["@a following: @b @c @h @h @h"], reading.Lists);
        Assert.Equal(2, reading.Rejected.Count);
    }

    [Fact]
    public void Case_25_a_file_that_ends_at_excels_last_row_is_warned_about()
    {
        var text = new StringBuilder("source,target\n");
        for (var row = 1; row < 1_048_576; row++) text.Append("a,b\n");
        Assert.Contains(Given.File(Given.Captured, text.ToString()).Warnings, warning => warning.Code == "imports.excel.cutoff");
        text.Append("a,b\n");
        Assert.Empty(Given.File(Given.Captured, text.ToString()).Warnings);
    }

    [Fact]
    public void Case_26_self_edges_are_yielded_for_the_import_to_drop_and_count()
    {
        Assert.Equal(["@a following: @a"], Given.File(Given.Captured, "source,target\na,a\n").Lists);
    }

    [Fact]
    public void A_row_with_too_few_columns_is_rejected_and_its_owners_list_is_partial()
    {
        var reading = Given.File(Given.Captured, "source,target\na,b\nc\nd,e\n");
        Assert.Equal(["@a following: @b", "@c following: ", "@d following: @e"], reading.Lists);
        Assert.Equal([null, ListCompleteness.Partial, null], reading.All<ListEnded>().Select(ended => ended.Completeness));
    }

    [Fact]
    public void A_line_of_a_hundred_megabytes_is_rejected_with_its_number_and_the_next_is_read()
    {
        var bytes = new byte[100 << 20];
        Array.Fill(bytes, (byte)'x');
        var reading = Given.Bytes(Given.Captured, ("a.csv", [.. "source,target\na,b\n"u8, .. bytes, .. "\nc,d\n"u8]));
        Assert.Equal(["@a following: @b", "@c following: @d"], reading.Lists);
        Assert.Equal(3, Assert.Single(reading.Rejected).Row);
        Assert.Equal(4, reading.All<ListMember>()[1].Row);
    }

    [Fact]
    public void Json_nested_too_deep_is_rejected()
    {
        var deep = "{\"id\": \"1\", \"username\": \"one\", \"name\": \"One\", \"public_metrics\": " + new string('[', 100_000) + new string(']', 100_000) + "}\n{\"id\": \"2\", \"username\": \"two\", \"name\": \"Two\", \"public_metrics\": {}}\n";
        var reading = Given.File(Given.Captured, deep);
        Assert.Single(reading.Rejected);
        Assert.Single(reading.All<ProfileObserved>());
    }

    [Fact]
    public void Binary_files_and_prose_are_refused_with_a_reason()
    {
        Assert.Equal("imports.unknown.binary", Given.Bytes(Given.Captured, ("a.csv", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1])).Refused.Code);
        Assert.StartsWith("imports.unknown.", Given.File(Given.Captured, "Dear colleague, please find attached.\nYours\n").Refused.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_does_not_exist_is_a_callers_mistake()
    {
        Assert.Contains("edge-list", Assert.Throws<ArgumentException>(() => Given.File(Given.Captured with { Format = "nonsense" }, "a")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Given.File(Given.Captured with { TimeZone = "Mars/Olympus" }, "a"));
    }
}
