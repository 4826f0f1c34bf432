using Volunteers.Data.People;

namespace Volunteers.Tests.Data.People;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Amara Nwosu", "Nwosu Amara")]
    [InlineData("Rosa Delacroix-Okonkwo", "Delacroix-Okonkwo Rosa")]
    [InlineData("Anna  Maria van der Berg", "van der Berg Anna Maria")]
    [InlineData("María de la Cruz", "de la Cruz María")]
    [InlineData("Van Morrison", "Morrison Van")]
    [InlineData("Adele", "Adele")]
    [InlineData("", "")]
    public void SurnameFirst_BeginsWithTheSurname(string fullName, string expected) => Assert.Equal(expected, PersonName.SurnameFirst(fullName));

    [Theory]
    [InlineData("Rosa van der Berg", "Rosa", "Rosa")]
    [InlineData("Rosa van der Berg", "Rosa van der Berg", "Rosa")]
    [InlineData("Mary Jane Cole", "Mary Jane", "Mary Jane")]
    [InlineData("Mary Jane Cole", "MJ", "MJ")]
    [InlineData("Rosa Berg", "Rosa Miller", "Rosa")]
    [InlineData("Rosa van der Berg", "Rosa Berg", "Rosa")]
    [InlineData("Adele", "Adele", "Adele")]
    public void First_LeavesTheSurnameOut(string fullName, string knownAs, string expected) => Assert.Equal(expected, PersonName.First(fullName, knownAs));
}
