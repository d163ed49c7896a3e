package handover.app;

import handover.io.ProgramVersion;

import picocli.CommandLine.IVersionProvider;

/// The version of the program on the command line.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Handover Atlas " + ProgramVersion.number()};
    }
}
