using System.Runtime.InteropServices;

namespace Volunteers.Api.Hosting;

/// <summary>Files that the program writes are for the account that runs it: a database, photographs and e-mails are nobody else's on the machine.</summary>
internal static class OwnFiles
{
    /// <summary>0600 for files, 0700 for folders, made by this process from now on.</summary>
    public static void KeepFromOthers()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = SetMask(0x3F);
        }
    }

    /// <summary>umask(2): the bits that new files do not get.</summary>
    [DllImport("libc", EntryPoint = "umask")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint SetMask(uint mask);
}
