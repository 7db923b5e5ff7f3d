using Twiplomacy.Analytics.Qap;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Qap;

public sealed class QapTermTests
{
    [Theory]
    [InlineData("follow", QapTermKind.Relation, "follow")]
    [InlineData("mutual@world-leaders-2013", QapTermKind.Relation, "mutual")]
    [InlineData("followed_by@world-leaders-2013/2", QapTermKind.Relation, "followed_by")]
    [InlineData("same:region", QapTermKind.SameGroup, "region")]
    [InlineData("distance", QapTermKind.Covariate, "distance")]
    [InlineData("distance@2", QapTermKind.Covariate, "distance")]
    [InlineData("trade:2014", QapTermKind.Covariate, "trade")]
    [InlineData("trade@3:2014", QapTermKind.Covariate, "trade")]
    public void What_is_written_is_read_and_written_again(string text, QapTermKind kind, string name)
    {
        var term = QapTerm.Parse(text)!;

        Assert.Equal((kind, name, text), (term.Kind, term.Name, term.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("same:")]
    [InlineData("Distance")]
    [InlineData("distance@x")]
    [InlineData("trade:14")]
    [InlineData("distance\n")]
    public void Anything_else_is_no_term(string text) => Assert.Null(QapTerm.Parse(text));
}
